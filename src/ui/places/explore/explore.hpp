// Verkennen (picture 07): the whole organisation, who needs whom, where corners are open, who has many 3-hoeken, from 3 to 2, and
// what if somebody is away. A way of looking is a row of `explore_tabs`.
#pragma once
#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "derive/absence.hpp"
#include "derive/contact_persons.hpp"
#include "derive/dependencies.hpp"
#include "derive/load.hpp"
#include "derive/structure.hpp"
#include "picture/load_lines.hpp"
#include "ui/kit/flow.hpp"
#include "ui/kit/memo.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct ExploreState {
    // the structure
    StructureOrder order = StructureOrder::lines;
    std::string search;
    std::set<std::string> folded;  // rows that are not as they were at first
    bool is_wide = false;
    std::string wants_focus;  // the row that gets it
    std::string walked;  // where the arrow keys are
    PersonId near;  // whose neighbours are shown instead
    int degrees = 1;
    // who needs whom
    Subject part{};  // a class or a link that is looked at
    MapView map{.is_still = true}, lines{.is_still = true}, bars{.is_still = true}, changes{.is_still = true};
    // open corners and load
    OpenCorner corner{};
    Corner load_corner = Corner::job_coach;
    TriadId handed;  // of who is selected: which 3-hoek somebody else could take
    // somebody away
    PersonId away;
    std::string first, last;
    std::vector<LostCorner> lost;
    std::set<TriadId> by_hand;  // whose taker was chosen
    Memo<std::uint64_t, PersonId, std::string, std::string> asked;  // what `lost` was made from
};

// One row of the structure, in words.
struct StructureLabel {
    std::string name, function, sought;
    bool is_code = false;
};
struct StructureCache {
    Memo<Shown, StructureOrder> made;
    std::vector<StructureNode> nodes;
    std::vector<StructureLabel> labels;
    int open_depth = 1;
    Memo<Shown, StructureOrder, std::string, std::set<std::string>> sifted;
    std::vector<std::size_t> shown;
};
const StructureCache& structure_cache(const ViewContext& view);

const Dependencies& dependencies_in(const ViewContext& view);
const std::optional<CornersHeld>& most_held_in(const ViewContext& view);
const Picture& dependency_picture_in(const ViewContext& view, float width);
const std::vector<SharedTriads>& shared_in(const ViewContext& view);  // behind the link that is looked at
const std::vector<Load>& loads_in(const ViewContext& view, Corner corner);
const Picture& load_picture_in(const ViewContext& view, float width);
const std::vector<ContactsOnDay>& contact_days_of(const ViewContext& view, std::size_t most);
std::size_t most_contact_days(float width);  // of a picture so wide
const Picture& contact_picture_in(const ViewContext& view, float width);
const std::vector<Taker>& takers_in(const ViewContext& view, const TriadId& triad, Corner corner);
const std::vector<Neighbour>& neighbours_in(const ViewContext& view);
// How many 3-hoeken each would have.
const std::vector<LoadChange>& changes_in(const ViewContext& view);
const Picture& change_picture_in(const ViewContext& view, float width);

void draw_explore_view(const ViewContext& view, const Rect& page);
bool take_explore_key(const ViewContext& view, std::string_view key);

// What a tab shows, below the row of tabs, and beside the panel of who is selected.
void draw_dependency_tab(const ViewContext& view, const Rect& area);
void draw_open_tab(const ViewContext& view, const Rect& area);
void draw_load_tab(const ViewContext& view, const Rect& area);
void draw_contacts_tab(const ViewContext& view, const Rect& area);
void draw_absence_tab(const ViewContext& view, const Rect& area);
void draw_scenarios_tab(const ViewContext& view, const Rect& area);

void draw_structure(const ViewContext& view, const Rect& box);
void draw_near(const ViewContext& view, const Rect& box);
// Who or what is looked at: a person, a class of people or a link between two.
bool has_explore_panel(const ViewContext& view);
void draw_explore_panel(const ViewContext& view, const Rect& place);
// People who could take a corner, each with what speaks for him and a button. Returns who was chosen.
std::optional<PersonId> draw_takers(const ViewContext& view, Column& column, const std::vector<Taker>& takers,
                                    const Triad& triad, Corner corner, std::size_t most);

void select_person(const ViewContext& view, const PersonId& person);
void look_at_part(const ViewContext& view, std::size_t one, std::size_t other);
void show_tab(const ViewContext& view, ExploreTab tab);
// Asks what if somebody is away, from today on for four weeks.
void ask_absence(const ViewContext& view, const PersonId& person);

struct LimitsDialog {
    std::string coach_busy, coach_very_busy, foreman_busy, foreman_very_busy;
};
void draw(const ViewContext& view, LimitsDialog& dialog);
struct TakerDialog {
    TriadId triad;
    Corner corner{};
};
void draw(const ViewContext& view, TakerDialog& dialog);

}  // namespace driehoek::ui
