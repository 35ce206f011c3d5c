#include "derive/contact_persons.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "derive/breakdown.hpp"

namespace driehoek {
namespace {

std::size_t class_of_contacts(int count) { return std::min(static_cast<std::size_t>(count), contact_class_count - 1); }

}  // namespace

PersonId holder_on(const Triad& triad, Corner corner, Date day) {
    const Seat& seat = triad.seat(corner);
    std::optional<Date> since = seat.since;
    // Where it is not known since when, he came when the one before had gone.
    if (!since) {
        for (const PastSeat& past : triad.past) {
            if (past.corner == corner && past.until && (!since || *past.until > *since)) since = past.until;
        }
    }
    if (seat.person && (!since || *since <= day)) return seat.person;
    const PastSeat* found = nullptr;
    for (const PastSeat& past : triad.past) {
        const bool had_begun = !past.since || *past.since <= day;
        const bool went_on = past.until ? day < *past.until : since && day < *since;
        if (past.corner == corner && past.person && had_begun && went_on) found = &past;
    }
    return found ? found->person : PersonId();
}

int count_contact_persons_then(const Triad& triad, Date day) {
    std::vector<PersonId> people;
    const auto add = [&](const PersonId& person) {
        if (person && std::ranges::find(people, person) == people.end()) people.push_back(person);
    };
    for (const Corner corner : {Corner::lead, Corner::job_coach}) add(holder_on(triad, corner, day));
    for (const ExtraContact& contact : triad.extra_contacts) {
        if (is_active_on(contact, day)) add(contact.person);
    }
    return static_cast<int>(people.size());
}

ContactsOnDay contacts_on(const Organisation& organisation, Date day) {
    ContactsOnDay made{.day = day};
    std::map<UnitId, std::array<int, contact_class_count>> units;
    std::array<int, contact_class_count> whole{};
    for (const Triad& triad : *organisation.triads) {
        if (!triad.is_active_on(day)) continue;
        const std::size_t at = class_of_contacts(count_contact_persons_then(triad, day));
        ++whole[at];
        ++units[business_unit_of(organisation, unit_of(organisation, triad))][at];
        ++made.all;
    }
    made.hides_small = made.all > most_single_triangles;
    // The whole is spread over classes and over units; each class of a unit belongs to both.
    std::vector<SumCount> counts;
    std::vector<ToldCount*> places;
    const int top = 0, bottom = 1;
    int sums = 2;
    std::array<int, contact_class_count> of_class{};
    ToldCount all;
    counts.push_back({bottom, top, made.all, true, true});
    places.push_back(&all);
    for (std::size_t at = 0; at < contact_class_count; ++at) {
        of_class[at] = sums++;
        counts.push_back({top, of_class[at], whole[at]});
        places.push_back(&made.counts[at]);
    }
    made.units.reserve(units.size());  // the places stay
    for (const auto& [id, of_unit] : units) {
        ContactsOfUnit& unit = made.units.emplace_back(ContactsOfUnit{.unit = id});
        const int sum = sums++;
        int in_unit = 0;
        for (std::size_t at = 0; at < contact_class_count; ++at) {
            counts.push_back({of_class[at], sum, of_unit[at]});
            places.push_back(&unit.counts[at]);
            in_unit += of_unit[at];
        }
        counts.push_back({sum, bottom, in_unit});
        places.push_back(&unit.all);
    }
    const std::vector<ToldCount> told = told_counts(counts, made.hides_small ? organisation.settings.small_number : 1);
    for (std::size_t index = 0; index < told.size(); ++index) *places[index] = told[index];
    return made;
}

std::vector<Date> days_of_contacts(const Organisation& organisation, Date today, std::size_t most) {
    std::optional<Date> first;
    for (const Triad& triad : *organisation.triads) {
        if (triad.begin && *triad.begin <= today && (!first || *triad.begin < *first)) first = triad.begin;
    }
    std::vector<Date> days{today};
    Date month = make_date(today.year(), today.month(), 1);
    while (first && days.size() < most && month > *first) {
        if (month < today) days.push_back(month);
        const Date before = month - 1;
        month = make_date(before.year(), before.month(), 1);
    }
    std::ranges::reverse(days);
    return days;
}

}  // namespace driehoek
