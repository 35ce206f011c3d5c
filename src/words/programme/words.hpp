// Training, and maatwerk behind its gate.
#pragma once
#include <array>

#include "model/person.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct ProgrammeWords {
    Word solve_training;
    Pattern<"person"> training_title;
    Word training_status;
    ByEnum<ProgrammeStatus, programme_status_count> training_statuses;
    Word training_finished, training_registered, training_learner, training_begin, training_button;
    // maatwerk, behind its gate
    Word custom_title, custom_unit, custom_text, custom_request, custom_requested_title;
    Pattern<"day"> custom_requested_on;
    Pattern<"third_party"> custom_requested_text;
    Word custom_withdraw;
    Word gate_closed_title;
    Pattern<"unit"> gate_closed_text;
    Word gate_missing, gate_missing_text, gate_programme, gate_save;
    Pattern<"day"> gate_waits;
    Word gate_open_title;
    Pattern<"unit"> gate_open_text;
    std::array<Word, 3> gate_stations;
    Word action_custom;
};

}  // namespace driehoek
