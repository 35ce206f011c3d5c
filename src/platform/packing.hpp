// Parts of a request or reply as one run of bytes, for crossing into JavaScript and back.
// Each part is its length (4 bytes, little endian) and its bytes; web/protocol.js is the other side.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace driehoek::platform {

std::string pack(std::span<const std::string> parts);

// Nothing when the lengths do not add up.
std::optional<std::vector<std::string>> unpack(std::string_view packed);

}  // namespace driehoek::platform
