// A proposal for groups: the search, what collides, ways out, why somebody sits where they sit.
#pragma once
#include <array>

#include "compose/conflict.hpp"
#include "compose/problem.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct ProposalWords {
    Word propose;
    Word mend_button, mend_started, mend_searching, mend_ready, mend_ended, mend_none, mend_none_text, mend_nobody,
        mend_one;
    Pattern<"count"> mend_many;
    Word mend_fewest;
    Pattern<"from", "to"> mend_from_to;
    Pattern<"group"> mend_new;
    Pattern<"group"> mend_leader;
    Pattern<"group"> mend_leaves;
    Word proposal_searching, proposal_ready, proposal_lacks, proposal_none, proposal_failed, proposal_failed_text;
    Pattern<"attempts"> proposal_none_text;
    Word proposal_try_one;
    Pattern<"count"> proposal_try_many;
    Word proposal_lacks_text, proposal_pool_none, proposal_pool_choose;
    Pattern<"seed"> proposal_seed;
    Word proposal_share_short, proposal_share_least, proposal_best_found, proposal_unmet, proposal_unmet_text;
    Pattern<"count"> proposal_tried;
    Word proposal_curve_cost;
    Pattern<"first", "last"> proposal_curve_spoken;
    Word proposal_stays, proposal_stays_none;
    Pattern<"group"> in_group;
    Word proposal_note, proposal_note_ready, proposal_use, proposal_use_draft, proposal_stop, proposal_again,
        proposal_close;
    Pattern<"session"> proposal_session;
    Pattern<"round", "session"> proposal_session_round;
    Pattern<"count"> series_sessions;
    Word proposal_others, proposal_only_one, proposal_no_other, proposal_tries, proposal_closest;
    Pattern<"number"> proposal_number;
    Word proposal_shared_one;
    Pattern<"count"> proposal_shared_many;
    Word proposal_first_choice, proposal_differs_one;
    Pattern<"count"> proposal_differs_many;
    Word proposal_best, proposal_not_yet, proposal_legal, proposal_goes_on, proposal_proved;
    Word stat_shared;
    Word proposal_started, proposal_first, proposal_ended, proposal_is_shown, proposal_impossible;
    ByEnum<compose::CauseKind, compose::cause_kind_count,
           SomeOf<"person", "other", "people", "group", "function", "size", "groups", "seats", "count", "unit">>
        proposal_causes;  // of a barrier: the indirect line
    Pattern<"person", "other"> proposal_cause_direct;
    Pattern<"person", "other"> proposal_cause_apart;
    Pattern<"session", "people"> proposal_cause_absent;
    Pattern<"person", "other", "unit"> proposal_cause_same_unit;
    Word proposal_ways;
    Pattern<"person", "count"> proposal_way_load;
    Pattern<"count"> proposal_way_groups;
    Pattern<"count"> proposal_way_larger;
    Pattern<"group"> proposal_way_leader;
    Pattern<"people"> proposal_way_split;
    Word proposal_way_functions, proposal_way_units;
    Pattern<"session", "person"> proposal_way_come_along;
    Pattern<"person"> proposal_way_leave_out;
    Pattern<"groups"> proposal_skewed;
    Pattern<"groups"> proposal_skewed_text;
    Pattern<"count"> proposal_keep_groups;
    Pattern<"person"> why_title;
    Word why_text;
    Pattern<"person"> why_swap;
    Word why_same;
    Pattern<"what"> why_worse;
    Pattern<"what"> why_better;
    Pattern<"reason"> why_breaks;
    ByEnum<compose::Term, compose::term_count> why_terms;  // of Term::pairs: none, that is never shown
    Pattern<"group", "count", "smallest", "largest"> breach_size;
    Pattern<"group", "function"> breach_cover;
    Pattern<"person"> breach_place;
    Pattern<"group"> breach_leader_missing;
    Pattern<"person", "group"> breach_leader_sits;
    Pattern<"person", "group", "other"> breach_leader_manages;
    Pattern<"person", "count", "most"> breach_leader_load;
    Pattern<"person", "group"> breach_leader_days;
    Word explain_button;
    Pattern<"round"> explain_title;
    Pattern<"day", "seed", "tries"> explain_made;
    Pattern<"session"> explain_session;
    Pattern<"share"> explain_share;
    Word explain_hard, explain_soft, explain_again;
    std::array<Word, 6> explain_rules;
};

}  // namespace driehoek
