// Why somebody sits where a proposal has him: for each other group the best that could be done, and what that costs in words.
#include <algorithm>
#include <cstdlib>

#include "base/order.hpp"
#include "base/text.hpp"
#include "compose/why.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

std::string signed_number(std::int64_t number) { return (number > 0 ? "+" : "") + std::to_string(number); }

const std::vector<compose::Alternative>& alternatives(const ViewContext& view, const compose::Plan& plan, int person) {
    RoundCache& cache = view.own<RoundCache>();
    const std::string key = std::to_string(cache.preview) + '/' + std::to_string(person);
    if (cache.why_key != key) {
        const auto sitting = std::min(shown_sitting(view), plan.group_of.size() - 1);
        cache.why = compose::alternatives_for(view.proposal.built.problem, plan, static_cast<int>(sitting), person);
        cache.why_key = key;
    }
    return cache.why;
}

}  // namespace

std::string change_between(const Words& words, const compose::Problem& problem, const compose::Score& now,
                           const compose::Score& then, std::size_t most) {
    struct Change {
        std::int64_t weighed{};
        std::string words;
    };
    std::vector<Change> changes;
    for (std::size_t term = 0; term < then.counts.size(); ++term) {
        const std::int64_t more = then.counts[term] - now.counts[term];
        if (more == 0 || problem.weights[term] == 0 || words.why_terms[term].empty()) continue;
        changes.push_back(
            {more * problem.weights[term], signed_number(more) + ' ' + std::string(words.why_terms[term])});
    }
    if (changes.empty()) return std::string(words.why_same);
    sort_by(changes, [](const Change& change) { return -std::abs(change.weighed); });
    if (changes.size() > most) changes.resize(most);
    std::string sentence;
    for (const bool is_better : {false, true}) {
        std::string part;
        for (const Change& change : changes)
            if ((change.weighed < 0) == is_better) part += (part.empty() ? "" : ", ") + change.words;
        if (part.empty()) continue;
        sentence += (sentence.empty() ? "" : " ") + fill(is_better ? words.why_better : words.why_worse, {part});
    }
    return sentence;
}

std::string unmet_wishes(const Words& words, const compose::Problem& problem, const compose::Bounds& bounds,
                         const compose::Score& score) {
    compose::Score best;  // each term by itself
    for (std::size_t term = 0; term < best.counts.size(); ++term)
        best.counts[term] = problem.weights[term] > 0 ? bounds.least[term] : bounds.most[term];
    const std::string change = change_between(words, problem, best, score, best.counts.size());
    return change == words.why_same ? std::string() : change + ' ' + std::string(words.proposal_unmet_text);
}

const std::string& unmet_in(const ViewContext& view, const Round& round) {
    RoundCache& cache = view.own<RoundCache>();
    std::string key = std::to_string(view.revision) + '/' + view.iso_today() + '/' + round.id.text + '/' +
                      std::string(view.words.language_code);
    if (cache.unmet_key != key) {
        const compose::Built built =
            compose::build_problem(view.organisation, round, compose::wishes_of(round.proposal), view.today);
        cache.unmet = built.problem.people == 0
                          ? std::string()
                          : unmet_wishes(view.words, built.problem, compose::bounds_of(built.problem),
                                         compose::score_of(built.problem, compose::plan_of(built, round)));
        cache.unmet_key = std::move(key);
    }
    return cache.unmet;
}

bool draw_why(const ViewContext& view, const Rect& panel, const Round& shown) {
    const ProposalView& proposal = view.proposal;
    const std::vector<PersonId>& people = proposal.built.roster.people;
    const auto found = std::ranges::find(people, view.state.person);
    const IntervisieGroup* home = found == people.end() ? nullptr : group_of(shown, *found);
    if (!home || proposal.choices.empty()) return false;
    const Words& words = view.words;
    const ProposalChoice& choice = proposal.choices[std::min(view.state.proposal_choice, proposal.choices.size() - 1)];
    const Rect body =
        draw_panel_title(view, panel, fill(words.why_title, {view.names.short_of(view.organisation, *found)}),
                         function_name(view, shown, *found) + ", " + fill(words.group_in_sentence, {home->name}));
    ScrollColumn column(view.ui, "why", body, space::padding, space::hair);
    column.paragraph(words.why_text);
    for (const compose::Alternative& other :
         alternatives(view, choice.found.plan, static_cast<int>(found - people.begin()))) {
        const auto index = static_cast<std::size_t>(other.group);
        if (index >= shown.groups.size()) continue;
        const IntervisieGroup& group = shown.groups[index];
        const Scope scope(group.id.text);
        column.divide();
        column.heading(group_name(view, group), 3);
        if (other.other != compose::nobody) {
            const PersonId& mate = people[static_cast<std::size_t>(other.other)];
            column.paragraph(fill(words.why_swap, {view.name_of(mate)}));
            column.leave(0);
        }
        for (const compose::Breach& breach : other.broken)
            draw_broken_rule(column, fill(words.why_breaks, {sentence_of(view, shown, breach)}));
        if (other.broken.empty())
            column.paragraph(
                change_between(words, proposal.built.problem, choice.score, other.after, other.after.counts.size()));
    }
    return true;
}

}  // namespace driehoek::ui
