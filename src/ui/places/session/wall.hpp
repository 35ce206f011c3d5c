// A session on the shared screen (DESIGN.md 7 and 10.4): read from afar, pressed with a finger, one thing at a time.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>

#include "ui/kit/flow.hpp"
#include "ui/kit/picture_view.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/views.hpp"
#include "words/methods/sentences.hpp"

namespace driehoek::ui {

// --- the place

void draw_wall_view(const ViewContext& view, const Rect& area);
// Whether there is a session to show: then it covers the page.
bool has_wall(const ViewContext& view);
bool take_wall_key(const ViewContext& view, std::string_view key);

// --- what all of its parts share

// The session that is shown, and how large.
struct Wall {
    const ViewContext& view;
    RunningSession& session;
    Rect page;
    float unit =
        1;  // pixels of ours for one of the design's, which is 1440 x 900: larger screens show the same, larger
    bool is_low = false;  // too little room for everything at once: then it scrolls

    float px(float design) const { return design * unit; }
    std::int64_t now() const { return view.status.steady; }
    Ui& ui() const { return view.ui; }
    const Words& words() const { return view.words; }
    SessionOnWall& state() const { return view.state.wall; }
    bool is_watched() const { return state().is_watched; }
    const Round* round() const { return find_round(view.organisation, session.round); }
    const IntervisieGroup* group() const {
        const Round* found = round();
        return found ? find_group(*found, session.group) : nullptr;
    }
    // With a begin and an end; null when it has none of them.
    const Session* planned() const {
        const IntervisieGroup* found = group();
        if (!found) return nullptr;
        const auto it = std::ranges::find(found->sessions, session.session, &Session::id);
        return it != found->sessions.end() && planned_minutes(*it) ? &*it : nullptr;
    }
    TextStyle style(float size, Weight weight = Weight::regular, Ink ink = Ink::ink,
                    Anchor anchor = Anchor::start) const {
        return {px(size), weight, ink, anchor};
    }
    Rect rect(float x, float y, float width, float height) const {
        return {{px(x), px(y)}, {px(x + width), px(y + height)}};
    }
};

// Sizes of its text; never less than 22 (DESIGN.md 7).
namespace wall_type {
inline constexpr float small = 22, body = 24, lead = 26, name = 28, instruction = 34, question = 35, long_name = 48,
                       step = 60;
}

inline constexpr float least_wall_width = 1180;  // less, and things stand below each other
inline constexpr float wall_clock_edge = 156;  // of the large clock, from its middle

// A first name, told apart from the others in the group; never a code.
std::string wall_name(const Wall& wall, const PersonId& person);
void draw_wall_token(const Wall& wall, const PersonId& person, Point centre, float radius, bool is_hollow = false);
// "inbrenger": in the middle of a sentence.
std::string role_word(const Words& words, SessionRole role);
std::string wall_session_title(const ViewContext& view, const NextSession& session);
// "15:20" or so: when it ends if nothing else takes longer.
std::string ready_at(const Wall& wall);
std::string wall_step_name(const Wall& wall, std::size_t step);
// What the step that is on says.
StepText wall_step_text(const Wall& wall);

struct WallButton {
    std::string_view glyph{};
    bool is_glyph_after = false;
    bool is_primary = false;
    bool is_disabled = false;
    float size = wall_type::body;
    std::string_view spoken{};
    std::uint16_t state = state_none;
    bool is_for_all = false;  // also in a window that only looks
};
// What is pressed there. Its space bar is that of the whole wall: it pauses. Enter presses.
Press wall_press(const Wall& wall, std::string_view id, const Rect& area, std::string_view name,
                 std::uint16_t state = state_none, std::string_view description = {});
bool wall_button(const Wall& wall, std::string_view id, const Rect& area, std::string_view label,
                 const WallButton& look = {});
void wall_card(const Wall& wall, const Rect& area, Ink fill = Ink::panel, Ink border = Ink::line);
// Breaks into lines; returns the baseline after the last.
float wall_paragraph(const Wall& wall, Point baseline, float width, std::string_view text, const TextStyle& style);
// The largest of these sizes at which the words stand in so many lines.
float fitting_size(const Wall& wall, std::string_view text, float width, float lines,
                   std::initializer_list<float> sizes, Weight weight);

// --- parts

void draw_wall_header(const Wall& wall);
void draw_wall_footer(const Wall& wall);
void draw_wall_clock(const Wall& wall, Point centre, bool is_small);
// In this width, over as many lines as they need: each begins `step` below the line before it.
void draw_wall_hints(const Wall& wall, Point baseline, float width, float size, float step);
// How wide they are, each on one line.
float wall_hints_width(const Wall& wall, float size);
// A step of a method: picture 06.
void draw_method_step(const Wall& wall);
// A step of the frame, beside the course of the session: picture 22.
void draw_frame_step(const Wall& wall);
void draw_case_choice(const Wall& wall, const Rect& area);
void draw_method_choice(const Wall& wall, const Rect& area);
void draw_ground_rules(const Wall& wall, const Rect& area);
void draw_wall_evaluation(const Wall& wall, const Rect& area);
void draw_next_time(const Wall& wall, const Rect& area);
void draw_look_back(const Wall& wall, const Rect& area);
void draw_perspective(const Wall& wall, const Rect& area);
bool has_perspective(StepKind step);

// --- what can be done

void go_to_next(const ViewContext& view);
void go_to_previous(const ViewContext& view);
void switch_clock(const ViewContext& view);
// The methods, those that suit best first.
struct MethodOffer {
    ChosenMethod method{};
    int minutes = 0;
    int least_people = 0;
    bool is_concept = false;
    bool suits = false, is_too_long = false, needs_people = false, needs_experience = false;
    int rank() const;
};
std::vector<MethodOffer> method_offers(const ViewContext& view, const RunningSession& session);

// --- dialogs

struct ChooseSessionDialog {};
void draw(const ViewContext& view, ChooseSessionDialog& dialog);

struct CaseDialog {
    std::optional<std::size_t> which{};  // none: a new one
    SessionCase content{};
    bool is_missing = false;  // it was to be saved without a question
};
void draw(const ViewContext& view, CaseDialog& dialog);

struct WallRoleDialog {
    PersonId person;
};
void draw(const ViewContext& view, WallRoleDialog& dialog);

struct AgreementDialog {
    std::string text;
};
void draw(const ViewContext& view, AgreementDialog& dialog);

struct CloseWallDialog {
    bool keeps_text = false, is_held = true;
};
void draw(const ViewContext& view, CloseWallDialog& dialog);

}  // namespace driehoek::ui
