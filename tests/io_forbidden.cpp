// P1 and P2: what must not stand in a file, wherever it stands and however it is spelled.
#include <doctest/doctest.h>

#include "base/citizen_number.hpp"
#include "base/forbidden_key.hpp"
#include "io/forbidden.hpp"
#include "io/json.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

void refuses_fixture(std::string_view part, std::string_view by, std::string_view path,
                     ReadError error = ReadError::field_is_forbidden) {
    CAPTURE(by);
    const ReadFault fault = fault_of(replaced(text_of_fixture("v1.json"), part, by));
    CHECK(fault.error == error);
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

TEST_CASE("a forbidden field is known by what it means, in Dutch and in English, however it is spelled") {
    // clang-format off
    for (const std::string_view key : {
             // birth and age
             "geboortedatum", "Geboorte Datum", "gebdatum", "geb_datum", "geb.dat.", "GebDat", "geboorteplaats", "leeftijd",
             "leeftijdsgroep", "verjaardag", "date_of_birth", "dateOfBirth", "DOB", "birthday", "YearOfBirth", "birth_year", "age",
             "Age", "employee_age", "employeeAge", "AgeGroup", "born", "bday",
             // identity
             "bsn", "BSN-nummer", "bsnnr", "B.S.N.", "burgerservicenummer", "Burger Service Nr", "sofinummer", "sofi-nr", "ssn",
             "SSN_number", "social_security_number", "citizenServiceNumber", "national_id", "passport", "paspoortnr", "rijbewijs",
             "ID-kaart",
             // health
             "medisch", "medische_gegevens", "medicatie", "medication", "medical_notes", "diagnose", "diagnosis", "DIAGNOSE_CODE",
             "ziek", "ziekmelding", "ziekteverzuim", "sick", "sickDays", "sick_leave", "isZiek", "illness", "health",
             "gezondheid", "verzuim", "absenteeism", "arbeidsongeschikt", "beperking", "arbeidsbeperking", "disability",
             "disabled", "handicap", "limitation", "psychisch", "therapie", "huisarts", "arts", "iq", "IQ-score", "ADHD",
             "zwangerschap", "pregnancy", "allergieën", "Patiënt", "belastbaarheid", "fysieke klachten", "burn-out",
             // benefits
             "uitkering", "uitkeringssoort", "soort_uitkering", "bijstand", "benefit", "benefits", "doelgroepregister",
             "doelgroep", "Wajong", "WIA", "wao_code", "indicatie", "indication_text", "loonwaarde", "wage_value", "schulden",
             "debts", "bewindvoerder",
             // contact
             "telefoon", "telefoonnummer", "tel", "tel.", "Tel_nr", "thuistel", "mobiel", "mobile_phone", "gsm-nummer", "phone",
             "PhoneNumber", "e-mail", "email", "E_mail_adres", "mail", "workEmail", "adres", "huisadres", "home_address",
             "straatnaam", "postcode", "zip", "zip_code", "woonplaats", "noodcontact", "emergency_contact", "whatsapp",
             // belief, origin, orientation, crime
             "religie", "religion", "geloof", "geloofsovertuiging", "levensbeschouwing", "church", "afkomst", "herkomst",
             "land van herkomst", "origin", "country_of_origin", "etniciteit", "ethnicity", "nationaliteit", "nationality",
             "ras", "race", "verblijfsstatus", "moedertaal", "politieke voorkeur", "vakbond", "seksuele geaardheid",
             "strafblad", "VOG",
             // sex and family
             "geslacht", "gender", "sex", "Sexe", "M/V", "m_v", "burgerlijke staat", "marital_status", "gehuwd", "kinderen",
             // pay
             "salaris", "salary", "loon", "loonschaal", "brutoloon", "wage", "pay", "pay_grade", "inkomen", "income", "IBAN",
             "bankrekening", "uurtarief",
             // photo
             "foto", "pasfoto", "photo", "photographs", "portrait", "profile_picture", "vingerafdruk",
             // as machines and other keyboards spell it
             "ｂｓｎ", "ＢＳＮ", "l\u00ADeeftijd", "geboorte\u00A0datum", "GÉBOORTEDATUM", "leeftijd2", "x-age", "client.ssn"}) {
        CAPTURE(key);
        CHECK(is_forbidden_key(key));
    }
    for (const std::string_view key : {
             "", "unit", "id", "code", "name", "naam", "achternaam", "voorletters", "functie", "functions", "team", "kleur",
             "colour", "motto", "page", "homepage", "stage", "language", "taal", "manager", "message", "usage", "image", "percentage", "average",
             "agenda", "agendering", "hotel", "telling", "muziek", "sextant", "essay", "payload", "ballon", "dienstwagen",
             "experimental", "fundamental", "medewerker", "begeleider", "contactpersoon", "opmerking", "remark", "note",
             "budget", "floors", "height", "room", "written_by", "extra_section", "favourite_tool", "werkplek", "afdeling",
             "department", "start", "einddatum", "trace", "grace", "rasterlijn", "terrasnaam", "startdatum", "version"}) {
        CAPTURE(key);
        CHECK_FALSE(is_forbidden_key(key));
    }
    // clang-format on
}

TEST_CASE("none of our own fields is of a forbidden kind") {
    // Every key that the fixture of version 1 has, without those that no version of ours ever had.
    const auto file = io::read_file(text_of_fixture("v1.json"));
    REQUIRE(file.has_value());
    CHECK(file->left_out == std::vector<std::string>{"organisation.motto", "units[2].colour", "locations[1].floors",
                                                     "people[3].favourite_tool", "triads[1].note",
                                                     "rounds[0].groups[1].room", "rounds[0].remark",
                                                     "custom_training[0].budget", "written_by", "extra_section"});
}

TEST_CASE("a citizen service number in an unknown field is refused and never repeated") {
    const std::string_view unknown = R"("favourite_tool":null)";
    refuses_fixture(unknown, R"("pas":"123456782")", "people[3].pas");
    for (const std::string_view number :
         {"123456782", "123456782.0", "1.23456782e8", "1.23456782E+08", "1234567820e-1"})
        refuses_fixture(unknown, R"("pas":)" + std::string(number), "people[3].pas");
    refuses_fixture(unknown, R"("a":{"b":["x","nr. 1234.56.782 van Bo"]})", "people[3].a.b[1]");
    refuses_fixture(unknown, R"("123456782":true)", "people[3].\xE2\x80\xA6");
}

TEST_CASE("a citizen service number is refused in our own fields too") {
    constexpr ReadError error = ReadError::text_is_forbidden;
    refuses_fixture(R"("name":"Kade")", R"("name":"Bo, 123456782")", "locations[0].name", error);
    refuses_fixture(R"({"id":"JC-2")", R"({"id":"123456782")", "people[3].id", error);
    refuses_fixture(R"("module":"Groenonderhoud")", R"("module":"1234.56.782")", "people[4].trajectory.module", error);
    refuses_fixture(R"("third_party":"Adviesteam Scholing")", R"("third_party":"１２３４５６７８２")",
                    "organisation.third_party", error);
}

TEST_CASE("a citizen service number does not come back in any other message") {
    const std::string text = replaced(text_of_fixture("v1.json"), R"("level":"junior")", R"("level":"123456782")");
    CHECK(fault_of(text).value == "\xE2\x80\xA6");
    const std::string twice =
        replaced(text_of_fixture("v1.json"), R"("favourite_tool":null)", R"("123456782":1,"123456782":2)");
    CHECK(fault_of(twice).path == "people[3].\xE2\x80\xA6");
}

TEST_CASE("nine digits are a citizen service number when they pass the elfproef") {
    for (const std::string_view text : {"123456782",
                                        "111222333",
                                        "bsn 111222333.",
                                        "1112.22.333",
                                        "111 222 333",
                                        "111-222-333",
                                        "12. 111.222.333",
                                        "x111222333y",
                                        "111222333 2022-03-14",
                                        "123456782.0",
                                        "123456782,00",
                                        "123.456.782,00",
                                        "1.23456782e8",
                                        "1,23456782E+08",
                                        "1 2 3 4 5 6 7 8 2",
                                        "12 34 56 782",
                                        "123 - 456 - 782",
                                        "123\u00A0456\u00A0782",
                                        "123\u202F456\u202F782",
                                        "12\u200B3456782",
                                        "123\u2011456\u2011782",
                                        "１２３４５６７８２",
                                        "１２３.４５６.７８２",
                                        "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0662",
                                        "om 9:00: 1234.56.782",
                                        "123'456'782",
                                        "123/456/782",
                                        "123_456_782",
                                        "bel 2 123.456.782 4"}) {
        CAPTURE(text);
        CHECK(holds_citizen_number(text));
    }
    for (const std::string_view text : {"", "123456789", "000000000", "12345678", "1234567820", "0123456782",
                                        "2022-03-14 9", "06 12345678", "111.222.333.444", "52.0116731", "5.3, 12.34",
                                        "K-123456", "Ronde 2", "1e8", "123e4567", "14-3-2022", "zaal 12, 34, 56"}) {
        CAPTURE(text);
        CHECK_FALSE(holds_citizen_number(text));
    }
    CHECK(is_citizen_number("123456782.000"));
    CHECK_FALSE(is_citizen_number("5.123456782"));
    CHECK_FALSE(is_citizen_number("123456782.5"));
}
