// derive/names: whatever is kept from frame to frame must learn that people are called differently.
#include "derive/names.hpp"

#include <doctest/doctest.h>

#include <utility>

namespace driehoek {

TEST_CASE("each change of what people are called gives the names another revision") {
    Names names;
    std::uint64_t before = names.revision();
    const auto has_changed = [&] { return std::exchange(before, names.revision()) != before; };

    names.open({{"K-05", "Anouk Vliet"}});
    CHECK(has_changed());
    names.show_names(true);
    CHECK(has_changed());
    names.set_name("K-05", "Anouk Vliet-Sterk");
    CHECK(has_changed());
    names.close();
    CHECK(has_changed());
    CHECK_FALSE(names.shows_names());
}

TEST_CASE("reading names changes nothing") {
    Names names;
    names.open({{"K-05", "Anouk Vliet"}});
    const std::uint64_t before = names.revision();
    CHECK(names.behind("K-05") == "Anouk Vliet");
    CHECK(names.revision() == before);
}

}  // namespace driehoek
