// Widgets that draw with ImGui and say in the mirror what they are. Every word and every control on the page goes through here.
// Coordinates are CSS pixels of the page; text stands on its baseline.
#pragma once
#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "picture/picture.hpp"
#include "ui/kit/look.hpp"
#include "ui/kit/mirror.hpp"

namespace driehoek::ui {

// Two fingers on a touch screen.
struct Pinch {
    Point at;
    float scale = 1;  // change of their distance since the last frame
    float dx = 0, dy = 0;
};

// Where they zoom, and the wheel as well.
struct Zoomable {
    Rect area;
    std::uint32_t window = 0;  // of ImGui
};
// Whether one of them is what lies on top at a place.
bool zooms_at(const std::vector<Zoomable>& all, Point at);

// One frame's state of the widgets.
struct Ui {
    Mirror& mirror;
    std::optional<Pinch> pinch{};
    std::vector<Zoomable> zoomable{};  // of this frame
    std::string picture_key{};  // for the picture that zooms, with the focus on nothing that took it
    std::unordered_set<NodeId> used_ids{};  // of this frame: the same text twice gets two nodes
    bool has_fingers = false;  // the main pointer is one: it hits no less than 44 pixels
    bool is_still = false;  // less motion: everything is where it goes at once
    bool is_drag_taken = false;  // somebody is carried: the finger scrolls nothing
    float kept_from_toast = 0;  // pixels at the page's end where words or buttons stand
    std::optional<Rect> toast{};  // where it will be drawn: no field, no content of a dialog may lie there
    NodeId dialog = 0;  // that was drawn in this frame
    bool is_changed = false;  // a field got another value, or something was pressed
    bool is_moving = false;  // something moves: the next frame comes at once
    int due = -1;  // milliseconds until the next frame is wanted; negative: not by itself

    float least_target() const { return has_fingers ? 44.0F : 24.0F; }
    void want_frame_in(int milliseconds) { due = due < 0 ? milliseconds : std::min(due, milliseconds); }

    // The id of a label in the current scope, made unique for nodes that nobody presses.
    NodeId unique_id(std::string_view label);
};

// --- scopes ----------------------------------------------------------------------------------------------------------

// The focus goes to what has this id in the current scope.
void focus_on(Ui& ui, std::string_view id);

// Keeps ids apart in lists: one scope per row.
class Scope {
public:
    explicit Scope(std::string_view id);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
};

// A container of the mirror: everything until it goes stands inside it.
class Container {
public:
    Container(Ui& ui, Role role, std::string_view id, std::string_view name, const Rect& area,
              std::uint16_t state = state_none);
    ~Container();
    Container(const Container&) = delete;
    Container& operator=(const Container&) = delete;

private:
    Ui& ui_;
};

// A part that lies above what was drawn before it, and takes the pointer from it.
class Layer {
public:
    // `ui`: it comes in from `from`, a little aside.
    Layer(std::string_view id, const Rect& area, Ui* ui = nullptr, Point from = {}, float seconds = 0);
    ~Layer();
    Layer(const Layer&) = delete;
    Layer& operator=(const Layer&) = delete;

private:
    Ui* ui_;
    Point from_;
    float seconds_;
};

// How high the content of something was in the last frame, for what must be drawn around it; `guess` in the first one.
float remembered_height(std::string_view id, float guess);
void remember_height(std::string_view id, float height);

// A part that scrolls when its content is higher than its area. Content is placed from `origin()`.
class ScrollArea {
public:
    ScrollArea(Ui& ui, std::string_view id, const Rect& area);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    Point origin() const { return origin_; }
    // The lowest y that the content reached, on the page.
    void ends_at(float y) { end_ = y; }

private:
    Ui& ui_;
    MirrorRect outer_clip_;
    Point origin_;
    float end_ = 0;
};

// Scrolls the innermost ScrollArea until this is in sight.
void scroll_into_sight(const Rect& area);
// What is left of a visible part inside an area.
MirrorRect intersection(const MirrorRect& one, const Rect& other);

// A dialog above everything, as high as its content, at most as high as the page. Content from `origin()`, `width()` wide.
class DialogFrame {
public:
    // `footer`: pixels below what scrolls, for buttons that stay in sight.
    DialogFrame(Ui& ui, std::string_view id, std::string_view title, std::string_view close_label, float width,
                float footer = 0);
    // Without a head: the title is only spoken, and all of it is content, from `top` down.
    DialogFrame(Ui& ui, std::string_view id, std::string_view title, float top, float width);
    ~DialogFrame();
    DialogFrame(const DialogFrame&) = delete;
    DialogFrame& operator=(const DialogFrame&) = delete;

    Point origin() const { return {scroll_->origin().x + margin_, scroll_->origin().y + margin_}; }
    float width() const { return content_width_; }
    bool wants_to_close() const { return wants_to_close_; }
    void ends_at(float y);
    // What comes now stands in the footer. Returns where that begins.
    Point begin_footer(float content_ends_at);

private:
    void begin(std::string_view id);
    // Draws the ground and says what it is. A negative top: in the middle of the page.
    Rect open(std::string_view title, float width, float around, float top);
    // What scrolls in it ends above the toast.
    void open_content(Rect area);

    Ui& ui_;
    float content_width_ = 0;
    float margin_ = 6;  // so that borders and focus rings of fields are not cut off
    float end_ = 0;
    float footer_ = 0;
    Rect content_{};  // what scrolls
    std::optional<float> height_{};  // of the content, once it has ended
    bool wants_to_close_ = false;
    std::unique_ptr<ScrollArea> scroll_;
};

// What is drawn until it goes stands in the dialog that was drawn in this frame, above its content; on the page without one.
class AboveDialog {
public:
    explicit AboveDialog(Ui& ui);
    ~AboveDialog();
    AboveDialog(const AboveDialog&) = delete;
    AboveDialog& operator=(const AboveDialog&) = delete;

private:
    Ui& ui_;
};

// --- text ------------------------------------------------------------------------------------------------------------

inline constexpr float unlimited = std::numeric_limits<float>::max();

struct TextStyle {
    float size = 15;
    Weight weight = Weight::regular;
    Ink ink = Ink::ink;
    Anchor anchor = Anchor::start;
    float max_width = unlimited;  // drawn shortened to it; the mirror always has the whole text
};

// Only draws; for words that already stand in a control's name. Returns the width.
float draw_text(Point baseline, std::string_view text, const TextStyle& style);
// Draws and records. Returns the width.
float text(Ui& ui, Point baseline, std::string_view text, const TextStyle& style = {});
void heading(Ui& ui, Point baseline, std::string_view text, int level, const TextStyle& style);
// Breaks at spaces. Returns the baseline of the line after the last one.
float paragraph(Ui& ui, Point baseline, float width, std::string_view text, const TextStyle& style = {});
// A heading that breaks at spaces; as paragraph.
float heading_lines(Ui& ui, Point baseline, float width, std::string_view text, int level, const TextStyle& style);
// As paragraph, without recording.
float draw_paragraph(Point baseline, float width, std::string_view text, const TextStyle& style);
// How many lines a paragraph takes.
float count_lines(std::string_view text, float width, float size, Weight weight);
// Shortens with "..." to what fits; to nothing when not even one letter does.
std::string fitted(std::string_view text, float width, float size, Weight weight);
// A message the page must tell although it is not where the user looks: read out, and shown as text here.
void status_text(Ui& ui, Point baseline, std::string_view text, const TextStyle& style);

// --- shapes ----------------------------------------------------------------------------------------------------------

void fill_rect(const Rect& area, Ink ink, float radius = 0, float opacity = 1);
void stroke_rect(const Rect& area, Ink ink, float radius, float width = 1, float opacity = 1);
void dashed_rect(const Rect& area, Ink ink, float radius, float width);
void card(const Rect& area, Ink fill = Ink::panel, Ink border = Ink::line, float radius = 18);
void shadow(const Rect& area, float radius, float strength = 1);
void line(Point from, Point to, Ink ink, float width = 1);
// A key as it looks on a keyboard, around the middle of its left or right side. Returns the width.
float draw_key_cap(std::string_view key, Point at, Anchor anchor = Anchor::start);
float key_cap_width(std::string_view key);
void icon(Point top_left, std::string_view glyph, float size, Ink ink);

// --- controls: true when pressed, by pointer, key or screen reader -------------------------------------------------------

enum class ButtonKind : std::uint8_t { normal, primary, ghost, danger };

struct ButtonStyle {
    ButtonKind kind = ButtonKind::normal;
    std::string_view glyph{};  // icon before the words
    bool is_disabled = false;
    float size = 15;
    Role role = Role::button;
    std::uint16_t state = state_none;
    std::string_view spoken{};  // when the words alone say too little
};

bool button(Ui& ui, std::string_view id, const Rect& area, std::string_view label, const ButtonStyle& style = {});
float button_width(std::string_view label, const ButtonStyle& style = {});
// Icon alone: the label is its name and tooltip.
bool icon_button(Ui& ui, std::string_view id, const Rect& area, std::string_view glyph, std::string_view label,
                 const ButtonStyle& style = {.kind = ButtonKind::ghost});
// Part of a segmented control.
bool segment(Ui& ui, std::string_view id, const Rect& area, std::string_view glyph, std::string_view label, bool is_on,
             bool shows_label);
// An invisible press area with a name, for rows and cards whose looks are drawn by the caller.
struct Press {
    bool pressed = false;
    bool hovered = false;
    bool focused = false;  // by the keyboard
    bool wants_menu = false;  // the right button, or a finger that stayed
};
// The name of an icon, beside the pointer, or with the middle of its left side at a place.
void show_tooltip(std::string_view label, std::optional<Point> place = {});
// Of the last item: true once when what can be done with it is asked for.
bool asks_for_menu(Ui& ui);
// As large as a pointer can hit; around the same middle.
Rect reachable(const Ui& ui, const Rect& area);
Press press_area(Ui& ui, std::string_view id, const Rect& area, std::string_view name, Role role = Role::button,
                 std::uint16_t state = state_none, std::string_view description = {});

// --- fields: real inputs of the page on top of the canvas; true when the value changed -------------------------------------

struct FieldStyle {
    Role role = Role::text_field;  // text_field, password_field, date_field
    std::string_view description{};
    bool is_invalid = false;
    bool is_bare = false;  // without a frame of its own
    bool is_cell = false;  // of a grid
    std::string* key = nullptr;  // takes arrows and Enter, and says here which was pressed
};
bool text_field(Ui& ui, std::string_view id, const Rect& area, std::string_view label, std::string& value,
                const FieldStyle& style = {});
bool select_field(Ui& ui, std::string_view id, const Rect& area, std::string_view label,
                  const std::vector<std::string>& options, int& chosen, bool is_bare = false);
// A row of radio buttons, drawn as segments. True when the choice changed.
// `glyphs`: signs before the words, or none.
bool radio_row(Ui& ui, std::string_view id, const Rect& area, std::string_view label,
               const std::vector<std::string>& options, int& chosen, std::span<const std::string_view> glyphs = {});

}  // namespace driehoek::ui
