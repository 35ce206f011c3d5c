// The overview: its sentence, its pictures, and what there is to do.
#pragma once
#include "words/word.hpp"

namespace driehoek {

struct OverviewWords {
    Word title_overview;
    Word overview_some, overview_some_one, overview_all, overview_one_well, overview_one_signal, overview_needs,
        overview_needs_one, overview_choose_triad, overview_choose_unit;
    // the mosaic and its key
    Word mosaic_title, mosaic_unit_spoken, mosaic_well, mosaic_attention, mosaic_attention_one, mosaic_lacks,
        mosaic_contacts;
    Word key_title, key_well, key_open_one, key_open, key_contacts, key_function, key_other, key_scale;
    Word overview_nearly, overview_few, overview_needs_few;
    Word key_attention;
    // what there is to do
    Word tasks_title, tasks_order, tasks_order_one, tasks_none_title, tasks_not_yet_title, tasks_not_yet_text,
        tasks_none_text, tasks_show_all, tasks_show_fewer;
    Word task_open, task_open_alone, task_open_many, task_contacts, task_contacts_many, task_contacts_too_many,
        task_contacts_agreed, task_function, task_function_agreed, task_load, task_load_agreed, task_load_limit,
        task_load_colleague, task_load_many, task_load_most, task_date, task_date_many, task_date_window,
        task_date_late, task_date_first, task_groups_many, task_training_many, task_most, task_group_name,
        task_look_at_all;
    // intervisie
    Word rounds_even, rounds_total, rounds_none_title, rounds_none_text;
    Word groups_title, groups_all;
    Word group_progress, group_next, group_no_date, group_done, group_members;
    Word groups_past_session;
    Word coverage_title;
};

}  // namespace driehoek
