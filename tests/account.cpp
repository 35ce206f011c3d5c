// Verantwoording: its numbers are those of the organisation, and what is small cannot be worked out from all of them together.
#include <doctest/doctest.h>

#include <string>

#include "derive/account.hpp"
#include "derive/generate.hpp"
#include "derive/own_measurement.hpp"
#include "picture/account_sheet.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const Date today = make_date(2022, 10, 6);

Account full_account(std::uint64_t seed) { return account_of(generate_full_size(seed), usual_period(today)); }

// Everything that leaves the page: sheets of both forms, the letter, the picture.
std::string everything(const Organisation& organisation, const Account& account, Language language) {
    std::string text;
    for (const bool has_units : {false, true}) {
        const AccountView view{.organisation = organisation,
                               .account = account,
                               .words = words_in(language),
                               .question = "Wat zijn de resultaten?",
                               .has_units = has_units};
        text += text_of(account_sheets(view)) + account_letter(view);
        const Picture picture = account_picture(view);
        text += picture.summary;
        for (const Shape& shape : picture.shapes) text += shape.text + ' ';
    }
    return text;
}

}  // namespace

TEST_CASE("the numbers of the page are those of the full-size organisation") {
    const Organisation organisation = generate_full_size(1);
    const Account account = account_of(organisation, usual_period(today));
    CHECK(account.foremen == ToldCount{144});
    CHECK(account.trained.count + account.untrained.count == 144);
    CHECK(account.triads == ToldCount{1030});
    CHECK(account.open_corners == ToldCount{41});
    CHECK(account.groups == 0);  // its round is in the making (picture 18b): no group is definitief
    CHECK(account.business_units.size() == 7);
    CHECK(account.cells == 21);
    CHECK(account.cells_written == 15);  // picture 14
    CHECK(account.without_excellent == 3);
    REQUIRE(account.day);
    CHECK(account.day->agreements.empty());  // of the MT itself
    int trained = 0, triads = 0;
    for (const AccountOfUnit& unit : account.units) {
        trained += unit.trained.count;
        triads += unit.triads.count;
    }
    CHECK(trained == account.trained.count);
    CHECK(triads == 1030);
    CHECK(account.measures[0].target == 1000);
    CHECK(account.measures[2].target == 20);
    CHECK(account.measures[2].direction == Direction::down);
    CHECK(account.percent_two_contacts() ==
          percent_of(count_part(organisation, {}, Measure::two_contacts, today, today)));
    CHECK(account.stale_indicators == 2);  // Open hoeken of Schoonmaak, and 2 contactpersonen of Detachering
}

TEST_CASE("intervisie counts groups that are definitief, and how many of their sessions were held") {
    const Account account = account_of(build_lindewaard(), usual_period(today));
    CHECK(account.groups == 3);
    CHECK(account.sessions_held == 3);
    CHECK(account.sessions_planned == 4);
    CHECK(account.members.count == 16);
    CHECK(account.members_foremen.count == 9);
    CHECK(account.members_managers.is_hidden());  // three
    CHECK(account.members_coaches.is_hidden());  // four
    const Account before = account_of(build_lindewaard(), {make_date(2021, 1, 1), make_date(2021, 12, 31), today});
    CHECK(before.sessions_held < 3);
}

TEST_CASE("a period counts only what was in it") {
    const Organisation organisation = generate_full_size(1);
    const Account year = account_of(organisation, usual_period(today));
    const Account month = account_of(organisation, {make_date(2022, 9, 1), make_date(2022, 9, 30), today});
    const Account never = account_of(organisation, {make_date(2015, 1, 1), make_date(2015, 12, 31), today});
    CHECK(year.certificates.count > month.certificates.count);
    CHECK(never.certificates == ToldCount{0});
    CHECK(never.trained.count == 0);
    CHECK(never.sessions_held == 0);
    CHECK_FALSE(never.day);
    CHECK(usual_period(today).from == make_date(2021, 10, 6));
}

TEST_CASE("small numbers are hidden, also in a small organisation, and everything that would give them away") {
    const Account small = account_of(build_lindewaard(), usual_period(today));
    CHECK(small.has_hidden());
    CHECK(small.open_corners.is_hidden());
    CHECK(small.other_contacts.is_hidden());
    CHECK_FALSE(small.percent_two_contacts());
    CHECK_FALSE(small.measures[1].now);
    CHECK_FALSE(small.measures[2].now);
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const Account account = full_account(seed);
        for (const AccountOfUnit& unit : account.units) {
            for (const ToldCount& told :
                 {unit.triads, unit.two_contacts, unit.foremen, unit.trained, unit.certificates})
                CHECK((told.is_hidden() || told.count == 0 || told.count >= 5));
        }
    }
}

TEST_CASE("no name and no code of anybody leaves the page") {
    for (const Organisation& organisation : {build_lindewaard(), generate_full_size(2)}) {
        const Account account = account_of(organisation, usual_period(today));
        for (const Language language : {Language::dutch, Language::english}) {
            const std::string text = everything(organisation, account, language);
            for (const Person& person : *organisation.people) {
                if (person.name.contains(' ')) CHECK_FALSE(text.contains(person.name));
                if (!person.code.empty()) CHECK_FALSE(text.contains(person.code));
            }
            for (const MtDay& day : *organisation.mt_days) {
                for (const MtAgreement& agreement : day.agreements) CHECK_FALSE(text.contains(agreement.text));
            }
        }
    }
}

TEST_CASE("the page says what it is about, of when, from where and what is not good yet") {
    const Organisation organisation = generate_full_size(1);
    const Account account = account_of(organisation, usual_period(today));
    const AccountView view{.organisation = organisation,
                           .account = account,
                           .words = words_in(Language::dutch),
                           .question = "Wat zijn de resultaten van het leiderschapsprogramma?"};
    const std::vector<SheetLine> page = account_sheets(view);
    CHECK(std::ranges::count(page, SheetPart::sheet, &SheetLine::part) == 1);
    CHECK(std::ranges::count(page, SheetPart::strand, &SheetLine::part) == 3);
    const std::string text = text_of(page);
    for (const char* words :
         {"Wat zijn de resultaten van het leiderschapsprogramma?", "stand op 6 oktober 2022", "Bladzijde 1 van 1",
          "alle onderdelen", "Bron: Driehoek", "3-hoeken met een open hoek: 41", "Lege vakken van de MT-dag: 6",
          "15 van 21", "Verzonnen voorbeeldgegevens"})
        CHECK_MESSAGE(text.contains(words), words);
    CHECK(account_answer(view).size() == 4);
    AccountView longer = view;
    longer.has_units = true;
    const std::vector<SheetLine> pages = account_sheets(longer);
    CHECK(std::ranges::count(pages, SheetPart::sheet, &SheetLine::part) == 3);
    CHECK(text_of(pages).contains("Elke kandidaat weet zijn volgende stap"));
    const std::string letter = account_letter(longer);
    CHECK(letter.contains("1. Opleiding en praktijkleren"));
    CHECK_FALSE(letter.contains('<' + std::string("svg")));
}
