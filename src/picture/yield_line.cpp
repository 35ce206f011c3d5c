#include "picture/yield_line.hpp"

#include <algorithm>
#include <array>

#include "base/order.hpp"
#include "picture/encounter_parts.hpp"
#include "picture/shapes.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float yield_head = 34;
constexpr float strand_height = 46;
constexpr float least_names = 110, most_names = 220;

struct TimeAxis {
    Date first{}, last{};
    float left = 0, right = 1;

    float x_of(Date day) const {
        const auto share = static_cast<float>(day - first) / static_cast<float>(std::max(1, last - first));
        return left + std::clamp(share, 0.0F, 1.0F) * (right - left);
    }
};

TimeAxis axis_of(const YieldLineView& view, float left) {
    TimeAxis axis{.first = view.today - 365, .last = view.today + 30, .left = left, .right = view.width - 34};
    for (const ProgrammePeriod& period : view.organisation.settings.programme.periods)
        axis.first = std::min(axis.first, period.first);
    for (const Yield& yield : *view.organisation.yields) {
        axis.first = std::min(axis.first, yield.date - 10);
        axis.last = std::max(axis.last, yield.date + 10);
    }
    return axis;
}

}  // namespace

Picture yield_line_picture(const YieldLineView& view) {
    const Words& words = view.words;
    const Programme& programme = view.organisation.settings.programme;
    Picture picture;
    picture.title = std::string(words.line_picture_title);
    std::vector<StrandId> strands;
    for (const Strand& strand : programme.strands) strands.push_back(strand.id);
    const auto has_no_strand = [&](const Yield& yield) { return !std::ranges::contains(strands, yield.strand); };
    // What stands under no strand, or under one that is gone, has a track of its own.
    if (std::ranges::any_of(*view.organisation.yields, has_no_strand)) strands.emplace_back();
    const float names = std::clamp(view.width * 0.26F, least_names, most_names);
    const TimeAxis axis = axis_of(view, names + 12);
    const float bottom = yield_head + strand_height * static_cast<float>(strands.size());
    for (const ProgrammePeriod& period : programme.periods) {
        const float x = axis.x_of(period.first);
        append_line(picture, {x, 6}, {x, bottom}, {Ink::line, 1});
        const float end = period.last ? axis.x_of(*period.last) : axis.right;
        append_text(picture, {x + 6, 20},
                    cut_to_width(view.measure, period.name, std::max(30.0F, end - x - 8), Weight::semibold), 15,
                    Weight::semibold, Ink::ink2);
    }
    const float now = axis.x_of(view.today);
    append_line(picture, {now, 26}, {now, bottom}, {Ink::ink, 2});
    append_text(picture, {now, 20}, std::string(words.line_now), 15, Weight::semibold, Ink::ink, Anchor::middle);
    for (std::size_t row = 0; row < strands.size(); ++row) {
        const float y = yield_head + strand_height * (static_cast<float>(row) + 0.5F);
        const std::string name = name_of(words, programme, strands[row]);
        append_text(picture, {0, y + 5}, cut_to_width(view.measure, name, names, Weight::semibold), 15,
                    Weight::semibold, Ink::ink);
        append_line(picture, {axis.left, y}, {axis.right, y}, {Ink::ink2, 4});
        // It goes on.
        append_line(picture, {axis.right, y}, {axis.right + 18, y}, {Ink::ink2, 2.25F, Dash::open});
        append_polyline(
            picture,
            std::array{Point{axis.right + 20, y - 6}, Point{axis.right + 27, y}, Point{axis.right + 20, y + 6}},
            {Ink::ink2, 2.25F});
        std::vector<std::size_t> here;
        for (std::size_t at = 0; at < view.organisation.yields->size(); ++at) {
            const Yield& yield = (*view.organisation.yields)[at];
            if (strands[row] ? yield.strand == strands[row] : has_no_strand(yield)) here.push_back(at);
        }
        sort_by(here, [&](std::size_t at) { return (*view.organisation.yields)[at].date; });
        for (const std::size_t at : here) {
            const Yield& yield = (*view.organisation.yields)[at];
            const Point place{axis.x_of(yield.date), y};
            Target target;
            target.subject = {.kind = Subject::Kind::part, .row = static_cast<int>(at), .column = 0};
            target.area = {{place.x - 12, place.y - 12}, {place.x + 12, place.y + 12}};
            target.spoken = fill(words.spoken_yield, {long_date(words, yield.date), name, yield.text});
            append_circle(picture, place, 10, {Ink::panel}, {Ink::ink, 2.25F});
            append_circle(picture, place, 5, {Ink::ink});
            picture.targets.push_back(std::move(target));
        }
    }
    picture.bounds = {{0, 0}, {view.width, bottom + 4}};
    return picture;
}

}  // namespace driehoek
