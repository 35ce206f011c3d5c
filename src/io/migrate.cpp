#include "io/migrate.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include "io/json.hpp"
#include "io/place.hpp"

namespace driehoek::io {
namespace {

// Version 2 knows more of a session (time, place, who was there, roles) and when nothing is planned. What version 1 says it says
// in the same words.
JsonValue with_sessions(JsonValue file) { return file; }

JsonValue text_value(std::string_view text) { return {JsonKind::text, std::string(text), {}, {}}; }

// In the form of version 3, with the parts that there are when nothing is said of them.
JsonValue parts_of(std::string_view status) {
    JsonValue parts{JsonKind::list, {}, {}, {}};
    const auto add = [&](std::string_view part) {
        JsonValue made{JsonKind::object, {}, {}, {}};
        const auto field = [&](const char* key, std::string_view value) {
            made.keys.emplace_back(key);
            made.values.push_back(text_value(value));
        };
        field("part", part);
        if (status == "busy") field("status", status);
        parts.values.push_back(std::move(made));
    };
    add("D-1");
    if (status == "busy") return parts;
    add("D-2");
    add("D-3");
    return parts;
}

// Version 3 knows scenarios, the whole programme and the MT days. How far a team is with the basisprogramma follows from its
// parts there: finished means all of them, on days that nobody noted; busy means the first one. Any other word is a fault
// that the reading names, in a field of the same name.
JsonValue with_programme(JsonValue file) {
    for (std::size_t at = 0; at < file.keys.size(); ++at) {
        if (file.keys[at] != "units") continue;
        for (JsonValue& unit : file.values[at].values) {
            for (std::size_t field = 0; field < unit.keys.size(); ++field) {
                if (unit.keys[field] != "base_programme") continue;
                const std::string status = unit.values[field].text;
                unit.keys[field] = "base_parts";
                if (status == "finished" || status == "busy")
                    unit.values[field] = parts_of(status);
                else if (status == "not_started")
                    unit.values[field] = {JsonKind::list, {}, {}, {}};
                break;
            }
        }
    }
    return file;
}

constexpr std::array<Migration, 2> steps{with_sessions, with_programme};

}  // namespace

std::span<const Migration> all_migrations() {
    static_assert(file_version == steps.size() + 1,
                  "a new version needs its step here, and a fixture of the old one in tests/data");
    return steps;
}

Result<std::size_t, ReadFault> check_head(const JsonValue& file, std::string_view mark, std::size_t newest) {
    const JsonValue* format = find_field(file, "format");
    if (!format || format->kind != JsonKind::text || format->text != mark) {
        return std::unexpected(
            fault_at(ReadError::not_a_driehoek_file, file.kind == JsonKind::object ? "format" : std::string()));
    }
    const JsonValue* value = find_field(file, "version");
    if (!value) return std::unexpected(fault_at(ReadError::field_is_missing, "version"));
    const std::string found = shown(value->text);
    if (value->kind != JsonKind::number) {
        return std::unexpected(fault_at(ReadError::value_has_wrong_type, "version", found));
    }
    std::uint64_t version = 0;  // also where std::size_t is half as wide
    const char* end = value->text.data() + value->text.size();
    const auto result = std::from_chars(value->text.data(), end, version);
    if (result.ec != std::errc() || result.ptr != end || version == 0) {
        return std::unexpected(fault_at(ReadError::value_is_unknown, "version", found));
    }
    if (version > newest) return std::unexpected(fault_at(ReadError::version_is_newer, "version", found));
    return static_cast<std::size_t>(version);
}

Result<JsonValue, ReadFault> migrate(JsonValue file, std::span<const Migration> chain) {
    const Result<std::size_t, ReadFault> version = check_head(file, organisation_mark, chain.size() + 1);
    if (!version) return std::unexpected(version.error());
    for (const Migration step : chain.subspan(*version - 1)) file = step(std::move(file));
    return file;
}

}  // namespace driehoek::io
