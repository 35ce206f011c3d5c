// What would be after the rows are added: who is new, how many people each unit gets, and that nobody goes.
#include <map>

#include "base/order.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/data/grid.hpp"
#include "ui/places/data/people.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t most_lines = 7;

struct UnitCount {
    std::string name;
    int before = 0, after = 0;
};

std::vector<UnitCount> counts_of(const ViewContext& view, const GridCheck& check) {
    std::map<UnitId, int> before;
    for (const Person& person : *view.organisation.people) {
        if (!person.functions.empty() && person.is_employed_on(view.today)) ++before[person.unit];
    }
    std::map<UnitId, int> added;
    std::map<std::string, int> made;
    for (const CheckedRow& row : check.rows) {
        if (!row.is_ready()) continue;
        if (row.new_unit.empty())
            ++added[row.unit];
        else
            ++made[row.new_unit];
    }
    std::vector<UnitCount> counts;
    for (const auto& [id, count] : added) {
        const Unit* unit = find_unit(view.organisation, id);
        if (unit) counts.push_back({unit->name, before[id], before[id] + count});
    }
    for (const auto& [name, count] : made) counts.push_back({name, 0, count});
    sort_by(counts, [](const UnitCount& each) { return each.name; });
    if (const auto whole = added.find(UnitId()); whole != added.end())
        counts.push_back(
            {std::string(view.words.whole_organisation), before[UnitId()], before[UnitId()] + whole->second});
    return counts;
}

void draw_part_title(Column& column, std::string_view glyph, Word title, int number) {
    const Rect row = column.take(28);
    icon({row.min.x, row.min.y + 4}, glyph, 20, Ink::ink);
    heading(column.ui(), {row.min.x + 28, row.min.y + 19}, title, 3, type::section);
    const std::string count = std::to_string(number);
    record(column.ui(), Role::text, count, row);
    draw_text({row.max.x, row.min.y + 19}, count, {16, Weight::bold, Ink::ink, Anchor::end});
    column.leave(space::hair);
}

struct NewLine {
    std::string name;
    std::optional<Function> function{};
    int count = 0;
};

// What is new, by what it is.
std::vector<NewLine> lines_of_new(const ViewContext& view, GridKind kind, const GridCheck& check) {
    std::map<int, NewLine> lines;
    for (const CheckedRow& row : check.rows) {
        if (!row.is_ready() || !row.is_new) continue;
        const int what = kind == GridKind::people  ? static_cast<int>(row.functions.front())
                         : kind == GridKind::units ? static_cast<int>(row.kind)
                                                   : static_cast<int>(*row.trajectory);
        NewLine& line = lines[what];
        ++line.count;
        if (kind == GridKind::people) line.function = row.functions.front();
        line.name = kind == GridKind::people  ? name_of(view.words, row.functions.front())
                    : kind == GridKind::units ? view.words.unit_kinds[row.kind]
                                              : view.words.trajectories[*row.trajectory];
    }
    std::vector<NewLine> found;
    for (auto& [what, line] : lines) {
        if (found.size() < most_lines) found.push_back(std::move(line));
    }
    return found;
}

void draw_new(const ViewContext& view, Column& column, GridKind kind, const GridCheck& check) {
    draw_part_title(column, icons::user_plus, view.words.grid_new, check.ready - check.changed);
    for (const NewLine& each : lines_of_new(view, kind, check)) {
        const Rect row = column.take(30);
        column.leave(0);
        record(view.ui, Role::text, each.name + ": " + std::to_string(each.count), row);
        if (each.function) draw_staff_token(view.words, each.function, {row.min.x + 11, row.centre().y}, 10.5F);
        const float x = row.min.x + (each.function ? 34 : 0);
        draw_text({x, row.centre().y + 5}, each.name,
                  {15, Weight::regular, Ink::ink, Anchor::start, row.max.x - 36 - x});
        draw_text({row.max.x, row.centre().y + 5}, std::to_string(each.count),
                  {15, Weight::bold, Ink::ink, Anchor::end});
    }
}

// Whose rows differ from what is here.
void draw_changed(const ViewContext& view, Column& column, GridKind kind, const GridState& state,
                  const GridCheck& check) {
    draw_part_title(column, icons::arrow_left_right, view.words.grid_changes, check.changed);
    int shown = 0;
    for (std::size_t row = 0; row < check.rows.size() && shown < static_cast<int>(most_lines); ++row) {
        if (!check.rows[row].is_ready() || !check.rows[row].is_changed) continue;
        ++shown;
        column.paragraph(state.rows[row].text(columns_of(kind).front()));
    }
}

void draw_counts(const ViewContext& view, Column& column, const GridCheck& check) {
    const std::vector<UnitCount> counts = counts_of(view, check);
    draw_part_title(column, icons::arrow_left_right, view.words.grid_changes, static_cast<int>(counts.size()));
    column.paragraph(view.words.grid_units_change, type::caption);
    column.leave(space::close);
    std::size_t shown = 0;
    for (const UnitCount& each : counts) {
        if (shown++ == most_lines) break;
        const Rect row = column.take(30);
        column.leave(0);
        record(view.ui, Role::text,
               each.name + ": " +
                   fill(view.words.count_becomes, {std::to_string(each.before), std::to_string(each.after)}),
               row);
        const float y = row.centre().y;
        draw_text({row.min.x, y + 5}, each.name, {15, Weight::regular, Ink::ink, Anchor::start, row.width() - 84});
        draw_text({row.max.x - 62, y + 5}, std::to_string(each.before), {15, Weight::regular, Ink::ink2, Anchor::end});
        icon({row.max.x - 52, y - 8}, icons::arrow_right, 16, Ink::ink2);
        draw_text({row.max.x, y + 5}, std::to_string(each.after), {15, Weight::bold, Ink::ink, Anchor::end});
    }
}

std::string rows_that_stay(const ViewContext& view, const GridCheck& check) {
    std::vector<std::string> rows;
    for (std::size_t row = 0; row < check.rows.size() && rows.size() < most_lines; ++row) {
        if (check.rows[row].problem) rows.push_back(std::to_string(row + 1));
    }
    return rows.empty() ? std::string() : ' ' + fill(view.words.grid_rows_stay, {listed(view.words, rows)});
}

}  // namespace

void draw_grid_outcome(const ViewContext& view, const Rect& area, GridKind kind, const GridState& state,
                       const GridCache& cache) {
    const Words& words = view.words;
    const Container aside(view.ui, Role::complementary, "outcome", words.grid_after, area);
    const Scope scope("outcome");
    constexpr float below = 240;  // of the quiet card
    const Rect upper{area.min, {area.max.x, std::max(area.max.y - below - space::gap, area.min.y + 200)}};
    const Rect lower{{area.min.x, upper.max.y + space::gap}, area.max};
    card(upper);
    {
        ScrollColumn column(view.ui, "after", {{upper.min.x, upper.min.y + 4}, {upper.max.x, upper.max.y - 4}}, 20, 16);
        column.heading(words.grid_after, 2, type::card_title);
        column.leave(space::close);
        draw_new(view, column, kind, cache.check);
        column.leave(space::gap);
        column.divide();
        if (kind == GridKind::people && cache.check.changed == 0)
            draw_counts(view, column, cache.check);
        else
            draw_changed(view, column, kind, state, cache.check);
        column.leave(space::gap);
        column.divide();
        draw_part_title(column, icons::user_minus, words.grid_goes, 0);
        column.paragraph(std::string(words.grid_nobody_goes) + rows_that_stay(view, cache.check), type::caption);
    }
    card(lower, Ink::sub);
    Column quiet(view.ui, lower, 20, 20);
    quiet.marked_heading(icons::rotate_ccw, words.grid_restore, 3, type::section);
    quiet.paragraph(words.grid_restore_text);
    if (kind == GridKind::triads && state.has_known) quiet.paragraph(words.grid_from_today);
    if (kind == GridKind::units) return;
    quiet.leave(space::gap);
    quiet.divide();
    quiet.marked_paragraph(icons::shield_check,
                           kind == GridKind::people ? words.grid_no_candidates : words.grid_codes_alone, type::caption);
}

}  // namespace driehoek::ui
