// One card on the shared screen, to be read from afar and written on the spot (DESIGN.md 7): text of 22 pixels and more.
#include <algorithm>

#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/mt_day/mt_day.hpp"

namespace driehoek::ui {
namespace {

constexpr Point drawn_for{1440, 900};
constexpr float small = 22, body = 26, large = 34;

struct MtWall {
    const ViewContext& view;
    Rect page;
    float unit = 1;  // pixels of ours for one of the design's

    float px(float design) const { return design * unit; }
    TextStyle style(float size, Weight weight = Weight::regular, Ink ink = Ink::ink,
                    Anchor anchor = Anchor::start) const {
        return {px(size), weight, ink, anchor};
    }
};

bool mt_button(const MtWall& wall, std::string_view id, const Rect& area, Word label, std::string_view glyph,
               bool has_words = true) {
    const Press press =
        press_area(wall.view.ui, id, area, label, Role::button, static_cast<std::uint16_t>(state_takes_keys));
    fill_rect(area, press.hovered ? Ink::sunk : Ink::panel, wall.px(9));
    stroke_rect(area, Ink::ctl, wall.px(9), 1.5F);
    const float sign = glyph.empty() ? 0 : wall.px(26);
    const float width = has_words ? text_width(label, wall.px(small), Weight::semibold) : 0;
    const float gap = sign > 0 && has_words ? wall.px(10) : 0;
    const float x = area.centre().x - (sign + gap + width) / 2;
    if (sign > 0) icon({x, area.centre().y - sign / 2}, glyph, sign, Ink::ink);
    if (has_words)
        draw_text({x + sign + gap, area.centre().y + wall.px(small) * 0.34F}, label,
                  wall.style(small, Weight::semibold));
    return press.pressed;
}

std::size_t position_on_wall(const ViewContext& view) {
    const std::vector<MtRow>& rows = mt_rows(view);
    const auto found = std::ranges::find(rows, view.own<MtDayState>().on_wall, &MtRow::unit);
    return found == rows.end() ? 0 : static_cast<std::size_t>(found - rows.begin());
}

void turn(const ViewContext& view, int step) {
    const std::vector<MtRow>& rows = mt_rows(view);
    if (rows.empty()) return;
    const auto count = static_cast<int>(rows.size());
    const int at = (static_cast<int>(position_on_wall(view)) + step + count) % count;
    const MtRow& row = rows[static_cast<std::size_t>(at)];
    view.own<MtDayState>().on_wall = row.unit;
    view.ui.mirror.announce(row.spoken);
    view.outbox.wants_frame = true;
}

void leave(const ViewContext& view) {
    view.own<MtDayState>().is_on_wall = false;
    view.outbox.wants_frame = true;
}

void turn_dark(const ViewContext& view) {
    view.ask(wish::SetTheme{theme_in_use() == Theme::dark ? ThemeChoice::light : ThemeChoice::dark});
}

// Unit, day and what is pressed with a finger. Returns the y below.
float draw_head(const MtWall& wall, const MtDay& day, const MtRow& row, bool is_low) {
    const ViewContext& view = wall.view;
    const Words& words = view.words;
    const float margin = wall.px(is_low ? 16.0F : 40.0F);
    float right = wall.page.max.x - margin;
    const float top = wall.page.min.y + wall.px(28), high = wall.px(56);
    const auto take = [&](float width) {
        const Rect area{{right - width, top}, {right, top + high}};
        right = area.min.x - wall.px(10);
        return area;
    };
    if (mt_button(wall, "leave", take(wall.px(190)), words.wall_leave, icons::x)) leave(view);
    const bool is_dark = theme_in_use() == Theme::dark;
    if (!is_low) {
        if (mt_button(wall, "dark", take(high), is_dark ? words.light_screen : words.dark_screen,
                      is_dark ? icons::sun : icons::moon, false))
            turn_dark(view);
        if (mt_button(wall, "full", take(high), words.full_screen, icons::maximize, false))
            view.ask(wish::ToggleFullScreen{});
        if (view.organisation.settings.is_sample) {
            const float width = text_width(words.sample_mark, wall.px(small), Weight::semibold) + wall.px(28);
            const Rect mark = take(width);
            stroke_rect(mark, Ink::ctl, wall.px(9), 1.5F);
            text(view.ui, {mark.min.x + wall.px(14), mark.centre().y + wall.px(8)}, words.sample_mark,
                 wall.style(small, Weight::semibold, Ink::ink2));
        }
    }
    std::string detail = long_date(words, day.date);
    if (!day.theme.empty()) detail = fill(words.mt_day_name, {detail, day.theme});
    TextStyle caption = wall.style(small, Weight::regular, Ink::ink2);
    caption.max_width = std::max(right - wall.page.min.x - margin, 0.0F);
    text(view.ui, {wall.page.min.x + margin, top + wall.px(36)}, detail, caption);
    TextStyle title = wall.style(is_low ? large : 52.0F, Weight::bold);
    title.max_width = wall.page.width() - 2 * margin;
    heading(view.ui, {wall.page.min.x + margin, top + wall.px(120)}, row.name, 1, title);
    return top + wall.px(146);
}

void draw_wall_sentence(const MtWall& wall, const Rect& area, const MtDay& day, const MtRow& row, CardStep step) {
    const ViewContext& view = wall.view;
    const Words& words = view.words;
    const Scope scope(std::to_string(static_cast<int>(step)));
    const std::string& sentence = row.sentences[static_cast<std::size_t>(step)];
    const std::string title = std::string(words.card_steps[step]) + " " + std::to_string(day.year(step));
    const Press press =
        press_area(view.ui, "write", area,
                   sentence.empty() ? fill(words.card_fill, {words.card_steps_small[step]}) : title + ": " + sentence,
                   Role::button, static_cast<std::uint16_t>(state_takes_keys), words.wall_write);
    card(area, press.hovered ? Ink::sub : Ink::panel, Ink::line, wall.px(18));
    const float radius = wall.px(26);
    const Point centre{area.min.x + wall.px(28) + radius, area.centre().y};
    draw_step_mark(step, !sentence.empty(), centre, radius);
    const float x = centre.x + radius + wall.px(24);
    const float width = area.max.x - wall.px(24) - x;
    draw_text({x, area.min.y + wall.px(42)}, title, wall.style(small, Weight::semibold, Ink::ink2));
    const bool is_empty = sentence.empty();
    const std::string& shown = is_empty ? std::string(words.card_questions[step]) : sentence;
    float size = large;
    while (size > small &&
           count_lines(shown, width, wall.px(size), Weight::semibold) * size * 1.3F > area.height() / wall.unit - 64)
        size -= 2;
    draw_paragraph({x, area.min.y + wall.px(50 + size)}, width, shown,
                   wall.style(size, is_empty ? Weight::regular : Weight::semibold, is_empty ? Ink::ink2 : Ink::ink));
    if (press.pressed) open_sentence(view, row.unit, step);
}

void draw_wall_indicators(const MtWall& wall, const Rect& area, const MtRow& row) {
    const ViewContext& view = wall.view;
    card(area, Ink::panel, Ink::line, wall.px(18));
    ScrollArea scroll(view.ui, "indicators", area);
    const float x = area.min.x + wall.px(28), width = area.width() - wall.px(56);
    float y = scroll.origin().y + wall.px(46);
    heading(view.ui, {x, y}, view.words.indicators, 2, wall.style(body, Weight::bold));
    draw_text({x + width, y}, row.target, wall.style(small, Weight::regular, Ink::ink2, Anchor::end));
    y += wall.px(20);
    for (const IndicatorRow& each : row.indicators) {
        const Scope scope(each.indicator.text);
        const Rect box{{x - wall.px(12), y}, {x + width + wall.px(12), y + wall.px(104)}};
        const Press press = press_area(view.ui, "indicator", box, each.spoken, Role::button,
                                       static_cast<std::uint16_t>(state_takes_keys));
        if (press.hovered) fill_rect(box, Ink::sub, wall.px(12));
        if (press.pressed) view.open_dialog(IndicatorDialog{.indicator = each.indicator, .day = view.iso_today()});
        TextStyle name = wall.style(small, Weight::semibold);
        name.max_width = width;
        draw_text({x, y + wall.px(36)}, each.name, name);
        draw_text(
            {x, y + wall.px(84)}, each.value,
            each.is_measured ? wall.style(40, Weight::bold) : wall.style(small, Weight::semibold, Ink::amber_text));
        draw_text({x + width, y + wall.px(84)}, each.target,
                  wall.style(body, Weight::semibold, Ink::ink2, Anchor::end));
        y += wall.px(112);
    }
    if (row.indicators.empty()) {
        y = paragraph(view.ui, {x, y + wall.px(34)}, width, view.words.indicators_none,
                      wall.style(small, Weight::regular, Ink::ink2));
    }
    const Rect add{{x, y + wall.px(8)}, {x + width, y + wall.px(64)}};
    if (mt_button(wall, "add", add, view.words.indicator_add, icons::plus)) open_new_indicator(view, row.unit);
    scroll.ends_at(add.max.y + wall.px(20));
}

void draw_foot(const MtWall& wall, std::size_t at, std::size_t count, bool is_low) {
    const Words& words = wall.view.words;
    const float margin = wall.px(is_low ? 16.0F : 40.0F), high = wall.px(60);
    const float top = wall.page.max.y - high - wall.px(20);
    const float wide = is_low ? high : wall.px(270);
    const Rect previous{{wall.page.min.x + margin, top}, {wall.page.min.x + margin + wide, top + high}};
    const Rect next{{wall.page.max.x - margin - wide, top}, {wall.page.max.x - margin, top + high}};
    if (mt_button(wall, "previous", previous, words.wall_previous_unit, icons::arrow_left, !is_low))
        turn(wall.view, -1);
    if (mt_button(wall, "next", next, words.wall_next_unit, icons::arrow_right, !is_low)) turn(wall.view, 1);
    const float middle = (previous.max.x + next.min.x) / 2;
    text(wall.view.ui, {middle, top + wall.px(24)},
         fill(words.wall_place, {std::to_string(at + 1), std::to_string(count)}),
         wall.style(small, Weight::semibold, Ink::ink, Anchor::middle));
    TextStyle keys = wall.style(small, Weight::regular, Ink::ink2, Anchor::middle);
    keys.max_width = next.min.x - previous.max.x - wall.px(24);
    if (!is_low) text(wall.view.ui, {middle, top + wall.px(54)}, words.wall_keys, keys);
}

}  // namespace

bool is_mt_on_wall(const ViewContext& view) {
    return view.own<MtDayState>().is_on_wall && day_in_view(view) && !mt_rows(view).empty();
}

void draw_mt_wall(const ViewContext& view, const Rect& area) {
    const MtDay& day = *day_in_view(view);
    const std::vector<MtRow>& rows = mt_rows(view);
    const std::size_t at = position_on_wall(view);
    const MtRow& row = rows[at];
    MtWall wall{.view = view, .page = area};
    wall.unit = std::max(1.0F, std::min(area.width() / drawn_for.x, area.height() / drawn_for.y));
    const bool is_low = area.width() < 1000 || area.height() < 700;
    const float top = draw_head(wall, day, row, is_low);
    const float margin = wall.px(is_low ? 16.0F : 40.0F), gap = wall.px(16);
    const float bottom = area.max.y - wall.px(100);
    const Rect content{{area.min.x + margin, top}, {area.max.x - margin, bottom}};
    if (is_low) {
        ScrollArea scroll(view.ui, "card", {{area.min.x, top}, {area.max.x, bottom}});
        float y = scroll.origin().y;
        for (const CardStep step : all_card_steps) {
            draw_wall_sentence(wall, {{content.min.x, y}, {content.max.x, y + wall.px(200)}}, day, row, step);
            y += wall.px(200) + gap;
        }
        const float high = wall.px(170 + 112 * static_cast<float>(row.indicators.size()));
        draw_wall_indicators(wall, {{content.min.x, y}, {content.max.x, y + high}}, row);
        scroll.ends_at(y + high + gap);
    } else {
        const float beside = content.max.x - wall.px(430);
        const float high = (content.height() - 2 * gap) / 3;
        for (const CardStep step : all_card_steps) {
            const float y = content.min.y + (high + gap) * static_cast<float>(static_cast<int>(step));
            draw_wall_sentence(wall, {{content.min.x, y}, {beside - gap, y + high}}, day, row, step);
        }
        draw_wall_indicators(wall, {{beside, content.min.y}, content.max}, row);
    }
    draw_foot(wall, at, rows.size(), is_low);
}

bool take_mt_key(const ViewContext& view, std::string_view key) {
    if (!is_mt_on_wall(view)) return false;
    if (key == "ArrowRight") {
        turn(view, 1);
    } else if (key == "ArrowLeft") {
        turn(view, -1);
    } else if (key == "d") {
        turn_dark(view);
    } else if (key == "f") {
        view.ask(wish::ToggleFullScreen{});
    } else if (key == "Escape") {
        leave(view);
    } else if (key == "1" || key == "2" || key == "3") {
        const CardStep step = all_card_steps[static_cast<std::size_t>(key[0] - '1')];
        open_sentence(view, mt_rows(view)[position_on_wall(view)].unit, step);
    } else {
        return false;
    }
    return true;
}

}  // namespace driehoek::ui
