// Picture 05 as data: the stairs, the triangle, the grid and the time line, with what can be pointed at and what is said.
#include <doctest/doctest.h>

#include <algorithm>

#include "derive/generate.hpp"
#include "picture/encounter_classes.hpp"
#include "picture/encounter_staircase.hpp"
#include "picture/session_timeline.hpp"
#include "picture/svg.hpp"
#include "support/even_measure.hpp"
#include "support/files.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const Subject sami_and_hugo{.kind = Subject::Kind::pair, .person = PersonId("V-S2"), .other = PersonId("V-G3")};

struct EncounterSample {
    explicit EncounterSample(Organisation made = build_lindewaard(), Language language = Language::dutch)
        : organisation(std::move(made)), words(words_in(language)) {}

    Organisation organisation;
    const Words& words;
    Names names{};
    EvenMeasure measure{};
    RoundId round = RoundId("R-1");

    Picture stairs(Subject pointed = {}, Subject chosen = {}) const {
        const Encounters encounters = find_encounters(organisation, round);
        const ClassEncounters functions = count_by_class(encounters, ClassKind::function);
        return encounter_staircase_picture({.organisation = organisation,
                                            .encounters = encounters,
                                            .functions = functions,
                                            .names = names,
                                            .words = words,
                                            .measure = measure,
                                            .names_rounds = !round,
                                            .pointed = std::move(pointed),
                                            .chosen = std::move(chosen)});
    }
    Picture classes(ClassKind kind, Subject pointed = {}) const {
        const ClassEncounters found = count_by_class(find_encounters(organisation, round), kind);
        return encounter_classes_picture({.organisation = organisation,
                                          .classes = found,
                                          .kind = kind,
                                          .words = words,
                                          .measure = measure,
                                          .pointed = std::move(pointed)});
    }
    Picture timeline(Date today = make_date(2022, 10, 6)) const {
        return session_timeline_picture({.organisation = organisation,
                                         .round = organisation.rounds->front(),
                                         .words = words,
                                         .measure = measure,
                                         .today = today});
    }
};

std::string spoken(const Picture& picture, const Subject& subject) {
    const auto found = std::ranges::find(picture.targets, subject, &Target::subject);
    return found == picture.targets.end() ? std::string() : found->spoken;
}

// Nobody's words lie outside the picture, and no two targets of a grid over each other.
void check_layout(const Picture& picture) {
    for (const Target& target : picture.targets) {
        CHECK(target.area.min.x >= picture.bounds.min.x - 7);
        CHECK(target.area.max.x <= picture.bounds.max.x + 0.01F);
        CHECK(target.area.max.y <= picture.bounds.max.y + 0.01F);
        for (const Target& other : picture.targets) {
            if (&other == &target) continue;
            const bool apart =
                other.area.min.x >= target.area.max.x - 0.01F || other.area.max.x <= target.area.min.x + 0.01F ||
                other.area.min.y >= target.area.max.y - 0.01F || other.area.max.y <= target.area.min.y + 0.01F;
            CHECK(apart);
        }
    }
    for (const Shape& shape : picture.shapes) {
        if (shape.kind == Shape::Kind::text) CHECK(shape.size >= 13);
    }
}

}  // namespace

TEST_CASE("the pictures of encounters look as they did") {
    const EncounterSample sample;
    check_golden(svg_from_picture(sample.stairs(sami_and_hugo)), "lindewaard-stairs.svg");
    check_golden(svg_from_picture(sample.classes(ClassKind::function)), "lindewaard-functions.svg");
    check_golden(svg_from_picture(sample.classes(ClassKind::unit)), "lindewaard-units.svg");
    check_golden(svg_from_picture(sample.timeline()), "lindewaard-sessions.svg");
}

TEST_CASE("every pair and every person on the stairs can be reached, and tells its sessions") {
    const EncounterSample sample;
    const Picture picture = sample.stairs();
    CHECK(picture.targets.size() == 120 + 16);
    CHECK(spoken(picture, sami_and_hugo) ==
          "Sami Waterlelie en Hugo Beukenrode: Sessie 1, 2 en 3 samen. Sessie 4: 18 oktober");
    CHECK(spoken(picture, {.kind = Subject::Kind::pair, .person = PersonId("V-P3"), .other = PersonId("AM-G")}) ==
          "Gijs Populierse en Bram Eikelaar: Sessie 1, 2 en 3 samen. Sessie 4: nog geen datum");
    CHECK(spoken(picture, {.kind = Subject::Kind::pair, .person = PersonId("AM-P"), .other = PersonId("AM-G")})
              .ends_with(": Nog niet ontmoet"));
    CHECK(spoken(picture, {.kind = Subject::Kind::person, .person = PersonId("AM-G")}) ==
          "Bram Eikelaar, afdelingsmanager: 4 van 15 collega's ontmoet. Nog niemand ontmoet van: afdelingsmanager");
    CHECK(says(picture, "35 van 120 paren"));
    CHECK(says(picture, "niet wie er echt was"));
    check_layout(picture);
}

TEST_CASE("what is pointed at is told in a card, and what is chosen when nothing is pointed at") {
    const EncounterSample sample;
    for (const Picture& picture : {sample.stairs(sami_and_hugo), sample.stairs({}, sami_and_hugo)}) {
        CHECK(says(picture, "Sami en Hugo"));
        CHECK(says(picture, "Sessie 1, 2 en 3 samen"));
        CHECK(says(picture, "Sessie 4: 18 oktober"));
        CHECK_FALSE(says(picture, "niet wie er echt was"));
    }
    // The other way round it is the same cell.
    CHECK(says(sample.stairs({.kind = Subject::Kind::pair, .person = PersonId("V-G3"), .other = PersonId("V-S2")}),
               "Sami en Hugo"));
    CHECK(std::ranges::count(sample.stairs({}, sami_and_hugo).targets, true, &Target::is_selected) == 1);
    CHECK(std::ranges::count(sample.stairs(sami_and_hugo).targets, true, &Target::is_selected) == 0);
}

TEST_CASE("many sessions are a number instead of dots") {
    EncounterSample sample;
    sample.round = {};
    const Picture all = sample.stairs(sami_and_hugo);
    CHECK(says(all, "Ronde 1: sessie 1, 2 en 3 samen"));
    CHECK(says(all, "aantal sessies, open is gepland"));
    CHECK(says(all, "3"));
}

TEST_CASE("three functions are a triangle with thick sides") {
    const EncounterSample sample;
    const Picture picture = sample.classes(ClassKind::function);
    CHECK(says(picture, "33 %"));
    CHECK(says(picture, "4 van 12 paren"));
    CHECK(says(picture, "9 voorlieden"));
    CHECK(says(picture, "0 van 3 paren onderling"));
    REQUIRE(picture.targets.size() == 6);
    CHECK(picture.targets[2].spoken == "jobcoach en voorman: 12 van 36 paren");
    CHECK(picture.targets[3].spoken == "3 afdelingsmanagers: 0 van 3 paren onderling");
    check_layout(picture);
    CHECK(says(EncounterSample(build_lindewaard(), Language::english).classes(ClassKind::function), "9 foremen"));
}

TEST_CASE("units, and any other number of functions, are a grid") {
    EncounterSample sample;
    const Picture units = sample.classes(ClassKind::unit);
    CHECK(units.is_grid);
    CHECK(units.targets.size() == 10);  // the job coaches have no unit
    check_layout(units);
    sample.organisation.rounds.edit().front().target_functions.push_back(Function::director);
    const Picture functions = sample.classes(ClassKind::function);
    CHECK(functions.targets.size() == 10);
    CHECK(says(functions, "-"));  // one director: no pair of directors
    check_layout(functions);
    CHECK(functions.targets[0].spoken == "1 directeur");
    const Subject part = functions.targets[1].subject;
    CHECK(says(sample.classes(ClassKind::function, part), "0 van 3 paren"));
    CHECK_FALSE(says(functions, "0 van 3 paren"));
}

TEST_CASE("the time line marks eleven weeks, and says when the next session is due") {
    const EncounterSample sample;
    const Picture picture = sample.timeline();
    CHECK(says(picture, "11 weken"));
    CHECK(says(picture, "7 weken"));
    CHECK(says(picture, "vandaag"));
    CHECK(says(picture, "beste tijd"));
    const auto windows =
        std::ranges::count_if(picture.shapes, [](const Shape& shape) { return shape.stroke.dash == Dash::window; });
    CHECK(windows == 3);
    REQUIRE(picture.targets.size() == 4);
    CHECK(picture.targets[0].spoken ==
          "Groep 1: sessie 1 op 10 mei 2022, sessie 2 op 28 juni 2022, sessie 3 op 13 september 2022, 11 weken "
          "ertussen, afspraak 6 tot 8 en sessie 4 gepland op 1 november 2022");
    CHECK(picture.targets[2].spoken.ends_with("sessie 4 heeft nog geen datum, beste tijd 6 en 20 oktober 2022"));
    CHECK(picture.targets[3].spoken == "Kies een datum voor groep 3");
    CHECK(picture.targets[3].subject.row == 2);
    CHECK(picture.targets[3].subject.column == date_column);
    CHECK(picture.targets[3].area.min.x > picture.targets[2].area.max.x);
    CHECK(picture.targets[3].area.max.x <= picture.bounds.max.x);
    CHECK(says(picture, "Kies een datum"));
    CHECK_FALSE(says(picture, "Kies een datum voor groep 3"));
    check_layout(picture);
    CHECK_FALSE(says(sample.timeline(make_date(2030, 1, 1)), "vandaag"));
}

TEST_CASE("the time line of a round with other groups in each session shows all its sessions, whichever is chosen") {
    EncounterSample sample;
    std::vector<Round>& rounds = sample.organisation.rounds.edit();
    rounds.resize(1);
    rounds.front().planned_sessions = 1;
    const Round first = rounds.front();
    for (int sitting = 0; sitting < 3; ++sitting) {
        Round session = first;
        session.proposal.sitting = sitting;
        if (sitting > 0) {
            session.id = RoundId("R-" + std::to_string(sitting + 1));
            session.series = first.id;
        }
        for (IntervisieGroup& group : session.groups) {
            group.is_final = true;
            group.sessions.clear();
            if (sitting == 0)
                group.sessions.push_back(
                    {SessionId("S-" + group.id.text), make_date(2022, 9, 13), {}, SessionStatus::held});
        }
        if (sitting == 0) {
            rounds.front() = session;
        } else {
            rounds.push_back(session);
        }
    }
    for (std::size_t chosen = 0; chosen < rounds.size(); ++chosen) {
        CHECK(has_timeline(sample.organisation, rounds[chosen]));
        const std::vector<TimelineRow> rows = timeline_rows(sample.organisation, rounds[chosen]);
        REQUIRE(rows.size() == first.groups.size());
        REQUIRE(rows[0].sessions.size() == 3);
        CHECK(rows[0].sessions[2].number == 3);
        CHECK(rows[0].sessions[2].round == RoundId("R-3"));
        REQUIRE(rows[0].to_date);
        CHECK(rows[0].to_date->round == RoundId("R-2"));
        CHECK(rows[0].window->first == make_date(2022, 9, 13) + shortest_interval);
        const Picture picture = session_timeline_picture({.organisation = sample.organisation,
                                                          .round = rounds[chosen],
                                                          .words = sample.words,
                                                          .measure = sample.measure,
                                                          .today = make_date(2022, 10, 6)});
        CHECK(picture.targets[0].spoken ==
              "Groep 1: sessie 1 op 13 september 2022, sessie 2 heeft nog geen datum, beste tijd 25 oktober en 8 "
              "november 2022 en sessie 3 heeft nog geen datum");
        check_layout(picture);
    }
}

TEST_CASE("a round without days has no time line, and a finished one no window") {
    EncounterSample sample;
    Round& round = sample.organisation.rounds.edit().front();
    CHECK(has_timeline(sample.organisation, round));
    round.planned_sessions = 3;
    for (IntervisieGroup& group : round.groups) group.sessions.pop_back();
    CHECK_FALSE(next_window(sessions_of(round, round.groups[0])));
    for (IntervisieGroup& group : round.groups) group.sessions.clear();
    CHECK_FALSE(has_timeline(sample.organisation, round));
}

TEST_CASE("thirty people with long names still fit, and days far apart draw no surface of lines") {
    EncounterSample sample(generate_full_size(3));
    Round round;
    round.id = sample.round = RoundId("R-30");
    round.name = "Ronde 1";
    round.target_functions = {Function::director};
    IntervisieGroup group;
    group.id = GroupId("G-1");
    group.name = "1";
    for (const Person& person : *sample.organisation.people) {
        if (!person.functions.empty() && group.members.size() < most_on_stairs) group.members.push_back(person.id);
    }
    group.sessions = {{SessionId("S-1"), make_date(1900, 1, 1), {}, SessionStatus::held},
                      {SessionId("S-2"), make_date(2900, 1, 1), {}, SessionStatus::planned}};
    round.groups.push_back(group);
    insert_round(sample.organisation, round);
    const Picture stairs = sample.stairs();
    CHECK(stairs.targets.size() >= 30 * 31 / 2);
    check_layout(stairs);
    CHECK(sample.timeline().shapes.size() < 200);
}
