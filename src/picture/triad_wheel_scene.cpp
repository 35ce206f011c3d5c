// Everything the wheel's picture needs to look up, looked up once.
#include <algorithm>

#include "picture/triad_wheel_parts.hpp"

namespace driehoek::wheel_picture {
namespace {

bool is_signal(const Finding& finding) { return finding.severity != Severity::to_do; }

// A finding about a person touches all of that person's 3-hoeken when it is highlighted.
bool touches(const WheelTriad& triad, const Finding& finding) {
    if (finding.triad) return finding.triad == triad.plate->triad;
    return finding.person && ((triad.lead && triad.lead->person == finding.person) ||
                              (triad.coach && triad.coach->person == finding.person));
}

Emphasis emphasis_of(const Scene& scene, const WheelTriad& triad) {
    const WheelView& view = scene.view;
    if (view.selected == triad.plate->triad) return Emphasis::selected;
    if (view.highlighted) {
        const bool is_meant = std::ranges::any_of(view.findings, [&](const Finding& finding) {
            return finding.rule == *view.highlighted && touches(triad, finding);
        });
        if (!is_meant) return Emphasis::filtered_out;
    }
    if (view.selected_person) {
        const bool is_theirs = (triad.lead && triad.lead->person == *view.selected_person) ||
                               (triad.coach && triad.coach->person == *view.selected_person);
        return is_theirs ? Emphasis::plain : Emphasis::beside_selected;
    }
    return scene.has_selection ? Emphasis::beside_selected : Emphasis::plain;
}

const WheelHub* hub_in(const std::map<PersonId, const WheelHub*>& hubs, const PersonId& person) {
    const auto found = hubs.find(person);
    return found == hubs.end() ? nullptr : found->second;
}

}  // namespace

Scene make_scene(const WheelView& view) {
    Scene scene{view, view.layout.plates, {}, {}, {}, view.selected || view.selected_person};
    for (const WheelHub& hub : view.layout.leads) scene.lead_hubs.emplace(hub.person, &hub);
    for (const WheelHub& hub : view.layout.job_coaches) scene.coach_hubs.emplace(hub.person, &hub);
    std::map<TriadId, std::size_t> index_of;
    for (const WheelPlate& plate : scene.plates) {
        const Triad* triad = find_triad(view.organisation, plate.triad);
        if (!triad) continue;  // the layout is older than the organisation: the next frame brings a new one
        index_of.emplace(plate.triad, scene.triads.size());
        const PersonId& lead = triad->person_at(Corner::lead);
        scene.triads.push_back({triad,
                                &plate,
                                hub_in(scene.lead_hubs, lead),
                                hub_in(scene.coach_hubs, triad->person_at(Corner::job_coach)),
                                token_of(find_person(view.organisation, lead), Corner::lead),
                                Emphasis::plain,
                                {}});
    }
    for (const Finding& finding : view.findings) {
        const auto found = index_of.find(finding.triad);
        if (found != index_of.end() && is_signal(finding)) scene.triads[found->second].findings.push_back(&finding);
    }
    for (WheelTriad& triad : scene.triads) triad.emphasis = emphasis_of(scene, triad);
    make_room_for_selection(scene);
    return scene;
}

const WheelHub* find_hub(const Scene& scene, const PersonId& person) {
    const WheelHub* lead = hub_in(scene.lead_hubs, person);
    return lead ? lead : hub_in(scene.coach_hubs, person);
}

const WheelTriad* selected_triad(const Scene& scene) {
    const auto found = std::ranges::find(scene.triads, Emphasis::selected, &WheelTriad::emphasis);
    return found == scene.triads.end() ? nullptr : &*found;
}

}  // namespace driehoek::wheel_picture
