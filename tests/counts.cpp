#include <doctest/doctest.h>

#include <limits>

#include "model/rules.hpp"
#include "support/builders.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

GroupCounts counts_of(const Organisation& organisation, std::initializer_list<std::string_view> members) {
    const Round& round = *find_round(organisation, RoundId("R-1"));
    return count_group(organisation, round, make_group("G-9", members, "TC-1"), sample_day);
}

}  // namespace

TEST_CASE("a group counts the target functions it lacks") {
    const Organisation organisation = sound_organisation();
    CHECK(counts_of(organisation, {"AM-1", "JC-1", "V-3"}).missing_functions.empty());
    CHECK(counts_of(organisation, {"JC-1", "TC-1"}).missing_functions ==
          std::vector{Function::foreman, Function::department_manager});
}

TEST_CASE("a group counts bedrijfsonderdelen, not the teams below them, and nobody's unit is none") {
    Organisation organisation = sound_organisation();
    insert_unit(organisation, {.id = UnitId("U-1-x"), .name = "x", .kind = UnitKind::team, .parent = UnitId("U-1")});
    find_person_to_edit(organisation, PersonId("V-2"))->unit = UnitId("U-1-x");
    CHECK(counts_of(organisation, {"V-1", "V-2", "JC-1"}).units == 1);
    CHECK(counts_of(organisation, {"V-1", "V-2", "V-3"}).units == 2);
    CHECK(counts_of(organisation, {"JC-1"}).units == 0);
}

TEST_CASE("a group counts locations, levels and the days that everybody works") {
    Organisation organisation = sound_organisation();
    Person* one = find_person_to_edit(organisation, PersonId("V-1"));
    one->location = LocationId("Kade");
    one->level = Level::medior;
    one->working_days = 0b0000111;
    Person* other = find_person_to_edit(organisation, PersonId("V-3"));
    other->location = LocationId("Werkplein");
    other->level = Level::junior;
    other->working_days = 0b0011100;
    const GroupCounts counts = counts_of(organisation, {"V-1", "V-3", "JC-1"});
    CHECK(counts.locations == 2);
    CHECK(counts.levels == 2);
    CHECK(counts.common_days == 0b0000100);
    CHECK(counts.lone_members == make_people({"JC-1"}));  // two voorlieden keep each other company
    CHECK(counts_of(organisation, {}) ==
          GroupCounts{.missing_functions = find_round(organisation, RoundId("R-1"))->target_functions,
                      .lone_members = {}});
}

TEST_CASE("a 3-hoek is shared when its lead and its job coach sit in the group, while it is active") {
    Organisation organisation = sound_organisation();
    CHECK(counts_of(organisation, {"V-1", "JC-1", "JC-2"}).shared_triads == 1);
    CHECK(counts_of(organisation, {"V-1", "V-3", "AM-1", "JC-1", "JC-2"}).shared_triads == 3);
    CHECK(counts_of(organisation, {"V-1", "V-3", "AM-1"}).shared_triads == 0);
    find_triad_to_edit(organisation, TriadId("K-01"))->end = make_date(2022, 6, 1);
    find_triad_to_edit(organisation, TriadId("K-02"))->seat(Corner::job_coach).person = PersonId("V-3");
    CHECK(counts_of(organisation, {"V-1", "V-3", "AM-1", "JC-1", "JC-2"}).shared_triads == 1);
}

TEST_CASE("a pair counts as repeated once, however often it sat together before") {
    Organisation organisation = sound_organisation();
    Round past = *find_round(organisation, RoundId("R-1"));
    past.id = RoundId("R-0");
    past.groups = {make_group("G-1", {"V-1", "V-3", "JC-1"}, "TC-1")};
    insert_round(organisation, past);
    past.id = RoundId("Q-0");
    insert_round(organisation, past);
    CHECK(counts_of(organisation, {"V-1", "V-3", "AM-1"}).repeated_pairs == 1);
    CHECK(counts_of(organisation, {"V-1", "V-3", "JC-1"}).repeated_pairs == 3);
    CHECK(counts_of(organisation, {"V-1", "V-2", "AM-1"}).repeated_pairs == 0);
}

TEST_CASE("a later round repeats nothing of an earlier one's future") {
    Organisation organisation = sound_organisation();
    Round later = *find_round(organisation, RoundId("R-1"));
    later.id = RoundId("R-2");
    insert_round(organisation, later);
    CHECK(counts_of(organisation, {"V-3", "V-4"}).repeated_pairs == 0);
    const Round& second = *find_round(organisation, RoundId("R-2"));
    CHECK(count_group(organisation, second, second.groups[0], sample_day).repeated_pairs == 6);
}

TEST_CASE("rounds are ordered by their first day, then by number") {
    const auto round_on = [](const char* id, const char* date) {
        Round round;
        round.id = RoundId(id);
        round.groups = {make_group("G-1", {}, "")};
        round.groups[0].sessions = {make_session("S-0", "2001-01-01", SessionStatus::cancelled),
                                    make_session("S-1", date)};
        return round;
    };
    CHECK(is_earlier(round_on("R-9", "2021-01-01"), round_on("R-1", "2022-01-01")));
    CHECK_FALSE(is_earlier(round_on("R-1", "2022-01-01"), round_on("R-9", "2021-01-01")));
    CHECK(is_earlier(round_on("R-9", "2021-01-01"), round_on("R-1", "")));
    CHECK_FALSE(is_earlier(round_on("R-1", ""), round_on("R-9", "2021-01-01")));
    CHECK(is_earlier(round_on("R-2", ""), round_on("R-10", "")));
    CHECK(is_earlier(round_on("R-2", "2022-01-01"), round_on("R-3", "2022-01-01")));
    CHECK_FALSE(is_earlier(round_on("R-2", ""), round_on("R-2", "")));
}

TEST_CASE("the size difference is that of the largest and the smallest group") {
    Round round;
    CHECK(count_size_difference(round) == 0);
    round.groups = {make_group("G-1", {"a", "b", "c"}, ""), make_group("G-2", {"d"}, ""),
                    make_group("G-3", {"e", "f"}, "")};
    CHECK(count_size_difference(round) == 2);
}

TEST_CASE("turns are sessions times cases, also for absurd numbers") {
    Round round;
    CHECK(count_turns(round) == 4);
    round.cases_per_session = 2;
    CHECK(count_turns(round) == 8);
    round.planned_sessions = round.cases_per_session = std::numeric_limits<int>::max();
    CHECK(count_turns(round) == std::numeric_limits<int>::max());
    round.planned_sessions = -1;
    CHECK(count_turns(round) == 0);
}

TEST_CASE("progress counts held sessions, out of the planned ones") {
    Round round;
    IntervisieGroup group = make_group("G-1", {}, "");
    CHECK(count_sessions(round, group) == SessionProgress{.held = 0, .planned = 4});
    group.sessions = {make_session("S-1", "2022-05-10"), make_session("S-2", "2022-06-28", SessionStatus::cancelled),
                      make_session("S-3", "2022-07-05"), make_session("S-4", "", SessionStatus::planned)};
    CHECK(count_sessions(round, group) == SessionProgress{.held = 2, .planned = 4});
    round.planned_sessions = 1;
    CHECK(count_sessions(round, group) == SessionProgress{.held = 2, .planned = 2});
}
