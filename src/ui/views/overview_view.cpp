// Overzicht (picture 01): how the 3-hoeken are in one sentence and one mosaic, what to do now, and how far intervisie is.
#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "derive/small_numbers.hpp"
#include "ui/layout.hpp"
#include "ui/tokens.hpp"
#include "ui/views/overview.hpp"
#include "ui/views/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float side = 16;  // right of them, where the scroll bar is

// --- the sentence ------------------------------------------------------------------------------------------------------

std::string key_sentence(const Words& words, const MosaicCounts& counts) {
    if (counts.all == 1) return std::string(counts.well == 1 ? words.overview_one_well : words.overview_one_signal);
    const std::string all = std::to_string(counts.all);
    if (counts.well == counts.all) return fill(words.overview_all, {all});
    return fill(counts.well == 1 ? words.overview_some_one : words.overview_some, {std::to_string(counts.well), all});
}

std::string second_sentence(const Words& words, const MosaicCounts& counts) {
    const int needs = counts.all - counts.well;
    std::string choose(counts.per_triangle > 1 ? words.overview_choose_unit : words.overview_choose_triad);
    if (needs == 0 || counts.all == 1) return choose;
    return (needs == 1 ? std::string(words.overview_needs_one) : fill(words.overview_needs, {std::to_string(needs)})) +
           ' ' + choose;
}

// --- the key -----------------------------------------------------------------------------------------------------------

struct KeyItem {
    std::optional<Sign> sign;  // none: in order
    std::string number, words;
};

std::vector<KeyItem> key_items(const ViewContext& view, const MosaicCounts& counts) {
    std::vector<KeyItem> items{{std::nullopt, std::to_string(counts.well), std::string(view.words.key_well)}};
    for (std::size_t sign = 0; sign < counts.signs.size(); ++sign) {
        const int count = counts.signs[sign];
        if (count == 0) continue;
        items.push_back({static_cast<Sign>(sign), std::to_string(count),
                         key_of(view.words, view.organisation.settings, static_cast<Sign>(sign), count)});
    }
    return items;
}

void draw_key_mark(const ViewContext& view, const MosaicCounts& counts, const KeyItem& item, Point centre) {
    Picture picture;
    if (item.sign && counts.per_triangle == 1) {
        append_signal(picture, *item.sign, centre, 10, view.organisation.settings.target_contact_persons + 1);
    } else {
        append_key_triangle(picture, centre, item.sign);
    }
    draw_marks(picture);
}

// What the marks mean, with their numbers; breaks when a line is full. `at` is on the baseline. Returns the last baseline.
float draw_key(const ViewContext& view, const MosaicCounts& counts, Point at, float width) {
    const float left = at.x;
    const Container list(view.ui, Role::list, "key", view.words.key_title,
                         {{at.x, at.y - 18}, {at.x + width, at.y + 8}});
    const Scope scope("key");
    for (const KeyItem& item : key_items(view, counts)) {
        const float number = text_width(item.number, 16, Weight::bold);
        const float all = 28 + number + 6 + text_width(item.words, 15, Weight::regular);
        if (at.x > left && at.x + all > left + width) at = {left, at.y + 30};
        const Container each(view.ui, Role::list_item, item.words, item.number + ' ' + item.words,
                             {{at.x, at.y - 16}, {at.x + all, at.y + 8}});
        draw_key_mark(view, counts, item, {at.x + 9, at.y - 5});
        draw_text({at.x + 28, at.y}, item.number, {16, Weight::bold, Ink::ink, Anchor::start});
        draw_text({at.x + 34 + number, at.y}, item.words, {15, Weight::regular, Ink::ink2, Anchor::start});
        at.x += all + 26;
    }
    if (counts.per_triangle == 1) return at.y;
    const int smallest = view.organisation.settings.small_number;
    std::vector<std::string> notes{fill(view.words.key_scale, {std::to_string(counts.per_triangle)})};
    if (counts.hides_small)
        notes.push_back(
            fill(view.words.small_numbers, {std::to_string(smallest), std::to_string(bound_above(smallest))}));
    for (const std::string& note : notes) {
        const float all = text_width(note, 15, Weight::regular);
        if (at.x > left && at.x + all > left + width) at = {left, at.y + 30};
        const Container each(view.ui, Role::list_item, note, note, {{at.x, at.y - 16}, {left + width, at.y + 8}});
        draw_text(at, note, {15, Weight::regular, Ink::ink2, Anchor::start});
        at.x += all + 26;
    }
    return at.y;
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
    const std::string sentence = key_sentence(view.words, overview.counts);
    const float size = text_width(sentence, 30, Weight::bold) <= width ? 30.0F : 22.0F;
    float y = heading_lines(view.ui, {x, area.min.y + 28 + size}, width, sentence, 2,
                            {size, Weight::bold, Ink::ink, Anchor::start});
    y = paragraph(view.ui, {x, y + 32 - std::round(size * 1.38F)}, width, second_sentence(view.words, overview.counts),
                  {17, Weight::regular, Ink::ink2, Anchor::start});
    const Rect& bounds = overview.mosaic.bounds;
    const float top = y + 15;
    const Rect place{{x + bounds.min.x, top + bounds.min.y}, {x + bounds.max.x, top + bounds.max.y}};
    obey(view, explore_picture(view.ui, "triangles", place, overview.mosaic, view.state.mosaic));
    y = place.max.y + 20;
    line({x, y}, {x + width, y}, Ink::line);
    return frame.ends_at(draw_key(view, overview.counts, {x, y + 31}, width) + 31);
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
