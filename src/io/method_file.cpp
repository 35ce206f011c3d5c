#include "io/method_file.hpp"

#include <utility>

#include "io/field_reader.hpp"
#include "io/field_writer.hpp"
#include "io/migrate.hpp"
#include "io/parse.hpp"
#include "io/place.hpp"

namespace driehoek::io {
namespace {

constexpr int method_version = 1;
const MethodId no_id("M");  // a record needs one

}  // namespace

std::string write_method(const OwnMethod& method) {
    OwnMethod nameless = method;
    nameless.id = no_id;
    std::string text;
    FieldWriter fields(text);
    fields.text("format", method_mark);
    fields.number("version", method_version, 0);
    text += ",\n\"method\":";
    FieldWriter record(text);
    describe(record, std::as_const(nameless));
    record.close();
    fields.close();
    text += '\n';
    return text;
}

Result<OwnMethod, ReadFault> read_method(std::string_view text) {
    const Result<JsonValue, ReadFault> file = parse_json(text);
    if (!file) return std::unexpected(file.error());
    const Result<std::size_t, ReadFault> version = check_head(*file, method_mark, method_version);
    if (!version) return std::unexpected(version.error());
    if (!find_field(*file, "method")) return std::unexpected(fault_at(ReadError::field_is_missing, "method"));
    Reading reading;
    const Place top;
    FieldReader fields(reading, *file, top);
    fields.take("format");
    fields.take("version");
    OwnMethod method;
    fields.part("method", method);
    fields.nothing_else();
    if (reading.fault) return std::unexpected(std::move(*reading.fault));
    method.id = {};
    return method;
}

}  // namespace driehoek::io
