#include <doctest/doctest.h>

#include "edit/document.hpp"
#include "support/builders.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

TEST_CASE("a location is made, renamed and removed where nobody works, and it is said who does") {
    const LocationId yard("L-1"), office("L-2");
    Document document{Organisation()};
    CHECK(document.run(AddLocation{yard, " Erf  1 "}));
    CHECK(find_location(document.organisation(), yard)->name == "Erf 1");
    CHECK(document.run(AddLocation{office, "Kantoor"}));
    CHECK_FALSE(document.run(AddLocation{LocationId("L-3"), "erf 1"}));
    CHECK_FALSE(document.run(RenameLocation{office, "Erf 1"}));
    CHECK_FALSE(document.run(AddLocation{LocationId("L-3"), "123456782"}));
    CHECK(document.run(RenameLocation{office, "Post"}));
    CHECK(document.run(AddPerson{PersonId("V-1"), "Ana Berk", Function::foreman}));
    CHECK(document.run(
        EditPerson{.person = PersonId("V-1"), .name = "Ana Berk", .functions = {Function::foreman}, .location = yard}));
    const auto refused = document.run(RemoveLocation{yard});
    REQUIRE_FALSE(refused.has_value());
    CHECK(
        sentence_of(words_in(Language::dutch), document.organisation(), Names(), refused.error()).contains("Ana Berk"));
    CHECK(document.run(RemoveLocation{office}));
    CHECK(find_location(document.organisation(), office) == nullptr);
    CHECK(document.undo());
    CHECK(find_location(document.organisation(), office)->name == "Post");
}
