// The 3-hoeken in numbers, by bedrijfsonderdeel and afdeling: everything that pictures of them, tiles and totals may tell, and
// nothing else is told there. Above a hundred 3-hoeken small numbers are hidden (derive/small_numbers.hpp); up to there each
// has its own place in the pictures. Lists and tasks name the 3-hoeken themselves and stand apart.
#pragma once
#include <array>
#include <optional>
#include <span>
#include <vector>

#include "base/id.hpp"
#include "derive/small_numbers.hpp"
#include "model/organisation.hpp"

namespace driehoek {

// Up to so many 3-hoeken a picture shows each of them.
inline constexpr int most_single_triangles = 100;

// One 3-hoek, and what is most urgent about it: a number from 0 on, when anything is.
struct BrokenDown {
    TriadId triad;
    std::optional<int> sign{};
};

inline constexpr int most_signs = 6;

struct UnitNumbers {
    UnitId unit;  // none: without a bedrijfsonderdeel
    ToldCount all{};
    ToldCount attention{};  // to be told as whole percents of all, never as a number
    std::array<ToldCount, most_signs> signs{};

    bool needs_attention() const;
};
struct DepartmentNumbers {
    UnitId department;  // or the bedrijfsonderdeel itself, of what is in none of its afdelingen
    UnitId unit;
    ToldCount all{}, attention{};
};
// Of the 3-hoeken that one person leads, as far as they are counted under one afdeling.
struct LeadNumbers {
    UnitId department;
    UnitId unit;
    PersonId lead;  // none: the corner is open
    ToldCount all{}, attention{};
};

struct Breakdown {
    bool hides_small = false;  // whether small numbers are hidden at all
    ToldCount all{}, well{}, attention{};
    std::array<ToldCount, most_signs> signs{};
    std::vector<UnitNumbers> units{};  // by id
    std::vector<DepartmentNumbers> departments{};  // by id
    std::vector<LeadNumbers> leads{};  // by afdeling, then by person

    const UnitNumbers* find_unit(const UnitId& unit) const;
    const DepartmentNumbers* find_department(const UnitId& department) const;
    bool has_hidden() const;
};
Breakdown break_down(const Organisation& organisation, std::span<const BrokenDown> triads);
// Of some of the 3-hoeken, as a filter leaves them: every number told about (small_numbers.hpp) where small ones are hidden.
Breakdown break_down_some(const Organisation& organisation, std::span<const BrokenDown> triads, bool hides_small);

// The afdeling or bedrijfsonderdeel that a 3-hoek is counted under.
UnitId department_of(const Organisation& organisation, const Triad& triad);

}  // namespace driehoek
