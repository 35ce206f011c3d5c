#include "ui/places/triads/wheel_cache.hpp"

#include <algorithm>
#include <utility>

#include "ui/kit/look.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {
namespace {

void add(std::string& key, std::string_view part) {
    key += part;
    key += '|';
}

void add(std::string& key, float number) { add(key, std::to_string(static_cast<int>(number))); }

std::string layout_key(const ViewContext& view, const std::vector<TriadId>& triads, const Rect& canvas) {
    std::string key;
    add(key, std::to_string(view.revision));
    add(key, view.iso_today());
    add(key, canvas.width());
    add(key, canvas.height());
    add(key, view.words.language_code);
    add(key, std::to_string(view.names.revision()));
    for (const TriadId& id : triads) add(key, id.text);
    return key;
}

WheelBox box_of(const Rect& rect, Point origin) {
    return {{rect.min.x - origin.x, rect.min.y - origin.y}, {rect.max.x - origin.x, rect.max.y - origin.y}};
}

WheelLayout lay_out(const ViewContext& view, const std::vector<TriadId>& triads, const Rect& canvas,
                    const std::vector<Rect>& kept_free) {
    WheelInput input{.organisation = view.organisation, .triads = triads, .name_of = {}, .label_width = {}};
    input.width = canvas.width();
    input.height = canvas.height();
    input.name_of = [&view](const PersonId& person) { return view.name_of(person); };
    input.label_width = [](const std::string& label) { return text_width(label, 15, Weight::semibold); };
    input.planned = view.derived.planned;
    for (const Rect& rect : kept_free) input.reserved.push_back(box_of(rect, canvas.min));
    input.open_label_width = text_width(view.words.open_corner_short, 15, Weight::semibold);
    input.unit_count_width = text_width(triad_count(view.words, 88), 15, Weight::regular);
    input.badge_count = [&view](const TriadId& triad) { return badge_count(view.derived.findings, triad); };
    input.today = view.today;
    return layout_wheel(input);
}

}  // namespace

const Picture& wheel_picture(const ViewContext& view, const std::vector<TriadId>& triads, const Rect& canvas,
                             const std::vector<Rect>& kept_free) {
    WheelCache& cache = view.wheel;
    const std::string key = layout_key(view, triads, canvas);
    const bool is_new_layout = cache.layout_key != key;
    if (is_new_layout) {
        cache.layout = lay_out(view, triads, canvas, kept_free);
        cache.layout_key = key;
        cache.picture_key.clear();
    }
    std::string picture_key = key;
    add(picture_key, view.state.triad.text);
    add(picture_key, view.state.person.text);
    add(picture_key, std::to_string(view.state.highlighted ? static_cast<int>(*view.state.highlighted) : -1));
    if (cache.picture_key != picture_key) {
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
                                             .tells_counts = !view.derived.numbers.hides_small});
        for (Target& target : cache.picture.targets) {
            target.is_selected =
                (selected && target.subject.triad == *selected) || (person && target.subject.person == *person);
        }
        cache.picture_key = std::move(picture_key);
    }
    return cache.picture;
}

}  // namespace driehoek::ui
