// One intervisie group: size, target population, reporting lines, begeleider, apart pairs and days between sessions
// (domain 2.4: H1-H3, H5, H6; 2.23).
#include <algorithm>
#include <cstddef>

#include "base/order.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

// Gathers the findings of one group, each with its round: a group's id means nothing outside it.
class GroupCheck {
public:
    GroupCheck(const Organisation& organisation, const Round& round, const IntervisieGroup& group)
        : organisation_(organisation), round_(round), group_(group) {}

    void check_size();
    void check_functions();
    void check_taking_part();
    void check_reporting_lines();
    void check_facilitator();
    void check_apart_pairs();
    void check_units();
    void check_intervals();
    std::vector<Finding> take() { return std::move(findings_); }

private:
    bool has_member(const PersonId& person) const {
        return std::ranges::find(group_.members, person) != group_.members.end();
    }
    void check_lines_above(const PersonId& member);
    Finding& add(Rule rule, Severity severity) {
        findings_.push_back({.rule = rule, .severity = severity, .round = round_.id, .group = group_.id});
        return findings_.back();
    }
    void add_pair(Rule rule, Severity severity, const PersonId& person, const PersonId& other) {
        Finding& finding = add(rule, severity);
        finding.person = person;
        finding.other = other;
    }

    const Organisation& organisation_;
    const Round& round_;
    const IntervisieGroup& group_;
    std::vector<Finding> findings_;
};

// H1, S2 2.21.
void GroupCheck::check_size() {
    const int count = static_cast<int>(group_.members.size());
    const auto add_size = [&](Rule rule, Severity severity, int limit) {
        Finding& finding = add(rule, severity);
        finding.count = count;
        finding.limit = limit;
    };
    if (count < smallest_group) add_size(Rule::group_is_too_small, Severity::wrong, smallest_group);
    if (count > largest_group) {
        add_size(Rule::group_is_too_large, Severity::wrong, largest_group);
    } else if (count > largest_good_group) {
        add_size(Rule::group_is_large, Severity::warning, largest_good_group);
    }
}

// H6.
void GroupCheck::check_functions() {
    for (const PersonId& member : group_.members) {
        const Person* person = find_person(organisation_, member);
        if (!person || is_in_target(round_.target_functions, *person)) continue;
        add(Rule::function_is_outside_target, Severity::wrong).person = member;
    }
}

// H4: whoever sits out has no place, however he got it.
void GroupCheck::check_taking_part() {
    for (const PersonId& member : group_.members) {
        if (!takes_part(round_, member)) add(Rule::member_sits_out, Severity::wrong).person = member;
    }
}

// H2. Walks up once from each member: a group is small, the organisation is not.
void GroupCheck::check_reporting_lines() {
    for (const PersonId& member : group_.members) check_lines_above(member);
}

void GroupCheck::check_lines_above(const PersonId& member) {
    const Severity severity = allows_reporting_lines(round_.composition) ? Severity::warning : Severity::wrong;
    for (const Above& above : managers_above(organisation_, member)) {
        if (!has_member(above.manager)) continue;
        const Rule rule = above.distance == 1 ? Rule::direct_reporting_line : Rule::indirect_reporting_line;
        add_pair(rule, severity, above.manager, member);
    }
}

// H3, S2 2.16: cannot be overridden, in no composition.
void GroupCheck::check_facilitator() {
    const PersonId& facilitator = group_.facilitator;
    if (!facilitator) {
        add(Rule::facilitator_is_missing, Severity::wrong);
        return;
    }
    if (!find_facilitator(organisation_, facilitator)) {
        add(Rule::facilitator_is_not_in_pool, Severity::wrong).person = facilitator;
    }
    if (has_member(facilitator)) add(Rule::facilitator_is_member, Severity::wrong).person = facilitator;
    for (const PersonId& member : group_.members) {
        if (reporting_distance(organisation_, facilitator, member) > 0) {
            add_pair(Rule::facilitator_manages_member, Severity::wrong, facilitator, member);
        }
    }
}

// H5.
void GroupCheck::check_apart_pairs() {
    for (const ApartPair& pair : round_.apart) {
        if (pair.one == pair.other || !has_member(pair.one) || !has_member(pair.other)) continue;
        add_pair(Rule::apart_pair_shares_group, Severity::wrong, pair.one, pair.other);
    }
}

// As a round asks for it: members of one unit, each with the first of that unit.
void GroupCheck::check_units() {
    if (!round_.proposal.units_apart) return;
    std::vector<std::pair<UnitId, PersonId>> first_of;
    for (const PersonId& member : group_.members) {
        const Person* person = find_person(organisation_, member);
        const UnitId unit = person ? unit_of_kind(organisation_, person->unit, round_.proposal.unit_level) : UnitId();
        if (!unit) continue;
        const auto first = std::ranges::find(first_of, unit, &std::pair<UnitId, PersonId>::first);
        if (first == first_of.end()) {
            first_of.emplace_back(unit, member);
            continue;
        }
        add_pair(Rule::unit_shares_group, Severity::wrong, first->second, member);
        findings_.back().unit = unit;
    }
}

// 2.23. In the order of days, whatever the order in the file. A cancelled session was no session.
void GroupCheck::check_intervals() {
    std::vector<const Session*> sessions;
    for (const Session& session : group_.sessions) {
        if (session.date && session.status != SessionStatus::cancelled) sessions.push_back(&session);
    }
    sort_by(sessions, [](const Session* session) { return *session->date; });
    for (std::size_t later = 1; later < sessions.size(); ++later) {
        const int days = *sessions[later]->date - *sessions[later - 1]->date;
        if (days >= shortest_interval && days <= longest_interval) continue;
        Finding& finding = add(Rule::session_interval_outside_window, Severity::warning);
        finding.session = sessions[later]->id;
        finding.count = days;
    }
}

}  // namespace

bool is_in_target(std::span<const Function> targets, const Person& person) {
    if (targets.empty()) return !person.functions.empty() || !person.trajectory;  // open to all who work here
    return std::ranges::any_of(targets, [&](Function target) { return person.has(target); });
}

bool is_asked(const Round& round, const Person& person) {
    return is_in_target(round.target_functions, person) && takes_part(round, person.id);
}

std::vector<Function> usual_functions(Composition composition) {
    switch (composition) {
        case Composition::mixed: return {Function::foreman, Function::department_manager, Function::job_coach};
        case Composition::heads_and_board: return {Function::director, Function::department_manager};
        case Composition::department_mt:
        case Composition::mixed_mt: break;
    }
    return {Function::unit_manager, Function::department_manager};
}

bool allows_reporting_lines(Composition composition) {
    return composition == Composition::department_mt || composition == Composition::heads_and_board;
}

std::vector<Finding> check_group(const Organisation& organisation, const Round& round, const IntervisieGroup& group) {
    GroupCheck check(organisation, round, group);
    check.check_size();
    check.check_functions();
    check.check_taking_part();
    check.check_reporting_lines();
    check.check_facilitator();
    check.check_apart_pairs();
    check.check_units();
    check.check_intervals();
    return check.take();
}

}  // namespace driehoek
