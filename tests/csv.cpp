// Text files from elsewhere: their encodings, and CSV as Excel writes, pastes and breaks it.
#include "io/csv.hpp"

#include <doctest/doctest.h>

#include "base/formula_guard.hpp"
#include "base/person_name.hpp"
#include "io/text_encoding.hpp"

using namespace driehoek;
using io::Encoding;

namespace {

std::vector<std::string> cells_of(const RawTable& table, std::size_t row) {
    std::vector<std::string> cells;
    for (std::size_t column = 0; column < table.cell_count(row); ++column) cells.emplace_back(table.cell(row, column));
    return cells;
}

using Cells = std::vector<std::string>;

std::string utf16(std::u16string_view text, bool is_big, bool has_mark) {
    std::string bytes;
    const auto add = [&](char16_t unit) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += is_big ? high : low;
        bytes += is_big ? low : high;
    };
    if (has_mark) add(0xFEFF);
    for (const char16_t unit : text) add(unit);
    return bytes;
}

}  // namespace

TEST_CASE("every encoding that Excel writes is told by itself") {
    CHECK(io::decode_text("\xEF\xBB\xBFZo\xC3\xAB").text == "Zoë");
    CHECK(io::decode_text("Zo\xC3\xAB").encoding == Encoding::utf8);
    const io::DecodedText old = io::decode_text("Zo\xEB;\x92t Gooi \x96 \x80");
    CHECK(old.encoding == Encoding::windows_1252);
    CHECK(old.text == "Zoë;’t Gooi – €");
    for (const bool is_big : {false, true}) {
        for (const bool has_mark : {false, true}) {
            const io::DecodedText wide = io::decode_text(utf16(u"Zo\u00EB\t\u017Dyg\U0001F600", is_big, has_mark));
            CHECK(wide.encoding == (is_big ? Encoding::utf16_be : Encoding::utf16_le));
            CHECK(wide.text == "Zoë\tŽyg😀");
        }
    }
}

TEST_CASE("another encoding can be asked for, and nothing breaks it") {
    CHECK(io::decode_text("Zo\xC3\xAB", Encoding::windows_1252).text == "ZoÃ«");
    CHECK(io::decode_text("Zo\xEB", Encoding::utf8).text == "Zo\xEF\xBF\xBD");
    CHECK(io::decode_text("abc", Encoding::utf16_le).text == "\u6261");
    CHECK(io::decode_text("").text.empty());
}

TEST_CASE("the separator is the one that divides most lines evenly") {
    CHECK(io::CsvReader("Naam;FTE\nKuipers, B.;0,8\nVroom, P.;1,0\n").separator() == ';');
    CHECK(io::CsvReader("Naam\tFTE\nKuipers, B.\t0,8\n").separator() == '\t');
    CHECK(io::CsvReader("Name,Notes\nBo,\"a;b;c\"\nAl,\"d;e\"\n").separator() == ',');
    CHECK(io::CsvReader("alleen\ndit\n").separator() == ';');
    io::CsvReader told("sep=,\r\na;b,c\r\n");
    CHECK(told.separator() == ',');
    told.step(told.size());
    CHECK(cells_of(told.table(), 0) == Cells{"a;b", "c"});
    CHECK(told.table().line(0) == 2);
}

TEST_CASE("quotes, line ends in cells and every kind of line end") {
    const RawTable table = io::read_csv("a;b\r\n\"x;\"\"y\"\"\r\nz\";2\r\n\r\n3;4\r5;\"\"");
    REQUIRE(table.row_count() == 5);
    CHECK(cells_of(table, 1) == Cells{"x;\"y\"\r\nz", "2"});
    CHECK(table.is_empty(2));
    CHECK(cells_of(table, 3) == Cells{"3", "4"});
    CHECK(cells_of(table, 4) == Cells{"5", ""});
    CHECK(table.line(1) == 2);
    CHECK(table.line(3) == 5);
    CHECK(table.line(4) == 6);
}

// B04: a remark with an open quote swallows the next line.
TEST_CASE("a line that an open quote would swallow is read by itself") {
    const RawTable table = io::read_csv(
        "id,name,notes,boss\n"
        "1,Bo,plain \"middle\" quotes,2\n"
        "2,Al,\"open quote,3\n"
        "3,Cy,and it \"ends, here\",1\n"
        "4,Di,x,1\n");
    REQUIRE(table.row_count() == 5);
    CHECK(cells_of(table, 1) == Cells{"1", "Bo", "plain \"middle\" quotes", "2"});
    CHECK(table.has_open_quote(2));
    CHECK(table.line(3) == 4);
    CHECK(table.cell(3, 0) == "3");
    CHECK_FALSE(table.has_open_quote(4));
}

TEST_CASE("a quote that never ends costs one line") {
    const RawTable table = io::read_csv("a;b\n\"c;d\ne;f\n");
    REQUIRE(table.row_count() == 3);
    CHECK(cells_of(table, 1) == Cells{"\"c", "d"});
    CHECK(table.has_open_quote(1));
    CHECK(cells_of(table, 2) == Cells{"e", "f"});
}

TEST_CASE("reading in pieces comes to the same") {
    std::string text = "Naam;Rol\n";
    for (int row = 0; row < 500; ++row) text += "\"Rij " + std::to_string(row) + "\nvervolg\";jobcoach\n";
    const RawTable whole = io::read_csv(text);
    for (const std::size_t piece : {1U, 7U, 100U}) {
        io::CsvReader reader(text);
        while (reader.step(piece)) CHECK(reader.done() <= reader.size());
        REQUIRE(reader.table().row_count() == whole.row_count());
        CHECK(cells_of(reader.table(), 400) == cells_of(whole, 400));
        CHECK(reader.table().line(400) == whole.line(400));
    }
}

TEST_CASE("two hundred columns, and rows of other widths") {
    std::string text;
    for (int column = 0; column < 200; ++column) text += "k" + std::to_string(column) + (column < 199 ? ";" : "\n");
    text += "a;b\n";
    const RawTable table = io::read_csv(text);
    CHECK(table.width() == 200);
    CHECK(table.cell_count(1) == 2);
    CHECK(table.cell(1, 150).empty());
}

TEST_CASE("what is forgotten stands nowhere in the table") {
    RawTable table = io::read_csv("Naam;BSN\nBo;123456782\n");
    table.forget_column(1, 1);
    CHECK(table.cell(1, 1).empty());
    CHECK(table.cell(0, 1) == "BSN");
    CHECK(table.cell(1, 0) == "Bo");
}

// B15
TEST_CASE("what is written runs nowhere as a formula, and is read again byte for byte") {
    const std::vector<io::CsvRow> rows{
        {"=SOM(1;1)", "-Anders", "+31 Team", "@Groen"},
        {"met\ttab", "een \"quote\"", "twee\r\nregels", "a;b"},
        {"'t Hooft", "'=ja", "''=nee", "é"},
        {"-5", "-1.234,50", "+31", "000124"},
    };
    const std::string text = io::write_csv(rows);
    CHECK(text.starts_with("\xEF\xBB\xBF'=SOM(1;1)") == false);  // it holds the separator, so it is quoted
    CHECK(text.contains("\"'=SOM(1;1)\";'-Anders;'+31 Team;'@Groen\r\n"));
    CHECK(text.contains("-5;-1.234,50;+31;000124\r\n"));
    const RawTable table = io::read_csv(io::decode_text(text).text);
    REQUIRE(table.row_count() == rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            CHECK(without_formula_guard(table.cell(row, column)) == rows[row][column]);
    }
}

// B07
TEST_CASE("Dutch names are read in every notation") {
    const auto check = [](std::string_view text, std::string_view given, std::string_view prefix,
                          std::string_view surname) {
        CAPTURE(text);
        CHECK(person_name_from(text) == PersonName{std::string(given), std::string(prefix), std::string(surname)});
    };
    check("Jurre van der Aa", "Jurre", "van der", "Aa");
    check("Aa, Jurre van der", "Jurre", "van der", "Aa");
    check("van 't Hof, J.", "J.", "van 't", "Hof");
    check("Hof, J. van ’t", "J.", "van ’t", "Hof");
    check("Lot in 't Veld-de Boer", "Lot", "in 't", "Veld-de Boer");
    check("Tien Ng", "Tien", "", "Ng");
    check("Sanne Op", "Sanne", "", "Op");
    check("Vries, de", "", "de", "Vries");
    check("Anna  Maria Jansen", "Anna Maria", "", "Jansen");
    check("Ivo", "", "", "Ivo");
    check("", "", "", "");
    CHECK(person_name_from("Amina", "el", "Idrissi").full() == "Amina el Idrissi");
    CHECK(person_name_from("Meike", "", "van 't Hoff") == PersonName{"Meike", "van 't", "Hoff"});
    CHECK(person_name_from("Doutzen", "", "Vries, de") == PersonName{"Doutzen", "de", "Vries"});
    CHECK(person_name_from("Rik", "", "Te").surname == "Te");
    // Whatever commas there are, the whole name is read as the same again.
    CHECK(person_name_from("Bos,, An") == PersonName{"An", "", "Bos"});
    CHECK(person_name_from("An, Bo", "", "Bos") == PersonName{"An Bo", "", "Bos"});
    CHECK(person_name_from(".", "", "Y").given.empty());
    CHECK(person_name_from("Pleun", "de", "").surname.empty());
    CHECK(sorting_name(person_name_from("Amina el Idrissi")) < sorting_name(person_name_from("Jansen")));
    CHECK(sorting_name(person_name_from("Jurre van der Aa")).starts_with("aa "));
}

TEST_CASE("two notations are one person only where nothing speaks against it") {
    const auto may = [](std::string_view one, std::string_view other) {
        return may_be_same(person_name_from(one), person_name_from(other));
    };
    CHECK(may("van 't Hof, J.", "Jan van ’t Hof"));
    CHECK(may("Hof, Jan", "Jan van 't Hof"));
    CHECK(may("Zoë Daniëls", "DANIELS, Z."));
    CHECK(may("Jan Willem Bos", "Jan Bos"));
    CHECK_FALSE(may("Piet van 't Hof", "Jan van 't Hof"));
    CHECK_FALSE(may("Jan de Hof", "Jan van Hof"));
    CHECK_FALSE(may("Janneke Bos", "Jan Bos"));
}

TEST_CASE("what begins as a line that names the separator, but is none, is a cell and stays one") {
    for (const std::string text : {"sep=", "sep=\n", "\"sep=,\"\n", "sep=;,a\n"}) {
        CAPTURE(text);
        const RawTable table = io::read_csv(text);
        REQUIRE(table.row_count() == 1);
        std::vector<io::CsvRow> rows(1);
        for (std::size_t column = 0; column < table.cell_count(0); ++column)
            rows[0].emplace_back(table.cell(0, column));
        const RawTable again = io::read_csv(io::decode_text(io::write_csv(rows)).text, ';');
        REQUIRE(again.row_count() == 1);
        CHECK(again.cell(0, 0) == table.cell(0, 0));
    }
    CHECK(io::read_csv("sep=,\na,b\n").row_count() == 1);
}

TEST_CASE("a row of one empty cell is written so that it is a row") {
    const std::vector<io::CsvRow> rows{{"a", "b"}, {""}, {"c"}};
    const RawTable again = io::read_csv(io::decode_text(io::write_csv(rows)).text, ';');
    CHECK(again.row_count() == 3);
    CHECK(again.cell(2, 0) == "c");
}
