// What the user looks at: place, selection, filter, open dialogs. Not part of the document, never kept, never undone.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/findings.hpp"
#include "ui/picture_view.hpp"

namespace driehoek::ui {

enum class Place : std::uint8_t { welcome, overview, triads, data };

// Which 3-hoeken are shown. An empty id lets everything through.
struct TriadFilter {
    UnitId unit;
    PersonId job_coach;
    PersonId lead;

    bool is_set() const { return unit || job_coach || lead; }
    friend bool operator==(const TriadFilter&, const TriadFilter&) = default;
};

// --- dialogs: what is being filled in. Days are ISO text, as the page's date fields give them. ------------------------------

struct EditCornersDialog {
    TriadId triad;
    std::string begin, end;
};
struct ChoosePersonDialog {
    TriadId triad;
    Corner corner = Corner::lead;
    std::string day, search;
};
struct AddContactDialog {
    TriadId triad;
    std::string day, search;
    int reason = 0;
};
struct EndTriadDialog {
    TriadId triad;
    std::string day;
};
struct StartTriadDialog {
    int type = 0;  // 0: A, 1: B
    int kind = 0;  // of type B: 0 garantiebaan, 1 nieuw beschut
    std::string code, begin, new_unit;
    int unit = 0, lead = 0, job_coach = 0;
};
struct AddPersonDialog {
    std::string name, new_unit;
    int function = 0, unit = 0;
};
struct FilterDialog {
    int unit = 0, job_coach = 0, lead = 0;
};
struct HandOverDialog {
    PersonId job_coach;
};
// The search field above everything: commands, people, 3-hoeken, explanation.
struct PaletteDialog {
    std::string query;
    int chosen = 0;
};
struct HelpDialog {};
struct WipeDialog {};
struct RenameDialog {
    std::string name;
};
// Something went wrong, or needs to be read before going on.
struct MessageDialog {
    std::string title, text, detail;
    bool offers_other_file = false;
};
struct OpenNamesDialog {
    std::string password, message;
};
struct NewNamesDialog {
    std::string password, again, message;
};
struct EditNamesDialog {
    std::string search;
};

using Dialog = std::variant<EditCornersDialog, ChoosePersonDialog, AddContactDialog, EndTriadDialog, StartTriadDialog,
                            AddPersonDialog, FilterDialog, HandOverDialog, PaletteDialog, HelpDialog, WipeDialog,
                            RenameDialog, MessageDialog, OpenNamesDialog, NewNamesDialog, EditNamesDialog>;

struct Toast {
    std::string text;
    bool offers_undo = false;
    bool is_refusal = false;
    std::int64_t until = 0;  // milliseconds since 1970
};

struct ViewState {
    Place place = Place::welcome;
    std::optional<bool> shows_list{};  // not chosen: the list on a phone, else the map
    TriadId triad;
    PersonId person;
    std::optional<Rule> highlighted{};
    TriadFilter filter;
    MapView map;
    int list_page = 0;
    MapView mosaic{.is_still = true};  // of the overview
    bool shows_all_tasks = false;
    std::vector<Dialog> dialogs;  // the last one is on top
    std::vector<std::string> recent;  // what was chosen in the palette, newest first
    std::optional<Toast> toast{};

    void select(const Subject& subject) {
        triad = subject.triad;
        person = subject.triad ? PersonId() : subject.person;
    }
    void select_nothing() {
        triad = {};
        person = {};
    }
    bool has_selection() const { return triad || person; }
};

}  // namespace driehoek::ui
