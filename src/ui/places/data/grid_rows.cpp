// The rows of the grid: what is called how here, what they come to, and the command that carries them out.
#include <algorithm>

#include "base/order.hpp"
#include "base/text.hpp"
#include "derive/roster.hpp"
#include "ui/places/data/data.hpp"
#include "ui/places/data/grid.hpp"

namespace driehoek::ui {
namespace {

constexpr std::array common_functions{Function::foreman, Function::department_manager, Function::job_coach};
constexpr std::array trajectories_of_triads{TrajectoryKind::participation_act, TrajectoryKind::guaranteed_job,
                                            TrajectoryKind::new_sheltered};
constexpr std::size_t most_past = 50;

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
    names.nobody = view.words.no_manager;
    names.no_parent = view.words.unit_no_parent;
    for (int index = 0; index < function_count; ++index) {
        const auto function = static_cast<Function>(index);
        names.functions.push_back({function_words(view.words, function, {}), function, {}});
        for (const Level level : {Level::junior, Level::medior, Level::senior})
            names.functions.push_back({function_words(view.words, function, level), function, level});
    }
    for (std::size_t kind = 0; kind < names.kinds.size(); ++kind)
        names.kinds[kind] = view.words.unit_kinds[static_cast<UnitKind>(kind)];
    for (std::size_t kind = 0; kind < names.trajectories.size(); ++kind)
        names.trajectories[kind] = view.words.trajectories[static_cast<TrajectoryKind>(kind)];
    return names;
}

// With rows of what is here already, unless something was begun in it.
void open_grid_with(const ViewContext& view, GridKind kind, auto&& add_rows) {
    Grids& grids = view.own<Grids>();
    grids.kind = kind;
    view.own<DataState>().part = kind == GridKind::units ? DataPart::units : DataPart::people;
    GridState& state = grids.state();
    const bool is_under_way = state.is_begun && grid_of(view).check.ready + grid_of(view).check.in_the_way > 0;
    if (!is_under_way) {
        state.start_over();
        add_rows(state.rows);
        state.has_known = !state.rows.empty();
        state.rows.emplace_back();
        state.here.column = state.first = columns_of(kind).front();
    }
    state.is_begun = true;
    grids.is_open = true;
    state.wants_focus = GridCell{.column = columns_of(kind).front()};
    view.state.select_nothing();
    view.outbox.wants_frame = true;
}

void add_people(const ViewContext& view, std::vector<std::string>& options, auto&& is_meant) {
    for (const Person& person : *view.organisation.people) {
        if (!person.functions.empty() && person.is_employed_on(view.today) && is_meant(person))
            options.push_back(person.name);
    }
}

}  // namespace

void GridState::start_over() {
    const std::uint64_t last = version;
    *this = {};
    version = last + 1;
}

void GridState::remember() {
    past.push_back(rows);
    if (past.size() > most_past) past.erase(past.begin());
}

bool is_grid_shown(const ViewContext& view) {
    const Grids& grids = view.own<Grids>();
    const DataPart part = grids.kind == GridKind::units ? DataPart::units : DataPart::people;
    return grids.is_open && view.own<DataState>().part == part;
}

void open_grid(const ViewContext& view, GridKind kind) {
    open_grid_with(view, kind, [](std::vector<GridRow>&) {});
}

void open_grid_of_people(const ViewContext& view, std::span<const PersonId> people) {
    open_grid_with(view, GridKind::people, [&](std::vector<GridRow>& rows) {
        const GridNames names = names_of(view, {});
        for (const PersonId& id : people) {
            const Person* person = find_person(view.organisation, id);
            if (person && !person->name.empty()) rows.push_back(row_of(view.organisation, *person, names));
        }
    });
}

void open_grid_of_units(const ViewContext& view) {
    open_grid_with(view, GridKind::units, [&](std::vector<GridRow>& rows) {
        const GridNames names = names_of(view, {});
        std::vector<const Unit*> units;
        for (const Unit& unit : *view.organisation.units) units.push_back(&unit);
        sort_by(units, [&](const Unit* unit) { return sort_path_of(view.organisation, unit->id); });
        for (const Unit* unit : units) rows.push_back(row_of(view.organisation, *unit, names));
    });
}

void open_grid_of_triads(const ViewContext& view) {
    open_grid_with(view, GridKind::triads, [&](std::vector<GridRow>& rows) {
        const GridNames names = names_of(view, {});
        for (const Triad& triad : *view.organisation.triads) {
            if (triad.is_active_on(view.today) || triad.begins_after(view.today))
                rows.push_back(row_of(view.organisation, triad, names));
        }
    });
}

void close_grid(const ViewContext& view) {
    Grids& grids = view.own<Grids>();
    grids.state().start_over();
    grids.is_open = false;
    view.outbox.wants_frame = true;
}

void paste_into_grid(const ViewContext& view, std::string_view text) {
    Grids& grids = view.own<Grids>();
    if (!grids.is_open) open_grid(view, grids.kind);
    GridState& state = grids.state();
    state.remember();
    const GridBlock block = block_between(grids.kind, state.here, state.far.value_or(state.here));
    state.pasted = paste_into(grids.kind, state.rows, block, text);
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

const GridCache& grid_of(const ViewContext& view) {
    Grids& grids = view.own<Grids>();
    const GridState& state = grids.state();
    GridCache& cache = grids.caches[static_cast<std::size_t>(grids.kind)];
    if (!cache.made.is_stale(view.shown(), state.version)) return cache;
    cache.names = names_of(view, state);
    cache.check = check_grid(grids.kind, view.organisation, state.rows, cache.names, view.today);
    return cache;
}

std::string counted(const Words& words, GridKind kind, int count) {
    if (kind == GridKind::people) return count_in(words.one_person, words.many_people, count);
    if (kind == GridKind::units) return count_in(words.one_unit, words.many_units, count);
    return count_in(words.one_triad, words.many_triads, count);
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
                if (row.id.empty() && !name.empty()) options.push_back(name);
            }
            add_people(view, options, [](const Person&) { return true; });
            options.emplace_back(view.words.no_manager);
            break;
        case GridColumn::kind:
            for (int kind = 0; kind < unit_kind_count; ++kind)
                options.emplace_back(view.words.unit_kinds[static_cast<UnitKind>(kind)]);
            break;
        case GridColumn::parent:
            for (const GridRow& row : state.rows) {
                const std::string name = tidied(row.text(GridColumn::name));
                if (row.id.empty() && !name.empty()) options.push_back(name);
            }
            for (const Unit& unit : *view.organisation.units) options.push_back(unit.name);
            options.emplace_back(view.words.unit_no_parent);
            break;
        case GridColumn::trajectory:
            for (const TrajectoryKind kind : trajectories_of_triads)
                options.emplace_back(view.words.trajectories[kind]);
            break;
        // Who fits first.
        case GridColumn::lead:
        case GridColumn::job_coach: {
            const auto fits = [&](const Person& person) {
                if (column == GridColumn::job_coach) return person.has(Function::job_coach);
                return person.has(Function::foreman) || person.has(Function::department_manager);
            };
            add_people(view, options, fits);
            add_people(view, options, [&](const Person& person) { return !fits(person); });
            options.emplace_back(view.words.no_manager);
            break;
        }
        case GridColumn::name:
        case GridColumn::days:
        case GridColumn::code:
        case GridColumn::begin: break;
    }
    return options;
}

void send_ready_rows(const ViewContext& view, GridKind kind, GridState& state, const GridCache& cache) {
    view.send(change_of(kind, view.organisation, state.rows, cache.check, view.today));
    state.sent = view.revision;
    view.outbox.wants_frame = true;
}

}  // namespace driehoek::ui
