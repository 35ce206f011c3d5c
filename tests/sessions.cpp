// Sessions in the model: what can be done to them, what is refused, and that a file carries them.
#include <doctest/doctest.h>

#include <algorithm>

#include "edit/document.hpp"
#include "io/json.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const RoundId session_round{"R-1"};
const GroupId session_group{"G-1"};

// A group of four in a round of three sessions; B leads it, X is in no group.
Organisation with_group() {
    return organisation_from(R"({"format":"driehoek","version":2,
        "locations":[{"id":"L","name":"Kade"}],
        "people":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"},{"id":"B"},{"id":"X"}],
        "rounds":[{"id":"R-1","name":"R","composition":"mixed","planned_sessions":3,
          "groups":[{"id":"G-1","name":"1","members":["a","b","c","d"],"facilitator":"B"}]}]})");
}

Date on(unsigned month, unsigned day) { return make_date(2027, month, day); }

const IntervisieGroup& group_in(const Document& document) {
    return document.organisation().rounds->front().groups.front();
}
const Session& session_in(const Document& document, std::size_t at) { return group_in(document).sessions.at(at); }

void give_day(Document& document, Date day, std::string key = "k") {
    REQUIRE(document.run(SetSessionDate{session_round, session_group, {}, day, std::move(key)}));
}

Refusal refusal_to(Document& document, const Command& command) {
    const auto done = document.run(command);
    REQUIRE_FALSE(done.has_value());
    return done.error().why;
}

}  // namespace

TEST_CASE("a time of day is read as people write it, and written in one way") {
    for (const std::string_view text : {"13:30", "13.30", "13u30", " 13:30 "})
        CHECK(time_from_text(text) == TimeOfDay::from_minutes(810));
    CHECK(time_from_text("9") == TimeOfDay::from_minutes(540));
    for (const std::string_view text : {"", "24:00", "9:5", "12:60", "123", "1:300", "middag", "13:3o", ":30"})
        CHECK_FALSE(time_from_text(text));
    for (int minute = 0; minute < TimeOfDay::minutes_in_day; ++minute) {
        const TimeOfDay time = TimeOfDay::from_minutes(minute);
        CHECK(time_from_text(iso_from_time(time)) == time);
    }
}

TEST_CASE("a session is marked held from its own day on, and not before") {
    Document document(with_group());
    give_day(document, on(3, 4));
    const SessionId id = session_in(document, 0).id;
    SetSessionStatus held{session_round, session_group, id, SessionStatus::held, on(3, 3)};
    CHECK(refusal_to(document, held) == Refusal::session_is_still_to_come);
    CHECK(refusal_to(document, SetSessionStatus{session_round, session_group, id, SessionStatus::held}) ==
          Refusal::session_is_still_to_come);
    held.today = on(3, 4);
    CHECK(document.run(held).has_value());
    CHECK(session_in(document, 0).status == SessionStatus::held);
}

TEST_CASE("calendars know a session by the same name for ever, and by a higher number after each change of theirs") {
    Document document(with_group());
    give_day(document, on(3, 4), "one");
    give_day(document, on(4, 22), "two");
    const Session first = session_in(document, 0);
    CHECK(first.calendar_id.size() == 32);
    CHECK(first.calendar_id != session_in(document, 1).calendar_id);
    CHECK(first.sequence == 0);

    const SessionId id = first.id;
    CHECK(document.run(SetSessionDate{session_round, session_group, id, on(3, 5)}));
    CHECK(session_in(document, 0).sequence == 1);
    CHECK(document.run(SetSessionDate{session_round, session_group, id, on(3, 5)}));
    CHECK_MESSAGE(session_in(document, 0).sequence == 1, "nothing changed");
    const SetSessionDetails details{
        session_round,   session_group, {}, TimeOfDay::from_minutes(810), TimeOfDay::from_minutes(930),
        LocationId("L"), " kamer  2 "};
    CHECK(document.run(details));
    CHECK(session_in(document, 0).sequence == 2);
    CHECK(session_in(document, 1).place == "kamer 2");
    CHECK(document.run(SetSessionStatus{session_round, session_group, id, SessionStatus::cancelled}));
    CHECK(session_in(document, 0).sequence == 3);
    CHECK(session_in(document, 0).calendar_id == first.calendar_id);
    CHECK(session_in(document, 1).sequence == 1);
    CHECK(document.run(RenameRound{session_round, "Anders"}));
    CHECK(document.run(
        SetAttendance{session_round, session_group, session_in(document, 1).id, PersonId("a"), Presence::excused}));
    CHECK(session_in(document, 1).sequence == 1);

    // A new one is where the last one is, and when.
    give_day(document, on(6, 3));
    CHECK(session_in(document, 2).begin == TimeOfDay::from_minutes(810));
    CHECK(session_in(document, 2).place == "kamer 2");
    // Undo takes all of it back.
    const Organisation after = document.organisation();
    while (document.undo()) {
    }
    CHECK(document.organisation() == with_group());
    while (document.redo()) {
    }
    CHECK(document.organisation() == after);
}

TEST_CASE("a place names nobody, and an end is after a begin") {
    Document document(with_group());
    give_day(document, on(3, 4));
    SetSessionDetails details{session_round, session_group, {}, {}, TimeOfDay::from_minutes(60)};
    CHECK(refusal_to(document, details) == Refusal::end_is_not_after_begin);
    details.begin = TimeOfDay::from_minutes(60);
    CHECK(refusal_to(document, details) == Refusal::end_is_not_after_begin);
    details.end = TimeOfDay::from_minutes(61);
    CHECK(document.run(details).has_value());
    for (const std::string_view place : {"bel 06-1234 5678", "jan@voorbeeld.nl", "kamer 123456782"}) {
        details.place = place;
        CHECK(refusal_to(document, details) == Refusal::place_is_forbidden);
    }
    details.place = std::string(101, 'a');
    CHECK(refusal_to(document, details) == Refusal::place_is_too_long);
    details.place = "Gebouw B, zaal 2; 1e verd. \\ achter de balie";
    CHECK(document.run(details).has_value());
}

TEST_CASE("attendance and roles are of people of the group") {
    Document document(with_group());
    give_day(document, on(3, 4));
    const SessionId id = session_in(document, 0).id;
    const auto attend = [&](const char* person, std::optional<Presence> presence) {
        return SetAttendance{session_round, session_group, id, PersonId(person), presence};
    };
    CHECK(refusal_to(document, attend("X", Presence::present)) == Refusal::person_is_not_in_group);
    CHECK(document.run(attend("b", Presence::absent)));
    CHECK(document.run(attend("a", Presence::present)));
    CHECK(document.run(attend("b", Presence::excused)));
    CHECK(presence_of(session_in(document, 0), PersonId("b")) == Presence::excused);
    CHECK(session_in(document, 0).attendance.size() == 2);
    CHECK(document.run(attend("b", std::nullopt)));
    CHECK_FALSE(presence_of(session_in(document, 0), PersonId("b")));

    const auto role = [&](SessionRole which, std::vector<PersonId> people) {
        return SetSessionRole{session_round, session_group, id, which, std::move(people)};
    };
    const PersonId a("a"), b("b"), c("c"), d("d");
    CHECK(document.run(role(SessionRole::presenter, {a, b})));
    CHECK(refusal_to(document, role(SessionRole::timekeeper, {c, d})) == Refusal::number_is_impossible);
    CHECK(refusal_to(document, role(SessionRole::presenter, {c, c})) == Refusal::pair_needs_two_people);
    CHECK(refusal_to(document, role(SessionRole::observer, {PersonId("X")})) == Refusal::person_is_not_in_group);
    CHECK(document.run(role(SessionRole::timekeeper, {a})));
    CHECK_MESSAGE(people_with(session_in(document, 0), SessionRole::presenter) == std::vector{b}, "one role each");
    CHECK(document.run(role(SessionRole::timekeeper, {})));
    CHECK(people_with(session_in(document, 0), SessionRole::timekeeper).empty());

    CHECK(document.run(SetSessionStatus{session_round, session_group, id, SessionStatus::cancelled}));
    CHECK(refusal_to(document, attend("a", Presence::present)) == Refusal::session_is_cancelled);
    CHECK(refusal_to(document, role(SessionRole::observer, {c})) == Refusal::session_is_cancelled);
}

TEST_CASE("several days are used together or not at all, also where two sessions change theirs") {
    Document document(with_group());
    give_day(document, on(3, 4));
    give_day(document, on(4, 22));
    const SessionId one = session_in(document, 0).id;
    const SessionId two = session_in(document, 1).id;
    UseDates use{session_round,
                 {{session_round, session_group, one, on(4, 22), true},
                  {session_round, session_group, two, on(6, 10)},
                  {session_round, session_group, {}, on(7, 29)}},
                 "key"};
    const std::size_t steps = document.current();
    REQUIRE(document.run(use).has_value());
    CHECK(document.current() == steps + 1);
    CHECK(session_in(document, 0).date == on(4, 22));
    CHECK(session_in(document, 0).date_is_fixed);
    CHECK(session_in(document, 0).sequence == 1);
    CHECK(session_in(document, 1).date == on(6, 10));
    CHECK(session_in(document, 2).date == on(7, 29));
    CHECK(session_in(document, 2).sequence == 0);
    CHECK(document.run(FixSessionDate{session_round, session_group, one, false}));
    CHECK_FALSE(session_in(document, 0).date_is_fixed);

    const Organisation before = document.organisation();
    use.days = {{session_round, session_group, one, on(3, 1)}, {session_round, session_group, two, on(3, 1)}};
    CHECK(refusal_to(document, use) == Refusal::session_is_on_day);
    use.days = {{session_round, session_group, one, on(3, 1)}, {session_round, session_group, {}, on(9, 1)}};
    CHECK(refusal_to(document, use) == Refusal::session_is_gone);
    CHECK(document.organisation() == before);
}

TEST_CASE("a file carries sessions and the calendar, and refuses what is none") {
    Document document(with_group());
    give_day(document, on(3, 4));
    const SessionId id = session_in(document, 0).id;
    CHECK(document.run(SetSessionDetails{session_round,
                                         session_group,
                                         {},
                                         TimeOfDay::from_minutes(0),
                                         TimeOfDay::from_minutes(1439),
                                         LocationId("L"),
                                         "zaal"}));
    CHECK(document.run(SetAttendance{session_round, session_group, id, PersonId("c"), Presence::absent}));
    CHECK(document.run(SetSessionRole{session_round, session_group, id, SessionRole::presenter, {PersonId("c")}}));
    CHECK(document.run(FixSessionDate{session_round, session_group, id}));
    Calendar calendar{true, LiberationDay::every_year, {{"kerst", on(12, 20), on(12, 31)}}};
    calendar.free.push_back({"inventarisatie", on(6, 30), on(6, 30), false});
    CHECK(document.run(SetCalendar{calendar}));
    CHECK_MESSAGE(document.organisation().settings.calendar.free.front().name == "inventarisatie", "by first day");
    const std::string text = io::write_organisation(document.organisation());
    CHECK(organisation_from(text) == document.organisation());

    const auto with = [&](std::string_view from, std::string_view to) {
        std::string changed = text;
        const auto at = changed.find(from);
        REQUIRE(at != std::string::npos);
        return io::read_organisation(changed.replace(at, from.size(), to));
    };
    CHECK(with(R"("begin":"00:00")", R"("begin":"0:00")").error().error == ReadError::value_is_unknown);
    CHECK(with(R"("first":"2027-06-30",)", "").error().error == ReadError::field_is_missing);
    CHECK(with(R"("presence":"absent")", R"("presence":"ill")").error().error == ReadError::value_is_unknown);
    CHECK(with(R"("presence":"absent")", R"("presence":"absent","illness":"x")").error().error ==
          ReadError::field_is_forbidden);
    CHECK(with(R"({"person":"c","presence":"absent"})",
               R"({"person":"c","presence":"absent"},{"person":"c","presence":"present"})")
              .error()
              .error == ReadError::id_is_double);
}

TEST_CASE("a calendar is sorted, named and finite") {
    Document document(with_group());
    CHECK(refusal_to(document, SetCalendar{{.free = {{"", on(1, 1), on(1, 1)}}}}) == Refusal::name_is_empty);
    CHECK(refusal_to(document, SetCalendar{{.free = {{"x", on(1, 2), on(1, 1)}}}}) ==
          Refusal::free_period_ends_before_begin);
    Calendar full;
    full.free.resize(most_free_periods + 1, {"x", on(1, 1), on(1, 1)});
    CHECK(refusal_to(document, SetCalendar{full}) == Refusal::free_periods_are_full);
}

TEST_CASE("who was there cannot be removed") {
    Document document(with_group());
    give_day(document, on(3, 4));
    CHECK(document.run(
        SetAttendance{session_round, session_group, session_in(document, 0).id, PersonId("a"), Presence::present}));
    CHECK(document.run(PlaceMember{session_round, PersonId("a")}));
    const auto refused = document.run(RemovePerson{PersonId("a")});
    REQUIRE_FALSE(refused.has_value());
    REQUIRE(refused.error().dependents.size() == 1);
    CHECK(refused.error().dependents.front().kind == DependentKind::in_session);
}
