// Methods of intervisie and what each of their steps asks.
#pragma once
#include "model/method.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
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
    // methods of the organisation's own
    Word methods_button, methods_title, methods_text, methods_own, methods_none, methods_listed, method_is_own;
    Word action_methods;
    Pattern<"method", "minutes"> method_line;
    Pattern<"method"> method_copy, method_copy_name, method_edit, method_save_file;
    Word method_read, method_file_title, method_needs_organisation;
    Pattern<"method"> method_read_done;
    Word method_edit_title, method_new_title, method_name, method_when, method_least, method_most;
    Pattern<"minutes"> method_steps;
    Word method_steps_list;
    Pattern<"number", "step", "minutes"> method_step_line;
    Word method_add_step, method_save, method_remove, method_is_on_wall;
    Word step_title, step_name, step_minutes, step_instruction, step_hint, step_second_hint, step_avoid, step_voice;
    ByEnum<Voice, voice_count> voices;
    Pattern<"count"> method_room, method_too_much;
    Word step_earlier, step_later, step_remove, step_back;
};

}  // namespace driehoek
