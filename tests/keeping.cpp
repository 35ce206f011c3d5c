// Keeping when the machine, another tab or another version gets in its way: nothing is lost, and the user is told what happened.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using platform::Request;
using platform::Status;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

// A page with the sample, kept.
void begin_sample(HeadlessPage& page) {
    page.press("Start met een voorbeeld");
    page.wait(2000);
}

void change_something(HeadlessPage& page, int milliseconds = 2000) {
    page.press("3-hoek K-05");
    CHECK(page.press("Rond contact met Sami af"));
    page.wait(milliseconds);
}

std::ptrdiff_t times_told(const HeadlessPage& page, std::string_view words) {
    return std::ranges::count_if(page.announced, [&](const std::string& each) { return each.contains(words); });
}

void save_as_version(SamplePlatform& platform, std::string_view version, std::size_t from) {
    constexpr std::string_view mine = "\"version\":3";
    for (std::size_t at = from; at < platform.kept.size(); ++at) {
        std::string& text = platform.kept[at].organisation;
        const std::size_t found = text.find(mine);
        REQUIRE(found != std::string::npos);
        text.replace(found, mine.size(), "\"version\":" + std::string(version));
    }
}

// An organisation of one person, whose functions are so many values.
std::string file_with(std::size_t values) {
    std::string text = io::write_organisation({});
    std::string people = ",\"people\":[{\"id\":\"P-1\",\"name\":\"Bo\",\"functions\":[\"foreman\"";
    for (std::size_t count = 1; count < values; ++count) people += ",\"foreman\"";
    return text.insert(text.rfind('}'), people + "]}]");
}

}  // namespace

TEST_CASE("without storage the page works, says that nothing is kept, and asks before it is closed") {
    SamplePlatform platform;
    for (const Request request : {Request::open_document, Request::keep_document, Request::list_documents})
        platform.fail(request, Status::storage_is_absent);
    HeadlessPage page(platform);
    CHECK(page.shows("Er wordt niets bewaard op dit apparaat"));
    CHECK_FALSE(page.shows("beschadigd"));
    CHECK_FALSE(platform.is_unsaved);
    begin_sample(page);
    CHECK(page.find(Role::button, "Alles 32"));
    CHECK(page.shows("Er wordt niets bewaard op dit apparaat"));
    CHECK(platform.is_unsaved);
    CHECK(page.press("Bewaar een bestand"));
    CHECK(platform.saved.size() == 1);
    page.wait(60'000);
    CHECK(times_told(page, "Er wordt niets bewaard op dit apparaat") <= 2);  // of the empty page, and of the sample
    platform.heal();
    platform.send(Status::storage_answers);
    page.wait(1000);
    CHECK(page.find(Role::status, "Bewaard op dit apparaat"));
    CHECK_FALSE(page.shows("Er wordt niets bewaard"));
    CHECK_FALSE(platform.is_unsaved);
}

TEST_CASE("storage that answers late: the page is there within two seconds, and what was kept opens by itself") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        begin_sample(page);
    }
    platform.hold(true);
    HeadlessPage page(platform);
    page.wait(1900);
    CHECK(page.mirror().nodes().empty());
    page.wait(200);
    CHECK(page.shows("Je bewaarde werk is nog niet open"));
    platform.hold(false);
    page.wait(100);
    CHECK(page.find(Role::button, "Alles 32"));
    CHECK_FALSE(page.shows("Je bewaarde werk is nog niet open"));
}

TEST_CASE("what comes late takes no place of what was begun meanwhile") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        begin_sample(page);
    }
    platform.hold(true);
    HeadlessPage page(platform);
    page.wait(2100);
    CHECK(page.press("Begin leeg"));
    page.wait(100);
    CHECK(page.shows("Nog geen 3-hoeken"));
    platform.hold(false);
    page.wait(2000);
    CHECK(page.shows("Nog geen 3-hoeken"));
    CHECK(page.find(Role::status, "Bewaard op dit apparaat"));
    page.press("Gegevens");
    CHECK(page.press("Open De Lindewaard"));
}

TEST_CASE("a state of a newer version: the one before opens, and the user hears which version wrote it") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        begin_sample(page);
        change_something(page);
    }
    REQUIRE(platform.kept.size() >= 2);
    save_as_version(platform, "7", platform.kept.size() - 1);
    HeadlessPage page(platform);
    CHECK(page.find(Role::button, "Alles 32"));
    CHECK(page.shows("Een nieuwere versie van Driehoek heeft dit bewaard"));
    CHECK(page.shows("nieuwere versie van Driehoek (7)"));
    CHECK_FALSE(page.shows("beschadigd"));
    CHECK(times_told(page, "nieuwere versie van Driehoek (7)") == 1);
}

TEST_CASE("nothing but states of a newer version: said so, not called damaged, and left as they are") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        begin_sample(page);
    }
    save_as_version(platform, "7", 0);
    const auto before = platform.kept.size();
    HeadlessPage page(platform);
    page.wait(3000);
    CHECK(page.shows("nieuwere versie van Driehoek (7)"));
    CHECK_FALSE(page.shows("beschadigd"));
    CHECK(platform.kept.size() == before);
}

TEST_CASE("sound bytes that are not ours: the state before opens, and they can be saved as they are") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        begin_sample(page);
        change_something(page);
    }
    platform.kept.back().organisation = "not ours";
    HeadlessPage page(platform);
    CHECK(page.find(Role::button, "Alles 32"));
    CHECK(page.shows("De laatste versie was beschadigd"));
    CHECK(page.press("Bewaar de beschadigde versie"));
    CHECK(platform.saved.back().bytes == "not ours");
}

TEST_CASE("a database of a newer version is called that") {
    SamplePlatform platform;
    platform.fail(Request::open_document, Status::storage_is_newer);
    HeadlessPage page(platform);
    CHECK(page.shows("Een nieuwere versie van Driehoek heeft dit bewaard"));
    CHECK_FALSE(page.shows("beschadigd"));
    CHECK(page.press("Vernieuw"));
    CHECK(platform.reloads == 1);
}

TEST_CASE("a state that is missing is told") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        begin_sample(page);
        change_something(page);
    }
    platform.lose_newest();
    HeadlessPage page(platform);
    CHECK(page.shows("De laatste versie ontbreekt"));
    CHECK(times_told(page, "De laatste versie ontbreekt") == 1);
    CHECK(page.press("Sluit"));
    CHECK_FALSE(page.shows("De laatste versie ontbreekt"));
}

TEST_CASE("another page goes on: what was not kept is laid aside, and until then the page asks before it is closed") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    begin_sample(page);
    platform.fail(Request::keep_document);
    platform.fail(Request::lay_aside);
    change_something(page);
    CHECK(page.find(Role::status, "Niet bewaard"));
    CHECK(times_told(page, "Niet bewaard") == 1);
    platform.send(Status::writing_lost, {platform.kept.back().id});
    page.wait(2000);
    CHECK(platform.is_unsaved);
    CHECK(page.find(Role::status, "Niet bewaard"));
    CHECK(platform.aside.empty());
    platform.heal();
    page.wait(11'000);
    REQUIRE(platform.aside.size() == 1);
    CHECK(platform.aside[0].label == "aside");
    CHECK(platform.aside[0].organisation != platform.kept.back().organisation);
    CHECK(page.find(Role::status, "Alleen lezen"));
    CHECK(page.shows("Jouw laatste wijzigingen staan als herstelpunt bij Gegevens"));
    CHECK(times_told(page, "Alleen lezen") == 1);
    CHECK_FALSE(platform.is_unsaved);
}

TEST_CASE("a page that cannot keep holds on: who wants to take over is told, and stays a reader") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        begin_sample(page);
    }
    platform.elsewhere.insert(platform.kept.back().id);
    platform.fail(Request::take_over_writing, Status::read_only);
    HeadlessPage page(platform);
    CHECK(times_told(page, "Alleen lezen") == 1);
    CHECK(page.press("Werk hier verder"));
    CHECK(page.shows("In het andere tabblad staat werk dat nog niet bewaard is"));
    CHECK(page.find(Role::status, "Alleen lezen"));
}

TEST_CASE("a page that reads follows the one that writes, and says when that one is gone") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        begin_sample(page);
        change_something(page);
    }
    const auto changed = platform.kept.back();
    platform.kept.pop_back();
    platform.elsewhere.insert(changed.id);
    HeadlessPage page(platform);
    page.press("3-hoek K-05");
    CHECK(page.find(Role::button, "3 contactpersonen 2"));
    platform.kept.push_back(changed);
    platform.send(Status::writer_kept, {changed.id});
    page.wait(100);
    CHECK(page.find(Role::button, "3 contactpersonen 1"));
    CHECK(page.find(Role::heading, "3-hoek K-05"));  // still where the reader was
    CHECK(page.find(Role::status, "Alleen lezen"));
    platform.send(Status::writer_gone, {changed.id});
    page.wait(100);
    CHECK(page.shows("Het andere tabblad is dicht"));
    CHECK(page.press("Werk hier verder"));
    CHECK(page.find(Role::status, "Bewaard op dit apparaat"));
}

TEST_CASE("nothing is kept that could not be opened again: a change too much is told, and taken back it is kept") {
    // As many values as are read; the file itself holds a few of them.
    std::size_t most = 1'000'000;
    while (!io::can_be_read(file_with(most))) --most;
    CHECK_FALSE(io::read_organisation(file_with(most + 1)));
    SamplePlatform platform;
    HeadlessPage page(platform);
    platform.send(Status::file_opened, {"groot.json", file_with(most)});
    page.settle();
    page.wait(2000);
    REQUIRE(platform.kept.size() == 1);
    CHECK(page.press("Voeg iemand toe"));
    page.type("Naam", "Een Te Veel");
    CHECK(page.press("Voeg toe"));
    page.wait(30'000);
    CHECK(platform.kept.size() == 1);
    CHECK(page.shows("Deze organisatie is te groot om te bewaren"));
    CHECK(platform.is_unsaved);
    CHECK(page.key("ctrl+z"));
    page.wait(2000);
    CHECK(page.find(Role::status, "Bewaard op dit apparaat"));
}
