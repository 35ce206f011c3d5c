// Why a text could not be read, and where. Codes and places only: io/ finds them, words/ says them.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

namespace driehoek {

enum class ReadError : std::uint8_t {
    // the text itself; the place is a line and a column
    file_is_too_large,    // more bytes or more values than any organisation needs; no place
    text_is_not_utf8,
    text_is_not_json,     // also where a text stops halfway
    // the JSON; the place is a path
    nested_too_deep,
    field_is_double,      // the same key twice in one object
    // what it means
    not_a_driehoek_file,  // JSON, but without our "format" mark
    version_is_newer,     // value = the version found
    field_is_missing,
    field_is_forbidden,   // P1, P2: of a kind that must not exist, or with a citizen service number; never a value
    field_is_unknown,     // and nobody said that it may be left out
    text_is_too_long,     // value = how many characters it may have
    text_is_forbidden,    // a citizen service number where a name or a code should stand; never a value
    value_has_wrong_type,
    value_is_unknown,     // a word outside its list, an impossible date, a number out of range
    id_is_double,         // value = the id
    id_points_nowhere,    // value = the id
    // histories only
    history_is_damaged,         // its check does not fit its content, or a step does not fit the state before it
    history_does_not_belong,    // sound, but written beside another organisation
};
inline constexpr int read_error_count = static_cast<int>(ReadError::history_does_not_belong) + 1;

// What a file is that is none of ours.
enum class FileKind : std::uint8_t {
    csv,
    spreadsheet,  // .xlsx, that can be read as a table; or .ods
    old_spreadsheet,  // .xls
    binary_spreadsheet,  // .xlsb
    sealed_document,  // of Office, with a password
    office,
    pdf,
    image,
    archive,
    web_page,
    text,
    empty,
    unknown,
};
inline constexpr int file_kind_count = static_cast<int>(FileKind::unknown) + 1;

struct ReadFault {
    ReadError error{};
    std::size_t line = 0;    // 1-based; 0 when the place is a path
    std::size_t column = 0;  // 1-based, in bytes
    std::string path;        // "people[3].unit"; empty when the place is a line
    std::string value;       // what was found there, shortened; empty when it would not help or must not be repeated
    friend bool operator==(const ReadFault&, const ReadFault&) = default;
};

}  // namespace driehoek
