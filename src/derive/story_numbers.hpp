// Numbers in the sentence of a scene, and whether they still are so (DESIGN.md 10.6). What a number is about is noted when the
// sentence is written; the number itself is nowhere but in the words.
#pragma once
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "model/story.hpp"

namespace driehoek {

// What each is today, where it may be told.
struct StoryFacts {
    std::array<std::optional<int>, story_number_count> now{};

    std::optional<int>& of(StoryNumber number) { return now[static_cast<std::size_t>(number)]; }
    const std::optional<int>& of(StoryNumber number) const { return now[static_cast<std::size_t>(number)]; }
};

// Whole numbers that stand by themselves: the 3 of "3-hoek" and the 5 of "K-05" are none.
std::vector<int> numbers_of(std::string_view sentence);
// What each number is about, as far as one of the facts is as many: the first that is.
std::vector<StoryNumber> noted_numbers(std::string_view sentence, const StoryFacts& facts);

struct OldNumber {
    int said = 0;
    int now = 0;
    friend bool operator==(const OldNumber&, const OldNumber&) = default;
};
// Those that are not so any more.
std::vector<OldNumber> old_numbers(const StoryStop& stop, const StoryFacts& facts);

}  // namespace driehoek
