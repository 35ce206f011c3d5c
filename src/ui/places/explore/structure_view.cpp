// The organisation as rows that fold, of which only those in sight are drawn; and the neighbours of one person.
#include <algorithm>

#include "base/text.hpp"
#include "picture/tokens.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/explore/explore.hpp"
#include "ui/shared/pieces.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {
namespace {

constexpr float structure_row = 34, touch_row = 48;
constexpr float structure_inner = 24;
constexpr float wide_indent = 40, narrow_indent = 34;
constexpr float pointer_fold = 26, touch_fold = 46;  // room to fold
constexpr float structure_token = 13;
constexpr float wide_structure = 760;  // from here on there is room for function and people
constexpr float near_rows = 300;  // rows so far above and below are in the mirror
constexpr std::size_t most_whole = 60;  // up to so many all are

struct StructureList {
    const ViewContext& view;
    const StructureCache& cache;
    ExploreState& state;
    float height = 0, indent = 0, fold_room = 0;
    bool is_wide = false;

    const StructureNode& node(std::size_t row) const { return cache.nodes[cache.shown[row]]; }
    const StructureLabel& label(std::size_t row) const { return cache.labels[cache.shown[row]]; }
    bool has_children(std::size_t row) const { return node(row).has_children(cache.shown[row]); }
    bool is_open(std::size_t row) const {
        return row + 1 < cache.shown.size() && node(row + 1).depth > node(row).depth;
    }

    void fold(std::size_t row) const {
        const std::string key = node(row).key();
        if (!state.folded.erase(key)) state.folded.insert(key);
        view.outbox.wants_frame = true;
    }
    void walk_to(std::size_t row) const {
        state.walked = state.wants_focus = row_key(row);
        view.outbox.wants_frame = true;
    }
    // Who stands below two managers has two rows.
    std::string row_key(std::size_t row) const {
        return node(row).is_again ? node(row).key() + '+' + std::to_string(cache.shown[row]) : node(row).key();
    }
    std::size_t parent(std::size_t row) const {
        std::size_t above = row;
        while (above > 0 && node(above).depth >= node(row).depth) --above;
        return above;
    }
};

void take_structure_key(const StructureList& list, std::size_t row, std::string_view key, std::size_t page) {
    const std::size_t last = list.cache.shown.size() - 1;
    if (key == "ArrowDown") return list.walk_to(std::min(row + 1, last));
    if (key == "ArrowUp") return list.walk_to(row > 0 ? row - 1 : 0);
    if (key == "PageDown") return list.walk_to(std::min(row + page, last));
    if (key == "PageUp") return list.walk_to(row > page ? row - page : 0);
    if (key == "Home") return list.walk_to(0);
    if (key == "End") return list.walk_to(last);
    const bool can_fold = list.has_children(row) && trimmed(list.state.search).empty();
    if (key == "ArrowRight") {
        if (can_fold && !list.is_open(row)) return list.fold(row);
        return list.walk_to(list.is_open(row) ? row + 1 : row);
    }
    if (key == "ArrowLeft") {
        if (can_fold && list.is_open(row)) return list.fold(row);
        list.walk_to(list.parent(row));
    }
}

// What may be told of the 3-hoeken of a unit: of an onderdeel, of an afdeling. Of a team nothing is.
struct UnitTold {
    ToldCount all{};
    std::optional<ToldCount> attention{};
    bool asks_attention = false;
};
std::optional<UnitTold> told_of_unit(const ViewContext& view, const UnitId& id) {
    const Unit* unit = find_unit(view.organisation, id);
    const Breakdown& numbers = view.derived.numbers;
    if (unit && unit->kind == UnitKind::business_unit) {
        const UnitNumbers* told = numbers.find_unit(id);
        return told ? std::optional(UnitTold{told->all, {}, told->needs_attention()}) : std::nullopt;
    }
    if (!unit || unit->kind != UnitKind::department) return std::nullopt;
    const DepartmentNumbers* told = numbers.find_department(id);
    if (!told) return std::nullopt;
    return UnitTold{told->all, told->attention, told->attention.count > 0};
}

std::string description_of(const StructureList& list, std::size_t row) {
    const Words& words = list.view.words;
    const StructureNode& node = list.node(row);
    std::vector<std::string> parts;
    const auto add = [&](std::string part) {
        if (!part.empty()) parts.push_back(std::move(part));
    };
    add(list.label(row).function);
    if (node.person) {
        add(node.triads > 0 ? triad_count(words, node.triads) : std::string());
    } else if (const auto told = told_of_unit(list.view, node.unit)) {
        add(spoken_triads(words, told->all));
        if (told->asks_attention)
            add(told->attention ? fill(words.attention_count, {spoken_of(words, *told->attention)})
                                : std::string(words.attention_some));
    }
    if (node.signal) add(label_of(words, Finding{.rule = *node.signal, .person = node.person}));
    if (node.people > 0)
        add(fill(words.spoken_people_below, {count_in(words.one_person, words.many_people, node.people)}));
    if (node.managers > 1) add(fill(words.spoken_more_managers, {std::to_string(node.managers)}));
    if (node.is_again) add(std::string(words.structure_again));
    std::string said;
    for (const std::string& part : parts) said += (said.empty() ? "" : ", ") + part;
    return said;
}

void draw_structure_token(const StructureList& list, std::size_t row, Point centre) {
    const Person* person = find_person(list.view.organisation, list.node(row).person);
    if (!person || list.label(row).is_code) {
        icon({centre.x - 10, centre.y - 10}, person ? icons::triangle : icons::network, 20, Ink::ink2);
        return;
    }
    if (person->functions.empty() || token_of(person->functions.front()) != Token::other)
        return draw_function_token(list.view.words,
                                   person->functions.empty() ? std::nullopt : std::optional(person->functions.front()),
                                   centre, structure_token);
    Picture mark;
    std::string letter(name_of(list.view.words, person->functions.front()).substr(0, 1));
    if (letter[0] >= 'a' && letter[0] <= 'z') letter[0] = static_cast<char>(letter[0] - 'a' + 'A');
    append_token(mark, Token::other, centre, structure_token, letter);
    draw_marks(mark);
}

// The lines from managers to who is below them. `goes_on[depth]`: at that depth somebody still follows.
void draw_branches(const StructureList& list, const Rect& row, int depth, const std::vector<bool>& goes_on,
                   bool has_fold) {
    for (int at = 1; at <= depth; ++at) {
        const float x = row.min.x + list.fold_room + list.indent * static_cast<float>(at - 1) + structure_token;
        const float y = row.centre().y;
        const bool is_last = !goes_on[static_cast<std::size_t>(at)];
        if (at < depth && is_last) continue;
        line({x, row.min.y}, {x, at == depth && is_last ? y : row.max.y}, Ink::ctl, 1.5F);
        if (at < depth) continue;
        const float end =
            row.min.x + list.fold_room + list.indent * static_cast<float>(depth) - (has_fold ? 18.0F : 3.0F);
        if (end > x) line({x, y}, {end, y}, Ink::ctl, 1.5F);
    }
}

void draw_structure_row(const StructureList& list, std::size_t at, const Rect& row, const std::vector<bool>& goes_on,
                        std::size_t page) {
    const ViewContext& view = list.view;
    const StructureNode& node = list.node(at);
    const StructureLabel& label = list.label(at);
    const std::string key = list.row_key(at);
    const Scope scope(key);
    const float x = row.min.x + list.fold_room + list.indent * static_cast<float>(node.depth);
    const bool has_fold = list.has_children(at) && trimmed(list.state.search).empty();
    const bool is_chosen = node.person && view.state.person == node.person;
    const bool holds_tab = list.state.walked == key || (list.state.walked.empty() && at == 0);
    const Container container(view.ui, Role::row, "row", {}, row);
    Press press, fold;
    {
        const Container cell(view.ui, Role::cell, "name", {}, row);
        if (has_fold)
            fold = press_area(view.ui, "fold", {{x - list.fold_room, row.min.y}, {x - 1, row.max.y}},
                              std::string(list.is_open(at) ? view.words.structure_close : view.words.structure_open) +
                                  ": " + label.name,
                              Role::picture_target);
        const auto state = static_cast<std::uint16_t>(
            state_takes_keys | (is_chosen ? state_selected : 0) | (holds_tab ? state_tab_stop : 0) |
            (has_fold ? state_expandable : 0) | (has_fold && list.is_open(at) ? state_expanded : 0));
        press = press_area(view.ui, "open", {{x, row.min.y}, row.max}, label.name, Role::picture_target, state,
                           description_of(list, at));
        if (list.state.wants_focus == key) {
            focus_on(view.ui, "open");
            list.state.wants_focus.clear();
            scroll_into_sight(row);
        }
    }
    while (auto pressed = view.ui.mirror.take_key(id_of("open"))) take_structure_key(list, at, *pressed, page);
    if (fold.pressed) list.fold(at);
    if (press.pressed) {
        list.state.walked = key;
        if (node.person)
            select_person(view, node.person);
        else
            list.fold(at);
    }
    if (!is_in_sight(row)) return;
    if (is_chosen || press.hovered) {
        const Rect ring{{x - 2, row.min.y + 1}, {row.max.x, row.max.y - 1}};
        fill_rect(ring, Ink::sub, 9);
        if (is_chosen) stroke_rect(ring, Ink::ink, 9, 2);
    }
    draw_branches(list, row, node.depth, goes_on, has_fold);
    const float y = row.centre().y;
    if (has_fold) icon({x - 18, y - 8}, list.is_open(at) ? icons::chevron_down : icons::chevron_right, 16, Ink::ink2);
    draw_structure_token(list, at, {x + structure_token, y});
    const float right = row.max.x - 8;
    const auto told = node.person ? std::nullopt : told_of_unit(view, node.unit);
    const std::string number = told              ? text_of(told->all)
                               : node.triads > 0 ? std::to_string(node.triads)
                                                 : std::string();
    draw_text({right, y + 5}, number, {16, Weight::bold, Ink::ink, Anchor::end});
    const bool has_sign = node.signal || (told && told->asks_attention);
    if (has_sign) draw_signal_mark(node.signal.value_or(Rule::trainer_is_not_registered), {right - 46, y}, 9);
    float end = right - (has_sign ? 66.0F : 40.0F);
    if (list.is_wide) {
        const float column = row.min.x + row.width() * 0.52F;
        draw_text({column, y + 5}, label.function, {15, Weight::regular, Ink::ink2, Anchor::start, 220});
        if (node.people > 0)
            draw_text({column + 230, y + 5}, count_in(view.words.one_person, view.words.many_people, node.people),
                      {15, Weight::regular, Ink::ink2, Anchor::start, end - column - 230});
        end = column - 12;
    }
    const float name = x + 2 * structure_token + 10;
    const Weight weight = list.has_children(at) || !node.person ? Weight::semibold : Weight::regular;
    float wide = draw_text({name, y + 5}, label.name, {15, weight, Ink::ink, Anchor::start, end - name});
    const auto beside = [&](std::string_view words) {
        if (name + wide + 80 > end) return;
        wide += 8 + draw_text({name + wide + 8, y + 5}, words,
                              {15, Weight::regular, Ink::ink2, Anchor::start, end - name - wide - 8});
    };
    const Person* person = find_person(view.organisation, node.person);
    if (!list.is_wide && person && !person->functions.empty() && token_of(person->functions.front()) == Token::other)
        beside(label.function);
    if (node.managers > 1) beside(fill(view.words.spoken_more_managers, {std::to_string(node.managers)}));
}

void draw_structure_rows(const StructureList& list, const Rect& area) {
    ScrollArea scroll(list.view.ui, "rows", area);
    const Point origin = scroll.origin();
    const std::size_t count = list.cache.shown.size();
    const auto page = static_cast<std::size_t>(std::max(1.0F, area.height() / list.height - 1));
    scroll.ends_at(origin.y + list.height * static_cast<float>(count) + 4);
    std::vector<bool> goes_on;
    std::vector<std::size_t> ends;  // of each depth: where its parent ends
    for (std::size_t row = 0; row < count; ++row) {
        const StructureNode& node = list.node(row);
        const auto depth = static_cast<std::size_t>(node.depth);
        ends.resize(depth + 1, list.cache.nodes.size());
        goes_on.resize(depth + 1, false);
        // Somebody else follows below the same manager, of those that are shown.
        const auto next = std::ranges::lower_bound(list.cache.shown, node.end);
        goes_on[depth] = next != list.cache.shown.end() && *next < ends[depth];
        ends.push_back(node.end);
        const float y = origin.y + list.height * static_cast<float>(row);
        const bool is_near = y + list.height > area.min.y - near_rows && y < area.max.y + near_rows;
        const bool is_meant = !list.state.wants_focus.empty() && list.state.wants_focus == list.row_key(row);
        if (!is_near && !is_meant && count > most_whole) continue;
        draw_structure_row(list, row, {{area.min.x, y}, {area.max.x - 14, y + list.height}}, goes_on, page);
    }
}

void draw_structure_search(const ViewContext& view, const Rect& area, std::string& search) {
    fill_rect(area, Ink::panel, 10);
    stroke_rect(area, Ink::ctl, 10);
    icon({area.min.x + 10, area.centre().y - 10}, icons::search, 20, Ink::ink2);
    text_field(view.ui, "search", {{area.min.x + 36, area.min.y}, {area.max.x - 6, area.max.y}},
               view.words.structure_search, search, {.is_bare = true});
    if (search.empty())
        draw_text({area.min.x + 40, area.centre().y + 5}, view.words.structure_search,
                  {15, Weight::regular, Ink::ink2, Anchor::start, area.width() - 50});
}

// The order, and whether it takes the whole page; then the search.
float draw_structure_head(const ViewContext& view, const Rect& box, ExploreState& state) {
    const Words& words = view.words;
    Column head(view.ui, box, structure_inner, 18);
    head.heading(words.structure_title, 2, type::card_title);
    head.leave(space::hair);
    head.paragraph(words.structure_number, type::caption);
    const Rect corner{{box.max.x - 56, box.min.y + 10}, {box.max.x - 16, box.min.y + 50}};
    if (icon_button(view.ui, "wide", corner, state.is_wide ? icons::minus : icons::maximize,
                    state.is_wide ? words.structure_narrow : words.structure_widen))
        state.is_wide = !state.is_wide;
    const std::array segments{
        Segment{.id = "lines", .label = words.structure_lines, .is_on = state.order == StructureOrder::lines},
        Segment{.id = "units", .label = words.structure_units, .is_on = state.order == StructureOrder::units}};
    head.leave(space::close);
    const Rect row = head.take(view.layout.chip());
    const float wide = std::min(segments_width(segments), row.width());
    const bool is_side_by_side = row.width() - wide > 200;
    if (const auto pressed = draw_segments(view.ui, "orders", words.structure_orders,
                                           {row.min, {row.min.x + wide, row.max.y}}, segments)) {
        state.order = *pressed == 0 ? StructureOrder::lines : StructureOrder::units;
        state.folded.clear();
        state.walked.clear();
        view.outbox.wants_frame = true;
    }
    if (!is_side_by_side) head.leave(space::close);
    const Rect search =
        is_side_by_side ? Rect{{row.min.x + wide + space::gap, row.min.y}, row.max} : head.take(view.layout.chip());
    draw_structure_search(view, search, state.search);
    return std::max(head.bottom(), search.max.y);
}

}  // namespace

void draw_structure(const ViewContext& view, const Rect& box) {
    ExploreState& state = view.own<ExploreState>();
    const Scope scope("structure");
    const Container region(view.ui, Role::region, "structure", view.words.structure_title, box);
    card(box);
    const float top = draw_structure_head(view, box, state) + space::close;
    const StructureCache& cache = structure_cache(view);
    const float fold_room = view.layout.has_fingers ? touch_fold : pointer_fold;
    const Rect rows{{box.min.x + (view.layout.has_fingers ? 2.0F : structure_inner - fold_room + 4), top},
                    {box.max.x - 8, box.max.y - space::normal}};
    if (cache.shown.empty()) {
        Column(view.ui, rows, fold_room, space::close).paragraph(view.words.structure_none, type::caption);
        return;
    }
    const int deepest = std::ranges::max(cache.nodes, {}, &StructureNode::depth).depth;
    const bool is_wide = box.width() > wide_structure;
    const StructureList list{view,
                             cache,
                             state,
                             view.layout.has_fingers ? touch_row : structure_row,
                             is_wide || deepest < 3 ? wide_indent : narrow_indent,
                             fold_room,
                             is_wide};
    const Container table(view.ui, Role::table, "table", view.words.structure_title, rows);
    draw_structure_rows(list, rows);
}

namespace {

std::string how_near(const ViewContext& view, const Neighbour& neighbour) {
    const std::string via = view.names.short_of(view.organisation, neighbour.via);
    return neighbour.triads > 0 ? fill(view.words.near_shared, {triad_count(view.words, neighbour.triads), via})
                                : fill(view.words.near_line, {via});
}

}  // namespace

void draw_near(const ViewContext& view, const Rect& box) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    const Scope scope("near");
    const Container region(view.ui, Role::region, "near", fill(words.near_title, {view.name_of(state.near)}), box);
    card(box);
    Column head(view.ui, box, structure_inner, 18);
    head.heading(fill(words.near_title, {view.name_of(state.near)}), 2, type::card_title);
    head.leave(space::hair);
    head.paragraph(words.near_text, type::caption);
    if (head.button("back", words.near_back, {.glyph = icons::chevron_left})) {
        state.near = {};
        return;
    }
    constexpr int most_steps = 6;
    Strip steps(head.take(space::button));
    if (icon_button(view.ui, "fewer", steps.left(space::button), icons::minus, words.near_fewer,
                    {.kind = ButtonKind::normal, .is_disabled = state.degrees <= 1}))
        --state.degrees;
    if (icon_button(view.ui, "more", steps.left(space::button), icons::plus, words.near_more,
                    {.kind = ButtonKind::normal, .is_disabled = state.degrees >= most_steps}))
        ++state.degrees;
    const std::vector<Neighbour>& all = neighbours_in(view);
    line_in(view.ui, steps.rest(),
            count_in(words.near_one_step, words.near_many_steps, state.degrees) + ": " +
                count_in(words.one_person, words.many_people, static_cast<int>(all.size())),
            type::strong);
    const Rect rows{{box.min.x + 12, head.bottom() + space::close}, {box.max.x - 8, box.max.y - space::normal}};
    if (all.empty()) {
        Column(view.ui, rows, space::normal, space::close).paragraph(words.near_nobody, type::caption);
        return;
    }
    const Container list(view.ui, Role::list, "list", words.near_text, rows);
    ScrollArea scroll(view.ui, "rows", rows);
    constexpr float two_lines = 52;
    const Point origin = scroll.origin();
    scroll.ends_at(origin.y + two_lines * static_cast<float>(all.size()));
    for (std::size_t at = 0; at < all.size(); ++at) {
        const float y = origin.y + two_lines * static_cast<float>(at);
        if (all.size() > most_whole && (y + two_lines < rows.min.y - near_rows || y > rows.max.y + near_rows)) continue;
        const Neighbour& neighbour = all[at];
        const Scope each(neighbour.person.text);
        const Rect row{{rows.min.x, y}, {rows.max.x - 14, y + two_lines}};
        const std::string step = count_in(words.near_one_step, words.near_many_steps, neighbour.degree);
        const std::string how = step + ", " + how_near(view, neighbour);
        const Container item(view.ui, Role::list_item, "item", {}, row);
        const Press press =
            press_area(view.ui, "open", row, view.name_of(neighbour.person), Role::button, state_none, how);
        if (!is_in_sight(row)) {
            if (press.pressed) select_person(view, neighbour.person);
            continue;
        }
        if (press.hovered || view.state.person == neighbour.person) fill_rect(row, Ink::sub, 9);
        const float x = row.min.x + 12;
        draw_lines({{x, row.min.y + 2}, {row.max.x - 8, row.max.y - 2}},
                   {{view.name_of(neighbour.person), type::strong}, {how, type::caption}});
        if (press.pressed) select_person(view, neighbour.person);
    }
}

}  // namespace driehoek::ui
