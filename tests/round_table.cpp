// The round tables as data: who is drawn where, what is dashed, what can be pointed at, and what is said.
#include "picture/round_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "picture/svg.hpp"
#include "support/files.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

// Group 1 of picture 04: Fenna is the manager of Mila.
struct Table {
    Organisation organisation = build_lindewaard();
    Round round = *find_round(organisation, RoundId("R-1"));
    Names names;
    Date today = make_date(2022, 10, 6);

    Table() {
        round.groups[0].members = {PersonId("AM-S"), PersonId("V-G1"), PersonId("JC-4"),
                                   PersonId("V-S1"), PersonId("V-P1"), PersonId("V-G2")};
        round.groups[0].locked = {PersonId("V-G1")};
        round.groups[0].is_final = false;
    }

    Picture draw(TableForm form, const char* leaving = "", const char* coming = "") const {
        const IntervisieGroup& group = round.groups[0];
        const RoundPlan plan = plan_round(organisation, round, today);
        return round_table_picture({.organisation = organisation,
                                    .round = round,
                                    .group = group,
                                    .plan = plan.groups[0],
                                    .names = names,
                                    .words = words_in(Language::dutch),
                                    .form = form,
                                    .width = form == TableForm::large ? 308.0F : 450.0F,
                                    .leaving = PersonId(leaving),
                                    .coming = PersonId(coming)});
    }
};

auto count_dashes(const Picture& picture, Dash dash, Ink ink) {
    return std::ranges::count_if(
        picture.shapes, [&](const Shape& shape) { return shape.stroke.dash == dash && shape.stroke.ink == ink; });
}

}  // namespace

TEST_CASE("a table looks as it did, large and small") {
    const Table table;
    check_golden(svg_from_picture(table.draw(TableForm::large)), "round-table-large.svg");
    check_golden(svg_from_picture(table.draw(TableForm::large, "V-S1")), "round-table-left-seat.svg");
    check_golden(svg_from_picture(table.draw(TableForm::small)), "round-table-small.svg");
}

TEST_CASE("as a tile it has seats without names, numbers, and a few words where something is wrong") {
    Table table;
    const auto tile = [&](int size_after) {
        const RoundPlan plan = plan_round(table.organisation, table.round, table.today);
        return round_tile_picture({.organisation = table.organisation,
                                   .round = table.round,
                                   .group = table.round.groups[0],
                                   .plan = plan.groups[0],
                                   .names = table.names,
                                   .words = words_in(Language::dutch),
                                   .width = tile_width,
                                   .size_after = size_after});
    };
    const Picture wrong = tile(-1);
    check_golden(svg_from_picture(wrong), "round-tile.svg");
    CHECK(says(wrong, "leidinggevende"));
    CHECK(says(wrong, "6 mensen"));
    CHECK_FALSE(says(wrong, "Fenna"));
    CHECK(wrong.targets.empty());
    CHECK(says(tile(7), "6 wordt 7"));
    std::erase(table.round.groups[0].members, PersonId("V-S1"));
    std::erase(table.round.groups[0].members, PersonId("JC-4"));
    table.round.groups[0].sessions.clear();  // eleven weeks between two of them would come first
    CHECK(says(tile(-1), "geen jobcoach"));
    CHECK(table_form(3) == TableForm::large);
    CHECK(table_form(12) == TableForm::small);
    CHECK(table_form(13) == TableForm::tile);
}

TEST_CASE("everybody at a table can be reached and is named with function, group and what is wrong") {
    const Table table;
    const Picture picture = table.draw(TableForm::large);
    CHECK(picture.title == "Groep 1, 6 mensen");
    REQUIRE(picture.targets.size() == 6);
    CHECK(picture.targets[0].spoken ==
          "Fenna Duinzicht, afdelingsmanager, groep 1, let op: Leidinggevende in de groep");
    CHECK(picture.targets[1].spoken == "Tess Molenkamp, voorman, groep 1, zit vast");
    CHECK(picture.targets[0].has_signal);
    CHECK_FALSE(picture.targets[1].has_signal);
    for (const Target& target : picture.targets) CHECK(target.area.width() >= 42);
}

TEST_CASE("one red curve for each two people who may not sit together") {
    Table table;
    CHECK(count_dashes(table.draw(TableForm::large), Dash::rule_break, Ink::red) == 1);
    table.round.apart.push_back({PersonId("V-G1"), PersonId("V-P1")});
    CHECK(count_dashes(table.draw(TableForm::small), Dash::rule_break, Ink::red) == 2);
    table.round.composition = Composition::department_mt;  // a reporting line is a note there
    CHECK(count_dashes(table.draw(TableForm::small), Dash::rule_break, Ink::red) == 1);
}

TEST_CASE("while somebody is carried his seat stays behind, and the place to drop is blue") {
    const Table table;
    const Picture left = table.draw(TableForm::large, "V-S1");
    CHECK(count_dashes(left, Dash::window, Ink::ctl) == 1);
    CHECK(count_dashes(left, Dash::open, Ink::focus) == 0);
    const Picture target = table.draw(TableForm::large, "", "JC-2");
    CHECK(count_dashes(target, Dash::open, Ink::focus) == 1);
    CHECK(says(target, "Pieter"));
    CHECK(target.targets.size() == 6);  // the new seat is nobody's yet
    const Picture swap = table.draw(TableForm::large, "V-S1", "JC-2");
    CHECK(count_dashes(swap, Dash::open, Ink::focus) == 1);
    CHECK_FALSE(says(swap, "Mila"));
}

TEST_CASE("a table without a begeleider says so, and a full house keeps its seats apart") {
    Table table;
    table.round.groups[0].facilitator = {};
    CHECK(says(table.draw(TableForm::large), "Kies begeleider"));
    IntervisieGroup& group = table.round.groups[0];
    group.members.clear();
    for (const Person& person : *table.organisation.people) {
        if (!person.functions.empty()) group.members.push_back(person.id);
    }
    const Picture picture = table.draw(TableForm::large);
    CHECK(picture.targets.size() == group.members.size());
    CHECK_FALSE(says(picture, "Fenna"));
    group.members.clear();
    CHECK(table.draw(TableForm::small).targets.empty());
}
