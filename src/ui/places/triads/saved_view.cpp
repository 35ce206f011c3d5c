#include "ui/places/triads/saved_view.hpp"

#include <algorithm>

#include "picture/shapes.hpp"
#include "ui/places/triads/map_place.hpp"
#include "ui/places/triads/triads.hpp"
#include "ui/places/triads/wheel_cache.hpp"

namespace driehoek::ui {
namespace {

constexpr Point picture_size{1200, 900};
constexpr float caption_height = 48;

bool has_signal(const ViewContext& view, const TriadId& triad) {
    if (!view.state.highlighted) return true;
    return std::ranges::any_of(view.derived.findings, [&](const Finding& finding) {
        return finding.triad == triad && finding.rule == *view.state.highlighted;
    });
}

}  // namespace

std::string caption_of(const ViewContext& view) {
    std::string what = words_of(view, view.state.filter);
    const auto add = [&](const std::string& part) { what = what.empty() ? part : part + ", " + what; };
    if (view.state.highlighted)
        add(chip_label(view.words, *view.state.highlighted, view.organisation.settings.target_contact_persons));
    if (!view.state.map_place.scope.is_whole()) add(name_of_scope(view, view.state.map_place.scope));
    if (what.empty()) what = view.words.view_unfiltered;
    if (view.scenario) what = fill(view.words.what_if_title, {view.scenario->name}) + ", " + what;
    return fill(view.words.view_caption, {view.organisation.settings.name, what, long_date(view.words, view.today)});
}

Picture picture_to_save(const ViewContext& view) {
    // A list of many has no picture of its own: then the part of the map that it is of.
    if (map_now(view).triads.size() > most_on_wheel && view.state.map_place.level == MapLevel::triads)
        view.state.map_place.level.reset();
    const MapNow& now = map_now(view);
    const bool is_far = now.level != MapLevel::triads && !now.parts.empty();
    Picture picture =
        is_far ? map_picture(view, picture_size) : wheel_picture(view, now.triads, {{0, 0}, picture_size}, {});
    picture.bounds.max.y += caption_height;
    append_text(picture, {picture.bounds.min.x + 16, picture.bounds.max.y - 16}, caption_of(view), 15, Weight::regular,
                Ink::ink2);
    return picture;
}

std::vector<std::vector<std::string>> rows_to_save(const ViewContext& view) {
    const Words& words = view.words;
    std::vector<std::vector<std::string>> rows{
        {caption_of(view)},
        {std::string(words.column_code), std::string(words.column_type), std::string(words.column_unit),
         std::string(words.column_lead), std::string(words.column_job_coach), std::string(words.column_since),
         std::string(words.column_signals)}};
    for (const TriadId& id : map_now(view).triads) {
        if (!has_signal(view, id)) continue;
        const Triad& triad = *find_triad(view.organisation, id);
        const Unit* unit = find_unit(view.organisation, unit_of(view.organisation, triad));
        const auto person = [&](Corner corner) {
            const PersonId& holder = triad.person_at(corner);
            return holder ? view.name_of(holder) : std::string(words.open_corner_short);
        };
        std::string signals;
        for (const Finding& finding : findings_of(view, id))
            signals += (signals.empty() ? "" : ", ") + label_of(words, finding);
        rows.push_back({view.code_of(triad), std::string(name_of(words, triad.type)),
                        unit ? unit->name : std::string(words.no_unit), person(Corner::lead), person(Corner::job_coach),
                        triad.begin ? iso_from_date(*triad.begin) : std::string(), std::move(signals)});
    }
    return rows;
}

std::vector<SheetLine> list_to_print(const ViewContext& view) {
    const Words& words = view.words;
    const std::vector<std::vector<std::string>> rows = rows_to_save(view);
    std::vector<std::string> cells{std::to_string(rows[1].size())};
    for (std::size_t row = 1; row < rows.size(); ++row) cells.insert(cells.end(), rows[row].begin(), rows[row].end());
    const std::string day = long_date(words, view.today);
    return {
        {SheetPart::sheet, {view.organisation.settings.name, std::string(), std::string(words.list_title), day}},
        {SheetPart::title, {std::string(words.list_title), told_triads(words, {static_cast<int>(rows.size()) - 2})}},
        {SheetPart::note, {rows[0][0]}},
        {SheetPart::table, std::move(cells)},
        {SheetPart::foot, {view.organisation.settings.name, day}}};
}

}  // namespace driehoek::ui
