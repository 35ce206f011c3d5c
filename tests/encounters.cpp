// Who met whom: against a plain count over generated organisations, and the figures of De Lindewaard.
#include "derive/encounters.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "derive/generate.hpp"
#include "model/rules.hpp"
#include "support/builders.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

bool sits_in(const IntervisieGroup& group, const PersonId& person) {
    return std::ranges::find(group.members, person) != group.members.end();
}

// Sessions of both, counted the slow way: every group of every round, every session.
struct Counted {
    int held = 0, planned = 0;
};
Counted count_slowly(const Organisation& organisation, const RoundId& only, const PersonId& one,
                     const PersonId& other) {
    Counted counted;
    for (const Round& round : *organisation.rounds) {
        if (only && round.id != only) continue;
        for (const IntervisieGroup& group : round.groups) {
            if (!sits_in(group, one) || !sits_in(group, other)) continue;
            int made = 0;
            for (const Session& session : group.sessions) {
                if (session.status == SessionStatus::cancelled) continue;
                ++made;
                ++(session.status == SessionStatus::held ? counted.held : counted.planned);
            }
            counted.planned += std::max(0, round.planned_sessions - made);
        }
    }
    return counted;
}

void check_against_slow(const Organisation& organisation, const RoundId& round) {
    const Encounters encounters = find_encounters(organisation, round);
    PairCount all;
    for (std::size_t one = 0; one < encounters.people.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            const Counted counted =
                count_slowly(organisation, round, encounters.people[one].id, encounters.people[other].id);
            CHECK(encounters.have_met(one, other) == (counted.held > 0));
            CHECK(encounters.will_meet(other, one) == (counted.planned > 0));
            const std::vector<int> shared = encounters.shared_sessions(one, other);
            CHECK(static_cast<int>(shared.size()) == counted.held + counted.planned);
            CHECK(std::ranges::is_sorted(shared));
            ++all.all;
            all.met += counted.held > 0;
            all.planned += counted.held == 0 && counted.planned > 0;
        }
    }
    CHECK(encounters.count_all() == all);
    for (const ClassKind kind : {ClassKind::function, ClassKind::unit}) {
        const ClassEncounters classes = count_by_class(encounters, kind);
        PairCount sum;
        for (const PairCount& pair : classes.pairs) {
            sum.met += pair.met;
            sum.planned += pair.planned;
            sum.all += pair.all;
        }
        CHECK(sum == all);
        int people = 0;
        for (const PersonClass& each : classes.classes) {
            CHECK(each.people > 0);
            CHECK(each.placed <= each.people);
            people += each.people;
        }
        CHECK(people == static_cast<int>(encounters.people.size()));
    }
}

// Everybody in groups of seven, in another order each round.
void add_rounds(Organisation& organisation, int count) {
    std::vector<PersonId> people;
    const std::vector<Function> targets{Function::foreman, Function::department_manager, Function::job_coach};
    for (const Person& person : *organisation.people) {
        if (is_in_target(targets, person)) people.push_back(person.id);
    }
    for (int number = 1; number <= count; ++number) {
        Round round;
        round.id = RoundId("R-" + std::to_string(number));
        round.name = "Ronde " + std::to_string(number);
        round.target_functions = targets;
        for (std::size_t first = 0; first < people.size(); first += 7) {
            IntervisieGroup group;
            group.name = std::to_string(first / 7 + 1);
            group.id = GroupId("G-" + group.name);
            for (std::size_t seat = 0; seat < 7 && first + seat < people.size(); ++seat)
                group.members.push_back(people[(first + seat) * static_cast<std::size_t>(number) % people.size()]);
            for (int session = 1; session <= 4; ++session)
                group.sessions.push_back(make_session("S-" + std::to_string(session), "2022-03-01"));
            round.groups.push_back(std::move(group));
        }
        insert_round(organisation, std::move(round));
    }
}

struct Lindewaard {
    Organisation organisation = build_lindewaard();
    Encounters encounters = find_encounters(organisation, RoundId("R-1"));

    std::size_t index(const char* id) const { return *encounters.index_of(PersonId(id)); }
    PairCount between(const char* one, const char* other) const {
        const ClassEncounters classes = count_by_class(encounters, ClassKind::function);
        const auto class_of = [&](const char* id) { return static_cast<std::size_t>(classes.class_of[index(id)]); };
        return classes.between(class_of(one), class_of(other));
    }
    Round& round() { return organisation.rounds.edit().front(); }
};

const NoPlace* find_place(const std::vector<NoPlace>& places, const char* person) {
    const auto found = std::ranges::find(places, PersonId(person), &NoPlace::person);
    return found == places.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("encounters agree with a plain count over generated organisations") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Organisation organisation = generate_small(seed, 12);
        check_against_slow(organisation, {});
        for (const Round& round : *organisation.rounds) check_against_slow(organisation, round.id);
    }
}

TEST_CASE("at full size ten rounds are counted, and of two people all sessions are known") {
    Organisation organisation = generate_full_size(7);
    organisation.rounds.edit().clear();
    add_rounds(organisation, 10);
    const Encounters encounters = find_encounters(organisation, {});
    CHECK(encounters.people.size() > 150);
    CHECK(encounters.sessions.size() == std::size_t{10} * 4 * ((encounters.people.size() + 6) / 7));
    for (std::size_t one = 1; one < encounters.people.size(); one += 17) {
        for (std::size_t other = 0; other < one; ++other) {
            const Counted counted =
                count_slowly(organisation, {}, encounters.people[one].id, encounters.people[other].id);
            CHECK(static_cast<int>(encounters.shared_sessions(one, other).size()) == counted.held);
        }
    }
    CHECK(count_by_class(encounters, ClassKind::unit).classes.size() == 7);
}

TEST_CASE("in De Lindewaard 35 of 120 pairs met, and no two managers") {
    const Lindewaard here;
    CHECK(here.encounters.people.size() == 16);
    CHECK(here.encounters.most_sessions == 4);
    CHECK(here.encounters.count_all() == PairCount{.met = 35, .planned = 0, .all = 120});
    CHECK(here.between("AM-G", "AM-S") == PairCount{.met = 0, .planned = 0, .all = 3});
    CHECK(here.between("AM-G", "JC-1") == PairCount{.met = 4, .planned = 0, .all = 12});
    CHECK(here.between("AM-G", "V-G1") == PairCount{.met = 9, .planned = 0, .all = 27});
    CHECK(here.between("JC-1", "V-G1") == PairCount{.met = 12, .planned = 0, .all = 36});
    CHECK(here.between("JC-1", "JC-2") == PairCount{.met = 1, .planned = 0, .all = 6});
    CHECK(here.between("V-G1", "V-S1") == PairCount{.met = 9, .planned = 0, .all = 36});
}

TEST_CASE("people stand as in a 3-hoek: managers, job coaches, voorlieden") {
    const Lindewaard here;
    std::vector<std::string> ids;
    for (const EncounterPerson& person : here.encounters.people) ids.push_back(person.id.text);
    CHECK(ids == std::vector<std::string>{"AM-G", "AM-P", "AM-S", "JC-1", "JC-2", "JC-3", "JC-4", "V-G1", "V-G2",
                                          "V-G3", "V-P1", "V-P2", "V-P3", "V-S1", "V-S2", "V-S3"});
}

TEST_CASE("Sami and Hugo sat together three times, and will on 18 October") {
    const Lindewaard here;
    const std::vector<int> shared = here.encounters.shared_sessions(here.index("V-S2"), here.index("V-G3"));
    REQUIRE(shared.size() == 4);
    for (int number = 1; number <= 4; ++number) {
        const GroupSession& session =
            here.encounters.sessions[static_cast<std::size_t>(shared[static_cast<std::size_t>(number - 1)])];
        CHECK(session.number == number);
        CHECK(session.group == GroupId("G-2"));
        CHECK(session.is_held == (number < 4));
    }
    CHECK(here.encounters.sessions[static_cast<std::size_t>(shared[3])].date == make_date(2022, 10, 18));
}

TEST_CASE("who met nobody of a function is found; the only one of a function lacks nobody") {
    Lindewaard here;
    const auto unmet = [&](const char* id) {
        return find_unmet_classes(here.encounters, count_by_class(here.encounters, ClassKind::function),
                                  here.index(id));
    };
    CHECK(unmet("AM-G") == std::vector<int>{0});  // the other managers
    CHECK(unmet("V-G1").empty());
    CHECK(unmet("JC-3") == std::vector<int>{1});
    here.round().groups[2].members.clear();
    here.round().groups[2].members.push_back(PersonId("AM-G"));
    here.encounters = find_encounters(here.organisation, RoundId("R-1"));
    CHECK(unmet("AM-G") == std::vector<int>{0, 1, 2});
    CHECK_FALSE(here.encounters.people[here.index("V-P2")].is_placed);
}

TEST_CASE("sessions are numbered by day, those held first, and planned ones that nobody made follow") {
    Round round;
    round.id = RoundId("R-1");
    IntervisieGroup group = make_group("G-1", {"A", "B"}, "");
    group.sessions = {make_session("S-1", "2022-09-01"), make_session("S-2", "2022-06-01"),
                      make_session("S-3", "2022-07-01", SessionStatus::cancelled),
                      make_session("S-4", "2022-08-01", SessionStatus::planned)};
    const std::vector<GroupSession> sessions = sessions_of(round, group);
    REQUIRE(sessions.size() == 4);
    CHECK(sessions[0].date == make_date(2022, 6, 1));
    CHECK(sessions[1].date == make_date(2022, 9, 1));
    CHECK(sessions[2].date == make_date(2022, 8, 1));
    CHECK_FALSE(sessions[2].is_held);
    CHECK_FALSE(sessions[3].date);
    CHECK(sessions[3].number == 4);
    round.planned_sessions = 2'000'000'000;
    CHECK(sessions_of(round, group).size() == most_planned_sessions);
}

TEST_CASE("who has no place is told why") {
    Lindewaard here;
    const auto places = [&] { return find_without_place(here.organisation, here.round()); };
    CHECK(find_place(places(), "V-G1") == nullptr);
    REQUIRE(find_place(places(), "TC-1"));
    CHECK(find_place(places(), "TC-1")->reason == NoPlaceReason::leads_group);
    CHECK(find_place(places(), "TC-1")->group == GroupId("G-1"));

    std::erase(here.round().groups[0].members, PersonId("AM-S"));
    REQUIRE(find_place(places(), "AM-S"));
    CHECK(find_place(places(), "AM-S")->reason == NoPlaceReason::round_is_final);
    for (IntervisieGroup& group : here.round().groups) group.is_final = false;
    CHECK(find_place(places(), "AM-S")->reason == NoPlaceReason::not_chosen_yet);
    // One of her own people in each group.
    here.round().groups[0].members.push_back(PersonId("V-S1"));
    const std::vector<NoPlace> found = places();
    const NoPlace* place = find_place(found, "AM-S");
    REQUIRE(place);
    CHECK(place->reason == NoPlaceReason::fits_nowhere);
    CHECK(place->group == GroupId("G-1"));
    CHECK(place->obstacle.rule == Rule::direct_reporting_line);
    CHECK(place->obstacle.other == PersonId("V-S1"));

    here.round().target_functions = {Function::foreman};
    CHECK(find_place(places(), "AM-S")->reason == NoPlaceReason::outside_target);
    here.round().groups.clear();
    CHECK(find_place(places(), "V-G1")->reason == NoPlaceReason::round_has_no_groups);
    CHECK(places().front().reason == NoPlaceReason::round_has_no_groups);  // who is asked for comes first
    CHECK(places().back().reason == NoPlaceReason::outside_target);
    for (const NoPlace& each : places()) CHECK_FALSE(find_person(here.organisation, each.person)->functions.empty());
}
