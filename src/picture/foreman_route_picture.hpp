// The route of the voorman (picture 13, below): one square per person at the furthest station, numbers that add up below it.
#pragma once
#include <array>
#include <string>

#include "derive/foreman_route.hpp"
#include "derive/names.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

struct ForemanRouteView {
    const Organisation& organisation;
    const ForemanRoute& route;
    const Names& names;
    const Words& words;
    const TextMeasure& measure;
    float width = 912;
};
// The large stations: training, SBB, guiding, Praktijkverklaring. Their icons are of the page, around these middles.
inline constexpr int large_stations = 4;
inline constexpr std::size_t route_names = large_stations + 1;  // with what is before the first of them
std::array<Point, large_stations> large_station_places(float width);

// "Bezig: 2 van 9": what each stop says, for where there is no room for the picture.
std::array<std::string, route_names> route_in_words(const Words& words, const ForemanRoute& route);

// Targets: people by station, then the stations as parts in row 0, from column 0.
Picture foreman_route_picture(const ForemanRouteView& view);

}  // namespace driehoek
