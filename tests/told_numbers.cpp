// What breaks the 3-hoeken down at full size tells no number that the breakdown does not: every number in the words of pictures,
// chips and tiles is looked up there (tests/small_numbers.cpp shows that nobody can work a small one out of those).
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>

#include "derive/breakdown.hpp"
#include "derive/map_levels.hpp"
#include "derive/triads_on_day.hpp"
#include "io/json.hpp"
#include "model/rules.hpp"
#include "picture/overview_mosaic.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::MirrorNode;
using ui::Role;

namespace {

std::set<int> numbers_in(const std::string& words) {
    std::set<int> numbers;
    for (std::size_t at = 0; at < words.size();) {
        if (!std::isdigit(static_cast<unsigned char>(words[at]))) {
            ++at;
            continue;
        }
        int number = 0;
        for (; at < words.size() && std::isdigit(static_cast<unsigned char>(words[at])); ++at)
            number = number * 10 + (words[at] - '0');
        // "3-hoek" and "3 contactpersonen" name a thing, they count nothing.
        const std::string_view rest = std::string_view(words).substr(at);
        if (!rest.starts_with("-hoek") && !rest.starts_with(" contact")) numbers.insert(number);
    }
    return numbers;
}

// What may be told: a number as it is, or the bound that stands for it.
class Told {
public:
    explicit Told(const Breakdown& numbers) {
        hear(numbers.all);
        hear(numbers.well);
        hear(numbers.attention);
        for (const ToldCount& sign : numbers.signs) hear(sign);
        for (const UnitNumbers& unit : numbers.units) {
            hear(unit.all);
            for (const ToldCount& sign : unit.signs) hear(sign);
        }
        for (const DepartmentNumbers& department : numbers.departments) {
            hear(department.all);
            hear(department.attention);
        }
        for (const LeadNumbers& lead : numbers.leads) {
            hear(lead.all);
            hear(lead.attention);
        }
    }
    void hear(int number) { numbers_.insert(number); }
    bool has(int number) const { return numbers_.contains(number); }

private:
    void hear(const ToldCount& told) { numbers_.insert(told.is_hidden() ? told.below : told.count); }

    std::set<int> numbers_;
};

// The nodes that stand inside the first one with this role and name, itself included.
std::vector<const MirrorNode*> inside(const HeadlessPage& page, Role role, std::string_view name) {
    const MirrorNode* top = page.find(role, name);
    std::vector<const MirrorNode*> found;
    std::set<ui::NodeId> above;
    if (!top) return found;
    for (const MirrorNode& node : page.mirror().nodes()) {
        if (&node != top && !above.contains(node.parent)) continue;
        above.insert(node.id);
        found.push_back(&node);
    }
    return found;
}

// Without the names of units, which have numbers too: "Afdeling Groen 2".
std::string without_units(std::string words, const Organisation& organisation) {
    std::vector<std::string> names;
    for (const Unit& unit : *organisation.units) names.push_back(unit.name);
    std::ranges::sort(names, std::ranges::greater{}, &std::string::size);  // one name may stand in another
    for (const std::string& name : names) {
        if (const std::size_t at = words.find(name); at != std::string::npos) words.erase(at, name.size());
    }
    return words;
}

// How many numbers there were.
int check_numbers(const std::vector<const MirrorNode*>& nodes, const Told& told, const Organisation& organisation) {
    int count = 0;
    for (const MirrorNode* node : nodes) {
        for (const std::string& all : {node->name, node->value, node->description}) {
            const std::string words = without_units(all, organisation);
            for (const int number : numbers_in(words)) {
                CAPTURE(words);
                CAPTURE(number);
                CHECK(told.has(number));
                ++count;
            }
        }
    }
    return count;
}

}  // namespace

TEST_CASE("a number in words is found, a name of a thing is none") {
    CHECK(numbers_in("917 van de 1030 3-hoeken, <5, 3 contactpersonen 17") == std::set{5, 17, 917, 1030});
    CHECK(numbers_in("3-hoeken").empty());
}

TEST_CASE("pictures, chips and tiles of the full size tell no other number than the breakdown") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    page.press("Groot voorbeeld");
    page.wait(3000);
    const auto kept = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(kept.has_value());
    const std::vector<Finding> findings = check_organisation(*kept, platform.today());
    const Breakdown numbers = breakdown_of(*kept, triads_on(platform.today(), *kept, findings).active, findings);
    REQUIRE(numbers.hides_small);
    REQUIRE(numbers.has_hidden());
    Told told(numbers);
    told.hear(kept->settings.small_number);
    told.hear(1);  // "1 driehoek is ongeveer 5 3-hoeken"
    told.hear(triads_per_triangle(numbers));

    page.press("Overzicht");
    CHECK(check_numbers(inside(page, Role::region, "3-hoeken per onderdeel"), told, *kept) > 20);
    page.press("3-hoeken");
    CHECK(check_numbers(inside(page, Role::group, "Toon"), told, *kept) > 0);
    // Every wedge of every level, its panel and its row in the list.
    const LoadDots dots = load_dots(*kept, triads_on(platform.today(), *kept, findings).active,
                                    triads_on(platform.today(), *kept, findings).active, true);
    for (const int number : {dots.coaches, dots.limit, dots.least, dots.most, dots.above}) told.hear(number);
    for (const char* level : {"Onderdelen", "Afdelingen", "Leiding"}) {
        CAPTURE(level);
        page.press(level);
        page.press("Kaart");
        CHECK(check_numbers(inside(page, Role::picture, "Kaart van 3-hoeken"), told, *kept) > 5);
        page.press("Lijst");
        CHECK(check_numbers(inside(page, Role::table, level), told, *kept) > 5);
    }
    page.press("Onderdelen");
    page.press("Kaart");
    for (const MirrorNode* node : inside(page, Role::complementary, "")) {
        // A share is of what is told, and so is the average.
        if (!node->name.contains("%")) check_numbers({node}, told, *kept);
    }
    // With a filter everything is told about so many: tens, and none below them.
    page.press("Filter");
    page.choose("Onderdeel of afdeling", "Groen & Buitenruimte");
    page.choose("Beginjaar", "2021");
    int choices = 0;
    for (const MirrorNode& node : page.mirror().nodes()) {
        if (node.role != Role::select) continue;
        for (std::size_t at = node.value.find('('); at != std::string::npos; at = node.value.find('(', at + 1)) {
            const std::string number = node.value.substr(at + 1, node.value.find(')', at) - at - 1);
            CAPTURE(number);
            CHECK((number == "<10" || (number.starts_with("\u00b1 ") && number.ends_with('0'))));
            ++choices;
        }
    }
    CHECK(choices > 100);
    page.press("Toon");
    for (const MirrorNode* node : inside(page, Role::group, "Toon")) {
        for (const int number : numbers_in(without_units(node->name, *kept))) {
            CAPTURE(node->name);
            CHECK((number % 10 == 0 || number == 2021));
        }
    }
}
