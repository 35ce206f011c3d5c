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

constexpr float side = 16;  // right of them, where the scroll bar is

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

// What the marks mean, with their numbers; breaks when a line is full. `at` is on the baseline. Returns the last baseline.
float draw_key(const ViewContext& view, Point at, float width) {
    const Breakdown& numbers = view.derived.numbers;
    const float left = at.x;
    const Container list(view.ui, Role::list, "key", view.words.key_title,
                         {{at.x, at.y - 18}, {at.x + width, at.y + 8}});
    const Scope scope("key");
    for (const KeyItem& item : key_items(view)) {
        const float number = text_width(item.number, 16, Weight::bold);
        const float all = 28 + number + 6 + text_width(item.words, 15, Weight::regular);
        if (at.x > left && at.x + all > left + width) at = {left, at.y + 30};
        const Container each(view.ui, Role::list_item, item.words, item.number + ' ' + item.words,
                             {{at.x, at.y - 16}, {at.x + all, at.y + 8}});
        draw_key_mark(view, item, {at.x + 9, at.y - 5});
        draw_text({at.x + 28, at.y}, item.number, {16, Weight::bold, Ink::ink, Anchor::start});
        draw_text({at.x + 34 + number, at.y}, item.words, {15, Weight::regular, Ink::ink2, Anchor::start});
        at.x += all + 26;
    }
    if (!numbers.hides_small) return at.y;
    const std::string smallest = std::to_string(view.organisation.settings.small_number);
    std::string note = fill(view.words.key_scale, {std::to_string(triads_per_triangle(numbers))}) + '.';
    if (numbers.has_hidden()) note += ' ' + fill(view.words.small_numbers, {smallest});
    const TextStyle quiet{15, Weight::regular, Ink::ink2, Anchor::start};
    const float height = 21 * count_lines(note, width, 15, Weight::regular);
    const Container each(view.ui, Role::list_item, note, note, {{left, at.y + 14}, {left + width, at.y + 17 + height}});
    draw_paragraph({left, at.y + 30}, width, note, quiet);
    return at.y + 9 + height;
}

void obey(const ViewContext& view, const PictureAct& act) {
    if (!act.chosen && !act.wants_list) return;
    go_to_triads(view);
    if (act.wants_list) view.state.shows_list = true;
    if (!act.chosen) return;
    if (act.chosen->kind == Subject::Kind::unit) {
        view.state.filter.unit = act.chosen->unit;
    } else {
        view.state.select(*act.chosen);
    }
}

}  // namespace

float draw_overview_mosaic(const ViewContext& view, const Rect& area) {
    const OverviewCard frame(view, "mosaic", view.words.mosaic_title, area);
    const float padding = overview_padding(area, 32);
    const float width = area.width() - 2 * padding;
    const OverviewCache& overview = overview_of(view, width);
    if (view.derived.active.empty()) {
        const Rect inside{{area.min.x, area.min.y + 20}, {area.max.x, area.min.y + 450}};
        draw_no_triads(view, inside);
        return frame.ends_at(inside.max.y);
    }
    const float x = area.min.x + padding;
    const std::string sentence = key_sentence(view.words, view.derived.numbers);
    const float size = text_width(sentence, 30, Weight::bold) <= width ? 30.0F : 22.0F;
    float y = heading_lines(view.ui, {x, area.min.y + 28 + size}, width, sentence, 2,
                            {size, Weight::bold, Ink::ink, Anchor::start});
    y = paragraph(view.ui, {x, y + 32 - std::round(size * 1.38F)}, width,
                  second_sentence(view.words, view.derived.numbers), {17, Weight::regular, Ink::ink2, Anchor::start});
    const Rect& bounds = overview.mosaic.bounds;
    const float top = y + 15;
    const Rect place{{x + bounds.min.x, top + bounds.min.y}, {x + bounds.max.x, top + bounds.max.y}};
    obey(view, explore_picture(view.ui, "triangles", place, overview.mosaic, view.state.mosaic));
    y = place.max.y + 20;
    line({x, y}, {x + width, y}, Ink::line);
    return frame.ends_at(draw_key(view, {x, y + 31}, width) + 31);
}

// Below this width the parts stand below each other.
constexpr float two_columns = 1100;

void draw_overview_view(const ViewContext& view, const Rect& page) {
    const Scope scope("overview");
    if (view.layout.page.width() < two_columns) {
        ScrollArea scroll(view.ui, "scroll", page);
        const float left = scroll.origin().x + 8;
        const float right = left + page.width() - 8 - side;
        const auto below = [&](float y) { return Rect{{left, y}, {right, y}}; };
        float y = draw_overview_mosaic(view, below(scroll.origin().y + 6));
        y = draw_overview_tasks(view, below(y + card_gap));
        y = draw_overview_intervisie(view, below(y + card_gap));
        scroll.ends_at(y + card_gap);
        return;
    }
    const float width = std::clamp(page.width() * 0.328F, 372.0F, 480.0F);
    const Rect panel{{page.max.x - side - width, page.min.y + 6}, {page.max.x - side, page.max.y - card_gap}};
    {
        ScrollArea scroll(view.ui, "scroll", {page.min, {panel.min.x - 1, page.max.y}});
        const Point at{scroll.origin().x + 8, scroll.origin().y + 6};
        const float right = at.x + panel.min.x - card_gap - (page.min.x + 8);
        float y = draw_overview_mosaic(view, {at, {right, at.y}});
        const float bottom = scroll.origin().y + page.height() - card_gap;
        y = draw_overview_intervisie(view, {{at.x, y + card_gap}, {right, bottom}});
        scroll.ends_at(y + (y > bottom + 1 ? card_gap : 0));
    }
    draw_overview_tasks_panel(view, panel);
}

}  // namespace driehoek::ui
