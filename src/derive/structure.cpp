#include "derive/structure.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/order.hpp"
#include "base/search.hpp"
#include "derive/roster.hpp"

namespace driehoek {
namespace {

// What the rows say of each person, by where he stands in the organisation.
struct PersonFacts {
    int triads = 0;
    std::optional<Rule> signal{};
    bool leads_people = false;
    bool is_left_out = false;  // by lines
    std::string unit{}, name{};
};

bool is_shown_on_row(Rule rule) { return rule <= Rule::foreman_is_very_busy; }

class StructureMaking {
public:
    StructureMaking(const Organisation& organisation, std::span<const TriadId> active,
                    std::span<const Finding> findings)
        : organisation_(organisation), facts_(organisation.people->size()) {
        std::map<UnitId, std::string> paths;
        for (const Unit& unit : *organisation.units) paths[unit.id] = sort_path_of(organisation, unit.id);
        for (const Person& person : *organisation.people) {
            PersonFacts& facts = facts_[position(person)];
            const auto path = paths.find(person.unit);
            facts.unit = path == paths.end() ? std::string() : path->second;
            facts.name = folded(person.name.empty() ? person.code : person.name);
            facts.is_left_out = person.functions.empty() && !person.code.empty();
            for (const PersonId& manager : person.managers()) {
                const Person* above = find_person(organisation, manager);
                if (!above || above->id == person.id) continue;
                facts_[position(*above)].leads_people = true;
                facts.is_left_out = false;
                below_[manager].push_back(&person);
            }
        }
        for (const TriadId& id : active) {
            const Triad& triad = *find_triad(organisation, id);
            for (const Corner corner : all_corners) {
                const Person* person = find_person(organisation, triad.person_at(corner));
                if (person) ++facts_[position(*person)].triads;
            }
        }
        for (const Finding& finding : findings) {
            const Person* person = find_person(organisation, finding.person);
            if (!person || !is_shown_on_row(finding.rule)) continue;
            std::optional<Rule>& signal = facts_[position(*person)].signal;
            if (!signal) signal = finding.rule;
        }
        for (auto& [manager, people] : below_) order(people);
    }

    std::vector<StructureNode> by_lines() {
        std::vector<const Person*> roots;
        for (const Person& person : *organisation_.people) {
            const std::vector<PersonId> managers = person.managers();
            const bool has_manager = std::ranges::any_of(managers, [&](const PersonId& manager) {
                return manager != person.id && find_person(organisation_, manager);
            });
            if (!has_manager && !facts_[position(person)].is_left_out) roots.push_back(&person);
        }
        order(roots);
        for (const Person* root : roots) add_line(*root, 0);
        // Who is reached from nobody stands in a circle.
        for (const Person& person : *organisation_.people) {
            if (!facts_[position(person)].is_left_out && !placed_.contains(person.id)) add_line(person, 0);
        }
        return std::move(nodes_);
    }

    std::vector<StructureNode> by_units() {
        std::map<UnitId, std::vector<const Unit*>> below;
        std::set<UnitId> reached;
        for (const Unit& unit : *organisation_.units)
            below[find_unit(organisation_, unit.parent) ? unit.parent : UnitId()].push_back(&unit);
        std::map<UnitId, std::vector<const Person*>> people;
        for (const Person& person : *organisation_.people)
            people[find_unit(organisation_, person.unit) ? person.unit : UnitId()].push_back(&person);
        for (auto& [unit, units] : below) sort_by(units, [](const Unit* each) { return folded(each->name); });
        for (auto& [unit, all] : people) order(all);
        const auto add = [&](const auto& self, const UnitId& unit, int depth) -> void {
            if (!reached.insert(unit).second) return;
            const std::size_t at = begin({.unit = unit, .depth = depth});
            for (const Person* person : people[unit]) finish(begin(node_of(*person, depth + 1)));
            if (unit) {
                for (const Unit* child : below[unit]) self(self, child->id, depth + 1);
            }
            finish(at);
        };
        for (const Unit* unit : below[UnitId()]) add(add, unit->id, 0);
        for (const Unit& unit : *organisation_.units) add(add, unit.id, 0);  // of a circle that a file held
        if (!people[UnitId()].empty()) add(add, UnitId(), 0);
        return std::move(nodes_);
    }

private:
    std::size_t position(const Person& person) const {
        return static_cast<std::size_t>(&person - organisation_.people->data());
    }

    // Who manages people first, then by function, unit and name.
    void order(std::vector<const Person*>& people) const {
        const auto rank = [&](const Person* person) {
            const PersonFacts& facts = facts_[position(*person)];
            const int function =
                person->functions.empty() ? function_count : static_cast<int>(person->functions.front());
            return std::tuple(!facts.leads_people, function, std::string_view(facts.unit), std::string_view(facts.name),
                              std::string_view(person->id.text));
        };
        sort_by(people, rank);
    }

    StructureNode node_of(const Person& person, int depth) const {
        const PersonFacts& facts = facts_[position(person)];
        return {.person = person.id,
                .depth = depth,
                .triads = facts.triads,
                .signal = facts.signal,
                .managers = static_cast<int>(person.managers().size())};
    }

    std::size_t begin(StructureNode node) {
        nodes_.push_back(std::move(node));
        return nodes_.size() - 1;
    }
    void finish(std::size_t at) {
        nodes_[at].end = nodes_.size();
        nodes_[at].people =
            static_cast<int>(std::count_if(nodes_.begin() + static_cast<std::ptrdiff_t>(at) + 1, nodes_.end(),
                                           [](const StructureNode& node) { return node.person && !node.is_again; }));
    }

    // With who is below him the first time, which is below his line manager where that is known.
    void add_line(const Person& person, int depth, const PersonId& below = {}) {
        StructureNode node = node_of(person, depth);
        const bool is_first = !below || person.managers().front() == below || !is_reachable(person);
        if (placed_.contains(person.id) || !is_first) {
            node.is_again = true;
            finish(begin(std::move(node)));
            return;
        }
        placed_.insert(person.id);
        const std::size_t at = begin(std::move(node));
        const auto found = below_.find(person.id);
        if (found != below_.end()) {
            for (const Person* child : found->second) add_line(*child, depth + 1, person.id);
        }
        finish(at);
    }
    bool is_reachable(const Person& person) const {
        return find_person(organisation_, person.managers().front()) != nullptr;
    }

    const Organisation& organisation_;
    std::vector<PersonFacts> facts_;
    std::map<PersonId, std::vector<const Person*>> below_;
    std::set<PersonId> placed_;
    std::vector<StructureNode> nodes_;
};

}  // namespace

std::vector<StructureNode> structure_of(const Organisation& organisation, std::span<const TriadId> active,
                                        std::span<const Finding> findings, StructureOrder order) {
    StructureMaking making(organisation, active, findings);
    return order == StructureOrder::lines ? making.by_lines() : making.by_units();
}

std::vector<std::size_t> unfolded(std::span<const StructureNode> nodes,
                                  const std::function<bool(const StructureNode&)>& is_open) {
    std::vector<std::size_t> shown;
    for (std::size_t at = 0; at < nodes.size();) {
        shown.push_back(at);
        at = nodes[at].has_children(at) && !is_open(nodes[at]) ? nodes[at].end : at + 1;
    }
    return shown;
}

std::vector<std::size_t> leading_to(std::span<const StructureNode> nodes,
                                    const std::function<bool(const StructureNode&)>& is_sought) {
    std::vector<std::size_t> shown, above;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        while (!above.empty() && nodes[above.back()].end <= at) above.pop_back();
        above.push_back(at);
        if (!is_sought(nodes[at])) continue;
        for (const std::size_t each : above) {
            if (shown.empty() || shown.back() < each) shown.push_back(each);
        }
    }
    return shown;
}

int depth_for_rows(std::span<const StructureNode> nodes, std::size_t most_rows) {
    int depth = 1;
    const auto rows_to = [&](int deepest) {
        return static_cast<std::size_t>(
            std::ranges::count_if(nodes, [&](const StructureNode& node) { return node.depth <= deepest; }));
    };
    const int deepest = nodes.empty() ? 0 : std::ranges::max(nodes, {}, &StructureNode::depth).depth;
    while (depth < deepest && rows_to(depth + 1) <= most_rows) ++depth;
    return depth;
}

}  // namespace driehoek
