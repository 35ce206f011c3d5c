// The evaluation of a round on the page: its bars as a picture, and the dialog where forms come in.
#include <doctest/doctest.h>

#include <array>

#include "io/json.hpp"
#include "picture/evaluation_bars.hpp"
#include "picture/evaluation_rounds.hpp"
#include "picture/svg.hpp"
#include "support/even_measure.hpp"
#include "support/files.hpp"
#include "support/headless_page.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"

using namespace driehoek;
using namespace driehoek::tests;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

constexpr std::array bars_of_sheet{Statement::composition, Statement::work_of_another, Statement::needing_each_other};

EvaluationResult told_result() {
    EvaluationResult result{.means = {}, .forms = 12, .groups = 2};
    result.means[0] = StatementMean{42, 12};
    result.means[1] = StatementMean{10, 10};
    return result;
}

// With its keys.
void open_evaluation(HeadlessPage& page) { REQUIRE(page.open_dialog("me", "Evaluatie van ")); }

// Everybody of a group fills in the first statement.
void enter_forms(HeadlessPage& page, const std::string& group, int count, const char* mark) {
    CHECK(page.choose("Groep", group));
    for (int form = 0; form < count; ++form) {
        CHECK(page.choose("De samenstelling van onze groep is goed.", mark));
        CHECK(page.press("Voeg formulier toe"));
    }
}

}  // namespace

TEST_CASE("bars that hide their mean are open and all as long, and the others say it") {
    const Words& words = words_in(Language::dutch);
    const Picture hidden = evaluation_bars_picture(words, {}, bars_of_sheet, 424);
    check_golden(svg_from_picture(hidden), "evaluation-bars-hidden.svg");
    check_golden(svg_from_picture(evaluation_bars_picture(words, told_result(), bars_of_sheet, 424)),
                 "evaluation-bars-told.svg");
    for (const Shape& shape : hidden.shapes) {
        if (shape.kind == Shape::Kind::rounded_rect) CHECK(shape.points[1].x - shape.points[0].x == 424);
    }
    CHECK(hidden.targets.at(0).spoken == "Samenstelling: te weinig antwoorden");
    const Picture told = evaluation_bars_picture(words_in(Language::english), told_result(), bars_of_sheet, 262);
    CHECK(told.bounds.max.x == 262);
    CHECK(told.targets.at(0).spoken == "Composition: 4.2 of 5");
    CHECK(told.targets.at(1).spoken == "Work of somebody else: 1.0 of 5");
    CHECK(told.targets.at(2).spoken == "Needing each other: too few answers");
    CHECK(says(told, "4.2"));
}

TEST_CASE("forms come in one by one, and from ten of two groups on the result is told") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    page.key("ctrl+k");
    page.type("Zoek of typ een opdracht", "evaluatie");
    CHECK(page.key_on("Zoek of typ een opdracht", "Enter"));
    CHECK(page.find(Role::dialog, "Evaluatie van Ronde 1"));
    CHECK(page.find(Role::heading, "Te weinig antwoorden"));
    CHECK(page.find(Role::list_item, "Samenstelling: te weinig antwoorden"));
    CHECK_FALSE(page.find(Role::list_item, "Methode: te weinig antwoorden"));
    CHECK(page.shows("Er zijn minder dan 10 antwoorden. We tonen het resultaat als 10 mensen uit 2 groepen"));
    CHECK(page.shows("Nu ingevuld: minder dan 10"));
    CHECK_FALSE(page.shows("Leg de formulieren eerst door elkaar."));
    CHECK(page.press("Voer een formulier in"));
    CHECK(page.shows("Leg de formulieren eerst door elkaar."));
    CHECK(page.shows("Groep 1 · 0 van 5 formulieren"));
    CHECK_FALSE(page.press("Wis formulieren van groep 1"));

    // A form without answers is refused, and stays.
    CHECK(page.press("Voeg formulier toe"));
    CHECK(page.shows("Het formulier is nog leeg."));
    enter_forms(page, "Groep 1", 5, "4 Mee eens");
    CHECK(page.shows("Groep 1 · 5 van 5 formulieren"));
    CHECK(page.find(Role::select, "De samenstelling")->value.starts_with("0\n"));
    enter_forms(page, "Groep 1", 1, "1 Helemaal niet");
    CHECK(page.shows("Van iedereen uit deze groep is er al een formulier."));
    CHECK(page.find(Role::select, "De samenstelling")->value.starts_with("1\n"));
    enter_forms(page, "Groep 2", 4, "5 Helemaal mee eens");
    CHECK(page.shows("Nu ingevuld: minder dan 10"));
    enter_forms(page, "Groep 2", 1, "4 Mee eens");

    CHECK(page.find(Role::heading, "Zo kijken de groepen terug"));
    CHECK(page.shows("10 mensen uit 2 groepen hebben iets ingevuld."));
    CHECK(page.find(Role::list_item, "Samenstelling: 4,4 van 5"));
    CHECK(page.find(Role::list_item, "Methode: te weinig antwoorden"));

    // The toast stands in the dialog, where it can be reached.
    const ui::MirrorNode* dialog = page.find(Role::dialog, "Evaluatie van Ronde 1");
    REQUIRE(dialog);
    CHECK(page.find(Role::region, "Bij groep 2 is een formulier ingevoerd")->parent == dialog->id);
    CHECK(page.click("Maak ongedaan"));
    CHECK(page.find(Role::heading, "Te weinig antwoorden"));
    CHECK(page.key("ctrl+y"));

    // Undo takes the last form back, redo counts it again: without leaving, and outside.
    CHECK(page.key("ctrl+z"));
    CHECK(page.find(Role::heading, "Te weinig antwoorden"));
    CHECK(page.key("ctrl+y"));
    CHECK(page.find(Role::heading, "Zo kijken de groepen terug"));
    CHECK_FALSE(page.key("g"));  // other keys wait until the dialog is closed
    page.key("Escape");
    CHECK(page.key("ctrl+z"));
    open_evaluation(page);
    CHECK(page.find(Role::heading, "Te weinig antwoorden"));
    page.key("Escape");
    CHECK(page.key("ctrl+y"));
    page.wait(3000);
    const auto kept = io::read_organisation(platform.kept.back().organisation);
    REQUIRE(kept);
    const EvaluationResult result = evaluation_of(kept->rounds->front());
    CHECK(result.forms == 10);
    CHECK(result.means[0] == StatementMean{44, 10});

    open_evaluation(page);
    CHECK(page.press("Voer een formulier in"));
    CHECK(page.choose("Groep", "Groep 2"));
    CHECK(page.press("Wis formulieren van groep 2"));
    CHECK(page.shows("Groep 2 · 0 van 6 formulieren"));
    CHECK(page.find(Role::heading, "Te weinig antwoorden"));
}

TEST_CASE("ten forms of one group are not told, and the page says why") {
    Organisation organisation = build_lindewaard();
    IntervisieGroup& group = organisation.rounds.edit().front().groups[1];
    for (const char* left : {"V-G1", "V-G2", "V-P1", "JC-4"})
        group.replacements.push_back({PersonId(left), group.members.front(), sample_day});
    for (int form = 0; form < most_forms(group); ++form) add_form(group.evaluation, {4, 4, 4, 4, 4, 4});
    SamplePlatform platform;
    platform.kept.push_back({io::write_organisation(organisation), "", "1", ""});
    HeadlessPage page(platform);
    open_evaluation(page);
    CHECK(page.find(Role::heading, "Te weinig antwoorden"));
    CHECK(page.shows("Er is nog maar 1 groep die iets heeft ingevuld. We tonen"));
    CHECK(page.shows("Nu ingevuld: 10 of meer, uit 1 groep"));
    CHECK(page.find(Role::list_item, "Samenstelling: te weinig antwoorden"));
}

TEST_CASE("a round that is not final waits for its forms, and each round has its own") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    CHECK_FALSE(page.key("m"));
    page.press("Start met een voorbeeld");
    page.press("Intervisie");
    CHECK(page.press("Evaluatie"));
    CHECK(page.find(Role::dialog, "Evaluatie van Ronde 1"));
    CHECK_FALSE(page.find(Role::select, "Kies een ronde"));
    page.key("Escape");
    CHECK(page.press("Nieuwe ronde"));
    CHECK(page.press("Start ronde"));
    CHECK_FALSE(page.press("Evaluatie"));
    // Where there is nothing to look back on yet, the latest round that has something.
    open_evaluation(page);
    CHECK(page.find(Role::dialog, "Evaluatie van Ronde 1"));
    CHECK(page.choose("Kies een ronde", "Ronde 2"));
    CHECK(page.find(Role::dialog, "Evaluatie van Ronde 2"));
    CHECK(page.shows("Je kunt formulieren invoeren als een groep definitief is."));
    CHECK_FALSE(page.press("Voer een formulier in"));
    CHECK(page.choose("Kies een ronde", "Ronde 1"));
    CHECK(page.find(Role::dialog, "Evaluatie van Ronde 1"));
    CHECK(page.press("Voer een formulier in"));
}

TEST_CASE("the dialog of an evaluation fits every page, and its last button can be reached") {
    struct Size {
        float width, height;
    };
    for (const Size size : {Size{1440, 900}, Size{1280, 800}, Size{390, 844}}) {
        CAPTURE(size.width);
        SamplePlatform platform;
        HeadlessPage page(platform, size.width, size.height);
        page.press("Start met een voorbeeld");
        page.press("Intervisie");
        CHECK(page.press("Evaluatie"));
        CHECK(page.press("Voer een formulier in"));
        enter_forms(page, "Groep 1", 1, "3 Een beetje");
        const ui::MirrorNode dialog = *page.find(Role::dialog, "Evaluatie");
        CHECK(dialog.rect.x >= 0);
        CHECK(dialog.rect.x + dialog.rect.width <= size.width);
        CHECK(dialog.rect.y >= 0);
        CHECK(dialog.rect.y + dialog.rect.height <= size.height);
        for (const ui::MirrorNode& node : page.mirror().nodes()) {
            if (node.role != Role::select && !node.name.starts_with("Wis formulieren")) continue;
            CAPTURE(node.name);
            CHECK(node.rect.x >= dialog.rect.x);
            CHECK(node.rect.x + node.rect.width <= dialog.rect.x + dialog.rect.width);
        }
        // By keyboard also what lies below the edge.
        CHECK(page.press("Wis formulieren van groep 1"));
        CHECK(page.shows("Groep 1 · 0 van 5 formulieren"));
    }
}

TEST_CASE("the three statements go from round to round: a line where both are told, an open circle where one is not") {
    const Words& words = words_in(Language::dutch);
    std::vector<RoundResult> results;
    for (const int tenths : {31, 38, 0, 42}) {
        RoundResult round{
            RoundId("R-" + std::to_string(results.size())), "Ronde " + std::to_string(results.size() + 1), {}};
        if (tenths > 0) round.result.means.fill(StatementMean{tenths, 12});
        results.push_back(std::move(round));
    }
    const EvenMeasure measure;
    const auto draw = [&](float width) {
        return evaluation_rounds_picture(
            {.results = results, .shown = bars_of_sheet, .words = words, .measure = measure, .width = width});
    };
    const Picture picture = draw(424);
    check_golden(svg_from_picture(picture), "evaluation-rounds.svg");
    REQUIRE(picture.targets.size() == 12);
    CHECK(picture.targets[0].spoken == "Samenstelling, Ronde 1: 3,1 van 5");
    CHECK(picture.targets[2].spoken == "Samenstelling, Ronde 3: te weinig antwoorden");
    CHECK(says(picture, "4,2"));
    CHECK(says(picture, "Ronde 4"));
    // Many rounds: each number stands, and the latest name.
    for (int more = 5; more < 30; ++more)
        results.push_back(
            {RoundId("R-" + std::to_string(more)), "Een ronde met een lange naam " + std::to_string(more), {}});
    const Picture many = draw(424);
    CHECK(many.targets.size() == 87);
    float last_end = -1000;
    for (const Shape& shape : many.shapes) {
        if (shape.kind != Shape::Kind::text || !shape.text.starts_with("Een")) continue;
        const float half = measure.width(shape.text, shape.size, shape.weight) / 2;
        CHECK(shape.points[0].x - half >= last_end);
        CHECK(shape.points[0].x + half <= 424.01F);
        last_end = shape.points[0].x + half;
    }
    CHECK(last_end > 0);
}

TEST_CASE("the dialog shows all rounds as a picture with a list beside it") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    page.press("Start met een voorbeeld");
    REQUIRE(page.press("Intervisie"));
    REQUIRE(page.press("Nieuwe ronde"));
    REQUIRE(page.press("Start ronde"));
    open_evaluation(page);
    REQUIRE(page.press("Alle rondes"));
    CHECK(page.find(Role::heading, "De drie zinnen, ronde na ronde"));
    CHECK(page.find(Role::heading, "Dezelfde getallen als lijst"));
    CHECK(page.shows("Samenstelling te weinig, Werk van een ander te weinig"));
    REQUIRE(page.press("Deze ronde"));
    CHECK(page.find(Role::heading, "Te weinig antwoorden"));
}
