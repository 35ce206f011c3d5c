// The panel of a proposal (picture 04b): how near it is, how it got better, who stays, and what to do with it.
#include <algorithm>

#include "base/text.hpp"
#include "picture/proposal_marks.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"

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

float draw_tried(const ViewContext& view, Point centre) {
    text(view.ui, centre, fill(view.words.proposal_tried, {large_number(view.words, view.proposal.tried)}),
         {15, Weight::semibold, Ink::ink2, Anchor::middle});
    return centre.y + 11;
}

// How near the plan is to what no plan can do better than; where that is too far off to tell, only that it is the best found.
float draw_ring(const ViewContext& view, const Rect& column) {
    const ProposalView& proposal = view.proposal;
    const Words& words = view.words;
    const int share = proposal.choices.empty() ? 0 : proposal.choices.front().found.share;
    if (share < compose::telling_share) {
        if (proposal.choices.empty()) return column.min.y;
        text(view.ui, {column.centre().x, column.min.y + 34},
             proposal.is_running ? words.proposal_best : words.proposal_best_found,
             {20, Weight::bold, Ink::ink, Anchor::middle, column.width()});
        return draw_tried(view, {column.centre().x, column.min.y + 60});
    }
    const std::string percent = fill(words.percent, {std::to_string(share / 10)});
    const Word of_what = share == 1000 ? words.proposal_share_short : words.proposal_share_least;
    const Point centre{column.centre().x, column.min.y + 92};
    draw_marks(share_ring_picture(share), {centre.x - 80, centre.y - 80});
    draw_text({centre.x, centre.y + 14}, percent, {40, Weight::bold, Ink::ink, Anchor::middle});
    MirrorNode node;
    node.id = view.ui.unique_id("share");
    node.role = Role::text;
    node.rect = {centre.x - 80, centre.y - 80, 160, 160};
    node.name = percent + ' ' + std::string(of_what);
    view.ui.mirror.add(std::move(node));
    draw_text({centre.x, centre.y + 106}, of_what, {15, Weight::regular, Ink::ink2, Anchor::middle});
    return draw_tried(view, {centre.x, centre.y + 129});
}

// What could not be had, next to what each wish alone could have.
float draw_unmet(const ViewContext& view, const Rect& column) {
    const ProposalView& proposal = view.proposal;
    if (proposal.is_running || !proposal.has_complete()) return column.min.y;
    const ProposalChoice& choice = proposal.choices[std::min(view.state.proposal_choice, proposal.choices.size() - 1)];
    const std::string unmet = unmet_wishes(view.words, proposal.built.problem, proposal.bounds, choice.score);
    if (unmet.empty()) return column.min.y;
    draw_panel_section(view, {column.min.x, column.min.y + 30}, view.words.proposal_unmet);
    return paragraph(view.ui, {column.min.x, column.min.y + 54}, column.width(), unmet, type::body) - 12;
}

float draw_curve(const ViewContext& view, const Rect& column) {
    const ProposalView& proposal = view.proposal;
    if (proposal.curve.empty()) return column.min.y;
    draw_panel_section(view, {column.min.x, column.min.y + 28}, view.words.proposal_curve_cost);
    text(view.ui, {column.max.x, column.min.y + 28}, view.words.lower_is_better,
         {15, Weight::regular, Ink::ink2, Anchor::end});
    const CurvePicture curve = curve_picture(proposal.curve, column.width());
    const Point corner{column.min.x, column.min.y + 46};
    draw_marks(curve.picture, corner);
    const std::string last = std::to_string(proposal.curve.back());
    draw_text({corner.x + curve.end.x, corner.y + curve.end.y}, last, {17, Weight::bold, Ink::ink, Anchor::start});
    MirrorNode node;
    node.id = view.ui.unique_id("curve");
    node.role = Role::text;
    node.rect = {corner.x, corner.y, column.width(), 84};
    node.name = fill(view.words.proposal_curve_spoken, {std::to_string(proposal.curve.front()), last});
    view.ui.mirror.add(std::move(node));
    return corner.y + 92;
}

// Who was locked by hand: the search leaves them where they are.
float draw_locked(const ViewContext& view, const Rect& column, const Round& round) {
    float y = column.min.y + 30;
    draw_panel_section(view, {column.min.x, y}, view.words.proposal_stays);
    bool is_any = false;
    for (const IntervisieGroup& group : round.groups) {
        for (const PersonId& person : group.locked) {
            if (!takes_part(round, person)) continue;
            is_any = true;
            const std::string place = fill(view.words.in_group, {group.name});
            draw_person_token(view, round, person, {column.min.x + 16, y + 28}, 14);
            icon({column.min.x + 24, y + 8}, icons::lock, 14, Ink::ink);
            const float room = column.width() - 52 - text_width(place, 15, Weight::regular);
            text(view.ui, {column.min.x + 44, y + 33}, view.name_of(person),
                 {15, Weight::semibold, Ink::ink, Anchor::start, room});
            text(view.ui, {column.max.x, y + 33}, place, {15, Weight::regular, Ink::ink2, Anchor::end});
            y += 40;
        }
    }
    if (!is_any)
        y = paragraph(view.ui, {column.min.x, y + 26}, column.width(), view.words.proposal_stays_none, type::caption) -
            16;
    return y + 12;
}

// Without a pool no group can have a begeleider: asked for before anybody waits for the search, which then begins again.
float draw_missing_pool(const ViewContext& view, const Rect& column, const Round& round) {
    if (!view.organisation.facilitators->empty()) return column.min.y;
    const float y = paragraph(view.ui, {column.min.x, column.min.y + 20}, column.width(), view.words.proposal_pool_none,
                              type::body) -
                    8;
    if (button(view.ui, "pool", {{column.min.x - 8, y}, {column.max.x + 8, y + 44}}, view.words.proposal_pool_choose,
               {.kind = ButtonKind::primary, .glyph = icons::users_round}))
        view.open_dialog(FacilitatorsDialog{.round = round.id});
    return y + 52;
}

// What is broken in a plan, rule by rule and for whom, and what can be done.
float draw_broken(const ViewContext& view, const Rect& column, const Round& shown, std::string_view advice) {
    constexpr std::size_t most_sentences = 6;
    const ProposalView& proposal = view.proposal;
    const ProposalChoice& choice = proposal.choices[std::min(view.state.proposal_choice, proposal.choices.size() - 1)];
    std::vector<std::string> sentences;
    for (const compose::Breach& breach :
         compose::breaches_of(proposal.built.problem, choice.found.plan, static_cast<int>(shown_sitting(view))))
        sentences.push_back(sentence_of(view, shown, breach));
    for (const GroupPlan& group : round_plan(view, shown).groups) {
        for (const Finding& finding : group.findings) {
            if (finding.severity == Severity::wrong && choice.is_legal())  // else the same was said above
                sentences.push_back(sentence_of(view.words, view.organisation, view.names, finding));
        }
    }
    float y = column.min.y + 8;
    for (std::size_t at = 0; at < std::min(sentences.size(), most_sentences); ++at) {
        draw_error_mark({column.min.x + 11, y + 15}, 10);
        y = paragraph(view.ui, {column.min.x + 32, y + 20}, column.width() - 32, sentences[at], type::body) - 12;
    }
    return paragraph(view.ui, {column.min.x, y + 24}, column.width(), advice, type::body) - 8;
}

// With changing groups: which session is on the tables.
float draw_sittings(const ViewContext& view, const Rect& column) {
    const std::size_t count = view.proposal.choices.empty() ? 1 : view.proposal.choices.front().sittings.size();
    if (count < 2) return column.min.y;
    const float wide = column.width() / static_cast<float>(std::min<std::size_t>(count, 4));
    for (std::size_t at = 0; at < count; ++at) {
        const Scope scope("session" + std::to_string(at));
        const std::size_t row = at / 4;
        const Point corner{column.min.x + static_cast<float>(at % 4) * wide,
                           column.min.y + static_cast<float>(row) * 44};
        const bool is_on = shown_sitting(view) == at;
        if (segment(view.ui, "session", {corner, {corner.x + wide - 6, corner.y + 40}}, {},
                    fill(view.words.proposal_session, {std::to_string(at + 1)}), is_on, true))
            view.state.proposal_sitting = at;
    }
    const std::size_t rows = (count + 3) / 4;
    return column.min.y + static_cast<float>(rows) * 44 + 8;
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
void draw_buttons(const ViewContext& view, const Rect& foot, const Round& round) {
    const ProposalView& proposal = view.proposal;
    const Words& words = view.words;
    const std::size_t chosen = std::min(view.state.proposal_choice, proposal.choices.size() - 1);
    const bool is_any = !proposal.choices.empty();
    const bool is_complete = is_any && proposal.choices[chosen].is_complete();
    const float y = foot.min.y;
    if (button(view.ui, "use", {{foot.min.x, y}, {foot.max.x, y + 44}},
               is_any && !is_complete ? words.proposal_use_draft : words.proposal_use,
               {.kind = is_complete ? ButtonKind::primary : ButtonKind::normal, .is_disabled = !is_any}))
        view.send(command_to_use(view, round, proposal.choices[chosen]));
    const Rect second{{foot.min.x, y + 50}, {foot.max.x, y + 90}};
    if (proposal.is_running) {
        if (button(view.ui, "stop", second, words.proposal_stop)) view.ask(wish::StopProposing{});
        return;
    }
    if (proposal.is_mending()) {
        if (button(view.ui, "close", second, words.proposal_close)) view.ask(wish::CloseProposal{});
        return;
    }
    const float middle = second.centre().x;
    if (button(view.ui, "again", {second.min, {middle - 4, second.max.y}}, words.proposal_again,
               {.kind = is_any && proposal.choices[chosen].is_legal() ? ButtonKind::normal : ButtonKind::primary}))
        view.ask(wish::Propose{round.id, proposal.order.seed + proposal.order.searches});
    if (button(view.ui, "close", {{middle + 4, second.min.y}, second.max}, words.proposal_close))
        view.ask(wish::CloseProposal{});
}

float draw_note(const ViewContext& view, const Rect& column) {
    const Word sentence = view.proposal.is_running ? view.words.proposal_note : view.words.proposal_note_ready;
    const float lines = count_lines(sentence, column.width() - 44, 15, Weight::regular);
    const Rect box{{column.min.x - 8, column.min.y + 8}, {column.max.x + 8, column.min.y + 34 + lines * 21}};
    fill_rect(box, Ink::sunk, 12);
    icon({box.min.x + 14, box.min.y + 18}, icons::info, 20, Ink::ink2);
    paragraph(view.ui, {box.min.x + 44, box.min.y + 32}, column.width() - 44, sentence, type::body);
    return box.max.y;
}

}  // namespace

const Round* proposed_round(const ViewContext& view, const Round& round) {
    const ProposalView& proposal = view.proposal;
    if (!proposal.is_about(round.id) || proposal.choices.empty()) return nullptr;
    const ProposalChoice& choice = proposal.choices[std::min(view.state.proposal_choice, proposal.choices.size() - 1)];
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
    const float top = is_mending ? draw_mended_title(view, panel, round)
                                 : draw_panel_title(view, panel, title_of_proposal(view),
                                                    fill(words.proposal_seed, {std::to_string(proposal.order.seed)}));
    {
        ScrollArea scroll(view.ui, "scroll", {{panel.min.x, top}, {panel.max.x, panel.max.y - 110}});
        const Point at = scroll.origin();
        Rect column{{at.x + panel_padding, at.y}, {at.x + panel.width() - panel_padding, panel.max.y}};
        if (proposal.has_failed) {
            column.min.y = paragraph(view.ui, {column.min.x, column.min.y + 20}, column.width(),
                                     words.proposal_failed_text, type::body);
        } else if (is_mending) {
            column.min.y = draw_missing_pool(view, column, round);
            column.min.y = draw_mended(view, column, round);
            if (const Round* shown = proposed_round(view, round);
                shown && proposal.has_legal() && !proposal.has_complete())
                column.min.y = draw_broken(view, column, *shown, words.proposal_lacks_text);
            if (proposal.has_legal()) column.min.y = draw_note(view, column);
        } else {
            const Round* shown = proposed_round(view, round);
            column.min.y = draw_missing_pool(view, column, round);
            column.min.y = draw_sittings(view, column);
            if (is_impossible(proposal)) {  // known before the search: nobody waits for it
                column.min.y = draw_collision(view, column, round);
                column.min.y = draw_ways_out(view, column, round);
            } else if (shown && !proposal.is_running && !proposal.has_legal()) {
                column.min.y = draw_broken(
                    view, column, *shown,
                    fill(words.proposal_none_text, {count_in(words.proposal_try_one, words.proposal_try_many,
                                                             proposal.earlier_searches + proposal.searches)}));
                column.min.y = draw_ways_out(view, column, round);
            } else if (shown && !proposal.is_running && !proposal.has_complete()) {
                column.min.y = draw_broken(view, column, *shown, words.proposal_lacks_text);
            } else {
                column.min.y = draw_better_groups(view, column, round);
                if (proposal.choices.empty() || proposal.has_complete()) column.min.y = draw_ring(view, column);
                column.min.y = draw_unmet(view, column);
                column.min.y = draw_curve(view, column);
            }
            column.min.y = draw_locked(view, column, round);
            column.min.y = draw_note(view, column);
        }
        scroll.ends_at(column.min.y + 8);
    }
    draw_buttons(view, {{panel.min.x + 16, panel.max.y - 102}, {panel.max.x - 16, panel.max.y}}, round);
}

}  // namespace driehoek::ui
