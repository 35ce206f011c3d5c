// Text -> JsonValue, for text from anywhere: bounded in bytes, values and depth, and never an exception.
#pragma once
#include <cstddef>
#include <string_view>

#include "base/read_fault.hpp"
#include "base/result.hpp"
#include "io/json_value.hpp"

namespace driehoek::io {

// Our own files need seven levels; the rest is for fields we do not know.
inline constexpr std::size_t deepest_nesting = 64;
// A value of two bytes ("0,") takes some 80 in memory: without this limit 64 MB of text would take gigabytes.
// The full-size organisation has about 40,000.
inline constexpr std::size_t most_values = 1'000'000;

Result<JsonValue, ReadFault> parse_json(std::string_view text);

}  // namespace driehoek::io
