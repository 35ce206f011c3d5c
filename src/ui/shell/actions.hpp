// What can be done from anywhere: one table with the words, the sign and the key of each action. Keys, palette, rail, buttons
// and help read it; nothing else knows a key.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

enum class ActionKind : std::uint8_t {
    go,  // to a place of the rail
    open_palette,
    start_triad,
    add_person,
    start_round,
    custom_training,
    what_if,
    tour,
    stories,
    propose,
    mend,
    show_encounters,
    show_dates,
    print_sheets,
    evaluation,
    methods,
    account,
    own_triad,
    own_data,
    filter,
    switch_list,
    next_signal,
    previous_signal,
    undo,
    redo,
    save_file,
    download_file,
    save_picture,
    switch_names,
    rename,
    units,
    people,
    read_table,
    organisations,
    copy_organisation,
    retention,
    log,
    templates,
    finish,
    use_device_colours,  // in the order of ThemeChoice
    use_light,
    use_dark,
    use_contrast,
    scale_up,
    scale_down,
    speak_dutch,  // in the order of Language
    speak_english,
    switch_letters,
    help,
    in_picture,  // a key of whatever has the focus; here for the list of keys
};

struct Action {
    ActionKind kind;
    std::string_view key;  // as the page names it: "ctrl+k", "g o" (one after the other), "?"
    std::string_view also;  // a second one, or none
    std::string_view glyph;
    Word Words::* label;
    const Place* place = nullptr;  // of `go`: where it leads
};

// First those that lead to a place, in the order of the rail.
std::vector<Action> actions();
// Of any other kind than `go`.
const Action& action_of(ActionKind kind);

std::string title_of(const ViewContext& view, const Action& action);
bool is_enabled(const ViewContext& view, ActionKind kind);
void run(const ViewContext& view, const Action& action);
void run(const ViewContext& view, ActionKind kind);  // any other than `go`
// What a key does that nothing with the focus took; in a dialog undo and redo at most. False when it is not ours: the page keeps it.
bool run_key(const ViewContext& view, const std::string& key);

// How a key stands on a keyboard: "Ctrl K", "G O". Spaces stand between keys.
std::string name_of_key(const Words& words, std::string_view key);
// The keys side by side, around the middle of their left or right side. Returns the width.
float draw_keys(const Words& words, std::string_view key, Point at, Anchor anchor = Anchor::start);

}  // namespace driehoek::ui
