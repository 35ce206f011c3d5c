#include "picture/case_triangle.hpp"

#include <algorithm>

#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float height = 236;
constexpr float corner_radius = 22;
constexpr float thinnest = 1.5F, heaviest = 15;
constexpr float plate_radius = 17;

struct SideOfTriangle {
    Side side{};
    Point from, to;
};

void append_side(Picture& picture, const Words& words, const SideOfTriangle& line, int count, int most) {
    const float share = most == 0 ? 0 : static_cast<float>(count) / static_cast<float>(most);
    const Stroke stroke = count == 0 ? Stroke{Ink::ctl, thinnest, Dash::open}
                                     : Stroke{Ink::ink2, thinnest + (heaviest - thinnest) * share};
    append_line(picture, line.from, line.to, stroke);
    const Point middle{(line.from.x + line.to.x) / 2, (line.from.y + line.to.y) / 2};
    append_circle(picture, middle, plate_radius, {Ink::panel}, {Ink::ctl, 1.5F});
    append_text(picture, {middle.x, middle.y + 6}, std::to_string(count), 16, Weight::bold, Ink::ink, Anchor::middle);
    Target& target = picture.targets.emplace_back();
    target.subject = {.kind = Subject::Kind::part, .row = static_cast<int>(line.side)};
    target.area = {{middle.x - plate_radius, middle.y - plate_radius},
                   {middle.x + plate_radius, middle.y + plate_radius}};
    target.spoken = fill(words.cases_side, {words.case_sides[line.side], std::to_string(count)});
}

}  // namespace

Picture case_triangle_picture(const Words& words, const CaseCounts& counts, float width) {
    const float middle = width / 2;
    const float reach = std::min(width / 2 - corner_radius - 4, 130.0F);
    const Point third{middle, corner_radius + 2};
    const Point lead{middle - reach, height - corner_radius - 2};
    const Point coach{middle + reach, height - corner_radius - 2};
    const int most = std::ranges::max(counts.sides);
    Picture picture;
    picture.title = words.cases_sides_title;
    picture.bounds = {{0, 0}, {width, height}};
    for (const SideOfTriangle& line : {SideOfTriangle{Side::lead_third, lead, third},
                                       {Side::job_coach_third, coach, third},
                                       {Side::lead_job_coach, lead, coach}})
        append_side(picture, words, line, counts.sides[static_cast<std::size_t>(line.side)], most);
    append_token(picture, Token::foreman, lead, corner_radius, letter_of(words, Token::foreman));
    append_token(picture, Token::job_coach, coach, corner_radius, letter_of(words, Token::job_coach));
    append_token(picture, Token::third, third, corner_radius, {});
    for (const Target& target : picture.targets)
        picture.summary += (picture.summary.empty() ? "" : ". ") + target.spoken;
    return picture;
}

}  // namespace driehoek
