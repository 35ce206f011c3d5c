#include "base/citizen_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string_view>
#include <vector>

#include "base/search.hpp"
#include "base/text.hpp"

namespace driehoek {
namespace {

constexpr std::size_t citizen_digits = 9;

bool is_digit(char character) { return character >= '0' && character <= '9'; }

// The elfproef: 9 x first + 8 x second + ... + 2 x eighth - ninth is a multiple of eleven.
bool passes_elfproef(std::string_view digits) {
    if (digits.size() != citizen_digits || digits == "000000000") return false;
    int sum = 0;
    for (std::size_t at = 0; at < citizen_digits; ++at) {
        const int weight = at + 1 == citizen_digits ? -1 : static_cast<int>(citizen_digits - at);
        sum += weight * (digits[at] - '0');
    }
    return sum % 11 == 0;
}

// --- plain text ----------------------------------------------------------------------------------------------------

struct Range {
    char32_t first, last;
    char32_t stands_for;  // of the first; the others follow it
};
// Ten digits in a row, or signs in the order of ASCII.
constexpr std::array<Range, 10> alphabets{{{0x0660, 0x0669, '0'},
                                           {0x06F0, 0x06F9, '0'},
                                           {0x0966, 0x096F, '0'},
                                           {0x2080, 0x2089, '0'},
                                           {0x2074, 0x2079, '4'},
                                           {0xFF01, 0xFF5E, '!'},
                                           {0x1D7CE, 0x1D7D7, '0'},
                                           {0x1D7D8, 0x1D7E1, '0'},
                                           {0x1D7E2, 0x1D7EB, '0'},
                                           {0x1D7F6, 0x1D7FF, '0'}}};
constexpr std::array<Range, 9> invisible{{{0x00, 0x1F, 0},
                                          {0x7F, 0x9F, 0},
                                          {0xAD, 0xAD, 0},
                                          {0x0300, 0x036F, 0},
                                          {0x200B, 0x200F, 0},
                                          {0x202A, 0x202E, 0},
                                          {0x2060, 0x206F, 0},
                                          {0xFE00, 0xFE0F, 0},
                                          {0xFEFF, 0xFEFF, 0}}};
constexpr std::array<Range, 3> dashes{{{0x2010, 0x2015, 0}, {0x2212, 0x2212, 0}, {0xFE58, 0xFE58, 0}}};
constexpr std::array<Range, 4> dots{{{0xB7, 0xB7, 0}, {0x2022, 0x2022, 0}, {0x2024, 0x2024, 0}, {0x30FB, 0x30FB, 0}}};

const Range* find_range(const auto& ranges, char32_t code) {
    const auto found =
        std::ranges::find_if(ranges, [&](const Range& range) { return code >= range.first && code <= range.last; });
    return found == ranges.end() ? nullptr : &*found;
}

void append_plain(std::string& plain, char32_t code, std::string_view bytes) {
    if (code >= 0x20 && code < 0x7F) {
        plain += static_cast<char>(code);
    } else if (is_blank(code)) {
        plain += ' ';
    } else if (find_range(invisible, code)) {
        return;
    } else if (const Range* alphabet = find_range(alphabets, code)) {
        const char32_t sign = alphabet->stands_for + (code - alphabet->first);
        plain += static_cast<char>(sign >= 'A' && sign <= 'Z' ? sign + ('a' - 'A') : sign);
    } else if (find_range(dashes, code)) {
        plain += '-';
    } else if (find_range(dots, code)) {
        plain += '.';
    } else {
        plain += bytes;
    }
}

// --- numbers in text -----------------------------------------------------------------------------------------------

// Groups of digits with one sign between them, or blanks: what is read as one number.
struct Run {
    std::vector<std::string_view> groups;
    std::vector<char> joints;  // joints[i] stands behind groups[i]

    std::string digits_of(std::size_t from, std::size_t until) const {
        std::string digits;
        for (std::size_t at = from; at < until; ++at) digits += groups[at];
        return digits;
    }
};

std::string_view take_digits(std::string_view& text) {
    const auto end = std::ranges::find_if_not(text, is_digit);
    const std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    return digits;
}

// What joins two groups, taken off when a digit follows: a sign, up to three blanks, or a sign between two blanks.
char take_joint(std::string_view& text) {
    std::string_view rest = text;
    char joint = 0;
    if (rest.starts_with(" . ") || rest.starts_with(" - ") || rest.starts_with(" / ")) {
        joint = rest[1];
        rest.remove_prefix(3);
    } else if (rest.starts_with(' ')) {
        joint = ' ';
        for (int blanks_left = 3; blanks_left > 0 && rest.starts_with(' '); --blanks_left) rest.remove_prefix(1);
    } else if (!rest.empty() && std::string_view(".,-/_'").contains(rest[0])) {
        joint = rest[0];
        rest.remove_prefix(1);
    }
    if (joint == 0 || rest.empty() || !is_digit(rest[0])) return 0;
    text = rest;
    return joint;
}

Run take_run(std::string_view& text) {
    Run run;
    run.groups.push_back(take_digits(text));
    while (const char joint = take_joint(text)) {
        run.joints.push_back(joint);
        run.groups.push_back(take_digits(text));
    }
    return run;
}

bool is_day_or_month(std::string_view group) { return group.size() <= 2; }

// "2022-03-14" or "14-3-2022" at the front of these groups.
bool begins_with_date(std::span<const std::string_view> groups) {
    if (groups.size() < 3 || !is_day_or_month(groups[1])) return false;
    return (groups[0].size() == 4 && is_day_or_month(groups[2])) ||
           (is_day_or_month(groups[0]) && groups[2].size() == 4);
}

bool is_number_in_groups(const Run& run) {
    std::size_t count = run.groups.size();
    const auto is_point = [&](std::size_t at) { return run.joints[at] == '.' || run.joints[at] == ','; };
    // "123.456.782,00"
    if (count > 2 && is_point(count - 2) && run.groups.back().find_first_not_of('0') == std::string_view::npos) --count;
    if (count < 2 || (count == 2 && is_point(0))) return false;  // "52.0116731"
    const std::span<const std::string_view> groups(run.groups.data(), count);
    if (begins_with_date(groups) || (count > 3 && begins_with_date(groups.last(3)))) return false;
    return passes_elfproef(run.digits_of(0, count));
}

// "123.456.782" or "1234.56.782" between blanks, among other numbers.
bool has_number_between_blanks(const Run& run) {
    for (std::size_t at = 0; at + 3 <= run.groups.size(); ++at) {
        const bool starts = at == 0 || run.joints[at - 1] == ' ';
        const bool ends = at + 3 == run.groups.size() || run.joints[at + 2] == ' ';
        const char joint = run.joints[at];
        if (!starts || !ends || joint == ' ' || joint != run.joints[at + 1]) continue;
        const std::size_t first = run.groups[at].size();
        const bool has_shape = first + run.groups[at + 1].size() == 6 && (first == 3 || first == 4);
        if (has_shape && passes_elfproef(run.digits_of(at, at + 3))) return true;
    }
    return false;
}

// The whole number that "1.23456782e8" or "123456782.0" stands for, as digits; empty when it is none.
std::string whole_number(std::string_view text) {
    std::string digits(take_digits(text));
    std::size_t before_point = digits.size();
    const std::size_t left = text.size();
    if (before_point == 0) return {};
    if (text.size() > 1 && (text[0] == '.' || text[0] == ',') && is_digit(text[1])) {
        text.remove_prefix(1);
        digits += take_digits(text);
    }
    if (text.size() > 1 && text[0] == 'e') {
        text.remove_prefix(text[1] == '+' ? 2 : 1);
        int exponent = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), exponent);
        const int moved = static_cast<int>(before_point) + exponent;
        if (fault != std::errc() || moved < 1 || moved > 20) return {};
        before_point = static_cast<std::size_t>(moved);
    }
    if (text.size() == left) return digits;
    if (digits.size() < before_point) digits.resize(before_point, '0');
    if (digits.find_first_not_of('0', before_point) != std::string::npos) return {};
    digits.resize(before_point);
    return digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
}

}  // namespace

std::string plain_form(std::string_view text) {
    const std::string small = folded(text);
    std::string plain;
    plain.reserve(small.size());
    for (std::string_view rest = small; !rest.empty();) {
        const std::string_view before = rest;
        const char32_t code = take_code_point(rest);
        append_plain(plain, code, before.substr(0, before.size() - rest.size()));
    }
    return plain;
}

bool holds_citizen_number(std::string_view text) {
    // Nearly every text: nothing in it that could be a digit.
    if (std::ranges::none_of(text, [](char each) { return is_digit(each) || (each & 0x80) != 0; })) return false;
    const std::string plain = plain_form(text);
    for (std::string_view rest = plain; !rest.empty();) {
        if (!is_digit(rest[0])) {
            rest.remove_prefix(1);
            continue;
        }
        if (passes_elfproef(whole_number(rest))) return true;
        const Run run = take_run(rest);
        if (std::ranges::any_of(run.groups, passes_elfproef) || is_number_in_groups(run) ||
            has_number_between_blanks(run))
            return true;
    }
    return false;
}

bool is_citizen_number(std::string_view number) { return passes_elfproef(whole_number(plain_form(number))); }

}  // namespace driehoek
