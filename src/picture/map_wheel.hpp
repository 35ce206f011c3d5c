// The map of 3-hoeken seen from afar (picture 03): a wedge for each part of a level, triangles in it, and in the middle how many
// 3-hoeken job coaches have. It tells no number that `parts` do not.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "derive/map_levels.hpp"
#include "derive/names.hpp"
#include "picture/picture.hpp"
#include "picture/tokens.hpp"

namespace driehoek {

struct Words;

struct MapWheelView {
    const Organisation& organisation;
    std::span<const MapPart> parts;
    const MapWheel& wheel;  // of these parts, or on its way to or from them
    const Breakdown& numbers;
    const LoadDots& dots;
    const Names& names;
    const Words& words;
    const TextMeasure& measure;
    MapLevel level = MapLevel::units;
    Point size{960, 776};  // of the canvas
    std::optional<std::size_t> chosen{};  // of the parts
    std::optional<Sign> highlighted{};  // everything without it recedes
    bool is_moving = false;  // no words, and nothing to press
};

// Targets: each part (a unit, or a person who leads there), and last the dot chart.
Picture map_wheel_picture(const MapWheelView& view);

// What a part is about, and back. `row` of a part that is an open corner is its place among the parts.
Subject subject_of(const MapPart& part);
std::optional<std::size_t> part_of(std::span<const MapPart> parts, const Subject& subject);

// "Groen & Buitenruimte", "Mila Sterrenbos", "open hoek".
std::string name_of_part(const Organisation& organisation, const Names& names, const Words& words, const MapPart& part);
// "2 open hoeken en 3 met 3 contactpersonen", or that all is well: what stands in picture, list and mirror alike.
std::string state_of_part(const Words& words, const Settings& settings, const MapPart& part);
// How the dot chart is spoken: its range and what is above the agreement.
std::string spoken_dots(const Words& words, const LoadDots& dots);

// The middle of the wheel on a canvas, and how many pixels of the canvas a pixel of picture 03 takes.
Point middle_of_map(Point size);
float scale_of_map(Point size);

// A triangle as the key shows it.
void append_map_key(Picture& picture, Point centre, std::optional<Sign> sign);

}  // namespace driehoek
