// Overzicht: its pictures as data, and the view with hands that press what the mirror names.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "app/app.hpp"
#include "derive/generate.hpp"
#include "derive/intervisie.hpp"
#include "io/json.hpp"
#include "model/rules.hpp"
#include "picture/group_rings.hpp"
#include "picture/overview_mosaic.hpp"
#include "picture/programme_gate.hpp"
#include "picture/svg.hpp"
#include "picture/task_picture.hpp"
#include "support/even_measure.hpp"
#include "support/files.hpp"
#include "support/headless_page.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

struct MosaicSample {
    explicit MosaicSample(Organisation made) : organisation(std::move(made)) {
        for (const Triad& triad : *organisation.triads) {
            if (triad.is_active_on(sample_day)) active.push_back(triad.id);
        }
        numbers = breakdown_of(organisation, active, findings);
    }
    Organisation organisation;
    std::vector<TriadId> active{};
    std::vector<Finding> findings = check_organisation(organisation, sample_day);
    Breakdown numbers{};
    Names names{};
    EvenMeasure measure{};

    MosaicView view(float width = 796) const {
        return {.organisation = organisation,
                .triads = active,
                .findings = findings,
                .names = names,
                .words = words_in(Language::dutch),
                .measure = measure,
                .numbers = numbers,
                .width = width};
    }
};

int count_signals(const Picture& picture, Subject::Kind kind) {
    return static_cast<int>(std::ranges::count_if(
        picture.targets, [&](const Target& target) { return target.subject.kind == kind && target.has_signal; }));
}

void check_targets(const Picture& picture) {
    std::set<std::string> subjects;
    for (const Target& target : picture.targets) {
        CAPTURE(target.spoken);
        CHECK_FALSE(target.spoken.empty());
        CHECK(target.area.width() >= 23.99F);  // 24, as near as the sum of two fractions comes
        CHECK(target.area.height() >= 24);
        CHECK(picture.bounds.contains(target.area.min));
        CHECK(picture.bounds.contains(target.area.max));
        subjects.insert(target.subject.triad.text + '/' + target.subject.unit.text);
    }
    CHECK(subjects.size() == picture.targets.size());
}

}  // namespace

TEST_CASE("the sample's mosaic has a triangle for each 3-hoek, and says which ask attention") {
    const MosaicSample sample(build_lindewaard());
    const Picture picture = overview_mosaic_picture(sample.view());
    check_golden(svg_from_picture(picture), "lindewaard-mosaic.svg");
    check_targets(picture);
    CHECK(picture.targets.size() == 32 + 3);
    CHECK(count_signals(picture, Subject::Kind::triad) == 4);
    CHECK(count_signals(picture, Subject::Kind::unit) == 2);
    for (const char* text : {"Groen & Buitenruimte", "9 3-hoeken", "alles in orde", "K-09", "mist jobcoach", "K-12",
                             "3 contacten", "verkeerde functie"}) {
        CAPTURE(text);
        CHECK(says(picture, text));
    }
    CHECK(picture.targets.front().spoken == "Groen & Buitenruimte, 9 3-hoeken, alles in orde");
    CHECK(sample.numbers.all == ToldCount{32});
    CHECK(sample.numbers.well == ToldCount{28});
    CHECK(triads_per_triangle(sample.numbers) == 1);
    CHECK_FALSE(sample.numbers.has_hidden());
    CHECK(sample.numbers.signs == std::array<ToldCount, most_signs>{ToldCount{1}, ToldCount{2}, ToldCount{1}});
}

TEST_CASE("where there is little room the names stand above the triangles") {
    const MosaicSample sample(build_lindewaard());
    const Picture picture = overview_mosaic_picture(sample.view(303));
    check_targets(picture);
    CHECK(picture.targets.size() == 32 + 3);
    CHECK(picture.bounds.height() > overview_mosaic_picture(sample.view()).bounds.height());
}

TEST_CASE("at full size a triangle stands for five, by afdeling, and no signal is rounded to zero") {
    const MosaicSample sample(generate_full_size(2022));
    const Picture picture = overview_mosaic_picture(sample.view());
    check_golden(svg_from_picture(picture), "full-size-mosaic.svg");
    check_targets(picture);
    const Breakdown& numbers = sample.numbers;
    CHECK(triads_per_triangle(numbers) == 5);
    CHECK(numbers.all == ToldCount{1030});
    CHECK(numbers.signs == std::array<ToldCount, most_signs>{ToldCount{41}, ToldCount{63}, ToldCount{9}});
    CHECK(numbers.attention == ToldCount{41 + 63 + 9});
    CHECK(numbers.has_hidden());
    CHECK(picture.targets.size() == 7 + 28);
    for (const Target& target : picture.targets) {
        if (target.spoken.starts_with("Werk & Ontwikkeling,"))
            CHECK(target.spoken.ends_with("minder dan 5 open hoeken en minder dan 5 met 3 contactpersonen"));
    }
    CHECK(says(picture, "<5"));
    for (const char* small : {"1", "2", "4", "1 3-hoek", "2 3-hoeken", "3 3-hoeken", "4 3-hoeken"})
        CHECK_FALSE(says(picture, small));

    const auto is_triangle = [](const Shape& shape) {
        return shape.kind == Shape::Kind::path && shape.closed && shape.points.size() == 3;
    };
    const auto triangles = std::ranges::count_if(picture.shapes, is_triangle);
    CHECK(triangles >= 1030 / 5 - 28);
    CHECK(triangles <= 280);
    // Of each afdeling that asks attention there is a triangle that says so.
    std::set<UnitId> asking;
    for (const TriadId& id : sample.active) {
        if (std::ranges::any_of(sample.findings, [&](const Finding& finding) { return finding.triad == id; }))
            asking.insert(department_of(sample.organisation, *find_triad(sample.organisation, id)));
    }
    const auto amber = std::ranges::count_if(
        picture.shapes, [&](const Shape& shape) { return is_triangle(shape) && shape.fill.ink == Ink::amber_tint; });
    CHECK(amber >= std::ssize(asking));
}

TEST_CASE("any organisation has a mosaic, as wide as it was asked for") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const MosaicSample sample(generate_small(seed, static_cast<int>(seed) * 3));
        for (const float width : {280.0F, 640.0F, 1300.0F}) check_targets(overview_mosaic_picture(sample.view(width)));
    }
    CHECK(overview_mosaic_picture(MosaicSample(Organisation()).view()).shapes.empty());
}

TEST_CASE("a group's ring has an arc for each session, thick once it was held") {
    const Organisation organisation = build_lindewaard();
    const Round& round = organisation.rounds->front();
    const Words& words = words_in(Language::dutch);
    const Picture waiting = group_ring_picture(organisation, round, round.groups[2], true, words);
    check_golden(svg_from_picture(waiting), "lindewaard-ring.svg");
    CHECK(waiting.title == "Groep 3");
    CHECK(waiting.summary == "3 van de 4 sessies. voorman 3, afdelingsmanager 1 en jobcoach 1");
    CHECK(says(waiting, "3/4"));
    const auto count = [](const Picture& picture, Ink ink) {
        return std::ranges::count_if(picture.shapes, [&](const Shape& shape) { return shape.stroke.ink == ink; });
    };
    CHECK(count(waiting, Ink::ink) == 3);
    CHECK(count(waiting, Ink::amber_mark) == 1);
    CHECK(count(group_ring_picture(organisation, round, round.groups[0], false, words), Ink::amber_mark) == 0);
    const Picture all = round_ring_picture(round, words);
    CHECK(all.title == "3 groepen");
    CHECK(all.summary.starts_with("Sessie 1: 3 van de 3 groepen"));
}

TEST_CASE("rings stay inside their bounds, whatever the group") {
    // The handles of a curve lie a little outside it.
    const auto check_bounds = [](const Picture& picture) {
        const Rect bounds{{picture.bounds.min.x - 2, picture.bounds.min.y - 2},
                          {picture.bounds.max.x + 2, picture.bounds.max.y + 2}};
        for (const Shape& shape : picture.shapes) {
            for (const Point point : shape.points) CHECK(bounds.contains(point));
        }
    };
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Organisation organisation = generate_small(seed, 20);
        for (const Round& round : *organisation.rounds) {
            check_bounds(round_ring_picture(round, words_in(Language::dutch)));
            for (const IntervisieGroup& group : round.groups)
                check_bounds(group_ring_picture(organisation, round, group, false, words_in(Language::dutch)));
        }
        for (const Task& task : tasks_of(organisation, check_organisation(organisation, sample_day), sample_day))
            check_bounds(task_picture(organisation, task));
    }
}

TEST_CASE("the overview says in one sentence how it is, and what to do first") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    CHECK(page.press("Overzicht"));
    CHECK(page.find(Role::heading, "28 van de 32 3-hoeken zijn in orde"));
    CHECK(page.shows("4 vragen je aandacht."));
    CHECK(page.shows("6 punten, het belangrijkste eerst"));
    CHECK(page.shows("3 van de 4 sessies zijn geweest"));
    CHECK(page.find(Role::list_item, "voorman: 9 van 9"));
    CHECK(page.find(Role::list_item, "28 in orde"));
    CHECK(page.shows("geen datum"));
    for (const ui::MirrorNode& node : page.app().mirror().nodes()) {
        if (node.role < Role::button) continue;
        CAPTURE(node.name);
        CHECK(node.rect.width >= 24);
        CHECK(node.rect.height >= 24);
    }
}

TEST_CASE("a task of the overview is solved where it stands, and the sentence changes with it") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Overzicht");
    CHECK(page.find(Role::heading, "K-09 heeft geen jobcoach"));
    CHECK(page.press("Kies een jobcoach"));
    CHECK(page.find(Role::dialog, "Kies jobcoach voor K-09"));
    CHECK(page.press("Kaan Veldspaat"));
    CHECK(page.find(Role::heading, "29 van de 32 3-hoeken zijn in orde"));
    CHECK_FALSE(page.find(Role::heading, "K-09 heeft geen jobcoach"));
    CHECK(page.shows("5 punten"));
}

TEST_CASE("the overview leads to the 3-hoek, to all with one signal, and to a unit") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Overzicht");
    CHECK(page.click("3-hoek K-09"));
    CHECK(page.find(Role::heading, "3-hoek K-09"));
    page.press("Overzicht");
    CHECK(page.press("Bekijk alle 2"));
    const ui::MirrorNode* chip = page.find(Role::button, "3 contactpersonen 2");
    REQUIRE(chip != nullptr);
    CHECK((chip->state & ui::state_pressed) != 0);
    page.press("Overzicht");
    CHECK(page.click("Groen & Buitenruimte, 9 3-hoeken"));
    CHECK(page.find(Role::button, "Alles 9"));
}

TEST_CASE("the mosaic is walked with the arrows, from unit to 3-hoek") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Overzicht");
    CHECK(page.key_on("Groen & Buitenruimte", "ArrowRight"));
    CHECK(page.key_on("3-hoek K-01", "l"));
    CHECK(page.find(Role::table, "Lijst van 3-hoeken"));
}

TEST_CASE("an empty organisation has an overview that says how to begin") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Begin leeg");
    page.press("Overzicht");
    CHECK(page.find(Role::heading, "Nog geen 3-hoeken"));
    CHECK(page.find(Role::heading, "Nog niets te doen"));
    CHECK_FALSE(page.shows("Alles is in orde"));
    CHECK(page.shows("Nog geen groepen"));
    CHECK(page.press("Teken een 3-hoek"));
    CHECK(page.press("Start 3-hoek"));
    CHECK(page.find(Role::heading, "3-hoek K-01"));
    page.press("Overzicht");
    CHECK(page.find(Role::heading, "De enige 3-hoek vraagt je aandacht"));
    CHECK(page.find(Role::heading, "2 open hoeken"));
}

TEST_CASE("the overview of the full size counts tasks, and leads to the list") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Gegevens");
    page.press("Groot voorbeeld");
    page.press("Overzicht");
    CHECK(page.find(Role::heading, "41 open hoeken"));
    CHECK(page.shows("De meeste bij Detachering: 13."));
    CHECK(page.shows("1 driehoek is ongeveer 5 3-hoeken"));
    CHECK(page.shows("Een aantal onder de 5 tonen we als <5."));
    CHECK(page.press("Bekijk alle 41"));
    CHECK(page.find(Role::table, "Lijst van 3-hoeken"));
    page.press("Overzicht");
    CHECK(page.press("Groen"));
    CHECK(page.find(Role::heading, "Kaart van 3-hoeken"));
}

TEST_CASE("on a phone the overview is one column, and rests when nobody touches it") {
    SamplePlatform platform;
    HeadlessPage page(platform, 390, 844);
    page.press("Start met een voorbeeld");
    CHECK(page.press("Overzicht"));
    CHECK(page.find(Role::heading, "28 van de 32 3-hoeken zijn in orde"));
    CHECK(page.find(Role::heading, "Nu doen"));
    page.wait(20'000);
    CHECK_FALSE(page.app().mirror().take_publication().has_value());
    CHECK_FALSE(page.app().wants_frame());
    CHECK(page.press("Kies een jobcoach"));
    CHECK(page.find(Role::dialog, "Kies jobcoach voor K-09"));
}

namespace {

// The page with an organisation that was kept before, at its overview with every task shown.
void open_overview(SamplePlatform& platform, const Organisation& organisation) {
    platform.kept.push_back({io::write_organisation(organisation), "", "1", ""});
}

// Which tasks have nothing to press.
std::vector<std::string> tasks_without_way_out(const HeadlessPage& page) {
    const std::vector<ui::MirrorNode>& nodes = page.mirror().nodes();
    std::vector<std::string> stuck;
    const auto list = std::ranges::find_if(
        nodes, [](const ui::MirrorNode& node) { return node.role == Role::list && node.name == "Nu doen"; });
    for (const ui::MirrorNode& item : nodes) {
        if (list == nodes.end() || item.parent != list->id) continue;
        const auto is_button = [&](const ui::MirrorNode& node) {
            return node.parent == item.id && node.role == Role::button;
        };
        const auto title = std::ranges::find(nodes, item.id, &ui::MirrorNode::parent);
        if (std::ranges::none_of(nodes, is_button)) stuck.push_back(title == nodes.end() ? "?" : title->name);
    }
    return stuck;
}

}  // namespace

TEST_CASE("every task of any organisation can be solved, or leads to where it can") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        SamplePlatform platform;
        open_overview(platform, generate_small(seed, static_cast<int>(seed) * 5 % 61));
        HeadlessPage page(platform);
        page.press("Overzicht");
        page.press("Bekijk alle");
        CHECK(tasks_without_way_out(page) == std::vector<std::string>());
    }
}

TEST_CASE("the gate before maatwerk is a picture in each of its states, and narrows with the page") {
    const Words& words = words_in(Language::dutch);
    check_golden(svg_from_picture(programme_gate_picture(words, Gate::closed, 344)), "programme-gate-closed.svg");
    check_golden(svg_from_picture(programme_gate_picture(words, Gate::requested, 344)), "programme-gate-requested.svg");
    const Picture narrow = programme_gate_picture(words, Gate::open, 248);
    CHECK(narrow.bounds.max.x == 248);
    for (const char* station : {"Basis", "Gesprek", "Maatwerk"}) CHECK(says(narrow, station));
}

TEST_CASE("the gate before maatwerk says what is missing, and opens") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.key("m");
    page.key("t");
    CHECK(page.find(Role::dialog, "Maatwerk"));
    CHECK(page.shows("Dat kan na het basisprogramma."));
    CHECK(page.choose("Voor welk team of MT?", "Schoonmaak & Facilitair: Schoonmaak avond"));
    CHECK(page.find(Role::heading, "Dit maatwerk kan nog niet"));
    CHECK(page.shows("Schoonmaak avond heeft het basisprogramma nog niet afgerond. Daarna kun je dit aanvragen."));
    CHECK_FALSE(page.shows("Vraag maatwerk aan"));
    CHECK_FALSE(page.shows("Alleen het basisprogramma mist nog."));
    CHECK(page.press("Bekijk wat er mist"));
    CHECK(page.shows("Alleen het basisprogramma mist nog."));
    CHECK(page.shows("3 Ontwikkelen met Werkstap"));
    CHECK(page.type("Klaar op", "2022-10-05"));
    CHECK(page.press("Dit deel is klaar"));
    // What was a wish can be asked for now.
    CHECK(page.find(Role::heading, "Dit maatwerk kan"));
    CHECK(page.press("Vraag maatwerk aan"));
    CHECK(page.find(Role::heading, "Maatwerk is aangevraagd"));
    CHECK(page.press("Trek de aanvraag in"));
    CHECK(page.find(Role::heading, "Dit maatwerk kan"));
    CHECK(page.press("Vraag maatwerk aan"));
    CHECK(page.shows("Aangevraagd op 6 oktober 2022."));
    page.wait(3000);
    const auto kept = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(kept);
    CHECK(base_programme_finished_on(*kept, *find_unit(*kept, UnitId("T-4"))) == make_date(2022, 10, 5));
    CHECK(find_custom_training(*kept, UnitId("T-4"))->requested == sample_day);
}

TEST_CASE("the tasks of the sample are solved one by one, until there is nothing to do") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Overzicht");
    CHECK(page.press("Kies een datum"));
    CHECK(page.find(Role::dialog, "Kies een datum voor groep 3"));
    CHECK(page.shows("Het best tussen 6 en 20 oktober 2022."));
    CHECK(page.press("Bewaar datum"));
    CHECK_FALSE(page.find(Role::heading, "Groep 3 heeft nog geen datum"));
    CHECK_FALSE(page.find(Role::dialog, ""));
    CHECK(page.press("Werk opleiding bij"));
    CHECK(page.find(Role::dialog, "Opleiding van Tess Molenkamp"));
    CHECK(page.choose("Begeleidt in Praktijkleren", "K-02"));
    CHECK(page.type("Vanaf", "2022-10-10"));
    CHECK(page.press("Bewaar opleiding"));
    CHECK_FALSE(page.find(Role::dialog, ""));
    CHECK(page.press("Werk opleiding bij"));
    CHECK(page.find(Role::dialog, "Opleiding van Sami Waterlelie"));
    CHECK(page.type("Geregistreerd bij SBB op", "2022-10-03"));
    CHECK(page.choose("Begeleidt in Praktijkleren", "K-01"));
    CHECK(page.type("Vanaf", "2022-10-10"));
    CHECK(page.press("Bewaar opleiding"));
    CHECK_FALSE(page.find(Role::dialog, ""));
    CHECK_FALSE(page.shows("bij opleiding"));
    page.wait(3000);
    const auto kept = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(kept);
    CHECK(kept->rounds->front().groups[2].sessions[3].date == make_date(2022, 10, 6));
    CHECK(std::ranges::count(*kept->practice_learning, PersonId("K-01"), &PracticeLearning::learner) == 1);
}

TEST_CASE("several groups get their days one after the other, until none waits") {
    Organisation organisation = build_lindewaard();
    Round& round = *find_round_to_edit(organisation, RoundId("R-1"));
    for (IntervisieGroup& group : round.groups) group.sessions.resize(3);
    round.groups[1].sessions[2].date = make_date(2022, 9, 20);
    SamplePlatform platform;
    HeadlessPage page(platform);
    platform.send(platform::Status::file_opened, {"organisatie.json", io::write_organisation(organisation)});
    page.settle();
    REQUIRE(page.press("Intervisie"));
    REQUIRE(page.press("Wie met wie"));
    REQUIRE(page.press("Kies een datum voor groep 2"));  // not the first that waits
    const auto session = [&] { return page.find(Role::date_field, "Datum van sessie 4"); };
    for (const char* group : {"2", "3", "1"}) {
        CAPTURE(group);
        CHECK(page.find(Role::dialog, "Kies een datum voor groep " + std::string(group)));
        REQUIRE(session());
        CHECK(page.key_on("Datum van sessie 4", "Enter"));
    }
    CHECK_FALSE(page.find(Role::dialog, ""));
    page.wait(3000);
    const auto kept = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(kept);
    // Each in its own window, and each session once.
    for (const IntervisieGroup& group : kept->rounds->front().groups) CHECK(group.sessions.size() == 4);
    CHECK(kept->rounds->front().groups[0].sessions[3].date == make_date(2022, 10, 25));
    CHECK(kept->rounds->front().groups[1].sessions[3].date == make_date(2022, 11, 1));
    CHECK(kept->rounds->front().groups[2].sessions[3].date == make_date(2022, 10, 6));
}

TEST_CASE("a field of a day refuses a year that nobody can mean, and a day that is taken") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.press("Overzicht");
    CHECK(page.press("Kies een datum"));
    for (const char* day : {"1900-10-12", "0022-10-12", "2202-10-12"}) {
        CHECK(page.type("Datum van sessie 4", day));
        CHECK(page.shows("Dit jaar kan niet kloppen. Kies een andere dag."));
        CHECK_FALSE(page.press("Bewaar datum"));
    }
    CHECK(page.type("Datum van sessie 4", "2022-08-25"));
    CHECK(page.shows("Op deze dag heeft de groep al een sessie."));
    CHECK_FALSE(page.press("Bewaar datum"));
    CHECK(page.type("Datum van sessie 4", "2022-08-24"));
    CHECK(page.shows("Na deze dag is al een sessie gehouden."));
    CHECK_FALSE(page.press("Bewaar datum"));
    CHECK(page.type("Datum van sessie 4", "2022-10-12"));
    CHECK(page.press("Bewaar datum"));
    CHECK(page.press("Werk opleiding bij"));
    CHECK(page.type("Vanaf", "1900-01-01"));
    CHECK_FALSE(page.press("Bewaar opleiding"));
    CHECK(page.press("Sluit"));
    CHECK(page.press("3-hoeken"));
    CHECK(page.press("Start een 3-hoek"));
    CHECK(page.type("Begindatum", "1900-01-01"));
    CHECK_FALSE(page.press("Start 3-hoek"));
    CHECK(page.shows("Dit jaar kan niet kloppen."));
}
