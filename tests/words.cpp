#include "words/words.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstring>
#include <optional>
#include <set>
#include <string>

#include "base/text.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/tables.hpp"
#include "words/word_file.hpp"

using namespace driehoek;

namespace {

constexpr std::size_t word_count = sizeof(Words) / sizeof(Word);

// The table is nothing but words, so it can be walked as an array of them.
Word word_at(const Words& words, std::size_t index) {
    Word word;
    std::memcpy(static_cast<void*>(&word), reinterpret_cast<const char*>(&words) + index * sizeof(Word), sizeof(Word));
    return word;
}

// In the order of the alphabet, each once.
std::set<std::string_view> holes_in(Word word) {
    std::set<std::string_view> holes;
    std::string_view before, name;
    while (patterns::take_hole(word, before, name)) holes.insert(name);
    return holes;
}

Organisation two_people_and_a_triad() {
    Organisation organisation;
    Person lead;
    lead.id = PersonId("V-1");
    lead.name = "Mila Sterrenbos";
    lead.functions = {Function::foreman};
    insert_person(organisation, lead);
    Person third;
    third.id = PersonId("W-13");
    third.code = "W-13";
    insert_person(organisation, third);
    Triad triad;
    triad.id = TriadId("W-13");
    triad.type = TriadType::b;
    triad.seat(Corner::lead).person = lead.id;
    triad.seat(Corner::third).person = third.id;
    triad.extra_contacts = {{lead.id, ContactReason::earlier_situation, std::nullopt, std::nullopt}};
    insert_triad(organisation, triad);
    Round round;
    round.id = RoundId("R-1");
    round.name = "Ronde 1";
    IntervisieGroup group;
    group.id = GroupId("G-1");
    group.name = "1";
    group.sessions.resize(2);
    group.sessions[1].id = SessionId("S-2");
    round.groups.push_back(group);
    insert_round(organisation, round);
    return organisation;
}

}  // namespace

TEST_CASE("every word is there in both languages, with holes of the same names") {
    static_assert(sizeof(Words) % sizeof(Word) == 0);
    int empty = 0;
    for (std::size_t index = 0; index < word_count; ++index) {
        const Word nl = word_at(dutch, index);
        const Word en = word_at(english, index);
        CAPTURE(std::string(nl));
        CAPTURE(std::string(en));
        CHECK(nl.empty() == en.empty());
        CHECK(holes_in(nl) == holes_in(en));
        if (nl.empty()) ++empty;
    }
    // An extra contact without a reason adds no words, and the term of public instances is never shown.
    CHECK(empty == 2);
}

TEST_CASE("a pattern has the holes that it says, in any order") {
    using patterns::has_all, patterns::has_only;
    constexpr std::array<std::string_view, 2> names{"person", "group"};
    static_assert(has_only("{person} zit in {group}", names) && has_all("{person} zit in {group}", names));
    static_assert(has_only("{group} heeft {person}", names) && has_all("{group} heeft {person}", names));
    static_assert(has_only("{group}: {person}, {person}", names) && has_all("{group}: {person}, {person}", names));
    static_assert(has_only("{person} zit vast", names) && !has_all("{person} zit vast", names));
    static_assert(!has_only("{person} zit in {ronde}", names));
    static_assert(!has_only("{person} zit in {}", names));
    static_assert(!has_only("{person} zit in {group", names));
    static_assert(!has_only("{person} zit in group}", names));
}

TEST_CASE("what fills a hole goes where the hole of its name stands") {
    using Seat = Pattern<"person", "group">;
    CHECK(fill(Seat("{person} zit in {group}."), {"Mila", "3"}) == "Mila zit in 3.");
    CHECK(fill(Seat("{group}: {person}, alleen {person}"), {"Mila", "3"}) == "3: Mila, alleen Mila");
    CHECK(fill(Seat("{person}{group}"), {"{group}", "b"}) == "{group}b");  // what a value brings is no hole
    using Step = SomeOf<"person", "group">;
    CHECK(fill(Step("Niets"), {{"group", "3"}}) == "Niets");
    CHECK(fill(Step("Groep {group}"), {{"group", "3"}, {"person", "Mila"}}) == "Groep 3");
}

TEST_CASE("a word of an enum stands with its value, wherever it is written") {
    constexpr ByEnum<Corner, 3> words{{Corner::third, "c"}, {Corner::lead, "a"}, {Corner::job_coach, "b"}};
    static_assert(words[Corner::lead] == "a" && words[Corner::job_coach] == "b" && words[Corner::third] == "c");
    static_assert(words[std::size_t{2}] == "c" && words.size() == 3);
    constexpr ByEnum<Corner, 2, Word, Corner::job_coach> last{{Corner::third, "c"}, {Corner::job_coach, "b"}};
    static_assert(last[Corner::job_coach] == "b" && last.has(Corner::third) && !last.has(Corner::lead));
}

TEST_CASE("words come back from their file, and a file of another version is refused") {
    const std::string text = write_words(english);
    const std::optional<Words> read = read_words(text);
    REQUIRE(read);
    for (std::size_t index = 0; index < word_count; ++index) CHECK(word_at(*read, index) == word_at(english, index));
    CHECK(!read_words(text.substr(0, text.rfind('\n', text.size() - 2) + 1)));
    CHECK(!read_words(text + "one more\n"));
    CHECK(!read_words(text.substr(0, text.size() - 1)));
    CHECK(!read_words(""));
}

TEST_CASE("every rule has a sentence without holes left, in both languages") {
    const Organisation organisation = two_people_and_a_triad();
    const Names names;
    for (const Language language : {Language::dutch, Language::english}) {
        for (int rule = 0; rule < rule_count; ++rule) {
            Finding finding;
            finding.rule = static_cast<Rule>(rule);
            finding.triad = TriadId("W-13");
            finding.corner = Corner::lead;
            finding.person = PersonId("V-1");
            finding.other = PersonId("W-13");
            finding.round = RoundId("R-1");
            finding.group = GroupId("G-1");
            finding.session = SessionId("S-2");
            finding.unit = UnitId("T-4");
            finding.count = 12;
            finding.limit = 10;
            const std::string sentence = sentence_of(words_in(language), organisation, names, finding);
            CAPTURE(sentence);
            CHECK(sentence.find('{') == std::string::npos);
            CHECK(sentence.find("  ") == std::string::npos);
            CHECK(label_of(words_in(language), finding).find('{') == std::string::npos);
        }
    }
}

TEST_CASE("the sentences of the design are said word for word") {
    const Organisation organisation = two_people_and_a_triad();
    const Names names;
    const Words& words = words_in(Language::dutch);
    Finding contacts{.rule = Rule::too_many_contact_persons,
                     .triad = TriadId("W-13"),
                     .person = PersonId("V-1"),
                     .count = 3,
                     .limit = 2};
    CHECK(label_of(words, contacts) == "3 contactpersonen");
    CHECK(sentence_of(words, organisation, names, contacts) ==
          "Afspraak: 2. Mila Sterrenbos is nog contact uit de oude situatie.");
    Finding function{.rule = Rule::function_does_not_fit_corner,
                     .triad = TriadId("W-13"),
                     .corner = Corner::lead,
                     .person = PersonId("V-1")};
    CHECK(sentence_of(words, organisation, names, function) ==
          "In een 3-hoek van type B hoort een afdelingsmanager. Mila Sterrenbos is voorman.");
}

TEST_CASE("a group of one has one person, not one people") {
    const Finding alone{.rule = Rule::group_is_too_small, .group = GroupId("G-3"), .count = 1, .limit = 4};
    const auto said = [&](Language language) {
        return sentence_of(words_in(language), two_people_and_a_triad(), Names(), alone);
    };
    CHECK(said(Language::dutch).ends_with("heeft 1 persoon. Een groep heeft er minstens 4."));
    CHECK(said(Language::english).ends_with("has 1 person. A group has at least 4."));
}

TEST_CASE("every deed, refusal and read fault has a sentence") {
    const Organisation organisation = two_people_and_a_triad();
    const Names names;
    for (const Language language : {Language::dutch, Language::english}) {
        const Words& words = words_in(language);
        for (int kind = 0; kind < deed_kind_count; ++kind) {
            const Deed deed{static_cast<DeedKind>(kind), TriadId("W-13"), Corner::job_coach, PersonId("V-1")};
            CHECK(sentence_of(words, organisation, names, deed).find('{') == std::string::npos);
        }
        for (int refusal = 0; refusal < refusal_count; ++refusal) {
            Refused refused{static_cast<Refusal>(refusal), PersonId("V-1"), PersonId("W-13"), UnitId("T-4"),
                            UnitId("T-5")};
            for (int kind = 0; kind < dependent_kind_count; ++kind) {
                refused.dependents.push_back({.kind = static_cast<DependentKind>(kind),
                                              .triad = TriadId("W-13"),
                                              .corner = Corner::job_coach,
                                              .round = RoundId("R-1"),
                                              .group = GroupId("G-1"),
                                              .person = PersonId("V-1"),
                                              .unit = UnitId("T-4")});
                const std::string said = sentence_of(words, organisation, names, refused.dependents.back());
                CHECK_FALSE(said.empty());
                CHECK(said.find('{') == std::string::npos);
            }
            const std::string said = sentence_of(words, organisation, names, refused);
            CHECK_FALSE(said.empty());
            CHECK(said.find('{') == std::string::npos);
        }
        for (int error = 0; error < read_error_count; ++error) {
            const ReadFault fault{static_cast<ReadError>(error), 3, 14, "", "x"};
            CHECK(sentence_of(words, fault).find('{') == std::string::npos);
        }
    }
    for (const Language language : {Language::dutch, Language::english})
        CHECK(sentence_of(words_in(language), Refusal::name_is_too_long).contains(std::to_string(longest_name)));
    const ReadFault fault{ReadError::text_is_not_json, 3, 14, "", ""};
    CHECK(sentence_of(words_in(Language::dutch), fault) ==
          "Regel 3, teken 14. Het bestand is beschadigd of niet compleet.");
}

TEST_CASE("dates read as people say them") {
    const Date day = make_date(2022, 3, 14);
    CHECK(long_date(words_in(Language::dutch), day) == "14 maart 2022");
    CHECK(full_date(words_in(Language::dutch), day) == "maandag 14 maart 2022");
    CHECK(short_date(words_in(Language::dutch), day) == "14 mrt");
    CHECK(month_and_year(words_in(Language::english), day) == "March 2022");
    CHECK(short_month_and_year(words_in(Language::dutch), day) == "mrt 2022");
    CHECK(triad_count(words_in(Language::dutch), 1) == "1 3-hoek");
    CHECK(triad_count(words_in(Language::dutch), 9) == "9 3-hoeken");
}
