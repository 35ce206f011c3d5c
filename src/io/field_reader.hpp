// Reads the fields of one record from a JSON object. The first thing that is wrong is kept, with its place;
// after that every call does nothing, so that descriptions need no tests of their own.
#pragma once
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/forbidden.hpp"
#include "io/json_value.hpp"
#include "io/place.hpp"
#include "io/records.hpp"

namespace driehoek::io {

// The ids there are, sorted, so that a reference can be checked where it stands.
struct KnownIds {
    std::vector<std::string_view> people;
    std::vector<std::string_view> units;
    std::vector<std::string_view> locations;
};

// One reading of one text.
struct Reading {
    std::optional<ReadFault> fault;
    const KnownIds* known = nullptr;  // null: references are not checked
    // What we kept ourselves, perhaps by an older version that let more in: nothing of it may become unreadable, so what
    // must not enter is left out or stays to be seen.
    bool is_ours = false;
    std::vector<std::string> left_out{};  // fields we do not know, by the first place of each: "people[3].colour"

    void fail(ReadError error, const Place& place, std::string value = {});
    void leave_out(const Place& field);
    // Of a text of the user's: no longer than we draw, and no citizen service number.
    void check_text(std::string_view text, const Place& place);
    // A later one of two equal keys, at its place in the list, under this field.
    void refuse_double(std::span<const RecordKey> keys, const Place& list, std::string_view field);
};

inline constexpr int largest_number = 100'000;  // of any count or limit; what is above it is a slip

class FieldReader {
public:
    FieldReader(Reading& reading, const JsonValue& object, const Place& place);

    template <class Tag>
    void id(std::string_view key, Id<Tag>& id) {
        required_id(key, id.text, nullptr);
    }
    template <class Tag>
    void reference(std::string_view key, Id<Tag>& id) {
        optional_id(key, id.text, known_as(id));
    }
    template <class Tag>
    void required_reference(std::string_view key, Id<Tag>& id) {
        required_id(key, id.text, known_as(id));
    }
    template <class Tag>
    void mention(std::string_view key, Id<Tag>& id) {
        optional_id(key, id.text, nullptr);
    }
    // Each at most once.
    void references(std::string_view key, std::vector<PersonId>& ids);
    void reference_lists(std::string_view key, std::vector<std::vector<PersonId>>& lists);
    // Of the absences in a round that was read: in a session that it has, each once.
    void sessions_exist(const Round& round);
    // Of the evaluation of a group that was read: no more answers than forms. Who sits in the group may have changed since.
    void forms_fit(const IntervisieGroup& group);

    void text(std::string_view key, std::string& content, std::string_view when_absent = {});
    void flag(std::string_view key, bool& value);
    void number(std::string_view key, int& value, int when_absent);
    void optional_number(std::string_view key, std::optional<int>& value) {
        if (find_field(object_, key)) number(key, value.emplace(), 0);
    }
    void date(std::string_view key, std::optional<Date>& value);
    void required_date(std::string_view key, Date& value);
    void time(std::string_view key, std::optional<TimeOfDay>& value);
    void flag_or(std::string_view key, bool& value, bool) { flag(key, value); }
    void days(std::string_view key, WorkingDays& days);

    template <class Enum>
    void word(std::string_view key, Enum& value, std::span<const Word> words) {
        if (const auto at = required_word(key, words)) value = static_cast<Enum>(*at);
    }
    template <class Enum>
    void word_or(std::string_view key, Enum& value, std::span<const Word> words, Enum) {
        if (const auto at = find_word(key, words)) value = static_cast<Enum>(*at);
    }
    template <class Enum>
    void optional_word(std::string_view key, std::optional<Enum>& value, std::span<const Word> words) {
        if (const auto at = find_word(key, words)) value = static_cast<Enum>(*at);
    }
    template <class Enum>
    void words(std::string_view key, std::vector<Enum>& values, std::span<const Word> words) {
        const auto positions = find_words(key, words);
        if (!positions) return;
        for (const std::size_t at : *positions) values.push_back(static_cast<Enum>(at));
    }

    template <class Part>
    void part(std::string_view key, Part& part) {
        if (const JsonValue* value = take(key)) read_record(*value, {&place_, key, 0}, part);
    }
    template <class Part>
    void optional_part(std::string_view key, std::optional<Part>& part) {
        if (const JsonValue* value = take(key)) read_record(*value, {&place_, key, 0}, part.emplace());
    }
    template <class Part>
    void list(std::string_view key, std::vector<Part>& parts) {
        const JsonValue* value = take_list(key);
        if (!value) return;
        const Place here{&place_, key, 0};
        parts.reserve(value->values.size());
        for (std::size_t at = 0; at < value->values.size() && !reading_.fault; ++at) {
            read_record(value->values[at], {&here, {}, at}, parts.emplace_back());
        }
    }
    // The order of the file is kept, as it is the user's own.
    template <class Part>
    void list_with_ids(std::string_view key, std::vector<Part>& parts) {
        list(key, parts);
        reading_.refuse_double(keys_of(parts), {&place_, key, 0}, "id");
    }
    // Idem, of a list that is not empty where nothing is said.
    template <class Part>
    void list_or(std::string_view key, std::vector<Part>& parts, const std::vector<Part>& when_absent) {
        parts.clear();
        list_with_ids(key, parts);
        if (!find_field(object_, key)) parts = when_absent;
    }
    // The order of the file; no two with one key.
    template <class Part>
    void keyed_list(std::string_view key, std::vector<Part>& parts, std::string_view key_field) {
        list(key, parts);
        reading_.refuse_double(keys_of(parts), {&place_, key, 0}, key_field);
    }
    // Pairs of whole records of a scenario. What they point at may be gone, or may be among them: their ids are mentions.
    template <class Record>
    void alterations(std::string_view key, std::vector<Altered<Record>>& all);
    // Sorted by key, whatever the order of the file.
    template <class Record>
    void section(std::string_view key, std::vector<Record>& records, std::string_view key_field);

    // What else there is, we do not know: refused when it is of a forbidden kind, else left out.
    void nothing_else();
    // A field that somebody else has read.
    const JsonValue* take(std::string_view key);

private:
    // Both sides of a pair are one record, and no two pairs are about the same.
    template <class Record>
    void check_pairs(const std::vector<Altered<Record>>& all, const Place& list) {
        if constexpr (!std::same_as<Record, Settings>) {
            std::vector<RecordKey> keys;
            for (const Altered<Record>& altered : all) {
                keys.push_back(key_of(altered.before ? *altered.before : *altered.after));
                if (altered.before && altered.after && key_of(*altered.after) != keys.back())
                    return reading_.fail(ReadError::value_is_unknown, {&list, {}, keys.size() - 1});
            }
            reading_.refuse_double(keys, list, {});
        } else if (all.size() > 1 || (!all.empty() && (!all[0].before || !all[0].after))) {
            reading_.fail(ReadError::value_is_unknown, list);
        }
    }
    template <class Record>
    static std::vector<RecordKey> keys_of(const std::vector<Record>& records) {
        std::vector<RecordKey> keys;
        keys.reserve(records.size());
        for (const Record& record : records) keys.push_back(key_of(record));
        return keys;
    }
    template <class Record>
    void read_record(const JsonValue& value, const Place& place, Record& record) {
        FieldReader fields(reading_, value, place);
        describe(fields, record);
    }
    const std::vector<std::string_view>* known_as(const PersonId&) const;
    const std::vector<std::string_view>* known_as(const UnitId&) const;
    const std::vector<std::string_view>* known_as(const LocationId&) const;

    void fail(ReadError error, std::string_view key, const JsonValue* found = nullptr);
    bool is_known(std::string_view key) const;
    const JsonValue* take(std::string_view key, JsonKind kind);
    const JsonValue* take_list(std::string_view key) { return take(key, JsonKind::list); }
    const JsonValue* take_required(std::string_view key, JsonKind kind);
    void read_id(std::string_view key, std::string& id, const JsonValue* value,
                 const std::vector<std::string_view>* known);
    void read_references(const JsonValue& list, const Place& here, std::vector<PersonId>& ids);
    void required_id(std::string_view key, std::string& id, const std::vector<std::string_view>* known);
    void optional_id(std::string_view key, std::string& id, const std::vector<std::string_view>* known);
    std::optional<std::size_t> position_of(std::string_view key, const JsonValue* value, std::span<const Word> words);
    std::optional<std::size_t> required_word(std::string_view key, std::span<const Word> words);
    std::optional<std::size_t> find_word(std::string_view key, std::span<const Word> words);
    std::optional<std::vector<std::size_t>> find_words(std::string_view key, std::span<const Word> words);

    static constexpr std::size_t most_fields = 32;  // that any record has
    Reading& reading_;
    const JsonValue& object_;
    const Place& place_;
    std::array<std::string_view, most_fields> known_keys_{};
    std::size_t known_count_ = 0;
    std::size_t taken_count_ = 0;
};

// Positions in sorted order; empty when the keys are sorted already.
std::vector<std::size_t> sorted_order(std::span<const RecordKey> keys);

template <class Record>
void FieldReader::section(std::string_view key, std::vector<Record>& records, std::string_view key_field) {
    list(key, records);
    if (reading_.fault) return;
    const std::vector<RecordKey> keys = keys_of(records);
    const std::vector<std::size_t> order = sorted_order(keys);
    reading_.refuse_double(keys, {&place_, key, 0}, key_field);
    if (order.empty() || reading_.fault) return;
    std::vector<Record> sorted;
    sorted.reserve(records.size());
    for (const std::size_t at : order) sorted.push_back(std::move(records[at]));
    records = std::move(sorted);
}

template <class Record>
void FieldReader::alterations(std::string_view key, std::vector<Altered<Record>>& all) {
    const JsonValue* pairs = take_list(key);
    if (!pairs) return;
    const Place list{&place_, key, 0};
    const KnownIds* const known = std::exchange(reading_.known, nullptr);
    for (std::size_t at = 0; at < pairs->values.size() && !reading_.fault; ++at) {
        const Place place{&list, {}, at};
        const std::vector<JsonValue>& pair = pairs->values[at].values;
        const auto is_side = [](const JsonValue& side) {
            return side.kind == JsonKind::object || side.kind == JsonKind::null;
        };
        if (pair.size() != 2 || !std::ranges::all_of(pair, is_side) ||
            (pair[0].kind == JsonKind::null && pair[1].kind == JsonKind::null)) {
            reading_.fail(ReadError::value_has_wrong_type, place);
            break;
        }
        Altered<Record>& altered = all.emplace_back();
        if (pair[0].kind == JsonKind::object) read_record(pair[0], {&place, {}, 0}, altered.before.emplace());
        if (pair[1].kind == JsonKind::object) read_record(pair[1], {&place, {}, 1}, altered.after.emplace());
    }
    reading_.known = known;
    if (!reading_.fault) check_pairs(all, list);
}

}  // namespace driehoek::io
