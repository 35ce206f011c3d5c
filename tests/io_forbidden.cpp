// P1 and P2: what must not stand in a file, wherever it stands and however it is spelled.
#include <doctest/doctest.h>

#include "io/forbidden.hpp"
#include "io/json.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

void refuses_fixture(std::string_view part, std::string_view by, std::string_view path) {
    CAPTURE(by);
    const ReadFault fault = fault_of(replaced(text_of_fixture("v1.json"), part, by));
    CHECK(fault.error == ReadError::field_is_forbidden);
    CHECK(fault.path == path);
    CHECK(fault.value.empty());
}

}  // namespace

TEST_CASE("the fields of P1 are refused in every record, and so is the file") {
    refuses_fixture(R"({"id":"K-01",)", R"({"bsn":"","id":"K-01",)", "people[4].bsn");
    refuses_fixture(R"({"id":"K-01",)", R"({"Geboorte-Datum":"1990-01-01","id":"K-01",)", "people[4].Geboorte-Datum");
    refuses_fixture(R"({"id":"K-01","type")", R"({"id":"K-01","diagnose":null,"type")", "triads[0].diagnose");
    refuses_fixture(R"("status":"busy"})", R"("status":"busy","verzuim":3})", "people[8].training.verzuim");
    refuses_fixture(R"("motto":)", R"("foto":)", "organisation.foto");
    refuses_fixture(R"("written_by":)", R"("dateOfBirth":)", "dateOfBirth");
    refuses_fixture(R"("height":2.50)", R"("adres":"Kade 1")", "locations[1].floors[2].adres");
    refuses_fixture(R"("remark":false)", R"("remark":[[{"IQ":100}]])", "rounds[0].remark[0][0].IQ");
}

TEST_CASE("every field of P1 is known in Dutch and in English") {
    for (const std::string_view key :
         {"bsn",           "geboortedatum", "date_of_birth", "adres",      "address", "diagnose",   "diagnosis",
          "beperking",     "limitation",    "indicatie",     "indication", "iq",      "medicatie",  "medication",
          "ziekte",        "sick_leave",    "verzuim",       "uitkering",  "benefit", "loonwaarde", "wage_value",
          "nationaliteit", "nationality",   "foto",          "photo"}) {
        CAPTURE(key);
        CHECK(io::is_forbidden_key(key));
    }
    CHECK(io::is_forbidden_key("BSN-nummer"));
    for (const std::string_view key : {"", "unit", "id", "photographs_of_the_building", "bsnx", "code", "fotolijst"}) {
        CAPTURE(key);
        CHECK_FALSE(io::is_forbidden_key(key));
    }
}

TEST_CASE("a citizen service number in an unknown field is refused and never repeated") {
    refuses_fixture(R"("favourite_tool":null)", R"("pas":"123456782")", "people[3].pas");
    refuses_fixture(R"("favourite_tool":null)", R"("pas":123456782)", "people[3].pas");
    refuses_fixture(R"("favourite_tool":null)", R"("a":{"b":["x","nr. 1234.56.782 van Bo"]})", "people[3].a.b[1]");
    refuses_fixture(R"("favourite_tool":null)", R"("123456782":true)", "people[3].\xE2\x80\xA6");
}

TEST_CASE("a citizen service number does not come back in any other message") {
    const std::string text = replaced(text_of_fixture("v1.json"), R"("level":"junior")", R"("level":"123456782")");
    CHECK(fault_of(text).value == "\xE2\x80\xA6");
    const std::string twice =
        replaced(text_of_fixture("v1.json"), R"("favourite_tool":null)", R"("123456782":1,"123456782":2)");
    CHECK(fault_of(twice).path == "people[3].\xE2\x80\xA6");
}

TEST_CASE("nine digits are a citizen service number when they pass the elfproef") {
    for (const std::string_view text : {"123456782", "111222333", "bsn 111222333.", "1112.22.333", "111 222 333",
                                        "111-222-333", "12. 111.222.333", "x111222333y", "111222333 2022-03-14"}) {
        CAPTURE(text);
        CHECK(io::holds_citizen_number(text));
    }
    for (const std::string_view text : {"", "123456789", "000000000", "12345678", "1234567820", "0123456782",
                                        "2022-03-14 9", "06 12345678", "111.222.333.444", "52.0116731", "1-11222333"}) {
        CAPTURE(text);
        CHECK_FALSE(io::holds_citizen_number(text));
    }
}

TEST_CASE("nine digits that fail the elfproef are kept") {
    const std::string text = replaced(text_of_fixture("v1.json"), R"("favourite_tool":null)", R"("order":"123456789")");
    CHECK(io::write_organisation(organisation_from(text)) == text);
}
