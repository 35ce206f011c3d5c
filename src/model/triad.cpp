#include "model/triad.hpp"

#include <algorithm>
#include <cstddef>

namespace driehoek {
namespace {

bool is_seated(const Triad& triad, const PersonId& person) {
    return person == triad.person_at(Corner::lead) || person == triad.person_at(Corner::job_coach);
}

// Whether this extra contact is one more person on that day: the two of the 3-hoek and doubles add nobody.
bool adds_a_person(const Triad& triad, std::size_t position, Date day) {
    const ExtraContact& contact = triad.extra_contacts[position];
    if (!contact.person || !is_active_on(contact, day) || is_seated(triad, contact.person)) return false;
    const auto begin = triad.extra_contacts.begin();
    return std::none_of(begin, begin + static_cast<std::ptrdiff_t>(position), [&](const ExtraContact& earlier) {
        return earlier.person == contact.person && is_active_on(earlier, day);
    });
}

}  // namespace

std::optional<Corner> Triad::first_corner_of(const PersonId& person) const {
    if (!person) return std::nullopt;
    for (const Corner corner : all_corners) {
        if (person_at(corner) == person) return corner;
    }
    return std::nullopt;
}

bool Triad::is_active_on(Date day) const { return (!begin || *begin <= day) && (!end || day <= *end); }

bool is_active_on(const ExtraContact& contact, Date day) {
    return (!contact.since || *contact.since <= day) && (!contact.until || day < *contact.until);
}

void close_seat(Triad& triad, Corner corner, Date day) {
    Seat& seat = triad.seat(corner);
    if (!seat.person) return;
    if (!seat.since || *seat.since < day) triad.past.push_back({corner, seat.person, seat.since, day});
    seat = {};
}

int count_contact_persons(const Triad& triad, Date day) {
    const PersonId& lead = triad.person_at(Corner::lead);
    const PersonId& coach = triad.person_at(Corner::job_coach);
    int count = lead ? 1 : 0;
    if (coach && coach != lead) ++count;
    for (std::size_t position = 0; position < triad.extra_contacts.size(); ++position) {
        if (adds_a_person(triad, position, day)) ++count;
    }
    return count;
}

const ExtraContact* last_extra_contact(const Triad& triad, Date day) {
    const ExtraContact* last = nullptr;
    for (const ExtraContact& contact : triad.extra_contacts) {
        if (contact.person && is_active_on(contact, day) && !is_seated(triad, contact.person)) last = &contact;
    }
    return last;
}

bool is_code(std::string_view text) {
    const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos || dash < 1 || dash > 3) return false;
    const std::string_view digits = text.substr(dash + 1);
    return !digits.empty() && digits.size() <= 6 && std::ranges::all_of(text.substr(0, dash), is_letter) &&
           std::ranges::all_of(digits, is_digit);
}

}  // namespace driehoek
