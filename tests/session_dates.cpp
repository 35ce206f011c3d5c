// Days for a whole round: what is wrong with them, and that a proposal keeps every rule wherever that can be.
#include "derive/session_dates.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <set>
#include <string>

#include "compose/random.hpp"

using namespace driehoek;

namespace {

const Date begin_of_dates = make_date(2026, 10, 5);  // a Monday
constexpr WorkingDays tuesdays = 0b0000010;
constexpr WorkingDays not_on_wednesday = 0b0011011;

// Groups of four, of people who work from Monday to Friday; one begeleider for all of them, unless another is set.
struct DatesWorld {
    Organisation organisation;
    RoundId round{"R"};

    explicit DatesWorld(int groups, int sessions = 4) {
        Round made;
        made.id = round;
        made.name = "Ronde 1";
        made.planned_sessions = sessions;
        add_person("B");
        for (int number = 1; number <= groups; ++number) {
            IntervisieGroup& group = made.groups.emplace_back();
            group.id = GroupId("G" + std::to_string(number));
            group.name = std::to_string(number);
            group.facilitator = PersonId("B");
            for (int seat = 0; seat < 4; ++seat) {
                const std::string id = group.id.text + "p" + std::to_string(seat);
                add_person(id);
                group.members.emplace_back(id);
            }
        }
        insert_round(organisation, made);
    }
    void add_person(const std::string& id) {
        Person person;
        person.id = PersonId(id);
        insert_person(organisation, person);
    }
    Person& person(const char* id) { return *find_person_to_edit(organisation, PersonId(id)); }
    IntervisieGroup& group(std::size_t at) { return organisation.rounds.edit().front().groups[at]; }
    const Round& the_round() const { return organisation.rounds->front(); }
    Session& give_day(std::size_t at, Date day, bool is_fixed = false) {
        Session& session = group(at).sessions.emplace_back();
        session.id = SessionId("S-" + std::to_string(group(at).sessions.size()));
        session.date = day;
        session.date_is_fixed = is_fixed;
        return session;
    }
    DatePlan plan() const { return date_plan_of(organisation, the_round()); }
    DatePlan proposal(bool keeps = false) const {
        return propose_dates(organisation, the_round(), plan(), begin_of_dates, keeps);
    }
    std::vector<DateIssue> issues(const DatePlan& plan, bool with_ways_out = false) const {
        return find_date_issues(organisation, the_round(), plan, begin_of_dates, with_ways_out);
    }
};

bool keeps_hard_rules(const std::vector<DateIssue>& issues) {
    return std::ranges::none_of(issues, [](const DateIssue& issue) {
        return is_wrong(issue.kind) || issue.kind == DateIssueKind::too_soon || issue.kind == DateIssueKind::too_late;
    });
}

bool has_every_day(const DatePlan& plan) {
    return std::ranges::all_of(plan.rows, [](const DateRow& row) {
        return std::ranges::all_of(row.sessions,
                                   [](const PlannedSession& session) { return session.date.has_value(); });
    });
}

bool has_issue(const std::vector<DateIssue>& issues, DateIssueKind kind) {
    return std::ranges::contains(issues, kind, &DateIssue::kind);
}

}  // namespace

TEST_CASE("a proposal gives every session a day, inside its window, without anybody asked twice") {
    DatesWorld world(6);
    world.organisation.settings.calendar.free = {{"herfstvakantie", make_date(2026, 10, 17), make_date(2026, 10, 25)},
                                                 {"kerstvakantie", make_date(2026, 12, 19), make_date(2027, 1, 3)},
                                                 {"gesloten", make_date(2027, 2, 1), make_date(2027, 2, 5), false}};
    const DatePlan plan = world.proposal();
    CHECK(has_every_day(plan));
    CHECK(world.issues(plan).empty());
    std::set<Date> days;
    for (const DateRow& row : plan.rows) {
        CHECK(row.sessions.size() == 4);
        for (const PlannedSession& session : row.sessions) CHECK(days.insert(*session.date).second);
    }
    CHECK_MESSAGE(world.proposal() == plan, "the same question has the same answer");
}

TEST_CASE("what was held or fixed stays, and windows run from it") {
    DatesWorld world(1);
    world.give_day(0, begin_of_dates - 20).status = SessionStatus::held;
    world.give_day(0, make_date(2027, 1, 14), true);
    const DatePlan plan = world.proposal();
    const auto& sessions = plan.rows.front().sessions;
    CHECK(sessions[0].date == begin_of_dates - 20);
    CHECK(sessions[1].date == make_date(2027, 1, 14));
    CHECK(sessions[2].date >= make_date(2027, 1, 14) + shortest_interval);
    CHECK(sessions[2].date <= make_date(2027, 1, 14) + longest_interval);
    CHECK_MESSAGE(has_issue(world.issues(plan), DateIssueKind::too_late), "the one by hand is said to be late");
}

TEST_CASE("days on which people work come before days that suit in other ways") {
    DatesWorld world(1);
    world.person("G1p0").working_days = tuesdays;
    for (const PlannedSession& session : world.proposal().rows.front().sessions) CHECK(session.date->weekday() == 2);
}

TEST_CASE("every kind of trouble is found, named, and has a way out") {
    DatesWorld world(2);
    world.person("G1p1").working_days = not_on_wednesday;
    world.organisation.settings.calendar.free = {{"vakantie", make_date(2026, 12, 21), make_date(2026, 12, 31)},
                                                 {"dicht", make_date(2026, 11, 30), make_date(2026, 11, 30), false}};
    world.give_day(0, make_date(2026, 10, 14));                  // a Wednesday
    world.give_day(0, make_date(2026, 11, 30));                  // closed
    world.give_day(0, make_date(2027, 1, 19));
    world.give_day(0, make_date(2027, 3, 29));  // Easter Monday, and late
    world.give_day(1, make_date(2027, 1, 19));
    const DatePlan plan = world.plan();
    const auto issues = world.issues(plan, true);
    for (const DateIssueKind kind : {DateIssueKind::member_is_off, DateIssueKind::closed, DateIssueKind::on_holiday,
                                     DateIssueKind::too_late, DateIssueKind::facilitator_twice})
        CHECK(has_issue(issues, kind));
    CHECK(is_wrong(issues.front().kind));
    CHECK_FALSE(is_wrong(issues.back().kind));
    for (const DateIssue& issue : issues) {
        if (!issue.way_out) continue;
        DatePlan moved = plan;
        moved.rows[static_cast<std::size_t>(issue.way_out->place.row)]
            .sessions[static_cast<std::size_t>(issue.way_out->place.session)]
            .date = issue.way_out->day;
        CHECK(world.issues(moved).size() < issues.size());
    }
    CHECK(std::ranges::count_if(issues, [](const DateIssue& issue) { return issue.way_out.has_value(); }) >= 3);
}

TEST_CASE("a fixed day is moved only when the other one cannot") {
    DatesWorld world(2);
    world.give_day(0, make_date(2026, 10, 13));
    world.give_day(1, make_date(2026, 10, 13), true);
    const auto issues = world.issues(world.plan(), true);
    REQUIRE(issues.size() == 1);
    REQUIRE(issues.front().way_out.has_value());
    CHECK(issues.front().way_out->place == PlanPlace{0, 0});
}

TEST_CASE("who is asked in another round is asked twice too") {
    DatesWorld world(1);
    Round other;
    other.id = RoundId("X");
    other.name = "Ronde 0";
    IntervisieGroup& group = other.groups.emplace_back();
    group.id = GroupId("GX");
    group.name = "7";
    group.members = {PersonId("B")};
    group.sessions.push_back({.id = SessionId("S-1"), .date = make_date(2026, 10, 13)});
    insert_round(world.organisation, other);
    world.give_day(0, make_date(2026, 10, 13));
    const auto issues = world.issues(world.plan());
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().kind == DateIssueKind::person_twice);
    CHECK(issues.front().other_round == RoundId("X"));
    CHECK(world.issues(world.proposal()).empty());
}

// Small enough for every combination: a few days left, one begeleider for all.
TEST_CASE("a proposal keeps every hard rule wherever some plan does") {
    compose::Random random(21);
    int possible = 0;
    for (int run = 0; run < 60; ++run) {
        DatesWorld world(2 + random.below(2), 2);
        // All but a few days are closed.
        std::vector<Date> open;
        for (int first = 0; first < 3; ++first) open.push_back(begin_of_dates + random.below(12));
        for (int second = 0; second < 4; ++second) open.push_back(begin_of_dates + 44 + random.below(22));
        Calendar& calendar = world.organisation.settings.calendar;
        for (int day = 0; day < 400; ++day) {
            const Date date = begin_of_dates + day;
            if (!std::ranges::contains(open, date)) calendar.free.push_back({"dicht", date, date, false});
        }
        const std::size_t rows = world.plan().rows.size();
        DatePlan trying = world.plan();
        const std::function<bool(std::size_t)> some_plan = [&](std::size_t row) {
            if (row == rows) return keeps_hard_rules(world.issues(trying));
            for (const Date first : open) {
                for (const Date second : open) {
                    if (second - first < shortest_interval || second - first > longest_interval) continue;
                    trying.rows[row].sessions[0].date = first;
                    trying.rows[row].sessions[1].date = second;
                    if (some_plan(row + 1)) return true;
                }
            }
            return false;
        };
        const bool is_possible = some_plan(0);
        possible += is_possible ? 1 : 0;
        const DatePlan plan = world.proposal();
        CHECK(has_every_day(plan));
        CHECK(keeps_hard_rules(world.issues(plan)) == is_possible);
    }
    CHECK(possible > 5);
    CHECK(possible < 55);
}

TEST_CASE("with keeping, only what is wrong moves") {
    DatesWorld world(2);
    world.give_day(0, make_date(2026, 10, 13));
    world.give_day(0, make_date(2026, 12, 1));
    world.give_day(1, make_date(2026, 12, 1));
    const DatePlan plan = world.proposal(true);
    CHECK(plan.rows[0].sessions[0].date == make_date(2026, 10, 13));
    CHECK(keeps_hard_rules(world.issues(plan)));
    const int moved = static_cast<int>(plan.rows[0].sessions[1].date != make_date(2026, 12, 1)) +
                      static_cast<int>(plan.rows[1].sessions[0].date != make_date(2026, 12, 1));
    CHECK(moved == 1);
}

TEST_CASE("a round of other groups in each session is one row after the other") {
    DatesWorld world(1, 1);
    Round later = world.the_round();
    later.id = RoundId("R2");
    later.name = "Ronde 1, sessie 2";
    later.series = world.round;
    later.proposal.sitting = 1;
    insert_round(world.organisation, later);
    const DatePlan plan = world.proposal();
    REQUIRE(plan.rows.size() == 1);
    REQUIRE(plan.rows.front().sessions.size() == 2);
    CHECK(plan.rows.front().sessions[1].round == RoundId("R2"));
    CHECK(world.issues(plan).empty());
}
