// The oracle of domain 7a: all ways to arrange the 16 of De Lindewaard, counted by bits, against the rules of the model.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <map>
#include <set>

#include "model/rules.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using tests::sample_day;

namespace {

using Mask = std::uint32_t;  // bit i is person i of `ids`
constexpr std::array<const char*, 16> ids{"AM-G", "AM-S", "AM-P", "JC-1", "JC-2", "JC-3", "JC-4", "V-G1",
                                          "V-G2", "V-G3", "V-P1", "V-P2", "V-P3", "V-S1", "V-S2", "V-S3"};
constexpr std::size_t managers = 0;
constexpr std::size_t coaches = 3;
constexpr std::size_t foremen = 7;

constexpr Mask bit(std::size_t person) { return Mask{1} << person; }
constexpr Mask manager_bits = 0b111;
constexpr Mask coach_bits = 0b1111U << coaches;
constexpr Mask foreman_bits = 0x1FFU << foremen;

// What the rules are made of, taken from the facts and not through the rules.
struct Facts {
    Organisation organisation = tests::build_lindewaard();
    std::array<Mask, 16> manages{};
    std::array<std::array<int, 16>, 16> triads_of{};

    Facts() {
        for (std::size_t one = 0; one < ids.size(); ++one) {
            for (std::size_t other = 0; other < ids.size(); ++other) {
                if (find_person(organisation, PersonId(ids[other]))->line_manager == PersonId(ids[one])) {
                    manages[one] |= bit(other);
                }
                triads_of[one][other] =
                    static_cast<int>(std::ranges::count_if(*organisation.triads, [&](const Triad& triad) {
                        return triad.person_at(Corner::lead).text == ids[one] &&
                               triad.person_at(Corner::job_coach).text == ids[other];
                    }));
            }
        }
    }

    bool is_legal(Mask group) const {
        for (std::size_t person = 0; person < ids.size(); ++person) {
            if ((group & bit(person)) && (group & manages[person])) return false;
        }
        return true;
    }
    int shared(Mask group) const {
        int sum = 0;
        for (std::size_t one = 0; one < ids.size(); ++one) {
            for (std::size_t other = 0; other < ids.size(); ++other) {
                if ((group & bit(one)) && (group & bit(other))) sum += triads_of[one][other];
            }
        }
        return sum;
    }
    IntervisieGroup group_of(Mask mask) const {
        IntervisieGroup group;
        group.facilitator = PersonId("TC-1");
        for (std::size_t person = 0; person < ids.size(); ++person) {
            if (mask & bit(person)) group.members.emplace_back(ids[person]);
        }
        return group;
    }
    const Round& round() const { return organisation.rounds->front(); }
    bool model_finds_nothing(Mask mask) const { return check_group(organisation, round(), group_of(mask)).empty(); }
};

const Facts& facts() {
    static const Facts all;
    return all;
}

Mask mask_of(std::initializer_list<const char*> members) {
    Mask mask = 0;
    for (const std::string_view member : members) {
        mask |= bit(static_cast<std::size_t>(std::ranges::find(ids, member) - ids.begin()));
    }
    return mask;
}

// Every way to put the voorlieden and the job coaches into the groups of the three managers.
template <class Visit>
void visit_arrangements(const Visit& visit) {
    for (int foreman_code = 0; foreman_code < 19683; ++foreman_code) {  // 3^9
        std::array<Mask, 3> with_foremen{bit(managers), bit(managers + 1), bit(managers + 2)};
        for (int left = foreman_code, number = 0; number < 9; ++number, left /= 3) {
            with_foremen[static_cast<std::size_t>(left % 3)] |= bit(foremen + static_cast<std::size_t>(number));
        }
        if (std::ranges::any_of(with_foremen, [](Mask group) { return std::popcount(group) != 4; })) continue;
        for (int coach_code = 0; coach_code < 81; ++coach_code) {  // 3^4
            std::array<Mask, 3> groups = with_foremen;
            for (int left = coach_code, number = 0; number < 4; ++number, left /= 3) {
                groups[static_cast<std::size_t>(left % 3)] |= bit(coaches + static_cast<std::size_t>(number));
            }
            if (std::ranges::all_of(groups, [](Mask group) { return group & coach_bits; })) visit(groups);
        }
    }
}

}  // namespace

TEST_CASE("reporting lines and shared 3-hoeken are counted as the facts have them, in every possible group") {
    std::set<Mask> groups;
    visit_arrangements(
        [&](const std::array<Mask, 3>& arrangement) { groups.insert(arrangement.begin(), arrangement.end()); });
    CHECK(groups.size() == 2520);  // one of 3, three of 9, one or two of 4
    int disagreements = 0;
    for (const Mask mask : groups) {
        const IntervisieGroup group = facts().group_of(mask);
        if (facts().model_finds_nothing(mask) != facts().is_legal(mask)) ++disagreements;
        const GroupCounts counts = count_group(facts().organisation, facts().round(), group, sample_day);
        if (counts.shared_triads != facts().shared(mask) || !counts.missing_functions.empty()) ++disagreements;
    }
    CHECK(disagreements == 0);
    for (std::size_t one = 0; one < ids.size(); ++one) {
        for (std::size_t other = 0; other < ids.size(); ++other) {
            const int distance = reporting_distance(facts().organisation, PersonId(ids[one]), PersonId(ids[other]));
            CHECK((distance == 1) == ((facts().manages[one] & bit(other)) != 0));
        }
    }
}

TEST_CASE("three groups of 6, 5 and 5 can be made in 2,016 ways, and the best shares four 3-hoeken") {
    std::map<Mask, int> shared_in;  // of a legal group; illegal ones are not there
    const auto shared_or_illegal = [&](Mask mask) {
        const auto known = shared_in.find(mask);
        if (known != shared_in.end()) return known->second;
        return shared_in[mask] = facts().is_legal(mask) ? facts().shared(mask) : -1;
    };
    int arrangements = 0;
    int possible = 0;
    std::map<int, int> count_by_shared;
    std::set<std::set<Mask>> best;
    visit_arrangements([&](const std::array<Mask, 3>& groups) {
        ++possible;
        int shared = 0;
        for (const Mask group : groups) {
            const int here = shared_or_illegal(group);
            if (here < 0) return;
            shared += here;
        }
        ++arrangements;
        ++count_by_shared[shared];
        if (shared == 4) best.insert({groups.begin(), groups.end()});
    });
    CHECK(possible == 1680 * 36);
    CHECK(arrangements == 2016);
    CHECK(arrangements * 6 == 12096);  // counting the order of the groups
    CHECK(count_by_shared.begin()->first == 4);
    CHECK(best.contains({mask_of({"AM-S", "JC-4", "V-G1", "V-G2", "V-P1"}),
                         mask_of({"AM-P", "JC-1", "JC-2", "V-G3", "V-S2", "V-S3"}),
                         mask_of({"AM-G", "JC-3", "V-P2", "V-P3", "V-S1"})}));
    // And so says the model.
    for (const std::set<Mask>& groups : best) {
        int shared = 0;
        for (const Mask group : groups) {
            CHECK(facts().model_finds_nothing(group));
            shared +=
                count_group(facts().organisation, facts().round(), facts().group_of(group), sample_day).shared_triads;
        }
        CHECK(shared == 4);
    }
}

TEST_CASE("two groups of eight can be made in 12 ways only, and all of them mix functions badly") {
    constexpr Mask everybody = 0xFFFF;
    int arrangements = 0;
    for (Mask group = 1; group < everybody; group += 2) {  // with person 0, so that each division comes once
        if (std::popcount(group) != 8) continue;
        const Mask others = everybody & ~group;
        const bool is_legal = facts().is_legal(group) && facts().is_legal(others);
        const auto pattern = [](Mask mask) {
            return std::array{std::popcount(mask & foreman_bits), std::popcount(mask & manager_bits),
                              std::popcount(mask & coach_bits)};
        };
        if (!is_legal) continue;
        ++arrangements;
        CHECK(facts().model_finds_nothing(group));
        CHECK(facts().model_finds_nothing(others));
        CHECK(std::minmax(pattern(group), pattern(others)) == std::pair{std::array{3, 2, 3}, std::array{6, 1, 1}});
    }
    CHECK(arrangements == 12);
}

TEST_CASE("the model finds a reporting line in every division into two groups of eight but those twelve") {
    constexpr Mask everybody = 0xFFFF;
    int sound = 0;
    for (Mask group = 1; group < everybody; group += 2) {
        if (std::popcount(group) != 8) continue;
        if (facts().model_finds_nothing(group) && facts().model_finds_nothing(everybody & ~group)) ++sound;
    }
    CHECK(sound == 12);
}
