// What Verkennen shows, as last computed.
#include <algorithm>

#include "base/search.hpp"
#include "base/text.hpp"
#include "picture/contact_bars.hpp"
#include "picture/dependency_map.hpp"
#include "ui/kit/look.hpp"
#include "ui/places/explore/explore.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t rows_at_first = 26;

struct ExploreCache {
    Memo<Shown> dependencies_made;
    Dependencies dependencies;
    std::optional<CornersHeld> most_held;
    Memo<Shown, float, Subject> map_made;
    Picture map;
    Memo<Shown, Subject> shared_made;
    std::vector<SharedTriads> shared;
    std::array<Memo<Shown>, 2> loads_made;
    std::array<std::vector<Load>, 2> loads;
    Memo<Shown, Corner, float, PersonId> lines_made;
    Picture lines;
    Memo<Shown, std::size_t> days_made;
    std::vector<ContactsOnDay> days;
    Memo<Shown, float> bars_made;
    Picture bars;
    Memo<Shown, TriadId, Corner> takers_made;
    std::vector<Taker> takers;
    Memo<Shown, PersonId, int> neighbours_made;
    std::vector<Neighbour> neighbours;
    Memo<Shown, PersonId, std::vector<PersonId>> changes_made;
    std::vector<LoadChange> changes;
    Memo<Shown, PersonId, std::vector<PersonId>, float> change_lines_made;
    Picture change_lines;
};

StructureLabel label_of_node(const ViewContext& view, const StructureNode& node) {
    StructureLabel label;
    if (const Person* person = find_person(view.organisation, node.person)) {
        label.name = view.name_of(person->id);
        label.is_code = person->functions.empty() && !person->code.empty();
        if (!person->functions.empty()) label.function = name_of(view.words, person->functions.front());
    } else {
        const Unit* unit = find_unit(view.organisation, node.unit);
        label.name = unit ? unit->name : std::string(view.words.whole_organisation);
    }
    label.sought = folded(label.name + ' ' + label.function);
    return label;
}

LoadLine line_of(const ViewContext& view, const Load& load, std::optional<int> then = {}) {
    return {.person = load.person,
            .name = view.name_of(load.person),
            .token = token_of(load.function),
            .triads = load.triads,
            .limit = load.limits.busy,
            .then = then};
}

std::vector<PersonId> takers_given(const ExploreState& state) {
    std::vector<PersonId> given;
    given.reserve(state.lost.size());
    for (const LostCorner& each : state.lost) given.push_back(each.taker);
    return given;
}

TimeAway time_away(const ViewContext& view) {
    const ExploreState& state = view.own<ExploreState>();
    return {state.away, date_from_iso(state.first).value_or(view.today),
            date_from_iso(state.last).value_or(view.today)};
}

}  // namespace

const StructureCache& structure_cache(const ViewContext& view) {
    const ExploreState& state = view.own<ExploreState>();
    StructureCache& cache = view.own<StructureCache>();
    if (cache.made.is_stale(view.shown(), state.order)) {
        cache.nodes = structure_of(view.organisation, view.derived.active, view.derived.findings, state.order);
        cache.labels.clear();
        cache.labels.reserve(cache.nodes.size());
        for (const StructureNode& node : cache.nodes) cache.labels.push_back(label_of_node(view, node));
        cache.open_depth = depth_for_rows(cache.nodes, rows_at_first);
    }
    if (cache.sifted.is_stale(view.shown(), state.order, state.search, state.folded)) {
        if (trimmed(state.search).empty()) {
            cache.shown = unfolded(cache.nodes, [&](const StructureNode& node) {
                return (node.depth < cache.open_depth) != state.folded.contains(node.key());
            });
        } else {
            const Query query(state.search);
            cache.shown = leading_to(cache.nodes, [&](const StructureNode& node) {
                const auto at = static_cast<std::size_t>(&node - cache.nodes.data());
                return query.cost_in(cache.labels[at].sought, false).has_value();
            });
        }
    }
    return cache;
}

const Dependencies& dependencies_in(const ViewContext& view) {
    ExploreCache& cache = view.own<ExploreCache>();
    if (cache.dependencies_made.is_stale(view.shown())) {
        cache.dependencies = dependencies_of(view.organisation, view.derived.active);
        cache.most_held = most_corners_held(view.organisation, view.derived.active);
    }
    return cache.dependencies;
}

const std::optional<CornersHeld>& most_held_in(const ViewContext& view) {
    dependencies_in(view);
    return view.own<ExploreCache>().most_held;
}

const Picture& dependency_picture_in(const ViewContext& view, float width) {
    ExploreCache& cache = view.own<ExploreCache>();
    const Subject& part = view.own<ExploreState>().part;
    const Dependencies& dependencies = dependencies_in(view);
    if (cache.map_made.is_stale(view.shown(), width, part)) {
        const ScreenMeasure measure;
        cache.map = dependency_picture(
            {.dependencies = dependencies, .words = view.words, .measure = measure, .width = width, .chosen = part});
    }
    return cache.map;
}

const std::vector<SharedTriads>& shared_in(const ViewContext& view) {
    ExploreCache& cache = view.own<ExploreCache>();
    const Subject& part = view.own<ExploreState>().part;
    const Dependencies& dependencies = dependencies_in(view);
    if (cache.shared_made.is_stale(view.shown(), part))
        cache.shared = shared_between(view.organisation, view.derived.active, dependencies,
                                      static_cast<std::size_t>(part.row), static_cast<std::size_t>(part.column));
    return cache.shared;
}

const std::vector<Load>& loads_in(const ViewContext& view, Corner corner) {
    ExploreCache& cache = view.own<ExploreCache>();
    const std::size_t at = corner == Corner::lead ? 0 : 1;
    if (cache.loads_made[at].is_stale(view.shown()))
        cache.loads[at] = loads_of(view.organisation, view.derived.active, corner, view.today);
    return cache.loads[at];
}

const Picture& load_picture_in(const ViewContext& view, float width) {
    ExploreCache& cache = view.own<ExploreCache>();
    const Corner corner = view.own<ExploreState>().load_corner;
    const std::vector<Load>& loads = loads_in(view, corner);
    if (cache.lines_made.is_stale(view.shown(), corner, width, view.state.person)) {
        const ScreenMeasure measure;
        std::vector<LoadLine> lines;
        for (const Load& load : loads) lines.push_back(line_of(view, load));
        cache.lines = load_lines_picture(
            {.lines = lines,
             .words = view.words,
             .measure = measure,
             .title = corner == Corner::lead ? view.words.load_title_leads : view.words.load_title_coaches,
             .width = width,
             .chosen = view.state.person});
    }
    return cache.lines;
}

const std::vector<ContactsOnDay>& contact_days_of(const ViewContext& view, std::size_t most) {
    ExploreCache& cache = view.own<ExploreCache>();
    if (cache.days_made.is_stale(view.shown(), most)) {
        cache.days.clear();
        for (const Date day : days_of_contacts(view.organisation, view.today, most))
            cache.days.push_back(contacts_on(view.organisation, day));
    }
    return cache.days;
}

std::size_t most_contact_days(float width) {
    constexpr std::size_t a_year = 13;  // and today
    return std::min(a_year, contact_days_in(width));
}

const Picture& contact_picture_in(const ViewContext& view, float width) {
    ExploreCache& cache = view.own<ExploreCache>();
    const std::vector<ContactsOnDay>& days = contact_days_of(view, most_contact_days(width));
    if (cache.bars_made.is_stale(view.shown(), width)) {
        const ScreenMeasure measure;
        cache.bars = contact_bars_picture({.days = days, .words = view.words, .measure = measure, .width = width});
    }
    return cache.bars;
}

const std::vector<Taker>& takers_in(const ViewContext& view, const TriadId& id, Corner corner) {
    ExploreCache& cache = view.own<ExploreCache>();
    if (cache.takers_made.is_stale(view.shown(), id, corner)) {
        cache.takers.clear();
        if (const Triad* triad = find_triad(view.organisation, id))
            cache.takers = takers_of(view.organisation, view.derived.active, *triad, corner, view.today);
    }
    return cache.takers;
}

const std::vector<Neighbour>& neighbours_in(const ViewContext& view) {
    ExploreCache& cache = view.own<ExploreCache>();
    const ExploreState& state = view.own<ExploreState>();
    if (cache.neighbours_made.is_stale(view.shown(), state.near, state.degrees))
        cache.neighbours = neighbours_of(view.organisation, view.derived.active, state.near, state.degrees);
    return cache.neighbours;
}

const std::vector<LoadChange>& changes_in(const ViewContext& view) {
    ExploreCache& cache = view.own<ExploreCache>();
    const ExploreState& state = view.own<ExploreState>();
    if (cache.changes_made.is_stale(view.shown(), state.away, takers_given(state)))
        cache.changes = load_changes(view.organisation, view.derived.active, time_away(view), state.lost);
    return cache.changes;
}

const Picture& change_picture_in(const ViewContext& view, float width) {
    ExploreCache& cache = view.own<ExploreCache>();
    const ExploreState& state = view.own<ExploreState>();
    const std::vector<LoadChange>& changes = changes_in(view);
    if (cache.change_lines_made.is_stale(view.shown(), state.away, takers_given(state), width)) {
        const ScreenMeasure measure;
        std::vector<LoadLine> lines;
        for (const LoadChange& change : changes) lines.push_back(line_of(view, change.load, change.then));
        cache.change_lines = load_lines_picture({.lines = lines,
                                                 .words = view.words,
                                                 .measure = measure,
                                                 .title = view.words.absence_load,
                                                 .width = width});
    }
    return cache.change_lines;
}

}  // namespace driehoek::ui
