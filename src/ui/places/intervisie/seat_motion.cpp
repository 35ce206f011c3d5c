#include "ui/places/intervisie/seat_motion.hpp"

#include "ui/kit/motion.hpp"
#include "ui/kit/pointer.hpp"

namespace driehoek::ui {

void SeatMotion::begin(Ui& ui, const RoundId& round, const State& state) {
    const int frame = frame_number();
    if (round != round_ || frame != frame_ + 1) {
        from_.clear();
        drawn_.clear();
    } else if (state != state_) {
        from_ = drawn_;
        began_ = frame_seconds();
    }
    round_ = round;
    state_ = state;
    frame_ = frame;
    share_ = from_.empty() ? 1 : share_of_motion(ui, began_, seat_seconds);
    if (share_ >= 1) from_.clear();
}

Point SeatMotion::place_of(const PersonId& person, Point seat) {
    const auto from = from_.find(person);
    const Point place = from == from_.end() ? seat
                                            : Point{seat.x + (from->second.x - seat.x) * (1 - share_),
                                                    seat.y + (from->second.y - seat.y) * (1 - share_)};
    drawn_[person] = place;
    return place;
}

}  // namespace driehoek::ui
