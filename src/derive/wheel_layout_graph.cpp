// From organisation to indices: who stands on the ring, in which wedge, with which plates.
#include <algorithm>
#include <map>

#include "base/order.hpp"
#include "derive/wheel_layout_parts.hpp"

namespace driehoek::wheel {
namespace {

bool is_manager(const Person* person) {
    return person && (person->has(Function::department_manager) || person->has(Function::unit_manager));
}

// Units as the picture shows them: bedrijfsonderdelen, or afdelingen when all of it is one bedrijfsonderdeel.
class WedgeUnits {
public:
    WedgeUnits(const Organisation& organisation, const std::vector<TriadId>& triads) : organisation_(organisation) {
        UnitId only;
        for (const TriadId& id : triads) {
            const Triad* triad = find_triad(organisation, id);
            if (!triad) continue;
            const UnitId business_unit = business_unit_of(organisation, working_unit_of(*triad));
            if (!only) only = business_unit;
            if (business_unit != only) return;
        }
        shows_departments_ = true;
    }

    UnitId of(const Triad& triad) const {
        const UnitId unit = working_unit_of(triad);
        const UnitId department = shows_departments_ ? department_of(organisation_, unit) : UnitId();
        return department ? department : business_unit_of(organisation_, unit);
    }

private:
    // A lead stands where he works; with an open lead the 3-hoek's own unit decides.
    UnitId working_unit_of(const Triad& triad) const {
        const Person* lead = find_person(organisation_, triad.person_at(Corner::lead));
        return lead && lead->unit ? lead->unit : unit_of(organisation_, triad);
    }

    const Organisation& organisation_;
    bool shows_departments_ = false;
};

std::vector<PersonId> active_extra_contacts(const Triad& triad, Date today) {
    std::vector<PersonId> people;
    for (const ExtraContact& contact : triad.extra_contacts) {
        if (is_active_on(contact, today)) people.push_back(contact.person);
    }
    return people;
}

class Builder {
public:
    explicit Builder(const WheelInput& input) : input_(input), units_(input.organisation, input.triads) {}

    Graph build() {
        for (std::size_t index = 0; index < input_.triads.size(); ++index) add_triad(index);
        for (std::size_t index = 0; input_.before && index < input_.triads.size(); ++index) add_newcomers(index);
        remove_guests_who_have_a_place();
        sort_coaches();
        sort_wedges();
        return std::move(graph_);
    }

private:
    void add_triad(std::size_t index) {
        Plate& plate = graph_.plates.emplace_back();
        static const Triad nothing;
        const Triad* then = find_triad(input_.organisation, input_.triads[index]);
        const Triad* triad = input_.before ? find_triad(*input_.before, input_.triads[index]) : nullptr;
        if (!triad) triad = then ? then : &nothing;
        plate.is_gone = std::ranges::binary_search(input_.gone, input_.triads[index]);
        for (const Corner corner : {Corner::lead, Corner::job_coach}) {
            if (!plate.is_gone && then && triad->person_at(corner) && !then->person_at(corner))
                plate.opens.push_back(corner);
        }
        plate.is_planned = std::ranges::binary_search(input_.planned, input_.triads[index]);
        if (input_.badge_count) plate.badges = std::clamp(input_.badge_count(input_.triads[index]), 0, 2);
        plate.guests = active_extra_contacts(*triad, input_.today);
        plate.lead = lead_index(*triad);
        graph_.leads[plate.lead].plates.push_back(index);
        if (const PersonId& coach = triad->person_at(Corner::job_coach)) {
            const auto [place, is_new] = coach_by_person_.try_emplace(coach, graph_.coaches.size());
            if (is_new) graph_.coaches.push_back({coach, 0, {}});
            plate.coach = place->second;
            graph_.coaches[place->second].plates.push_back(index);
        }
    }

    // Whoever takes a corner in what is tried out, and has no place yet.
    void add_newcomers(std::size_t index) {
        const Triad* triad = find_triad(input_.organisation, input_.triads[index]);
        if (!triad || graph_.plates[index].is_gone) return;
        for (const Corner corner : {Corner::lead, Corner::job_coach}) {
            auto& known = corner == Corner::lead ? lead_by_person_ : coach_by_person_;
            const PersonId& person = triad->person_at(corner);
            if (!person || !known.try_emplace(person, 0).second) continue;
            const bool is_wide = corner == Corner::lead && is_manager(find_person(input_.organisation, person));
            graph_.newcomers.push_back({person, corner, index, is_wide ? 22.0 : 19.0});
        }
    }

    std::size_t lead_index(const Triad& triad) {
        const PersonId& person = triad.person_at(Corner::lead);
        if (person) {
            const auto found = lead_by_person_.find(person);
            if (found != lead_by_person_.end()) return found->second;
            lead_by_person_.emplace(person, graph_.leads.size());
        }
        Lead lead{person, wedge_index(units_.of(triad)), false, open_corner_radius, 0, {}};
        if (person) {
            const WheelLabel label = label_of(input_, input_.name_of(person), "00", 130);
            lead.name_width = static_cast<double>(label.box.max.x - label.box.min.x);
            lead.is_manager = is_manager(find_person(input_.organisation, person));
            lead.radius = lead.is_manager ? 22 : 19;
        }
        graph_.wedges[lead.unit].leads.push_back(graph_.leads.size());
        graph_.leads.push_back(std::move(lead));
        return graph_.leads.size() - 1;
    }

    std::size_t wedge_index(const UnitId& id) {
        const auto [place, is_new] = wedge_by_unit_.try_emplace(id, graph_.wedges.size());
        if (is_new) {
            const Unit* unit = find_unit(input_.organisation, id);
            Wedge& wedge = graph_.wedges.emplace_back();
            wedge.unit = id;
            if (unit) wedge.name = unit->name;
        }
        return place->second;
    }

    void remove_guests_who_have_a_place() {
        for (Plate& plate : graph_.plates) {
            if (plate.counts()) graph_.wedges[graph_.leads[plate.lead].unit].triads += 1;
            std::erase_if(plate.guests, [&](const PersonId& person) {
                return lead_by_person_.contains(person) || coach_by_person_.contains(person);
            });
        }
        for (Coach& coach : graph_.coaches) {
            coach.radius = std::min(15 + 0.95 * static_cast<double>(coach.plates.size()), 40.0);
        }
    }

    // By id, so that who stands where in the middle does not depend on which 3-hoek comes first.
    void sort_coaches() {
        sort_by(graph_.coaches, &Coach::person);
        for (std::size_t index = 0; index < graph_.coaches.size(); ++index) {
            for (const std::size_t plate : graph_.coaches[index].plates) graph_.plates[plate].coach = index;
        }
    }

    // By name, as a reader would look for them; leads by id until their order is chosen.
    void sort_wedges() {
        sort(graph_.wedges, [](const Wedge& one, const Wedge& other) {
            return one.name != other.name ? one.name < other.name : one.unit < other.unit;
        });
        for (std::size_t index = 0; index < graph_.wedges.size(); ++index) {
            for (const std::size_t lead : graph_.wedges[index].leads) graph_.leads[lead].unit = index;
            sort_by(graph_.wedges[index].leads,
                    [&](std::size_t lead) -> const PersonId& { return graph_.leads[lead].person; });
        }
    }

    const WheelInput& input_;
    WedgeUnits units_;
    Graph graph_;
    std::map<PersonId, std::size_t> lead_by_person_;
    std::map<PersonId, std::size_t> coach_by_person_;
    std::map<UnitId, std::size_t> wedge_by_unit_;
};

}  // namespace

Graph build_graph(const WheelInput& input) { return Builder(input).build(); }

}  // namespace driehoek::wheel
