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
                if (view.derived.active.size() > most_on_wheel) view.state.shows_list = true;
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

std::string_view glyph_of(TaskKind kind) {
    if (kind == TaskKind::training) return icons::graduation_cap;
    if (kind == TaskKind::reporting_circle) return icons::network;
    return kind == TaskKind::session_date || kind == TaskKind::interval ? icons::calendar_days : icons::users_round;
}

void draw_sign(const OverviewTask& each, Point corner) {
    if (!each.picture.shapes.empty()) return draw_marks(each.picture, corner);
    icon({corner.x + 14, corner.y + 20}, glyph_of(each.task.kind), 32, Ink::ink);
    if (each.task.kind == TaskKind::training) return;
    const bool is_about_days = each.task.kind == TaskKind::session_date || each.task.kind == TaskKind::interval;
    Picture badge;
    append_signal(badge, is_about_days ? Sign::frequency : Sign::attention, {corner.x + 47, corner.y + 20}, 9);
    draw_marks(badge);
}

// Returns the y below.
float draw_task(const ViewContext& view, const OverviewTask& each, Point corner, float width) {
    const Scope scope(std::to_string(static_cast<int>(each.task.kind)));
    const float inner = width - words_left;
    const Container item(view.ui, Role::list_item, "task", {},
                         {corner, {corner.x + width, corner.y + remembered_height("height", 100)}});
    draw_sign(each, {corner.x - 2, corner.y + 4});
    const Point at{corner.x + words_left, corner.y + 27};
    float y = heading_lines(view.ui, at, inner, each.title, 3, {17, Weight::semibold, Ink::ink, Anchor::start});
    y = paragraph(view.ui, {at.x, y + 1}, inner, each.sentence, {15, Weight::regular, Ink::ink2, Anchor::start});
    float end = y + 3;
    const Solution solution = solution_of(view, each.task);
    if (solution.act) {
        const float wide = std::min(button_width(solution.label), inner);
        const Rect area{{at.x, y - 9}, {at.x + wide, y + 25}};
        if (button(view.ui, "solve", area, solution.label)) solution.act();
        end = area.max.y + 9;
    }
    end = std::max(end, corner.y + 84);
    remember_height("height", end - corner.y);
    return end;
}

// Heading and what follows it. Returns the y below.
float draw_heading(const ViewContext& view, Point corner, float width, std::size_t count) {
    const Words& words = view.words;
    const bool has_triads = !view.derived.active.empty();
    const std::string order = count == 0   ? std::string(has_triads ? words.tasks_none_text : words.tasks_not_yet_text)
                              : count == 1 ? std::string(words.tasks_order_one)
                                           : fill(words.tasks_order, {std::to_string(count)});
    const Word title = count > 0 ? words.tasks_title : has_triads ? words.tasks_none_title : words.tasks_not_yet_title;
    heading(view.ui, {corner.x, corner.y + 42}, title, 2, {22, Weight::bold, Ink::ink, Anchor::start});
    const float y = paragraph(view.ui, {corner.x, corner.y + 66}, width, order, {.ink = Ink::ink2});
    return y - 7;
}

// Returns the y below.
float draw_list(const ViewContext& view, const std::vector<OverviewTask>& tasks, Point at, float width) {
    const bool is_long = tasks.size() > shown_at_first;
    const std::size_t shown = is_long && !view.state.shows_all_tasks ? shown_at_first : tasks.size();
    {
        const Container list(view.ui, Role::list, "list", view.words.tasks_title,
                             {at, {at.x + width, at.y + remembered_height("list", 600)}});
        const float top = at.y;
        for (std::size_t index = 0; index < shown; ++index) {
            at.y = draw_task(view, tasks[index], at, width);
            if (index + 1 < shown) line({at.x, at.y}, {at.x + width, at.y}, Ink::line);
        }
        remember_height("list", at.y - top);
    }
    if (!is_long) return at.y;
    const std::string label = view.state.shows_all_tasks
                                  ? std::string(view.words.tasks_show_fewer)
                                  : fill(view.words.tasks_show_all, {std::to_string(tasks.size())});
    line({at.x, at.y}, {at.x + width, at.y}, Ink::line);
    const Rect area{{at.x, at.y + 10}, {at.x + button_width(label), at.y + 46}};
    const auto state = static_cast<std::uint16_t>(state_expandable | (view.state.shows_all_tasks ? state_expanded : 0));
    if (button(view.ui, "more", area, label, {.state = state}))
        view.state.shows_all_tasks = !view.state.shows_all_tasks;
    return area.max.y + 6;
}

void draw_tick(Point centre) {
    Picture picture;
    append_tick(picture, centre, 24);
    draw_marks(picture);
}

}  // namespace

float draw_overview_tasks(const ViewContext& view, const Rect& area) {
    const OverviewCard frame(view, "tasks", view.words.tasks_title, area);
    const float padding = overview_padding(area, 28);
    const float width = area.width() - 2 * padding;
    const std::vector<OverviewTask>& tasks = view.overview.tasks;
    const Point corner{area.min.x + padding, area.min.y};
    const float y = draw_heading(view, corner, width, tasks.size());
    if (tasks.empty()) return frame.ends_at(y + 20);
    return frame.ends_at(draw_list(view, tasks, {corner.x, y}, width) + 14);
}

void draw_overview_tasks_panel(const ViewContext& view, const Rect& area) {
    const Container region(view.ui, Role::region, "tasks", view.words.tasks_title, area);
    const Scope scope("tasks");
    card(area);
    const float width = area.width() - 56;
    const std::vector<OverviewTask>& tasks = view.overview.tasks;
    const float y = draw_heading(view, {area.min.x + 28, area.min.y}, width, tasks.size());
    if (view.derived.active.empty() && tasks.empty()) return;
    if (tasks.empty()) return draw_tick({area.centre().x, area.min.y + 160});
    ScrollArea scroll(view.ui, "scroll", {{area.min.x + 1, y}, {area.max.x - 1, area.max.y - 8}});
    scroll.ends_at(draw_list(view, tasks, {scroll.origin().x + 27, scroll.origin().y}, width));
}

}  // namespace driehoek::ui
