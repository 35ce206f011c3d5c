// What the two halves of the history agree on.
//
// {"format":"driehoek-history","version":1,"check":"<hash of all that follows this line>",
// "belongs_to":"<hash of the current organisation as text>","current":2,"steps":[
// {"deed":{"kind":"opened"}},
// {"deed":{"kind":"corner_set",...},"triads":[[before,after]]},
// ...
// Each step tells what changed since the step before it: pairs of whole records, null for one that was not there.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "model/organisation.hpp"

namespace driehoek::io {

inline constexpr std::string_view history_mark = "driehoek-history";
inline constexpr std::string_view settings_section = "organisation";

// Sixteen letters from a to p.
std::string letters_of(std::uint64_t hash);

}  // namespace driehoek::io
