#include "io/place.hpp"

#include "base/citizen_number.hpp"

namespace driehoek::io {
namespace {

constexpr std::size_t longest_value = 40;
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

}  // namespace

std::string shown(std::string_view text) {
    if (holds_citizen_number(text)) return std::string(ellipsis);
    if (text.size() <= longest_value) return std::string(text);
    std::size_t end = longest_value - ellipsis.size();
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)).append(ellipsis);
}

void append_key(std::string& path, std::string_view key) {
    if (!path.empty()) path += '.';
    path += shown(key);
}

void append_index(std::string& path, std::size_t index) {
    path += '[';
    path += std::to_string(index);
    path += ']';
}

std::string path_of(const Place& place) {
    if (!place.parent) return {};
    std::string path = path_of(*place.parent);
    if (place.key.empty()) {
        append_index(path, place.index);
    } else {
        append_key(path, place.key);
    }
    return path;
}

}  // namespace driehoek::io
