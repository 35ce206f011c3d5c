#include "derive/wheel_layout_ring.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace driehoek::wheel {
namespace {

using std::numbers::pi;
constexpr int steps = 720;

// Sum of x - x^3/3! + x^5/5! ..., exact to the last bits for |x| <= pi / 2.
double sine_of_small(double x) {
    const double square = x * x;
    double term = x;
    double sum = x;
    for (int i = 2; i <= 18; i += 2) {
        term *= -square / (static_cast<double>(i) * static_cast<double>(i + 1));
        sum += term;
    }
    return sum;
}

double sine_of(double angle) {
    double x = angle - 2 * pi * std::floor(angle / (2 * pi) + 0.5);  // -pi to pi
    if (x > pi / 2) x = pi - x;
    if (x < -pi / 2) x = -pi - x;
    return sine_of_small(x);
}

}  // namespace

Direction direction_of(double angle) { return {angle, sine_of(angle + pi / 2), sine_of(angle)}; }

Ring::Ring(double half_width, double half_height) {
    lengths_.reserve(steps + 1);
    lengths_.push_back(0);
    Direction before = direction_of(pi / 2);
    for (int i = 1; i <= steps; ++i) {
        const Direction now = direction_of(pi / 2 + 2 * pi * i / steps);
        const double x = half_width * (now.cosine - before.cosine);
        const double y = half_height * (now.sine - before.sine);
        lengths_.push_back(lengths_.back() + std::sqrt(x * x + y * y));
        before = now;
    }
}

Direction Ring::at(double share) const {
    const double target = (share - std::floor(share)) * length();
    const auto after = std::ranges::upper_bound(lengths_, target);
    const auto index = std::clamp<std::ptrdiff_t>(after - lengths_.begin(), 1, steps);
    const double from = lengths_[static_cast<std::size_t>(index - 1)];
    const double to = lengths_[static_cast<std::size_t>(index)];
    const double part = to > from ? (target - from) / (to - from) : 0;
    return direction_of(pi / 2 + 2 * pi * (static_cast<double>(index - 1) + part) / steps);
}

}  // namespace driehoek::wheel
