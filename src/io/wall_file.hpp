// A session on the wall <-> text. Only ever sealed where it is kept; it is no file of anybody's, and in no other file.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/running_session.hpp"

namespace driehoek::io {

// Two moments that are the same: of the clock that never jumps, and since 1970. After a reload only the second one still counts.
struct Moment {
    std::int64_t steady = 0, wall = 0;
};

std::string write_wall(const WallContent& content, Moment now);
// What ran goes on as if it had never stopped. None for what is no text of write_wall, or of another version of it.
std::optional<WallContent> read_wall(std::string_view text, Moment now);

}  // namespace driehoek::io
