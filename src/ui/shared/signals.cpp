// The signals of a 3-hoek or a person: what is wrong in words, and the button that solves it.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/flow.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

ChoosePersonDialog choose(const ViewContext& view, const Finding& finding, Corner corner) {
    return {finding.triad, corner, view.iso_today(), {}};
}

Word choose_word(const Words& words, Corner corner) {
    if (corner == Corner::lead) return words.solve_choose_lead;
    return corner == Corner::job_coach ? words.solve_choose_job_coach : words.solve_choose_third;
}

// Leads to the group, or to the round when it is about no group.
Solution look_at_round(const ViewContext& view, const Finding& finding) {
    const Round* round = find_round(view.organisation, finding.round);
    if (!round) return {};
    const IntervisieGroup* group = find_group(*round, finding.group);
    const std::string name = group ? fill(view.words.group_in_sentence, {group->name}) : round->name;
    return {fill(view.words.look_at, {name}), [&view, finding] {
                go_to(view, places::intervisie);
                view.state.round = finding.round;
                view.state.select_group(finding.group);
            }};
}

}  // namespace

Solution solution_of(const ViewContext& view, const Finding& finding) {
    const Words& words = view.words;
    const Corner corner = finding.corner.value_or(Corner::lead);
    switch (finding.rule) {
        case Rule::corner_is_open:
            return {std::string(choose_word(words, corner)),
                    [&view, finding, corner] { view.open_dialog(choose(view, finding, corner)); }};
        case Rule::function_does_not_fit_corner:
        case Rule::person_holds_two_corners:
            return {std::string(corner == Corner::job_coach ? words.solve_other_coach
                                : corner == Corner::lead    ? words.solve_other_lead
                                                            : words.solve_choose_third),
                    [&view, finding, corner] { view.open_dialog(choose(view, finding, corner)); }};
        case Rule::too_many_contact_persons:
            return {fill(words.solve_end_contact, {view.names.short_of(view.organisation, finding.person)}),
                    [&view, finding] { view.send(EndContact{finding.triad, finding.person, view.today}); }};
        case Rule::trajectory_does_not_fit_type:
            return {std::string(words.solve_choose_third),
                    [&view, finding] { view.open_dialog(choose(view, finding, Corner::third)); }};
        case Rule::triad_ends_before_begin:
            return {std::string(words.solve_period),
                    [&view, finding] { view.open_dialog(edit_corners_dialog(view, finding.triad)); }};
        case Rule::two_active_triads:
            return {std::string(words.solve_end_triad),
                    [&view, finding] { view.open_dialog(EndTriadDialog{finding.triad, view.iso_today()}); }};
        case Rule::job_coach_is_busy:
        case Rule::job_coach_is_very_busy:
        case Rule::foreman_is_busy:
        case Rule::foreman_is_very_busy:
            return {std::string(words.solve_hand_over),
                    [&view, finding] { view.open_dialog(HandOverDialog{finding.person}); }};
        case Rule::third_corner_without_triad:
            return {std::string(words.solve_start_triad), [&view, finding] {
                        StartTriadDialog start;
                        start.code = finding.person.text;
                        start.begin = view.iso_today();
                        view.open_dialog(start);
                    }};
        case Rule::reporting_line_is_circular:
            return {std::string(words.solve_manager),
                    [&view, finding] { view.open_dialog(LineManagersDialog{finding.person}); }};
        case Rule::name_differs_by_blanks: {
            // From one of both to the other.
            const PersonId next = view.state.person == finding.person ? finding.other : finding.person;
            return {fill(words.look_at, {view.name_of(next)}), [&view, next] {
                        go_to(view, places::triads);
                        view.state.select({Subject::Kind::person, {}, next, {}});
                    }};
        }
        case Rule::session_interval_outside_window:
            return {std::string(words.solve_date), [&view, finding] {
                        view.open_dialog(SessionDateDialog{finding.round, finding.group, finding.session, {}});
                    }};
        case Rule::trainer_is_not_registered:
        case Rule::registered_before_finished:
        case Rule::trainer_without_learner:
        case Rule::learning_begins_before_finish:
            return {std::string(words.solve_training),
                    [&view, finding] { view.open_dialog(training_dialog(view, finding.person)); }};
        case Rule::custom_training_gate_is_closed:
            return {std::string(words.gate_missing),
                    [&view, finding] { view.open_dialog(CustomTrainingDialog{finding.unit, true, {}}); }};
        default: return look_at_round(view, finding);
    }
}

Solution solution_of(const ViewContext& view, const MissingDate& missing) {
    return {std::string(view.words.solve_date),
            [&view, missing] { view.open_dialog(SessionDateDialog{missing.round, missing.group, {}, {}}); }};
}

Solution solution_of(const ViewContext& view, const PastSession& past) {
    return {std::string(view.words.session_open),
            [&view, past] { view.open_dialog(SessionDialog{past.round, past.group, past.session}); }};
}

Solution solution_of(const ViewContext& view, const DoubleBooking& both) {
    return {std::string(view.words.solve_date), [&view, both] {
                view.open_dialog(SessionDateDialog{both.other_round, both.other_group, both.other_session, {}});
            }};
}

void draw_signal_cards(const ViewContext& view, Column& column, const std::vector<Finding>& findings) {
    const float tall = view.layout.has_fingers ? space::control : 36.0F;  // of the button
    for (std::size_t index = 0; index < findings.size(); ++index) {
        const Finding& finding = findings[index];
        const std::string label = label_of(view.words, finding);
        const Solution solution = solution_of(view, finding);
        if (index > 0) column.leave(space::close);
        Card card(column, "signal" + std::to_string(index), {},
                  {.fill = Ink::amber_tint,
                   .border = Ink::amber_tint,
                   .radius = 12,
                   .padding = space::gap,
                   .role = Role::group,
                   .spoken = label});
        const Point sign = card.next();
        draw_signal_mark(finding.rule, {sign.x + 6, sign.y + 11}, 11, finding.count);
        card.indented(28).heading(label, 3);
        card.leave(space::hair);
        card.paragraph(sentence_of(view.words, view.organisation, view.names, finding));
        if (solution.act && button(view.ui, "solve", card.take(tall), solution.label)) solution.act();
    }
}

}  // namespace driehoek::ui
