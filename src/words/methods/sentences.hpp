#pragma once
#include <string>
#include <string_view>

#include "model/running_session.hpp"
#include "words/word.hpp"

namespace driehoek {

// What a step says, of the list or of a method of the organisation's own. Views into the words and the session.
struct StepText {
    std::string_view name, instruction, hint, second_hint, avoid;
};
StepText text_of(const Words& words, const RunningSession& session, std::size_t step);
std::string_view name_of(const Words& words, const ChosenMethod& method);

// A method of the list as one of the organisation's own, without an id: all its words, in this language.
OwnMethod copy_of(const Words& words, Method method);
// Idem of one of its own.
OwnMethod copy_of(const Words& words, const OwnMethod& method);
// A step to begin with.
OwnStep new_step(const Words& words);

}  // namespace driehoek
