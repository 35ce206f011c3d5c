#include "picture/perspective.hpp"

#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/pattern.hpp"
#include "words/table.hpp"

namespace driehoek {
namespace {

constexpr float drawn_width = 400;
constexpr float corner_radius = 30;
constexpr Point at_top{200, 44}, at_left{70, 250}, at_right{330, 250}, at_outside{200, 372};

struct PlaceOfCorner {
    Point at;
    Token token;
    Word name;
};

void append_name(Picture& picture, const PlaceOfCorner& place, const Perspective& who) {
    const float below = place.at.y + corner_radius + 27;
    append_text(picture, {place.at.x, below}, who.now.empty() ? std::string("-") : who.now, 26, Weight::bold, Ink::ink,
                Anchor::middle);
    append_text(picture, {place.at.x, below + 27}, std::string(place.name), 22, Weight::regular, Ink::ink2,
                Anchor::middle);
}

}  // namespace

Picture perspective_picture(const Words& words, const std::array<Perspective, perspective_count>& places, float width) {
    const std::array<PlaceOfCorner, perspective_count> corners{{
        {at_left, Token::foreman, words.wall_corners[Corner::lead]},
        {at_right, Token::job_coach, words.wall_corners[Corner::job_coach]},
        {at_top, Token::third, words.wall_corners[Corner::third]},
        {at_outside, Token::facilitator, words.corner_client},
    }};
    Picture picture;
    picture.title = words.corners_title;
    picture.bounds = {{0, 0}, {drawn_width, 440}};
    const Stroke side{Ink::ink2, 2.25F};
    append_polygon(picture, std::array{at_top, at_left, at_right}, {Ink::quiet}, side);
    for (std::size_t corner = 0; corner < corners.size(); ++corner) {
        const PlaceOfCorner& place = corners[corner];
        if (place.token == Token::facilitator)
            append_hollow_token(picture, Token::other, place.at, corner_radius, {});
        else
            append_token(picture, place.token, place.at, corner_radius,
                         place.token == Token::third ? std::string() : letter_of(words, place.token));
        append_name(picture, place, places[corner]);
        if (places[corner].now.empty()) continue;
        picture.summary +=
            (picture.summary.empty() ? "" : ". ") + fill(words.speaks_as, {places[corner].now, place.name});
    }
    const float scale = width / drawn_width;
    for (Shape& shape : picture.shapes) {
        for (Point& point : shape.points) point = {point.x * scale, point.y * scale};
        shape.radius *= scale;
        shape.size *= scale;
        shape.stroke.width *= scale;
    }
    picture.bounds.max = {picture.bounds.max.x * scale, picture.bounds.max.y * scale};
    return picture;
}

}  // namespace driehoek
