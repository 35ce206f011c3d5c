// Scenario's: one or two of them beside what is now (picture 23).
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "picture/scenario_measures.hpp"
#include "picture/shapes.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/table.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/explore/explore.hpp"
#include "ui/shared/pieces.hpp"
#include "ui/shared/scenarios.hpp"
#include "ui/shared/small_wheel.hpp"
#include "words/scenarios/sentences.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t most_compared = 2;
constexpr float letter_radius = 15;
constexpr float small_wheel_width = 124;
constexpr float least_beside_wheel = 290;  // DESIGN.md 10.5: where it is narrow the wheel hides first
constexpr float least_scenario = 340;  // width of one in which its lines can be read

struct ScenariosState {
    std::vector<ScenarioId> compared;  // A, then B
    std::size_t known = 0;  // how many there were when it was last looked
    Memo<Shown> drawn;
    std::map<ScenarioId, std::optional<Picture>> wheels;
};

std::string letter_of_scenario(std::size_t at) { return at == 0 ? "A" : "B"; }

void draw_letter(std::string_view letter, Point middle) {
    Picture disc;
    append_circle(disc, middle, letter_radius, {Ink::ink});
    append_text(disc, {middle.x, middle.y + 5.5F}, std::string(letter), 15, Weight::bold, Ink::panel, Anchor::middle);
    draw_marks(disc);
}

// What is compared: none that is gone; a new one is, as long as there is room.
std::vector<const Scenario*> compared_in(const ViewContext& view) {
    auto& state = view.own<ScenariosState>();
    const std::vector<Scenario>& all = *view.as_is.scenarios;
    std::erase_if(state.compared, [&](const ScenarioId& id) { return !find_scenario(view.as_is, id); });
    if (all.size() != state.known) {
        for (const Scenario& scenario : all) {
            if (state.compared.size() < most_compared && !std::ranges::contains(state.compared, scenario.id))
                state.compared.push_back(scenario.id);
        }
        state.known = all.size();
    }
    std::vector<const Scenario*> compared;
    for (const ScenarioId& id : state.compared) compared.push_back(find_scenario(view.as_is, id));
    return compared;
}

void switch_compared(const ViewContext& view, const ScenarioId& id) {
    std::vector<ScenarioId>& compared = view.own<ScenariosState>().compared;
    if (std::erase(compared, id) == 0) {
        if (compared.size() == most_compared) compared.erase(compared.begin());
        compared.push_back(id);
    }
    view.outbox.wants_frame = true;
}

void draw_choice(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const std::vector<ScenarioId>& compared = view.own<ScenariosState>().compared;
    const std::string chosen =
        fill(words.scenarios_chosen, {std::to_string(compared.size()), std::to_string(view.as_is.scenarios->size())});
    column.heading_with(words.scenarios_compare, 2, chosen);
    column.leave(space::close);
    const Group list(column, Role::group, "choice", words.scenarios_compare);
    Row row(column, view.layout.chip());
    for (const Scenario& scenario : *view.as_is.scenarios) {
        const auto at = std::ranges::find(compared, scenario.id);
        const bool is_on = at != compared.end();
        const std::string letter =
            is_on ? letter_of_scenario(static_cast<std::size_t>(at - compared.begin())) + "  " : std::string();
        const std::string label = letter + scenario.name;
        const Scope scope(scenario.id.text);
        if (draw_toggle(view.ui, row.take(toggle_width(label)), label, is_on)) switch_compared(view, scenario.id);
    }
    if (row.button("new", words.scenario_new, {.glyph = icons::plus})) start_scenario(view);
}

// The wheel as small as a stamp, with what changes in ink; none where nothing in it does.
const std::optional<Picture>& wheel_of(const ViewContext& view, const Scenario& scenario,
                                       const ScenarioOutcome& outcome) {
    auto& state = view.own<ScenariosState>();
    if (state.drawn.is_stale(view.shown())) state.wheels.clear();
    const auto [place, is_new] = state.wheels.try_emplace(scenario.id);
    if (!is_new) return place->second;
    place->second = small_wheel(view, outcome.what_if.organisation, &view.as_is, {}, small_wheel_width);
    if (place->second) {
        for (const std::string& step : outcome.steps)
            place->second->summary += (place->second->summary.empty() ? "" : " ") + step;
    }
    return place->second;
}

void draw_scenario(const ViewContext& view, Column& in, const Scenario& scenario, std::size_t which) {
    const Words& words = view.words;
    const ScenarioOutcome& outcome = outcome_of(view, scenario);
    const std::string letter = letter_of_scenario(which);
    Card card(in, letter, {}, {.spoken = scenario.name});
    const Rect head = card.take(2 * letter_radius);
    draw_letter(letter, {head.min.x + letter_radius, head.centre().y});
    const float x = head.min.x + 2 * letter_radius + space::normal;
    heading(view.ui, {x, head.centre().y + 6}, scenario.name, 3,
            {18, Weight::bold, Ink::ink, Anchor::start, head.max.x - x - 44});
    if (icon_button(view.ui, "rename", {{head.max.x - 40, head.centre().y - 20}, {head.max.x, head.centre().y + 20}},
                    icons::pencil, words.scenario_rename, {.kind = ButtonKind::ghost}))
        view.open_dialog(RenameScenarioDialog{scenario.id, scenario.name});
    const auto& wheel = wheel_of(view, scenario, outcome);
    const bool shows_wheel = wheel && card.width() >= least_beside_wheel;
    Column said(view.ui, {card.left(), head.max.y}, card.width() - (shows_wheel ? small_wheel_width + space::gap : 0));
    for (const std::string& step : outcome.steps) {
        said.leave(space::hair);
        said.paragraph(step, type::caption);
    }
    card.reach(said.bottom());
    if (shows_wheel) {
        const Point corner{head.max.x - small_wheel_width, head.max.y + space::close};
        const Rect box{corner, {head.max.x, corner.y + wheel->bounds.height()}};
        show_picture(view.ui, "wheel", box, *wheel);
        card.reach(box.max.y);
    }
    draw_misfits(view, card, scenario, outcome);
    draw_loads(view, card, outcome);
    card.divide();
    draw_consequences(view, card, outcome);
    Row row(card, space::control);
    const bool is_empty = scenario.changes.is_empty();
    const bool fits = outcome.what_if.misfits.empty();
    if (row.button("carry out", fill(words.scenario_carry_out, {letter}),
                   {.kind = ButtonKind::primary, .is_disabled = is_empty}))
        view.open_dialog(ScenarioDialog{scenario.id});
    if (row.button("go on", fill(words.scenario_go_on, {letter}), {.is_disabled = !fits}))
        view.ask(wish::EnterScenario{scenario.id});
    if (row.button("copy", words.scenario_copy))
        view.send(StartScenario{free_scenario_name(words, view.as_is), view.today, scenario.id});
    if (row.button("discard", words.scenario_remove, {.kind = ButtonKind::ghost}))
        view.send(RemoveScenario{scenario.id});
}

void draw_measures(const ViewContext& view, Column& column, const std::vector<const Scenario*>& compared) {
    const Words& words = view.words;
    std::vector<const ScenarioEffects*> effects;
    for (const Scenario* scenario : compared) effects.push_back(&outcome_of(view, *scenario).effects);
    draw_as_list(view, column, "measures", words.scenarios_compare,
                 scenario_measures_picture(words, effects, column.width()));
    std::string price;
    for (std::size_t which = 0; which < compared.size(); ++which)
        price += fill(words.scenario_price, {letter_of_scenario(which), price_of(words, *effects[which])}) + ' ';
    column.note(price + std::string(words.scenario_up_is_better), Ink::sunk);
}

// The same numbers as words.
void draw_measure_list(const ViewContext& view, Column& column, const std::vector<const Scenario*>& compared) {
    const Words& words = view.words;
    std::vector<const ScenarioEffects*> effects;
    for (const Scenario* scenario : compared) effects.push_back(&outcome_of(view, *scenario).effects);
    const Picture picture = scenario_measures_picture(words, effects, column.width());
    const Group list(column, Role::list, "measures", words.scenarios_compare);
    for (const Target& target : picture.targets) {
        const Group item(column, Role::list_item, target.spoken, target.spoken);
        column.drawn_paragraph(target.spoken, type::body);
    }
}

void draw_none(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    column.leave(space::section);
    column.heading(words.scenarios_none_title, 2, type::large_title);
    column.paragraph(words.scenarios_none_text);
    if (column.button("first", words.what_if_start, {.kind = ButtonKind::primary, .glyph = icons::git_compare}))
        start_scenario(view);
}

// All that is not real lies in one frame that says so.
Rect draw_frame(const ViewContext& view, const Rect& area) {
    const Words& words = view.words;
    const std::string label = std::string(words.what_if) + ": " + std::string(words.what_if_nothing_yet);
    const Rect frame{{area.min.x, area.min.y + 16}, area.max};
    card(frame, Ink::sub, Ink::ink, 18);
    stroke_rect(frame, Ink::ink, 18, 2.5F);
    const float width = text_width(label, 15, Weight::semibold) + 56;
    const Rect plate{{frame.min.x + space::padding, area.min.y},
                     {frame.min.x + space::padding + width, area.min.y + 34}};
    fill_rect(plate, Ink::ink, 9);
    icon({plate.min.x + 14, plate.centre().y - 10}, icons::git_compare, 20, Ink::panel);
    text(view.ui, {plate.min.x + 42, plate.centre().y + 5.5F}, label, {15, Weight::semibold, Ink::panel});
    return {{frame.min.x, plate.max.y}, frame.max};
}

}  // namespace

void draw_scenarios_tab(const ViewContext& view, const Rect& area) {
    const Rect inside = draw_frame(view, area);
    ScrollColumn page(view.ui, "scenarios", inside, space::gap, space::normal);
    const std::vector<const Scenario*> compared = compared_in(view);
    if (view.as_is.scenarios->empty()) return draw_none(view, page);
    draw_choice(view, page);
    if (compared.empty()) return;
    const int columns = static_cast<int>(compared.size()) + 1;
    Columns side_by_side(page, columns, least_scenario);
    for (std::size_t which = 0; which < compared.size(); ++which) {
        Column column = side_by_side.next();
        draw_scenario(view, column, *compared[which], which);
        if (which > 0) continue;
        Column middle = side_by_side.next();
        view.shows_list() ? draw_measure_list(view, middle, compared) : draw_measures(view, middle, compared);
    }
}

}  // namespace driehoek::ui
