// Text in UTF-8: checks and small transformations that no library of ours offers.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace driehoek {

// Offset of the first byte that is not valid UTF-8, or npos.
std::size_t find_invalid_utf8(std::string_view text);

// Takes the first code point off. What is not valid UTF-8 counts as U+FFFD, a byte at a time.
char32_t take_code_point(std::string_view& text);
void append_code_point(std::string& text, char32_t code);

// Whether it stands on, in or around what comes before it: an accent, a joiner, the colour of an emoji's skin.
bool is_combining(char32_t code);

// A blank of any width, also one that ends a line. What separates words in a name, a number and a search.
bool is_blank(char32_t code);

// How many bytes the first character takes with all that is drawn in one with it. Text is only cut between characters.
std::size_t size_of_character(std::string_view text);

// First word of a full name: "Mila" of "Mila Sterrenbos".
std::string_view first_name(std::string_view full_name);

// Without spaces at both ends.
std::string_view trimmed(std::string_view text);

// As a name is kept: one plain blank between words, and nothing that nobody sees, so that equal names are equal texts.
std::string tidied(std::string_view text);

// As in the middle of a sentence: "open hoek" of "Open hoek". An abbreviation ("SBB aanvragen") stays as it is.
std::string with_small_letter(std::string_view text);

// In code points. Pictures and searches take as long as a text does, and a line on a board has some 80.
inline constexpr std::size_t longest_name = 100;  // that is typed
inline constexpr std::size_t longest_text = 200;  // in a file: a name gets a number or "(kopie)" behind it
// No more than `most` code points, and no character cut in two.
std::string_view beginning_of(std::string_view text, std::size_t most);
inline bool is_longer_than(std::string_view text, std::size_t most) {
    return beginning_of(text, most).size() < text.size();
}

std::size_t code_points_in(std::string_view text);

// 64-bit FNV-1a. For change detection, never for secrets.
std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed = 0xcbf29ce484222325ULL);

}  // namespace driehoek
