// The search loop asks for no memory. Counted by the address sanitizer, which sees each request of the test program; a build
// without it has nothing to count with.
#if __has_feature(address_sanitizer)
#include <doctest/doctest.h>
#include <sanitizer/allocator_interface.h>

#include <cstddef>
#include <cstdint>

#include "compose/build.hpp"
#include "compose/search.hpp"
#include "model/group_making.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;

namespace {

std::int64_t allocations = 0;

void count_allocation(const volatile void* /*memory*/, std::size_t /*size*/) { ++allocations; }
void ignore_release(const volatile void* /*memory*/) {}

compose::Problem draft_problem(bool changes_groups) {
    const Organisation organisation = tests::build_lindewaard();
    Round round = organisation.rounds->front();
    round.groups.clear();
    for (int group = 0; group < 3; ++group) add_group(round);
    Proposal wishes;
    wishes.changes_groups = changes_groups;
    return compose::build_problem(organisation, round, compose::wishes_of(wishes), make_date(2022, 10, 6)).problem;
}

}  // namespace

TEST_CASE("the search loop allocates nothing, with fixed groups and with changing ones") {
    static const bool is_counting = __sanitizer_install_malloc_and_free_hooks(count_allocation, ignore_release) != 0;
    REQUIRE(is_counting);
    for (const bool changes_groups : {false, true}) {
        CAPTURE(changes_groups);
        const std::int64_t before = allocations;
        compose::Search search(draft_problem(changes_groups), 7);
        CHECK(allocations > before);  // building the tables does: it is counted
        const std::int64_t built = allocations;
        search.run(5'000);
        const std::int64_t searched = allocations;
        CHECK(searched == built);
        CHECK(search.steps() > 0);
    }
}
#endif
