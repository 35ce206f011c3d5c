// What the user looks at: place, selection, filter, open dialogs. Not part of the document, never kept, never undone.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "compose/group_counts.hpp"
#include "derive/encounters.hpp"
#include "derive/map_levels.hpp"
#include "derive/round_plan.hpp"
#include "derive/session_dates.hpp"
#include "derive/triad_filter.hpp"
#include "model/findings.hpp"
#include "model/refusal.hpp"
#include "picture/date_band.hpp"
#include "ui/kit/picture_view.hpp"
#include "ui/shared/dialog.hpp"
#include "ui/shared/place.hpp"
#include "ui/shared/session_on_wall.hpp"
#include "ui/shared/story_on_screen.hpp"

namespace driehoek::ui {

// Where the map of 3-hoeken is looked at.
struct MapPlace {
    std::optional<MapLevel> level{};  // none: the one that shows most at once
    MapScope scope{};
    std::optional<float> begin{};  // the wheel is turned so far that what was under the pointer stayed there
    std::optional<Subject> chosen{};  // a part; none: the one that stands out

    friend bool operator==(const MapPlace&, const MapPlace&) = default;
};

struct Toast {
    std::string text;
    bool offers_undo = false;
    bool is_refusal = false;
    std::int64_t until = 0;  // milliseconds since 1970
    std::string organisation{};  // its removal is what undo takes back
    float lift = 0;  // pixels above its place, so that it lies on nothing that can be pressed
    std::string lifted_for{};  // what was on the page then
};

// Somebody who is being moved to another table, by hand or with the keys.
struct Carry {
    PersonId person;
    bool is_by_key = false;
    std::optional<Move> move{};  // what letting go would do
    std::optional<Move> over{};  // of a pointer: the same, found while this frame is drawn
    // A tile that somebody is held above grows to its table.
    GroupId held_over{};
    std::int64_t held_since = 0;  // milliseconds since 1970
    bool is_grown = false;
};
inline constexpr int growing_takes = 400;  // milliseconds above a tile (DESIGN.md 9.5)

// Which groups of a round are shown: all, those that do not comply, those that ask for attention.
enum class GroupFilter : std::uint8_t { every, wrong, attention };

// Verkennen: in which way it is looked at.
enum class ExploreTab : std::uint8_t { dependency, open, load, contacts, absence, scenarios };

// Wie met wie: what is looked at there.
struct EncountersState {
    bool is_shown = false;  // instead of composing
    bool all_rounds = false;
    int list = 0;  // EncounterList
    ClassKind classes = ClassKind::function;
    Subject pointed{}, chosen{};
    MapView stairs{.is_still = true}, functions{.is_still = true}, units{.is_still = true}, timeline{.is_still = true};
};

// Data: the days of a round, looked at and moved before they are used.
struct DatesState {
    bool is_shown = false;  // instead of composing
    RoundId round;  // that the draft is of
    DatePlan base;  // as the organisation had it when the draft was made
    DatePlan draft;
    std::optional<PlanPlace> chosen{};
    PlanPlace walked{};  // where the arrow keys are
    std::optional<Date> carried_from{};  // the chosen one is being moved, from here
    bool is_by_key = false;
    std::optional<DateAxis> axis{};  // while it is moved
    std::optional<Date> from{};  // days are looked for from here; none: a week from now
    bool wants_next = false;  // N was pressed

    void set_day(PlanPlace place, Date day) {
        draft.rows[static_cast<std::size_t>(place.row)].sessions[static_cast<std::size_t>(place.session)].date = day;
    }
    void put_back() {
        if (carried_from && chosen) set_day(*chosen, *carried_from);
        carried_from.reset();
        axis.reset();
    }
};

// How high the sheet of what is selected opens (picture 12).
inline constexpr float usual_sheet = 392;

// Which 3-hoeken are looked at: what goes on, with what is agreed; or what is agreed or has ended alone.
enum class TriadTime : std::uint8_t { now, later, ended };

struct ViewState {
    const Place* place = &places::welcome;
    std::optional<bool> shows_list{};  // not chosen: the list on a phone, else the map
    TriadId triad;
    PersonId person;
    std::optional<Rule> highlighted{};
    TriadFilter filter;
    MapPlace map_place;
    TriadTime triad_time{};  // of the 3-hoeken
    RoundId round;  // none: the latest
    EncountersState encounters;
    UnitId custom;  // whose maatwerk is looked at, on Programma; none: the lines
    ExploreTab explore_tab{};
    SessionOnWall wall;
    std::optional<StoryOnScreen> story{};
    DatesState dates;
    GroupId group;
    PersonId walked;  // the seat where the arrow keys are
    GroupId walked_group;  // idem, of the groups
    GroupId revealed_group;  // comes into sight when it is drawn
    GroupFilter group_filter = GroupFilter::every;
    std::size_t chosen_swap = 0;  // of the swaps that fit
    std::string round_key;  // pressed at the rounds, for the next frame
    std::optional<std::string> jump{};  // digits after G
    std::optional<Carry> carry{};
    std::size_t proposal_choice = 0;  // which of the proposals is on the tables
    std::optional<std::size_t> proposal_sitting{};  // of it which session; none: where the trouble is, or the first
    std::string kept_groups;  // of which round, and how many, although another number goes better
    bool wants_done = false;  // Enter in a field: what the dialog's main button does
    bool waits_for_release = false;  // a drag was given up while the pointer is still down
    MapView map;
    float sheet_height = usual_sheet;
    bool is_sheet_dragged = false;
    int list_page = 0;
    MapView mosaic{.is_still = true};  // of the overview
    bool shows_all_tasks = false;
    bool shows_all_unplaced = false;  // also where that costs the tables their room
    std::vector<Dialog> dialogs;  // the last one is on top
    std::vector<bool> filled_in;  // of each: something in it is neither kept nor sent yet
    std::string typed_keys;  // the first of two keys, until the second comes
    std::vector<std::string> recent;  // what was chosen in the palette, newest first
    std::optional<Toast> toast{};

    // In the dialog on top.
    bool has_input() const { return !filled_in.empty() && filled_in.size() == dialogs.size() && filled_in.back(); }
    // Undo and redo change nothing under what somebody is filling in.
    bool may_go_through_time() const { return dialogs.empty() || dialogs.back().stays_for_changes(); }
    bool offers_undo() const {
        return toast && toast->offers_undo && (may_go_through_time() || !toast->organisation.empty());
    }

    void select(const Subject& subject) {
        triad = subject.triad;
        person = subject.triad ? PersonId() : subject.person;
        group = {};
        chosen_swap = 0;
    }
    void select_nothing() {
        chosen_swap = 0;
        triad = {};
        person = {};
        group = {};
        encounters.chosen = {};
        custom = {};
        map_place.chosen.reset();
    }
    // Gives up a carry: nobody moves.
    void put_back() {
        carry.reset();
        waits_for_release = true;
    }
    void select_group(const GroupId& chosen) {
        select_nothing();
        group = chosen;
    }
    bool has_selection() const {
        return triad || person || group || encounters.chosen.kind != Subject::Kind::none ||
               (place == &places::triads && map_place.chosen);
    }
    // Whether a key is one of those that the rounds take wherever the focus is.
    bool is_round_key(const std::string& key) const {
        if (place != &places::intervisie || encounters.is_shown || dates.is_shown) return false;
        const bool is_digit = key.size() == 1 && key[0] >= '0' && key[0] <= '9';
        if (key == "Enter") return carry && !carry->is_by_key;
        return key == "l" || (is_digit && (jump || typed_keys == "g"));
    }
};

}  // namespace driehoek::ui
