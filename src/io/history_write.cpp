#include <algorithm>
#include <cassert>

#include "base/text.hpp"
#include "io/field_writer.hpp"
#include "io/history_file.hpp"
#include "io/json.hpp"
#include "io/json_value.hpp"
#include "io/records.hpp"

namespace driehoek::io {
namespace {

template <class Record>
void append_record(std::string& text, const Record* record) {
    if (!record) {
        text += "null";
        return;
    }
    FieldWriter fields(text);
    describe(fields, *record);
    fields.close();
}

// Walks two sorted collections side by side.
template <class Record>
std::string changes_between(const std::vector<Record>& before, const std::vector<Record>& after) {
    std::string text;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        const bool has_old = old != before.end() && (now == after.end() || key_of(*old) <= key_of(*now));
        const bool has_now = now != after.end() && (old == before.end() || key_of(*now) <= key_of(*old));
        const Record* one = has_old ? &*old++ : nullptr;
        const Record* other = has_now ? &*now++ : nullptr;
        if (one && other && *one == *other) continue;
        text += text.empty() ? "[" : ",[";
        append_record(text, one);
        text += ',';
        append_record(text, other);
        text += ']';
    }
    return text;
}

void append_section(std::string& step, std::string_view section, std::string_view pairs) {
    step += ",\"";
    step += section;
    step += "\":[";
    step += pairs;
    step += ']';
}

void append_changes(std::string& step, const Organisation& before, const Organisation& after) {
    if (before.settings != after.settings) {
        std::string pair = "[";
        append_record(pair, &before.settings);
        pair += ',';
        append_record(pair, &after.settings);
        append_section(step, settings_section, pair + ']');
    }
    visit_sections([&](std::string_view section, auto member) {
        if ((before.*member).is_same_object(after.*member)) return;
        const std::string pairs = changes_between(*(before.*member), *(after.*member));
        if (!pairs.empty()) append_section(step, section, pairs);
    });
}

std::string step_text(const Organisation* before, const PastState& state) {
    std::string step = "{\"deed\":";
    append_record(step, &state.deed);
    if (before) append_changes(step, *before, state.organisation);
    return step + '}';
}

}  // namespace

std::string letters_of(std::uint64_t hash) {
    std::string text(16, 'a');
    for (std::size_t at = text.size(); at-- > 0; hash >>= 4U) text[at] = static_cast<char>('a' + (hash & 0xFU));
    return text;
}

std::string write_history(std::span<const PastState> states, std::size_t current) {
    assert(current < states.size());
    const std::size_t first = current - std::min(current, most_steps);
    const std::size_t last = std::min(current + most_steps, states.size() - 1);
    std::string body = "\"belongs_to\":\"";
    body += letters_of(hash_of(write_organisation(states[current].organisation)));
    body += "\",\"current\":";
    body += std::to_string(current - first);
    body += ",\"steps\":[\n";
    for (std::size_t at = first; at <= last; ++at) {
        body += step_text(at == first ? nullptr : &states[at - 1].organisation, states[at]);
        body += at == last ? "\n]}\n" : ",\n";
    }
    std::string text;
    FieldWriter head(text);
    head.text("format", history_mark);
    head.number("version", file_version, 0);
    head.text("check", letters_of(hash_of(body)));
    return text + ",\n" + body;
}

}  // namespace driehoek::io
