#include "io/field_reader.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>

#include "base/citizen_number.hpp"
#include "base/order.hpp"
#include "base/text.hpp"

namespace driehoek::io {
namespace {

constexpr std::size_t most_left_out = 50;  // names of fields: more would not be read

// What was found, for a sentence of one line. Lists and objects would not help.
std::string shown_value(const JsonValue& value) {
    switch (value.kind) {
        case JsonKind::null: return "null";
        case JsonKind::no: return "false";
        case JsonKind::yes: return "true";
        case JsonKind::number:
        case JsonKind::text: return shown(value.text);
        case JsonKind::list:
        case JsonKind::object: break;
    }
    return {};
}

bool is_sorted_without_doubles(std::span<const RecordKey> keys) {
    return std::ranges::adjacent_find(keys, std::ranges::greater_equal()) == keys.end();
}

std::vector<std::size_t> order_of(std::span<const RecordKey> keys) {
    return positions_in_order(keys.size(), [&](std::size_t one, std::size_t other) { return keys[one] < keys[other]; });
}

}  // namespace

std::vector<std::size_t> sorted_order(std::span<const RecordKey> keys) {
    if (is_sorted_without_doubles(keys)) return {};
    return order_of(keys);
}

// --- Reading -------------------------------------------------------------------------------------------------------

void Reading::fail(ReadError error, const Place& place, std::string value) {
    if (!fault) fault = fault_at(error, path_of(place), std::move(value));
}

void Reading::leave_out(const Place& field) {
    // One is enough to find the others of its name: a list has it in each of its records.
    const auto name_in = [](std::string_view path) {
        std::string name;
        bool is_inside = false;
        for (const char character : path) {
            is_inside = (is_inside || character == '[') && character != ']';
            if (!is_inside) name += character;
        }
        return name;
    };
    std::string path = path_of(field);
    const std::string name = name_in(path);
    if (left_out.size() >= most_left_out ||
        std::ranges::any_of(left_out, [&](const std::string& other) { return name_in(other) == name; }))
        return;
    left_out.push_back(std::move(path));
}

void Reading::check_text(std::string_view text, const Place& place) {
    if (is_ours || fault) return;
    if (is_longer_than(text, longest_text))
        return fail(ReadError::text_is_too_long, place, std::to_string(longest_text));
    if (holds_citizen_number(text)) fail(ReadError::text_is_forbidden, place);
}

void Reading::refuse_double(std::span<const RecordKey> keys, const Place& list, std::string_view field) {
    if (fault || is_sorted_without_doubles(keys)) return;
    const std::vector<std::size_t> order = order_of(keys);
    std::size_t first = keys.size();
    for (std::size_t at = 1; at < order.size(); ++at) {
        if (keys[order[at]] == keys[order[at - 1]]) first = std::min(first, order[at]);
    }
    if (first == keys.size()) return;
    const Place element{&list, {}, first};
    fail(ReadError::id_is_double, field.empty() ? element : Place{&element, field, 0}, shown(keys[first].first));
}

// --- FieldReader: finding a field ----------------------------------------------------------------------------------

FieldReader::FieldReader(Reading& reading, const JsonValue& object, const Place& place)
    : reading_(reading), object_(object), place_(place) {
    if (object.kind != JsonKind::object) reading.fail(ReadError::value_has_wrong_type, place, shown_value(object));
}

void FieldReader::fail(ReadError error, std::string_view key, const JsonValue* found) {
    reading_.fail(error, Place{&place_, key, 0}, found ? shown_value(*found) : std::string());
}

const JsonValue* FieldReader::take(std::string_view key) {
    assert(known_count_ < known_keys_.size());
    known_keys_[known_count_++] = key;
    if (reading_.fault) return nullptr;
    const JsonValue* value = find_field(object_, key);
    if (value) ++taken_count_;
    return value;
}

const JsonValue* FieldReader::take(std::string_view key, JsonKind kind) {
    const JsonValue* value = take(key);
    if (!value || value->kind == kind) return value;
    fail(ReadError::value_has_wrong_type, key, value);
    return nullptr;
}

const JsonValue* FieldReader::take_required(std::string_view key, JsonKind kind) {
    const JsonValue* value = take(key, kind);
    if (!value) fail(ReadError::field_is_missing, key);  // an earlier fault stays
    return value;
}

bool FieldReader::is_known(std::string_view key) const {
    const auto known = std::span(known_keys_).first(known_count_);
    return std::ranges::find(known, key) != known.end();
}

void FieldReader::nothing_else() {
    if (reading_.fault || taken_count_ == object_.keys.size()) return;
    for (std::size_t at = 0; at < object_.keys.size() && !reading_.fault; ++at) {
        if (is_known(object_.keys[at])) continue;
        const Place field{&place_, object_.keys[at], 0};
        auto path = reading_.is_ours ? std::nullopt : find_forbidden(object_.values[at], field);
        if (path)
            reading_.fault = fault_at(ReadError::field_is_forbidden, std::move(*path));
        else
            reading_.leave_out(field);
    }
}

// --- FieldReader: ids ----------------------------------------------------------------------------------------------

const std::vector<std::string_view>* FieldReader::known_as(const PersonId&) const {
    return reading_.known ? &reading_.known->people : nullptr;
}
const std::vector<std::string_view>* FieldReader::known_as(const UnitId&) const {
    return reading_.known ? &reading_.known->units : nullptr;
}
const std::vector<std::string_view>* FieldReader::known_as(const LocationId&) const {
    return reading_.known ? &reading_.known->locations : nullptr;
}

void FieldReader::required_id(std::string_view key, std::string& id, const std::vector<std::string_view>* known) {
    const JsonValue* value = take_required(key, JsonKind::text);
    if (!value) return;
    if (value->text.empty()) return fail(ReadError::field_is_missing, key);
    read_id(key, id, value, known);
}

void FieldReader::optional_id(std::string_view key, std::string& id, const std::vector<std::string_view>* known) {
    const JsonValue* value = take(key, JsonKind::text);
    if (value && !value->text.empty()) read_id(key, id, value, known);
}

void FieldReader::read_id(std::string_view key, std::string& id, const JsonValue* value,
                          const std::vector<std::string_view>* known) {
    if (known && !std::ranges::binary_search(*known, std::string_view(value->text))) {
        return fail(ReadError::id_points_nowhere, key, value);
    }
    if (!known) reading_.check_text(value->text, {&place_, key, 0});
    id = value->text;
}

void FieldReader::references(std::string_view key, std::vector<PersonId>& ids) {
    if (const JsonValue* list = take_list(key)) read_references(*list, {&place_, key, 0}, ids);
}

void FieldReader::reference_lists(std::string_view key, std::vector<std::vector<PersonId>>& lists) {
    const JsonValue* list = take_list(key);
    if (!list) return;
    const Place here{&place_, key, 0};
    for (std::size_t at = 0; at < list->values.size(); ++at) {
        const JsonValue& value = list->values[at];
        const Place place{&here, {}, at};
        if (value.kind != JsonKind::list)
            return reading_.fail(ReadError::value_has_wrong_type, place, shown_value(value));
        read_references(value, place, lists.emplace_back());
    }
}

void FieldReader::read_references(const JsonValue& list, const Place& here, std::vector<PersonId>& ids) {
    const std::vector<std::string_view>* known = known_as(PersonId());
    std::vector<RecordKey> keys;
    for (std::size_t at = 0; at < list.values.size(); ++at) {
        const JsonValue& value = list.values[at];
        const Place place{&here, {}, at};
        if (value.kind != JsonKind::text)
            return reading_.fail(ReadError::value_has_wrong_type, place, shown_value(value));
        if (known && !std::ranges::binary_search(*known, std::string_view(value.text))) {
            return reading_.fail(ReadError::id_points_nowhere, place, shown_value(value));
        }
        ids.emplace_back(value.text);
        keys.emplace_back(value.text, std::string_view());
    }
    reading_.refuse_double(keys, here, {});
}

void FieldReader::sessions_exist(const Round& round) {
    if (reading_.fault) return;
    const Place proposal{&place_, "proposal", 0};
    const Place here{&proposal, "absences", 0};
    const std::vector<Absence>& absences = round.proposal.absences;
    std::vector<std::string> sessions;
    for (const Absence& absence : absences) sessions.push_back(std::to_string(absence.session));
    std::vector<RecordKey> keys;
    for (std::size_t at = 0; at < absences.size(); ++at) {
        const Place element{&here, {}, at};
        if (absences[at].session >= round.planned_sessions)
            return reading_.fail(ReadError::value_is_unknown, {&element, "session", 0}, sessions[at]);
        keys.emplace_back(absences[at].person.text, sessions[at]);
    }
    reading_.refuse_double(keys, here, "person");
}

void FieldReader::forms_fit(const IntervisieGroup& group) {
    const Evaluation& evaluation = group.evaluation;
    const Place here{&place_, "evaluation", 0};
    for (std::size_t at = 0; at < evaluation.tallies.size(); ++at) {
        const int answers = count_answers(evaluation.tallies[at]);
        if (answers > evaluation.forms)
            reading_.fail(ReadError::value_is_unknown, {&here, statement_words[at], 0}, std::to_string(answers));
    }
}

// --- FieldReader: values -------------------------------------------------------------------------------------------

void FieldReader::text(std::string_view key, std::string& content, std::string_view) {
    const JsonValue* value = take(key, JsonKind::text);
    if (!value) return;
    reading_.check_text(value->text, {&place_, key, 0});
    content = value->text;
}

void FieldReader::flag(std::string_view key, bool& is_set) {
    const JsonValue* value = take(key);
    if (!value) return;
    is_set = value->kind == JsonKind::yes;
    if (!is_set && value->kind != JsonKind::no) fail(ReadError::value_has_wrong_type, key, value);
}

void FieldReader::number(std::string_view key, int& number, int) {
    const JsonValue* value = take(key, JsonKind::number);
    if (!value) return;
    const std::string& digits = value->text;
    int found = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), found);
    const bool is_whole = result.ec == std::errc() && result.ptr == digits.data() + digits.size();
    if (!is_whole || found < 0 || found > largest_number) return fail(ReadError::value_is_unknown, key, value);
    number = found;
}

void FieldReader::date(std::string_view key, std::optional<Date>& date) {
    const JsonValue* value = take(key, JsonKind::text);
    if (!value) return;
    date = date_from_iso(value->text);
    if (!date) fail(ReadError::value_is_unknown, key, value);
}

void FieldReader::required_date(std::string_view key, Date& date) {
    const JsonValue* value = take_required(key, JsonKind::text);
    if (!value) return;
    const std::optional<Date> found = date_from_iso(value->text);
    if (!found) return fail(ReadError::value_is_unknown, key, value);
    date = *found;
}

void FieldReader::time(std::string_view key, std::optional<TimeOfDay>& time) {
    const JsonValue* value = take(key, JsonKind::text);
    if (!value) return;
    time = time_from_text(value->text);
    // One spelling only: what other programs write must be read by them as well.
    if (!time || iso_from_time(*time) != value->text) fail(ReadError::value_is_unknown, key, value);
}

void FieldReader::days(std::string_view key, WorkingDays& days) {
    const auto found = find_words(key, day_words);
    if (!found) return;
    days = 0;
    for (const std::size_t day : *found) days = static_cast<WorkingDays>(days | 1U << day);
}

// --- FieldReader: words --------------------------------------------------------------------------------------------

std::optional<std::size_t> FieldReader::position_of(std::string_view key, const JsonValue* value,
                                                    std::span<const Word> words) {
    if (!value) return std::nullopt;
    const auto word = std::ranges::find(words, std::string_view(value->text));
    if (word != words.end()) return static_cast<std::size_t>(word - words.begin());
    fail(ReadError::value_is_unknown, key, value);
    return std::nullopt;
}

std::optional<std::size_t> FieldReader::required_word(std::string_view key, std::span<const Word> words) {
    return position_of(key, take_required(key, JsonKind::text), words);
}

std::optional<std::size_t> FieldReader::find_word(std::string_view key, std::span<const Word> words) {
    return position_of(key, take(key, JsonKind::text), words);
}

std::optional<std::vector<std::size_t>> FieldReader::find_words(std::string_view key, std::span<const Word> words) {
    const JsonValue* list = take_list(key);
    if (!list) return std::nullopt;
    const Place here{&place_, key, 0};
    std::vector<std::size_t> positions;
    for (std::size_t at = 0; at < list->values.size(); ++at) {
        const JsonValue& value = list->values[at];
        const auto word = std::ranges::find(words, std::string_view(value.text));
        if (value.kind != JsonKind::text || word == words.end()) {
            const bool is_text = value.kind == JsonKind::text;
            const ReadError error = is_text ? ReadError::value_is_unknown : ReadError::value_has_wrong_type;
            reading_.fail(error, Place{&here, {}, at}, shown_value(value));
            return std::nullopt;
        }
        positions.push_back(static_cast<std::size_t>(word - words.begin()));
    }
    return positions;
}

}  // namespace driehoek::io
