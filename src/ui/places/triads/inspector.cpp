// What is known about the selection: a 3-hoek, a person, or the whole (right side of picture 02).
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "model/rules.hpp"
#include "picture/triad_wheel.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/triads/history.hpp"
#include "ui/places/triads/map_place.hpp"
#include "ui/places/triads/triads.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/own_papers.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float margin = 16;  // of the panel
constexpr float inset = 8;  // of words in it

// --- a 3-hoek ------------------------------------------------------------------------------------------------------------

// One relation of the three: who with whom, and since when both hold their corner.
void draw_side(const ViewContext& view, Column& column, const Triad& triad, Corner one, Corner other) {
    const Rect row = column.take(42);
    column.leave(space::hair);
    const auto token = [&](Corner corner, Point centre) {
        const Person* person = find_person(view.organisation, triad.person_at(corner));
        if (person)
            draw_corner_token(view.words, person, corner, centre, 11);
        else
            draw_open_token(corner, triad.type, centre, 11);
    };
    const Point at{row.min.x, row.centre().y};
    token(one, {at.x + 12, at.y});
    line({at.x + 25, at.y}, {at.x + 39, at.y}, Ink::ctl, 2);
    token(other, {at.x + 52, at.y});
    const auto name = [&](Corner corner) {
        const PersonId& person = triad.person_at(corner);
        const std::array both{triad.person_at(one), triad.person_at(other)};
        if (!person) return std::string(view.words.open_corner_short);
        return corner == Corner::third ? view.names.short_in_corner(view.organisation, triad, corner)
                                       : view.names.short_among(view.organisation, person, both);
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
    Column words(view.ui, {row.min.x + 74, row.min.y}, row.width() - 74);
    words.line(name(one) + std::string(view.words.and_between) + name(other), type::strong);
    words.leave(0);
    words.line(since, type::caption);
}

void draw_sides(const ViewContext& view, Column column, const Triad& triad) {
    column.heading(view.words.sides, 3);
    draw_side(view, column, triad, Corner::lead, Corner::job_coach);
    draw_side(view, column, triad, Corner::lead, Corner::third);
    draw_side(view, column, triad, Corner::job_coach, Corner::third);
}

void draw_history(const ViewContext& view, Column column, const Triad& triad) {
    constexpr float dot = 10;
    column.heading(view.words.history, 3);
    const std::vector<HistoryLine> lines = history_of(view, triad);
    if (lines.empty()) column.paragraph(view.words.history_empty, type::caption);
    float dates = 0;
    for (const HistoryLine& each : lines)
        dates = std::max(dates, text_width(each.date, type::strong.size, type::strong.weight));
    std::optional<Point> before;
    for (const HistoryLine& each : lines) {
        const Rect row = column.take(24);
        const Point here{row.min.x + dot, row.centre().y};
        if (before) line({before->x, before->y + 6}, {here.x, here.y - 6}, Ink::line, 2);
        draw_dot(here, each.is_signal);
        const float x = row.min.x + 26;
        Column(view.ui, {x, row.min.y + 1}, dates).line(each.date, type::strong);
        Column(view.ui, {x + dates + space::normal, row.min.y + 1}, row.max.x - x - dates - space::normal)
            .line(each.sentence, type::caption);
        before = here;
    }
    column.leave(space::close);
    if (has_own_sheet(triad, view.today) &&
        column.button("own_triad", view.words.own_triad_button, {.glyph = icons::printer}))
        view.open_dialog(OwnTriadDialog{.triad = triad.id});
    if (column.button("correct", view.words.history_correct, {.glyph = icons::pencil}))
        view.open_dialog(CorrectTriadDialog(triad));
    if (!triad.end || *triad.end >= view.today) return;
    if (column.button("reopen", view.words.reopen_triad, {.glyph = icons::rotate_ccw}))
        view.send(SetTriadPeriod{triad.id, triad.begin, std::nullopt});
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
        view.open_dialog(edit_corners_dialog(view, triad.id));
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
    ScrollColumn all(view.ui, triad.id.text, body, margin, space::hair);
    Columns above(all, 2, least_field);
    show_picture(view.ui, "triangle", above.next().take(std::min(250.0F, picture.bounds.height())), picture);
    Column beside = above.next();
    draw_signal_cards(view, beside, findings);
    if (const std::string change = change_of(view, triad.id); !change.empty())
        beside.note(fill(view.words.what_if_deed, {change}), Ink::sunk);
    draw_triad_buttons(view, beside.take(48), triad);
    all.leave(space::padding);
    Columns below(all, 2, least_field);
    draw_sides(view, below.next(), triad);
    draw_history(view, below.next(), triad);
}

void draw_triad(const ViewContext& view, const Rect& panel, const Triad& triad) {
    Rect body =
        draw_panel_title(view, panel, fill(view.words.triad_heading, {view.code_of(triad)}), detail_of(view, triad));
    const std::vector<Finding> findings = findings_of(view, triad.id);
    const Picture picture = triad_picture(view.organisation, triad, findings, view.names, view.words, view.today);
    if (panel.width() > 560) return draw_triad_in_sheet(view, body, triad, picture, findings);
    const float high = view.layout.has_fingers ? space::control : space::button;
    const Rect row{{panel.min.x + margin, panel.max.y - space::normal - high},
                   {panel.max.x - margin, panel.max.y - space::normal}};
    body.max.y = row.min.y - 10;
    {
        ScrollColumn column(view.ui, triad.id.text, body, margin, 0);
        const Rect place = column.take(picture.bounds.height() * panel.width() / picture.bounds.width());
        column.leave(0);
        show_picture(view.ui, "triangle", {{panel.min.x, place.min.y}, {panel.max.x, place.max.y}}, picture);
        draw_signal_cards(view, column, findings);
        if (const std::string change = change_of(view, triad.id); !change.empty())
            column.note(fill(view.words.what_if_deed, {change}), Ink::sunk);
        column.leave(space::gap);
        draw_sides(view, column.indented(inset), triad);
        column.leave(space::gap);
        draw_history(view, column.indented(inset), triad);
        column.leave(space::close);
        column.take(0);
    }
    line({panel.min.x + 1, body.max.y}, {panel.max.x - 1, body.max.y}, Ink::line);
    draw_triad_buttons(view, row, triad);
}

// --- a person -------------------------------------------------------------------------------------------------------------

std::vector<TriadId> triads_of(const ViewContext& view, const std::vector<TriadId>& triads, const PersonId& person) {
    // Who works here and is in a trajectory too is not shown with that beside his name (P22).
    const Person* known = find_person(view.organisation, person);
    const bool is_staff = known && !known->functions.empty();
    std::vector<TriadId> found;
    std::ranges::copy_if(triads, std::back_inserter(found), [&](const TriadId& id) {
        const auto corner = find_triad(view.organisation, id)->first_corner_of(person);
        return corner && (corner != Corner::third || !is_staff);
    });
    return found;
}

// A row to press, wider than the words around it.
Rect take_row(Column& column, float height) {
    Rect row = column.take(height);
    column.leave(2);
    row.min.x -= space::normal;
    row.max.x += space::normal;
    return row;
}

void draw_triad_rows(const ViewContext& view, Column& column, const std::vector<TriadId>& triads) {
    for (const TriadId& id : triads) {
        const Scope scope(id.text);
        const Triad& triad = *find_triad(view.organisation, id);
        const Rect row = take_row(column, 44);
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
                  {15, Weight::regular, is_open ? Ink::amber_text : Ink::ink, Anchor::start, row.width() - 130});
        const std::vector<Finding> findings = findings_of(view, id);
        if (!findings.empty())
            draw_signal_mark(findings.front().rule, {row.max.x - 24, row.centre().y}, 10, findings.front().count);
        if (press.pressed) view.state.select({Subject::Kind::triad, id, {}, {}});
    }
}

// 3-hoeken that begin later, or have ended, each with its day.
void draw_other_rows(const ViewContext& view, Column& column, Word heading, const std::vector<TriadId>& triads) {
    if (triads.empty()) return;
    column.leave(space::normal);
    column.heading(heading, 3);
    for (const TriadId& id : triads) {
        const Scope scope(id.text);
        const Triad& triad = *find_triad(view.organisation, id);
        const Rect row = take_row(column, 44);
        const std::string code = view.code_of(triad);
        const bool is_later = triad.begins_after(view.today);
        const std::string day = long_date(view.words, is_later ? *triad.begin : triad.end.value_or(view.today));
        const Press press = press_area(view.ui, "other", row, fill(view.words.open_triad, {code}), Role::button,
                                       state_none, fill(is_later ? view.words.begins_on : view.words.ended_on, {day}));
        if (press.hovered) fill_rect(row, Ink::sub, 10);
        draw_text({row.min.x + 12, row.centre().y + 5}, code, {15, Weight::semibold, Ink::ink, Anchor::start, 150});
        draw_text({row.max.x - 12, row.centre().y + 5}, day, {15, Weight::regular, Ink::ink2, Anchor::end});
        if (press.pressed) view.state.select({Subject::Kind::triad, id, {}, {}});
    }
}

void draw_person(const ViewContext& view, const Rect& panel, const Person& person) {
    const Unit* unit = find_unit(view.organisation, person.unit);
    std::string detail = person.functions.empty() ? std::string(view.words.third_legend)
                                                  : std::string(name_of(view.words, person.functions.front()));
    if (unit) detail += ", " + unit->name;
    ScrollColumn all(view.ui, person.id.text, draw_panel_title(view, panel, view.name_of(person.id), detail), margin,
                     space::hair);
    draw_signal_cards(view, all, findings_of(view, person.id));
    const std::vector<TriadId> triads = triads_of(view, view.derived.active, person.id);
    Column column = all.indented(inset);
    column.heading(triad_count(view.words, static_cast<int>(triads.size())), 3);
    if (triads.empty()) column.paragraph(view.words.person_no_triads, type::caption);
    draw_triad_rows(view, column, triads);
    draw_other_rows(view, column, view.words.begins_later, triads_of(view, view.derived.planned, person.id));
    draw_other_rows(view, column, view.words.has_ended, triads_of(view, view.derived.ended, person.id));
    all.leave(space::gap);
    if (all.wide_button("change", view.words.person_edit, {.glyph = icons::pencil}))
        open_person_editor(view, person.id);
}

// --- nothing selected: the whole --------------------------------------------------------------------------------------------

// Whether it is about what the filter shows.
bool is_about_shown(const ViewContext& view, const Finding& finding, const std::vector<TriadId>& shown) {
    if (finding.triad) return !view.state.filter.is_set() || std::ranges::binary_search(shown, finding.triad);
    if (finding.rule > Rule::foreman_is_very_busy) return false;
    return !view.state.filter.is_set() || !triads_of(view, shown, finding.person).empty();
}

// How many there are.
int draw_signal_rows(const ViewContext& view, Column& column, const std::vector<TriadId>& shown) {
    int index = 0;
    for (const Finding& finding : view.derived.findings) {
        if (!is_about_shown(view, finding, shown)) continue;
        if (index == 40) break;  // the list twin and the chips lead to the rest
        const Scope scope("row" + std::to_string(index++));
        const Triad* triad = find_triad(view.organisation, finding.triad);
        const std::string who = triad ? view.code_of(*triad) : view.name_of(finding.person);
        const Rect row = take_row(column, 48);
        const std::string label = label_of(view.words, finding);
        const Press press = press_area(view.ui, "signal", row, who + ": " + label);
        if (press.hovered) fill_rect(row, Ink::sub, 10);
        draw_signal_mark(finding.rule, {row.min.x + 24, row.centre().y}, 11, finding.count);
        const float name =
            draw_text({row.min.x + 46, row.centre().y + 5}, who, {15, Weight::semibold, Ink::ink, Anchor::start, 150});
        draw_text({row.min.x + 58 + name, row.centre().y + 5}, label,
                  {15, Weight::regular, Ink::ink2, Anchor::start, row.width() - 70 - name});
        if (press.pressed) view.state.select({Subject::Kind::triad, finding.triad, finding.person, {}});
    }
    return index;
}

void draw_whole(const ViewContext& view, const Rect& panel) {
    const Words& words = view.words;
    const Breakdown& numbers = view.derived.numbers;
    const std::vector<TriadId>& shown = shown_triads(view);
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
    Rect body = draw_panel_title(view, panel, heading_of_shown(),
                                 all > 0                      ? words.overview_summary
                                 : view.state.filter.is_set() ? words.empty_filter_text
                                                              : words.empty_text);
    body.max.y -= 104;
    {
        ScrollColumn scroll(view.ui, "whole", body, margin, space::close);
        Column column = scroll.indented(inset);
        if (all > 0) column.heading(words.signals, 3);
        if (draw_signal_rows(view, column, shown) == 0 && all > 0) column.paragraph(words.all_in_order, type::caption);
        draw_other_rows(view, column, view.words.begins_later, planned_triads(view));
    }
    line({panel.min.x + 1, body.max.y + 2}, {panel.max.x - 1, body.max.y + 2}, Ink::line);
    Column begin(view.ui, {panel.min.x + margin, panel.max.y - 100}, panel.width() - 2 * margin);
    const Rect triad = begin.take(space::button);
    begin.leave(space::close);
    draw_start_buttons(view, triad, begin.take(space::button));
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
    } else if (has_levels(view) && view.state.triad_time == TriadTime::now && map_now(view).level != MapLevel::triads &&
               !map_now(view).parts.empty()) {
        draw_part_panel(view, panel);
    } else {
        draw_whole(view, panel);
    }
}

}  // namespace driehoek::ui
