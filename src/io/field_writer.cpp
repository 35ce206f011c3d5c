#include "io/field_writer.hpp"

#include "io/json_value.hpp"

namespace driehoek::io {

// Nothing needs to be counted: only at the beginning does the text end with an opening bracket.
void FieldWriter::separate() {
    if (text_.back() != '{') text_ += ',';
    if (line_) text_ += '\n';
    line_ = false;
}

void FieldWriter::begin_field(std::string_view key) {
    separate();
    append_json_text(text_, key);
    text_ += ':';
}

void FieldWriter::begin_list(std::string_view key) {
    begin_field(key);
    text_ += '[';
}

void FieldWriter::next_element() {
    if (text_.back() != '[') text_ += ',';
}

void FieldWriter::add_text(std::string_view content) {
    next_element();
    append_json_text(text_, content);
}

void FieldWriter::add_texts(const std::vector<PersonId>& ids) {
    for (const PersonId& id : ids) add_text(id.text);
}

void FieldWriter::always_text(std::string_view key, std::string_view content) {
    begin_field(key);
    append_json_text(text_, content);
}

void FieldWriter::text(std::string_view key, std::string_view content, std::string_view when_absent) {
    if (content != when_absent) always_text(key, content);
}

void FieldWriter::references(std::string_view key, const std::vector<PersonId>& ids) {
    if (ids.empty()) return;
    begin_list(key);
    add_texts(ids);
    end_list();
}

void FieldWriter::reference_lists(std::string_view key, const std::vector<std::vector<PersonId>>& lists) {
    if (lists.empty()) return;
    begin_list(key);
    for (const std::vector<PersonId>& ids : lists) {
        next_element();
        text_ += '[';
        add_texts(ids);
        end_list();
    }
    end_list();
}

void FieldWriter::flag(std::string_view key, bool value) {
    if (!value) return;
    begin_field(key);
    text_ += "true";
}

void FieldWriter::flag_or(std::string_view key, bool value, bool when_absent) {
    if (value == when_absent) return;
    begin_field(key);
    text_ += value ? "true" : "false";
}

void FieldWriter::number(std::string_view key, int value, int when_absent) {
    if (value == when_absent) return;
    begin_field(key);
    text_ += std::to_string(value);
}

void FieldWriter::date(std::string_view key, const std::optional<Date>& value) {
    if (value) always_text(key, iso_from_date(*value));
}

void FieldWriter::time(std::string_view key, const std::optional<TimeOfDay>& value) {
    if (value) always_text(key, iso_from_time(*value));
}

void FieldWriter::days(std::string_view key, WorkingDays days) {
    if (days == monday_to_friday) return;
    begin_list(key);
    for (std::size_t day = 0; day < day_words.size(); ++day) {
        if ((days >> day & 1U) != 0) add_text(day_words[day]);
    }
    end_list();
}

}  // namespace driehoek::io
