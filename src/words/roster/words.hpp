// The parts of Gegevens, the list of everybody who works here, and the sheet of one of them.
#pragma once
#include <array>

#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct RosterWords {
    Word parts_label;
    Word part_file, part_people, part_units;
    Word action_people;

    Word roster_title;
    Word roster_search;
    Word roster_paste;
    Word roster_none, roster_empty, roster_empty_text;
    Word roster_all_well;
    Pattern<"count", "all"> roster_some;
    Word roster_one_of_one;
    Word roster_chips;
    Word roster_everyone, roster_foremen, roster_managers, roster_job_coaches, roster_others, roster_to_do;
    Word roster_left, roster_thirds;
    Word roster_name, roster_function, roster_unit, roster_manager, roster_triads, roster_days;
    Word roster_code, roster_type, roster_begin, roster_end, roster_module, roster_learning;
    Word roster_not_known, roster_no_module, roster_no_learning, roster_goes_on;
    Pattern<"trainer"> roster_learns;
    Pattern<"column"> roster_sorted_up, roster_sorted_down;  // spoken
    Word whole_organisation;
    Word no_triads_here;  // "geen"
    Word no_manager;  // "geen"
    Pattern<"first", "count"> and_others;  // "voorman +1"
    Pattern<"shown", "all"> roster_in_sight;
    std::array<Word, 7> days_from_monday;  // from Monday
    Word works, is_free;
    Pattern<"days"> spoken_days;
    Word key_chooses, key_opens, key_changes, key_makes;

    Word sheet_label;
    Pattern<"day"> employed_since, employed_from, employed_until, employed_to;
    Word fact_functions, fact_unit, fact_manager, fact_location, fact_days, fact_training, fact_registration,
        fact_external;
    Word registration_not_yet;
    Pattern<"day"> registered_since;
    Pattern<"fact", "value"> spoken_fact;
    Pattern<"code"> sheet_still_contact;
    Word as_lead, as_job_coach, as_third;
    Pattern<"held", "all"> sheet_sessions;
    Word sheet_intervisie;
    Pattern<"group", "members"> spoken_group;
    Pattern<"group"> sheet_group;
    Word sheet_end_employment, sheet_remove;
    Word sheet_cannot_remove;
    Pattern<"code"> sheet_open_triad;
};

}  // namespace driehoek
