#include "ui/kit/tokens.hpp"

#include <imgui.h>

#include "picture/tokens.hpp"
#include "ui/kit/canvas.hpp"

namespace driehoek::ui {

void draw_marks(const Picture& picture, Point corner) {
    draw_shapes(*ImGui::GetWindowDrawList(), picture.shapes, Placement{{corner.x, corner.y}, 1});
}

void draw_function_token(const Words& words, Function function, Point centre, float radius) {
    draw_function_token(words, std::optional(function), centre, radius);
}

void draw_function_token(const Words& words, std::optional<Function> function, Point centre, float radius) {
    Picture picture;
    const Token token = function ? token_of(*function) : Token::other;
    append_token(picture, token, centre, radius, letter_of(words, token));
    draw_marks(picture);
}

void draw_corner_token(const Words& words, const Person* person, Corner corner, Point centre, float radius) {
    Picture picture;
    const Token token = token_of(person, corner);
    append_token(picture, token, centre, radius, token == Token::third ? std::string() : letter_of(words, token));
    draw_marks(picture);
}

void draw_open_token(Corner corner, TriadType type, Point centre, float radius) {
    Picture picture;
    const Token token = corner == Corner::job_coach ? Token::job_coach
                        : corner == Corner::third   ? Token::third
                        : type == TriadType::a      ? Token::foreman
                                                    : Token::manager;
    append_open_token(picture, token, centre, radius);
    draw_marks(picture);
}

void draw_plate(Point centre, std::string_view code, float width, float height, bool is_selected) {
    Picture picture;
    append_plate(picture, centre, code, {.width = width, .height = height, .is_selected = is_selected});
    draw_marks(picture);
}

void draw_signal_mark(Rule rule, Point centre, float radius, int count) {
    Picture picture;
    append_signal(picture, sign_of(rule), centre, radius, count);
    draw_marks(picture);
}

void draw_error_mark(Point centre, float radius) {
    Picture picture;
    append_error(picture, centre, radius);
    draw_marks(picture);
}

void draw_tick_mark(Point centre, float radius) {
    Picture picture;
    append_tick(picture, centre, radius);
    draw_marks(picture);
}

void draw_logo(Point corner, float size) {
    Picture picture;
    append_logo(picture, corner, size);
    draw_marks(picture);
}

}  // namespace driehoek::ui
