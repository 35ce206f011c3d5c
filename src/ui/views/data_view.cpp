// Gegevens (picture 09, first part): read in, export, codes or names, restore points, language.
#include <algorithm>

#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/layout.hpp"
#include "ui/views/views.hpp"

namespace driehoek::ui {
namespace {

constexpr float padding = 24;

// A white card with a title and a line of explanation. Returns where its content begins.
Point draw_card(const ViewContext& view, const Rect& area, Word title, Word detail) {
    card(area);
    heading(view.ui, {area.min.x + padding, area.min.y + 36}, title, 2, {18, Weight::bold, Ink::ink, Anchor::start});
    const float y = paragraph(view.ui, {area.min.x + padding, area.min.y + 59}, area.width() - 2 * padding, detail,
                              {15, Weight::regular, Ink::ink2, Anchor::start});
    return {area.min.x + padding, y + 2};
}

float draw_import(const ViewContext& view, Point corner, float width) {
    const Rect area{corner, {corner.x + width, corner.y + 250}};
    const Scope scope("import");
    const Container region(view.ui, Role::region, "region", view.words.import_title, area);
    const Point at = draw_card(view, area, view.words.import_title, view.words.import_text);
    const Rect drop{{at.x, at.y}, {area.max.x - padding, area.max.y - 56}};
    fill_rect(drop, Ink::sub, 12);
    stroke_rect(drop, Ink::ctl, 12);
    const float wide = button_width(view.words.import_choose, {.glyph = icons::upload});
    const Point middle = drop.centre();
    button(view.ui, "choose", {{middle.x - wide / 2, middle.y - 22}, {middle.x + wide / 2, middle.y + 22}},
           view.words.import_choose, {.kind = ButtonKind::primary, .glyph = icons::upload, .role = Role::file_button});
    icon({at.x, area.max.y - 38}, icons::shield_check, 22, Ink::ink2);
    text(view.ui, {at.x + 30, area.max.y - 21}, view.words.import_stays,
         {15, Weight::regular, Ink::ink2, Anchor::start});
    return area.max.y + 16;
}

struct Export {
    std::string_view glyph;
    Word title, detail;
    WishKind wish;
};

float draw_exports(const ViewContext& view, Point corner, float width) {
    const Words& words = view.words;
    const Rect area{corner, {corner.x + width, corner.y + 186}};
    const Scope scope("export");
    const Container region(view.ui, Role::region, "region", words.export_title, area);
    const Point at = draw_card(view, area, words.export_title, words.export_text);
    std::vector<Export> exports{{icons::download, words.export_json, words.export_json_detail, WishKind::export_json}};
    if (!view.derived.active.empty())
        exports.push_back({icons::image, words.export_svg, words.export_svg_detail, WishKind::export_svg});
    if (view.status.has_kept_names || view.names.is_open())
        exports.push_back({icons::lock, words.export_names, words.export_names_detail, WishKind::export_names});
    const float step = std::min(206.0F, (width - 2 * padding + 12) / static_cast<float>(exports.size()));
    float x = at.x;
    for (const Export& each : exports) {
        const Rect tile{{x, at.y}, {x + step - 12, at.y + 90}};
        const Press press = press_area(view.ui, each.title, tile, each.title, Role::button, state_none, each.detail);
        card(tile, press.hovered ? Ink::sub : Ink::panel, Ink::ctl, 12);
        icon({x + 16, at.y + 16}, each.glyph, 26, Ink::ink);
        draw_text({x + 54, at.y + 36}, each.title, {16, Weight::semibold, Ink::ink, Anchor::start, step - 76});
        draw_text({x + 16, at.y + 68}, each.detail, {15, Weight::regular, Ink::ink2, Anchor::start, step - 36});
        if (press.pressed) view.ask(each.wish);
        x += step;
    }
    return area.max.y + 16;
}

// A row of buttons that breaks when it is full. Returns the y below.
class ButtonRow {
public:
    ButtonRow(const ViewContext& view, Point at, float width)
        : view_(view), at_(at), left_(at.x), right_(at.x + width) {}

    bool add(std::string_view id, Word label, const ButtonStyle& style = {}) {
        const float wide = button_width(label, style);
        if (at_.x > left_ && at_.x + wide > right_) at_ = {left_, at_.y + 48};
        const bool pressed = button(view_.ui, id, {at_, {at_.x + wide, at_.y + 40}}, label, style);
        at_.x += wide + 8;
        return pressed;
    }
    float bottom() const { return at_.y + 40; }

private:
    const ViewContext& view_;
    Point at_;
    float left_, right_;
};

float draw_organisation(const ViewContext& view, Point corner, float width) {
    const Words& words = view.words;
    const Rect area{corner, {corner.x + width, corner.y + 150}};
    const Scope scope("organisation");
    const Container region(view.ui, Role::region, "region", words.samples_title, area);
    const Point at = draw_card(view, area, words.samples_title, words.samples_text);
    ButtonRow row(view, {at.x, area.max.y - 60}, width - 2 * padding);
    if (row.add("small", words.sample_small)) view.ask(WishKind::start_sample);
    if (row.add("full", words.sample_full)) view.ask(WishKind::start_full_sample);
    if (row.add("empty", words.start_empty)) view.ask(WishKind::start_empty);
    if (row.add("rename", words.organisation_rename, {.glyph = icons::pencil}))
        view.open_dialog(RenameDialog{view.organisation.settings.name});
    return area.max.y + 16;
}

float draw_wipe(const ViewContext& view, Point corner, float width) {
    const Rect area{corner, {corner.x + width, corner.y + 140}};
    const Scope scope("wipe");
    const Container region(view.ui, Role::region, "region", view.words.wipe_title, area);
    const Point at = draw_card(view, area, view.words.wipe_title, view.words.wipe_text);
    const ButtonStyle style{.kind = ButtonKind::danger, .glyph = icons::trash_2};
    if (button(view.ui, "wipe",
               {{at.x, area.max.y - 60}, {at.x + button_width(view.words.wipe_button, style), area.max.y - 20}},
               view.words.wipe_button, style)) {
        view.open_dialog(WipeDialog{});
    }
    return area.max.y + 16;
}

float draw_codes(const ViewContext& view, Point corner, float width) {
    const Words& words = view.words;
    const Rect area{corner, {corner.x + width, corner.y + 256}};
    const Scope scope("codes");
    const Container region(view.ui, Role::region, "region", words.codes_title, area);
    card(area);
    const float left = area.min.x + padding;
    const float inner = width - 2 * padding;
    heading(view.ui, {left, area.min.y + 36}, words.codes_title, 2, {18, Weight::bold, Ink::ink, Anchor::start});
    const Rect choice{{left, area.min.y + 54}, {left + inner, area.min.y + 102}};
    fill_rect(choice, Ink::sunk, 12);
    const bool names = view.names.shows_names();
    const float middle = choice.centre().x;
    if (segment(view.ui, "codes", {{choice.min.x + 2, choice.min.y + 2}, {middle, choice.max.y - 2}}, icons::eye_off,
                words.codes_choice, !names, true)) {
        view.ask(WishKind::show_names, {}, {}, 0);
    }
    if (segment(view.ui, "names", {{middle, choice.min.y + 2}, {choice.max.x - 2, choice.max.y - 2}}, icons::eye,
                words.names_choice, names, true)) {
        if (view.names.is_open())
            view.ask(WishKind::show_names, {}, {}, 1);
        else if (view.status.has_kept_names)
            view.open_dialog(OpenNamesDialog{});
        else
            view.open_dialog(NewNamesDialog{});
    }
    float y = paragraph(view.ui, {left, area.min.y + 130}, inner, words.codes_text,
                        {15, Weight::regular, Ink::ink2, Anchor::start});
    const std::string state = view.names.is_open()
                                  ? fill(words.names_open, {std::to_string(view.names.name_by_code().size())})
                                  : std::string(words.names_closed);
    status_text(view.ui, {left, y + 8}, state, {15, Weight::semibold, Ink::ink, Anchor::start});
    ButtonRow row(view, {left, area.max.y - 56}, inner);
    if (view.names.is_open()) {
        if (row.add("edit", words.names_edit_button)) view.open_dialog(EditNamesDialog{});
        if (row.add("close", words.names_close_button)) view.ask(WishKind::close_names);
    } else {
        if (row.add("open", words.names_open_button)) view.open_dialog(OpenNamesDialog{});
        if (!view.status.has_kept_names && row.add("new", words.names_new_button)) view.open_dialog(NewNamesDialog{});
        if (view.status.has_kept_names && row.add("forget", words.names_forget)) view.ask(WishKind::forget_names);
    }
    return area.max.y + 16;
}

void draw_moment(const ViewContext& view, Point at, float width, const std::string& when, const std::string& what,
                 bool is_now) {
    const Point dot{at.x + 12, at.y};
    fill_rect({{dot.x - 8, dot.y - 8}, {dot.x + 8, dot.y + 8}}, is_now ? Ink::ink : Ink::panel, 8);
    stroke_rect({{dot.x - 8, dot.y - 8}, {dot.x + 8, dot.y + 8}}, Ink::ink, 8, 2);
    text(view.ui, {at.x + 34, at.y + 1}, when, {15, Weight::semibold, Ink::ink, Anchor::start, width});
    text(view.ui, {at.x + 34, at.y + 21}, what, {15, Weight::regular, Ink::ink2, Anchor::start, width});
}

float draw_restore_points(const ViewContext& view, Point corner, float width) {
    const Words& words = view.words;
    const std::vector<RestorePoint>& points = view.status.restore_points;
    const float height =
        std::min(88.0F + 48.0F * static_cast<float>(points.size() + 1) + (points.empty() ? 34.0F : 8.0F), 400.0F);
    const Rect area{corner, {corner.x + width, corner.y + height}};
    const Scope scope("restore");
    const Container region(view.ui, Role::region, "region", words.restore_title, area);
    draw_card(view, area, words.restore_title, words.restore_text);
    ScrollArea scroll(view.ui, "points", {{area.min.x + 8, area.min.y + 72}, {area.max.x - 8, area.max.y - 12}});
    Point at{area.min.x + padding, scroll.origin().y + 20};
    const float go_back = button_width(words.restore_go_back, {.glyph = icons::rotate_ccw});
    const float room = width - 2 * padding - 44 - go_back;
    line({at.x + 12, at.y}, {at.x + 12, at.y + 48.0F * static_cast<float>(points.size())}, Ink::line, 2);
    draw_moment(view, at, room, std::string(words.restore_now),
                fill(words.restore_changes, {std::to_string(view.status.steps_done)}), true);
    for (const RestorePoint& point : points) {
        at.y += 48;
        const Scope row(point.key);
        draw_moment(view, at, room, point.when, point.label, false);
        const float right = area.max.x - padding;
        if (button(view.ui, "go", {{right - go_back, at.y - 14}, {right, at.y + 24}}, words.restore_go_back,
                   {.glyph = icons::rotate_ccw, .spoken = {}})) {
            view.ask(WishKind::open_restore_point, point.key, point.when);
        }
    }
    if (points.empty()) {
        at.y = paragraph(view.ui, {at.x, at.y + 52}, width - 2 * padding, words.restore_none,
                         {15, Weight::regular, Ink::ink2, Anchor::start});
    }
    scroll.ends_at(at.y + 32);
    return area.max.y + 16;
}

float draw_language(const ViewContext& view, Point corner, float width) {
    const Rect area{corner, {corner.x + width, corner.y + 136}};
    const Scope scope("language");
    const Container region(view.ui, Role::region, "region", view.words.language_title, area);
    const Point at = draw_card(view, area, view.words.language_title, view.words.language_text);
    int chosen = static_cast<int>(view.status.language);
    const std::vector<std::string> languages{std::string(words_in(Language::dutch).language_name),
                                             std::string(words_in(Language::english).language_name)};
    if (radio_row(view.ui, "language", {{at.x, area.max.y - 64}, {area.max.x - padding, area.max.y - 18}},
                  view.words.language_title, languages, chosen)) {
        view.ask(WishKind::set_language, {}, {}, chosen);
    }
    return area.max.y + 16;
}

}  // namespace

void draw_data_view(const ViewContext& view, const Rect& page) {
    const Scope scope("data");
    ScrollArea scroll(view.ui, "scroll", page);
    const Point at{scroll.origin().x + 8, scroll.origin().y + 6};
    const float all = page.width() - 24;
    const bool has_columns = all > 900;
    const float right_width = has_columns ? std::min(444.0F, all * 0.36F) : all;
    const float left_width = has_columns ? all - right_width - 16 : all;
    float left = draw_import(view, at, left_width);
    left = draw_exports(view, {at.x, left}, left_width);
    left = draw_organisation(view, {at.x, left}, left_width);
    left = draw_wipe(view, {at.x, left}, left_width);
    const float x = has_columns ? at.x + left_width + 16 : at.x;
    float right = draw_codes(view, {x, has_columns ? at.y : left}, right_width);
    right = draw_restore_points(view, {x, right}, right_width);
    right = draw_language(view, {x, right}, right_width);
    scroll.ends_at(std::max(left, right));
}

}  // namespace driehoek::ui
