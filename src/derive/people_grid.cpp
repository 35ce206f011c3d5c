#include "derive/people_grid.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/citizen_number.hpp"
#include "base/search.hpp"
#include "base/text.hpp"

namespace driehoek {
namespace {

constexpr std::size_t least_prefix = 4;  // letters that two names begin with, so that one may be meant by the other
constexpr std::size_t most_choices = 6;

// How many single letters two words differ by; more than `most` is not counted further.
std::size_t slips_between(std::string_view one, std::string_view other, std::size_t most) {
    if (one.size() > other.size() + most || other.size() > one.size() + most) return most + 1;
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t at = 0; at < row.size(); ++at) row[at] = at;
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t before = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t kept = before + (one[i] == other[j] ? 0 : 1);
            before = row[j + 1];
            row[j + 1] = std::min({kept, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

// How near a name is to what was typed, 0 best; none: it is something else. Both folded.
std::optional<std::size_t> distance_of(std::string_view typed, std::string_view name) {
    const std::size_t most = 1 + typed.size() / 5;
    if (const std::size_t slips = slips_between(typed, name, most); slips <= most) return slips;
    const auto [end, other] = std::ranges::mismatch(typed, name);
    const auto same = static_cast<std::size_t>(end - typed.begin());
    const std::size_t needed = std::min(typed.size(), least_prefix);
    if (same < needed || same == 0) return std::nullopt;
    return 100 - std::min<std::size_t>(same, 99);
}

enum class Ties : std::uint8_t { none, first };  // of several that are as close

// The one closest to what was typed.
std::optional<std::string> closest(std::string_view typed, std::span<const std::string> names, Ties ties) {
    const std::string sought = folded(typed);
    std::optional<std::size_t> best;
    std::optional<std::string> found;
    for (const std::string& name : names) {
        const auto distance = distance_of(sought, folded(name));
        if (!distance || (best && *distance > *best)) continue;
        if (best == distance && ties == Ties::first) continue;
        found = best == distance ? std::nullopt : std::optional(name);
        best = distance;
    }
    return found;
}

// "Duinzicht, F." as its parts: small letters, without signs.
std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> parts(1);
    for (const char letter : folded(text)) {
        const bool ends = letter == ' ' || letter == ',' || letter == '.';
        if (!ends) parts.back() += letter;
        if (ends && !parts.back().empty()) parts.emplace_back();
    }
    if (parts.back().empty()) parts.pop_back();
    return parts;
}

// Whether a name may be meant: every part is one of its words, or the first letter of one.
bool may_mean(std::span<const std::string> typed, std::span<const std::string> name) {
    std::vector<bool> used(name.size());
    for (const std::string& part : typed) {
        bool is_found = false;
        for (std::size_t at = 0; at < name.size() && !is_found; ++at) {
            if (used[at] || !(name[at] == part || (part.size() == 1 && name[at].starts_with(part)))) continue;
            used[at] = is_found = true;
        }
        if (!is_found) return false;
    }
    return !typed.empty();
}

// "K-05", "W13": nobody here is called so.
bool looks_like_code(std::string_view text) {
    std::string plain = folded(text);
    std::erase_if(plain, [](char letter) { return letter == '-' || letter == ' ' || letter == '.'; });
    if (plain.size() < 2 || (plain[0] != 'k' && plain[0] != 'w')) return false;
    return std::ranges::all_of(plain.substr(1), [](char letter) { return letter >= '0' && letter <= '9'; });
}

class Checker {
public:
    Checker(const Organisation& organisation, std::span<const GridRow> rows, const GridNames& names)
        : rows_(rows), names_(names) {
        for (const GridFunction& function : names.functions) {
            functions_[folded(function.name)] = &function;
            function_names_.push_back(function.name);
        }
        // Of units that are as close the larger one is meant first.
        for (const UnitKind kind : {UnitKind::business_unit, UnitKind::department, UnitKind::team}) {
            for (const Unit& unit : *organisation.units) {
                if (unit.kind != kind) continue;
                units_[folded(unit.name)] = unit.id;
                unit_names_.push_back(unit.name);
            }
        }
        for (const std::string& unit : names.new_units) new_units_[folded(unit)] = unit;
        for (const Person& person : *organisation.people) {
            if (person.name.empty()) continue;
            known_.insert(folded(person.name));
            people_.push_back({{person.id, std::nullopt}, person.name, folded(person.name), parts_of(person.name)});
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const std::string name = tidied(rows[row].text(GridColumn::name));
            if (name.empty()) continue;
            first_row_.try_emplace(folded(name), row);
            people_.push_back({{PersonId(), row}, name, folded(name), parts_of(name)});
        }
    }

    GridCheck check() {
        GridCheck found;
        for (std::size_t row = 0; row < rows_.size(); ++row) found.rows.push_back(check_row(row));
        follow_managers(found);
        for (CheckedRow& row : found.rows) {
            if (row.problem) row.problem->same = count_same(found, row);
            found.ready += row.is_ready() ? 1 : 0;
            found.in_the_way += row.problem ? 1 : 0;
        }
        return found;
    }

private:
    struct Somebody {
        GridManager who;
        std::string name, folded_name;
        std::vector<std::string> parts;
    };

    CheckedRow check_row(std::size_t at) {
        const GridRow& row = rows_[at];
        CheckedRow checked;
        checked.is_empty = row.is_empty();
        if (checked.is_empty) return checked;
        check_name_of(at, checked);
        check_function(row, checked);
        check_unit(row, checked);
        check_manager(at, checked);
        if (row.days == 0) note(checked, {GridFault::works_no_day, GridColumn::days});
        return checked;
    }

    static void note(CheckedRow& row, GridProblem problem) {
        if (!row.problem) row.problem = std::move(problem);
    }

    // What can stand nowhere.
    static bool is_refused(CheckedRow& row, const std::string& text, GridColumn column) {
        if (holds_citizen_number(text)) {
            note(row, {GridFault::text_is_forbidden, column});
        } else if (is_longer_than(text, longest_name)) {
            note(row, {GridFault::text_is_too_long, column});
        } else {
            return false;
        }
        return true;
    }

    void check_name_of(std::size_t at, CheckedRow& checked) {
        const std::string name = tidied(rows_[at].text(GridColumn::name));
        if (name.empty()) return note(checked, {GridFault::name_is_missing, GridColumn::name});
        if (is_refused(checked, name, GridColumn::name)) return;
        if (looks_like_code(name)) return note(checked, {GridFault::name_is_code, GridColumn::name});
        if (known_.contains(folded(name))) return note(checked, {GridFault::name_is_known, GridColumn::name});
        const std::size_t first = first_row_.at(folded(name));
        if (first != at) note(checked, {GridFault::name_is_double, GridColumn::name, first});
    }

    void check_function(const GridRow& row, CheckedRow& checked) {
        const std::string text = tidied(row.text(GridColumn::function));
        if (text.empty()) return note(checked, {GridFault::function_is_missing, GridColumn::function});
        if (is_refused(checked, text, GridColumn::function)) return;
        const auto found = functions_.find(folded(text));
        if (found != functions_.end()) {
            checked.function = found->second->function;
            checked.level = found->second->level;
            return;
        }
        GridProblem problem{GridFault::function_is_unknown, GridColumn::function};
        if (const auto near = closest(text, function_names_, Ties::none)) problem.choices.push_back({*near});
        note(checked, std::move(problem));
    }

    void check_unit(const GridRow& row, CheckedRow& checked) {
        const std::string text = tidied(row.text(GridColumn::unit));
        if (text.empty() || folded(text) == folded(names_.no_unit)) return;
        if (is_refused(checked, text, GridColumn::unit)) return;
        if (const auto found = units_.find(folded(text)); found != units_.end()) {
            checked.unit = found->second;
            return;
        }
        if (const auto found = new_units_.find(folded(text)); found != new_units_.end()) {
            checked.new_unit = found->second;
            return;
        }
        GridProblem problem{GridFault::unit_is_unknown, GridColumn::unit};
        if (const auto near = closest(text, unit_names_, Ties::first)) problem.choices.push_back({*near});
        note(checked, std::move(problem));
    }

    void check_manager(std::size_t at, CheckedRow& checked) {
        const std::string text = tidied(rows_[at].text(GridColumn::manager));
        if (text.empty() || folded(text) == folded(names_.no_manager)) return;
        if (is_refused(checked, text, GridColumn::manager)) return;
        std::vector<const Somebody*> meant = called_exactly(text);
        if (meant.empty()) meant = called_like(text, at);
        if (meant.size() == 1) {
            checked.manager = meant.front()->who;
            if (checked.manager.row == at) note(checked, {GridFault::manager_is_himself, GridColumn::manager});
            return;
        }
        GridProblem problem{meant.empty() ? GridFault::manager_is_unknown : GridFault::manager_is_several,
                            GridColumn::manager};
        for (const Somebody* each : meant) {
            if (problem.choices.size() < most_choices) problem.choices.push_back({each->name, each->who.row});
        }
        if (meant.empty()) {
            std::vector<std::string> all;
            for (const Somebody& each : people_) all.push_back(each.name);
            if (const auto near = closest(text, all, Ties::none)) problem.choices.push_back({*near});
        }
        note(checked, std::move(problem));
    }

    // Also a row that is a name's double: which of both is meant does not matter before one of them goes.
    std::vector<const Somebody*> called_exactly(std::string_view text) const {
        std::vector<const Somebody*> found;
        const std::string sought = folded(text);
        for (const Somebody& each : people_) {
            if (each.folded_name == sought && found.empty()) found.push_back(&each);
        }
        return found;
    }

    std::vector<const Somebody*> called_like(std::string_view text, std::size_t but) const {
        std::vector<const Somebody*> found;
        const std::vector<std::string> parts = parts_of(text);
        for (const Somebody& each : people_) {
            if (each.who.row != but && may_mean(parts, each.parts)) found.push_back(&each);
        }
        return found;
    }

    // Rows that manage one another round and round: each of them says so. And whose manager's row is not ready waits for it.
    static void follow_managers(GridCheck& found) {
        for (std::size_t row = 0; row < found.rows.size(); ++row) {
            std::optional<std::size_t> at = found.rows[row].manager.row;
            for (std::size_t steps = found.rows.size(); at && steps > 0; --steps) {
                if (*at == row) {
                    note(found.rows[row], {GridFault::manager_is_below, GridColumn::manager});
                    break;
                }
                at = found.rows[*at].manager.row;
            }
        }
        for (bool changes = true; changes;) {
            changes = false;
            for (CheckedRow& row : found.rows) {
                if (row.is_empty || row.problem || !row.manager.row || !found.rows[*row.manager.row].problem) continue;
                note(row, {GridFault::manager_waits, GridColumn::manager, row.manager.row});
                changes = true;
            }
        }
    }

    std::size_t count_same(const GridCheck& found, const CheckedRow& row) const {
        const GridProblem& problem = *row.problem;
        if (problem.column == GridColumn::days) return 1;
        const auto index = static_cast<std::size_t>(&row - found.rows.data());
        const std::string text = folded(tidied(rows_[index].text(problem.column)));
        std::size_t count = 0;
        for (std::size_t at = 0; at < found.rows.size(); ++at) {
            const auto& other = found.rows[at].problem;
            if (other && other->fault == problem.fault && other->column == problem.column &&
                folded(tidied(rows_[at].text(problem.column))) == text)
                ++count;
        }
        return count;
    }

    std::span<const GridRow> rows_;
    const GridNames& names_;
    std::map<std::string, const GridFunction*> functions_;
    std::map<std::string, UnitId> units_;
    std::map<std::string, std::string> new_units_;
    std::vector<std::string> function_names_, unit_names_;
    std::set<std::string> known_;
    std::map<std::string, std::size_t> first_row_;  // of each name
    std::vector<Somebody> people_;
};

// --- pasting -------------------------------------------------------------------------------------------------------------

struct Head {
    std::optional<GridColumn> column{};
    int day = -1;  // one of the days, from Monday
    bool is_level = false;  // goes behind the function
};

std::optional<Head> head_of(std::string_view text) {
    struct Called {
        std::string_view word;
        Head head;
    };
    static constexpr std::array called{
        Called{"naam", {GridColumn::name}},
        Called{"name", {GridColumn::name}},
        Called{"medewerker", {GridColumn::name}},
        Called{"employee", {GridColumn::name}},
        Called{"functie", {GridColumn::function}},
        Called{"function", {GridColumn::function}},
        Called{"job title", {GridColumn::function}},
        Called{"niveau", {.is_level = true}},
        Called{"level", {.is_level = true}},
        Called{"onderdeel", {GridColumn::unit}},
        Called{"afdeling", {GridColumn::unit}},
        Called{"team", {GridColumn::unit}},
        Called{"unit", {GridColumn::unit}},
        Called{"department", {GridColumn::unit}},
        Called{"leidinggevende", {GridColumn::manager}},
        Called{"manager", {GridColumn::manager}},
        Called{"werkdagen", {GridColumn::days}},
        Called{"working days", {GridColumn::days}},
        Called{"ma", {.day = 0}},
        Called{"di", {.day = 1}},
        Called{"wo", {.day = 2}},
        Called{"do", {.day = 3}},
        Called{"vr", {.day = 4}},
        Called{"za", {.day = 5}},
        Called{"zo", {.day = 6}},
        Called{"maandag", {.day = 0}},
        Called{"dinsdag", {.day = 1}},
        Called{"woensdag", {.day = 2}},
        Called{"donderdag", {.day = 3}},
        Called{"vrijdag", {.day = 4}},
    };
    const std::string sought = folded(tidied(text));
    for (const Called& each : called) {
        if (each.word == sought) return each.head;
    }
    return std::nullopt;
}

// A line of heads: one that nobody could be called. Each cell with what goes below it; without one the columns in their order.
std::vector<Head> heads_of(const std::vector<std::string>& first, GridColumn from, bool& is_head) {
    std::vector<Head> heads;
    int known = 0;
    for (const std::string& text : first) {
        const auto head = head_of(text);
        known += head ? 1 : 0;
        heads.push_back(head.value_or(Head{}));
    }
    is_head = known > 0 && known * 2 >= static_cast<int>(first.size());
    if (is_head) return heads;
    heads.clear();
    for (std::size_t cell = 0; cell < first.size(); ++cell) {
        const int place = static_cast<int>(from) + static_cast<int>(cell);
        if (place < grid_text_count)
            heads.push_back({static_cast<GridColumn>(place)});
        else
            heads.push_back({.day = place - grid_text_count});
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
        if (const auto days = days_of(text)) row.days = *days;
    } else if (head.column) {
        row.text(*head.column) = std::move(text);
    }
}

}  // namespace

bool GridRow::is_empty() const {
    return std::ranges::all_of(texts, [](const std::string& text) { return tidied(text).empty(); });
}

GridCheck check_grid(const Organisation& organisation, std::span<const GridRow> rows, const GridNames& names) {
    return Checker(organisation, rows, names).check();
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

Pasted paste_into(std::vector<GridRow>& rows, std::size_t row, GridColumn column, std::string_view clipboard) {
    const PastedCells cells = cells_of(clipboard);
    Pasted pasted{.left_out = cells.left_out};
    if (cells.rows.empty()) return pasted;
    bool has_head = false;
    std::size_t widest = 0;
    for (const std::vector<std::string>& each : cells.rows) widest = std::max(widest, each.size());
    std::vector<std::string> first = cells.rows.front();
    first.resize(widest);
    const std::vector<Head> heads = heads_of(first, column, has_head);
    for (std::size_t at = has_head ? 1 : 0; at < cells.rows.size(); ++at, ++row) {
        if (row >= rows.size()) rows.resize(row + 1);
        ++pasted.rows;
        for (std::size_t cell = 0; cell < cells.rows[at].size(); ++cell) {
            std::string text = cells.rows[at][cell];
            if (holds_citizen_number(text)) {
                pasted.held_numbers = true;
                text.clear();
            }
            put(rows[row], heads[cell], std::move(text));
        }
    }
    return pasted;
}

std::optional<WorkingDays> days_of(std::string_view text) {
    static constexpr std::array<std::array<std::string_view, 3>, 7> words{{{"ma", "maandag", "mo"},
                                                                           {"di", "dinsdag", "tu"},
                                                                           {"wo", "woensdag", "we"},
                                                                           {"do", "donderdag", "th"},
                                                                           {"vr", "vrijdag", "fr"},
                                                                           {"za", "zaterdag", "sa"},
                                                                           {"zo", "zondag", "su"}}};
    std::string plain = folded(text);
    std::ranges::replace_if(plain, [](char letter) { return letter == ',' || letter == '/' || letter == '+'; }, ' ');
    const auto day_called = [&](std::string_view word) {
        for (unsigned day = 0; day < words.size(); ++day) {
            if (std::ranges::find(words[day], word) != words[day].end()) return static_cast<int>(day);
        }
        return -1;
    };
    WorkingDays days = 0;
    for (std::string_view rest = plain; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const std::string_view word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (word.empty()) continue;
        const std::size_t dash = word.find('-');
        const int from = day_called(word.substr(0, dash));
        const int until = dash == std::string_view::npos ? from : day_called(word.substr(dash + 1));
        if (from < 0 || until < from) return std::nullopt;
        for (int day = from; day <= until; ++day)
            days = static_cast<WorkingDays>(days | (1U << static_cast<unsigned>(day)));
    }
    return days == 0 ? std::nullopt : std::optional(days);
}

}  // namespace driehoek
