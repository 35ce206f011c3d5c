// Who sits where in a round. The same moves serve commands and what-ifs, so that a promise cannot differ from the deed.
#include "model/intervisie.hpp"

#include <algorithm>

namespace driehoek {

const IntervisieGroup* group_of(const Round& round, const PersonId& person) {
    const auto found = std::ranges::find_if(round.groups, [&](const IntervisieGroup& group) {
        return std::ranges::find(group.members, person) != group.members.end();
    });
    return found == round.groups.end() ? nullptr : &*found;
}

bool has_final_group(const Round& round) { return std::ranges::any_of(round.groups, &IntervisieGroup::is_final); }

void place_member(Round& round, const PersonId& person, const GroupId& group) {
    for (IntervisieGroup& each : round.groups) {
        std::erase(each.members, person);
        std::erase(each.locked, person);
        if (group && each.id == group) each.members.push_back(person);
    }
}

void swap_members(Round& round, const PersonId& one, const PersonId& other) {
    for (IntervisieGroup& group : round.groups) {
        for (PersonId& member : group.members) {
            if (member == one) {
                member = other;
            } else if (member == other) {
                member = one;
            }
        }
        std::erase_if(group.locked, [&](const PersonId& locked) { return locked == one || locked == other; });
    }
}

}  // namespace driehoek
