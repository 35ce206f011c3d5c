#include "ui/places/triads/wheel_cache.hpp"

#include <cmath>
#include <utility>

#include "ui/kit/look.hpp"
#include "ui/places/triads/triads.hpp"
#include "ui/shared/small_wheel.hpp"

namespace driehoek::ui {
namespace {

WheelBox box_of(const Rect& rect, Point origin) {
    return {{rect.min.x - origin.x, rect.min.y - origin.y}, {rect.max.x - origin.x, rect.max.y - origin.y}};
}

WheelLayout lay_out(const ViewContext& view, const std::vector<TriadId>& triads, const Rect& canvas,
                    const std::vector<Rect>& kept_free) {
    const Organisation* before = view.scenario ? &view.as_is : nullptr;
    WheelInput input = wheel_input(view, view.organisation, before, triads, {canvas.width(), canvas.height()});
    input.planned = view.derived.planned;
    input.gone = gone_triads(view);
    for (const Rect& rect : kept_free) input.reserved.push_back(box_of(rect, canvas.min));
    input.unit_count_width = text_width(triad_count(view.words, 88), 15, Weight::regular);
    input.badge_count = [&view](const TriadId& triad) { return badge_count(view.derived.findings, triad); };
    return layout_wheel(input);
}

}  // namespace

const Picture& wheel_picture(const ViewContext& view, const std::vector<TriadId>& triads, const Rect& canvas,
                             const std::vector<Rect>& kept_free) {
    WheelCache& cache = view.own<WheelCache>();
    const bool is_new_layout =
        cache.laid_out.is_stale(view.shown(), triads, std::trunc(canvas.width()), std::trunc(canvas.height()));
    if (is_new_layout) {
        cache.layout = lay_out(view, triads, canvas, kept_free);
        ++cache.layouts;
    }
    if (cache.drawn.is_stale(cache.layouts, view.state.triad, view.state.person, view.state.highlighted)) {
        const auto selected = view.state.triad ? std::optional(view.state.triad) : std::nullopt;
        const auto person = view.state.person ? std::optional(view.state.person) : std::nullopt;
        const Point size{canvas.width(), canvas.height()};
        cache.fading.replace(std::exchange(cache.size, size) == size ? std::move(cache.picture) : Picture(),
                             is_new_layout ? zoom_seconds : selection_seconds);
        cache.picture = triad_wheel_picture({.organisation = view.organisation,
                                             .layout = cache.layout,
                                             .findings = view.derived.findings,
                                             .names = view.names,
                                             .words = view.words,
                                             .selected = selected,
                                             .selected_person = person,
                                             .highlighted = view.state.highlighted,
                                             .today = view.today,
                                             .before = view.scenario ? &view.as_is : nullptr,
                                             .tells_counts = !view.derived.numbers.hides_small});
        for (Target& target : cache.picture.targets) {
            target.is_selected =
                (selected && target.subject.triad == *selected) || (person && target.subject.person == *person);
        }
    }
    return cache.picture;
}

}  // namespace driehoek::ui
