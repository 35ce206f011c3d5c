#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/citizen_number.hpp"
#include "base/date.hpp"
#include "base/id.hpp"
#include "base/keyed_hash.hpp"
#include "base/order.hpp"
#include "base/password.hpp"
#include "base/search.hpp"
#include "base/shared.hpp"
#include "base/text.hpp"

using namespace driehoek;

TEST_CASE("a keyed hash is SipHash-2-4, of any length of text") {
    std::string secret;
    for (char byte = 0; byte < 16; ++byte) secret += byte;
    CHECK(keyed_hash(secret, "") == 0x726fdb47dd0e0e31ULL);
    CHECK(keyed_hash(secret, secret.substr(0, 8)) == 0x93f5f5799a932462ULL);
    CHECK(keyed_hash(secret, secret.substr(0, 15)) == 0xa129ca6149be45e5ULL);  // of the paper
    CHECK(keyed_hash("one", "K-05") != keyed_hash("other", "K-05"));
}

TEST_CASE("a date reads and writes the same ISO text") {
    for (const char* text : {"2022-03-14", "2024-02-29", "0001-01-01", "9999-12-31", "2022-10-06"}) {
        const auto date = date_from_iso(text);
        REQUIRE(date);
        CHECK(iso_from_date(*date) == text);
    }
    CHECK(date_from_iso("2022-03-14") == make_date(2022, 3, 14));
}

TEST_CASE("a year that nobody can mean is a slip") {
    const Date today = make_date(2026, 11, 30);
    for (const Date day : {today, make_date(1966, 1, 1), make_date(2001, 9, 1), make_date(2036, 12, 31)})
        CHECK(is_plausible(day, today));
    for (const int year : {1, 26, 202, 1900, 1965, 2037, 2206, 9999})
        CHECK_FALSE(is_plausible(make_date(year, 6, 1), today));
}

TEST_CASE("what is not a possible day in ISO form is no date") {
    for (const char* text :
         {"", "2022-3-14", "14-03-2022", "2022-02-29", "2022-13-01", "2022-00-10", "2022-04-31", "2022-03-14T00:00",
          "2022/03/14", " 2022-03-14", "+022-03-14", "-022-03-14", "20 2-03-14", "2022-03-1x", "2022-0 -14"}) {
        CAPTURE(text);
        CHECK_FALSE(date_from_iso(text));
    }
}

TEST_CASE("code points are taken off one by one, and put back as they were") {
    const std::string text = "aé王😀\xC3(\xF0\x9F";
    std::string_view rest = text;
    std::vector<char32_t> codes;
    while (!rest.empty()) codes.push_back(take_code_point(rest));
    CHECK(codes == std::vector<char32_t>{'a', 0xE9, 0x738B, 0x1F600, 0xFFFD, '(', 0xFFFD, 0xFFFD});
    std::string again;
    for (const char32_t code : {U'a', U'é', U'王', U'😀'}) append_code_point(again, code);
    CHECK(text.starts_with(again));
}

TEST_CASE("a character is a letter with all that is drawn in one with it") {
    for (const char* one :
         {"a", "é", "e\u0301", "o\u0302\u0323", "王", "😀", "👩🏽‍🚀", "🇳🇱", "❤️", "की", "ᄒ\u1161\u11ab"}) {
        const std::string character = one;
        CAPTURE(character);
        CHECK(size_of_character(character + "x") == character.size());
        CHECK(size_of_character(character + character) == character.size());
    }
    CHECK(size_of_character("") == 0);
    CHECK(size_of_character("\xFF"
                            "a") == 1);
}

using namespace std::string_view_literals;

TEST_CASE("names, numbers and searches have the same blanks") {
    for (const char32_t blank : U"\t\n \u00A0\u1680\u2003\u2028\u2029\u202F\u205F\u3000"sv) {
        CHECK(is_blank(blank));
        std::string between;
        append_code_point(between, blank);
        CHECK(tidied("Jan" + between + "Vries") == "Jan Vries");
        CHECK(folded("Jan" + between + "Vries") == "jan vries");
        CHECK(plain_form("111" + between + "222") == "111 222");
    }
    for (const char32_t other : U"\x1F\x7F\u200B\u2060\uFEFFa"sv) CHECK_FALSE(is_blank(other));
}

TEST_CASE("a tidied name has plain blanks and nothing that is not seen") {
    CHECK(tidied(" Jan\u00A0de  Vries\t") == "Jan de Vries");
    CHECK(tidied("Ja\u200Bn\uFEFF de\u00AD Vries\r\n") == "Jan de Vries");
    CHECK(tidied("王\u3000小明") == "王 小明");
    CHECK(tidied("👩🏽‍🚀 Ada") == "👩🏽‍🚀 Ada");
    CHECK(tidied(" \u200B\u00A0").empty());
}

TEST_CASE("days are counted across months and leap years") {
    CHECK(make_date(2022, 9, 13) - make_date(2022, 6, 28) == 77);
    CHECK(make_date(2024, 3, 1) - make_date(2024, 2, 28) == 2);
    CHECK(make_date(2023, 3, 1) - make_date(2023, 2, 28) == 1);
}

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

TEST_CASE("sorting puts everything in order and keeps equal things as they were") {
    std::uint32_t dice = 7;
    for (std::size_t count = 0; count < 70; ++count) {
        CAPTURE(count);
        std::vector<std::pair<std::string, std::size_t>> things;
        for (std::size_t at = 0; at < count; ++at) {
            dice = dice * 1664525 + 1013904223;
            things.emplace_back("a name too long to stand inside a string " + std::to_string(dice >> 28U), at);
        }
        auto expected = things;
        sort_by(things, [](const auto& thing) -> const std::string& { return thing.first; });
        sort(expected);  // the numbers count up, so that they decide as a stable order does
        CHECK(things == expected);
        for (std::size_t at = 1; at < count; ++at) CHECK(things[at - 1] < things[at]);
    }
}

TEST_CASE("sorting takes about as many steps as a merge sort may") {
    constexpr std::size_t count = 1U << 16U;
    std::vector<std::uint32_t> numbers(count);
    std::uint32_t dice = 1;
    for (std::uint32_t& number : numbers) {
        dice = dice * 1664525 + 1013904223;
        number = dice;
    }
    std::size_t comparisons = 0;
    const auto counts = [&](std::uint32_t one, std::uint32_t other) {
        ++comparisons;
        return one < other;
    };
    sort(numbers, counts);
    CHECK(comparisons < count * 17);
    comparisons = 0;
    sort(numbers, counts);
    CHECK(comparisons == count - 1);  // sorted already
    for (std::size_t at = 1; at < count; ++at) REQUIRE(numbers[at - 1] <= numbers[at]);
}

TEST_CASE("an order of positions leaves the things where they are") {
    const std::array<int, 5> numbers{30, 10, 20, 10, 0};
    const auto is_before = [&](std::size_t one, std::size_t other) { return numbers[one] < numbers[other]; };
    CHECK(positions_in_order(numbers.size(), is_before) == std::vector<std::size_t>{4, 1, 3, 2, 0});
    CHECK(positions_in_order(0, is_before).empty());
    std::array<int, 5> sorted = numbers;
    sort(sorted);
    CHECK(sorted == std::array<int, 5>{0, 10, 10, 20, 30});
}

TEST_CASE("a password is weak by what people choose, and says by what") {
    using enum PasswordFault;
    const auto fault = [](std::string_view password) { return strength_of(password).fault; };
    for (const std::string_view password : {"", "kort", "x7$kQ2!"}) CHECK(fault(password) == is_short);
    for (const std::string_view password : {"aaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                                            "abcabcabcabcabcabc", "fietsfietsfietsfiets", "          "})
        CHECK(fault(password) == repeats);
    for (const std::string_view password : {"1234567890", "qwertyuiop", "0987654321", "abcdefghijkl", "asdfghjkl1"})
        CHECK(fault(password) == is_row);
    for (const std::string_view password :
         {"Welkom2022!", "w3lk0m2o22!", "Amsterdam2023", "wachtwoord1", "ZomerZomer2024"})
        CHECK(fault(password) == is_known_word);
    for (const std::string_view password : {"fietsenstal", "jan de vries", "tulpenbollen"}) {
        CAPTURE(password);
        CHECK(fault(password) == is_guessable);
    }
    for (const std::string_view password :
         {"paarse fiets in de regen", "paars olifant anker wolk fluit", "x7$kQ2!pLm9#", "eik uil riet bok vos",
          "mijn tante spaart oude postzegels"}) {
        CAPTURE(password);
        CHECK(fault(password) == none);
        CHECK(strength_of(password).bits >= enough_bits);
    }
}

TEST_CASE("the beginning of a text is cut between characters") {
    CHECK(beginning_of("één twee", 3) == "één");
    CHECK(beginning_of("één", 3) == "één");
    CHECK(beginning_of("", 3).empty());
    CHECK(beginning_of("Zoe\u0308 王", 3) == "Zo");
    CHECK(beginning_of("Zoe\u0308 王", 4) == "Zoe\u0308");
    CHECK(beginning_of("王", 3) == "王");
    CHECK(is_longer_than("ééé", 2));
    CHECK_FALSE(is_longer_than("éé", 2));
}
