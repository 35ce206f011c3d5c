#include "io/field_writer.hpp"
#include "io/json.hpp"
#include "io/migrate.hpp"
#include "io/records.hpp"

namespace driehoek::io {

std::string write_organisation(const Organisation& organisation) {
    std::string text;
    FieldWriter fields(text);
    fields.text("format", organisation_mark);
    fields.number("version", file_version, 0);
    fields.next_line();
    fields.always_part("organisation", organisation.settings);
    visit_sections([&](std::string_view section, auto member) { fields.section(section, *(organisation.*member)); });
    fields.next_line();
    fields.close();
    text += '\n';
    return text;
}

}  // namespace driehoek::io
