// Which 3-hoeken are shown: choices that combine, each with how many it would leave.
#include <algorithm>

#include "ui/places/triads/triads.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

// How many a choice would leave, as it may be told.
ToldCount told_left(const ViewContext& view, int count) {
    return view.derived.numbers.hides_small ? told_about(count) : ToldCount{count};
}

template <class Counts, class Value>
int count_of(const Counts& counts, const Value& value) {
    const auto found = counts.find(value);
    return found == counts.end() ? 0 : found->second;
}

// Choices of one kind, each with its number behind it.
template <class Value>
class Choices {
public:
    Choices(const ViewContext& view, int all) : view_(view) { add({}, view.words.filter_everything, all); }

    void add(Value value, std::string_view label, int count) {
        options_.add(std::move(value), fill(view_.words.filter_choice, {label, text_of(told_left(view_, count))}));
    }
    const Options<Value>& options() const { return options_; }

private:
    const ViewContext& view_;
    Options<Value> options_;
};

void select_unit(const ViewContext& view, Column& column, const FilterCounts& left, UnitId& chosen) {
    Choices<UnitId> choices(view, left.any_unit);
    const Options<UnitId> units = unit_options(view, {});
    for (std::size_t at = 1; at < units.values.size(); ++at)
        choices.add(units.values[at], units.labels[at], count_of(left.units, units.values[at]));
    column.select("unit", view.words.filter_unit, choices.options(), chosen);
}

void select_person(const ViewContext& view, Column& column, std::string_view id, Word label,
                   std::initializer_list<Function> functions, const std::map<PersonId, int>& left, int all,
                   PersonId& chosen) {
    Choices<PersonId> choices(view, all);
    for (const Function function : functions) {
        const Options<PersonId> people = staff_options(view, function, {});
        for (std::size_t at = 1; at < people.values.size(); ++at) {
            const auto& known = choices.options().values;
            if (std::ranges::find(known, people.values[at]) == known.end())
                choices.add(people.values[at], people.labels[at], count_of(left, people.values[at]));
        }
    }
    column.select(id, label, choices.options(), chosen);
}

}  // namespace

std::string words_of(const ViewContext& view, const TriadFilter& filter) {
    const Words& words = view.words;
    std::string what;
    const auto add = [&](std::string_view part) { what.append(what.empty() ? "" : ", ").append(part); };
    if (filter.signal) add(chip_label(words, *filter.signal, view.organisation.settings.target_contact_persons));
    if (filter.type) add(name_of(words, *filter.type));
    if (const Unit* unit = find_unit(view.organisation, filter.unit)) add(unit->name);
    if (filter.lead) add(view.name_of(filter.lead));
    if (filter.job_coach) add(view.name_of(filter.job_coach));
    if (filter.begin_year)
        add(*filter.begin_year == unknown_year ? std::string(words.unknown_date) : std::to_string(*filter.begin_year));
    if (filter.has_practice) add(*filter.has_practice ? words.practice_yes : words.practice_no);
    return what;
}

void draw(const ViewContext& view, FilterDialog& dialog) {
    const Words& words = view.words;
    TriadFilter& filter = dialog.filter;
    const FilterCounts left = choices_left(view, filter);
    DialogSheet sheet(view, "filter", words.filter_title, SheetWidth::usual, true);
    Columns first(sheet, 2, least_field);
    Column left_column = first.next();
    Column right_column = first.next();

    Choices<std::optional<Rule>> signals(view, left.any_signal);
    for (const Rule rule : triad_rules()) {
        const int count = count_of(left.signals, rule);
        if (count > 0 || filter.signal == rule || view.derived.numbers.hides_small)
            signals.add(rule, chip_label(words, rule, view.organisation.settings.target_contact_persons), count);
    }
    left_column.select("signal", words.filter_signal, signals.options(), filter.signal);

    Choices<std::optional<TriadType>> types(view, left.any_type);
    for (const TriadType type : {TriadType::a, TriadType::b})
        types.add(type, name_of(words, type), count_of(left.types, type));
    right_column.select("type", words.filter_type, types.options(), filter.type);

    select_unit(view, left_column, left, filter.unit);
    select_person(view, right_column, "lead", words.filter_lead, {Function::foreman, Function::department_manager},
                  left.leads, left.any_lead, filter.lead);
    select_person(view, left_column, "coach", words.filter_coach, {Function::job_coach}, left.job_coaches,
                  left.any_job_coach, filter.job_coach);

    Choices<std::optional<int>> years(view, left.any_year);
    for (const auto& [year, count] : choices_left(view, {}).begin_years) {
        const std::string label = year == unknown_year ? std::string(words.unknown_date) : std::to_string(year);
        years.add(year, label, count_of(left.begin_years, year));
    }
    right_column.select("year", words.filter_begin, years.options(), filter.begin_year);

    Choices<std::optional<bool>> practice(view, left.any_practice);
    practice.add(true, words.practice_yes, count_of(left.practice, true));
    practice.add(false, words.practice_no, count_of(left.practice, false));
    left_column.select("practice", words.filter_practice, practice.options(), filter.has_practice);

    sheet.status(fill(words.filter_left, {told_triads(words, told_left(view, left.all))}));
    if (view.derived.numbers.hides_small) sheet.paragraph(words.filter_about, type::caption);
    if (filter.is_set() && sheet.button("clear", words.clear_filter)) filter = {};
    if (!sheet.done(words.filter_apply)) return;
    view.state.filter = filter;
    view.state.list_page = 0;
    view.state.map = {};
    view.state.map_place.chosen.reset();
    close_dialog(view);
}

}  // namespace driehoek::ui
