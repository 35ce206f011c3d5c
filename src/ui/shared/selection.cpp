// Which 3-hoeken are shown, and which findings belong to what: asked by map, list and inspector alike.
#include <algorithm>

#include "ui/shared/view_context.hpp"

namespace driehoek::ui {
namespace {

bool is_in_unit(const Organisation& organisation, const Triad& triad, const UnitId& wanted) {
    const UnitId unit = unit_of(organisation, triad);
    return unit == wanted || department_of(organisation, unit) == wanted ||
           business_unit_of(organisation, unit) == wanted;
}

bool passes(const Organisation& organisation, const Triad& triad, const TriadFilter& filter) {
    if (filter.job_coach && triad.person_at(Corner::job_coach) != filter.job_coach) return false;
    if (filter.lead && triad.person_at(Corner::lead) != filter.lead) return false;
    return !filter.unit || is_in_unit(organisation, triad, filter.unit);
}

std::vector<TriadId> filtered(const ViewContext& view, const std::vector<TriadId>& triads) {
    std::vector<TriadId> shown;
    for (const TriadId& id : triads) {
        const Triad* triad = find_triad(view.organisation, id);
        if (triad && passes(view.organisation, *triad, view.state.filter)) shown.push_back(id);
    }
    return shown;
}

}  // namespace

std::vector<Finding> findings_of(const ViewContext& view, const TriadId& triad) {
    std::vector<Finding> found;
    std::ranges::copy_if(view.derived.findings, std::back_inserter(found),
                         [&](const Finding& finding) { return finding.triad && finding.triad == triad; });
    return found;
}

std::vector<Finding> findings_of(const ViewContext& view, const PersonId& person) {
    std::vector<Finding> found;
    std::ranges::copy_if(view.derived.findings, std::back_inserter(found), [&](const Finding& finding) {
        return !finding.triad && (finding.person == person || (finding.other && finding.other == person));
    });
    return found;
}

std::vector<TriadId> shown_triads(const ViewContext& view) { return filtered(view, view.derived.active); }

std::vector<TriadId> planned_triads(const ViewContext& view) { return filtered(view, view.derived.planned); }

std::vector<TriadId> ended_triads(const ViewContext& view) { return filtered(view, view.derived.ended); }

}  // namespace driehoek::ui
