#include "io/wall_file.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>

#include "io/field_reader.hpp"
#include "io/field_writer.hpp"
#include "io/migrate.hpp"
#include "io/parse.hpp"

namespace driehoek::io {
namespace {

constexpr std::string_view wall_mark = "driehoek-wall";
constexpr int wall_version = 2;  // higher with each change, also of the order of an enum: then it is not read
constexpr std::int64_t longest_pause =
    std::int64_t{24} * 60 * minute;  // between keeping and reading, that a clock can mean

constexpr std::array<Word, session_role_count> role_words{"presenter", "timekeeper", "observer", "recorder"};
static_assert(is_complete(role_words));

// Enums stand as numbers: nobody reads this, and it lives for an afternoon.
template <class Enum>
void numbered(auto& fields, std::string_view key, Enum& value, int count) {
    int number = static_cast<int>(value);
    fields.number(key, number, 0);
    if constexpr (!std::is_const_v<Enum>) value = static_cast<Enum>(std::clamp(number, 0, count - 1));
}

// From 1, because 0 is absent.
template <class Value>
void optional_number(auto& fields, std::string_view key, std::optional<Value>& value) {
    int number = value ? static_cast<int>(*value) + 1 : 0;
    fields.number(key, number, 0);
    value = number > 0 ? std::optional(static_cast<Value>(number - 1)) : std::nullopt;
}
template <class Value>
void optional_number(auto& fields, std::string_view key, const std::optional<Value>& value) {
    std::optional<Value> copy = value;
    optional_number(fields, key, copy);
}

void milliseconds(FieldWriter& fields, std::string_view key, std::int64_t value) {
    fields.text(key, std::to_string(value), "0");
}
void milliseconds(FieldReader& fields, std::string_view key, std::int64_t& value) {
    std::string text;
    fields.text(key, text);
    std::from_chars(text.data(), text.data() + text.size(), value);
}

template <class Number>
void plain_number(auto& fields, std::string_view key, Number& value) {
    int number = static_cast<int>(value);
    fields.number(key, number, 0);
    if constexpr (!std::is_const_v<Number>) value = static_cast<Number>(number);
}

template <std::size_t size>
void bits(auto& fields, std::string_view key, std::bitset<size>& value) {
    int number = static_cast<int>(value.to_ulong());
    fields.number(key, number, 0);
    value = std::bitset<size>(static_cast<unsigned long>(number));
}
template <std::size_t size>
void bits(auto& fields, std::string_view key, const std::bitset<size>& value) {
    std::bitset<size> copy = value;
    bits(fields, key, copy);
}

}  // namespace

struct WallFile {
    WallContent content{};
    std::int64_t moment = 0;  // when what runs had used what it says; 0: nothing runs
    friend bool operator==(const WallFile&, const WallFile&) = default;
};

void describe(auto& fields, RecordOf<CourseStep> auto& step) {
    numbered(fields, "kind", step.kind, step_count);
    fields.number("minutes", step.minutes, 0);
    fields.number("method", step.method, 0);
    fields.number("own", step.own, 0);
    fields.flag("is_skipped", step.is_skipped);
    milliseconds(fields, "used", step.used);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<SessionCase> auto& one) {
    fields.mention("presenter", one.presenter);
    numbered(fields, "theme", one.theme, case_theme_count);
    optional_number(fields, "side", one.side);
    fields.text("question", one.question);
    fields.number("hands", one.hands, 0);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<PersonHere> auto& person) {
    fields.mention("person", person.person);
    numbered(fields, "presence", person.presence, presence_count);
    fields.number("turns", person.turns, 0);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<KeptText> auto& kept) {
    fields.mention("round", kept.round);
    fields.mention("group", kept.group);
    fields.text("question", kept.question);
    fields.text("agreement", kept.agreement);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<ChosenMethod> auto& method) {
    numbered(fields, "listed", method.listed, method_count);
    fields.optional_part("own", method.own);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<RunningSession> auto& session) {
    fields.mention("round", session.round);
    fields.mention("group", session.group);
    fields.mention("session", session.session);
    fields.number("number", session.number, 1);
    fields.number("length", session.length, usual_length);
    fields.mention("facilitator", session.facilitator);
    fields.list("steps", session.steps);
    plain_number(fields, "at", session.at);
    milliseconds(fields, "used_elsewhere", session.used_elsewhere);
    fields.list("people", session.people);
    for (std::size_t role = 0; role < role_words.size(); ++role) fields.mention(role_words[role], session.roles[role]);
    fields.list("cases", session.cases);
    optional_number(fields, "chosen", session.chosen);
    fields.list("discussed", session.discussed);
    fields.list("methods", session.methods);
    bits(fields, "agreed", session.agreed);
    fields.text("agreement", session.agreement);
    fields.text("earlier_question", session.earlier_question);
    fields.text("earlier_agreement", session.earlier_agreement);
    fields.flag("keeps_text", session.keeps_text);
    fields.part("evaluation", session.evaluation);
    fields.number("moves", session.moves, 0);
    fields.flag("shows_result", session.shows_result);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<WallFile> auto& file) {
    fields.optional_part("session", file.content.running);
    fields.list("kept", file.content.kept);
    milliseconds(fields, "moment", file.moment);
    fields.nothing_else();
}

namespace {

// What a hand may have changed: nothing is looked for where nothing is.
bool is_sound(const RunningSession& session) {
    if (session.at >= session.steps.size()) return false;
    if (session.chosen && *session.chosen >= session.cases.size()) return false;
    return std::ranges::all_of(session.steps, [&](const CourseStep& step) {
        const auto method = static_cast<std::size_t>(step.method);
        if (step.method < 0 || method > session.methods.size() || step.own < 0) return false;
        if (step.own == 0) return true;
        const bool has_own = method > 0 && session.methods[method - 1].own;
        return has_own && static_cast<std::size_t>(step.own) <= session.methods[method - 1].own->steps.size();
    });
}

}  // namespace

std::string write_wall(const WallContent& content, Moment now) {
    WallFile file{content, 0};
    if (file.content.running && file.content.running->is_running()) {
        file.content.running->pause(now.steady);
        file.moment = now.wall;
    }
    std::string text;
    FieldWriter fields(text);
    fields.text("format", wall_mark);
    fields.number("version", wall_version, 0);
    fields.part("wall", file);
    fields.close();
    return text;
}

std::optional<WallContent> read_wall(std::string_view text, Moment now) {
    const Result<JsonValue, ReadFault> parsed = parse_json(text);
    if (!parsed || !check_head(*parsed, wall_mark, wall_version)) return std::nullopt;
    Reading reading{.fault = {}, .is_ours = true};
    const Place top;
    FieldReader fields(reading, *parsed, top);
    WallFile file;
    fields.take("format");
    fields.take("version");
    fields.part("wall", file);
    std::optional<RunningSession>& running = file.content.running;
    if (reading.fault || (running && !is_sound(*running))) return std::nullopt;
    if (running && file.moment != 0) {
        running->steps[running->at].used += std::clamp<std::int64_t>(now.wall - file.moment, 0, longest_pause);
        running->go_on(now.steady);
    }
    return std::move(file.content);
}

}  // namespace driehoek::io
