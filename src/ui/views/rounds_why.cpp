// Why somebody sits where a proposal has him: for each other group the best that could be done, and what that costs in words.
#include <algorithm>

#include "base/text.hpp"
#include "compose/why.hpp"
#include "ui/tokens.hpp"
#include "ui/views/rounds.hpp"

namespace driehoek::ui {
namespace {

std::string signed_number(std::int64_t number) { return (number > 0 ? "+" : "") + std::to_string(number); }

// Everything that counts and would be otherwise: "+2 gedeelde 3-hoeken".
std::string change_of(const ViewContext& view, const compose::Score& now, const compose::Score& then) {
    const compose::Problem& problem = view.proposal.built.problem;
    std::string changes;
    for (std::size_t term = 0; term < then.counts.size(); ++term) {
        const std::int64_t more = then.counts[term] - now.counts[term];
        if (more == 0 || problem.weights[term] == 0 || view.words.why_terms[term].empty()) continue;
        if (!changes.empty()) changes += ", ";
        changes += signed_number(more) + ' ' + std::string(view.words.why_terms[term]);
    }
    return changes.empty() ? std::string(view.words.why_same) : changes + '.';
}

// The first rule that would be broken; nothing when none would.
Word breach_of(const ViewContext& view, const compose::Score& now, const compose::Score& then) {
    for (std::size_t rule = 0; rule < then.broken.size(); ++rule) {
        if (then.broken[rule] > now.broken[rule]) return view.words.why_rules[rule];
    }
    return {};
}

const std::vector<compose::Alternative>& alternatives(const ViewContext& view, const compose::Plan& plan, int person) {
    RoundCache& cache = view.rounds;
    const std::string key = std::to_string(cache.preview) + '/' + std::to_string(person);
    if (cache.why_key != key) {
        const auto sitting = std::min(shown_sitting(view), plan.group_of.size() - 1);
        cache.why = compose::alternatives_for(view.proposal.built.problem, plan, static_cast<int>(sitting), person);
        cache.why_key = key;
    }
    return cache.why;
}

}  // namespace

bool draw_why(const ViewContext& view, const Rect& panel, const Round& shown) {
    const ProposalView& proposal = view.proposal;
    const std::vector<PersonId>& people = proposal.built.roster.people;
    const auto found = std::ranges::find(people, view.state.person);
    const IntervisieGroup* home = found == people.end() ? nullptr : group_of(shown, *found);
    if (!home || proposal.choices.empty()) return false;
    const Words& words = view.words;
    const ProposalChoice& choice = proposal.choices[std::min(view.state.proposal_choice, proposal.choices.size() - 1)];
    const float top =
        draw_panel_title(view, panel, fill(words.why_title, {view.names.short_of(view.organisation, *found)}),
                         function_name(view, shown, *found) + ", " + fill(words.group_in_sentence, {home->name}));
    ScrollArea scroll(view.ui, "why", {{panel.min.x, top}, {panel.max.x, panel.max.y - 8}});
    const Point at = scroll.origin();
    const float width = panel.width() - 2 * panel_padding;
    float y = paragraph(view.ui, {at.x + panel_padding, at.y + 20}, width, words.why_text, plain_text) - 8;
    for (const compose::Alternative& other :
         alternatives(view, choice.found.plan, static_cast<int>(found - people.begin()))) {
        const auto index = static_cast<std::size_t>(other.group);
        if (index >= shown.groups.size()) continue;
        const IntervisieGroup& group = shown.groups[index];
        const Scope scope(group.id.text);
        line({at.x + panel_padding, y + 4}, {at.x + panel.width() - panel_padding, y + 4}, Ink::line);
        draw_panel_section(view, {at.x + panel_padding, y + 30}, group_name(view, group));
        y += 52;
        if (other.other != compose::nobody) {
            const PersonId& mate = people[static_cast<std::size_t>(other.other)];
            y = paragraph(view.ui, {at.x + panel_padding, y}, width, fill(words.why_swap, {view.name_of(mate)}),
                          plain_text);
        }
        const Word breach = breach_of(view, choice.score, other.after);
        if (!breach.empty()) {
            draw_error_mark({at.x + panel_padding + 10, y - 5}, 10);
            y = paragraph(view.ui, {at.x + panel_padding + 30, y}, width - 30, fill(words.why_breaks, {breach}),
                          plain_text);
        } else {
            y = paragraph(view.ui, {at.x + panel_padding, y}, width, change_of(view, choice.score, other.after),
                          plain_text);
        }
        y -= 6;
    }
    scroll.ends_at(y + 8);
    return true;
}

}  // namespace driehoek::ui
