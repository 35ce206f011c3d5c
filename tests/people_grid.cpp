// Rows of text that become people: what is on a clipboard, what each row comes to, and what is asked instead of guessed.
#include "derive/people_grid.hpp"

#include <doctest/doctest.h>

#include "support/lindewaard.hpp"

using namespace driehoek;

namespace {

GridNames names_here() {
    GridNames names;
    names.no_unit = "hele organisatie";
    names.no_manager = "geen";
    names.functions = {{"voorman", Function::foreman, std::nullopt},
                       {"voorman junior", Function::foreman, Level::junior},
                       {"voorman medior", Function::foreman, Level::medior},
                       {"afdelingsmanager", Function::department_manager, std::nullopt},
                       {"jobcoach", Function::job_coach, std::nullopt}};
    return names;
}

GridRow row(std::string name, std::string function, std::string unit = {}, std::string manager = {}) {
    return {.texts = {std::move(name), std::move(function), std::move(unit), std::move(manager)}};
}

GridCheck check(const std::vector<GridRow>& rows) {
    static const Organisation organisation = tests::build_lindewaard();
    return check_grid(organisation, rows, names_here());
}

}  // namespace

TEST_CASE("a clipboard of a spreadsheet: quotes, a line end and a tab in cells, an empty row, and no line at its end") {
    const PastedCells cells =
        cells_of("Mila\tvoorman\tGroen\r\n\t\t\r\n\"Ben\nde \"\"Bot\"\"\"\t\"job\tcoach\"\tPost\r\nTess\t5\" pijp\tZ");
    REQUIRE(cells.rows.size() == 3);
    CHECK(cells.left_out == 1);
    CHECK(cells.rows[0] == std::vector<std::string>{"Mila", "voorman", "Groen"});
    CHECK(cells.rows[1] == std::vector<std::string>{"Ben de \"Bot\"", "job coach", "Post"});
    CHECK(cells.rows[2] == std::vector<std::string>{"Tess", "5\" pijp", "Z"});
    CHECK(cells_of("").rows.empty());
    CHECK(cells_of("een\n").rows.size() == 1);
}

TEST_CASE("columns go where their heads say, whatever their order") {
    std::vector<GridRow> rows(1);
    const Pasted pasted = paste_into(rows, 0, GridColumn::name,
                                     "Afdeling\tNaam\tma\tdi\tNiveau\tFunctie\nGroen\tMila\tx\t-\tjunior\tvoorman\n");
    CHECK(pasted.rows == 1);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].text(GridColumn::name) == "Mila");
    CHECK(rows[0].text(GridColumn::unit) == "Groen");
    CHECK(rows[0].days == (monday_to_friday & ~0b10));
}

TEST_CASE("without heads cells go from the cell on, over what stands there and below it") {
    std::vector<GridRow> rows{row("Mila", "voorman")};
    paste_into(rows, 0, GridColumn::unit, "Groen\nSchoonmaak\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].text(GridColumn::name) == "Mila");
    CHECK(rows[0].text(GridColumn::unit) == "Groen");
    CHECK(rows[1].text(GridColumn::unit) == "Schoonmaak");
}

TEST_CASE("a citizen service number comes into no cell") {
    std::vector<GridRow> rows;
    const Pasted pasted = paste_into(rows, 0, GridColumn::name, "Mila\t123456782\n");
    CHECK(pasted.held_numbers);
    CHECK(rows[0].text(GridColumn::function).empty());
}

TEST_CASE("days as they are written") {
    CHECK(days_of("ma di wo") == WorkingDays{0b111});
    CHECK(days_of("ma-do") == WorkingDays{0b1111});
    CHECK(days_of("maandag, vrijdag") == WorkingDays{0b10001});
    CHECK_FALSE(days_of("soms").has_value());
}

TEST_CASE("a row that is whole is ready, and an empty one is none") {
    const GridCheck found = check({row("Noor Wilgeroos", "Voorman junior", "groen & buitenruimte", "Bram Eikelaar"),
                                   {},
                                   row("Teun Berkenstam", "jobcoach", "hele organisatie", "geen")});
    CHECK(found.ready == 2);
    CHECK(found.in_the_way == 0);
    CHECK(found.rows[1].is_empty);
    CHECK((found.rows[0].level == Level::junior));
    CHECK(found.rows[0].unit);
    CHECK(found.rows[0].manager.person);
    CHECK_FALSE(found.rows[2].unit);
}

TEST_CASE("a unit that is not there is asked about, for all rows at once") {
    const GridCheck found =
        check({row("Sem Duindoorn", "voorman", "Groenvoorziening"), row("Bo Klaproos", "voorman", "groenvoorziening")});
    REQUIRE(found.rows[0].problem.has_value());
    CHECK((found.rows[0].problem->fault == GridFault::unit_is_unknown));
    REQUIRE(found.rows[0].problem->choices.size() == 1);
    CHECK(found.rows[0].problem->choices[0].text == "Groen & Buitenruimte");
    CHECK(found.rows[0].problem->same == 2);
}

TEST_CASE("a unit that the user agreed to is new") {
    const Organisation organisation = tests::build_lindewaard();
    GridNames names = names_here();
    names.new_units = {"Post"};
    const std::vector<GridRow> rows{row("Sem Duindoorn", "voorman", "post")};
    const GridCheck found = check_grid(organisation, rows, names);
    CHECK(found.ready == 1);
    CHECK(found.rows[0].new_unit == "Post");
}

TEST_CASE("a manager may be written as one likes, and is asked for when two fit, one of them a row") {
    const GridCheck found =
        check({row("Noor Wilgeroos", "voorman", "", "Eikelaar, B."), row("Fenna Berkenhof", "afdelingsmanager"),
               row("Jesse Veenpluis", "voorman", "", "Fenna"), row("Bo Klaproos", "voorman", "", "Fenna Berkenhof"),
               row("Isa Lavendel", "voorman", "", "Fena Duinzicht")});
    CHECK(found.rows[0].is_ready());
    REQUIRE(found.rows[2].problem.has_value());
    CHECK((found.rows[2].problem->fault == GridFault::manager_is_several));
    REQUIRE(found.rows[2].problem->choices.size() == 2);
    CHECK(found.rows[2].problem->choices[0] == GridChoice{"Fenna Duinzicht"});
    CHECK(found.rows[2].problem->choices[1] == GridChoice{"Fenna Berkenhof", 1});
    CHECK((found.rows[3].manager.row == 1));
    REQUIRE(found.rows[4].problem.has_value());
    CHECK((found.rows[4].problem->fault == GridFault::manager_is_unknown));
    CHECK(found.rows[4].problem->choices == std::vector{GridChoice{"Fenna Duinzicht"}});
}

TEST_CASE("names that are there, stand there twice or are codes are no people to add") {
    const GridCheck found =
        check({row("bram eikelaar", "voorman"), row("Noor Wilgeroos", "voorman"), row("Noor  Wilgeroos", "voorman"),
               row("K-05", "voorman"), row("", "voorman"), row("Bo Klaproos", ""), row("Isa Lavendel", "timmerman")});
    const std::array faults{GridFault::name_is_known,      GridFault::name_is_known,   GridFault::name_is_double,
                            GridFault::name_is_code,       GridFault::name_is_missing, GridFault::function_is_missing,
                            GridFault::function_is_unknown};
    CHECK(found.ready == 1);
    for (std::size_t index = 0; index < faults.size(); ++index) {
        if (index == 1) continue;
        REQUIRE(found.rows[index].problem.has_value());
        CHECK((found.rows[index].problem->fault == faults[index]));
    }
    CHECK((found.rows[2].problem->row == 1));
}

TEST_CASE("rows that manage one another are refused, and who waits for a row that is not ready says so") {
    const GridCheck found =
        check({row("Een Aap", "voorman", "", "Twee Beer"), row("Twee Beer", "voorman", "", "Een Aap"),
               row("Drie Kat", "", "", ""), row("Vier Das", "voorman", "", "Drie Kat"),
               row("Vijf Eend", "voorman", "", "Vijf Eend")});
    CHECK(found.ready == 0);
    CHECK((found.rows[0].problem->fault == GridFault::manager_is_below));
    CHECK((found.rows[1].problem->fault == GridFault::manager_is_below));
    CHECK((found.rows[3].problem->fault == GridFault::manager_waits));
    CHECK((found.rows[4].problem->fault == GridFault::manager_is_himself));
}
