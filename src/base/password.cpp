#include "base/password.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "base/citizen_number.hpp"

namespace driehoek {
namespace {

// clang-format off
constexpr auto known_words = std::to_array<std::string_view>({
    "wachtwoord", "password", "passwort", "geheim", "secret", "welkom", "welcome", "hallo", "hello", "login", "admin", "beheer",
    "test", "proef", "demo", "toegang", "sleutel", "letmein", "iloveyou", "ikhouvanjou", "schatje", "liefje", "dragon",
    "monkey", "master", "sunshine", "princess", "football", "voetbal", "ajax", "feyenoord", "eindhoven", "twente", "utrecht",
    "amsterdam", "rotterdam", "denhaag", "gouda", "capelle", "groningen", "nederland", "holland", "oranje", "corona",
    "driehoek", "lindewaard", "intervisie", "jobcoach", "kandidaat", "voorman", "begeleider", "namenlijst", "namen", "codes",
    "promen", "werk", "kantoor", "personeel", "medewerker", "afdeling",
    "lente", "zomer", "herfst", "winter", "spring", "summer", "autumn", "januari", "februari", "maart", "april", "juni", "juli",
    "augustus", "september", "oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
    "zaterdag", "zondag",
});
// Keys side by side, letters and digits in order.
constexpr auto rows = std::to_array<std::string_view>({
    "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
    "qwertzuiop", "1qaz2wsx3edc4rfv", "!@#$%^&*()",
});
// clang-format on

constexpr float bits_of_word = 8;     // of a few hundred that everybody tries first
constexpr float bits_of_year = 6;
constexpr float bits_of_row = 6;      // which, from where, which way
constexpr float bits_of_repeat = 2;
constexpr float bits_in_word = 2.5F;  // for each letter of a word that we do not know
constexpr float bits_of_letter = 4.7F;
constexpr float bits_of_digit = 3.3F;
constexpr float bits_of_sign = 5;
constexpr std::size_t shortest_row = 3;

bool is_letter(char character) { return character >= 'a' && character <= 'z'; }
bool is_digit_of_password(char character) { return character >= '0' && character <= '9'; }

// "w3lk0m" as "welkom".
char without_disguise(char character) {
    constexpr std::string_view worn = "013457@$!";
    constexpr std::string_view meant = "oieastasi";
    const std::size_t at = worn.find(character);
    return at == std::string_view::npos ? character : meant[at];
}

std::size_t length_of_row(std::string_view text) {
    std::size_t longest = 0;
    for (const std::string_view row : rows) {
        for (const bool is_backward : {false, true}) {
            const std::string line = is_backward ? std::string(row.rbegin(), row.rend()) : std::string(row);
            for (std::size_t at = 0; at < line.size(); ++at) {
                const auto same = std::ranges::mismatch(std::string_view(line).substr(at), text);
                longest = std::max(longest, static_cast<std::size_t>(same.in2 - text.begin()));
            }
        }
    }
    return longest >= shortest_row ? longest : 0;
}

std::size_t length_of_known_word(std::string_view text) {
    std::string plain(text);
    for (char& character : plain) character = without_disguise(character);
    std::size_t longest = 0;
    for (const std::string_view word : known_words) {
        if (text.starts_with(word) || plain.starts_with(word)) longest = std::max(longest, word.size());
    }
    return longest;
}

// What stands before once more, or one character again and again.
std::size_t length_of_repeat(std::string_view before, std::string_view text) {
    for (std::size_t size = std::min(before.size(), text.size()); size > 0; --size) {
        if (size != 2 && before.ends_with(text.substr(0, size))) {
            if (size > 1) return size;
            const auto end = std::ranges::find_if(text, [&](char each) { return each != before.back(); });
            const auto same = static_cast<std::size_t>(end - text.begin());
            return same > 1 ? same : 0;
        }
    }
    return 0;
}

bool begins_with_year(std::string_view text) {
    return (text.starts_with("19") || text.starts_with("20")) && text.size() >= 4 && is_digit_of_password(text[2]) &&
           is_digit_of_password(text[3]) && (text.size() == 4 || !is_digit_of_password(text[4]));
}

class Guess {
public:
    explicit Guess(std::string_view text) : text_(text) {}

    PasswordStrength strength() {
        while (at_ < text_.size()) take_next();
        const int bits = static_cast<int>(std::floor(bits_));
        if (bits >= enough_bits && text_.size() >= shortest_password) return {bits, PasswordFault::none};
        return {std::min(bits, enough_bits - 1), text_.size() < shortest_password ? PasswordFault::is_short : worst()};
    }

private:
    void take_next() {
        const std::string_view rest = text_.substr(at_);
        if (const std::size_t size = length_of_repeat(text_.substr(0, at_), rest))
            return take(size, bits_of_repeat, &repeated_);
        if (const std::size_t size = length_of_known_word(rest)) return take(size, bits_of_word, &known_);
        if (begins_with_year(rest)) return take(4, bits_of_year, &known_);
        if (const std::size_t size = length_of_row(rest)) return take(size, bits_of_row, &in_rows_);
        if (!is_letter(rest[0]))
            return take(1, is_digit_of_password(rest[0]) ? bits_of_digit : rest[0] == ' ' ? 1 : bits_of_sign);
        std::size_t size = 1;
        const auto goes_on = [&] {
            return size < rest.size() && is_letter(rest[size]) && length_of_known_word(rest.substr(size)) == 0 &&
                   length_of_repeat(text_.substr(0, at_ + size), rest.substr(size)) < shortest_row;
        };
        while (goes_on()) ++size;
        const auto letters = static_cast<float>(size);
        take(size, size < 3 ? letters * bits_of_letter : letters * bits_in_word + (size == 3 ? 2.0F : 0.0F));
    }

    void take(std::size_t size, float bits, std::size_t* kind = nullptr) {
        if (kind) *kind += size;
        bits_ += bits;
        at_ += size;
    }

    PasswordFault worst() const {
        const std::size_t most = std::max({repeated_, in_rows_, known_});
        if (most * 3 < text_.size()) return PasswordFault::is_guessable;
        if (most == repeated_) return PasswordFault::repeats;
        return most == in_rows_ ? PasswordFault::is_row : PasswordFault::is_known_word;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    float bits_ = 0;
    std::size_t repeated_ = 0, in_rows_ = 0, known_ = 0;
};

}  // namespace

PasswordStrength strength_of(std::string_view password) {
    constexpr std::size_t looked_at = 64;  // more only makes it better
    const std::string plain = plain_form(password);
    return Guess(std::string_view(plain).substr(0, looked_at)).strength();
}

}  // namespace driehoek
