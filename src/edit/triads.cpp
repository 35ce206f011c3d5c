#include "edit/triads.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/order.hpp"
#include "edit/apply.hpp"

namespace driehoek {
namespace {

// Checks common to every change of a running 3-hoek.
std::optional<Refusal> find_obstacle(const Organisation& organisation, const TriadId& id, Date day) {
    const Triad* triad = find_triad(organisation, id);
    if (!triad) return Refusal::triad_is_gone;
    if (triad->end && *triad->end < day) return Refusal::triad_has_ended;
    return std::nullopt;
}

bool is_active_contact(const ExtraContact& contact, const PersonId& person) {
    return contact.person == person && !contact.until;
}

// Somebody has one 3-hoek at a time, as third corner.
bool is_elsewhere(const Organisation& organisation, const Triad& triad) {
    const PersonId& third = triad.person_at(Corner::third);
    return third && std::ranges::any_of(*organisation.triads, [&](const Triad& other) {
               const bool ends_before = other.end && triad.begin && *other.end < *triad.begin;
               const bool begins_after = other.begin && triad.end && *other.begin > *triad.end;
               return other.id != triad.id && other.person_at(Corner::third) == third && !ends_before && !begins_after;
           });
}

std::optional<Refusal> set_period(const Organisation& organisation, Triad& triad, std::optional<Date> begin,
                                  std::optional<Date> end) {
    if (begin && end && *end < *begin) return Refusal::end_is_before_begin;
    const bool was_elsewhere = is_elsewhere(organisation, triad);
    triad.begin = begin;
    triad.end = end;
    return !was_elsewhere && is_elsewhere(organisation, triad) ? std::optional(Refusal::triad_exists_already)
                                                               : std::nullopt;
}

// In one corner nobody comes before the one before has gone. Where a day is not known, nothing can be said.
bool overlap(const Triad& triad) {
    std::vector<PastSeat> seats = triad.past;
    for (const Corner corner : all_corners) {
        if (triad.person_at(corner)) seats.push_back({corner, triad.person_at(corner), triad.seat(corner).since, {}});
    }
    std::erase_if(seats, [](const PastSeat& seat) { return !seat.since; });
    sort(seats, [](const PastSeat& one, const PastSeat& other) {
        return std::tuple(one.corner, *one.since, !one.until, one.until.value_or(*one.since)) <
               std::tuple(other.corner, *other.since, !other.until, other.until.value_or(*other.since));
    });
    return std::ranges::adjacent_find(seats, [](const PastSeat& one, const PastSeat& next) {
               return one.corner == next.corner && (!one.until || *one.until > *next.since);
           }) != seats.end();
}

bool ends_before_it_begins(const auto& period) { return period.since && period.until && *period.until < *period.since; }

// Finds the third corner by its code, or makes a new person. Staff keep their own record (finding 7, P22).
std::optional<Refusal> place_third(Organisation& organisation, const StartTriad& start) {
    if (!is_code(start.code)) return Refusal::code_is_not_a_code;
    if (start.unit && !find_unit(organisation, start.unit)) return Refusal::unit_is_gone;
    const PersonId id(start.code);
    if (const Person* known = find_person(organisation, id)) {
        return known->trajectory ? std::nullopt : std::optional(Refusal::code_is_staff);
    }
    Person person;
    person.id = id;
    person.code = start.code;
    person.unit = start.unit;
    person.trajectory = Trajectory{start.kind, {}};
    insert_person(organisation, std::move(person));
    return std::nullopt;
}

}  // namespace

Next apply(Organisation organisation, const SetCorner& set) {
    if (const auto obstacle = find_obstacle(organisation, set.triad, set.day)) return refuse(*obstacle);
    if (!find_person(organisation, set.person)) return refuse(Refusal::person_is_gone);
    Triad& triad = *find_triad_to_edit(organisation, set.triad);
    if (const auto held = triad.first_corner_of(set.person)) {
        return refuse(*held == set.corner ? Refusal::person_holds_corner_already
                                          : Refusal::person_holds_another_corner);
    }
    close_seat(triad, set.corner, set.day);
    triad.seat(set.corner) = {set.person, set.day};
    // Whoever takes a corner is no longer an extra contact.
    for (ExtraContact& contact : triad.extra_contacts) {
        if (is_active_contact(contact, set.person)) contact.until = set.day;
    }
    return changed(organisation,
                   {.kind = DeedKind::corner_set, .triad = set.triad, .corner = set.corner, .person = set.person});
}

Next apply(Organisation organisation, const EndCorner& end) {
    if (const auto obstacle = find_obstacle(organisation, end.triad, end.day)) return refuse(*obstacle);
    Triad& triad = *find_triad_to_edit(organisation, end.triad);
    if (!triad.person_at(end.corner)) return refuse(Refusal::corner_is_open_already);
    close_seat(triad, end.corner, end.day);
    return changed(organisation, {.kind = DeedKind::corner_ended, .triad = end.triad, .corner = end.corner});
}

Next apply(Organisation organisation, const StartTriad& start) {
    for (const PersonId& person : {start.lead, start.job_coach}) {
        if (person && !find_person(organisation, person)) return refuse(Refusal::person_is_gone);
    }
    if (start.lead && start.lead == start.job_coach) return refuse(Refusal::person_holds_another_corner);
    if (const auto refusal = place_third(organisation, start)) return refuse(*refusal);
    TriadId id(start.code);
    if (const Triad* before = find_triad(organisation, id)) {
        if (!before->end || *before->end >= start.begin) return refuse(Refusal::triad_exists_already);
        // The code had a 3-hoek before: the new one gets a number of its own.
        int number = 2;
        while (find_triad(organisation, TriadId(start.code + "." + std::to_string(number)))) ++number;
        id = TriadId(start.code + "." + std::to_string(number));
    }
    Triad triad;
    triad.id = id;
    triad.type = start.type;
    triad.begin = start.begin;
    triad.seat(Corner::third) = {PersonId(start.code), start.begin};
    if (start.lead) triad.seat(Corner::lead) = {start.lead, start.begin};
    if (start.job_coach) triad.seat(Corner::job_coach) = {start.job_coach, start.begin};
    insert_triad(organisation, std::move(triad));
    return changed(organisation, {.kind = DeedKind::triad_started, .triad = id, .person = PersonId(start.code)});
}

Next apply(Organisation organisation, const EndTriad& end) {
    if (const auto obstacle = find_obstacle(organisation, end.triad, end.day)) return refuse(*obstacle);
    Triad& triad = *find_triad_to_edit(organisation, end.triad);
    if (triad.begin && *triad.begin > end.day) return refuse(Refusal::end_is_before_begin);
    triad.end = end.day;
    return changed(organisation, {.kind = DeedKind::triad_ended, .triad = end.triad});
}

Next apply(Organisation organisation, const SetTriadPeriod& set) {
    Triad* triad = find_triad_to_edit(organisation, set.triad);
    if (!triad) return refuse(Refusal::triad_is_gone);
    if (const auto refusal = set_period(organisation, *triad, set.begin, set.end)) return refuse(*refusal);
    return changed(organisation, {.kind = DeedKind::triad_period_set, .triad = set.triad});
}

CorrectTriad correction_of(const Triad& triad) {
    return {.triad = triad.id,
            .type = triad.type,
            .begin = triad.begin,
            .end = triad.end,
            .since = {triad.seats[0].since, triad.seats[1].since, triad.seats[2].since},
            .past = triad.past,
            .extra_contacts = triad.extra_contacts};
}

Next apply(Organisation organisation, const CorrectTriad& correct) {
    Triad* triad = find_triad_to_edit(organisation, correct.triad);
    if (!triad) return refuse(Refusal::triad_is_gone);
    const bool overlapped = overlap(*triad);
    if (const auto refusal = set_period(organisation, *triad, correct.begin, correct.end)) return refuse(*refusal);
    triad->type = correct.type;
    for (const Corner corner : all_corners) triad->seat(corner).since = correct.since[static_cast<std::size_t>(corner)];
    triad->past = correct.past;
    triad->extra_contacts = correct.extra_contacts;
    for (const PastSeat& past : triad->past) {
        if (!find_person(organisation, past.person)) return refuse(Refusal::person_is_gone);
        if (ends_before_it_begins(past)) return refuse(Refusal::end_is_before_begin);
    }
    for (const ExtraContact& contact : triad->extra_contacts) {
        if (!find_person(organisation, contact.person)) return refuse(Refusal::person_is_gone);
        if (ends_before_it_begins(contact)) return refuse(Refusal::end_is_before_begin);
        if (!contact.until && triad->first_corner_of(contact.person)) return refuse(Refusal::person_is_in_the_triad);
    }
    // What a file brought in wrong may be mended a step at a time.
    if (!overlapped && overlap(*triad)) return refuse(Refusal::corner_is_held_twice);
    return changed(organisation, {.kind = DeedKind::triad_corrected, .triad = correct.triad});
}

Next apply(Organisation organisation, const AddContact& add) {
    if (const auto obstacle = find_obstacle(organisation, add.triad, add.day)) return refuse(*obstacle);
    if (!find_person(organisation, add.person)) return refuse(Refusal::person_is_gone);
    Triad& triad = *find_triad_to_edit(organisation, add.triad);
    if (triad.first_corner_of(add.person)) return refuse(Refusal::person_is_in_the_triad);
    const bool is_there = std::ranges::any_of(
        triad.extra_contacts, [&](const ExtraContact& contact) { return is_active_contact(contact, add.person); });
    if (is_there) return refuse(Refusal::contact_is_there_already);
    triad.extra_contacts.push_back({add.person, add.reason, add.day, std::nullopt});
    return changed(organisation, {.kind = DeedKind::contact_added, .triad = add.triad, .person = add.person});
}

Next apply(Organisation organisation, const EndContact& end) {
    Triad* triad = find_triad_to_edit(organisation, end.triad);
    if (!triad) return refuse(Refusal::triad_is_gone);
    const auto contact = std::ranges::find_if(
        triad->extra_contacts, [&](const ExtraContact& extra) { return is_active_contact(extra, end.person); });
    if (contact == triad->extra_contacts.end()) return refuse(Refusal::contact_is_gone);
    contact->until = end.day;
    return changed(organisation, {.kind = DeedKind::contact_ended, .triad = end.triad, .person = end.person});
}

}  // namespace driehoek
