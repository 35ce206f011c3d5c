#include "words/overview/sentences.hpp"

#include "words/general/sentences.hpp"
#include "words/table.hpp"

namespace driehoek {

std::string summary_of(const Words& words, const Breakdown& numbers) {
    const std::string all = std::to_string(numbers.all.count);
    if (numbers.all.count == 0) return std::string(words.wheel_summary_none);
    if (numbers.attention.count == 0) return fill(words.wheel_summary_all, {all});
    if (!numbers.well.is_hidden())
        return fill(words.wheel_summary_some, {std::to_string(numbers.well.count), all, text_of(numbers.attention)});
    return numbers.attention.count < numbers.well.count
               ? fill(words.wheel_summary_nearly, {all, std::to_string(numbers.attention.below)})
               : fill(words.wheel_summary_few, {std::to_string(numbers.well.below), all});
}

std::string well_of(const Words& words, const Breakdown& numbers, const Pattern<"well", "all">& pattern) {
    const ToldCount& well = numbers.well;
    const std::string all = std::to_string(numbers.all.count);
    if (!well.is_hidden()) return fill(pattern, {std::to_string(well.count), all});
    return numbers.attention.count < well.count ? fill(words.overview_nearly, {all})
                                                : fill(words.overview_few, {std::to_string(well.below), all});
}

}  // namespace driehoek
