// What is filled in on an MT-dag: the day, a sentence, what the MT agreed on, indicators and measurements.
#include <algorithm>
#include <charconv>
#include <map>

#include "base/text.hpp"
#include "derive/case_hints.hpp"
#include "picture/indicator_line.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/memo.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/mt_day/mt_day.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

std::optional<int> year_from(std::string_view text) {
    const std::string_view inside = trimmed(text);
    int year = 0;
    const auto result = std::from_chars(inside.data(), inside.data() + inside.size(), year);
    const bool is_whole = result.ec == std::errc() && result.ptr == inside.data() + inside.size();
    return is_whole && year >= first_card_year && year <= last_card_year ? std::optional(year) : std::nullopt;
}

std::string text_from_tenths(const Words& words, int tenths) {
    return tenths % 10 == 0 ? std::to_string(tenths / 10) : one_decimal(words, tenths);
}

// Of each text once: at full size it is looked for among thousands of names.
struct HintCache {
    Memo<Shown> made{};
    std::map<std::string, std::vector<CaseHint>, std::less<>> known{};
};

struct OwnCache {
    Memo<Shown, IndicatorId> made{};
    OwnMeasurement own{};
};

// About units, never about somebody: said before it is sent, as a name may also be a word.
void draw_hints(const ViewContext& view, Column& column, std::string_view sentence) {
    HintCache& cache = view.own<HintCache>();
    if (cache.made.is_stale(view.shown()) || cache.known.size() > 100) cache.known.clear();
    auto found = cache.known.find(sentence);
    if (found == cache.known.end())
        found = cache.known.emplace(std::string(sentence), hints_about(view.organisation, view.names, sentence)).first;
    for (const CaseHint hint : found->second) {
        if (hint == CaseHint::names_somebody) column.note(view.words.text_hint_names, Ink::amber_tint);
        if (hint == CaseHint::health) column.note(view.words.text_hint_health, Ink::amber_tint);
    }
}

// A number; with a fault below it when what stands there is none. True when it is empty or right.
bool value_field(const ViewContext& view, Column& column, std::string_view id, Word label, std::string& text,
                 std::string_view unit) {
    const bool is_wrong = !trimmed(text).empty() && !tenths_from(text);
    column.field(id, label, text,
                 {.description = is_wrong ? view.words.value_fault : Word(unit), .is_invalid = is_wrong});
    return !is_wrong;
}

bool year_field(const ViewContext& view, Column& column, std::string_view id, Word label, std::string& text,
                bool may_be_empty) {
    const bool is_wrong = trimmed(text).empty() ? !may_be_empty : !year_from(text);
    column.field(id, label, text,
                 {.description = is_wrong ? view.words.mt_years_fault : Word(), .is_invalid = is_wrong});
    return !is_wrong;
}

void unit_toggles(const ViewContext& view, Column& column, std::vector<UnitId>& units) {
    const Group group(column, Role::group, "units", view.words.mt_present);
    for (const Unit& unit : *view.organisation.units) {
        if (unit.kind == UnitKind::team) continue;
        const Scope scope(unit.id.text);
        const bool is_on = std::ranges::contains(units, unit.id);
        column.leave(space::hair);
        Rect row = column.take(view.layout.has_fingers ? space::control : 34.0F);
        if (unit.kind == UnitKind::department) row.min.x += sign_indent;
        if (!draw_toggle(view.ui, row, unit.name, is_on)) continue;
        if (is_on)
            std::erase(units, unit.id);
        else
            units.push_back(unit.id);
    }
}

}  // namespace

std::optional<int> tenths_from(std::string_view text) {
    std::string_view inside = trimmed(text);
    if (!inside.empty() && inside.back() == '%') inside = trimmed(inside.substr(0, inside.size() - 1));
    const std::size_t point = inside.find_first_of(",.");
    const std::string_view whole = inside.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? std::string_view("0") : inside.substr(point + 1);
    constexpr std::size_t most_digits = 5;
    const auto is_number = [](std::string_view digits) {
        return !digits.empty() && std::ranges::all_of(digits, [](char sign) { return sign >= '0' && sign <= '9'; });
    };
    if (!is_number(whole) || whole.size() > most_digits || !is_number(part) || part.size() > 1) return std::nullopt;
    int value = 0;
    std::from_chars(whole.data(), whole.data() + whole.size(), value);
    value = value * 10 + (part[0] - '0');
    return value <= largest_value ? std::optional(value) : std::nullopt;
}

// --- the day

MtDayDialog mt_day_dialog(const ViewContext& view, const MtDayId& id) {
    const MtDay* known = find_mt_day(view.organisation, id);
    const MtDay* before = known ? known : latest_mt_day(view.organisation);
    MtDayDialog dialog{.day = known ? id : MtDayId(), .date = view.iso_today()};
    const int year = view.today.year();
    std::array<int, all_card_steps.size()> years{year, year + 1, year + 4};
    if (known) {
        dialog.date = iso_from_date(known->date);
        dialog.theme = known->theme;
        years = known->years;
    }
    for (std::size_t at = 0; at < years.size(); ++at) dialog.years[at] = std::to_string(years[at]);
    if (before) {
        for (const MtCard& card : before->cards) dialog.units.push_back(card.unit);
    } else {
        for (const Unit& unit : *view.organisation.units) {
            if (unit.kind == UnitKind::business_unit) dialog.units.push_back(unit.id);
        }
    }
    return dialog;
}

void draw(const ViewContext& view, MtDayDialog& dialog) {
    const Words& words = view.words;
    const MtDay* known = find_mt_day(view.organisation, dialog.day);
    if (dialog.day && !known) return close_dialog(view);
    DialogSheet sheet(view, "mt-day", known ? words.mt_day_edit_title : words.mt_day_new_title, SheetWidth::usual,
                      true);
    day_field(view, sheet, "date", words.mt_date, dialog.date);
    sheet.field("theme", words.mt_theme, dialog.theme, {.description = words.mt_theme_hint});
    constexpr std::array labels{&Words::mt_year_now, &Words::mt_year_impulse, &Words::mt_year_excellent};
    bool is_right = true;
    Columns columns(sheet, static_cast<int>(labels.size()), 130);
    for (std::size_t at = 0; at < labels.size(); ++at) {
        Column column = columns.next();
        is_right &= year_field(view, column, "year" + std::to_string(at), words.*labels[at], dialog.years[at], false);
    }
    sheet.leave(space::gap);
    sheet.label(words.mt_present);
    unit_toggles(view, sheet, dialog.units);
    if (known) {
        sheet.leave(space::gap);
        if (sheet.button("remove", words.mt_remove, {.kind = ButtonKind::danger, .glyph = icons::trash_2})) {
            view.send(RemoveMtDay{dialog.day});
            return close_dialog(view);
        }
    }
    const std::optional<Date> date = read_optional_day(view, dialog.date);
    if (!sheet.done(words.mt_save, !is_right || !date)) return;
    std::array<int, all_card_steps.size()> years{};
    for (std::size_t at = 0; at < years.size(); ++at) years[at] = *year_from(dialog.years[at]);
    if (known)
        view.send(EditMtDay{dialog.day, *date, dialog.theme, years, dialog.units});
    else
        view.send(AddMtDay{*date, dialog.theme, years, dialog.units});
    if (!known) view.own<MtDayState>().day = {};
    close_dialog(view);
}

// --- a sentence

void open_sentence(const ViewContext& view, const UnitId& unit, CardStep step) {
    const MtDay* day = day_in_view(view);
    if (!day) return;
    const MtCard* card = find_card(*day, unit);
    view.open_dialog(SentenceDialog{day->id, unit, step, card ? card->sentence(step) : std::string()});
}

void draw(const ViewContext& view, SentenceDialog& dialog) {
    const Words& words = view.words;
    const Unit* unit = find_unit(view.organisation, dialog.unit);
    if (!unit || !find_mt_day(view.organisation, dialog.day)) return close_dialog(view);
    DialogSheet sheet(view, "sentence", fill(words.card_edit, {words.card_steps[dialog.step], unit->name}),
                      SheetWidth::wide);
    const bool is_long = is_longer_than(dialog.sentence, longest_text);
    sheet.field("sentence", words.card_questions[dialog.step], dialog.sentence,
                {.description = is_long ? sentence_of(words, Refusal::text_is_too_long) : std::string_view(),
                 .is_invalid = is_long});
    draw_hints(view, sheet, dialog.sentence);
    if (!sheet.done(words.mt_save, is_long)) return;
    view.send(FillCard{dialog.day, dialog.unit, dialog.step, dialog.sentence});
    close_dialog(view);
}

// --- reflection

void draw(const ViewContext& view, ReflectionDialog& dialog) {
    const Words& words = view.words;
    if (!find_mt_day(view.organisation, dialog.day)) return close_dialog(view);
    DialogSheet sheet(view, "reflection", words.reflection_title, SheetWidth::usual, true);
    sheet.paragraph(words.reflection_text, type::caption);
    if (draw_toggle(view.ui, sheet.take(space::button), words.reflection_mt, dialog.had_mt))
        dialog.had_mt = !dialog.had_mt;
    if (draw_toggle(view.ui, sheet.take(space::button), words.reflection_personal, dialog.had_personal))
        dialog.had_personal = !dialog.had_personal;
    sheet.leave(space::gap);
    sheet.heading(words.reflection_agreements, 3);
    sheet.paragraph(words.reflection_private, type::caption);
    // One more than there are, until there is no room.
    if ((dialog.agreements.empty() || !dialog.agreements.back().empty()) && dialog.agreements.size() < most_agreements)
        dialog.agreements.emplace_back();
    for (std::size_t at = 0; at < dialog.agreements.size(); ++at) {
        sheet.field("agreement" + std::to_string(at), fill(words.reflection_agreement, {std::to_string(at + 1)}),
                    dialog.agreements[at]);
        draw_hints(view, sheet, dialog.agreements[at]);
    }
    if (!sheet.done(words.mt_save)) return;
    view.send(SetReflection{dialog.day, dialog.had_mt, dialog.had_personal, dialog.agreements});
    close_dialog(view);
}

// --- indicators

EditIndicatorDialog edit_indicator_dialog(const ViewContext& view, const Indicator& indicator) {
    EditIndicatorDialog dialog{.indicator = indicator};
    if (indicator.baseline) {
        dialog.baseline = text_from_tenths(view.words, indicator.baseline->value);
        dialog.baseline_day = iso_from_date(indicator.baseline->day);
    }
    if (indicator.target) dialog.target = text_from_tenths(view.words, *indicator.target);
    if (indicator.target_year != 0) dialog.target_year = std::to_string(indicator.target_year);
    return dialog;
}

void open_new_indicator(const ViewContext& view, const UnitId& unit) {
    const MtDay* day = day_in_view(view);
    if (!day) return;
    Indicator indicator;
    indicator.unit = unit;
    indicator.day = day->id;
    indicator.unit_of_measure = "%";
    indicator.target_year = day->year(CardStep::excellent);
    EditIndicatorDialog dialog = edit_indicator_dialog(view, indicator);
    dialog.baseline_day = iso_from_date(day->date);
    view.open_dialog(std::move(dialog));
}

void draw(const ViewContext& view, EditIndicatorDialog& dialog) {
    const Words& words = view.words;
    Indicator& indicator = dialog.indicator;
    const Unit* unit = find_unit(view.organisation, indicator.unit);
    const bool is_new = !indicator.id;
    if (!unit || (!is_new && !find_indicator(view.organisation, indicator.id))) return close_dialog(view);
    DialogSheet sheet(view, "edit-indicator", is_new ? words.indicator_new_title : words.indicator_edit_title,
                      SheetWidth::usual, true);
    Options<Measure> measures;
    for (int at = 0; at < measure_count; ++at)
        measures.add(static_cast<Measure>(at), words.measures[static_cast<Measure>(at)]);
    if (sheet.select("measure", words.indicator_measure, measures, indicator.measure)) {
        // Its usual name, as long as nobody gave it another.
        if (indicator.name == dialog.suggested) {
            indicator.name =
                indicator.measure == Measure::own ? std::string() : std::string(words.measures[indicator.measure]);
            dialog.suggested = indicator.name;
        }
        if (indicator.measure != Measure::own) {
            indicator.unit_of_measure = is_share(indicator.measure) ? "%" : "";
            indicator.direction = indicator.measure == Measure::open_corners ? Direction::down : Direction::up;
        }
    }
    sheet.paragraph(words.measures_explained[indicator.measure], type::caption);
    sheet.field("name", words.indicator_name, indicator.name);
    draw_hints(view, sheet, indicator.name);
    Options<CardStep> steps;
    const MtDay* day = find_mt_day(view.organisation, indicator.day);
    const MtCard* card = day ? find_card(*day, indicator.unit) : nullptr;
    for (const CardStep step : all_card_steps) {
        const std::string sentence = card ? card->sentence(step) : std::string();
        steps.add(step, std::string(words.card_steps[step]) + (sentence.empty() ? "" : ": " + sentence));
    }
    sheet.select("step", words.indicator_sentence, steps, indicator.step);
    if (indicator.measure == Measure::own)
        sheet.field("unit", words.indicator_unit_of_measure, indicator.unit_of_measure,
                    {.description = words.indicator_unit_hint});
    Options<Direction> directions;
    for (const Direction direction : {Direction::up, Direction::down})
        directions.add(direction, words.directions[direction]);
    sheet.label(words.indicator_direction);
    sheet.segments("direction", words.indicator_direction, directions, indicator.direction);
    bool is_right = true;
    {
        Columns columns(sheet, 2, 190);
        Column left = columns.next();
        is_right &=
            value_field(view, left, "baseline", words.indicator_baseline, dialog.baseline, indicator.unit_of_measure);
        Column right = columns.next();
        day_field(view, right, "baseline-day", words.indicator_baseline_day, dialog.baseline_day);
    }
    {
        Columns columns(sheet, 2, 190);
        Column left = columns.next();
        is_right &= value_field(view, left, "target", words.indicator_target, dialog.target, indicator.unit_of_measure);
        Column right = columns.next();
        is_right &= year_field(view, right, "target-year", words.indicator_target_year, dialog.target_year, true);
    }
    if (!is_new) {
        sheet.leave(space::gap);
        if (sheet.button("remove", words.indicator_remove, {.kind = ButtonKind::danger, .glyph = icons::trash_2})) {
            view.send(RemoveIndicator{indicator.id});
            return close_all_dialogs(view);
        }
    }
    if (!sheet.done(words.indicator_save, !is_right)) return;
    const std::optional<int> baseline = tenths_from(dialog.baseline);
    indicator.baseline.reset();
    if (baseline) indicator.baseline = Measurement{read_day(view, dialog.baseline_day).value_or(view.today), *baseline};
    indicator.target = tenths_from(dialog.target);
    indicator.target_year = year_from(dialog.target_year).value_or(0);
    if (is_new)
        view.send(AddIndicator{indicator});
    else
        view.send(EditIndicator{indicator});
    close_dialog(view);
}

namespace {

void draw_course(const ViewContext& view, Column& column, const Indicator& indicator) {
    const Words& words = view.words;
    const Rect area = column.take(96);
    const float width = std::min(area.width() - 110, 420.0F);
    if (!indicator.line().empty()) {
        draw_marks(indicator_line(indicator, width, 80), {area.min.x, area.min.y + 8});
        draw_text({area.min.x + width + 14, area.min.y + 54}, target_text(words, indicator),
                  {17, Weight::semibold, Ink::ink2, Anchor::start});
    }
    record(view.ui, Role::image, spoken_of(words, indicator), area);
}

// What Driehoek counts today, taken over in one press.
void draw_own_count(const ViewContext& view, Column& column, const Indicator& indicator) {
    const Words& words = view.words;
    if (indicator.measure == Measure::own) return;
    OwnCache& cache = view.own<OwnCache>();
    if (cache.made.is_stale(view.shown(), indicator.id))
        cache.own = own_measurement(view.organisation, indicator.unit, indicator.measure, view.today);
    const OwnMeasurement& own = cache.own;
    switch (own.state) {
        case OwnState::nothing: return column.paragraph(words.measure_nothing, type::caption);
        case OwnState::too_small: return column.paragraph(words.measure_too_small, type::caption);
        case OwnState::told: break;
    }
    const std::string counts =
        fill(words.measure_counts, {value_text(words, indicator, own.value), long_date(words, view.today)});
    if (column.line_with_button(counts, "take", words.measure_take))
        view.send(AddMeasurement{indicator.id, {view.today, own.value, true}});
}

void draw_measurements(const ViewContext& view, Column& column, const Indicator& indicator) {
    const Words& words = view.words;
    if (indicator.measurements.empty() && !indicator.baseline) return;
    column.heading(words.measured_list, 3);
    for (const Measurement& measurement : indicator.line()) {
        const bool is_baseline = indicator.baseline && measurement == *indicator.baseline;
        const std::string day = long_date(words, measurement.day);
        const Scope scope(iso_from_date(measurement.day) + (is_baseline ? "-0" : ""));
        std::string line = day + ": " + value_text(words, indicator, measurement.value);
        if (is_baseline) line += ", " + std::string(words.measured_baseline);
        if (measurement.is_counted) line += ", " + std::string(words.measured_counted);
        column.leave(space::hair);
        if (is_baseline) {
            column.line(line);
        } else if (column.removable(line, fill(words.measure_drop, {day}))) {
            view.send(RemoveMeasurement{indicator.id, measurement.day});
        }
    }
}

void draw_term(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Options<int> terms;
    for (const int months : {3, 6, 12, 18, 24, 36})
        terms.add(months, count_in(words.one_month, words.many_months, months));
    int months = view.organisation.settings.indicator_months;
    if (!std::ranges::contains(terms.values, months))
        terms.add(months, count_in(words.one_month, words.many_months, months));
    if (column.select("term", words.indicator_months, terms, months)) view.send(SetIndicatorMonths{months});
}

}  // namespace

void draw(const ViewContext& view, IndicatorDialog& dialog) {
    const Words& words = view.words;
    const Indicator* found = find_indicator(view.organisation, dialog.indicator);
    const Unit* unit = found ? find_unit(view.organisation, found->unit) : nullptr;
    if (!unit) return close_dialog(view);
    const Indicator& indicator = *found;
    DialogSheet sheet(view, "indicator", indicator.name, SheetWidth::wide, true);
    sheet.paragraph(fill(words.indicator_from, {words.card_steps_small[indicator.step], unit->name}), type::caption);
    const MtDay* day = find_mt_day(view.organisation, indicator.day);
    const MtCard* card = day ? find_card(*day, indicator.unit) : nullptr;
    if (card && !card->sentence(indicator.step).empty()) {
        sheet.leave(space::hair);
        sheet.paragraph(fill(words.indicator_quote, {card->sentence(indicator.step)}), type::message);
    }
    draw_course(view, sheet, indicator);
    const int months = view.organisation.settings.indicator_months;
    if (is_stale(indicator, months, view.today))
        sheet.paragraph(fill(words.measure_stale, {count_in(words.one_month, words.many_months, months)}),
                        type::attention);
    draw_own_count(view, sheet, indicator);
    sheet.heading(words.measure_title, 3);
    {
        Columns columns(sheet, 2, 190);
        Column left = columns.next();
        value_field(view, left, "value", words.measure_value, dialog.value, indicator.unit_of_measure);
        Column right = columns.next();
        day_field(view, right, "day", words.measure_day, dialog.day);
    }
    const std::optional<int> value = tenths_from(dialog.value);
    const std::optional<Date> when = read_optional_day(view, dialog.day);
    if (sheet.button("measure", words.measure_save, {.is_disabled = !value || !when}) && value && when) {
        view.send(AddMeasurement{indicator.id, {*when, *value}});
        dialog.value.clear();
    }
    draw_measurements(view, sheet, indicator);
    sheet.leave(space::gap);
    if (!dialog.behind) dialog.behind = indicator.behind;
    if (!dialog.next) dialog.next = indicator.next;
    sheet.field("behind", words.behind, *dialog.behind, {.description = words.behind_hint});
    draw_hints(view, sheet, *dialog.behind);
    sheet.field("next", words.next_step, *dialog.next);
    draw_hints(view, sheet, *dialog.next);
    const bool is_told = tidied(*dialog.behind) == indicator.behind && tidied(*dialog.next) == indicator.next;
    if (sheet.button("tell", words.tell_save, {.is_disabled = is_told}))
        view.send(TellIndicator{indicator.id, *dialog.behind, *dialog.next});
    draw_term(view, sheet);
    if (sheet.end(words.close, words.indicator_edit)) view.open_dialog(edit_indicator_dialog(view, indicator));
}

}  // namespace driehoek::ui
