#include "model/mt_day.hpp"

#include <algorithm>

#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "model/organisation.hpp"

namespace driehoek {
namespace {

bool is_letter_or_digit(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || static_cast<unsigned char>(sign) >= 0x80;
}

// As whole words: "Tom" is not in "tomaten". Both folded.
bool holds_words(std::string_view text, std::string_view words) {
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool begins = at == 0 || !is_letter_or_digit(text[at - 1]);
        if (begins && (end == text.size() || !is_letter_or_digit(text[end]))) return true;
    }
    return false;
}

}  // namespace

std::vector<Measurement> Indicator::line() const {
    std::vector<Measurement> all = measurements;
    if (baseline) all.push_back(*baseline);
    sort_by(all, &Measurement::day);
    return all;
}

const Measurement* Indicator::latest() const {
    const auto found = std::ranges::max_element(measurements, {}, &Measurement::day);
    return found == measurements.end() ? nullptr : &*found;
}

bool is_stale(const Indicator& indicator, int months, Date today) {
    const Measurement* latest = indicator.latest();
    if (!latest) return false;
    const auto month_of = [](Date day) { return day.year() * 12 + static_cast<int>(day.month()); };
    const int due = month_of(latest->day) + months, now = month_of(today);
    return due != now ? due < now : latest->day.day_of_month() < today.day_of_month();
}

std::optional<bool> reaches_target(const Indicator& indicator, int value) {
    if (!indicator.target) return std::nullopt;
    return indicator.direction == Direction::up ? value >= *indicator.target : value < *indicator.target;
}

const MtDay* find_mt_day(const Organisation& organisation, const MtDayId& id) {
    const auto found = std::ranges::find(*organisation.mt_days, id, &MtDay::id);
    return found == organisation.mt_days->end() ? nullptr : &*found;
}

const MtDay* latest_mt_day(const Organisation& organisation) {
    const auto found = std::ranges::max_element(*organisation.mt_days, {}, &MtDay::date);
    return found == organisation.mt_days->end() ? nullptr : &*found;
}

const MtCard* find_card(const MtDay& day, const UnitId& unit) {
    const auto found = std::ranges::find(day.cards, unit, &MtCard::unit);
    return found == day.cards.end() ? nullptr : &*found;
}

const Indicator* find_indicator(const Organisation& organisation, const IndicatorId& id) {
    const auto found = std::ranges::find(*organisation.indicators, id, &Indicator::id);
    return found == organisation.indicators->end() ? nullptr : &*found;
}

std::vector<const Indicator*> indicators_of(const Organisation& organisation, const UnitId& unit) {
    std::vector<const Indicator*> found;
    for (const Indicator& indicator : *organisation.indicators) {
        if (indicator.unit == unit) found.push_back(&indicator);
    }
    return found;
}

int count_written(const MtDay& day, const UnitId& unit) {
    const MtCard* card = find_card(day, unit);
    return card ? static_cast<int>(card->sentences.size() -
                                   static_cast<std::size_t>(std::ranges::count(card->sentences, std::string())))
                : 0;
}

bool names_somebody(const Organisation& organisation, std::string_view text) {
    const std::string searched = folded(tidied(text));
    if (searched.empty()) return false;
    return std::ranges::any_of(*organisation.people, [&](const Person& person) {
        const std::string name = folded(person.name), code = folded(person.code);
        // A single word ("Groen") may be a name as well as anything else.
        const bool has_name = name.contains(' ') && holds_words(searched, name);
        return has_name || (!code.empty() && holds_words(searched, code));
    });
}

}  // namespace driehoek
