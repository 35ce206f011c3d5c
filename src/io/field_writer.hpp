// Writes the fields of one record as a JSON object, in the order in which they are named. Defaults are left out.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "io/enum_words.hpp"

namespace driehoek::io {

class FieldWriter {
public:
    // Appends to the text. The record ends with close().
    explicit FieldWriter(std::string& text) : text_(text) { text_ += '{'; }
    void close() { text_ += '}'; }

    template <class Tag>
    void id(std::string_view key, const Id<Tag>& id) {
        always_text(key, id.text);
    }
    template <class Tag>
    void reference(std::string_view key, const Id<Tag>& id) {
        text(key, id.text);
    }
    template <class Tag>
    void required_reference(std::string_view key, const Id<Tag>& id) {
        always_text(key, id.text);
    }
    template <class Tag>
    void mention(std::string_view key, const Id<Tag>& id) {
        text(key, id.text);
    }
    void references(std::string_view key, const std::vector<PersonId>& ids);
    void reference_lists(std::string_view key, const std::vector<std::vector<PersonId>>& lists);
    void sessions_exist(const auto&) {}
    void forms_fit(const auto&) {}

    void text(std::string_view key, std::string_view content, std::string_view when_absent = {});
    void always_text(std::string_view key, std::string_view content);
    void flag(std::string_view key, bool value);
    void number(std::string_view key, int value, int when_absent);
    void optional_number(std::string_view key, const std::optional<int>& value) {
        if (value) number(key, *value, -1);
    }
    void date(std::string_view key, const std::optional<Date>& value);
    void required_date(std::string_view key, Date value) { date(key, value); }
    void time(std::string_view key, const std::optional<TimeOfDay>& value);
    void flag_or(std::string_view key, bool value, bool when_absent);
    void days(std::string_view key, WorkingDays days);

    template <class Enum>
    void word(std::string_view key, Enum value, std::span<const Word> words) {
        always_text(key, words[static_cast<std::size_t>(value)]);
    }
    template <class Enum>
    void word_or(std::string_view key, Enum value, std::span<const Word> words, Enum when_absent) {
        if (value != when_absent) word(key, value, words);
    }
    template <class Enum>
    void optional_word(std::string_view key, const std::optional<Enum>& value, std::span<const Word> words) {
        if (value) word(key, *value, words);
    }
    template <class Enum>
    void words(std::string_view key, const std::vector<Enum>& values, std::span<const Word> words) {
        if (values.empty()) return;
        begin_list(key);
        for (const Enum value : values) add_text(words[static_cast<std::size_t>(value)]);
        end_list();
    }

    template <class Part>
    void part(std::string_view key, const Part& part) {
        if (part != Part{}) always_part(key, part);
    }
    template <class Part>
    void always_part(std::string_view key, const Part& part) {
        begin_field(key);
        write_record(text_, part);
    }
    template <class Part>
    void optional_part(std::string_view key, const std::optional<Part>& part) {
        if (part) always_part(key, *part);
    }
    template <class Part>
    void list(std::string_view key, const std::vector<Part>& parts) {
        if (parts.empty()) return;
        begin_list(key);
        for (const Part& part : parts) {
            next_element();
            write_record(text_, part);
        }
        end_list();
    }
    template <class Part>
    void list_with_ids(std::string_view key, const std::vector<Part>& parts) {
        list(key, parts);
    }

    template <class Part>
    void list_or(std::string_view key, const std::vector<Part>& parts, const std::vector<Part>& when_absent) {
        if (parts == when_absent) return;
        if (!parts.empty()) return list(key, parts);
        begin_list(key);
        end_list();
    }

    template <class Part>
    void keyed_list(std::string_view key, const std::vector<Part>& parts, std::string_view) {
        list(key, parts);
    }

    // Pairs of whole records: as it was, as it would be; null where there is none.
    template <class Record>
    void alterations(std::string_view key, const std::vector<Altered<Record>>& all) {
        if (all.empty()) return;
        begin_list(key);
        for (const Altered<Record>& altered : all) {
            next_element();
            text_ += '[';
            write_optional(altered.before);
            text_ += ',';
            write_optional(altered.after);
            text_ += ']';
        }
        end_list();
    }

    void nothing_else() {}

    // On a line of its own.
    void next_line() { line_ = true; }
    // One record per line, so that a small change is a small difference.
    template <class Record>
    void section(std::string_view key, const std::vector<Record>& records) {
        if (records.empty()) return;
        next_line();
        begin_list(key);
        for (const Record& record : records) {
            next_element();
            text_ += '\n';
            write_record(text_, record);
        }
        text_ += '\n';
        end_list();
    }

private:
    template <class Record>
    void write_optional(const std::optional<Record>& record) {
        if (record)
            write_record(text_, *record);
        else
            text_ += "null";
    }
    template <class Record>
    static void write_record(std::string& text, const Record& record) {
        FieldWriter fields(text);
        describe(fields, record);
        fields.close();
    }
    void separate();
    void begin_field(std::string_view key);
    void begin_list(std::string_view key);
    void end_list() { text_ += ']'; }
    void next_element();
    void add_text(std::string_view content);
    void add_texts(const std::vector<PersonId>& ids);

    std::string& text_;
    bool line_ = false;
};

}  // namespace driehoek::io
