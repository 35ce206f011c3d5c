// What is the matter: a label and a sentence for each rule, and what solves it.
#pragma once
#include "model/findings.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct SignalWords {
    ByEnum<Rule, rule_count, SomeOf<"count">> rule_labels;
    ByEnum<Rule, rule_count,
           SomeOf<"person", "other", "code", "corner", "type", "short_type", "needed", "function", "reason", "triads",
                  "people", "count", "limit", "group", "round", "weeks", "earlier", "session", "unit">>
        rule_sentences;
    Word contact_earlier_situation;  // third contact from before
    Word contact_handover, contact_other;
    Word signals;
    Word all_in_order;
    Pattern<"count"> attention_count;
    Word attention_some;
    // what solves a signal
    Word solve_choose_lead, solve_choose_job_coach, solve_choose_third;
    Pattern<"person"> solve_end_contact;
    Word solve_hand_over, solve_period, solve_end_triad, solve_start_triad, solve_other_lead, solve_other_coach;
    Word action_next_signal, action_previous_signal;
};

}  // namespace driehoek
