// Beside what is shown: a person with lines and 3-hoeken, the people of a class, or those behind a link.
#include <algorithm>
#include <map>

#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "model/rules.hpp"
#include "picture/tokens.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/explore/explore.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"
#include "words/explore/sentences.hpp"

namespace driehoek::ui {
namespace {

constexpr float panel_side = 16;
constexpr std::size_t most_takers_shown = 6;
constexpr float panel_row = 44;
constexpr std::size_t rows_all_recorded = 60;

// A row to press, wider than the words around it.
Rect wide_row(Column& column, float height) {
    Rect row = column.take(height);
    column.leave(2);
    row.min.x -= space::close;
    row.max.x += space::close;
    return row;
}

// One line, with a number at its end.
bool draw_line_row(const ViewContext& view, Column& column, std::string_view id, std::string_view words,
                   std::string_view number, std::string_view spoken) {
    const Rect row = wide_row(column, panel_row);
    const Press press = press_area(view.ui, id, row, words, Role::button, state_none, spoken);
    if (press.hovered) fill_rect(row, Ink::sub, 10);
    const float y = row.centre().y + 5;
    const float wide =
        number.empty() ? 0 : draw_text({row.max.x - 10, y}, number, {16, Weight::bold, Ink::ink, Anchor::end});
    draw_text({row.min.x + 10, y}, words, {15, Weight::regular, Ink::ink, Anchor::start, row.width() - wide - 32});
    return press.pressed;
}

bool holds_corners(const ViewContext& view, const PersonId& person) {
    return std::ranges::any_of(view.derived.active, [&](const TriadId& id) {
        const auto corner = find_triad(view.organisation, id)->first_corner_of(person);
        return corner && *corner != Corner::third;
    });
}

void draw_persons_lines(const ViewContext& view, Column& column, const Person& person) {
    const std::vector<PersonId> managers = person.managers();
    if (managers.empty()) return;
    column.heading(view.words.explore_managers, 3);
    for (const PersonId& manager : managers) {
        const Scope scope(manager.text);
        if (draw_line_row(view, column, "manager", view.name_of(manager), {}, {})) select_person(view, manager);
    }
    column.leave(space::normal);
}

// His 3-hoeken, and who could take the one that is looked at.
void draw_persons_triads(const ViewContext& view, Column& column, const Person& person) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    const bool hands_over = view.state.explore_tab == ExploreTab::load;
    column.heading(words.explore_triads, 3);
    if (hands_over) column.paragraph(words.hand_over_choose, type::caption);
    bool has_any = false;
    for (const TriadId& id : view.derived.active) {
        const Triad& triad = *find_triad(view.organisation, id);
        const auto corner = triad.first_corner_of(person.id);
        if (!corner || (corner == Corner::third && !person.functions.empty())) continue;  // P22
        has_any = true;
        const Scope scope(id.text);
        const bool is_looked_at = hands_over && state.handed == id;
        const Corner beside = *corner == Corner::lead ? Corner::job_coach : Corner::lead;
        const PersonId& partner = triad.person_at(beside);
        const std::string with = partner ? view.name_of(partner) : std::string(words.open_corner_short);
        const Rect row = wide_row(column, panel_row);
        const Press press = press_area(
            view.ui, "triad", row, fill(words.open_triad, {view.code_of(triad)}), Role::button,
            static_cast<std::uint16_t>(hands_over ? state_switch | (is_looked_at ? state_pressed : 0) : state_none),
            with);
        if (press.hovered || is_looked_at) fill_rect(row, Ink::sub, 10);
        draw_plate({row.min.x + 38, row.centre().y}, view.code_of(triad), 60, 28, is_looked_at);
        draw_text({row.min.x + 82, row.centre().y + 5}, with,
                  {15, Weight::regular, partner ? Ink::ink : Ink::amber_text, Anchor::start, row.width() - 96});
        if (press.pressed && hands_over) {
            state.handed = is_looked_at ? TriadId() : id;
            view.outbox.wants_frame = true;
        } else if (press.pressed) {
            go_to(view, places::triads);
            view.state.select({Subject::Kind::triad, id, {}, {}});
            return;
        }
        if (!is_looked_at || *corner == Corner::third) continue;
        column.leave(space::close);
        Card card(column, "takers", {},
                  {.fill = Ink::sub, .radius = 12, .padding = space::gap, .spoken = words.takers_title});
        card.heading(words.takers_title, 4);
        if (const auto chosen =
                draw_takers(view, card, takers_in(view, id, *corner), triad, *corner, most_takers_shown))
            view.send(SetCorner{id, *corner, *chosen, view.today});
    }
    if (!has_any) column.paragraph(words.person_no_triads, type::caption);
}

void draw_explored_person(const ViewContext& view, const Rect& panel, const Person& person) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    const Unit* unit = find_unit(view.organisation, person.unit);
    std::string detail(person.functions.empty() ? words.third_legend : name_of(words, person.functions.front()));
    if (unit) detail += ", " + unit->name;
    ScrollColumn all(view.ui, person.id.text, draw_panel_title(view, panel, view.name_of(person.id), detail),
                     panel_side, space::hair);
    const std::vector<Finding> findings = findings_of(view, person.id);
    draw_signal_cards(view, all, findings);
    if (!findings.empty()) all.leave(space::gap);
    Column inside = all.indented(space::close);
    draw_persons_lines(view, inside, person);
    draw_persons_triads(view, inside, person);
    all.leave(space::gap);
    if (all.wide_button("near", words.near_show, {.glyph = icons::network})) {
        show_tab(view, ExploreTab::dependency);
        state.near = person.id;
        state.degrees = 1;
    }
    if (holds_corners(view, person.id) &&
        all.wide_button("away", fill(words.absence_of, {view.name_of(person.id)}), {.glyph = icons::user_minus}))
        ask_absence(view, person.id);
    if (all.wide_button("see", words.explore_see_triads, {.glyph = icons::triangle})) {
        go_to(view, places::triads);
        view.state.select({Subject::Kind::person, {}, person.id, {}});
    }
    if (all.wide_button("change", words.person_edit, {.glyph = icons::pencil})) open_person_editor(view, person.id);
}

// --- a class, or a link between two

struct PartRow {
    PersonId one, other;
    std::string words, number, spoken;
    TriadId triad{};  // of a third corner who works here too: his 3-hoek opens, and not he (P22)
};

struct PartCache {
    Memo<Shown, Subject> made;
    std::string title, detail;
    std::vector<PartRow> rows;
};

const PartCache& part_of(const ViewContext& view) {
    PartCache& cache = view.own<PartCache>();
    const Subject& part = view.own<ExploreState>().part;
    if (!cache.made.is_stale(view.shown(), part)) return cache;
    const Words& words = view.words;
    const Dependencies& all = dependencies_in(view);
    const auto one = static_cast<std::size_t>(part.row), other = static_cast<std::size_t>(part.column);
    cache.rows.clear();
    const auto add = [&](const PersonId& person, const PersonId& with, std::string name, std::size_t triads) {
        const auto count = static_cast<int>(triads);
        cache.rows.push_back({person, with, std::move(name), std::to_string(count), triad_count(words, count)});
    };
    const auto called = [&](const DependencyClass& each, const PersonId& person) {
        return each.corner == Corner::third ? view.name_of_third(person) : view.name_of(person);
    };
    if (one == other) {
        cache.title = size_of(words, all.classes[one]);
        cache.detail = words.structure_number;
        std::map<PersonId, std::vector<TriadId>> held;
        for (const SharedTriads& each : shared_in(view))
            held[each.one].insert(held[each.one].end(), each.triads.begin(), each.triads.end());
        for (const auto& [id, triads] : held) {
            add(id, {}, called(all.classes[one], id), triads.size());
            const Person* person = find_person(view.organisation, id);
            const bool is_staff = person && !person->functions.empty();
            if (all.classes[one].corner == Corner::third && is_staff) cache.rows.back().triad = triads.front();
        }
    } else {
        const DependencyLink* link = all.find_link(one, other);
        cache.title =
            fill(words.dependency_link, {name_of(words, all.classes[one]), name_of(words, all.classes[other])});
        cache.detail = link ? told_triads(words, link->triads) : std::string();
        if (link && link->is_misfit) cache.detail += ", " + std::string(words.dependency_misfit);
        for (const SharedTriads& each : shared_in(view))
            add(each.one, each.other,
                fill(words.pair_row, {called(all.classes[one], each.one), called(all.classes[other], each.other)}),
                each.triads.size());
    }
    sort_by(cache.rows, [](const PartRow& row) { return folded(row.words); });
    return cache;
}

void draw_part(const ViewContext& view, const Rect& panel) {
    ExploreState& state = view.own<ExploreState>();
    const PartCache& cache = part_of(view);
    const Rect cross{{panel.max.x - 56, panel.min.y + 8}, {panel.max.x - 12, panel.min.y + 52}};
    const Rect body = draw_panel_title(view, panel, cache.title, cache.detail);
    if (icon_button(view.ui, "close", cross, icons::x, view.words.close)) {
        state.part = {};
        view.outbox.wants_frame = true;
    }
    const Rect rows{{body.min.x + panel_side, body.min.y}, {body.max.x - space::close, body.max.y}};
    const Container list(view.ui, Role::list, "rows", cache.title, rows);
    ScrollArea scroll(view.ui, "rows", rows);
    const Point origin = scroll.origin();
    scroll.ends_at(origin.y + panel_row * static_cast<float>(cache.rows.size()));
    constexpr float around = 300;
    for (std::size_t at = 0; at < cache.rows.size(); ++at) {
        const float y = origin.y + panel_row * static_cast<float>(at);
        const bool is_near = y + panel_row > rows.min.y - around && y < rows.max.y + around;
        if (!is_near && cache.rows.size() > rows_all_recorded) continue;
        const PartRow& each = cache.rows[at];
        const Scope scope(std::to_string(at));
        const Rect row{{rows.min.x, y}, {rows.max.x - 14, y + panel_row}};
        const Container item(view.ui, Role::list_item, "item", {}, row);
        const Press press = press_area(view.ui, "open", row, each.words, Role::button, state_none, each.spoken);
        if (press.hovered) fill_rect(row, Ink::sub, 10);
        if (is_in_sight(row)) {
            const float wide =
                draw_text({row.max.x - 10, row.centre().y + 5}, each.number, {16, Weight::bold, Ink::ink, Anchor::end});
            draw_text({row.min.x + 10, row.centre().y + 5}, each.words,
                      {15, Weight::regular, Ink::ink, Anchor::start, row.width() - wide - 32});
        }
        if (!press.pressed) continue;
        if (each.triad) {
            go_to(view, places::triads);
            view.state.select({Subject::Kind::triad, each.triad, {}, {}});
            return;
        }
        select_person(view, each.one);
    }
}

}  // namespace

std::optional<PersonId> draw_takers(const ViewContext& view, Column& column, const std::vector<Taker>& takers,
                                    const Triad& triad, Corner corner, std::size_t most) {
    const Words& words = view.words;
    std::optional<PersonId> chosen;
    if (takers.empty()) column.paragraph(words.takers_none, type::caption);
    const PersonId& partner = triad.person_at(corner == Corner::lead ? Corner::job_coach : Corner::lead);
    for (std::size_t at = 0; at < std::min(takers.size(), most); ++at) {
        const Taker& taker = takers[at];
        const Scope scope(taker.person.text);
        if (at > 0) column.divide();
        column.leave(space::close);
        const Person* person = find_person(view.organisation, taker.person);
        const std::string name = view.name_of(taker.person);
        const Point sign = column.sign();
        if (person) draw_corner_token(words, person, corner, sign, 11);
        Column beside = column.indented(sign_indent + 4);
        beside.heading(name, 4, type::strong);
        beside.leave(space::hair);
        std::string reasons;
        for (const std::string& reason : reasons_of(words, view.organisation, view.names, taker, partner))
            reasons += (reasons.empty() ? "" : ", ") + reason;
        beside.paragraph(reasons, type::caption);
        beside.leave(space::close);
        if (beside.button("choose", fill(words.taker_choose, {view.names.short_of(view.organisation, taker.person)})))
            chosen = taker.person;
    }
    column.leave(space::normal);
    if (column.button("other", words.taker_other, {.glyph = icons::search}))
        view.open_dialog(ChoosePersonDialog{triad.id, corner, view.iso_today(), {}});
    return chosen;
}

bool has_explore_panel(const ViewContext& view) {
    const ExploreState& state = view.own<ExploreState>();
    if (find_person(view.organisation, view.state.person)) return true;
    const std::size_t classes = state.part.kind == Subject::Kind::none ? 0 : dependencies_in(view).classes.size();
    return state.part.kind != Subject::Kind::none && static_cast<std::size_t>(state.part.row) < classes &&
           static_cast<std::size_t>(state.part.column) < classes;
}

void draw_explore_panel(const ViewContext& view, const Rect& place) {
    const Container aside(view.ui, Role::complementary, "panel", view.words.inspector, place);
    const Scope scope("panel");
    const Rect panel = draw_inspector_ground(view, place);
    if (const Person* person = find_person(view.organisation, view.state.person))
        draw_explored_person(view, panel, *person);
    else
        draw_part(view, panel);
}

}  // namespace driehoek::ui
