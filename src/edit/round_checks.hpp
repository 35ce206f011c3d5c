// What several commands about rounds ask before they change anything.
#pragma once
#include <optional>
#include <string_view>

#include "model/organisation.hpp"
#include "model/refusal.hpp"

namespace driehoek {

// Why a draft cannot be changed: it is gone, or no longer a draft.
std::optional<Refusal> find_obstacle(const Organisation& organisation, const RoundId& id);
// By another round than this one.
bool is_taken(const Organisation& organisation, std::string_view name, const RoundId& except);
inline bool is_possible(int number, int most) { return number >= 1 && number <= most; }

}  // namespace driehoek
