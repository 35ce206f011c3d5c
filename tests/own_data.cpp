// Mijn gegevens: everything that is kept about somebody stands on his paper, nothing of others, and no field can be forgotten.
#include "derive/own_data.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

#include "derive/generate.hpp"
#include "io/records.hpp"
#include "picture/own_data_sheet.hpp"
#include "support/builders.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const Date data_day = make_date(2022, 10, 6);
const PersonId me("ME");

// Follows the descriptions of the file. Notes every field of a record that points at a person, and all of a person; and changes the
// field of one path wherever it stands (of people: of one person alone).
class PersonalFields {
public:
    explicit PersonalFields(std::string changed = {}) : changed_(std::move(changed)) {}

    void walk(Organisation& organisation) {
        within("settings", organisation.settings);
        io::visit_sections(
            [&]<class Record>(std::string_view name, Shared<std::vector<Record>> Organisation::* section) {
                list(name, (organisation.*section).edit());
            });
    }
    const std::vector<std::string>& paths() const { return paths_; }
    int changes() const { return changes_; }

    template <class Tag>
    void id(std::string_view key, Id<Tag>& id) {
        if constexpr (std::same_as<Id<Tag>, PersonId>) record_.points_at_person = true;
        leaf(key, [&] { id = {}; });
    }
    template <class Tag>
    void reference(std::string_view key, Id<Tag>& reference) {
        id(key, reference);
    }
    template <class Tag>
    void required_reference(std::string_view key, Id<Tag>& reference) {
        id(key, reference);
    }
    template <class Tag>
    void mention(std::string_view key, Id<Tag>& reference) {
        id(key, reference);
    }
    void references(std::string_view key, std::vector<PersonId>& ids) {
        record_.points_at_person = true;
        leaf(key, [&] { ids.clear(); });
    }
    void reference_lists(std::string_view key, std::vector<std::vector<PersonId>>& lists) {
        record_.points_at_person = true;
        leaf(key, [&] { lists.clear(); });
    }
    void text(std::string_view key, std::string& value, std::string_view = {}) {
        leaf(key, [&] { value.clear(); });
    }
    void flag(std::string_view key, bool& value) {
        leaf(key, [&] { value = !value; });
    }
    void flag_or(std::string_view key, bool& value, bool) { flag(key, value); }
    void number(std::string_view key, int& value, int) {
        leaf(key, [&] { ++value; });
    }
    void optional_number(std::string_view key, std::optional<int>& value) {
        leaf(key, [&] { value.reset(); });
    }
    void date(std::string_view key, std::optional<Date>& value) {
        leaf(key, [&] { value.reset(); });
    }
    void required_date(std::string_view key, Date& value) {
        leaf(key, [&] { value = value + 1; });
    }
    void time(std::string_view key, std::optional<TimeOfDay>& value) {
        leaf(key, [&] { value.reset(); });
    }
    void days(std::string_view key, WorkingDays& value) {
        leaf(key, [&] { value = 1; });
    }
    template <class Enum>
    void word(std::string_view key, Enum& value, std::span<const std::string_view>) {
        leaf(key, [&] { value = static_cast<Enum>(value == Enum{} ? 1 : 0); });
    }
    template <class Enum>
    void word_or(std::string_view key, Enum& value, std::span<const std::string_view> words, Enum) {
        word(key, value, words);
    }
    template <class Enum>
    void optional_word(std::string_view key, std::optional<Enum>& value, std::span<const std::string_view>) {
        leaf(key, [&] { value.reset(); });
    }
    template <class Enum>
    void words(std::string_view key, std::vector<Enum>& values, std::span<const std::string_view>) {
        leaf(key, [&] { values.clear(); });
    }
    template <class Part>
    void part(std::string_view key, Part& part) {
        within(key, part);
    }
    template <class Part>
    void optional_part(std::string_view key, std::optional<Part>& part) {
        if (part) return within(key, *part);
        Part none{};
        within(key, none);
    }
    template <class Part>
    void list(std::string_view key, std::vector<Part>& parts) {
        if (parts.empty()) {
            Part none{};
            return within(key, none);
        }
        for (Part& part : parts) within(key, part);
    }
    template <class Part>
    void list_with_ids(std::string_view key, std::vector<Part>& parts) {
        list(key, parts);
    }
    template <class Part>
    void list_or(std::string_view key, std::vector<Part>& parts, const std::vector<Part>&) {
        list(key, parts);
    }
    template <class Part>
    void keyed_list(std::string_view key, std::vector<Part>& parts, std::string_view) {
        list(key, parts);
    }
    // Whole records of a scenario: known by its own path.
    template <class Record>
    void alterations(std::string_view, std::vector<Altered<Record>>&) {
        note("scenarios");
    }
    void sessions_exist(const auto&) {}
    void forms_fit(const auto&) {}
    void nothing_else() {
        if (!record_.points_at_person && !record_.is_in_person) return;
        for (const std::string& each : record_.fields) note(each);
    }

private:
    struct RecordBeingRead {
        std::string path{};
        bool points_at_person = false, is_in_person = false, is_of_another = false;
        std::vector<std::string> fields{};
    };

    void note(const std::string& path) {
        if (!std::ranges::contains(paths_, path)) paths_.push_back(path);
    }
    void leaf(std::string_view key, const auto& change) {
        std::string path = record_.path + '.' + std::string(key);
        if (path == changed_ && !record_.is_of_another) {
            change();
            ++changes_;
        }
        record_.fields.push_back(std::move(path));
    }
    template <class Part>
    void within(std::string_view key, Part& part) {
        RecordBeingRead outer = std::exchange(record_, {});
        record_.path = outer.path.empty() ? std::string(key) : outer.path + '.' + std::string(key);
        record_.is_in_person = outer.is_in_person || std::is_same_v<Part, Person>;
        record_.is_of_another = outer.is_of_another;
        if constexpr (std::is_same_v<Part, Person>) record_.is_of_another = part.id != me;
        io::describe(*this, part);
        record_ = std::move(outer);
    }

    std::string changed_;
    RecordBeingRead record_;
    std::vector<std::string> paths_;
    int changes_ = 0;
};

// Somebody who works here and is in a trajectory too, and whom every record of the file points at.
Organisation organisation_about_me() {
    Organisation organisation;
    organisation.settings.name = "De Lindewaard";
    Unit unit{UnitId("U-1"), "Groen"};
    unit.team_coach = me;
    insert_unit(organisation, unit);
    organisation.locations.edit() = {{LocationId("L-1"), "Kade"}};
    for (const char* id : {"CHEF", "CHEF-2"}) insert_person(organisation, make_staff(id, Function::department_manager));
    insert_person(organisation, make_staff("JC", Function::job_coach));
    insert_person(organisation, make_third("K-09", TrajectoryKind::participation_act));
    Person person;
    person.id = me;
    person.name = "Mila Sterrenbos";
    person.code = "W-77";
    person.functions = {Function::foreman};
    person.level = Level::medior;
    person.unit = UnitId("U-1");
    person.location = LocationId("L-1");
    person.working_days = 0b0000110;
    person.line_manager = PersonId("CHEF");
    person.more_managers = {PersonId("CHEF-2")};
    person.employment_begin = make_date(2015, 3, 1);
    person.employment_end = make_date(2030, 3, 1);
    person.trajectory = Trajectory{TrajectoryKind::guaranteed_job, "Groenmodule"};
    person.training = {ProgrammeStatus::finished, make_date(2021, 6, 1), true, make_date(2021, 7, 1)};
    person.is_external = true;
    person.number = "004711";
    insert_person(organisation, person);
    Person reports = make_staff("REPORTS", Function::foreman, "ME");
    insert_person(organisation, reports);

    Triad led = make_triad("K-09", TriadType::a, "ME", "JC");
    led.seat(Corner::lead).since = make_date(2020, 1, 2);
    led.past = {{Corner::job_coach, me, make_date(2019, 1, 2), make_date(2019, 5, 6)}};
    led.extra_contacts = {{me, ContactReason::earlier_situation, make_date(2018, 2, 3), make_date(2018, 4, 5)}};
    insert_triad(organisation, led);
    Triad coached = make_triad("K-10", TriadType::a, "REPORTS", "ME");
    coached.seat(Corner::job_coach).since = make_date(2020, 3, 4);
    coached.seat(Corner::third).person = PersonId("K-09");
    insert_triad(organisation, coached);
    Triad own = make_triad("W-77", TriadType::b, "CHEF", "JC");
    own.seat(Corner::third) = {me, make_date(2021, 2, 3)};
    insert_triad(organisation, own);

    Round round;
    round.id = RoundId("R-1");
    round.name = "Ronde 4";
    IntervisieGroup group = make_group("G-1", {"ME", "JC", "CHEF"}, "CHEF-2");
    group.name = "9";
    group.locked = {me};
    group.replacements = {{.leaving = me, .coming = PersonId("JC"), .day = make_date(2022, 2, 2)},
                          {.leaving = PersonId("JC"), .coming = me, .day = make_date(2022, 3, 3)}};
    Session session = make_session("S-1", "2022-05-05");
    session.attendance = {{PersonId("JC"), Presence::absent}, {me, Presence::excused}};
    session.roles = {{SessionRole::observer, me}, {SessionRole::timekeeper, PersonId("JC")}};
    group.sessions = {session};
    IntervisieGroup led_by_me = make_group("G-2", {"REPORTS"}, "ME");
    led_by_me.name = "8";
    round.groups = {group, led_by_me};
    round.apart = {{me, PersonId("JC")}, {PersonId("CHEF"), me}};
    round.proposal.sits_out = {me};
    round.proposal.together = {{me, PersonId("JC")}};
    round.proposal.absences = {{me, 2}};
    insert_round(organisation, round);
    organisation.facilitators.edit() = {{me, FacilitatorKind::team_coach, 3}};
    organisation.practice_learning.edit() = {
        {me, PersonId("K-09"), make_date(2022, 1, 1), make_date(2022, 2, 1), make_date(2022, 3, 1), 2},
        {PersonId("JC"), me, make_date(2021, 1, 1), make_date(2021, 2, 1), make_date(2021, 3, 1), 2}};
    CustomTrainingRequest request;
    request.id = RequestId("C-1");
    request.unit = UnitId("U-1");
    for (PartyLook& look : request.parties) look = {me, make_date(2022, 4, 4)};
    organisation.custom_training.edit() = {request};
    CoachingVisit visit;
    visit.id = VisitId("B-1");
    visit.unit = UnitId("U-1");
    visit.date = make_date(2022, 6, 6);
    visit.agreements = "Afspraak van het team";
    visit.coach = me;
    organisation.coaching.edit() = {visit};
    organisation.settings.programme.coaches = {{me, "Samen sterk"}};
    return organisation;
}

std::string paper_of(const Organisation& organisation, const PersonId& person, OwnSide side,
                     Language language = Language::dutch) {
    const OwnData data = own_data_of(organisation, person, side);
    return text_of(
        own_data_sheet({.organisation = organisation, .data = data, .words = words_in(language), .today = data_day}));
}
// Both papers of me.
std::string papers_of_me(const Organisation& organisation) {
    return paper_of(organisation, me, OwnSide::staff) + paper_of(organisation, me, OwnSide::third);
}

}  // namespace

TEST_CASE(
    "every field of the file that is about a person is shown on his paper, or absent for a reason that is named") {
    PersonalFields found;
    Organisation organisation = organisation_about_me();
    found.walk(organisation);
    CHECK(found.paths().size() >= 90);
    std::map<std::string, int> ruled;
    for (const OwnFieldRule& rule : own_field_rules()) ++ruled[std::string(rule.path)];
    for (const std::string& path : found.paths()) {
        CAPTURE(path);
        CHECK(ruled[path] == 1);
    }
    for (const OwnFieldRule& rule : own_field_rules()) {
        CAPTURE(rule.path);
        CHECK(std::ranges::contains(found.paths(), std::string(rule.path)));
    }
}

TEST_CASE("what is called shown stands on the paper, and what is called absent does not") {
    const std::string before = papers_of_me(organisation_about_me());
    for (const OwnFieldRule& rule : own_field_rules()) {
        if (rule.use == OwnField::internal || rule.use == OwnField::of_others || rule.use == OwnField::not_so) continue;
        CAPTURE(rule.path);
        Organisation other = organisation_about_me();
        PersonalFields change{std::string(rule.path)};
        change.walk(other);
        CHECK(change.changes() > 0);
        CHECK((papers_of_me(other) != before) == (rule.use == OwnField::shown));
    }
    // A scenario with the same person in it says nothing: it is not so.
    Organisation other = organisation_about_me();
    Scenario scenario;
    scenario.id = ScenarioId("X-1");
    Person moved = *find_person(other, me);
    moved.name = "Iemand Anders";
    scenario.changes.of<Person>() = {{*find_person(other, me), moved}};
    other.scenarios.edit() = {scenario};
    CHECK(papers_of_me(other) == before);
}

TEST_CASE("nothing of others stands on it: no presence, no role, no agreement of a team, nobody of a group") {
    const Organisation organisation = organisation_about_me();
    const OwnData data = own_data_of(organisation, me, OwnSide::staff);
    REQUIRE(data.groups.size() == 2);
    REQUIRE(data.groups[0].sessions.size() == 1);
    CHECK(data.groups[0].sessions[0].presence == Presence::excused);
    CHECK(data.groups[0].sessions[0].roles == std::vector{SessionRole::observer});
    CHECK(data.groups[0].replacements.size() == 2);
    for (const Replacement& replacement : data.groups[0].replacements)
        CHECK((replacement.leaving == me) != (replacement.coming == me));
    CHECK(data.groups[1].is_facilitator);
    CHECK(data.manages == 1);
    const std::string papers = papers_of_me(organisation);
    CHECK(papers.contains("afgemeld"));
    CHECK_FALSE(
        papers.contains("\x1f"
                        "afwezig"));
    CHECK_FALSE(papers.contains("tijdbewaker"));
    CHECK_FALSE(papers.contains("Afspraak van het team"));
    CHECK_FALSE(papers.contains("REPORTS"));
    // Whom he must not sit with is the coordinator's alone (P11): no paper differs with it.
    Organisation without = organisation;
    without.rounds.edit()[0].apart.clear();
    CHECK(papers_of_me(without) == papers);
}

TEST_CASE("who works here and is in a trajectory too has two papers that do not name each other") {
    const Organisation organisation = organisation_about_me();
    const std::string staff = paper_of(organisation, me, OwnSide::staff);
    const std::string third = paper_of(organisation, me, OwnSide::third);
    for (const char* of_third : {"W-77", "garantiebaan", "Groenmodule", "3 februari 2021", "1 maart 2021"}) {
        CAPTURE(of_third);
        CHECK_FALSE(staff.contains(of_third));
        CHECK(third.contains(of_third));
    }
    for (const char* of_staff :
         {"Mila", "Sterrenbos", "voorman", "medior", "004711", "Ronde 4", "Samen sterk", "Kade"}) {
        CAPTURE(of_staff);
        CHECK(staff.contains(of_staff));
        CHECK_FALSE(third.contains(of_staff));
    }
    // Nor does the paper of somebody who works with him.
    const std::string coach = paper_of(organisation, PersonId("JC"), OwnSide::staff);
    CHECK(coach.contains("W-77"));
    CHECK_FALSE(coach.contains("Sterrenbos"));
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Organisation generated = generate_small(seed, 30);
        for (const Person& person : *generated.people) {
            if (!has_side(person, OwnSide::staff) || !has_side(person, OwnSide::third) || person.code.empty()) continue;
            CHECK_FALSE(paper_of(generated, person.id, OwnSide::staff).contains(person.code));
            CHECK_FALSE(paper_of(generated, person.id, OwnSide::third).contains(person.name));
        }
    }
}

TEST_CASE("each paper says how long its kinds of data stay, as the organisation has set it") {
    Organisation organisation = organisation_about_me();
    const std::string staff = paper_of(organisation, me, OwnSide::staff);
    const std::string third = paper_of(organisation, me, OwnSide::third);
    CHECK(staff.contains("Hoe lang blijft dit?"));
    CHECK(staff.contains("1 jaar na het einde van de ronde"));  // who was there
    CHECK(staff.contains("2 jaar na de laatste werkdag"));
    CHECK_FALSE(third.contains("ronde"));
    CHECK(third.contains("2 jaar na de laatste dag van de 3-hoek"));
    CHECK(third.contains("Regels in het logboek met je code"));
    organisation.settings.retention.months[static_cast<std::size_t>(RetentionKind::triads)] = 7;
    organisation.settings.retention.months[static_cast<std::size_t>(RetentionKind::log)] = kept_for_good;
    const std::string after = paper_of(organisation, me, OwnSide::third);
    CHECK(after.contains("7 maanden na de laatste dag van de 3-hoek"));
    CHECK(after.contains("zolang de organisatie het gebruikt"));
    // Together the two papers tell of every kind of data that is about people.
    std::vector<DataClass> told;
    for (const OwnSide side : {OwnSide::staff, OwnSide::third}) {
        for (const DataClass each : own_data_classes(own_data_of(organisation, me, side))) {
            CHECK(is_about_people(each));
            told.push_back(each);
        }
    }
    for (int at = 0; at < data_class_count; ++at) {
        CAPTURE(at);
        const auto each = static_cast<DataClass>(at);
        CHECK(std::ranges::contains(told, each) == is_about_people(each));
    }
}

TEST_CASE("everybody has a paper, in both languages, without a hole in it") {
    const Organisation organisation = build_lindewaard();
    for (const Person& person : *organisation.people) {
        int sides = 0;
        for (const OwnSide side : {OwnSide::staff, OwnSide::third}) {
            if (!has_side(person, side)) continue;
            ++sides;
            for (const Language language : {Language::dutch, Language::english}) {
                const std::string paper = paper_of(organisation, person.id, side, language);
                CHECK(paper.contains(own_name_of(person, side, words_in(language))));
                CHECK_FALSE(paper.contains('{'));
                CHECK_FALSE(paper.contains("  "));
            }
        }
        CHECK(sides == 1);
    }
    const std::string candidate = paper_of(organisation, PersonId("K-05"), OwnSide::third);
    for (const char* text : {"K-05", "PW-traject", "jij", "Klopt er iets niet?", "Verzonnen voorbeeldgegevens"})
        CHECK_MESSAGE(candidate.contains(text), text);
    CHECK_FALSE(candidate.contains("Jouw intervisie"));
}
