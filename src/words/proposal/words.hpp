// A proposal for groups: the search, what collides, ways out, why somebody sits where they sit.
#pragma once
#include <array>

#include "compose/conflict.hpp"
#include "compose/problem.hpp"
#include "words/by_enum.hpp"
#include "words/word.hpp"

namespace driehoek {

struct ProposalWords {
    Word propose;
    Word mend_button, mend_started, mend_searching, mend_ready, mend_ended, mend_none, mend_none_text, mend_nobody,
        mend_one, mend_many, mend_fewest, mend_from_to, mend_new, mend_leader, mend_leaves;
    Word proposal_searching, proposal_ready, proposal_lacks, proposal_none, proposal_failed, proposal_failed_text,
        proposal_none_text, proposal_try_one, proposal_try_many, proposal_lacks_text, proposal_pool_none,
        proposal_pool_choose, proposal_seed, proposal_share_short, proposal_share_least, proposal_best_found,
        proposal_unmet, proposal_unmet_text, proposal_tried, proposal_curve_cost, proposal_curve_spoken, proposal_stays,
        proposal_stays_none;
    Word in_group;
    Word proposal_note, proposal_note_ready, proposal_use, proposal_use_draft, proposal_stop, proposal_again,
        proposal_close, proposal_session, proposal_session_round;
    Word series_sessions;
    Word proposal_others, proposal_only_one, proposal_no_other, proposal_tries, proposal_closest, proposal_number,
        proposal_shared_one, proposal_shared_many, proposal_first_choice, proposal_differs_one, proposal_differs_many,
        proposal_best, proposal_not_yet, proposal_legal, proposal_goes_on, proposal_proved;
    Word stat_shared;
    Word proposal_started, proposal_first, proposal_ended, proposal_is_shown, proposal_impossible;
    ByEnum<compose::CauseKind, compose::cause_kind_count> proposal_causes;  // of a barrier: the indirect line
    Word proposal_cause_direct, proposal_cause_apart, proposal_cause_absent, proposal_ways, proposal_way_load,
        proposal_way_groups, proposal_way_larger, proposal_way_leader, proposal_way_split, proposal_way_functions,
        proposal_way_come_along, proposal_way_leave_out, proposal_skewed, proposal_skewed_text, proposal_keep_groups;
    Word why_title, why_text, why_swap, why_same, why_worse, why_better, why_breaks;
    ByEnum<compose::Term, compose::term_count> why_terms;  // of Term::pairs: none, that is never shown
    Word breach_size, breach_cover, breach_place, breach_leader_missing, breach_leader_sits, breach_leader_manages,
        breach_leader_load, breach_leader_days;
    Word explain_button, explain_title, explain_made, explain_session, explain_share, explain_hard, explain_soft,
        explain_again;
    std::array<Word, 6> explain_rules;
};

}  // namespace driehoek
