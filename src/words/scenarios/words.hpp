// "Wat als": trying something out before it is done.
#pragma once
#include "derive/scenario_effects.hpp"
#include "model/what_if.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct ScenarioWords {
    // --- while somebody is in one
    Word what_if, what_if_nothing_yet, what_if_leave, what_if_compare, what_if_start;
    Pattern<"scenario"> what_if_title;
    Pattern<"scenario"> what_if_entered;
    Word what_if_left, what_if_no_paper;
    Pattern<"corner", "person"> what_if_was;  // behind a 3-hoek: how it is without what is tried out
    Word what_if_begins, what_if_ends, what_if_legend;
    Pattern<"measure", "now", "then"> what_if_measure;
    Pattern<"number"> what_if_name;  // of a new one
    Pattern<"what"> what_if_deed;
    // --- all of them
    Word scenarios, scenarios_none_title, scenarios_none_text, scenarios_compare;
    Pattern<"chosen", "count"> scenarios_chosen;
    Word scenario_new, scenario_rename, scenario_copy, scenario_remove, scenario_name;
    Pattern<"letter"> scenario_go_on, scenario_carry_out;
    Word scenario_now, scenario_loads, scenario_loads_text;
    Word scenario_who, scenario_better, scenario_worse, scenario_equal, scenario_up_is_better, scenario_is_empty;
    ByEnum<ScenarioMeasure, scenario_measure_count> scenario_measures;
    Pattern<"letter", "count", "verdict"> scenario_measure_cell;
    Pattern<"measure", "now", "cells"> scenario_measures_row;
    Pattern<"letter", "price"> scenario_price;
    // --- what it does, in sentences
    Pattern<"to", "count", "from"> scenario_takes_over;
    Pattern<"to", "codes"> scenario_becomes_coach;
    Pattern<"codes"> scenario_coach_goes;
    Word scenario_one_new_coach;
    Pattern<"count"> scenario_new_coaches;
    Word scenario_one_new_lead;
    Pattern<"count"> scenario_new_leads;
    Pattern<"codes"> scenario_one_filled, scenario_many_filled;
    Word scenario_no_open_left;
    Pattern<"codes"> scenario_one_opened, scenario_many_opened;
    Pattern<"count", "person"> scenario_others_keep;
    Pattern<"codes"> scenario_one_started, scenario_many_started, scenario_one_ended, scenario_many_ended;
    Pattern<"what"> scenario_also_changes;
    Word scenario_one_record;
    Pattern<"count"> scenario_many_records;
    Word scenario_records_people, scenario_records_units, scenario_records_rounds;
    Word scenario_nobody_notices;
    // --- carrying out
    Pattern<"scenario"> scenario_carry_out_title;
    Word scenario_carry_out_text, scenario_carry_out_button;
    Word scenario_old_title;
    Pattern<"count"> scenario_old_many;
    Word scenario_old_one, scenario_renew, scenario_settings;
    ByEnum<MisfitKind, misfit_kind_count, Pattern<"what">> misfits;
};

}  // namespace driehoek
