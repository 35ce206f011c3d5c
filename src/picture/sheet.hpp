// Pages on paper: what stands on them, in the order in which it is read. web/print.js makes real elements of it.
#pragma once
#include <string>
#include <vector>

#include "picture/picture.hpp"

namespace driehoek {

struct Words;

enum class SheetPart : std::uint8_t {
    sheet,  // a new page: organisation, what it belongs to, what this page is, for whom or of when
    title,  // name, what it is in numbers
    heading,  // words, what stands beside it
    figure,  // SVG, what it shows
    people,  // pairs in one part: letter of the function, name, function
    list,  // words, each an item
    dates,  // number and day, in pairs
    rules,  // words, each an item
    table,  // number of columns, heads, cells row by row
    note,  // words
    foot,  // words on the left, words on the right
    question,  // who asks, the question
    lead,  // words that answer it
    strand,  // number, title: what follows stands in its first column
    column,  // what follows stands in the next column
    number,  // a number, what it counts
    signature,  // words below a line to sign on
    whole,  // the strand or pair is over: what follows is as wide as the page
    plain,  // a new page without a head, in large letters
    pair,  // what follows stands in the left one of two equal columns
    name,  // of a person, who that is
    box,  // colour of its border (none: dashed), title, then for each line an icon as SVG (or none) and words
    reach,  // title, then for each line an icon as SVG, what it is, and what stands there (none: a line to write on)
    ask,  // an icon as SVG, words, words below them
};

struct SheetLine {
    SheetPart part{};
    std::vector<std::string> cells;
    friend bool operator==(const SheetLine&, const SheetLine&) = default;
};

// "1 van 3" in each foot.
void number_pages(std::vector<SheetLine>& lines, const Words& words);

// A line for each part, its kind first; cells are divided by the unit separator (0x1F), lines by the record separator (0x1E).
std::string text_of(const std::vector<SheetLine>& lines);

// Black on white: a shape says what it is, never a colour (DESIGN.md 9.3).
Picture on_paper(Picture picture);

}  // namespace driehoek
