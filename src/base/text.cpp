#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace driehoek {
namespace {

// First and last of each run, in the order of the numbers. Of the many marks of Indic scripts the blocks of vowel signs.
constexpr auto combining = std::to_array<std::pair<char32_t, char32_t>>({
    {0x0300, 0x036F},   {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x05BF, 0x05C7}, {0x0610, 0x061A},   {0x064B, 0x065F},
    {0x0670, 0x0670},   {0x06D6, 0x06ED}, {0x0711, 0x0711}, {0x0730, 0x074A}, {0x0900, 0x0903},   {0x093A, 0x094F},
    {0x0981, 0x0983},   {0x09BC, 0x09CD}, {0x0A01, 0x0A03}, {0x0A3C, 0x0A4D}, {0x0A81, 0x0A83},   {0x0ABC, 0x0ACD},
    {0x0B3C, 0x0B4D},   {0x0BBE, 0x0BCD}, {0x0C3C, 0x0C4D}, {0x0CBC, 0x0CCD}, {0x0D3B, 0x0D4D},   {0x0E31, 0x0E31},
    {0x0E34, 0x0E3A},   {0x0E47, 0x0E4E}, {0x1160, 0x11FF}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF},   {0x200C, 0x200D},
    {0x20D0, 0x20FF},   {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0x1F3FB, 0x1F3FF}, {0xE0020, 0xE007F},
    {0xE0100, 0xE01EF},
});

constexpr char32_t joiner = 0x200D;  // makes one of the two beside it
constexpr char32_t not_a_letter = 0xFFFD;

// Of an old terminal. They part words, as blanks do.
bool is_control(char32_t code) { return code < ' ' || code == 0x7F; }

// Without width. The joiner and its opposite stay: some scripts write with them.
bool is_unseen(char32_t code) { return code == 0xAD || code == 0x200B || code == 0x2060 || code == 0xFEFF; }

// Two of them are a flag.
bool is_regional(char32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

}  // namespace

std::size_t find_invalid_utf8(std::string_view text) {
    // Well-formed sequences as in table 3-7 of the Unicode standard: no overlong forms, no surrogates.
    std::size_t at = 0;
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const auto follows = [&](std::size_t index, unsigned low, unsigned high) {
        return index < text.size() && byte(index) >= low && byte(index) <= high;
    };
    while (at < text.size()) {
        const unsigned lead = byte(at);
        std::size_t length = 0;
        if (lead < 0x80) {
            length = 1;
        } else if (lead >= 0xC2 && lead <= 0xDF) {
            length = follows(at + 1, 0x80, 0xBF) ? 2 : 0;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
            const unsigned high = lead == 0xED ? 0x9F : 0xBF;
            length = follows(at + 1, low, high) && follows(at + 2, 0x80, 0xBF) ? 3 : 0;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
            const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
            length = follows(at + 1, low, high) && follows(at + 2, 0x80, 0xBF) && follows(at + 3, 0x80, 0xBF) ? 4 : 0;
        }
        if (length == 0) return at;
        at += length;
    }
    return std::string_view::npos;
}

char32_t take_code_point(std::string_view& text) {
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned lead = byte(0);
    const std::size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0x80 || size > text.size() || find_invalid_utf8(text.substr(0, size)) != std::string_view::npos) {
        text.remove_prefix(1);
        return lead < 0x80 ? lead : not_a_letter;
    }
    char32_t code = lead & (0x7FU >> size);
    for (std::size_t at = 1; at < size; ++at) code = code << 6U | (byte(at) & 0x3FU);
    text.remove_prefix(size);
    return code;
}

void append_code_point(std::string& text, char32_t code) {
    const auto add = [&](char32_t byte) { text += static_cast<char>(byte); };
    const auto follow = [&](unsigned shift) { add(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) return add(code);
    if (code < 0x800) {
        add(0xC0U | code >> 6U);
        return follow(0);
    }
    if (code < 0x10000) {
        add(0xE0U | code >> 12U);
        follow(6);
        return follow(0);
    }
    add(0xF0U | code >> 18U);
    follow(12);
    follow(6);
    follow(0);
}

bool is_combining(char32_t code) {
    if (code < combining[0].first) return false;
    const auto run = std::ranges::lower_bound(combining, code, {}, &std::pair<char32_t, char32_t>::second);
    return run != combining.end() && code >= run->first;
}

bool is_blank(char32_t code) {
    return code == ' ' || (code >= 0x09 && code <= 0x0D) || code == 0xA0 || code == 0x1680 ||
           (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F ||
           code == 0x3000;
}

std::size_t size_of_character(std::string_view text) {
    std::string_view rest = text;
    if (rest.empty()) return 0;
    char32_t last = take_code_point(rest);
    bool is_half_a_flag = is_regional(last);
    while (!rest.empty()) {
        std::string_view after = rest;
        const char32_t next = take_code_point(after);
        const bool ends_flag = is_half_a_flag && is_regional(next);
        if (!is_combining(next) && last != joiner && !ends_flag) break;
        is_half_a_flag = false;
        last = next;
        rest = after;
    }
    return text.size() - rest.size();
}

std::string_view first_name(std::string_view full_name) { return full_name.substr(0, full_name.find(' ')); }

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string tidied(std::string_view text) {
    std::string tidy;
    bool is_after_blank = false;
    while (!text.empty()) {
        const std::string_view before = text;
        const char32_t code = take_code_point(text);
        if (is_unseen(code)) continue;
        if (is_blank(code) || is_control(code)) {
            is_after_blank = true;
            continue;
        }
        if (is_after_blank && !tidy.empty()) tidy += ' ';
        is_after_blank = false;
        tidy += before.substr(0, before.size() - text.size());
    }
    return tidy;
}

std::string with_small_letter(std::string_view text) {
    const auto is_capital = [&](std::size_t at) { return at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; };
    std::string small(text);
    if (is_capital(0) && !is_capital(1)) small[0] = static_cast<char>(small[0] - 'A' + 'a');
    return small;
}

std::size_t code_points_in(std::string_view text) {
    std::size_t codes = 0;
    for (; !text.empty(); ++codes) take_code_point(text);
    return codes;
}

std::string_view beginning_of(std::string_view text, std::size_t most) {
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t size = size_of_character(text.substr(end));
        std::size_t codes = 0;
        for (std::string_view character = text.substr(end, size); !character.empty(); ++codes)
            take_code_point(character);
        if (codes > most) break;
        most -= codes;
        end += size;
    }
    return text.substr(0, end);
}

std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed) {
    for (const char character : bytes) {
        seed ^= static_cast<unsigned char>(character);
        seed *= 0x100000001b3ULL;
    }
    return seed;
}

}  // namespace driehoek
