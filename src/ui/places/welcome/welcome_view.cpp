// The first thing a new user sees (picture 10b): three ways to start.
#include <algorithm>

#include "base/text.hpp"
#include "picture/welcome.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/welcome/welcome.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

struct StartCard {
    std::string_view glyph;
    Word title, detail;
    bool is_primary = false;
    Role role = Role::button;
};

bool draw_start_card(const ViewContext& view, const Rect& area, const StartCard& start) {
    const Press press = press_area(view.ui, start.title, area, start.title, start.role, state_none, start.detail);
    const Ink ink = start.is_primary ? Ink::panel : Ink::ink;
    if (start.is_primary) {
        shadow(area, 16, 1.4F);
        fill_rect(area, Ink::ink, 16, press.hovered ? 0.9F : 1);
    } else {
        card(area, press.hovered ? Ink::sub : Ink::panel, Ink::ctl, 16);
    }
    icon({area.min.x + 26, area.min.y + 31}, start.glyph, 30, ink);
    draw_text({area.min.x + 80, area.min.y + 42}, start.title, {19, Weight::bold, ink, Anchor::start});
    draw_text({area.min.x + 80, area.min.y + 68}, start.detail,
              {15, Weight::regular, start.is_primary ? Ink::panel : Ink::ink2, Anchor::start, area.width() - 130});
    icon({area.max.x - 46, area.min.y + 35}, icons::arrow_right, 22, start.is_primary ? Ink::panel : Ink::ink2);
    return press.pressed;
}

void draw_starts(const ViewContext& view, float x, float y, float width) {
    const Words& words = view.words;
    const auto area = [&](float top) { return Rect{{x, top}, {x + width, top + 92}}; };
    if (draw_start_card(view, area(y),
                        {icons::triangle, words.start_sample, words.start_sample_detail, true, Role::button})) {
        view.ask(wish::StartSample{});
    }
    draw_start_card(view, area(y + 108),
                    {icons::file_spreadsheet, words.start_import, words.start_import_detail, false, Role::file_button});
    if (draw_start_card(view, area(y + 216),
                        {icons::pencil, words.start_empty, words.start_empty_detail, false, Role::button})) {
        view.ask(wish::StartEmpty{});
    }
}

}  // namespace

void draw_welcome_view(const ViewContext& view, const Rect& page) {
    const Words& words = view.words;
    const Container main(view.ui, Role::main, "welcome", words.app_name, page);
    const Scope scope("welcome");
    ScrollArea scroll(view.ui, "scroll", page);
    const Point at = scroll.origin();
    const bool is_phone = page.width() < phone_page;
    const float left = is_phone ? 20.0F : 96.0F;
    const float big = is_phone ? 36.0F : 58.0F;

    draw_logo({at.x + left - 48 + (is_phone ? 44.0F : 0.0F), at.y + 38}, 34);
    text(view.ui, {at.x + left + (is_phone ? 48.0F : 4.0F), at.y + 68}, words.app_name,
         {24, Weight::bold, Ink::ink, Anchor::start});
    const bool has_picture = page.width() > 1180;
    const float top = std::max(150.0F, std::min(226.0F, 226 + (page.height() - 900) / 2));
    if (has_picture) {
        const float right = at.x + page.width() - 80;
        const float width =
            text(view.ui, {right, at.y + 62}, words.welcome_privacy, {15, Weight::semibold, Ink::ink2, Anchor::end});
        icon({right - width - 34, at.y + 44}, icons::shield_check, 24, Ink::ink2);
        // As large as it can be beside the cards.
        const float size = std::min(680.0F, (page.width() - 690) / 0.93F);
        const float edge = at.x + page.width() - 70;
        show_picture(view.ui, "picture", {{edge - size, at.y + top - 76}, {edge, at.y + top - 76 + size}},
                     welcome_picture(words));
    }
    const float width = std::min(500.0F, page.width() - 2 * left);
    heading(view.ui, {at.x + left, at.y + top}, words.welcome_line_1, 1, {big, Weight::bold, Ink::ink, Anchor::start});
    text(view.ui, {at.x + left, at.y + top + big * 1.17F}, words.welcome_line_2,
         {big, Weight::bold, Ink::ink, Anchor::start});
    const float lead_end = paragraph(view.ui, {at.x + left, at.y + top + big * 1.17F + 56}, std::min(470.0F, width),
                                     words.welcome_lead, {20, Weight::regular, Ink::ink2, Anchor::start});
    // Removed by a slip, and then there was nothing left to show: that comes first.
    ButtonRow row({at.x + left, lead_end - 4}, width);
    bool has_removed = false;
    for (const OrganisationEntry& entry : view.status.organisations) {
        if (!entry.is_removed) continue;
        has_removed = true;
        const std::string label = fill(words.organisation_restore, {entry.name});
        if (row.add(view.ui, entry.id, label, {.glyph = icons::rotate_ccw}))
            view.ask(wish::RestoreOrganisation{entry.id});
    }
    const float cards =
        std::max(has_removed ? row.bottom() + 20 : lead_end + 4, at.y + top + 236 - (is_phone ? 60.0F : 0.0F));
    draw_starts(view, at.x + left, cards, width);
    float y = cards + 358;
    const float tip = text(view.ui, {at.x + left, y}, words.tip, {15, Weight::bold, Ink::ink, Anchor::start});
    y = paragraph(view.ui, {at.x + left + tip + 8, y}, width - tip - 8, words.tip_text,
                  {15, Weight::regular, Ink::ink2, Anchor::start});
    y = paragraph(view.ui, {at.x + left, y + 5}, width, words.sample_is_fiction,
                  {15, Weight::regular, Ink::ink2, Anchor::start});
    scroll.ends_at(y + 8);
}

}  // namespace driehoek::ui
