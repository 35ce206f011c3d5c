// English.
#pragma once
#include "words/programme/words.hpp"

namespace driehoek::en {

inline constexpr ProgrammeWords programme{
    .solve_training = "Update training",
    .training_title = "Training of {person}",
    .training_status = "Training",
    .training_statuses = {{ProgrammeStatus::not_started, "Not started"},
                          {ProgrammeStatus::busy, "In progress"},
                          {ProgrammeStatus::finished, "Finished"}},
    .training_finished = "Finished on",
    .training_registered = "Registered with SBB on",
    .training_learner = "Guides in practice learning",
    .training_begin = "From",
    .training_button = "Save training",
    .custom_title = "Custom training",
    .custom_unit = "For which team or MT?",
    .custom_text = "Custom training is for a whole team or MT. It is possible after the base programme.",
    .custom_request = "Request custom training",
    .custom_requested_title = "Custom training is requested",
    .custom_requested_on = "Requested on {day}. ",
    .custom_requested_text =
        "The manager, the external trainer and the {third_party} see together whether and what is needed.",
    .custom_withdraw = "Withdraw the request",
    .gate_closed_title = "This custom training is not possible yet",
    .gate_closed_text = "{unit} has not finished the base programme yet. You can request this after that.",
    .gate_missing = "See what is missing",
    .gate_missing_text = "Only the base programme is missing. Is it finished? Then set it to finished.",
    .gate_programme = "Base programme",
    .gate_save = "Save",
    .gate_waits = "The request of {day} waits for that.",
    .gate_open_title = "This custom training is possible",
    .gate_open_text = "{unit} has finished the base programme.",
    .gate_stations = {"Base", "Talk", "Custom"},
    .action_custom = "Request custom training for a team or MT",
};

}  // namespace driehoek::en
