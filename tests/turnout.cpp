// Opkomst and what follows from it: counts of sessions that were held, per group and round, and certificates without content.
#include "derive/turnout.hpp"

#include <doctest/doctest.h>

#include "io/json.hpp"
#include "picture/certificate.hpp"
#include "support/builders.hpp"
#include "support/files.hpp"
#include "support/headless_page.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"

using namespace driehoek;
using namespace driehoek::tests;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

// Two sessions were held and one was cancelled; c left after the first one, and of B nothing is ever noted.
constexpr std::string_view file = R"({"format":"driehoek","version":3,"organisation":{"name":"De Proef"},
    "people":[{"id":"a","name":"Anna Berk","functions":["foreman"]},{"id":"b","name":"Bo Els","functions":["foreman"]},
      {"id":"c","name":"Cas Iep","functions":["foreman"]},{"id":"B","name":"Bas Wilg","functions":["facilitator"]},
      {"id":"d","name":"Dora Den","functions":["foreman"]}],
    "rounds":[{"id":"R-1","name":"Voorjaar","composition":"mixed","groups":[{"id":"G-1","name":"1","members":["a","b","d"],
      "facilitator":"B","is_final":true,"sessions":[
        {"id":"1","date":"2022-03-01","begin":"13:30","end":"15:30","status":"held","attendance":[
          {"person":"a","presence":"present"},{"person":"b","presence":"excused"},{"person":"c","presence":"present"}]},
        {"id":"2","date":"2022-04-14","status":"held","attendance":[
          {"person":"a","presence":"present"},{"person":"b","presence":"present"},{"person":"d","presence":"absent"}]},
        {"id":"3","date":"2022-05-01","status":"cancelled","attendance":[{"person":"a","presence":"present"}]},
        {"id":"4","date":"2022-09-01","attendance":[{"person":"b","presence":"excused"}]}]},
      {"id":"G-2","name":"2"}]}]})";

const Round& round_of(const Organisation& organisation) { return organisation.rounds->front(); }
const IntervisieGroup& group_of(const Organisation& organisation) { return round_of(organisation).groups.front(); }

std::string paper_of(const Organisation& organisation, const PersonId& person = {}) {
    const Names names;
    return text_of(certificates({.organisation = organisation,
                                 .round = round_of(organisation),
                                 .group = group_of(organisation),
                                 .person = person,
                                 .names = names,
                                 .words = words_in(Language::dutch),
                                 .today = make_date(2022, 10, 6)}));
}

}  // namespace

TEST_CASE("opkomst counts who was there of those who were noted, in sessions that were held") {
    const Organisation organisation = organisation_from(file);
    const Turnout group = turnout_of(group_of(organisation));
    CHECK(group == Turnout{.came = 4, .all = 6});
    CHECK(group.percent() == 67);
    CHECK(turnout_of(organisation, round_of(organisation)) == group);
    CHECK_FALSE(turnout_of(round_of(organisation).groups[1]).is_known());
    CHECK(Turnout{}.percent() == 0);
    // In the order of the seats, who left after them; never by how often.
    const std::vector<PersonTurnout> people = turnout_of_people(group_of(organisation));
    REQUIRE(people.size() == 4);
    CHECK(people[0].person == PersonId("a"));
    CHECK(people[0].turnout == Turnout{.came = 2, .all = 2});
    CHECK(people[1].turnout == Turnout{.came = 1, .all = 2});
    CHECK(people[2].person == PersonId("d"));
    CHECK(people[2].turnout == Turnout{.came = 0, .all = 1});
    CHECK(people[3].person == PersonId("c"));
}

TEST_CASE("what somebody took part in is how often, how long and from when to when") {
    const Organisation organisation = organisation_from(file);
    const auto took = [&](const char* person) {
        return participation_of(organisation, round_of(organisation), PersonId(person));
    };
    CHECK(took("a") == Participation{.came = 2,
                                     .held = 2,
                                     .minutes = 120,
                                     .without_end = 1,
                                     .first = make_date(2022, 3, 1),
                                     .last = make_date(2022, 4, 14)});
    CHECK(took("b").minutes == 0);
    CHECK(took("b").first == took("b").last);
    CHECK(took("d") == Participation{.held = 1});
    CHECK(took("B") == Participation{});
}

TEST_CASE("a certificate is a page for each who was there, and says nothing of a case or of who was not there") {
    const Organisation organisation = organisation_from(file);
    const Names names;
    CHECK(people_to_certify(organisation, round_of(organisation), group_of(organisation)) ==
          make_people({"a", "b", "c"}));
    const std::string anna = paper_of(organisation, PersonId("a"));
    for (const std::string_view words :
         {"De Proef", "Intervisie, Voorjaar", "Bewijs van deelname", "Anna Berk", "2 van 2 sessies", "2 uur, en 1 keer",
          "1 maart 2022 tot en met 14 april 2022", "Bas Wilg", "signature\x1fHandtekening van de begeleider"})
        CHECK(anna.contains(words));
    CHECK_FALSE(anna.contains("Bo Els"));
    for (const std::string_view absent : {"afgemeld", "afwezig", "casus"}) CHECK_FALSE(anna.contains(absent));
    const std::string bo = paper_of(organisation, PersonId("b"));
    CHECK(bo.contains("1 van 2 sessies"));
    CHECK(
        bo.contains("\x1f"
                    "14 april 2022"));
    const std::string all = paper_of(organisation);
    std::size_t pages = 0;
    for (std::size_t at = all.find("sheet\x1f"); at != std::string::npos; at = all.find("sheet\x1f", at + 1)) ++pages;
    CHECK(pages == 3);
    CHECK(paper_of(organisation, PersonId("d")).empty());
}

TEST_CASE("the page of a group shows its opkomst, by person only in its own dialog, and prints certificates") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    platform.send(platform::Status::file_opened, {"proef.json", std::string(file)});
    page.settle();
    REQUIRE(page.press("Intervisie"));
    CHECK(page.shows("Opkomst in Voorjaar: 4 van 6, 67 %"));
    CHECK(page.shows("Opkomst: 4 van 6, 67 %"));  // of the only group, in the list of groups
    CHECK_FALSE(page.shows("Anna Berk: 2 van 2"));
    REQUIRE(page.press("Groep 1"));
    CHECK(page.shows("Opkomst: 4 van 6, 67 %"));
    CHECK_FALSE(page.shows("Anna Berk: 2 van 2"));
    REQUIRE(page.press("Opkomst"));
    REQUIRE(page.find(Role::dialog, "Opkomst van groep 1"));
    CHECK(page.shows("Anna Berk: 2 van 2"));
    CHECK(page.shows("Groep 1, sessie 1: 2 van 3"));
    page.key("Escape");
    REQUIRE(page.press("Bewijs van deelname"));
    REQUIRE(page.find(Role::dialog, "Druk een bewijs van deelname af"));
    REQUIRE(page.choose("Voor wie?", "Bo Els"));
    REQUIRE(page.press("Druk af"));
    REQUIRE(platform.printed.size() == 1);
    CHECK(platform.printed.front().contains("Bo Els"));
    CHECK_FALSE(platform.printed.front().contains("Anna Berk"));
}

TEST_CASE("no place tells who was there: what stands on them are counts of a group and a round") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    platform.send(platform::Status::file_opened, {"proef.json", std::string(file)});
    page.settle();
    const auto check_silent = [&](const char* where) {
        CAPTURE(where);
        for (const ui::MirrorNode& node : page.mirror().nodes()) {
            CAPTURE(node.name);
            for (const std::string_view told : {"afgemeld", "afwezig", "aanwezig"}) {
                CHECK_FALSE(node.name.contains(told));
                CHECK_FALSE(node.description.contains(told));
            }
            for (const std::string_view of_person : {": 2 van 2", ": 1 van 2"})
                CHECK_FALSE(node.name.contains(of_person));
        }
    };
    for (const char* place : {"Overzicht", "3-hoeken", "Intervisie", "Verkennen", "Programma", "MT-dag", "Gegevens"}) {
        REQUIRE(page.press(place));
        check_silent(place);
    }
    REQUIRE(page.press("Mensen"));
    check_silent("Mensen");
    REQUIRE(page.press("Bo Els"));
    check_silent("Bo Els");
    REQUIRE(page.press("Intervisie"));
    REQUIRE(page.press("Bo Els"));
    check_silent("Bo Els at the tables");
    REQUIRE(page.press("Wie met wie"));
    check_silent("Wie met wie");
}
