// What the dialogs of a round let somebody choose from: the people who are in it, or could be.
#pragma once
#include <string>

#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {

// Whoever is in a round, or could be.
Options<PersonId> round_options(const ViewContext& view, const Round& round);
// Two people out of a list.
void pair_fields(const Words& words, Column& column, const Options<PersonId>& people, PersonId& one, PersonId& other);
// A pressable row with a name and what choosing it would mean; with the sign of a person of a round. True when pressed.
bool draw_choice(const ViewContext& view, Column& column, std::string_view id, const std::string& name,
                 const std::string& detail, const Round* round = nullptr, const PersonId& person = {});

}  // namespace driehoek::ui
