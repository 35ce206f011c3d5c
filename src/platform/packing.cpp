// Lengths are written byte by byte: the two sides then agree on any machine.
#include "platform/packing.hpp"

#include <cassert>
#include <cstdint>
#include <limits>

namespace driehoek::platform {

namespace {
constexpr std::size_t length_size = 4;
}

std::string pack(std::span<const std::string> parts) {
    std::size_t total = 0;
    for (const std::string& part : parts) total += length_size + part.size();
    std::string packed;
    packed.reserve(total);
    for (const std::string& part : parts) {
        assert(part.size() <= std::numeric_limits<std::uint32_t>::max());
        for (std::size_t byte = 0; byte < length_size; ++byte) {
            packed.push_back(static_cast<char>((part.size() >> (8 * byte)) & 0xFF));
        }
        packed += part;
    }
    return packed;
}

std::optional<std::vector<std::string>> unpack(std::string_view packed) {
    std::vector<std::string> parts;
    while (!packed.empty()) {
        if (packed.size() < length_size) return std::nullopt;
        std::size_t length = 0;
        for (std::size_t byte = 0; byte < length_size; ++byte) {
            length |= static_cast<std::size_t>(static_cast<unsigned char>(packed[byte])) << (8 * byte);
        }
        packed.remove_prefix(length_size);
        if (packed.size() < length) return std::nullopt;
        parts.emplace_back(packed.substr(0, length));
        packed.remove_prefix(length);
    }
    return parts;
}

}  // namespace driehoek::platform
