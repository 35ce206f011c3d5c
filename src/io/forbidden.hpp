// What must not enter, whoever wrote the file: the fields of P1 and the citizen service numbers (BSN) of P2.
// Such a file is refused as a whole. Leaving the field out in silence would let people believe it is kept.
// Looked for in the fields we do not know: ours have no such place, and what is typed into a name is kept out by edit.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "io/json_value.hpp"
#include "io/place.hpp"

namespace driehoek::io {

// "bsn", "date_of_birth", "geboorteDatum": capitals and punctuation do not matter.
bool is_forbidden_key(std::string_view key);

// Nine digits that pass the elfproef, by themselves or in a sentence, also as "1234.56.782".
bool holds_citizen_number(std::string_view text);

// The path of the first forbidden thing in a field and below it, never its value.
std::optional<std::string> find_forbidden(const JsonValue& value, const Place& field);

}  // namespace driehoek::io
