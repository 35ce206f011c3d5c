#include <algorithm>

#include "base/order.hpp"
#include "io/field_reader.hpp"
#include "io/field_writer.hpp"
#include "io/json.hpp"
#include "io/migrate.hpp"
#include "io/parse.hpp"
#include "io/place.hpp"

namespace driehoek::io {
namespace {

constexpr std::string_view name_list_mark = "driehoek-names";
constexpr int name_list_version = 1;

Result<NameList, ReadFault> read_names(std::string_view text, bool is_ours) {
    const Result<JsonValue, ReadFault> file = parse_json(text);
    if (!file) return std::unexpected(file.error());
    const Result<std::size_t, ReadFault> version = check_head(*file, name_list_mark, name_list_version);
    if (!version) return std::unexpected(version.error());
    const JsonValue* names = find_field(*file, "names");
    if (!names) return std::unexpected(fault_at(ReadError::field_is_missing, "names"));
    if (names->kind != JsonKind::object) return std::unexpected(fault_at(ReadError::value_has_wrong_type, "names"));
    NameList list;
    list.reserve(names->values.size());
    Reading reading{.fault = {}, .is_ours = is_ours};
    const Place top;
    const Place here{&top, "names", 0};
    for (std::size_t at = 0; at < names->values.size(); ++at) {
        if (names->values[at].kind != JsonKind::text) {
            std::string path = "names";
            append_key(path, names->keys[at]);
            return std::unexpected(fault_at(ReadError::value_has_wrong_type, std::move(path)));
        }
        const Place place{&here, names->keys[at], 0};
        reading.check_text(names->keys[at], place);
        reading.check_text(names->values[at].text, place);
        if (reading.fault) return std::unexpected(std::move(*reading.fault));
        list.emplace_back(names->keys[at], names->values[at].text);
    }
    sort(list);
    return list;
}

}  // namespace

Result<NameList, ReadFault> read_name_list(std::string_view text) { return read_names(text, false); }

Result<NameList, ReadFault> read_kept_names(std::string_view text) { return read_names(text, true); }

std::string write_name_list(const NameList& names) {
    NameList sorted = names;
    sort_by(sorted, &NameList::value_type::first);
    const auto doubles = std::ranges::unique(sorted, {}, &NameList::value_type::first);
    sorted.erase(doubles.begin(), doubles.end());
    std::string text;
    FieldWriter fields(text);
    fields.text("format", name_list_mark);
    fields.number("version", name_list_version, 0);
    text += ",\n\"names\":";
    FieldWriter lines(text);
    for (const auto& [code, name] : sorted) {
        lines.next_line();
        lines.always_text(code, name);
    }
    if (!sorted.empty()) text += '\n';
    lines.close();
    fields.close();
    text += '\n';
    return text;
}

}  // namespace driehoek::io
