#include "base/search.hpp"

#include <algorithm>
#include <vector>

#include "base/plain_letters.hpp"
#include "base/text.hpp"

namespace driehoek {
namespace {

// What is there and not seen, or only on what stands before it: accents, blanks without width, signs for the direction.
bool is_ignored(char32_t code) {
    const auto is_in = [&](char32_t first, char32_t last) { return code >= first && code <= last; };
    return code == 0xAD || is_in(0x0300, 0x036F) || is_in(0x0591, 0x05BD) || is_in(0x0640, 0x0640) ||
           is_in(0x064B, 0x065F) || code == 0x0670 || is_in(0x1AB0, 0x1AFF) || is_in(0x1DC0, 0x1DFF) ||
           is_in(0x200B, 0x200F) || is_in(0x202A, 0x202E) || is_in(0x2060, 0x206F) || is_in(0x20D0, 0x20FF) ||
           is_in(0xFE00, 0xFE0F) || is_in(0xFE20, 0xFE2F) || code == 0xFEFF;
}

// The letter itself, or the ones that are searched for it.
void append_plain(std::string& text, char32_t code) {
    if (code >= 0xFF01 && code <= 0xFF5E) code -= 0xFEE0;  // as wide as a Chinese letter
    if (code >= 'A' && code <= 'Z') code += 'a' - 'A';
    for (const LetterBlock& block : letter_blocks) {
        if (code < block.first || code >= block.first + block.letters.size()) continue;
        const char16_t plain = block.letters[code - block.first];
        if (plain != u'*') return append_code_point(text, plain == u' ' ? code : plain);
        text += std::ranges::find(letter_groups, code, &LetterGroup::letter)->letters;
        return;
    }
    append_code_point(text, code);
}

struct Folded {
    std::string text;
    std::vector<std::size_t> origins;  // for each byte the offset it came from, and one for the end
};

Folded fold(std::string_view text) {
    Folded folded;
    folded.origins.reserve(text.size() + 1);
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t from = text.size() - rest.size();
        const char32_t code = take_code_point(rest);
        const std::string_view written = text.substr(from, text.size() - rest.size() - from);
        if (is_ignored(code)) continue;
        if (code == 0xFFFD) {
            folded.text += written;  // what is no text either
        } else if (is_blank(code)) {
            folded.text += ' ';
        } else {
            append_plain(folded.text, code);
        }
        folded.origins.resize(folded.text.size(), from);
    }
    folded.origins.push_back(text.size());
    return folded;
}

// Takes the next word off; empty when there is none.
std::string_view take_word(std::string_view& text) {
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    text.remove_prefix(end);
    return word;
}

// Whether one letter too many, too few, other or swapped turns `typed` into a beginning of `word`.
bool begins_but_for_a_slip(std::string_view word, std::string_view typed) {
    const auto same = static_cast<std::size_t>(std::ranges::mismatch(word, typed).in1 - word.begin());
    const std::string_view rest = word.substr(same);
    const std::string_view left = typed.substr(same);
    if (left.empty()) return true;
    if (rest.starts_with(left.substr(1))) return true;  // too many
    if (!rest.empty() && rest.substr(1).starts_with(left)) return true;  // too few
    if (!rest.empty() && rest.substr(1).starts_with(left.substr(1))) return true;  // another
    return rest.size() > 1 && left.size() > 1 && rest[0] == left[1] && rest[1] == left[0] &&
           rest.substr(2).starts_with(left.substr(2));  // swapped
}

constexpr std::size_t shortest_with_slip = 4;  // in shorter words a slip makes another word

// The word of which `typed` is a slip.
std::optional<Match> match_slip(std::string_view text, std::string_view typed) {
    const bool is_code = std::ranges::any_of(typed, [](char letter) { return letter >= '0' && letter <= '9'; });
    if (is_code || typed.size() < shortest_with_slip) return std::nullopt;  // K-06 is no slip of K-05
    std::string_view rest = text;
    for (std::string_view word = take_word(rest); !word.empty(); word = take_word(rest)) {
        if (!begins_but_for_a_slip(word, typed)) continue;
        return Match{cost_of_slip, static_cast<std::size_t>(word.data() - text.data()),
                     std::min(typed.size(), word.size())};
    }
    return std::nullopt;
}

std::size_t count_digits(std::string_view text) { return std::min(text.find_first_not_of("0123456789"), text.size()); }

// "w451" is how "W-0451" is typed in haste: without the dash and without the zeros before its number.
std::optional<Match> match_code(std::string_view text, std::string_view typed) {
    const std::size_t letters = std::min(typed.find_first_of("-0123456789"), typed.size());
    std::string_view number = typed.substr(letters);
    if (number.starts_with('-')) number.remove_prefix(1);
    if (letters == 0 || number.empty() || count_digits(number) != number.size()) return std::nullopt;
    const std::string_view prefix = typed.substr(0, letters);
    for (std::size_t at = text.find(prefix); at != std::string_view::npos; at = text.find(prefix, at + 1)) {
        const bool begins_word = at == 0 || text[at - 1] == ' ';
        std::string_view rest = text.substr(at + letters);
        if (!begins_word || !rest.starts_with('-')) continue;
        rest.remove_prefix(1);
        rest = rest.substr(0, count_digits(rest));
        const std::size_t zeros = number[0] == '0' ? 0 : std::min(rest.find_first_not_of('0'), rest.size());
        if (rest.substr(zeros).starts_with(number)) return Match{1, at, letters + 1 + zeros + number.size()};
    }
    return std::nullopt;
}

std::optional<Match> match_word(std::string_view text, std::string_view typed, bool forgives) {
    if (text.starts_with(typed)) return Match{0, 0, typed.size()};
    std::optional<Match> best;
    for (std::size_t at = text.find(typed); at != std::string_view::npos; at = text.find(typed, at + 1)) {
        const bool begins_word = text[at - 1] == ' ' || text[at - 1] == '-';
        if (begins_word) return Match{1, at, typed.size()};
        if (!best) best = Match{2, at, typed.size()};
    }
    if (!best) best = match_code(text, typed);
    return best || !forgives ? best : match_slip(text, typed);
}

}  // namespace

std::string folded(std::string_view text) { return fold(text).text; }

std::optional<Match> find_match(std::string_view text, std::string_view query) {
    const Folded wanted = fold(query);
    const Folded given = fold(text);
    std::optional<Match> match;
    std::string_view rest = wanted.text;
    for (std::string_view word = take_word(rest); !word.empty(); word = take_word(rest)) {
        const std::optional<Match> found = match_word(given.text, word, true);
        if (!found) return std::nullopt;
        if (match) {
            match->cost += found->cost;
            continue;
        }
        const std::size_t begin = given.origins[found->begin];
        match = Match{found->cost, begin, given.origins[found->begin + found->length] - begin};
    }
    return match ? match : Match{};
}

Query::Query(std::string_view typed) {
    const std::string text = folded(typed);
    std::string_view rest = text;
    for (std::string_view word = take_word(rest); !word.empty(); word = take_word(rest)) words_.emplace_back(word);
}

std::optional<int> Query::cost_in(std::string_view folded_text, bool forgives) const {
    int cost = 0;
    for (const std::string& word : words_) {
        const std::optional<Match> found = match_word(folded_text, word, forgives);
        if (!found) return std::nullopt;
        cost += found->cost;
    }
    return cost;
}

}  // namespace driehoek
