// The frame of it: the file, its steps, what is being read, and the buttons at the end.
#include "ui/places/data/intake.hpp"

#include <algorithm>
#include <array>

#include "ui/kit/icons.hpp"
#include "ui/places/data/dialogs.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "words/intake/sentences.hpp"

namespace driehoek::ui {
namespace {

using intake_act::Cancel;

void ask_of_intake(const ViewContext& view, IntakeAct act) { view.ask(wish::InIntake{std::move(act)}); }

std::string rows_in_words(const Words& words, std::size_t rows) {
    return rows == 1 ? std::string(words.reading_one_row) : fill(words.reading_rows, {std::to_string(rows)});
}

std::string file_in_words(const ViewContext& view) {
    return view.intake.file.empty() ? std::string(view.words.reading_pasted) : view.intake.file;
}

// --- the head ------------------------------------------------------------------------------------------------------------

enum class StepState : std::uint8_t { done, here, later };

constexpr float step_disc = 24;

// One of the three: a disc and its name. True when pressed.
bool draw_step(const ViewContext& view, const Rect& area, std::size_t number, StepState state, bool can_go) {
    const Words& words = view.words;
    const Word name = words.reading_step_names[number - 1];
    const std::string digits = std::to_string(number);
    const std::string spoken =
        fill(state == StepState::done ? words.reading_step_done : words.reading_step, {digits, name});
    const Press press = press_area(view.ui, digits, area, spoken, Role::button,
                                   static_cast<std::uint16_t>((state == StepState::here ? state_selected : 0) |
                                                              (can_go ? state_none : state_disabled)));
    const Point middle{area.min.x + step_disc / 2, area.centre().y};
    const Rect disc{{middle.x - step_disc / 2, middle.y - step_disc / 2},
                    {middle.x + step_disc / 2, middle.y + step_disc / 2}};
    const bool is_later = state == StepState::later;
    fill_rect(disc, is_later ? Ink::panel : state == StepState::here ? Ink::ink : Ink::ink2, step_disc / 2);
    if (is_later) stroke_rect(disc, Ink::ctl, step_disc / 2, 1.5F);
    if (state == StepState::done)
        icon_in(disc, icons::check, 16, Ink::panel);
    else
        draw_text({middle.x, middle.y + 5}, digits,
                  {15, Weight::bold, is_later ? Ink::ink2 : Ink::panel, Anchor::middle});
    const TextStyle style = state == StepState::here ? type::strong : type::caption;
    draw_text({area.min.x + step_disc + space::close, middle.y + 5}, name, style);
    if (press.hovered)
        line({area.min.x + step_disc + space::close, middle.y + 9}, {area.max.x, middle.y + 9}, Ink::ink2);
    return press.pressed;
}

void draw_steps(const ViewContext& view, const Rect& area) {
    const Words& words = view.words;
    const IntakeView& intake = view.intake;
    const Container steps(view.ui, Role::group, "steps", words.reading_steps, area);
    const Scope scope("steps");
    const bool has_table = intake.stage == IntakeStage::table;
    const std::size_t here = !has_table || intake.shows_source ? 1 : intake.shows_columns ? 2 : 3;
    const std::array can_go{has_table && intake.has_source, has_table, has_table && !intake.missing};
    const std::array<IntakeAct, 3> acts{intake_act::ShowSource{}, intake_act::ShowColumns{}, intake_act::ShowRows{}};
    float x = area.min.x;
    for (std::size_t number = 1; number <= acts.size(); ++number) {
        const float width =
            step_disc + space::close + text_width(words.reading_step_names[number - 1], 15, Weight::semibold);
        const StepState state = number < here ? StepState::done : number == here ? StepState::here : StepState::later;
        const Rect place{{x, area.min.y}, {x + width, area.max.y}};
        if (draw_step(view, place, number, state, number != here && can_go[number - 1]))
            ask_of_intake(view, acts[number - 1]);
        x += width + 20;
    }
}

float width_of_steps(const Words& words) {
    float width = 40;
    for (const Word name : words.reading_step_names)
        width += step_disc + space::close + text_width(name, 15, Weight::semibold);
    return width;
}

void draw_head_of_intake(const ViewContext& view, Column& column) {
    constexpr float height = 32;
    constexpr float sign = 24;
    const std::string name = file_in_words(view);
    const std::string rows =
        view.intake.stage == IntakeStage::table ? rows_in_words(view.words, view.intake.row_count()) : std::string();
    const float steps = width_of_steps(view.words);
    const float rows_width = rows.empty() ? 0 : text_width(rows, 15, Weight::regular) + space::normal;
    const bool is_beside = column.width() > steps + 320;
    const Rect head = column.take(height);
    icon({head.min.x, head.centre().y - sign / 2}, icons::file_spreadsheet, sign, Ink::ink);
    const Point at{head.min.x + sign + space::normal, head.centre().y + 6};
    const float room = head.max.x - at.x - rows_width - (is_beside ? steps + space::padding : 0);
    TextStyle title = type::card_title;
    title.max_width = room;
    heading(view.ui, at, name, 2, title);
    const float name_width = std::min(text_width(name, title.size, title.weight), room);
    if (!rows.empty()) text(view.ui, {at.x + name_width + space::normal, at.y - 1}, rows, type::caption);
    draw_steps(view, is_beside ? Rect{{head.max.x - steps, head.min.y}, head.max} : column.take(height));
}

// --- what is being read, and what of it ----------------------------------------------------------------------------------

void draw_progress_bar(Column& column, float share) {
    const Rect bar = column.take(8);
    fill_rect(bar, Ink::sunk, 4);
    fill_rect({bar.min, {bar.min.x + bar.width() * std::clamp(share, 0.02F, 1.0F), bar.max.y}}, Ink::ink2, 4);
}

void draw_reading(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const IntakeView& intake = view.intake;
    column.leave(space::padding);
    column.status(intake.file.empty() ? std::string(words.reading_busy) : fill(words.reading_busy_with, {intake.file}));
    if (intake.progress < 0) return;
    draw_progress_bar(column, intake.progress);
    column.paragraph(fill(words.percent, {std::to_string(static_cast<int>(intake.progress * 100))}), type::caption);
}

void draw_sheets(const ViewContext& view, Column& column) {
    column.leave(space::padding);
    column.paragraph(view.words.reading_choose_sheet, type::strong);
    const Scope scope("sheets");
    for (std::size_t sheet = 0; sheet < view.intake.sheets.size(); ++sheet) {
        const Scope each(std::to_string(sheet));
        if (column.button("sheet", view.intake.sheets[sheet], {.glyph = icons::file_spreadsheet}))
            ask_of_intake(view, intake_act::ChooseSheet{sheet});
    }
}

// The first words of a row that may be the header.
std::string header_in_words(const ViewContext& view, std::size_t row) {
    constexpr std::size_t most_cells = 4;
    const RawTable& raw = view.intake.table->raw;
    std::string cells;
    std::size_t shown = 0;
    for (std::size_t cell = 0; cell < raw.cell_count(row) && shown < most_cells; ++cell) {
        if (raw.cell(row, cell).empty()) continue;
        cells += (shown++ == 0 ? "" : ", ") + std::string(raw.cell(row, cell).substr(0, 40));
    }
    return fill(view.words.reading_header_row, {std::to_string(raw.line(row)), cells});
}

void draw_source(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const IntakeView& intake = view.intake;
    const intake::IntakeTable& table = *intake.table;
    column.leave(space::padding);
    Options<std::size_t> sheets, encodings, headers;
    for (std::size_t sheet = 0; sheet < intake.sheets.size(); ++sheet) sheets.add(sheet, intake.sheets[sheet]);
    for (std::size_t code = 0; code < words.reading_encodings.size(); ++code)
        encodings.add(code, words.reading_encodings[code]);
    const std::size_t last = std::min(table.raw.row_count(), intake::rows_before_header);
    for (std::size_t row = 0; row < last; ++row) {
        const bool is_here = row == table.header_row;
        const bool may_be =
            row + 1 < table.raw.row_count() && table.raw.cell_count(row) > 1 && !table.raw.is_empty(row);
        if (is_here || may_be) headers.add(row, header_in_words(view, row));
    }
    std::size_t sheet = intake.sheet, encoding = intake.encoding, header = table.header_row;
    if (sheets.values.size() > 1 && column.select("sheet", words.reading_sheet, sheets, sheet))
        ask_of_intake(view, intake_act::ChooseSheet{sheet});
    if (intake.is_text && column.select("encoding", words.reading_encoding, encodings, encoding))
        ask_of_intake(view, intake_act::SetEncoding{encoding});
    if (column.select("header", words.reading_header, headers, header))
        ask_of_intake(view, intake_act::SetHeaderRow{header});
    draw_intake_kind(view, column);
    if (column.button("columns", words.reading_to_columns)) ask_of_intake(view, intake_act::ShowColumns{});
}

void draw_notes(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const IntakeView& intake = view.intake;
    if (intake.is_cut_off)
        column.note(fill(words.reading_cut_off, {std::to_string(intake.row_count())}), Ink::amber_tint);
    if (intake.hidden_rows > 0)
        column.note(fill(words.reading_hidden_rows, {std::to_string(intake.hidden_rows)}), Ink::amber_tint);
    if (!intake.shows_columns && intake.mapping.remembered) {
        column.paragraph(fill(words.reading_as_on, {long_date(words, *intake.mapping.remembered)}), type::caption);
        if (column.button("show columns", words.reading_show_columns, {.glyph = icons::list}))
            ask_of_intake(view, intake_act::ShowColumns{});
    }
}

// --- the end -------------------------------------------------------------------------------------------------------------

struct Ending {
    std::string label{};
    bool is_disabled = true, leaves = false;
};

Ending ending_of(const ViewContext& view, const std::vector<intake::Gone>& leaving, bool has_day) {
    const Words& words = view.words;
    const IntakeView& intake = view.intake;
    const std::size_t rows = intake.plan ? intake.plan->ready : 0;
    Ending ending{.label =
                      rows == 1 ? std::string(words.read_in_one) : fill(words.read_in_rows, {std::to_string(rows)})};
    if (!intake.plan || intake.is_planning() || intake.missing) return ending;
    const bool is_nothing = intake.plan->changes_nothing() && leaving.empty();
    if (is_nothing && intake.plan->needing_help == 0)
        return {.label = std::string(words.reading_leave), .is_disabled = false, .leaves = true};
    ending.is_disabled = is_nothing || (!leaving.empty() && !has_day);
    return ending;
}

void draw_end(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const IntakeView& intake = view.intake;
    const bool has_table = intake.stage == IntakeStage::table;
    const std::vector<intake::Gone> leaving = leaving_of(view);
    const std::optional<Date> day = read_day(view, looks_of_intake(view).day);
    const Ending ending = ending_of(view, leaving, day.has_value());
    if (has_table && ending.leaves) {
        column.paragraph(words.nothing_changes, type::strong);
    } else if (has_table && !ending.is_disabled) {
        column.paragraph(words.reading_restore, type::caption);
    }
    if (intake.plan && intake.plan->needing_help > 0 && !intake.is_planning() &&
        column.button("save rows", words.save_rows_back, {.glyph = icons::download}))
        ask_of_intake(view, intake_act::SaveRows{});
    column.leave(space::gap);
    const float cancel_width = std::max(110.0F, button_width(words.cancel));
    const float done_width = std::max(190.0F, button_width(ending.label));
    const bool is_wide = column.width() > cancel_width + done_width + 320;
    const Rect row = column.take(space::control);
    Strip strip(row, 0, space::padding);
    if (button(view.ui, "cancel", strip.left(cancel_width), words.cancel)) ask_of_intake(view, Cancel{});
    if (has_table && !intake.shows_source) {
        const ButtonStyle style{.kind = ButtonKind::primary, .is_disabled = ending.is_disabled};
        const float width = std::min(done_width, strip.rest().width());
        if (button(view.ui, "read in", strip.right(width), ending.label, style)) {
            if (ending.leaves)
                ask_of_intake(view, Cancel{});
            else
                ask_of_intake(view, intake_act::ReadIn{leaving, day.value_or(view.today)});
        }
    }
    Column below(view.ui, {column.left(), column.bottom() + space::normal}, column.width());
    const Rect stays = is_wide ? strip.rest() : below.take(24);
    if (!is_wide) column.reach(below.bottom());
    icon({stays.min.x, stays.centre().y - 10}, icons::shield_check, 20, Ink::ink2);
    line_in(view.ui, {{stays.min.x + sign_indent, stays.min.y}, stays.max}, words.import_stays, type::caption);
}

}  // namespace

IntakeLooks& looks_of_intake(const ViewContext& view) {
    auto& looks = view.own<IntakeLooks>();
    if (looks.number != view.intake.number) looks = {.number = view.intake.number, .day = view.iso_today()};
    return looks;
}

bool draw_more(const ViewContext& view, Column& column, std::string_view id, const Pattern<"count">& label,
               std::size_t count) {
    const std::string words = fill(label, {std::to_string(count)});
    const Rect row = column.take(space::button);
    const float width = std::min(button_width(words), row.width());
    return button(view.ui, id, {row.min, {row.min.x + width, row.max.y}}, words, {.kind = ButtonKind::ghost});
}

void draw_intake_kind(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Options<TableKind> kinds;
    for (const TableKind kind : {TableKind::people, TableKind::triads})
        kinds.add(kind, beginning_sentence(words.table_kinds[kind]));
    TableKind kind = view.intake.mapping.kind;
    column.label(words.reading_kind);
    if (column.segments("kind", words.reading_kind, kinds, kind)) ask_of_intake(view, intake_act::SetKind{kind});
}

std::string beginning_sentence(std::string_view words) {
    std::string sentence(words);
    if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z')
        sentence[0] = static_cast<char>(sentence[0] - 32);
    return sentence;
}

void draw_intake_view(const ViewContext& view, Column& column) {
    Card card(column, "intake", {}, {.spoken = view.words.reading_button});
    draw_head_of_intake(view, card);
    switch (view.intake.stage) {
        case IntakeStage::none: return;
        case IntakeStage::reading: draw_reading(view, card); break;
        case IntakeStage::sheets: draw_sheets(view, card); break;
        case IntakeStage::table:
            draw_notes(view, card);
            if (view.intake.shows_source) {
                draw_source(view, card);
                break;
            }
            if (view.intake.shows_columns || view.intake.missing) draw_intake_columns(view, card);
            draw_intake_rows(view, card);
            draw_intake_outcome(view, card);
            break;
    }
    draw_end(view, card);
}

void draw(const ViewContext& view, ReadTableDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "read table", words.reading_button);
    sheet.paragraph(words.reading_text);
    sheet.button("file", words.import_choose,
                 {.kind = ButtonKind::primary, .glyph = icons::upload, .role = Role::file_button});
    sheet.marked_paragraph(icons::shield_check, words.import_stays, type::caption);
    sheet.end(words.close);
}

}  // namespace driehoek::ui
