// What is kept of the session on the wall: sealed, and thrown away with its key (P8).
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "model/running_session.hpp"

namespace driehoek::app {

struct WallKeeping {
    std::string document{};  // whose wall it is
    WallContent seen{};
    std::optional<std::int64_t> changed_at{};
    bool is_kept = false;  // something of it lies in the storage
    bool wants_other_key = false;  // what was kept before must not be readable any more
};

}  // namespace driehoek::app
