// "Wat als": what is tried out changes nothing, what is carried out changes just that, and what no longer fits is said.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <span>

#include "derive/generate.hpp"
#include "derive/scenario_effects.hpp"
#include "edit/document.hpp"
#include "io/json.hpp"
#include "model/what_if.hpp"
#include "picture/scenario_measures.hpp"
#include "picture/svg.hpp"
#include "support/builders.hpp"
#include "support/files.hpp"
#include "support/lindewaard.hpp"
#include "words/scenarios/sentences.hpp"
#include "words/table.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const ScenarioId first_scenario("scenario-1");

Document in_a_scenario(Organisation organisation = build_lindewaard()) {
    Document document(std::move(organisation));
    REQUIRE(document.run(StartScenario{"Nadia minder druk", sample_day}));
    REQUIRE(document.enter(first_scenario));
    return document;
}

SetCorner new_coach(std::string_view triad, std::string_view person) {
    return {.triad = TriadId(triad), .corner = Corner::job_coach, .person = PersonId(person), .day = sample_day};
}

// Three of those whom Nadia coaches go to Kaan, and K-09 gets Eva (picture 07).
void make_nadia_less_busy(Document& document) {
    int moved = 0;
    const std::vector<Triad> triads = *document.shown().triads;
    for (const Triad& triad : triads) {
        if (moved == 3 || triad.person_at(Corner::job_coach) != PersonId("JC-1")) continue;
        REQUIRE(document.run(SetCorner{triad.id, Corner::job_coach, PersonId("JC-4"), sample_day}));
        ++moved;
    }
    REQUIRE(moved == 3);
    REQUIRE(document.run(new_coach("K-09", "JC-3")));
}

const Alterations& changes_in(const Document& document) {
    return find_scenario(document.organisation(), first_scenario)->changes;
}

Organisation without_scenarios(Organisation organisation) {
    organisation.scenarios = {};
    return organisation;
}

std::vector<Misfit> misfits_in(const Organisation& organisation, const Alterations& changes) {
    return what_if(organisation, changes).misfits;
}

}  // namespace

TEST_CASE("in a scenario everything can be changed, and the organisation stays as it is") {
    const Organisation before = build_lindewaard();
    Document document = in_a_scenario();
    make_nadia_less_busy(document);
    REQUIRE(document.run(AddPerson{PersonId("JC-9"), "Noor Wilgeroos", Function::job_coach, UnitId()}));
    REQUIRE(document.run(new_coach("K-01", "JC-9")));
    CHECK(without_scenarios(document.organisation()) == before);
    CHECK(find_triad(document.shown(), TriadId("K-01"))->person_at(Corner::job_coach) == PersonId("JC-9"));
    CHECK(find_person(document.shown(), PersonId("JC-9")));

    document.leave();
    CHECK(document.shown() == document.organisation());
    CHECK_FALSE(find_person(document.shown(), PersonId("JC-9")));
    REQUIRE(document.enter(first_scenario));
    CHECK(find_person(document.shown(), PersonId("JC-9")));
}

TEST_CASE("carrying out is one step, and so is taking it back") {
    Document document = in_a_scenario();
    make_nadia_less_busy(document);
    const Organisation wanted = without_scenarios(document.shown());
    const Organisation before = document.organisation();
    const std::size_t steps = document.current();
    const auto deed = document.run(CarryOutScenario{first_scenario});
    REQUIRE(deed);
    CHECK(deed->kind == DeedKind::scenario_carried_out);
    CHECK(document.current() == steps + 1);
    CHECK(document.organisation() == wanted);  // the scenario is gone with it
    CHECK_FALSE(document.scenario());  // and nobody is in it any more
    CHECK(document.undo());
    CHECK(document.organisation() == before);
}

TEST_CASE("in a scenario only its own steps can be undone, and undoing its making leaves it") {
    Document document(build_lindewaard());
    REQUIRE(document.run(new_coach("K-01", "JC-2")));
    REQUIRE(document.run(StartScenario{"Proef", sample_day}));
    REQUIRE(document.enter(first_scenario));
    REQUIRE(document.run(new_coach("K-09", "JC-3")));
    CHECK(document.deed_to_undo().scenario == first_scenario);
    REQUIRE(document.undo());
    CHECK(document.scenario() == first_scenario);
    CHECK(changes_in(document).is_empty());
    REQUIRE(document.undo());
    CHECK_FALSE(document.scenario());
    CHECK(document.redo());
    REQUIRE(document.enter(first_scenario));
    CHECK(document.redo());
    CHECK(find_triad(document.shown(), TriadId("K-09"))->person_at(Corner::job_coach) == PersonId("JC-3"));
    // What was done before somebody came stays out of reach.
    REQUIRE(document.undo());
    REQUIRE(document.undo());
    REQUIRE(document.can_undo());
    CHECK_FALSE(document.deed_to_undo().scenario);
}

TEST_CASE("a refusal in a scenario changes nothing") {
    Document document = in_a_scenario();
    const Organisation before = document.organisation();
    CHECK(document.run(new_coach("K-09", "nobody")).error() == Refusal::person_is_gone);
    CHECK(document.organisation() == before);
    CHECK(document.run(CarryOutScenario{first_scenario}).error() == Refusal::scenario_changes_nothing);
}

TEST_CASE("what changed meanwhile is named, and the rest is still carried out") {
    Document document = in_a_scenario();
    make_nadia_less_busy(document);
    document.leave();
    REQUIRE(document.run(new_coach("K-09", "JC-2")));
    const std::vector<Misfit> misfits = misfits_in(document.organisation(), changes_in(document));
    REQUIRE(misfits.size() == 1);
    CHECK(misfits[0] == Misfit{.kind = MisfitKind::changed_since, .triad = TriadId("K-09")});
    CHECK(sentence_of(words_in(Language::dutch), document.organisation(), Names(), misfits[0]) ==
          "3-hoek K-09 is intussen gewijzigd.");
    CHECK_FALSE(document.enter(first_scenario));

    const Organisation before = document.organisation();
    REQUIRE(document.run(CarryOutScenario{first_scenario}));
    CHECK(find_triad(document.organisation(), TriadId("K-09"))->person_at(Corner::job_coach) == PersonId("JC-2"));
    // What did not fit stays in the scenario.
    CHECK(changes_in(document).of<Triad>().size() == 1);
    CHECK(document.run(CarryOutScenario{first_scenario}).error() == Refusal::scenario_does_not_fit);
    REQUIRE(document.undo());
    CHECK(document.organisation() == before);

    REQUIRE(document.run(RenewScenario{first_scenario}));
    CHECK(changes_in(document).of<Triad>().size() == 3);
    CHECK(document.enter(first_scenario));
}

TEST_CASE("nothing points at somebody who is gone") {
    Document document = in_a_scenario();
    REQUIRE(document.run(AddUnit{UnitId("U-9"), "Nieuw", UnitKind::business_unit, UnitId()}));
    REQUIRE(document.run(AddPerson{PersonId("JC-9"), "Noor Wilgeroos", Function::job_coach, UnitId("U-9")}));
    REQUIRE(document.run(new_coach("K-09", "JC-9")));
    Alterations changes = changes_in(document);
    const Organisation meanwhile = build_lindewaard();
    CHECK(misfits_in(meanwhile, changes).empty());
    // Without the unit the person falls, and with him the 3-hoek.
    std::erase_if(changes.of<Unit>(), [](const auto& altered) { return altered.after->id == UnitId("U-9"); });
    const WhatIf tried = what_if(meanwhile, changes);
    REQUIRE(tried.misfits.size() == 2);
    CHECK(std::ranges::contains(tried.misfits, Misfit{.kind = MisfitKind::points_at_gone, .person = PersonId("JC-9")}));
    CHECK(std::ranges::contains(tried.misfits, Misfit{.kind = MisfitKind::points_at_gone, .triad = TriadId("K-09")}));
    CHECK(tried.organisation == meanwhile);
}

TEST_CASE("who is needed by something new stays") {
    Organisation organisation = sound_organisation();
    const Person extra = make_staff("Z", Function::foreman);
    insert_person(organisation, extra);
    Alterations changes;
    changes.of<Person>().push_back({extra, std::nullopt});
    CHECK(misfits_in(organisation, changes).empty());
    Triad& triad = organisation.triads.edit().front();
    triad.seat(Corner::lead).person = extra.id;
    const WhatIf tried = what_if(organisation, changes);
    REQUIRE(tried.misfits.size() == 1);
    CHECK(tried.misfits[0] == Misfit{.kind = MisfitKind::is_needed, .person = extra.id});
    CHECK(tried.organisation == organisation);
}

TEST_CASE("what leads from any organisation to another leads there") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const Organisation one = generate_small(seed, 12);
        const Organisation other = generate_small(seed + 1, 15);
        const Alterations changes = alterations_between(one, other);
        const WhatIf tried = what_if(one, changes);
        CHECK(tried.misfits.empty());
        Organisation wanted = other;
        wanted.recipes = one.recipes;
        CHECK(tried.organisation == wanted);
        CHECK(what_if(other, changes).organisation == other);  // twice is once
        CHECK(alterations_between(one, one).is_empty());
    }
}

TEST_CASE("a scenario is written and read") {
    Document document = in_a_scenario();
    make_nadia_less_busy(document);
    REQUIRE(document.run(AddPerson{PersonId("JC-9"), "Noor Wilgeroos", Function::job_coach, UnitId()}));
    const std::string text = io::write_organisation(document.organisation());
    const auto read = io::read_organisation(text);
    REQUIRE(read);
    CHECK(*read == document.organisation());
    CHECK(io::write_organisation(*read) == text);
}

TEST_CASE("who is removed is in no scenario any more") {
    Document document = in_a_scenario(sound_organisation());
    document.leave();
    REQUIRE(document.run(AddPerson{PersonId("Z"), "Zoë Wilgeroos", Function::job_coach, UnitId()}));
    REQUIRE(document.enter(first_scenario));
    EditPerson edit{.person = PersonId("Z"), .name = "Zoë Berk", .functions = {Function::job_coach}};
    REQUIRE(document.run(edit));
    document.leave();
    REQUIRE(document.run(RemovePerson{PersonId("Z")}));
    CHECK_FALSE(io::write_organisation(document.organisation()).contains("Zoë"));
}

TEST_CASE("what a scenario comes to is counted and told") {
    Document document = in_a_scenario();
    make_nadia_less_busy(document);
    const Words& words = words_in(Language::dutch);
    const ScenarioEffects effects = effects_between(document.organisation(), document.shown(), sample_day);
    CHECK(effects.of(ScenarioMeasure::busy_coaches, false) == 1);
    CHECK(effects.of(ScenarioMeasure::busy_coaches, true) == 0);
    CHECK(effects.of(ScenarioMeasure::open_corners, false) == 1);
    CHECK(effects.of(ScenarioMeasure::open_corners, true) == 0);
    CHECK(effects.of(ScenarioMeasure::many_contacts, false) == 2);
    CHECK(effects.of(ScenarioMeasure::many_contacts, true) == 2);
    CHECK(effects.of(ScenarioMeasure::new_job_coach, true) == 3);
    CHECK(effects.coaches ==
          std::vector<CoachLoad>{
              {PersonId("JC-1"), 12, 9}, {PersonId("JC-2"), 7, 7}, {PersonId("JC-3"), 7, 8}, {PersonId("JC-4"), 5, 8}});
    CHECK(steps_of(words, document.organisation(), document.shown(), Names(), effects) ==
          std::vector<std::string>{"Kaan neemt er 3 over van Nadia.", "Eva wordt jobcoach van K-09."});
    CHECK(consequences_of(words, document.organisation(), document.shown(), Names(), effects) ==
          std::vector<std::string>{"3 mensen krijgen een nieuwe jobcoach. Bespreek dit eerst met hen.",
                                   "In de 3-hoek van K-09 gaat een open hoek dicht. Dan is er geen open hoek meer.",
                                   "Voor de andere 9 mensen van Nadia verandert er niets."});
    CHECK(effects_between(document.organisation(), document.organisation(), sample_day).is_nothing());
}

TEST_CASE(
    "two scenarios stand beside what is now, up for better and down for worse, and each row is said as it is drawn") {
    Document document = in_a_scenario();
    make_nadia_less_busy(document);
    const ScenarioEffects less_busy = effects_between(document.organisation(), document.shown(), sample_day);
    Document other = in_a_scenario();
    for (const Triad& triad : std::vector<Triad>(*other.shown().triads)) {
        if (triad.person_at(Corner::job_coach) == PersonId("JC-1"))
            REQUIRE(other.run(EndCorner{triad.id, Corner::job_coach, sample_day}));
    }
    const ScenarioEffects away = effects_between(other.organisation(), other.shown(), sample_day);
    const Words& words = words_in(Language::dutch);
    const std::array both{&less_busy, &away};
    const Picture picture = scenario_measures_picture(words, both, 440);
    REQUIRE(picture.targets.size() == scenario_measure_count);
    CHECK(picture.targets[0].spoken == "Jobcoaches druk: nu 1, A 0 beter en B 0 beter");
    CHECK(picture.targets[1].spoken == "Open hoeken: nu 1, A 0 beter en B 13 slechter");
    CHECK(picture.targets[2].spoken.contains("A 2 gelijk"));
    check_golden(svg_from_picture(picture), "lindewaard-scenarios.svg");
    check_golden(svg_from_picture(scenario_measures_picture(words, std::span(both).first(1), 440)),
                 "lindewaard-scenario.svg");
}

TEST_CASE("what is different about a 3-hoek is who stands in it, and not how that was written down") {
    const Organisation now = build_lindewaard();
    const Words& words = words_in(Language::dutch);
    const Triad& triad = *find_triad(now, TriadId("K-05"));
    CHECK(change_of(words, now, Names(), &triad, &triad).empty());
    Triad then = triad;
    then.begin = make_date(2020, 1, 1);
    CHECK(change_of(words, now, Names(), &triad, &then).empty());
    then.seat(Corner::job_coach).person = {};
    then.seat(Corner::third).person = PersonId("K-01");
    CHECK(change_of(words, now, Names(), &triad, &then) == "jobcoach was Nadia Lindehof, kandidaat was K-05");
    CHECK(change_of(words, now, Names(), nullptr, &then) == "begint in wat als");
    CHECK(change_of(words, now, Names(), &triad, nullptr) == "stopt in wat als");
}
