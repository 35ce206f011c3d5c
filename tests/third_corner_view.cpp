// Who works here and is in a trajectory too (P22): nowhere in a third corner by name, so that nobody reads the one beside the other.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "io/json.hpp"
#include "support/headless_page.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

// De Lindewaard with one voorman more, whose own 3-hoek misses a job coach and had other people before.
Organisation with_staff_in_trajectory() {
    Organisation organisation = tests::build_lindewaard();
    Person person = *find_person(organisation, organisation.triads->front().person_at(Corner::lead));
    const UnitId unit = person.unit;
    person = {};
    person.id = PersonId("ZZ-1");
    person.name = "Zeger Zonderling";
    person.code = "K-90";
    person.functions = {Function::foreman};
    person.unit = unit;
    person.trajectory = Trajectory{};
    organisation.people.edit().push_back(person);
    std::ranges::sort(organisation.people.edit(), {}, &Person::id);
    Triad triad;
    triad.id = TriadId("K-90");
    triad.begin = make_date(2022, 1, 10);
    triad.seat(Corner::lead) = {PersonId(organisation.triads->front().person_at(Corner::lead)), triad.begin};
    triad.seat(Corner::third) = {person.id, make_date(2022, 3, 1)};
    triad.past.push_back({Corner::third, PersonId("K-05"), triad.begin, make_date(2022, 3, 1)});
    triad.past.push_back({Corner::job_coach, PersonId("JC-1"), triad.begin, make_date(2022, 9, 1)});
    organisation.triads.edit().push_back(triad);
    std::ranges::sort(organisation.triads.edit(), {}, &Triad::id);
    return organisation;
}

void check_is_hidden(const HeadlessPage& page, std::string_view where) {
    INFO(where);
    CHECK(page.shows("K-90"));
    CHECK_FALSE(page.shows("Zeger"));
    CHECK_FALSE(page.shows("Zonderling"));
}

}  // namespace

TEST_CASE(
    "who works here and is in a trajectory too has no name in a third corner: not on map, list, inspector or in a "
    "task") {
    SamplePlatform platform;
    platform.kept.push_back({io::write_organisation(with_staff_in_trajectory()), "", "1", ""});
    HeadlessPage page(platform);
    REQUIRE(page.press("Overzicht"));
    // There is something to do about his work as well: by name, and apart.
    for (const ui::MirrorNode& node : page.mirror().nodes())
        CHECK_FALSE((node.name.contains("K-90") && node.name.contains("Zeger")));
    REQUIRE(page.press("3-hoeken"));
    check_is_hidden(page, "map");
    REQUIRE(page.press("3-hoek K-90"));
    CHECK(page.find(Role::heading, "3-hoek K-90"));
    check_is_hidden(page, "inspector");
    REQUIRE(page.press("Wijzig hoeken"));
    check_is_hidden(page, "its corners");
    page.key("Escape");
    REQUIRE(page.press("Verbeter de geschiedenis"));
    check_is_hidden(page, "its history");
    page.key("Escape");
    page.key("Escape");
    REQUIRE(page.press("Lijst"));
    check_is_hidden(page, "list");
    REQUIRE(page.press("Kaart"));
    REQUIRE(page.key("m"));
    REQUIRE(page.key("w"));
    check_is_hidden(page, "what if");
}

TEST_CASE("beside the name of who works here nothing says that he is in a trajectory") {
    SamplePlatform platform;
    platform.kept.push_back({io::write_organisation(with_staff_in_trajectory()), "", "1", ""});
    HeadlessPage page(platform);
    REQUIRE(page.press("Verkennen"));
    REQUIRE(page.type("Zoek persoon of onderdeel", "zeger"));
    REQUIRE(page.press("Zeger Zonderling"));
    REQUIRE(page.find(Role::heading, "Zeger Zonderling"));
    CHECK_FALSE(page.shows("K-90"));
    REQUIRE(page.press("Toon wie dichtbij staat"));
    CHECK_FALSE(page.shows("K-90"));
    REQUIRE(page.press("Bekijk bij 3-hoeken"));
    CHECK_FALSE(page.find(Role::heading, "1 3-hoek"));
}
