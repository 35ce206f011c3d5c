// The rows of the grid: what is called how here, what they come to, and the commands that make people of them.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "ui/places/data/data.hpp"
#include "ui/places/data/grid.hpp"

namespace driehoek::ui {
namespace {

constexpr std::array common_functions{Function::foreman, Function::department_manager, Function::job_coach};

// "voorman medior".
std::string function_words(const Words& words, Function function, std::optional<Level> level) {
    std::string name(name_of(words, function));
    if (level) name += ' ' + std::string(words.levels[*level]);
    return name;
}

GridNames names_of(const ViewContext& view, const GridState& state) {
    GridNames names;
    names.new_units = state.new_units;
    names.no_unit = view.words.whole_organisation;
    names.no_manager = view.words.no_manager;
    for (int index = 0; index < function_count; ++index) {
        const auto function = static_cast<Function>(index);
        names.functions.push_back({function_words(view.words, function, {}), function, {}});
        for (const Level level : {Level::junior, Level::medior, Level::senior})
            names.functions.push_back({function_words(view.words, function, level), function, level});
    }
    return names;
}

// Free ids "P-61", "P-62" and so on, one after another.
template <class IsTaken>
class FreeIds {
public:
    FreeIds(std::string prefix, IsTaken is_taken) : prefix_(std::move(prefix)), is_taken_(std::move(is_taken)) {}

    std::string next() {
        std::string id;
        do {
            id = prefix_ + '-' + std::to_string(++number_);
        } while (is_taken_(id));
        return id;
    }

private:
    std::string prefix_;
    IsTaken is_taken_;
    int number_ = 0;
};

}  // namespace

bool GridState::has_rows() const {
    return std::ranges::any_of(rows, [](const GridRow& row) { return !row.is_empty(); });
}

void open_grid(const ViewContext& view) {
    GridState& state = view.own<GridState>();
    if (!state.is_open || !state.has_rows()) state = {};
    state.is_open = true;
    if (state.rows.empty()) state.rows.resize(1);
    state.wants_focus = GridCell{};
    view.state.select_nothing();
    view.outbox.wants_frame = true;
}

void paste_into_grid(const ViewContext& view, std::string_view text) {
    GridState& state = view.own<GridState>();
    if (!state.is_open) open_grid(view);
    state.pasted = paste_into(state.rows, state.here.row, state.here.column, text);
    if (state.rows.empty() || !state.rows.back().is_empty()) state.rows.emplace_back();
    state.has_list = false;
    if (state.here.column != GridColumn::days) state.before = state.rows[state.here.row].text(state.here.column);
    state.change();
    const Words& words = view.words;
    std::string said = fill(words.grid_pasted, {count_in(words.one_row, words.many_rows, state.pasted.rows)});
    if (state.pasted.held_numbers) said += ". " + std::string(words.grid_pasted_numbers);
    view.ui.mirror.announce(said, state.pasted.held_numbers);
    view.outbox.wants_frame = true;
}

const GridCache& grid_of(const ViewContext& view, const GridState& state) {
    GridCache& cache = view.own<GridCache>();
    if (!cache.made.is_stale(view.shown(), state.version)) return cache;
    cache.names = names_of(view, state);
    cache.check = check_grid(view.organisation, state.rows, cache.names);
    return cache;
}

std::vector<std::string> grid_options(const ViewContext& view, const GridState& state, GridColumn column) {
    std::vector<std::string> options;
    switch (column) {
        case GridColumn::function:
            for (const Level level : {Level::junior, Level::medior, Level::senior})
                options.push_back(function_words(view.words, Function::foreman, level));
            for (const Function function : common_functions)
                options.push_back(function_words(view.words, function, {}));
            for (int index = 0; index < function_count; ++index) {
                const auto function = static_cast<Function>(index);
                if (std::ranges::find(common_functions, function) == common_functions.end())
                    options.push_back(function_words(view.words, function, {}));
            }
            break;
        case GridColumn::unit:
            for (const Unit& unit : *view.organisation.units) options.push_back(unit.name);
            options.insert(options.end(), state.new_units.begin(), state.new_units.end());
            options.emplace_back(view.words.whole_organisation);
            break;
        case GridColumn::manager:
            for (const GridRow& row : state.rows) {
                const std::string name = tidied(row.text(GridColumn::name));
                if (!name.empty()) options.push_back(name);
            }
            for (const Person& person : *view.organisation.people) {
                if (!person.functions.empty() && person.is_employed_on(view.today)) options.push_back(person.name);
            }
            options.emplace_back(view.words.no_manager);
            break;
        case GridColumn::name:
        case GridColumn::days: break;
    }
    return options;
}

void send_ready_rows(const ViewContext& view, GridState& state, const GridCache& cache) {
    const std::vector<CheckedRow>& rows = cache.check.rows;
    FreeIds people("P", [&](const std::string& id) { return find_person(view.organisation, PersonId(id)) != nullptr; });
    FreeIds units("E", [&](const std::string& id) { return find_unit(view.organisation, UnitId(id)) != nullptr; });
    std::map<std::string, UnitId> new_units;
    std::vector<PersonId> ids(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!rows[row].is_ready()) continue;
        ids[row] = PersonId(people.next());
        const std::string& unit = rows[row].new_unit;
        if (unit.empty() || new_units.contains(unit)) continue;
        new_units[unit] = UnitId(units.next());
        view.send(AddUnit{new_units[unit], unit});
    }
    AddPeople add;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const CheckedRow& checked = rows[row];
        if (!checked.is_ready()) continue;
        Person person;
        person.id = ids[row];
        person.name = tidied(state.rows[row].text(GridColumn::name));
        person.functions = {*checked.function};
        person.level = checked.level;
        person.unit = checked.new_unit.empty() ? checked.unit : new_units[checked.new_unit];
        person.working_days = state.rows[row].days;
        person.line_manager = checked.manager.row ? ids[*checked.manager.row] : checked.manager.person;
        add.people.push_back(std::move(person));
    }
    view.send(std::move(add));
    state.sent = view.revision;
    view.outbox.wants_frame = true;
}

}  // namespace driehoek::ui
