#include "support/paths.hpp"

namespace driehoek::test {

std::string path_in_project(std::string_view name) { return std::string(DRIEHOEK_SOURCE_DIR "/").append(name); }

std::string path_of_font(std::string_view name) { return std::string(DRIEHOEK_FONT_DIR "/").append(name); }

}  // namespace driehoek::test
