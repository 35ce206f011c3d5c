// "Maak een voorstel" on the page: searching, stopping, using, undoing; locks, wishes and what is kept with a round.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <utility>

#include "compose/build.hpp"
#include "compose/proposing.hpp"
#include "io/json.hpp"
#include "support/headless_page.hpp"
#include "support/lindewaard.hpp"
#include "support/rounds.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using test::start_round;
using ui::Role;

namespace {

Organisation kept_organisation(HeadlessPage& page, const SamplePlatform& platform) {
    page.wait(3000);
    REQUIRE_FALSE(platform.kept.empty());
    auto organisation = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(organisation.has_value());
    return *organisation;
}

Round kept_round(HeadlessPage& page, const SamplePlatform& platform, const char* id = "R-2") {
    const Organisation organisation = kept_organisation(page, platform);
    const Round* round = find_round(organisation, RoundId(id));
    REQUIRE(round != nullptr);
    return *round;
}

std::size_t count_placed(const Round& round) {
    std::set<PersonId> people;
    for (const IntervisieGroup& group : round.groups) people.insert(group.members.begin(), group.members.end());
    return people.size();
}

std::string group_name_of(const Round& round, const char* person) {
    const IntervisieGroup* group = group_of(round, PersonId(person));
    return group ? group->name : std::string();
}

void search_to_the_end(HeadlessPage& page) {
    for (int turn = 0; turn < 60 && page.find(Role::button, "Stop"); ++turn) page.settle();
    REQUIRE_FALSE(page.find(Role::button, "Stop"));
}

// Meetings of the first round left out: then the fewest shared 3-hoeken are what is sought (picture 04b).
void forget_meetings(HeadlessPage& page) {
    REQUIRE(page.press("Weegfactoren"));
    const ui::MirrorNode* group = page.find(Role::group, "Nieuwe ontmoetingen");
    REQUIRE(group != nullptr);
    // The first of its four buttons comes right after the group itself.
    const auto& nodes = page.app().mirror().nodes();
    auto node = std::ranges::find(nodes, group->id, &ui::MirrorNode::id);
    while (node->name != "uit") ++node;
    page.app().mirror().receive({ui::MirrorEvent::Kind::press, node->id, {}, 0});
    page.settle();
    REQUIRE(page.press("Bewaar"));
}

std::vector<std::vector<PersonId>> members_of(const Round& round) {
    std::vector<std::vector<PersonId>> members;
    for (const IntervisieGroup& group : round.groups) {
        members.push_back(group.members);
        std::ranges::sort(members.back());
    }
    return members;
}

}  // namespace

TEST_CASE(
    "a proposal for De Lindewaard keeps every rule with four shared 3-hoeken, and is one step to use and to undo") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    forget_meetings(page);
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    CHECK(page.find(Role::heading, "Voorstel klaar"));
    CHECK(page.shows("16 van 16 geplaatst"));
    CHECK(page.shows("3 van 3 groepen voldoen"));
    CHECK(page.shows("4 gedeelde 3-hoeken"));
    CHECK(page.find(Role::button, "Voorstel 1, 4 gedeeld"));
    // Nothing has changed yet.
    CHECK(count_placed(kept_round(page, platform)) == 0);

    CHECK(page.press("Gebruik dit voorstel"));
    CHECK(page.shows("Het voorstel voor Ronde 2 is gebruikt"));
    CHECK_FALSE(page.find(Role::heading, "Voorstel klaar"));
    const Round used = kept_round(page, platform);
    CHECK(count_placed(used) == 16);
    CHECK(check_round(kept_organisation(page, platform), used).size() ==
          static_cast<std::size_t>(std::ranges::count(check_round(kept_organisation(page, platform), used),
                                                      Severity::warning, &Finding::severity)));
    CHECK(used.proposal.seed >= 2022);
    CHECK(used.proposal.is_used());
    CHECK(used.proposal.made == make_date(2022, 10, 6));
    CHECK(std::ranges::any_of(platform.kept, [](const auto& kept) { return kept.label == "proposal"; }));

    CHECK(page.key("ctrl+z"));
    CHECK(count_placed(kept_round(page, platform)) == 0);
    CHECK_FALSE(kept_round(page, platform).proposal.is_used());
}

TEST_CASE("what is kept with a round makes the same proposal again") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    const Organisation before = kept_organisation(page, platform);
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    REQUIRE(page.press("Gebruik dit voorstel"));
    const Round used = kept_round(page, platform);

    const Round& empty = *find_round(before, RoundId("R-2"));
    const compose::Built built =
        compose::build_problem(before, empty, compose::wishes_of(used.proposal), *used.proposal.made);
    compose::Search search(built.problem, static_cast<std::uint64_t>(used.proposal.seed));
    search.run(used.proposal.steps);
    CHECK(members_of(compose::round_with(built, empty, search.best(), 0)) == members_of(used));
    CHECK(search.share() == used.proposal.share);

    // And the explanation tells it.
    CHECK(page.press("Uitleg bij het voorstel"));
    CHECK(page.shows("Gemaakt op 6 oktober 2022, met startgetal"));
    CHECK(page.shows("Functies: gewoon"));
    CHECK(page.shows("Niemand zit bij de eigen leidinggevende."));
}

TEST_CASE("stop keeps the best that was found, on the tables") {
    SamplePlatform platform;
    platform.set_composing_steps(1);
    HeadlessPage page(platform);
    start_round(page);
    REQUIRE(page.press("Maak een voorstel"));
    CHECK(page.find(Role::heading, "Voorstel zoeken"));
    CHECK(page.shows("Startgetal 2022, dus herhaalbaar"));
    CHECK(page.shows("16 van 16 geplaatst"));
    platform.set_composing_steps(0);
    page.settle();
    CHECK(page.press("Stop"));
    CHECK_FALSE(page.find(Role::button, "Stop"));
    CHECK(page.shows("16 van 16 geplaatst"));
    CHECK(page.press("Sluit"));
    CHECK_FALSE(page.shows("16 van 16 geplaatst"));
    CHECK(count_placed(kept_round(page, platform)) == 0);
}

TEST_CASE("while a proposal is on the tables nobody is moved by accident") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    CHECK(page.key_on("Mila Sterrenbos", " "));
    CHECK_FALSE(page.find(Role::heading, "Kies een tafel voor Mila"));
    CHECK(count_placed(kept_round(page, platform)) == 0);
}

TEST_CASE("why somebody sits where a proposal has him: what each other group would cost") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    forget_meetings(page);
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    CHECK(page.press("Mila Sterrenbos"));
    CHECK(page.find(Role::heading, "Waarom zit Mila hier?"));
    // Fenna leads her, so one of both other groups at least cannot be had by moving alone.
    CHECK(page.shows("Het beste is dan ruilen met"));
    CHECK(page.press("Sluit"));
    CHECK(page.find(Role::heading, "Voorstel klaar"));
}

TEST_CASE("two groups of eight fit De Lindewaard badly, and the page says which number goes better") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("Intervisie"));
    REQUIRE(page.press("Nieuwe ronde"));
    REQUIRE(page.choose("Aantal groepen", "2 groepen"));
    REQUIRE(page.press("Start ronde"));
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    CHECK(page.find(Role::heading, "2 groepen worden scheef"));
    CHECK(page.press("Maak 3 groepen"));  // and the search begins again by itself
    search_to_the_end(page);
    CHECK(page.shows("3 van 3 groepen voldoen"));
    CHECK_FALSE(page.find(Role::heading, "2 groepen worden scheef"));
}

TEST_CASE("who is locked stays, and is named") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    for (const auto& [name, group] : {std::pair{"Tess Molenkamp", "Groep 1, "}, {"Nadia Lindehof", "Groep 2, "}}) {
        REQUIRE(page.drag(name, group));
        REQUIRE(page.press(name));
        REQUIRE(page.press("Zet vast"));
        page.key("Escape");
        page.press("Sluit melding");  // it lies over the people who have no place
    }
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    CHECK(page.find(Role::heading, "Blijft staan"));
    CHECK(page.shows("in groep 1"));
    CHECK(page.shows("in groep 2"));
    REQUIRE(page.press("Gebruik dit voorstel"));
    const Round used = kept_round(page, platform);
    CHECK(count_placed(used) == 16);
    CHECK(group_name_of(used, "V-G1") == "1");
    CHECK(group_name_of(used, "JC-1") == "2");
    CHECK(used.groups[0].locked == std::vector{PersonId("V-G1")});
}

TEST_CASE("locks that cannot go together: said plainly, for whom, and never used as if it were in order") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    // Fenna leads Mila.
    for (const char* name : {"Fenna Duinzicht", "Mila Sterrenbos"}) {
        REQUIRE(page.press(name));
        REQUIRE(page.press("Verplaats"));
        REQUIRE(page.press("Groep 1"));
        REQUIRE(page.press("Zet vast"));
        page.key("Escape");
    }
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    CHECK(page.find(Role::heading, "Geen geldige indeling gevonden"));
    CHECK(page.shows("Fenna Duinzicht is leidinggevende van Mila Sterrenbos"));
    CHECK_FALSE(page.find(Role::button, "Gebruik dit voorstel"));
    CHECK(page.find(Role::button, "Gebruik als concept"));
    // The way out was tried beforehand: one press, and the search begins again.
    CHECK(page.find(Role::heading, "Zo lukt het wel"));
    CHECK(page.press("Maak los: Fenna Duinzicht"));
    search_to_the_end(page);
    CHECK(page.find(Role::heading, "Voorstel klaar"));
    CHECK(page.key("ctrl+z"));
    search_to_the_end(page);
    CHECK(page.press("Gebruik als concept"));
    CHECK(page.find(Role::heading, "Kan nog niet definitief"));
}

TEST_CASE("somebody dragged into conflict: mended with the fewest people moved, in words, in one step") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    CHECK_FALSE(page.find(Role::button, "Herstel deze indeling"));  // nobody sits yet: nothing to mend
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    REQUIRE(page.press("Gebruik dit voorstel"));
    const Round before = kept_round(page, platform);
    CHECK_FALSE(page.find(Role::button, "Herstel deze indeling"));  // nothing is wrong
    // Fenna leads Mila.
    const std::string with_manager = group_name_of(before, "AM-S");
    const std::string home = group_name_of(before, "V-S1");
    REQUIRE(with_manager != home);
    REQUIRE(page.press("Mila Sterrenbos"));
    REQUIRE(page.press("Verplaats"));
    REQUIRE(page.press(("Groep " + with_manager).c_str()));
    page.key("Escape");
    const Round broken = kept_round(page, platform);
    REQUIRE(group_name_of(broken, "V-S1") == with_manager);

    REQUIRE(page.press("Herstel deze indeling"));
    search_to_the_end(page);
    CHECK(page.find(Role::heading, "Herstel klaar"));
    CHECK(page.shows("1 persoon verandert van groep."));
    CHECK(page.shows("Alle regels kloppen. Met minder kan het niet."));
    CHECK(page.shows("van groep " + with_manager + " naar groep "));
    CHECK_FALSE(page.find(Role::button, "Zoek verder"));
    CHECK(members_of(kept_round(page, platform)) == members_of(broken));  // only looked at
    REQUIRE(page.press("Gebruik dit voorstel"));
    const Round mended = kept_round(page, platform);
    CHECK(count_placed(mended) == 16);
    CHECK(group_name_of(mended, "V-S1") != group_name_of(mended, "AM-S"));
    CHECK(mended.proposal == before.proposal);
    REQUIRE(page.key("ctrl+z"));
    CHECK(members_of(kept_round(page, platform)) == members_of(broken));
}

TEST_CASE("wishes are kept with the round, and shared 3-hoeken can be turned round") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    REQUIRE(page.press("Weegfactoren"));
    CHECK(page.find(Role::dialog, "Weegfactoren van Ronde 2"));
    CHECK(page.press("Juist samen"));
    CHECK(page.press("Bewaar"));
    CHECK(kept_round(page, platform).proposal.wants_shared_triads);
    CHECK(platform.kept.back().organisation.contains(R"("proposal":{"wants_shared_triads":true})"));
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    CHECK(page.shows("Strafpunten"));
    CHECK_FALSE(page.find(Role::button, "Voorstel 1, 4 gedeeld"));
}

TEST_CASE("more people than groups of eight can hold: groups of nine are one press away, and may be asked for") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    Organisation organisation = tests::build_lindewaard();
    for (const char* id : {"V-X1", "V-X2"}) {
        Person foreman = *find_person(organisation, PersonId("V-S1"));
        foreman.id = PersonId(id);
        organisation.people.edit().push_back(std::move(foreman));
    }
    page.settle();
    platform.send(platform::Status::file_opened, {"groter.json", io::write_organisation(organisation)});
    page.settle();
    REQUIRE(page.press("Intervisie"));
    REQUIRE(page.press("Nieuwe ronde"));
    REQUIRE(page.choose("Aantal groepen", "2 groepen"));
    REQUIRE(page.press("Start ronde"));
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    CHECK(page.find(Role::heading, "Geen geldige indeling gevonden"));
    CHECK(page.press("Groepen tot 9 mensen"));
    search_to_the_end(page);
    CHECK(page.find(Role::heading, "Voorstel klaar"));
    CHECK(page.shows("18 van 18 geplaatst"));
    CHECK(page.press("Gebruik dit voorstel"));
    const Round used = kept_round(page, platform);
    CHECK(used.proposal.largest_size == 9);
    CHECK(platform.kept.back().organisation.contains(R"("largest_size":9)"));
    for (const IntervisieGroup& group : used.groups) CHECK(group.members.size() == 9);

    REQUIRE(page.press("Weegfactoren"));
    CHECK(page.choose("Grootste groep", "8 mensen"));
    CHECK(page.press("Bewaar"));
    CHECK(kept_round(page, platform).proposal.largest_size == 8);
}

TEST_CASE("other groups in each session become a round for each session") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    REQUIRE(page.press("Weegfactoren"));
    REQUIRE(page.choose("Groepen", "Elke sessie andere groepen"));
    REQUIRE(page.press("Bewaar"));
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
    CHECK(page.press("Sessie 2"));
    REQUIRE(page.press("Gebruik dit voorstel"));
    const Organisation organisation = kept_organisation(page, platform);
    CHECK(organisation.rounds->size() == 5);  // the first, and one for each of four sessions
    const Round* second = find_round(organisation, RoundId("R-3"));
    REQUIRE(second != nullptr);
    CHECK(second->name == "Ronde 2, sessie 2");
    CHECK(second->planned_sessions == 1);
    CHECK(second->proposal.sitting == 1);
    CHECK(members_of(*second) != members_of(*find_round(organisation, RoundId("R-2"))));
    CHECK(page.key("ctrl+z"));
    CHECK(kept_organisation(page, platform).rounds->size() == 2);
}

TEST_CASE("a machine that cannot compose says so, and a change of the round begins the search anew") {
    SamplePlatform platform;
    platform.fail(platform::Request::compose);
    HeadlessPage page(platform);
    start_round(page);
    REQUIRE(page.press("Maak een voorstel"));
    page.settle();
    CHECK(page.find(Role::heading, "Voorstel maken lukt nu niet"));
    CHECK(page.shows("Je gegevens zijn veilig"));
    platform.heal();
    platform.set_composing_steps(0);
    CHECK(page.press("Zoek verder"));
    const auto count = [&] { return std::ranges::count(platform.started, platform::Request::compose); };
    CHECK(count() == 2);
    CHECK(page.press("Weegfactoren"));
    CHECK(page.press("Juist samen"));
    CHECK(page.press("Bewaar"));
    CHECK(count() == 3);
    CHECK(page.find(Role::heading, "Voorstel zoeken"));
    platform.set_composing_steps(5000);
    page.settle();
    search_to_the_end(page);
    CHECK(page.find(Role::heading, "Voorstel klaar"));
}
