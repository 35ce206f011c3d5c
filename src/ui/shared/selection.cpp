// Which 3-hoeken are shown, and which findings belong to what: asked by map, list and inspector alike.
#include <algorithm>

#include "ui/kit/memo.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {
namespace {

// The 3-hoeken with what a filter asks of them, and what it lets through. Made again only when something changes.
struct SelectionCache {
    Memo<Shown> read;
    std::vector<TriadFacts> active, planned, ended;
    Memo<Shown, TriadFilter> sifted;
    std::vector<TriadId> shown_active, shown_planned, shown_ended;
    Memo<Shown, TriadFilter> counted;
    FilterCounts counts;
};

void read_facts(const ViewContext& view, SelectionCache& cache) {
    if (!cache.read.is_stale(view.shown())) return;
    const auto facts = [&](const std::vector<TriadId>& triads) {
        return facts_of(view.organisation, triads, view.derived.findings);
    };
    cache.active = facts(view.derived.active);
    cache.planned = facts(view.derived.planned);
    cache.ended = facts(view.derived.ended);
}

std::vector<TriadId> sifted(const std::vector<TriadFacts>& all, const TriadFilter& filter) {
    std::vector<TriadId> left;
    for (const TriadFacts& facts : all) {
        if (passes(facts, filter)) left.push_back(facts.triad);
    }
    return left;
}

const SelectionCache& selection_of(const ViewContext& view) {
    SelectionCache& cache = view.own<SelectionCache>();
    read_facts(view, cache);
    if (cache.sifted.is_stale(view.shown(), view.state.filter)) {
        cache.shown_active = sifted(cache.active, view.state.filter);
        cache.shown_planned = sifted(cache.planned, view.state.filter);
        cache.shown_ended = sifted(cache.ended, view.state.filter);
    }
    return cache;
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

const std::vector<TriadId>& shown_triads(const ViewContext& view) { return selection_of(view).shown_active; }

const std::vector<TriadId>& planned_triads(const ViewContext& view) { return selection_of(view).shown_planned; }

const std::vector<TriadId>& ended_triads(const ViewContext& view) { return selection_of(view).shown_ended; }

const FilterCounts& choices_left(const ViewContext& view, const TriadFilter& filter) {
    SelectionCache& cache = view.own<SelectionCache>();
    read_facts(view, cache);
    if (cache.counted.is_stale(view.shown(), filter)) cache.counts = count_choices(cache.active, filter);
    return cache.counts;
}

}  // namespace driehoek::ui
