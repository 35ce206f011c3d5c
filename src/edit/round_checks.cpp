#include "edit/round_checks.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace driehoek {

std::optional<Refusal> find_obstacle(const Organisation& organisation, const RoundId& id) {
    const Round* round = find_round(organisation, id);
    if (!round) return Refusal::round_is_gone;
    return has_final_group(*round) ? std::optional(Refusal::group_is_final) : std::nullopt;
}

bool is_taken(const Organisation& organisation, std::string_view name, const RoundId& except) {
    return std::ranges::any_of(*organisation.rounds,
                               [&](const Round& round) { return round.id != except && round.name == tidied(name); });
}

}  // namespace driehoek
