// The sheets of intervisie groups on paper (picture 15): what stands on them, in the order in which it is read. web/print.js makes
// a page of it. Only staff who take part, never a case.
#pragma once
#include <string>
#include <vector>

#include "derive/names.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

enum class SheetPart : std::uint8_t {
    sheet,  // a new page: organisation, round, what this page is, for whom
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
};

struct SheetLine {
    SheetPart part{};
    std::vector<std::string> cells;
    friend bool operator==(const SheetLine&, const SheetLine&) = default;
};

struct SheetView {
    const Organisation& organisation;
    const Round& round;
    GroupId group{};  // none: all of them
    bool is_for_each = false;  // a sheet for each person
    const Names& names;
    const Words& words;
    const TextMeasure& measure;
    Date today{};
};
std::vector<SheetLine> group_sheets(const SheetView& view);

// A line for each part, its kind first; cells are divided by the unit separator (0x1F), lines by the record separator (0x1E).
std::string text_of(const std::vector<SheetLine>& lines);

}  // namespace driehoek
