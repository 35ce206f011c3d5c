// assets/samples/lindewaard.json is written by this test, so that the file and the code cannot drift apart:
//   DRIEHOEK_WRITE_SAMPLES=1 driehoek_tests -tc="*sample*"
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "io/json.hpp"
#include "support/lindewaard.hpp"
#include "support/paths.hpp"

using namespace driehoek;

namespace {

const std::string sample_path = test::path_in_project("assets/samples/lindewaard.json");

std::string sample_text() {
    std::ifstream file(sample_path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("the sample file is De Lindewaard, byte for byte as io writes it") {
    const Organisation expected = tests::build_lindewaard();
    if (std::getenv("DRIEHOEK_WRITE_SAMPLES")) {
        std::ofstream(sample_path, std::ios::binary) << io::write_organisation(expected);
    }
    const std::string text = sample_text();
    CHECK(text == io::write_organisation(expected));
    const auto read = io::read_organisation(text);
    REQUIRE(read);
    CHECK(*read == expected);
}
