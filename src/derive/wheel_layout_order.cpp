// The order of leads within a wedge, and which coach stands where: short links, few crossings. Whoever has no clear reason
// to stand elsewhere keeps the place that the ids give him, so that one changed corner moves few people.
#include <algorithm>
#include <cmath>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

// Lengths are counted in whole pixels: equal is equal on every machine.
using Cost = long;
constexpr Cost reason_to_swap = 160;   // pixels of link saved before a pair leaves the order of their ids
constexpr Cost manager_at_the_end = 4000;

Cost distance(Vec one, Vec other) {
    const double x = one.x - other.x;
    const double y = one.y - other.y;
    return static_cast<Cost>(std::sqrt(x * x + y * y));
}

// Voorlieden by id with the managers between them: the long names and many plates get the middle.
std::vector<std::size_t> plain_order(const Graph& graph, const Wedge& wedge) {
    std::vector<std::size_t> others;
    std::vector<std::size_t> managers;
    for (const std::size_t lead : wedge.leads) (graph.leads[lead].is_manager ? managers : others).push_back(lead);
    others.insert(others.begin() + static_cast<std::ptrdiff_t>(others.size() / 2), managers.begin(), managers.end());
    return others;
}

class Chooser {
public:
    Chooser(Graph& graph, const Frame& frame, const Ring& ring, const std::vector<Vec>& slots)
        : graph_(graph), frame_(frame), ring_(ring), slots_(slots) {}

    void choose() {
        for (Wedge& wedge : graph_.wedges) {
            wedge.leads = plain_order(graph_, wedge);
            if (reads_from_the_left(wedge)) std::ranges::reverse(wedge.leads);
        }
        graph_.coach_slots.resize(graph_.coaches.size());
        for (std::size_t i = 0; i < graph_.coach_slots.size(); ++i) graph_.coach_slots[i] = i;
        place_leads(graph_, frame_, ring_, places_);
        improve_coaches();
        for (Wedge& wedge : graph_.wedges) improve_wedge(wedge);
    }

private:
    // Clockwise runs from right to left below the middle; ids should run from left to right there.
    bool reads_from_the_left(const Wedge& wedge) {
        place_leads(graph_, frame_, ring_, places_);
        const auto index = static_cast<std::size_t>(&wedge - graph_.wedges.data());
        const Direction middle = ring_.at((places_.wedge_begin[index] + places_.wedge_end[index]) / 2);
        return middle.sine > 0.7;
    }

    Cost coach_cost(std::size_t coach, std::size_t slot) const {
        Cost sum = 0;
        for (const std::size_t plate : graph_.coaches[coach].plates) {
            sum += distance(places_.leads[graph_.plates[plate].lead], slots_[slot]);
        }
        return sum;
    }

    // Swaps the pair that saves most, until no swap is worth it.
    void improve_coaches() {
        std::vector<std::size_t>& at = graph_.coach_slots;
        for (std::size_t round = 0; round < at.size() * 2; ++round) {
            Cost best = reason_to_swap;
            std::pair<std::size_t, std::size_t> best_pair{0, 0};
            for (std::size_t a = 0; a < at.size(); ++a) {
                for (std::size_t b = a + 1; b < at.size(); ++b) {
                    const Cost now = coach_cost(a, at[a]) + coach_cost(b, at[b]);
                    const Cost saved = now - coach_cost(a, at[b]) - coach_cost(b, at[a]);
                    if (saved > best) {
                        best = saved;
                        best_pair = {a, b};
                    }
                }
            }
            if (best_pair.first == best_pair.second) return;
            std::swap(at[best_pair.first], at[best_pair.second]);
        }
    }

    Cost wedge_cost(const Wedge& wedge) {
        place_leads(graph_, frame_, ring_, places_);
        Cost sum = 0;
        for (std::size_t i = 0; i < wedge.leads.size(); ++i) {
            const Lead& lead = graph_.leads[wedge.leads[i]];
            for (const std::size_t plate : lead.plates) {
                const auto coach = graph_.plates[plate].coach;
                if (coach) sum += distance(places_.leads[wedge.leads[i]], slots_[graph_.coach_slots[*coach]]);
            }
            const bool is_at_end = i == 0 || i + 1 == wedge.leads.size();
            if (lead.is_manager && is_at_end && wedge.leads.size() > 2) sum += manager_at_the_end;
        }
        return sum;
    }

    void improve_wedge(Wedge& wedge) {
        for (std::size_t round = 0; round < wedge.leads.size(); ++round) {
            bool is_better = false;
            for (std::size_t i = 0; i + 1 < wedge.leads.size(); ++i) {
                const Cost before = wedge_cost(wedge);
                std::swap(wedge.leads[i], wedge.leads[i + 1]);
                if (before - wedge_cost(wedge) > reason_to_swap) {
                    is_better = true;
                } else {
                    std::swap(wedge.leads[i], wedge.leads[i + 1]);
                }
            }
            if (!is_better) return;
        }
    }

    Graph& graph_;
    const Frame& frame_;
    const Ring& ring_;
    const std::vector<Vec>& slots_;
    Places places_;
};

}  // namespace

void order_wedges(Graph&) {}

void order_leads_and_coaches(Graph& graph, const Frame& frame, const Ring& ring, const std::vector<Vec>& coach_places) {
    Chooser(graph, frame, ring, coach_places).choose();
}

}  // namespace driehoek::wheel
