// Sine and cosine for pictures. The same digits natively and in the browser, which the C library does not promise.
#pragma once
#include <numbers>

#include "derive/wheel_layout_ring.hpp"
#include "picture/picture.hpp"

namespace driehoek {

inline constexpr float pi = std::numbers::pi_v<float>;

// The point on the unit circle, clockwise from east as y grows downwards.
inline Point direction_at(float angle) {
    const wheel::Direction direction = wheel::direction_of(static_cast<double>(angle));
    return {static_cast<float>(direction.cosine), static_cast<float>(direction.sine)};
}

inline Point around(Point centre, float radius, float angle) {
    const Point direction = direction_at(angle);
    return {centre.x + radius * direction.x, centre.y + radius * direction.y};
}

}  // namespace driehoek
