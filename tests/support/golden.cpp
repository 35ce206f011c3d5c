#include "support/golden.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "support/files.hpp"

namespace driehoek::tests {

void check_golden(const std::string& svg, const char* name) {
    if (std::getenv("DRIEHOEK_WRITE_GOLDEN")) {
        const std::string path = std::string(DRIEHOEK_SOURCE_DIR "/tests/data/") + name;
        std::FILE* file = std::fopen(path.c_str(), "wb");
        REQUIRE(file != nullptr);
        std::fwrite(svg.data(), 1, svg.size(), file);
        std::fclose(file);
    }
    // Compared as a whole, but shown by its first difference: a picture has hundreds of lines.
    const std::string expected = text_of_fixture(name);
    const auto difference = std::ranges::mismatch(svg, expected);
    const auto at = static_cast<std::size_t>(difference.in1 - svg.begin());
    const std::size_t line = at == 0 ? 0 : svg.rfind('\n', at - 1) + 1;
    CHECK_MESSAGE(svg == expected, name, " differs at: ", svg.substr(line, 160));
}

}  // namespace driehoek::tests
