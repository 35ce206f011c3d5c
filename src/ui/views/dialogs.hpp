// The dialogs, one function each. They fill in their own struct of view_state.hpp and send commands or wishes.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/views/views.hpp"

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

// A label and the field below it. Each returns the y below.
float labelled_field(const ViewContext& view, Point at, float width, std::string_view id, Word label,
                     std::string& value, Role role = Role::text_field, std::string_view description = {},
                     bool is_invalid = false);
// A field of a day, which says itself when the day cannot be meant.
float labelled_day(const ViewContext& view, Point at, float width, std::string_view id, Word label, std::string& day);
float labelled_select(const ViewContext& view, Point at, float width, std::string_view id, Word label,
                      const std::vector<std::string>& options, int& chosen);

// Whether a name that is typed is that of somebody who is here already: the user is asked once, before the name is used.
class Namesake {
public:
    // `asked` is kept in the dialog: the name that was asked about.
    Namesake(const ViewContext& view, const std::string& name, std::string& asked);

    bool is_asked() const { return known_ && asked_ == name_; }
    // Nobody could tell the two apart: it cannot be used.
    bool is_certain() const;
    // The question, once it is asked. Returns the y below.
    float draw(Point at, float width) const;
    // When the name is about to be used: asks, if that has not been done, and says that it did.
    bool asks() const;

private:
    std::string sentence() const;

    const ViewContext& view_;
    const std::string& name_;
    std::string& asked_;
    const Person* known_;
};

inline constexpr float done_row_height = 56;
// Cancel left of the button that does it, at the right side. True when done is pressed. `leave`: what closes a dialog in which
// all is kept already, so that there is nothing to cancel.
bool draw_done_row(const ViewContext& view, Point at, float width, Word done, bool is_disabled = false,
                   ButtonKind kind = ButtonKind::primary, Word leave = {});

// Ids beside their names, for a select. The first entry stands for nothing chosen.
template <class AnyId>
struct Options {
    std::vector<AnyId> ids;
    std::vector<std::string> labels;

    void add(AnyId id, std::string label) {
        ids.push_back(std::move(id));
        labels.push_back(std::move(label));
    }
    int index_of(const AnyId& id) const {
        for (std::size_t index = 0; index < ids.size(); ++index) {
            if (ids[index] == id) return static_cast<int>(index);
        }
        return 0;
    }
    AnyId at(int index) const {
        return index >= 0 && index < static_cast<int>(ids.size()) ? ids[static_cast<std::size_t>(index)] : AnyId();
    }
};

Options<UnitId> unit_options(const ViewContext& view, Word first);
Options<PersonId> staff_options(const ViewContext& view, Function function, Word first);
// Whoever is in a round, or could be.
Options<PersonId> round_options(const ViewContext& view, const Round& round);

// A line of a list; true when the button beside it, that takes it away, is pressed. `at` moves below it.
bool draw_removable(const ViewContext& view, Point& at, float width, const std::string& line,
                    const std::string& remove);
inline constexpr float removable_height = 52;
// Two people out of a list. Returns the y below.
float draw_pair_fields(const ViewContext& view, Point at, float width, const Options<PersonId>& people, int& one,
                       int& other);
inline constexpr float select_height = 84;  // of a select with its label, and the room below

// Words for a field of a day when what stands in it is no day, or none that somebody can mean; none when it is fine or empty.
std::string_view day_hint(const ViewContext& view, const std::string& text);
// What stands in the field; none when it is empty, or has a hint.
std::optional<Date> read_optional_day(const ViewContext& view, const std::string& text);
// Idem, or today when it is empty.
std::optional<Date> read_day(const ViewContext& view, const std::string& text);

// A pressable row with a name and what choosing it would mean; with the sign of a person of a round. True when pressed.
bool draw_person_choice(const ViewContext& view, const Rect& row, std::string_view id, const std::string& name,
                        const std::string& detail, float inset, const Round* round = nullptr,
                        const PersonId& person = {});

// People to choose from, the fitting ones first; `at` moves below the list. Returns who was pressed. Without a corner: anybody beside the three.
std::optional<PersonId> draw_people(const ViewContext& view, Point& at, float width, const std::string& search,
                                    const Triad& triad, std::optional<Corner> corner);

}  // namespace driehoek::ui
