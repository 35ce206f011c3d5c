#include "io/forbidden.hpp"

#include "base/citizen_number.hpp"
#include "base/forbidden_key.hpp"

namespace driehoek::io {

std::optional<std::string> find_forbidden(const JsonValue& value, const Place& field) {
    if (is_forbidden_key(field.key) || holds_citizen_number(field.key)) return path_of(field);
    if (value.kind == JsonKind::text && holds_citizen_number(value.text)) return path_of(field);
    if (value.kind == JsonKind::number && is_citizen_number(value.text)) return path_of(field);
    for (std::size_t at = 0; at < value.values.size(); ++at) {
        const bool is_object = value.kind == JsonKind::object;
        const Place below{&field, is_object ? std::string_view(value.keys[at]) : std::string_view(), at};
        if (auto path = find_forbidden(value.values[at], below)) return path;
    }
    return std::nullopt;
}

}  // namespace driehoek::io
