// Which 3-hoeken are looked at: choices that combine, and how many each next choice would leave.
#pragma once
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "model/findings.hpp"
#include "model/organisation.hpp"

namespace driehoek {

// What is not chosen lets everything through.
struct TriadFilter {
    UnitId unit;  // at any height: bedrijfsonderdeel, afdeling or team
    PersonId job_coach;
    PersonId lead;
    std::optional<Rule> signal{};
    std::optional<TriadType> type{};
    std::optional<int> begin_year{};  // unknown_year: without a begin date
    std::optional<bool> has_practice{};  // whether the third corner is in Praktijkleren

    bool is_set() const { return unit || job_coach || lead || signal || type || begin_year || has_practice; }
    friend bool operator==(const TriadFilter&, const TriadFilter&) = default;
};
inline constexpr int unknown_year = 0;

// Of one 3-hoek, what a filter asks.
struct TriadFacts {
    TriadId triad;
    UnitId unit, department, business_unit;
    PersonId job_coach, lead;
    TriadType type = TriadType::a;
    int begin_year = unknown_year;
    bool has_practice = false;
    std::uint64_t signals = 0;  // a bit for each Rule
};
// In the order of `triads`; those that are not in the organisation are left out.
std::vector<TriadFacts> facts_of(const Organisation& organisation, std::span<const TriadId> triads,
                                 std::span<const Finding> findings);

bool passes(const TriadFacts& facts, const TriadFilter& filter);

// How many there are with each choice, among those that everything else which is chosen lets through.
struct FilterCounts {
    int all = 0;  // that the whole filter lets through
    // Without this choice.
    int any_unit = 0, any_job_coach = 0, any_lead = 0, any_signal = 0, any_type = 0, any_year = 0, any_practice = 0;
    std::map<UnitId, int> units;  // one 3-hoek counts in its team, its afdeling and its bedrijfsonderdeel
    std::map<PersonId, int> job_coaches, leads;
    std::map<Rule, int> signals;
    std::map<TriadType, int> types;
    std::map<int, int> begin_years;
    std::map<bool, int> practice;
};
FilterCounts count_choices(std::span<const TriadFacts> facts, const TriadFilter& filter);

}  // namespace driehoek
