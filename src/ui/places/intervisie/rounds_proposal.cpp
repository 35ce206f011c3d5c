// The panel of a proposal (picture 04b): how near it is, how it got better, who stays, and what to do with it.
#include <algorithm>

#include "base/text.hpp"
#include "picture/proposal_marks.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

// 12096 as "12.096", in the way of the language.
std::string large_number(const Words& words, std::int64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, words.thousands);
    return digits;
}

Word title_of_proposal(const ViewContext& view) {
    const ProposalView& proposal = view.proposal;
    const Words& words = view.words;
    if (proposal.has_failed) return words.proposal_failed;
    if (is_impossible(proposal)) return words.proposal_none;
    if (proposal.is_running) return words.proposal_searching;
    if (proposal.has_complete()) return words.proposal_ready;
    return proposal.has_legal() ? words.proposal_lacks : words.proposal_not_yet;
}

const ProposalChoice& chosen_choice(const ViewContext& view) {
    const std::vector<ProposalChoice>& choices = view.proposal.choices;
    return choices[std::min(view.state.proposal_choice, choices.size() - 1)];
}

// How near the plan is to what no plan can do better than; where that is too far off to tell, only that it is the best found.
void draw_ring(const ViewContext& view, Column& column) {
    constexpr float size = 160;
    constexpr TextStyle percent_style{40, Weight::bold, Ink::ink, Anchor::middle};
    const ProposalView& proposal = view.proposal;
    const Words& words = view.words;
    if (proposal.choices.empty()) return;
    const int share = proposal.choices.front().found.share;
    column.leave(space::normal);
    if (share < compose::telling_share) {
        column.line(proposal.is_running ? words.proposal_best : words.proposal_best_found,
                    type::centred(type::large_title));
    } else {
        const std::string percent = fill(words.percent, {std::to_string(share / 10)});
        const Word of_what = share == 1000 ? words.proposal_share_short : words.proposal_share_least;
        const Rect ring = middle_of(column.take(size), size, size);
        draw_marks(share_ring_picture(share), ring.min);
        draw_lines(ring, {{percent, percent_style}});
        record(view.ui, Role::text, percent + ' ' + std::string(of_what), ring);
        column.drawn_line(of_what, type::centred(type::caption));
    }
    column.leave(space::hair);
    column.line(fill(words.proposal_tried, {large_number(words, proposal.tried)}), type::centred(type::label));
}

// What could not be had, next to what each wish alone could have.
void draw_unmet(const ViewContext& view, Column& column) {
    const ProposalView& proposal = view.proposal;
    if (proposal.is_running || !proposal.has_complete()) return;
    const std::string unmet =
        unmet_wishes(view.words, proposal.built.problem, proposal.bounds, chosen_choice(view).score);
    if (unmet.empty()) return;
    column.leave(space::gap);
    column.heading(view.words.proposal_unmet, 3);
    column.paragraph(unmet);
}

void draw_curve(const ViewContext& view, Column& column) {
    constexpr float height = 84;
    const ProposalView& proposal = view.proposal;
    if (proposal.curve.empty()) return;
    column.leave(space::gap);
    column.heading_with(view.words.proposal_curve_cost, 3, view.words.lower_is_better);
    column.leave(space::normal);
    const CurvePicture curve = curve_picture(proposal.curve, column.width());
    const Rect area = column.take(height);
    draw_marks(curve.picture, area.min);
    const std::string last = std::to_string(proposal.curve.back());
    draw_text({area.min.x + curve.end.x, area.min.y + curve.end.y}, last, type::lead);
    record(view.ui, Role::text, fill(view.words.proposal_curve_spoken, {std::to_string(proposal.curve.front()), last}),
           area);
}

// Who was locked by hand: the search leaves them where they are.
void draw_locked(const ViewContext& view, Column& column, const Round& round) {
    column.leave(space::gap);
    column.heading(view.words.proposal_stays, 3);
    bool is_any = false;
    for (const IntervisieGroup& group : round.groups) {
        for (const PersonId& person : group.locked) {
            if (!takes_part(round, person)) continue;
            is_any = true;
            const std::string place = fill(view.words.in_group, {group.name});
            Strip row(column.take(space::button));
            const Point token = row.left(32).centre();
            draw_person_token(view, round, person, token, 14);
            icon({token.x + 8, token.y - 20}, icons::lock, 14, Ink::ink);
            const Rect end = row.right(text_width(place, type::caption.size, type::caption.weight));
            line_in(view.ui, row.rest(), view.name_of(person), type::strong);
            line_in(view.ui, end, place, type::caption);
            column.leave(0);
        }
    }
    if (!is_any) column.paragraph(view.words.proposal_stays_none, type::caption);
}

// Without a pool no group can have a begeleider: asked for before anybody waits for the search, which then begins again.
void draw_missing_pool(const ViewContext& view, Column& column, const Round& round) {
    if (!view.organisation.facilitators->empty()) return;
    column.paragraph(view.words.proposal_pool_none);
    if (panel_button(column, "pool", view.words.proposal_pool_choose,
                     {.kind = ButtonKind::primary, .glyph = icons::users_round}))
        view.open_dialog(FacilitatorsDialog{.round = round.id});
}

// What is broken in a plan, rule by rule and for whom, and what can be done.
void draw_broken(const ViewContext& view, Column& column, const Round& shown, std::string_view advice) {
    constexpr std::size_t most_sentences = 6;
    const ProposalChoice& choice = chosen_choice(view);
    std::vector<std::string> sentences;
    for (const compose::Breach& breach :
         compose::breaches_of(view.proposal.built.problem, choice.found.plan, static_cast<int>(shown_sitting(view))))
        sentences.push_back(sentence_of(view, shown, breach));
    for (const GroupPlan& group : round_plan(view, shown).groups) {
        for (const Finding& finding : group.findings) {
            if (finding.severity == Severity::wrong && choice.is_legal())  // else the same was said above
                sentences.push_back(sentence_of(view.words, view.organisation, view.names, finding));
        }
    }
    if (sentences.size() > most_sentences) sentences.resize(most_sentences);
    for (const std::string& sentence : sentences) draw_broken_rule(column, sentence);
    column.paragraph(advice);
}

// With changing groups: which session is on the tables.
void draw_sittings(const ViewContext& view, Column& column) {
    constexpr std::size_t most_in_row = 4;
    const std::size_t count = view.proposal.choices.empty() ? 1 : view.proposal.choices.front().sittings.size();
    if (count < 2) return;
    Grid grid(column, static_cast<int>(std::min(count, most_in_row)), space::button, space::hair, column.width());
    for (std::size_t at = 0; at < count; ++at) {
        const Scope scope("session" + std::to_string(at));
        if (segment(view.ui, "session", grid.next(), {}, fill(view.words.proposal_session, {std::to_string(at + 1)}),
                    shown_sitting(view) == at, true))
            view.state.proposal_sitting = at;
    }
}

UseProposal command_to_use(const ViewContext& view, const Round& round, const ProposalChoice& choice) {
    UseProposal use{.round = round.id, .groups = choice.sittings.front().groups, .proposal = round.proposal};
    if (view.proposal.is_mending()) return use;  // how the groups were once found stays true of most of them
    const auto note_found = [&](Proposal& proposal, std::size_t sitting) {
        proposal.seed = choice.found.seed;
        proposal.steps = choice.found.steps;
        proposal.share = choice.found.share;
        proposal.sitting = static_cast<int>(sitting);
        proposal.made = view.today;
    };
    note_found(use.proposal, 0);
    std::vector<std::string_view> taken;
    for (const Round& other : *view.organisation.rounds) taken.emplace_back(other.id.text);
    use.sessions.reserve(choice.sittings.size());  // `taken` looks into it
    for (std::size_t at = 1; at < choice.sittings.size(); ++at) {
        Round session = choice.sittings[at];
        session.id = RoundId(next_id("R", taken));
        session.name = fill(view.words.proposal_session_round, {round.name, std::to_string(at + 1)});
        session.series = round.id;
        note_found(session.proposal, at);
        use.sessions.push_back(std::move(session));
        taken.emplace_back(use.sessions.back().id.text);
    }
    return use;
}

// The buttons at the foot: use it, stop or go on, away with it.
void draw_buttons(const ViewContext& view, Column& foot, const Round& round) {
    const ProposalView& proposal = view.proposal;
    const Words& words = view.words;
    const bool is_any = !proposal.choices.empty();
    const bool is_complete = is_any && chosen_choice(view).is_complete();
    if (foot.wide_button("use", is_any && !is_complete ? words.proposal_use_draft : words.proposal_use,
                         {.kind = is_complete ? ButtonKind::primary : ButtonKind::normal, .is_disabled = !is_any}))
        view.send(command_to_use(view, round, chosen_choice(view)));
    Grid row(foot, proposal.is_running || proposal.is_mending() ? 1 : 2, space::button, space::close, foot.width());
    if (proposal.is_running) {
        if (button(view.ui, "stop", row.next(), words.proposal_stop)) view.ask(wish::StopProposing{});
        return;
    }
    if (!proposal.is_mending() &&
        button(view.ui, "again", row.next(), words.proposal_again,
               {.kind = is_any && chosen_choice(view).is_legal() ? ButtonKind::normal : ButtonKind::primary}))
        view.ask(wish::Propose{round.id, proposal.order.seed + proposal.order.searches});
    if (button(view.ui, "close", row.next(), words.proposal_close)) view.ask(wish::CloseProposal{});
}

void draw_note(const ViewContext& view, Column& column) {
    const Word sentence = view.proposal.is_running ? view.words.proposal_note : view.words.proposal_note_ready;
    const Point sign = column.widened(button_outset).note(sentence, Ink::sunk, type::body, true);
    icon_in({sign, sign}, icons::info, 20, Ink::ink2);
}

void draw_mending(const ViewContext& view, Column& column, const Round& round) {
    const ProposalView& proposal = view.proposal;
    draw_missing_pool(view, column, round);
    draw_mended(view, column, round);
    if (!proposal.has_legal()) return;
    if (const Round* shown = proposed_round(view, round); shown && !proposal.has_complete())
        draw_broken(view, column, *shown, view.words.proposal_lacks_text);
    draw_note(view, column);
}

void draw_proposal(const ViewContext& view, Column& column, const Round& round) {
    const ProposalView& proposal = view.proposal;
    const Words& words = view.words;
    const Round* shown = proposed_round(view, round);
    draw_missing_pool(view, column, round);
    draw_sittings(view, column);
    if (is_impossible(proposal)) {  // known before the search: nobody waits for it
        draw_collision(view, column, round);
        draw_ways_out(view, column, round);
    } else if (shown && !proposal.is_running && !proposal.has_legal()) {
        draw_broken(view, column, *shown,
                    fill(words.proposal_none_text, {count_in(words.proposal_try_one, words.proposal_try_many,
                                                             proposal.earlier_searches + proposal.searches)}));
        draw_ways_out(view, column, round);
    } else if (shown && !proposal.is_running && !proposal.has_complete()) {
        draw_broken(view, column, *shown, words.proposal_lacks_text);
    } else {
        draw_better_groups(view, column, round);
        if (proposal.choices.empty() || proposal.has_complete()) draw_ring(view, column);
        draw_unmet(view, column);
        draw_curve(view, column);
    }
    draw_locked(view, column, round);
    draw_note(view, column);
}

}  // namespace

const Round* proposed_round(const ViewContext& view, const Round& round) {
    const ProposalView& proposal = view.proposal;
    if (!proposal.is_about(round.id) || proposal.choices.empty()) return nullptr;
    const ProposalChoice& choice = chosen_choice(view);
    return &choice.sittings[std::min(shown_sitting(view), choice.sittings.size() - 1)];
}

void propose(const ViewContext& view, const Round& round) {
    constexpr int first_seed = 2022;
    view.ask(wish::Propose{round.id, first_seed});
}

void draw_propose_button(const ViewContext& view, const Rect& area, const Round& round) {
    const bool is_possible =
        !has_final_group(round) && !view.proposal.is_about(round.id) && round_plan(view, round).people() > 0;
    if (button(view.ui, "propose", area, view.words.propose,
               {.kind = is_possible ? ButtonKind::primary : ButtonKind::normal,
                .glyph = icons::wand_sparkles,
                .is_disabled = !is_possible}))
        propose(view, round);
}

void draw_proposal_panel(const ViewContext& view, const Rect& panel, const Round& round) {
    const Container aside(view.ui, Role::complementary, "inspector", view.words.inspector, panel);
    const Scope scope("proposal");
    shadow(panel, 16);
    card(panel, Ink::panel, Ink::line, 16);
    if (const Round* shown = proposed_round(view, round); shown && draw_why(view, panel, *shown)) return;
    const ProposalView& proposal = view.proposal;
    const Words& words = view.words;
    const bool is_mending = proposal.is_mending() && !proposal.has_failed;
    Rect body = is_mending ? draw_mended_title(view, panel, round)
                           : draw_panel_title(view, panel, title_of_proposal(view),
                                              fill(words.proposal_seed, {std::to_string(proposal.order.seed)}));
    body.max.y -= space::control + space::close + space::button + space::normal;
    {
        ScrollColumn column(view.ui, "scroll", body, space::padding, space::hair);
        if (proposal.has_failed) {
            column.paragraph(words.proposal_failed_text);
        } else if (is_mending) {
            draw_mending(view, column, round);
        } else {
            draw_proposal(view, column, round);
        }
    }
    Column foot(view.ui, {{panel.min.x, body.max.y}, panel.max}, space::gap, space::close);
    draw_buttons(view, foot, round);
}

}  // namespace driehoek::ui
