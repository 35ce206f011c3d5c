#include "io/migrate.hpp"

#include <doctest/doctest.h>

#include <array>

#include "io/json.hpp"
#include "io/parse.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

io::JsonValue json(std::string_view text) {
    const Result<io::JsonValue, ReadFault> value = io::parse_json(text);
    REQUIRE(value.has_value());
    return value.value_or(io::JsonValue{});
}

// Two imagined steps: the name moves from "naam" to "title", then everything gets a mark.
io::JsonValue rename_name(io::JsonValue file) {
    for (std::string& key : file.keys) {
        if (key == "naam") key = "title";
    }
    return file;
}
io::JsonValue add_mark(io::JsonValue file) {
    file.keys.emplace_back("is_marked");
    file.values.push_back({io::JsonKind::yes, {}, {}, {}});
    return file;
}
constexpr std::array<io::Migration, 2> chain{rename_name, add_mark};

std::string migrated(std::string_view text) {
    const Result<io::JsonValue, ReadFault> file = io::migrate(json(text), chain);
    REQUIRE(file.has_value());
    std::string written;
    if (file) io::append_json(written, *file);
    return written;
}

}  // namespace

TEST_CASE("a file walks through the steps from its own version on") {
    CHECK(migrated(R"({"format":"driehoek","version":1,"naam":"x"})") ==
          R"({"format":"driehoek","version":1,"title":"x","is_marked":true})");
    CHECK(migrated(R"({"format":"driehoek","version":2,"naam":"x"})") ==
          R"({"format":"driehoek","version":2,"naam":"x","is_marked":true})");
    CHECK(migrated(R"({"format":"driehoek","version":3,"naam":"x"})") ==
          R"({"format":"driehoek","version":3,"naam":"x"})");
}

TEST_CASE("a version behind the end of the steps is newer than we know") {
    const auto file = io::migrate(json(R"({"format":"driehoek","version":4})"), chain);
    REQUIRE_FALSE(file.has_value());
    CHECK(file.error() == ReadFault{ReadError::version_is_newer, 0, 0, "version", "4"});
}

TEST_CASE("the steps lead to the version that is written") {
    CHECK(io::all_migrations().size() + 1 == static_cast<std::size_t>(io::file_version));
}

TEST_CASE("the file of every version can be read for ever") {
    const Organisation newest = organisation_from(text_of_fixture("v1-known.json"));
    CHECK(organisation_from(io::write_organisation(newest)) == newest);
    // Also one with fields that were kept once.
    const auto file = io::read_file(text_of_fixture("v1.json"));
    REQUIRE(file.has_value());
    CHECK(file->organisation == newest);
    const Organisation second = organisation_from(text_of_fixture("v2.json"));
    CHECK(second != newest);
    CHECK(organisation_from(io::write_organisation(second)) == second);
    const Organisation third = organisation_from(text_of_fixture("v3.json"));
    CHECK(organisation_from(io::write_organisation(third)) == third);
}

TEST_CASE("a parsed value is written back as it was") {
    const std::string_view text =
        R"({"z":[1,-0.50,1E+5,true,false,null,"é\n\"\\","",{}],"a":{"b":[[]],"":12345678901234567890}})";
    std::string written;
    io::append_json(written, json(text));
    CHECK(written == text);
    CHECK(json(written) == json(text));
}
