// JSON as a plain value: what parse_json makes, migrations rewrite, and records are read from.
// Keeps the order of fields and the digits of numbers as they were written, so that what we do not know survives.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace driehoek::io {

enum class JsonKind : std::uint8_t { null, no, yes, number, text, list, object };

struct JsonValue {
    JsonKind kind = JsonKind::null;
    std::string text;               // of a text: its content; of a number: its digits
    std::vector<JsonValue> values;  // of a list or an object
    std::vector<std::string> keys;  // of an object: keys[i] belongs to values[i]; no key twice
    friend bool operator==(const JsonValue&, const JsonValue&) = default;
};

// Null when it is no object or has no such field.
const JsonValue* find_field(const JsonValue& object, std::string_view key);

// Compact, on one line.
void append_json(std::string& text, const JsonValue& value);
// With quotes. Bytes that are not UTF-8 become U+FFFD: what we write can always be read.
void append_json_text(std::string& text, std::string_view content);

}  // namespace driehoek::io
