// Names: each is tried at its places from best to worst, and takes the one that covers least.
#include <algorithm>
#include <cmath>
#include <span>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

constexpr double gap_around_label = 3;
constexpr double text_height = 18;

double as_width(float value) { return rounded(static_cast<double>(value)); }

// The space nearest to the middle, so that both lines are about as long.
std::size_t best_break(const std::string& name) {
    std::size_t best = std::string::npos;
    for (std::size_t i = name.find(' '); i != std::string::npos; i = name.find(' ', i + 1)) {
        const auto off = [&](std::size_t at) {
            return at > name.size() - at ? 2 * at - name.size() : name.size() - 2 * at;
        };
        if (best == std::string::npos || off(i) < off(best)) best = i;
    }
    return best;
}

double covered_by(const Box& box, std::span<const Box> things, double best) {
    double sum = 0;
    for (const Box& thing : things) {
        sum += overlap_of(box, thing, gap_around_label);
        if (sum >= best) return sum;
    }
    return sum;
}

double outside_of(const Frame& frame, const Box& box) {
    const double across = std::max(0.0, 2 - box.left) + std::max(0.0, box.right - frame.width + 2);
    const double along = std::max(0.0, 2 - box.top) + std::max(0.0, box.bottom - frame.height + 2);
    return (across + along) * 40;
}

// Moves of a label of this size from its hub's centre, best first. Names stand on the outer side of the ring.
std::vector<Vec> moves_for(const Frame& frame, Vec hub, double radius, const Box& size) {
    const bool is_upper = hub.y < frame.centre.y - 90;
    const double height = size.bottom - size.top;
    const double half = (size.right - size.left) / 2;
    const double outer = is_upper ? -29 - height : 31;
    const double inner = is_upper ? 31 : -29 - height;
    const double side = radius + 9 + half;
    std::vector<Vec> moves;
    for (const double x : {0.0, 20.0, -20.0, 40.0, -40.0, 60.0, -60.0}) moves.push_back({x, outer});
    for (const double y : {0.0, -12.0, 12.0, -24.0, 24.0, -36.0, 36.0}) {
        for (const double x : {side, -side}) moves.push_back({x, y - height / 2});
    }
    for (const double x : {0.0, 20.0, -20.0, 40.0, -40.0, 60.0, -60.0}) moves.push_back({x, inner});
    for (const double x : {0.0, 30.0, -30.0, 60.0, -60.0, 80.0, -80.0})
        moves.push_back({x, outer + (is_upper ? -20 : 20)});
    return moves;
}

class LeadLabels {
public:
    LeadLabels(const Graph& graph, const Frame& frame, const WheelInput& input, Places& places)
        : graph_(graph), frame_(frame), input_(input), places_(places) {
        collect_things();
    }

    void place() {
        places_.lead_labels.assign(graph_.leads.size(), {});
        labels_.assign(graph_.leads.size(), Box{-1e6, -1e6, -1e6, -1e6});
        for (int round = 0; round < 3; ++round) {
            double sum = 0;
            for (const Wedge& wedge : graph_.wedges) {
                for (const std::size_t lead : wedge.leads) sum += place_one(lead);
            }
            if (sum <= 0) return;
        }
    }

private:
    void collect_things() {
        things_ = frame_.reserved;
        for (std::size_t i = 0; i < graph_.coaches.size(); ++i) things_.push_back(coach_box(graph_, places_, i));
        for (const WheelUnit& unit : places_.wedge_labels) things_.push_back(to_box(unit.label));
        for (std::size_t i = 0; i < graph_.plates.size(); ++i)
            things_.push_back(plate_box(graph_.plates[i], places_.plates[i]));
        for (std::size_t i = 0; i < graph_.leads.size(); ++i) {
            things_.push_back(box_around(places_.leads[i], graph_.leads[i].radius, graph_.leads[i].radius));
        }
    }

    WheelLabel label_for(std::size_t lead, double widest) const {
        const Lead& who = graph_.leads[lead];
        if (who.person) return label_of(input_, input_.name_of(who.person), std::to_string(who.plates.size()), widest);
        WheelLabel label;
        const float half = input_.open_label_width / 2;
        label.box = {{-half, 0}, {half, static_cast<float>(text_height)}};
        return label;
    }

    // Returns what the chosen place covers.
    double place_one(std::size_t lead) {
        labels_[lead] = {-1e6, -1e6, -1e6, -1e6};
        double best = 1e9;
        for (const double widest : {190.0, 100.0}) {
            WheelLabel label = label_for(lead, widest);
            const Box size = to_box(label.box);
            for (const Vec& move : moves_for(frame_, places_.leads[lead], graph_.leads[lead].radius, size)) {
                const Box box = moved(size, places_.leads[lead].x + move.x, places_.leads[lead].y + move.y);
                double cost = outside_of(frame_, box);
                if (cost < best) cost += covered_by(box, things_, best - cost);
                if (cost < best) cost += covered_by(box, labels_, best - cost);
                if (cost >= best) continue;
                best = cost;
                label.box = to_wheel_box(box);
                places_.lead_labels[lead] = label;
                if (best <= 0) break;
            }
            if (best <= 0) break;
        }
        labels_[lead] = to_box(places_.lead_labels[lead].box);
        return best;
    }

    const Graph& graph_;
    const Frame& frame_;
    const WheelInput& input_;
    Places& places_;
    std::vector<Box> things_;
    std::vector<Box> labels_;
};

}  // namespace

Box to_box(const WheelBox& box) {
    return {static_cast<double>(box.min.x), static_cast<double>(box.min.y), static_cast<double>(box.max.x),
            static_cast<double>(box.max.y)};
}

WheelBox to_wheel_box(const Box& box) {
    return {{static_cast<float>(rounded(box.left)), static_cast<float>(rounded(box.top))},
            {static_cast<float>(rounded(box.right)), static_cast<float>(rounded(box.bottom))}};
}

Box coach_box(const Graph& graph, const Places& places, std::size_t coach) {
    const Vec centre = places.coaches[coach];
    const double radius = graph.coaches[coach].radius;
    const Box label = to_box(places.coach_labels[coach].box);
    Box box = box_around(centre, radius + 5, radius + 5);
    return {std::min(box.left, label.left - 6), box.top, std::max(box.right, label.right + 6), label.bottom + 4};
}

WheelLabel label_of(const WheelInput& input, const std::string& name, const std::string& end, double widest) {
    const std::string tail = end.empty() ? std::string() : "  " + end;
    WheelLabel label{{}, name, {}};
    double width = as_width(input.label_width(name + tail));
    double height = text_height;
    const std::size_t at = best_break(name);
    if (width > widest && at != std::string::npos) {
        label.line = name.substr(0, at);
        label.second_line = name.substr(at + 1);
        width =
            std::max(as_width(input.label_width(label.line)), as_width(input.label_width(label.second_line + tail)));
        height += static_cast<double>(label_line);
    }
    label.box = to_wheel_box({-width / 2, 0, width / 2, height});
    return label;
}

void place_lead_labels(const Graph& graph, const Frame& frame, const WheelInput& input, Places& places) {
    LeadLabels(graph, frame, input, places).place();
}

}  // namespace driehoek::wheel
