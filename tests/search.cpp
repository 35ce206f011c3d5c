#include "base/search.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

using namespace driehoek;

TEST_CASE("folding drops capitals and accents, and keeps what it does not know") {
    CHECK(folded("Zoë Ñandú") == "zoe nandu");
    CHECK(folded("ÀÉÎÕÜ àéîõü ÿ ß ø") == "aeiou aeiou y ss o");
    CHECK(folded("Şık Łódź Ğ Ř ž") == "sik lodz g r z");
    CHECK(folded("K-05") == "k-05");
    CHECK(folded("日本") == "日本");
    CHECK(folded("half \xC3") == "half \xC3");
}

TEST_CASE("every Latin letter is found by the plain one, and other scripts without capitals and accents") {
    const std::pair<const char*, const char*> names[] = {
        {"Nguyễn Thị Ánh", "nguyen thi anh"},
        {"Ștefan Țurcanu", "stefan turcanu"},
        {"Đặng Trần Hưng Ơn", "dang tran hung on"},
        {"Žygimantė Łukasiewicz", "zygimante lukasiewicz"},
        {"Ĳsbrand Œuvrard Æsir Þór ð", "ijsbrand oeuvrard aesir thor d"},
        {"Əliyev Iğdır ŋ ə", "eliyev igdir n e"},
        {"Ḥasan Ṭāhā ʿ", "hasan taha ʿ"},
        {"STRAẞE Straße", "strasse strasse"},
        {"Иван Щербаков Йовович Ёлка Ї", "иван щербаков иовович елка і"},
        {"Γιώργος Ἀθηνᾶ Ϊ", "γιωργοσ αθηνα ι"},
        {"Արամ", "արամ"},
        {"مُحَمَّد", "محمد"},
        {"Ｊａｎ", "jan"},
        {"का", "का"},
    };
    for (const auto& [name, plain] : names) {
        CAPTURE(name);
        CHECK(folded(name) == plain);
        CHECK(folded(folded(name)) == plain);
    }
}

TEST_CASE("an accent apart, another blank and what has no width make no other text") {
    CHECK(folded("Zoe\u0308 Sa\u0301nchez") == folded("Zoë Sánchez"));
    CHECK(folded("Nguye\u0302\u0303n") == "nguyen");
    CHECK(folded("Jan\u00A0de\u2009Vries") == "jan de vries");
    CHECK(folded("Jan\u200B de\u00AD Vr\u2060ies\uFEFF") == "jan de vries");
    const std::string text = "Zoe\u0308 Nguye\u0302\u0303n";
    const auto match = find_match(text, "nguyen");
    REQUIRE(match);
    CHECK(text.substr(match->begin, match->length) == "Nguye\u0302\u0303n");
}

TEST_CASE("a match says how good it is and where it stands") {
    CHECK(find_match("Nadia Lindehof", "nad")->cost == 0);
    const auto second = find_match("Nadia Lindehof", "lind");
    CHECK(second->cost == 1);
    CHECK(second->begin == 6);
    CHECK(second->length == 4);
    CHECK(find_match("Nadia Lindehof", "hof")->cost == 2);
    CHECK_FALSE(find_match("Nadia Lindehof", "xyz"));
    CHECK(find_match("Nadia Lindehof", "")->cost == 0);
    CHECK(find_match("Nadia Lindehof", "  ")->length == 0);
}

TEST_CASE("the place of a match counts bytes of the text as it is written") {
    const std::string text = "Zoë Ñandú";
    const auto match = find_match(text, "nandu");
    REQUIRE(match);
    CHECK(text.substr(match->begin, match->length) == "Ñandú");
}

TEST_CASE("every word of the query counts") {
    CHECK(find_match("Kies een jobcoach voor K-09", "jobc k-09"));
    CHECK_FALSE(find_match("Kies een jobcoach voor K-09", "jobc k-10"));
}

TEST_CASE("one slip is forgiven in longer words, and costs") {
    for (const char* typed : {"jobcoahc", "jobcach", "jobbcoach", "jabcoach", "obcoach"}) {
        CAPTURE(typed);
        REQUIRE(find_match("jobcoach", typed));
    }
    CHECK(find_match("jobcoach", "jobcach")->cost > find_match("een jobcoach", "coach")->cost);
    CHECK_FALSE(find_match("jobcoach", "jibcach"));
    CHECK_FALSE(find_match("K-05", "k-6"));
    CHECK_FALSE(find_match("Kies jobcoach voor K-09", "k-05"));
}

TEST_CASE("after a slip the word that is meant is pointed at") {
    const auto match = find_match("Nadia Lindehof", "lindhof");
    REQUIRE(match);
    CHECK(match->begin == 6);
    CHECK(match->length == 7);
}

TEST_CASE("one query for many texts judges each as find_match does") {
    for (const char* text :
         {"Nadia Lindehof jobcoach", "Kies jobcoach voor K-09", "Zoë Ñandú", "", "3-hoek K-05 type A"}) {
        for (const char* typed : {"", "  ", "jobc", "nadia jobcoach", "lindhof", "ñand", "k-05", "k 05", "zzzz"}) {
            CAPTURE(text);
            CAPTURE(typed);
            const auto match = find_match(text, typed);
            const auto cost = Query(typed).cost_in(folded(text), true);
            CHECK(cost.has_value() == match.has_value());
            if (cost && match) CHECK(*cost == match->cost);
        }
    }
    CHECK_FALSE(Query("lindhof").cost_in("nadia lindehof", false));
    CHECK(Query(" ").is_empty());
}

TEST_CASE("a code may be typed without its dash, and without the zeros of its number") {
    for (const char* typed : {"w451", "W451", "w-451", "w0451", "w-0451", "w45", "3-hoek w451"}) {
        CAPTURE(typed);
        const auto match = find_match("3-hoek W-0451", typed);
        CHECK(match);
        CHECK(Query(typed).cost_in("3-hoek w-0451", false) == match->cost);
    }
    CHECK(find_match("K-05", "k5")->length == 4);
    CHECK(find_match("3-hoek W-0451 type B", "w451")->begin == 7);
    CHECK(find_match("3-hoek W-0451 type B", "w451")->length == 6);
    for (const char* typed : {"w04510", "k451", "w51", "w00451", "w4x", "xw451", "w451w"}) {
        CAPTURE(typed);
        CHECK_FALSE(find_match("3-hoek W-0451", typed));
    }
    CHECK_FALSE(find_match("K-50", "k05"));
    CHECK_FALSE(find_match("K-0451", "w451"));
    CHECK_FALSE(find_match("W-1451", "w451"));
}
