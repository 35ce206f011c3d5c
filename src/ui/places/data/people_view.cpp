// The list of people (picture 19): one sentence, chips, and a table of which only the rows in sight are drawn, with the sheet of who
// is chosen beside it.
#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "picture/tokens.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/data/data.hpp"
#include "ui/places/data/grid.hpp"
#include "ui/places/data/people.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float people_token = 11;
constexpr float people_inner = 24;  // of the card
constexpr float people_edge = 14;  // from the card to the ring of a row
constexpr float unit_gap = 3;  // more, where another unit begins
constexpr float people_head = 40;
constexpr float people_footer = 50;
constexpr float least_room = 700;  // of a card on which every column is drawn
constexpr std::size_t most_recorded = 100;  // rows that the mirror has all of; of more those around what is in sight
constexpr float people_around = 350;  // so far above and below

// Where each column begins, and where its words end.
struct Spots {
    float name = 0, function = 0, unit = 0, manager = 0, days = 0, triads = 0;  // triads: the right end
    bool is_tight = false;
};

Spots spots_of(const Rect& card) {
    const float left = card.min.x + people_inner;
    const float right = card.max.x - 42;
    if (card.width() < least_room) return {.name = left, .triads = right, .is_tight = true};
    constexpr float for_triads = 82;
    const float days = right - for_triads - day_pitch * shown_days;
    const float share = days - left - 16;
    return {.name = left,
            .function = left + share * 0.288F,
            .unit = left + share * 0.533F,
            .manager = left + share * 0.807F,
            .days = days,
            .triads = right};
}

float row_height(const ViewContext& view, const Spots& spots) {
    if (spots.is_tight) return 56;
    return view.layout.has_fingers ? 48 : 35;
}

std::string sentence_of(const ViewContext& view, const PeopleCache& cache) {
    const int count = cache.counts[static_cast<std::size_t>(PeopleFilter::to_do)];
    const int all = cache.counts[static_cast<std::size_t>(PeopleFilter::everyone)];
    if (count == 0) return std::string(view.words.roster_all_well);
    if (all == 1) return std::string(view.words.roster_one_of_one);
    return fill(view.words.roster_some, {std::to_string(count), std::to_string(all)});
}

struct FilterChip {
    PeopleFilter filter{};
    Word label;
    std::optional<Function> function{};
};

bool draw_filter_chip(ChipRow& row, const FilterChip& chip, int count, bool is_on) {
    Chip drawn{.label = std::string(chip.label), .count = count, .is_on = is_on};
    if (chip.filter == PeopleFilter::to_do) drawn.signal = Rule::trainer_is_not_registered;
    drawn.token = chip.function;
    return row.add(drawn);
}

float draw_chips(const ViewContext& view, const Rect& row, const PeopleCache& cache, PeopleState& state) {
    const Words& words = view.words;
    const Container group(view.ui, Role::group, "chips", words.roster_chips, row);
    const Scope scope("chips");
    const std::array chips{FilterChip{PeopleFilter::everyone, words.roster_everyone},
                           FilterChip{PeopleFilter::foreman, words.roster_foremen, Function::foreman},
                           FilterChip{PeopleFilter::manager, words.roster_managers, Function::department_manager},
                           FilterChip{PeopleFilter::job_coach, words.roster_job_coaches, Function::job_coach},
                           FilterChip{PeopleFilter::other, words.roster_others},
                           FilterChip{PeopleFilter::to_do, words.roster_to_do},
                           FilterChip{PeopleFilter::left, words.roster_left},
                           FilterChip{PeopleFilter::third, words.roster_thirds}};
    ChipRow chip_row(view, row);
    const auto draw = [&](ChipRow& chips_here, const FilterChip& chip) {
        const int count = cache.counts[static_cast<std::size_t>(chip.filter)];
        if (!draw_filter_chip(chips_here, chip, count, state.filter == chip.filter)) return;
        const bool changes_kind = (state.filter == PeopleFilter::third) != (chip.filter == PeopleFilter::third);
        state.filter = chip.filter;
        if (!changes_kind) return;
        state.order = {chip.filter == PeopleFilter::third ? PeopleColumn::name : PeopleColumn::unit, false};
        view.state.select_nothing();
    };
    for (const FilterChip& chip : chips) {
        const int count = cache.counts[static_cast<std::size_t>(chip.filter)];
        if (count == 0 && state.filter != chip.filter && chip.filter != PeopleFilter::everyone) continue;
        const bool is_third = chip.filter == PeopleFilter::third;
        if (is_third && row.width() > least_room) {
            // Codes are another list: apart, at the end of the line above, where there is room.
            const float wide = text_width(chip.label, 15, Weight::semibold) + 37 +
                               text_width(std::to_string(count), 15, Weight::semibold);
            ChipRow apart(view, {{row.max.x - wide, row.min.y - view.layout.chip() - 9}, {row.max.x + 1, row.min.y}});
            draw(apart, chip);
            continue;
        }
        if (is_third || chip.filter == PeopleFilter::to_do) chip_row.divide();
        draw(chip_row, chip);
    }
    return chip_row.end();
}

// --- the head ------------------------------------------------------------------------------------------------------------

void draw_head_of(const ViewContext& view, const Rect& area, Word title, PeopleColumn column, PeopleState& state) {
    const bool is_on = state.order.column == column;
    const std::string spoken =
        !is_on ? std::string(title)
               : fill(state.order.is_down ? view.words.roster_sorted_down : view.words.roster_sorted_up, {title});
    const Container head(view.ui, Role::column_header, title, {}, area);
    const Scope scope(title);
    const Press press = press_area(view.ui, "sort", area, spoken);
    const TextStyle style = is_on ? type::strong : type::caption;
    const float wide = text_width(title, style.size, is_on ? Weight::bold : style.weight);
    const bool is_number = column == PeopleColumn::triads;
    const float x = is_number ? area.max.x - wide : area.min.x;
    draw_text({x, area.centre().y + 5}, title,
              {15, is_on ? Weight::bold : Weight::regular, is_on || press.hovered ? Ink::ink : Ink::ink2, Anchor::start,
               area.width()});
    if (is_on && !is_number)
        icon({x + wide + 6, area.centre().y - 9}, state.order.is_down ? icons::arrow_down : icons::arrow_up, 18,
             Ink::ink);
    if (!press.pressed) return;
    state.order = {column, is_on && !state.order.is_down};
}

void draw_day_heads(const ViewContext& view, const Spots& spots, const Rect& head) {
    const Rect area{{spots.days, head.min.y}, {spots.days + day_pitch * shown_days, head.max.y}};
    record(view.ui, Role::column_header, view.words.roster_days, area);
    for (std::size_t day = 0; day < shown_days; ++day) {
        draw_text({spots.days + day_pitch * (static_cast<float>(day) + 0.5F), head.centre().y + 5},
                  view.words.days_from_monday[day], type::centred(type::caption));
    }
}

void draw_head(const ViewContext& view, const Spots& spots, const Rect& head, PeopleState& state) {
    const Words& words = view.words;
    const Container row(view.ui, Role::row, "head", {}, head);
    const Scope scope("head");
    const bool is_third = state.filter == PeopleFilter::third;
    const auto draw = [&](float from, float to, Word title, PeopleColumn column) {
        draw_head_of(view, {{from, head.min.y}, {to, head.max.y}}, title, column, state);
    };
    draw(spots.name, spots.is_tight ? spots.triads - 90 : spots.function - 8,
         is_third ? words.roster_code : words.roster_name, PeopleColumn::name);
    if (spots.is_tight) {
        if (!is_third) draw(spots.triads - 82, spots.triads, words.roster_triads, PeopleColumn::triads);
    } else {
        draw(spots.function, spots.unit - 8, is_third ? words.roster_type : words.roster_function,
             PeopleColumn::function);
        draw(spots.unit, spots.manager - 8, words.roster_unit, PeopleColumn::unit);
        if (is_third) {
            const std::array<std::pair<float, Word>, 3> rest{{{spots.manager, words.roster_begin},
                                                              {spots.days, words.roster_module},
                                                              {spots.triads - 60, words.roster_learning}}};
            for (const auto& [x, title] : rest) {
                record(view.ui, Role::column_header, title, {{x, head.min.y}, {x + 60, head.max.y}});
                draw_text({x, head.centre().y + 5}, title, type::caption);
            }
        } else {
            draw(spots.manager, spots.days - 8, words.roster_manager, PeopleColumn::manager);
            draw_day_heads(view, spots, head);
            draw(spots.triads - 76, spots.triads, words.roster_triads, PeopleColumn::triads);
        }
    }
    line({head.min.x, head.max.y}, {head.max.x, head.max.y}, Ink::ctl);
}

// --- rows ----------------------------------------------------------------------------------------------------------------

void cell(const ViewContext& view, float from, float to, const Rect& row, std::string_view words,
          const TextStyle& style, bool is_drawn = true) {
    const Rect area{{from, row.min.y}, {to, row.max.y}};
    record(view.ui, Role::cell, words, area);
    if (is_drawn) draw_lines(area, {{words, style}});
}

void draw_staff_cells(const ViewContext& view, const Spots& spots, const Rect& row, const PeopleRow& person) {
    const Words& words = view.words;
    const bool is_wide = !spots.is_tight;
    const TextStyle unit = person.has_unit ? type::body : type::caption;
    cell(view, spots.function, spots.unit - 8, row, person.functions, type::body, is_wide);
    cell(view, spots.unit, spots.manager - 8, row, person.unit, unit, is_wide);
    cell(view, spots.manager, spots.days - 8, row, person.manager, type::body, is_wide);
    record(view.ui, Role::cell, fill(words.spoken_days, {person.days}), row);
    const std::string count = person.triads == 0 ? std::string(words.no_triads_here) : std::to_string(person.triads);
    record(view.ui, Role::cell, count, row);
    const float y = row.centre().y;
    for (unsigned day = 0; is_wide && day < shown_days; ++day)
        draw_day_mark({spots.days + day_pitch * (static_cast<float>(day) + 0.5F), y},
                      ((person.working_days >> day) & 1U) != 0);
    const float wide = draw_text({spots.triads, y + 5}, count,
                                 {15, person.triads == 0 ? Weight::regular : Weight::semibold,
                                  person.triads == 0 ? Ink::ink2 : Ink::ink, Anchor::end});
    if (person.signal) draw_signal_mark(*person.signal, {spots.triads - std::max(wide, 8.0F) - 26, y}, 9);
}

void draw_third_cells(const ViewContext& view, const Spots& spots, const Rect& row, const PeopleRow& person) {
    const bool is_wide = !spots.is_tight;
    cell(view, spots.function, spots.unit - 8, row, person.type, type::body, is_wide);
    cell(view, spots.unit, spots.manager - 8, row, person.unit, person.has_unit ? type::body : type::caption, is_wide);
    cell(view, spots.manager, spots.days - 8, row, person.begin + " - " + person.end, type::body, is_wide);
    cell(view, spots.days, spots.triads - 68, row, person.module, type::body, is_wide);
    cell(view, spots.triads - 60, spots.triads + 20, row, person.learning, type::body, is_wide);
}

// The name, with what there is to do about this person himself.
void draw_name(const ViewContext& view, const Spots& spots, const Rect& row, const PeopleRow& person) {
    const float y = spots.is_tight ? row.min.y + 19 : row.centre().y;
    const Point token{spots.name + 14, spots.is_tight ? row.centre().y : y};
    const bool is_third = !person.code.empty();
    if (is_third)
        draw_plate({spots.name + 34, token.y}, person.code, 62, 26);
    else
        draw_staff_token(view.words, person.function, token, people_token);
    const float x = spots.name + (is_third ? 76 : 34);
    const float room = (spots.is_tight ? spots.triads - 60 : spots.function - 8) - x - (person.to_do ? 26 : 0);
    const bool has_name = !is_third || person.name != person.code;
    const float wide =
        has_name ? draw_text({x, y + 5}, person.name, {15, Weight::semibold, Ink::ink, Anchor::start, room}) : 0;
    if (person.to_do) draw_signal_mark(*person.to_do, {x + wide + 17, y}, 9);
    if (!spots.is_tight) return;
    draw_text({x, row.max.y - 13}, (is_third ? person.type : person.functions) + ", " + person.unit,
              {15, Weight::regular, Ink::ink2, Anchor::start, spots.triads - 40 - x});
}

struct List {
    const ViewContext& view;
    const PeopleCache& cache;
    PeopleState& state;
    Spots spots;
    float height = 0;

    // Where a row begins, below the first.
    std::vector<float> tops() const {
        std::vector<float> all;
        all.reserve(cache.shown.size() + 1);
        float y = 0;
        const bool has_lines = state.order.column == PeopleColumn::unit && state.filter != PeopleFilter::third;
        for (std::size_t index = 0; index < cache.shown.size(); ++index) {
            if (has_lines && index > 0 && cache.shown[index]->path != cache.shown[index - 1]->path) y += unit_gap;
            all.push_back(y);
            y += height;
        }
        all.push_back(y);
        return all;
    }
    void choose(std::size_t index) const {
        const PersonId& person = cache.shown[index]->person;
        view.state.select({Subject::Kind::person, {}, person, {}});
        state.wants_focus = person;
        view.outbox.wants_frame = true;
    }
};

// What a key does on a row.
void take_row_key(const List& list, std::size_t index, std::string_view key, std::size_t page) {
    const ViewContext& view = list.view;
    const std::size_t last = list.cache.shown.size() - 1;
    if (key == "ArrowDown") return list.choose(std::min(index + 1, last));
    if (key == "ArrowUp") return list.choose(index > 0 ? index - 1 : 0);
    if (key == "PageDown") return list.choose(std::min(index + page, last));
    if (key == "PageUp") return list.choose(index > page ? index - page : 0);
    if (key == "Home") return list.choose(0);
    if (key == "End") return list.choose(last);
    const PersonId& person = list.cache.shown[index]->person;
    if (key == "F2") return open_person_editor(view, person);
    if (key == "Insert") return view.open_dialog(AddPersonDialog{});
    if (key == "Delete") return view.send(RemovePerson{person});
    if (key == "ContextMenu" || key == "shift+F10")
        view.open_dialog(MenuDialog{{Subject::Kind::person, {}, person, {}}});
}

void draw_row(const List& list, std::size_t index, const Rect& row, bool is_seen, std::size_t page) {
    const ViewContext& view = list.view;
    const PeopleRow& person = *list.cache.shown[index];
    const Scope scope(person.person.text);
    const bool is_chosen = view.state.person == person.person;
    const bool holds_tab = is_chosen || (!view.state.person && index == 0);
    const Container container(view.ui, Role::row, "row", {}, row);
    Press press;
    {
        const Container first(view.ui, Role::cell, "name", {}, row);
        const auto state = static_cast<std::uint16_t>(
            state_takes_keys | state_takes_edits | (is_chosen ? state_selected : 0) | (holds_tab ? state_tab_stop : 0));
        const std::string to_do = person.to_do
                                      ? label_of(view.words, Finding{.rule = *person.to_do, .person = person.person})
                                      : std::string();
        press = press_area(view.ui, "open", row, person.name, Role::picture_target, state, to_do);
        if (list.state.wants_focus == person.person) {
            focus_on(view.ui, "open");
            list.state.wants_focus = {};
            scroll_into_sight(row);
        }
    }
    while (auto key = view.ui.mirror.take_key(id_of("open"))) take_row_key(list, index, *key, page);
    if (press.pressed) {
        list.state.wants_sheet = press.focused;
        view.state.select({Subject::Kind::person, {}, person.person, {}});
        view.outbox.wants_frame = true;
    }
    if (press.wants_menu) view.open_dialog(MenuDialog{{Subject::Kind::person, {}, person.person, {}}});
    if (is_seen && (is_chosen || press.hovered)) {
        const Rect ring{{row.min.x, row.min.y + 0.5F}, {row.max.x, row.max.y - 0.5F}};
        fill_rect(ring, Ink::sub, 9);
        if (is_chosen) stroke_rect(ring, Ink::ink, 9, 2);
    }
    // The mirror has all of it; what is out of sight is drawn nowhere.
    if (is_seen) draw_name(view, list.spots, row, person);
    if (person.code.empty())
        draw_staff_cells(view, list.spots, row, person);
    else
        draw_third_cells(view, list.spots, row, person);
}

// How many are in sight as a whole.
int draw_rows(const List& list, const Rect& area) {
    const ViewContext& view = list.view;
    ScrollArea scroll(view.ui, "rows", area);
    const Point origin = scroll.origin();
    const std::vector<float> tops = list.tops();
    const std::size_t count = list.cache.shown.size();
    scroll.ends_at(origin.y + 4 + tops.back() + 4);
    int whole = 0;
    const auto page = static_cast<std::size_t>(std::max(1.0F, area.height() / list.height - 1));
    for (std::size_t index = 0; index < count; ++index) {
        const float y = origin.y + 4 + tops[index];
        const PersonId& person = list.cache.shown[index]->person;
        const bool is_near = y + list.height > area.min.y - people_around && y < area.max.y + people_around;
        const bool is_meant = person == view.state.person || person == list.state.wants_focus;
        if (!is_near && !is_meant && count > most_recorded) continue;
        const Rect row{{area.min.x + people_edge - 4, y}, {area.max.x - 26, y + list.height}};
        const bool is_seen = row.max.y > area.min.y && row.min.y < area.max.y;
        whole += row.min.y >= area.min.y - 1 && row.max.y <= area.max.y + 1 ? 1 : 0;
        const bool begins_unit = index > 0 && tops[index] - tops[index - 1] > list.height + 1;
        if (begins_unit && is_seen) line({row.min.x + 10, row.min.y - 2}, {row.max.x - 4, row.min.y - 2}, Ink::line);
        draw_row(list, index, row, is_seen, page);
    }
    return whole;
}

void draw_footer(const ViewContext& view, const Rect& area, int whole, int all) {
    const Words& words = view.words;
    const float y = area.centre().y;
    float x = area.min.x + people_inner;
    x += text(view.ui, {x, y + 5}, fill(words.roster_in_sight, {std::to_string(whole), std::to_string(all)}),
              type::label);
    if (area.width() < least_room) return;
    x += 58;
    draw_day_mark({x, y}, true);
    x += 18 + draw_text({x + 18, y + 5}, words.works, type::caption) + 32;
    draw_day_mark({x, y}, false);
    draw_text({x + 18, y + 5}, words.is_free, type::caption);
    struct Key {
        std::string_view cap;
        Word does;
    };
    const std::array keys{Key{"Ins", words.key_makes}, Key{"F2", words.key_changes}, Key{"Enter", words.key_opens}};
    float right = area.max.x - 30;
    for (const Key& key : keys) {
        draw_text({right, y + 5}, key.does, {15, Weight::regular, Ink::ink2, Anchor::end});
        right -= text_width(key.does, 15, Weight::regular) + 10;
        right -= draw_key_cap(key.cap, {right, y}, Anchor::end) + 20;
    }
    draw_text({right, y + 5}, words.key_chooses, {15, Weight::regular, Ink::ink2, Anchor::end});
    right -= text_width(words.key_chooses, 15, Weight::regular) + 10;
    for (const std::string_view arrow : {std::string_view(icons::arrow_down), std::string_view(icons::arrow_up)}) {
        card({{right - 28, y - 14}, {right, y + 14}}, Ink::sub, Ink::line, 6);
        icon({right - 22, y - 8}, arrow, 16, Ink::ink2);
        right -= 34;
    }
}

void draw_search(const ViewContext& view, const Rect& area, std::string& search) {
    fill_rect(area, Ink::panel, 10);
    stroke_rect(area, Ink::ctl, 10);
    icon({area.min.x + 10, area.centre().y - 10}, icons::search, 20, Ink::ink2);
    text_field(view.ui, "search", {{area.min.x + 36, area.min.y + 2}, {area.max.x - 6, area.max.y - 2}},
               view.words.roster_search, search, {.is_bare = true});
    if (search.empty())
        draw_text({area.min.x + 40, area.centre().y + 5}, view.words.roster_search,
                  {15, Weight::regular, Ink::ink2, Anchor::start, area.width() - 50});
}

// Who stands in the list, as rows to be changed; of third corners their 3-hoeken.
void edit_in_grid(const ViewContext& view, const PeopleState& state) {
    if (state.filter == PeopleFilter::third) return open_grid_of_triads(view);
    std::vector<PersonId> people;
    for (const PeopleRow* row : people_of(view, state).shown) people.push_back(row->person);
    open_grid_of_people(view, people);
}

// For new rows: of the kind that the list is about.
void open_grid_for_new(const ViewContext& view, const PeopleState& state) {
    open_grid(view, state.filter == PeopleFilter::third ? GridKind::triads : GridKind::people);
}

void draw_bar(const ViewContext& view, const Rect& bar, PeopleState& state) {
    const Words& words = view.words;
    Strip strip(bar);
    const ButtonStyle add{.kind = ButtonKind::primary, .glyph = icons::plus};
    const ButtonStyle paste{.glyph = icons::clipboard_paste};
    const float wide =
        button_width(words.add_person, add) + button_width(words.roster_paste, paste) + bar.height() + 3 * space::close;
    if (bar.width() - wide >= 160) {
        if (button(view.ui, "add", strip.right(button_width(words.add_person, add)), words.add_person, add))
            view.open_dialog(AddPersonDialog{});
        if (button(view.ui, "paste", strip.right(button_width(words.roster_paste, paste)), words.roster_paste, paste))
            open_grid_for_new(view, state);
    } else {
        if (icon_button(view.ui, "add", strip.right(bar.height()), icons::plus, words.add_person,
                        {.kind = ButtonKind::normal}))
            view.open_dialog(AddPersonDialog{});
        if (icon_button(view.ui, "paste", strip.right(bar.height()), icons::clipboard_paste, words.roster_paste,
                        {.kind = ButtonKind::normal}))
            open_grid_for_new(view, state);
    }
    if (icon_button(view.ui, "edit", strip.right(bar.height()), icons::pencil, words.grid_edit,
                    {.kind = ButtonKind::normal}))
        edit_in_grid(view, state);
    constexpr float widest = 260;
    const Rect rest = strip.rest();
    draw_search(view, {rest.min, {rest.min.x + std::min(widest, rest.width()), rest.max.y}}, state.search);
}

void draw_nobody(const ViewContext& view, const Rect& box) {
    const Words& words = view.words;
    const Rect middle = middle_of(box, std::min(420.0F, box.width() - 32), 140);
    Column column(view.ui, middle.min, middle.width());
    column.heading(words.roster_empty, 3, type::card_title);
    column.paragraph(words.roster_empty_text, type::caption);
    Row row(column);
    if (row.button("first", words.add_person, {.kind = ButtonKind::primary, .glyph = icons::plus}))
        view.open_dialog(AddPersonDialog{});
    if (row.button("rows", words.roster_paste, {.glyph = icons::clipboard_paste})) open_grid(view, GridKind::people);
}

void draw_list(const ViewContext& view, const Rect& box, const PeopleCache& cache, PeopleState& state) {
    card(box);
    const Scope scope("list");
    if (cache.counts[static_cast<std::size_t>(PeopleFilter::everyone)] == 0 && cache.thirds.empty())
        return draw_nobody(view, box);
    Column above(view.ui, box, people_inner, 18);
    above.heading(sentence_of(view, cache), 2, type::large_title);
    const float chips = draw_chips(
        view, {{box.min.x + people_inner, above.bottom() + 10}, {box.max.x - people_inner, 0}}, cache, state);
    const Spots spots = spots_of(box);
    const Rect head{{box.min.x + people_inner, chips + 12}, {box.max.x - people_inner, chips + 12 + people_head}};
    const Rect footer{{box.min.x, box.max.y - people_footer}, box.max};
    int whole = 0;
    {
        const Container table(view.ui, Role::table, "table", view.words.roster_title,
                              {{box.min.x, head.min.y}, {box.max.x, footer.min.y}});
        draw_head(view, spots, head, state);
        const List list{view, cache, state, spots, row_height(view, spots)};
        const Rect rows{{box.min.x + 2, head.max.y + 1}, {box.max.x - 2, footer.min.y}};
        if (cache.shown.empty()) {
            line_in(view.ui, {{head.min.x, rows.min.y}, {head.max.x, rows.min.y + 60}}, view.words.roster_none,
                    type::caption);
        } else {
            whole = draw_rows(list, rows);
        }
    }
    draw_footer(view, footer, whole, static_cast<int>(cache.shown.size()));
}

}  // namespace

void draw_staff_token(const Words& words, std::optional<Function> function, Point centre, float radius) {
    if (function && token_of(*function) != Token::other) return draw_function_token(words, function, centre, radius);
    const float high = radius * 20 / 22;
    const Rect pill{{centre.x - radius * 28 / 22, centre.y - high}, {centre.x + radius * 28 / 22, centre.y + high}};
    fill_rect(pill, Ink::panel, high);
    stroke_rect(pill, Ink::third, high, 1.5F);
    draw_text({centre.x, centre.y + 5}, "S", {15, Weight::semibold, Ink::third, Anchor::middle});
}

void draw_day_mark(Point centre, bool works) {
    if (works)
        fill_rect({{centre.x - 9, centre.y - 5}, {centre.x + 9, centre.y + 5}}, Ink::ink3, 4);
    else
        line({centre.x - 5, centre.y}, {centre.x + 5, centre.y}, Ink::ink3, 1.5F);
}

void draw_people_part(const ViewContext& view, const Rect& page, const Rect& bar) {
    if (is_grid_shown(view)) return draw_grid(view, page, bar);
    const Scope scope("people");
    if (view.state.dialogs.empty()) {
        if (auto pasted = view.ui.mirror.take_paste()) {
            open_grid_for_new(view, view.own<PeopleState>());
            return paste_into_grid(view, *pasted);
        }
    }
    PeopleState& state = view.own<PeopleState>();
    const Person* person = find_person(view.organisation, view.state.person);
    if (!person && state.followed && state.wants_focus.text.empty()) state.wants_focus = state.followed;
    state.followed = view.state.person;
    const bool has_side = view.layout.has_side();
    const Rect panel = inspector_place(view, page);
    if (person && view.is_phone()) return draw_person_sheet(view, panel, *person);
    const float right = person && has_side ? panel.min.x - space::gap : page.max.x - space::gap;
    const PeopleCache& cache = people_of(view, state);
    draw_bar(view, {bar.min, {right, bar.max.y}}, state);
    Rect box{{page.min.x + space::close, bar.max.y + space::gap}, {right, page.max.y - space::gap}};
    if (person && view.layout.form == Form::sheet) box.max.y = std::max(box.min.y + 240, panel.min.y - 8);
    draw_list(view, box, cache, state);
    if (!person) return;
    const Layer layer = inspector_layer(view, page, panel);
    draw_person_sheet(view, panel, *person);
}

bool rename_chosen(const ViewContext& view) {
    if (view.state.place != &places::data || view.own<DataState>().part != DataPart::people) return false;
    if (!find_person(view.organisation, view.state.person)) return false;
    open_person_editor(view, view.state.person);
    return true;
}

}  // namespace driehoek::ui
