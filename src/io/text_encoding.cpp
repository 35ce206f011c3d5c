#include "io/text_encoding.hpp"

#include <array>

#include "base/text.hpp"

namespace driehoek::io {
namespace {

// 0x80 to 0x9F, as the encoding standard of the web has them; all else is Latin-1.
constexpr std::array<char16_t, 32> windows_letters{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};
constexpr std::array marks{Mark{"\xEF\xBB\xBF", Encoding::utf8}, Mark{"\xFF\xFE", Encoding::utf16_le},
                           Mark{"\xFE\xFF", Encoding::utf16_be}};

constexpr char32_t no_letter = 0xFFFD;

Encoding guessed(std::string_view bytes) {
    // UTF-16 without a mark: every letter that English has takes a zero.
    if (bytes.size() >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
        return Encoding::utf16_le;
    if (bytes.size() >= 4 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
        return Encoding::utf16_be;
    return find_invalid_utf8(bytes) == std::string_view::npos ? Encoding::utf8 : Encoding::windows_1252;
}

std::string from_utf16(std::string_view bytes, bool is_big) {
    std::string text;
    text.reserve(bytes.size());
    const auto unit = [&](std::size_t at) {
        const auto one = static_cast<unsigned char>(bytes[at]);
        const auto other = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(is_big ? one << 8U | other : other << 8U | one);
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t code = unit(at);
        const bool begins_pair = code >= 0xD800 && code < 0xDC00;
        if (begins_pair && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10U) + (unit(at + 2) - 0xDC00);
            at += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            code = no_letter;
        }
        append_code_point(text, code);
    }
    return text;
}

std::string from_windows(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        append_code_point(text, code >= 0x80 && code < 0xA0 ? windows_letters[code - 0x80U] : code);
    }
    return text;
}

std::string from_utf8(std::string_view bytes) {
    if (find_invalid_utf8(bytes) == std::string_view::npos) return std::string(bytes);
    std::string text;
    for (std::string_view rest = bytes; !rest.empty();) append_code_point(text, take_code_point(rest));
    return text;
}

}  // namespace

DecodedText decode_text(std::string_view bytes, std::optional<Encoding> asked) {
    std::optional<Encoding> marked;
    for (const Mark& mark : marks) {
        if (!bytes.starts_with(mark.bytes) || (asked && *asked != mark.encoding)) continue;
        marked = mark.encoding;
        bytes.remove_prefix(mark.bytes.size());
        break;
    }
    const Encoding encoding = asked ? *asked : marked ? *marked : guessed(bytes);
    switch (encoding) {
        case Encoding::utf16_le: return {from_utf16(bytes, false), encoding};
        case Encoding::utf16_be: return {from_utf16(bytes, true), encoding};
        case Encoding::windows_1252: return {from_windows(bytes), encoding};
        case Encoding::utf8: break;
    }
    return {from_utf8(bytes), Encoding::utf8};
}

}  // namespace driehoek::io
