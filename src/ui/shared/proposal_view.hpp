// What the page knows of a proposal that is being made. The app fills it (app/composing); views only read it.
#pragma once
#include <cstdint>
#include <vector>

#include "compose/build.hpp"
#include "compose/proposing.hpp"

namespace driehoek::ui {

struct ProposalChoice {
    compose::Proposed found;
    compose::Score score;
    std::vector<Round> sittings;  // the round with these groups; one for each session when groups change, else one
    int different_people = 0;  // whose table mates are others than in the first choice
    int lacking = 0;  // rules of the round that its groups break all the same: no begeleider, where the pool is empty
    bool is_legal() const { return found.hard == 0; }
    bool is_complete() const { return is_legal() && lacking == 0; }
};

struct ProposalView {
    RoundId round;  // none: nothing is being proposed
    compose::Built built;
    compose::Bounds bounds;
    compose::Order order;
    bool is_running = false;
    bool has_failed = false;  // the machine could not do it
    bool was_stopped = false;
    std::int64_t tried = 0;
    int earlier_searches = 0;  // for the same, before this run
    int searches = 0;  // ended in this run
    std::vector<ProposalChoice> choices;  // best first
    std::vector<std::int32_t> curve;
    compose::Conflict conflict;  // when nothing legal was found
    std::vector<compose::WayOut> ways;
    int better_groups = 0;  // a number of groups that goes better; 0: none is known
    std::uint64_t version = 0;  // another one whenever the choices are others; never 0 while there are any

    // Not a new arrangement but the one that is there, with the fewest people moved.
    bool is_mending() const { return order.mend.has_value(); }
    bool is_about(const RoundId& other) const { return round && round == other; }
    bool has_legal() const { return !choices.empty() && choices.front().is_legal(); }
    bool has_complete() const { return !choices.empty() && choices.front().is_complete(); }
};

}  // namespace driehoek::ui
