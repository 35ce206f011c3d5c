// What stands around every view: rail, top bar, faults, toast, and the dialog on top.
#include <algorithm>
#include <ranges>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/motion.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/data/dialogs.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/scenarios.hpp"
#include "ui/shared/views.hpp"
#include "ui/shell/actions.hpp"
#include "ui/shell/dialogs.hpp"
#include "ui/shell/places.hpp"
#include "ui/shell/stories.hpp"

namespace driehoek::ui {
namespace {

// In high contrast a place that is here has a border that says so (DESIGN.md 9.4).
void draw_here(const Rect& area, bool is_on_panel) {
    if (is_on_panel)
        fill_rect(area, Ink::sunk, 12);
    else
        card(area, Ink::panel, Ink::line, 12);
    if (theme_in_use() == Theme::contrast) stroke_rect(area, Ink::ink, 12, 2.5F);
}

// An item of the rail or of the bar below: icon above word, beside it where there is room, alone where there is none.
bool draw_nav_item(const ViewContext& view, const Rect& area, std::string_view glyph, Word label, bool is_here,
                   bool has_words) {
    const Form form = view.layout.form;
    const Press press =
        press_area(view.ui, label, area, label, Role::button, is_here ? state_current_page : state_none);
    if (is_here) {
        draw_here(area, view.layout.has_bar_below());
    } else if (press.hovered) {
        fill_rect(area, Ink::sunk, 12);
    }
    const Ink ink = is_here ? Ink::ink : Ink::ink2;
    const TextStyle style{15, is_here ? Weight::semibold : Weight::regular, ink, Anchor::middle};
    const Point middle = area.centre();
    if (form == Form::wall) {
        icon({area.min.x + 20, middle.y - 12}, glyph, 24, ink);
        draw_text({area.min.x + 58, middle.y + 5.5F}, label, {15, style.weight, ink});
    } else if (form == Form::narrow || !has_words) {
        icon({middle.x - 12, middle.y - 12}, glyph, 24, ink);
        if (press.hovered || press.focused) show_tooltip(label, Point{area.max.x + 8, middle.y});
    } else {
        const float top = middle.y - 22;
        icon({middle.x - 12, top}, glyph, 24, ink);
        draw_text({middle.x, top + 43}, label, style);
    }
    return press.pressed;
}

void draw_rail(const ViewContext& view) {
    const Layout& layout = view.layout;
    const Container rail(view.ui, Role::navigation, "rail", view.words.places, layout.rail);
    const Scope scope("rail");
    const bool is_below = layout.has_bar_below();
    if (is_below) {
        fill_rect(layout.rail, Ink::panel);
        line(layout.rail.min, {layout.rail.max.x, layout.rail.min.y}, Ink::line);
    } else if (layout.first_nav_item.min.y > 60) {
        draw_logo({layout.rail.centre().x - 13, 22}, 26);
    }
    Rect item = layout.first_nav_item;
    int left = layout.nav_items;
    // All of them or none: on a phone there is no room for most.
    const auto fits = [&](Word label) { return text_width(label, 15, Weight::semibold) < item.width(); };
    const auto shown = std::views::take(all_places(), left);
    const bool has_words =
        layout.form == Form::wide || layout.form == Form::sheet ||
        std::ranges::all_of(shown, [&](const Place* place) { return fits(view.words.*place->name); });
    for (const Place* place : all_places()) {
        if (left-- == 0) break;
        const bool is_here = view.state.place == place;
        if (draw_nav_item(view, item, place->glyph, view.words.*place->name, is_here, has_words)) go_to(view, *place);
        const float bar = theme_in_use() == Theme::contrast ? 7 : 4;
        if (is_here && !is_below)
            fill_rect({{0, item.centre().y - 18}, {bar, item.centre().y + 18}}, Ink::ink, bar / 2);
        item.min.x += layout.nav_step.x;
        item.max.x += layout.nav_step.x;
        item.min.y += layout.nav_step.y;
        item.max.y += layout.nav_step.y;
    }
    const Action& help = action_of(ActionKind::help);
    if (is_below) {
        if (draw_nav_item(view, layout.last_item, icons::ellipsis, view.words.nav_more, false, has_words))
            view.open_dialog(MenuDialog{});
    } else if (draw_nav_item(view, layout.last_item, help.glyph, view.words.*help.label, false, has_words)) {
        run(view, help.kind);
    }
}

void draw_kept_box(const ViewContext& view, const Rect& area) {
    card(area, Ink::sub, Ink::line, 10);
    const bool is_well = view.status.kept == KeptState::kept;
    const bool is_bad = view.status.kept == KeptState::failed;
    icon({area.min.x + 12, area.centre().y - 10},
         is_well  ? icons::shield_check
         : is_bad ? icons::triangle_alert
                  : icons::clock,
         20, is_bad ? Ink::red : Ink::ink2);
    const Word choice = view.names.shows_names() ? view.words.names : view.words.codes;
    const float choice_width = text_width(choice, 15, Weight::bold) + 24;
    status_text(view.ui, {area.min.x + 40, area.centre().y + 5}, kept_words(view.words, view.status.kept),
                {15, Weight::semibold, is_bad ? Ink::red : Ink::ink2, Anchor::start, area.width() - 44 - choice_width});
    const Rect choice_area{{area.max.x - choice_width, area.min.y}, area.max};
    const Press press =
        press_area(view.ui, "codes", choice_area, choice, Role::button, state_none, view.words.codes_title);
    if (press.hovered)
        fill_rect({{choice_area.min.x, area.min.y + 3}, {choice_area.max.x - 3, area.max.y - 3}}, Ink::sunk, 8);
    draw_text({area.max.x - 12, area.centre().y + 5}, choice, {15, Weight::bold, Ink::ink, Anchor::end});
    if (press.pressed) run(view, ActionKind::switch_names);
}

// Opens the palette; a field to look at, because most people do not know Ctrl K (DESIGN.md section 8).
void draw_search(const ViewContext& view, const Rect& area) {
    const bool has_room = area.width() > 100;
    const Action& palette = action_of(ActionKind::open_palette);
    const Word label = view.words.*palette.label;
    const Press press = press_area(view.ui, "search", area, label);
    if (has_room) {
        card(area, press.hovered ? Ink::sub : Ink::panel, Ink::line, 10);
        draw_text({area.min.x + 40, area.centre().y + 5}, label, {.ink = Ink::ink2, .max_width = area.width() - 120});
        draw_keys(view.words, palette.key, {area.max.x - 14, area.centre().y}, Anchor::end);
    } else if (press.hovered) {
        fill_rect(area, Ink::sunk, 9);
    }
    icon({has_room ? area.min.x + 12 : area.centre().x - 10, area.centre().y - 10}, palette.glyph, 20, Ink::ink2);
    if (press.pressed) run(view, palette.kind);
}

void draw_undo_buttons(const ViewContext& view, Point corner) {
    const auto name = [](Word plain, const Pattern<"what">& pattern, const std::string& what, bool can) {
        return can ? fill(pattern, {what}) : std::string(plain);
    };
    const auto style = [](bool can) { return ButtonStyle{.kind = ButtonKind::ghost, .is_disabled = !can}; };
    const PageStatus& status = view.status;
    const float size = view.layout.bar_part;
    if (icon_button(view.ui, "undo", {corner, {corner.x + size, corner.y + size}}, icons::undo_2,
                    name(view.words.undo, view.words.undo_what, status.undo_what, status.can_undo),
                    style(status.can_undo))) {
        run(view, ActionKind::undo);
    }
    if (icon_button(view.ui, "redo", {{corner.x + size, corner.y}, {corner.x + 2 * size, corner.y + size}},
                    icons::redo_2, name(view.words.redo, view.words.redo_what, status.redo_what, status.can_redo),
                    style(status.can_redo))) {
        run(view, ActionKind::redo);
    }
}

// Leads to the others. Returns the width.
float draw_organisation_name(const ViewContext& view, float x, float room) {
    const std::string& name = view.organisation.settings.name;
    const float width = std::min(text_width(name, 15, Weight::regular), room - 26);
    const Rect area{{x - 6, 18}, {x + width + 26, 50}};
    const Press press =
        press_area(view.ui, "organisation", area, name, Role::button, state_none, view.words.organisations_choose);
    if (press.hovered) fill_rect(area, Ink::sunk, 8);
    draw_text({x, 38}, name, {15, Weight::regular, Ink::ink2, Anchor::start, width});
    icon({x + width + 4, 25}, icons::chevron_down, 18, Ink::ink2);
    if (press.pressed) view.open_dialog(OrganisationsDialog{});
    return width + 22;
}

void draw_top_bar(const ViewContext& view) {
    const Layout& layout = view.layout;
    const Container bar(view.ui, Role::banner, "bar", view.words.app_name, layout.top_bar);
    const Scope scope("bar");
    const Word title = view.state.place->title(view);
    float x = layout.top_bar.min.x;
    if (layout.form == Form::sheet) draw_logo({24, 20}, 28);
    const float size = view.is_phone() ? 18 : 22;
    const float end = layout.search.min.x - (view.is_phone() ? 4 : 12);
    // Where there is no room for the title its place's own name says enough.
    const bool fits = text_width(title, size, Weight::bold) <= end - x;
    const Word shown = fits ? title : view.words.*view.state.place->name;
    heading(view.ui, {x, 38}, shown, 1, {size, Weight::bold, Ink::ink, Anchor::start, end - x});
    x += text_width(shown, size, Weight::bold) + 12;
    const float gap = layout.form == Form::narrow ? 8 : 14;
    const float mark = text_width(view.words.sample_mark, 15, Weight::semibold) + 16;
    // That the data are a sample goes before whose they are (P19).
    const bool has_mark = view.organisation.settings.is_sample && x + mark < end;
    const float name_end = has_mark ? end - mark - gap : end;
    // What asks for attention depends on the day; what is shown elsewhere on whose it is.
    if (x + 60 < name_end) {
        const float room = std::min(name_end - x, 320.0F);
        x += view.state.place->is_about_today ? text(view.ui, {x, 38}, full_date(view.words, view.today),
                                                     {15, Weight::regular, Ink::ink2, Anchor::start, room}) +
                                                    gap
                                              : draw_organisation_name(view, x, room) + gap;
    }
    if (view.organisation.settings.is_sample && !has_mark) {
        text(view.ui, {layout.top_bar.min.x, 61}, view.words.sample_mark,
             {.weight = Weight::semibold, .ink = Ink::ink2});
    } else if (has_mark) {
        stroke_rect({{x, 19}, {x + mark, 47}}, Ink::ctl, 7);
        text(view.ui, {x + 8, 38}, view.words.sample_mark, {15, Weight::semibold, Ink::ink2, Anchor::start});
    }
    draw_search(view, layout.search);
    draw_undo_buttons(view, layout.undo);
    draw_kept_box(view, layout.kept_box);
}

// --- faults ------------------------------------------------------------------------------------------------------------

struct FaultWords {
    Word title, text, action, second;
    Wish wish;
    std::optional<Wish> second_wish{};
};

FaultWords words_of(const Words& words, const PageStatus& status) {
    switch (status.fault) {
        case PageFault::storage_full:
            return {words.fault_full_title, words.fault_full_text, words.fault_save_file,
                    words.fault_retry,      wish::ExportJson{},    wish::RetryKeeping{}};
        case PageFault::older_opened:
            return {words.fault_older_title, words.fault_older_text, words.fault_older_save, words.close,
                    wish::SaveDamaged{},     wish::HideFault{}};
        case PageFault::kept_is_damaged:
            return {words.fault_damaged_title, words.fault_damaged_text, words.fault_older_save, words.close,
                    wish::SaveDamaged{},       wish::HideFault{}};
        case PageFault::storage_is_absent:
            if (status.organisation.empty())  // nor anything to save
                return {words.fault_absent_title, words.fault_absent_text, words.fault_retry, {}, wish::RetryKeeping{}};
            return {words.fault_absent_title, words.fault_absent_text, words.fault_save_file,
                    words.fault_retry,        wish::ExportJson{},      wish::RetryKeeping{}};
        case PageFault::too_large:
            return {words.fault_large_title, words.fault_large_text, words.toast_undo, {}, wish::Undo{}};
        case PageFault::not_opened_yet:
            return {words.fault_slow_title, words.fault_slow_text, words.update_reload, {}, wish::Reload{}};
        case PageFault::newest_is_missing:
            return {words.fault_missing_title, words.fault_missing_text, words.close, {}, wish::HideFault{}};
        case PageFault::newest_is_newer:
            return {words.fault_newer_title, words.fault_newer_text, words.update_reload, words.close,
                    wish::Reload{},          wish::HideFault{}};
        case PageFault::writer_gone:
            return {words.fault_gone_title, words.fault_gone_text, words.fault_take_over, {}, wish::TakeOver{}};
        case PageFault::read_only:
            return {words.fault_read_only_title,
                    words.fault_read_only_text,
                    words.fault_take_over,
                    {},
                    wish::TakeOver{},
                    wish::HideFault{}};
        default:
            return {words.fault_failed_title, words.fault_failed_text, words.fault_save_file,
                    words.fault_retry,        wish::ExportJson{},      wish::RetryKeeping{}};
    }
}

std::string fault_text(const PageStatus& status, const FaultWords& words) {
    return status.fault_detail.empty() ? std::string(words.text) : status.fault_detail + ". " + std::string(words.text);
}

// One bar, until it is dealt with: a line where all fits in one; where it is narrow its buttons stand below its words. Returns
// the area left below it.
Rect draw_bar(const ViewContext& view, Rect area, const FaultWords& words) {
    const float first = button_width(words.action);
    const float second = words.second.empty() ? 0 : button_width(words.second) + 8;
    const bool is_narrow = area.width() < 420 + first + second;
    const float words_width = area.width() - 24 - (is_narrow ? 40 : 72 + first + second);
    const float lines = count_lines(words.text, words_width, 15, Weight::regular);
    const float words_end = 54 + std::max(lines - 1, 0.0F) * 21;
    const float beside = text_width(words.title, 16, Weight::bold) + 16;
    const bool is_line = !is_narrow && beside + text_width(words.text, 15, Weight::regular) < words_width;
    const float tall = !is_line || view.layout.has_fingers ? 40 : 34;
    const float height = is_line ? tall + 10 : words_end + (is_narrow ? 68.0F : 18.0F);
    const Rect bar{{area.min.x + 8, area.min.y + 4}, {area.max.x - 16, area.min.y + 4 + height}};
    const Container region(view.ui, Role::region, "fault", words.title, bar);
    const Scope scope(words.title);
    fill_rect(bar, Ink::amber_tint, 12);
    stroke_rect(bar, Ink::amber_line, 12);
    const float baseline = is_line ? bar.centre().y + 5.5F : bar.min.y + 30;
    text(view.ui, {bar.min.x + 20, baseline}, words.title, {16, Weight::bold, Ink::ink, Anchor::start});
    paragraph(view.ui, is_line ? Point{bar.min.x + 20 + beside, baseline} : Point{bar.min.x + 20, bar.min.y + 54},
              words_width, words.text);
    float x = is_narrow ? bar.min.x + 20 : bar.max.x - (is_line ? 5.0F : 16.0F) - second - first;
    const float y = is_narrow ? bar.max.y - 52 : bar.min.y + (is_line ? 5.0F : 16.0F);
    if (button(view.ui, "act", {{x, y}, {x + first, y + tall}}, words.action)) view.ask(words.wish);
    x += first + 8;
    if (second > 0 && button(view.ui, "second", {{x, y}, {x + second - 8, y + tall}}, words.second))
        view.ask(*words.second_wish);
    area.min.y = bar.max.y + 4;
    return area;
}

Rect draw_reminder(const ViewContext& view, const Rect& area) {
    constexpr int again_after = 25;  // changes
    const Words& words = view.words;
    const std::string old = fill(words.remind_old, {std::to_string(view.status.changes_since_file)});
    return draw_bar(view, area,
                    {view.status.filed.empty() ? words.remind_none : Word(old), words.remind_text, words.file_save,
                     words.remind_later, wish::SaveFile{}, wish::RemindLater{again_after}});
}

// While somebody is in a scenario it says so, wherever he goes, with what can be done with it. Returns the area left below it.
Rect draw_what_if_bar(const ViewContext& view, Rect area) {
    const Words& words = view.words;
    const Scenario& scenario = *view.scenario;
    const std::string title = fill(words.what_if_title, {scenario.name});
    const Rect bar{{area.min.x + 8, area.min.y + 4}, {area.max.x - 16, area.min.y + 52}};
    const Container region(view.ui, Role::region, "what if", title, bar);
    const Scope scope("what if");
    fill_rect(bar, Ink::ink, 12);
    Strip strip(bar, 20);
    const auto pressed = [&](std::string_view id, Word label, std::string_view glyph, bool is_disabled = false) {
        const bool has_words = bar.width() > 640;
        const float width = has_words ? button_width(label) + sign_indent : 44;
        const Rect at = middle_of(strip.right(width), width, 38);
        const ButtonStyle style{.glyph = glyph, .is_disabled = is_disabled};
        return has_words ? button(view.ui, id, at, label, style) : icon_button(view.ui, id, at, glyph, label, style);
    };
    if (pressed("leave", words.what_if_leave, icons::x)) view.ask(wish::EnterScenario{});
    if (pressed("compare", words.what_if_compare, icons::git_compare, scenario.changes.is_empty()))
        view.open_dialog(ScenarioDialog{scenario.id});
    strip.words(title, {16, Weight::bold, Ink::panel});
    const Rect rest = strip.rest();
    if (scenario.changes.is_empty() && rest.width() > 200)
        line_in(view.ui, rest, words.what_if_nothing_yet, {15, Weight::regular, Ink::panel});
    area.min.y = bar.max.y + 4;
    return area;
}

Rect draw_bars(const ViewContext& view, Rect area) {
    if (view.scenario) area = draw_what_if_bar(view, area);
    if (view.status.fault != PageFault::none) {
        FaultWords words = words_of(view.words, view.status);
        const std::string said = fault_text(view.status, words);
        words.text = said;
        area = draw_bar(view, area, words);
    }
    if (view.status.has_update) {
        area = draw_bar(view, area,
                        {view.words.update_ready, view.words.kept, view.words.update_reload, {}, wish::Reload{}});
    }
    if (view.status.reminds && view.status.fault == PageFault::none) area = draw_reminder(view, area);
    return area;
}

// One line where that fits; else its words over lines, and what can be pressed below them.
struct ToastShape {
    float width = 0, height = 52;
    float words_width = 0, action_width = 0;
    bool is_high = false;
};

constexpr float toast_margin = 16;  // below it
constexpr float toast_close = 44;
constexpr TextStyle toast_words{15, Weight::semibold, Ink::panel};

ToastShape shape_of_toast(const ViewContext& view) {
    const Toast& toast = *view.state.toast;
    const float page = view.layout.page.width();
    ToastShape shape;
    if (view.state.offers_undo()) shape.action_width = text_width(view.words.toast_undo, 15, Weight::bold) + 46;
    shape.words_width = text_width(toast.text, 15, Weight::semibold) + 1;
    shape.width = shape.words_width + 36 + shape.action_width + toast_close;
    if (shape.width <= page - 60) return shape;
    shape.is_high = true;
    shape.width = std::min(page - 16, 560.0F);
    shape.words_width = shape.width - 18 - toast_close;
    shape.height += 21 * (count_lines(toast.text, shape.words_width, 15, Weight::semibold) - 1);
    if (shape.action_width > 0) shape.height += 40;
    return shape;
}

void draw_toast_action(const ViewContext& view, const Rect& area) {
    const Word action = view.words.toast_undo;
    const float x = area.max.x - 14;
    const float y = area.centre().y;
    const Press press = press_area(view.ui, "undo", area, action);
    draw_text({x, y + 5.5F}, action, {15, Weight::bold, Ink::panel, Anchor::end});
    line({x - text_width(action, 15, Weight::bold), y + 9}, {x, y + 9}, Ink::panel, press.hovered ? 2.0F : 1.2F);
    const std::string& removed = view.state.toast->organisation;
    if (press.pressed) view.ask(removed.empty() ? Wish(wish::Undo{}) : Wish(wish::RestoreOrganisation{removed}));
}

Rect place_of_toast(const ViewContext& view, const ToastShape& shape) {
    const Rect& page = view.layout.page;
    const float x = std::round((page.width() - shape.width) / 2);
    const float kept = view.state.dialogs.empty() ? view.layout.below + view.ui.kept_from_toast : 0;
    const float y = page.max.y - toast_margin - kept - shape.height - view.state.toast->lift;
    return {{x, y}, {x + shape.width, y + shape.height}};
}

bool lies_on_control(const ViewContext& view, const Rect& area) {
    return std::ranges::any_of(view.ui.mirror.nodes(), [&](const MirrorNode& node) {
        if (node.role < Role::button || node.role == Role::picture_target) return false;
        const MirrorRect seen = intersection(
            node.clip, {{node.rect.x, node.rect.y}, {node.rect.x + node.rect.width, node.rect.y + node.rect.height}});
        return seen.width > 0 && seen.height > 0 && seen.x < area.max.x && seen.x + seen.width > area.min.x &&
               seen.y < area.max.y && seen.y + seen.height > area.min.y;
    });
}

// Once for what is on the page, so that it stays where it is while somebody scrolls: as little up as leaves free what can be
// pressed; not at all where buttons are everywhere.
void lift_toast(const ViewContext& view, const ToastShape& shape) {
    Toast& toast = *view.state.toast;
    const Rect& page = view.layout.page;
    std::string seen = std::string(view.state.place->link) + '|' + std::to_string(static_cast<int>(page.width())) +
                       '|' + std::to_string(static_cast<int>(page.height())) + '|' +
                       std::to_string(view.state.dialogs.size()) + (view.state.has_selection() ? "+" : "-") +
                       toast.text;
    if (toast.lifted_for == seen) return;
    toast.lifted_for = std::move(seen);
    view.outbox.wants_frame = true;
    toast.lift = 0;
    if (!view.state.dialogs.empty()) return;
    const Rect lowest = place_of_toast(view, shape);
    for (float lift = 0; lift < page.height() / 2; lift += 4) {
        if (lies_on_control(view,
                            {{lowest.min.x - 4, lowest.min.y - lift - 4}, {lowest.max.x + 4, lowest.max.y - lift + 4}}))
            continue;
        toast.lift = lift;
        return;
    }
}

void draw_toast(const ViewContext& view, const ToastShape& shape) {
    const Toast& toast = *view.state.toast;
    const Rect area = place_of_toast(view, shape);
    const auto [x, y] = area.min;
    const AboveDialog above(view.ui);
    const Layer layer("toast", {{area.min.x - 12, area.min.y - 12}, {area.max.x + 12, area.max.y + 12}}, &view.ui,
                      {0, 16}, toast_seconds);
    const Container region(view.ui, Role::region, "toast", toast.text, area);
    const Scope scope("toast");
    shadow(area, 12, 1.6F);
    fill_rect(area, Ink::ink, 12);
    paragraph(view.ui, {x + 18, y + 31.5F}, shape.words_width, toast.text, toast_words);
    const float right = area.max.x - toast_close;
    if (shape.action_width > 0 && shape.is_high) {
        draw_toast_action(view, {{x + 4, area.max.y - 48}, {x + shape.action_width - 14, area.max.y - 4}});
    } else if (shape.action_width > 0) {
        const Rect press_here{{right - shape.action_width + 12, y + 4}, {right, area.max.y - 4}};
        line({press_here.min.x - 2, y + 14}, {press_here.min.x - 2, y + 38}, Ink::ink3);
        draw_toast_action(view, press_here);
    }
    const Press close =
        press_area(view.ui, "close", {{right, y + 4}, {area.max.x - 4, y + 48}}, view.words.toast_close);
    icon({right + 10, y + 16}, icons::x, 20, Ink::panel);
    if (close.pressed) view.state.toast.reset();
}

void draw_place(const ViewContext& view, const Rect& area) {
    const Place& place = *view.state.place;
    place.draw(view, place.is_readable ? view.layout.readable(area) : area);
}

}  // namespace

void go_to(const ViewContext& view, const Place& place) {
    if (&place == &places::session && view.state.place != &place) view.state.wall.came_from = view.state.place;
    view.state.place = &place;
    view.state.list_page = 0;
    view.state.carry.reset();
    view.state.group = {};
    if (view.state.place != &places::triads) view.state.select_nothing();
}

Word kept_words(const Words& words, KeptState kept) {
    switch (kept) {
        case KeptState::kept: return words.kept;
        case KeptState::not_yet: return words.not_yet_kept;
        case KeptState::failed: return words.keeping_failed;
        case KeptState::read_only: break;
    }
    return words.read_only;
}

std::string fault_sentence(const Words& words, const PageStatus& status) {
    const FaultWords fault = words_of(words, status);
    std::string sentence;
    if (status.kept == KeptState::failed || status.kept == KeptState::read_only)
        sentence = std::string(kept_words(words, status.kept)) + ". ";
    return sentence + std::string(fault.title) + ". " + fault_text(status, fault);
}

void press_codes(const ViewContext& view) {
    if (view.names.is_open()) {
        view.ask(wish::ShowNames{!view.names.shows_names()});
    } else if (view.status.has_kept_names) {
        view.open_dialog(OpenNamesDialog{});
    } else {
        view.open_dialog(NewNamesDialog{});
    }
}

void draw_shell(const ViewContext& view) {
    const Layout& layout = view.layout;
    view.ui.mirror.set_clip({0, 0, layout.page.width(), layout.page.height()});
    fill_rect(layout.page, Ink::paper);
    const ToastShape toast = view.state.toast ? shape_of_toast(view) : ToastShape();
    if (view.state.toast) view.ui.toast = place_of_toast(view, toast);
    const Place& place = *view.state.place;
    if (&place == &places::welcome) {
        const Rect rest = draw_bars(view, layout.page);
        draw_place(view, rest);
    } else if (place.covers_page && place.covers_page(view)) {
        const Container main(view.ui, Role::main, "main", place.title(view), layout.page);
        place.draw(view, layout.page);
    } else if (view.state.story && view.state.story->is_told()) {
        draw_told_story(view);
    } else {
        draw_rail(view);
        draw_top_bar(view);
        Rect rest = draw_bars(view, layout.content);
        if (view.state.story)
            rest = view.state.story->is_making ? draw_story_list(view, rest) : draw_way_back(view, rest);
        const Container main(view.ui, Role::main, "main", view.state.place->title(view), rest);
        draw_place(view, rest);
    }
    if (view.scenario) stroke_rect({{2, 2}, {layout.page.max.x - 2, layout.page.max.y - 2}}, Ink::ink, 0, 4);
    draw_dialog(view);
    if (!view.state.toast) return;
    lift_toast(view, toast);
    draw_toast(view, toast);
}

}  // namespace driehoek::ui
