#include <algorithm>
#include <set>

#include "base/order.hpp"
#include "base/search.hpp"
#include "derive/unit_names.hpp"
#include "picture/indicator_line.hpp"
#include "ui/kit/memo.hpp"
#include "ui/places/mt_day/mt_day.hpp"

namespace driehoek::ui {
namespace {

constexpr float line_width = 168, line_height = 50;

struct MtCache {
    Memo<Shown, MtDayId, UnitId> made{};
    std::vector<MtRow> rows{};
    Memo<Shown> chosen_from{};
    Options<MtDayId> days{};
    Options<UnitId> levels{};
};

Options<MtDayId> day_options(const ViewContext& view) {
    std::vector<const MtDay*> days;
    for (const MtDay& day : *view.organisation.mt_days) days.push_back(&day);
    std::ranges::sort(days, std::ranges::greater(), &MtDay::date);
    Options<MtDayId> options;
    for (const MtDay* day : days) {
        const std::string date = long_date(view.words, day->date);
        options.add(day->id, day->theme.empty() ? date : fill(view.words.mt_day_name, {date, day->theme}));
    }
    return options;
}

Options<UnitId> level_options(const ViewContext& view) {
    std::set<UnitId> with_departments;
    for (const Unit& unit : *view.organisation.units) {
        if (unit.kind == UnitKind::department) with_departments.insert(business_unit_of(view.organisation, unit.id));
    }
    Options<UnitId> options;
    options.add({}, view.words.mt_business_units);
    for (const UnitId& id : with_departments) {
        if (const Unit* unit = find_unit(view.organisation, id))
            options.add(id, fill(view.words.mt_departments_of, {unit->name}));
    }
    return options;
}

MtCache& choices_of(const ViewContext& view) {
    MtCache& cache = view.own<MtCache>();
    if (cache.chosen_from.is_stale(view.shown())) {
        cache.days = day_options(view);
        cache.levels = level_options(view);
    }
    return cache;
}

IndicatorRow row_of(const ViewContext& view, const Indicator& indicator) {
    const Words& words = view.words;
    const Measurement* latest = indicator.latest();
    IndicatorRow row{.indicator = indicator.id, .name = indicator.name, .is_measured = latest != nullptr};
    row.value = latest ? value_text(words, indicator, latest->value) : std::string(words.not_measured);
    row.target = target_text(words, indicator);
    row.behind = indicator.behind;
    if (indicator.baseline) row.baseline = value_text(words, indicator, indicator.baseline->value);
    if (latest) row.measured = long_date(words, latest->day);
    row.spoken = spoken_of(words, indicator);
    const int months = view.organisation.settings.indicator_months;
    if (is_stale(indicator, months, view.today)) {
        row.stale = fill(words.measure_stale, {count_in(words.one_month, words.many_months, months)});
        row.spoken += ". " + row.stale;
    }
    row.line = indicator_line(indicator, line_width, line_height);
    return row;
}

MtRow row_of(const ViewContext& view, const MtDay* day, const Unit& unit) {
    const Words& words = view.words;
    MtRow row{.unit = unit.id, .name = unit.name, .short_name = short_unit_name(view.organisation, unit.id)};
    if (day) row.written = count_written(*day, unit.id);
    if (const MtCard* card = day ? find_card(*day, unit.id) : nullptr) row.sentences = card->sentences;
    row.count = fill(words.mt_written, {std::to_string(row.written), std::to_string(card_step_count)});
    row.spoken = fill(words.unit_chip_spoken, {row.name, row.count});
    int year = 0;
    for (const Indicator* indicator : indicators_of(view.organisation, unit.id)) {
        row.indicators.push_back(row_of(view, *indicator));
        year = std::max(year, indicator->target_year);
    }
    row.target = year == 0 ? std::string(words.target_short) : fill(words.target_year_short, {std::to_string(year)});
    return row;
}

}  // namespace

const MtDay* day_in_view(const ViewContext& view) {
    const MtDay* chosen = find_mt_day(view.organisation, view.own<MtDayState>().day);
    return chosen ? chosen : latest_mt_day(view.organisation);
}

const std::vector<MtRow>& mt_rows(const ViewContext& view) {
    MtDayState& state = view.own<MtDayState>();
    MtCache& cache = view.own<MtCache>();
    if (state.parent && !find_unit(view.organisation, state.parent)) state.parent = {};
    const MtDay* day = day_in_view(view);
    if (!cache.made.is_stale(view.shown(), day ? day->id : MtDayId(), state.parent)) return cache.rows;
    cache.rows.clear();
    for (const Unit& unit : *view.organisation.units) {
        const bool is_here = state.parent ? unit.kind == UnitKind::department &&
                                                business_unit_of(view.organisation, unit.id) == state.parent
                                          : unit.kind == UnitKind::business_unit;
        if (is_here) cache.rows.push_back(row_of(view, day, unit));
    }
    sort_by(cache.rows, [](const MtRow& row) { return folded(row.name); });
    return cache.rows;
}

const Options<MtDayId>& mt_days(const ViewContext& view) { return choices_of(view).days; }

const Options<UnitId>& mt_levels(const ViewContext& view) { return choices_of(view).levels; }

const MtRow* find_row(const ViewContext& view, const UnitId& unit) {
    const std::vector<MtRow>& rows = mt_rows(view);
    const auto found = std::ranges::find(rows, unit, &MtRow::unit);
    return found == rows.end() ? nullptr : &*found;
}

std::vector<UnitId> units_beside(const ViewContext& view) {
    const MtDayState& state = view.own<MtDayState>();
    std::vector<UnitId> shown;
    for (const MtRow& row : mt_rows(view)) {
        if (std::ranges::contains(state.beside, row.unit)) shown.push_back(row.unit);
    }
    if (!shown.empty() || state.is_begun) return shown;
    for (const MtRow& row : mt_rows(view)) {
        if (shown.size() < most_cards) shown.push_back(row.unit);
    }
    return shown;
}

void switch_beside(const ViewContext& view, const UnitId& unit) {
    MtDayState& state = view.own<MtDayState>();
    std::vector<UnitId> shown = units_beside(view);
    // The oldest one makes room; of those that nobody chose the first.
    if (state.is_begun) shown = state.beside;
    state.is_begun = true;
    if (std::erase(shown, unit) == 0) {
        if (shown.size() == most_cards) {
            shown.erase(shown.begin());
            view.ui.mirror.announce(std::string(view.words.mt_at_most_three));
        }
        shown.push_back(unit);
    }
    state.beside = std::move(shown);
}

}  // namespace driehoek::ui
