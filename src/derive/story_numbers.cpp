#include "derive/story_numbers.hpp"

#include <algorithm>

namespace driehoek {
namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
// A letter, or a byte of one that is longer.
bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || static_cast<unsigned char>(byte) >= 0x80U;
}
// "1.030", "1,030"
bool is_between_thousands(std::string_view sentence, std::size_t at) {
    if (sentence[at] != '.' && sentence[at] != ',') return false;
    const std::string_view rest = sentence.substr(at + 1);
    return rest.size() >= 3 && std::ranges::all_of(rest.substr(0, 3), is_digit) &&
           (rest.size() == 3 || !is_digit(rest[3]));
}
bool belongs_to_word(char byte) { return is_letter(byte) || byte == '-'; }

}  // namespace

std::vector<int> numbers_of(std::string_view sentence) {
    constexpr std::size_t most_digits = 6;
    std::vector<int> numbers;
    for (std::size_t at = 0; at < sentence.size();) {
        if (!is_digit(sentence[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        int number = 0;
        for (; at < sentence.size() && (is_digit(sentence[at]) || is_between_thousands(sentence, at)); ++at)
            if (is_digit(sentence[at]) && at - begin <= most_digits) number = number * 10 + (sentence[at] - '0');
        const bool is_in_word = (begin > 0 && belongs_to_word(sentence[begin - 1])) ||
                                (at < sentence.size() && belongs_to_word(sentence[at]));
        if (!is_in_word && at - begin <= most_digits + 1) numbers.push_back(number);
    }
    return numbers;
}

std::vector<StoryNumber> noted_numbers(std::string_view sentence, const StoryFacts& facts) {
    std::vector<StoryNumber> noted;
    for (const int number : numbers_of(sentence)) {
        const auto fact = std::ranges::find(facts.now, std::optional(number));
        noted.push_back(fact == facts.now.end() ? StoryNumber::nothing
                                                : static_cast<StoryNumber>(fact - facts.now.begin()));
    }
    while (!noted.empty() && noted.back() == StoryNumber::nothing) noted.pop_back();
    return noted;
}

std::vector<OldNumber> old_numbers(const StoryStop& stop, const StoryFacts& facts) {
    std::vector<OldNumber> old;
    const std::vector<int> said = numbers_of(stop.sentence);
    for (std::size_t at = 0; at < std::min(said.size(), stop.numbers.size()); ++at) {
        if (stop.numbers[at] == StoryNumber::nothing) continue;
        const std::optional<int>& now = facts.of(stop.numbers[at]);
        if (now && *now != said[at]) old.push_back({said[at], *now});
    }
    return old;
}

}  // namespace driehoek
