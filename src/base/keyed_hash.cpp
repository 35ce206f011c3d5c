#include "base/keyed_hash.hpp"

#include <algorithm>
#include <bit>

namespace driehoek {
namespace {

// Up to eight bytes, the first one lowest.
std::uint64_t word_of(std::string_view bytes) {
    std::uint64_t word = 0;
    for (std::size_t at = std::min<std::size_t>(bytes.size(), 8); at-- > 0;)
        word = word << 8U | static_cast<unsigned char>(bytes[at]);
    return word;
}

struct Sip {
    std::uint64_t v0, v1, v2, v3;

    void mix() {
        v0 += v1;
        v1 = std::rotl(v1, 13) ^ v0;
        v0 = std::rotl(v0, 32);
        v2 += v3;
        v3 = std::rotl(v3, 16) ^ v2;
        v0 += v3;
        v3 = std::rotl(v3, 21) ^ v0;
        v2 += v1;
        v1 = std::rotl(v1, 17) ^ v2;
        v2 = std::rotl(v2, 32);
    }
    void take(std::uint64_t word) {
        v3 ^= word;
        mix();
        mix();
        v0 ^= word;
    }
};

}  // namespace

std::uint64_t keyed_hash(std::string_view secret, std::string_view text) {
    const std::uint64_t low = word_of(secret);
    const std::uint64_t high = word_of(secret.substr(std::min<std::size_t>(secret.size(), 8)));
    Sip sip{low ^ 0x736f6d6570736575ULL, high ^ 0x646f72616e646f6dULL, low ^ 0x6c7967656e657261ULL,
            high ^ 0x7465646279746573ULL};
    const std::uint64_t length = static_cast<std::uint64_t>(text.size()) << 56U;
    for (; text.size() >= 8; text.remove_prefix(8)) sip.take(word_of(text));
    sip.take(word_of(text) | length);
    sip.v2 ^= 0xFFU;
    for (int round = 0; round < 4; ++round) sip.mix();
    return sip.v0 ^ sip.v1 ^ sip.v2 ^ sip.v3;
}

}  // namespace driehoek
