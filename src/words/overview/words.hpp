// The overview: its sentence, its pictures, and what there is to do.
#pragma once
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct OverviewWords {
    Word title_overview;
    Pattern<"well", "all"> overview_some;
    Pattern<"well", "all"> overview_some_one;
    Pattern<"all"> overview_all;
    Word overview_one_well, overview_one_signal;
    Pattern<"count"> overview_needs;
    Word overview_needs_one, overview_choose_triad, overview_choose_unit;
    // the mosaic and its key
    Word mosaic_title;
    Pattern<"unit", "triads", "state"> mosaic_unit_spoken;
    Word mosaic_well;
    Pattern<"count"> mosaic_attention;
    Word mosaic_attention_one;
    Pattern<"corner"> mosaic_lacks;
    Pattern<"count"> mosaic_contacts;
    Word key_title, key_well, key_open_one, key_open;
    Pattern<"count"> key_contacts;
    Word key_function, key_other;
    Pattern<"count"> key_scale;
    Pattern<"all"> overview_nearly;
    Pattern<"limit", "all"> overview_few;
    Pattern<"count"> overview_needs_few;
    Word key_attention;
    // what there is to do
    Word tasks_title;
    Pattern<"count"> tasks_order;
    Word tasks_order_one, tasks_none_title, tasks_not_yet_title, tasks_not_yet_text, tasks_none_text;
    Pattern<"count"> tasks_show_all;
    Word tasks_show_fewer;
    Pattern<"code", "corner"> task_open;
    Pattern<"person", "code"> task_open_alone;
    Pattern<"count"> task_open_many;
    Pattern<"code", "count"> task_contacts;
    Pattern<"times", "count"> task_contacts_many;
    Pattern<"times"> task_contacts_too_many;
    Pattern<"limit"> task_contacts_agreed;
    Pattern<"code", "function", "corner"> task_function;
    Pattern<"type", "function"> task_function_agreed;
    Pattern<"person", "triads"> task_load;
    Pattern<"limit"> task_load_agreed;
    Pattern<"limit"> task_load_limit;
    Pattern<"person", "count"> task_load_colleague;
    Pattern<"count"> task_load_many;
    Pattern<"person", "count"> task_load_most;
    Pattern<"group"> task_date;
    Pattern<"count"> task_date_many;
    Pattern<"session", "days"> task_date_window;
    Pattern<"session", "day"> task_date_late;
    Word task_date_first;
    Pattern<"count"> task_groups_many;
    Pattern<"count"> task_training_many;
    Pattern<"unit", "count"> task_most;
    Pattern<"group"> task_group_name;
    Pattern<"count"> task_look_at_all;
    // intervisie
    Pattern<"held", "all"> rounds_even;
    Pattern<"held", "all"> rounds_total;
    Word rounds_none_title, rounds_none_text;
    Word groups_title;
    Pattern<"count"> groups_all;
    Pattern<"held", "all"> group_progress;
    Pattern<"session", "day"> group_next;
    Word group_no_date, group_done;
    Pattern<"count"> group_members;
    Pattern<"session", "part", "all"> groups_past_session;
    Word coverage_title;
};

}  // namespace driehoek
