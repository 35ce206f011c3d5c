// People walk to their new seats, all at once (DESIGN.md section 5). Only their pixels do: see motion.hpp.
#pragma once
#include <cstdint>
#include <map>
#include <utility>

#include "base/id.hpp"
#include "picture/picture.hpp"
#include "ui/kit/ui.hpp"

namespace driehoek::ui {

class SeatMotion {
public:
    using State = std::pair<std::uint64_t, std::uint64_t>;

    // Before the seats of a frame. `state`: numbers for who sits where; other ones let people walk, but not when the frame
    // before showed another round, or none.
    void begin(Ui& ui, const RoundId& round, const State& state);
    // Where somebody is drawn whose place is `seat`; once in a frame.
    Point place_of(const PersonId& person, Point seat);
    // Where he was drawn after all: by the pointer that carries him.
    void set_place(const PersonId& person, Point place) { drawn_[person] = place; }

private:
    std::map<PersonId, Point> from_{}, drawn_{};  // where walking began; where each was drawn last
    RoundId round_{};
    State state_{};
    int frame_ = -1;
    double began_ = 0;
    float share_ = 1;
};

}  // namespace driehoek::ui
