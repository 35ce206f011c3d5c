#include <algorithm>

#include "base/text.hpp"
#include "io/field_reader.hpp"
#include "io/history_file.hpp"
#include "io/json.hpp"
#include "io/migrate.hpp"
#include "io/parse.hpp"

namespace driehoek::io {
namespace {

// Which way a pair of records is walked: [before, after].
enum class Direction : std::uint8_t { backward, forward };

// One step of the file being put on an organisation. Whatever does not fit exactly is damage.
class StepReader {
public:
    StepReader(Reading& reading, const JsonValue& step, const Place& place, Direction direction)
        : reading_(reading), step_(step), place_(place), direction_(direction) {}

    void apply_to(Organisation& organisation) {
        visit_pairs(settings_section, [&](const JsonValue* from, const JsonValue* to) {
            if (!from || !to || read<Settings>(*from) != organisation.settings) return damaged();
            organisation.settings = read<Settings>(*to);
        });
        visit_sections([&](std::string_view section, auto member) {
            if (find_field(step_, section)) apply_section(section, (organisation.*member).edit());
        });
    }

private:
    template <class Record>
    void apply_section(std::string_view section, std::vector<Record>& records) {
        visit_pairs(section, [&](const JsonValue* from, const JsonValue* to) {
            if (!from && !to) return damaged();
            const Record old = from ? read<Record>(*from) : Record{};
            Record made = to ? read<Record>(*to) : Record{};
            if (reading_.fault) return;
            const auto at = position_of(records, from ? old : made);
            const bool is_there = at != records.end() && key_of(*at) == key_of(from ? old : made);
            if (is_there != (from != nullptr)) return damaged();
            if (from && (*at != old || (to && key_of(made) != key_of(old)))) return damaged();
            if (!to) {
                records.erase(at);
            } else if (from) {
                *at = std::move(made);
            } else {
                records.insert(at, std::move(made));
            }
        });
    }

    template <class Record>
    static auto position_of(std::vector<Record>& records, const Record& record) {
        return std::ranges::lower_bound(records, key_of(record), {}, [](const Record& each) { return key_of(each); });
    }

    template <class Record>
    Record read(const JsonValue& value) {
        Record record;
        FieldReader fields(reading_, value, *pair_);
        describe(fields, record);
        return record;
    }

    void visit_pairs(std::string_view section, auto&& visit) {
        const JsonValue* pairs = find_field(step_, section);
        if (!pairs) return;
        const Place list{&place_, section, 0};
        for (std::size_t at = 0; at < pairs->values.size() && !reading_.fault; ++at) {
            const JsonValue& pair = pairs->values[at];
            const Place place{&list, {}, at};
            pair_ = &place;
            if (pair.kind != JsonKind::list || pair.values.size() != 2) return damaged();
            const JsonValue* before = pair.values[0].kind == JsonKind::null ? nullptr : &pair.values[0];
            const JsonValue* after = pair.values[1].kind == JsonKind::null ? nullptr : &pair.values[1];
            if (direction_ == Direction::backward) std::swap(before, after);
            visit(before, after);
        }
    }

    void damaged() { reading_.fail(ReadError::history_is_damaged, *pair_); }

    Reading& reading_;
    const JsonValue& step_;
    const Place& place_;
    const Place* pair_ = nullptr;  // that is being read
    Direction direction_;
};

std::optional<ReadFault> check_hashes(const JsonValue& file, std::string_view text, const Organisation& organisation,
                                      std::string_view kept) {
    const auto says = [&](std::string_view field, std::string_view content) {
        const JsonValue* hash = find_field(file, field);
        return hash && hash->text == letters_of(hash_of(content));
    };
    const std::size_t head = std::min(text.find('\n'), text.size() - 1);
    if (!says("check", text.substr(head + 1))) return fault_at(ReadError::history_is_damaged, "check");
    if (!says("belongs_to", write_organisation(organisation)) && !says("belongs_to", kept)) {
        return fault_at(ReadError::history_does_not_belong, "belongs_to");
    }
    return std::nullopt;
}

void read_deed(Reading& reading, const JsonValue& step, const Place& place, Deed& deed) {
    const JsonValue* value = find_field(step, "deed");
    const Place here{&place, "deed", 0};
    if (!value) return reading.fail(ReadError::field_is_missing, here);
    FieldReader fields(reading, *value, here);
    describe(fields, deed);
}

Result<History, ReadFault> read_steps(const JsonValue& file, const Organisation& organisation) {
    const JsonValue* steps = find_field(file, "steps");
    const std::size_t count = steps ? steps->values.size() : 0;
    if (count > 2 * most_steps + 1) return std::unexpected(fault_at(ReadError::history_is_damaged, "steps"));
    Reading reading{.fault = {}, .is_ours = true};
    const Place top;
    int current = -1;
    FieldReader(reading, file, top).number("current", current, -1);
    if (reading.fault) return std::unexpected(std::move(*reading.fault));
    if (current < 0 || static_cast<std::size_t>(current) >= count) {
        return std::unexpected(fault_at(ReadError::history_is_damaged, "current"));
    }
    History history;
    history.current = static_cast<std::size_t>(current);
    const Place list{&top, "steps", 0};
    history.states.resize(count);
    history.states[history.current].organisation = organisation;
    const auto step = [&](std::size_t at, Direction direction, std::size_t from, std::size_t to) {
        history.states[to].organisation = history.states[from].organisation;
        StepReader(reading, steps->values[at], {&list, {}, at}, direction).apply_to(history.states[to].organisation);
    };
    for (std::size_t at = history.current; at > 0; --at) step(at, Direction::backward, at, at - 1);
    for (std::size_t at = history.current + 1; at < count; ++at) step(at, Direction::forward, at - 1, at);
    for (std::size_t at = 0; at < count; ++at) {
        read_deed(reading, steps->values[at], {&list, {}, at}, history.states[at].deed);
    }
    if (reading.fault) return std::unexpected(std::move(*reading.fault));
    return history;
}

}  // namespace

Result<History, ReadFault> read_history(std::string_view text, const Organisation& organisation,
                                        std::string_view kept) {
    Result<JsonValue, ReadFault> file = parse_json(text);
    if (!file) return std::unexpected(std::move(file.error()));
    const Result<std::size_t, ReadFault> version = check_head(*file, history_mark, file_version);
    if (!version) return std::unexpected(version.error());
    // Not migrated: an older history goes with an older text of the organisation.
    if (*version != file_version) return std::unexpected(fault_at(ReadError::history_does_not_belong, "version"));
    if (auto fault = check_hashes(*file, text, organisation, kept)) return std::unexpected(std::move(*fault));
    return read_steps(*file, organisation);
}

}  // namespace driehoek::io
