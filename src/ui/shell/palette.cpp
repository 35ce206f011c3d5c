// The palette (picture 10a): commands first, then people, codes and explanation; every one found by typing.
#include <algorithm>

#include "base/search.hpp"
#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/data/organisations.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shell/actions.hpp"
#include "ui/shell/dialogs.hpp"
#include "ui/shell/palette_cache.hpp"

namespace driehoek::ui {
namespace {

using ItemKind = PaletteItem::Kind;

constexpr float item_height = 48;
constexpr float title_height = 36;
constexpr float field_height = 68;
constexpr float footer_height = 52;

// As many as fit in the part of the page that the palette may take.
std::size_t rows_that_fit(Point page) {
    const float titles = title_height * static_cast<float>(palette_section_count);
    const float room = page.y - palette_top(page) - 90 - field_height - footer_height - titles;
    return static_cast<std::size_t>(std::clamp(room / item_height, 3.0F, 12.0F));
}

void select_on_map(const ViewContext& view, const Subject& subject) {
    go_to_triads(view);
    view.state.select(subject);
}

void run_item(const ViewContext& view, const PaletteItem& item) {
    switch (item.kind) {
        case ItemKind::action: return run(view, actions()[item.index]);
        case ItemKind::open_corner: return solution_of(view, view.derived.findings[item.index]).act();
        case ItemKind::person:
        case ItemKind::code:
            return select_on_map(view, {Subject::Kind::person, {}, (*view.organisation.people)[item.index].id, {}});
        case ItemKind::triad:
            return select_on_map(view, {Subject::Kind::triad, (*view.organisation.triads)[item.index].id, {}, {}});
        case ItemKind::organisation: {
            const OrganisationEntry entry = organisations_of(view)[item.index];
            return view.ask(entry.is_removed ? Wish(wish::RestoreOrganisation{entry.id})
                                             : Wish(wish::OpenOrganisation{entry.id}));
        }
        case ItemKind::term:
            return view.open_dialog(MessageDialog{std::string(view.words.term_questions[item.index]),
                                                  std::string(view.words.term_answers[item.index]),
                                                  {},
                                                  false});
    }
}

std::string_view key_of(const PaletteItem& item) {
    return item.kind == ItemKind::action ? actions()[item.index].key : std::string_view();
}

void draw_item_sign(const ViewContext& view, const PaletteItem& item, Point middle) {
    const auto draw_glyph = [&](std::string_view glyph) { icon({middle.x - 11, middle.y - 11}, glyph, 22, Ink::ink); };
    switch (item.kind) {
        case ItemKind::action: return draw_glyph(actions()[item.index].glyph);
        case ItemKind::open_corner: return draw_glyph(icons::user_plus);
        case ItemKind::person:
            draw_corner_token(view.words, &(*view.organisation.people)[item.index], Corner::lead, middle, 13);
            return;
        case ItemKind::code:
        case ItemKind::triad: draw_plate(middle, "", 32, 20); return;
        case ItemKind::organisation: return draw_glyph(icons::folder_open);
        case ItemKind::term: return draw_glyph(icons::info);
    }
}

// The part that matches is bold and underlined: never by colour alone. Returns the x after it.
float draw_title(std::string_view title, std::string_view query, Point at) {
    const std::optional<Match> match = find_match(title, query);
    const std::size_t begin = match ? match->begin : 0;
    const std::size_t end = match ? begin + match->length : 0;
    float x = at.x + draw_text(at, title.substr(0, begin), {.weight = Weight::semibold});
    const float wide = draw_text({x, at.y}, title.substr(begin, end - begin), {.weight = Weight::bold});
    if (end > begin) line({x, at.y + 4}, {x + wide, at.y + 4}, Ink::ink, 1.5F);
    x += wide;
    return x + draw_text({x, at.y}, title.substr(end), {.weight = Weight::semibold});
}

bool draw_item(const ViewContext& view, const PaletteItem& item, std::string_view query, const Rect& row,
               bool is_chosen) {
    const Scope scope(item.recent_key);
    const Container node(view.ui, Role::list_item, "item", {}, row);
    const std::string_view key = key_of(item);
    std::string description = item.detail;
    if (!key.empty()) description += (description.empty() ? "" : ", ") + name_of_key(view.words, key);
    const Press press = press_area(view.ui, "run", row, item.title, Role::button,
                                   is_chosen ? state_pressed | state_switch : state_none, description);
    if (is_chosen || press.hovered) fill_rect(row, is_chosen ? Ink::sunk : Ink::sub, 9);
    const Point middle{row.min.x + 28, row.centre().y};
    if (is_chosen) fill_rect({{row.min.x, middle.y - 14}, {row.min.x + 4, middle.y + 14}}, Ink::ink, 2);
    draw_item_sign(view, item, middle);
    float right = row.max.x - 16;
    const bool has_room = row.width() > 420;  // for keys: a small page is seldom used with them
    const std::string title = has_room ? item.title : fitted(item.title, right - row.min.x - 56, 15, Weight::bold);
    const float end = draw_title(title, query, {row.min.x + 56, middle.y + 5});
    const std::string_view cap = !key.empty() ? key : is_chosen ? "Enter" : "";
    if (has_room && !cap.empty()) right -= draw_keys(view.words, cap, {right, middle.y}, Anchor::end) + 8;
    draw_text({end + 12, middle.y + 5}, item.detail, {.ink = Ink::ink2, .max_width = right - end - 12});
    return press.pressed;
}

Word section_name(const Words& words, PaletteSection section) {
    switch (section) {
        case PaletteSection::commands: return words.palette_commands;
        case PaletteSection::people: return words.palette_people;
        case PaletteSection::codes: return words.nav_triads;
        case PaletteSection::terms: break;
    }
    return words.palette_terms;
}

float draw_arrow_cap(std::string_view glyph, Point at) {
    card({{at.x, at.y - 14}, {at.x + 28, at.y + 14}}, Ink::sub, Ink::line, 6);
    icon({at.x + 6, at.y - 8}, glyph, 16, Ink::ink2);
    return 32;
}

void draw_footer(const ViewContext& view, const Rect& area) {
    line(area.min, {area.max.x, area.min.y}, Ink::line);
    const TextStyle style{.ink = Ink::ink2};
    const float y = area.centre().y;
    float x = area.min.x + 24;
    x += draw_arrow_cap(icons::arrow_up, {x, y});
    x += draw_arrow_cap(icons::arrow_down, {x, y}) + 8;
    x += text(view.ui, {x, y + 5}, view.words.key_choose, style) + 24;
    x += draw_keys(view.words, "Enter", {x, y}) + 10;
    x += text(view.ui, {x, y + 5}, view.words.palette_run, style) + 24;
    if (x + text_width(view.words.palette_keys_hint, 15, Weight::regular) < area.max.x - 24)
        text(view.ui, {area.max.x - 24, y + 5}, view.words.palette_keys_hint,
             {.ink = Ink::ink2, .anchor = Anchor::end});
}

// Returns the row that was pressed; none: count.
std::size_t draw_items(const ViewContext& view, const PaletteCache& cache, const PaletteDialog& dialog, Point& at,
                       float width) {
    const std::size_t count = cache.shown.size();
    std::size_t pressed = count;
    const Container list(view.ui, Role::list, "found", fill(view.words.palette_found, {std::to_string(count)}),
                         {at, {at.x + width, at.y + remembered_height("list", 400)}});
    const float top = at.y;
    const std::string query(trimmed(dialog.query));
    for (std::size_t index = 0; index < count; ++index) {
        const PaletteItem& item = cache.items[cache.shown[index]];
        if (index == 0 || cache.items[cache.shown[index - 1]].section() != item.section()) {
            draw_text({at.x + 24, at.y + 28}, section_name(view.words, item.section()),
                      {.weight = Weight::semibold, .ink = Ink::ink3});
            at.y += title_height;
        }
        const Rect row{{at.x + 10, at.y}, {at.x + width - 10, at.y + item_height}};
        if (draw_item(view, item, query, row, index == static_cast<std::size_t>(dialog.chosen))) pressed = index;
        at.y += item_height;
    }
    remember_height("list", at.y - top);
    return pressed;
}

void remember(const ViewContext& view, const std::string& key) {
    constexpr std::size_t most_recent = 12;
    std::vector<std::string>& recent = view.state.recent;
    std::erase(recent, key);
    recent.insert(recent.begin(), key);
    if (recent.size() > most_recent) recent.resize(most_recent);
    view.own<PaletteCache>().answered.forget();
}

// The field, and the key that closes. True when a key was pressed in the field; which one is in `key`.
void draw_field(const ViewContext& view, PaletteDialog& dialog, const Rect& area, std::string& key) {
    icon({area.min.x + 24, area.centre().y - 12}, icons::search, 24, Ink::ink);
    const float cap = key_cap_width(view.words.key_escape);
    const Rect field{{area.min.x + 52, area.min.y + 6}, {area.max.x - cap - 40, area.max.y - 6}};
    if (text_field(view.ui, "query", field, view.words.palette_title, dialog.query, {.is_bare = true, .key = &key}))
        dialog.chosen = 0;
    const Rect close{{area.max.x - cap - 34, area.min.y + 12}, {area.max.x - 14, area.max.y - 12}};
    if (press_area(view.ui, "close", close, view.words.dialog_close).pressed) key = "Escape";
    draw_keys(view.words, "Escape", {area.max.x - 24, area.centre().y}, Anchor::end);
    line({area.min.x, area.max.y}, area.max, Ink::line);
}

}  // namespace

void draw(const ViewContext& view, PaletteDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "palette", words.palette_title, palette_top(view.layout.page.max), 700);
    Point at = frame.origin();
    const float width = frame.width();
    std::string key;
    draw_field(view, dialog, {at, {at.x + width, at.y + field_height}}, key);
    at.y += field_height;
    if (key == "Escape") return close_dialog(view);
    if (trimmed(dialog.query) == "?") {
        close_dialog(view);
        return run(view, ActionKind::help);
    }
    const PaletteCache& cache = palette_for(view, trimmed(dialog.query), rows_that_fit(view.layout.page.max));
    const int count = static_cast<int>(cache.shown.size());
    if (key == "ArrowDown") ++dialog.chosen;
    if (key == "ArrowUp") --dialog.chosen;
    dialog.chosen = count == 0 ? 0 : (dialog.chosen + count) % count;
    if (key.starts_with("Arrow") && count > 0)
        view.ui.mirror.announce(cache.items[cache.shown[static_cast<std::size_t>(dialog.chosen)]].title);
    std::size_t chosen = draw_items(view, cache, dialog, at, width);
    if (key == "Enter") chosen = static_cast<std::size_t>(dialog.chosen);
    if (count == 0)
        at.y = paragraph(view.ui, {at.x + 24, at.y + 32}, width - 48, words.palette_none, {.ink = Ink::ink2});
    draw_footer(view, {{at.x, at.y + 8}, {at.x + width, at.y + 8 + footer_height}});
    frame.ends_at(at.y + 8 + footer_height);
    if (chosen >= cache.shown.size()) return;
    close_dialog(view);
    const PaletteItem& item = cache.items[cache.shown[chosen]];
    run_item(view, item);
    remember(view, item.recent_key);
}

}  // namespace driehoek::ui
