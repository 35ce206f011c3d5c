// Functions, and the dialogs about one person or unit.
#pragma once
#include "model/person.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct PersonWords {
    ByEnum<Function, function_count> functions;
    ByEnum<Level, level_count> levels;
    ByEnum<TrajectoryKind, trajectory_kind_count> trajectories;
    Word manager_short;  // legend: "manager"
    Word third_legend;  // "kandidaat, werknemer"
    Word candidate;
    Word foreman;
    Word job_coach;
    Word facilitator;
    Word add_person, add_unit;
    Word person_no_triads, person_title, person_name, person_function, person_button, person_anyway;
    Pattern<"who"> person_known;
    Pattern<"who"> person_same;  // name, function and unit
    ByEnum<Function, function_count> functions_many;
    Word no_function;
    Word solve_manager;
    Pattern<"person"> manager_title;
    Word manager_field, manager_button;
    Pattern<"number"> manager_also;  // a second one, and more
    Word manager_add;
    Word employment_begin, employment_end;
};

}  // namespace driehoek
