// The one table of actions, and what reads it: keys, palette and help.
#include "ui/shell/actions.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "derive/generate.hpp"
#include "io/json.hpp"
#include "support/headless_page.hpp"
#include "words/tables.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Action;
using ui::ActionKind;
using ui::MirrorNode;
using ui::Role;

namespace {

// The names of what the palette found, in order.
std::vector<std::string> found(const HeadlessPage& page) {
    const std::vector<MirrorNode>& nodes = page.mirror().nodes();
    std::vector<std::string> names;
    const auto parent_of = [&](const MirrorNode& node) {
        const auto parent = std::ranges::find(nodes, node.parent, &MirrorNode::id);
        return parent == nodes.end() ? MirrorNode() : *parent;
    };
    for (const MirrorNode& node : nodes) {
        const MirrorNode list = parent_of(parent_of(node));
        if (node.role == Role::button && list.role == Role::list && list.name.ends_with(" gevonden"))
            names.push_back(node.name);
    }
    return names;
}

std::vector<std::string> find_by_typing(HeadlessPage& page, std::string query) {
    page.key("Escape");
    REQUIRE(page.key("ctrl+k"));
    REQUIRE(page.type("Zoek of typ een opdracht", std::move(query)));
    return found(page);
}

std::size_t place_of(const std::vector<std::string>& names, std::string_view beginning) {
    const auto at = std::ranges::find_if(names, [&](const std::string& name) { return name.starts_with(beginning); });
    return static_cast<std::size_t>(at - names.begin());
}

bool has(const std::vector<std::string>& names, std::string_view beginning) {
    return place_of(names, beginning) < names.size();
}

}  // namespace

TEST_CASE("no key has two meanings, and none hides another") {
    std::set<std::string_view> keys;
    for (const Action& action : ui::actions()) {
        CAPTURE(action.key);
        CHECK_FALSE(action.key.empty());
        if (action.kind == ActionKind::in_picture) continue;
        CHECK(&ui::action_of(action.kind) == &action);
        CHECK(keys.insert(action.key).second);
        if (!action.also.empty()) CHECK(keys.insert(action.also).second);
    }
    for (const std::string_view key : keys) {
        for (const std::string_view other : keys) CHECK_FALSE(other.starts_with(std::string(key) + ' '));
    }
}

TEST_CASE("a key that is named in the table does what the table says") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    CHECK_FALSE(page.key("ctrl+k"));  // nothing to find yet
    page.press("Start met een voorbeeld");
    CHECK(page.key("g"));
    CHECK(page.key("o"));
    CHECK(page.find(Role::heading, "28 van de 32 3-hoeken zijn in orde"));
    page.key("g");
    page.key("i");
    CHECK(page.find(Role::heading, "Intervisie samenstellen"));
    CHECK(page.key("l"));
    CHECK(page.find(Role::table, ""));
    page.key("g");
    CHECK_FALSE(page.key("x"));  // no such pair: both keys are forgotten
    CHECK_FALSE(page.key("o"));
    CHECK(page.key("F1"));
    CHECK(page.find(Role::dialog, "Hulp"));
    CHECK_FALSE(page.key("c"));  // a dialog has the keys
    page.key("Escape");
    CHECK(page.key("m"));
    CHECK(page.key("p"));
    CHECK(page.find(Role::dialog, "Voeg iemand toe"));
    page.key("Escape");
    page.key("m");
    CHECK(page.key("r"));
    CHECK(page.find(Role::dialog, "Nieuwe ronde"));
    page.key("Escape");
    page.key("k");
    page.key("h");
    CHECK(std::string(page.app().theme()) == "contrast");
    page.key("t");
    page.key("e");
    CHECK(page.find(Role::button, "Overview"));
}

TEST_CASE("who switches off letters keeps the other keys, also after a reload") {
    SamplePlatform platform;
    {
        HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        CHECK(page.key("ctrl+,"));
        CHECK_FALSE(page.key("g"));
        CHECK_FALSE(page.key("?"));
        CHECK(page.key("F1"));
        page.key("Escape");
        page.wait(3000);
    }
    HeadlessPage page(platform);
    CHECK_FALSE(page.key("f"));
    CHECK(page.key("ctrl+k"));
    page.key("Escape");
    page.key("F1");
    CHECK(page.press("Zet toetsen van één letter aan"));
    page.key("Escape");
    CHECK(page.key("f"));
    CHECK(page.find(Role::dialog, "Filter"));
}

TEST_CASE("the next and the previous signal are reached from anywhere, in every form") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    const auto selected = [&] {
        for (const char* title : {"3-hoek K-", "3-hoek W-"}) {
            if (const MirrorNode* heading = page.find(Role::heading, title)) return heading->name;
        }
        return std::string();
    };
    page.press("Gegevens");
    REQUIRE(page.key("n"));
    const std::string first = selected();
    CHECK_FALSE(first.empty());
    page.press("Lijst");
    REQUIRE(page.key("n"));
    const std::string second = selected();
    CHECK(second != first);
    CHECK(page.key("shift+n"));
    CHECK(selected() == first);
    CHECK(page.key("shift+n"));
    CHECK(selected() == "3-hoek W-13");  // round and round: the last one
    CHECK(page.key("n"));
    CHECK(selected() == first);
    page.press("Kaart");
    CHECK(page.key_on("3-hoek K-05", "n"));
    CHECK(selected() == second);
}

TEST_CASE("a map is zoomed by keys with the focus on anything, and not where there is none") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    const auto width = [&] { return page.find(Role::picture_target, "3-hoek K-05")->rect.width; };
    const float whole = width();
    CHECK(page.key("+"));
    const float closer = width();
    CHECK(closer > whole * 1.1F);
    CHECK(page.key_on("Gegevens", "="));
    CHECK(width() > closer * 1.1F);
    CHECK(page.key("-"));
    CHECK(width() == doctest::Approx(closer).epsilon(0.01));
    CHECK(page.key("0"));
    CHECK(width() == doctest::Approx(whole).epsilon(0.01));
    page.press("Lijst");
    CHECK_FALSE(page.key("+"));
    page.press("Kaart");
    page.press("Hulp");
    CHECK_FALSE(page.key("+"));
}

TEST_CASE("letters that are switched off are off at the tables and on a map as well") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.key("ctrl+,");
    for (const char* key : {"n", "shift+n", "l", "0", "+"}) CHECK_FALSE(page.key(key));
    page.press("Intervisie");
    for (const char* key : {"n", "shift+n", "l"}) CHECK_FALSE(page.key(key));
}

TEST_CASE("help tells every key of the table") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Hulp");
    for (const Action& action : ui::actions()) {
        const std::string key = ui::name_of_key(words_in(Language::dutch), action.key) + ": ";
        CAPTURE(key);
        CHECK(page.find(Role::list_item, key));
    }
    CHECK(ui::name_of_key(words_in(Language::dutch), "ctrl+shift+s") == "Ctrl Shift S");
    CHECK(ui::name_of_key(words_in(Language::english), "g o") == "G O");
    CHECK(ui::name_of_key(words_in(Language::english), "+ -") == "+ -");
}

TEST_CASE("the palette finds commands, people, codes and explanation, in this order") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    const std::vector<std::string> names = find_by_typing(page, "jobc");
    CHECK(names.front() == "Kies jobcoach voor K-09");
    CHECK(has(names, "Toon 3-hoeken van één jobcoach"));
    CHECK(place_of(names, "Nadia Lindehof") < place_of(names, "Wat doet een jobcoach"));
    CHECK(page.shows("jobcoach, 12 3-hoeken, druk"));
    CHECK(find_by_typing(page, "k-05").front() == "3-hoek K-05");
    CHECK(find_by_typing(page, "K05").front() == "3-hoek K-05");
    CHECK(find_by_typing(page, "lindhof").front() == "Nadia Lindehof");  // a slip
    CHECK(find_by_typing(page, "overz").front() == "Ga naar Overzicht");
    CHECK(find_by_typing(page, "qqqqqq").empty());
    CHECK(page.shows("Niets gevonden"));
}

TEST_CASE("what was chosen in the palette comes first, without and with typing") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    find_by_typing(page, "intervisie");
    page.press("Ga naar Intervisie");
    CHECK(find_by_typing(page, "").front() == "Ga naar Intervisie");
    CHECK(find_by_typing(page, "ga naar").front() == "Ga naar Intervisie");
}

TEST_CASE("a corner that the palette fills is filled") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    find_by_typing(page, "k-09 jobc");
    CHECK(page.key_on("Zoek of typ een opdracht", "Enter"));
    CHECK(page.find(Role::dialog, "Kies jobcoach voor K-09"));
}
