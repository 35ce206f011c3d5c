// The leadership programme as a line without end, training goals, good examples, learning needs, and who can be reached.
#include <algorithm>

#include "base/search.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/programme/dialogs.hpp"
#include "ui/places/programme/programme.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t most_notes = 30;  // of examples and needs at once; searching leads to the others

void open_yield(const ViewContext& view, const Yield& yield) {
    view.open_dialog(YieldDialog{yield, iso_from_date(yield.date)});
}

void draw_yield(const ViewContext& view, Column& column, const Yield& yield) {
    const Words& words = view.words;
    const Scope scope(yield.id.text);
    std::string line = long_date(words, yield.date) + ": " + yield.text;
    if (column.line_with_button(line, "edit", words.activity_open)) open_yield(view, yield);
    std::string below = name_of(words, view.organisation.settings.programme, yield.strand);
    if (!yield.source.empty()) below += ". " + fill(words.yield_from, {yield.source});
    column.leave(2);
    column.paragraph(below, type::caption);
}

// A line that opens what it is about, with what else is known of it below.
bool draw_note(const ViewContext& view, Column& column, const std::string& id, const std::string& text,
               const std::string& below) {
    const Scope scope(id);
    const bool is_pressed = column.line_with_button(text, "edit", view.words.activity_open);
    column.leave(2);
    column.paragraph(below, type::caption);
    return is_pressed;
}

std::string where_from(const ViewContext& view, const UnitId& unit, const std::optional<Date>& day,
                       std::string_view more) {
    std::string text = unit ? unit_name(view, unit) : std::string(view.words.everybody);
    if (day) text += ", " + long_date(view.words, *day);
    if (!more.empty()) text += ". " + std::string(more);
    return text;
}

}  // namespace

void draw_yields(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Card card(column, "yields", words.line_title);
    card.paragraph(words.line_text, type::caption);
    const Picture& picture = yields_picture_of(view, card.width());
    const Rect area = card.take(picture.bounds.height());
    const PictureAct act = explore_picture(view.ui, "line", area, picture, view.own<ProgrammeState>().line);
    const std::vector<Yield>& yields = *view.organisation.yields;
    if (act.chosen && static_cast<std::size_t>(act.chosen->row) < yields.size())
        open_yield(view, yields[static_cast<std::size_t>(act.chosen->row)]);
    if (yields.empty()) card.paragraph(words.yields_none);
    std::vector<const Yield*> latest;
    for (const Yield& yield : yields) latest.push_back(&yield);
    std::ranges::stable_sort(latest, std::ranges::greater(), [](const Yield* each) { return each->date; });
    if (latest.size() > most_notes) latest.resize(most_notes);
    for (const Yield* yield : latest) draw_yield(view, card, *yield);
    if (card.button("add", words.yield_add, {.glyph = icons::plus}))
        view.open_dialog(YieldDialog{{}, view.iso_today()});
}

// What waits for follow-up comes first.
void draw_goal_list(const ViewContext& view, Column& column, const std::vector<TrainingGoal>& goals,
                    const std::vector<GoalId>& without) {
    const Words& words = view.words;
    const Group list(column, Role::list, "list", words.goals_title);
    for (const bool waits : {true, false}) {
        for (const TrainingGoal& goal : goals) {
            if (std::ranges::contains(without, goal.id) != waits) continue;
            const Group item(column, Role::list_item, goal.id.text, goal.text);
            column.paragraph(goal.text, type::strong);
            column.leave(2);
            std::string below = goal.part ? numbered_name_of(words, view.organisation.settings.programme, goal.part)
                                          : std::string(words.all_goals);
            if (waits) below += ", " + std::string(words.goal_without);
            column.paragraph(below, type::caption);
        }
    }
}

void draw_goals(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const std::vector<TrainingGoal>& goals = view.organisation.settings.programme.goals;
    const std::vector<GoalId>& without = goals_of(view).goals_without;
    Card card(column, "goals", words.goals_title);
    if (goals.empty()) {
        card.paragraph(words.goals_none, type::caption);
    } else if (without.empty()) {
        card.paragraph(words.goals_all_followed, type::caption);
    } else {
        card.paragraph(without.size() == 1 ? std::string(words.one_goal_without)
                                           : fill(words.goals_without, {std::to_string(without.size())}),
                       type::caption);
    }
    draw_goal_list(view, card, goals, without);
    if (card.button("setup", words.setup_button, {.glyph = icons::pencil}))
        view.open_dialog(setup_dialog(view, SetupPart::goals));
}

void draw_examples(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    ProgrammeState& state = view.own<ProgrammeState>();
    const std::vector<GoodExample>& examples = *view.organisation.good_examples;
    Card card(column, "examples", words.examples_title);
    if (examples.empty())
        card.paragraph(words.examples_none, type::caption);
    else
        card.field("search", words.examples_search, state.search);
    std::size_t shown = 0;
    for (const GoodExample& example : examples) {
        const std::vector<TrainingGoal>& goals = view.organisation.settings.programme.goals;
        const auto goal = std::ranges::find(goals, example.goal, &TrainingGoal::id);
        const std::string_view about = goal == goals.end() ? std::string_view() : std::string_view(goal->text);
        const std::string below = where_from(view, example.unit, example.date, about);
        if (!find_match(example.text + ' ' + below, state.search) || shown == most_notes) continue;
        ++shown;
        if (draw_note(view, card, example.id.text, example.text, below))
            view.open_dialog(ExampleDialog{example, example.date ? iso_from_date(*example.date) : std::string(), true});
    }
    if (!examples.empty() && shown == 0) card.paragraph(words.examples_not_found, type::caption);
    if (card.button("add", words.example_add, {.glyph = icons::plus}))
        view.open_dialog(ExampleDialog{{}, view.iso_today(), false});
}

void draw_needs(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const std::vector<LearningNeed>& needs = *view.organisation.learning_needs;
    Card card(column, "needs", words.needs_title);
    if (needs.empty()) card.paragraph(words.needs_none, type::caption);
    std::size_t shown = 0;
    for (const LearningNeed& need : needs) {
        if (++shown > most_notes) break;
        const std::string below =
            where_from(view, need.unit, need.date, with_capital(std::string(words.instruments_where[need.instrument])));
        if (draw_note(view, card, need.id.text, need.text, below))
            view.open_dialog(NeedDialog{need, need.date ? iso_from_date(*need.date) : std::string()});
    }
    if (card.button("add", words.need_add, {.glyph = icons::plus})) view.open_dialog(NeedDialog{{}, view.iso_today()});
}

void draw_reach(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const Programme& programme = view.organisation.settings.programme;
    Card card(column, "reach", words.reach_title);
    card.paragraph(words.reach_text, type::caption);
    const auto add = [&](Word who, const std::string& how) {
        card.heading(who, 3);
        card.leave(space::hair);
        card.paragraph(how.empty() ? words.reach_unknown : std::string_view(how));
    };
    add(words.reach_coach, programme.coach_reach);
    add(words.reach_adviser, programme.adviser_reach);
    if (card.button("fill in", words.reach_fill, {.glyph = icons::pencil}))
        view.open_dialog(setup_dialog(view, SetupPart::names));
}

}  // namespace driehoek::ui
