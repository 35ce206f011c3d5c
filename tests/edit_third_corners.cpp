#include <doctest/doctest.h>

#include <algorithm>

#include "edit/document.hpp"
#include "support/builders.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const Date begin_day = make_date(2022, 3, 14);

// K-02 has had a 3-hoek, and has another; V-1 guides it in Praktijkleren.
Document some_thirds() {
    Document document{Organisation()};
    CHECK(document.run(AddUnit{UnitId("E-1"), "Groen"}));
    CHECK(document.run(AddPerson{PersonId("V-1"), "Ana Berk", Function::foreman}));
    CHECK(document.run(StartTriad{.code = "K-02", .lead = PersonId("V-1"), .begin = begin_day}));
    CHECK(document.run(EndTriad{TriadId("K-02"), begin_day + 30}));
    CHECK(document.run(StartTriad{.code = "K-02", .begin = begin_day + 31}));
    CHECK(document.run(StartTriad{.code = "K-03", .begin = begin_day}));
    CHECK(document.run(SetTraining{.person = PersonId("V-1"), .learner = PersonId("K-02"), .begin = begin_day}));
    return document;
}

}  // namespace

TEST_CASE("of a third corner unit, trajectory and module are corrected") {
    Document document = some_thirds();
    const PersonId id("K-02");
    CHECK(document.run(EditThird{id, UnitId("E-1"), TrajectoryKind::guaranteed_job, " Groen  2 "}));
    const Person& person = *find_person(document.organisation(), id);
    CHECK(person.unit == UnitId("E-1"));
    CHECK(person.trajectory == Trajectory{TrajectoryKind::guaranteed_job, "Groen 2"});
    CHECK(document.run(EditThird{id, UnitId("E-9")}).error() == Refusal::unit_is_gone);
    CHECK(document.run(EditThird{id, {}, TrajectoryKind::guaranteed_job, "123456782"}).error() ==
          Refusal::name_is_forbidden);
    CHECK(document.run(EditThird{PersonId("V-1")}).error() == Refusal::person_is_no_third);
    CHECK(document.run(EditThird{PersonId("K-09")}).error() == Refusal::person_is_gone);
    CHECK(document.run(EditThird{id}));
    CHECK_FALSE(find_person(document.organisation(), id)->unit);
}

TEST_CASE("a code changes with everything that is called after it, in one step") {
    Document document = some_thirds();
    const Organisation before = document.organisation();
    const auto done = document.run(RecodeThird{PersonId("K-02"), "W-14"});
    REQUIRE(done);
    CHECK(done->person == PersonId("W-14"));
    const Organisation& after = document.organisation();
    CHECK_FALSE(find_person(after, PersonId("K-02")));
    CHECK(find_person(after, PersonId("W-14"))->code == "W-14");
    REQUIRE(find_triad(after, TriadId("W-14")));
    REQUIRE(find_triad(after, TriadId("W-14.2")));
    CHECK(find_triad(after, TriadId("W-14.2"))->person_at(Corner::third) == PersonId("W-14"));
    CHECK(find_triad(after, TriadId("K-03")));
    CHECK(after.practice_learning->front().learner == PersonId("W-14"));
    CHECK(organisation_from(io::write_organisation(after)) == after);
    document.undo();
    CHECK(document.organisation() == before);
}

TEST_CASE("a code that is in use, or is none, is refused") {
    Document document = some_thirds();
    const Organisation before = document.organisation();
    const PersonId id("K-02");
    for (const char* taken : {"K-03", "k-03", "V-1", "K-02"})
        CHECK(document.run(RecodeThird{id, taken}).error() == Refusal::code_is_taken);
    for (const char* name : {"Jan", "K-", "123456782", ""})
        CHECK(document.run(RecodeThird{id, name}).error() == Refusal::code_is_not_a_code);
    CHECK(document.run(RecodeThird{PersonId("V-1"), "K-04"}).error() == Refusal::person_is_no_third);
    CHECK(document.run(RecodeThird{PersonId("K-09"), "K-04"}).error() == Refusal::person_is_gone);
    CHECK(document.organisation() == before);
    CHECK(document.run(RecodeThird{id, "k-02"}));  // only its letters
    // A code stays in use while a 3-hoek is called after it, whoever sits in it.
    CHECK(document.run(SetCorner{TriadId("K-03"), Corner::third, id, begin_day + 40}).error() ==
          Refusal::person_is_gone);
    CHECK(document.run(SetCorner{TriadId("K-03"), Corner::third, PersonId("k-02"), begin_day + 40}));
    CHECK(document.run(RecodeThird{PersonId("k-02"), "K-03"}).error() == Refusal::code_is_taken);
}
