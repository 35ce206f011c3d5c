// The order of leads within a wedge, and which coach stands where: short links, few crossings. Whoever has no clear reason
// to stand elsewhere keeps the place that the ids give him, so that one changed corner moves few people.
#include <algorithm>
#include <cmath>

#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

// Lengths are counted in whole pixels: equal is equal on every machine.
using Cost = long;
// Pixels of link saved before a pair leaves the order of their ids.
constexpr Cost reason_to_swap_coaches = 160;
constexpr Cost reason_to_swap_leads = 100;
constexpr Cost manager_at_the_end = 4000;
constexpr std::size_t most_wedges_to_order = 7;  // 720 orders; more are left in the order of their names

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
            Cost best = reason_to_swap_coaches;
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
                if (before - wedge_cost(wedge) > reason_to_swap_leads) {
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

// How much of each coach's work lies in each wedge, in quarters: coarse, so that one 3-hoek seldom counts.
std::vector<std::vector<long>> quarters_per_wedge(const Graph& graph) {
    std::vector<std::vector<long>> quarters;
    for (const Coach& coach : graph.coaches) {
        std::vector<std::size_t> counts(graph.wedges.size(), 0);
        for (const std::size_t plate : coach.plates) counts[graph.leads[graph.plates[plate].lead].unit] += 1;
        std::vector<long>& row = quarters.emplace_back();
        const std::size_t all = coach.plates.size();
        for (const std::size_t count : counts) row.push_back(static_cast<long>((count * 8 + all) / (2 * all)));
    }
    return quarters;
}

// How far apart on the ring the wedges are that share a coach.
Cost cost_of(const std::vector<std::size_t>& order, const std::vector<std::vector<long>>& quarters) {
    Cost sum = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const auto apart = static_cast<Cost>(std::min(j - i, order.size() - (j - i)));
            for (const std::vector<long>& row : quarters) sum += apart * row[order[i]] * row[order[j]];
        }
    }
    return sum;
}

}  // namespace

void order_wedges(Graph& graph) {
    const std::size_t count = graph.wedges.size();
    if (count < 4 || count > most_wedges_to_order) return;
    const std::vector<std::vector<long>> quarters = quarters_per_wedge(graph);
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i) order[i] = i;
    std::vector<std::size_t> best = order;
    // A third less than in the order of names, or that order stays.
    Cost least = cost_of(order, quarters) * 2 / 3;
    while (std::ranges::next_permutation(order.begin() + 1, order.end()).found) {
        const Cost cost = cost_of(order, quarters);
        if (cost >= least) continue;
        least = cost;
        best = order;
    }
    std::vector<Wedge> wedges;
    for (const std::size_t index : best) wedges.push_back(std::move(graph.wedges[index]));
    graph.wedges = std::move(wedges);
    for (std::size_t index = 0; index < count; ++index) {
        for (const std::size_t lead : graph.wedges[index].leads) graph.leads[lead].unit = index;
    }
}

void order_leads_and_coaches(Graph& graph, const Frame& frame, const Ring& ring, const std::vector<Vec>& coach_places) {
    Chooser(graph, frame, ring, coach_places).choose();
}

}  // namespace driehoek::wheel
