// Between the sources of this place; nobody else includes this.
#pragma once
#include <span>

#include "ui/shared/views.hpp"

namespace driehoek::ui {

struct FilterDialog {
    TriadFilter filter;
};
void draw(const ViewContext& view, FilterDialog& dialog);
// What is chosen, in words: "Groen & Buitenruimte, Type A"; empty for nothing.
std::string words_of(const ViewContext& view, const TriadFilter& filter);

// What is looked at, as a file.
struct SaveViewDialog {};
void draw(const ViewContext& view, SaveViewDialog& dialog);

void draw_triads_view(const ViewContext& view, const Rect& area);
void draw_triads_list(const ViewContext& view, const Rect& area, const std::vector<TriadId>& triads);
// Of what is tried out: what would have ended, of what is looked at, sorted; and what is different about a 3-hoek, in words.
std::vector<TriadId> gone_triads(const ViewContext& view);
std::string change_of(const ViewContext& view, const TriadId& triad);
void draw_inspector(const ViewContext& view, const Rect& area);
// Of the map's levels: the wheel, its list twin, the panel of the part that is looked at, the buttons that choose a level, and
// the way back.
void draw_map_levels(const ViewContext& view, const Rect& canvas, const Rect& whole);
void draw_parts_list(const ViewContext& view, const Rect& area);
void draw_part_panel(const ViewContext& view, const Rect& panel);
float level_buttons_width(const ViewContext& view);
void draw_level_buttons(const ViewContext& view, const Rect& area);
void draw_map_path(const ViewContext& view, const Rect& row);
// Plus, minus and all of it: `in` and `out` for what that means here.
void draw_zoom_box(const ViewContext& view, const Rect& box, const Picture& picture, const Rect& canvas);
bool take_map_key(const ViewContext& view, std::string_view key);

// The chip of a rule: "Open hoek".
std::string chip_label(const Words& words, Rule rule, int target);
// Every kind of signal that a 3-hoek can have, most telling first.
std::span<const Rule> triad_rules();
// The two buttons that begin something: a 3-hoek, a person.
void draw_start_buttons(const ViewContext& view, const Rect& triad, const Rect& person);

}  // namespace driehoek::ui
