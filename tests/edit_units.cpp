#include <doctest/doctest.h>

#include <algorithm>

#include "edit/document.hpp"
#include "support/builders.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const UnitId green("E-1"), outside("A-1"), crew("T-1"), post("E-2");

// Groen with the afdeling Groen buiten, which has Ploeg 1; and Post, which is empty.
Document some_units() {
    Document document{Organisation()};
    CHECK(document.run(AddUnit{green, "Groen"}));
    CHECK(document.run(AddUnit{outside, "Groen buiten", UnitKind::department, green}));
    CHECK(document.run(AddUnit{crew, "Ploeg 1", UnitKind::team, outside}));
    CHECK(document.run(AddUnit{post, "Post"}));
    return document;
}

const Unit& unit_in(const Document& document, const UnitId& id) { return *find_unit(document.organisation(), id); }

std::string said_of(const Document& document, const Result<Deed, Refused>& result) {
    return sentence_of(words_in(Language::dutch), document.organisation(), Names(), result.error());
}

// Its parts one by one, in their order.
void finish_base_programme(Document& document, const UnitId& unit) {
    for (const char* part : {"D-1", "D-2", "D-3"})
        CHECK(document.run(SetBasePart{unit, PartId(part), ProgrammeStatus::finished, sample_day}));
}

}  // namespace

TEST_CASE("a unit is added below a unit that is not smaller, and never below nothing that exists") {
    Document document = some_units();
    CHECK(unit_in(document, crew).parent == outside);
    CHECK(unit_in(document, crew).kind == UnitKind::team);
    const UnitId next("N-1");
    CHECK(document.run(AddUnit{next, "Nieuw", UnitKind::team, UnitId("E-9")}).error() == Refusal::unit_is_gone);
    CHECK(document.run(AddUnit{next, "Nieuw", UnitKind::team, next}).error() == Refusal::unit_is_gone);
    CHECK(document.run(AddUnit{next, "Nieuw", UnitKind::department, crew}).error() == Refusal::unit_is_too_large);
    CHECK(document.run(AddUnit{next, "Nieuw", UnitKind::business_unit, green}).error() == Refusal::unit_is_too_large);
    CHECK(document.run(AddUnit{next, "groen", UnitKind::team, outside}).error() == Refusal::name_is_taken);
    CHECK(document.run(AddUnit{crew, "Nieuw", UnitKind::team, outside}).error() == Refusal::name_is_taken);
    CHECK(document.run(AddUnit{next, "Nieuw", UnitKind::team, green}));
}

TEST_CASE("a unit is renamed, also in capitals alone, but not to the name of another") {
    Document document = some_units();
    CHECK(document.run(RenameUnit{green, " GROEN "}));
    CHECK(unit_in(document, green).name == "GROEN");
    CHECK(document.run(RenameUnit{green, "post"}).error() == Refusal::name_is_taken);
    CHECK(document.run(RenameUnit{green, " "}).error() == Refusal::name_is_empty);
    CHECK(document.run(RenameUnit{UnitId("E-9"), "Iets"}).error() == Refusal::unit_is_gone);
}

TEST_CASE("a unit moves with what is in it, and never below itself: the refusal names both") {
    Document document = some_units();
    CHECK(document.run(MoveUnit{outside, post}));
    CHECK(unit_in(document, outside).parent == post);
    CHECK(unit_in(document, crew).parent == outside);
    const auto below = document.run(MoveUnit{outside, crew});
    CHECK(below.error() == Refusal::unit_is_below);
    CHECK(said_of(document, below) == "Ploeg 1 valt zelf onder Groen buiten. Kies een ander onderdeel.");
    CHECK(document.run(MoveUnit{post, green}).error() == Refusal::unit_is_too_large);
    CHECK(document.run(MoveUnit{post, green, UnitKind::team}).error() == Refusal::unit_is_too_large);
    CHECK(document.run(MoveUnit{post, green, UnitKind::department}));
    CHECK(document.run(MoveUnit{crew, {}}));
    CHECK_FALSE(unit_in(document, crew).parent);
    CHECK(document.run(MoveUnit{UnitId("E-9"), {}}).error() == Refusal::unit_is_gone);
}

TEST_CASE("a unit is removed where it is empty; else the refusal says what is in it") {
    Document document = some_units();
    CHECK(document.run(AddPerson{PersonId("V-1"), "Ana Berk", Function::foreman, outside}));
    finish_base_programme(document, outside);
    CHECK(document.run(RequestCustomTraining{outside, sample_day}));
    const auto full = document.run(RemoveUnit{outside});
    CHECK(full.error() == Refusal::unit_is_in_use);
    CHECK(full.error().dependents == dependents_of(document.organisation(), outside));
    CHECK(said_of(document, full) ==
          "Bij Groen buiten hoort nog: Ploeg 1, Ana Berk en een aanvraag voor maatwerk. Verplaats dat eerst, of voeg "
          "Groen buiten samen met een ander onderdeel.");
    const Organisation before = document.organisation();
    const auto removed = document.run(RemoveUnit{crew});
    REQUIRE(removed);
    CHECK_FALSE(find_unit(document.organisation(), crew));
    // What is gone is still called by its name.
    CHECK(sentence_of(words_in(Language::dutch), document.organisation(), document.organisation_before(), Names(),
                      *removed) == "Ploeg 1 is verwijderd");
    CHECK(document.run(RemoveUnit{crew}).error() == Refusal::unit_is_gone);
    document.undo();
    CHECK(document.organisation() == before);
}

TEST_CASE("two units are joined in one step: people, units below and one request of both") {
    Document document = some_units();
    CHECK(document.run(AddPerson{PersonId("V-1"), "Ana Berk", Function::foreman, outside}));
    const UnitId inside("A-2");
    CHECK(document.run(AddUnit{inside, "Groen binnen", UnitKind::department, green}));
    for (const UnitId& unit : {outside, inside}) {
        finish_base_programme(document, unit);
        CHECK(document.run(RequestCustomTraining{unit, unit == outside ? sample_day : sample_day + 7}));
    }
    const Organisation before = document.organisation();
    CHECK(document.run(JoinUnits{outside, inside}));
    CHECK(unit_in(document, crew).parent == inside);
    CHECK(document.organisation().people->front().unit == inside);
    CHECK_FALSE(find_unit(document.organisation(), outside));
    REQUIRE(document.organisation().custom_training->size() == 1);
    CHECK(document.organisation().custom_training->front().unit == inside);
    CHECK(document.organisation().custom_training->front().requested == sample_day);
    document.undo();
    CHECK(document.organisation() == before);

    CHECK(document.run(JoinUnits{green, green}).error() == Refusal::units_are_one);
    CHECK(document.run(JoinUnits{green, outside}).error() == Refusal::unit_is_below);
    CHECK(document.run(JoinUnits{outside, crew}).error() == Refusal::unit_is_below);
    CHECK(document.run(JoinUnits{crew, UnitId("E-9")}).error() == Refusal::unit_is_gone);
    CHECK(document.run(MoveUnit{crew, green}));
    CHECK(document.run(JoinUnits{green, crew}).error() == Refusal::unit_is_below);
    CHECK(document.run(JoinUnits{crew, post}));
    CHECK(document.run(AddUnit{crew, "Ploeg 1", UnitKind::team, post}));
    CHECK(document.run(JoinUnits{green, crew}).error() == Refusal::unit_is_too_large);
}
