// The semantic mirror: every widget and every part of a picture also says what it is. The page keeps real DOM elements at
// the same places (web/mirror.js); they own keyboard focus and text. What happens to them comes back as events by node id.
// Never draws, never decides what an event means.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace driehoek::ui {

using NodeId = std::uint32_t;  // ImGuiID of the widget; 0 is the page

enum class Role : std::uint8_t {
    // containers
    banner,
    navigation,
    main,
    complementary,
    region,
    group,
    dialog,
    list,
    list_item,
    table,
    row,
    column_header,
    cell,
    picture,  // a group with one tab stop; arrows walk its targets
    // content
    heading,
    text,
    image,
    status,
    // controls
    button,  // state `pressed` when it is a switch
    link,
    radio,
    checkbox,
    picture_target,  // a button inside a picture, reached with the arrow keys
    file_button,  // a button whose press opens the file picker at once, inside the user's gesture
    text_field,
    password_field,
    date_field,
    select,
};

enum State : std::uint16_t {
    state_none = 0,
    state_disabled = 1,
    state_pressed = 2,  // aria-pressed=true
    state_switch = 4,  // has a pressed state at all
    state_selected = 8,  // aria-current / checked
    state_expanded = 16,
    state_expandable = 32,
    state_invalid = 64,
    state_current_page = 128,  // aria-current=page
    state_required = 256,
    state_tab_stop = 512,  // the one picture_target that Tab reaches
    state_takes_keys = 1024,  // arrows and letters are sent to us while it has focus
    state_takes_space = 2048,  // the space bar too: it picks up, where else it would press
    state_takes_letters = 32768,  // v, n and the arrows with Shift too
    state_bare = 4096,  // a field without a frame, in something that is all about it
    state_takes_edits = 8192,  // F2, Insert, Delete and whole pages up and down are sent to us as well
    state_cell =
        16384,  // a field of a grid: what a sheet of calculations does with keys, and what is pasted, is sent to us
};

struct MirrorRect {
    float x = 0, y = 0, width = 0, height = 0;  // CSS pixels of the page
};

struct MirrorNode {
    NodeId id = 0;
    NodeId parent = 0;
    Role role = Role::text;
    std::uint16_t state = state_none;
    std::uint8_t level = 0;  // heading level 1..6
    MirrorRect rect;
    MirrorRect clip;  // the visible part of the scroll area it stands in
    std::string name;  // accessible name, or the text itself
    std::string value;  // fields: contents; select: options joined by '\n', the chosen one's index first
    std::string description;  // errors and hints
};

// What the page reports back.
struct MirrorEvent {
    enum class Kind : std::uint8_t { press, text, choose, focus, blur, key, paste };
    Kind kind = Kind::press;
    NodeId id = 0;
    std::string
        text;  // new contents; what was pasted; key name as in KeyboardEvent.key with "ctrl+", "shift+", "alt+" before it
    int index = 0;  // choose: option; focus: 1 when the keyboard or a screen reader moved it, 0 when a pointer did
};

// One frame's tree. Records in reading order; a container stays open until closed.
class Mirror {
public:
    // A new frame: forgets the nodes of the last one, keeps events and requests.
    void begin(std::string_view title, std::string_view language);

    NodeId parent() const { return open_.empty() ? 0 : open_.back(); }
    void open(MirrorNode node);  // container; parent is set here
    void close();
    void reopen(NodeId id) { open_.push_back(id); }  // more comes into a container that was closed, until close()
    void add(MirrorNode node);  // leaf; parent is set here
    // Where a node stands, of those recorded so far, once that is known.
    void place(std::size_t index, MirrorRect rect) { nodes_[index].rect = rect; }
    void set_clip(MirrorRect clip) { clip_ = clip; }
    const MirrorRect& clip() const { return clip_; }

    // Requests that travel with the next publication.
    void request_focus(NodeId id) {
        focus_ = id;
        ++focus_serial_;
    }
    void announce(std::string text, bool urgent = false);

    // From the page. Consumed by the widget with that id during the next frame.
    void receive(MirrorEvent event) { events_.push_back(std::move(event)); }
    bool take_press(NodeId id);
    std::optional<std::string> take_text(NodeId id);
    std::optional<int> take_choice(NodeId id);
    std::optional<std::string> take_key(NodeId id);
    // What is pasted where nothing of the page takes it, or in a cell of a grid: more than one cell.
    std::optional<std::string> take_paste();
    bool has_events() const { return !events_.empty(); }
    // Focus as the page reports it; 0 when nothing of ours has it.
    NodeId focused() const { return focused_; }
    bool is_focus_by_key() const { return is_focus_by_key_; }
    bool take_focus_change(NodeId id);  // true once after this node received focus
    // At the end of a frame: applies focus and blur, and drops what nobody took (its widget is gone).
    void end();

    const std::vector<MirrorNode>& nodes() const { return nodes_; }
    // The tree as text when it differs from what was last published, else nothing.
    // Header line: title US language US focus id US focus serial US announcement serial US urgent(0/1) US announcement.
    // Then per node: id US parent US role US state US level US x US y US w US h US clip x US clip y US clip w US clip h US
    // name US value US description. Lines are separated by RS (0x1E), fields by US (0x1F); numbers are decimal, role is its
    // number in the order above. Names never contain US or RS: they are removed here.
    // `scale`: CSS pixels for each of ours; places are published in CSS pixels.
    std::optional<std::string> take_publication(float scale = 1);

private:
    std::string title_, language_;
    std::vector<MirrorNode> nodes_;
    std::vector<NodeId> open_;
    std::vector<MirrorEvent> events_;
    MirrorRect clip_;
    NodeId focus_ = 0, focused_ = 0;
    std::uint32_t focus_serial_ = 0, announcement_serial_ = 0;
    bool urgent_ = false, is_untold_ = false, is_focus_by_key_ = false;
    std::string announcement_;
    std::string published_;
};

}  // namespace driehoek::ui
