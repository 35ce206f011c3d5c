// What points at a person or a unit: it would dangle if that were removed. edit/ refuses by it, words/ says it.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

enum class DependentKind : std::uint8_t {
    // of a unit
    unit_below,  // unit
    works_in_unit,  // person
    request,  // unit: its maatwerk
};
inline constexpr int dependent_kind_count = static_cast<int>(DependentKind::request) + 1;

// One thing that points at somebody or something; beside its kind stands what it is about.
struct Dependent {
    DependentKind kind{};
    TriadId triad{};
    std::optional<Corner> corner{};
    RoundId round{};
    GroupId group{};
    PersonId person{};
    UnitId unit{};
    friend bool operator==(const Dependent&, const Dependent&) = default;
};

// The units right below it, then who works there by id, then its requests. Empty: it can be removed.
std::vector<Dependent> dependents_of(const Organisation& organisation, const UnitId& unit);

}  // namespace driehoek
