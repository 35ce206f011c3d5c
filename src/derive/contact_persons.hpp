// From 3 to 2 (S1 1.12): how many contact persons there are in the 3-hoeken that go on, on any day, from the history of their
// corners. Numbers only, with small ones hidden above a hundred 3-hoeken.
#pragma once
#include <array>
#include <vector>

#include "base/date.hpp"
#include "derive/small_numbers.hpp"
#include "model/organisation.hpp"

namespace driehoek {

// 0, 1, 2, and 3 or more.
inline constexpr std::size_t contact_class_count = 4;
using ContactCounts = std::array<ToldCount, contact_class_count>;

// Who held a corner on a day, by the history; nobody where it was open.
PersonId holder_on(const Triad& triad, Corner corner, Date day);
// Who led and coached on that day, and the extra contacts of then, each person once. A day that is not known counts as the
// begin of the 3-hoek, or as long ago; somebody whose last day is not known was there until who came after him.
int count_contact_persons_then(const Triad& triad, Date day);

struct ContactsOfUnit {
    UnitId unit;  // bedrijfsonderdeel; none: without one
    ContactCounts counts{};
    ToldCount all{};
};
struct ContactsOnDay {
    Date day{};
    bool hides_small = false;
    ContactCounts counts{};
    int all = 0;
    std::vector<ContactsOfUnit> units{};  // by id
};
ContactsOnDay contacts_on(const Organisation& organisation, Date day);

// The first days of months up to today, and today: at most so many, none before the first day that is known.
std::vector<Date> days_of_contacts(const Organisation& organisation, Date today, std::size_t most);

}  // namespace driehoek
