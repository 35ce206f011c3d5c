// What must not enter, whoever wrote the file: the kinds of data of P1 and the citizen service numbers (BSN) of P2.
// Such a file is refused as a whole. Leaving the field out in silence would let people believe it is kept.
// Looked for in the fields we do not know: ours have no such place.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "io/json_value.hpp"
#include "io/place.hpp"

namespace driehoek::io {

// By what it means, in Dutch and English: birth and age, identity papers, health, benefits, contact, belief and origin,
// sex and family, pay, photo. "geboorteDatum", "date_of_birth", "AGE", "emp-tel-nr".
bool is_forbidden_key(std::string_view key);

// The path of the first forbidden thing in a field and below it, never its value.
std::optional<std::string> find_forbidden(const JsonValue& value, const Place& field);

}  // namespace driehoek::io
