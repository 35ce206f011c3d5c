// How long something takes, from two clocks that go wrong in different ways: one never jumps, but stands still while the machine
// sleeps (in some browsers); the other goes on, but jumps when somebody sets it.
#pragma once
#include <cstdint>
#include <optional>

namespace driehoek {

class SteadyClock {
public:
    // Milliseconds since the first reading. `even`: of the clock that never jumps. `wall`: since 1970.
    std::int64_t read(std::int64_t even, std::int64_t wall);
    // What the last reading took for sleep: 0 when it saw none.
    std::int64_t slept() const { return slept_; }

private:
    std::optional<std::int64_t> even_, wall_;
    std::int64_t now_ = 0, slept_ = 0;
};

}  // namespace driehoek
