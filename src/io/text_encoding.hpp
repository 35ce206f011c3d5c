// Bytes of a text file -> UTF-8: by its byte order mark, else UTF-8 when it is valid, else as Excel in Western Europe writes.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace driehoek::io {

enum class Encoding : std::uint8_t { utf8, utf16_le, utf16_be, windows_1252 };
inline constexpr int encoding_count = static_cast<int>(Encoding::windows_1252) + 1;

struct DecodedText {
    std::string text;  // UTF-8, without a byte order mark
    Encoding encoding{};
};

// `asked`: what the user says it is. Bytes that mean nothing in it become U+FFFD; nothing is refused.
DecodedText decode_text(std::string_view bytes, std::optional<Encoding> asked = std::nullopt);

}  // namespace driehoek::io
