// Pictures as they were once looked at and found right.
#pragma once
#include <string>

namespace driehoek::tests {

// Compares with tests/data/<name>. With DRIEHOEK_WRITE_GOLDEN set the picture becomes the expectation; look at it before
// committing it.
void check_golden(const std::string& svg, const char* name);

}  // namespace driehoek::tests
