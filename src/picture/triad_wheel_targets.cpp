// What can be pointed at and walked to in the wheel, with what a screen reader says.
#include <set>

#include "base/order.hpp"
#include "base/text.hpp"
#include "picture/triad_wheel_parts.hpp"
#include "words/scenarios/sentences.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek::wheel_picture {
namespace {

Rect area_around(Point centre, float half_width, float half_height) {
    return {{centre.x - half_width, centre.y - half_height}, {centre.x + half_width, centre.y + half_height}};
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + text;
    return all;
}

// "…. Let op: open hoek, 3 contactpersonen".
std::string with_signals(const Words& words, std::string spoken, std::span<const Finding* const> findings) {
    std::vector<std::string> labels;
    for (const Finding* finding : findings) labels.push_back(label_of(words, *finding));
    if (labels.empty()) return spoken;
    return spoken + ", " + fill(words.spoken_signal, {joined(labels)});
}

Target triad_target(const Scene& scene, const WheelTriad& triad) {
    const WheelView& view = scene.view;
    Target target;
    target.subject = {Subject::Kind::triad, triad.plate->triad, {}, std::nullopt};
    target.area = area_around(to_point(triad.plate->centre), plate_width / 2, plate_height / 2);
    target.spoken = spoken_triad(view.organisation, *triad.triad, triad.findings, view.names, view.words);
    if (triad.plate->is_planned && triad.triad->begin)
        target.spoken +=
            ", " + with_small_letter(fill(view.words.begins_on, {long_date(view.words, *triad.triad->begin)}));
    if (triad.is_changed)
        target.spoken +=
            ", " + change_of(view.words, *view.before, view.names, triad.is_gone() ? triad.triad : triad.before,
                             triad.is_gone() ? nullptr : triad.triad);
    target.has_signal = !triad.findings.empty();
    target.is_selected = triad.emphasis == Emphasis::selected;
    return target;
}

Target hub_target(const Scene& scene, const WheelHub& hub, Corner corner) {
    const WheelView& view = scene.view;
    Target target;
    target.subject = {Subject::Kind::person, {}, hub.person, corner};
    target.area = area_around(to_point(hub.centre), hub.radius + 4, hub.radius + 4);
    const std::string name = view.names.of(view.organisation, hub.person);
    const std::string count = triad_count(view.words, hub.triads);
    std::string spoken = fill(view.words.spoken_coach, {name, count});
    if (corner == Corner::lead) {
        const Person* person = find_person(view.organisation, hub.person);
        const std::optional<Function> function = person ? function_at(*person, corner) : std::nullopt;
        spoken = fill(view.words.spoken_lead,
                      {name, function ? name_of(view.words, *function) : view.words.corner_lead, count});
    }
    const std::vector<const Finding*> findings = findings_of(scene, hub, corner);
    target.spoken = with_signals(view.words, spoken, findings);
    target.has_signal = !findings.empty();
    target.is_selected = view.selected_person == hub.person;
    return target;
}

}  // namespace

std::vector<const Finding*> findings_of(const Scene& scene, const WheelHub& hub, Corner corner) {
    std::vector<const Finding*> findings;
    for (const Finding& finding : scene.view.findings) {
        const bool is_coach_rule =
            finding.rule == Rule::job_coach_is_busy || finding.rule == Rule::job_coach_is_very_busy;
        const bool is_lead_rule = finding.rule == Rule::foreman_is_busy || finding.rule == Rule::foreman_is_very_busy;
        if (finding.person == hub.person && (corner == Corner::lead ? is_lead_rule : is_coach_rule))
            findings.push_back(&finding);
    }
    return findings;
}

std::vector<Target> targets_of(const Scene& scene) {
    std::vector<Target> targets;
    std::vector<const WheelTriad*> rest;
    for (const WheelTriad& triad : scene.triads) rest.push_back(&triad);
    sort_by(rest, [](const WheelTriad* triad) -> const TriadId& { return triad->plate->triad; });
    const auto take = [&](const WheelHub* lead) {
        std::erase_if(rest, [&](const WheelTriad* triad) {
            if (triad->lead != lead) return false;
            targets.push_back(triad_target(scene, *triad));
            return true;
        });
    };
    std::set<PersonId> spoken;
    for (const WheelHub& lead : scene.view.layout.leads) {
        targets.push_back(hub_target(scene, lead, Corner::lead));
        spoken.insert(lead.person);
        take(&lead);
    }
    take(nullptr);
    for (const WheelHub& coach : scene.view.layout.job_coaches) {
        // Somebody who also leads is already there: one person, one place to walk to.
        if (!spoken.contains(coach.person)) targets.push_back(hub_target(scene, coach, Corner::job_coach));
    }
    return targets;
}

}  // namespace driehoek::wheel_picture

namespace driehoek {

std::string spoken_triad(const Organisation& organisation, const Triad& triad, std::span<const Finding* const> findings,
                         const Names& names, const Words& words) {
    const auto person = [&](Corner corner) {
        return triad.person_at(corner) ? names.in_corner(organisation, triad, corner) : std::string(words.spoken_open);
    };
    const std::string called = triad.person_at(Corner::third) ? names.of(organisation, triad) : person(Corner::third);
    const std::string spoken =
        fill(words.spoken_triad, {called, name_of(words, triad.type), person(Corner::lead), person(Corner::job_coach)});
    return wheel_picture::with_signals(words, spoken, findings);
}

}  // namespace driehoek
