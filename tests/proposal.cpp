// "Maak een voorstel" on the page: searching, stopping, using, undoing; locks, wishes and what is kept with a round.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/build.hpp"
#include "compose/proposing.hpp"
#include "edit/document.hpp"
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

void propose(HeadlessPage& page) {
    REQUIRE(page.press("Maak een voorstel"));
    search_to_the_end(page);
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

// A control in a group of controls, by its own name.
bool press_in(HeadlessPage& page, std::string_view group, std::string_view name) {
    const auto& nodes = page.app().mirror().nodes();
    auto node = std::ranges::find_if(
        nodes, [&](const ui::MirrorNode& each) { return each.role == Role::group && each.name == group; });
    while (node != nodes.end() && node->name != name) ++node;
    if (node == nodes.end()) return false;
    page.app().mirror().receive({ui::MirrorEvent::Kind::press, node->id, {}, 0});
    page.settle();
    return true;
}

// The buttons between this heading and the next.
std::vector<std::string> buttons_below(const HeadlessPage& page, std::string_view title) {
    std::vector<std::string> names;
    bool is_below = false;
    for (const ui::MirrorNode& node : page.mirror().nodes()) {
        if (node.role == Role::heading) is_below = node.name == title;
        if (is_below && node.role == Role::button) names.push_back(node.name);
    }
    return names;
}

void open_file(HeadlessPage& page, SamplePlatform& platform, const Organisation& organisation) {
    page.settle();
    platform.send(platform::Status::file_opened, {"organisatie.json", io::write_organisation(organisation)});
    page.settle();
    REQUIRE(page.press("Intervisie"));
}

void leave_out(HeadlessPage& page, const char* person) {
    REQUIRE(page.press("Weegfactoren"));
    REQUIRE(page.choose("Wie", person));
    REQUIRE(page.press("Doet deze ronde niet mee"));
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
    propose(page);
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
    propose(page);
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
    CHECK(page.shows("Gemaakt op 6 oktober 2022. De app begon bij startgetal"));
    CHECK(page.shows("Functies: telt gewoon mee"));
    CHECK(page.shows("Niemand zit bij de eigen leidinggevende."));
}

TEST_CASE("stop keeps the best that was found, on the tables") {
    SamplePlatform platform;
    platform.set_composing_steps(1);
    HeadlessPage page(platform);
    start_round(page);
    REQUIRE(page.press("Maak een voorstel"));
    CHECK(page.find(Role::heading, "Voorstel zoeken"));
    CHECK(page.shows("Opnieuw te maken met startgetal 2022"));
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
    propose(page);
    CHECK(page.key_on("Mila Sterrenbos", " "));
    CHECK_FALSE(page.find(Role::heading, "Kies een tafel voor Mila"));
    CHECK(count_placed(kept_round(page, platform)) == 0);
}

TEST_CASE("why somebody sits where a proposal has him: what each other group would cost") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    forget_meetings(page);
    propose(page);
    CHECK(page.press("Mila Sterrenbos"));
    CHECK(page.find(Role::heading, "Waarom zit Mila hier?"));
    // Fenna leads her, so one of both other groups at least cannot be had by moving alone.
    CHECK(page.shows("Het beste is dan ruilen met"));
    CHECK(page.shows("Minder goed: "));  // and which way a number goes is said
    CHECK(page.press("Sluit"));
    CHECK(page.find(Role::heading, "Voorstel klaar"));
}

TEST_CASE("what may not be names the rule and the person") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    propose(page);
    CHECK(page.press("Fenna Duinzicht"));
    CHECK(page.find(Role::heading, "Waarom zit Fenna hier?"));
    CHECK(page.shows("Mag niet. Fenna Duinzicht is leidinggevende van "));
    CHECK_FALSE(page.shows("niet samen"));  // no such pair was named
}

TEST_CASE("two groups of eight fit De Lindewaard badly, and the page says which number goes better") {
    for (const bool keeps : {false, true}) {
        CAPTURE(keeps);
        SamplePlatform platform;
        HeadlessPage page(platform);
        REQUIRE(page.press("Start met een voorbeeld"));
        REQUIRE(page.press("Intervisie"));
        REQUIRE(page.press("Nieuwe ronde"));
        REQUIRE(page.choose("Aantal groepen", "2 groepen"));
        REQUIRE(page.press("Start ronde"));
        propose(page);
        CHECK(page.find(Role::heading, "2 groepen: functies niet gelijk verdeeld"));
        CHECK(page.press(keeps ? "Houd 2 groepen" : "Maak 3 groepen"));
        if (!keeps) search_to_the_end(page);  // the search begins again by itself
        CHECK(page.shows(keeps ? "2 van 2 groepen voldoen" : "3 van 3 groepen voldoen"));
        CHECK_FALSE(page.find(Role::heading, "2 groepen: functies niet gelijk verdeeld"));
    }
}

TEST_CASE("without begeleiders a proposal is never called complete: they are asked for, and the search begins again") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    Organisation organisation = tests::build_lindewaard();
    organisation.facilitators.edit().clear();
    open_file(page, platform, organisation);
    REQUIRE(page.press("Nieuwe ronde"));
    REQUIRE(page.press("Start ronde"));
    propose(page);
    CHECK(page.find(Role::heading, "Voorstel nog niet compleet"));
    CHECK(page.shows("3 regels kloppen niet."));
    CHECK_FALSE(page.shows("Alle regels kloppen"));
    CHECK_FALSE(page.shows("Beter kan niet"));
    CHECK_FALSE(page.shows("van het best mogelijke"));
    CHECK_FALSE(page.find(Role::button, "Gebruik dit voorstel"));
    CHECK(page.find(Role::button, "Gebruik als concept"));

    REQUIRE(page.press("Kies begeleiders"));
    for (const char* name : {"Anne", "Bo"}) {
        REQUIRE(page.type("Of de naam van iemand van buiten", name));
        REQUIRE(page.press("Maak begeleider"));
    }
    REQUIRE(page.press("Sluit"));
    search_to_the_end(page);
    CHECK(page.find(Role::heading, "Voorstel klaar"));
    CHECK(page.shows("Alle regels kloppen."));
    CHECK(page.find(Role::button, "Gebruik dit voorstel"));
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
    propose(page);
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
    propose(page);
    CHECK(page.find(Role::heading, "Geen geldige indeling"));
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
    propose(page);
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
    propose(page);
    CHECK(page.shows("Punten voor wat niet lukt"));
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
    propose(page);
    CHECK(page.find(Role::heading, "Geen geldige indeling"));
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

TEST_CASE("a round with other groups in each session is one round, in which each session has its own") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    REQUIRE(page.press("Weegfactoren"));
    REQUIRE(page.choose("Groepen", "Elke sessie andere groepen"));
    REQUIRE(page.press("Bewaar"));
    propose(page);
    CHECK(page.press("Sessie 2"));
    REQUIRE(page.press("Gebruik dit voorstel"));
    const Organisation organisation = kept_organisation(page, platform);
    CHECK(organisation.rounds->size() == 5);  // the first, and one for each of four sessions
    const Round* second = find_round(organisation, RoundId("R-3"));
    REQUIRE(second != nullptr);
    CHECK(second->name == "Ronde 2, sessie 2");
    CHECK(second->planned_sessions == 1);
    CHECK(second->proposal.sitting == 1);
    CHECK(second->series == RoundId("R-2"));
    CHECK(members_of(*second) != members_of(*find_round(organisation, RoundId("R-2"))));
    // One line for the round, and its sessions below that.
    REQUIRE(page.press("Ronde 2, sessie 1"));
    CHECK(page.shows("4 sessies, elke sessie andere groepen"));
    CHECK_FALSE(page.press("Ronde 2, sessie 2"));
    REQUIRE(page.press("Sessie 2"));
    CHECK(page.find(Role::button, "Ronde 2, sessie 2"));
    // The next one is the third.
    REQUIRE(page.press("Nieuwe ronde"));
    CHECK(page.find(Role::text_field, "Naam")->value == "Ronde 3");
    CHECK(page.key("Escape"));
    // Its sessions are called after it.
    REQUIRE(page.press("Ronde 2, sessie 2"));
    REQUIRE(page.press("Ronde 2"));
    REQUIRE(page.press("16 mensen"));
    REQUIRE(page.type("Naam", "Voorjaar"));
    REQUIRE(page.press("Bewaar"));
    CHECK(page.find(Role::button, "Voorjaar, sessie 1"));
    CHECK(find_round(kept_organisation(page, platform), RoundId("R-3"))->name == "Voorjaar, sessie 2");
    // They become final together, and not while one of them cannot be; the others say which and why.
    CHECK(page.shows("In alle 4 sessies kloppen de regels en heeft iedereen een plek."));
    const auto count_final = [&] {
        return std::ranges::count_if(*kept_organisation(page, platform).rounds, [](const Round& round) {
            return round.id != RoundId("R-1") && has_final_group(round);
        });
    };
    REQUIRE(page.press("Maak definitief"));
    CHECK(page.shows("Voorjaar is definitief"));
    CHECK(count_final() == 4);
    CHECK(page.key("ctrl+z"));
    CHECK(count_final() == 0);
    CHECK(page.key("ctrl+z"));
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

TEST_CASE("wishes about people are asked for in the dialog, kept to, and told in the explanation") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    REQUIRE(page.press("Weegfactoren"));
    CHECK(page.find(Role::heading, "Vaste wensen"));
    CHECK(press_in(page, "Elke functie in elke groep", "ja"));
    CHECK(press_in(page, "Begeleiders blijven waar ze zijn", "ja"));
    CHECK_FALSE(page.press("Doet deze ronde niet mee"));  // nobody is chosen yet
    for (const char* person : {"Mila Sterrenbos", "Hugo Beukenrode"}) {
        REQUIRE(page.choose("Wie", person));
        REQUIRE(page.press("Doet deze ronde niet mee"));
    }
    CHECK(page.press("Haal weg: Hugo Beukenrode"));
    REQUIRE(page.choose("De een", "Tess Molenkamp"));
    REQUIRE(page.choose("De ander", "Daan Rietveen"));
    REQUIRE(page.press("Zet bij elkaar"));
    REQUIRE(page.choose("De een", "Eva Meidoorn"));
    REQUIRE(page.choose("De ander", "Daan Rietveen"));
    REQUIRE(page.press("Zet bij elkaar"));  // who is in a block already brings it along
    CHECK_FALSE(page.find(Role::group, "Wie is er een keer niet bij"));  // a fixed group stays whole
    REQUIRE(page.press("Bewaar"));
    const Proposal kept = kept_round(page, platform).proposal;
    CHECK(kept.functions_required);
    CHECK(kept.keeps_facilitators);
    CHECK(kept.sits_out == std::vector{PersonId("V-S1")});
    CHECK(kept.together == std::vector<std::vector<PersonId>>{{PersonId("JC-3"), PersonId("V-G2"), PersonId("V-G1")}});
    CHECK(page.shows("0 van 15 geplaatst"));
    REQUIRE(page.press("15 mensen, 3 groepen"));
    CHECK(page.choose("Aantal groepen", "3 groepen van 5 mensen"));  // who sits out is not counted
    page.key("Escape");

    propose(page);
    CHECK(page.shows("15 van 15 geplaatst"));
    REQUIRE(page.press("Gebruik dit voorstel"));
    const Round used = kept_round(page, platform);
    CHECK(count_placed(used) == 15);
    CHECK(group_name_of(used, "V-S1").empty());
    CHECK(group_name_of(used, "V-G1") == group_name_of(used, "V-G2"));
    CHECK(group_name_of(used, "V-G1") == group_name_of(used, "JC-3"));
    REQUIRE(page.press("Uitleg bij het voorstel"));
    CHECK(page.shows("Elke functie in elke groep"));
    CHECK(page.shows("Wie doet deze ronde niet mee: Mila Sterrenbos"));
    CHECK(page.shows("Wie blijft bij elkaar: Eva Meidoorn, Daan Rietveen en Tess Molenkamp"));
    page.key("Escape");
    REQUIRE(page.press("Maak definitief"));  // nobody's place is missed
    CHECK(has_final_group(kept_round(page, platform)));
}

TEST_CASE("an absence counts with changing groups: the round of that session does without") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    REQUIRE(page.press("Weegfactoren"));
    REQUIRE(page.choose("Groepen", "Elke sessie andere groepen"));
    REQUIRE(page.choose("Is er niet bij", "Tess Molenkamp"));
    REQUIRE(page.choose("In welke sessie", "Sessie 2"));
    REQUIRE(page.press("Voeg afwezigheid toe"));
    CHECK(page.find(Role::button, "Haal weg: Tess Molenkamp: sessie 2"));
    REQUIRE(page.press("Bewaar"));
    CHECK(kept_round(page, platform).proposal.absences == std::vector<Absence>{{PersonId("V-G1"), 1}});
    propose(page);
    CHECK(page.shows("16 van 16 geplaatst"));
    REQUIRE(page.press("Sessie 2"));
    CHECK(page.shows("15 van 15 geplaatst"));
    REQUIRE(page.press("Gebruik dit voorstel"));
    const Organisation organisation = kept_organisation(page, platform);
    for (const char* id : {"R-2", "R-3", "R-4", "R-5"}) {
        const Round& round = *find_round(organisation, RoundId(id));
        const bool is_absent = id == std::string_view("R-3");
        CHECK(group_name_of(round, "V-G1").empty() == is_absent);
        CHECK(round.proposal.absences.size() == (is_absent ? 1 : 0));
        CHECK(round.planned_sessions == 1);
        const std::vector<Finding> findings = check_round(organisation, round);
        CHECK_FALSE(std::ranges::contains(findings, Rule::person_is_not_placed, &Finding::rule));
    }
}

TEST_CASE("somebody who sits out after all is taken from his group with the fewest people moved, in words") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    start_round(page);
    propose(page);
    REQUIRE(page.press("Gebruik dit voorstel"));
    const Round before = kept_round(page, platform);
    const std::string home = group_name_of(before, "V-S1");
    REQUIRE(page.press("Mila Sterrenbos"));
    REQUIRE(page.press("Zet vast"));  // also who is locked: a lock says where, not whether
    page.key("Escape");
    leave_out(page, "Mila Sterrenbos");
    CHECK(page.find(Role::heading, "Kan nog niet definitief"));
    REQUIRE(page.press("Herstel deze indeling"));
    search_to_the_end(page);
    CHECK(page.shows("Niemand verandert van groep."));
    CHECK(page.shows("gaat uit groep " + home + ", want doet niet mee"));
    REQUIRE(page.press("Gebruik dit voorstel"));
    const Round mended = kept_round(page, platform);
    CHECK(count_placed(mended) == 15);
    CHECK(group_name_of(mended, "V-S1").empty());
    for (const Person& person : *kept_organisation(page, platform).people) {
        if (person.id != PersonId("V-S1"))
            CHECK(group_name_of(mended, person.id.text.c_str()) == group_name_of(before, person.id.text.c_str()));
    }
    // And nobody is left to propose for when nobody takes part.
    CHECK_FALSE(page.find(Role::button, "Herstel deze indeling"));
}

namespace {

// What a round collides on, and the button that is pressed then.
struct Collision {
    const char* button;
    std::vector<Command> commands;
    int groups = 3;
};

Proposal wishes_with(auto change) {
    Proposal wishes;
    change(wishes);
    return wishes;
}

std::vector<Collision> collisions() {
    const RoundId round("R-2");
    const PersonId fenna("AM-S");  // leads Mila
    const PersonId mila("V-S1");
    const GroupId first("G-1");
    const auto locked = [&](const PersonId& person) {
        return std::vector<Command>{PlaceMember{round, person, first}, LockMember{round, person}};
    };
    std::vector<Command> both = locked(fenna);
    std::ranges::copy(locked(mila), std::back_inserter(both));
    std::vector<Command> led = locked(mila);
    led.emplace_back(AddFacilitator{{fenna, FacilitatorKind::trainer, 4}});
    led.emplace_back(SetFacilitator{round, first, fenna});
    led.emplace_back(SetWishes{round, wishes_with([](Proposal& wishes) { wishes.keeps_facilitators = true; })});
    const Proposal together = wishes_with([&](Proposal& wishes) { wishes.together = {{fenna, mila}}; });
    const Proposal functions = wishes_with([](Proposal& wishes) { wishes.functions_required = true; });
    const Proposal absent = wishes_with([&](Proposal& wishes) {
        wishes.changes_groups = true;
        wishes.absences = {{mila, 2}};
    });
    return {{"Maak los: Fenna Duinzicht", both},
            {"Mila Sterrenbos doet deze ronde niet mee", both},
            {"Haal uit elkaar: Fenna Duinzicht en Mila Sterrenbos", {SetWishes{round, together}}},
            {"Fenna Duinzicht doet deze ronde niet mee", {SetWishes{round, together}}},
            {"Niet elke functie in elke groep", {SetWishes{round, functions}}, 4},
            {"Maak 3 groepen", {SetWishes{round, functions}}, 4},
            {"Sessie 3 toch met Mila Sterrenbos", {SetWishes{round, absent}}, 4},
            {"Groep 1: een andere begeleider", led}};
}

Organisation colliding(const Collision& collision) {
    Document document(tests::build_lindewaard());
    const std::vector<Function> targets{Function::foreman, Function::department_manager, Function::job_coach};
    REQUIRE(document.run(StartRound{RoundId("R-2"), "Ronde 2", Composition::mixed, targets, collision.groups, 1}));
    for (const Command& command : collision.commands) REQUIRE(document.run(command));
    return document.organisation();
}

}  // namespace

TEST_CASE("every way out of a collision is a button, and after each of them there is a legal proposal") {
    for (const Collision& collision : collisions()) {
        CAPTURE(collision.button);
        const Organisation organisation = colliding(collision);
        SamplePlatform platform;
        HeadlessPage page(platform);
        open_file(page, platform, organisation);
        propose(page);
        REQUIRE(page.find(Role::heading, "Geen geldige indeling"));
        const Round& round = *find_round(organisation, RoundId("R-2"));
        const compose::Problem problem =
            compose::build_problem(organisation, round, compose::wishes_of(round.proposal), platform.today()).problem;
        compose::Proposing proposing(problem, {.seed = 2022, .steps = 1, .searches = 1});
        proposing.run(1);
        if (!round.proposal.absences.empty())  // on the tables is the session where the trouble is
            CHECK((page.find(Role::button, "Sessie 3")->state & ui::state_pressed) != 0);
        const std::vector<std::string> buttons = buttons_below(page, "Zo lukt het wel");
        CHECK(buttons.size() == proposing.report().ways.size());
        CHECK(std::set(buttons.begin(), buttons.end()).size() == buttons.size());
        // Who is absent is named with the rule.
        const bool has_absent = !round.proposal.absences.empty();
        CHECK(page.shows("Er zijn er 15. Niet bij in sessie 3: Mila Sterrenbos.") == has_absent);
        REQUIRE(page.press(collision.button));
        search_to_the_end(page);
        CHECK(page.find(Role::heading, "Voorstel klaar"));
        REQUIRE(page.press("Gebruik dit voorstel"));
        const Organisation used = kept_organisation(page, platform);
        CHECK(std::ranges::count(check_round(used, *find_round(used, RoundId("R-2"))), Severity::wrong,
                                 &Finding::severity) == 0);
        CHECK(page.key("ctrl+z"));
        CHECK(page.key("ctrl+z"));  // the way out was one step
        CHECK(*find_round(kept_organisation(page, platform), RoundId("R-2")) == round);
    }
}
