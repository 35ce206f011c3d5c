#include "intake/loops.hpp"

#include <algorithm>
#include <utility>

namespace driehoek::intake {

void Lines::set(const PersonId& person, std::vector<PersonId> managers) {
    const auto [found, is_new] = place_of_.try_emplace(person.text, places_.size());
    if (is_new) places_.push_back({.person = person, .managers = {}});
    places_[found->second].managers = std::move(managers);
}

void Lines::cut(const PersonId& person, const PersonId& manager) {
    const auto found = place_of_.find(person.text);
    if (found != place_of_.end()) std::erase(places_[found->second].managers, manager);
}

// Depth first, without recursion: a line may be as long as the table. What was found free stays so when lines are cut.
std::vector<PersonId> Lines::find_loop() {
    struct Step {
        std::size_t place;
        std::size_t next = 0;  // of its managers
    };
    std::vector<bool> is_on_path(places_.size());
    for (std::size_t start = 0; start < places_.size(); ++start) {
        if (places_[start].is_free) continue;
        std::vector<Step> path{{start}};
        is_on_path[start] = true;
        while (!path.empty()) {
            Step& step = path.back();
            Place& place = places_[step.place];
            if (step.next == place.managers.size()) {
                place.is_free = true;
                is_on_path[step.place] = false;
                path.pop_back();
                continue;
            }
            const auto found = place_of_.find(place.managers[step.next++].text);
            if (found == place_of_.end() || places_[found->second].is_free) continue;
            if (is_on_path[found->second]) {
                std::vector<PersonId> loop;
                const auto begin = std::ranges::find(path, found->second, &Step::place);
                for (auto each = begin; each != path.end(); ++each) loop.push_back(places_[each->place].person);
                return loop;
            }
            is_on_path[found->second] = true;
            path.push_back({found->second});
        }
    }
    return {};
}

}  // namespace driehoek::intake
