// What each row of a grid comes to, and what is in the way.
#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/citizen_number.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "intake/grid.hpp"
#include "intake/loops.hpp"
#include "intake/values.hpp"

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

// Several functions or managers stand in one cell with this between them: a comma stands in "Duinzicht, F.".
std::vector<std::string> items_of(std::string_view text) {
    std::vector<std::string> items;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        if (std::string item = tidied(text.substr(0, end)); !item.empty()) items.push_back(std::move(item));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return items;
}

bool fits(const Person& person, GridColumn column) {
    if (column == GridColumn::job_coach) return person.has(Function::job_coach);
    return person.has(Function::foreman) || person.has(Function::department_manager);
}

// What a row is to the rest: its id, or of a new one its number.
std::string node_of(const std::string& id, std::optional<std::size_t> row) {
    return id.empty() ? '#' + std::to_string(row.value_or(0)) : id;
}

class Checker {
public:
    Checker(GridKind kind, const Organisation& organisation, std::span<const GridRow> rows, const GridNames& names,
            Date today)
        : kind_(kind), organisation_(organisation), rows_(rows), names_(names), today_(today) {
        for (const GridFunction& function : names.functions) {
            functions_[folded(function.name)] = &function;
            function_names_.push_back(function.name);
        }
        for (const std::string& unit : names.new_units) new_units_[folded(unit)] = unit;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (!rows[row].id.empty()) row_with_id_[rows[row].id] = row;
            const std::string key = folded(tidied(rows[row].text(columns_of(kind).front())));
            if (!key.empty()) first_row_.try_emplace(key, row);
        }
        learn_units();
        learn_people();
    }

    GridCheck check() {
        GridCheck found;
        for (std::size_t row = 0; row < rows_.size(); ++row) found.rows.push_back(check_row(row));
        if (kind_ == GridKind::people) find_loops(found);
        if (kind_ == GridKind::units) check_tree(found);
        let_wait(found);
        for (CheckedRow& row : found.rows) {
            if (row.problem) row.problem->same = count_same(found, row);
            found.ready += row.is_ready() ? 1 : 0;
            found.changed += row.is_ready() && row.is_changed ? 1 : 0;
            found.in_the_way += row.problem ? 1 : 0;
        }
        return found;
    }

private:
    struct Somebody {
        GridPerson who;
        std::string name;
        std::vector<std::string> parts;
    };

    // Of units that are as close the larger one is meant first.
    void learn_units() {
        for (const UnitKind kind : {UnitKind::business_unit, UnitKind::department, UnitKind::team}) {
            for (const Unit& unit : *organisation_.units) {
                if (unit.kind == kind) learn_unit(unit);
            }
        }
        if (kind_ != GridKind::units) return;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            const std::string name = tidied(rows_[row].text(GridColumn::name));
            if (rows_[row].id.empty() && !name.empty() &&
                units_.try_emplace(folded(name), GridNamed<UnitId>{{}, row}).second)
                unit_names_.push_back(name);
        }
    }

    void learn_unit(const Unit& unit) {
        const auto row = row_of_id(GridKind::units, unit.id.text);
        const std::string name = row ? tidied(rows_[*row].text(GridColumn::name)) : unit.name;
        if (!row && kind_ == GridKind::units) known_[folded(name)] = unit.id.text;
        units_.try_emplace(folded(name), GridNamed<UnitId>{unit.id, row});
        unit_names_.push_back(name);
    }

    void learn_people() {
        for (const Person& person : *organisation_.people) {
            if (person.name.empty()) continue;
            const auto row = row_of_id(GridKind::people, person.id.text);
            if (!row && kind_ == GridKind::people) known_[folded(person.name)] = person.id.text;
            learn({person.id, row}, row ? tidied(rows_[*row].text(GridColumn::name)) : person.name);
        }
        if (kind_ != GridKind::people) return;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            const std::string name = tidied(rows_[row].text(GridColumn::name));
            if (rows_[row].id.empty() && !name.empty()) learn({PersonId(), row}, name);
        }
    }

    void learn(const GridPerson& who, const std::string& name) {
        called_[folded(name)].push_back(people_.size());
        people_.push_back({who, name, parts_of(name)});
    }

    std::optional<std::size_t> row_of_id(GridKind kind, const std::string& id) const {
        const auto found = row_with_id_.find(id);
        return kind == kind_ && found != row_with_id_.end() ? std::optional(found->second) : std::nullopt;
    }

    // As it is now, when it is here.
    std::optional<GridRow> original_of(const GridRow& row) const {
        if (row.id.empty()) return std::nullopt;
        const auto row_from = [&](const auto* found) {
            return found ? std::optional(row_of(organisation_, *found, names_)) : std::nullopt;
        };
        switch (kind_) {
            case GridKind::people: return row_from(find_person(organisation_, PersonId(row.id)));
            case GridKind::units: return row_from(find_unit(organisation_, UnitId(row.id)));
            case GridKind::triads: break;
        }
        return row_from(find_triad(organisation_, TriadId(row.id)));
    }

    CheckedRow check_row(std::size_t at) {
        const GridRow& row = rows_[at];
        const std::optional<GridRow> original = original_of(row);
        CheckedRow checked;
        checked.is_new = !original;
        checked.is_empty = checked.is_new && row.is_empty();
        if (checked.is_empty) checked.is_new = false;
        if (original) {
            take_over(row.id, checked);
            for (const GridColumn column : columns_of(kind_))
                checked.is_changed = checked.is_changed || differs(row, original, column);
        }
        for (const GridColumn column : columns_of(kind_)) {
            if (!checked.is_empty && differs(row, original, column)) check_cell(at, column, checked);
        }
        if (checked.is_new || checked.is_changed) check_whole(at, checked);
        return checked;
    }

    static bool differs(const GridRow& row, const std::optional<GridRow>& original, GridColumn column) {
        if (!original) return true;
        if (column == GridColumn::days) return row.days != original->days;
        return tidied(row.text(column)) != original->text(column);
    }

    // What it is now, where a row leaves it as it is.
    void take_over(const std::string& id, CheckedRow& checked) const {
        if (kind_ == GridKind::people) {
            const Person& person = *find_person(organisation_, PersonId(id));
            checked.functions = person.functions;
            checked.level = person.level;
            checked.unit = person.unit;
            for (const PersonId& manager : person.managers())
                checked.managers.push_back({manager, row_of_id(kind_, manager.text)});
        } else if (kind_ == GridKind::units) {
            const Unit& unit = *find_unit(organisation_, UnitId(id));
            checked.kind = unit.kind;
            checked.parent = {unit.parent, row_of_id(kind_, unit.parent.text)};
        } else {
            const Triad& triad = *find_triad(organisation_, TriadId(id));
            const Person* third = find_person(organisation_, triad.person_at(Corner::third));
            checked.lead = triad.person_at(Corner::lead);
            checked.job_coach = triad.person_at(Corner::job_coach);
            checked.begin = triad.begin;
            if (!third) return;
            checked.code = third->code;
            checked.unit = third->unit;
            if (third->trajectory) checked.trajectory = third->trajectory->kind;
        }
    }

    void check_cell(std::size_t at, GridColumn column, CheckedRow& checked) {
        const std::string text = column == GridColumn::days ? std::string() : tidied(rows_[at].text(column));
        if (is_refused(checked, text, column)) return;
        switch (column) {
            case GridColumn::name: return check_name_of(at, text, checked);
            case GridColumn::function: return check_function(text, checked);
            case GridColumn::unit: return check_unit(text, checked);
            case GridColumn::manager: return check_manager(at, text, checked);
            case GridColumn::days:
                if (rows_[at].days == 0) note(checked, {GridFault::works_no_day, column});
                return;
            case GridColumn::kind: return check_kind(text, checked);
            case GridColumn::parent: return check_parent(text, checked);
            case GridColumn::code: return check_code(at, text, checked);
            case GridColumn::trajectory: return check_trajectory(text, checked);
            case GridColumn::lead:
            case GridColumn::job_coach: return check_corner(at, column, text, checked);
            case GridColumn::begin: return check_begin(text, checked);
        }
    }

    static void note(CheckedRow& row, GridProblem problem) {
        if (!row.problem) row.problem = std::move(problem);
    }

    static bool holds_several(GridColumn column) {
        return column == GridColumn::function || column == GridColumn::manager;
    }

    // What can stand nowhere.
    static bool is_refused(CheckedRow& row, const std::string& text, GridColumn column) {
        if (holds_citizen_number(text)) {
            note(row, {GridFault::text_is_forbidden, column});
        } else if (is_longer_than(text, holds_several(column) ? longest_text : longest_name)) {
            note(row, {GridFault::text_is_too_long, column});
        } else {
            return false;
        }
        return true;
    }

    void check_name_of(std::size_t at, const std::string& name, CheckedRow& checked) {
        if (name.empty()) return note(checked, {GridFault::name_is_missing, GridColumn::name});
        if (kind_ == GridKind::people && looks_like_code(name))
            return note(checked, {GridFault::name_is_code, GridColumn::name});
        if (known_.contains(folded(name))) return note(checked, {GridFault::name_is_known, GridColumn::name});
        note_double(at, name, GridColumn::name, checked);
    }

    void note_double(std::size_t at, const std::string& text, GridColumn column, CheckedRow& checked) {
        const std::size_t first = first_row_.at(folded(text));
        if (first != at) note(checked, {GridFault::name_is_double, column, first});
    }

    void check_function(const std::string& text, CheckedRow& checked) {
        const std::vector<std::string> items = items_of(text);
        if (items.empty()) return note(checked, {GridFault::function_is_missing, GridColumn::function});
        checked.functions.clear();
        checked.level.reset();
        for (const std::string& item : items) {
            std::optional<Function> function = intake::function_from(item);
            std::optional<Level> level = function ? intake::level_within(item) : std::nullopt;
            if (const auto found = functions_.find(folded(item)); found != functions_.end()) {
                function = found->second->function;
                level = found->second->level;
            }
            if (!function) {
                GridProblem problem{GridFault::function_is_unknown, GridColumn::function};
                const auto near = items.size() == 1 ? closest(item, function_names_, Ties::none) : std::nullopt;
                if (near) problem.choices.push_back({*near});
                return note(checked, std::move(problem));
            }
            if (std::ranges::find(checked.functions, *function) == checked.functions.end())
                checked.functions.push_back(*function);
            if (level) checked.level = level;
        }
    }

    void check_unit(const std::string& text, CheckedRow& checked) {
        checked.unit = {};
        if (text.empty() || folded(text) == folded(names_.no_unit)) return;
        if (const auto found = units_.find(folded(text)); found != units_.end()) {
            checked.unit = found->second.id;
            return;
        }
        if (const auto found = new_units_.find(folded(text)); found != new_units_.end()) {
            checked.new_unit = found->second;
            return;
        }
        note_unknown_unit(text, GridColumn::unit, checked);
    }

    void note_unknown_unit(const std::string& text, GridColumn column, CheckedRow& checked) {
        GridProblem problem{GridFault::unit_is_unknown, column};
        if (const auto near = closest(text, unit_names_, Ties::first)) problem.choices.push_back({*near});
        note(checked, std::move(problem));
    }

    void check_manager(std::size_t at, const std::string& text, CheckedRow& checked) {
        checked.managers.clear();
        if (folded(text) == folded(names_.nobody)) return;
        for (const std::string& item : items_of(text)) {
            const Somebody* manager = meant_by(at, GridColumn::manager, item, checked);
            if (!manager) return;
            if (manager->who.row == at) return note(checked, {GridFault::manager_is_himself, GridColumn::manager});
            if (std::ranges::find(checked.managers, manager->who) == checked.managers.end())
                checked.managers.push_back(manager->who);
        }
    }

    // Null when it is not known who; then it is noted.
    const Somebody* meant_by(std::size_t at, GridColumn column, const std::string& text, CheckedRow& checked) {
        std::vector<const Somebody*> meant = called_exactly(text);
        if (meant.empty()) meant = called_like(text, at);
        if (meant.size() > 1 && column != GridColumn::manager) {
            std::vector<const Somebody*> fitting = meant;
            std::erase_if(fitting, [&](const Somebody* each) {
                return !fits(*find_person(organisation_, each->who.id), column);
            });
            if (fitting.size() == 1) meant = fitting;
        }
        if (meant.size() == 1) return meant.front();
        GridProblem problem{meant.empty() ? GridFault::person_is_unknown : GridFault::person_is_several, column};
        for (const Somebody* each : meant) {
            // Of namesakes a name would tell nothing.
            const bool is_told = folded(each->name) != folded(text);
            const bool is_new = each->who.id.text.empty();
            if (problem.choices.size() < most_choices && is_told)
                problem.choices.push_back({each->name, is_new ? each->who.row : std::nullopt});
        }
        if (meant.empty()) {
            std::vector<std::string> all;
            for (const Somebody& each : people_) all.push_back(each.name);
            if (const auto near = closest(text, all, Ties::none)) problem.choices.push_back({*near});
        }
        note(checked, std::move(problem));
        return nullptr;
    }

    // Also a row that is a name's double: which of both is meant does not matter before one of them goes. Namesakes who are here
    // already are two.
    std::vector<const Somebody*> called_exactly(std::string_view text) const {
        const auto found = called_.find(folded(text));
        if (found == called_.end()) return {};
        std::vector<const Somebody*> called;
        for (const std::size_t each : found->second) {
            if (called.empty() || !people_[each].who.id.text.empty()) called.push_back(&people_[each]);
        }
        return called;
    }

    std::vector<const Somebody*> called_like(std::string_view text, std::size_t but) const {
        std::vector<const Somebody*> found;
        const std::vector<std::string> parts = parts_of(text);
        for (const Somebody& each : people_) {
            const bool is_row_itself = kind_ == GridKind::people && each.who.row == but;
            if (!is_row_itself && may_mean(parts, each.parts)) found.push_back(&each);
        }
        return found;
    }

    // --- units

    void check_kind(const std::string& text, CheckedRow& checked) {
        if (text.empty() && checked.is_new) return;  // follows from where it stands
        for (int kind = 0; kind < unit_kind_count; ++kind) {
            if (folded(text) != folded(names_.kinds[static_cast<std::size_t>(kind)])) continue;
            checked.kind = static_cast<UnitKind>(kind);
            return;
        }
        GridProblem problem{GridFault::kind_is_unknown, GridColumn::kind};
        if (const auto near = closest(text, names_.kinds, Ties::none)) problem.choices.push_back({*near});
        note(checked, std::move(problem));
    }

    void check_parent(const std::string& text, CheckedRow& checked) {
        checked.parent = {};
        if (text.empty() || folded(text) == folded(names_.no_parent)) return;
        if (const auto found = units_.find(folded(text)); found != units_.end())
            checked.parent = found->second;
        else
            note_unknown_unit(text, GridColumn::parent, checked);
    }

    struct TreeNode {
        UnitKind kind{};
        std::string parent{};
    };

    // As the tree would be: nothing below itself, or below what is smaller.
    void check_tree(GridCheck& found) const {
        std::map<std::string, TreeNode> tree;
        for (const Unit& unit : *organisation_.units) tree[unit.id.text] = {unit.kind, unit.parent.text};
        const auto has_parent = [](const CheckedRow& row) { return row.parent.row || !row.parent.id.text.empty(); };
        for (std::size_t at = 0; at < rows_.size(); ++at) {
            const CheckedRow& row = found.rows[at];
            if (row.is_empty) continue;
            tree[node_of(row.is_new ? std::string() : rows_[at].id, at)] = {
                row.kind, has_parent(row) ? node_of(row.parent.id.text, row.parent.row) : std::string()};
        }
        for (std::size_t at = 0; at < rows_.size(); ++at) {
            CheckedRow& row = found.rows[at];
            if (row.problem || !(row.is_new || row.is_changed)) continue;
            const std::string node = node_of(row.is_new ? std::string() : rows_[at].id, at);
            const auto parent = tree.find(tree[node].parent);
            if (parent != tree.end()) {
                if (is_round(tree, node)) {
                    note(row, {GridFault::parent_is_below, GridColumn::parent});
                } else if (row.kind == UnitKind::business_unit || parent->second.kind > row.kind) {
                    note(row, {GridFault::parent_is_too_small, GridColumn::parent});
                }
            }
            const bool has_larger = std::ranges::any_of(
                tree, [&](const auto& each) { return each.second.parent == node && each.second.kind < row.kind; });
            if (has_larger) note(row, {GridFault::kind_is_too_small, GridColumn::kind});
        }
    }

    static bool is_round(const std::map<std::string, TreeNode>& tree, const std::string& node) {
        std::string at = tree.at(node).parent;
        for (std::size_t steps = tree.size(); steps > 0; --steps) {
            if (at == node) return true;
            const auto above = tree.find(at);
            if (above == tree.end()) return false;
            at = above->second.parent;
        }
        return false;
    }

    // --- 3-hoeken

    void check_code(std::size_t at, const std::string& text, CheckedRow& checked) {
        if (text.empty()) return note(checked, {GridFault::code_is_missing, GridColumn::code});
        if (!is_code(text)) return note(checked, {GridFault::code_is_wrong, GridColumn::code});
        checked.code = text;
        for (char& letter : checked.code) {
            if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        }
        note_double(at, text, GridColumn::code, checked);
    }

    void check_trajectory(const std::string& text, CheckedRow& checked) {
        if (text.empty() && checked.is_new) return;  // may follow from who leads
        checked.trajectory.reset();
        for (int kind = 0; kind < trajectory_kind_count; ++kind) {
            if (folded(text) == folded(names_.trajectories[static_cast<std::size_t>(kind)]))
                checked.trajectory = static_cast<TrajectoryKind>(kind);
        }
        if (!checked.trajectory) checked.trajectory = intake::trajectory_from(text).kind;
        if (checked.trajectory == TrajectoryKind::sheltered_act) checked.trajectory.reset();  // has no 3-hoek
        if (!checked.trajectory) note_unknown_trajectory(checked, TrajectoryKind::participation_act);
    }

    void note_unknown_trajectory(CheckedRow& checked, TrajectoryKind from) const {
        GridProblem problem{GridFault::trajectory_is_unknown, GridColumn::trajectory};
        for (const TrajectoryKind kind :
             {TrajectoryKind::participation_act, TrajectoryKind::guaranteed_job, TrajectoryKind::new_sheltered}) {
            if (kind >= from) problem.choices.push_back({names_.trajectories[static_cast<std::size_t>(kind)]});
        }
        note(checked, std::move(problem));
    }

    void check_corner(std::size_t at, GridColumn column, const std::string& text, CheckedRow& checked) {
        PersonId& corner = column == GridColumn::lead ? checked.lead : checked.job_coach;
        corner = {};
        if (text.empty() || folded(text) == folded(names_.nobody)) return;
        if (const Somebody* somebody = meant_by(at, column, text, checked)) corner = somebody->who.id;
    }

    void check_begin(const std::string& text, CheckedRow& checked) {
        checked.begin = checked.is_new ? std::optional(today_) : std::nullopt;
        if (text.empty()) return;
        const intake::DateReading reading = intake::date_from(text, intake::DateOrder::day_first);
        checked.begin = reading.sense == intake::DateSense::number ? intake::date_from_number(reading.number, false)
                        : reading.sense == intake::DateSense::day  ? std::optional(reading.date)
                                                                   : std::nullopt;
        if (!checked.begin || !is_plausible(*checked.begin, today_))
            note(checked, {GridFault::day_is_unknown, GridColumn::begin});
    }

    // What only all cells of a row together say.
    void check_whole(std::size_t at, CheckedRow& checked) {
        if (kind_ == GridKind::units && checked.is_new && tidied(rows_[at].text(GridColumn::kind)).empty() &&
            (checked.parent.row || checked.parent.id))
            checked.kind = UnitKind::department;
        if (kind_ != GridKind::triads || checked.problem) return;
        check_code_is_free(at, checked);
        if (checked.is_new) decide_trajectory(checked);
        const PersonId third(checked.code);
        if (checked.lead && (checked.lead == third || checked.lead == checked.job_coach))
            note(checked, {GridFault::corner_is_double, GridColumn::lead});
        if (checked.job_coach && checked.job_coach == third)
            note(checked, {GridFault::corner_is_double, GridColumn::job_coach});
        const Triad* triad = checked.is_new ? nullptr : find_triad(organisation_, TriadId(rows_[at].id));
        if (triad && triad->end && checked.begin && *checked.begin > *triad->end)
            note(checked, {GridFault::begins_after_end, GridColumn::begin});
    }

    void check_code_is_free(std::size_t at, CheckedRow& checked) {
        const std::string code = folded(checked.code);
        const Triad* own = checked.is_new ? nullptr : find_triad(organisation_, TriadId(rows_[at].id));
        const PersonId third = own ? own->person_at(Corner::third) : PersonId();
        bool is_taken = false;
        for (const Person& person : *organisation_.people) {
            if (person.id == third || (folded(person.id.text) != code && folded(person.code) != code)) continue;
            // One who had a 3-hoek before gets another one.
            is_taken = is_taken || own || person.id.text != checked.code || !person.trajectory;
        }
        for (const Triad& triad : *organisation_.triads) {
            const bool is_called_so = folded(triad.id.text) == code || folded(triad.id.text).starts_with(code + '.');
            if (own ? triad.person_at(Corner::third) == third
                    : triad.person_at(Corner::third).text != checked.code && !is_called_so)
                continue;
            if (own) {
                is_taken = is_taken || is_called_so;
            } else {
                is_taken = is_taken || !triad.end || (checked.begin && *triad.end >= *checked.begin);
            }
        }
        if (is_taken) note(checked, {GridFault::code_is_taken, GridColumn::code});
    }

    // What a row does not say follows from what is known, from who leads, from the code; else it is asked.
    void decide_trajectory(CheckedRow& checked) {
        if (checked.trajectory) return;
        const Person* third = find_person(organisation_, PersonId(checked.code));
        const Person* lead = find_person(organisation_, checked.lead);
        if (third && third->trajectory && third->trajectory->kind != TrajectoryKind::sheltered_act) {
            checked.trajectory = third->trajectory->kind;
            return;
        }
        const bool is_b = lead && lead->has(Function::department_manager) && !lead->has(Function::foreman);
        const bool is_a = !is_b && (lead || checked.code.starts_with('K'));
        if (is_a)
            checked.trajectory = TrajectoryKind::participation_act;
        else
            note_unknown_trajectory(checked, is_b || checked.code.starts_with('W') ? TrajectoryKind::guaranteed_job
                                                                                   : TrajectoryKind::participation_act);
    }

    // --- all rows together

    // Rows that manage one another round and round, also by way of who is no row: each that says so is in the way.
    void find_loops(GridCheck& found) const {
        intake::Lines lines;
        for (const Person& person : *organisation_.people) lines.set(person.id, person.managers());
        const auto node = [](const GridPerson& person) { return PersonId(node_of(person.id.text, person.row)); };
        std::map<std::string, std::size_t> row_of_node;
        for (std::size_t at = 0; at < rows_.size(); ++at) {
            const CheckedRow& row = found.rows[at];
            if (!row.is_new && !row.is_changed) continue;
            std::vector<PersonId> managers;
            for (const GridPerson& manager : row.managers) managers.push_back(node(manager));
            const std::string own = node_of(row.is_new ? std::string() : rows_[at].id, at);
            row_of_node[own] = at;
            lines.set(PersonId(own), std::move(managers));
        }
        if (row_of_node.empty()) return;
        for (std::vector<PersonId> loop = lines.find_loop(); !loop.empty(); loop = lines.find_loop()) {
            for (const PersonId& person : loop) {
                if (const auto at = row_of_node.find(person.text); at != row_of_node.end())
                    note(found.rows[at->second], {GridFault::manager_is_below, GridColumn::manager});
            }
            lines.cut(loop.back(), loop.front());
        }
    }

    // Whatever names a new row that is not ready waits for it.
    void let_wait(GridCheck& found) const {
        const auto is_waited_for = [&](std::optional<std::size_t> row) {
            return row && found.rows[*row].is_new && found.rows[*row].problem;
        };
        for (bool changes = true; changes;) {
            changes = false;
            for (CheckedRow& row : found.rows) {
                if (row.problem || !(row.is_new || row.is_changed)) continue;
                for (const GridPerson& manager : row.managers) {
                    if (is_waited_for(manager.row)) note(row, {GridFault::row_waits, GridColumn::manager, manager.row});
                }
                if (is_waited_for(row.parent.row))
                    note(row, {GridFault::row_waits, GridColumn::parent, row.parent.row});
                changes = changes || row.problem;
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

    GridKind kind_;
    const Organisation& organisation_;
    std::span<const GridRow> rows_;
    const GridNames& names_;
    Date today_;
    std::map<std::string, const GridFunction*> functions_;
    std::map<std::string, GridNamed<UnitId>> units_;
    std::map<std::string, std::string> new_units_;
    std::vector<std::string> function_names_, unit_names_;
    std::map<std::string, std::string> known_;  // names of what is no row
    std::map<std::string, std::size_t> first_row_;  // of each name or code
    std::map<std::string, std::size_t> row_with_id_;
    std::unordered_map<std::string, std::vector<std::size_t>> called_;  // of people_
    std::vector<Somebody> people_;
};

}  // namespace

GridCheck check_grid(GridKind kind, const Organisation& organisation, std::span<const GridRow> rows,
                     const GridNames& names, Date today) {
    return Checker(kind, organisation, rows, names, today).check();
}

}  // namespace driehoek
