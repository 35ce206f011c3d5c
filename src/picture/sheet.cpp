#include "picture/sheet.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "picture/shapes.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

Ink ink_on_paper(Ink ink) {
    switch (ink) {
        case Ink::none:
        case Ink::on_function:
        case Ink::panel:
        case Ink::third_fill: return ink;
        case Ink::paper:
        case Ink::sub:
        case Ink::sunk:
        case Ink::wedge:
        case Ink::red_tint:
        case Ink::amber_tint: return Ink::panel;
        default: return Ink::ink;
    }
}

}  // namespace

Picture on_paper(Picture picture) {
    for (Shape& shape : picture.shapes) {
        // A tint would be a grey.
        shape.fill = shape.fill.opacity < 1 ? no_fill : Fill{ink_on_paper(shape.fill.ink)};
        shape.stroke.ink = ink_on_paper(shape.stroke.ink);
        shape.stroke.opacity = 1;
    }
    return picture;
}

void number_pages(std::vector<SheetLine>& lines, const Words& words) {
    const auto all = std::to_string(std::ranges::count(lines, SheetPart::foot, &SheetLine::part));
    int number = 0;
    for (SheetLine& line : lines) {
        if (line.part == SheetPart::foot) line.cells[1] = fill(words.sheet_page, {std::to_string(++number), all});
    }
}

std::string text_of(const std::vector<SheetLine>& lines) {
    constexpr char cell_end = 0x1F, line_end = 0x1E;
    constexpr std::array names{"sheet",     "title", "heading", "figure",   "people", "list",   "dates",  "rules",
                               "table",     "note",  "foot",    "question", "lead",   "strand", "column", "number",
                               "signature", "whole", "plain",   "pair",     "name",   "box",    "reach",  "ask"};
    static_assert(names.size() == static_cast<std::size_t>(SheetPart::ask) + 1);
    std::string text;
    for (const SheetLine& line : lines) {
        if (!text.empty()) text += line_end;
        text += names[static_cast<std::size_t>(line.part)];
        for (const std::string& cell : line.cells) {
            text += cell_end;
            std::ranges::copy_if(cell, std::back_inserter(text),
                                 [](char sign) { return sign != cell_end && sign != line_end; });
        }
    }
    return text;
}

}  // namespace driehoek
