// What must not enter, whoever wrote the file: the kinds of data of P1 and the citizen service numbers (BSN) of P2.
// Such a file is refused as a whole. Leaving the field out in silence would let people believe it is kept.
// Looked for in the fields we do not know: ours have no such place.
#pragma once
#include <optional>
#include <string>

#include "io/json_value.hpp"
#include "io/place.hpp"

namespace driehoek::io {

// The path of the first forbidden thing in a field and below it, never its value.
std::optional<std::string> find_forbidden(const JsonValue& value, const Place& field);

}  // namespace driehoek::io
