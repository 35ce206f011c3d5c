// Old files become new ones step by step: each step is a pure function from version n to n + 1, and none ever changes
// once it has been released. The fixture of every version stays in tests/data.
//
// When a step is needed: a word or a key gets another name, a meaning changes, or a field is added. Older programs leave
// out what they do not know, so they must be told by the version that they know too little.
#pragma once
#include <span>
#include <string_view>

#include "base/read_fault.hpp"
#include "base/result.hpp"
#include "io/json_value.hpp"

namespace driehoek::io {

using Migration = JsonValue (*)(JsonValue file);

// chain[0] leads from version 1 to 2.
std::span<const Migration> all_migrations();

// The file in the newest version, which is one more than the chain is long.
Result<JsonValue, ReadFault> migrate(JsonValue file, std::span<const Migration> chain);

inline constexpr std::string_view organisation_mark = "driehoek";

// The version of a file with our mark, from 1 to the newest one we know.
Result<std::size_t, ReadFault> check_head(const JsonValue& file, std::string_view mark, std::size_t newest);

}  // namespace driehoek::io
