#include "picture/empty_triad.hpp"

#include <array>

#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/table.hpp"

namespace driehoek {

Picture empty_triad_picture(const Words& words) {
    Picture picture;
    picture.title = words.empty_title;
    picture.summary = words.empty_text;
    picture.bounds = {{0, 0}, {230, 190}};
    const Point top{115, 32};
    const Point left{32, 160};
    const Point right{198, 160};
    const std::array outline{top, left, right};
    append_polygon(picture, outline, {Ink::sub}, {Ink::ctl, 2, Dash::open});
    append_circle(picture, top, 24, {Ink::paper});
    append_circle(picture, left, 24, {Ink::paper});
    append_circle(picture, right, 24, {Ink::paper});
    append_token(picture, Token::third, top, 19, letter_of(words, Token::third));
    append_hollow_token(picture, Token::foreman, left, 18, letter_of(words, Token::foreman));
    append_hollow_token(picture, Token::job_coach, right, 18, letter_of(words, Token::job_coach));
    return picture;
}

Picture broken_file_picture() {
    Picture picture;
    picture.bounds = {{0, 0}, {140, 152}};
    append_rect(picture, {{8, 12}, {124, 148}}, 12, {Ink::sub}, {Ink::ctl, 1.5F});
    float y = 48;
    for (const float end : {102.0F, 88.0F, 104.0F, 66.0F}) {
        append_line(picture, {28, y}, {end, y}, {Ink::ctl, 3});
        y += 24;
    }
    const std::array crack{Point{2, 96}, Point{36, 80}, Point{58, 106}, Point{92, 78}, Point{132, 100}};
    append_polyline(picture, crack, {Ink::panel, 12});
    append_polyline(picture, crack, {Ink::red, 2.5F});
    append_error(picture, {124, 20}, 15);
    return picture;
}

}  // namespace driehoek
