#include "intake/intake_table.hpp"

#include <algorithm>
#include <set>

#include "base/citizen_number.hpp"
#include "base/forbidden_key.hpp"
#include "base/order.hpp"
#include "base/text.hpp"
#include "intake/header_words.hpp"
#include "intake/values.hpp"

namespace driehoek::intake {
namespace {

constexpr std::size_t most_examples = 3;

std::size_t count_filled(const RawTable& raw, std::size_t row) {
    std::size_t filled = 0;
    for (std::size_t column = 0; column < raw.cell_count(row); ++column) {
        if (!cell_value(raw.cell(row, column)).empty()) ++filled;
    }
    return filled;
}

bool is_number_like(std::string_view value) {
    return !value.empty() && value.find_first_not_of("0123456789.,-/: ") == std::string_view::npos;
}

bool is_header_word(std::string_view header) {
    return is_forbidden_key(header) || field_named(header, TableKind::people) || field_named(header, TableKind::triads);
}

std::size_t count_header_words(const RawTable& raw, std::size_t row) {
    std::size_t count = 0;
    for (std::size_t column = 0; column < raw.cell_count(row); ++column) {
        const std::string value = cell_value(raw.cell(row, column));
        if (!value.empty() && is_header_word(value)) ++count;
    }
    return count;
}

bool holds_only_text(const RawTable& raw, std::size_t row) {
    for (std::size_t column = 0; column < raw.cell_count(row); ++column) {
        if (is_number_like(cell_value(raw.cell(row, column)))) return false;
    }
    return true;
}

// The row with the most words that we know, the first of them; else the first one of words that is as wide as what follows.
std::optional<std::size_t> find_header(const RawTable& raw) {
    const std::size_t until = std::min(raw.row_count(), rows_before_header);
    std::optional<std::size_t> best;
    std::size_t most = 0;
    std::size_t widest = 0;
    for (std::size_t row = 0; row < until; ++row) {
        const std::size_t filled = count_filled(raw, row);
        widest = std::max(widest, filled);
        const std::size_t known = count_header_words(raw, row);
        if (known > most && (known >= 2 || filled == known)) {
            most = known;
            best = row;
        }
    }
    for (std::size_t row = 0; row < until && !best; ++row) {
        const std::size_t filled = count_filled(raw, row);
        if (filled > 0 && filled * 5 >= widest * 3 && holds_only_text(raw, row)) best = row;
    }
    for (std::size_t row = 0; row < until && !best; ++row) {
        if (count_filled(raw, row) == widest && widest > 0) best = row;
    }
    return best;
}

// A line of groups stands above it: "Persoon", over two columns, "Dienstverband", over three. A merged cell is filled in its first
// column only; a remark has words side by side.
bool has_groups_above(const RawTable& raw, std::size_t header) {
    if (header == 0) return false;
    const std::size_t row = header - 1;
    std::size_t groups = 0;
    std::size_t width = 2;
    for (std::size_t column = 0; column < raw.width(); ++column) {
        const bool is_filled = !cell_value(raw.cell(row, column)).empty();
        if (column == 0 && !is_filled) return false;
        if (!is_filled) {
            ++width;
            continue;
        }
        if (width < 2) return false;
        width = 1;
        ++groups;
    }
    return groups >= 2 && holds_only_text(raw, row);
}

void name_columns(IntakeTable& table, bool has_groups) {
    const std::size_t header = table.first_row() - 1;
    std::string group;
    std::set<std::string> taken;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        IntakeColumn& named = table.columns[column];
        if (has_groups) {
            const std::string above = cell_value(table.raw.cell(header - 1, column));
            if (!above.empty()) group = above;
        }
        named.name = cell_value(table.raw.cell(header, column));
        if (is_forbidden_key(named.name) || holds_citizen_number(named.name))
            named.refused = ColumnRefusal::forbidden_name;
        if (holds_citizen_number(named.name)) named.name.clear();
        if (named.name.empty()) {
            named.repair = HeaderRepair::was_empty;
            continue;
        }
        if (!group.empty()) named.name = group + " – " + named.name;
        const std::string whole = named.name;
        for (int copy = 2; !taken.insert(bare(named.name)).second; ++copy) {
            named.repair = HeaderRepair::was_double;
            named.name = whole + ' ' + std::to_string(copy);
        }
    }
}

// A table may have no more columns than somebody fills: a sheet is as wide as its widest remark.
std::size_t count_columns(const IntakeTable& table) {
    std::size_t columns = 0;
    const std::size_t header = table.first_row() - 1;
    for (std::size_t column = 0; column < table.raw.width(); ++column) {
        bool is_filled = !cell_value(table.raw.cell(header, column)).empty();
        const std::size_t until = std::min(table.raw.row_count(), table.first_row() + rows_looked_at);
        std::size_t filled = 0;
        for (std::size_t row = table.first_row(); row < until && !is_filled; ++row) {
            const bool fits = table.raw.cell_count(row) <= std::max(columns + 1, table.raw.cell_count(header));
            if (fits && !table.raw.cell(row, column).empty()) ++filled;
            is_filled = filled >= 2;
        }
        if (is_filled) columns = column + 1;
    }
    return columns;
}

void look_into(IntakeTable& table, std::size_t column) {
    IntakeColumn& seen = table.columns[column];
    std::size_t citizen_numbers = 0;
    std::vector<std::string> examples;
    const std::size_t until = std::min(table.end_row, table.first_row() + rows_looked_at);
    for (std::size_t row = table.first_row(); row < until; ++row) {
        const std::string value = cell_value(table.raw.cell(row, column));
        if (value.empty()) continue;
        ++seen.filled;
        if (holds_citizen_number(value)) {
            ++citizen_numbers;
            continue;
        }
        if (is_bent_number(value) || is_bent_code(value)) seen.has_bent_numbers = true;
        if (examples.size() < most_examples && std::ranges::find(examples, value) == examples.end())
            examples.emplace_back(beginning_of(value, longest_name));
    }
    if (citizen_numbers * 2 > seen.filled) seen.refused = ColumnRefusal::citizen_numbers;
    if (seen.refused)
        table.raw.forget_column(column, table.first_row());
    else
        seen.examples = std::move(examples);
}

// Below the last row that is half as full as most: remarks. A column that is refused counts, too.
std::size_t end_of_rows(const IntakeTable& table) {
    std::vector<std::size_t> filled;
    const std::size_t rows = table.raw.row_count();
    for (std::size_t row = table.first_row(); row < std::min(rows, table.first_row() + rows_looked_at); ++row) {
        if (const std::size_t count = count_filled(table.raw, row); count > 0) filled.push_back(count);
    }
    if (filled.empty()) return rows;
    sort(filled);
    const std::size_t usual = filled[filled.size() / 2];
    std::size_t end = rows;
    while (end > table.first_row() && count_filled(table.raw, end - 1) * 2 < usual &&
           !table.raw.has_open_quote(end - 1))
        --end;
    return end;
}

}  // namespace

std::optional<IntakeTable> understand(RawTable raw, std::optional<std::size_t> header_row) {
    const std::optional<std::size_t> header = header_row ? header_row : find_header(raw);
    if (!header || *header >= raw.row_count()) return std::nullopt;
    const bool has_groups = has_groups_above(raw, *header);
    IntakeTable table;
    table.raw = std::move(raw);
    table.header_row = has_groups ? *header - 1 : *header;
    table.header_rows = has_groups ? 2 : 1;
    table.end_row = end_of_rows(table);
    table.columns.resize(count_columns(table));
    if (table.columns.empty()) return std::nullopt;
    name_columns(table, has_groups);
    for (std::size_t column = 0; column < table.columns.size(); ++column) look_into(table, column);
    return table;
}

}  // namespace driehoek::intake
