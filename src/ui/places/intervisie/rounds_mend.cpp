// "Herstel deze indeling": the groups that are there, made legal with the fewest people moved, and in words who that are.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

struct Change {
    PersonId person;
    std::string sentence;
    bool changes_group = false;  // else somebody new, somebody who sits out, or a begeleider
};

// From the plan that was there to the one that was found.
std::vector<Change> changes_of(const ViewContext& view, const Round& round) {
    const ProposalView& proposal = view.proposal;
    const Words& words = view.words;
    const compose::Plan& before = *proposal.order.mend;
    const compose::Plan& after = proposal.choices.front().found.plan;
    const auto name_of_group = [&](std::int32_t group) {
        return place_name(view, round, proposal.built.roster.groups[static_cast<std::size_t>(group)]);
    };
    std::vector<Change> changes;
    for (const IntervisieGroup& group : round.groups) {
        for (const PersonId& member : group.members) {
            if (takes_part(round, member)) continue;
            changes.push_back(
                {.person = member, .sentence = fill(words.mend_leaves, {place_name(view, round, group.id)})});
        }
    }
    for (std::size_t person = 0; person < after.group_of.front().size(); ++person) {
        const std::int32_t from = before.group_of.front()[person];
        const std::int32_t to = after.group_of.front()[person];
        if (from == to || to == compose::nobody) continue;
        const bool had_place = from != compose::nobody;
        changes.push_back({.person = proposal.built.roster.people[person],
                           .sentence = had_place ? fill(words.mend_from_to, {name_of_group(from), name_of_group(to)})
                                                 : fill(words.mend_new, {name_of_group(to)}),
                           .changes_group = had_place});
    }
    for (std::size_t group = 0; group < after.leader_of.front().size(); ++group) {
        const std::int32_t leader = after.leader_of.front()[group];
        if (leader == before.leader_of.front()[group] || leader == compose::nobody) continue;
        changes.push_back({.person = proposal.built.roster.leaders[static_cast<std::size_t>(leader)],
                           .sentence = fill(words.mend_leader, {name_of_group(static_cast<std::int32_t>(group))})});
    }
    return changes;
}

}  // namespace

bool can_be_mended(const ViewContext& view, const Round& round) {
    const RoundPlan& plan = round_plan(view, round);
    const bool is_whole = !round.proposal.changes_groups || round.planned_sessions <= 1;
    const bool is_broken = plan.broken_rules > 0 || !plan.unplaced.empty();
    return is_whole && is_broken && !has_final_group(round) && !view.proposal.is_about(round.id) &&
           plan.placed > static_cast<int>(plan.unplaced.size());
}

void draw_mend_button(const ViewContext& view, Column& column, const Round& round) {
    if (can_be_mended(view, round) &&
        panel_button(column, "mend", view.words.mend_button, {.glyph = icons::wand_sparkles}))
        view.ask(wish::MendRound{round.id});
}

Rect draw_mended_title(const ViewContext& view, const Rect& panel, const Round& round) {
    const Words& words = view.words;
    if (view.proposal.is_running) return draw_panel_title(view, panel, words.mend_searching, {});
    if (!view.proposal.has_legal()) return draw_panel_title(view, panel, words.mend_none, {});
    if (!view.proposal.has_complete()) return draw_panel_title(view, panel, words.proposal_lacks, {});
    const auto moved = static_cast<int>(std::ranges::count(changes_of(view, round), true, &Change::changes_group));
    return draw_panel_title(
        view, panel, words.mend_ready,
        moved == 0 ? std::string(words.mend_nobody) : count_in(words.mend_one, words.mend_many, moved));
}

void draw_mended(const ViewContext& view, Column& column, const Round& round) {
    const Words& words = view.words;
    if (view.proposal.is_running) return;
    if (!view.proposal.has_legal()) {
        column.paragraph(words.mend_none_text);
        return draw_ways_out(view, column, round);
    }
    const std::vector<Change> changes = changes_of(view, round);
    for (std::size_t at = 0; at < changes.size(); ++at) {
        const Scope scope("change" + std::to_string(at));
        const Change& change = changes[at];
        Strip row(column.take(42));
        draw_person_token(view, round, change.person, row.left(32).centre(), 14);
        Column lines(view.ui, row.rest(), 0, 0);
        lines.line(view.name_of(change.person), type::strong);
        lines.leave(0);
        lines.line(change.sentence, type::caption);
        column.leave(space::close);
    }
}

}  // namespace driehoek::ui
