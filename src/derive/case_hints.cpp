#include "derive/case_hints.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/citizen_number.hpp"
#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"

namespace driehoek {
namespace {

constexpr int digits_of_phone = 9;  // and fewer are a year, a number of people, a code
constexpr std::size_t least_letters = 3;  // of a name that is looked for: "An" is also the beginning of a sentence

// Dutch and English; folded.
constexpr auto about_self =
    std::to_array<std::string_view>({"ik", "mij", "me", "mijn", "i", "my", "mijzelf", "myself", "wij", "we"});
constexpr auto health_stems = std::to_array<std::string_view>(
    {"ziek",     "diagnos",      "autis",   "adhd",       "depress",    "burn-out", "burnout", "verslav",
     "psych",    "medicijn",     "medicat", "handicap",   "beperking",  "stoornis", "zwanger", "therap",
     "huisarts", "bedrijfsarts", "verzuim", "borderline", "angststoor", "epilep",   "dement",  "sick",
     "illness",  "disorder",     "disab",   "addict",     "pregnan"});

std::vector<std::string_view> words_of(std::string_view text) {
    constexpr std::string_view between = " ,.;:!?()\"'/\n\t";
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t begin = text.find_first_not_of(between);
        if (begin == std::string_view::npos) break;
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(between), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

bool begins_with_capital(std::string_view word) {
    const std::string_view first = word.substr(0, size_of_character(word));
    return folded(first) != first;  // what folding makes small was a capital, or has an accent
}

// Small, as they are looked for among.
void add_name(std::vector<std::string>& names, std::string_view name) {
    for (const std::string_view part : words_of(name)) {
        if (part.size() >= least_letters && begins_with_capital(part)) names.push_back(folded(part));
    }
}

// Names as they begin with a capital: many are also words ("Roos", "Tom").
bool names_somebody(const Organisation& organisation, const Names& names, const std::vector<std::string_view>& words) {
    std::vector<std::string> asked;
    for (const std::string_view word : words) {
        if (word.size() >= least_letters && begins_with_capital(word)) asked.push_back(folded(word));
    }
    if (asked.empty()) return false;
    std::vector<std::string> known;
    for (const Person& person : *organisation.people) {
        add_name(known, person.name);
        if (!person.code.empty()) known.push_back(folded(person.code));
    }
    for (const auto& [code, name] : names.name_by_code()) add_name(known, name);
    driehoek::sort(known);
    return std::ranges::any_of(asked, [&](const std::string& word) { return std::ranges::binary_search(known, word); });
}

// As many digits as a telephone has, with nothing but blanks and dashes between them.
bool has_phone(std::string_view text) {
    int digits = 0;
    for (const char sign : plain_form(text)) {
        if (sign >= '0' && sign <= '9') {
            if (++digits >= digits_of_phone) return true;
        } else if (sign != ' ' && sign != '-' && sign != '(' && sign != ')' && sign != '+') {
            digits = 0;
        }
    }
    return false;
}

bool has_email(std::string_view text) {
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos;
}

}  // namespace

std::vector<CaseHint> hints_about(const Organisation& organisation, const Names& names, std::string_view question) {
    std::vector<CaseHint> hints;
    const std::vector<std::string_view> words = words_of(question);
    if (words.empty()) return hints;
    const bool is_number = holds_citizen_number(question);
    const std::string small = folded(question);
    const auto has_stem = [&](std::string_view stem) { return small.contains(stem); };
    const auto is_self = [](std::string_view word) { return std::ranges::contains(about_self, folded(word)); };
    if (names_somebody(organisation, names, words)) hints.push_back(CaseHint::names_somebody);
    if (!is_number && has_phone(question)) hints.push_back(CaseHint::phone);
    if (has_email(question)) hints.push_back(CaseHint::email);
    if (is_number) hints.push_back(CaseHint::citizen_number);
    if (std::ranges::any_of(health_stems, has_stem)) hints.push_back(CaseHint::health);
    if (std::ranges::none_of(words, is_self)) hints.push_back(CaseHint::not_about_self);
    return hints;
}

}  // namespace driehoek
