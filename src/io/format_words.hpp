// The words of the file format as JSON: {"function":["director",...],...}. For the test that compares the schema.
#pragma once
#include <string>

namespace driehoek::io {

std::string write_format_words();

}  // namespace driehoek::io
