// Stories for others: see model/story.hpp.
#pragma once
#include "model/story.hpp"

namespace driehoek {

// A new one where it has no id, else the one of that id anew.
struct SetStory {
    Story story;
};
struct RemoveStory {
    StoryId story;
};

}  // namespace driehoek
