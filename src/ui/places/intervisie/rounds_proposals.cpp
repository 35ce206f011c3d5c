// Below the tables while there is a proposal: the other good ones to compare, and how far the chosen one is.
#include <algorithm>

#include "base/text.hpp"
#include "picture/proposal_marks.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

std::size_t chosen_of(const ViewContext& view) {
    return std::min(view.state.proposal_choice, view.proposal.choices.size() - 1);
}

int shared_of(const ProposalChoice& choice) {
    return static_cast<int>(choice.score.counts[static_cast<std::size_t>(compose::Term::shared_triads)]);
}

// "12 mensen zitten anders dan in voorstel 1."
std::string difference_of(const ViewContext& view, std::size_t at) {
    const ProposalChoice& choice = view.proposal.choices[at];
    if (at == 0) return std::string(view.words.proposal_first_choice);
    constexpr std::size_t most_told = 2;
    return count_in(view.words.proposal_differs_one, view.words.proposal_differs_many, choice.different_people) + ' ' +
           change_between(view.words, view.proposal.built.problem, view.proposal.choices.front().score, choice.score,
                          most_told);
}

void draw_choice(const ViewContext& view, const Rect& area, std::size_t at) {
    const Scope scope("choice" + std::to_string(at));
    const ProposalChoice& choice = view.proposal.choices[at];
    const Words& words = view.words;
    const bool is_on = chosen_of(view) == at;
    const std::string name = fill(words.proposal_number, {std::to_string(at + 1)});
    const std::string shared = count_in(words.proposal_shared_one, words.proposal_shared_many, shared_of(choice));
    const Press press =
        press_area(view.ui, "choose", area, name + ", " + shared, Role::button,
                   static_cast<std::uint16_t>(state_switch | (is_on ? state_pressed : 0)), difference_of(view, at));
    card(area, press.hovered && !is_on ? Ink::sub : Ink::panel, Ink::line, 12);
    if (is_on) stroke_rect(area, Ink::ink, 12, 2.5F);
    if (press.pressed) view.state.proposal_choice = at;
    const float label = text_width(name, type::strong.size, type::strong.weight);
    const float detail = text_width(shared, type::caption.size, type::caption.weight);
    const float dots = std::min(96.0F, area.width() - label - space::section);
    Strip row(area, space::gap);
    draw_marks(group_dots_picture(view.organisation, choice.sittings.front(), dots),
               middle_of(row.rest(), row.rest().width(), 44).min);
    draw_lines(row.right(std::min(std::max(label, detail), row.rest().width())),
               {{name, type::strong}, {shared, type::caption}});
}

}  // namespace

void draw_proposal_strip(const ViewContext& view, const Rect& area, const Round&) {
    const Words& words = view.words;
    const Word title = is_impossible(view.proposal) ? words.proposal_tries : words.proposal_others;
    const Container region(view.ui, Role::region, "proposals", title, area);
    const Scope scope("proposals");
    fill_rect(area, Ink::sunk, 16);
    const std::size_t count = view.proposal.choices.size();
    constexpr auto places = static_cast<int>(compose::most_proposals);
    constexpr float wide = 222;  // of one with the room beside it
    const bool is_wide = area.width() > 760;
    Strip row(area, space::gap);
    const Rect right = is_wide ? row.right(places * wide - space::normal) : row.rest();
    if (is_wide) {
        Column told(view.ui, row.rest(), space::close, space::gap);
        if (text_width(title, type::section.size, type::section.weight) <= told.width())
            told.heading(title, 2, type::section);
        told.paragraph(count > 1 ? difference_of(view, chosen_of(view))
                                 : std::string(is_impossible(view.proposal) ? words.proposal_closest
                                               : view.proposal.is_running   ? words.proposal_only_one
                                                                            : words.proposal_no_other),
                       type::caption);
    }
    Column column(view.ui, right, 0, space::gap);
    Grid grid(column, places, 76, space::normal, column.width());
    for (std::size_t at = 0; at < count; ++at) draw_choice(view, grid.next(), at);
}

void draw_proposal_bar(const ViewContext& view, const Rect& bar, const Round& shown) {
    const Words& words = view.words;
    const ProposalView& proposal = view.proposal;
    const Container region(view.ui, Role::region, "bar", words.bar_label, bar);
    const Scope scope("proposal bar");
    card(bar, Ink::panel, Ink::line, 16);
    const ProposalChoice& choice = proposal.choices[chosen_of(view)];
    const RoundPlan& plan = round_plan(view, shown);
    const bool is_wide = bar.width() > 820;
    const bool is_complete = choice.is_complete();
    const bool may_come = proposal.is_running && !is_impossible(proposal);
    const bool is_mended = is_complete && proposal.is_mending();
    const Word title = is_mended                 ? words.mend_ready
                       : is_complete             ? proposal.is_running ? words.proposal_best : words.proposal_ready
                       : choice.is_legal()       ? words.proposal_lacks
                       : is_impossible(proposal) ? words.proposal_none
                                                 : words.proposal_not_yet;
    std::string sentence(is_complete ? words.proposal_legal : Word());
    if (choice.is_legal() && !is_complete)
        sentence = count_in(words.broken_one, words.broken_many, choice.lacking) + '.';
    if (proposal.is_running && (choice.is_legal() || may_come)) {
        sentence += (sentence.empty() ? "" : " ") + std::string(words.proposal_goes_on);
    } else if (is_complete && choice.found.is_proved) {
        sentence += ' ' + std::string(is_mended ? words.mend_fewest : words.proposal_proved);
    } else if (!choice.is_legal()) {
        sentence = count_in(words.broken_one, words.broken_many, std::max(plan.broken_rules, 1)) + '.';
    }
    Strip row(bar, 0, 0);
    Column told(view.ui, is_wide ? row.left(350) : bar, space::padding, 20);
    told.heading_line(title, 2, type::card_title);
    told.paragraph(sentence, type::caption);
    if (!is_wide) return;
    const auto of_all = [&](int part, int all) {
        return fill(words.of_all, {std::to_string(part), std::to_string(all)});
    };
    constexpr float step = 156;
    draw_round_number(view, row.left(step).min, of_all(plan.placed, plan.people()), words.stat_placed);
    draw_round_number(view, row.left(step).min, of_all(plan.sound_groups, static_cast<int>(plan.groups.size())),
                      words.stat_sound);
    draw_round_number(view, row.left(step).min, std::to_string(plan.shared_triads), words.stat_shared);
}

}  // namespace driehoek::ui
