// The story that is told on the real page, or made beside it. What is said in it is in the organisation (model/story.hpp).
#pragma once
#include "model/story.hpp"

namespace driehoek::ui {

struct StoryOnScreen {
    Story story;  // the tour has no id: it is made anew from what there is
    std::size_t at = 0;  // which scene
    bool is_making = false;  // what there is to see stands beside the page, which works as always
    bool is_left = false;  // to work on; a way back stays
    bool wants_focus = true;  // on the button that leads on

    // Others are looking: nothing is changed, and no code is shown.
    bool is_told() const { return !is_making && !is_left; }
};

}  // namespace driehoek::ui
