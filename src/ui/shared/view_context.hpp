// What a view gets: everything to read, and one way to act. Views change nothing but their own ViewState.
#pragma once
#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "derive/names.hpp"
#include "derive/triads_on_day.hpp"
#include "edit/commands.hpp"
#include "model/findings.hpp"
#include "model/log.hpp"
#include "ui/kit/store.hpp"
#include "ui/kit/ui.hpp"
#include "ui/shared/intake_view.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/proposal_view.hpp"
#include "ui/shared/view_state.hpp"
#include "ui/shared/wishes.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek::ui {

// What becomes of the dialog that is drawn, once the commands of the frame are accepted. Refused, it stays as it is.
struct DialogEnd {
    bool closes_all = false;  // also those below it
    std::optional<Dialog> next{};  // what comes in its place
    std::size_t at = 0;  // where it lies among the dialogs
};

// Collected while a frame is drawn, carried out once afterwards.
struct Outbox {
    std::vector<Command> commands;
    std::vector<Wish> wishes;
    std::optional<DialogEnd> dialog_end{};
    bool wants_frame = false;  // something was found out that this frame could not show yet
};

// How large everything is drawn, in percent.
// On a page that is less high the list comes first: a map would be too small to read.
inline constexpr float least_map = 480;
inline constexpr std::array scale_steps{100, 125, 150, 175, 200};

enum class KeptState : std::uint8_t { kept, not_yet, failed, read_only };

// A fault of the machine. Shown until it is dealt with.
enum class PageFault : std::uint8_t {
    none,
    storage_full,
    storage_failed,
    storage_is_absent,
    too_large,       // to be read again, and so not kept
    not_opened_yet,  // what is kept here takes long to come
    older_opened,    // the newest state is damaged
    newest_is_missing,
    newest_is_newer,  // ... than this program: it, or all that is kept, cannot be read
    kept_is_damaged,
    read_only,
    writer_gone,  // read only, and no other page writes any more
};

struct RestorePoint {
    std::string key;
    std::string when;   // "vandaag 10:42"
    std::string label;  // already in words
};

// One of the organisations in this browser.
struct OrganisationEntry {
    std::string id;
    std::string name;
    std::string changed;  // "vandaag 10:42"
    std::string filed;    // when its last file was made; empty: never
    std::string file;     // the name of the file that it belongs to, if any
    int triads = 0;
    int changes = 0;  // since the last file
    bool is_sample = false;
    bool is_removed = false;  // out of use, and gone after a day
    bool has_names = false;
};

// A line of the log.
struct LogLine {
    LogEntry entry;
    std::string when;  // "vandaag 10:42"
};

// How the page itself is doing.
struct PageStatus {
    KeptState kept = KeptState::kept;
    PageFault fault = PageFault::none;
    std::string fault_detail;  // a sentence that comes before the fault's own words
    bool can_undo = false;
    bool can_redo = false;
    std::string undo_what;  // sentence of the step, in words
    std::string redo_what;
    bool has_update = false;
    bool has_kept_names = false;  // a sealed name list lies in the browser's storage
    bool has_names_file = false;  // one was chosen from a file and waits for its password
    int steps_done = 0;
    std::vector<RestorePoint> restore_points;
    std::string organisation;                      // the id of the one on screen
    std::vector<OrganisationEntry> organisations;  // all of them, changed last first
    std::vector<std::string> sure_of_file;         // ids whose last file is certainly there
    std::vector<std::string> names_in_file;        // ids whose name list was saved as a file
    int changes_since_file = 0;
    std::string filed;     // when the last file was made; empty: never
    bool reminds = false;  // that file is too old
    std::string cleaned;  // when something was cleaned up that can still come back; empty: nothing
    std::string cleaned_until;  // the day from which it goes for good by itself
    std::vector<LogLine> log;  // newest first, as it was asked for last
    std::uint64_t log_revision = 0;  // grows with it
    std::string workplace;  // what this device is called in it
    Language language = Language::dutch;
    ThemeChoice theme = ThemeChoice::system;
    bool letters_are_off = false;  // keys without Ctrl do nothing, outside of pictures (WCAG 2.1.4)
    int scale = 0;  // index in scale_steps, as chosen
    int most_scale = static_cast<int>(scale_steps.size()) - 1;  // the largest for which the window is wide enough
    int scale_shown() const { return std::min(scale, most_scale); }
    std::int64_t now = 0;  // milliseconds since 1970
    std::int64_t steady = 0;  // milliseconds of a clock that never jumps (base/steady_clock.hpp)
    int minutes_ahead = 0;  // of UTC, here and now
};

// What is computed once per revision.
struct Derived : TriadsOnDay {
    std::vector<Finding> findings;  // all, most of them about 3-hoeken
    Breakdown numbers;              // of the 3-hoeken that go on today, as they may be told
};

// What all that is shown follows from: whatever is kept from frame to frame is made from this, and perhaps from more.
struct Shown {
    std::uint64_t revision = 0;  // of the organisation
    Date today;
    std::uint64_t names = 0;  // their revision
    Language language{};

    friend bool operator==(const Shown&, const Shown&) = default;
};

struct ViewContext {
    Ui& ui;
    const Organisation& organisation;  // as it is, or as the scenario has it in which somebody is
    const Organisation& as_is;
    const Scenario* scenario = nullptr;
    const Derived& derived;
    const Names& names;
    const Words& words;
    const PageStatus& status;
    Date today;
    std::uint64_t revision = 0;
    ViewState& state;
    Outbox& outbox;
    Store& store;
    const ProposalView& proposal;
    const IntakeView& intake;
    Layout layout{};

    Shown shown() const { return {revision, today, names.revision(), status.language}; }
    // What a folder keeps for itself.
    template <class Value>
    Value& own() const {
        return store.get<Value>();
    }
    bool is_phone() const { return layout.form == Form::phone; }
    bool shows_list() const { return state.shows_list.value_or(is_phone() || layout.page.height() < least_map); }
    void send(Command command) const { outbox.commands.push_back(std::move(command)); }
    void ask(Wish wish) const { outbox.wishes.push_back(std::move(wish)); }
    std::string name_of(const PersonId& person) const { return names.of(organisation, person); }
    // In a third corner or a trajectory: never the name of who works here too (P22).
    std::string name_of_third(const PersonId& person) const { return names.as_third(organisation, person); }
    // The code (or, with names shown, the name) of the third corner.
    std::string code_of(const Triad& triad) const { return names.of(organisation, triad); }
    std::string iso_today() const { return iso_from_date(today); }
    void open_dialog(Dialog dialog) const { state.dialogs.push_back(std::move(dialog)); }
};

// Findings that are about this 3-hoek.
std::vector<Finding> findings_of(const ViewContext& view, const TriadId& triad);
std::vector<Finding> findings_of(const ViewContext& view, const PersonId& person);

// The 3-hoeken that go on and that the filter lets through; and those that begin later.
const std::vector<TriadId>& shown_triads(const ViewContext& view);
const std::vector<TriadId>& planned_triads(const ViewContext& view);
const std::vector<TriadId>& ended_triads(const ViewContext& view);
// Of those that go on: how many each choice would leave beside what this filter has.
const FilterCounts& choices_left(const ViewContext& view, const TriadFilter& filter);

}  // namespace driehoek::ui
