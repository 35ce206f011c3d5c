// What the list of people says, as last computed.
#include <algorithm>

#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "ui/places/data/people.hpp"

namespace driehoek::ui {
namespace {

std::string unit_words(const ViewContext& view, const UnitId& id, Word without) {
    const Unit* unit = find_unit(view.organisation, id);
    return unit ? unit->name : std::string(without);
}

std::string date_words(const ViewContext& view, const std::optional<Date>& date, Word without) {
    return date ? long_date(view.words, *date) : std::string(without);
}

PeopleRow row_of(const ViewContext& view, const StaffEntry& entry) {
    const Person& person = *find_person(view.organisation, entry.person);
    PeopleRow row;
    row.person = person.id;
    row.kind = entry.kind;
    if (!person.functions.empty()) row.function = person.functions.front();
    row.name = view.name_of(person.id);
    row.functions = functions_of(view.words, person);
    row.unit = unit_words(view, person.unit, view.words.whole_organisation);
    row.path = sort_path_of(view.organisation, person.unit);
    row.has_unit = !row.path.empty();
    row.manager = managers_of(view, person);
    row.working_days = person.working_days;
    row.days = spoken_days_of(view.words, person.working_days);
    row.has_left = entry.has_left;
    row.triads = entry.triads;
    row.to_do = entry.to_do;
    row.signal = entry.signal;
    row.sought = folded(row.name + ' ' + row.functions + ' ' + row.unit);
    return row;
}

PeopleRow row_of(const ViewContext& view, const ThirdEntry& entry) {
    const Words& words = view.words;
    const Person& person = *find_person(view.organisation, entry.person);
    const Triad* triad = find_triad(view.organisation, entry.triad);
    PeopleRow row;
    row.person = person.id;
    row.triad = entry.triad;
    row.trainer = entry.trainer;
    row.code = person.code;
    row.name = view.name_of(person.id);
    row.unit = unit_words(view, person.unit, words.whole_organisation);
    row.has_unit = find_unit(view.organisation, person.unit) != nullptr;
    row.type = triad ? std::string(name_of(words, triad->type)) : std::string(words.no_triads_here);
    row.begin = date_words(view, triad ? triad->begin : std::nullopt, words.roster_not_known);
    row.end =
        date_words(view, triad ? triad->end : std::nullopt, triad ? words.roster_goes_on : words.roster_not_known);
    const bool has_module = person.trajectory && !person.trajectory->module.empty();
    row.module = has_module ? person.trajectory->module : std::string(words.roster_no_module);
    row.learning = entry.trainer ? fill(words.roster_learns, {view.name_of(entry.trainer)})
                                 : std::string(words.roster_no_learning);
    row.triads = triad && triad->is_active_on(view.today) ? 1 : 0;
    row.sought = folded(row.code + ' ' + row.name + ' ' + row.unit + ' ' + row.type);
    return row;
}

PeopleFilter filter_of(StaffKind kind) {
    switch (kind) {
        case StaffKind::foreman: return PeopleFilter::foreman;
        case StaffKind::manager: return PeopleFilter::manager;
        case StaffKind::job_coach: return PeopleFilter::job_coach;
        case StaffKind::other: break;
    }
    return PeopleFilter::other;
}

int& count_of(PeopleCache& cache, PeopleFilter filter) { return cache.counts[static_cast<std::size_t>(filter)]; }

void make_rows(const ViewContext& view, PeopleCache& cache) {
    cache.staff.clear();
    cache.thirds.clear();
    cache.counts = {};
    for (const StaffEntry& entry :
         staff_of(view.organisation, view.derived.active, view.derived.findings, view.today)) {
        cache.staff.push_back(row_of(view, entry));
        if (entry.has_left) {
            ++count_of(cache, PeopleFilter::left);
            continue;
        }
        ++count_of(cache, PeopleFilter::everyone);
        ++count_of(cache, filter_of(entry.kind));
        count_of(cache, PeopleFilter::to_do) += entry.to_do ? 1 : 0;
    }
    for (const ThirdEntry& entry : thirds_of(view.organisation, view.today))
        cache.thirds.push_back(row_of(view, entry));
    count_of(cache, PeopleFilter::third) = static_cast<int>(cache.thirds.size());
}

bool passes(const PeopleRow& row, PeopleFilter filter) {
    switch (filter) {
        case PeopleFilter::third: return true;
        case PeopleFilter::left: return row.has_left;
        case PeopleFilter::everyone: return !row.has_left;
        case PeopleFilter::to_do: return row.to_do.has_value() && !row.has_left;
        default: return filter_of(row.kind) == filter && !row.has_left;
    }
}

std::string order_of(const PeopleRow& row, PeopleColumn column) {
    switch (column) {
        case PeopleColumn::name: return folded(row.code.empty() ? row.name : row.code);
        case PeopleColumn::function: return folded(row.code.empty() ? row.functions : row.type);
        case PeopleColumn::unit: return row.has_unit ? folded(row.unit) : "~";  // behind every letter
        case PeopleColumn::manager: return folded(row.manager);
        case PeopleColumn::triads: break;
    }
    const std::string number = std::to_string(row.triads);
    return std::string(8 - std::min<std::size_t>(number.size(), 8), '0') + number;
}

void sift(PeopleCache& cache, const PeopleState& state) {
    std::vector<PeopleRow>& all = state.filter == PeopleFilter::third ? cache.thirds : cache.staff;
    const Query query(state.search);
    cache.shown.clear();
    for (PeopleRow& row : all) {
        if (!passes(row, state.filter) || !query.cost_in(row.sought, false)) continue;
        row.order = order_of(row, state.order.column);
        cache.shown.push_back(&row);
    }
    // As they were made, staff are in the order of units already, and third corners in that of codes.
    const PeopleColumn made_by = state.filter == PeopleFilter::third ? PeopleColumn::name : PeopleColumn::unit;
    if (state.order.column == made_by) {
        if (state.order.is_down) std::ranges::reverse(cache.shown);
        return;
    }
    sort(cache.shown, [down = state.order.is_down](const PeopleRow* one, const PeopleRow* other) {
        return down ? other->order < one->order : one->order < other->order;
    });
}

}  // namespace

std::string managers_of(const ViewContext& view, const Person& person) {
    const std::vector<PersonId> managers = person.managers();
    if (managers.empty()) return std::string(view.words.no_manager);
    const std::string first = view.name_of(managers.front());
    return managers.size() == 1 ? first : fill(view.words.and_others, {first, std::to_string(managers.size() - 1)});
}

std::string functions_of(const Words& words, const Person& person) {
    if (person.functions.empty()) return std::string(words.no_function);
    std::string first(name_of(words, person.functions.front()));
    if (person.level) first += ' ' + std::string(words.levels[*person.level]);
    const std::size_t others = person.functions.size() - 1;
    return others == 0 ? first : fill(words.and_others, {first, std::to_string(others)});
}

std::string spoken_days_of(const Words& words, WorkingDays days) {
    constexpr unsigned days_of_week = 7;
    std::string spoken;
    for (unsigned day = 0; day < days_of_week; ++day) {
        if (((days >> day) & 1U) == 0) continue;
        spoken += (spoken.empty() ? "" : ", ") + std::string(words.weekdays[(day + 1) % days_of_week]);
    }
    return spoken;
}

const PeopleCache& people_of(const ViewContext& view, const PeopleState& state) {
    PeopleCache& cache = view.own<PeopleCache>();
    if (cache.made.is_stale(view.shown())) make_rows(view, cache);
    if (cache.sifted.is_stale(view.shown(), state.filter, state.search, state.order)) sift(cache, state);
    return cache;
}

}  // namespace driehoek::ui
