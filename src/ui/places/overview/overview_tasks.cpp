// What to do now (picture 01, right): a sign, what it is, who it is about, and the button that solves it or leads there.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/overview/overview.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t shown_at_first = 6;
constexpr float words_left = 72;  // of the sign's left side

// The 3-hoeken with this signal, and nothing else.
Solution look_at_all(const ViewContext& view, const Task& task) {
    const Rule rule = task.findings.front().rule;
    return {fill(view.words.task_look_at_all, {std::to_string(task.count())}), [&view, rule] {
                go_to_triads(view);
                view.state.highlighted = rule;
                if (view.derived.active.size() > most_on_wheel) {
                    view.state.shows_list = true;
                    view.state.map_place.level = MapLevel::triads;
                }
            }};
}

Solution look_at(const ViewContext& view, const Finding& finding) {
    const Triad* triad = find_triad(view.organisation, finding.triad);
    const std::string who = triad ? view.code_of(*triad) : view.name_of(finding.person);
    return {fill(view.words.look_at, {who}), [&view, finding] {
                go_to_triads(view);
                view.state.select({Subject::Kind::triad, finding.triad, finding.person, {}});
            }};
}

// One of its kind is solved here; many are looked at together, or worked through from the first on.
Solution solution_of(const ViewContext& view, const Task& task) {
    if (!task.past_sessions.empty()) return driehoek::ui::solution_of(view, task.past_sessions.front());
    if (!task.double_bookings.empty()) return driehoek::ui::solution_of(view, task.double_bookings.front());
    if (task.findings.empty()) return driehoek::ui::solution_of(view, task.missing_dates.front());
    const Finding& first = task.findings.front();
    if (task.count() == 1) return driehoek::ui::solution_of(view, first);
    switch (task.kind) {
        case TaskKind::open_corner:
        case TaskKind::two_corners:
        case TaskKind::two_triads:
        case TaskKind::extra_contacts:
        case TaskKind::wrong_function:
        case TaskKind::wrong_trajectory: return look_at_all(view, task);
        case TaskKind::load: return look_at(view, first);
        default: return driehoek::ui::solution_of(view, first);
    }
}

bool is_about_days(TaskKind kind) {
    return kind == TaskKind::session_date || kind == TaskKind::interval || kind == TaskKind::session_past ||
           kind == TaskKind::double_booking;
}

std::string_view glyph_of(TaskKind kind) {
    if (kind == TaskKind::training) return icons::graduation_cap;
    if (kind == TaskKind::reporting_circle) return icons::network;
    return is_about_days(kind) ? icons::calendar_days : icons::users_round;
}

void draw_sign(const OverviewTask& each, Point corner) {
    if (!each.picture.shapes.empty()) return draw_marks(each.picture, corner);
    icon({corner.x + 14, corner.y + 20}, glyph_of(each.task.kind), 32, Ink::ink);
    if (each.task.kind == TaskKind::training) return;
    Picture badge;
    append_signal(badge, is_about_days(each.task.kind) ? Sign::frequency : Sign::attention,
                  {corner.x + 47, corner.y + 20}, 9);
    draw_marks(badge);
}

void draw_task(const ViewContext& view, const OverviewTask& each, Column& column) {
    constexpr float least_height = 84;  // of the sign, with room around it
    const Scope scope(std::to_string(static_cast<int>(each.task.kind)));
    const Group item(column, Role::list_item, "task", {});
    const Point corner = column.next();
    draw_sign(each, {corner.x - 2, corner.y + 4});
    column.reach(corner.y + least_height - space::gap);
    Column words(view.ui, {corner.x + words_left, corner.y + space::hair}, column.width() - words_left);
    words.heading(each.title, 3, type::lead);
    words.leave(1);
    words.paragraph(each.sentence, type::caption);
    const Solution solution = solution_of(view, each.task);
    if (solution.act) {
        words.leave(space::close);
        const Rect row = words.take(34);
        const float wide = std::min(button_width(solution.label), row.width());
        if (button(view.ui, "solve", {row.min, {row.min.x + wide, row.max.y}}, solution.label)) solution.act();
    }
    column.reach(words.bottom());
    column.leave(space::close);
}

void draw_heading(const ViewContext& view, Column& column, std::size_t count) {
    const Words& words = view.words;
    const bool has_triads = !view.derived.active.empty();
    const std::string order = count == 0   ? std::string(has_triads ? words.tasks_none_text : words.tasks_not_yet_text)
                              : count == 1 ? std::string(words.tasks_order_one)
                                           : fill(words.tasks_order, {std::to_string(count)});
    const Word title = count > 0 ? words.tasks_title : has_triads ? words.tasks_none_title : words.tasks_not_yet_title;
    column.heading(title, 2, type::page_title);
    column.paragraph(order, type::caption);
}

void draw_list(const ViewContext& view, const std::vector<OverviewTask>& tasks, Column& column) {
    const bool is_long = tasks.size() > shown_at_first;
    const std::size_t shown = is_long && !view.state.shows_all_tasks ? shown_at_first : tasks.size();
    {
        const Group list(column, Role::list, "list", view.words.tasks_title);
        for (std::size_t index = 0; index < shown; ++index) {
            if (index > 0) column.divide();
            column.leave(space::hair);
            draw_task(view, tasks[index], column);
        }
    }
    if (!is_long) return;
    const std::string label = view.state.shows_all_tasks
                                  ? std::string(view.words.tasks_show_fewer)
                                  : fill(view.words.tasks_show_all, {std::to_string(tasks.size())});
    column.divide();
    const auto state = static_cast<std::uint16_t>(state_expandable | (view.state.shows_all_tasks ? state_expanded : 0));
    if (column.button("more", label, {.state = state})) view.state.shows_all_tasks = !view.state.shows_all_tasks;
}

void draw_tick(Point centre) {
    Picture picture;
    append_tick(picture, centre, 24);
    draw_marks(picture);
}

}  // namespace

void draw_overview_tasks(const ViewContext& view, Column& column) {
    Card card(column, "tasks", {}, {.padding = overview_padding(column.width()), .spoken = view.words.tasks_title});
    const std::vector<OverviewTask>& tasks = view.own<OverviewCache>().tasks;
    draw_heading(view, card, tasks.size());
    if (!tasks.empty()) draw_list(view, tasks, card);
}

void draw_overview_tasks_panel(const ViewContext& view, const Rect& area) {
    constexpr float padding = 28;
    const Container region(view.ui, Role::region, "tasks", view.words.tasks_title, area);
    const Scope scope("tasks");
    card(area);
    const std::vector<OverviewTask>& tasks = view.own<OverviewCache>().tasks;
    Column head(view.ui, {area.min.x + padding, area.min.y + space::padding - 4}, area.width() - 2 * padding);
    draw_heading(view, head, tasks.size());
    if (view.derived.active.empty() && tasks.empty()) return;
    if (tasks.empty()) return draw_tick({area.centre().x, area.min.y + 160});
    ScrollColumn list(view.ui, "scroll",
                      {{area.min.x + 1, head.bottom() + space::hair}, {area.max.x - 1, area.max.y - space::close}},
                      padding - 1, 0);
    draw_list(view, tasks, list);
}

}  // namespace driehoek::ui
