// Open corners with who can take them, and how many 3-hoeken everybody has against what is agreed.
#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "picture/tokens.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/explore/explore.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"
#include "words/explore/sentences.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t most_takers_open = 8;
constexpr float open_row = 52;
constexpr float least_open_column = 380;

struct OpenCache {
    Memo<Shown> made;
    std::vector<OpenCorner> corners;
};

const std::vector<OpenCorner>& open_in(const ViewContext& view) {
    OpenCache& cache = view.own<OpenCache>();
    if (cache.made.is_stale(view.shown())) cache.corners = open_corners_of(view.organisation, view.derived.active);
    return cache.corners;
}

std::string lacks(const ViewContext& view, const OpenCorner& open, const Triad& triad) {
    return fill(view.words.open_lacks, {name_of(view.words, open.corner, triad.type)});
}

void draw_open_list(const ViewContext& view, Column& column, const std::vector<OpenCorner>& all) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    Card card(column, "list", count_in(words.open_one, words.open_many, static_cast<int>(all.size())));
    card.paragraph(words.open_text, type::caption);
    const Group list(card, Role::list, "corners", words.tab_open);
    for (const OpenCorner& open : all) {
        const Scope scope(open.triad.text + std::to_string(static_cast<int>(open.corner)));
        const Triad& triad = *find_triad(view.organisation, open.triad);
        const Unit* unit = find_unit(view.organisation, unit_of(view.organisation, triad));
        Rect row = card.take(open_row);
        card.leave(2);
        row.min.x -= space::normal;
        row.max.x += space::normal;
        const bool is_chosen = state.corner == open;
        const std::string code = view.code_of(triad), what = lacks(view, open, triad);
        const Container item(view.ui, Role::list_item, "item", {}, row);
        const Press press = press_area(view.ui, "open", row, fill(words.task_about, {code, what}), Role::button,
                                       static_cast<std::uint16_t>(state_switch | (is_chosen ? state_pressed : 0)),
                                       unit ? std::string_view(unit->name) : std::string_view());
        if (press.hovered || is_chosen) fill_rect(row, Ink::sub, 10);
        if (is_chosen) stroke_rect(row, Ink::ink, 10, 2);
        draw_plate({row.min.x + 44, row.centre().y}, code, 60, 28, is_chosen);
        draw_open_token(open.corner, triad.type, {row.min.x + 96, row.centre().y}, 13);
        draw_lines({{row.min.x + 122, row.min.y + 2}, {row.max.x - 12, row.max.y - 2}},
                   {{what, type::strong}, {unit ? unit->name : std::string(words.no_unit), type::caption}});
        if (press.pressed) {
            state.corner = open;
            view.outbox.wants_frame = true;
        }
    }
}

void draw_open_takers(const ViewContext& view, Column& column, const OpenCorner& open) {
    const Words& words = view.words;
    const Triad& triad = *find_triad(view.organisation, open.triad);
    Card card(column, "takers", words.takers_title);
    card.line(fill(words.takers_for, {name_of(words, open.corner, triad.type), view.code_of(triad)}), type::lead);
    card.leave(space::hair);
    card.paragraph(words.takers_order, type::caption);
    // Only of who leads or coaches anything can be said.
    const std::vector<Taker> takers =
        open.corner == Corner::third ? std::vector<Taker>() : takers_in(view, open.triad, open.corner);
    if (const auto chosen = draw_takers(view, card, takers, triad, open.corner, most_takers_open))
        view.send(SetCorner{open.triad, open.corner, *chosen, view.today});
}

// --- load

std::string load_heading(const ViewContext& view, const std::vector<Load>& loads) {
    const auto busy = std::ranges::count_if(loads, [](const Load& load) { return load.is_busy(); });
    const std::string all = std::to_string(loads.size());
    if (busy == 0) return std::string(view.words.load_none_busy);
    return busy == 1 ? fill(view.words.load_one_busy, {all})
                     : fill(view.words.load_some_busy, {std::to_string(busy), all});
}

std::string load_detail(const ViewContext& view, const std::vector<Load>& loads) {
    int sum = 0;
    for (const Load& load : loads) sum += load.triads;
    const auto count = static_cast<int>(std::max<std::size_t>(loads.size(), 1));
    std::string detail = fill(view.words.load_average,
                              {triad_count(view.words, sum), one_decimal(view.words, (sum * 10 + count / 2) / count)});
    detail += ' ' + std::string(view.words.load_order);
    if (std::ranges::any_of(loads, [](const Load& load) { return !load.limits.busy; }))
        detail += ' ' + std::string(view.words.load_no_limit);
    return detail;
}

void draw_load_bar(const ViewContext& view, Column& column) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    const std::array segments{
        Segment{.id = "coaches", .label = words.load_coaches, .is_on = state.load_corner == Corner::job_coach},
        Segment{.id = "leads", .label = words.load_leads, .is_on = state.load_corner == Corner::lead}};
    const ButtonStyle change{.glyph = icons::pencil};
    Row row(column, view.layout.has_fingers ? space::control : space::button);
    const Rect area = row.take(segments_width(segments));
    if (const auto pressed = draw_segments(view.ui, "kinds", words.load_kinds, area, segments)) {
        state.load_corner = *pressed == 0 ? Corner::job_coach : Corner::lead;
        view.state.list_page = 0;
        view.outbox.wants_frame = true;
    }
    if (row.button("limits", words.limits_change, change)) {
        const Settings& settings = view.organisation.settings;
        view.open_dialog(
            LimitsDialog{std::to_string(settings.job_coach_busy), std::to_string(settings.job_coach_very_busy),
                         std::to_string(settings.foreman_busy), std::to_string(settings.foreman_very_busy)});
    }
}

void draw_load_list(const ViewContext& view, const Rect& box, const std::vector<Load>& loads) {
    const Words& words = view.words;
    const std::array<TableColumn, 4> columns{{{words.load_column_person, 0.4F, 0.5F},
                                              {words.person_function, 0.26F},
                                              {words.load_column_triads, 0.17F, 0.28F},
                                              {words.load_column_limit, 0.17F, 0.22F}}};
    draw_paged_table(
        view, box, words.tab_load, columns, static_cast<int>(loads.size()), words.load_nobody,
        [&](Table& table, int index) {
            const Load& load = loads[static_cast<std::size_t>(index)];
            const Scope each(load.person.text);
            const TableRow row(table);
            {
                const Container cell = row.first_cell();
                const Press press = press_area(view.ui, "open", row.area(), view.name_of(load.person));
                row.draw_ground(view.state.person == load.person, press.hovered);
                if (press.pressed) select_person(view, load.person);
            }
            draw_lines(row.cell(0), {{view.name_of(load.person), type::strong}});
            row.write(1, name_of(words, load.function), type::caption);
            row.write(2,
                      load.is_busy() ? std::to_string(load.triads) + ", " + std::string(words.load_busy)
                                     : std::to_string(load.triads),
                      load.is_busy() ? type::attention : type::body);
            row.write(3, load.limits.busy ? std::to_string(*load.limits.busy) : std::string(words.load_no_agreement));
        });
}

// What stands in a field; none when it is no number from 1 to the most.
std::optional<int> limit_in(const std::string& field) {
    const std::string_view text = trimmed(field);
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size() || number < 1 || number > most_limit)
        return std::nullopt;
    return number;
}

}  // namespace

void draw_open_tab(const ViewContext& view, const Rect& area) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    const std::vector<OpenCorner>& all = open_in(view);
    ScrollColumn column(view.ui, "scroll", area, 0, 0);
    if (all.empty()) {
        Card card(column, "none", words.open_all_filled);
        card.paragraph(words.open_all_filled_text, type::caption);
        return;
    }
    if (std::ranges::find(all, state.corner) == all.end()) state.corner = all.front();
    Columns columns(column, 2, least_open_column);
    Column left = columns.next();
    draw_open_list(view, left, all);
    Column right = columns.next();
    draw_open_takers(view, right, state.corner);
}

void draw_load_tab(const ViewContext& view, const Rect& area) {
    ExploreState& state = view.own<ExploreState>();
    const std::vector<Load>& loads = loads_in(view, state.load_corner);
    if (view.shows_list()) {
        Column above(view.ui, area.min, area.width());
        above.heading(load_heading(view, loads), 2, type::large_title);
        draw_load_bar(view, above);
        draw_load_list(view, {{area.min.x, above.bottom() + space::normal}, area.max}, loads);
        return;
    }
    ScrollColumn column(view.ui, "scroll", area, 0, 0);
    Card card(column, "load", load_heading(view, loads), {.title = type::large_title, .least_bottom = area.max.y - 2});
    card.leave(space::hair);
    card.paragraph(load_detail(view, loads), type::caption);
    draw_load_bar(view, card);
    if (loads.empty()) {
        card.paragraph(view.words.load_nobody, type::caption);
        return;
    }
    constexpr float widest_lines = 980;
    const Picture& picture = load_picture_in(view, std::min(widest_lines, card.width()));
    const Rect place = card.take(picture.bounds.height());
    const PictureAct act = explore_picture(
        view.ui, "lines", {place.min, {place.min.x + picture.bounds.width(), place.max.y}}, picture, state.lines);
    if (act.wants_list) view.state.shows_list = true;
    if (act.chosen) select_person(view, act.chosen->person);
}

void draw(const ViewContext& view, LimitsDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "limits", words.limits_title, SheetWidth::usual);
    sheet.paragraph(words.limits_text, type::caption);
    const auto field = [&](Column& column, std::string_view id, Word label, std::string& value) {
        column.field(id, label, value, {.is_invalid = !limit_in(value)});
    };
    Columns columns(sheet, 2, least_field);
    Column coach = columns.next();
    field(coach, "coach busy", words.limits_coach_busy, dialog.coach_busy);
    field(coach, "coach very busy", words.limits_coach_very_busy, dialog.coach_very_busy);
    Column foreman = columns.next();
    field(foreman, "foreman busy", words.limits_foreman_busy, dialog.foreman_busy);
    field(foreman, "foreman very busy", words.limits_foreman_very_busy, dialog.foreman_very_busy);
    const SetLimits set{limit_in(dialog.coach_busy).value_or(0), limit_in(dialog.coach_very_busy).value_or(0),
                        limit_in(dialog.foreman_busy).value_or(0), limit_in(dialog.foreman_very_busy).value_or(0)};
    sheet.leave(space::gap);
    sheet.paragraph(words.limits_hint, is_possible(set) ? type::caption : type::fault);
    if (!sheet.done(words.limits_save, !is_possible(set))) return;
    view.send(set);
    close_dialog(view);
}

}  // namespace driehoek::ui
