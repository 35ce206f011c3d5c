#include "base/text.hpp"

#include <cstdint>

namespace driehoek {

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
    std::string text;
    const auto* argument = arguments.begin();
    std::size_t start = 0;
    while (argument != arguments.end()) {
        const std::size_t hole = pattern.find("{}", start);
        if (hole == std::string_view::npos) break;
        text += pattern.substr(start, hole - start);
        text += *argument++;
        start = hole + 2;
    }
    text += pattern.substr(start);
    return text;
}

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

std::string_view first_name(std::string_view full_name) { return full_name.substr(0, full_name.find(' ')); }

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string with_small_letter(std::string_view text) {
    const auto is_capital = [&](std::size_t at) { return at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; };
    std::string small(text);
    if (is_capital(0) && !is_capital(1)) small[0] = static_cast<char>(small[0] - 'A' + 'a');
    return small;
}

std::string_view beginning_of(std::string_view text, std::size_t characters) {
    const auto begins_character = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (begins_character(text[at]) && characters-- == 0) return text.substr(0, at);
    }
    return text;
}

std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed) {
    for (const char character : bytes) {
        seed ^= static_cast<unsigned char>(character);
        seed *= 0x100000001b3ULL;
    }
    return seed;
}

}  // namespace driehoek
