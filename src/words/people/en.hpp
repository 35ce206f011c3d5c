// English.
#pragma once
#include "words/people/words.hpp"

namespace driehoek::en {

inline constexpr PersonWords people{
    .functions = {"director", "unit manager", "department manager", "foreman", "work leader", "work supervisor",
                  "job coach", "case manager", "workplace trainer", "team coach", "trainer", "intervisie facilitator",
                  "HR adviser", "training coordinator", "data protection officer", "confidential adviser",
                  "works council member"},
    .levels = {"junior", "medior", "senior"},
    .trajectories = {"Participation Act", "guaranteed job", "new sheltered work", "Wsw"},
    .manager_short = "manager",
    .third_legend = "candidate, employee",
    .candidate = "candidate",
    .foreman = "foreman",
    .job_coach = "job coach",
    .facilitator = "facilitator",
    .add_person = "Add somebody",
    .add_unit = "Add a unit",
    .person_no_triads = "Has no triad.",
    .person_title = "Add somebody",
    .person_name = "Name",
    .person_function = "Function",
    .person_button = "Add",
    .person_anyway = "Add anyway",
    .person_known = "Almost the same name is here already: {}. Is this the same person? Then add nothing.",
    .person_same = "This name is here already: {}. Is this somebody else? Then add something to the name.",
    .functions_many = {"directors", "unit managers", "department managers", "foremen", "work leaders",
                       "work supervisors", "job coaches", "case managers", "workplace trainers", "team coaches",
                       "trainers", "intervisie facilitators", "HR advisers", "training coordinators",
                       "data protection officers", "confidential advisers", "works council members"},
    .no_function = "without a function",
    .solve_manager = "Choose a manager",
    .manager_title = "Who does {} report to?",
    .manager_field = "Manager",
    .manager_button = "Save",
};

}  // namespace driehoek::en
