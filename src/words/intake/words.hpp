// Reading a table in: what its columns are called here, what is the matter with its rows, and what can be answered.
#pragma once
#include "intake/intake_table.hpp"
#include "model/intake.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct IntakeWords {
    ByEnum<TableKind, table_kind_count> table_kinds;
    ByEnum<IntakeField, intake_field_count> intake_fields;
    // What is the matter: "field" as in intake_fields, "lines" as in intake_line or intake_lines.
    ByEnum<IntakeProblem, intake_problem_count, SomeOf<"text", "other", "field", "expected", "found", "lines">>
        intake_problems;
    // A button: "name" of the person, unit, location or function meant.
    ByEnum<AnswerKind, answer_kind_count, SomeOf<"name">> intake_answers;
    ByEnum<intake::ColumnRefusal, intake::column_refusal_count, SomeOf<"column">> column_refusals;
    Pattern<"number"> column_without_name;
    Pattern<"line"> intake_line;
    Pattern<"lines"> intake_lines;
    Pattern<"lines", "count"> intake_more_lines;
    Word column_not_read;
    Word reason_header;  // of the last column in what is sent back
    Pattern<"ready", "rows"> intake_ready;
    Pattern<"added", "changed", "gone", "same"> intake_summary;
};

}  // namespace driehoek
