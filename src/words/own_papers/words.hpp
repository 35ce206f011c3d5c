// What somebody gets on paper about himself: "Mijn 3-hoek" (A2, picture 16) and "Mijn gegevens" (P14).
#pragma once
#include <array>

#include "model/intervisie.hpp"
#include "model/programme.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct OwnPaperWords {
    // the dialog of Mijn 3-hoek
    Word own_triad_title, own_triad_button, own_triad_text;
    Word own_which, own_this_sheet;
    Pattern<"person", "count"> own_sheets_of;
    Word own_reach, own_reach_by_hand, own_reach_here, own_reach_note;
    Pattern<"what", "person"> own_reach_field;
    Word own_save_png, own_save_svg, own_all_text;
    Pattern<"triads"> own_all_count;
    Word own_whose_triad, own_whose_data, own_search, own_found_nobody;
    Pattern<"count"> own_more;
    // the sheet, level A2
    Word own_one_helps;
    Pattern<"count"> own_many_help;
    Word own_none_helps, own_me;
    std::array<Word, 2> own_me_text;
    Pattern<"function"> own_helper_is;  // "mijn voorman"
    Word own_helper_plain, own_coach_plain;  // who has no function
    Pattern<"person"> own_helps_with;
    std::array<Word, 3> own_lead_helps, own_coach_helps;
    Pattern<"person"> own_find;
    Word own_call, own_place, own_day;
    Word own_nobody, own_colleague;
    Pattern<"function"> own_no_helper;
    Word own_we_search;
    Pattern<"person"> own_ask_meanwhile;
    Pattern<"people"> own_helps_too, own_help_too;
    Pattern<"one", "other"> own_ask_two;
    Pattern<"person"> own_ask_one;
    Word own_ask_at_work, own_not_right, own_sample;
    Pattern<"one", "other"> own_figure;
    // Mijn gegevens
    Word own_data_title, own_data_button, own_data_text;
    Pattern<"organisation"> own_data_intro;
    Pattern<"person"> own_data_for;
    Word own_data_leave;
    Word own_what, own_value;
    Word own_record, own_record_why;
    Word own_triads, own_triads_why, own_triads_none;
    Word own_groups, own_groups_why, own_groups_none;
    Word own_learning, own_learning_why, own_learning_none;
    Word own_duties, own_duties_why, own_duties_none;
    Word own_level, own_trajectory, own_number, own_werkstap, own_yes, own_manages;
    Pattern<"count"> own_manages_many;
    Word own_spelled, own_training_finished;
    Word own_triad_column, own_who, own_corner, own_since, own_until, own_now, own_you, own_third_corner;
    Word own_extra_contact;
    Pattern<"reason"> own_extra_contact_for;
    Word own_group, own_session, own_presence, own_role, own_member, own_leads, own_not_noted;
    Pattern<"round", "group"> own_in_group;
    Pattern<"group", "round", "day"> own_came, own_left;
    Pattern<"group", "round"> own_locked;
    Pattern<"round"> own_sits_out, own_together;
    Pattern<"round", "session"> own_absent;
    Word own_learner, own_trainer, own_certificate, own_learning_level;
    Pattern<"level"> own_mbo;
    Word own_in_pool;
    Pattern<"kind", "groups"> own_in_pool_as;
    Word own_coaches_unit, own_coach_of_programme, own_no_programme, own_visit, own_party;
    Pattern<"what", "day"> own_on_day;
    Word own_terms_title, own_terms_text, own_terms_log;
    Word own_absent_title, own_absent_staff_only;
    std::array<Word, 5> own_absent_staff;
    std::array<Word, 2> own_absent_third;
    Word own_correct_title, own_correct_text;
    Pattern<"person"> own_privacy_officer;
};

}  // namespace driehoek
