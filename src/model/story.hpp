// A story: what somebody wants others to see, one thing after another on the real page, each with a sentence (picture 24).
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/id.hpp"

namespace driehoek {

// What a number in a sentence is about, so that it can be seen later whether it still is so.
enum class StoryNumber : std::uint8_t {
    nothing,  // a number of its own
    person_triads,  // of who is selected
    job_coaches,  // with 3-hoeken
    open_corners,  // 3-hoeken that miss somebody
    attention,  // 3-hoeken with a signal
    groups,  // of the round that is looked at
    triads,  // that go on
};
inline constexpr int story_number_count = static_cast<int>(StoryNumber::triads) + 1;

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
    std::vector<StoryNumber> numbers{};  // of the sentence, in turn; none is known of those after
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
