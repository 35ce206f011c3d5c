// Training, and maatwerk behind its gate.
#pragma once
#include <array>

#include "model/person.hpp"
#include "words/by_enum.hpp"
#include "words/word.hpp"

namespace driehoek {

struct ProgrammeWords {
    Word solve_training;
    Word training_title, training_status;
    ByEnum<ProgrammeStatus, programme_status_count> training_statuses;
    Word training_finished, training_registered, training_learner, training_begin, training_button;
    // maatwerk, behind its gate
    Word custom_title, custom_unit, custom_text, custom_request, custom_requested_title, custom_requested_on,
        custom_requested_text, custom_withdraw;
    Word gate_closed_title, gate_closed_text, gate_missing, gate_missing_text, gate_programme, gate_save, gate_waits,
        gate_open_title, gate_open_text;
    std::array<Word, 3> gate_stations;
    Word action_custom;
};

}  // namespace driehoek
