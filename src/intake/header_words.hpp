// What headers of columns are called, in Dutch and English.
#pragma once
#include <optional>
#include <string_view>

#include "model/intake.hpp"

namespace driehoek::intake {

// `header` as it stands in the file. None when it is no word we know; then it is not read.
std::optional<IntakeField> field_named(std::string_view header, TableKind kind);

}  // namespace driehoek::intake
