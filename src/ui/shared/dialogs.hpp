// The dialogs that are opened from several places: about a 3-hoek, somebody, a session. Days are ISO text, as the page's date
// fields give them.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/kit/flow.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {

struct EditCornersDialog {
    TriadId triad;
    std::string begin, end;
};
void draw(const ViewContext& view, EditCornersDialog& dialog);

// What was recorded wrongly: a row for each who holds or held a corner, or was an extra contact.
struct CorrectTriadDialog {
    explicit CorrectTriadDialog(const Triad& triad);
    struct Period {
        PersonId person;
        std::optional<Corner> corner{};  // none: an extra contact
        bool is_now = false;
        ContactReason reason{};
        std::string since{}, until{};
        friend bool operator==(const Period&, const Period&) = default;
    };
    TriadId triad;
    TriadType type{};
    std::string begin, end;
    std::vector<Period> periods;
    friend bool operator==(const CorrectTriadDialog&, const CorrectTriadDialog&) = default;
};
void draw(const ViewContext& view, CorrectTriadDialog& dialog);

struct ChoosePersonDialog {
    TriadId triad;
    Corner corner = Corner::lead;
    std::string day, search;
};
void draw(const ViewContext& view, ChoosePersonDialog& dialog);

struct AddContactDialog {
    TriadId triad;
    std::string day, search{};
    ContactReason reason = ContactReason::earlier_situation;
};
void draw(const ViewContext& view, AddContactDialog& dialog);

struct EndTriadDialog {
    TriadId triad;
    std::string day;
};
void draw(const ViewContext& view, EndTriadDialog& dialog);

struct StartTriadDialog {
    TriadType type = TriadType::a;
    TrajectoryKind kind = TrajectoryKind::guaranteed_job;  // of type B
    std::string code, begin, new_unit;
    UnitId unit{};
    PersonId lead{}, job_coach{};
};
void draw(const ViewContext& view, StartTriadDialog& dialog);

struct AddPersonDialog {
    Function function = Function::foreman;
    std::string name{}, new_unit{};
    std::string asked{};  // the name that the user was told to be somebody's already
    UnitId unit{};
    bool goes_on = false;  // with the next one, of the same function and unit
    bool is_begun = false;
};
void draw(const ViewContext& view, AddPersonDialog& dialog);

struct HandOverDialog {
    PersonId job_coach;
};
void draw(const ViewContext& view, HandOverDialog& dialog);

// What can be done with something; with nothing: what a narrow page has no room for.
struct MenuDialog {
    Subject subject;
};
void draw(const ViewContext& view, MenuDialog& dialog);

// Below what says when a group meets: who would be asked elsewhere at that time. Nothing where nobody is.
void draw_double_bookings(const ViewContext& view, Column& column, const Round& round, const IntervisieGroup& group,
                          const Session& session);

struct SessionDateDialog {
    RoundId round;
    GroupId group;
    SessionId session;  // none: the next one
    std::string day;
};
void draw(const ViewContext& view, SessionDateDialog& dialog);

// One session: when and where, whether it was held, who was there, who does what.
struct SessionDialog {
    static constexpr bool stays_for_changes = true;

    RoundId round;
    GroupId group;
    SessionId session;
    bool is_filled = false;
    std::string day{}, begin{}, end{}, place{};
    LocationId location{};
    bool is_for_all = false;
};
void draw(const ViewContext& view, SessionDialog& dialog);

struct TrainingDialog {
    PersonId person;
    ProgrammeStatus status{};
    std::string finished, registered, begin;
    PersonId learner;  // whom he guides
};
void draw(const ViewContext& view, TrainingDialog& dialog);

// Maatwerk for a team or MT, and the gate before it.
struct CustomTrainingDialog {
    static constexpr bool stays_for_changes = true;

    UnitId unit{};
    bool shows_missing = false;
    std::string day{};  // on which the part that is missing was finished
};
void draw(const ViewContext& view, CustomTrainingDialog& dialog);

struct LineManagersDialog {
    PersonId person;
    std::vector<PersonId> managers{};
};
void draw(const ViewContext& view, LineManagersDialog& dialog);

// What is kept of a member of staff.
struct EditPersonDialog {
    EditPerson values;
    std::vector<PersonId> managers{};
    std::string begin{}, end{};  // of employment
    std::string new_unit{};
};
void draw(const ViewContext& view, EditPersonDialog& dialog);

// ... and of who has a code.
struct EditThirdDialog {
    EditThird values;
    std::string code{};
    std::string new_unit{};
};
void draw(const ViewContext& view, EditThirdDialog& dialog);

struct LeavePersonDialog {
    PersonId person;
    std::string day;
};
void draw(const ViewContext& view, LeavePersonDialog& dialog);

// What is kept of a member of staff, as a command that changes nothing yet.
EditPerson values_of(const Person& person);
// Opens the one of these that fits, filled in.
void open_person_editor(const ViewContext& view, const PersonId& person);

struct EditUnitDialog {
    UnitId unit{};  // none: a new one
    std::string name{};
    UnitKind kind = UnitKind::business_unit;
    UnitId parent{};
    UnitId partner{};  // which it would be joined with
};
void draw(const ViewContext& view, EditUnitDialog& dialog);
// One is made, renamed or removed.
struct LocationDialog {
    LocationId location{};  // none: a new one
    std::string name{};
};
void draw(const ViewContext& view, LocationDialog& dialog);
// Filled in with what is known of the unit.
EditUnitDialog edit_unit_dialog(const ViewContext& view, const UnitId& unit);

// Filled in with what is known of a 3-hoek, or of somebody's training.
EditCornersDialog edit_corners_dialog(const ViewContext& view, const TriadId& triad);
TrainingDialog training_dialog(const ViewContext& view, const PersonId& person);

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
// A unit that is there, or the name of a new one, which send_unit makes. That returns which unit to use.
void unit_fields(const ViewContext& view, Column& column, UnitId& chosen, std::string& new_unit);
UnitId send_unit(const ViewContext& view, const std::string& new_unit, const UnitId& chosen);
Options<ProgrammeStatus> status_options(const Words& words);
// Who somebody reports to: a field each, nobody for an empty one.
void manager_fields(const ViewContext& view, Column& column, const PersonId& of, std::vector<PersonId>& managers);
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
