// A story: what somebody wants others to see, one thing after another on the real page, each with a sentence (picture 24).
#pragma once
#include <string>
#include <vector>

#include "base/id.hpp"

namespace driehoek {

// What is seen, and what is said about it. Never numbers or a picture: those are today's when it is shown.
struct StoryStop {
    std::string name;  // a word or two, for the bar
    std::string sentence;
    std::string place;  // by its link: "3-hoeken"
    bool is_list = false;  // instead of a picture
    std::string seen;  // what is looked at there, as the place names it; empty: nothing
    int zoom = 100;  // of a map, in percent
    int x = 500, y = 500;  // what is in its middle, in thousandths of its width and height
    bool is_hidden = false;  // passed over when the story is shown
    friend bool operator==(const StoryStop&, const StoryStop&) = default;
};

struct Story {
    StoryId id;
    std::string name;
    std::vector<StoryStop> stops;  // in order
    friend bool operator==(const Story&, const Story&) = default;
};

inline constexpr std::size_t most_stories = 20;
inline constexpr std::size_t most_stops = 40;
inline constexpr std::size_t longest_sentence = 200;  // characters

}  // namespace driehoek
