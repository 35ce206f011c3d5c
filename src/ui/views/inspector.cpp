// What is known about the selection: a 3-hoek, a person, or the whole (right side of picture 02).
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "model/rules.hpp"
#include "picture/triad_wheel.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/history.hpp"
#include "ui/views/pieces.hpp"
#include "ui/views/views.hpp"

namespace driehoek::ui {
namespace {

constexpr float inspector_padding = 24;

void draw_title(const ViewContext& view, const Rect& panel, std::string_view title, const std::string& detail) {
    heading(view.ui, {panel.min.x + inspector_padding, panel.min.y + 38}, title, 2,
            {20, Weight::bold, Ink::ink, Anchor::start, panel.width() - 90});
    text(view.ui, {panel.min.x + inspector_padding, panel.min.y + 61}, detail,
         {15, Weight::regular, Ink::ink2, Anchor::start, panel.width() - 2 * inspector_padding});
    if (view.state.has_selection() &&
        icon_button(view.ui, "close", {{panel.max.x - 56, panel.min.y + 8}, {panel.max.x - 12, panel.min.y + 52}},
                    icons::x, view.words.close)) {
        view.state.select_nothing();
    }
}

// --- a 3-hoek ------------------------------------------------------------------------------------------------------------

// One relation of the three: who with whom, and since when both hold their corner.
void draw_side(const ViewContext& view, const Triad& triad, Corner one, Corner other, Point at) {
    const auto token = [&](Corner corner, Point centre) {
        const Person* person = find_person(view.organisation, triad.person_at(corner));
        if (person)
            draw_corner_token(view.words, person, corner, centre, 11);
        else
            draw_open_token(corner, triad.type, centre, 11);
    };
    token(one, {at.x + 12, at.y});
    line({at.x + 25, at.y}, {at.x + 39, at.y}, Ink::ctl, 2);
    token(other, {at.x + 52, at.y});
    const auto name = [&](Corner corner) {
        const PersonId& person = triad.person_at(corner);
        const std::array both{triad.person_at(one), triad.person_at(other)};
        return person ? view.names.short_among(view.organisation, person, both)
                      : std::string(view.words.open_corner_short);
    };
    const auto& since_one = triad.seat(one).since;
    const auto& since_other = triad.seat(other).since;
    std::string since(view.words.side_open);
    if (triad.person_at(one) && triad.person_at(other)) {
        const std::optional<Date> both =
            since_one && since_other ? std::optional(std::max(*since_one, *since_other)) : std::nullopt;
        const std::string when = both ? month_and_year(view.words, *both) : std::string(view.words.unknown_date);
        since = fill(other == Corner::third ? view.words.since : view.words.together_since, {when});
    }
    text(view.ui, {at.x + 74, at.y - 3}, name(one) + std::string(view.words.and_between) + name(other),
         {15, Weight::semibold, Ink::ink, Anchor::start});
    text(view.ui, {at.x + 74, at.y + 16}, since, {15, Weight::regular, Ink::ink2, Anchor::start});
}

float draw_sides(const ViewContext& view, const Triad& triad, Point at) {
    heading(view.ui, at, view.words.sides, 3, {16, Weight::bold, Ink::ink, Anchor::start});
    draw_side(view, triad, Corner::lead, Corner::job_coach, {at.x, at.y + 28});
    draw_side(view, triad, Corner::lead, Corner::third, {at.x, at.y + 74});
    draw_side(view, triad, Corner::job_coach, Corner::third, {at.x, at.y + 120});
    return at.y + 172;
}

float draw_history(const ViewContext& view, const Triad& triad, Point at, float width) {
    heading(view.ui, at, view.words.history, 3, {16, Weight::bold, Ink::ink, Anchor::start});
    const std::vector<HistoryLine> lines = history_of(view, triad);
    if (lines.empty()) {
        text(view.ui, {at.x, at.y + 26}, view.words.history_empty, {15, Weight::regular, Ink::ink2, Anchor::start});
        return at.y + 48;
    }
    const float first = at.y + 22;
    const float step = 36;
    const float last = first + step * static_cast<float>(lines.size() - 1);
    line({at.x + 10, first}, {at.x + 10, last}, Ink::line, 2);
    float y = first;
    float dates = 0;
    for (const HistoryLine& each : lines) dates = std::max(dates, text_width(each.date, 15, Weight::semibold));
    for (const HistoryLine& each : lines) {
        draw_dot({at.x + 10, y}, each.is_signal);
        text(view.ui, {at.x + 26, y + 5}, each.date, {15, Weight::semibold, Ink::ink, Anchor::start});
        text(view.ui, {at.x + 38 + dates, y + 5}, each.sentence,
             {15, Weight::regular, Ink::ink2, Anchor::start, width - 38 - dates});
        y += step;
    }
    return last + 24;
}

std::string detail_of(const ViewContext& view, const Triad& triad) {
    const Unit* unit = find_unit(view.organisation, unit_of(view.organisation, triad));
    std::string detail(name_of(view.words, triad.type));
    if (unit) detail += ", " + unit->name;
    if (triad.begins_after(view.today)) return fill(view.words.begins_on, {long_date(view.words, *triad.begin)});
    if (triad.end)
        detail = fill(*triad.end < view.today ? view.words.ended_on : view.words.ends_on,
                      {long_date(view.words, *triad.end)});
    return detail;
}

void draw_triad_buttons(const ViewContext& view, const Rect& row, const Triad& triad) {
    const float half = (row.width() - 8) / 2;
    if (button(view.ui, "edit", {row.min, {row.min.x + half, row.max.y}}, view.words.edit_corners,
               {.glyph = icons::pencil})) {
        const auto iso = [](const std::optional<Date>& date) { return date ? iso_from_date(*date) : std::string(); };
        view.open_dialog(EditCornersDialog{triad.id, iso(triad.begin), iso(triad.end)});
    }
    const bool list = view.shows_list();
    if (button(view.ui, "switch", {{row.max.x - half, row.min.y}, row.max},
               list ? view.words.show_on_map : view.words.show_in_list, {.glyph = list ? icons::map : icons::list})) {
        view.state.shows_list = !list;
        if (!view.layout.has_side()) view.state.select_nothing();  // else it would lie above what was asked for
    }
}

// Where it is low and wide: the triangle at the left, what asks for attention and what can be done beside it (picture 12).
void draw_triad_in_sheet(const ViewContext& view, const Rect& body, const Triad& triad, const Picture& picture,
                         const std::vector<Finding>& findings) {
    ScrollArea scroll(view.ui, triad.id.text, body);
    const Point at = scroll.origin();
    const float middle = at.x + body.width() * 0.46F;
    const float right = at.x + body.width() - 16;
    const float high = std::min(250.0F, picture.bounds.height());
    show_picture(view.ui, "triangle", {{at.x + 8, at.y}, {middle - 16, at.y + high}}, picture);
    float y = draw_signal_cards(view, {{middle, at.y + 4}, {right, body.max.y}}, findings);
    draw_triad_buttons(view, {{middle, y + 4}, {right, y + 52}}, triad);
    y = std::max(y + 60, at.y + high) + 24;
    const float sides = draw_sides(view, triad, {at.x + inspector_padding, y});
    scroll.ends_at(std::max(sides, draw_history(view, triad, {middle, y}, right - middle)) + 8);
}

void draw_triad(const ViewContext& view, const Rect& panel, const Triad& triad) {
    draw_title(view, panel, fill(view.words.triad_heading, {view.code_of(triad)}), detail_of(view, triad));
    const std::vector<Finding> findings = findings_of(view, triad.id);
    const Picture picture = triad_picture(view.organisation, triad, findings, view.names, view.words, view.today);
    Rect body{{panel.min.x, panel.min.y + 70}, panel.max};
    if (panel.width() > 560) return draw_triad_in_sheet(view, body, triad, picture, findings);
    const float high = view.layout.has_fingers ? 44.0F : 40.0F;
    const Rect row{{panel.min.x + 16, panel.max.y - 12 - high}, {panel.max.x - 16, panel.max.y - 12}};
    body.max.y = row.min.y - 10;
    {
        ScrollArea scroll(view.ui, triad.id.text, body);
        const Point at = scroll.origin();
        const float height = picture.bounds.height() * panel.width() / picture.bounds.width();
        show_picture(view.ui, "triangle", {{at.x, at.y}, {at.x + panel.width(), at.y + height}}, picture);
        float y =
            draw_signal_cards(view, {{at.x + 16, at.y + height}, {at.x + panel.width() - 16, body.max.y}}, findings);
        y = draw_sides(view, triad, {at.x + inspector_padding, y + 24});
        y = draw_history(view, triad, {at.x + inspector_padding, y + 8}, panel.width() - 2 * inspector_padding);
        scroll.ends_at(y + 8);
    }
    line({panel.min.x + 1, body.max.y}, {panel.max.x - 1, body.max.y}, Ink::line);
    draw_triad_buttons(view, row, triad);
}

// --- a person -------------------------------------------------------------------------------------------------------------

std::vector<TriadId> triads_of(const ViewContext& view, const std::vector<TriadId>& triads, const PersonId& person) {
    std::vector<TriadId> found;
    std::ranges::copy_if(triads, std::back_inserter(found), [&](const TriadId& id) {
        return find_triad(view.organisation, id)->first_corner_of(person).has_value();
    });
    return found;
}

float draw_triad_rows(const ViewContext& view, const Rect& column, const std::vector<TriadId>& triads) {
    float y = column.min.y;
    for (const TriadId& id : triads) {
        const Scope scope(id.text);
        const Triad& triad = *find_triad(view.organisation, id);
        const Rect row{{column.min.x, y}, {column.max.x, y + 44}};
        const std::string code = view.code_of(triad);
        const Press press = press_area(view.ui, "row", row, fill(view.words.open_triad, {code}));
        if (press.hovered) fill_rect(row, Ink::sub, 10);
        draw_plate({row.min.x + 38, row.centre().y}, code.size() > 6 ? std::string_view("...") : std::string_view(code),
                   60, 28);
        const PersonId& other =
            triad.person_at(triad.person_at(Corner::lead) == view.state.person ? Corner::job_coach : Corner::lead);
        const bool is_open = !other;
        draw_text({row.min.x + 82, row.centre().y + 5},
                  is_open ? std::string(view.words.open_corner_short) : view.name_of(other),
                  {15, Weight::regular, is_open ? Ink::amber_text : Ink::ink, Anchor::start, column.width() - 130});
        const std::vector<Finding> findings = findings_of(view, id);
        if (!findings.empty())
            draw_signal_mark(findings.front().rule, {row.max.x - 24, row.centre().y}, 10, findings.front().count);
        if (press.pressed) view.state.select({Subject::Kind::triad, id, {}, {}});
        y += 46;
    }
    return y;
}

// The 3-hoeken that begin later, each with its day.
float draw_planned_rows(const ViewContext& view, const Rect& column, const std::vector<TriadId>& planned) {
    if (planned.empty()) return column.min.y;
    heading(view.ui, {column.min.x + inspector_padding, column.min.y + 24}, view.words.begins_later, 3,
            {16, Weight::bold, Ink::ink, Anchor::start});
    float y = column.min.y + 38;
    for (const TriadId& id : planned) {
        const Scope scope(id.text);
        const Triad& triad = *find_triad(view.organisation, id);
        const Rect row{{column.min.x + 12, y}, {column.max.x - 12, y + 44}};
        const std::string code = view.code_of(triad);
        const std::string day = long_date(view.words, *triad.begin);
        const Press press = press_area(view.ui, "planned", row, fill(view.words.open_triad, {code}), Role::button,
                                       state_none, fill(view.words.begins_on, {day}));
        if (press.hovered) fill_rect(row, Ink::sub, 10);
        draw_text({row.min.x + 12, row.centre().y + 5}, code, {15, Weight::semibold, Ink::ink, Anchor::start, 150});
        draw_text({row.max.x - 12, row.centre().y + 5}, day, {15, Weight::regular, Ink::ink2, Anchor::end});
        if (press.pressed) view.state.select({Subject::Kind::triad, id, {}, {}});
        y += 46;
    }
    return y;
}

void draw_person(const ViewContext& view, const Rect& panel, const Person& person) {
    const Unit* unit = find_unit(view.organisation, person.unit);
    std::string detail = person.functions.empty() ? std::string(view.words.third_legend)
                                                  : std::string(name_of(view.words, person.functions.front()));
    if (unit) detail += ", " + unit->name;
    draw_title(view, panel, view.name_of(person.id), detail);
    ScrollArea scroll(view.ui, person.id.text, {{panel.min.x, panel.min.y + 76}, {panel.max.x, panel.max.y - 10}});
    const Point at = scroll.origin();
    float y = draw_signal_cards(view, {{at.x + 16, at.y + 4}, {at.x + panel.width() - 16, panel.max.y}},
                                findings_of(view, person.id));
    const std::vector<TriadId> triads = triads_of(view, view.derived.active, person.id);
    const std::vector<TriadId> planned = triads_of(view, view.derived.planned, person.id);
    heading(view.ui, {at.x + inspector_padding, y + 22}, triad_count(view.words, static_cast<int>(triads.size())), 3,
            {16, Weight::bold, Ink::ink, Anchor::start});
    if (triads.empty())
        text(view.ui, {at.x + inspector_padding, y + 48}, view.words.person_no_triads,
             {15, Weight::regular, Ink::ink2, Anchor::start});
    y = draw_triad_rows(
        view, {{at.x + 12, y + (triads.empty() ? 60.0F : 34.0F)}, {at.x + panel.width() - 12, panel.max.y}}, triads);
    scroll.ends_at(draw_planned_rows(view, {{at.x, y}, {at.x + panel.width(), panel.max.y}}, planned) + 8);
}

// --- nothing selected: the whole --------------------------------------------------------------------------------------------

// Whether it is about what the filter shows.
bool is_about_shown(const ViewContext& view, const Finding& finding, const std::vector<TriadId>& shown) {
    if (finding.triad) return !view.state.filter.is_set() || std::ranges::binary_search(shown, finding.triad);
    if (finding.rule > Rule::foreman_is_very_busy) return false;
    return !view.state.filter.is_set() || !triads_of(view, shown, finding.person).empty();
}

float draw_signal_rows(const ViewContext& view, const Rect& column, const std::vector<TriadId>& shown) {
    float y = column.min.y;
    int index = 0;
    for (const Finding& finding : view.derived.findings) {
        if (!is_about_shown(view, finding, shown)) continue;
        if (index == 40) break;  // the list twin and the chips lead to the rest
        const Scope scope("row" + std::to_string(index++));
        const Triad* triad = find_triad(view.organisation, finding.triad);
        const std::string who = triad ? view.code_of(*triad) : view.name_of(finding.person);
        const Rect row{{column.min.x, y}, {column.max.x, y + 48}};
        const std::string label = label_of(view.words, finding);
        const Press press = press_area(view.ui, "signal", row, who + ": " + label);
        if (press.hovered) fill_rect(row, Ink::sub, 10);
        draw_signal_mark(finding.rule, {row.min.x + 24, row.centre().y}, 11, finding.count);
        const float name =
            draw_text({row.min.x + 46, row.centre().y + 5}, who, {15, Weight::semibold, Ink::ink, Anchor::start, 150});
        draw_text({row.min.x + 58 + name, row.centre().y + 5}, label,
                  {15, Weight::regular, Ink::ink2, Anchor::start, column.width() - 70 - name});
        if (press.pressed) view.state.select({Subject::Kind::triad, finding.triad, finding.person, {}});
        y += 50;
    }
    return y;
}

void draw_whole(const ViewContext& view, const Rect& panel) {
    const Words& words = view.words;
    const Breakdown& numbers = view.derived.numbers;
    const std::vector<TriadId> shown = shown_triads(view);
    const int all = static_cast<int>(shown.size());
    const auto heading_of_shown = [&] {
        if (!view.state.filter.is_set())
            return all == 0 ? std::string(words.empty_title) : well_of(words, numbers, words.overview_heading);
        if (all == 0) return std::string(words.empty_filter_title);
        // How many of one part there are would give small numbers away.
        if (numbers.hides_small) return std::string(words.chip_filter);
        const auto well = all - std::ranges::count_if(view.derived.with_signal, [&](const TriadId& id) {
                              return std::ranges::binary_search(shown, id);
                          });
        return fill(words.overview_heading, {std::to_string(well), std::to_string(all)});
    };
    draw_title(view, panel, heading_of_shown(),
               std::string(all > 0                      ? words.overview_summary
                           : view.state.filter.is_set() ? words.empty_filter_text
                                                        : words.empty_text));
    const Rect body{{panel.min.x, panel.min.y + 76}, {panel.max.x, panel.max.y - 112}};
    {
        ScrollArea scroll(view.ui, "whole", body);
        const Point at = scroll.origin();
        if (all > 0)
            heading(view.ui, {at.x + inspector_padding, at.y + 24}, view.words.signals, 3,
                    {16, Weight::bold, Ink::ink, Anchor::start});
        float y = draw_signal_rows(view, {{at.x + 12, at.y + 38}, {at.x + panel.width() - 12, body.max.y}}, shown);
        if (all > 0 && y == at.y + 38) {
            text(view.ui, {at.x + inspector_padding, y + 14}, view.words.all_in_order,
                 {15, Weight::regular, Ink::ink2, Anchor::start});
            y += 40;
        }
        y = draw_planned_rows(view, {{at.x, y}, {at.x + panel.width(), body.max.y}}, planned_triads(view));
        scroll.ends_at(y + 8);
    }
    const float y = panel.max.y - 100;
    line({panel.min.x + 1, y - 10}, {panel.max.x - 1, y - 10}, Ink::line);
    draw_start_buttons(view, {{panel.min.x + 16, y}, {panel.max.x - 16, y + 40}},
                       {{panel.min.x + 16, y + 48}, {panel.max.x - 16, y + 88}});
}

}  // namespace

void draw_start_buttons(const ViewContext& view, const Rect& triad, const Rect& person) {
    const Scope scope("begin");
    if (button(view.ui, "start", triad, view.words.start_triad, {.glyph = icons::plus}))
        view.open_dialog(StartTriadDialog{});
    if (button(view.ui, "person", person, view.words.add_person, {.glyph = icons::user_plus}))
        view.open_dialog(AddPersonDialog{});
}

void draw_inspector(const ViewContext& view, const Rect& place) {
    const Container aside(view.ui, Role::complementary, "inspector", view.words.inspector, place);
    const Scope scope("inspector");
    const Rect panel = draw_inspector_ground(view, place);
    if (const Triad* triad = find_triad(view.organisation, view.state.triad)) {
        draw_triad(view, panel, *triad);
    } else if (const Person* person = find_person(view.organisation, view.state.person)) {
        draw_person(view, panel, *person);
    } else {
        draw_whole(view, panel);
    }
}

}  // namespace driehoek::ui
