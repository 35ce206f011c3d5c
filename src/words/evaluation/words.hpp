// The evaluation of a round.
#pragma once
#include <array>

#include "model/evaluation.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct EvaluationWords {
    Word evaluation_button;
    Pattern<"round"> evaluation_title;
    ByEnum<Statement, statement_count> statements;
    ByEnum<Statement, statement_count> statement_labels;
    std::array<Word, highest_mark + 1> marks;  // first: none
    std::array<Word, highest_mark> mark_names;  // without their numbers, in a sentence
    Pattern<"what", "mean"> mean_of_five;
    Pattern<"what"> too_few_answers;
    Word evaluation_few, evaluation_few_text, evaluation_one_group, evaluation_when, evaluation_few_now,
        evaluation_one_group_now, evaluation_told;
    Pattern<"people", "groups"> evaluation_told_text;
    Word form_enter, form_waits;
    Pattern<"group", "count", "all"> form_group;
    Word form_hint, form_add;
    Pattern<"group"> form_clear;
    Word action_evaluation;
    // over the rounds
    Word evaluation_view, evaluation_this_round, evaluation_all_rounds, evaluation_rounds_title, evaluation_rounds_text,
        evaluation_rounds_none, evaluation_rounds_list, too_few_short;
    Pattern<"what", "round", "mean"> mean_in_round;
    Pattern<"what", "round"> too_few_in_round;
};

}  // namespace driehoek
