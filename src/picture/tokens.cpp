#include "picture/tokens.hpp"

#include <algorithm>

#include "picture/shapes.hpp"
#include "picture/turn.hpp"
#include "words/table.hpp"

namespace driehoek {
namespace {

std::vector<Point> regular_polygon(Point centre, float radius, int corners, float first_angle) {
    std::vector<Point> points;
    for (int i = 0; i < corners; ++i) {
        points.push_back(
            around(centre, radius, first_angle + 2 * pi * static_cast<float>(i) / static_cast<float>(corners)));
    }
    return points;
}

std::array<Point, 4> diamond(Point centre, float radius) {
    return {Point{centre.x, centre.y - radius},
            {centre.x + radius, centre.y},
            {centre.x, centre.y + radius},
            {centre.x - radius, centre.y}};
}

Rect square(Point centre, float half) {
    return {{centre.x - half, centre.y - half}, {centre.x + half, centre.y + half}};
}

void append_form(Picture& picture, Token token, Point centre, float radius, Fill fill, Stroke stroke) {
    switch (token) {
        case Token::foreman: return append_rect(picture, square(centre, radius * 0.88F), radius * 0.32F, fill, stroke);
        case Token::manager:
            return append_polygon(picture, regular_polygon(centre, radius * 1.08F, 6, pi / 6), fill, stroke);
        case Token::third: return append_polygon(picture, diamond(centre, radius * 1.18F), fill, stroke);
        case Token::other:
            return append_polygon(picture, regular_polygon(centre, radius * 1.1F, 5, -pi / 2), fill, stroke);
        case Token::job_coach:
        case Token::facilitator: return append_circle(picture, centre, radius, fill, stroke);
    }
}

Ink ink_of_letter(Token token) {
    if (token == Token::third) return Ink::third;
    return token == Token::facilitator || token == Token::other ? Ink::panel : Ink::on_function;
}

}  // namespace

Token token_of(Function function) {
    switch (function) {
        case Function::foreman:
        case Function::work_leader:
        case Function::work_supervisor: return Token::foreman;
        case Function::job_coach:
        case Function::case_manager: return Token::job_coach;
        case Function::department_manager:
        case Function::unit_manager: return Token::manager;
        case Function::facilitator:
        case Function::team_coach:
        case Function::trainer: return Token::facilitator;
        default: return Token::other;
    }
}

std::optional<Function> function_at(const Person& person, Corner corner) {
    for (const Function function : person.functions) {
        const Token token = token_of(function);
        const bool leads = token == Token::foreman || token == Token::manager;
        if (corner == Corner::lead ? leads : corner == Corner::job_coach && token == Token::job_coach) return function;
    }
    if (person.functions.empty()) return std::nullopt;
    return person.functions.front();
}

Token token_of(const Person* person, Corner corner) {
    if (corner == Corner::third) return Token::third;
    const std::optional<Function> function = person ? function_at(*person, corner) : std::nullopt;
    return function ? token_of(*function) : Token::other;
}

Ink ink_of(Token token) {
    switch (token) {
        case Token::foreman: return Ink::foreman;
        case Token::job_coach: return Ink::job_coach;
        case Token::manager: return Ink::manager;
        case Token::facilitator: return Ink::facilitator;
        case Token::third: return Ink::third;
        case Token::other: break;
    }
    return Ink::ink2;
}

std::string letter_of(const Words& words, Token token) {
    const auto first_letter = [](Word word) {
        std::string letter(word.substr(0, 1));
        if (!letter.empty() && letter[0] >= 'a' && letter[0] <= 'z')
            letter[0] = static_cast<char>(letter[0] - 'a' + 'A');
        return letter;
    };
    switch (token) {
        case Token::foreman: return first_letter(words.foreman);
        case Token::job_coach: return first_letter(words.job_coach);
        case Token::manager: return first_letter(words.manager_short);
        case Token::facilitator: return first_letter(words.facilitator);
        case Token::third: return first_letter(words.candidate);
        case Token::other: break;
    }
    return {};
}

void append_token(Picture& picture, Token token, Point centre, float radius, std::string_view text) {
    append_token(picture, token, centre, radius, text, std::max(radius * 1.02F, 15.0F));
}

void append_token(Picture& picture, Token token, Point centre, float radius, std::string_view text, float text_size) {
    const Ink ink = ink_of(token);
    if (token == Token::third) {
        append_form(picture, token, centre, radius, {Ink::third_fill}, {ink, 2});
    } else if (token == Token::facilitator) {
        append_form(picture, token, centre, radius, {Ink::panel}, {ink, 2});
        append_circle(picture, centre, radius - 4, {ink});
    } else {
        append_form(picture, token, centre, radius, {ink}, {});
    }
    if (text.empty() || radius < 10.5F) return;
    append_text(picture, {centre.x, centre.y + text_size * 0.35F}, std::string(text), text_size, Weight::bold,
                ink_of_letter(token), Anchor::middle);
}

void append_hollow_token(Picture& picture, Token token, Point centre, float radius, std::string_view text) {
    append_form(picture, token, centre, radius, {Ink::panel}, {ink_of(token), 2});
    append_text(picture, {centre.x, centre.y + radius * 0.37F}, std::string(text), radius * 1.02F, Weight::bold,
                ink_of(token), Anchor::middle);
}

void append_left_token(Picture& picture, Token token, Point centre, float radius, std::string_view text) {
    append_form(picture, token, centre, radius, {Ink::panel}, {Ink::ctl, 1.75F, Dash::window});
    if (!text.empty())
        append_text(picture, {centre.x, centre.y + 5.5F}, std::string(text), 15, Weight::regular, Ink::ink2,
                    Anchor::middle);
}

void append_open_token(Picture& picture, Token token, Point centre, float radius) {
    append_form(picture, token, centre, radius, {Ink::panel}, {Ink::amber_line, 2, Dash::open});
    append_text(picture, {centre.x, centre.y + radius * 0.36F}, "?", std::max(radius * 1.05F, 15.0F), Weight::bold,
                Ink::amber_text, Anchor::middle);
}

namespace {

// What is longer than "W-451" is written smaller, within the plate and beside its badges.
float code_size(std::string_view code, float width) {
    const auto letters = static_cast<float>(
        std::ranges::count_if(code, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
    constexpr float letter = 0.62F;  // of the size, with digits as wide as they come
    const float room = width - 8;
    return std::min(15.0F, room / (letter * std::max(letters, 1.0F)));
}

}  // namespace

void append_plate(Picture& picture, Point centre, std::string_view code, PlateLook look) {
    const float half = look.width / 2;
    const float point = look.height * 0.42F;
    const float up = look.height / 2;
    const std::array<Point, 6> points{Point{centre.x - half, centre.y},
                                      Point{centre.x - half + point, centre.y - up},
                                      Point{centre.x + half - point, centre.y - up},
                                      Point{centre.x + half, centre.y},
                                      Point{centre.x + half - point, centre.y + up},
                                      Point{centre.x - half + point, centre.y + up}};
    const float opacity = look.recedes ? 0.35F : 1.0F;
    Stroke stroke{Ink::third, 1.75F, Dash::none, opacity};
    if (look.is_open) stroke = {Ink::amber_line, 2, Dash::open, opacity};
    if (look.is_planned && !look.is_open) stroke.dash = Dash::window;
    if (look.is_gone) stroke = {Ink::ctl, 1.75F, Dash::window, opacity};
    append_polygon(picture, points,
                   {look.is_selected && !look.is_gone ? Ink::third
                    : look.is_planned || look.is_gone ? Ink::panel
                                                      : Ink::third_fill},
                   stroke);
    Ink ink = look.is_selected ? Ink::on_function : Ink::third;
    if (look.is_gone) ink = Ink::ink2;
    if (look.is_open && !look.is_selected) ink = Ink::amber_text;
    const float size = code_size(code, look.width);
    append_text(picture, {centre.x, centre.y + size * 5.2F / 15}, std::string(code), size, Weight::semibold, ink,
                Anchor::middle);
    picture.shapes.back().fill.opacity = opacity;
}

void append_logo(Picture& picture, Point top_left, float size) {
    const Point left{top_left.x, top_left.y + size * 0.86F};
    const Point right{top_left.x + size, top_left.y + size * 0.86F};
    const Point top{top_left.x + size / 2, top_left.y};
    append_polygon(picture, std::array{left, right, top}, {}, {Ink::ink, 2.2F});
    append_rect(picture, square(left, 5), 3, {Ink::foreman});
    append_circle(picture, right, 5.6F, {Ink::job_coach});
    append_polygon(picture, diamond({top.x, top.y + 1}, 6.5F), {Ink::panel}, {Ink::ink, 2});
}

Picture app_logo_picture() {
    Picture picture;
    picture.bounds = {{0, 0}, {40, 40}};
    append_logo(picture, {7, 8}, 26);
    return picture;
}

}  // namespace driehoek
