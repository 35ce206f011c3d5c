// One 3-hoek: its corners and types, what the inspector says of it, and the dialogs that change it.
#pragma once
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct TriadWords {
    Word corner_lead, corner_job_coach, corner_candidate, corner_employee;
    Word type_a, type_b, type_a_long, type_b_long, type_a_in_sentence, type_b_in_sentence;  // "een 3-hoek van type A"
    Pattern<"code"> triad_heading;
    Pattern<"day"> ended_on;
    Pattern<"day"> ends_on;
    Word begins_later, has_ended;
    Word history_correct;  // leads to the dialog below
    Pattern<"code"> history_title;
    Word history_since, history_until, history_type;
    Pattern<"person"> history_remove;
    Word reopen_triad;
    Word contact_role;
    Word sides;
    Pattern<"day"> together_since;
    Pattern<"day"> since;
    Word side_open;
    Word history, history_started;
    Pattern<"person", "before"> history_takes_over;
    Pattern<"person", "corner"> history_begins;
    Pattern<"person", "corner"> history_leaves;
    Pattern<"person"> history_contact_stays;
    Pattern<"person"> history_contact_ends;
    Word history_ended, history_ends, history_empty;
    Word edit_corners;
    Word start_triad;
    Pattern<"code"> open_triad;
    Pattern<"code"> edit_title;
    Pattern<"corner"> corner_change;
    Pattern<"corner"> corner_open_up;
    Word corner_is_open_now;
    Word contacts_title;
    Pattern<"limit"> contacts_none;
    Pattern<"person"> contact_end;
    Word contact_add;
    Word period_title, period_begin, period_end, period_save;
    Word end_triad, end_triad_text, end_triad_date;
    Pattern<"corner", "code"> choose_title;
    Pattern<"type", "function"> choose_lead_hint;
    Word choose_coach_hint, choose_third_hint, choose_search, choose_from, choose_fits, choose_others,
        choose_nobody_found;
    Pattern<"code"> contact_title;
    Word contact_reason, contact_text;
    Word reason_earlier, reason_handover, reason_other;
    Word start_title, start_code, start_code_hint, start_type, start_kind, start_unit, start_lead, start_coach,
        start_begin, start_leave_open, start_new_unit, start_button;
    Word hand_over_title;
    Pattern<"person"> hand_over_text;
    Pattern<"code"> hand_over_triad;
};

}  // namespace driehoek
