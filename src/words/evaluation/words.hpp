// The evaluation of a round.
#pragma once
#include <array>

#include "model/evaluation.hpp"
#include "words/by_enum.hpp"
#include "words/word.hpp"

namespace driehoek {

struct EvaluationWords {
    // the evaluation of a round
    Word evaluation_button, evaluation_title;
    ByEnum<Statement, statement_count> statements;
    ByEnum<Statement, statement_count> statement_labels;
    std::array<Word, highest_mark + 1> marks;  // first: none
    Word mean_of_five;
    Word too_few_answers;
    Word evaluation_few, evaluation_few_text, evaluation_one_group, evaluation_when, evaluation_few_now,
        evaluation_one_group_now, evaluation_told, evaluation_told_text;
    Word form_enter, form_waits, form_group, form_hint, form_add, form_clear;
    Word action_evaluation;
};

}  // namespace driehoek
