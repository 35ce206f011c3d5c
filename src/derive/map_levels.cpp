#include "derive/map_levels.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <set>

#include "base/order.hpp"

namespace driehoek {
namespace {

constexpr float full_turn = 2 * std::numbers::pi_v<float>;
constexpr std::size_t rows = 3;
constexpr float first_row = 180;
constexpr float row_height = 43;
constexpr float mark_height = 35;
constexpr float widest_half = 22;  // of a triangle, in pixels
constexpr float longest_step = 36;  // between two of a row
constexpr float widest_gap = 0.05F;
constexpr float room_beside = 1.6F;  // triangles' worth of room at the sides of a wedge

// A number that is not told is drawn as one in the middle of what it may be.
int drawn_count(const ToldCount& told) {
    if (told.count == 0) return 0;
    return told.is_hidden() ? told.below / 2 : told.count;
}

// How many triangles stand for so many 3-hoeken: nothing that there is is rounded to zero.
int marks_for(const ToldCount& told, int per_mark) {
    const int count = drawn_count(told);
    return count == 0 ? 0 : std::max(1, (count + per_mark / 2) / per_mark);
}

int marks_of(const MapPart& part, int per_mark) {
    int signs = 0;
    for (const ToldCount& sign : part.signs) signs += marks_for(sign, per_mark);
    return std::max({1, signs, marks_for(part.all, per_mark)});
}

int marks_of(std::span<const MapPart> parts, int per_mark) {
    int marks = 0;
    for (const MapPart& part : parts) marks += marks_of(part, per_mark);
    return marks;
}

// 1, 2, 5, 10, 20, 50 ...: the first with which no more are drawn than may be.
int scale_for(std::span<const MapPart> parts, bool is_single) {
    if (is_single && marks_of(parts, 1) <= most_map_marks) return 1;
    int per_mark = 2;
    int before = marks_of(parts, per_mark);
    while (before > most_map_marks) {
        const int next = per_mark < 5 ? 5 : bound_above(per_mark);
        const int marks = marks_of(parts, next);
        if (marks == before) break;  // each part has the least there is
        per_mark = next;
        before = marks;
    }
    return per_mark;
}

struct Slot {
    std::size_t row = 0;
    int at = 0, of = 0;  // in its row
    // Signs stand at the rim, in the middle of the wedge.
    float distance() const {
        return static_cast<float>(rows - 1 - row) * 3.2F +
               std::abs(static_cast<float>(at) - static_cast<float>(of - 1) / 2);
    }
};

float radius_of(std::size_t row) { return first_row + row_height * static_cast<float>(row); }

// Rows further out are longer and have more of them.
std::vector<Slot> slots_for(int count) {
    float all = 0;
    for (std::size_t row = 0; row < rows; ++row) all += radius_of(row) + 18;
    std::vector<Slot> slots;
    int left = count;
    for (std::size_t row = 0; row < rows; ++row) {
        const bool is_last = row + 1 == rows;
        const float share = static_cast<float>(count) * (radius_of(row) + 18) / all;
        const int here = is_last ? left : std::min(left, static_cast<int>(std::lround(share)));
        left -= here;
        for (int at = 0; at < here; ++at) slots.push_back({row, at, here});
    }
    return slots;
}

std::array<WheelPolar, 3> corners_of(const Slot& slot, const MapWedge& wedge) {
    const float inner = radius_of(slot.row);
    const float outer = inner + mark_height;
    const float span = wedge.end - wedge.begin;
    const float side = std::min(0.02F, span * 0.08F);
    const float step = std::min((span - 2 * side) / static_cast<float>(slot.of + 1), longest_step / inner);
    const float half = std::min(step, widest_half / inner);
    const float middle = wedge.middle() + step * (static_cast<float>(slot.at) - static_cast<float>(slot.of - 1) / 2);
    const float gap = std::min(2.2F / inner, half * 0.2F);
    const bool points_out = slot.at % 2 == 0;
    const float wide = points_out ? inner : outer;
    return {WheelPolar{wide, middle - half + gap}, WheelPolar{wide, middle + half - gap},
            WheelPolar{points_out ? outer : inner, middle}};
}

void add_marks(MapWheel& wheel, const MapPart& part, std::size_t index) {
    std::vector<Slot> slots = slots_for(marks_of(part, wheel.per_mark));
    sort(slots, [](const Slot& one, const Slot& other) { return one.distance() < other.distance(); });
    std::size_t next = 0;
    for (std::size_t sign = 0; sign < most_signs; ++sign) {
        for (int left = marks_for(part.signs[sign], wheel.per_mark); left > 0; --left)
            wheel.marks.push_back({index, static_cast<int>(sign), corners_of(slots[next++], wheel.wedges[index])});
    }
    for (; next < slots.size(); ++next)
        wheel.marks.push_back({index, std::nullopt, corners_of(slots[next], wheel.wedges[index])});
}

bool is_told_exactly(const ToldCount& told) { return !told.is_hidden() && !told.is_about; }

float mixed(float from, float to, float share) { return from + (to - from) * share; }

}  // namespace

bool is_in_scope(const Organisation& organisation, const Triad& triad, const MapScope& scope) {
    if (scope.is_whole()) return true;
    if (scope.is_department) return department_of(organisation, triad) == *scope.unit;
    return business_unit_of(organisation, unit_of(organisation, triad)) == *scope.unit;
}

MapScope scope_around(const Organisation& organisation, const MapScope& scope) {
    if (!scope.is_department || !*scope.unit) return {};
    const UnitId above = business_unit_of(organisation, *scope.unit);
    if (above == *scope.unit) return {};  // what is in none of its afdelingen is the whole of it, or nearly
    return {above, false};
}

std::vector<MapPart> parts_of(const Breakdown& numbers, MapLevel level, const MapScope& scope) {
    const auto is_inside = [&](const UnitId& unit, const UnitId& department) {
        return scope.is_whole() || *scope.unit == (scope.is_department ? department : unit);
    };
    std::vector<MapPart> parts;
    if (level == MapLevel::units) {
        for (const UnitNumbers& unit : numbers.units) {
            if (!is_inside(unit.unit, {})) continue;
            parts.push_back({.level = level,
                             .unit = unit.unit,
                             .above = unit.unit,
                             .all = unit.all,
                             .attention = unit.attention,
                             .signs = unit.signs});
        }
    }
    if (level == MapLevel::departments) {
        for (const DepartmentNumbers& department : numbers.departments) {
            if (!is_inside(department.unit, department.department)) continue;
            MapPart& part = parts.emplace_back(MapPart{.level = level,
                                                       .unit = department.department,
                                                       .above = department.unit,
                                                       .all = department.all,
                                                       .attention = department.attention});
            part.signs.back() = department.attention;
        }
    }
    if (level == MapLevel::leads) {
        for (const LeadNumbers& lead : numbers.leads) {
            if (!is_inside(lead.unit, lead.department)) continue;
            MapPart& part = parts.emplace_back(MapPart{.level = level,
                                                       .unit = lead.department,
                                                       .above = lead.unit,
                                                       .lead = lead.lead,
                                                       .all = lead.all,
                                                       .attention = lead.attention});
            part.signs.back() = lead.attention;
        }
    }
    sort(parts, [](const MapPart& one, const MapPart& other) {
        if (one.above != other.above) return one.above < other.above;
        return one.unit != other.unit ? one.unit < other.unit : one.lead < other.lead;
    });
    return parts;
}

MapLevel level_inside(const Breakdown& numbers, const MapScope& scope) {
    const auto divides = [&](MapLevel level) { return parts_of(numbers, level, scope).size() > 1; };
    if (scope.is_whole() && divides(MapLevel::units)) return MapLevel::units;
    if (!scope.is_department && divides(MapLevel::departments)) return MapLevel::departments;
    return divides(MapLevel::leads) ? MapLevel::leads : MapLevel::triads;
}

std::optional<std::size_t> standing_out(std::span<const MapPart> parts) {
    std::optional<std::size_t> best;
    // A share that is told says more than any that is not; of those that are not told, how many there may be.
    const auto weight = [](const MapPart& part) {
        const bool is_told = is_told_exactly(part.attention) && is_told_exactly(part.all);
        if (is_told && part.all.count > 0) return std::pair(1, 1000 * part.attention.count / part.all.count);
        return std::pair(0, drawn_count(part.attention));
    };
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (!parts[at].asks()) continue;
        if (!best || weight(parts[at]) > weight(parts[*best])) best = at;
    }
    return best;
}

MapWheel lay_out_map(std::span<const MapPart> parts, bool is_single, float begin) {
    MapWheel wheel{.per_mark = scale_for(parts, is_single), .begin = begin};
    if (parts.empty()) return wheel;
    // Twice as wide between two bedrijfsonderdelen; a single part goes all around.
    const float gap = std::min(widest_gap, 0.7F / static_cast<float>(parts.size()));
    const auto gap_after = [&](std::size_t at) {
        const MapPart& next = parts[(at + 1) % parts.size()];
        return parts[at].level != MapLevel::units && parts[at].above != next.above ? 2 * gap : gap;
    };
    float gaps = 0, weights = 0;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        gaps += gap_after(at);
        weights += static_cast<float>(marks_of(parts[at], wheel.per_mark)) + room_beside;
    }
    float angle = begin + gap / 2;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const float weight = static_cast<float>(marks_of(parts[at], wheel.per_mark)) + room_beside;
        const float wide = (full_turn - gaps) * weight / weights;
        wheel.wedges.push_back({angle, angle + wide});
        angle += wide + gap_after(at);
        add_marks(wheel, parts[at], at);
    }
    return wheel;
}

float begin_under(const MapWedge& wedge, float angle) {
    // The wedge may be a turn or more away from an angle that comes from a pointer.
    while (angle < wedge.begin) angle += full_turn;
    while (angle > wedge.end && angle - full_turn >= wedge.begin) angle -= full_turn;
    angle = std::clamp(angle, wedge.begin, wedge.end);
    return angle - full_turn * (angle - wedge.begin) / (wedge.end - wedge.begin);
}

MapWheel grown(const MapWheel& around, std::size_t wedge, const MapWheel& inside, float share) {
    const MapWedge& from = around.wedges[wedge];
    // Of what is inside: from its share of the wedge to its place on the wheel, and the other way round for the others, which
    // close up to nothing where the wheel begins.
    const auto inner = [&](float angle) {
        const float part = (angle - inside.begin) / full_turn;
        return mixed(from.begin + part * (from.end - from.begin), angle, share);
    };
    const float ends = inside.begin + full_turn;
    const auto outer = [&](float angle) {
        while (angle < from.end) angle += full_turn;
        return mixed(angle, ends, share);
    };
    MapWheel between{.per_mark = inside.per_mark, .begin = inside.begin};
    for (const MapWedge& each : inside.wedges) between.wedges.push_back({inner(each.begin), inner(each.end)});
    for (const MapMark& mark : inside.marks) {
        MapMark& moved = between.marks.emplace_back(mark);
        for (WheelPolar& corner : moved.corners) corner.angle = inner(corner.angle);
    }
    for (std::size_t at = 0; at < around.wedges.size(); ++at) {
        if (at == wedge) continue;
        const float begin = outer(around.wedges[at].begin);
        between.wedges.push_back({begin, begin + (around.wedges[at].end - around.wedges[at].begin) * (1 - share)});
    }
    for (const MapMark& mark : around.marks) {
        if (mark.part == wedge) continue;
        MapMark& moved = between.marks.emplace_back(mark);
        moved.part = inside.wedges.size() + mark.part - (mark.part > wedge ? 1 : 0);
        for (WheelPolar& corner : moved.corners) corner.angle = outer(corner.angle);
    }
    return between;
}

LoadDots load_dots(const Organisation& organisation, std::span<const TriadId> triads, std::span<const TriadId> active,
                   bool hides_small) {
    const auto coach_of = [&](const TriadId& id) {
        const Triad* triad = find_triad(organisation, id);
        return triad ? triad->person_at(Corner::job_coach) : PersonId();
    };
    std::set<PersonId> wanted;
    for (const TriadId& id : triads) wanted.insert(coach_of(id));
    wanted.erase(PersonId());
    std::map<PersonId, int> loads;
    for (const TriadId& id : active) {
        if (const PersonId coach = coach_of(id); wanted.contains(coach)) ++loads[coach];
    }
    LoadDots dots{.coaches = static_cast<int>(loads.size()), .limit = organisation.settings.job_coach_busy};
    if (loads.empty()) return dots;
    if (hides_small) dots.smallest = organisation.settings.small_number;
    for (auto& [coach, load] : loads) load = std::max(load, dots.smallest - 1);
    const auto [least, most] = std::ranges::minmax_element(loads, {}, [](const auto& each) { return each.second; });
    dots.least = least->second;
    dots.most = most->second;
    // Columns end at the limit, so that nobody within it stands in one with somebody above it.
    const int range = dots.most - dots.least + 1;
    int wide = 1;
    while ((range + wide - 1) / wide + 1 > static_cast<int>(most_load_columns)) ++wide;
    const auto column_of = [&](int load) {
        const int from_limit = load - (dots.limit + 1);
        return from_limit >= 0 ? from_limit / wide : -((-from_limit + wide - 1) / wide);
    };
    const int first = column_of(dots.least);
    for (int column = first; column <= column_of(dots.most); ++column) {
        const int begin = dots.limit + 1 + column * wide;
        dots.columns.push_back({begin, begin + wide - 1, 0, begin > dots.limit});
    }
    for (const auto& [coach, load] : loads) {
        ++dots.columns[static_cast<std::size_t>(column_of(load) - first)].coaches;
        if (load > dots.limit) ++dots.above;
    }
    return dots;
}

}  // namespace driehoek
