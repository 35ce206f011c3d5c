// The middle of the wheel: places for the job coaches, and their names below them.
#include <algorithm>
#include <cmath>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

// Patterns in units of the half axes of the middle; the first places are the most central in reading order.
std::vector<Vec> pattern_of(std::size_t count) {
    switch (count) {
        case 0: return {};
        case 1: return {{0, 0}};
        case 2: return {{-0.75, 0}, {0.75, 0}};
        case 3: return {{0, -0.95}, {-0.9, 0.55}, {0.9, 0.55}};
        case 4: return {{-0.13, -1.06}, {0.02, 0.94}, {-1, -0.05}, {0.95, -0.05}};
        case 5: return {{0, -1.15}, {-1.2, -0.35}, {1.2, -0.35}, {-0.75, 0.95}, {0.75, 0.95}};
        case 6: return {{-0.65, -1.1}, {0.65, -1.1}, {-1.3, 0}, {1.3, 0}, {-0.65, 1.1}, {0.65, 1.1}};
        case 7: return {{-0.65, -1.15}, {0.65, -1.15}, {-1.4, 0}, {0, 0}, {1.4, 0}, {-0.65, 1.15}, {0.65, 1.15}};
        default: break;
    }
    std::vector<Vec> places;  // rows of a square that stands on one side, wider than high
    const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(count))));
    const std::size_t rows = (count + columns - 1) / columns;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t in_row = std::min(columns, count - row * columns);
        for (std::size_t column = 0; column < in_row; ++column) {
            places.push_back({(static_cast<double>(column) - static_cast<double>(in_row - 1) / 2) * 1.35,
                              (static_cast<double>(row) - static_cast<double>(rows - 1) / 2) * 1.15});
        }
    }
    return places;
}

}  // namespace

std::vector<Vec> coach_places(const Graph& graph, const Frame& frame, const WheelInput& input) {
    float widest = 0;
    for (const Coach& coach : graph.coaches) widest = std::max(widest, input.label_width(input.name_of(coach.person)));
    widest = std::min(widest, 170.0F);
    const double half_width =
        std::max((frame.plate_x - 38) * 0.418, graph.coaches.size() > 4 ? static_cast<double>(widest) * 0.82 : 0);
    const double half_height = std::max((frame.plate_y - 34) * 0.448, graph.coaches.size() > 4 ? 88.0 : 0);
    std::vector<Vec> places;
    for (const Vec& point : pattern_of(graph.coaches.size())) {
        places.push_back(
            {rounded(frame.centre.x + half_width * point.x), rounded(frame.centre.y + half_height * point.y)});
    }
    return places;
}

void place_coaches(const Graph& graph, const Frame& frame, const WheelInput& input, Places& places) {
    const std::vector<Vec> slots = coach_places(graph, frame, input);
    for (std::size_t index = 0; index < graph.coaches.size(); ++index) {
        const Vec centre = slots[graph.coach_slots[index]];
        WheelLabel label = label_of(input, input.name_of(graph.coaches[index].person), "", 180);
        const Box box = moved(to_box(label.box), centre.x, centre.y + graph.coaches[index].radius + 10);
        label.box = to_wheel_box(box);
        places.coaches.push_back(centre);
        places.coach_labels.push_back(label);
    }
}

}  // namespace driehoek::wheel
