// How hard a password is to guess, as somebody guesses who knows what people choose: words, years, rows of keys, repeats.
// An estimate that is rather too low than too high; the list of names is what a wrong one would cost.
#pragma once
#include <cstdint>
#include <string_view>

namespace driehoek {

// What makes it weak most of all.
enum class PasswordFault : std::uint8_t {
    none,
    is_short,
    repeats,  // "aaaaaaaaaa", "abcabcabc"
    is_row,  // "123456789", "qwertyuiop"
    is_known_word,  // "Welkom2022!"
    is_guessable,
};
inline constexpr int password_fault_count = static_cast<int>(PasswordFault::is_guessable) + 1;

struct PasswordStrength {
    int bits = 0;  // about so many times "yes or no" to be guessed
    PasswordFault fault = PasswordFault::is_short;
};

inline constexpr int enough_bits = 40;  // with the 600,000 rounds of web/vault.js: years for who steals the list
inline constexpr std::size_t shortest_password = 10;  // characters

PasswordStrength strength_of(std::string_view password);

}  // namespace driehoek
