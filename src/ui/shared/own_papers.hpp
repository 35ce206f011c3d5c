// What somebody gets on paper about himself: Mijn 3-hoek, one sheet or those of a whole caseload, and Mijn gegevens.
#pragma once
#include <array>
#include <string>

#include "derive/own_data.hpp"
#include "picture/own_triad_sheet.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct OwnTriadDialog {
    TriadId triad{};  // none, and nobody's either: it is still to be chosen
    PersonId caseload{};  // all that he leads or coaches, instead of the one
    std::string search{};
    bool is_typed = false;  // phone, place and day: typed here, for this sheet alone
    TriadId typed_for{};  // whose these are
    std::array<OwnReach, 2> reach{};
};
void draw(const ViewContext& view, OwnTriadDialog& dialog);

struct OwnDataDialog {
    PersonId person{};  // none: still to be chosen
    OwnSide side{};
    std::string search{};
};
void draw(const ViewContext& view, OwnDataDialog& dialog);

// Whether a 3-hoek has a sheet: it has not ended, and somebody has its third corner.
bool has_own_sheet(const Triad& triad, Date today);
// How many sheets there are of what somebody leads or coaches.
int count_own_sheets(const ViewContext& view, const PersonId& person);

// About what is selected; where nothing is, it is chosen first.
void open_own_triad(const ViewContext& view);
void open_own_data(const ViewContext& view);
// The side by which somebody is met in a list of people.
OwnDataDialog own_data_dialog(const Person& person);

}  // namespace driehoek::ui
