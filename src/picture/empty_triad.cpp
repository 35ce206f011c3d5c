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
    append_token(picture, Token::foreman, left, 18, letter_of(words, Token::foreman));
    append_token(picture, Token::job_coach, right, 18, letter_of(words, Token::job_coach));
    return picture;
}

}  // namespace driehoek
