// The marks of DESIGN.md section 3 as drawn in lists, chips and legends: the same builders as the pictures use.
#pragma once
#include <optional>
#include <string_view>

#include "model/findings.hpp"
#include "ui/kit/ui.hpp"

namespace driehoek {
struct Words;
}

namespace driehoek::ui {

void draw_function_token(const Words& words, Function function, Point centre, float radius);
// Nobody knows the function: a shape without a letter.
void draw_function_token(const Words& words, std::optional<Function> function, Point centre, float radius);
// The shape of whoever holds this corner; a diamond without letter for a third corner.
void draw_corner_token(const Words& words, const Person* person, Corner corner, Point centre, float radius);
void draw_open_token(Corner corner, TriadType type, Point centre, float radius);
void draw_plate(Point centre, std::string_view code, float width, float height, bool is_selected = false);
void draw_signal_mark(Rule rule, Point centre, float radius, int count = 3);
// The shapes of a picture from this corner on, without a word in the mirror: for marks beside words that say it.
void draw_marks(const Picture& picture, Point corner = {});
void draw_error_mark(Point centre, float radius);
void draw_tick_mark(Point centre, float radius);
void draw_logo(Point corner, float size);

}  // namespace driehoek::ui
