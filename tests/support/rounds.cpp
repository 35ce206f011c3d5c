#include "support/rounds.hpp"

#include <doctest/doctest.h>

namespace driehoek::test {

void add_round(HeadlessPage& page) {
    REQUIRE(page.press("Nieuwe ronde"));
    REQUIRE(page.press("Start ronde"));
}

void start_round(HeadlessPage& page) {
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.press("Intervisie"));
    add_round(page);
}

}  // namespace driehoek::test
