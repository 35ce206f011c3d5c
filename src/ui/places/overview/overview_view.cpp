// Overzicht (picture 01): how the 3-hoeken are in one sentence and one mosaic, what to do now, and how far intervisie is.
#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/overview/overview.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

// --- the sentence ------------------------------------------------------------------------------------------------------

std::string key_sentence(const Words& words, const Breakdown& numbers) {
    const ToldCount& well = numbers.well;
    if (numbers.all.count == 1)
        return std::string(well.count == 1 ? words.overview_one_well : words.overview_one_signal);
    if (numbers.attention.count == 0) return fill(words.overview_all, {std::to_string(numbers.all.count)});
    return well_of(words, numbers, well == ToldCount{1} ? words.overview_some_one : words.overview_some);
}

std::string second_sentence(const Words& words, const Breakdown& numbers) {
    const ToldCount& needs = numbers.attention;
    std::string choose(numbers.hides_small ? words.overview_choose_unit : words.overview_choose_triad);
    if (needs.count == 0 || numbers.all.count == 1) return choose;
    if (needs == ToldCount{1}) return std::string(words.overview_needs_one) + ' ' + choose;
    return fill(needs.is_hidden() ? words.overview_needs_few : words.overview_needs,
                {std::to_string(needs.is_hidden() ? needs.below : needs.count)}) +
           ' ' + choose;
}

// --- the key -----------------------------------------------------------------------------------------------------------

enum class KeyMark : std::uint8_t { well, attention, sign };
struct KeyItem {
    KeyMark mark = KeyMark::well;
    Sign sign{};
    std::string number, words;
};

std::vector<KeyItem> key_items(const ViewContext& view) {
    const Breakdown& numbers = view.derived.numbers;
    std::vector<KeyItem> items;
    if (!numbers.well.is_hidden())  // else the sentence above says enough
        items.push_back({KeyMark::well, {}, text_of(numbers.well), std::string(view.words.key_well)});
    // Where a triangle stands for several it only says that they need attention; what for stands behind the name.
    if (numbers.hides_small && numbers.attention.count > 0)
        items.push_back({KeyMark::attention, {}, text_of(numbers.attention), std::string(view.words.key_attention)});
    for (std::size_t sign = 0; sign < sign_count; ++sign) {
        const ToldCount& told = numbers.signs[sign];
        if (told.count == 0) continue;
        items.push_back({KeyMark::sign, static_cast<Sign>(sign), text_of(told),
                         key_of(view.words, view.organisation.settings, static_cast<Sign>(sign), told)});
    }
    return items;
}

void draw_key_mark(const ViewContext& view, const KeyItem& item, Point centre) {
    Picture picture;
    if (item.mark == KeyMark::sign) {
        append_signal(picture, item.sign, centre, 10, view.organisation.settings.target_contact_persons + 1);
    } else {
        append_key_triangle(picture, centre, item.mark == KeyMark::attention);
    }
    draw_marks(picture);
}

// What the marks mean, with their numbers.
void draw_key(const ViewContext& view, Column& column) {
    constexpr float mark = 28;
    const Breakdown& numbers = view.derived.numbers;
    const Group list(column, Role::list, "key", view.words.key_title);
    const Scope scope("key");
    Row row(column, 24, 26);
    for (const KeyItem& item : key_items(view)) {
        const float number = text_width(item.number, type::section.size, type::section.weight);
        const float words = text_width(item.words, type::caption.size, type::caption.weight);
        const Rect area = row.take(mark + number + 6 + words);
        const Container each(view.ui, Role::list_item, item.words, item.number + ' ' + item.words, area);
        const float baseline = area.min.y + 16;
        draw_key_mark(view, item, {area.min.x + 9, baseline - 5});
        draw_text({area.min.x + mark, baseline}, item.number, type::section);
        draw_text({area.min.x + mark + number + 6, baseline}, item.words, type::caption);
    }
    if (!numbers.hides_small) return;
    const std::string smallest = std::to_string(view.organisation.settings.small_number);
    std::string note = fill(view.words.key_scale, {std::to_string(triads_per_triangle(numbers))}) + '.';
    if (numbers.has_hidden()) note += ' ' + fill(view.words.small_numbers, {smallest});
    const Group each(column, Role::list_item, note, note);
    column.drawn_paragraph(note, type::caption);
}

void obey_mosaic(const ViewContext& view, const PictureAct& act) {
    if (!act.chosen && !act.wants_list) return;
    go_to_triads(view);
    if (act.wants_list) view.state.shows_list = true;
    if (!act.chosen) return;
    if (act.chosen->kind == Subject::Kind::unit) {
        // Where the map has levels it is looked at more closely; else nothing else is shown.
        const Unit* unit = find_unit(view.organisation, act.chosen->unit);
        if (view.derived.active.size() > most_on_wheel)
            view.state.map_place.scope = {act.chosen->unit, unit && unit->kind != UnitKind::business_unit};
        else
            view.state.filter.unit = act.chosen->unit;
    } else {
        view.state.select(*act.chosen);
    }
}

}  // namespace

void draw_overview_mosaic(const ViewContext& view, Column& column) {
    Card card(column, "mosaic", {}, {.padding = overview_padding(column.width()), .spoken = view.words.mosaic_title});
    const OverviewCache& overview = overview_of(view, card.width());
    if (view.derived.active.empty()) return draw_no_triads(view, card.take(430));
    const std::string sentence = key_sentence(view.words, view.derived.numbers);
    const bool is_one_line = text_width(sentence, type::key_sentence.size, type::key_sentence.weight) <= card.width();
    card.heading(sentence, 2, is_one_line ? type::key_sentence : type::page_title);
    card.paragraph(second_sentence(view.words, view.derived.numbers), type::lead_text);
    const Rect& bounds = overview.mosaic.bounds;
    const Rect area = card.take(bounds.max.y);
    const Rect place{{area.min.x + bounds.min.x, area.min.y + bounds.min.y}, {area.min.x + bounds.max.x, area.max.y}};
    obey_mosaic(view, explore_picture(view.ui, "triangles", place, overview.mosaic, view.state.mosaic));
    card.leave(20);
    card.divide();
    card.leave(space::gap);
    draw_key(view, card);
}

// Below this width the parts stand below each other.
constexpr float two_columns = 1100;

void draw_overview_view(const ViewContext& view, const Rect& page) {
    constexpr float margin = space::close;
    constexpr float top = 6;
    const Scope scope("overview");
    if (view.layout.page.width() < two_columns) {
        ScrollColumn column(view.ui, "scroll", page, margin, top);
        draw_overview_mosaic(view, column);
        draw_overview_tasks(view, column);
        draw_overview_intervisie(view, column);
        return;
    }
    const float width = std::clamp(page.width() * 0.328F, 372.0F, 480.0F);
    const Rect panel{{page.max.x - space::gap - width, page.min.y + top},
                     {page.max.x - space::gap, page.max.y - space::gap}};
    {
        ScrollColumn column(view.ui, "scroll", {page.min, {panel.min.x - 1, page.max.y}}, margin, top);
        draw_overview_mosaic(view, column);
        draw_overview_intervisie(view, column, page.max.y - space::gap);
    }
    draw_overview_tasks_panel(view, panel);
}

}  // namespace driehoek::ui
