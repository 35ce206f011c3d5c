// The full-size organisation in the making. Only generate_full_size*.cpp includes this.
#pragma once
#include <array>
#include <cstddef>
#include <vector>

#include "derive/generate_parts.hpp"
#include "model/organisation.hpp"

namespace driehoek::generating {

// Domain 7b, row by row. The signals are those of picture 03: 41 open corners, 63 third contacts, 9 wrong functions.
struct UnitPlan {
    std::string_view id, name, short_name, location;
    int sheltered_act, new_sheltered, guaranteed, candidates;
    int foremen, managers;
    int foremen_in_target;  // voorlieden with Wsw themselves (finding 7), counted in sheltered_act
    int open_corners, third_contacts, wrong_functions;
};
inline constexpr std::array<UnitPlan, 7> unit_plans{{
    {"G", "Groen & Buitenruimte", "Groen", "L-1", 300, 40, 70, 60, 40, 5, 14, 6, 8, 1},
    {"S", "Schoonmaak & Facilitair", "Schoonmaak", "L-2", 230, 45, 80, 50, 24, 5, 8, 7, 14, 2},
    {"P", "Verpakken & Assemblage", "Verpakken", "L-3", 380, 130, 20, 70, 36, 6, 13, 5, 9, 1},
    {"L", "Post, Logistiek & Magazijn", "Post", "L-3", 150, 40, 40, 40, 14, 3, 5, 4, 6, 0},
    {"D", "Detachering", "Detachering", "L-2", 260, 10, 160, 0, 10, 4, 3, 13, 17, 3},
    {"K", "Kringloop, Textiel & Horeca", "Kringloop", "L-4", 110, 55, 30, 60, 14, 3, 5, 5, 8, 2},
    {"W", "Werk & Ontwikkeling", "Werk", "L-1", 0, 10, 0, 20, 6, 2, 0, 1, 1, 0},
}};

struct Department {
    std::size_t plan = 0;  // in unit_plans
    UnitId unit;
    PersonId manager;
    std::vector<PersonId> foremen;
    std::vector<UnitId> teams;          // one for each of the foremen
    std::vector<std::size_t> triads{};  // in FullSize::triads
};

struct FullSize {
    explicit FullSize(std::uint64_t seed) : dice(seed), names(dice) {}

    Dice dice;
    FictitiousNames names;
    std::vector<Unit> units{};
    std::vector<Person> people{};
    std::vector<Triad> triads{};
    std::vector<Department> departments{};
    std::vector<PersonId> job_coaches{};
    std::vector<PersonId> staff{};  // staf: no lead, no coach
    std::vector<Facilitator> facilitators{};
    std::vector<PracticeLearning> practice_learning{};
    std::vector<CustomTrainingRequest> custom_training{};
    std::vector<CoachingVisit> coaching{};
    std::vector<FollowUp> follow_ups{};
};

// In this order.
void add_units_and_staff(FullSize& making);
void add_third_corners(FullSize& making);  // and their 3-hoeken, without job coach
void add_job_coaches(FullSize& making);    // to the 3-hoeken, with the signals
void add_programme(FullSize& making);
void add_full_size_agreements(Organisation& organisation);  // of the programme
Round make_round(FullSize& making);
void add_mt_day(Organisation& organisation);  // once it has its units

}  // namespace driehoek::generating
