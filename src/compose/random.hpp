// Random numbers that are the same on every machine (splitmix64). The seed is an argument, never a device.
#pragma once
#include <cstdint>

namespace driehoek::compose {

class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9e3779b97f4a7c15ULL;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }
    // From 0 up to, not including, `end`; end is at least 1 and far below 2^32, so the bias is out of sight.
    int below(int end) { return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(end)) >> 32); }

private:
    std::uint64_t state_;
};

}  // namespace driehoek::compose
