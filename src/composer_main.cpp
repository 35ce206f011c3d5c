// The worker's program: an order comes in as numbers, reports go out as numbers. It knows no organisation, no clock and no
// page; web/composer_worker.js decides how long it works at a time.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "compose/proposing.hpp"

using driehoek::compose::Proposing;

#define EXPORTED extern "C" __attribute__((used))

namespace {

struct Work {
    std::vector<std::int32_t> numbers;  // of the order that comes in, then of the report that goes out
    std::optional<Proposing> proposing;
};

Work& work() {
    static Work only;
    return only;
}

}  // namespace

// Where to write an order of so many numbers.
EXPORTED std::int32_t* composer_room(std::size_t count) {
    work().numbers.assign(count, 0);
    return work().numbers.data();
}
// Whether the numbers in the room were an order.
EXPORTED bool composer_start() {
    std::optional<Proposing> proposing = driehoek::compose::read_order(work().numbers);
    if (!proposing) return false;
    work().proposing.emplace(std::move(*proposing));
    return true;
}
// After composer_start. True while there is more to do.
EXPORTED bool composer_run(int steps) {
    work().proposing->run(steps);
    return !work().proposing->is_done();
}
// Writes the report, and returns how many numbers it has; they stand where composer_numbers says.
EXPORTED std::size_t composer_report() {
    work().numbers = driehoek::compose::write_report(work().proposing->report());
    return work().numbers.size();
}
EXPORTED const std::int32_t* composer_numbers() { return work().numbers.data(); }
