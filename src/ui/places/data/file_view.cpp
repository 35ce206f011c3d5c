// The file (picture 09): read in, save, organisations, export, leaving the screen, names, restore points, colours, language.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "ui/kit/flow.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/data/data.hpp"
#include "ui/places/data/dialogs.hpp"
#include "ui/places/data/intake.hpp"
#include "ui/places/data/organisations.hpp"
#include "ui/shared/account_dialog.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

void draw_import(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Card card(column, "import", words.import_title);
    card.paragraph(words.import_text, type::caption);
    const Rect drop = card.take(118);
    fill_rect(drop, Ink::sub, 12);
    stroke_rect(drop, Ink::ctl, 12);
    const ButtonStyle style{.kind = ButtonKind::primary, .glyph = icons::upload, .role = Role::file_button};
    const Rect middle = middle_of(drop, button_width(words.import_choose, style), space::control);
    button(view.ui, "choose", middle, words.import_choose, style);
    card.marked_paragraph(icons::shield_check, words.import_stays, type::caption);
    if (card.button("table", words.reading_button, {.glyph = icons::file_spreadsheet}))
        view.open_dialog(ReadTableDialog{});
}

struct Export {
    std::string_view glyph;
    Word title, detail;
    Wish wish;
};

void draw_exports(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    std::vector<Export> exports{{icons::download, words.export_json, words.export_json_detail, wish::ExportJson{}}};
    if (!view.derived.active.empty())
        exports.push_back({icons::image, words.export_svg, words.export_svg_detail, wish::ExportSvg{}});
    if (view.status.has_kept_names || view.names.is_open())
        exports.push_back({icons::lock, words.export_names, words.export_names_detail, wish::ExportNames{}});
    Card card(column, "export", words.export_title);
    card.paragraph(words.export_text, type::caption);
    Grid grid(card, 180, 90);
    for (const Export& each : exports) {
        if (draw_tile(view.ui, grid.next(), each.glyph, each.title, each.detail)) view.ask(each.wish);
    }
    if (draw_tile(view.ui, grid.next(), icons::printer, words.account_title, words.account_tile)) open_account(view);
}

void draw_list_of_organisations(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Card card(column, "organisations", words.organisations_title);
    card.paragraph(words.organisations_text, type::caption);
    draw_organisations(view, card);
    Row row(card);
    if (row.button("rename", words.organisation_rename, {.glyph = icons::pencil}))
        view.open_dialog(RenameDialog{view.organisation.settings.name});
    if (row.button("copy", words.organisation_copy, {.glyph = icons::copy})) view.ask(wish::DuplicateOrganisation{});
    card.leave(space::padding);
    card.heading(words.organisation_new, 3);
    card.paragraph(words.organisation_new_text, type::caption);
    Row starts(card);
    if (starts.button("empty", words.start_empty)) view.ask(wish::StartEmpty{});
    if (starts.button("small", words.sample_small)) view.ask(wish::StartSample{});
    if (starts.button("full", words.sample_full)) view.ask(wish::StartFullSample{});
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

void draw_file(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const auto here = std::ranges::find(view.status.organisations, view.status.organisation, &OrganisationEntry::id);
    const std::string file = here == view.status.organisations.end() ? std::string() : here->file;
    Card card(column, "file", words.file_title);
    card.paragraph(file_state(view), type::caption);
    if (!file.empty()) card.paragraph(fill(words.file_is, {file}), type::caption);
    Row row(card);
    if (row.button("save", words.file_save, {.kind = ButtonKind::primary, .glyph = icons::save}))
        view.ask(wish::SaveFile{});
    if (!file.empty() && row.button("other", words.file_save_other)) view.ask(wish::SaveFile{{}, "new"});
}

void draw_finish(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Card card(column, "finish", words.finish_title);
    card.paragraph(words.finish_text, type::caption);
    if (card.button("finish", words.finish_button)) view.open_dialog(FinishDialog{});
    card.paragraph(words.wipe_text, type::caption);
    if (card.button("wipe", words.wipe_button, {.kind = ButtonKind::danger, .glyph = icons::trash_2}))
        view.open_dialog(WipeDialog{});
}

void draw_keeping(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Card card(column, "keeping", words.keeping_title);
    card.paragraph(words.keeping_text, type::caption);
    if (!view.status.cleaned.empty())
        card.paragraph(fill(words.clean_pending, {view.status.cleaned, view.status.cleaned_until}), type::caption);
    Row row(card);
    if (row.button("retention", words.retention_button, {.glyph = icons::clock})) view.open_dialog(RetentionDialog{});
    if (row.button("log", words.log_button, {.glyph = icons::list})) open_log(view);
    if (row.button("templates", words.templates_button, {.glyph = icons::shield_check}))
        view.open_dialog(TemplatesDialog{});
}

void draw_codes(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Card card(column, "codes", words.codes_title);
    bool shows_names = view.names.shows_names();
    Options<bool> choices;
    choices.add(false, words.codes_choice);
    choices.add(true, words.names_choice);
    if (card.segments("choice", words.codes_title, choices, shows_names,
                      std::array<std::string_view, 2>{icons::eye_off, icons::eye})) {
        if (!shows_names || view.names.is_open())
            view.ask(wish::ShowNames{shows_names});
        else if (view.status.has_kept_names)
            view.open_dialog(OpenNamesDialog{});
        else
            view.open_dialog(NewNamesDialog{});
    }
    card.paragraph(words.codes_text, type::caption);
    card.status(view.names.is_open() ? fill(words.names_open, {std::to_string(view.names.name_by_code().size())})
                                     : std::string(words.names_closed));
    Row row(card);
    if (view.names.is_open()) {
        if (row.button("edit", words.names_edit_button)) view.open_dialog(EditNamesDialog{});
        if (row.button("close", words.names_close_button)) view.ask(wish::CloseNames{});
        return;
    }
    if (row.button("open", words.names_open_button)) view.open_dialog(OpenNamesDialog{});
    if (!view.status.has_kept_names && row.button("new", words.names_new_button)) view.open_dialog(NewNamesDialog{});
    if (view.status.has_kept_names && row.button("forget", words.names_forget)) view.ask(wish::ForgetNames{});
}

constexpr float moment_height = 48;
constexpr float most_moments = 6.5F;  // at once: that the last one is cut says that there are more

// One moment on the line of time: a dot, when, and what. Returns the room at its right for a button.
Rect draw_moment(const ViewContext& view, Column& moments, std::string_view when, std::string_view what, bool is_now,
                 float side) {
    moments.leave(0);
    const Rect row = moments.take(moment_height);
    const Point middle{row.min.x + 12, row.min.y + 18};
    if (!is_now) line({middle.x, middle.y - moment_height + 8}, {middle.x, middle.y - 8}, Ink::line, 2);
    const Rect dot{{middle.x - 8, middle.y - 8}, {middle.x + 8, middle.y + 8}};
    fill_rect(dot, is_now ? Ink::ink : Ink::panel, 8);
    stroke_rect(dot, Ink::ink, 8, 2);
    Column words(view.ui, {row.min.x + 34, row.min.y + 4}, row.width() - 34 - side - space::close);
    words.line(when, type::strong);
    words.leave(0);
    words.line(what, type::caption);
    return {{row.max.x - side, middle.y - 14}, {row.max.x, middle.y + 24}};
}

void draw_moments(const ViewContext& view, Column& column, const std::vector<RestorePoint>& points) {
    const Words& words = view.words;
    const Rect window = column.take(std::min(static_cast<float>(points.size() + 1), most_moments) * moment_height);
    const Rect area{{window.min.x - space::gap, window.min.y}, {window.max.x + space::gap, window.max.y}};
    ScrollColumn moments(view.ui, "points", area, space::gap, 0);
    const float go_back = button_width(words.restore_go_back, {.glyph = icons::rotate_ccw});
    draw_moment(view, moments, words.restore_now,
                view.status.steps_done == 1 ? std::string(words.restore_change)
                                            : fill(words.restore_changes, {std::to_string(view.status.steps_done)}),
                true, go_back);
    for (const RestorePoint& point : points) {
        const Scope row(point.key);
        const Rect side = draw_moment(view, moments, point.when, point.label, false, go_back);
        if (button(view.ui, "go", side, words.restore_go_back,
                   {.glyph = icons::rotate_ccw, .spoken = fill(words.restore_go_back_to, {point.when, point.label})}))
            view.ask(wish::OpenRestorePoint{point.key, point.when});
    }
}

void draw_restore_points(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const std::vector<RestorePoint>& points = view.status.restore_points;
    Card card(column, "restore", words.restore_title);
    card.paragraph(words.restore_text, type::caption);
    draw_moments(view, card, points);
    if (points.empty()) card.paragraph(words.restore_none, type::caption);
}

void draw_theme(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Options<int> themes;
    for (const Word choice : words.theme_choices) themes.add(static_cast<int>(themes.values.size()), choice);
    Card card(column, "theme", words.theme_title);
    card.paragraph(words.theme_text, type::caption);
    auto chosen = static_cast<int>(view.status.theme);
    if (card.select("theme", words.theme_title, themes, chosen, false))
        view.ask(wish::SetTheme{static_cast<ThemeChoice>(chosen)});
}

void draw_scale(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Options<int> steps;
    for (int step = 0; step <= view.status.most_scale; ++step)
        steps.add(step, fill(words.percent, {std::to_string(scale_steps[static_cast<std::size_t>(step)])}));
    Card card(column, "scale", words.scale_title);
    card.paragraph(words.scale_text, type::caption);
    int chosen = view.status.scale_shown();
    if (card.select("scale", words.scale_title, steps, chosen, false)) view.ask(wish::SetScale{chosen});
}

void draw_language(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Options<Language> languages;
    for (const Word name : words.language_names) languages.add(static_cast<Language>(languages.values.size()), name);
    Card card(column, "language", words.language_title);
    card.paragraph(words.language_text, type::caption);
    Language chosen = view.status.language;
    if (card.segments("language", words.language_title, languages, chosen)) view.ask(wish::SetLanguage{chosen});
}

}  // namespace

void draw_file_part(const ViewContext& view, const Rect& area) {
    ScrollColumn all(view.ui, "scroll", view.layout.readable(area), space::close, 6);
    Columns columns(all, 2, 440, 444);
    Column left = columns.next();
    if (view.intake.is_on()) {
        draw_intake_view(view, left);
    } else {
        draw_list_of_organisations(view, left);
        draw_file(view, left);
        draw_exports(view, left);
        draw_import(view, left);
        draw_finish(view, left);
    }
    Column right = columns.next();
    draw_codes(view, right);
    draw_restore_points(view, right);
    if (view.intake.is_on()) return draw_exports(view, right);
    draw_keeping(view, right);
    draw_theme(view, right);
    draw_scale(view, right);
    draw_language(view, right);
}

}  // namespace driehoek::ui
