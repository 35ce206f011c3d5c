// The only file that includes nlohmann/json. Of the library we use the parser, which calls us for each value;
// its own document type would lose the order of fields and the digits of numbers, and search each key twice.
#include "io/parse.hpp"

// The library aborts where it would throw; this file calls nothing that throws.
#ifndef JSON_NOEXCEPTION
#define JSON_NOEXCEPTION
#endif
#ifndef JSON_NO_IO
#define JSON_NO_IO
#endif
#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "base/order.hpp"
#include "base/text.hpp"
#include "io/json.hpp"
#include "io/place.hpp"

namespace driehoek::io {
namespace {

// Number of the library's own error "number overflow": valid JSON, but no machine can hold it.
constexpr int number_out_of_range = 406;

ReadFault fault_in_text(ReadError error, std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0: the first line
    const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
    return {error, line, before.size() - line_start + 1, {}, {}};
}

JsonValue of(JsonKind kind, std::string text = {}) { return {kind, std::move(text), {}, {}}; }

// What the parser calls. Every function says whether to go on; after `false` the fault tells why.
class ValueBuilder {
public:
    explicit ValueBuilder(std::string_view text) : text_(text) {}

    bool null() { return add(of(JsonKind::null)); }
    bool boolean(bool is_true) { return add(of(is_true ? JsonKind::yes : JsonKind::no)); }
    bool number_integer(std::int64_t number) { return add(of(JsonKind::number, std::to_string(number))); }
    bool number_unsigned(std::uint64_t number) { return add(of(JsonKind::number, std::to_string(number))); }
    bool number_float(double, const std::string& digits) { return add(of(JsonKind::number, digits)); }
    bool string(std::string& content) { return add(of(JsonKind::text, std::move(content))); }
    bool binary(const std::vector<std::uint8_t>&) { return false; }  // never called for text
    bool start_object(std::size_t) { return start(JsonKind::object); }
    bool start_array(std::size_t) { return start(JsonKind::list); }
    bool end_array() { return end(); }
    bool key(std::string& name) {
        open_.back().keys.push_back(std::move(name));
        return true;
    }
    bool end_object() { return keys_differ() && end(); }
    bool parse_error(std::size_t characters_read, const std::string& token, const nlohmann::detail::exception& error) {
        // The character that was read last is the one that did not fit; at the end of the text there is none.
        const std::size_t offset = std::min(characters_read - std::min<std::size_t>(characters_read, 1), text_.size());
        fault = fault_in_text(ReadError::text_is_not_json, text_, offset);
        if (error.id == number_out_of_range) {
            fault->error = ReadError::value_is_unknown;
            fault->value = shown(token);
        }
        return false;
    }

    JsonValue result;
    std::optional<ReadFault> fault;

private:
    bool fail(ReadError error, std::string path) {
        fault = fault_at(error, std::move(path));
        return false;
    }

    bool add(JsonValue value) {
        if (++count_ > most_values) return fail(ReadError::file_is_too_large, {});
        if (open_.empty()) {
            result = std::move(value);
        } else {
            open_.back().values.push_back(std::move(value));
        }
        return true;
    }

    bool start(JsonKind kind) {
        if (open_.size() == deepest_nesting) return fail(ReadError::nested_too_deep, path_until(open_.size()));
        open_.push_back(of(kind));
        return true;
    }

    bool end() {
        JsonValue value = std::move(open_.back());
        open_.pop_back();
        return add(std::move(value));
    }

    // By sorting, not by comparing each with each: an object may hold a million keys.
    bool keys_differ() {
        const std::vector<std::string>& keys = open_.back().keys;
        std::vector<std::string_view> sorted(keys.begin(), keys.end());
        sort(sorted);
        const auto same = std::ranges::adjacent_find(sorted);
        if (same == sorted.end()) return true;
        std::string path = path_until(open_.size() - 1);
        append_key(path, *same);
        return fail(ReadError::field_is_double, std::move(path));
    }

    // Where the next value goes, so many levels down.
    std::string path_until(std::size_t depth) const {
        std::string path;
        for (std::size_t level = 0; level < depth; ++level) {
            const JsonValue& at = open_[level];
            if (at.kind == JsonKind::object) {
                append_key(path, at.keys.back());
            } else {
                append_index(path, at.values.size());
            }
        }
        return path;
    }

    std::string_view text_;
    std::vector<JsonValue> open_;  // the lists and objects that have not ended yet
    std::size_t count_ = 0;
};

}  // namespace

// In a list or an object of any there is one value more than there are commas.
bool can_be_read(std::string_view text) {
    std::size_t values = 1;
    bool is_in_text = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        if (is_in_text && character == '\\') {
            ++at;
        } else if (character == '"') {
            is_in_text = !is_in_text;
        } else if (!is_in_text && (character == ',' || character == '[' || character == '{')) {
            const bool is_empty =
                character != ',' && (text.substr(at + 1).starts_with(']') || text.substr(at + 1).starts_with('}'));
            if (!is_empty) ++values;
        }
    }
    return text.size() <= largest_file && values <= most_values;
}

Result<JsonValue, ReadFault> parse_json(std::string_view text) {
    if (text.size() > largest_file) {
        return std::unexpected(fault_at(ReadError::file_is_too_large, {}));
    }
    if (const std::size_t bad = find_invalid_utf8(text); bad != std::string_view::npos) {
        return std::unexpected(fault_in_text(ReadError::text_is_not_utf8, text, bad));
    }
    // The parser takes it for the end and forgets what follows.
    if (const std::size_t nothing = text.find('\0'); nothing != std::string_view::npos) {
        return std::unexpected(fault_in_text(ReadError::text_is_not_json, text, nothing));
    }
    ValueBuilder builder(text);
    if (nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &builder)) return std::move(builder.result);
    return std::unexpected(std::move(*builder.fault));
}

}  // namespace driehoek::io
