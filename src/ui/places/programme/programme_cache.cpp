// What is shown of the programme, made when something it depends on has changed.
#include "picture/custom_training_picture.hpp"
#include "picture/foreman_route_picture.hpp"
#include "picture/programme_lines.hpp"
#include "picture/yield_line.hpp"
#include "ui/kit/look.hpp"
#include "ui/places/programme/programme.hpp"

namespace driehoek::ui {

std::string unit_name(const ViewContext& view, const UnitId& id) {
    const Unit* unit = find_unit(view.organisation, id);
    return unit ? unit->name : id.text;
}

const ProgrammeMap& programme_of(const ViewContext& view) {
    ProgrammeCache& cache = view.own<ProgrammeCache>();
    ProgrammeState& state = view.own<ProgrammeState>();
    if (state.zoom && !find_unit(view.organisation, state.zoom)) state.zoom = {};
    if (cache.mapped.is_stale(view.shown(), state.zoom))
        cache.map = programme_map_of(view.organisation, view.today, state.zoom);
    return cache.map;
}

const Picture& programme_lines_of(const ViewContext& view, float width) {
    const ProgrammeMap& map = programme_of(view);
    ProgrammeCache& cache = view.own<ProgrammeCache>();
    if (!cache.drawn.is_stale(view.shown(), view.own<ProgrammeState>().zoom, width, view.layout.has_fingers))
        return cache.lines;
    const ScreenMeasure measure;
    cache.lines = programme_lines_picture({.organisation = view.organisation,
                                           .map = map,
                                           .words = view.words,
                                           .measure = measure,
                                           .width = width,
                                           .row_height = view.layout.has_fingers ? 48.0F : 38.0F});
    return cache.lines;
}

const ForemanRoute& route_of(const ViewContext& view) {
    ProgrammeCache& cache = view.own<ProgrammeCache>();
    if (cache.routed.is_stale(view.shown()))
        cache.route = foreman_route_of(view.organisation, view.derived.findings, view.today);
    return cache.route;
}

const Picture& route_picture_of(const ViewContext& view, float width) {
    const ForemanRoute& route = route_of(view);
    ProgrammeCache& cache = view.own<ProgrammeCache>();
    if (!cache.route_drawn.is_stale(view.shown(), width)) return cache.route_picture;
    const ScreenMeasure measure;
    cache.route_picture = foreman_route_picture({.organisation = view.organisation,
                                                 .route = route,
                                                 .names = view.names,
                                                 .words = view.words,
                                                 .measure = measure,
                                                 .width = width});
    return cache.route_picture;
}

const Picture& yields_picture_of(const ViewContext& view, float width) {
    ProgrammeCache& cache = view.own<ProgrammeCache>();
    if (!cache.yields_drawn.is_stale(view.shown(), width)) return cache.yields;
    const ScreenMeasure measure;
    cache.yields = yield_line_picture({.organisation = view.organisation,
                                       .words = view.words,
                                       .measure = measure,
                                       .today = view.today,
                                       .width = width});
    return cache.yields;
}

const ProgrammeCache& goals_of(const ViewContext& view) {
    ProgrammeCache& cache = view.own<ProgrammeCache>();
    if (!cache.goals_found.is_stale(view.shown())) return cache;
    cache.goals_without = goals_without_follow_up(view.organisation);
    cache.coaches_without = coaches_without_programme(view.organisation);
    return cache;
}

const ProgrammeCache* custom_pictures_of(const ViewContext& view, const UnitId& id, float width) {
    ProgrammeCache& cache = view.own<ProgrammeCache>();
    const Unit* unit = find_unit(view.organisation, id);
    if (!unit) return nullptr;
    if (!cache.table_drawn.is_stale(view.shown(), id, width)) return &cache;
    const ScreenMeasure measure;
    const CustomTrainingView custom{.organisation = view.organisation,
                                    .unit = *unit,
                                    .names = view.names,
                                    .words = view.words,
                                    .measure = measure,
                                    .width = width};
    cache.track = custom_track_picture(custom);
    cache.table = custom_table_picture(custom);
    return &cache;
}

const Picture* gate_picture_of(const ViewContext& view, const UnitId& id, float width) {
    ProgrammeCache& cache = view.own<ProgrammeCache>();
    const Unit* unit = find_unit(view.organisation, id);
    if (!unit) return nullptr;
    if (!cache.gate_drawn.is_stale(view.shown(), id, width)) return &cache.gate;
    const ScreenMeasure measure;
    cache.gate = base_gate_picture({.organisation = view.organisation,
                                    .unit = *unit,
                                    .names = view.names,
                                    .words = view.words,
                                    .measure = measure,
                                    .width = width});
    return &cache.gate;
}

}  // namespace driehoek::ui
