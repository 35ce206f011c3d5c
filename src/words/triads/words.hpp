// One 3-hoek: its corners and types, what the inspector says of it, and the dialogs that change it.
#pragma once
#include "words/word.hpp"

namespace driehoek {

struct TriadWords {
    Word corner_lead, corner_job_coach, corner_candidate, corner_employee;
    Word type_a, type_b, type_a_long, type_b_long, type_a_in_sentence, type_b_in_sentence;  // "een 3-hoek van type A"
    Word triad_heading;
    Word ended_on;
    Word begins_later;
    Word sides;
    Word together_since;
    Word since;
    Word side_open;
    Word history, history_started, history_takes_over, history_begins, history_leaves, history_contact_stays,
        history_contact_ends, history_ended, history_empty;
    Word edit_corners;
    Word start_triad;
    Word open_triad;
    Word edit_title;
    Word corner_change, corner_open_up, corner_is_open_now;
    Word contacts_title, contacts_none;
    Word contact_end, contact_add;
    Word period_title, period_begin, period_end, period_save;
    Word end_triad, end_triad_text, end_triad_date;
    Word choose_title, choose_lead_hint, choose_coach_hint, choose_third_hint, choose_search, choose_from, choose_fits,
        choose_others, choose_nobody_found;
    Word contact_title, contact_reason, contact_text;
    Word reason_earlier, reason_handover, reason_other;
    Word start_title, start_code, start_code_hint, start_type, start_kind, start_unit, start_lead, start_coach,
        start_begin, start_leave_open, start_new_unit, start_button;
    Word hand_over_title, hand_over_text, hand_over_triad;
};

}  // namespace driehoek
