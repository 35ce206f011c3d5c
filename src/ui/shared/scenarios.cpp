#include "ui/shared/scenarios.hpp"

#include <map>

#include "base/text.hpp"
#include "picture/load_lines.hpp"
#include "picture/tokens.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/memo.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"
#include "words/scenarios/sentences.hpp"

namespace driehoek::ui {
namespace {

struct Outcomes {
    Memo<Shown> made;
    std::map<ScenarioId, ScenarioOutcome> all;
};

}  // namespace

const ScenarioOutcome& outcome_of(const ViewContext& view, const Scenario& scenario) {
    auto& outcomes = view.own<Outcomes>();
    if (outcomes.made.is_stale(view.shown())) outcomes.all.clear();
    const auto [place, is_new] = outcomes.all.try_emplace(scenario.id);
    ScenarioOutcome& outcome = place->second;
    if (!is_new) return outcome;
    outcome.what_if = what_if(view.as_is, scenario.changes);
    const Organisation& then = outcome.what_if.organisation;
    outcome.effects = effects_between(view.as_is, then, view.today);
    outcome.steps = steps_of(view.words, view.as_is, then, view.names, outcome.effects);
    outcome.consequences = consequences_of(view.words, view.as_is, then, view.names, outcome.effects);
    return outcome;
}

void draw_as_list(const ViewContext& view, Column& column, std::string_view id, std::string_view name,
                  const Picture& picture) {
    const Rect area = column.take(picture.bounds.height());
    const Container list(view.ui, Role::list, id, name, area);
    draw_marks(picture, area.min);
    for (const Target& target : picture.targets) {
        const Rect row{{area.min.x, area.min.y + target.area.min.y}, {area.max.x, area.min.y + target.area.max.y}};
        record(view.ui, Role::list_item, target.spoken, row);
    }
}

void draw_loads(const ViewContext& view, Column& column, const ScenarioOutcome& outcome) {
    if (outcome.effects.coaches.empty()) return;
    const Organisation& then = outcome.what_if.organisation;
    std::vector<LoadLine> lines;
    for (const CoachLoad& coach : outcome.effects.coaches) {
        lines.push_back({.person = coach.person,
                         .name = view.names.of(find_person(then, coach.person) ? then : view.as_is, coach.person),
                         .token = Token::job_coach,
                         .triads = coach.now,
                         .limit = then.settings.job_coach_busy,
                         .then = coach.then});
    }
    column.heading(view.words.scenario_loads, 3);
    column.leave(space::hair);
    column.paragraph(view.words.scenario_loads_text, type::caption);
    const ScreenMeasure measure;
    draw_as_list(view, column, "loads", view.words.scenario_loads,
                 load_lines_picture({.lines = lines,
                                     .words = view.words,
                                     .measure = measure,
                                     .title = view.words.scenario_loads,
                                     .width = column.width()}));
}

void draw_consequences(const ViewContext& view, Column& column, const ScenarioOutcome& outcome) {
    column.heading(view.words.scenario_who, 3);
    bool is_first = true;
    for (const std::string& sentence : outcome.consequences) {
        column.leave(is_first ? space::close : space::hair);
        column.paragraph(sentence, is_first ? type::body : type::caption);
        is_first = false;
    }
}

void draw_misfits(const ViewContext& view, Column& column, const Scenario& scenario, const ScenarioOutcome& outcome) {
    if (outcome.what_if.misfits.empty()) return;
    const Words& words = view.words;
    const int count = static_cast<int>(outcome.what_if.misfits.size());
    column.note(
        std::string(words.scenario_old_title) + ". " + count_in(words.scenario_old_one, words.scenario_old_many, count),
        Ink::amber_tint);
    for (const Misfit& misfit : outcome.what_if.misfits)
        column.paragraph(sentence_of(words, view.as_is, view.names, misfit), type::caption);
    if (column.button("renew", words.scenario_renew)) view.send(RenewScenario{scenario.id});
}

namespace {

// A signal, how often there is one now, and how often there would be.
void draw_measure(const ViewContext& view, Column& column, ScenarioMeasure measure, Sign sign,
                  const ScenarioEffects& effects) {
    const std::string title(view.words.scenario_measures[measure]);
    const std::string now = std::to_string(effects.of(measure, false)),
                      then = std::to_string(effects.of(measure, true));
    const std::string spoken = fill(view.words.what_if_measure, {title, now, then});
    const Group item(column, Role::list_item, title, spoken);
    const Rect row = column.take(32);
    const float y = row.centre().y;
    Picture mark;
    append_signal(mark, sign, {row.min.x + 11, y}, 11, view.organisation.settings.target_contact_persons + 1);
    draw_marks(mark);
    draw_text({row.min.x + 34, y + 5}, title, {15, Weight::semibold, Ink::ink, Anchor::start, row.width() - 130});
    draw_text({row.max.x - 78, y + 5}, now, {16, Weight::regular, Ink::ink2, Anchor::middle});
    icon({row.max.x - 54, y - 8}, icons::arrow_right, 16, Ink::ink2);
    draw_text({row.max.x - 14, y + 5}, then, {16, Weight::bold, Ink::ink, Anchor::middle});
}

}  // namespace

void draw_what_if_panel(const ViewContext& view, const Rect& place) {
    const Words& words = view.words;
    const Scenario& scenario = *view.scenario;
    const ScenarioOutcome& outcome = outcome_of(view, scenario);
    const Container aside(view.ui, Role::complementary, "what if panel", words.what_if, place);
    const Scope scope("what if panel");
    const Rect panel = draw_inspector_ground(view, place);
    const float buttons = panel.max.y - 92;
    {
        ScrollColumn column(view.ui, "outcome", {panel.min, {panel.max.x, buttons - space::close}}, space::gap,
                            space::gap);
        column.heading(scenario.name, 2, type::large_title);
        for (const std::string& step : outcome.steps) {
            column.leave(space::hair);
            column.paragraph(step, type::caption);
        }
        draw_loads(view, column, outcome);
        column.divide();
        {
            const Group list(column, Role::list, "signals", words.signals);
            draw_measure(view, column, ScenarioMeasure::busy_coaches, Sign::busy, outcome.effects);
            draw_measure(view, column, ScenarioMeasure::open_corners, Sign::open, outcome.effects);
            draw_measure(view, column, ScenarioMeasure::many_contacts, Sign::contacts, outcome.effects);
        }
        column.divide();
        draw_consequences(view, column, outcome);
        column.take(0);
    }
    line({panel.min.x + 1, buttons}, {panel.max.x - 1, buttons}, Ink::line);
    const float middle = panel.min.x + panel.width() * 0.58F;
    const Rect first{{panel.min.x + space::gap, buttons + 10}, {middle - 4, buttons + 54}};
    if (button(view.ui, "carry out", first, words.scenario_carry_out_button,
               {.kind = ButtonKind::primary, .is_disabled = scenario.changes.is_empty()}))
        view.open_dialog(ScenarioDialog{scenario.id});
    if (button(view.ui, "discard", {{middle + 4, first.min.y}, {panel.max.x - space::gap, first.max.y}},
               words.scenario_remove))
        view.send(RemoveScenario{scenario.id});
    text(view.ui, {panel.centre().x, first.max.y + 24}, words.what_if_nothing_yet, type::centred(type::caption));
}

void start_scenario(const ViewContext& view) {
    view.send(StartScenario{free_scenario_name(view.words, view.as_is), view.today});
}

void draw(const ViewContext& view, ScenarioDialog& dialog) {
    const Words& words = view.words;
    const Scenario* scenario = find_scenario(view.as_is, dialog.scenario);
    if (!scenario) return close_dialog(view);
    const ScenarioOutcome& outcome = outcome_of(view, *scenario);
    DialogSheet sheet(view, "scenario", fill(words.scenario_carry_out_title, {scenario->name}), SheetWidth::usual,
                      true);
    for (const std::string& step : outcome.steps) sheet.paragraph(step);
    draw_misfits(view, sheet, *scenario, outcome);
    if (!outcome.effects.moves.empty()) draw_loads(view, sheet, outcome);
    draw_consequences(view, sheet, outcome);
    sheet.paragraph(words.scenario_carry_out_text, type::caption);
    if (!sheet.done(words.scenario_carry_out_button, scenario->changes.is_empty())) return;
    view.send(CarryOutScenario{scenario->id});
    close_dialog(view);
}

void draw(const ViewContext& view, RenameScenarioDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "rename scenario", words.scenario_rename, SheetWidth::narrow);
    sheet.field("name", words.scenario_name, dialog.name);
    if (!sheet.done(words.organisation_save, trimmed(dialog.name).empty())) return;
    view.send(RenameScenario{dialog.scenario, dialog.name});
    close_dialog(view);
}

}  // namespace driehoek::ui
