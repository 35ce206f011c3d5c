// derive/names: whatever is kept from frame to frame must learn that people are called differently.
#include "derive/names.hpp"

#include <doctest/doctest.h>

#include <utility>

#include "support/headless_page.hpp"

namespace driehoek {

TEST_CASE("each change of what people are called gives the names another revision") {
    Names names;
    std::uint64_t before = names.revision();
    const auto has_changed = [&] { return std::exchange(before, names.revision()) != before; };

    names.open({{"K-05", "Anouk Vliet"}});
    CHECK(has_changed());
    names.show_names(true);
    CHECK(has_changed());
    names.set_name("K-05", "Anouk Vliet-Sterk");
    CHECK(has_changed());
    names.close();
    CHECK(has_changed());
    CHECK_FALSE(names.shows_names());
}

TEST_CASE("in a third corner somebody has his code, also who works here; and a name only by the list that is opened") {
    Organisation organisation;
    Person person;
    person.id = PersonId("V-1");
    person.name = "Zeger Zonderling";
    person.code = "K-90";
    person.functions = {Function::foreman};
    insert_person(organisation, person);
    Triad triad;
    triad.id = TriadId("K-90.2");
    triad.seat(Corner::lead).person = person.id;
    triad.seat(Corner::third).person = person.id;
    Names names;
    CHECK(names.in_corner(organisation, triad, Corner::lead) == "Zeger Zonderling");
    CHECK(names.in_corner(organisation, triad, Corner::third) == "K-90");
    CHECK(names.of(organisation, triad) == "K-90.2");
    CHECK(names.as_third(organisation, person.id) == "K-90");
    names.open({{"K-90", "Anouk Vliet"}});
    names.show_names(true);
    CHECK(names.in_corner(organisation, triad, Corner::third) == "Anouk Vliet");
    CHECK(names.short_in_corner(organisation, triad, Corner::third) == "Anouk");
    names.hide_codes(true);
    CHECK(names.in_corner(organisation, triad, Corner::third) == "K");
    CHECK(names.of(organisation, triad) == "K");
    names.hide_codes(false);
    find_person_to_edit(organisation, person.id)->code.clear();
    CHECK(names.in_corner(organisation, triad, Corner::third) == "K-90.2");
}

TEST_CASE("who is called as somebody else beside him is told apart, as shortly as can be") {
    Organisation organisation;
    for (const char* name : {"Jan Bakker", "Jan de Vries", "Jan van Buren", "Mila Sterrenbos", "Jan", "Jan Éverts"}) {
        Person person;
        person.id = PersonId("P-" + std::to_string(organisation.people->size()));
        person.name = name;
        insert_person(organisation, person);
    }
    const Names names;
    const auto called = [&](int person, const std::vector<int>& others) {
        std::vector<PersonId> ids;
        for (const int other : others) ids.emplace_back("P-" + std::to_string(other));
        return names.short_among(organisation, PersonId("P-" + std::to_string(person)), ids);
    };
    CHECK(called(0, {0, 3}) == "Jan");
    CHECK(called(0, {0, 1, 3}) == "Jan B.");
    CHECK(called(1, {0, 1, 3}) == "Jan V.");
    CHECK(called(0, {0, 1, 2}) == "Jan Bakker");  // two with a B
    CHECK(called(2, {0, 1, 2}) == "Jan van Buren");
    CHECK(called(3, {0, 1, 2}) == "Mila");
    CHECK(called(4, {0, 4}) == "Jan");
    CHECK(called(5, {0, 5}) == "Jan É.");
    CHECK(called(0, {}) == "Jan");
}

TEST_CASE("a 3-hoek is called after its third corner, and says so when the code had another one before") {
    Organisation organisation;
    Person third;
    third.id = PersonId("K-05");
    third.code = "K-05";
    insert_person(organisation, third);
    Triad triad;
    triad.seat(Corner::third).person = third.id;
    Names names;
    const auto called = [&](const char* id) {
        triad.id = TriadId(id);
        return names.of(organisation, triad);
    };
    CHECK(called("K-05") == "K-05");
    CHECK(called("K-05.2") == "K-05.2");
    CHECK(called("T-1") == "K-05");  // a file may number its 3-hoeken as it likes
    CHECK(called("K-051") == "K-05");
    names.open({{"K-05", "Anouk Vliet"}});
    names.show_names(true);
    CHECK(called("K-05.2") == "Anouk Vliet");
    triad.seat(Corner::third) = {};
    CHECK(called("K-05.2") == "K-05.2");
}

TEST_CASE("reading names changes nothing") {
    Names names;
    names.open({{"K-05", "Anouk Vliet"}});
    const std::uint64_t before = names.revision();
    CHECK(names.behind("K-05") == "Anouk Vliet");
    CHECK(names.revision() == before);
}

TEST_CASE("a namesake is who is called the same but for capitals, accents and blanks") {
    Organisation organisation;
    Person zoe;
    zoe.id = PersonId("P-1");
    zoe.name = "Zoë de Vries";
    organisation.people.edit() = {zoe, Person()};
    for (const char* name : {"Zoë de Vries", "zoe de vries", "Zoe\u0308\u00A0de Vries", " Zoë  de\u200B Vries"}) {
        CAPTURE(name);
        const Person* found = find_namesake(organisation, name);
        REQUIRE(found);
        CHECK(found->id == PersonId("P-1"));
    }
    CHECK_FALSE(find_namesake(organisation, "Zoë Vries"));
    CHECK_FALSE(find_namesake(organisation, ""));
    CHECK_FALSE(find_namesake(organisation, "\u200B"));
}

TEST_CASE("a name that is somebody's already is asked about once, before it is added") {
    test::SamplePlatform platform;
    test::HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Voeg iemand toe");
    page.type("Naam", "Mila\u00A0Sterrenbos");
    page.press("Voeg toe");
    CHECK(page.shows("Deze naam staat er al: Mila Sterrenbos, voorman, Schoonmaak & Facilitair."));
    CHECK(page.announced.back().starts_with("Deze naam staat er al"));
    CHECK_FALSE(page.press("Voeg toch toe"));  // nobody could tell them apart
    page.type("Naam", "míla sterrenbos");
    CHECK_FALSE(page.shows("staat er al"));
    page.press("Voeg toe");
    CHECK(page.shows("Bijna dezelfde naam staat er al: Mila Sterrenbos"));
    CHECK(page.find(ui::Role::dialog, "Voeg iemand toe"));
    CHECK(page.press("Voeg toch toe"));
    CHECK(page.shows("míla sterrenbos is toegevoegd"));
    page.press("Voeg iemand toe");
    page.type("Naam", "Noor Linde");
    page.press("Voeg toe");
    CHECK(page.shows("Noor Linde is toegevoegd"));
}

}  // namespace driehoek
