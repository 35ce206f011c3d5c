// Bewaartermijnen (P15): what is due, what cleaning up takes away and what it leaves whole; and how it goes for good.
#include <doctest/doctest.h>

#include <algorithm>

#include "derive/generate.hpp"
#include "derive/retention.hpp"
#include "edit/document.hpp"
#include "io/json.hpp"
#include "model/cleaning.hpp"
#include "model/dependents.hpp"
#include "model/rules.hpp"
#include "model/what_if.hpp"
#include "support/builders.hpp"
#include "support/files.hpp"
#include "support/headless_page.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const Date cleaning_day = make_date(2022, 10, 6);

Organisation with_terms(Organisation organisation, int months) {
    organisation.settings.retention.months.fill(months);
    return organisation;
}

// Those of `one` that are not among the others.
std::vector<Finding> new_findings(const std::vector<Finding>& one, const std::vector<Finding>& others) {
    std::vector<Finding> found;
    std::ranges::copy_if(one, std::back_inserter(found),
                         [&](const Finding& finding) { return !std::ranges::contains(others, finding); });
    return found;
}

int due_of(const std::vector<DueRecord>& records, RetentionKind kind) {
    return static_cast<int>(std::ranges::count(records, kind, &DueRecord::kind));
}

Person who_worked(const char* id, std::optional<Date> last_day = std::nullopt) {
    Person person;
    person.id = PersonId(id);
    person.name = std::string("Naam van ") + id;
    person.functions = {Function::foreman};
    person.employment_end = last_day;
    return person;
}

Person with_code(const char* code) {
    Person person;
    person.id = PersonId(code);
    person.code = code;
    person.trajectory = Trajectory{};
    return person;
}

Triad triad_of(const char* id, const char* lead, const char* code, std::optional<Date> end) {
    Triad made;
    made.id = TriadId(id);
    made.seat(Corner::lead).person = PersonId(lead);
    made.seat(Corner::third).person = PersonId(code);
    made.begin = make_date(2015, 1, 5);
    made.end = end;
    return made;
}

}  // namespace

TEST_CASE("months later is the same day, or the last one of a shorter month") {
    CHECK(months_later(make_date(2020, 1, 31), 1) == make_date(2020, 2, 29));
    CHECK(months_later(make_date(2021, 8, 31), 6) == make_date(2022, 2, 28));
    CHECK(months_later(make_date(2020, 10, 6), 24) == cleaning_day);
    CHECK(months_later(cleaning_day, -12) == make_date(2021, 10, 6));
    CHECK(months_later(cleaning_day, 0) == cleaning_day);
}

TEST_CASE("a 3-hoek goes with its code on the day its term ends, and not before") {
    Organisation organisation;
    for (const Person& person : {with_code("K-01"), with_code("K-02"), who_worked("V-1")})
        insert_person(organisation, person);
    insert_triad(organisation, triad_of("T-1", "V-1", "K-01", make_date(2020, 10, 6)));
    insert_triad(organisation, triad_of("T-2", "V-1", "K-02", make_date(2020, 10, 7)));
    const Cleaning cleaning = clean(organisation, cleaning_day);
    REQUIRE(cleaning.gone.size() == 1);
    CHECK(cleaning.gone[0] == DueRecord{.kind = RetentionKind::triads,
                                        .ended = make_date(2020, 10, 6),
                                        .triad = TriadId("T-1"),
                                        .person = PersonId("K-01")});
    CHECK_FALSE(find_triad(cleaning.organisation, TriadId("T-1")));
    CHECK_FALSE(find_person(cleaning.organisation, PersonId("K-01")));
    CHECK(find_triad(cleaning.organisation, TriadId("T-2")));
    CHECK(find_person(cleaning.organisation, PersonId("K-02")));
    CHECK(find_person(cleaning.organisation, PersonId("V-1")));
    // Never, when the organisation wants so.
    organisation.settings.retention.months[static_cast<std::size_t>(RetentionKind::triads)] = kept_for_good;
    CHECK(clean(organisation, cleaning_day).gone.empty());
}

TEST_CASE("who works here and had a trajectory stays, without the code and the trajectory") {
    Organisation organisation;
    Person both = with_code("K-01");
    both.name = "Iemand";
    both.functions = {Function::foreman};
    insert_person(organisation, both);
    insert_person(organisation, who_worked("V-1"));
    insert_triad(organisation, triad_of("T-1", "V-1", "K-01", make_date(2019, 1, 1)));
    const Organisation left = clean(organisation, cleaning_day).organisation;
    const Person* person = find_person(left, PersonId("K-01"));
    REQUIRE(person);
    CHECK(person->code.empty());
    CHECK_FALSE(person->trajectory);
    CHECK(person->name == "Iemand");
}

TEST_CASE("who left waits while somebody who stays is named with him, and two who left go together") {
    Organisation organisation;
    const Date left = make_date(2019, 3, 1);
    insert_person(organisation, who_worked("V-1", left));
    insert_person(organisation, who_worked("V-2", left));
    insert_person(organisation, who_worked("V-3", left));
    insert_person(organisation, with_code("K-01"));
    find_person_to_edit(organisation, PersonId("V-2"))->line_manager = PersonId("V-3");
    insert_triad(organisation, triad_of("T-1", "V-1", "K-01", std::nullopt));
    const Cleaning cleaning = clean(organisation, cleaning_day);
    CHECK(due_of(cleaning.gone, RetentionKind::people) == 2);
    REQUIRE(cleaning.waiting.size() == 1);
    CHECK(cleaning.waiting[0].person == PersonId("V-1"));
    CHECK(find_person(cleaning.organisation, PersonId("V-1")));
    CHECK_FALSE(find_person(cleaning.organisation, PersonId("V-3")));
}

TEST_CASE("pairs go when the round is over, attendance a year later, the only learner never") {
    Organisation organisation;
    Round round;
    round.id = RoundId("R-1");
    round.planned_sessions = 1;
    round.groups.resize(1);
    round.groups[0].id = GroupId("G-1");
    round.groups[0].is_final = true;
    insert_person(organisation, who_worked("V-1"));
    insert_person(organisation, who_worked("V-2"));
    round.groups[0].members = {PersonId("V-1"), PersonId("V-2")};
    Session session;
    session.id = SessionId("S-1");
    session.date = cleaning_day - 10;
    session.status = SessionStatus::planned;
    session.attendance = {{PersonId("V-1"), Presence::present}};
    round.groups[0].sessions = {session};
    round.apart = {{PersonId("V-1"), PersonId("V-2")}};
    insert_round(organisation, round);
    CHECK(clean(organisation, cleaning_day).gone.empty());  // it may still be held
    organisation.rounds.edit()[0].groups[0].sessions[0].status = SessionStatus::held;
    const Cleaning over = clean(organisation, cleaning_day);
    CHECK(due_of(over.gone, RetentionKind::apart_pairs) == 1);
    CHECK(due_of(over.gone, RetentionKind::attendance) == 0);
    const Cleaning later = clean(organisation, months_later(cleaning_day - 10, 12));
    CHECK(due_of(later.gone, RetentionKind::attendance) == 1);
    CHECK((*later.organisation.rounds)[0].groups[0].sessions[0].attendance.empty());
    // A round that nobody finished is over half a year after its last day.
    organisation.rounds.edit()[0].groups[0].sessions[0].status = SessionStatus::planned;
    CHECK(clean(organisation, months_later(cleaning_day - 10, 6) - 1).gone.empty());
    CHECK(due_of(clean(organisation, months_later(cleaning_day - 10, 6)).gone, RetentionKind::apart_pairs) == 1);

    find_person_to_edit(organisation, PersonId("V-1"))->training = {
        .status = ProgrammeStatus::finished, .finished = {}, .sbb_registered = make_date(2010, 1, 1)};
    insert_person(organisation, with_code("K-01"));
    organisation.practice_learning.edit() = {
        {PersonId("V-1"), PersonId("K-01"), make_date(2011, 1, 1), make_date(2012, 1, 1), {}, 1}};
    const Cleaning learning = clean(organisation, cleaning_day);
    CHECK(due_of(learning.gone, RetentionKind::learning) == 0);
    CHECK(due_of(learning.waiting, RetentionKind::learning) == 1);
}

TEST_CASE("a scenario that holds something of what goes, goes with it") {
    Organisation organisation;
    for (const Person& person : {with_code("K-01"), with_code("K-02"), who_worked("V-1"), who_worked("V-2")})
        insert_person(organisation, person);
    insert_triad(organisation, triad_of("T-1", "V-1", "K-01", make_date(2019, 1, 1)));
    insert_triad(organisation, triad_of("T-2", "V-1", "K-02", std::nullopt));
    const auto scenario_of = [&](const char* id, const char* changed) {
        Organisation would_be = organisation;
        find_triad_to_edit(would_be, TriadId(changed))->seat(Corner::lead).person = PersonId("V-2");
        Scenario scenario;
        scenario.id = ScenarioId(id);
        scenario.made = cleaning_day - 5;
        scenario.changes = alterations_between(organisation, would_be);
        return scenario;
    };
    organisation.scenarios.edit() = {scenario_of("scenario-1", "T-1"), scenario_of("scenario-2", "T-2")};
    const Cleaning cleaning = clean(organisation, cleaning_day);
    REQUIRE(cleaning.organisation.scenarios->size() == 1);
    CHECK((*cleaning.organisation.scenarios)[0].id == ScenarioId("scenario-2"));
    CHECK(due_of(cleaning.gone, RetentionKind::scenarios) == 1);
    CHECK(cleaning.gone.back().goes_along);
}

TEST_CASE("after cleaning up nothing dangles, no rule finds anything new, and undo gives back all") {
    int cleaned = 0, waited = 0;
    std::array<int, retention_kind_count> by_kind{};
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        CAPTURE(seed);
        const int months = seed % 3 == 0 ? 0 : seed % 3 == 1 ? 12 : 24;
        Organisation organisation = with_terms(generate_small(seed, static_cast<int>(seed % 16)), months);
        const Date day = cleaning_day + static_cast<int>(seed % 7) * 400;
        // So that what is in a round goes by itself too.
        if (seed % 2 == 0)
            organisation.settings.retention.months[static_cast<std::size_t>(RetentionKind::rounds)] = kept_for_good;
        IntakeRecipe recipe;
        recipe.id = RecipeId("recipe-x");
        recipe.used = day - 1000;
        organisation.recipes.edit() = {recipe};
        // Some who left: the generator makes few.
        for (std::size_t at = 0; at < organisation.people->size(); at += 3)
            organisation.people.edit()[at].employment_end = day - 900;
        if (!organisation.triads->empty()) {
            Organisation would_be = organisation;
            would_be.triads.edit()[0].end = day;
            Scenario scenario;
            scenario.id = ScenarioId("scenario-x");
            scenario.made = day;
            scenario.changes = alterations_between(organisation, would_be);
            organisation.scenarios.edit() = {scenario};
        }
        const std::vector<Finding> before = check_organisation(organisation, day);
        const RetentionReport report = retention_report(organisation, day);
        Document document{organisation};
        const auto deed = document.run(CleanUp{day});
        CHECK(deed.has_value() == (report.due() > 0));
        if (!deed) {
            CHECK(deed.error().why == Refusal::nothing_is_due);
            continue;
        }
        const Organisation after = document.organisation();
        cleaned += report.due();
        waited += static_cast<int>(report.waiting.size());
        for (const DueRecord& record : report.gone) ++by_kind[static_cast<std::size_t>(record.kind)];
        // A file refuses what points at nothing.
        REQUIRE(organisation_from(io::write_organisation(after)) == after);
        CHECK(new_findings(check_organisation(after, day), before).empty());
        for (const DueRecord& record : report.gone) {
            if (record.kind != RetentionKind::people) continue;
            CHECK(dependents_of(after, record.person).empty());
            CHECK_FALSE(find_person(after, record.person));
        }
        for (const Scenario& scenario : *after.scenarios) CHECK(what_if(after, scenario.changes).misfits.empty());
        // Once more finds nothing but what the first time made free.
        CHECK(clean(after, day).gone.empty());
        REQUIRE(document.undo());
        CHECK(document.organisation() == organisation);
        REQUIRE(document.redo());
        CHECK(document.organisation() == after);
    }
    CHECK(cleaned > 500);
    CHECK(waited > 20);
    for (std::size_t kind = 0; kind + 1 < by_kind.size(); ++kind) {
        CAPTURE(kind);
        CHECK(by_kind[kind] > 0);
    }
}

TEST_CASE("the report of the full-size organisation is made well within what a press may take") {
    Organisation organisation = generate_full_size(1);
    const RetentionReport report = retention_report(organisation, months_later(cleaning_day, 72));
    CHECK(report.due() > 100);
    int sum = 0;
    for (const RetentionOfKind& kind : report.kinds) sum += kind.due;
    CHECK(sum == report.due());
    for (std::size_t at = 1; at < report.gone.size(); ++at) {
        const DueRecord &one = report.gone[at - 1], &other = report.gone[at];
        CHECK((one.kind < other.kind || (one.kind == other.kind && one.ended <= other.ended)));
    }
    for (const RetentionOfKind& kind : report.kinds) CHECK(kind.oldest.has_value() == (kind.due > 0));
}

TEST_CASE("terms are set as one, and only those that can be") {
    Document document{Organisation{}};
    Retention retention;
    retention.months.fill(longest_term);
    CHECK(document.run(SetRetention{retention}));
    CHECK(document.organisation().settings.retention == retention);
    retention.months[3] = longest_term + 1;
    CHECK(document.run(SetRetention{retention}).error().why == Refusal::term_is_impossible);
    retention.months[3] = -1;
    CHECK_FALSE(document.run(SetRetention{retention}));
    retention.months[3] = kept_for_good;
    CHECK(document.run(SetRetention{retention}));
    REQUIRE(organisation_from(io::write_organisation(document.organisation())) == document.organisation());
}

TEST_CASE("what was before a cleaning is forgotten, and what came after can still be undone") {
    Organisation organisation;
    insert_person(organisation, who_worked("V-1", make_date(2018, 1, 1)));
    Document document{organisation};
    REQUIRE(document.run(RenameOrganisation{"Eerst"}));
    CHECK_FALSE(document.forget_before_cleaning());
    REQUIRE(document.run(CleanUp{cleaning_day}));
    REQUIRE(document.run(RenameOrganisation{"Daarna"}));
    const std::uint64_t revision = document.revision();
    REQUIRE(document.forget_before_cleaning());
    CHECK(document.revision() == revision);
    CHECK(document.states().size() == 2);
    REQUIRE(document.undo());
    CHECK_FALSE(document.can_undo());
    CHECK(document.organisation().settings.name == "Eerst");
    for (const PastState& state : document.states()) CHECK(state.organisation.people->empty());
    CHECK_FALSE(document.forget_before_cleaning());
    // Taken back: there is nothing to forget.
    Document other{organisation};
    REQUIRE(other.run(CleanUp{cleaning_day}));
    REQUIRE(other.undo());
    CHECK_FALSE(other.forget_before_cleaning());
    CHECK(other.can_redo());
}

namespace {

using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

bool is_kept_anywhere(const SamplePlatform& platform, std::string_view text) {
    return std::ranges::any_of(platform.kept, [&](const test::KeptState& state) {
        return state.organisation.contains(text) || state.history.contains(text);
    });
}

}  // namespace

TEST_CASE("on the page: a term, cleaning up, undo, and after a saved file it is gone everywhere") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    page.wait(3000);
    REQUIRE(page.press("3-hoek K-05"));
    REQUIRE(page.press("Wijzig hoeken"));
    REQUIRE(page.press("Rond deze 3-hoek af"));
    REQUIRE(page.press("Rond deze 3-hoek af"));
    page.wait(3000);
    platform.set_today(platform.today() + 800);
    page.key("Escape");
    page.key("Escape");
    REQUIRE(page.open_dialog("mu", "Bewaartermijnen"));
    REQUIRE(page.choose("Hoe lang: 3-hoeken die klaar zijn", "3 jaar"));
    CHECK(page.shows("De bewaartermijnen zijn gewijzigd"));
    REQUIRE(page.choose("Hoe lang: 3-hoeken die klaar zijn", "2 jaar"));
    REQUIRE(page.press("Ruim op"));
    CHECK(page.shows("3-hoek K-05, klaar op"));
    CHECK(page.shows("Je kunt dit ongedaan maken zolang je het bestand niet bewaart."));
    REQUIRE(page.press("Ja, ruim op"));
    CHECK(page.shows("Dat kun je nog ongedaan maken, en"));
    page.wait(3000);
    CHECK_FALSE(platform.kept.back().organisation.contains("\"K-05\""));
    CHECK(is_kept_anywhere(platform, "\"K-05\""));
    REQUIRE(page.key("ctrl+z"));
    page.wait(3000);
    CHECK(platform.kept.back().organisation.contains("\"K-05\""));
    CHECK_FALSE(page.shows("Dat kun je nog ongedaan maken, en"));
    REQUIRE(page.press("Ruim op"));
    REQUIRE(page.press("Ja, ruim op"));
    page.wait(3000);
    REQUIRE(page.press("Bewaar bestand"));
    page.wait(3000);
    CHECK_FALSE(is_kept_anywhere(platform, "\"K-05\""));
    CHECK_FALSE(page.shows("Dat kun je nog ongedaan maken, en"));
    CHECK_FALSE(page.key("ctrl+z"));
}

TEST_CASE("without a file it is gone after a week, also after a reload; taken back it stays") {
    SamplePlatform platform;
    for (const bool takes_back : {false, true}) {
        CAPTURE(takes_back);
        {
            HeadlessPage page(platform);
            page.wait(3000);
            if (!takes_back) {
                REQUIRE(page.press("Start met een voorbeeld"));
                page.wait(3000);
            }
            REQUIRE(page.open_dialog("mu", "Bewaartermijnen"));
            REQUIRE(page.choose("Hoe lang: Niet samen", "Meteen"));
            platform.set_today(platform.today() + 800);
            page.wait(3000);
            REQUIRE(page.press("Ruim op"));
            REQUIRE(page.press("Ja, ruim op"));
            page.wait(3000);
            if (takes_back) REQUIRE(page.key("ctrl+z"));
            page.wait(3000);
        }
        const std::size_t points = platform.kept.size();
        REQUIRE(points > 1);
        platform.pass(8LL * 24 * 3600 * 1000);
        HeadlessPage page(platform);
        page.wait(3000);
        for (int frame = 0; frame < 4; ++frame) page.draw();  // a reply brings a frame in the browser
        CHECK((platform.kept.size() > 1) == takes_back);
    }
}
