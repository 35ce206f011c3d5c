// The log (P17, P18): every deed has a kind and a place in a filter, a line says nothing of anybody, and names that leave are noted.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "io/log.hpp"
#include "model/log.hpp"
#include "support/headless_page.hpp"
#include "support/lindewaard.hpp"
#include "words/log/sentences.hpp"
#include "words/tables.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

std::string whole_log(const SamplePlatform& platform) {
    std::string all;
    for (const auto& [key, lines] : platform.logs) all += lines;
    return all;
}

std::vector<LogEntry> entries_in(const SamplePlatform& platform) { return io::read_log(whole_log(platform)); }

bool has_event(const SamplePlatform& platform, LogEvent event) {
    return std::ranges::contains(entries_in(platform), event, &LogEntry::event);
}

}  // namespace

TEST_CASE("every deed and every event is read back as it was written") {
    std::string text;
    std::vector<LogEntry> entries;
    for (int deed = 0; deed < deed_kind_count; ++deed) {
        entries.push_back({.moment = 1'665'000'000'000 + deed,
                           .event = static_cast<LogEvent>(deed % log_event_count),
                           .deed = static_cast<DeedKind>(deed),
                           .code = deed % 2 ? "K-05" : "",
                           .workplace = deed % 3 ? "kantoor" : ""});
        text += io::log_line(entries.back());
    }
    CHECK(io::read_log(text) == entries);
    CHECK(io::read_log("geen regel\n" + text + "12\tstep\tunknown_deed\t\t\n\n") == entries);
    // What would break a line does not get into one.
    const LogEntry odd{.moment = 5, .event = LogEvent::step, .workplace = "a\tb\nc"};
    CHECK(io::read_log(io::log_line(odd)).front().workplace == "a b c");
    CHECK(io::log_line({.moment = 1'665'000'000'000, .deed = DeedKind::custom_training_requested, .code = "K-05"})
              .size() < 80);
}

TEST_CASE("every deed is in exactly one filter beside all, and has words in both languages") {
    std::set<LogSubject> subjects;
    for (int deed = 0; deed < deed_kind_count; ++deed) {
        const LogEntry entry{.event = LogEvent::step, .deed = static_cast<DeedKind>(deed)};
        CHECK(passes(LogFilter::changes, entry) != passes(LogFilter::cleaning, entry));
        CHECK_FALSE(passes(LogFilter::exports, entry));
        subjects.insert(log_kind_of(entry.deed).subject);
        for (const Language language : {Language::dutch, Language::english})
            CHECK(sentence_of(words_in(language), entry).size() > 5);
    }
    CHECK(subjects.size() == log_subject_count);
    CHECK(passes(LogFilter::exports, {.event = LogEvent::names_saved}));
    CHECK(passes(LogFilter::cleaning, {.event = LogEvent::cleaning_final}));
    CHECK(log_kind_of(DeedKind::corner_set) == LogKind{LogSubject::corner, LogAction::changed});
    CHECK(sentence_of(words_in(Language::dutch), {.event = LogEvent::undone, .deed = DeedKind::corner_set}) ==
          "Ongedaan gemaakt. Hoek: gewijzigd");
}

TEST_CASE("a step is logged with the code it is about, never with a name or a value") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    page.wait(1000);
    REQUIRE(page.press("3-hoek K-05"));
    REQUIRE(page.press("Wijzig hoeken"));
    REQUIRE(page.press("Wijzig jobcoach"));
    REQUIRE(page.press("Kaan Veldspaat"));
    page.wait(1000);
    const auto steps = entries_in(platform);
    REQUIRE(steps.size() == 2);  // begun, and this
    CHECK(steps[0].event == LogEvent::begun);
    CHECK(steps[1].deed == DeedKind::corner_set);
    CHECK(steps[1].code == "K-05");
    page.key("Escape");
    page.key("Escape");
    CHECK(page.key("ctrl+z"));
    page.wait(1000);
    CHECK(entries_in(platform).back().event == LogEvent::undone);
    CHECK(page.key("ctrl+y"));
    CHECK(entries_in(platform).back().event == LogEvent::redone);
    for (const Person& person : *build_lindewaard().people) {
        if (!person.name.empty()) CHECK_FALSE(whole_log(platform).contains(person.name));
    }
}

TEST_CASE("no deed of any kind brings a name into the log: only codes of third corners") {
    const Organisation organisation = build_lindewaard();
    for (int kind = 0; kind < deed_kind_count; ++kind) {
        for (const Person& person : *organisation.people) {
            const Deed deed{.kind = static_cast<DeedKind>(kind), .person = person.id, .other = person.id};
            const std::string code = log_code_of(organisation, organisation, deed);
            CHECK(code == (person.functions.empty() ? person.code : std::string()));
        }
        if (kind > 0) continue;  // of 3-hoeken it does not depend on the kind
        for (const Triad& triad : *organisation.triads)
            CHECK(log_code_of(organisation, organisation, {.kind = DeedKind::corner_set, .triad = triad.id}) ==
                  find_person(organisation, triad.person_at(Corner::third))->code);
    }
}

TEST_CASE("files that leave are logged, with the workplace that the user set; a person's name is no workplace") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    page.wait(1000);
    REQUIRE(page.open_dialog("mc", "Logboek"));
    REQUIRE(page.type("Werkplek", "Nadia Lindehof"));
    REQUIRE(page.press("Bewaar werkplek"));
    CHECK(page.shows("geen naam, code of nummer van iemand"));
    CHECK_FALSE(platform.settings.contains("workplace"));
    REQUIRE(page.type("Werkplek", "kantoor HR"));
    REQUIRE(page.press("Bewaar werkplek"));
    CHECK(platform.settings["workplace"] == "kantoor HR");
    REQUIRE(page.press("Bewaar als CSV"));
    page.wait(100);
    REQUIRE_FALSE(platform.saved.empty());
    CHECK(platform.saved.back().name.starts_with("driehoek-logboek-"));
    CHECK(platform.saved.back().bytes.contains("Organisatie op dit apparaat gezet"));
    CHECK(entries_in(platform).back().workplace == "kantoor HR");
    CHECK(entries_in(platform).back().event == LogEvent::log_saved);
    REQUIRE(page.press("Klaar"));
    REQUIRE(page.key("ctrl+s"));
    page.wait(100);
    CHECK(has_event(platform, LogEvent::file_saved));
    CHECK_FALSE(has_event(platform, LogEvent::names_saved));
    REQUIRE(page.open_dialog("mc", "Logboek"));
    CHECK(page.shows("Bestand bewaard, met codes"));
    REQUIRE(page.press("Wijzigingen"));
    CHECK_FALSE(page.shows("Bestand bewaard, met codes"));
    CHECK(page.shows("Hier staat nog niets."));
    REQUIRE(page.press("Bestanden en namen"));
    CHECK(page.shows("Logboek bewaard"));
}

TEST_CASE("a names export is a second step, and is noted") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    page.wait(1000);
    REQUIRE(page.press("Gegevens"));
    REQUIRE(page.press("Nieuwe namenlijst"));
    REQUIRE(page.type("Wachtwoord", "paars olifant anker wolk fluit"));
    REQUIRE(page.type("Nog een keer hetzelfde wachtwoord", "paars olifant anker wolk fluit"));
    REQUIRE(page.press("Maak namenlijst"));
    page.wait(2000);
    CHECK(has_event(platform, LogEvent::names_made));
    page.key("Escape");
    REQUIRE(page.press("Namenlijst"));
    page.wait(500);
    CHECK(has_event(platform, LogEvent::names_saved));
}

TEST_CASE("the log keeps to its term, a month at a time, and goes with nothing that is saved") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        REQUIRE(page.press("Start met een voorbeeld"));
        page.wait(2000);
        REQUIRE_FALSE(platform.logs.empty());
        REQUIRE(page.key("ctrl+s"));
        CHECK_FALSE(platform.saved.back().bytes.contains("\tbegun\t"));
    }
    const std::size_t months = platform.logs.size();
    const Date day = platform.today();
    platform.set_today(day + 100);  // the clock of moments stands half a year earlier
    {
        HeadlessPage page(platform);
        page.wait(500);
        CHECK(platform.logs.size() == months);
    }
    // Moments are of the platform's clock, and the term of its day.
    platform.set_today(day + 5000);
    HeadlessPage page(platform);
    page.wait(500);
    CHECK(platform.logs.empty());
}
