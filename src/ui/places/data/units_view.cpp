// The units as a tree with who and what is in them, and the locations: each is made and changed by its dialog.
#include <algorithm>
#include <map>

#include "base/order.hpp"
#include "base/search.hpp"
#include "derive/roster.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/memo.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/places/data/data.hpp"
#include "ui/places/data/grid.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

struct UnitRow {
    UnitId unit;
    std::string name, kind, people, triads;
    int depth = 0;
};

struct UnitsCache {
    Memo<Shown> made;
    std::vector<UnitRow> rows;
};

// How much there is in each unit and in what stands below it.
using Counts = std::map<UnitId, int>;

int total(const Organisation& organisation, const Counts& counts, const UnitId& unit, std::size_t depth) {
    const auto own = counts.find(unit);
    int sum = own == counts.end() ? 0 : own->second;
    if (depth == 0) return sum;
    for (const Unit& below : *organisation.units) {
        if (below.parent == unit) sum += total(organisation, counts, below.id, depth - 1);
    }
    return sum;
}

constexpr std::size_t deepest = 8;  // more than there are kinds; ends a circle that a file held

void add_rows(const ViewContext& view, const Counts& people, const Counts& triads, const UnitId& parent, int depth,
              std::vector<UnitRow>& rows) {
    if (static_cast<std::size_t>(depth) > deepest) return;
    std::vector<const Unit*> here;
    for (const Unit& unit : *view.organisation.units) {
        const bool is_top = depth == 0 && !find_unit(view.organisation, unit.parent);
        if (depth == 0 ? is_top : unit.parent == parent) here.push_back(&unit);
    }
    sort_by(here, [](const Unit* unit) { return folded(unit->name); });
    for (const Unit* unit : here) {
        rows.push_back({unit->id, unit->name, std::string(view.words.unit_kinds[unit->kind]),
                        std::to_string(total(view.organisation, people, unit->id, deepest)),
                        std::to_string(total(view.organisation, triads, unit->id, deepest)), depth});
        add_rows(view, people, triads, unit->id, depth + 1, rows);
    }
}

const std::vector<UnitRow>& rows_of(const ViewContext& view) {
    UnitsCache& cache = view.own<UnitsCache>();
    if (!cache.made.is_stale(view.shown())) return cache.rows;
    Counts people, triads;
    for (const Person& person : *view.organisation.people) {
        const bool works = !person.functions.empty() && person.is_employed_on(view.today);
        if (works || !person.code.empty()) ++people[person.unit];
    }
    for (const TriadId& id : view.derived.active)
        ++triads[unit_of(view.organisation, *find_triad(view.organisation, id))];
    cache.rows.clear();
    add_rows(view, people, triads, {}, 0, cache.rows);
    return cache.rows;
}

constexpr float unit_indent = 26;
constexpr float unit_inner = 24;
constexpr float for_kind = 170, for_number = 96;
constexpr float least_wide = 560;

void draw_numbers_head(const ViewContext& view, const Rect& head) {
    const Words& words = view.words;
    const Container row(view.ui, Role::row, "head", {}, head);
    const auto title = [&](Word name, const Rect& area, Anchor anchor) {
        record(view.ui, Role::column_header, name, area);
        draw_text({anchor == Anchor::end ? area.max.x : area.min.x, area.centre().y + 5}, name,
                  {15, Weight::semibold, Ink::ink2, anchor});
    };
    const float right = head.max.x - 12;
    title(words.roster_unit, {{head.min.x, head.min.y}, {right - 2 * for_number, head.max.y}}, Anchor::start);
    if (head.width() > least_wide)
        title(words.unit_column_kind,
              {{right - 2 * for_number - for_kind, head.min.y}, {right - 2 * for_number, head.max.y}}, Anchor::start);
    title(words.unit_column_people, {{right - 2 * for_number, head.min.y}, {right - for_number, head.max.y}},
          Anchor::end);
    title(words.unit_column_triads, {{right - for_number, head.min.y}, {right, head.max.y}}, Anchor::end);
    line({head.min.x, head.max.y}, head.max, Ink::ctl);
}

void draw_unit(const ViewContext& view, const UnitRow& unit, const Rect& row) {
    const Scope scope(unit.unit.text);
    const Container container(view.ui, Role::row, "row", {}, row);
    Press press;
    {
        const Container first(view.ui, Role::cell, "name", {}, row);
        press = press_area(view.ui, "unit", row, unit.name);
    }
    for (const std::string* words : {&unit.kind, &unit.people, &unit.triads}) record(view.ui, Role::cell, *words, row);
    if (press.hovered) fill_rect({{row.min.x - 8, row.min.y + 1}, {row.max.x + 8, row.max.y - 1}}, Ink::sub, 8);
    const float y = row.centre().y + 5;
    const float x = row.min.x + unit_indent * static_cast<float>(unit.depth);
    const float right = row.max.x - 12;
    const bool is_wide = row.width() > least_wide;
    const float end = right - 2 * for_number + 30 - (is_wide ? for_kind : 0);
    draw_text({x, y}, unit.name, {15, Weight::semibold, Ink::ink, Anchor::start, end - 40 - x});
    if (is_wide) draw_text({right - 2 * for_number - for_kind, y}, unit.kind, type::caption);
    draw_text({right - for_number, y}, unit.people, {15, Weight::semibold, Ink::ink, Anchor::end});
    draw_text({right, y}, unit.triads, {15, Weight::semibold, Ink::ink, Anchor::end});
    line({row.min.x, row.max.y}, row.max, Ink::line);
    if (press.pressed) view.open_dialog(edit_unit_dialog(view, unit.unit));
}

void draw_units(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const std::vector<UnitRow>& rows = rows_of(view);
    Card card(column, "units", words.unit_list_title);
    card.paragraph(rows.empty() ? words.units_none : words.units_text, type::caption);
    if (rows.empty()) {
        if (card.button("first", words.units_add, {.kind = ButtonKind::primary, .glyph = icons::plus}))
            view.open_dialog(EditUnitDialog{});
        return;
    }
    const float high = view.layout.has_fingers ? 48 : 40;
    const Rect head = card.take(40);
    const Container table(view.ui, Role::table, "table", words.unit_list_title,
                          {head.min, {head.max.x, head.max.y + high * static_cast<float>(rows.size())}});
    draw_numbers_head(view, head);
    for (const UnitRow& unit : rows) {
        card.leave(0);
        const Rect row = card.take(high);
        if (is_in_sight({{row.min.x, row.min.y - 400}, {row.max.x, row.max.y + 400}}) || rows.size() <= 100)
            draw_unit(view, unit, row);
    }
}

void draw_locations(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Card card(column, "locations", words.locations_title);
    card.paragraph(view.organisation.locations->empty() ? words.locations_none : words.locations_text, type::caption);
    for (const Location& location : *view.organisation.locations) {
        const Scope scope(location.id.text);
        const auto count = std::ranges::count(*view.organisation.people, location.id, &Person::location);
        const Rect row = card.take(view.layout.has_fingers ? 48 : 40);
        card.leave(0);
        const std::string people = count_in(words.one_person, words.many_people, static_cast<int>(count));
        const Press press = press_area(view.ui, "location", row, location.name, Role::button, state_none, people);
        if (press.hovered) fill_rect({{row.min.x - 8, row.min.y + 1}, {row.max.x + 8, row.max.y - 1}}, Ink::sub, 8);
        Strip strip(row);
        strip.words_at_end(people, type::caption);
        strip.words(location.name, type::strong);
        line({row.min.x, row.max.y}, row.max, Ink::line);
        if (press.pressed) view.open_dialog(LocationDialog{location.id, location.name});
    }
    card.leave(space::gap);
    if (card.button("new", words.location_new, {.glyph = icons::plus})) view.open_dialog(LocationDialog{});
}

}  // namespace

void draw_units_part(const ViewContext& view, const Rect& page, const Rect& bar) {
    if (is_grid_shown(view)) return draw_grid(view, page, bar);
    const Scope scope("units");
    if (view.state.dialogs.empty()) {
        if (auto pasted = view.ui.mirror.take_paste()) {
            open_grid(view, GridKind::units);
            return paste_into_grid(view, *pasted);
        }
    }
    const Words& words = view.words;
    Strip strip(bar);
    const ButtonStyle add{.kind = ButtonKind::primary, .glyph = icons::plus};
    if (button(view.ui, "add", strip.right(std::min(button_width(words.units_add, add), bar.width())), words.units_add,
               add))
        view.open_dialog(EditUnitDialog{});
    if (icon_button(view.ui, "edit", strip.right(bar.height()), icons::pencil, words.grid_edit,
                    {.kind = ButtonKind::normal}))
        open_grid_of_units(view);
    ScrollColumn all(view.ui, "scroll", view.layout.readable({{page.min.x, bar.max.y + 2}, page.max}), space::close,
                     12);
    Columns columns(all, 2, 440, 444);
    Column left = columns.next();
    draw_units(view, left);
    Column right = columns.next();
    draw_locations(view, right);
}

}  // namespace driehoek::ui
