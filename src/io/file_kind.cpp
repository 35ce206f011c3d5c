#include "io/file_kind.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"
#include "io/text_encoding.hpp"

namespace driehoek::io {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Signature {
    std::string_view bytes;
    FileKind kind;
};
constexpr std::array signatures{
    Signature{"%PDF", FileKind::pdf},           Signature{"\x89PNG", FileKind::image},
    Signature{"\xFF\xD8\xFF", FileKind::image}, Signature{"GIF8", FileKind::image},
    Signature{"RIFF", FileKind::image},  // WebP
    Signature{"{\\rtf", FileKind::office},      Signature{"\x1F\x8B", FileKind::archive},
};

// As the directory of an old Office file writes names: two bytes for each letter.
bool holds_wide(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char letter : name) (wide += letter) += '\0';
    return bytes.contains(wide);
}

FileKind kind_of_old_office(std::string_view bytes) {
    if (holds_wide(bytes, "EncryptedPackage")) return FileKind::sealed_document;
    return holds_wide(bytes, "Workbook") || holds_wide(bytes, "Book") ? FileKind::old_spreadsheet : FileKind::office;
}

// Files of Office are archives with a list of contents at their end.
FileKind kind_of_archive(std::string_view bytes) {
    if (bytes.contains("xl/workbook.bin")) return FileKind::binary_spreadsheet;
    if (bytes.contains("xl/workbook") || bytes.contains("opendocument.spreadsheet")) return FileKind::spreadsheet;
    const bool is_office =
        bytes.contains("word/document") || bytes.contains("ppt/presentation") || bytes.contains("opendocument.");
    return is_office ? FileKind::office : FileKind::archive;
}

// Lines that are divided by the same sign.
bool is_divided(std::string_view text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    return std::ranges::any_of(std::string_view(";\t,"), [&](char divider) { return line.contains(divider); });
}

// Signs that no text has, in whatever encoding of single bytes.
bool is_of_no_text(char byte) {
    return static_cast<unsigned char>(byte) < 0x20 && !std::string_view("\t\n\f\r\x1A").contains(byte);
}

FileKind kind_of_text(std::string_view text) { return is_divided(text) ? FileKind::csv : FileKind::text; }

}  // namespace

std::optional<FileKind> foreign_kind_of(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04")) return kind_of_archive(bytes);
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) return kind_of_old_office(bytes);
    for (const Signature& signature : signatures) {
        if (bytes.starts_with(signature.bytes)) return signature.kind;
    }
    if (bytes.substr(0, 12).substr(std::min<std::size_t>(4, bytes.size())).starts_with("ftyp"))
        return FileKind::image;  // HEIC
    const bool is_wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    if (is_wide) return kind_of_text(decode_text(bytes).text);
    if (std::ranges::any_of(bytes, is_of_no_text)) return FileKind::unknown;
    if (find_invalid_utf8(bytes) != std::string_view::npos) return kind_of_text(decode_text(bytes).text);
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    const std::string_view text = trimmed(bytes);
    if (text.empty()) return FileKind::empty;
    if (text.starts_with('{') || text.starts_with('[')) return std::nullopt;
    if (text.starts_with('<')) return FileKind::web_page;
    return kind_of_text(text);
}

}  // namespace driehoek::io
