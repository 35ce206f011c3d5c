// The page on which a table is read in: its steps, its columns, its rows, who is gone.
#pragma once
#include <array>

#include "intake/intake_table.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct ReadingWords {
    // choosing a file
    Word reading_button, reading_text;
    Word reading_pasted;  // the name of what was pasted
    Word reading_no_table, reading_bad_workbook;
    // its head
    Word reading_one_row;
    Pattern<"count"> reading_rows;
    Word reading_steps;  // the name of the row of them
    std::array<Word, 3> reading_step_names;  // the file, its columns, its rows
    Pattern<"number", "name"> reading_step, reading_step_done;  // spoken
    Word reading_busy;
    Pattern<"file"> reading_busy_with;
    // the file
    Word reading_choose_sheet, reading_sheet, reading_encoding;
    std::array<Word, 4> reading_encodings;  // as io::Encoding
    Word reading_header, reading_kind;
    Pattern<"line", "text"> reading_header_row;
    Pattern<"count"> reading_hidden_rows;
    Pattern<"count"> reading_cut_off;
    Word reading_to_columns;
    // columns
    Word column_in_file, column_becomes_here;
    Pattern<"column"> column_becomes;  // of a list
    Pattern<"column", "examples"> column_spoken;
    Word column_is_hidden, column_is_skipped;
    ByEnum<intake::ColumnRefusal, intake::column_refusal_count> column_refused;
    Word column_refused_text;
    Pattern<"count"> columns_more;
    Pattern<"field"> column_needed;
    Pattern<"day"> reading_as_on;
    Word reading_show_columns;
    // rows
    Word rows_all_ready, rows_one_needs_help, rows_one_ready;
    Pattern<"count"> rows_need_help, rows_ready, rows_skipped;
    Word rows_checking;
    Pattern<"name"> problem_do_you_mean, problem_use;
    Pattern<"answer", "count"> problem_for_rows, problem_for_all;
    Pattern<"count"> problem_of_a_kind, problems_more, problem_lines;
    Word problem_take_back;
    Word rows_good_to_know;
    // what comes of it
    Word outcome_new, outcome_changes, outcome_gone, outcome_same;
    Pattern<"label", "count"> outcome_spoken;
    Pattern<"names"> outcome_units, outcome_locations;
    Pattern<"names", "count"> outcome_more_names;
    Word nothing_changes;
    // who is gone
    Word gone_one_person, gone_one_triad, gone_one_contact;
    Pattern<"count"> gone_people, gone_triads, gone_contacts;
    Pattern<"code", "name"> gone_contact;
    Word gone_text, gone_choice, gone_stays, gone_leaves, gone_day, gone_held;
    Pattern<"day"> gone_last_day;
    Pattern<"name"> gone_leaves_spoken;
    Pattern<"count"> gone_more;
    // the end
    Word read_in_one;
    Pattern<"count"> read_in_rows, read_in_done;
    Word read_in_one_done;
    Word save_rows_back, reading_leave, reading_restore;
};

}  // namespace driehoek
