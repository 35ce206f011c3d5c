#include "io/json_value.hpp"

#include "base/text.hpp"

namespace driehoek::io {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

bool needs_escape(char character) {
    const auto code = static_cast<unsigned char>(character);
    return code < 0x20 || code == 0x7F || character == '"' || character == '\\';
}

void append_escape(std::string& text, char character) {
    switch (character) {
        case '"': text += "\\\""; return;
        case '\\': text += "\\\\"; return;
        case '\n': text += "\\n"; return;
        case '\r': text += "\\r"; return;
        case '\t': text += "\\t"; return;
        default: break;
    }
    const auto code = static_cast<unsigned char>(character);
    text += "\\u00";
    text += hexadecimal[code >> 4U];
    text += hexadecimal[code & 0xFU];
}

// Stretches without anything special are copied whole: nearly every text is one.
void append_escaped(std::string& text, std::string_view content) {
    while (!content.empty()) {
        std::size_t plain = 0;
        while (plain < content.size() && !needs_escape(content[plain])) ++plain;
        text += content.substr(0, plain);
        if (plain == content.size()) return;
        append_escape(text, content[plain]);
        content.remove_prefix(plain + 1);
    }
}

}  // namespace

const JsonValue* find_field(const JsonValue& object, std::string_view key) {
    for (std::size_t at = 0; at < object.keys.size(); ++at) {
        if (object.keys[at] == key) return &object.values[at];
    }
    return nullptr;
}

void append_json_text(std::string& text, std::string_view content) {
    text += '"';
    while (!content.empty()) {
        const std::string_view valid = content.substr(0, find_invalid_utf8(content));
        append_escaped(text, valid);
        content.remove_prefix(valid.size());
        if (content.empty()) break;
        text += "\xEF\xBF\xBD";
        content.remove_prefix(1);
    }
    text += '"';
}

void append_json(std::string& text, const JsonValue& value) {
    switch (value.kind) {
        case JsonKind::null: text += "null"; return;
        case JsonKind::no: text += "false"; return;
        case JsonKind::yes: text += "true"; return;
        case JsonKind::number: text += value.text; return;
        case JsonKind::text: append_json_text(text, value.text); return;
        case JsonKind::list:
        case JsonKind::object: break;
    }
    const bool is_object = value.kind == JsonKind::object;
    text += is_object ? '{' : '[';
    for (std::size_t at = 0; at < value.values.size(); ++at) {
        if (at > 0) text += ',';
        if (is_object) {
            append_json_text(text, value.keys[at]);
            text += ':';
        }
        append_json(text, value.values[at]);
    }
    text += is_object ? '}' : ']';
}

}  // namespace driehoek::io
