// What a proposal has to solve, as numbers: people are 0..n-1 in the order of their ids, and no name or id stands in here.
// A sitting is one arrangement of everybody present: fixed groups have one, changing groups one for each session.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

namespace driehoek::compose {

inline constexpr int nobody = -1;

// How many pairs so many people make.
constexpr std::int64_t pairs_of(std::int64_t count) { return count * (count - 1) / 2; }

// What a proposal weighs (domain 2.4: Z1 to Z9). A weight of 0 switches a term off, a negative one turns it round.
enum class Term : std::uint8_t {
    missing_functions,  // Z1: somebody short in a group, for each Cover that is not required
    lone_functions,  // people who are the only one of a group that count for a Cover that was asked for
    functions,  // pairs in a group with the same function
    units,  // Z2: pairs in a group from the same unit, of the level that was asked for
    locations,  // Z2
    levels,  // Z6
    working_days,  // Z5: members who do not work on the day that most of their group do
    sizes,  // Z4: all pairs in a group, so even sizes are cheapest
    shared_triads,  // Z3: 3-hoeken with both contact persons in one group
    meetings,  // Z7: for each two people, the pairs of times that they meet, earlier rounds included
    facilitator_load,  // Z9: for each leader, the pairs of groups he leads in one sitting
    pairs,  // a number of its own for each two people: the public instances
};
inline constexpr int term_count = static_cast<int>(Term::pairs) + 1;

// The hard rules (domain 2.4: H1 to H6) that a plan can break.
enum class Hard : std::uint8_t {
    size,  // H1: people short of the smallest or above the largest size
    barrier,  // H2, H5: pairs in one group that must not share one
    cover,  // people short in a group, for each Cover that is required
    together,  // pairs of a block that are not in one group
    lock,  // people, or leaders, who are not where they were put
    place,  // H4: people present without a group, or absent with one
    leader_missing,  // H3: groups without begeleider
    leader_sits_or_manages,  // H3: members whom the leader of their group is, or manages
    leader_load,  // groups above what a leader can carry in one sitting
    leader_days,  // groups whose leader works on none of its best days
};
inline constexpr int hard_count = static_cast<int>(Hard::leader_days) + 1;

enum class BarrierKind : std::uint8_t { direct_line, indirect_line, apart, same_unit };

// Two people who must not share a group.
struct Barrier {
    int one = 0;
    int other = 0;
    BarrierKind kind = BarrierKind::apart;
    int unit = nobody;  // of kind same_unit alone: which unit, as in the attribute of Term::units
    friend bool operator==(const Barrier&, const Barrier&) = default;
};

// Something with a number between two people: shared 3-hoeken, or times met before.
struct PairCount {
    int one = 0;
    int other = 0;
    int count = 0;
    friend bool operator==(const PairCount&, const PairCount&) = default;
};

// A property with values; people with the same value are better (or, turned round, worse) spread over groups.
struct Attribute {
    Term term = Term::functions;  // functions, units, locations or levels
    std::vector<std::int32_t> values{};  // for each person; nobody (-1) for none
    friend bool operator==(const Attribute&, const Attribute&) = default;
};

// Every group needs at least so many of the people who have this bit in Problem::covers; at most 32 of them.
struct Cover {
    int least = 1;
    bool is_required = false;  // a hard rule; else it counts under Term::missing_functions
    bool is_wish = true;  // a function, that was asked for and can be let go; not that somebody can lead
    friend bool operator==(const Cover&, const Cover&) = default;
};

struct GroupSize {
    int smallest = 4;
    int largest = 8;
    friend bool operator==(const GroupSize&, const GroupSize&) = default;
};

struct Sitting {
    std::vector<GroupSize> groups{};
    std::vector<std::uint8_t> present{};  // for each person 0 or 1
    friend bool operator==(const Sitting&, const Sitting&) = default;
};

// Somebody must sit in this group in this sitting. For who leads: `person` is an index of Problem::leaders.
struct Lock {
    int sitting = 0;
    int person = 0;
    int group = 0;
    friend bool operator==(const Lock&, const Lock&) = default;
};

// Somebody of the pool (H3, Z9). The pool is empty where no leaders are asked for.
struct Leader {
    int most_groups = 4;  // in one sitting
    std::uint8_t working_days = 0b0011111;
    std::vector<std::int32_t> barred{};  // people he may not lead: himself and all he manages; ascending
    friend bool operator==(const Leader&, const Leader&) = default;
};

struct Problem {
    int people = 0;
    std::vector<Sitting> sittings{};
    std::array<std::int32_t, term_count> weights{};

    std::vector<Attribute> attributes{};
    std::vector<Cover> covers{};
    std::vector<std::uint32_t> covers_of{};  // for each person the bits of the covers he counts for; may be empty
    std::vector<std::uint8_t> working_days{};  // for each person; may be empty: every day
    std::vector<Barrier> barriers{};
    std::vector<std::vector<std::int32_t>> blocks{};  // people who must stay together; nobody in two of them
    int given_blocks = 0;  // the last so many come with the composition: nobody asked for them, so they cannot be split
    std::vector<Lock> locks{};
    std::vector<PairCount> shared_triads{};
    std::vector<PairCount> earlier_meetings{};
    std::vector<Leader> leaders{};
    std::vector<Lock> leader_locks{};
    std::vector<std::int32_t> pair_costs{};  // empty, or people x people, symmetric, 0 on the diagonal

    int sitting_count() const { return static_cast<int>(sittings.size()); }
    int group_count(int sitting) const {
        return static_cast<int>(sittings[static_cast<std::size_t>(sitting)].groups.size());
    }
    bool is_present(int sitting, int person) const {
        return sittings[static_cast<std::size_t>(sitting)].present[static_cast<std::size_t>(person)] != 0;
    }
    bool counts_for(std::size_t person, std::size_t cover) const {
        return !covers_of.empty() && (covers_of[person] >> cover & 1U) != 0;
    }
    // How many of those who are there count for a function that every group needs.
    std::int64_t count_present_for(const Sitting& sitting, std::size_t cover) const {
        std::int64_t count = 0;
        for (std::size_t person = 0; person < sitting.present.size(); ++person)
            count += sitting.present[person] != 0 && counts_for(person, cover);
        return count;
    }
    std::int32_t weight(Term term) const { return weights[static_cast<std::size_t>(term)]; }
    friend bool operator==(const Problem&, const Problem&) = default;
};

// What other code may rely on: every index in range, lists as long as said, sizes and counts that cannot overflow.
// Says nothing about whether a plan exists.
bool is_sound(const Problem& problem);

// Largest sizes that is_sound admits.
inline constexpr int most_people = 4096;
inline constexpr int most_sittings = 32;
inline constexpr int most_groups = 1024;
inline constexpr int largest_weight = 10'000;

}  // namespace driehoek::compose
