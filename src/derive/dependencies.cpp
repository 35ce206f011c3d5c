#include "derive/dependencies.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/order.hpp"
#include "derive/breakdown.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

// As DependencyClass, and in its order. Nobody: the open corner, which is counted and not shown.
struct ClassKey {
    int rank = 0;  // jobcoach, leading, third
    int function = 0;  // + 1, 0 for none; of a third corner: employees before candidates
    bool is_open = false;
    friend auto operator<=>(const ClassKey&, const ClassKey&) = default;
};

ClassKey key_of(const Organisation& organisation, const Triad& triad, Corner corner) {
    const int rank = corner == Corner::job_coach ? 0 : corner == Corner::lead ? 1 : 2;
    // Also with nobody in it: what the 3-hoek is about is known.
    if (corner == Corner::third) return {.rank = rank, .function = triad.type == TriadType::b ? 0 : 1};
    const Person* person = find_person(organisation, triad.person_at(corner));
    if (!person) return {.rank = rank, .is_open = true};
    const std::optional<Function> function = function_in_corner(*person, corner, triad.type);
    return {.rank = rank, .function = function ? static_cast<int>(*function) + 1 : 0};
}

Corner corner_at(int rank) { return rank == 0 ? Corner::job_coach : rank == 1 ? Corner::lead : Corner::third; }

DependencyClass class_at(const ClassKey& key) {
    DependencyClass made{.corner = corner_at(key.rank)};
    if (made.corner == Corner::third)
        made.type = key.function == 0 ? TriadType::b : TriadType::a;
    else if (key.function > 0)
        made.function = static_cast<Function>(key.function - 1);
    return made;
}

bool belongs(const DependencyClass& held, TriadType type) {
    Person person;
    if (held.function) person.functions.push_back(*held.function);
    return held.corner == Corner::third || function_fits(type, held.corner, person);
}

// The three sides of each 3-hoek as a circulation: leading to jobcoach, jobcoach to third, third to leading. So the same
// number of 3-hoeken comes to each class as leaves it, which is what somebody could calculate with.
class SidesCounted {
public:
    SidesCounted(const Organisation& organisation, std::span<const TriadId> active) {
        for (const TriadId& id : active) {
            const Triad& triad = *find_triad(organisation, id);
            std::array<ClassKey, 3> keys;
            for (const Corner corner : all_corners) {
                const ClassKey key = key_of(organisation, triad, corner);
                keys[static_cast<std::size_t>(corner)] = key;
                if (triad.person_at(corner)) people_[key].insert(triad.person_at(corner));
                open_corners += triad.person_at(corner) ? 0 : 1;
                ++triads_[key];
            }
            for (const auto& [from, to] : sides) {
                const auto& one = keys[static_cast<std::size_t>(from)];
                const auto& other = keys[static_cast<std::size_t>(to)];
                ++counts_[{one, other}];
            }
        }
    }

    Dependencies tell(int smallest) const {
        Dependencies made{.hides_small = smallest > 1, .open_corners = open_corners};
        std::map<ClassKey, std::size_t> at;
        std::map<ClassKey, int> sums;
        int sum = 0;
        for (const auto& [key, count] : triads_) {
            sums[key] = sum;
            sum += 2;  // where it comes in, and where it leaves
            if (key.is_open) continue;
            at[key] = made.classes.size();
            made.classes.push_back(class_at(key));
            const auto people = people_.find(key);
            made.classes.back().people = people == people_.end() ? 0 : static_cast<int>(people->second.size());
        }
        std::vector<SumCount> counts;
        std::vector<ToldCount*> places;
        for (const auto& [key, count] : triads_) {
            const bool is_third = key.rank == 2;
            counts.push_back({sums[key], sums[key] + 1, count, is_third, is_third});
            places.push_back(is_third ? &made.classes[at[key]].triads : nullptr);
        }
        made.links.reserve(counts_.size());
        for (const auto& [side, count] : counts_) {
            const auto& [from, to] = side;
            const bool is_shown = !from.is_open && !to.is_open;
            // Open corners are told nowhere, and yet must not be what is left of a sum.
            counts.push_back({sums[from] + 1, sums[to], count});
            places.push_back(nullptr);
            if (!is_shown) continue;
            const auto [one, other] = std::minmax(at[from], at[to]);
            DependencyLink& link = made.links.emplace_back(DependencyLink{one, other});
            const DependencyClass& held = made.classes[one];
            const DependencyClass& with = made.classes[other];
            link.is_misfit = with.corner == Corner::third && !belongs(held, with.type);
            places.back() = &link.triads;
        }
        const std::vector<ToldCount> told = told_counts(counts, smallest);
        for (std::size_t index = 0; index < told.size(); ++index) {
            if (places[index]) *places[index] = told[index];
        }
        sort_by(made.links, [](const DependencyLink& link) { return std::pair(link.one, link.other); });
        return made;
    }

private:
    static constexpr std::array<std::pair<Corner, Corner>, 3> sides{
        {{Corner::lead, Corner::job_coach}, {Corner::job_coach, Corner::third}, {Corner::third, Corner::lead}}};

    std::map<ClassKey, int> triads_;
    std::map<ClassKey, std::set<PersonId>> people_;
    std::map<std::pair<ClassKey, ClassKey>, int> counts_;
    int open_corners = 0;
};

bool is_in(const Organisation& organisation, const Triad& triad, const DependencyClass& of) {
    if (of.corner == Corner::third) return triad.type == of.type && triad.person_at(Corner::third);
    const Person* person = find_person(organisation, triad.person_at(of.corner));
    return person && function_in_corner(*person, of.corner, triad.type) == of.function;
}

}  // namespace

const DependencyLink* Dependencies::find_link(std::size_t one, std::size_t other) const {
    const auto [first, last] = std::minmax(one, other);
    const auto found = std::ranges::find_if(
        links, [&](const DependencyLink& link) { return link.one == first && link.other == last; });
    return found == links.end() ? nullptr : &*found;
}

std::optional<Function> function_in_corner(const Person& person, Corner corner, TriadType type) {
    const std::array<Function, 6> leading{type == TriadType::a ? Function::foreman : Function::department_manager,
                                          Function::foreman,
                                          Function::department_manager,
                                          Function::unit_manager,
                                          Function::work_leader,
                                          Function::work_supervisor};
    const std::array<Function, 2> coaching{Function::job_coach, Function::case_manager};
    const std::span<const Function> wanted =
        corner == Corner::lead ? std::span<const Function>(leading) : std::span<const Function>(coaching);
    for (const Function function : wanted) {
        if (person.has(function)) return function;
    }
    if (person.functions.empty()) return std::nullopt;
    return person.functions.front();
}

Dependencies dependencies_of(const Organisation& organisation, std::span<const TriadId> active) {
    const bool hides_small = active.size() > most_single_triangles;
    return SidesCounted(organisation, active).tell(hides_small ? organisation.settings.small_number : 1);
}

std::vector<SharedTriads> shared_between(const Organisation& organisation, std::span<const TriadId> active,
                                         const Dependencies& dependencies, std::size_t one, std::size_t other) {
    if (one >= dependencies.classes.size() || other >= dependencies.classes.size()) return {};
    const DependencyClass& held = dependencies.classes[one];
    const DependencyClass& with = dependencies.classes[other];
    std::map<std::pair<PersonId, PersonId>, std::vector<TriadId>> shared;
    for (const TriadId& id : active) {
        const Triad& triad = *find_triad(organisation, id);
        if (!is_in(organisation, triad, held) || !is_in(organisation, triad, with)) continue;
        shared[{triad.person_at(held.corner), triad.person_at(with.corner)}].push_back(id);
    }
    std::vector<SharedTriads> all;
    all.reserve(shared.size());
    for (auto& [people, triads] : shared) all.push_back({people.first, people.second, std::move(triads)});
    return all;
}

std::optional<CornersHeld> most_corners_held(const Organisation& organisation, std::span<const TriadId> active) {
    for (const Corner corner : {Corner::job_coach, Corner::lead}) {
        std::map<PersonId, int> held;
        for (const TriadId& id : active) {
            const PersonId& person = find_triad(organisation, id)->person_at(corner);
            if (person) ++held[person];
        }
        const auto most = std::ranges::max_element(held, {}, [](const auto& each) { return each.second; });
        if (most != held.end()) return CornersHeld{most->first, corner, most->second};
    }
    return std::nullopt;
}

std::vector<Neighbour> neighbours_of(const Organisation& organisation, std::span<const TriadId> active,
                                     const PersonId& person, int degrees) {
    std::map<PersonId, std::map<PersonId, int>> near;
    for (const TriadId& id : active) {
        const Triad& triad = *find_triad(organisation, id);
        std::vector<PersonId> holders;
        for (const Corner corner : all_corners) {
            const Person* holder = find_person(organisation, triad.person_at(corner));
            // Who works here is near by his work; that he is in a trajectory too is told nowhere beside his name (P22).
            if (holder && (corner != Corner::third || holder->functions.empty())) holders.push_back(holder->id);
        }
        for (const PersonId& here : holders) {
            for (const PersonId& there : holders) {
                if (here != there) ++near[here][there];
            }
        }
    }
    for (const Person& each : *organisation.people) {
        for (const PersonId& manager : each.managers()) {
            near[each.id].try_emplace(manager, 0);
            near[manager].try_emplace(each.id, 0);
        }
    }
    std::vector<Neighbour> all;
    std::set<PersonId> seen{person};
    std::vector<PersonId> edge{person};
    for (int degree = 1; degree <= degrees && !edge.empty(); ++degree) {
        std::map<PersonId, Neighbour> next;
        for (const PersonId& via : edge) {
            for (const auto& [id, triads] : near[via]) {
                if (seen.contains(id)) continue;
                Neighbour& found = next.try_emplace(id, Neighbour{id, degree, via, triads}).first->second;
                if (triads > found.triads) found = {id, degree, via, triads};
            }
        }
        edge.clear();
        for (auto& [id, neighbour] : next) {
            seen.insert(id);
            edge.push_back(id);
            all.push_back(std::move(neighbour));
        }
    }
    return all;
}

}  // namespace driehoek
