// The map of 3-hoeken at every size (picture 03): the parts of a level with what may be told of them, and where they stand on a
// wheel: a wedge for each part, and in it triangles that stand for about so many 3-hoeken. Pure geometry in angles and radii, so
// that one wheel can grow into the next.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "derive/breakdown.hpp"

namespace driehoek {

// From far to near. At `triads` each 3-hoek stands by itself (derive/wheel_layout.hpp).
enum class MapLevel : std::uint8_t { units, departments, leads, triads };
inline constexpr std::size_t map_level_count = static_cast<std::size_t>(MapLevel::triads) + 1;

// Which part of the organisation is looked at: all of it, a bedrijfsonderdeel, or what is counted under one afdeling.
struct MapScope {
    std::optional<UnitId> unit{};  // none: all; empty: what has no bedrijfsonderdeel
    bool is_department = false;

    bool is_whole() const { return !unit; }
    friend bool operator==(const MapScope&, const MapScope&) = default;
};
bool is_in_scope(const Organisation& organisation, const Triad& triad, const MapScope& scope);
// One step out: the bedrijfsonderdeel of an afdeling, and from there all of it.
MapScope scope_around(const Organisation& organisation, const MapScope& scope);

// What one wedge stands for.
struct MapPart {
    MapLevel level = MapLevel::units;  // what kind of part it is; never `triads`
    UnitId unit;  // bedrijfsonderdeel or afdeling; of who leads: that afdeling
    UnitId above;  // the bedrijfsonderdeel that it belongs to
    PersonId lead{};  // none where the corner is open
    ToldCount all{};
    ToldCount attention{};  // of a bedrijfsonderdeel only to be told as whole percents of all
    // By kind for a bedrijfsonderdeel; nearer by only the last, for whatever asks attention: kinds would all be too few to tell.
    std::array<ToldCount, most_signs> signs{};

    bool asks() const { return attention.count > 0; }
    // Where to look closer.
    MapScope inside() const { return {unit, level == MapLevel::departments || level == MapLevel::leads}; }
    // The same part, whatever its numbers are.
    bool is_same(const MapPart& other) const {
        return level == other.level && unit == other.unit && lead == other.lead;
    }
};

// In an order that their numbers do not change.
std::vector<MapPart> parts_of(const Breakdown& numbers, MapLevel level, const MapScope& scope);
// The level that shows most at once of a scope: the first that divides it, and `triads` where there is nothing to divide.
MapLevel level_inside(const Breakdown& numbers, const MapScope& scope);
// More wedges than this could not be told apart; then a part is chosen first.
inline constexpr std::size_t most_map_parts = 48;

// The part in which most is to be looked at: the largest told share of 3-hoeken that ask attention, else the most signs.
// None where everything is well.
std::optional<std::size_t> standing_out(std::span<const MapPart> parts);

// A place on the wheel: distance from its middle in pixels of picture 03, and an angle in radians, clockwise from east.
struct WheelPolar {
    float radius = 0;
    float angle = 0;
    friend bool operator==(const WheelPolar&, const WheelPolar&) = default;
};
struct MapWedge {
    float begin = 0, end = 0;  // begin < end
    float middle() const { return (begin + end) / 2; }
    friend bool operator==(const MapWedge&, const MapWedge&) = default;
};
struct MapMark {
    std::size_t part = 0;
    std::optional<int> sign{};  // of most_signs; none: in order
    std::array<WheelPolar, 3> corners{};
    friend bool operator==(const MapMark&, const MapMark&) = default;
};
struct MapWheel {
    int per_mark = 1;  // so many 3-hoeken is one triangle, about
    float begin = 0;  // where the first wedge begins, less half a gap
    std::vector<MapWedge> wedges{};  // of the parts, in their order
    std::vector<MapMark> marks{};  // part by part
    friend bool operator==(const MapWheel&, const MapWheel&) = default;
};
inline constexpr float map_hub_radius = 154;  // of the disc in the middle
inline constexpr float map_inner_radius = 166;
inline constexpr float map_outer_radius = 309;
inline constexpr int most_map_marks = 250;
inline constexpr float map_begin = -2.55F;  // as in picture 03

// `single`: each 3-hoek has a triangle of its own, as far as there are no more than may be drawn.
MapWheel lay_out_map(std::span<const MapPart> parts, bool is_single, float begin = map_begin);

// Where the wheel of what is in a wedge has to begin, so that what lies under this angle stays under it.
float begin_under(const MapWedge& wedge, float angle);

// Between two wheels: at 0 `inside` stands in this wedge of `around` with the other wedges beside it, at 1 it is the whole
// wheel. The parts of `inside` come first.
MapWheel grown(const MapWheel& around, std::size_t wedge, const MapWheel& inside, float share);

// How many job coaches have so many 3-hoeken: columns of the dot chart in the middle.
struct LoadColumn {
    int least = 0, most = 0;  // 3-hoeken
    int coaches = 0;
    bool is_above = false;  // the agreement
    friend bool operator==(const LoadColumn&, const LoadColumn&) = default;
};
struct LoadDots {
    int coaches = 0;
    int above = 0;  // the agreement
    int limit = 0;
    int least = 0, most = 0;  // 3-hoeken of one job coach
    int smallest = 0;  // loads below this count as one less: they are told as "<5"; 0: all are told
    std::vector<LoadColumn> columns{};  // from few to many, without holes; none is across the limit
};
inline constexpr std::size_t most_load_columns = 12;
// Of the job coaches of these 3-hoeken, each with all that he has among `active`.
LoadDots load_dots(const Organisation& organisation, std::span<const TriadId> triads, std::span<const TriadId> active,
                   bool hides_small);

}  // namespace driehoek
