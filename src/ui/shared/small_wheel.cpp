#include "ui/shared/small_wheel.hpp"

#include <algorithm>
#include <utility>

#include "ui/kit/look.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {
namespace {

constexpr Point stamp_layout{960, 776};  // it is drawn smaller

bool is_about(const Triad* now, const Triad* then, const Subject& selected) {
    const auto is_it = [&](const Triad* triad) {
        return triad && (triad->id == selected.triad ||
                         (selected.person && triad->first_corner_of(selected.person).has_value()));
    };
    const bool is_changed =
        now && then && !std::ranges::equal(now->seats, then->seats, {}, &Seat::person, &Seat::person);
    return is_changed || is_it(now) || is_it(then);
}

}  // namespace

WheelInput wheel_input(const ViewContext& view, const Organisation& organisation, const Organisation* before,
                       std::vector<TriadId> triads, Point size) {
    WheelInput input{.organisation = organisation, .triads = std::move(triads)};
    input.width = size.x;
    input.height = size.y;
    input.name_of = [&view, &organisation, before](const PersonId& person) {
        return view.names.of(!before || find_person(organisation, person) ? organisation : *before, person);
    };
    input.label_width = [](const std::string& label) { return text_width(label, 15, Weight::semibold); };
    input.open_label_width = text_width(view.words.open_corner_short, 15, Weight::semibold);
    input.today = view.today;
    input.before = before;
    return input;
}

TriedTriads tried_triads(const ViewContext& view, const Organisation& now, const Organisation& then) {
    TriedTriads tried;
    for (const Triad& triad : *then.triads) {
        const Triad* before = find_triad(now, triad.id);
        const bool was = before && before->is_active_on(view.today);
        const bool is_gone = was && !triad.is_active_on(view.today);
        if (is_gone) tried.gone.push_back(triad.id);
        if (is_gone || triad.is_active_on(view.today)) tried.all.push_back(triad.id);
    }
    return tried;
}

std::optional<Picture> small_wheel(const ViewContext& view, const Organisation& organisation,
                                   const Organisation* before, const Subject& selected, float width) {
    auto [triads, gone] = tried_triads(view, before ? *before : organisation, organisation);
    if (triads.size() > most_on_wheel) {
        std::erase_if(triads, [&](const TriadId& id) {
            const Triad* now = before ? find_triad(*before, id) : nullptr;
            const bool comes_or_goes = before && (!now || std::ranges::binary_search(gone, id));
            return !comes_or_goes && !is_about(now, find_triad(organisation, id), selected);
        });
    }
    if (triads.empty() || triads.size() > most_on_wheel) return std::nullopt;
    WheelInput input = wheel_input(view, organisation, before, std::move(triads), stamp_layout);
    input.gone = std::move(gone);
    const WheelLayout layout = layout_wheel(input);
    WheelView shown{.organisation = organisation,
                    .layout = layout,
                    .findings = {},
                    .names = view.names,
                    .words = view.words,
                    .today = view.today,
                    .before = before};
    if (selected.triad) shown.selected = selected.triad;
    if (selected.person) shown.selected_person = selected.person;
    return small_wheel_picture(shown, width);
}

}  // namespace driehoek::ui
