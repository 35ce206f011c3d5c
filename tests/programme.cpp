// The programme of teams: what follows from its parts, its commands, the gate and the three parties of maatwerk, the maps and
// pictures made of it, and what must never be there.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "derive/foreman_route.hpp"
#include "derive/generate.hpp"
#include "derive/programme_map.hpp"
#include "derive/sample_days.hpp"
#include "edit/apply.hpp"
#include "io/calendar_file.hpp"
#include "io/format_words.hpp"
#include "io/json.hpp"
#include "model/dependents.hpp"
#include "model/rules.hpp"
#include "picture/buddy_sheet.hpp"
#include "picture/custom_training_picture.hpp"
#include "picture/foreman_route_picture.hpp"
#include "picture/programme_lines.hpp"
#include "picture/yield_line.hpp"
#include "support/builders.hpp"
#include "support/even_measure.hpp"
#include "support/files.hpp"
#include "support/lindewaard.hpp"
#include "words/table.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const Words& dutch_words() { return words_in(Language::dutch); }

Organisation after(const Organisation& organisation, const Command& command) {
    auto next = apply(organisation, command);
    REQUIRE(next);
    return next ? next->organisation : organisation;
}
std::optional<Refusal> refusal_of(const Organisation& organisation, const Command& command) {
    const auto next = apply(organisation, command);
    return next ? std::nullopt : std::optional(next.error().why);
}

const ProgrammeLine& line_of(const ProgrammeMap& map, const char* unit) {
    const auto found = std::ranges::find(map.lines, UnitId(unit), &ProgrammeLine::unit);
    REQUIRE(found != map.lines.end());
    return *found;
}

const UnitId evening("T-4");  // Schoonmaak avond: misses part 3
const UnitId day_team("T-3");  // Schoonmaak dag: two of three parties looked

}  // namespace

TEST_CASE("how far a team is follows from the parts, and parts keep their order") {
    const Organisation organisation = build_lindewaard();
    const auto status = [](const Organisation& of, const UnitId& unit) {
        return base_programme_of(of, *find_unit(of, unit));
    };
    CHECK(status(organisation, evening) == ProgrammeStatus::busy);
    CHECK(status(organisation, day_team) == ProgrammeStatus::finished);
    CHECK(status(organisation, UnitId("G")) == ProgrammeStatus::not_started);
    CHECK(base_programme_finished_on(organisation, *find_unit(organisation, day_team)) == make_date(2022, 6, 30));
    const auto set = [&](const char* part, ProgrammeStatus to) { return SetBasePart{evening, PartId(part), to, {}}; };
    CHECK(refusal_of(organisation, set("D-9", ProgrammeStatus::finished)) == Refusal::part_is_gone);
    CHECK(refusal_of(organisation, set("D-1", ProgrammeStatus::busy)) == Refusal::earlier_part_is_not_finished);
    const Organisation done = after(organisation, set("D-3", ProgrammeStatus::finished));
    CHECK(status(done, evening) == ProgrammeStatus::finished);
    CHECK_FALSE(base_programme_finished_on(done, *find_unit(done, evening)));  // on a day that is not known
    CHECK(status(after(organisation, set("D-2", ProgrammeStatus::not_started)), evening) == ProgrammeStatus::busy);
    // Without parts nobody has finished anything, and a new part opens what was finished.
    Organisation longer = organisation;
    longer.settings.programme.parts.push_back({PartId("D-4"), "Samenwerken"});
    CHECK(status(longer, day_team) == ProgrammeStatus::busy);
    longer.settings.programme.parts.clear();
    CHECK(status(longer, day_team) == ProgrammeStatus::busy);
}

TEST_CASE("version 2 said how far a team is; version 3 says it by its parts") {
    const auto units = [](const char* status) {
        return organisation_from(
            std::string(R"({"format":"driehoek","version":2,"units":[{"id":"a","kind":"team","base_programme":")") +
            status + "\"}]}");
    };
    const auto status = [&](const char* word) {
        const Organisation organisation = units(word);
        return base_programme_of(organisation, organisation.units->front());
    };
    CHECK(status("finished") == ProgrammeStatus::finished);
    CHECK(status("busy") == ProgrammeStatus::busy);
    CHECK(status("not_started") == ProgrammeStatus::not_started);
    CHECK(units("finished").units->front().parts.size() == 3);
    CHECK_FALSE(units("finished").units->front().parts.front().finished);
    CHECK_FALSE(
        io::read_file(R"({"format":"driehoek","version":2,"units":[{"id":"a","kind":"team","base_programme":"x"}]})"));
}

TEST_CASE("parts and strands that are taken away stay away in the file, and those in use cannot be") {
    const Organisation organisation = build_lindewaard();
    Programme programme = organisation.settings.programme;
    programme.strands.clear();
    const Organisation changed = after(organisation, SetProgramme{programme});
    CHECK(organisation_from(io::write_organisation(changed)).settings.programme.strands.empty());
    programme.parts.pop_back();
    CHECK(refusal_of(organisation, SetProgramme{programme}) == Refusal::part_is_in_use);
    programme = organisation.settings.programme;
    programme.goals.push_back({GoalId("G-9"), "  ", {}});
    CHECK(refusal_of(organisation, SetProgramme{programme}) == Refusal::text_is_empty);
    programme.goals.back().text = "Kind van 123456782";
    CHECK(refusal_of(organisation, SetProgramme{programme}) == Refusal::text_is_forbidden);
    programme.goals.pop_back();
    programme.periods.front().last = programme.periods.front().first - 1;
    CHECK(refusal_of(organisation, SetProgramme{programme}) == Refusal::period_ends_before_begin);
    programme.periods.resize(most_in_programme + 1, programme.periods.back());
    CHECK(refusal_of(organisation, SetProgramme{programme}) == Refusal::parts_are_full);
}

TEST_CASE("visits and follow-upsessies are made, changed and removed; calendars know them for ever") {
    const Organisation organisation = build_lindewaard();
    CoachingVisit visit;
    visit.unit = evening;
    visit.date = make_date(2022, 10, 20);
    visit.is_mirrored = true;
    Organisation next = after(organisation, SetVisit{visit, "key"});
    const auto tenth = std::ranges::find(*next.coaching, VisitId("C-10"), &CoachingVisit::id);
    REQUIRE(tenth != next.coaching->end());
    const CoachingVisit made = *tenth;  // NOLINT(performance-unnecessary-copy-initialization): `next` becomes another
    CHECK(made.calendar_id.size() == 32);
    CHECK_FALSE(made.is_mirrored);  // that comes after it was held
    visit = made;
    visit.date = make_date(2022, 10, 27);
    next = after(next, SetVisit{visit, "another key"});
    const auto found = std::ranges::find(*next.coaching, made.id, &CoachingVisit::id);
    REQUIRE(found != next.coaching->end());
    CHECK(found->calendar_id == made.calendar_id);
    CHECK(found->sequence == 1);
    CHECK(std::ranges::is_sorted(*next.coaching, {}, &CoachingVisit::id));
    const auto events = programme_events_of(dutch_words(), next, evening);
    REQUIRE(events.size() == 1);
    CHECK(events.front().title == "Teamcoaching: Schoonmaak avond");
    CHECK(events.front().id == made.calendar_id + "@driehoek");
    const std::string file = io::write_calendar(events, 0);
    CHECK(file.contains("DTSTART;VALUE=DATE:20221027"));
    for (const Person& person : *next.people) {
        if (!person.name.empty()) CHECK_FALSE(file.contains(person.name));
    }
    next = after(next, RemoveVisit{made.id});
    CHECK(*next.coaching == *organisation.coaching);
    CHECK(refusal_of(next, RemoveVisit{made.id}) == Refusal::activity_is_gone);
    visit.date.reset();
    visit.is_held = true;
    visit.id = {};
    CHECK(refusal_of(next, SetVisit{visit, {}}) == Refusal::activity_has_no_day);
    visit.unit = UnitId("nowhere");
    CHECK(refusal_of(next, SetVisit{visit, {}}) == Refusal::unit_is_gone);

    // All that is planned in the sample: three follow-upsessies, one day.
    CHECK(programme_events_of(dutch_words(), organisation).size() == 3);
    FollowUp session;
    session.unit = evening;
    session.date = make_date(2022, 10, 5);
    session.is_held = true;
    session.goals = {{GoalId("G-3"), GoalState::begun}};
    next = after(organisation, SetFollowUp{session, "key"});
    CHECK(goals_without_follow_up(organisation) == std::vector{GoalId("G-3")});
    CHECK(goals_without_follow_up(next).empty());
    CHECK(refusal_of(organisation, SetExample{{}}) == Refusal::text_is_empty);
    CHECK(refusal_of(organisation, SetNeed{{.unit = evening, .text = ""}}) == Refusal::text_is_empty);
    CHECK(after(organisation, SetYield{{.date = make_date(2022, 10, 1), .text = "Iets moois"}}).yields->size() == 5);
}

TEST_CASE("maatwerk: the gate is strict, three parties look, and one outcome is decided") {
    const Organisation organisation = build_lindewaard();
    const auto decide = [](const UnitId& unit, CustomOutcome outcome, const char* text, bool is_final) {
        DecideCustomTraining made{.unit = unit, .outcome = outcome};
        (outcome == CustomOutcome::needed ? made.what : made.reason) = text;
        if (is_final) made.day = sample_day;
        return made;
    };
    // Behind a closed gate there is a wish, and nothing else.
    CHECK(refusal_of(organisation, RequestCustomTraining{evening, sample_day, {}, {}}) ==
          Refusal::base_programme_is_not_finished);
    CHECK(refusal_of(organisation, SetParty{evening, Party::manager, PersonId("AM-S"), sample_day}) ==
          Refusal::base_programme_is_not_finished);
    CHECK(refusal_of(organisation, decide(evening, CustomOutcome::not_needed, "Nee", true)) ==
          Refusal::base_programme_is_not_finished);
    CHECK(refusal_of(organisation, PlanCustomTraining{evening, sample_day, {}, {}}) ==
          Refusal::base_programme_is_not_finished);
    CHECK(refusal_of(organisation, WishCustomTraining{evening, sample_day, "x", {}}) ==
          Refusal::request_is_there_already);
    const Organisation open =
        after(organisation, SetBasePart{evening, PartId("D-3"), ProgrammeStatus::finished, sample_day});
    CHECK(refusal_of(open, SetParty{evening, Party::manager, PersonId("AM-S"), sample_day}) ==
          Refusal::request_is_only_wished);
    const Organisation asked = after(open, RequestCustomTraining{evening, sample_day, {}, {}});
    CHECK(find_custom_training(asked, evening)->wish == "Rustig blijven bij spanning");
    CHECK(asked.custom_training->size() == organisation.custom_training->size());

    // Two of three looked: nothing can be decided, but a draft can be kept.
    CHECK(refusal_of(organisation, decide(day_team, CustomOutcome::needed, "gesprekken", true)) ==
          Refusal::parties_are_missing);
    CHECK_FALSE(refusal_of(organisation, decide(day_team, CustomOutcome::needed, "gesprekken", false)));
    CHECK(refusal_of(organisation, SetParty{day_team, Party::third, PersonId("K-01"), sample_day}) ==
          Refusal::person_has_code_alone);
    const Organisation complete = after(organisation, SetParty{day_team, Party::third, {}, sample_day});
    CHECK(refusal_of(complete, decide(day_team, CustomOutcome::needed, " ", true)) == Refusal::outcome_needs_words);
    CHECK(refusal_of(complete, decide(day_team, CustomOutcome::not_needed, "", true)) == Refusal::outcome_needs_words);
    CHECK(refusal_of(complete, decide(day_team, CustomOutcome::open, "", true)) == Refusal::outcome_needs_words);
    const Organisation decided = after(complete, decide(day_team, CustomOutcome::needed, "gesprekken", true));
    CHECK(state_of_custom(dutch_words(), decided, *find_unit(decided, day_team)) == "Wel: gesprekken");
    CHECK(refusal_of(decided, SetParty{day_team, Party::third, {}, {}}) == Refusal::request_is_decided);
    CHECK(refusal_of(complete, PlanCustomTraining{day_team, sample_day, {}, {}}) == Refusal::request_is_not_decided);
    const Organisation planned = after(decided, PlanCustomTraining{day_team, sample_day + 30, {}, "key"});
    CHECK(programme_events_of(dutch_words(), planned, day_team).size() == 1);
    const Organisation over = after(planned, PlanCustomTraining{day_team, sample_day + 30, sample_day + 31, "key"});
    CHECK(find_custom_training(over, day_team)->is_over());
    // Then the team may ask again.
    const Organisation again = after(over, RequestCustomTraining{day_team, sample_day + 60, "Meer", {}});
    CHECK(again.custom_training->size() == organisation.custom_training->size() + 1);
    CHECK(find_custom_training(again, day_team)->wish == "Meer");
    CHECK(after(organisation, NameThirdParty{"  Adviesteam  "}).settings.third_party == "Adviesteam");
}

TEST_CASE("what points at a person or a unit in the programme is in the way of removing it") {
    const Organisation organisation = build_lindewaard();
    const auto kinds = [](const std::vector<Dependent>& dependents, DependentKind kind) {
        return std::ranges::count(dependents, kind, &Dependent::kind);
    };
    CHECK(kinds(dependents_of(organisation, PersonId("TC-1")), DependentKind::is_team_coach) == 1);
    CHECK(kinds(dependents_of(organisation, PersonId("TC-1")), DependentKind::coaches_team) == 7);
    CHECK(kinds(dependents_of(organisation, PersonId("AM-S")), DependentKind::at_table) == 1);
    CHECK(kinds(dependents_of(organisation, day_team), DependentKind::in_programme) == 1);
    const Organisation joined = after(organisation, JoinUnits{evening, day_team});
    CHECK(std::ranges::count(*joined.coaching, day_team, &CoachingVisit::unit) == 4);
    CHECK(std::ranges::count(*joined.learning_needs, day_team, &LearningNeed::unit) == 2);
    CHECK(std::ranges::count(*joined.custom_training, day_team, &CustomTrainingRequest::unit) == 1);
}

TEST_CASE("De Lindewaard stands on seven lines as in picture 13") {
    const Organisation organisation = build_lindewaard();
    const ProgrammeMap map = programme_map_of(organisation, sample_day);
    CHECK(map.teams.size() == 7);
    CHECK(map.lines.size() == 7);
    CHECK(map.finished == 6);
    CHECK(map.first_missing()->unit == evening);
    CHECK(map.first_missing()->missing_part() == 3);
    CHECK(map.groups == std::vector<InterchangeGroup>{{"1", 3, 4}, {"2", 3, 4}, {"3", 3, 4}});
    const std::array expected{"Groen noord", "Groen zuid", "Schoonmaak dag", "Schoonmaak avond", "Verpakken",
                              "Assemblage",  "MT"};
    std::vector<std::string> names;
    for (const ProgrammeLine& line : map.lines) names.push_back(find_unit(organisation, line.unit)->name);
    std::ranges::sort(names);
    std::vector<std::string> sorted(expected.begin(), expected.end());
    std::ranges::sort(sorted);
    CHECK(names == sorted);
    CHECK(find_unit(organisation, map.lines.back().unit)->name == "MT");
    CHECK(line_of(map, "T-1").visits == 2);
    CHECK(line_of(map, "T-3").visits == 3);
    CHECK(line_of(map, "T-5").coaching == StationState::not_yet);
    CHECK(line_of(map, "T-1").follow_ups == StationState::done);
    CHECK(line_of(map, "T-4").follow_ups == StationState::not_yet);
    CHECK(line_of(map, "T-7").follow_ups == StationState::planned);
    CHECK(line_of(map, "T-1").custom == StationState::done);
    CHECK(line_of(map, "T-2").custom == StationState::not_needed);
    CHECK(line_of(map, "T-3").custom == StationState::busy);
    CHECK(line_of(map, "T-3").looks == 2);
    CHECK(line_of(map, "T-4").custom == StationState::shut);
    CHECK(line_of(map, "T-4").is_stuck);
    CHECK(line_of(map, "T-5").custom == StationState::not_yet);
    CHECK(line_of(map, "T-7").custom == StationState::not_needed);
    CHECK(std::ranges::count(map.lines, true, &ProgrammeLine::is_stuck) == 1);
    CHECK(coaches_without_programme(organisation).empty());

    const EvenMeasure measure;
    const Picture picture =
        programme_lines_picture({.organisation = organisation, .map = map, .words = dutch_words(), .measure = measure});
    for (const char* text :
         {"2 keer", "12 sep", "3 nov", "Wel: ontwikkelgesprekken", "2 van 3 partijen keken mee",
          "Kan nog niet: deel 3 mist", "Niet gevraagd", "3/4", "groep 3", "hek dicht", "Organisatie"})
        CHECK_MESSAGE(says(picture, text), text);
    CHECK(picture.targets.size() == 7 * 4 + 1);
    CHECK(picture.targets.front().spoken == "Groen noord, Basisprogramma: 3 van 3 delen af");
    CHECK(picture.targets.back().spoken.contains("groep 1: 3 van 4 sessies"));
    CHECK(std::ranges::count(picture.targets, true, &Target::has_signal) == 1);
}

TEST_CASE("with more than twelve teams larger units stand for them, and each shows its teams") {
    const Organisation organisation = generate_full_size(1);
    const Date today = make_date(2022, 10, 6);
    const ProgrammeMap map = programme_map_of(organisation, today);
    CHECK(map.teams.size() == 144);
    CHECK(map.lines.size() <= most_lines);
    int teams = 0, finished = 0;
    for (const ProgrammeLine& line : map.lines) {
        CHECK(line.is_sum);
        teams += line.teams;
        finished += line.finished;
    }
    CHECK(teams == 144);
    CHECK(finished == map.finished);
    const ProgrammeMap unit = programme_map_of(organisation, today, UnitId("G"));
    CHECK(unit.teams.size() == 40);
    CHECK(unit.lines.size() == 5);
    const ProgrammeMap department = programme_map_of(organisation, today, unit.lines.front().unit);
    CHECK(department.lines.size() == static_cast<std::size_t>(unit.lines.front().teams));
    CHECK_FALSE(department.lines.front().is_sum);
    const EvenMeasure measure;
    const Picture picture =
        programme_lines_picture({.organisation = organisation, .map = map, .words = dutch_words(), .measure = measure});
    CHECK(picture.targets.size() == map.lines.size() + 1);
    CHECK(picture.targets.front().spoken.contains(" teams"));
}

TEST_CASE("the route of the voorman adds up, and small numbers at its end are hidden") {
    const Organisation organisation = build_lindewaard();
    const auto findings = check_organisation(organisation, sample_day);
    const ForemanRoute route = foreman_route_of(organisation, findings, sample_day);
    CHECK(route.all() == 9);
    CHECK(route.in_training == 2);
    CHECK(route.not_begun == 0);
    CHECK(route.finished == 7);
    CHECK(route.registered == 5);
    CHECK(route.guiding == 4);
    CHECK(route.certificates == ToldCount{2, 5});
    std::map<PersonId, Rule> to_do;
    for (const RoutePerson& person : route.people) {
        if (person.to_do) to_do[person.person] = *person.to_do;
    }
    CHECK(to_do == std::map<PersonId, Rule>{{PersonId("V-G1"), Rule::trainer_without_learner},
                                            {PersonId("V-S2"), Rule::trainer_is_not_registered}});
    const EvenMeasure measure;
    const Names names;
    const Picture picture = foreman_route_picture(
        {.organisation = organisation, .route = route, .names = names, .words = dutch_words(), .measure = measure});
    CHECK(says(picture, "<5"));
    CHECK(says(picture, "5 geregistreerd"));
    CHECK(std::ranges::count_if(
              picture.targets, [](const Target& target) { return target.subject.kind == Subject::Kind::person; }) == 9);
    // Nothing tells how many somebody guides.
    for (const Target& target : picture.targets) CHECK_FALSE(target.spoken.contains("begeleidt 1"));
    Organisation large = organisation;
    large.settings.small_number = 2;
    CHECK(foreman_route_of(large, findings, sample_day).certificates == ToldCount{2, 0});
}

TEST_CASE("maatwerk has five steps, and a party that has not looked is dashed") {
    const Organisation organisation = build_lindewaard();
    using enum StationState;
    const auto steps = [&](const UnitId& unit) {
        return custom_steps_of(organisation, *find_unit(organisation, unit));
    };
    CHECK(steps(day_team) == std::array{done, done, busy, not_yet, not_yet});
    CHECK(steps(evening) == std::array{busy, shut, shut, shut, shut});
    CHECK(steps(UnitId("T-1")) == std::array{done, done, done, done, not_yet});
    CHECK(steps(UnitId("T-2")) == std::array{done, done, done, done, not_needed});
    CHECK(steps(UnitId("T-5")) == std::array{done, not_yet, not_yet, not_yet, not_yet});
    const EvenMeasure measure;
    const Names names;
    const Picture table = custom_table_picture({.organisation = organisation,
                                                .unit = *find_unit(organisation, day_team),
                                                .names = names,
                                                .words = dutch_words(),
                                                .measure = measure});
    REQUIRE(table.targets.size() == 3);
    CHECK(table.targets[0].spoken == "manager, Fenna Duinzicht: 28 september");
    CHECK(table.targets[2].spoken == "de AS: kijkt nog niet mee");
    CHECK(table.targets[2].has_signal);
    CHECK(says(table, "Drie partijen"));
    CHECK(plate_letters("AS") == "AS");
    CHECK(plate_letters("Adviesteam Scholing") == "AS");
    CHECK(plate_letters("Loket") == "L");
}

TEST_CASE("opbrengsten stand on the track of their strand, and one whose strand is gone is not lost") {
    Organisation organisation = build_lindewaard();
    const EvenMeasure measure;
    const auto picture = [&] {
        return yield_line_picture(
            {.organisation = organisation, .words = dutch_words(), .measure = measure, .today = sample_day});
    };
    CHECK(picture().targets.size() == 4);
    CHECK(says(picture(), "3-hoek en intervisie"));
    CHECK_FALSE(says(picture(), "Zonder lijn"));
    organisation.settings.programme.strands.pop_back();
    CHECK(picture().targets.size() == 4);
    CHECK(says(picture(), "Zonder lijn"));
}

TEST_CASE("a recognition by SBB holds for four years") {
    CHECK(recognition_ends(make_date(2019, 3, 1)) == make_date(2023, 3, 1));
    CHECK(recognition_ends(make_date(2020, 2, 29)) == make_date(2024, 2, 29));
    CHECK(recognition_ends(make_date(2096, 2, 29)) == make_date(2100, 3, 1));
}

TEST_CASE("the days of the programme move along with a sample that is started later") {
    const Organisation before = build_lindewaard();
    const Organisation moved = moved_to(before, make_date(2022, 10, 6) + 70);
    CHECK(moved.follow_ups->front().date == *before.follow_ups->front().date + 70);
    CHECK(moved.coaching->front().date == *before.coaching->front().date + 70);
    CHECK(moved.yields->front().date == before.yields->front().date + 70);
    CHECK(find_unit(moved, day_team)->parts.front().finished ==
          *find_unit(before, day_team)->parts.front().finished + 70);
    CHECK(moved.custom_training->front().parties[0].looked == *before.custom_training->front().parties[0].looked + 70);
}

TEST_CASE("nothing about buddies can be kept: no record, no field, no word of the file") {
    // The schema says which fields there are, and every other one is left out or refused.
    const std::string schema = text_of_fixture("../../assets/schema/driehoek.schema.json");
    REQUIRE(schema.contains("\"coaching_visit\""));
    for (const std::string_view word : {"budd", "maatje", "koppel", "mentor"}) {
        CHECK_FALSE(schema.contains(word));
        CHECK_FALSE(io::write_format_words().contains(word));
        // What is written of organisations of every shape.
        CHECK_FALSE(io::write_organisation(generate_full_size(1)).contains(word));
        for (std::uint64_t seed = 0; seed < 20; ++seed)
            CHECK_FALSE(io::write_organisation(generate_small(seed, 8)).contains(word));
    }
    // A file that brings some is read without them, and says so.
    const auto file = io::read_file(
        R"({"format":"driehoek","version":3,"people":[{"id":"a","name":"Ana Berk","buddy":"b"},{"id":"b","name":"Bo Eik"}],"buddies":[{"one":"a","other":"b"}]})");
    REQUIRE(file);
    CHECK(file->left_out == std::vector<std::string>{"people[0].buddy", "buddies"});
    CHECK_FALSE(io::write_organisation(file->organisation).contains("budd"));
    // No deed, no rule and no refusal is about them: nothing is counted, and nobody is reminded.
    for (int rule = 0; rule < rule_count; ++rule) CHECK_FALSE(name_of(static_cast<Rule>(rule)).contains("budd"));
    for (const Finding& finding : check_organisation(build_lindewaard(), sample_day))
        CHECK_FALSE(sentence_of(dutch_words(), build_lindewaard(), Names(), finding).contains("uddy"));
    // And what is told is always the same: nothing of an organisation but its name is on the paper.
    Organisation other = generate_small(3, 12);
    for (int paper = 0; paper < buddy_paper_count; ++paper) {
        const auto kind = static_cast<BuddyPaper>(paper);
        const auto sheet = buddy_sheet(dutch_words(), "De Lindewaard", kind, sample_day);
        CHECK(sheet.size() >= 4);
        for (const Person& person : *build_lindewaard().people) {
            if (person.name.empty()) continue;
            for (const SheetLine& line : sheet) {
                for (const std::string& cell : line.cells) CHECK_FALSE(cell.contains(person.name));
            }
        }
        CHECK(buddy_text(dutch_words(), kind).size() > 100);
    }
}

TEST_CASE("a talk of one person with a teamcoach has no place: every activity is of a team") {
    const std::string schema = text_of_fixture("../../assets/schema/driehoek.schema.json");
    const std::size_t begin = schema.find("\"coaching_visit\": {");
    REQUIRE(begin != std::string::npos);
    const std::string visit = schema.substr(begin, schema.find("\"goal_progress\": {") - begin);
    CHECK(visit.contains("\"unit\""));
    // The only person in it is the coach.
    for (const std::string_view field : {"\"person\"", "\"employee\"", "\"subject\"", "\"notes\"", "\"with\""})
        CHECK_FALSE(visit.contains(field));
    CoachingVisit alone;
    alone.date = sample_day;
    CHECK(refusal_of(build_lindewaard(), SetVisit{alone, {}}) == Refusal::unit_is_gone);
}
