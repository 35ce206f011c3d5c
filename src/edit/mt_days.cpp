#include "edit/mt_days.hpp"

#include <algorithm>
#include <utility>

#include "base/citizen_number.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"

namespace driehoek {
namespace {

// Of a sentence on a card, which may also be empty.
std::optional<Refusal> check_sentence(const Organisation& organisation, std::string_view sentence) {
    if (is_longer_than(sentence, longest_text)) return Refusal::text_is_too_long;
    if (holds_citizen_number(sentence)) return Refusal::name_is_forbidden;
    if (names_somebody(organisation, sentence)) return Refusal::text_names_somebody;
    return std::nullopt;
}

MtDay* find_day_to_edit(Organisation& organisation, const MtDayId& id) {
    if (!find_mt_day(organisation, id)) return nullptr;
    return &*std::ranges::find(organisation.mt_days.edit(), id, &MtDay::id);
}

Indicator* find_indicator_to_edit(Organisation& organisation, const IndicatorId& id) {
    if (!find_indicator(organisation, id)) return nullptr;
    return &*std::ranges::find(organisation.indicators.edit(), id, &Indicator::id);
}

MtCard& card_of(MtDay& day, const UnitId& unit) {
    auto place = std::ranges::lower_bound(day.cards, unit, {}, &MtCard::unit);
    if (place == day.cards.end() || place->unit != unit) place = day.cards.insert(place, MtCard{.unit = unit});
    return *place;
}

bool is_empty(const MtCard& card) { return std::ranges::all_of(card.sentences, &std::string::empty); }

bool has_day_on(const Organisation& organisation, Date date, const MtDayId& except) {
    return std::ranges::any_of(*organisation.mt_days,
                               [&](const MtDay& day) { return day.date == date && day.id != except; });
}

// Date, theme, years and who is there: what AddMtDay and EditMtDay have in common.
std::optional<Refused> set_day(const Organisation& organisation, MtDay& day, const auto& wanted) {
    const std::string theme = tidied(wanted.theme);
    if (const auto refusal = check_sentence(organisation, theme)) return Refused{*refusal};
    if (has_day_on(organisation, wanted.date, day.id)) return Refused{Refusal::mt_day_is_there_already};
    for (const int year : wanted.years) {
        if (year < first_card_year || year > last_card_year) return Refused{Refusal::mt_year_is_impossible};
    }
    for (const UnitId& unit : wanted.units) {
        if (!find_unit(organisation, unit)) return Refused{Refusal::unit_is_gone};
    }
    for (const MtCard& card : day.cards) {
        if (!is_empty(card) && !std::ranges::contains(wanted.units, card.unit))
            return Refused{.why = Refusal::mt_card_is_written, .unit = card.unit};
    }
    day.date = wanted.date;
    day.theme = theme;
    day.years = wanted.years;
    std::erase_if(day.cards, [&](const MtCard& card) { return !std::ranges::contains(wanted.units, card.unit); });
    for (const UnitId& unit : wanted.units) card_of(day, unit);
    return std::nullopt;
}

bool is_possible(const Measurement& measurement) {
    return measurement.value >= 0 && measurement.value <= largest_value;
}

// Name, what is measured, baseline and target; no two of a unit are called the same.
std::optional<Refused> check_indicator(const Organisation& organisation, const Indicator& indicator) {
    if (!find_unit(organisation, indicator.unit)) return Refused{Refusal::unit_is_gone};
    if (const auto refusal = check_name(indicator.name)) return Refused{*refusal};
    if (const auto refusal = check_sentence(organisation, indicator.name)) return Refused{*refusal};
    if (is_longer_than(indicator.unit_of_measure, longest_unit_of_measure)) return Refused{Refusal::text_is_too_long};
    if (const auto refusal = check_sentence(organisation, indicator.unit_of_measure)) return Refused{*refusal};
    if (indicator.baseline && !is_possible(*indicator.baseline)) return Refused{Refusal::value_is_impossible};
    if (indicator.target && (*indicator.target < 0 || *indicator.target > largest_value))
        return Refused{Refusal::value_is_impossible};
    const bool has_year = indicator.target_year != 0;
    if (has_year && (indicator.target_year < first_card_year || indicator.target_year > last_card_year))
        return Refused{Refusal::mt_year_is_impossible};
    const std::string name = folded(tidied(indicator.name));
    for (const Indicator& each : *organisation.indicators) {
        if (each.unit == indicator.unit && each.id != indicator.id && folded(each.name) == name)
            return Refused{Refusal::name_is_taken};
    }
    return std::nullopt;
}

}  // namespace

void join_mt_cards(Organisation& organisation, const UnitId& from, const UnitId& into) {
    const auto has_card = [&](const MtDay& day) { return find_card(day, from) != nullptr; };
    if (std::ranges::any_of(*organisation.mt_days, has_card)) {
        for (MtDay& day : organisation.mt_days.edit()) {
            const MtCard* card = find_card(day, from);
            if (!card) continue;
            const MtCard joined = *card;
            std::erase_if(day.cards, [&](const MtCard& each) { return each.unit == from; });
            MtCard& left = card_of(day, into);
            for (const CardStep step : all_card_steps) {
                if (left.sentence(step).empty()) left.sentence(step) = joined.sentence(step);
            }
        }
    }
    if (!indicators_of(organisation, from).empty()) {
        for (Indicator& indicator : organisation.indicators.edit()) {
            if (indicator.unit == from) indicator.unit = into;
        }
    }
}

Next apply(Organisation organisation, const AddMtDay& add) {
    std::vector<std::string_view> taken;
    for (const MtDay& each : *organisation.mt_days) taken.emplace_back(each.id.text);
    MtDay day;
    day.id = MtDayId(next_id("MT", taken));
    if (const auto refused = set_day(organisation, day, add)) return refuse(*refused);
    std::vector<MtDay>& all = organisation.mt_days.edit();
    all.insert(std::ranges::lower_bound(all, day.id, {}, &MtDay::id), day);
    return changed(organisation, {.kind = DeedKind::mt_day_added});
}

Next apply(Organisation organisation, const EditMtDay& edit) {
    MtDay* day = find_day_to_edit(organisation, edit.day);
    if (!day) return refuse(Refusal::mt_day_is_gone);
    if (const auto refused = set_day(organisation, *day, edit)) return refuse(*refused);
    return changed(organisation, {.kind = DeedKind::mt_day_changed});
}

Next apply(Organisation organisation, const RemoveMtDay& remove) {
    if (!find_mt_day(organisation, remove.day)) return refuse(Refusal::mt_day_is_gone);
    std::erase_if(organisation.mt_days.edit(), [&](const MtDay& day) { return day.id == remove.day; });
    return changed(organisation, {.kind = DeedKind::mt_day_removed});
}

Next apply(Organisation organisation, const FillCard& fill) {
    MtDay* day = find_day_to_edit(organisation, fill.day);
    if (!day) return refuse(Refusal::mt_day_is_gone);
    if (!find_unit(organisation, fill.unit)) return refuse(Refusal::unit_is_gone);
    std::string sentence = tidied(fill.sentence);
    if (const auto refusal = check_sentence(organisation, sentence)) return refuse(*refusal);
    card_of(*day, fill.unit).sentence(fill.step) = std::move(sentence);
    return changed(organisation, {.kind = DeedKind::mt_card_filled, .unit = fill.unit});
}

Next apply(Organisation organisation, const SetReflection& set) {
    MtDay* day = find_day_to_edit(organisation, set.day);
    if (!day) return refuse(Refusal::mt_day_is_gone);
    std::vector<MtAgreement> agreements;
    for (const std::string& agreement : set.agreements) {
        std::string text = tidied(agreement);
        if (const auto refusal = check_sentence(organisation, text)) return refuse(*refusal);
        if (!text.empty()) agreements.push_back({std::move(text)});
    }
    if (agreements.size() > most_agreements) return refuse(Refusal::agreements_are_full);
    day->had_mt_reflection = set.had_mt_reflection;
    day->had_personal_reflection = set.had_personal_reflection;
    day->agreements = std::move(agreements);
    return changed(organisation, {.kind = DeedKind::mt_reflection_set});
}

Next apply(Organisation organisation, const AddIndicator& add) {
    std::vector<std::string_view> taken;
    for (const Indicator& each : *organisation.indicators) taken.emplace_back(each.id.text);
    Indicator made = add.indicator;
    made.id = IndicatorId(next_id("I", taken));
    if (const auto refused = check_indicator(organisation, made)) return refuse(*refused);
    made.name = tidied(made.name);
    made.unit_of_measure = tidied(made.unit_of_measure);
    const UnitId unit = made.unit;
    std::vector<Indicator>& all = organisation.indicators.edit();
    const auto place = std::ranges::lower_bound(all, made.id, {}, &Indicator::id);
    all.insert(place, std::move(made));
    return changed(organisation, {.kind = DeedKind::indicator_added, .unit = unit});
}

Next apply(Organisation organisation, const EditIndicator& edit) {
    Indicator* indicator = find_indicator_to_edit(organisation, edit.indicator.id);
    if (!indicator) return refuse(Refusal::indicator_is_gone);
    Indicator wanted = edit.indicator;
    wanted.unit = indicator->unit;
    if (const auto refused = check_indicator(organisation, wanted)) return refuse(*refused);
    wanted.name = tidied(wanted.name);
    wanted.unit_of_measure = tidied(wanted.unit_of_measure);
    wanted.measurements = indicator->measurements;
    wanted.behind = indicator->behind;
    wanted.next = indicator->next;
    *indicator = std::move(wanted);
    return changed(organisation, {.kind = DeedKind::indicator_changed, .unit = indicator->unit});
}

Next apply(Organisation organisation, const RemoveIndicator& remove) {
    const Indicator* indicator = find_indicator(organisation, remove.indicator);
    if (!indicator) return refuse(Refusal::indicator_is_gone);
    const UnitId unit = indicator->unit;
    std::erase_if(organisation.indicators.edit(), [&](const Indicator& each) { return each.id == remove.indicator; });
    return changed(organisation, {.kind = DeedKind::indicator_removed, .unit = unit});
}

Next apply(Organisation organisation, const AddMeasurement& add) {
    Indicator* indicator = find_indicator_to_edit(organisation, add.indicator);
    if (!indicator) return refuse(Refusal::indicator_is_gone);
    if (!is_possible(add.measurement)) return refuse(Refusal::value_is_impossible);
    std::vector<Measurement>& all = indicator->measurements;
    std::erase_if(all, [&](const Measurement& each) { return each.day == add.measurement.day; });
    if (all.size() >= most_measurements) return refuse(Refusal::measurements_are_full);
    all.insert(std::ranges::upper_bound(all, add.measurement.day, {}, &Measurement::day), add.measurement);
    return changed(organisation, {.kind = DeedKind::measurement_added, .unit = indicator->unit});
}

Next apply(Organisation organisation, const RemoveMeasurement& remove) {
    Indicator* indicator = find_indicator_to_edit(organisation, remove.indicator);
    if (!indicator) return refuse(Refusal::indicator_is_gone);
    if (std::erase_if(indicator->measurements, [&](const Measurement& each) { return each.day == remove.day; }) == 0)
        return refuse(Refusal::measurement_is_gone);
    return changed(organisation, {.kind = DeedKind::measurement_removed, .unit = indicator->unit});
}

Next apply(Organisation organisation, const TellIndicator& tell) {
    Indicator* indicator = find_indicator_to_edit(organisation, tell.indicator);
    if (!indicator) return refuse(Refusal::indicator_is_gone);
    std::string behind = tidied(tell.behind), next = tidied(tell.next);
    for (const std::string* text : {&behind, &next}) {
        if (const auto refusal = check_sentence(organisation, *text)) return refuse(*refusal);
    }
    indicator->behind = std::move(behind);
    indicator->next = std::move(next);
    return changed(organisation, {.kind = DeedKind::indicator_told, .unit = indicator->unit});
}

Next apply(Organisation organisation, const SetIndicatorMonths& set) {
    if (set.months < 1 || set.months > 60) return refuse(Refusal::number_is_impossible);
    organisation.settings.indicator_months = set.months;
    return changed(organisation, {.kind = DeedKind::indicator_months_set});
}

}  // namespace driehoek
