#include <doctest/doctest.h>

#include <string>
#include <type_traits>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/shared.hpp"
#include "base/text.hpp"

using namespace driehoek;

TEST_CASE("a date reads and writes the same ISO text") {
    for (const char* text : {"2022-03-14", "2024-02-29", "0001-01-01", "9999-12-31", "2022-10-06"}) {
        const auto date = date_from_iso(text);
        REQUIRE(date);
        CHECK(iso_from_date(*date) == text);
    }
    CHECK(date_from_iso("2022-03-14") == make_date(2022, 3, 14));
}

TEST_CASE("what is not a possible day in ISO form is no date") {
    for (const char* text :
         {"", "2022-3-14", "14-03-2022", "2022-02-29", "2022-13-01", "2022-00-10", "2022-04-31", "2022-03-14T00:00",
          "2022/03/14", " 2022-03-14", "+022-03-14", "-022-03-14", "20 2-03-14", "2022-03-1x", "2022-0 -14"}) {
        CAPTURE(text);
        CHECK_FALSE(date_from_iso(text));
    }
}

TEST_CASE("days are counted across months and leap years") {
    CHECK((make_date(2022, 9, 13) - make_date(2022, 6, 28)).count() == 77);
    CHECK((make_date(2024, 3, 1) - make_date(2024, 2, 28)).count() == 2);
    CHECK((make_date(2023, 3, 1) - make_date(2023, 2, 28)).count() == 1);
}

TEST_CASE("fill puts arguments into holes in their order") {
    CHECK(fill("{} is leidinggevende van {}.", {"Fenna", "Mila"}) == "Fenna is leidinggevende van Mila.");
    CHECK(fill("geen gat", {}) == "geen gat");
    CHECK(fill("", {"over"}) == "");
}

TEST_CASE("fill leaves a hole without argument, and an argument without hole is dropped") {
    CHECK(fill("{} en {}", {"een"}) == "een en {}");
    CHECK(fill("{}", {"een", "twee"}) == "een");
}

TEST_CASE("fill does not fill the holes that an argument brings") { CHECK(fill("{} {}", {"{}", "b"}) == "{} b"); }

TEST_CASE("valid UTF-8 has no invalid byte") {
    for (const char* text : {"", "gewoon", "co\u00f6rdinator", "\u20ac 5", "\U0001F642", "\u0080", "\uffff"}) {
        CHECK(find_invalid_utf8(text) == std::string_view::npos);
    }
}

TEST_CASE("the first byte that is not UTF-8 is found") {
    CHECK(find_invalid_utf8("ab\xff") == 2);
    CHECK(find_invalid_utf8("a\x80") == 1);             // a follower without leader
    CHECK(find_invalid_utf8("\xc3") == 0);              // cut off
    CHECK(find_invalid_utf8("ok \xe2\x82") == 3);       // cut off after two of three
    CHECK(find_invalid_utf8("\xc0\xaf") == 0);          // overlong
    CHECK(find_invalid_utf8("\xe0\x80\xaf") == 0);      // overlong
    CHECK(find_invalid_utf8("\xf0\x80\x80\xaf") == 0);  // overlong
    CHECK(find_invalid_utf8("\xed\xa0\x80") == 0);      // a surrogate
    CHECK(find_invalid_utf8("\xf4\x90\x80\x80") == 0);  // beyond the last code point
    CHECK(find_invalid_utf8("\xf5\x80\x80\x80") == 0);
    CHECK(find_invalid_utf8("\xf0\x9f\x99x") == 0);
}

TEST_CASE("the first name is what stands before the first space") {
    CHECK(first_name("Mila Sterrenbos") == "Mila");
    CHECK(first_name("Anna van der Wei") == "Anna");
    CHECK(first_name("Mila") == "Mila");
    CHECK(first_name("") == "");
}

TEST_CASE("trimmed text has no blanks at its ends and keeps those inside") {
    CHECK(trimmed("  a b\t\r\n") == "a b");
    CHECK(trimmed("a") == "a");
    CHECK(trimmed(" \t ") == "");
    CHECK(trimmed("") == "");
}

TEST_CASE("the hash is FNV-1a, so that it is the same on every machine") {
    CHECK(hash_of("") == 0xcbf29ce484222325ULL);
    CHECK(hash_of("a") == 0xaf63dc4c8601ec8cULL);
    CHECK(hash_of("foobar") == 0x85944171f73967e8ULL);
    CHECK(hash_of("bar", hash_of("foo")) == hash_of("foobar"));
}

TEST_CASE("an empty id is nobody") {
    CHECK_FALSE(PersonId());
    CHECK(PersonId("V-1"));
    CHECK(PersonId("V-1") == PersonId(std::string("V-1")));
    CHECK(PersonId("V-1") < PersonId("V-2"));
}

TEST_CASE("ids of different things cannot be mixed up") {
    CHECK_FALSE(std::is_convertible_v<PersonId, TriadId>);
    CHECK_FALSE(std::is_constructible_v<TriadId, PersonId>);
    CHECK_FALSE(std::is_convertible_v<std::string, PersonId>);
}

TEST_CASE("copies share one object until one of them is edited") {
    Shared<std::vector<int>> first({1, 2});
    Shared<std::vector<int>> second = first;
    CHECK(first.is_same_object(second));

    second.edit().push_back(3);
    CHECK_FALSE(first.is_same_object(second));
    CHECK(*first == std::vector{1, 2});
    CHECK(*second == std::vector{1, 2, 3});
}

TEST_CASE("editing what nobody shares copies nothing") {
    Shared<std::vector<int>> only({1, 2});
    const int* before = only->data();
    only.edit()[0] = 5;
    CHECK(only->data() == before);
    CHECK((*only)[0] == 5);
}

TEST_CASE("shared values are equal by content, not by object") {
    const Shared<std::vector<int>> one({1, 2});
    const Shared<std::vector<int>> same({1, 2});
    const Shared<std::vector<int>> other({1, 3});
    CHECK(one == same);
    CHECK_FALSE(one.is_same_object(same));
    CHECK_FALSE(one == other);
    CHECK(Shared<std::vector<int>>() == Shared<std::vector<int>>());
}
