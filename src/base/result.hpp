// A value, or the reason why there is none. Nothing here throws.
#pragma once
#include <expected>

namespace driehoek {

template <class Value, class Error>
using Result = std::expected<Value, Error>;

}  // namespace driehoek
