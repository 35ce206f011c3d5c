// What a grid is made of, and what keys and the clipboard do in it.
#include <algorithm>
#include <set>

#include "base/citizen_number.hpp"
#include "base/formula_guard.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "intake/grid.hpp"
#include "intake/values.hpp"

namespace driehoek {
namespace {

struct Head {
    std::optional<GridColumn> column{};
    int day = -1;  // one of the days, from Monday
    bool is_level = false;  // goes behind the function
};

std::optional<Head> head_of(GridKind kind, std::string_view text) {
    struct Called {
        std::string_view words;  // divided by a stroke
        Head head;
    };
    static constexpr std::array called{
        Called{"|naam|name|medewerker|employee|", {GridColumn::name}},
        Called{"|functie|function|job title|", {GridColumn::function}},
        Called{"|niveau|level|", {.is_level = true}},
        Called{"|onderdeel|afdeling|team|unit|department|", {GridColumn::unit}},
        Called{"|leidinggevende|manager|", {GridColumn::manager}},
        Called{"|werkdagen|working days|", {GridColumn::days}},
        Called{"|soort|kind|", {GridColumn::kind}},
        Called{"|valt onder|bovenliggend onderdeel|is part of|parent|", {GridColumn::parent}},
        Called{"|code|", {GridColumn::code}},
        Called{"|traject|type|trajectory|", {GridColumn::trajectory}},
        Called{"|leiding|voorman|afdelingsmanager|lead|foreman|", {GridColumn::lead}},
        Called{"|jobcoach|job coach|", {GridColumn::job_coach}},
        Called{"|begin|begindatum|start|begin date|", {GridColumn::begin}},
        Called{"|ma|maandag|monday|", {.day = 0}},
        Called{"|di|dinsdag|tuesday|", {.day = 1}},
        Called{"|wo|woensdag|wednesday|", {.day = 2}},
        Called{"|do|donderdag|thursday|", {.day = 3}},
        Called{"|vr|vrijdag|friday|", {.day = 4}},
        Called{"|za|zaterdag|saturday|", {.day = 5}},
        Called{"|zo|zondag|sunday|", {.day = 6}},
    };
    const std::string sought = '|' + folded(tidied(text)) + '|';
    for (const Called& each : called) {
        if (sought.size() < 3 || !each.words.contains(sought)) continue;
        // Of units the unit is what the row is about.
        const bool is_own_name = kind == GridKind::units && each.head.column == GridColumn::unit;
        const Head head = is_own_name ? Head{GridColumn::name} : each.head;
        const auto columns = columns_of(kind);
        const bool is_here =
            head.column ? std::ranges::find(columns, *head.column) != columns.end() : kind == GridKind::people;
        if (is_here) return head;
    }
    return std::nullopt;
}

// A line of heads: one that nobody could be called. Each cell with what goes below it; without one the columns in their order.
std::vector<Head> heads_of(GridKind kind, const std::vector<std::string>& first, int from, bool& is_head) {
    std::vector<Head> heads;
    int known = 0;
    for (const std::string& text : first) {
        const auto head = head_of(kind, text);
        known += head ? 1 : 0;
        heads.push_back(head.value_or(Head{}));
    }
    is_head = known > 0 && known * 2 >= static_cast<int>(first.size());
    if (is_head) return heads;
    heads.clear();
    for (std::size_t cell = 0; cell < first.size(); ++cell) {
        const int place = from + static_cast<int>(cell);
        if (place >= place_count(kind)) {
            heads.emplace_back();
            continue;
        }
        const GridCell at = cell_at(kind, 0, place);
        heads.push_back(at.column == GridColumn::days ? Head{.day = at.day} : Head{at.column});
    }
    return heads;
}

bool says_no(std::string_view text) {
    static constexpr std::array no{"", "-", "0", "nee", "n", "vrij", "no", "off", "0,0", "onwaar", "false"};
    const std::string word = folded(tidied(text));
    return std::ranges::find(no, word) != no.end();
}

void put(GridRow& row, const Head& head, std::string text) {
    constexpr int days_of_week = 7;
    if (head.day >= 0) {
        if (head.day >= days_of_week) return;
        const auto bit = static_cast<WorkingDays>(1U << static_cast<unsigned>(head.day));
        row.days = static_cast<WorkingDays>(says_no(text) ? row.days & ~bit : row.days | bit);
    } else if (head.is_level) {
        if (!text.empty()) row.text(GridColumn::function) += ' ' + text;
    } else if (head.column == GridColumn::days) {
        if (const auto days = intake::working_days_from(text)) row.days = *days;
    } else if (head.column) {
        row.text(*head.column) = std::move(text);
    }
}

bool works_on(const GridRow& row, int day) { return (row.days >> static_cast<unsigned>(day) & 1U) != 0; }

// What one cell of a row says, into the same cell of another.
void copy_cell(GridKind kind, const GridRow& from, GridRow& to, int place) {
    const GridCell cell = cell_at(kind, 0, place);
    if (cell.column == GridColumn::days)
        put(to, {.day = cell.day}, works_on(from, cell.day) ? "x" : "");
    else
        to.text(cell.column) = from.text(cell.column);
}

std::string quoted_where_needed(const std::string& text) {
    if (text.find_first_of("\t\r\n\"") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char letter : text) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return quoted + '"';
}

// "K-08" after "K-07", as wide as that, and of nobody yet.
std::string next_code(const Organisation& organisation, std::span<const GridRow> rows, std::size_t row) {
    std::set<std::string> taken;
    for (const Person& person : *organisation.people) {
        taken.insert(folded(person.id.text));
        taken.insert(folded(person.code));
    }
    for (const GridRow& each : rows) taken.insert(folded(tidied(each.text(GridColumn::code))));
    std::string code = row > 0 ? tidied(rows[row - 1].text(GridColumn::code)) : std::string();
    if (!is_code(code)) return next_third_code(organisation, TriadType::a);
    while (taken.contains(folded(code))) {
        std::size_t at = code.size();
        while (code[at - 1] == '9') code[--at] = '0';
        if (code[at - 1] == '-')
            code.insert(at, "1");
        else
            ++code[at - 1];
    }
    return code;
}

}  // namespace

std::span<const GridColumn> columns_of(GridKind kind) {
    static constexpr std::array people{GridColumn::name, GridColumn::function, GridColumn::unit, GridColumn::manager,
                                       GridColumn::days};
    static constexpr std::array units{GridColumn::name, GridColumn::kind, GridColumn::parent};
    static constexpr std::array triads{GridColumn::code,      GridColumn::trajectory, GridColumn::lead,
                                       GridColumn::job_coach, GridColumn::unit,       GridColumn::begin};
    if (kind == GridKind::people) return people;
    if (kind == GridKind::units) return units;
    return triads;
}

bool has_list(GridColumn column) {
    return column != GridColumn::name && column != GridColumn::code && column != GridColumn::begin &&
           column != GridColumn::days;
}

int place_count(GridKind kind) {
    const auto columns = static_cast<int>(columns_of(kind).size());
    return kind == GridKind::people ? columns - 1 + grid_days : columns;
}

// Days are the last column.
int place_of(GridKind kind, const GridCell& cell) {
    const auto columns = columns_of(kind);
    return static_cast<int>(std::ranges::find(columns, cell.column) - columns.begin()) +
           (cell.column == GridColumn::days ? cell.day : 0);
}

GridCell cell_at(GridKind kind, std::size_t row, int place) {
    const auto columns = columns_of(kind);
    const auto last = static_cast<int>(columns.size()) - 1;
    return {row, columns[static_cast<std::size_t>(std::min(place, last))], std::max(place - last, 0)};
}

bool GridRow::is_empty() const {
    return std::ranges::all_of(texts, [](const std::string& text) { return tidied(text).empty(); });
}

void carry_down(GridKind kind, const Organisation& organisation, std::vector<GridRow>& rows, std::size_t row) {
    GridRow& here = rows[row];
    if (kind == GridKind::triads && here.text(GridColumn::code).empty())
        here.text(GridColumn::code) = next_code(organisation, rows, row);
    if (row == 0 || !rows[row - 1].id.empty() || rows[row - 1].is_empty()) return;
    for (const GridColumn column : columns_of(kind)) {
        const bool is_own = column == columns_of(kind).front() || column == GridColumn::lead;
        if (column == GridColumn::days)
            here.days = rows[row - 1].days;
        else if (!is_own && here.text(column).empty())
            here.text(column) = rows[row - 1].text(column);
    }
}

GridBlock block_between(GridKind kind, const GridCell& one, const GridCell& other) {
    const auto [first_row, last_row] = std::minmax(one.row, other.row);
    const int here = place_of(kind, one);
    const int there = place_of(kind, other);
    return {first_row, last_row, std::min(here, there), std::max(here, there)};
}

void fill_down(GridKind kind, std::vector<GridRow>& rows, GridBlock block) {
    if (block.first_row == block.last_row) {
        if (block.first_row == 0) return;
        --block.first_row;
    }
    for (std::size_t row = block.first_row + 1; row <= block.last_row && row < rows.size(); ++row) {
        for (int place = block.first_place; place <= block.last_place; ++place)
            copy_cell(kind, rows[block.first_row], rows[row], place);
    }
}

void clear_cells(GridKind kind, std::vector<GridRow>& rows, const GridBlock& block) {
    const GridRow nothing{.days = 0};
    for (std::size_t row = block.first_row; row <= block.last_row && row < rows.size(); ++row) {
        for (int place = block.first_place; place <= block.last_place; ++place)
            copy_cell(kind, nothing, rows[row], place);
    }
}

std::string clipboard_of(GridKind kind, std::span<const GridRow> rows, const GridBlock& block) {
    std::string text;
    for (std::size_t row = block.first_row; row <= block.last_row && row < rows.size(); ++row) {
        if (row > block.first_row) text += "\r\n";
        for (int place = block.first_place; place <= block.last_place; ++place) {
            if (place > block.first_place) text += '\t';
            const GridCell cell = cell_at(kind, row, place);
            text += cell.column == GridColumn::days
                        ? works_on(rows[row], cell.day) ? "x" : ""
                        : quoted_where_needed(with_formula_guard(rows[row].text(cell.column)));
        }
    }
    return text;
}

PastedCells cells_of(std::string_view clipboard) {
    PastedCells pasted;
    std::vector<std::string> row(1);
    bool is_quoted = false;
    bool begins = true;  // of a cell
    const auto end_row = [&] {
        for (std::string& cell : row) cell = tidied(cell);
        const bool has_text = std::ranges::any_of(row, [](const std::string& cell) { return !cell.empty(); });
        if (has_text)
            pasted.rows.push_back(std::move(row));
        else
            ++pasted.left_out;
        row.assign(1, {});
        begins = true;
    };
    for (std::size_t at = 0; at < clipboard.size(); ++at) {
        const char letter = clipboard[at];
        const bool is_last = at + 1 == clipboard.size();
        if (is_quoted) {
            const bool is_double = letter == '"' && !is_last && clipboard[at + 1] == '"';
            if (is_double) ++at;
            if (letter == '"' && !is_double)
                is_quoted = false;
            else
                row.back() += letter == '\n' || letter == '\r' || letter == '\t' ? ' ' : letter;
        } else if (letter == '"' && begins) {
            is_quoted = true;
            begins = false;
        } else if (letter == '\t') {
            row.emplace_back();
            begins = true;
        } else if (letter == '\n' || letter == '\r') {
            if (letter == '\r' && !is_last && clipboard[at + 1] == '\n') ++at;
            if (at + 1 < clipboard.size() || row.size() > 1 || !row.back().empty()) end_row();
        } else {
            row.back() += letter;
            begins = false;
        }
    }
    if (row.size() > 1 || !row.back().empty()) end_row();
    return pasted;
}

Pasted paste_into(GridKind kind, std::vector<GridRow>& rows, const GridBlock& block, std::string_view clipboard) {
    const PastedCells cells = cells_of(clipboard);
    Pasted pasted{.left_out = cells.left_out};
    if (cells.rows.empty()) return pasted;
    const auto cell_text_of = [&](const std::string& cell) {
        const bool is_number = holds_citizen_number(cell);
        pasted.held_numbers = pasted.held_numbers || is_number;
        return is_number ? std::string() : std::string(without_formula_guard(cell));
    };
    if (cells.rows.size() == 1 && cells.rows.front().size() == 1 && !block.is_one_cell()) {
        const std::string text = cell_text_of(cells.rows.front().front());
        for (std::size_t row = block.first_row; row <= block.last_row && row < rows.size(); ++row, ++pasted.rows) {
            for (int place = block.first_place; place <= block.last_place; ++place) {
                const GridCell cell = cell_at(kind, row, place);
                put(rows[row], cell.column == GridColumn::days ? Head{.day = cell.day} : Head{cell.column}, text);
            }
        }
        return pasted;
    }
    bool has_head = false;
    std::size_t widest = 0;
    for (const std::vector<std::string>& each : cells.rows) widest = std::max(widest, each.size());
    std::vector<std::string> first = cells.rows.front();
    first.resize(widest);
    const std::vector<Head> heads = heads_of(kind, first, block.first_place, has_head);
    std::size_t row = block.first_row;
    for (std::size_t at = has_head ? 1 : 0; at < cells.rows.size(); ++at, ++row) {
        if (row >= rows.size()) rows.resize(row + 1);
        ++pasted.rows;
        for (std::size_t cell = 0; cell < cells.rows[at].size(); ++cell)
            put(rows[row], heads[cell], cell_text_of(cells.rows[at][cell]));
    }
    return pasted;
}

}  // namespace driehoek
