#include "base/person_name.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/search.hpp"
#include "base/text.hpp"

namespace driehoek {
namespace {

constexpr auto prefix_words = std::to_array<std::string_view>({
    "'s", "'t",  "aan", "af",  "al",   "bij", "d'",  "da",    "de",  "del", "dela", "den",   "der", "des",  "di",
    "do", "dos", "du",  "el",  "ibn",  "in",  "la",  "le",    "los", "mc",  "o'",   "onder", "op",  "over", "st",
    "te", "ten", "ter", "tot", "uijt", "uit", "van", "van't", "vom", "von", "voor", "vor",   "zu",  "zum",  "zur",
});

using Words = std::vector<std::string>;

Words words_in_name(std::string_view text) {
    Words words;
    const std::string tidy = tidied(text);
    for (std::string_view rest = tidy; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        words.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return words;
}

// A comma divides a surname from what comes before it; a second one would make another name of it when it is read again.
std::string without_commas(std::string_view text) {
    std::string spaced(text);
    std::ranges::replace(spaced, ',', ' ');
    return spaced;
}

// Small, without accents, and with one kind of apostrophe.
std::string plain_name(std::string_view text) {
    std::string plain;
    const std::string small = folded(text);
    for (std::string_view rest = small; !rest.empty();) {
        const char32_t code = take_code_point(rest);
        const bool is_apostrophe = code == 0x2018 || code == 0x2019 || code == 0x02BC || code == '`' || code == 0xB4;
        append_code_point(plain, is_apostrophe ? U'\'' : code);
    }
    return plain;
}

bool is_prefix_word(std::string_view word) {
    const std::string plain = plain_name(word);
    return std::ranges::find(prefix_words, plain) != prefix_words.end();
}

bool begins_small(std::string_view word) { return !word.empty() && (word[0] < 'A' || word[0] > 'Z'); }

std::string joined(const Words& words, std::size_t from, std::size_t until) {
    std::string text;
    for (std::size_t at = from; at < until; ++at) {
        if (!text.empty()) text += ' ';
        text += words[at];
    }
    return text;
}

// How many words at the front are prefix; the last one never is.
std::size_t count_prefix(const Words& words, std::size_t from) {
    std::size_t at = from;
    while (at + 1 < words.size() && is_prefix_word(words[at])) ++at;
    return at - from;
}

bool are_all_prefix(const Words& words) { return !words.empty() && std::ranges::all_of(words, is_prefix_word); }

// "van 't Hoff", "Vries, de"
void take_surname(PersonName& name, std::string_view text) {
    const std::size_t comma = text.find(',');
    const Words words = words_in_name(text.substr(0, comma));
    if (comma != std::string_view::npos) {
        const Words behind = words_in_name(text.substr(comma + 1));
        if (are_all_prefix(behind)) name.prefix = joined(behind, 0, behind.size());
    }
    const bool has_prefix = !words.empty() && begins_small(words[0]);
    const std::size_t prefix = has_prefix ? count_prefix(words, 0) : 0;
    if (prefix > 0) name.prefix = joined(words, 0, prefix);
    name.surname = joined(words, prefix, words.size());
}

// "Aa, Jurre van der"
PersonName name_in_list(std::string_view before, std::string_view behind) {
    PersonName name;
    take_surname(name, before);
    const Words words = words_in_name(without_commas(behind));
    std::size_t given = words.size();
    while (given > 0 && is_prefix_word(words[given - 1]) && begins_small(words[given - 1])) --given;
    if (given < words.size() && name.prefix.empty()) name.prefix = joined(words, given, words.size());
    name.given = joined(words, 0, given);
    return name;
}

std::string letters_of_name(std::string_view text) {
    std::string letters = plain_name(text);
    std::erase_if(letters, [](char letter) { return letter == '\'' || letter == '.' || letter == ' '; });
    return letters;
}

bool is_initials(std::string_view given) {
    return given.contains('.') || beginning_of(given, 1).size() == given.size() ||
           (given.size() <= 3 && std::ranges::all_of(given, [](char each) { return each >= 'A' && each <= 'Z'; }));
}

bool given_may_be_same(std::string_view one, std::string_view other) {
    if (one.empty() || other.empty()) return true;
    const std::string plain = plain_name(one);
    const std::string other_plain = plain_name(other);
    if (is_initials(one) || is_initials(other)) return beginning_of(plain, 1) == beginning_of(other_plain, 1);
    const auto begins = [](std::string_view whole, std::string_view begin) {
        return whole.starts_with(begin) &&
               (whole.size() == begin.size() || whole[begin.size()] == ' ' || whole[begin.size()] == '-');
    };
    return begins(plain, other_plain) || begins(other_plain, plain);
}

}  // namespace

std::string PersonName::full() const {
    std::string text = given;
    for (const std::string& part : {prefix, surname}) {
        if (!text.empty() && !part.empty()) text += ' ';
        text += part;
    }
    return text;
}

PersonName person_name_from(std::string_view text) {
    const std::size_t comma = text.find(',');
    if (comma != std::string_view::npos) return name_in_list(text.substr(0, comma), text.substr(comma + 1));
    const Words words = words_in_name(text);
    PersonName name;
    if (words.empty()) return name;
    std::size_t first = begins_small(words[0]) && is_prefix_word(words[0]) ? 0 : 1;
    while (first + 1 < words.size() && !is_prefix_word(words[first])) ++first;
    if (first + 1 >= words.size()) first = words.size() - 1;
    const std::size_t prefix = count_prefix(words, first);
    name.given = joined(words, 0, first);
    name.prefix = joined(words, first, first + prefix);
    name.surname = joined(words, first + prefix, words.size());
    return name;
}

PersonName person_name_from(std::string_view given, std::string_view prefix, std::string_view surname) {
    PersonName name;
    take_surname(name, surname);
    const std::string own = tidied(without_commas(prefix));
    if (!own.empty()) name.prefix = own;
    const std::string first = tidied(without_commas(given));
    if (!letters_of_name(first).empty()) name.given = first;
    return name;
}

std::string sorting_name(const PersonName& name) {
    std::string text = plain_name(name.surname);
    for (const std::string& part : {name.given, name.prefix}) text += ' ' + plain_name(part);
    std::erase(text, '\'');
    return text;
}

std::string surname_key(const PersonName& name) { return letters_of_name(name.surname); }

std::string name_key(const PersonName& name) {
    return letters_of_name(name.given) + '|' + letters_of_name(name.prefix) + '|' + surname_key(name);
}

bool may_be_same(const PersonName& one, const PersonName& other) {
    if (surname_key(one) != surname_key(other)) return false;
    if (!one.prefix.empty() && !other.prefix.empty() && letters_of_name(one.prefix) != letters_of_name(other.prefix))
        return false;
    return given_may_be_same(one.given, other.given);
}

}  // namespace driehoek
