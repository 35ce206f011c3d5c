// What is computed of the round on the screen, kept until something it depends on has changed.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "compose/why.hpp"
#include "picture/round_table.hpp"
#include "ui/kit/memo.hpp"
#include "ui/places/intervisie/seat_motion.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// A session that keeps the others of its round from becoming final.
struct UnreadySession {
    RoundId round;
    int number = 0;
    RoundPlan plan;
};

// A round as it is on the tables: that of the organisation, or a proposal for it.
struct ShownRound {
    Shown shown;
    RoundId round;
    std::uint64_t preview = 0;  // which proposal; 0: the groups of the organisation

    friend bool operator==(const ShownRound&, const ShownRound&) = default;
};

struct RoundCache {
    Memo<ShownRound> planned;
    RoundPlan plan;
    // Which proposal is on the tables in this frame; 0: the groups of the document.
    std::uint64_t preview = 0;

    Memo<ShownRound> looked_for_unready;
    std::optional<UnreadySession> unready;
    Memo<ShownRound, Move> moved;
    RoundPlan after;
    Memo<ShownRound, float, PersonId, PersonId, std::optional<Move>> drawn;
    std::vector<Picture> pictures;
    Memo<ShownRound, std::vector<PersonId>> swapped;
    // Of the selected person of a proposal.
    std::string why_key, unmet_key, unmet;
    std::vector<compose::Alternative> why;
    std::vector<FittingSwap> swaps;
    // Who can be walked along with the arrow keys, in reading order: drawn in the last frame, and so far in this one.
    std::vector<PersonId> walk, walk_so_far;
    SeatMotion seats;
};

const RoundPlan& round_plan(const ViewContext& view, const Round& round);
// With other groups in each session: the first other one that cannot become final yet. None: all can, or it is the only one.
const std::optional<UnreadySession>& unready_session(const ViewContext& view, const Round& round);
// After a move of somebody of this round.
const RoundPlan& plan_after(const ViewContext& view, const Round& round, const Move& move);
// Swaps of one of these members of one group that leave both tables in order; best first.
const std::vector<FittingSwap>& fitting_swaps(const ViewContext& view, const Round& round,
                                              std::span<const PersonId> people);
// What the round's groups, made by a proposal, do not have of its wishes.
const std::string& unmet_in(const ViewContext& view, const Round& round);
// One picture per group in the form that fits their number, with the selection and whoever is carried.
const std::vector<Picture>& group_pictures(const ViewContext& view, const Round& round, float width);
// One group as a large table, whatever the number of groups.
Picture large_table(const ViewContext& view, const Round& round, const IntervisieGroup& group, float width);

}  // namespace driehoek::ui
