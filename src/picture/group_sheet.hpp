// The sheets of intervisie groups on paper (picture 15): what stands on them, in the order in which it is read. web/print.js makes
// a page of it. Only staff who take part, never a case.
#pragma once
#include <string>
#include <vector>

#include "derive/names.hpp"
#include "picture/sheet.hpp"

namespace driehoek {

struct Words;

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

}  // namespace driehoek
