// Everybody who works here as one list: which kind of function, how many 3-hoeken, and what there is to do about him or his
// 3-hoeken. And everybody in a third corner, with his 3-hoek. Codes and ids only; one pass, so that thousands are no work.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "model/findings.hpp"

namespace driehoek {

enum class StaffKind : std::uint8_t { foreman, manager, job_coach, other };
inline constexpr int staff_kind_count = static_cast<int>(StaffKind::other) + 1;
// Of the first function: what somebody is called after.
StaffKind staff_kind_of(const Person& person);

struct StaffEntry {
    PersonId person;
    StaffKind kind{};
    bool has_left = false;  // by that day
    int triads = 0;  // that he leads or coaches on the day
    std::optional<Rule> to_do{};  // of his own: the first thing
    std::optional<Rule> signal{};  // of his 3-hoeken: the first one
    friend bool operator==(const StaffEntry&, const StaffEntry&) = default;
};
// In the order of units by name (a unit after that which it stands below, nobody's unit last), in each the managers, then by name.
// `active`: the 3-hoeken that go on.
std::vector<StaffEntry> staff_of(const Organisation& organisation, std::span<const TriadId> active,
                                 std::span<const Finding> findings, Date today);

struct ThirdEntry {
    PersonId person;
    TriadId triad{};  // that goes on, else the last one; none: he has had none
    PersonId trainer{};  // who guides him in Praktijkleren
    friend bool operator==(const ThirdEntry&, const ThirdEntry&) = default;
};
// By code.
std::vector<ThirdEntry> thirds_of(const Organisation& organisation, Date today);

// The name of a unit after those above it, as units are sorted: "groen buiten / ploeg 2". A circle that a file held ends it.
std::string sort_path_of(const Organisation& organisation, const UnitId& unit);

}  // namespace driehoek
