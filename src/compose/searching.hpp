// The search itself: epochs of annealing, each twice as long as the last. Included by search*.cpp only.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "compose/bounds.hpp"
#include "compose/random.hpp"
#include "compose/search_state.hpp"
#include "compose/search_sweep.hpp"

namespace driehoek::compose {

class Searching {
public:
    Searching(Problem problem, std::uint64_t seed, const Plan* start);
    Searching(const Searching&) = delete;
    Searching& operator=(const Searching&) = delete;

    void run(std::int64_t steps);
    bool is_done() const { return best_hard_ == 0 && best_cost_ <= bounds_.cost; }

    const Problem problem_;
    const Bounds bounds_;
    Plan best_;  // as told; written at the end of a run
    std::int64_t best_hard_ = 0;
    std::int64_t best_cost_ = 0;
    std::int64_t improvements_ = 0;
    std::int64_t steps_ = 0;
    std::int64_t tried_ = 0;

private:
    struct Epoch {
        std::int64_t rows = 0;  // how long it takes
        std::int64_t at = 0;
        std::int64_t checked_at = 0;  // where the temperature was last steered
        std::int64_t uphill = 0;  // dearer moves made since then
        bool is_descent = false;  // no temperature: downhill, and stirred when at the bottom
    };

    void step();
    void sweep(int sitting, int person, const std::int32_t* limits);
    void descend();
    void stir();
    void leave_bottom();
    void queue_group(int group);
    void note_descent(const SearchMove& move, int from);
    // Of a single sitting: where descents do better than annealing alone, and where they do better altogether.
    bool is_small() const { return problem_.sitting_count() == 1 && movable_.size() <= 200; }
    bool is_large() const { return problem_.sitting_count() == 1 && movable_.size() >= 1000; }
    void try_empty_seats(int sitting, int person, const std::int32_t* limits);
    void try_leaders(int sitting);
    void try_block(int sitting);
    int partner_for(int sitting, int person, int group, const std::vector<std::int32_t>& block) const;
    void note_who_may_move();
    void note_common_cost();
    void look_for_legal_plan();
    bool copy_legal_sittings();
    void go_on_from(const Plan& plan);
    bool is_led_by_lock(int sitting, int group) const;
    void fill_base(int sitting, int person);
    bool consider(const SearchMove& move, std::int32_t pair_delta, std::int32_t limit);
    void begin_epoch();
    void end_epoch();
    void steer();
    void set_temperature(std::int64_t temperature);
    int pick_person(int sitting, std::size_t begin, std::size_t end);
    void note_best();
    void keep_best();
    void return_to_best();

    Random random_;
    SearchState state_;
    std::vector<int> movable_;  // [sitting] people who may move, one after the other
    std::vector<std::size_t> movable_begin_;
    std::vector<bool> has_spare_seats_;  // [sitting] moves leave as many of them
    std::vector<std::int32_t> base_;
    std::vector<std::int32_t> spread_;  // minus the logarithm of evenly spread chances, shuffled
    std::vector<int> queue_;  // a ring: who may win something
    std::size_t queue_begin_ = 0;
    std::size_t queue_size_ = 0;
    std::vector<std::uint8_t> is_queued_;
    std::vector<SearchMove> block_moves_;  // backwards, of the block at hand
    std::vector<SearchMove> undo_;  // backwards, since the last bottom
    std::size_t undo_size_ = 0;  // more than fit: they cannot be undone
    std::int64_t bottom_ = 0;
    std::vector<std::int64_t> late_;  // a ring: what the last bottoms cost
    std::size_t bottoms_ = 0;
    std::vector<std::int32_t> downhill_;  // limits of nothing but gains
    std::vector<std::int32_t> limits_;  // the same at this temperature
    std::int64_t temperature_ = 0;
    Epoch epoch_;
    int epochs_ = 0;
    bool is_kept_ = false;  // the best plan is in best_groups_; else the state itself is the best
    bool can_break_rules_ = false;  // a move that is cheaper may still break one more
    bool may_be_legal_ = true;  // nobody has proved that no legal plan exists
    std::int64_t tries_for_legal_ = 0;  // with which none was found
    bool only_meetings_count_ = false;  // of what follows from pairs
    std::int32_t common_cost_ = 0;  // of each two people then, whoever they are
    bool is_told_ = false;  // best_ is the best plan
    std::int32_t row_slack_ = 0;  // of the group that the base was filled for
    std::vector<std::int16_t> best_groups_;
    std::vector<std::int16_t> best_leaders_;
};

}  // namespace driehoek::compose
