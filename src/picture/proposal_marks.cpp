#include "picture/proposal_marks.hpp"

#include <algorithm>

#include "derive/intervisie.hpp"
#include "picture/round_table.hpp"
#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "picture/turn.hpp"

namespace driehoek {
namespace {}  // namespace

Picture share_ring_picture(int thousandths) {
    Picture picture;
    picture.bounds = {{0, 0}, {160, 160}};
    constexpr Point centre{80, 80};
    constexpr float radius = 74;
    append_circle(picture, centre, radius, no_fill, {Ink::sunk, 12});
    const float turn = 2 * pi * static_cast<float>(std::clamp(thousandths, 0, 1000)) / 1000;
    if (turn <= 0) return picture;
    append_long_arc(picture, centre, radius, -pi / 2, -pi / 2 + turn, {Ink::ink, 12});
    for (const float end : {-pi / 2, -pi / 2 + turn})
        append_circle(picture, around(centre, radius, end), 6, {Ink::ink});
    return picture;
}

CurvePicture curve_picture(std::span<const std::int32_t> numbers, float width) {
    constexpr float height = 84;
    CurvePicture curve;
    Picture& picture = curve.picture;
    picture.bounds = {{0, 0}, {width, height}};
    append_line(picture, {0, height}, {width, height}, {Ink::line, 1});
    if (numbers.empty()) return curve;
    const auto [least, most] = std::ranges::minmax(numbers);
    const float range = static_cast<float>(std::max(most - least, 1));
    const float step = numbers.size() > 1 ? width * 0.64F / static_cast<float>(numbers.size() - 1) : 0;
    std::vector<Point> points;
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const Point point{static_cast<float>(at) * step,
                          height - 17 - static_cast<float>(numbers[at] - least) / range * (height - 22)};
        // Corners only: a line through many points is drawn thicker where they lie on it.
        const bool is_step = at > 0 && numbers[at] != numbers[at - 1];
        if (is_step) points.push_back({point.x, points.back().y});
        if (is_step || at == 0 || at + 1 == numbers.size()) points.push_back(point);
    }
    if (points.size() > 1) append_polyline(picture, points, {Ink::ink, 2.25F});
    append_circle(picture, points.back(), 5, {Ink::ink});
    curve.end = {points.back().x + 12, points.back().y + 6};
    return curve;
}

Picture group_dots_picture(const Organisation& organisation, const Round& round, float width) {
    constexpr float step = 30;
    Picture picture;
    picture.bounds = {{0, 0}, {width, 44}};
    const auto fits = static_cast<std::size_t>(std::max(width / step, 0.0F));
    for (std::size_t at = 0; at < std::min(fits, round.groups.size()); ++at) {
        const std::vector<PersonId>& members = round.groups[at].members;
        const Point centre{15 + static_cast<float>(at) * step, 22};
        append_circle(picture, centre, 6, no_fill, {Ink::ctl, 1.2F});
        for (std::size_t seat = 0; seat < members.size(); ++seat) {
            const Person* person = find_person(organisation, members[seat]);
            const auto function = person ? function_in(round.target_functions, *person) : std::nullopt;
            const float angle = 2 * pi * static_cast<float>(seat) / static_cast<float>(members.size()) - pi / 2;
            append_circle(picture, around(centre, 10.5F, angle), 2.8F,
                          {ink_of(function ? token_of(*function) : Token::other)});
        }
    }
    return picture;
}

}  // namespace driehoek
