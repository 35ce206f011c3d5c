// Texts of organisations for the tests of reading and writing, and what pictures say.
#pragma once
#include <string>
#include <string_view>

#include "io/json.hpp"
#include "picture/picture.hpp"

namespace driehoek::tests {

// A file in tests/data, byte for byte. Fails the test when it is not there.
std::string text_of_fixture(std::string_view name);

// What must be readable. Fails the test when it is not.
Organisation organisation_from(std::string_view text);

// Compares a picture with tests/data. With DRIEHOEK_WRITE_GOLDEN set the picture becomes the expectation; look at it
// before committing it.
void check_golden(const std::string& svg, std::string_view name);

// A word or line that a picture shows.
bool says(const Picture& picture, std::string_view text);

// Why the text is refused. Fails the test when it is not.
ReadFault fault_of(std::string_view text);

// The text with the first occurrence of a part replaced. Fails the test when there is none.
std::string replaced(std::string text, std::string_view part, std::string_view by);

}  // namespace driehoek::tests
