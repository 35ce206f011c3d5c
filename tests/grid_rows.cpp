// Rows of text that become people, units and 3-hoeken: what is on a clipboard, what each row comes to, what is asked instead of
// guessed, and what is changed.
#include "intake/grid.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "edit/document.hpp"

#include "support/builders.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;
using driehoek::tests::person_called;

namespace {

const Date today = tests::sample_day;

GridNames names_here() {
    GridNames names;
    names.no_unit = "hele organisatie";
    names.nobody = "geen";
    names.no_parent = "niets";
    names.kinds = {"bedrijfsonderdeel", "afdeling", "team"};
    names.trajectories = {"PW-traject", "garantiebaan", "nieuw beschut", "Wsw"};
    names.functions = {{"voorman", Function::foreman, std::nullopt},
                       {"voorman junior", Function::foreman, Level::junior},
                       {"voorman medior", Function::foreman, Level::medior},
                       {"afdelingsmanager", Function::department_manager, std::nullopt},
                       {"jobcoach", Function::job_coach, std::nullopt}};
    return names;
}

GridRow row(std::string name, std::string function, std::string unit = {}, std::string manager = {}) {
    GridRow made;
    made.text(GridColumn::name) = std::move(name);
    made.text(GridColumn::function) = std::move(function);
    made.text(GridColumn::unit) = std::move(unit);
    made.text(GridColumn::manager) = std::move(manager);
    return made;
}

// From a cell on, one cell alone.
Pasted paste(std::vector<GridRow>& rows, const GridCell& cell, std::string_view clipboard,
             GridKind kind = GridKind::people) {
    return paste_into(kind, rows, block_between(kind, cell, cell), clipboard);
}

GridCheck check(const std::vector<GridRow>& rows) {
    static const Organisation organisation = tests::build_lindewaard();
    return check_grid(GridKind::people, organisation, rows, names_here(), today);
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
    const Pasted pasted =
        paste(rows, {}, "Afdeling\tNaam\tma\tdi\tNiveau\tFunctie\nGroen\tMila\tx\t-\tjunior\tvoorman\n");
    CHECK(pasted.rows == 1);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].text(GridColumn::name) == "Mila");
    CHECK(rows[0].text(GridColumn::unit) == "Groen");
    CHECK(rows[0].days == (monday_to_friday & ~0b10));
}

TEST_CASE("without heads cells go from the cell on, over what stands there and below it") {
    std::vector<GridRow> rows{row("Mila", "voorman")};
    paste(rows, {0, GridColumn::unit}, "Groen\nSchoonmaak\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].text(GridColumn::name) == "Mila");
    CHECK(rows[0].text(GridColumn::unit) == "Groen");
    CHECK(rows[1].text(GridColumn::unit) == "Schoonmaak");
}

TEST_CASE("a citizen service number comes into no cell") {
    std::vector<GridRow> rows;
    const Pasted pasted = paste(rows, {}, "Mila\t123456782\n");
    CHECK(pasted.held_numbers);
    CHECK(rows[0].text(GridColumn::function).empty());
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
    CHECK(found.rows[0].managers.size() == 1);
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
    const GridCheck found = check_grid(GridKind::people, organisation, rows, names, today);
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
    CHECK((found.rows[2].problem->fault == GridFault::person_is_several));
    REQUIRE(found.rows[2].problem->choices.size() == 2);
    CHECK(found.rows[2].problem->choices[0] == GridChoice{"Fenna Duinzicht"});
    CHECK(found.rows[2].problem->choices[1] == GridChoice{"Fenna Berkenhof", 1});
    CHECK((found.rows[3].managers.front().row == 1));
    REQUIRE(found.rows[4].problem.has_value());
    CHECK((found.rows[4].problem->fault == GridFault::person_is_unknown));
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
    CHECK((found.rows[3].problem->fault == GridFault::row_waits));
    CHECK((found.rows[4].problem->fault == GridFault::manager_is_himself));
}

// --- what is here already --------------------------------------------------------------------------------------------------

namespace {

const Organisation& lindewaard() {
    static const Organisation organisation = tests::build_lindewaard();
    return organisation;
}

std::vector<GridRow> rows_here(GridKind kind) {
    const GridNames names = names_here();
    std::vector<GridRow> rows;
    if (kind == GridKind::people) {
        for (const Person& person : *lindewaard().people) {
            if (!person.functions.empty() && !person.name.empty()) rows.push_back(row_of(lindewaard(), person, names));
        }
    } else if (kind == GridKind::units) {
        for (const Unit& unit : *lindewaard().units) rows.push_back(row_of(lindewaard(), unit, names));
    } else {
        for (const Triad& triad : *lindewaard().triads) {
            if (!triad.end) rows.push_back(row_of(lindewaard(), triad, names));
        }
    }
    return rows;
}

GridCheck check_here(GridKind kind, const std::vector<GridRow>& rows) {
    return check_grid(kind, lindewaard(), rows, names_here(), today);
}

// What the rows make of the organisation; it must be possible.
Organisation carried_out(GridKind kind, const std::vector<GridRow>& rows) {
    const GridCheck check = check_here(kind, rows);
    Document document{lindewaard()};
    const auto deed = document.run(change_of(kind, lindewaard(), rows, check, today));
    REQUIRE(deed.has_value());
    const Organisation after = document.organisation();
    CHECK(document.undo());
    CHECK(document.organisation() == lindewaard());
    return after;
}

GridRow& row_called(std::vector<GridRow>& rows, GridColumn column, std::string_view text) {
    const auto found = std::ranges::find(rows, text, [&](const GridRow& each) { return each.text(column); });
    REQUIRE(found != rows.end());
    return *found;
}

const Unit& unit_called(const Organisation& organisation, std::string_view name) {
    return *std::ranges::find(*organisation.units, name, &Unit::name);
}

GridFault fault_in(const GridCheck& check, std::size_t row) {
    REQUIRE(check.rows[row].problem.has_value());
    return check.rows[row].problem->fault;
}

}  // namespace

TEST_CASE("rows of what is here already change nothing, whatever they hold") {
    for (const GridKind kind : {GridKind::people, GridKind::units, GridKind::triads}) {
        const std::vector<GridRow> rows = rows_here(kind);
        REQUIRE_FALSE(rows.empty());
        const GridCheck check = check_here(kind, rows);
        CHECK(check.ready == 0);
        CHECK(check.in_the_way == 0);
        CHECK(carried_out(kind, rows) == lindewaard());
    }
}

TEST_CASE("of people who are here only what differs changes, and namesakes and codes stay themselves") {
    std::vector<GridRow> rows = rows_here(GridKind::people);
    GridRow& bram = row_called(rows, GridColumn::name, "Bram Eikelaar");
    const PersonId id(bram.id);
    bram.text(GridColumn::name) = "Bram van Eikelaar";
    bram.text(GridColumn::function) = "afdelingsmanager; jobcoach";
    bram.days = 0b111;
    rows.push_back(row("Noor Wilgeroos", "voorman junior", "", "Bram van Eikelaar"));
    const GridCheck check = check_here(GridKind::people, rows);
    CHECK(check.ready == 2);
    CHECK(check.changed == 1);
    const Organisation after = carried_out(GridKind::people, rows);
    const Person& renamed = *find_person(after, id);
    CHECK(renamed.name == "Bram van Eikelaar");
    CHECK((renamed.functions == std::vector{Function::department_manager, Function::job_coach}));
    CHECK(renamed.working_days == 0b111);
    CHECK((person_called(after, "Noor Wilgeroos").line_manager == id));
    // Nothing else of anybody.
    Person as_before = renamed;
    const Person& before = *find_person(lindewaard(), id);
    as_before.name = before.name;
    as_before.functions = before.functions;
    as_before.working_days = before.working_days;
    CHECK(as_before == before);
    CHECK(after.people->size() == lindewaard().people->size() + 1);
}

TEST_CASE("a reporting line that would go round by way of somebody who is no row is refused") {
    const Person& below = *std::ranges::find_if(*lindewaard().people, [](const Person& person) {
        return person.line_manager && find_person(lindewaard(), person.line_manager)->line_manager;
    });
    const Person& above = *find_person(lindewaard(), find_person(lindewaard(), below.line_manager)->line_manager);
    std::vector<GridRow> rows{row_of(lindewaard(), above, names_here())};
    rows[0].text(GridColumn::manager) = below.name;
    CHECK((fault_in(check_here(GridKind::people, rows), 0) == GridFault::manager_is_below));
}

TEST_CASE("units are made below one another in any order, renamed, moved, and change places") {
    std::vector<GridRow> rows = rows_here(GridKind::units);
    const auto unit_row = [](std::string name, std::string kind, std::string parent) {
        GridRow made;
        made.text(GridColumn::name) = std::move(name);
        made.text(GridColumn::kind) = std::move(kind);
        made.text(GridColumn::parent) = std::move(parent);
        return made;
    };
    const std::size_t first = rows.size();
    const std::string one = rows[0].text(GridColumn::name);
    const std::string other = rows[1].text(GridColumn::name);
    std::swap(rows[0].text(GridColumn::name), rows[1].text(GridColumn::name));
    rows.push_back(unit_row("Ploeg 1", "team", "Kassen"));
    rows.push_back(unit_row("Kassen", "", "Post"));
    rows.push_back(unit_row("Post", "", ""));
    const GridCheck check = check_here(GridKind::units, rows);
    CHECK(check.ready == 5);
    CHECK(check.changed == 2);
    const Organisation after = carried_out(GridKind::units, rows);
    CHECK(find_unit(after, UnitId(rows[0].id))->name == other);
    CHECK(find_unit(after, UnitId(rows[1].id))->name == one);
    CHECK((unit_called(after, "Ploeg 1").parent == unit_called(after, "Kassen").id));
    CHECK((unit_called(after, "Kassen").kind == UnitKind::department));
    CHECK((unit_called(after, "Post").kind == UnitKind::business_unit));

    rows[first + 2].text(GridColumn::parent) = "Ploeg 1";
    GridCheck wrong = check_here(GridKind::units, rows);
    CHECK((fault_in(wrong, first + 2) == GridFault::parent_is_below));
    CHECK((fault_in(wrong, first + 1) == GridFault::parent_is_below));
    rows[first + 2].text(GridColumn::parent) = "";
    rows[first + 1].text(GridColumn::parent) = "Ploeg 9";
    rows[first + 1].text(GridColumn::kind) = "clubje";
    wrong = check_here(GridKind::units, rows);
    CHECK((fault_in(wrong, first + 1) == GridFault::kind_is_unknown));
    CHECK((fault_in(wrong, first) == GridFault::row_waits));
    CHECK(wrong.rows[first].problem->row == first + 1);
    rows[first + 1] = unit_row("Kassen", "team", "Post");
    rows[first].text(GridColumn::kind) = "afdeling";
    wrong = check_here(GridKind::units, rows);
    CHECK((fault_in(wrong, first) == GridFault::parent_is_too_small));
    CHECK((fault_in(wrong, first + 1) == GridFault::kind_is_too_small));
    rows[first].text(GridColumn::name) = one;
    CHECK((fault_in(check_here(GridKind::units, rows), first) == GridFault::name_is_double));
}

TEST_CASE(
    "3-hoeken are started from rows: the code counts on, the trajectory follows from who leads, the rest is asked") {
    std::vector<GridRow> rows(2);
    rows[0].text(GridColumn::lead) = "Fatma Meidoorn";
    carry_down(GridKind::triads, lindewaard(), rows, 0);
    const Person& foreman = *std::ranges::find_if(*lindewaard().people, [](const Person& person) {
        return person.has(Function::foreman) && person.code.empty();
    });
    const Person& manager = *std::ranges::find_if(*lindewaard().people, [](const Person& person) {
        return person.has(Function::department_manager) && !person.has(Function::foreman) && person.code.empty();
    });
    const Person& coach = *std::ranges::find_if(*lindewaard().people, [](const Person& person) {
        return person.has(Function::job_coach) && person.code.empty();
    });
    rows[0].text(GridColumn::lead) = foreman.name;
    rows[0].text(GridColumn::job_coach) = coach.name;
    rows[0].text(GridColumn::begin) = "1-9-2022";
    carry_down(GridKind::triads, lindewaard(), rows, 1);
    rows[1].text(GridColumn::lead) = manager.name;
    CHECK(rows[0].text(GridColumn::code) == next_third_code(lindewaard(), TriadType::a));
    CHECK(rows[1].text(GridColumn::code) > rows[0].text(GridColumn::code));
    CHECK(rows[1].text(GridColumn::job_coach) == coach.name);
    GridCheck check = check_here(GridKind::triads, rows);
    CHECK(check.rows[0].is_ready());
    CHECK((fault_in(check, 1) == GridFault::trajectory_is_unknown));
    CHECK(check.rows[1].problem->choices == std::vector{GridChoice{"garantiebaan"}, GridChoice{"nieuw beschut"}});
    rows[1].text(GridColumn::trajectory) = "nieuw beschut";
    const Organisation after = carried_out(GridKind::triads, rows);
    const Triad* first = find_triad(after, TriadId(rows[0].text(GridColumn::code)));
    const Triad* second = find_triad(after, TriadId(rows[1].text(GridColumn::code)));
    REQUIRE(first);
    REQUIRE(second);
    CHECK((first->type == TriadType::a));
    CHECK((second->type == TriadType::b));
    CHECK((first->person_at(Corner::lead) == foreman.id));
    CHECK((second->person_at(Corner::job_coach) == coach.id));
    CHECK(first->begin == make_date(2022, 9, 1));

    rows[1].text(GridColumn::job_coach) = manager.name;
    CHECK((fault_in(check_here(GridKind::triads, rows), 1) == GridFault::corner_is_double));
    rows[1].text(GridColumn::job_coach) = "Niemand Zo";
    CHECK((fault_in(check_here(GridKind::triads, rows), 1) == GridFault::person_is_unknown));
    rows[1].text(GridColumn::job_coach) = "";
    rows[1].text(GridColumn::begin) = "morgen";
    CHECK((fault_in(check_here(GridKind::triads, rows), 1) == GridFault::day_is_unknown));
    rows[1].text(GridColumn::begin) = "";
    for (const auto& [code, fault] :
         {std::pair{"K5", GridFault::code_is_wrong}, std::pair{"", GridFault::code_is_missing},
          std::pair{"K-05", GridFault::code_is_taken}}) {
        rows[1].text(GridColumn::code) = code;
        CHECK((fault_in(check_here(GridKind::triads, rows), 1) == fault));
    }
    rows[1].text(GridColumn::code) = rows[0].text(GridColumn::code);
    CHECK((fault_in(check_here(GridKind::triads, rows), 1) == GridFault::name_is_double));
}

TEST_CASE(
    "of a 3-hoek that goes on corners change from today, also when two change places, and the code with all that is "
    "called so") {
    std::vector<GridRow> rows = rows_here(GridKind::triads);
    const auto has_both = [](const GridRow& each) {
        return !each.text(GridColumn::lead).empty() && !each.text(GridColumn::job_coach).empty();
    };
    GridRow& swapped = *std::ranges::find_if(rows, has_both);
    const TriadId id(swapped.id);
    const Triad before = *find_triad(lindewaard(), id);
    std::swap(swapped.text(GridColumn::lead), swapped.text(GridColumn::job_coach));
    GridRow& emptied = *std::ranges::find_if(&swapped + 1, rows.data() + rows.size(), has_both);
    emptied.text(GridColumn::job_coach) = "geen";
    emptied.text(GridColumn::code) = "K-909";
    const GridCheck check = check_here(GridKind::triads, rows);
    CHECK(check.changed == 2);
    const Organisation after = carried_out(GridKind::triads, rows);
    const Triad& now = *find_triad(after, id);
    CHECK((now.person_at(Corner::lead) == before.person_at(Corner::job_coach)));
    CHECK((now.person_at(Corner::job_coach) == before.person_at(Corner::lead)));
    CHECK(now.seat(Corner::lead).since == today);
    CHECK(now.past.size() == before.past.size() + 2);
    const Triad* recoded = find_triad(after, TriadId("K-909"));
    REQUIRE(recoded);
    CHECK_FALSE(recoded->person_at(Corner::job_coach));
}

// --- keys ------------------------------------------------------------------------------------------------------------------

TEST_CASE("a block is copied as a spreadsheet reads it and pasted back as it was; one cell fills a block") {
    std::vector<GridRow> rows{row("Mila \"de\" Ster", "voorman", "Groen", "Bram"), row("=Daan", "", "Post", "")};
    rows[0].days = 0b10101;
    const GridBlock all = block_between(GridKind::people, {1, GridColumn::days, 4}, {0, GridColumn::name});
    const std::string text = clipboard_of(GridKind::people, rows, all);
    CHECK(text == "\"Mila \"\"de\"\" Ster\"\tvoorman\tGroen\tBram\tx\t\tx\t\tx\r\n'=Daan\t\tPost\t\tx\tx\tx\tx\tx");
    std::vector<GridRow> copy(2);
    CHECK(paste_into(GridKind::people, copy, all, text).rows == 2);
    CHECK(copy == rows);
    const GridBlock units = block_between(GridKind::people, {0, GridColumn::unit}, {1, GridColumn::manager});
    CHECK(paste_into(GridKind::people, rows, units, "Kassen").rows == 2);
    CHECK(rows[1].text(GridColumn::manager) == "Kassen");
    CHECK(rows[0].text(GridColumn::unit) == "Kassen");
    CHECK(rows[0].text(GridColumn::function) == "voorman");
}

TEST_CASE("filled down from the first row of a block, or from the row above; and emptied") {
    std::vector<GridRow> rows{row("Een", "voorman", "Groen"), row("Twee", "jobcoach"), row("Drie", "")};
    rows[0].days = 0b1;
    fill_down(GridKind::people, rows,
              block_between(GridKind::people, {0, GridColumn::function}, {2, GridColumn::days, 1}));
    CHECK(rows[2].text(GridColumn::function) == "voorman");
    CHECK(rows[1].text(GridColumn::unit) == "Groen");
    CHECK(rows[2].text(GridColumn::name) == "Drie");
    CHECK(rows[2].days == 0b11101);
    const GridBlock one = block_between(GridKind::people, {2, GridColumn::name}, {2, GridColumn::name});
    fill_down(GridKind::people, rows, one);
    CHECK(rows[2].text(GridColumn::name) == "Twee");
    clear_cells(GridKind::people, rows, one);
    CHECK(rows[2].text(GridColumn::name).empty());
}

TEST_CASE("a row that begins goes on as the one above, not as somebody who is here already") {
    std::vector<GridRow> rows{row("Een", "voorman", "Groen", "Bram"), {}};
    rows[0].days = 0b1111;
    carry_down(GridKind::people, lindewaard(), rows, 1);
    CHECK(rows[1].text(GridColumn::name).empty());
    CHECK(rows[1].text(GridColumn::function) == "voorman");
    CHECK(rows[1].text(GridColumn::manager) == "Bram");
    CHECK(rows[1].days == 0b1111);
    std::vector<GridRow> known{rows[0], {}};
    known[0].id = "P-1";
    carry_down(GridKind::people, lindewaard(), known, 1);
    CHECK(known[1].is_empty());
}
