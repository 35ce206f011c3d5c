#include "io/json.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "support/builders.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;
using namespace std::string_view_literals;

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1);
        lines.push_back(text.substr(0, end + 1));
        text.remove_prefix(end + 1);
    }
    return lines;
}

// Lines that stand at the same place and differ.
std::size_t count_changed_lines(const Organisation& before, const Organisation& after) {
    const std::string one = io::write_organisation(before);
    const std::string other = io::write_organisation(after);
    const auto old = lines_of(one);
    const auto now = lines_of(other);
    REQUIRE(old.size() == now.size());
    std::size_t changed = 0;
    for (std::size_t line = 0; line < old.size(); ++line) changed += old[line] != now[line] ? 1U : 0U;
    return changed;
}

Organisation written_and_read(const Organisation& organisation) {
    return organisation_from(io::write_organisation(organisation));
}

}  // namespace

// --- the form of the file ------------------------------------------------------------------------------------------

TEST_CASE("an organisation nobody touched is two lines") {
    CHECK(io::write_organisation({}) == "{\"format\":\"driehoek\",\"version\":3,\n\"organisation\":{}}\n");
    CHECK(written_and_read({}) == Organisation{});
}

TEST_CASE("the file of this version is read and written back byte for byte") {
    const std::string text = text_of_fixture("v3.json");
    CHECK(io::write_organisation(organisation_from(text)) == text);
}

TEST_CASE("the fields of the file of version 1 mean what they say") {
    const Organisation organisation = organisation_from(text_of_fixture("v1-known.json"));

    CHECK(organisation.settings.name == "Sociaal ontwikkelbedrijf De Proefhoek");
    CHECK(organisation.settings.is_sample);
    CHECK(organisation.settings.small_number == 10);
    CHECK(organisation.settings.third_party == "Adviesteam Scholing");
    CHECK(organisation.units->at(2).name == "Team \"Noord\"");
    CHECK(organisation.units->at(2).parent == UnitId("G-1"));
    CHECK(base_programme_of(organisation, organisation.units->at(1)) == ProgrammeStatus::busy);

    const Person& foreman = *find_person(organisation, PersonId("V-G1"));
    CHECK(foreman.functions == std::vector{Function::foreman, Function::workplace_trainer});
    CHECK(foreman.level == Level::medior);
    CHECK(foreman.working_days == monday_to_friday);
    CHECK(foreman.training.sbb_registered == make_date(2021, 9, 1));
    CHECK(find_person(organisation, PersonId("JC-1"))->working_days == 0b0001011);
    CHECK(find_person(organisation, PersonId("V-G2"))->working_days == 0);
    CHECK(find_person(organisation, PersonId("V-G2"))->trajectory->kind == TrajectoryKind::sheltered_act);

    const Triad& triad = *find_triad(organisation, TriadId("K-01"));
    CHECK(triad.person_at(Corner::lead) == PersonId("V-G1"));
    CHECK(triad.seat(Corner::third).since == make_date(2021, 3, 1));
    CHECK(triad.past.at(0).corner == Corner::job_coach);
    CHECK(triad.past.at(0).until == make_date(2021, 10, 31));
    CHECK(triad.extra_contacts.at(0).reason == ContactReason::earlier_situation);
    CHECK_FALSE(triad.extra_contacts.at(1).until.has_value());

    const Round& round = *find_round(organisation, RoundId("R-2021"));
    CHECK(round.cases_per_session == 2);
    CHECK(round.groups.at(0).id == GroupId("2"));  // groups keep their own order
    CHECK(round.groups.at(0).sessions.at(1).status == SessionStatus::cancelled);
    CHECK(round.apart.at(0).other == PersonId("V-G2"));
    CHECK(organisation.facilitators->at(0).most_groups == 0);
    CHECK(organisation.practice_learning->at(0).certificate == make_date(2022, 3, 14));
    CHECK(organisation.custom_training->at(0).requested == make_date(2022, 1, 10));
}

TEST_CASE("changing one corner changes one line") {
    const Organisation before = sound_organisation();
    Organisation after = before;
    after.triads.edit().at(1).seat(Corner::job_coach) = Seat{PersonId("nobody"), make_date(2022, 3, 14)};
    CHECK(count_changed_lines(before, after) == 1);
}

TEST_CASE("records are sorted by id, whatever the order of the file") {
    const std::string sorted = text_of_fixture("v3.json");
    const std::string first = "{\"id\":\"kade\",\"name\":\"Kade\"},\n";
    std::string shuffled = replaced(sorted, first, "");
    shuffled =
        replaced(shuffled, "\"name\":\"Werkplein\"}", "\"name\":\"Werkplein\"},\n{\"id\":\"kade\",\"name\":\"Kade\"}");
    CHECK(organisation_from(shuffled) == organisation_from(sorted));
    CHECK(io::write_organisation(organisation_from(shuffled)) == sorted);
}

TEST_CASE("spaces, new lines and a byte order mark make no difference") {
    const std::string text = text_of_fixture("v1-known.json");
    std::string airy = "\xEF\xBB\xBF";
    bool is_inside_text = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        airy += text[at];
        if (text[at] == '"' && text[at - 1] != '\\') is_inside_text = !is_inside_text;
        if (!is_inside_text && (text[at] == ':' || text[at] == ',')) airy += "\r\n\t ";
    }
    CHECK(organisation_from(airy) == organisation_from(text));
}

TEST_CASE("text in memory that is not UTF-8 is written so that it can be read again") {
    Organisation organisation;
    organisation.settings.name = "Groen\xFF & \xC3";
    CHECK(written_and_read(organisation).settings.name == "Groen\xEF\xBF\xBD & \xEF\xBF\xBD");
    organisation.settings.name = std::string("nul\0 tab\t \"aan\" \\ \x1F\x7F"sv);
    CHECK(written_and_read(organisation) == organisation);
}

// --- what we do not know -------------------------------------------------------------------------------------------

TEST_CASE("fields we do not know are named, once each, and are not in the organisation") {
    const auto file = io::read_file(text_of_fixture("v1.json"));
    REQUIRE(file.has_value());
    CHECK(file->left_out.size() == 10);
    CHECK(file->organisation == organisation_from(text_of_fixture("v1-known.json")));
    const auto many =
        io::read_file(R"({"format":"driehoek","version":1,"people":[{"id":"a","kleur":1},{"id":"b","kleur":2},
{"id":"c","training":{"kleur":3}}],"zomer":[{"kleur":4}]})");
    REQUIRE(many.has_value());
    CHECK(many->left_out == std::vector<std::string>{"people[0].kleur", "people[2].training.kleur", "zomer"});
}

TEST_CASE("whoever does not ask about unknown fields gets no organisation") {
    const ReadFault fault = fault_of(text_of_fixture("v1.json"));
    CHECK(fault.error == ReadError::field_is_unknown);
    CHECK(fault.path == "organisation.motto");
    CHECK(organisation_from(text_of_fixture("v1-known.json")).people->size() == 10);
}

TEST_CASE("more names of unknown fields than can be read are not all told") {
    std::string fields;
    for (int count = 0; count < 1000; ++count) fields += ",\"k" + std::to_string(count) + "\":0";
    const auto file = io::read_file(R"({"format":"driehoek","version":1)" + fields + "}");
    REQUIRE(file.has_value());
    CHECK(file->left_out.size() == 50);
}

TEST_CASE("what an older version kept here stays readable, without what may not be kept") {
    const std::string text = R"({"format":"driehoek","version":1,"organisation":{"name":"Bo 123456782","motto":"x"},
"people":[{"id":"a","leeftijd":50,"name":")" +
                             std::string(300, 'a') + R"("}]})";
    CHECK(fault_of(text).error == ReadError::text_is_forbidden);
    const auto kept = io::read_kept(text);
    REQUIRE(kept.has_value());
    CHECK(kept->left_out == std::vector<std::string>{"organisation.motto", "people[0].leeftijd"});
    CHECK(kept->organisation.settings.name == "Bo 123456782");  // seen, so that it can be set right
    CHECK(kept->organisation.people->at(0).name.size() == 300);
    CHECK_FALSE(io::write_organisation(kept->organisation).contains("50"));
}

TEST_CASE("a text is at most as long as we draw one") {
    const auto file = [](std::string_view name) {
        return R"({"format":"driehoek","version":1,"organisation":{"name":")" + std::string(name) + R"("}})";
    };
    std::string longest;
    for (std::size_t count = 0; count < longest_text; ++count) longest += "é";  // characters, not bytes
    CHECK(organisation_from(file(longest)).settings.name == longest);
    const ReadFault fault = fault_of(file(longest + "e"));
    CHECK(fault.error == ReadError::text_is_too_long);
    CHECK(fault.path == "organisation.name");
    CHECK(fault.value == "200");
}

// --- judging never stops loading -----------------------------------------------------------------------------------

TEST_CASE("circles in reporting lines and units can be read") {
    const Organisation organisation = organisation_from(R"({"format":"driehoek","version":1,
"units":[{"id":"A","kind":"team","parent":"B"},{"id":"B","kind":"team","parent":"A"}],
"people":[{"id":"a","line_manager":"b"},{"id":"b","line_manager":"a"},{"id":"c","line_manager":"c"}]})");
    CHECK(organisation.people->at(2).line_manager == PersonId("c"));
    CHECK(written_and_read(organisation) == organisation);
}

TEST_CASE("an empty reference is nobody") {
    const Organisation organisation =
        organisation_from(R"({"format":"driehoek","version":1,"people":[{"id":"a","unit":"","line_manager":""}]})");
    CHECK_FALSE(organisation.people->at(0).unit);
    CHECK_FALSE(organisation.people->at(0).line_manager);
}

TEST_CASE("a sound organisation survives writing and reading") {
    const Organisation organisation = sound_organisation();
    CHECK(written_and_read(organisation) == organisation);
}

// --- the name list -------------------------------------------------------------------------------------------------

TEST_CASE("a name list is written sorted and read back") {
    const io::NameList names{{"K-02", "Anouk \"An\" Vliet"}, {"K-01", "Bo de Beer"}, {"K-02", "een ander"}};
    const std::string text = io::write_name_list(names);
    CHECK(text ==
          "{\"format\":\"driehoek-names\",\"version\":1,\n\"names\":{\n"
          "\"K-01\":\"Bo de Beer\",\n\"K-02\":\"Anouk \\\"An\\\" Vliet\"\n}}\n");
    const auto read = io::read_name_list(text);
    REQUIRE(read.has_value());
    CHECK(*read == io::NameList{{"K-01", "Bo de Beer"}, {"K-02", "Anouk \"An\" Vliet"}});
    CHECK(io::read_name_list(io::write_name_list({}))->empty());
}

TEST_CASE("what is no name list is refused with its place") {
    const auto fault = [](std::string_view text) { return io::read_name_list(text).error(); };
    CHECK(fault(R"({"format":"driehoek","version":1})").error == ReadError::not_a_driehoek_file);
    CHECK(fault(R"({"format":"driehoek-names","version":1})").path == "names");
    CHECK(fault(R"({"format":"driehoek-names","version":2,"names":{}})").error == ReadError::version_is_newer);
    CHECK(fault(R"({"format":"driehoek-names","version":1,"names":[]})").error == ReadError::value_has_wrong_type);
    CHECK(fault(R"({"format":"driehoek-names","version":1,"names":{"K-01":1}})").path == "names.K-01");
    const std::string number = R"({"format":"driehoek-names","version":1,"names":{"K-01":"Bo, 123 456 782"}})";
    CHECK(fault(number) == ReadFault{ReadError::text_is_forbidden, 0, 0, "names.K-01", ""});
    CHECK(io::read_kept_names(number).has_value());
    CHECK(fault(R"({"format":"driehoek-names","version":1,"names":{"K-01":")" + std::string(201, 'a') + "\"}}").error ==
          ReadError::text_is_too_long);
    CHECK(fault(R"({"format":"driehoek-names","version":1,"names":{"a":"","a":""}})").error ==
          ReadError::field_is_double);
    CHECK(fault("K-01;Bo de Beer").line == 1);
    CHECK(fault_of(io::write_name_list({})).error == ReadError::not_a_driehoek_file);
}

TEST_CASE("wishes about people are kept with the round, and a file without them has none") {
    const std::string_view wishes =
        R"("proposal":{"functions_required":true,"keeps_facilitators":true,"unit_level":"team","units_apart":true,"sits_out":["a"],)"
        R"("absences":[{"person":"b"},{"person":"b","session":2}],"together":[["b","c"],["c","d"]]})";
    const auto file = [](std::string_view fields) {
        return R"({"format":"driehoek","version":1,"people":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"}],)"
               R"("rounds":[{"id":"r","composition":"mixed")" +
               std::string(fields) + "}]}";
    };
    const auto with = io::read_organisation(file("," + std::string(wishes)));
    REQUIRE(with.has_value());
    const Proposal& proposal = with->rounds->front().proposal;
    CHECK(proposal.functions_required);
    CHECK(proposal.keeps_facilitators);
    CHECK(proposal.unit_level == UnitKind::team);
    CHECK(proposal.units_apart);
    CHECK(proposal.sits_out == std::vector{PersonId("a")});
    CHECK(proposal.absences == std::vector<Absence>{{PersonId("b"), 0}, {PersonId("b"), 2}});
    CHECK(proposal.together ==
          std::vector<std::vector<PersonId>>{{PersonId("b"), PersonId("c")}, {PersonId("c"), PersonId("d")}});
    CHECK(io::write_organisation(*with).contains(wishes));
    const auto without = io::read_organisation(file(""));
    REQUIRE(without.has_value());
    CHECK(without->rounds->front().proposal == Proposal{});
    CHECK_FALSE(io::write_organisation(*without).contains("proposal"));
}
