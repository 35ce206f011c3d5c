// Who needs whom (picture 07, middle): jobcoaches above, who leads below them, third corners at the bottom, lines as thick as
// the 3-hoeken that they share. With more than six classes a grid of numbers.
#pragma once
#include "derive/dependencies.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

struct DependencyView {
    const Dependencies& dependencies;
    const Words& words;
    const TextMeasure& measure;
    float width = 496;
    Subject chosen{};
};
inline constexpr std::size_t most_on_dependency_map = 6;

// Targets: each class, and each link. Their subject is a part with the places of both in `classes`.
Picture dependency_picture(const DependencyView& view);
bool is_dependency_grid(const Dependencies& dependencies);

}  // namespace driehoek
