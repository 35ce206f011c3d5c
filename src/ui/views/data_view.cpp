// Gegevens (picture 09): read in, save, organisations, export, leaving the screen, names, restore points, colours, language.
#include <algorithm>

#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/layout.hpp"
#include "ui/views/pieces.hpp"
#include "ui/views/views.hpp"

namespace driehoek::ui {
namespace {

constexpr float card_padding = 24;

// A white card with a title and some explanation, as high as what is put into it from `at` on.
class DataCard {
public:
    DataCard(const ViewContext& view, std::string_view id, Point corner, float width, Word title, Word detail)
        : scope_(id),
          area_{corner, {corner.x + width, corner.y + remembered_height("height", 200)}},
          region_(view.ui, Role::region, "region", title, area_),
          at{corner.x + card_padding, corner.y + 54},
          width(width - 2 * card_padding) {
        card(area_);
        heading(view.ui, {at.x, corner.y + 36}, title, 2, {18, Weight::bold, Ink::ink, Anchor::start});
        if (!detail.empty()) at.y = paragraph(view.ui, {at.x, at.y + 5}, this->width, detail, {.ink = Ink::ink2}) + 2;
    }

    float right() const { return at.x + width; }
    // The lowest y of the content. Returns the y of the next card.
    float ends_at(float y) const {
        remember_height("height", y + 20 - area_.min.y);
        return y + 36;
    }

private:
    Scope scope_;
    Rect area_;
    Container region_;

public:
    Point at;  // where content begins
    float width;  // of the content
};

float draw_import(const ViewContext& view, Point corner, float width) {
    const DataCard card(view, "import", corner, width, view.words.import_title, view.words.import_text);
    const Rect drop{card.at, {card.right(), card.at.y + 118}};
    fill_rect(drop, Ink::sub, 12);
    stroke_rect(drop, Ink::ctl, 12);
    const float wide = button_width(view.words.import_choose, {.glyph = icons::upload});
    const Point middle = drop.centre();
    button(view.ui, "choose", {{middle.x - wide / 2, middle.y - 22}, {middle.x + wide / 2, middle.y + 22}},
           view.words.import_choose, {.kind = ButtonKind::primary, .glyph = icons::upload, .role = Role::file_button});
    icon({drop.min.x, drop.max.y + 18}, icons::shield_check, 22, Ink::ink2);
    const float end = paragraph(view.ui, {drop.min.x + 30, drop.max.y + 35}, card.width - 30, view.words.import_stays,
                                {.ink = Ink::ink2});
    return card.ends_at(end - 16);
}

struct Export {
    std::string_view glyph;
    Word title, detail;
    WishKind wish;
};

float draw_exports(const ViewContext& view, Point corner, float width) {
    const Words& words = view.words;
    const DataCard frame(view, "export", corner, width, words.export_title, words.export_text);
    std::vector<Export> exports{{icons::download, words.export_json, words.export_json_detail, WishKind::export_json}};
    if (!view.derived.active.empty())
        exports.push_back({icons::image, words.export_svg, words.export_svg_detail, WishKind::export_svg});
    if (view.status.has_kept_names || view.names.is_open())
        exports.push_back({icons::lock, words.export_names, words.export_names_detail, WishKind::export_names});
    const float step = std::min(206.0F, frame.width + 12);
    Point at = frame.at;
    for (const Export& each : exports) {
        if (at.x > frame.at.x && at.x + step - 12 > frame.right()) at = {frame.at.x, at.y + 102};
        const Rect tile{at, {at.x + step - 12, at.y + 90}};
        const Press press = press_area(view.ui, each.title, tile, each.title, Role::button, state_none, each.detail);
        card(tile, press.hovered ? Ink::sub : Ink::panel, Ink::ctl, 12);
        icon({at.x + 16, at.y + 16}, each.glyph, 26, Ink::ink);
        draw_text({at.x + 54, at.y + 36}, each.title, {16, Weight::semibold, Ink::ink, Anchor::start, step - 76});
        draw_text({at.x + 16, at.y + 68}, each.detail, {15, Weight::regular, Ink::ink2, Anchor::start, step - 36});
        if (press.pressed) view.ask(each.wish);
        at.x += step;
    }
    return frame.ends_at(at.y + 90);
}

float draw_list_of_organisations(const ViewContext& view, Point corner, float width) {
    const Words& words = view.words;
    const DataCard card(view, "organisations", corner, width, words.organisations_title, words.organisations_text);
    float y = draw_organisations(view, card.at, card.width);
    ButtonRow row({card.at.x, y + 4}, card.width);
    if (row.add(view.ui, "rename", words.organisation_rename, {.glyph = icons::pencil}))
        view.open_dialog(RenameDialog{view.organisation.settings.name});
    if (row.add(view.ui, "copy", words.organisation_copy, {.glyph = icons::copy}))
        view.ask(WishKind::duplicate_organisation);
    y = row.bottom() + 36;
    heading(view.ui, {card.at.x, y}, words.organisation_new, 3, {16, Weight::bold, Ink::ink, Anchor::start});
    y = paragraph(view.ui, {card.at.x, y + 23}, card.width, words.organisation_new_text, {.ink = Ink::ink2});
    ButtonRow starts({card.at.x, y - 6}, card.width);
    if (starts.add(view.ui, "empty", words.start_empty)) view.ask(WishKind::start_empty);
    if (starts.add(view.ui, "small", words.sample_small)) view.ask(WishKind::start_sample);
    if (starts.add(view.ui, "full", words.sample_full)) view.ask(WishKind::start_full_sample);
    return card.ends_at(starts.bottom());
}

// Where it is kept, and how old the last file is.
std::string file_state(const ViewContext& view) {
    const Words& words = view.words;
    std::string state(kept_words(words, view.status.kept));
    state += ". ";
    if (view.status.filed.empty()) return state.append(words.file_none);
    state += fill(words.file_last, {view.status.filed});
    const int changes = view.status.changes_since_file;
    if (changes == 0) return state;
    state += ' ';
    return state +
           (changes == 1 ? std::string(words.file_one_change) : fill(words.file_changes, {std::to_string(changes)}));
}

float draw_file(const ViewContext& view, Point corner, float width) {
    const Words& words = view.words;
    const DataCard card(view, "file", corner, width, words.file_title, {});
    float y = paragraph(view.ui, {card.at.x, card.at.y + 8}, card.width, file_state(view), {.ink = Ink::ink2});
    std::string file;
    for (const OrganisationEntry& entry : view.status.organisations) {
        if (entry.id == view.status.organisation) file = entry.file;
    }
    if (!file.empty())
        y = paragraph(view.ui, {card.at.x, y}, card.width, fill(words.file_is, {file}), {.ink = Ink::ink2});
    ButtonRow row({card.at.x, y - 4}, card.width);
    if (row.add(view.ui, "save", words.file_save, {.kind = ButtonKind::primary, .glyph = icons::save}))
        view.ask(WishKind::save_file);
    if (!file.empty() && row.add(view.ui, "other", words.file_save_other)) view.ask(WishKind::save_file, {}, "new");
    return card.ends_at(row.bottom());
}

float draw_finish(const ViewContext& view, Point corner, float width) {
    const Words& words = view.words;
    const DataCard card(view, "finish", corner, width, words.finish_title, words.finish_text);
    ButtonRow row(card.at, card.width);
    if (row.add(view.ui, "finish", words.finish_button)) view.open_dialog(FinishDialog{});
    const float y = paragraph(view.ui, {card.at.x, row.bottom() + 32}, card.width, words.wipe_text, {.ink = Ink::ink2});
    ButtonRow below({card.at.x, y - 6}, card.width);
    if (below.add(view.ui, "wipe", words.wipe_button, {.kind = ButtonKind::danger, .glyph = icons::trash_2}))
        view.open_dialog(WipeDialog{});
    return card.ends_at(below.bottom());
}

float draw_codes(const ViewContext& view, Point corner, float width) {
    const Words& words = view.words;
    const DataCard card(view, "codes", corner, width, words.codes_title, {});
    const Rect choice{card.at, {card.right(), card.at.y + 48}};
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
    const float y =
        paragraph(view.ui, {card.at.x, choice.max.y + 28}, card.width, words.codes_text, {.ink = Ink::ink2});
    const std::string state = view.names.is_open()
                                  ? fill(words.names_open, {std::to_string(view.names.name_by_code().size())})
                                  : std::string(words.names_closed);
    status_text(view.ui, {card.at.x, y + 8}, state, {15, Weight::semibold, Ink::ink, Anchor::start});
    ButtonRow row({card.at.x, y + 26}, card.width);
    if (view.names.is_open()) {
        if (row.add(view.ui, "edit", words.names_edit_button)) view.open_dialog(EditNamesDialog{});
        if (row.add(view.ui, "close", words.names_close_button)) view.ask(WishKind::close_names);
    } else {
        if (row.add(view.ui, "open", words.names_open_button)) view.open_dialog(OpenNamesDialog{});
        if (!view.status.has_kept_names && row.add(view.ui, "new", words.names_new_button))
            view.open_dialog(NewNamesDialog{});
        if (view.status.has_kept_names && row.add(view.ui, "forget", words.names_forget))
            view.ask(WishKind::forget_names);
    }
    return card.ends_at(row.bottom());
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
    const DataCard card(view, "restore", corner, width, words.restore_title, words.restore_text);
    constexpr float step = 48;
    const float all = step * static_cast<float>(points.size() + 1);
    const float visible = std::min(all, 6.5F * step);
    const Point begin{card.at.x, card.at.y - 6};
    {
        ScrollArea scroll(view.ui, "points", {{begin.x - 16, begin.y}, {card.right() + 16, begin.y + visible}});
        Point at{begin.x, scroll.origin().y + 18};
        const float go_back = button_width(words.restore_go_back, {.glyph = icons::rotate_ccw});
        const float room = card.width - 44 - go_back;
        line({at.x + 12, at.y}, {at.x + 12, at.y + all - step}, Ink::line, 2);
        draw_moment(view, at, room, std::string(words.restore_now),
                    view.status.steps_done == 1 ? std::string(words.restore_change)
                                                : fill(words.restore_changes, {std::to_string(view.status.steps_done)}),
                    true);
        for (const RestorePoint& point : points) {
            at.y += step;
            const Scope row(point.key);
            draw_moment(view, at, room, point.when, point.label, false);
            if (button(view.ui, "go", {{card.right() - go_back, at.y - 14}, {card.right(), at.y + 24}},
                       words.restore_go_back,
                       {.glyph = icons::rotate_ccw,
                        .spoken = fill(words.restore_go_back_to, {point.when, point.label})})) {
                view.ask(WishKind::open_restore_point, point.key, point.when);
            }
        }
        scroll.ends_at(at.y + 30);
    }
    float end = begin.y + visible;
    if (points.empty())
        end = paragraph(view.ui, {begin.x, end + 20}, card.width, words.restore_none, {.ink = Ink::ink2}) - 12;
    return card.ends_at(end);
}

float draw_theme(const ViewContext& view, Point corner, float width) {
    const DataCard card(view, "theme", corner, width, view.words.theme_title, view.words.theme_text);
    int chosen = static_cast<int>(view.status.theme);
    const std::vector<std::string> choices(view.words.theme_choices.begin(), view.words.theme_choices.end());
    const Rect field{card.at, {card.right(), card.at.y + 44}};
    if (select_field(view.ui, "theme", field, view.words.theme_title, choices, chosen))
        view.ask(WishKind::set_theme, {}, {}, chosen);
    return card.ends_at(field.max.y);
}

float draw_scale(const ViewContext& view, Point corner, float width) {
    const DataCard card(view, "scale", corner, width, view.words.scale_title, view.words.scale_text);
    int chosen = view.status.scale_shown();
    std::vector<std::string> choices;
    for (int step = 0; step <= view.status.most_scale; ++step)
        choices.push_back(fill(view.words.percent, {std::to_string(scale_steps[static_cast<std::size_t>(step)])}));
    const Rect field{card.at, {card.right(), card.at.y + 44}};
    if (select_field(view.ui, "scale", field, view.words.scale_title, choices, chosen))
        view.ask(WishKind::set_scale, {}, {}, chosen);
    return card.ends_at(field.max.y);
}

float draw_language(const ViewContext& view, Point corner, float width) {
    const DataCard card(view, "language", corner, width, view.words.language_title, view.words.language_text);
    int chosen = static_cast<int>(view.status.language);
    const std::vector<std::string> languages(view.words.language_names.begin(), view.words.language_names.end());
    const Rect row{card.at, {card.right(), card.at.y + 46}};
    if (radio_row(view.ui, "language", row, view.words.language_title, languages, chosen))
        view.ask(WishKind::set_language, {}, {}, chosen);
    return card.ends_at(row.max.y);
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
    float left = draw_list_of_organisations(view, at, left_width);
    left = draw_file(view, {at.x, left}, left_width);
    left = draw_exports(view, {at.x, left}, left_width);
    left = draw_import(view, {at.x, left}, left_width);
    left = draw_finish(view, {at.x, left}, left_width);
    const float x = has_columns ? at.x + left_width + 16 : at.x;
    float right = draw_codes(view, {x, has_columns ? at.y : left}, right_width);
    right = draw_restore_points(view, {x, right}, right_width);
    right = draw_theme(view, {x, right}, right_width);
    right = draw_scale(view, {x, right}, right_width);
    right = draw_language(view, {x, right}, right_width);
    scroll.ends_at(std::max(left, right));
}

}  // namespace driehoek::ui
