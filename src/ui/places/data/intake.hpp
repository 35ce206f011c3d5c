// A table that is being read in (picture 09), in place of the files of Gegevens.
#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "ui/kit/flow.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// The way in: a file is chosen, dropped or pasted.
struct ReadTableDialog {};
void draw(const ViewContext& view, ReadTableDialog& dialog);

// Another code for the rows of a problem.
struct RowCodeDialog {
    IntakeAnswer answer;
    std::string title;
};
void draw(const ViewContext& view, RowCodeDialog& dialog);

// All of it, while view.intake.is_on().
void draw_intake_view(const ViewContext& view, Column& column);

// --- what its parts share ------------------------------------------------------------------------------------------------

// How one reading is looked at; another one begins anew.
struct IntakeLooks {
    static constexpr std::size_t few = 6;  // problems, skipped columns, people: the rest comes when it is asked for

    std::uint64_t number = 0;
    std::optional<std::size_t> dragged{};  // the column whose line hangs on the pointer
    bool shows_all_columns = false, shows_all_problems = false, shows_all_told = false, shows_all_gone = false;
    enum class Names : std::uint8_t { none, added, changed } names = Names::none;
    std::set<std::string> leaving{};  // ids of those who are gone
    std::string day{};
    std::uint64_t told = 0;  // the version of the plan that was read out
};
IntakeLooks& looks_of_intake(const ViewContext& view);

void draw_intake_kind(const ViewContext& view, Column& column);  // people or 3-hoeken
void draw_intake_columns(const ViewContext& view, Column& column);  // which column is what
void draw_intake_rows(const ViewContext& view, Column& column);  // what is the matter with them
void draw_intake_outcome(const ViewContext& view, Column& column);  // what would change, and who is gone
// Those of who is gone that the user lets go.
std::vector<intake::Gone> leaving_of(const ViewContext& view);

// Opens what is folded. True when pressed.
bool draw_more(const ViewContext& view, Column& column, std::string_view id, const Pattern<"count">& label,
               std::size_t count);
// With a capital.
std::string beginning_sentence(std::string_view words);

}  // namespace driehoek::ui
