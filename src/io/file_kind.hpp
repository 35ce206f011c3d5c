// What a file is that is none of ours, told from its first bytes: its name may be anything.
#pragma once
#include <optional>
#include <string_view>

#include "base/read_fault.hpp"

namespace driehoek::io {

// None for what may be JSON: then the reader says what is wrong in it.
std::optional<FileKind> foreign_kind_of(std::string_view bytes);

}  // namespace driehoek::io
