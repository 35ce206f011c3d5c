// The grid in which many people are added at once, and what is wrong in one of its cells.
#pragma once
#include "intake/grid.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct GridWords {
    std::array<Word, grid_kind_count> grid_titles;
    Word grid_which, grid_edit, grid_edit_begin;
    Word grid_begin;
    Word grid_lead, grid_job_coach;
    Pattern<"rows"> grid_pasted;
    Word one_row;
    Pattern<"count"> many_rows;
    Word grid_pasted_numbers;
    Pattern<"rows"> grid_left_out;
    Word grid_again;
    Pattern<"ready", "all"> grid_ready;
    Word grid_nothing_yet;
    Pattern<"rows"> grid_needs_help;
    Pattern<"row"> grid_now;
    Word grid_next_fault;
    Word grid_more_here;
    Pattern<"column", "row"> grid_cell;
    Pattern<"row", "column", "what"> grid_spoken_fault;
    ByEnum<GridFault, grid_fault_count, SomeOf<"text", "row">> grid_faults;
    Pattern<"name"> grid_do_you_mean;
    Word grid_which_one;
    Pattern<"name"> grid_yes;
    Pattern<"rows"> grid_yes_for;
    Word grid_new_unit, grid_choose, grid_leave_out_row, grid_put_back;
    Pattern<"name", "row"> grid_in_row;
    Word grid_after;
    Word grid_new, grid_changes, grid_goes;
    Word grid_units_change;
    Word grid_nobody_goes;
    Pattern<"rows"> grid_rows_stay;
    Word grid_restore, grid_restore_text;
    Word grid_no_candidates, grid_codes_alone, grid_from_today;
    Word grid_cancel;
    Pattern<"what"> grid_add, grid_save;
    Word grid_key_next, grid_key_list, grid_key_paste, grid_key_fill, grid_key_copy, grid_key_back;
    Word grid_copied, grid_undone;
    Word grid_stop_title, grid_stop_text, grid_stop_button, grid_go_on;
    Word grid_again_keeps;  // of the dialog that adds one
    Word locations_title, locations_text, locations_none, location_new, location_name, location_add, location_save,
        location_remove;
    Pattern<"location"> location_title;
    Word units_add;
    Word unit_column_kind, unit_column_people, unit_column_triads;
};

}  // namespace driehoek
