// Every reason to refuse a text, each with the exact place.
#include <doctest/doctest.h>

#include <array>
#include <vector>

#include "io/json.hpp"
#include "support/builders.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;
using namespace std::string_view_literals;

namespace {

std::string file_with(std::string_view fields) {
    return std::string(R"({"format":"driehoek","version":1,)").append(fields).append("}");
}

// A round of three sessions with these fields in its proposal; people a and b.
std::string file_with_proposal(std::string_view fields) {
    return file_with(
        R"("people":[{"id":"a"},{"id":"b"}],"rounds":[{"id":"r","composition":"mixed","planned_sessions":3,)"
        R"("proposal":{)" +
        std::string(fields) + "}}]");
}

std::string brackets(std::size_t megabytes) {
    std::string text;
    text.resize(megabytes * 1'000'000, '[');
    return text;
}

void refuses(std::string_view text, ReadError error, std::string_view path, std::string_view value) {
    CAPTURE(text.substr(0, 200));
    const ReadFault fault = fault_of(text);
    CHECK(fault.error == error);
    CHECK(fault.path == path);
    CHECK(fault.value == value);
    CHECK(fault.line == 0);
}

// Spoils one part of the fixture.
void refuses_fixture(std::string_view part, std::string_view by, ReadError error, std::string_view path,
                     std::string_view value = "") {
    CAPTURE(by);
    refuses(replaced(text_of_fixture("v1-known.json"), part, by), error, path, value);
}

void refuses_text(std::string_view text, ReadError error, std::size_t line, std::size_t column) {
    CAPTURE(text.substr(0, 200));
    const ReadFault fault = fault_of(text);
    CHECK(fault.error == error);
    CHECK(fault.line == line);
    CHECK(fault.column == column);
    CHECK(fault.path.empty());
}

}  // namespace

// --- the text ------------------------------------------------------------------------------------------------------

TEST_CASE("text that is no JSON is refused at its line and column") {
    refuses_text("", ReadError::text_is_not_json, 1, 1);
    refuses_text("K-01;Bo de Beer\n", ReadError::text_is_not_json, 1, 1);
    refuses_text("{\"format\":\"driehoek\",\n\"version\":1,\n  oeps\n}", ReadError::text_is_not_json, 3, 3);
    refuses_text("{\"format\":\"driehoek\"\n\"version\":1}", ReadError::text_is_not_json, 2, 9);
    refuses_text("{\"a\":01}", ReadError::text_is_not_json, 1, 7);
    refuses_text("{\"a\":\"\\ud800\"}", ReadError::text_is_not_json, 1, 13);
    refuses_text("{\"format\":\"driehoek\",\n\"version\":1}\0{}"sv, ReadError::text_is_not_json, 2, 13);
    refuses_text("{\"format\":\"drie\0hoek\"}"sv, ReadError::text_is_not_json, 1, 16);
    refuses_text("{\"a\":\"\n\"}", ReadError::text_is_not_json, 1, 7);
    refuses_text("{} {}", ReadError::text_is_not_json, 1, 4);
    refuses_text("{\"a\":NaN}", ReadError::text_is_not_json, 1, 6);
}

TEST_CASE("truncated text is refused where it stops") {
    refuses_text("{\"format\":\"driehoek\",\n\"version\":", ReadError::text_is_not_json, 2, 11);
    refuses_text("{\"format\":\"drie", ReadError::text_is_not_json, 1, 16);
    refuses_text("{\"format\":\"driehoek\",\n", ReadError::text_is_not_json, 2, 1);
}

TEST_CASE("a number that no machine can hold is refused at its line and column") {
    const ReadFault fault = fault_of("{\"a\":\n1e999}");
    CHECK(fault.error == ReadError::value_is_unknown);
    CHECK(fault.value == "1e999");
    CHECK(fault.line == 2);
}

TEST_CASE("text that is not UTF-8 is refused at its line and column") {
    refuses_text("{\"format\":\"driehoek\",\n\"a\":\"\xC3\x28\"}", ReadError::text_is_not_utf8, 2, 6);
    refuses_text("\xFF\xFE{}", ReadError::text_is_not_utf8, 1, 1);
    refuses_text("{\"a\":\"caf\xE9\"}", ReadError::text_is_not_utf8, 1, 10);
}

TEST_CASE("text larger than any organisation is refused unread") {
    CHECK(fault_of(std::string(io::largest_file + 1, '[')).error == ReadError::file_is_too_large);
    CHECK(fault_of(brackets(100)).error == ReadError::file_is_too_large);
}

TEST_CASE("many values in little text are refused before they fill the memory") {
    std::string text = "[0";
    for (int count = 0; count < 2'000'000; ++count) text += ",0";
    CHECK(fault_of(text + "]").error == ReadError::file_is_too_large);
}

TEST_CASE("sixty megabytes of brackets are refused at the first level that is too deep") {
    const ReadFault fault = fault_of(brackets(60));
    CHECK(fault.error == ReadError::nested_too_deep);
    CHECK(fault.path.starts_with("[0][0][0]"));
    CHECK(fault_of(file_with(R"("a":[{"b":)" + std::string(100, '['))).path.starts_with("a[0].b[0][0]"));
}

// --- the JSON ------------------------------------------------------------------------------------------------------

TEST_CASE("a key twice in one object is refused by its path") {
    refuses_fixture(R"("module":"Groenonderhoud")", R"("module":"a","module":"a")", ReadError::field_is_double,
                    "people[4].trajectory.module");
    refuses(R"({"format":"driehoek","format":"driehoek"})", ReadError::field_is_double, "format", "");
    refuses_fixture(R"("id":"werkplein",)", R"("id":"werkplein","floors":[{"a":1,"a":1}],)", ReadError::field_is_double,
                    "locations[1].floors[0].a");
}

TEST_CASE("a million keys are compared by sorting") {
    std::string text = "{";
    for (int count = 0; count < 300'000; ++count) text += "\"k" + std::to_string(count) + "\":0,";
    CHECK(fault_of(text + "\"k0\":0}").path == "k0");
}

TEST_CASE("JSON without our mark is refused as somebody else's file") {
    for (const std::string_view text :
         {"[]", "null", "1", "\"driehoek\"", "{}", R"({"version":1})", R"({"format":1})", R"({"format":"bpmn"})",
          R"({"format":"driehoek-names","version":1,"names":{}})", R"({"bsn":"123456782"})"}) {
        refuses(text, ReadError::not_a_driehoek_file, text.starts_with('{') ? "format" : "", "");
    }
}

TEST_CASE("a version that is missing, wrong or newer is refused") {
    refuses(R"({"format":"driehoek"})", ReadError::field_is_missing, "version", "");
    refuses(R"({"format":"driehoek","version":"1"})", ReadError::value_has_wrong_type, "version", "1");
    refuses(R"({"format":"driehoek","version":0})", ReadError::value_is_unknown, "version", "0");
    refuses(R"({"format":"driehoek","version":-1})", ReadError::value_is_unknown, "version", "-1");
    refuses(R"({"format":"driehoek","version":1.5})", ReadError::value_is_unknown, "version", "1.5");
    refuses(R"({"format":"driehoek","version":4,"people":7})", ReadError::version_is_newer, "version", "4");
    refuses(R"({"format":"driehoek","version":18446744073709551615})", ReadError::version_is_newer, "version",
            "18446744073709551615");
}

// --- the records ---------------------------------------------------------------------------------------------------

TEST_CASE("what must be there and is not is refused by its path") {
    refuses_fixture(R"("id":"werkplein",)", "", ReadError::field_is_missing, "locations[1].id");
    refuses_fixture(R"("id":"werkplein",)", R"("id":"",)", ReadError::field_is_missing, "locations[1].id");
    refuses_fixture(R"(,"kind":"team")", "", ReadError::field_is_missing, "units[2].kind");
    refuses_fixture(R"("type":"b",)", "", ReadError::field_is_missing, "triads[2].type");
    refuses_fixture(R"("corner":"job_coach",)", "", ReadError::field_is_missing, "triads[0].past[0].corner");
    refuses_fixture(R"(,{"person":"JC-2"})", ",{}", ReadError::field_is_missing, "triads[0].extra_contacts[1].person");
    refuses_fixture(R"("one":"V-G1",)", "", ReadError::field_is_missing, "rounds[0].apart[0].one");
}

TEST_CASE("a value of the wrong type is refused by its path") {
    using enum ReadError;
    refuses_fixture(R"({"person":"V-G1","since":"2021-03-01"})", R"({"person":7})", value_has_wrong_type,
                    "triads[0].seats.lead.person", "7");
    refuses_fixture(R"("name":"Kade")", R"("name":null)", value_has_wrong_type, "locations[0].name", "null");
    refuses_fixture(R"("is_sample":true)", R"("is_sample":"ja")", value_has_wrong_type, "organisation.is_sample", "ja");
    refuses_fixture(R"("small_number":10)", R"("small_number":"10")", value_has_wrong_type, "organisation.small_number",
                    "10");
    refuses_fixture(R"("functions":["director"])", R"("functions":"director")", value_has_wrong_type,
                    "people[1].functions", "director");
    refuses_fixture(R"("functions":["director"])", R"("functions":[true])", value_has_wrong_type,
                    "people[1].functions[0]", "true");
    refuses_fixture(R"("members":["V-G1"])", R"("members":["V-G1",[]])", value_has_wrong_type,
                    "rounds[0].groups[1].members[1]");
    refuses_fixture(R"("training":{"status":"busy"})", R"("training":"busy")", value_has_wrong_type,
                    "people[8].training", "busy");
    refuses(file_with(R"("people":{})"), value_has_wrong_type, "people", "");
    refuses(file_with(R"("people":[{"id":"a"},3])"), value_has_wrong_type, "people[1]", "3");
    refuses(file_with(R"("organisation":[])"), value_has_wrong_type, "organisation", "");
    refuses(file_with(R"("triads":[{"id":"a","type":"a","seats":[]}])"), value_has_wrong_type, "triads[0].seats", "");
}

TEST_CASE("a word, a day or a number outside its range is refused by its path") {
    using enum ReadError;
    refuses_fixture(R"("level":"junior")", R"("level":"Junior")", value_is_unknown, "people[8].level", "Junior");
    refuses_fixture(R"("functions":["director"])", R"("functions":["director","koning"])", value_is_unknown,
                    "people[1].functions[1]", "koning");
    refuses_fixture(R"(["monday","tuesday","thursday"])", R"(["monday","maandag"])", value_is_unknown,
                    "people[2].working_days[1]", "maandag");
    refuses_fixture(R"("type":"b")", R"("type":"c")", value_is_unknown, "triads[2].type", "c");
    for (const std::string_view day : {"2021-02-29", "2021-13-01", "2021-00-10", "2021-6-30", "30-06-2021",
                                       "2021-06-30T00:00:00Z", "", "2021-06-31", "+021-06-30"}) {
        refuses_fixture("2021-06-30", day, value_is_unknown, "people[7].training.finished", day);
    }
    for (const std::string_view number : {"-1", "100001", "2.0", "1e2", "99999999999999999999"}) {
        const std::string field = R"("planned_sessions":)" + std::string(number);
        refuses_fixture(R"("planned_sessions":3)", field, value_is_unknown, "rounds[0].planned_sessions", number);
    }
}

TEST_CASE("what was found is shown in one short line") {
    const std::string word = "een woord dat zo lang is dat niemand het in een zin wil lezen";
    const std::string field = R"("level":")" + word + "\"";
    refuses_fixture(R"("level":"junior")", field, ReadError::value_is_unknown, "people[8].level",
                    "een woord dat zo lang is dat niemand \xE2\x80\xA6");
    const std::string accents = R"("level":"aééééééééééééééééééééééééééé")";
    refuses_fixture(R"("level":"junior")", accents, ReadError::value_is_unknown, "people[8].level",
                    "aéééééééééééééééééé\xE2\x80\xA6");
}

TEST_CASE("a field that we do not know is refused by its path, where nobody asks") {
    using enum ReadError;
    refuses_fixture(R"("module":"Groenonderhoud")", R"("modul":"x")", field_is_unknown, "people[4].trajectory.modul");
    refuses_fixture(R"("status":"busy"})", R"("status":"busy","score":8})", field_is_unknown,
                    "people[8].training.score");
    refuses_fixture(R"("lead":{"person":"V-G2"})", R"("lead":{"person":"V-G2","x":1})", field_is_unknown,
                    "triads[1].seats.lead.x");
    refuses_fixture(R"("lead":{"person":"V-G2"})", R"("leads":{"person":"V-G2"})", field_is_unknown,
                    "triads[1].seats.leads");
    refuses_fixture(R"({"id":"K-01","type")", R"({"id":"K-01","colour":"x","type")", field_is_unknown,
                    "triads[0].colour");
    refuses_fixture(R"({"id":"2-3"})", R"({"id":"2-3","notes":""})", field_is_unknown,
                    "rounds[0].groups[0].sessions[2].notes");
    refuses_fixture(R"("other":"V-G2"})", R"("other":"V-G2","reason":"x"})", field_is_unknown,
                    "rounds[0].apart[0].reason");
    refuses_fixture(R"("kind":"external"})", R"("kind":"external","x":1})", field_is_unknown, "facilitators[1].x");
}

TEST_CASE("a wish about nobody, somebody twice or a session that is not there is refused by its path") {
    using enum ReadError;
    const auto refuses_wish = [](std::string_view fields, ReadError error, std::string_view path,
                                 std::string_view value) {
        refuses(file_with_proposal(fields), error, "rounds[0].proposal." + std::string(path), value);
    };
    refuses_wish(R"("sits_out":["a","x"])", id_points_nowhere, "sits_out[1]", "x");
    refuses_wish(R"("sits_out":["a","b","a"])", id_is_double, "sits_out[2]", "a");
    refuses_wish(R"("together":[["a","b"],["b","x"]])", id_points_nowhere, "together[1][1]", "x");
    refuses_wish(R"("together":[["a","a"]])", id_is_double, "together[0][1]", "a");
    refuses_wish(R"("together":["a"])", value_has_wrong_type, "together[0]", "a");
    refuses_wish(R"("absences":[{"person":"x"}])", id_points_nowhere, "absences[0].person", "x");
    refuses_wish(R"("absences":[{"session":1}])", field_is_missing, "absences[0].person", "");
    refuses_wish(R"("absences":[{"person":"a","session":-1}])", value_is_unknown, "absences[0].session", "-1");
    refuses_wish(R"("absences":[{"person":"a","session":2},{"person":"b","session":3}])", value_is_unknown,
                 "absences[1].session", "3");
    refuses_wish(R"("absences":[{"person":"a","session":1},{"person":"a"},{"person":"a","session":1}])", id_is_double,
                 "absences[2].person", "a");
    refuses_wish(R"("functions_required":1)", value_has_wrong_type, "functions_required", "1");
}

// --- ids -----------------------------------------------------------------------------------------------------------

TEST_CASE("an id twice is refused at the later one") {
    using enum ReadError;
    refuses_fixture(R"({"id":"JC-2")", R"({"id":"AM-G")", id_is_double, "people[3].id", "AM-G");
    refuses(file_with(R"("units":[{"id":"a","kind":"team"},{"id":"a","kind":"team"}])"), id_is_double, "units[1].id",
            "a");
    refuses_fixture(R"({"id":"werkplein")", R"({"id":"kade")", id_is_double, "locations[1].id", "kade");
    refuses_fixture(R"({"id":"K-02","type")", R"({"id":"K-01","type")", id_is_double, "triads[1].id", "K-01");
    refuses_fixture(R"({"id":"R-2022")", R"({"id":"R-2021")", id_is_double, "rounds[1].id", "R-2021");
    refuses_fixture(R"({"id":"1","members")", R"({"id":"2","members")", id_is_double, "rounds[0].groups[1].id", "2");
    refuses_fixture(R"({"id":"2-3"})", R"({"id":"2-1"})", id_is_double, "rounds[0].groups[0].sessions[2].id", "2-1");
    refuses_fixture(R"({"person":"TC-1","kind")", R"({"person":"D1","kind")", id_is_double, "facilitators[1].person",
                    "D1");
    refuses_fixture(R"("learner":"K-02")", R"("learner":"K-01")", id_is_double, "practice_learning[1].learner", "V-G1");
    refuses_fixture(R"(["V-G2","AM-G"])", R"(["V-G2","AM-G","V-G2"])", id_is_double, "rounds[0].groups[0].members[2]",
                    "V-G2");
    refuses(file_with(R"("people":[{"id":"b"},{"id":"a"},{"id":"c"},{"id":"a"},{"id":"b"}])"), id_is_double,
            "people[3].id", "a");
}

TEST_CASE("an id that points nowhere is refused where it stands") {
    struct Dangling {
        std::string_view part, by, path;
    };
    const std::array all{
        Dangling{R"("parent":"G")", R"("parent":"X")", "units[1].parent"},
        Dangling{R"("functions":["director"])", R"("functions":["director"],"unit":"X")", "people[1].unit"},
        Dangling{R"("location":"kade")", R"("location":"X")", "people[0].location"},
        Dangling{R"("line_manager":"D1")", R"("line_manager":"X")", "people[0].line_manager"},
        Dangling{R"("lead":{"person":"V-G2"})", R"("lead":{"person":"X"})", "triads[1].seats.lead.person"},
        Dangling{R"("job_coach":{"person":"JC-1"})", R"("job_coach":{"person":"X"})",
                 "triads[0].seats.job_coach.person"},
        Dangling{R"("third":{"person":"K-01")", R"("third":{"person":"X")", "triads[0].seats.third.person"},
        Dangling{R"("corner":"job_coach","person":"JC-2")", R"("corner":"job_coach","person":"X")",
                 "triads[0].past[0].person"},
        Dangling{R"({"person":"JC-2"}])", R"({"person":"X"}])", "triads[0].extra_contacts[1].person"},
        Dangling{R"("members":["V-G2",)", R"("members":["X",)", "rounds[0].groups[0].members[0]"},
        Dangling{R"("locked":["AM-G"])", R"("locked":["X"])", "rounds[0].groups[0].locked[0]"},
        Dangling{R"("facilitator":"TC-1")", R"("facilitator":"X")", "rounds[0].groups[0].facilitator"},
        Dangling{R"("location":"kade","status")", R"("location":"X","status")",
                 "rounds[0].groups[0].sessions[0].location"},
        Dangling{R"("one":"V-G1")", R"("one":"X")", "rounds[0].apart[0].one"},
        Dangling{R"("other":"V-G2")", R"("other":"X")", "rounds[0].apart[0].other"},
        Dangling{R"({"person":"TC-1","kind")", R"({"person":"X","kind")", "facilitators[1].person"},
        Dangling{R"("trainer":"V-G1","learner":"K-02")", R"("trainer":"X","learner":"K-02")",
                 "practice_learning[1].trainer"},
        Dangling{R"("learner":"K-02")", R"("learner":"X")", "practice_learning[1].learner"},
        Dangling{R"("id":"M-1","unit":"G-1-a")", R"("id":"M-1","unit":"X")", "custom_training[0].unit"},
    };
    for (const Dangling& one : all) refuses_fixture(one.part, one.by, ReadError::id_points_nowhere, one.path, "X");
}

TEST_CASE("the id of one kind is no id of another") {
    refuses(file_with(R"("units":[{"id":"a","kind":"team"}],"people":[{"id":"b","line_manager":"a"}])"),
            ReadError::id_points_nowhere, "people[0].line_manager", "a");
}
