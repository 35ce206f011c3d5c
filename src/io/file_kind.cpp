#include "io/file_kind.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace driehoek::io {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Signature {
    std::string_view bytes;
    FileKind kind;
};
constexpr std::array signatures{
    Signature{"%PDF", FileKind::pdf},
    Signature{"\x89PNG", FileKind::image},
    Signature{"\xFF\xD8\xFF", FileKind::image},
    Signature{"GIF8", FileKind::image},
    Signature{"RIFF", FileKind::image},  // WebP
    Signature{"\xD0\xCF\x11\xE0", FileKind::office},
    Signature{"{\\rtf", FileKind::office},
    Signature{"\x1F\x8B", FileKind::archive},
};

// Files of Office are archives with a list of contents at their end.
FileKind kind_of_archive(std::string_view bytes) {
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

}  // namespace

std::optional<FileKind> foreign_kind_of(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04")) return kind_of_archive(bytes);
    for (const Signature& signature : signatures) {
        if (bytes.starts_with(signature.bytes)) return signature.kind;
    }
    if (bytes.substr(0, 12).substr(std::min<std::size_t>(4, bytes.size())).starts_with("ftyp"))
        return FileKind::image;  // HEIC
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    const std::string_view text = trimmed(bytes);
    if (text.empty()) return FileKind::empty;
    if (text.starts_with('{') || text.starts_with('[')) return std::nullopt;
    if (text.starts_with('<')) return FileKind::web_page;
    if (find_invalid_utf8(text) != std::string_view::npos) return FileKind::unknown;
    return is_divided(text) ? FileKind::csv : FileKind::text;
}

}  // namespace driehoek::io
