// What a proposal runs into: rules and people that collide, and the ways out, each a button that was tried beforehand.
#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

using compose::Cause;
using compose::CauseKind;
using compose::WayOut;
using compose::WayOutKind;

const compose::Problem& problem_of(const ViewContext& view) { return view.proposal.built.problem; }

template <class Id>
const Id& at(const std::vector<Id>& ids, int index) {
    return ids[static_cast<std::size_t>(index)];
}

std::string person_name(const ViewContext& view, int person) {
    return view.name_of(at(view.proposal.built.roster.people, person));
}

std::string group_label(const Round& round, int group) {
    const bool is_known = static_cast<std::size_t>(group) < round.groups.size();
    return is_known ? at(round.groups, group).name : std::to_string(group + 1);
}

std::string unit_label(const ViewContext& view, int unit) {
    const std::vector<UnitId>& units = view.proposal.built.roster.units;
    const Unit* found =
        static_cast<std::size_t>(unit) < units.size() ? find_unit(view.organisation, at(units, unit)) : nullptr;
    return found ? found->name : std::string();
}

std::int64_t count_of_unit(const compose::Problem& problem, int unit) {
    constexpr std::size_t units = 1;  // where build_problem puts that attribute
    return std::ranges::count(problem.attributes[units].values, unit);
}

std::string people_in_block(const ViewContext& view, int block) {
    std::vector<std::string> names;
    for (const std::int32_t person : at(problem_of(view).blocks, block)) names.push_back(person_name(view, person));
    return listed(view.words, names);
}

// In which sessions a rule has too few people, because some are absent; and who they are.
std::string absent_lines(const ViewContext& view, const Round& round, const Cause& cause) {
    std::string lines;
    for (const compose::Shortage& shortage : shortages_of(problem_of(view), cause)) {
        std::vector<std::string> absent;
        for (const int person : shortage.absent) absent.push_back(person_name(view, person));
        const std::string session = std::to_string(round.proposal.sitting + shortage.sitting + 1);
        lines += ' ' + fill(view.words.proposal_cause_absent, {session, listed(view.words, absent)});
    }
    return lines;
}

// The size that was asked for, how many people that comes to, and how many there are where that is hardest.
std::string size_line(const Words& words, const compose::Problem& problem, CauseKind kind) {
    const bool is_smallest = kind == CauseKind::smallest_size;
    const std::vector<compose::GroupSize>& groups = problem.sittings.front().groups;
    int seats = 0;
    for (const compose::GroupSize& size : groups) seats += is_smallest ? size.smallest : size.largest;
    std::vector<int> present;
    for (const compose::Sitting& sitting : problem.sittings)
        present.push_back(static_cast<int>(std::ranges::count(sitting.present, std::uint8_t{1})));
    const int people = is_smallest ? std::ranges::min(present) : std::ranges::max(present);
    return fill(words.proposal_causes[kind],
                {{"size", std::to_string(is_smallest ? groups.front().smallest : groups.front().largest)},
                 {"groups", std::to_string(groups.size())},
                 {"seats", std::to_string(seats)},
                 {"count", std::to_string(people)}});
}

std::string sentence_of(const ViewContext& view, const Round& round, const Cause& cause) {
    const Words& words = view.words;
    const compose::Problem& problem = problem_of(view);
    const auto& pattern = words.proposal_causes[cause.kind];
    switch (cause.kind) {
        case CauseKind::barrier: {
            const compose::Barrier& barrier = at(problem.barriers, cause.index);
            const std::string person = person_name(view, barrier.one);
            const std::string other = person_name(view, barrier.other);
            if (barrier.kind == compose::BarrierKind::same_unit)
                return fill(words.proposal_cause_same_unit, {person, other, unit_label(view, barrier.unit)});
            if (barrier.kind == compose::BarrierKind::indirect_line)
                return fill(pattern, {{"person", person}, {"other", other}});
            return fill(
                barrier.kind == compose::BarrierKind::apart ? words.proposal_cause_apart : words.proposal_cause_direct,
                {person, other});
        }
        case CauseKind::unit:
            return fill(pattern, {{"unit", unit_label(view, cause.index)},
                                  {"count", std::to_string(count_of_unit(problem, cause.index))},
                                  {"groups", std::to_string(problem.group_count(0))}});
        case CauseKind::block: return fill(pattern, {{"people", people_in_block(view, cause.index)}});
        case CauseKind::cover: {
            const Function function = at(view.proposal.built.roster.functions, cause.index);
            return fill(pattern, {{"function", with_small_letter(name_of(words, function))}}) +
                   absent_lines(view, round, cause);
        }
        case CauseKind::lock: {
            const compose::Lock& lock = at(problem.locks, cause.index);
            return fill(pattern,
                        {{"person", person_name(view, lock.person)}, {"group", group_label(round, lock.group)}});
        }
        case CauseKind::leader_lock: {
            const compose::Lock& lock = at(problem.leader_locks, cause.index);
            return fill(pattern, {{"person", view.name_of(at(view.proposal.built.roster.leaders, lock.person))},
                                  {"group", group_label(round, lock.group)}});
        }
        case CauseKind::smallest_size: return size_line(words, problem, cause.kind) + absent_lines(view, round, cause);
        case CauseKind::largest_size: return size_line(words, problem, cause.kind);
        case CauseKind::leader: break;
    }
    return fill(pattern, {});
}

// The same words for what a plan breaks and for what makes a plan impossible, where both are about one thing.
std::optional<Cause> cause_of(const compose::Breach& breach) {
    switch (breach.rule) {
        case compose::Hard::barrier: return Cause{CauseKind::barrier, breach.index};
        case compose::Hard::together: return Cause{CauseKind::block, breach.index};
        case compose::Hard::lock:
            return Cause{breach.leader == compose::nobody ? CauseKind::lock : CauseKind::leader_lock, breach.index};
        default: return std::nullopt;
    }
}

// The round's wishes without what keeps the people of a block together.
Proposal wishes_without(const ViewContext& view, const Round& round, int block) {
    Proposal wishes = round.proposal;
    const auto is_in_block = [&](const PersonId& person) {
        return std::ranges::any_of(at(problem_of(view).blocks, block), [&](std::int32_t each) {
            return at(view.proposal.built.roster.people, each) == person;
        });
    };
    std::erase_if(wishes.together,
                  [&](const std::vector<PersonId>& people) { return std::ranges::any_of(people, is_in_block); });
    return wishes;
}

// The words of a button and what it sends; nothing for whoever is no longer in the pool.
struct Way {
    std::string label{};
    std::optional<Command> command{};
};

Way way_of(const ViewContext& view, const Round& round, const WayOut& way) {
    const Words& words = view.words;
    const compose::Problem& problem = problem_of(view);
    const compose::Roster& roster = view.proposal.built.roster;
    switch (way.kind) {
        case WayOutKind::unlock: {
            const PersonId& person = at(roster.people, at(problem.locks, way.index).person);
            return {std::string(words.unlock_person) + ": " + view.name_of(person), UnlockMember{round.id, person}};
        }
        case WayOutKind::drop_apart: {
            const compose::Barrier& barrier = at(problem.barriers, way.index);
            const PersonId& one = at(roster.people, barrier.one);
            const PersonId& other = at(roster.people, barrier.other);
            return {fill(words.pair_remove, {view.name_of(one), view.name_of(other)}),
                    RemoveApartPair{round.id, one, other}};
        }
        case WayOutKind::another_group_count:
            return {fill(words.proposal_way_groups, {std::to_string(way.index)}), SetGroupCount{round.id, way.index}};
        case WayOutKind::larger_groups: {
            Proposal wishes = round.proposal;
            wishes.largest_size = way.index;
            return {fill(words.proposal_way_larger, {std::to_string(way.index)}), SetWishes{round.id, wishes}};
        }
        case WayOutKind::leader_carries_more: {
            const Facilitator* known = find_facilitator(view.organisation, at(roster.leaders, way.index));
            if (!known) return {};
            Facilitator changed = *known;
            changed.most_groups += way.amount;
            const std::string most = std::to_string(changed.most_groups);
            return {fill(words.proposal_way_load, {view.name_of(changed.person), most}), ChangeFacilitator{changed}};
        }
        case WayOutKind::unlock_leader: {
            // The group loses its begeleider, so that a proposal chooses one; every other group keeps its own.
            const IntervisieGroup& group = at(round.groups, at(problem.leader_locks, way.index).group);
            return {fill(words.proposal_way_leader, {group.name}), SetFacilitator{round.id, group.id, {}}};
        }
        case WayOutKind::split_block:
            return {fill(words.proposal_way_split, {people_in_block(view, way.index)}),
                    SetWishes{round.id, wishes_without(view, round, way.index)}};
        case WayOutKind::drop_cover: {
            Proposal wishes = round.proposal;
            wishes.functions_required = false;
            return {std::string(words.proposal_way_functions), SetWishes{round.id, std::move(wishes)}};
        }
        case WayOutKind::drop_units: {
            Proposal wishes = round.proposal;
            wishes.units_apart = false;
            return {std::string(words.proposal_way_units), SetWishes{round.id, std::move(wishes)}};
        }
        case WayOutKind::come_along: {
            const PersonId& person = at(roster.people, way.index);
            Proposal wishes = round.proposal;
            std::erase(wishes.absences, Absence{person, way.sitting});
            const std::string session = std::to_string(wishes.sitting + way.sitting + 1);
            return {fill(words.proposal_way_come_along, {session, view.name_of(person)}),
                    SetWishes{round.id, std::move(wishes)}};
        }
        case WayOutKind::leave_out: {
            Proposal wishes = round.proposal;
            wishes.sits_out.push_back(at(roster.people, way.index));
            return {fill(words.proposal_way_leave_out, {person_name(view, way.index)}),
                    SetWishes{round.id, std::move(wishes)}};
        }
    }
    return {};
}

}  // namespace

std::string sentence_of(const ViewContext& view, const Round& round, const compose::Breach& breach) {
    if (const std::optional<Cause> cause = cause_of(breach)) return sentence_of(view, round, *cause);
    const Words& words = view.words;
    const compose::Problem& problem = problem_of(view);
    const compose::Roster& roster = view.proposal.built.roster;
    const std::string group = breach.group == compose::nobody ? std::string() : group_label(round, breach.group);
    const std::string leader =
        breach.leader == compose::nobody ? std::string() : view.name_of(at(roster.leaders, breach.leader));
    switch (breach.rule) {
        case compose::Hard::size: {
            const compose::GroupSize& size = at(problem.sittings.front().groups, breach.group);
            return fill(words.breach_size, {group, std::to_string(breach.count), std::to_string(size.smallest),
                                            std::to_string(size.largest)});
        }
        case compose::Hard::cover: {
            const bool is_function = static_cast<std::size_t>(breach.index) < roster.functions.size();
            if (!is_function) return fill(words.breach_leader_missing, {group});
            return fill(words.breach_cover,
                        {group, with_small_letter(name_of(words, at(roster.functions, breach.index)))});
        }
        case compose::Hard::place: return fill(words.breach_place, {person_name(view, breach.person)});
        case compose::Hard::leader_missing: return fill(words.breach_leader_missing, {group});
        case compose::Hard::leader_sits_or_manages: {
            const PersonId& member = at(roster.people, breach.person);
            if (member == at(roster.leaders, breach.leader)) return fill(words.breach_leader_sits, {leader, group});
            return fill(words.breach_leader_manages, {leader, group, view.name_of(member)});
        }
        case compose::Hard::leader_load:
            return fill(words.breach_leader_load, {leader, std::to_string(breach.count),
                                                   std::to_string(at(problem.leaders, breach.leader).most_groups)});
        case compose::Hard::leader_days: return fill(words.breach_leader_days, {leader, group});
        case compose::Hard::barrier:
        case compose::Hard::together:
        case compose::Hard::lock: break;  // a cause
    }
    return {};
}

std::size_t shown_sitting(const ViewContext& view) {
    const auto& choices = view.proposal.choices;
    const std::size_t last = choices.empty() ? 0 : choices.front().sittings.size() - 1;
    if (view.state.proposal_sitting) return std::min(*view.state.proposal_sitting, last);
    for (const Cause& cause : view.proposal.conflict.causes) {
        const std::vector<compose::Shortage> shortages = shortages_of(problem_of(view), cause);
        if (!shortages.empty()) return std::min(static_cast<std::size_t>(shortages.front().sitting), last);
    }
    return 0;
}

bool is_impossible(const ProposalView& proposal) {
    return proposal.conflict.existence == compose::Existence::does_not_exist;
}

void draw_collision(const ViewContext& view, Column& column, const Round& round) {
    column.paragraph(view.words.proposal_impossible);
    for (const Cause& cause : view.proposal.conflict.causes) {
        const Scope scope("cause" + std::to_string(static_cast<int>(cause.kind)) + "/" + std::to_string(cause.index));
        draw_broken_rule(column, sentence_of(view, round, cause));
    }
}

void draw_ways_out(const ViewContext& view, Column& column, const Round& round) {
    bool is_first = true;
    for (const WayOut& way : view.proposal.ways) {
        const Way offered = way_of(view, round, way);
        if (!offered.command) continue;
        if (std::exchange(is_first, false)) {
            column.leave(space::gap);
            column.heading(view.words.proposal_ways, 3);
            column.leave(space::close);
        }
        if (panel_button(column, offered.label, offered.label))
            view.send(*offered.command);  // the search begins again by itself
    }
}

void draw_better_groups(const ViewContext& view, Column& column, const Round& round) {
    const Words& words = view.words;
    const int better = view.proposal.better_groups;
    if (better == 0 || !view.proposal.has_legal()) return;
    const int groups = problem_of(view).group_count(0);
    const std::string here = round.id.text + '/' + std::to_string(groups);
    if (view.state.kept_groups == here) return;
    const auto count = [&](int number) { return count_in(words.one_group, words.many_groups, number); };
    column.heading(fill(words.proposal_skewed, {count(groups)}), 3);
    column.paragraph(fill(words.proposal_skewed_text, {count(better)}));
    Column wide = column.widened(button_outset);
    Grid halves(wide, 2, space::control, space::close, wide.width());
    if (button(view.ui, "better", halves.next(), fill(words.proposal_way_groups, {std::to_string(better)})))
        view.send(SetGroupCount{round.id, better});
    if (button(view.ui, "keep", halves.next(), fill(words.proposal_keep_groups, {std::to_string(groups)})))
        view.state.kept_groups = here;
}

}  // namespace driehoek::ui
