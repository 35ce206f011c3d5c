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

bool is_same_seat(const Triad& one, const Triad& other, Corner corner) {
    return one.person_at(corner) == other.person_at(corner);
}

void note_change(const Scene& scene, WheelTriad& triad, const Triad* before) {
    triad.is_changed = triad.is_gone() || !before || !std::ranges::all_of(all_corners, [&](Corner corner) {
                           return is_same_seat(*before, *triad.triad, corner);
                       });
    if (!triad.is_changed || !before || triad.is_gone()) return;
    triad.before = before;
    if (!is_same_seat(*before, *triad.triad, Corner::lead))
        triad.lead_before = hub_in(scene.lead_hubs, before->person_at(Corner::lead));
    if (!is_same_seat(*before, *triad.triad, Corner::job_coach))
        triad.coach_before = hub_in(scene.coach_hubs, before->person_at(Corner::job_coach));
}

void note_who_left(Scene& scene) {
    for (const auto* hubs : {&scene.view.layout.leads, &scene.view.layout.job_coaches}) {
        for (const WheelHub& hub : *hubs) {
            const bool is_somewhere = std::ranges::any_of(scene.triads, [&](const WheelTriad& triad) {
                return !triad.is_gone() && (triad.lead == &hub || triad.coach == &hub);
            });
            if (!is_somewhere) scene.left.insert(hub.person);
        }
    }
}

}  // namespace

Scene make_scene(const WheelView& view) {
    Scene scene{view, view.layout.plates, {}, {}, {}, {}, view.selected || view.selected_person};
    for (const WheelHub& hub : view.layout.leads) scene.lead_hubs.emplace(hub.person, &hub);
    for (const WheelHub& hub : view.layout.job_coaches) scene.coach_hubs.emplace(hub.person, &hub);
    std::map<TriadId, std::size_t> index_of;
    for (const WheelPlate& plate : scene.plates) {
        const Triad* triad = find_triad(view.organisation, plate.triad);
        const Triad* before = view.before ? find_triad(*view.before, plate.triad) : nullptr;
        if (plate.is_gone && before) triad = before;
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
        if (view.before) note_change(scene, scene.triads.back(), before);
    }
    if (view.before) note_who_left(scene);
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
