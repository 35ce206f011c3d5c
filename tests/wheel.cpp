// The triad wheel's layout: nothing covers anything, links are short, and one change moves few things.
#include "derive/wheel_layout.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "derive/generate.hpp"
#include "support/builders.hpp"
#include "support/lindewaard.hpp"
#include "support/wheel_cases.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

WheelLayout layout_of(const Organisation& organisation) { return layout_wheel(wheel_input(organisation)); }

const WheelHub& hub_of(const std::vector<WheelHub>& hubs, const char* person) {
    const auto found = std::ranges::find(hubs, PersonId(person), &WheelHub::person);
    REQUIRE(found != hubs.end());
    return *found;
}

const WheelPlate& plate_of(const WheelLayout& layout, const char* triad) {
    const auto found = std::ranges::find(layout.plates, TriadId(triad), &WheelPlate::triad);
    REQUIRE(found != layout.plates.end());
    return *found;
}

float distance(WheelPoint one, WheelPoint other) { return std::hypot(one.x - other.x, one.y - other.y); }

// How far each hub and plate moved, shortest first.
std::vector<float> moves_between(const WheelLayout& before, const WheelLayout& after) {
    std::vector<float> moves;
    const auto add_hubs = [&](const std::vector<WheelHub>& old_hubs, const std::vector<WheelHub>& new_hubs) {
        for (const WheelHub& hub : old_hubs) {
            const auto now = std::ranges::find(new_hubs, hub.person, &WheelHub::person);
            if (now != new_hubs.end()) moves.push_back(distance(hub.centre, now->centre));
        }
    };
    add_hubs(before.leads, after.leads);
    add_hubs(before.job_coaches, after.job_coaches);
    for (std::size_t i = 0; i < before.plates.size(); ++i) {
        moves.push_back(distance(before.plates[i].centre, after.plates[i].centre));
    }
    std::ranges::sort(moves);
    return moves;
}

struct Steadiness {
    int changes = 0;
    int median_is_zero = 0;
    double stayed = 0;  // sum over the changes of the share that moved at most 4 px
    double stayed_share() const { return stayed / changes; }
    double median_share() const { return static_cast<double>(median_is_zero) / changes; }
};

// Gives a corner of each 3-hoek to each of these people in turn.
template <class Candidates>
Steadiness steadiness_of(const Organisation& organisation, Corner corner, Candidates candidates_for) {
    Steadiness result;
    const WheelLayout before = layout_of(organisation);
    for (const Triad& triad : *organisation.triads) {
        for (const PersonId& person : candidates_for(triad)) {
            if (triad.person_at(corner) == person) continue;
            Organisation changed = organisation;
            find_triad_to_edit(changed, triad.id)->seat(corner).person = person;
            const std::vector<float> moves = moves_between(before, layout_of(changed));
            const auto stayed = std::ranges::count_if(moves, [](float move) { return move <= 4; });
            ++result.changes;
            result.median_is_zero += moves[moves.size() / 2] <= 0.5F ? 1 : 0;
            result.stayed += static_cast<double>(stayed) / static_cast<double>(moves.size());
        }
    }
    return result;
}

std::string first_overlap(const Organisation& organisation) {
    const WheelInput input = wheel_input(organisation);
    const std::vector<std::string> overlaps = overlaps_in(layout_wheel(input), input);
    return overlaps.empty() ? std::string() : overlaps.front();
}

}  // namespace

TEST_CASE("the sample's wheel fits its canvas, and nothing in it covers anything else") {
    const Organisation organisation = build_lindewaard();
    const WheelLayout layout = layout_of(organisation);
    CHECK(layout.growth == 1);
    CHECK(layout.bounds == WheelBox{{0, 0}, {960, 776}});
    CHECK(first_overlap(organisation) == "");
}

TEST_CASE("the sample's units stand clockwise by name, and its coaches by how much they carry") {
    const WheelLayout layout = layout_of(build_lindewaard());
    REQUIRE(layout.units.size() == 3);
    CHECK(layout.units[0].line == "Groen & Buitenruimte");
    CHECK(layout.units[1].line == "Schoonmaak & Facilitair");
    CHECK(layout.units[2].line == "Verpakken & Assemblage");
    CHECK(layout.units[0].triads == 9);
    CHECK(layout.units[1].triads == 11);
    CHECK(layout.units[2].triads == 12);
    CHECK(layout.units[1].ends_right);

    const WheelPoint centre = layout.centre;
    const WheelHub& green = hub_of(layout.leads, "AM-G");
    const WheelHub& cleaning = hub_of(layout.leads, "AM-S");
    const WheelHub& packing = hub_of(layout.leads, "AM-P");
    CHECK((green.centre.x < centre.x && green.centre.y < centre.y));
    CHECK((cleaning.centre.x > centre.x && cleaning.centre.y < centre.y));
    CHECK(packing.centre.y > centre.y);

    const WheelHub& busiest = hub_of(layout.job_coaches, "JC-1");
    CHECK(busiest.triads == 12);
    CHECK(busiest.radius == doctest::Approx(15 + 0.95 * 12).epsilon(0.001));
    for (const WheelHub& coach : layout.job_coaches) CHECK(coach.radius <= busiest.radius);
}

TEST_CASE("a manager stands between the voorlieden of his unit") {
    const WheelLayout layout = layout_of(build_lindewaard());
    REQUIRE(layout.leads.size() == 12);
    for (std::size_t unit = 0; unit < 3; ++unit) {
        CHECK_FALSE(layout.leads[unit * 4].person.text.starts_with("AM"));
        CHECK_FALSE(layout.leads[unit * 4 + 3].person.text.starts_with("AM"));
    }
}

TEST_CASE("an open corner has its own place, and a contact without one is a guest of its plate") {
    const WheelLayout layout = layout_of(build_lindewaard());
    const WheelPlate& open = plate_of(layout, "K-09");
    REQUIRE(open.open_corners.size() == 1);
    CHECK(open.open_corners[0].corner == Corner::job_coach);
    CHECK(open.guests.empty());

    CHECK(plate_of(layout, "K-05").guests.empty());  // the extra contact leads 3-hoeken himself
    const WheelPlate& with_guest = plate_of(layout, "K-12");
    REQUIRE(with_guest.guests.size() == 1);
    CHECK(with_guest.guests[0].person == PersonId("ST-2"));
}

TEST_CASE("nothing covers anything in wheels of up to 60 3-hoeken") {
    int grown = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const Organisation organisation = build_wheel_case(random_wheel_case(seed, 60), seed);
        CAPTURE(seed);
        CHECK(first_overlap(organisation) == "");
        grown += layout_of(organisation).growth > 1 ? 1 : 0;
    }
    CHECK(grown <= 8);  // the frame grows only for what is really full
}

TEST_CASE("nothing covers anything in generated organisations, sound or not") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        CHECK(first_overlap(generate_small(seed, static_cast<int>(seed))) == "");
    }
}

TEST_CASE("nothing covers anything on a small canvas and on a wide one") {
    for (const auto& [width, height] : {std::pair{780.0F, 560.0F}, std::pair{1500.0F, 900.0F}}) {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const Organisation organisation = build_wheel_case(random_wheel_case(seed, 40), seed);
            WheelInput input = wheel_input(organisation);
            input.width = width;
            input.height = height;
            input.reserved = {{{width - 52, height - 200}, {width - 8, height - 64}}};
            CAPTURE(seed);
            CAPTURE(width);
            CHECK(overlaps_in(layout_wheel(input), input) == std::vector<std::string>());
        }
    }
}

TEST_CASE("the same organisation gives the same wheel") {
    const Organisation organisation = build_wheel_case(random_wheel_case(7, 48), 7);
    CHECK(layout_of(organisation) == layout_of(organisation));
}

TEST_CASE("an empty wheel has bounds and nothing else") {
    const WheelLayout layout = layout_of(Organisation());
    CHECK(layout.bounds == WheelBox{{0, 0}, {960, 776}});
    CHECK(layout.units.empty());
    CHECK(layout.plates.empty());
}

TEST_CASE("another job coach moves few things") {
    const Organisation organisation = build_lindewaard();
    auto coaches = make_people({"JC-1", "JC-2", "JC-3", "JC-4", ""});
    const Steadiness result = steadiness_of(organisation, Corner::job_coach, [&](const Triad&) { return coaches; });
    CHECK(result.changes > 120);
    CHECK(result.median_share() == 1);
    CHECK(result.stayed_share() > 0.92);
}

TEST_CASE("another lead in the same unit moves little outside of that unit") {
    const Organisation organisation = build_lindewaard();
    const auto colleagues = [&](const Triad& triad) {
        const Person* lead = find_person(organisation, triad.person_at(Corner::lead));
        std::vector<PersonId> people;
        for (const Person& person : *organisation.people) {
            const bool leads = person.has(Function::foreman) || person.has(Function::department_manager);
            if (leads && lead && person.unit == lead->unit) people.push_back(person.id);
        }
        return people;
    };
    const Steadiness result = steadiness_of(organisation, Corner::lead, colleagues);
    CHECK(result.changes > 80);
    CHECK(result.median_share() > 0.85);
    CHECK(result.stayed_share() > 0.75);
}

TEST_CASE("units that share a job coach stand beside each other") {
    Organisation organisation;
    for (const char* name : {"A", "B", "C", "D"}) {
        Unit unit;
        unit.id = UnitId(name);
        unit.name = name;
        insert_unit(organisation, unit);
        insert_person(organisation, make_staff(std::string("V-") + name, Function::foreman, "", name));
    }
    insert_person(organisation, make_staff("J-1", Function::job_coach));
    insert_person(organisation, make_staff("J-2", Function::job_coach));
    int number = 10;
    for (const auto& [lead, coach] :
         {std::pair{"V-A", "J-1"}, std::pair{"V-C", "J-1"}, std::pair{"V-B", "J-2"}, std::pair{"V-D", "J-2"}}) {
        for (int i = 0; i < 3; ++i) {
            const std::string code = "K-" + std::to_string(number++);
            insert_person(organisation, make_third(code, TrajectoryKind::participation_act));
            insert_triad(organisation, make_triad(code, TriadType::a, lead, coach));
        }
    }
    const WheelLayout layout = layout_of(organisation);
    REQUIRE(layout.units.size() == 4);
    CHECK(layout.units[0].unit == UnitId("A"));
    CHECK((layout.units[1].unit == UnitId("C") || layout.units[3].unit == UnitId("C")));
}
