#include "support/files.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "support/paths.hpp"

namespace driehoek::tests {

std::string text_of_fixture(std::string_view name) {
    const std::string path = test::path_in_project("tests/data/").append(name);
    std::string text;
    std::FILE* file = std::fopen(path.c_str(), "rb");
    REQUIRE_MESSAGE(file != nullptr, path);
    char buffer[4096];
    while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file)) text.append(buffer, count);
    std::fclose(file);
    return text;
}

Organisation organisation_from(std::string_view text) {
    const Result<Organisation, ReadFault> read = io::read_organisation(text);
    if (!read) {
        const ReadFault& fault = read.error();
        FAIL("refused: error ", static_cast<int>(fault.error), " at ", fault.line, ":", fault.column, " ", fault.path,
             " = ", fault.value);
    }
    return read.value_or(Organisation{});
}

bool says(const Picture& picture, std::string_view text) {
    return std::ranges::any_of(picture.shapes, [&](const Shape& shape) { return shape.text == text; });
}

ReadFault fault_of(std::string_view text) {
    const Result<Organisation, ReadFault> read = io::read_organisation(text);
    REQUIRE_FALSE(read.has_value());
    return read ? ReadFault{} : read.error();
}

std::string replaced(std::string text, std::string_view part, std::string_view by) {
    const std::size_t at = text.find(part);
    REQUIRE_MESSAGE(at != std::string::npos, part);
    return text.replace(at, part.size(), by);
}

void check_golden(const std::string& svg, std::string_view name) {
    if (std::getenv("DRIEHOEK_WRITE_GOLDEN")) {
        const std::string path = test::path_in_project("tests/data/").append(name);
        std::FILE* file = std::fopen(path.c_str(), "wb");
        REQUIRE(file != nullptr);
        std::fwrite(svg.data(), 1, svg.size(), file);
        std::fclose(file);
    }
    // Compared as a whole, but shown by its first difference: a wheel has hundreds of lines.
    const std::string expected = text_of_fixture(name);
    const auto difference = std::ranges::mismatch(svg, expected);
    const auto at = static_cast<std::size_t>(difference.in1 - svg.begin());
    const std::size_t line = at == 0 ? 0 : svg.rfind('\n', at - 1) + 1;
    CHECK_MESSAGE(svg == expected, name, " differs at: ", svg.substr(line, 160));
}

}  // namespace driehoek::tests
