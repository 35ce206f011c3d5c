
#include "base/order.hpp"
#include "io/field_reader.hpp"
#include "io/json.hpp"
#include "io/migrate.hpp"
#include "io/parse.hpp"

namespace driehoek::io {
namespace {

// Before the records are read: a person may point at one that comes later. What is no id is left to the records.
std::vector<std::string_view> ids_in(const JsonValue& file, std::string_view section) {
    std::vector<std::string_view> ids;
    const JsonValue* records = find_field(file, section);
    if (!records) return ids;
    ids.reserve(records->values.size());
    for (const JsonValue& record : records->values) {
        const JsonValue* id = find_field(record, "id");
        if (id && id->kind == JsonKind::text) ids.push_back(id->text);
    }
    sort(ids);
    return ids;
}

std::string_view key_field_of(std::string_view section) {
    if (section == "facilitators") return "person";
    return section == "practice_learning" ? "learner" : "id";
}

Result<OrganisationFile, ReadFault> read_records(const JsonValue& file, bool is_ours) {
    const KnownIds known{ids_in(file, "people"), ids_in(file, "units"), ids_in(file, "locations")};
    Reading reading{.fault = {}, .known = &known, .is_ours = is_ours};
    const Place top;
    FieldReader fields(reading, file, top);
    OrganisationFile result;
    Organisation& organisation = result.organisation;
    fields.take("format");
    fields.take("version");
    fields.part("organisation", organisation.settings);
    visit_sections([&](std::string_view section, auto member) {
        fields.section(section, (organisation.*member).edit(), key_field_of(section));
    });
    fields.nothing_else();
    if (reading.fault) return std::unexpected(std::move(*reading.fault));
    result.left_out = std::move(reading.left_out);
    return result;
}

Result<OrganisationFile, ReadFault> read_text(std::string_view text, bool is_ours) {
    Result<JsonValue, ReadFault> file = parse_json(text);
    if (!file) return std::unexpected(std::move(file.error()));
    file = migrate(std::move(*file), all_migrations());
    if (!file) return std::unexpected(std::move(file.error()));
    return read_records(*file, is_ours);
}

}  // namespace

Result<OrganisationFile, ReadFault> read_file(std::string_view text) { return read_text(text, false); }

Result<OrganisationFile, ReadFault> read_kept(std::string_view text) { return read_text(text, true); }

Result<Organisation, ReadFault> read_organisation(std::string_view text) {
    Result<OrganisationFile, ReadFault> file = read_file(text);
    if (!file) return std::unexpected(std::move(file.error()));
    if (!file->left_out.empty())
        return std::unexpected(fault_at(ReadError::field_is_unknown, std::move(file->left_out.front())));
    return std::move(file->organisation);
}

}  // namespace driehoek::io
