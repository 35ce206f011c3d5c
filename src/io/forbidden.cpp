#include "io/forbidden.hpp"

#include <algorithm>
#include <array>

namespace driehoek::io {
namespace {

// Lower case, letters only, sorted. Dutch and English, because files come from both kinds of program.
// clang-format off
constexpr std::array<std::string_view, 56> forbidden_keys{
    "absenteeism", "address", "adres", "arbeidsbeperking", "benefit", "benefits", "beperking", "birthdate",
    "birthday", "bsn", "bsnnumber", "bsnnummer", "burgerservicenummer", "citizennumber", "citizenservicenumber",
    "dateofbirth", "diagnose", "diagnoses", "diagnosis", "disability", "dob", "foto", "geboortedag",
    "geboortedatum", "geboortejaar", "gezondheid", "health", "homeaddress", "huisadres", "illness", "indicatie",
    "indicatietekst", "indication", "iq", "limitation", "loonwaarde", "medicatie", "medication", "medicijnen",
    "nationaliteit", "nationality", "photo", "sickleave", "sickness", "sofinummer", "uitkering", "uitkeringen",
    "verzuim", "wagevalue", "woonadres", "yearofbirth", "ziek", "ziekmelding", "ziekte", "ziektebeeld",
    "ziekteverzuim",
};
// clang-format on
static_assert(std::ranges::is_sorted(forbidden_keys));

constexpr std::size_t longest_forbidden_key = 24;  // letters; more cannot match

bool is_digit(char character) { return character >= '0' && character <= '9'; }

// The elfproef: 9 x first + 8 x second + ... + 2 x eighth - ninth is a multiple of eleven.
bool passes_elfproef(std::string_view digits) {
    int sum = 0;
    for (std::size_t at = 0; at < 9; ++at) {
        const int weight = at == 8 ? -1 : 9 - static_cast<int>(at);
        sum += weight * (digits[at] - '0');
    }
    return sum % 11 == 0 && digits != "000000000";
}

// How a citizen service number is written. Digits and signs between them are taken whole: part of a longer
// number is no citizen service number, and neither is a date with an hour behind it.
constexpr std::array<std::string_view, 3> citizen_number_shapes{"999999999", "9999.99.999", "999.999.999"};

bool is_joint(char character) { return character == ' ' || character == '.' || character == '-'; }

std::size_t count_digits(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count])) ++count;
    return count;
}

// Digits, and single signs between them.
std::size_t count_joined_digits(std::string_view text) {
    std::size_t end = count_digits(text);
    while (end + 1 < text.size() && is_joint(text[end]) && is_digit(text[end + 1])) {
        end += 1 + count_digits(text.substr(end + 1));
    }
    return end;
}

bool is_citizen_number(std::string_view text) {
    for (const std::string_view shape : citizen_number_shapes) {
        if (text.size() != shape.size()) continue;
        std::string digits;
        bool fits = true;
        for (std::size_t at = 0; at < text.size(); ++at) {
            fits = fits && is_digit(text[at]) == is_digit(shape[at]);
            if (is_digit(text[at])) digits += text[at];
        }
        if (fits && passes_elfproef(digits)) return true;
    }
    return false;
}

}  // namespace

bool is_forbidden_key(std::string_view key) {
    std::array<char, longest_forbidden_key> letters{};
    std::size_t count = 0;
    for (const char character : key) {
        const bool is_capital = character >= 'A' && character <= 'Z';
        const char letter = is_capital ? static_cast<char>(character - 'A' + 'a') : character;
        if (letter < 'a' || letter > 'z') continue;
        if (count == letters.size()) return false;
        letters[count++] = letter;
    }
    return std::ranges::binary_search(forbidden_keys, std::string_view(letters.data(), count));
}

bool holds_citizen_number(std::string_view text) {
    bool begins = true;  // a run of digits and signs; after that only its later groups of digits
    while (!text.empty()) {
        const std::size_t digits = count_digits(text);
        if (digits == 0) {
            begins = begins || !is_joint(text.front()) || text.size() == 1 || !is_digit(text[1]);
            text.remove_prefix(1);
            continue;
        }
        if (is_citizen_number(text.substr(0, digits))) return true;
        if (begins && is_citizen_number(text.substr(0, count_joined_digits(text)))) return true;
        begins = false;
        text.remove_prefix(digits);
    }
    return false;
}

std::optional<std::string> find_forbidden(const JsonValue& value, const Place& field) {
    if (is_forbidden_key(field.key) || holds_citizen_number(field.key)) return path_of(field);
    // Of a number only a whole one: "52.0116731" is a place on the map.
    const bool is_whole = value.kind == JsonKind::number && count_digits(value.text) == value.text.size();
    if (is_whole || value.kind == JsonKind::text) {
        if (holds_citizen_number(value.text)) return path_of(field);
    }
    for (std::size_t at = 0; at < value.values.size(); ++at) {
        const bool is_object = value.kind == JsonKind::object;
        const Place below{&field, is_object ? std::string_view(value.keys[at]) : std::string_view(), at};
        if (auto path = find_forbidden(value.values[at], below)) return path;
    }
    return std::nullopt;
}

}  // namespace driehoek::io
