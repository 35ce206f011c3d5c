// The MT-dag: days, cards, indicators, and on the shared screen.
#pragma once
#include "model/mt_day.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct MtDayWords {
    Word nav_mt_day, title_mt_day;
    ByEnum<CardStep, card_step_count> card_steps;        // "Extra impuls"
    ByEnum<CardStep, card_step_count> card_steps_small;  // in the middle of a sentence
    ByEnum<CardStep, card_step_count> card_questions;
    Pattern<"step"> card_fill;            // "Vul excellent in"
    Pattern<"step", "unit"> card_edit;    // title of the dialog
    Pattern<"unit", "count"> unit_chip_spoken;
    Word unit_beside;                     // it stands side by side now
    Word mt_empty_title, mt_empty_text, mt_new, mt_no_units;
    Pattern<"day", "theme"> mt_day_name;
    Word mt_day_choose, mt_day_edit, mt_day_new_title, mt_day_edit_title, mt_date, mt_theme, mt_theme_hint;
    Word mt_year_now, mt_year_impulse, mt_year_excellent, mt_years_fault, mt_present, mt_save, mt_remove;
    Word mt_level, mt_business_units;
    Pattern<"unit"> mt_departments_of;
    Word mt_units_list, mt_at_most_three;
    Pattern<"written", "all"> mt_written;  // "15 van 21 vakken ingevuld"
    Word reflection_button, reflection_title, reflection_text, reflection_mt, reflection_personal;
    Word reflection_agreements, reflection_private;
    Pattern<"number"> reflection_agreement;
    // indicators
    Word indicators, indicators_none, indicator_add;
    Pattern<"year"> target_year_short;  // "doel 2025"
    Word target_short;
    Word not_measured;
    Pattern<"value"> below_value;  // "< 2 %"
    Pattern<"value", "unit"> value_with_unit;  // "68 %"
    Word indicator_new_title, indicator_edit_title, indicator_name, indicator_measure, indicator_sentence;
    ByEnum<Measure, measure_count> measures;
    ByEnum<Measure, measure_count> measures_explained;
    Word indicator_unit_of_measure, indicator_unit_hint, indicator_direction;
    ByEnum<Direction, 2> directions;
    Word indicator_baseline, indicator_baseline_day, indicator_target, indicator_target_year, value_fault;
    Word indicator_save, indicator_remove, indicator_edit;
    Pattern<"unit", "step"> indicator_from;  // where it hangs
    Pattern<"sentence"> indicator_quote;
    Word measure_title, measure_day, measure_value, measure_save, measure_take;
    Pattern<"value", "day"> measure_counts;  // "Driehoek telt nu 68 %, op 6 oktober 2022."
    Word measure_too_small, measure_nothing;
    Word measured_list, measured_counted, measured_baseline;
    Pattern<"day"> measure_drop;
    Pattern<"months"> measure_stale;
    Word one_month;
    Pattern<"count"> many_months;
    Pattern<"day"> measured_on;
    Word behind, behind_hint, next_step, tell_save;
    Pattern<"name", "value"> indicator_spoken;
    Pattern<"value"> spoken_baseline, spoken_target;
    Pattern<"value", "year"> spoken_target_year;
    Word indicator_months;
    Word text_hint_names, text_hint_health;
    // list twin
    Word list_cards, list_indicators, list_which, list_unit, list_baseline, list_now, list_target, list_measured;
    // on the wall
    Word wall_show, wall_leave, wall_write, wall_next_unit, wall_previous_unit, wall_keys;
    Pattern<"number", "all"> wall_place;
};

}  // namespace driehoek
