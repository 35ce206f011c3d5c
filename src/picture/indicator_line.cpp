#include "picture/indicator_line.hpp"

#include <algorithm>

#include "picture/shapes.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float ring = 4.6F, disc = 7, goal = 6.5F;

// The last ones; the baseline stays the first of them.
std::vector<int> shown_values(const Indicator& indicator) {
    std::vector<Measurement> line = indicator.line();
    if (line.size() > most_points_of_line)
        line.erase(line.begin() + 1, line.end() - static_cast<std::ptrdiff_t>(most_points_of_line - 1));
    std::vector<int> values;
    for (const Measurement& measurement : line) values.push_back(measurement.value);
    return values;
}

}  // namespace

Picture indicator_line(const Indicator& indicator, float width, float height) {
    Picture picture;
    picture.bounds = {{0, 0}, {width, height}};
    const std::vector<int> values = shown_values(indicator);
    if (values.empty()) return picture;
    auto [least, most] = std::ranges::minmax(values);
    if (indicator.target) {
        least = std::min(least, *indicator.target);
        most = std::max(most, *indicator.target);
    }
    const float top = goal + 1, bottom = height - goal - 1;
    const auto y_of = [&](int value) {
        if (most == least) return (top + bottom) / 2;
        return bottom - (bottom - top) * static_cast<float>(value - least) / static_cast<float>(most - least);
    };
    const float left = ring + 1, right = width - goal - 1;
    const auto steps = values.size() - (indicator.target ? 0 : 1);
    const auto x_of = [&](std::size_t at) {
        return steps == 0 ? left : left + (right - left) * static_cast<float>(at) / static_cast<float>(steps);
    };
    std::vector<Point> points;
    for (std::size_t at = 0; at < values.size(); ++at) points.push_back({x_of(at), y_of(values[at])});
    if (indicator.target) {
        const Point target{right, y_of(*indicator.target)};
        append_line(picture, {left, target.y}, {right - goal, target.y}, {Ink::ink3, 1.5F, Dash::open});
        append_line(picture, points.back(), target, {Ink::ink3, 1.5F, Dash::third_contact});
        append_circle(picture, target, goal, {Ink::panel}, {Ink::ink, 2});
        append_circle(picture, target, 2.2F, {Ink::ink});
    }
    if (points.size() > 1) append_polyline(picture, points, {Ink::ink, 2.25F});
    // Measured at least once: the last one is now. Else there is only where it began.
    const std::size_t rings = indicator.measurements.empty() ? points.size() : points.size() - 1;
    for (std::size_t at = 0; at < rings; ++at) append_circle(picture, points[at], ring, {Ink::panel}, {Ink::ink, 2});
    if (rings < points.size()) append_circle(picture, points.back(), disc, {Ink::ink});
    return picture;
}

std::string value_text(const Words& words, const Indicator& indicator, int value) {
    const std::string number = value % 10 == 0 ? std::to_string(value / 10) : one_decimal(words, value);
    return indicator.unit_of_measure.empty() ? number
                                             : fill(words.value_with_unit, {number, indicator.unit_of_measure});
}

std::string target_text(const Words& words, const Indicator& indicator) {
    if (!indicator.target) return {};
    const std::string value = value_text(words, indicator, *indicator.target);
    return indicator.direction == Direction::down ? fill(words.below_value, {value}) : value;
}

std::string spoken_of(const Words& words, const Indicator& indicator) {
    const Measurement* latest = indicator.latest();
    std::string spoken =
        fill(words.indicator_spoken,
             {indicator.name, latest ? value_text(words, indicator, latest->value) : std::string(words.not_measured)});
    const auto add = [&](const std::string& part) { spoken += ", " + part; };
    if (latest) add(fill(words.measured_on, {long_date(words, latest->day)}));
    if (indicator.baseline) add(fill(words.spoken_baseline, {value_text(words, indicator, indicator.baseline->value)}));
    if (indicator.target && indicator.target_year != 0) {
        add(fill(words.spoken_target_year, {target_text(words, indicator), std::to_string(indicator.target_year)}));
    } else if (indicator.target) {
        add(fill(words.spoken_target, {target_text(words, indicator)}));
    }
    return spoken;
}

}  // namespace driehoek
