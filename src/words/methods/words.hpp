// Methods of intervisie and what each of their steps asks.
#pragma once
#include "model/method.hpp"
#include "words/by_enum.hpp"
#include "words/word.hpp"

namespace driehoek {

struct StepWords {
    Word name;
    Word instruction;  // one; it stands large on the wall
    Word hint, second_hint;  // what helps
    Word avoid;  // and what does not
};

struct MethodWords {
    ByEnum<Method, method_count> methods;
    ByEnum<Method, method_count> method_fits;  // when
    Word method_is_concept;
    ByEnum<StepKind, step_count, StepWords> steps;
    ByEnum<Voice, voice_count> presenter_does;  // "geeft antwoord", beside who brings the case
};

}  // namespace driehoek
