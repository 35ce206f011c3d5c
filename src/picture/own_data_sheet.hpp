// Mijn gegevens on paper (P14): what is kept about somebody, why, what is not on it, and how to have it corrected. With codes, as
// everything that leaves the page does (P17).
#pragma once
#include <vector>

#include "derive/own_data.hpp"
#include "picture/sheet.hpp"

namespace driehoek {

struct OwnDataView {
    const Organisation& organisation;
    const OwnData& data;
    const Words& words;
    Date today{};
};
// As many pages as it takes. Parts: a title, headings with a note each that says why, tables, lists.
std::vector<SheetLine> own_data_sheet(const OwnDataView& view);
// How somebody is called on the paper of that side: by name, or by code.
std::string own_name_of(const Person& person, OwnSide side, const Words& words);

}  // namespace driehoek
