#include "support/wheel_cases.hpp"

#include <algorithm>
#include <array>

#include "support/builders.hpp"
#include "support/label_width.hpp"

namespace driehoek::tests {
namespace {

constexpr std::array first_names{"Ans",   "Mila",       "Bram",       "Yara", "Joris",
                                 "Fenna", "Wilhelmina", "Sebastiaan", "Oz",   "Charlotte"};
constexpr std::array last_names{"Berk",       "Eikelaar", "Sterrenbos", "Molenkamp",
                                "Waterlelie", "Zand",     "Klaverdijk", "Vlasbloem"};
constexpr std::array long_last_names{"van den Heuvel-Oosterbeek", "de Graaf-Wolkenveld", "van der Meulen"};
constexpr std::array unit_names{
    "Groen & Buitenruimte", "Schoonmaak & Facilitair",     "Verpakken & Assemblage", "Post, Logistiek & Magazijn",
    "Detachering",          "Kringloop, Textiel & Horeca", "Werk & Ontwikkeling",    "Zorg"};

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string random_name(Dice& dice, bool is_long) {
    std::string name = first_names[static_cast<std::size_t>(dice.roll(first_names.size()))];
    name += ' ';
    name += is_long && dice.chance(40) ? long_last_names[static_cast<std::size_t>(dice.roll(long_last_names.size()))]
                                       : last_names[static_cast<std::size_t>(dice.roll(last_names.size()))];
    return name;
}

WheelBox around(WheelPoint centre, float half_width, float half_height) {
    return {{centre.x - half_width, centre.y - half_height}, {centre.x + half_width, centre.y + half_height}};
}

bool touch(const WheelBox& one, const WheelBox& other) {
    return one.min.x < other.max.x && other.min.x < one.max.x && one.min.y < other.max.y && other.min.y < one.max.y;
}

}  // namespace

int Dice::roll(int sides) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<int>((state_ >> 11) % static_cast<std::uint64_t>(sides));
}

WheelCase random_wheel_case(std::uint64_t seed, int most_triads) {
    Dice dice(seed + 1000);
    WheelCase what;
    what.units = 1 + dice.roll(7);
    what.leads = std::max(what.units, 1 + dice.roll(17));
    what.coaches = 1 + dice.roll(8);
    what.triads = std::max(what.leads, dice.roll(most_triads + 1));
    what.has_long_names = dice.chance(40);
    return what;
}

Organisation build_wheel_case(const WheelCase& what, std::uint64_t seed) {
    Dice dice(seed);
    Organisation organisation;
    for (int i = 0; i < what.units; ++i) {
        Unit unit;
        unit.id = UnitId("U" + std::to_string(i));
        unit.name = unit_names[static_cast<std::size_t>(i)];
        insert_unit(organisation, unit);
    }
    for (int i = 0; i < what.leads; ++i) {
        const bool is_manager = i < what.units ? dice.chance(70) : dice.chance(10);
        Person lead = make_staff("L-" + two_digits(i), is_manager ? Function::department_manager : Function::foreman,
                                 "", "U" + std::to_string(i < what.units ? i : dice.roll(what.units)));
        lead.name = random_name(dice, what.has_long_names);
        insert_person(organisation, lead);
    }
    for (int i = 0; i < what.coaches; ++i) {
        Person coach = make_staff("J-" + two_digits(i), Function::job_coach);
        coach.name = random_name(dice, what.has_long_names);
        insert_person(organisation, coach);
    }
    insert_person(organisation, make_staff("X-1", Function::hr_adviser));
    for (int i = 0; i < what.triads; ++i) {
        const std::string code = (dice.chance(50) ? "K-" : "W-") + two_digits(i);
        // The lower numbers lead more: one of them may have a dozen.
        const int lead = i < what.leads ? i : std::min(dice.roll(what.leads), dice.roll(what.leads));
        insert_person(organisation,
                      make_third(code, TrajectoryKind::participation_act, "U" + std::to_string(dice.roll(what.units))));
        Triad triad = make_triad(code, TriadType::a, dice.chance(2) ? "" : "L-" + two_digits(lead),
                                 dice.chance(4) ? "" : "J-" + two_digits(dice.roll(what.coaches)));
        if (dice.chance(4)) triad.extra_contacts.push_back({PersonId("X-1"), ContactReason::other, {}, {}});
        insert_triad(organisation, triad);
    }
    return organisation;
}

WheelInput wheel_input(const Organisation& organisation) {
    WheelInput input{.organisation = organisation, .triads = {}};
    for (const Triad& triad : *organisation.triads) input.triads.push_back(triad.id);
    input.name_of = [&organisation](const PersonId& id) {
        const Person* person = find_person(organisation, id);
        return person ? person->name : std::string();
    };
    input.label_width = [](const std::string& label) { return label_width(label); };
    input.reserved = {{{400, 726}, {952, 770}}, {{908, 574}, {952, 710}}};
    input.today = make_date(2022, 10, 6);
    input.badge_count = [](const TriadId& id) {
        const int sum = id.text.empty() ? 0 : id.text.back() + id.text.front();
        return sum % 8 == 0 ? 1 : sum % 17 == 0 ? 2 : 0;
    };
    return input;
}

std::vector<Named> things_in(const WheelLayout& layout, const WheelInput& input) {
    std::vector<Named> things;
    for (const WheelBox& box : input.reserved) {
        const float g = layout.growth;
        things.push_back({"reserved", "reserved", {{box.min.x * g, box.min.y * g}, {box.max.x * g, box.max.y * g}}});
    }
    for (const WheelUnit& unit : layout.units)
        things.push_back({"unit label " + unit.line, "unit " + unit.unit.text, unit.label});
    const auto add_hubs = [&](const std::vector<WheelHub>& hubs, const std::string& kind) {
        for (const WheelHub& hub : hubs) {
            const std::string owner = kind + hub.person.text;
            things.push_back({"hub " + hub.person.text, owner, around(hub.centre, hub.radius, hub.radius)});
            things.push_back({"label " + hub.label.line, owner + " label", hub.label.box});
        }
    };
    add_hubs(layout.leads, "lead ");
    add_hubs(layout.job_coaches, "coach ");
    for (const WheelPlate& plate : layout.plates) {
        const std::string owner = "plate " + plate.triad.text;
        things.push_back({owner, owner, around(plate.centre, plate_width / 2, plate_height / 2)});
        const int badges = input.badge_count ? input.badge_count(plate.triad) : 0;
        for (int i = 0; i < badges; ++i) {
            const float x = i == 0 ? badge_offset.x : -badge_offset.x;
            things.push_back(
                {"badge of " + plate.triad.text, owner,
                 around({plate.centre.x + x, plate.centre.y + badge_offset.y}, badge_radius, badge_radius)});
        }
        for (const WheelOpenCorner& open : plate.open_corners) {
            things.push_back({"? of " + plate.triad.text, owner + " open",
                              around(open.centre, open_corner_radius, open_corner_radius)});
            things.push_back({"words of ? of " + plate.triad.text, owner + " words", open.label});
        }
    }
    return things;
}

std::vector<std::string> overlaps_in(const WheelLayout& layout, const WheelInput& input) {
    std::vector<std::string> overlaps;
    const std::vector<Named> things = things_in(layout, input);
    for (std::size_t i = 0; i < things.size(); ++i) {
        const WheelBox& box = things[i].box;
        const bool is_inside =
            box.min.x >= 0 && box.min.y >= 0 && box.max.x <= layout.bounds.max.x && box.max.y <= layout.bounds.max.y;
        if (!is_inside) overlaps.push_back(things[i].what + " is outside");
        for (std::size_t j = 0; j < i; ++j) {
            if (things[i].owner != things[j].owner && touch(box, things[j].box))
                overlaps.push_back(things[i].what + " x " + things[j].what);
        }
    }
    return overlaps;
}

}  // namespace driehoek::tests
