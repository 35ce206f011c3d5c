// The dialogs, one function each. They fill in their own struct of view_state.hpp and send commands or wishes.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/kit/flow.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {

inline void draw(const ViewContext& /*view*/, BeingDrawn& /*mark*/) {}
void draw(const ViewContext& view, EditCornersDialog& dialog);
void draw(const ViewContext& view, ChoosePersonDialog& dialog);
void draw(const ViewContext& view, AddContactDialog& dialog);
void draw(const ViewContext& view, EndTriadDialog& dialog);
void draw(const ViewContext& view, StartTriadDialog& dialog);
void draw(const ViewContext& view, AddPersonDialog& dialog);
void draw(const ViewContext& view, FilterDialog& dialog);
void draw(const ViewContext& view, HandOverDialog& dialog);
void draw(const ViewContext& view, PaletteDialog& dialog);
void draw(const ViewContext& view, MenuDialog& dialog);
void draw(const ViewContext& view, HelpDialog& dialog);
void draw(const ViewContext& view, WipeDialog& dialog);
void draw(const ViewContext& view, RenameDialog& dialog);
void draw(const ViewContext& view, MessageDialog& dialog);
void draw(const ViewContext& view, LeaveOutDialog& dialog);
void draw(const ViewContext& view, OpenNamesDialog& dialog);
void draw(const ViewContext& view, NewNamesDialog& dialog);
void draw(const ViewContext& view, EditNamesDialog& dialog);
void draw(const ViewContext& view, RoundDialog& dialog);
void draw(const ViewContext& view, ChooseRoundDialog& dialog);
void draw(const ViewContext& view, MoveMemberDialog& dialog);
void draw(const ViewContext& view, SwapMembersDialog& dialog);
void draw(const ViewContext& view, ReplaceMemberDialog& dialog);
void draw(const ViewContext& view, FacilitatorDialog& dialog);
void draw(const ViewContext& view, FacilitatorsDialog& dialog);
void draw(const ViewContext& view, ApartPairsDialog& dialog);
void draw(const ViewContext& view, OrganisationsDialog& dialog);
void draw(const ViewContext& view, FinishDialog& dialog);
void draw(const ViewContext& view, FileChangedDialog& dialog);
void draw(const ViewContext& view, SessionDateDialog& dialog);
void draw(const ViewContext& view, TrainingDialog& dialog);
void draw(const ViewContext& view, CustomTrainingDialog& dialog);
void draw(const ViewContext& view, EvaluationDialog& dialog);
void draw(const ViewContext& view, LineManagerDialog& dialog);

// Filled in with what is known of somebody's training.
TrainingDialog training_dialog(const ViewContext& view, const PersonId& person);
void draw(const ViewContext& view, WishesDialog& dialog);
void draw(const ViewContext& view, ExplainProposalDialog& dialog);

// --- pieces that several dialogs share ---------------------------------------------------------------------------------

inline constexpr int most_offered = 40;  // people at once; the search field leads to the others

// Each at the end of the frame, unless what the dialog sent is refused: then it stays, with what was filled in.
void close_dialog(const ViewContext& view);
void close_all_dialogs(const ViewContext& view);
void replace_dialog(const ViewContext& view, Dialog next);

// Whether a name that is typed is that of somebody who is here already: the user is asked once, before the name is used.
class Namesake {
public:
    // `asked` is kept in the dialog: the name that was asked about.
    Namesake(const ViewContext& view, const std::string& name, std::string& asked);

    bool is_asked() const { return known_ && asked_ == name_; }
    // Nobody could tell the two apart: it cannot be used.
    bool is_certain() const;
    // The question, once it is asked.
    void draw(Column& column) const;
    // When the name is about to be used: asks, if that has not been done, and says that it did.
    bool asks() const;

private:
    std::string sentence() const;

    const ViewContext& view_;
    const std::string& name_;
    std::string& asked_;
    const Person* known_;
};

Options<UnitId> unit_options(const ViewContext& view, Word first);
Options<ProgrammeStatus> status_options(const Words& words);
Options<PersonId> staff_options(const ViewContext& view, Function function, Word first);

// Words for a field of a day when what stands in it is no day, or none that somebody can mean; none when it is fine or empty.
std::string_view day_hint(const ViewContext& view, const std::string& text);
// What stands in the field; none when it is empty, or has a hint.
std::optional<Date> read_optional_day(const ViewContext& view, const std::string& text);
// Idem, or today when it is empty.
std::optional<Date> read_day(const ViewContext& view, const std::string& text);

// People to choose from, the fitting ones first. Returns who was pressed. Without a corner: anybody beside the three.
std::optional<PersonId> draw_people(const ViewContext& view, Column& column, const std::string& search,
                                    const Triad& triad, std::optional<Corner> corner);

}  // namespace driehoek::ui
