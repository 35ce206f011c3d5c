// The grid as it is drawn: a field in each cell, the error in the cell with its answers below the row, a list that follows what is
// typed, and the keys of a sheet of calculations.
#include <algorithm>
#include <functional>

#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "picture/shapes.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/data/data.hpp"
#include "ui/places/data/grid.hpp"
#include "ui/places/data/people.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float grid_inner = 24;  // of the card
constexpr float gutter = 44;  // with the number of the row
constexpr float head_height = 36;
constexpr float for_days = 174;
constexpr float grid_day_pitch = 28;
constexpr float least_grid = 720;  // of a card in which a row is one line
constexpr float grid_around = 300;  // the mirror has rows so far above and below what is in sight
constexpr std::size_t most_unfolded = 3;
constexpr std::size_t most_in_list = 8;
constexpr float list_row = 34;

Word title_of_column(const Words& words, GridColumn column) {
    switch (column) {
        case GridColumn::name: return words.roster_name;
        case GridColumn::function: return words.roster_function;
        case GridColumn::unit: return words.roster_unit;
        case GridColumn::manager: return words.roster_manager;
        case GridColumn::kind: return words.unit_column_kind;
        case GridColumn::parent: return words.unit_parent;
        case GridColumn::code: return words.roster_code;
        case GridColumn::trajectory: return words.own_trajectory;
        case GridColumn::lead: return words.grid_lead;
        case GridColumn::job_coach: return words.grid_job_coach;
        case GridColumn::begin: return words.roster_begin;
        case GridColumn::days: break;
    }
    return words.roster_days;
}

std::string_view id_of_column(GridColumn column) {
    constexpr std::array<std::string_view, grid_column_count> ids{"name",       "function", "unit",      "manager",
                                                                  "days",       "kind",     "parent",    "code",
                                                                  "trajectory", "lead",     "job_coach", "begin"};
    return ids[static_cast<std::size_t>(column)];
}

std::string rows_in_words(const Words& words, int count) { return count_in(words.one_row, words.many_rows, count); }

std::string day_id(int day) { return "day" + std::to_string(day); }

// What is drawn and pressed in one frame.
struct Drawing {
    const ViewContext& view;
    GridKind kind;
    GridState& state;
    const GridCache& cache;
    Rect table{};
    bool is_tight = false;
    float row_height = 34;
    std::optional<Rect> list{};  // where the open one lies: nothing below it is a field
    std::optional<Rect> list_cell{};

    const CheckedRow& checked(std::size_t row) const { return cache.check.rows[row]; }
    bool is_here(std::size_t row, GridColumn column) const {
        return state.here.row == row && state.here.column == column;
    }
    bool is_unfolded(std::size_t row) const {
        if (!checked(row).problem) return false;
        return cache.check.in_the_way <= static_cast<int>(most_unfolded) || state.here.row == row;
    }
    bool has_days() const { return kind == GridKind::people; }
    // Columns of text.
    std::span<const GridColumn> columns() const {
        const auto all = columns_of(kind);
        return all.first(all.size() - (has_days() ? 1 : 0));
    }
    GridBlock block() const { return block_between(kind, state.here, state.far.value_or(state.here)); }
    bool is_selected(const GridCell& each) const { return state.far && block().holds(each.row, place_of(kind, each)); }
    // A row on a small card: two columns of text on a line, and the days below them.
    int tight_lines() const { return (static_cast<int>(columns().size()) + 1) / 2 + (has_days() ? 1 : 0); }
    float fold_height() const { return is_tight ? 104 : view.layout.has_fingers ? 56 : 48; }
    float height_of(std::size_t row) const { return row_height + (is_unfolded(row) ? fold_height() : 0); }

    Rect cell(const Rect& row, GridColumn column) const {
        if (is_tight) return tight_cell(row, column);
        static constexpr std::array people{0.0F, 0.234F, 0.483F, 0.755F, 1.0F};
        static constexpr std::array units{0.0F, 0.42F, 0.64F, 1.0F};
        static constexpr std::array triads{0.0F, 0.12F, 0.28F, 0.49F, 0.7F, 0.88F, 1.0F};
        const std::span<const float> shares = kind == GridKind::people  ? std::span<const float>(people)
                                              : kind == GridKind::units ? std::span<const float>(units)
                                                                        : std::span<const float>(triads);
        const float left = table.min.x + gutter;
        const float wide = table.width() - gutter - (has_days() ? for_days : 0);
        const auto at = static_cast<std::size_t>(place_of(kind, {.column = column}));
        const float x = left + wide * shares[at];
        const float end = column == GridColumn::days ? table.max.x : left + wide * shares[at + 1];
        return {{x, row.min.y}, {end, row.min.y + row_height}};
    }
    Rect tight_cell(const Rect& row, GridColumn column) const {
        const float high = row_height / static_cast<float>(tight_lines());
        const int at = place_of(kind, {.column = column});
        const float left = row.min.x + 32;
        const float half = (row.max.x - left) / 2;
        const int down = column == GridColumn::days ? tight_lines() - 1 : at / 2;
        const float y = row.min.y + high * static_cast<float>(down);
        if (column == GridColumn::days) return {{left, y}, {row.max.x, y + high}};
        const float x = left + half * static_cast<float>(at % 2);
        return {{x, y}, {x + half, y + high}};
    }
    Rect day_cell(const Rect& row, int day) const {
        const Rect all = cell(row, GridColumn::days);
        const float pitch = is_tight ? std::min(48.0F, all.width() / shown_days) : grid_day_pitch;
        const float from = is_tight ? all.min.x : all.centre().x - pitch * shown_days / 2;
        const float x = from + pitch * static_cast<float>(day);
        return {{x, all.min.y + 2}, {x + pitch, all.max.y - 2}};
    }
};

void go(const Drawing& grid, GridCell cell) {
    GridState& state = grid.state;
    cell.row = std::min(cell.row, state.rows.size() - 1);
    state.has_list = false;
    state.far.reset();
    state.first = cell.column;
    if (cell == state.here && cell.column != GridColumn::days) state.before = state.rows[cell.row].text(cell.column);
    state.wants_focus = cell;
    grid.view.outbox.wants_frame = true;
}

void go_down(const Drawing& grid, const GridCell& from) { go(grid, {from.row + 1, from.column, from.day}); }

// As a sheet of calculations: below the cell in which one began with this row.
void go_on(const Drawing& grid, const GridCell& from) {
    const bool is_of_days = grid.state.first == from.column;
    go(grid, {from.row + 1, grid.state.first, is_of_days ? from.day : 0});
}

// Rows changed, by whatever.
void changed(const Drawing& grid) {
    if (!grid.state.rows.back().is_empty()) grid.state.rows.emplace_back();
    grid.state.change();
    grid.view.outbox.wants_frame = true;
}

// A row that begins goes on as the one above; one of which nothing is left but that is empty again.
void set_text(const Drawing& grid, const GridCell& cell, std::string text) {
    GridState& state = grid.state;
    GridRow& row = state.rows[cell.row];
    const bool begins = row.id.empty() && row.is_empty() && !tidied(text).empty();
    const bool is_gone = text.empty() && state.carried;
    row.text(cell.column) = std::move(text);
    if (begins) {
        const std::string typed = std::exchange(row.text(cell.column), {});
        carry_down(grid.kind, grid.view.organisation, state.rows, cell.row);
        state.carried = row;
        row.text(cell.column) = typed;
    } else if (is_gone) {
        GridRow carried = *state.carried;
        carried.text(cell.column).clear();
        if (row == carried) row = {};
    }
    changed(grid);
}

void leave(const ViewContext& view) {
    const GridCheck& check = grid_of(view).check;
    if (check.ready + check.in_the_way > 0) return view.open_dialog(GridStopDialog{});
    close_grid(view);
}

std::string sentence_of(const ViewContext& view, const GridState& state, std::size_t row, const GridProblem& problem) {
    const std::string text =
        problem.column == GridColumn::days ? std::string() : tidied(state.rows[row].text(problem.column));
    const std::string other = problem.row ? std::to_string(*problem.row + 1) : std::string();
    return fill(view.words.grid_faults[problem.fault], {{"text", text}, {"row", other}});
}

std::string question_of(const ViewContext& view, const GridProblem& problem) {
    if (problem.fault == GridFault::person_is_several) return std::string(view.words.grid_which_one);
    if (problem.choices.size() == 1) return fill(view.words.grid_do_you_mean, {problem.choices.front().text});
    return {};
}

// The next row that asks for something, after this one, round and round.
void go_to_next_fault(const Drawing& grid, std::size_t from) {
    const std::vector<CheckedRow>& rows = grid.cache.check.rows;
    for (std::size_t step = 1; step <= rows.size(); ++step) {
        const std::size_t row = (from + step) % rows.size();
        if (!rows[row].problem) continue;
        const GridProblem& problem = *rows[row].problem;
        go(grid, {row, problem.column});
        grid.view.ui.mirror.announce(
            fill(grid.view.words.grid_spoken_fault,
                 {std::to_string(row + 1), title_of_column(grid.view.words, problem.column),
                  sentence_of(grid.view, grid.state, row, problem) + ' ' + question_of(grid.view, problem)}));
        return;
    }
}

// --- the list of a cell ----------------------------------------------------------------------------------------------------

// What stands in the list for a unit that is not there yet.
std::string new_unit_option(const Words& words, std::string_view name) {
    return std::string(words.grid_new_unit) + ": " + std::string(name);
}

std::vector<std::string> options_here(const Drawing& grid) {
    const GridState& state = grid.state;
    std::vector<std::string> options = grid_options(grid.view, state, state.here.column);
    const std::string typed =
        state.is_typed ? std::string(trimmed(state.rows[state.here.row].text(state.here.column))) : std::string();
    std::vector<std::pair<int, std::string>> found;
    for (std::string& option : options) {
        const bool is_same = folded(option) == folded(typed);
        if (const auto match = find_match(option, typed))
            found.emplace_back(is_same ? -1 : match->cost, std::move(option));
    }
    sort(found, [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<std::string> shown;
    for (auto& [cost, option] : found) {
        if (shown.size() < most_in_list) shown.push_back(std::move(option));
    }
    const bool is_new =
        state.here.column == GridColumn::unit && !typed.empty() &&
        std::ranges::none_of(shown, [&](const std::string& option) { return folded(option) == folded(typed); });
    if (is_new) shown.push_back(new_unit_option(grid.view.words, typed));
    return shown;
}

void open_list(const Drawing& grid, bool is_typed) {
    GridState& state = grid.state;
    state.has_list = true;
    state.is_typed = is_typed;
    state.chosen = 0;
    grid.view.outbox.wants_frame = true;
    if (is_typed) return;
    const std::vector<std::string> options = options_here(grid);
    const std::string text = folded(state.rows[state.here.row].text(state.here.column));
    for (std::size_t index = 0; index < options.size(); ++index) {
        if (folded(options[index]) == text) state.chosen = static_cast<int>(index);
    }
}

void pick(const Drawing& grid, const std::string& option, bool goes_down) {
    const GridCell cell = grid.state.here;
    std::string text = option;
    const std::string new_unit = new_unit_option(grid.view.words, {});
    if (cell.column == GridColumn::unit && option.starts_with(new_unit)) {
        text = option.substr(new_unit.size());
        grid.state.new_units.push_back(tidied(text));
    }
    grid.state.has_list = false;
    grid.state.before = text;
    set_text(grid, cell, std::move(text));
    if (goes_down)
        go_on(grid, cell);
    else
        go(grid, cell);
}

// What a key does in a cell that has a list open. True when it did something.
bool take_list_key(const Drawing& grid, std::string_view key) {
    GridState& state = grid.state;
    const std::vector<std::string> options = options_here(grid);
    const int count = static_cast<int>(options.size());
    if (key == "ArrowDown" || key == "ArrowUp") {
        if (count == 0) return true;
        state.chosen = (state.chosen + (key == "ArrowDown" ? 1 : count - 1)) % count;
        grid.view.ui.mirror.announce(options[static_cast<std::size_t>(state.chosen)]);
        grid.view.outbox.wants_frame = true;
        return true;
    }
    if (key == "Enter" && count > 0) {
        pick(grid, options[static_cast<std::size_t>(std::min(state.chosen, count - 1))], true);
        return true;
    }
    if (key != "Escape") return false;
    state.has_list = false;
    if (state.rows[state.here.row].text(state.here.column) != state.before) set_text(grid, state.here, state.before);
    return true;
}

// Whoever leaves a cell while its list knows one thing only that begins so, meant that.
void settle_left_cell(const Drawing& grid) {
    GridState& state = grid.state;
    if (!state.has_list) return;
    const GridCell cell = state.here;
    const std::string typed = folded(trimmed(state.rows[cell.row].text(cell.column)));
    state.has_list = false;
    if (!state.is_typed || typed.empty()) return;
    // Of a list to which nothing can be added, also the beginnings of words: "v j".
    const bool is_closed =
        cell.column == GridColumn::function || cell.column == GridColumn::kind || cell.column == GridColumn::trajectory;
    std::vector<std::string> fits;
    for (std::string& option : grid_options(grid.view, state, cell.column)) {
        if (folded(option) == typed) return;
        const auto match = is_closed ? find_match(option, typed) : std::nullopt;
        if (folded(option).starts_with(typed) || (match && match->cost < cost_of_slip))
            fits.push_back(std::move(option));
    }
    if (fits.size() == 1) set_text(grid, cell, fits.front());
}

// --- keys ------------------------------------------------------------------------------------------------------------------

GridCell beside(const Drawing& grid, const GridCell& cell, int step) {
    const int place = place_of(grid.kind, cell) + step;
    return cell_at(grid.kind, cell.row, std::clamp(place, 0, place_count(grid.kind) - 1));
}

// The last row that says anything.
std::size_t last_filled(const GridState& state) { return state.rows.size() < 2 ? 0 : state.rows.size() - 2; }

void select_to(const Drawing& grid, GridCell far) {
    GridState& state = grid.state;
    far.row = std::min(far.row, state.rows.size() - 1);
    state.has_list = false;
    state.far = far;
    if (far == state.here) state.far.reset();
    const GridBlock block = grid.block();
    const int rows = static_cast<int>(block.last_row - block.first_row) + 1;
    grid.view.ui.mirror.announce(rows_in_words(grid.view.words, rows));
    grid.view.outbox.wants_frame = true;
}

// With Shift the other corner of what is selected goes on, and the focus stays.
bool take_selecting_key(const Drawing& grid, const GridCell& cell, std::string_view key) {
    GridCell far = grid.state.far.value_or(cell);
    if (key == "shift+ArrowDown")
        ++far.row;
    else if (key == "shift+ArrowUp")
        far.row -= far.row > 0 ? 1 : 0;
    else if (key == "shift+ArrowLeft" || key == "shift+ArrowRight")
        far = beside(grid, far, key == "shift+ArrowLeft" ? -1 : 1);
    else if (key == "ctrl+shift+ArrowDown")
        far.row = std::max(far.row, last_filled(grid.state));
    else if (key == "ctrl+shift+ArrowUp")
        far.row = 0;
    else if (key == "ctrl+shift+End")
        far = cell_at(grid.kind, std::max(far.row, last_filled(grid.state)), place_count(grid.kind) - 1);
    else if (key == "ctrl+shift+Home")
        far = cell_at(grid.kind, 0, 0);
    else
        return false;
    select_to(grid, far);
    return true;
}

// What is selected, copied, filled or emptied.
bool take_block_key(const Drawing& grid, const GridCell& cell, std::string_view key) {
    GridState& state = grid.state;
    if (key == "ctrl+c") {
        grid.view.ask(wish::CopyText{clipboard_of(grid.kind, state.rows, grid.block()),
                                     std::string(grid.view.words.grid_copied)});
        return true;
    }
    if (key == "ctrl+z") {
        state.wants_past = !state.past.empty();
        grid.view.outbox.wants_frame = true;
        return true;
    }
    if (key != "ctrl+d" && key != "Delete") return false;
    state.remember();
    state.has_list = false;
    if (key == "ctrl+d")
        fill_down(grid.kind, state.rows, grid.block());
    else
        clear_cells(grid.kind, state.rows, grid.block());
    if (cell.column != GridColumn::days) state.before = state.rows[cell.row].text(cell.column);
    changed(grid);
    return true;
}

void take_cell_key(const Drawing& grid, const GridCell& cell, std::string_view key) {
    GridState& state = grid.state;
    if (state.has_list && take_list_key(grid, key)) return;
    if (take_selecting_key(grid, cell, key) || take_block_key(grid, cell, key)) return;
    if (key == "ArrowDown") return go_down(grid, cell);
    if (key == "ArrowUp") return go(grid, {cell.row > 0 ? cell.row - 1 : 0, cell.column, cell.day});
    if (key == "ArrowLeft" || key == "ArrowRight") return go(grid, beside(grid, cell, key == "ArrowLeft" ? -1 : 1));
    if (key == "Enter") return has_list(cell.column) ? open_list(grid, false) : go_on(grid, cell);
    if (key == "alt+ArrowDown" && has_list(cell.column)) return open_list(grid, false);
    if (key == "F8") return go_to_next_fault(grid, cell.row);
    if (key == "ctrl+Home") return go(grid, cell_at(grid.kind, 0, 0));
    if (key == "ctrl+End") return go(grid, cell_at(grid.kind, state.rows.size() - 1, 0));
    if (key == "ctrl+Enter" && grid.cache.check.ready > 0)
        return send_ready_rows(grid.view, grid.kind, state, grid.cache);
    if (key != "Escape") return;
    const bool is_text = cell.column != GridColumn::days;
    if (state.far) return select_to(grid, cell);
    if (is_text && state.rows[cell.row].text(cell.column) != state.before) return set_text(grid, cell, state.before);
    leave(grid.view);
}

// --- cells -----------------------------------------------------------------------------------------------------------------

void note_focus(const Drawing& grid, const GridCell& cell) {
    GridState& state = grid.state;
    if (state.here == cell) return;
    settle_left_cell(grid);
    // Tab goes on in the row that was begun.
    const bool goes_on = cell.row == state.here.row && place_of(grid.kind, cell) == place_of(grid.kind, state.here) + 1;
    if (!goes_on) state.first = cell.column;
    state.here = cell;
    state.far.reset();
    state.carried.reset();
    if (cell.column != GridColumn::days) state.before = state.rows[cell.row].text(cell.column);
    grid.view.outbox.wants_frame = true;
}

// The sign before what stands in a cell; how much room it takes.
float draw_cell_sign(const Drawing& grid, const GridCell& cell, const Rect& area) {
    const std::vector<Function>& functions = grid.checked(cell.row).functions;
    if (cell.column != GridColumn::function || functions.empty()) return 0;
    draw_staff_token(grid.view.words, functions.front(), {area.min.x + 22, area.centre().y}, 10.5F);
    return 30;
}

TextStyle style_of(const Drawing& grid, const GridCell& cell, bool has_fault) {
    TextStyle style = cell.column == columns_of(grid.kind).front() ? type::strong : type::body;
    if (has_fault) style = type::fault;
    const bool is_whole =
        cell.column == GridColumn::unit && !grid.checked(cell.row).unit && grid.checked(cell.row).new_unit.empty();
    if (is_whole && !has_fault) style.ink = Ink::ink2;
    return style;
}

// A cell that has no field in this frame: something lies over it.
void draw_still_cell(const Drawing& grid, const GridCell& cell, const Rect& area) {
    const std::string& text = grid.state.rows[cell.row].text(cell.column);
    record(grid.view.ui, Role::cell, text, area);
    const float sign = draw_cell_sign(grid, cell, area);
    draw_text({area.min.x + 12 + sign, area.centre().y + 5}, text, style_of(grid, cell, false));
}

bool lies_below_list(const Drawing& grid, const Rect& area) {
    if (!grid.list) return false;
    return area.min.x < grid.list->max.x && area.max.x > grid.list->min.x && area.min.y < grid.list->max.y &&
           area.max.y > grid.list->min.y;
}

// What an empty cell comes to.
std::string meant_by_nothing(const Drawing& grid, const GridCell& cell) {
    const Words& words = grid.view.words;
    const CheckedRow& row = grid.checked(cell.row);
    if (row.problem) return {};
    switch (cell.column) {
        case GridColumn::unit:
            return grid.kind == GridKind::people ? std::string(words.whole_organisation) : std::string();
        case GridColumn::kind: return std::string(words.unit_kinds[row.kind]);
        case GridColumn::trajectory:
            return row.trajectory ? std::string(words.trajectories[*row.trajectory]) : std::string();
        case GridColumn::begin: return row.begin ? cell_text(*row.begin) : std::string();
        default: return {};
    }
}

void draw_text_cell(const Drawing& grid, const GridCell& cell, const Rect& row, bool is_last) {
    const ViewContext& view = grid.view;
    GridState& state = grid.state;
    const Rect area = grid.cell(row, cell.column);
    if (!grid.is_here(cell.row, cell.column) && lies_below_list(grid, area)) return draw_still_cell(grid, cell, area);
    const auto& problem = grid.checked(cell.row).problem;
    const bool has_fault = problem && problem->column == cell.column;
    const Container container(view.ui, Role::cell, "cell of " + std::string(id_of_column(cell.column)), {}, area);
    if (grid.is_selected(cell)) fill_rect(area, Ink::sunk, 4);
    const float sign = draw_cell_sign(grid, cell, area);
    const std::string label =
        fill(view.words.grid_cell, {title_of_column(view.words, cell.column), std::to_string(cell.row + 1)});
    const std::string said =
        has_fault ? sentence_of(view, state, cell.row, *problem) + ' ' + question_of(view, *problem) : std::string();
    std::string key;
    const std::string_view id = id_of_column(cell.column);
    if (state.wants_focus && state.wants_focus->row == cell.row && state.wants_focus->column == cell.column) {
        focus_on(view.ui, id);
        state.wants_focus.reset();
        scroll_into_sight(row);
    }
    // Typed before the rows could know of it: into a copy first, so that a change is told.
    std::string text = state.rows[cell.row].text(cell.column);
    const Rect field{{area.min.x + sign, area.min.y + 1}, {area.max.x - (has_fault ? 28 : 1), area.max.y - 1}};
    const bool is_typed =
        text_field(view.ui, id, field, label, text,
                   {.description = said, .is_invalid = has_fault, .is_bare = true, .is_cell = true, .key = &key});
    const bool has_focus = view.ui.mirror.focused() == id_of(id);
    if (has_focus) note_focus(grid, cell);
    if (is_typed) {
        state.far.reset();
        set_text(grid, cell, std::move(text));
        if (has_list(cell.column) && state.here == cell) open_list(grid, true);
    }
    const std::string& now = state.rows[cell.row].text(cell.column);
    // What has the focus the page's own field shows.
    if (!has_focus && !now.empty())
        draw_text({area.min.x + 12 + sign, area.centre().y + 5}, now, [&] {
            TextStyle style = style_of(grid, cell, has_fault);
            style.max_width = field.width() - 16;
            return style;
        }());
    if (!has_focus && now.empty() && !grid.checked(cell.row).is_empty)
        draw_text({area.min.x + 12, area.centre().y + 5}, meant_by_nothing(grid, cell),
                  {15, Weight::regular, Ink::ink2, Anchor::start, area.width() - 16});
    if (is_last && cell.column == columns_of(grid.kind).front() && !has_focus)
        draw_text({area.min.x + 12, area.centre().y + 5}, view.words.grid_more_here,
                  {15, Weight::regular, Ink::ink2, Anchor::start, area.width() - 16});
    if (has_fault) {
        stroke_rect({{area.min.x, area.min.y}, {area.max.x, area.max.y}}, Ink::red, 6, 2);
        draw_error_mark({area.max.x - 18, area.centre().y}, 10);
    }
    if (has_focus) stroke_rect(area, Ink::focus, 6, 3);
    if (has_focus && state.has_list) icon({area.max.x - 28, area.centre().y - 9}, icons::chevron_up, 18, Ink::ink);
    while (!key.empty()) take_cell_key(grid, cell, std::exchange(key, {}));
}

void draw_days(const Drawing& grid, std::size_t index, const Rect& row) {
    const ViewContext& view = grid.view;
    GridState& state = grid.state;
    const Container container(view.ui, Role::cell, "days", {}, grid.cell(row, GridColumn::days));
    for (int day = 0; day < shown_days; ++day) {
        const Rect area = grid.day_cell(row, day);
        const GridCell cell{index, GridColumn::days, day};
        const auto bit = static_cast<WorkingDays>(1U << static_cast<unsigned>(day));
        const bool works = (state.rows[index].days & bit) != 0;
        const std::string id = day_id(day);
        const std::string label = fill(
            view.words.grid_cell, {view.words.weekdays[static_cast<std::size_t>(day) + 1], std::to_string(index + 1)});
        const bool holds_tab =
            state.here.row == index && state.here.column == GridColumn::days ? state.here.day == day : day == 0;
        const auto node = static_cast<std::uint16_t>(state_switch | (works ? state_pressed : 0) | state_takes_keys |
                                                     state_cell | (holds_tab ? state_tab_stop : 0));
        const Press press = press_area(view.ui, id, area, label, Role::picture_target, node);
        if (state.wants_focus == cell) {
            focus_on(view.ui, id);
            state.wants_focus.reset();
        }
        if (press.focused) note_focus(grid, cell);
        if (press.hovered || grid.is_selected(cell)) fill_rect(area, Ink::sunk, 6);
        draw_day_mark(area.centre(), works);
        if (press.focused) stroke_rect(area, Ink::focus, 6, 3);
        while (auto key = view.ui.mirror.take_key(id_of(id))) take_cell_key(grid, cell, *key);
        if (!press.pressed) continue;
        state.rows[index].days = static_cast<WorkingDays>(state.rows[index].days ^ bit);
        state.change();
        view.outbox.wants_frame = true;
    }
}

// --- what is wrong with a row ------------------------------------------------------------------------------------------------

// The same text in the same column, wherever it is in the way.
void replace_everywhere(const Drawing& grid, std::size_t row, const GridProblem& problem, const std::string& by) {
    const std::string wrong = folded(tidied(grid.state.rows[row].text(problem.column)));
    grid.state.remember();
    for (std::size_t at = 0; at < grid.state.rows.size(); ++at) {
        const auto& other = grid.checked(at).problem;
        const bool is_same = other && other->fault == problem.fault && other->column == problem.column;
        if (is_same && folded(tidied(grid.state.rows[at].text(problem.column))) == wrong)
            grid.state.rows[at].text(problem.column) = by;
    }
    grid.state.change();
    go(grid, {row, problem.column});
}

struct Answer {
    std::string label;
    std::function<void()> act;
};

std::string first_word_of(const std::string& name) { return name.substr(0, name.find(' ')); }

// As it is outside the grid.
void put_back(const Drawing& grid, std::size_t row, GridColumn key) {
    const Organisation& organisation = grid.view.organisation;
    const std::string id = grid.state.rows[row].id;
    const GridNames& names = grid.cache.names;
    grid.state.remember();
    GridRow& here = grid.state.rows[row];
    if (const Person* person = find_person(organisation, PersonId(id)); person && grid.kind == GridKind::people)
        here = row_of(organisation, *person, names);
    if (const Unit* unit = find_unit(organisation, UnitId(id)); unit && grid.kind == GridKind::units)
        here = row_of(organisation, *unit, names);
    if (const Triad* triad = find_triad(organisation, TriadId(id)); triad && grid.kind == GridKind::triads)
        here = row_of(organisation, *triad, names);
    changed(grid);
    go(grid, {row, key});
}

std::vector<Answer> answers_to(const Drawing& grid, std::size_t row, const GridProblem& problem) {
    const Words& words = grid.view.words;
    std::vector<Answer> answers;
    const bool is_several = problem.fault == GridFault::person_is_several;
    for (const GridChoice& choice : problem.choices) {
        if (is_several) {
            const std::string label =
                choice.row ? fill(words.grid_in_row, {choice.text, std::to_string(*choice.row + 1)}) : choice.text;
            answers.push_back({label, [&grid, row, &problem, text = choice.text] {
                                   set_text(grid, {row, problem.column}, text);
                                   go(grid, {row, problem.column});
                               }});
        } else {
            const std::string label =
                problem.same > 1 ? fill(words.grid_yes_for, {rows_in_words(words, static_cast<int>(problem.same))})
                                 : fill(words.grid_yes, {first_word_of(choice.text)});
            answers.push_back(
                {label, [&grid, row, &problem, text = choice.text] { replace_everywhere(grid, row, problem, text); }});
        }
    }
    if (problem.fault == GridFault::unit_is_unknown && problem.column == GridColumn::unit)
        answers.push_back({std::string(words.grid_new_unit), [&grid, row, &problem] {
                               grid.state.new_units.push_back(tidied(grid.state.rows[row].text(problem.column)));
                               grid.state.change();
                               go(grid, {row, problem.column});
                           }});
    if (has_list(problem.column) && !is_several)
        answers.push_back({std::string(words.grid_choose), [&grid, row, &problem] {
                               go(grid, {row, problem.column});
                               grid.state.here = {row, problem.column};
                               grid.state.before = grid.state.rows[row].text(problem.column);
                               open_list(grid, false);
                           }});
    const GridColumn key = columns_of(grid.kind).front();
    if (!grid.checked(row).is_new) {
        answers.push_back({std::string(words.grid_put_back), [&grid, row, key] { put_back(grid, row, key); }});
    } else if (problem.column == key && problem.fault != GridFault::name_is_missing) {
        answers.push_back({std::string(words.grid_leave_out_row), [&grid, row, key] {
                               grid.state.remember();
                               grid.state.rows.erase(grid.state.rows.begin() + static_cast<std::ptrdiff_t>(row));
                               changed(grid);
                               go(grid, {row, key});
                           }});
    }
    return answers;
}

void draw_fold(const Drawing& grid, std::size_t index, const Rect& row) {
    const ViewContext& view = grid.view;
    const GridProblem& problem = *grid.checked(index).problem;
    const Rect fold{{row.min.x, row.min.y + grid.row_height}, row.max};
    const Rect cell = grid.cell(row, problem.column);
    const Container container(view.ui, Role::cell, "fold", {}, fold);
    const Scope scope("fold");
    const float x = grid.is_tight ? cell.min.x + 24 : cell.min.x + 26;
    Picture notch;
    const std::array up{Point{x - 6, fold.min.y + 6}, Point{x, fold.min.y}, Point{x + 6, fold.min.y + 6}};
    append_polygon(notch, up, {Ink::red});
    draw_marks(notch);
    const std::vector<Answer> answers = answers_to(grid, index, problem);
    const float high = view.layout.has_fingers ? 44 : 34;
    float wide = 0;
    for (const Answer& answer : answers) wide += button_width(answer.label) + space::close;
    const float left = grid.is_tight ? fold.min.x + 12 : fold.min.x + gutter + 12;
    const float y = grid.is_tight ? fold.min.y + 26 : fold.centre().y;
    const std::string sentence = sentence_of(view, grid.state, index, problem);
    const float room = (grid.is_tight ? fold.max.x - 12 : fold.max.x - wide - 20) - left;
    const float end = left + text(view.ui, {left, y + 5}, sentence, {15, Weight::bold, Ink::ink, Anchor::start, room});
    const std::string question = question_of(view, problem);
    if (!question.empty() && left + room - end - 8 > 60)
        text(view.ui, {end + 8, y + 5}, question,
             {15, Weight::regular, Ink::ink, Anchor::start, left + room - end - 8});
    float at = grid.is_tight ? left : fold.max.x - 12 - wide + space::close;
    const float middle = grid.is_tight ? fold.max.y - high / 2 - 8 : y;
    std::function<void()> act;
    for (const Answer& answer : answers) {
        const float width = std::min(button_width(answer.label), fold.max.x - 8 - at);
        if (width < 40) break;
        if (button(view.ui, answer.label, {{at, middle - high / 2}, {at + width, middle + high / 2}}, answer.label))
            act = answer.act;
        at += width + space::close;
    }
    if (act) act();
}

// --- rows ----------------------------------------------------------------------------------------------------------------

void draw_row_ground(const Drawing& grid, std::size_t index, const Rect& row, bool is_last) {
    const bool has_problem = grid.checked(index).problem.has_value();
    if (has_problem) fill_rect(row, Ink::red_tint, 0);
    const bool is_here = grid.state.here.row == index;
    const Rect number{row.min, {row.min.x + (grid.is_tight ? 28 : gutter), row.min.y + grid.row_height}};
    if (is_here) fill_rect(number, Ink::ink, 0);
    if (is_last)
        icon({number.centre().x - 9, number.centre().y - 9}, icons::plus, 18, is_here ? Ink::panel : Ink::ink2);
    else
        draw_text({number.centre().x, number.centre().y + 5}, std::to_string(index + 1),
                  {15, is_here || has_problem ? Weight::bold : Weight::regular,
                   is_here       ? Ink::panel
                   : has_problem ? Ink::red
                                 : Ink::ink2,
                   Anchor::middle});
    line({row.min.x, row.max.y}, row.max, Ink::line);
    if (grid.is_tight) return;
    for (const GridColumn column : columns_of(grid.kind)) {
        const Rect cell = grid.cell(row, column);
        line(cell.min, {cell.min.x, cell.max.y}, Ink::line);
    }
}

void draw_row(const Drawing& grid, std::size_t index, const Rect& row) {
    const bool is_last = index + 1 == grid.state.rows.size();
    const Scope scope("row" + std::to_string(index));
    const Container container(grid.view.ui, Role::row, "row", {}, row);
    draw_row_ground(grid, index, row, is_last);
    for (const GridColumn column : grid.columns()) draw_text_cell(grid, {index, column}, row, is_last);
    if (grid.has_days()) draw_days(grid, index, row);
    if (index < grid.cache.check.rows.size() && grid.is_unfolded(index)) draw_fold(grid, index, row);
}

void draw_grid_head(const Drawing& grid) {
    const ViewContext& view = grid.view;
    const Rect head{grid.table.min, {grid.table.max.x, grid.table.min.y + head_height}};
    const Container container(view.ui, Role::row, "head", {}, head);
    fill_rect(head, Ink::sunk, 9);
    fill_rect({{head.min.x, head.centre().y}, head.max}, Ink::sunk, 0);
    const Rect row{head.min, {head.max.x, head.min.y + head_height}};
    for (const GridColumn column : columns_of(grid.kind)) {
        const Word title = title_of_column(view.words, column);
        const Rect cell = grid.cell(row, column);
        record(view.ui, Role::column_header, title, {cell.min, {cell.max.x, head.max.y}});
        if (column != GridColumn::days) draw_text({cell.min.x + 12, head.centre().y + 5}, title, type::strong);
    }
    for (int day = 0; grid.has_days() && day < shown_days; ++day)
        draw_text({grid.day_cell(row, day).centre().x, head.centre().y + 5},
                  view.words.days_from_monday[static_cast<std::size_t>(day)], type::centred(type::strong));
}

// Where the list of the cell with the focus lies: below it, above it where there is no room.
void place_list(Drawing& grid, const Rect& cell, const Rect& rows) {
    const float high = list_row * static_cast<float>(std::max<std::size_t>(options_here(grid).size(), 1)) + 12;
    const float wide = std::max(cell.width(), 220.0F);
    const float x = std::min(cell.min.x, grid.table.max.x - wide);
    const bool goes_up = cell.max.y + 4 + high > rows.max.y && cell.min.y - 4 - high > rows.min.y;
    const float y = goes_up ? cell.min.y - 4 - high : cell.max.y + 4;
    grid.list = Rect{{x, y}, {x + wide, y + high}};
}

void draw_list(const Drawing& grid) {
    const ViewContext& view = grid.view;
    const Rect area = *grid.list;
    const Layer layer("list", {{area.min.x - 8, area.min.y - 4}, {area.max.x + 8, area.max.y + 8}});
    shadow(area, 10, 1.6F);
    card(area, Ink::panel, Ink::ctl, 10);
    const Container list(view.ui, Role::list, "options", title_of_column(view.words, grid.state.here.column), area);
    const Scope scope("options");
    const std::vector<std::string> options = options_here(grid);
    std::optional<std::string> picked;
    float y = area.min.y + 6;
    if (options.empty())
        line_in(view.ui, {{area.min.x + 12, y}, {area.max.x - 8, y + list_row}}, view.words.palette_none,
                type::caption);
    for (std::size_t index = 0; index < options.size(); ++index) {
        const Rect row{{area.min.x + 4, y}, {area.max.x - 4, y + list_row}};
        const bool is_chosen = static_cast<int>(index) == grid.state.chosen;
        const Container item(view.ui, Role::list_item, "item", {}, row);
        const Press press = press_area(view.ui, options[index], row, options[index], Role::picture_target,
                                       is_chosen ? state_selected : state_none);
        if (is_chosen || press.hovered) fill_rect(row, is_chosen ? Ink::sunk : Ink::sub, 8);
        if (is_chosen) fill_rect({{row.min.x, row.centre().y - 11}, {row.min.x + 4, row.centre().y + 11}}, Ink::ink, 2);
        float x = row.min.x + 12;
        if (grid.state.here.column == GridColumn::function) {
            for (const GridFunction& function : grid.cache.names.functions) {
                if (function.name != options[index]) continue;
                draw_staff_token(view.words, function.function, {x + 10, row.centre().y}, 10.5F);
                x += 30;
                break;
            }
        }
        draw_text({x, row.centre().y + 5}, options[index],
                  {15, is_chosen ? Weight::semibold : Weight::regular, Ink::ink, Anchor::start, row.max.x - 28 - x});
        if (is_chosen) icon({row.max.x - 24, row.centre().y - 9}, icons::check, 18, Ink::ink);
        if (press.pressed) picked = options[index];
        y += list_row;
    }
    if (picked) pick(grid, *picked, false);
}

void draw_rows(Drawing& grid, const Rect& area) {
    const ViewContext& view = grid.view;
    const std::size_t count = grid.state.rows.size();
    {
        ScrollArea scroll(view.ui, "rows", area);
        float y = scroll.origin().y;
        std::vector<Rect> rows(count);
        for (std::size_t index = 0; index < count; ++index) {
            const float high = grid.height_of(index);
            rows[index] = {{area.min.x, y}, {area.max.x, y + high}};
            y += high;
        }
        scroll.ends_at(y + 4);
        if (grid.state.has_list) place_list(grid, grid.cell(rows[grid.state.here.row], grid.state.here.column), area);
        // An answer may take a row away.
        for (std::size_t index = 0; index < std::min(count, grid.state.rows.size()); ++index) {
            const bool is_near =
                rows[index].max.y > area.min.y - grid_around && rows[index].min.y < area.max.y + grid_around;
            const bool is_meant =
                grid.state.here.row == index || (grid.state.wants_focus && grid.state.wants_focus->row == index);
            if (is_near || is_meant) draw_row(grid, index, rows[index]);
            if (grid.state.rows.size() < count) break;
        }
    }
}

// --- around it --------------------------------------------------------------------------------------------------------------

// A mark for each row; of many one for several, and an error in one of them is an error.
float draw_strip(const Drawing& grid, Point at, float room) {
    const std::size_t count = grid.state.rows.size() - 1;
    const bool is_small = count > 33;
    const float wide = is_small ? 8 : 20;
    const float pitch = is_small ? 11 : 30;
    const auto most = static_cast<std::size_t>(std::max(1.0F, std::min(room / pitch, is_small ? 100.0F : 33.0F)));
    const std::size_t each = std::max<std::size_t>(1, (count + most - 1) / most);
    for (std::size_t first = 0; first < count; first += each) {
        bool has_problem = false;
        bool is_here = false;
        for (std::size_t row = first; row < std::min(first + each, count); ++row) {
            has_problem = has_problem || grid.checked(row).problem.has_value();
            is_here = is_here || grid.state.here.row == row;
        }
        const Rect mark{{at.x, at.y - 7}, {at.x + wide, at.y + 7}};
        fill_rect(mark, has_problem ? Ink::red_tint : is_here ? Ink::ink : Ink::quiet, 4);
        if (has_problem) stroke_rect(mark, Ink::red, 4, 2);
        if (has_problem && !is_small) icon({mark.centre().x - 6, at.y - 6}, icons::x, 12, Ink::red);
        at.x += pitch;
    }
    return at.x;
}

void draw_above(const Drawing& grid, const Rect& box) {
    const ViewContext& view = grid.view;
    const Words& words = view.words;
    const GridCheck& check = grid.cache.check;
    const int all = check.ready + check.in_the_way;
    Strip strip({{box.min.x + grid_inner, box.min.y + 16}, {box.max.x - grid_inner, box.min.y + 56}});
    if (check.in_the_way > 0) {
        const ButtonStyle style{.kind = ButtonKind::normal};
        const float wide = button_width(words.grid_next_fault, style) + 48;
        const Rect area = grid.is_tight
                              ? Rect{{strip.rest().max.x - wide, box.min.y + 48}, {strip.rest().max.x, box.min.y + 90}}
                              : strip.right(wide);
        const Press press = press_area(view.ui, "next fault", area, words.grid_next_fault);
        card(area, press.hovered ? Ink::sub : Ink::panel, Ink::ctl, 9);
        draw_text({area.min.x + 16, area.centre().y + 5}, words.grid_next_fault, type::strong);
        draw_key_cap("F8", {area.max.x - 14, area.centre().y}, Anchor::end);
        if (press.pressed) go_to_next_fault(grid, grid.state.here.row);
    }
    const std::string sentence = all == 0 ? std::string(words.grid_nothing_yet)
                                          : fill(words.grid_ready, {std::to_string(check.ready), std::to_string(all)});
    const Point baseline{strip.rest().min.x, box.min.y + 38};
    heading(view.ui, baseline, sentence, 2, [&] {
        TextStyle style = type::large_title;
        style.max_width = strip.rest().width();
        return style;
    }());
    const float end = baseline.x + text_width(sentence, 20, Weight::bold) + 16;
    if (check.in_the_way > 0 && end + 120 < strip.rest().max.x)
        text(view.ui, {end, baseline.y}, fill(words.grid_needs_help, {rows_in_words(words, check.in_the_way)}),
             {15, Weight::regular, Ink::ink2, Anchor::start, strip.rest().max.x - end});
    if (all == 0) {
        text(view.ui, {baseline.x, box.min.y + 70}, grid.state.has_known ? words.grid_edit_begin : words.grid_begin,
             type::caption);
        return;
    }
    const float x = draw_strip(grid, {box.min.x + grid_inner, box.min.y + 65},
                               box.width() - 2 * grid_inner - (grid.is_tight ? 200.0F : 130.0F));
    if (grid.is_tight) return;
    text(view.ui, {x + 12, box.min.y + 70}, fill(words.grid_now, {std::to_string(grid.state.here.row + 1)}),
         type::caption);
}

void draw_below(const Drawing& grid, const Rect& row) {
    const ViewContext& view = grid.view;
    const Words& words = view.words;
    Strip strip(row, 0, space::gap);
    const int ready = grid.cache.check.ready;
    const std::string number = counted(words, grid.kind, ready);
    const std::string add =
        grid.cache.check.changed > 0 ? fill(words.grid_save, {number}) : fill(words.grid_add, {number});
    const ButtonStyle primary{.kind = ButtonKind::primary, .is_disabled = ready == 0};
    const float wide = std::max(button_width(add, primary), grid.is_tight ? 0.0F : 214.0F);
    if (button(view.ui, "add", strip.right(std::min(wide, row.width() - 100)), add, primary))
        send_ready_rows(view, grid.kind, grid.state, grid.cache);
    if (button(view.ui, "cancel", strip.left(std::min(110.0F, strip.rest().width())), words.grid_cancel)) leave(view);
    struct Key {
        std::string_view cap;
        Word does;
    };
    const std::array keys{Key{"Tab", words.grid_key_next},     Key{"Enter", words.grid_key_list},
                          Key{"Ctrl V", words.grid_key_paste}, Key{"Ctrl D", words.grid_key_fill},
                          Key{"Ctrl C", words.grid_key_copy},  Key{"Esc", words.grid_key_back}};
    float x = strip.rest().min.x;
    const float y = row.centre().y;
    for (const Key& key : keys) {
        const float needed = key_cap_width(key.cap) + 8 + text_width(key.does, 15, Weight::regular) + 14;
        if (x + needed > strip.rest().max.x) break;
        x += draw_key_cap(key.cap, {x, y}) + 8;
        x += draw_text({x, y + 5}, key.does, type::caption) + 14;
    }
}

// Which of the grids it is: each keeps its rows.
Rect draw_kinds(const ViewContext& view, const Rect& bar, GridKind kind) {
    const Words& words = view.words;
    std::array<Segment, grid_kind_count> segments;
    for (std::size_t index = 0; index < segments.size(); ++index)
        segments[index] = {.id = id_of_column(columns_of(static_cast<GridKind>(index)).back()),
                           .label = words.grid_titles[index],
                           .is_on = static_cast<std::size_t>(kind) == index};
    const float wide = std::min(segments_width(segments), bar.width());
    const Rect area{bar.min, {bar.min.x + wide, bar.max.y}};
    const auto pressed = draw_segments(view.ui, "kinds", words.grid_which, area, segments);
    if (pressed && *pressed != static_cast<std::size_t>(kind)) open_grid(view, static_cast<GridKind>(*pressed));
    return {{area.max.x + space::gap, bar.min.y}, bar.max};
}

void draw_grid_bar(const ViewContext& view, const Rect& bar, GridState& state) {
    const Words& words = view.words;
    Strip strip(draw_kinds(view, bar, view.own<Grids>().kind));
    const ButtonStyle again{.glyph = icons::rotate_ccw};
    if (state.pasted.rows > 0 && strip.rest().width() > 240) {
        const float wide = std::min(button_width(words.grid_again, again), strip.rest().width() / 2);
        if (button(view.ui, "again", strip.right(wide), words.grid_again, again)) {
            close_grid(view);
            open_grid(view, view.own<Grids>().kind);
        }
    }
    std::string said =
        state.pasted.rows > 0 ? fill(words.grid_pasted, {rows_in_words(words, state.pasted.rows)}) : std::string();
    if (state.pasted.left_out > 0)
        said += ", " + fill(words.grid_left_out, {rows_in_words(words, state.pasted.left_out)});
    if (state.pasted.held_numbers) said = std::string(words.grid_pasted_numbers);
    if (said.empty()) return;
    const Rect rest = strip.rest();
    icon({rest.min.x, rest.centre().y - 10}, icons::clipboard_paste, 20, Ink::ink2);
    text(view.ui, {rest.min.x + 28, rest.centre().y + 5}, said,
         {15, Weight::regular, state.pasted.held_numbers ? Ink::red : Ink::ink2, Anchor::start, rest.width() - 32});
}

// What was sent was accepted: those rows are done. What is left waits here.
void take_out_sent(const ViewContext& view, GridState& state) {
    if (!state.sent) return;
    if (*std::exchange(state.sent, {}) == view.revision) return;  // refused
    std::size_t row = 0;
    const GridCache& cache = view.own<Grids>().caches[static_cast<std::size_t>(view.own<Grids>().kind)];
    const std::vector<CheckedRow> checked = cache.check.rows;
    std::erase_if(state.rows, [&](const GridRow&) {
        const bool stays = row < checked.size() && checked[row].problem;
        ++row;
        return !stays;
    });
    if (state.rows.empty()) return close_grid(view);
    state.rows.emplace_back();
    state.past.clear();
    state.here = GridCell{.column = columns_of(view.own<Grids>().kind).front()};
    state.first = state.here.column;
    state.far.reset();
    state.pasted = {};
    state.wants_focus = state.here;
    state.change();
}

// Back before the last paste, filling or clearing.
void take_past(const ViewContext& view, GridState& state) {
    if (!std::exchange(state.wants_past, false)) return;
    state.rows = std::move(state.past.back());
    state.past.pop_back();
    state.here.row = std::min(state.here.row, state.rows.size() - 1);
    state.far.reset();
    state.has_list = false;
    state.wants_focus = state.here;
    if (state.here.column != GridColumn::days) state.before = state.rows[state.here.row].text(state.here.column);
    state.change();
    view.ui.mirror.announce(std::string(view.words.grid_undone));
}

}  // namespace

void draw(const ViewContext& view, GridStopDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "stop", words.grid_stop_title, SheetWidth::narrow);
    sheet.paragraph(words.grid_stop_text);
    if (!sheet.done(words.grid_stop_button, false, ButtonKind::danger, words.grid_go_on)) return;
    close_grid(view);
    close_dialog(view);
}

void draw_grid(const ViewContext& view, const Rect& page, const Rect& bar) {
    const Scope scope("grid");
    Grids& grids = view.own<Grids>();
    const GridKind kind = grids.kind;
    GridState& state = grids.state();
    take_out_sent(view, state);
    if (!grids.is_open) {
        view.outbox.wants_frame = true;
        return;
    }
    if (auto pasted = view.ui.mirror.take_paste()) paste_into_grid(view, *pasted);
    take_past(view, state);
    constexpr float side = 248;
    const bool has_side = page.width() > 1100;
    const float right = has_side ? page.max.x - 2 * space::gap - side : page.max.x - space::gap;
    draw_grid_bar(view, {bar.min, {right, bar.max.y}}, state);
    if (grids.kind != kind) return;  // another one from now on
    const Rect box{{page.min.x + space::close, bar.max.y + space::gap}, {right, page.max.y - space::gap}};
    card(box);
    const Scope scope_of_kind(id_of_column(columns_of(kind).front()));
    Drawing grid{.view = view, .kind = kind, .state = state, .cache = grid_of(view)};
    grid.is_tight = box.width() < least_grid;
    grid.row_height = grid.is_tight             ? 44.0F * static_cast<float>(grid.tight_lines())
                      : view.layout.has_fingers ? 44
                                                : 34;
    const float side_room = grid.is_tight ? 8 : grid_inner;
    const Rect below{{box.min.x + side_room, box.max.y - 58}, {box.max.x - side_room, box.max.y - 14}};
    grid.table = {{box.min.x + side_room, box.min.y + (grid.is_tight ? 98.0F : 90.0F)},
                  {box.max.x - side_room, below.min.y - 12}};
    draw_above(grid, box);
    {
        const Container table(view.ui, Role::table, "table", view.words.grid_titles[static_cast<std::size_t>(kind)],
                              grid.table);
        const Rect rows{{grid.table.min.x, grid.table.min.y + (grid.is_tight ? 0 : head_height)}, grid.table.max};
        if (!grid.is_tight) draw_grid_head(grid);
        draw_rows(grid, rows);
    }
    if (state.has_list && grid.list) draw_list(grid);  // over the table, no part of it
    draw_below(grid, below);
    if (has_side)
        draw_grid_outcome(view,
                          {{right + space::gap, page.min.y + 6}, {page.max.x - space::gap, page.max.y - space::gap}},
                          kind, state, grid.cache);
}

}  // namespace driehoek::ui
