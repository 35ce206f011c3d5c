// What the pointer and the clock of the frames say, for what is dragged and moves by itself.
#pragma once
#include <span>
#include <string_view>

#include "picture/picture.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/mirror.hpp"

namespace driehoek::ui {

Point pointer_place();
// How far it went since the last frame.
Point pointer_step();
bool is_pointer_down();
bool is_pointer_in(const Rect& area);  // and nothing lies over that
// Of the last control that was drawn: held down, and moved by more than a tremble while it is.
bool is_held();
bool is_dragged(float tremble);
// What comes next may lie over what is drawn now, and then takes the pointer.
void allow_overlap();
void show_moving_pointer();

// Whether anything of it is in sight.
bool is_in_sight(const Rect& area);
float scroll_bar_width();
// Of a control with this label in the current scope.
NodeId id_of(std::string_view label);

int frame_number();
double frame_seconds();

// Ids that are the same wherever the control stands.
class FixedScope {
public:
    explicit FixedScope(std::string_view kind);
    ~FixedScope();
    FixedScope(const FixedScope&) = delete;
    FixedScope& operator=(const FixedScope&) = delete;
};

// The shapes of a picture, without a word in the mirror.
void draw_shapes_at(std::span<const Shape> shapes, const Placement& placement);

}  // namespace driehoek::ui
