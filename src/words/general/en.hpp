// English.
#pragma once
#include "words/general/words.hpp"

namespace driehoek::en {

inline constexpr GeneralWords general{
    .language_code = "en",
    .language_names = {{Language::dutch, "Nederlands"}, {Language::english, "English"}},
    .app_name = "Driehoek",
    .one_triad = "1 triad",
    .many_triads = "{count} triads",
    .nobody = "vacant",
    .no_unit = "Without a unit",
    .weekdays = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
    .months = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December"},
    .months_short = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
    .today = "today",
    .yesterday = "yesterday",
    .unknown_date = "unknown",
    .and_between = " and ",
    .spoken_signal = "attention: {signals}",
    .spoken_open = "vacant",
    .close = "Close",
    .cancel = "Cancel",
    .done = "Done",
    .dialog_close = "Close window",
    .rows_shown = "{first} to {last} of {all}",
    .next_rows = "Next",
    .previous_rows = "Previous",
    .begins_on = "Begins on {day}",
    .look_at = "Look at {what}",
    .dialog_has_input = "You have filled in something here. Save it, or close the window.",
    .date_is_not_valid = "This is not a date. Choose a day.",
    .date_is_not_plausible = "This year cannot be right. Choose another day.",
    .choose_something = "Make a choice first.",
    .one_person = "1 person",
    .many_people = "{count} people",
    .one_group = "1 group",
    .many_groups = "{count} groups",
    .one_unit = "1 unit",
    .many_units = "{count} units",
    .one_shared = "1 shared triad",
    .many_shared = "{count} shared triads",
    .one_pair = "1 pair apart",
    .many_pairs = "{count} pairs apart",
    .count_becomes = "{before} becomes {after}",
    .of_all = "{part} of {all}",
    .percent = "{number}%",
    .sheet_higher = "Make the sheet higher",
    .sheet_lower = "Make the sheet lower",
    .nobody_chosen = "Nobody",
    .fewer_than = "fewer than {limit}",
    .small_numbers =
        "We show a number below {limit} as <{limit}. Sometimes we show a larger one so too: else the small one could "
        "be worked "
        "out.",
    .task_about = "{subject}: {what}",
    .task_times = "{times} times {what}",
    .coverage_of = "{part} of {all}",
    .thousands = ",",
    .decimal = ".",
    .lower_is_better = "lower is better",
};

}  // namespace driehoek::en
