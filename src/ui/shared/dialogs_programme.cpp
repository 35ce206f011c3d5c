// Maatwerk for a team or MT: closed until the basisprogramma is finished, with what is missing (sheet 11; domain 2.36, 2.37).
#include <algorithm>

#include "base/text.hpp"
#include "picture/programme_gate.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

constexpr float widest_picture = 344;

Gate gate_of(const Organisation& organisation, const Unit& unit, const CustomTrainingRequest* request) {
    if (base_programme_of(organisation, unit) != ProgrammeStatus::finished) return Gate::closed;
    return request && request->requested ? Gate::requested : Gate::open;
}

std::string title_of(const Words& words, Gate gate) {
    const Word titles[]{words.gate_closed_title, words.gate_open_title, words.custom_requested_title};
    return std::string(titles[static_cast<std::size_t>(gate)]);
}

std::string text_of(const ViewContext& view, const Unit& unit, const CustomTrainingRequest* request, Gate gate) {
    const Words& words = view.words;
    if (gate == Gate::requested) {
        const std::string when = request->requested
                                     ? fill(words.custom_requested_on, {long_date(words, *request->requested)})
                                     : std::string();
        return when + fill(words.custom_requested_text, {view.organisation.settings.third_party});
    }
    if (gate == Gate::open) return fill(words.gate_open_text, {unit.name});
    std::string text = fill(words.gate_closed_text, {unit.name});
    // Asked for too early: a wish, until the gate opens.
    const std::optional<Date> asked = request && request->requested ? request->requested
                                      : request                     ? request->wished
                                                                    : std::nullopt;
    if (asked) text += ' ' + fill(words.gate_waits, {long_date(words, *asked)});
    return text;
}

// The first part that is missing, and the day on which it was finished.
void draw_missing(const ViewContext& view, Column& column, CustomTrainingDialog& dialog, const Unit& unit) {
    const Words& words = view.words;
    const Programme& programme = view.organisation.settings.programme;
    const auto is_open = [&](const BasePart& part) {
        return part_status_of(unit, part.id) != ProgrammeStatus::finished;
    };
    const auto part = std::ranges::find_if(programme.parts, is_open);
    if (part == programme.parts.end()) return column.paragraph(words.parts_are_missing);
    column.paragraph(words.gate_missing_text);
    column.paragraph(numbered_name_of(words, programme, part->id), type::strong);
    day_field(view, column, "day", words.part_done_on, dialog.day);
    Row row(column, space::control);
    const ButtonStyle save{.kind = ButtonKind::primary, .is_disabled = !day_hint(view, dialog.day).empty()};
    if (row.button("save", words.part_is_done, save))
        view.send(SetBasePart{unit.id, part->id, ProgrammeStatus::finished, read_optional_day(view, dialog.day)});
}

// The picture, what it means, and what can be done.
void draw_gate(const ViewContext& view, Column& column, CustomTrainingDialog& dialog, const Unit& unit) {
    const Words& words = view.words;
    const CustomTrainingRequest* request = find_custom_training(view.organisation, unit.id);
    const Gate gate = gate_of(view.organisation, unit, request);
    const float wide = std::min(column.width(), widest_picture);
    const Picture picture = programme_gate_picture(words, gate, wide);
    draw_marks(picture, middle_of(column.take(128), wide, 128).min);
    column.heading(title_of(words, gate), 3, type::large_title);
    column.paragraph(text_of(view, unit, request, gate), type::caption);
    Row row(column, space::control);
    if (gate == Gate::closed) {
        const auto state = static_cast<std::uint16_t>(state_expandable | (dialog.shows_missing ? state_expanded : 0));
        if (row.button("missing", words.gate_missing, {.state = state})) dialog.shows_missing = !dialog.shows_missing;
    }
    if (gate == Gate::open && row.button("request", words.custom_request, {.kind = ButtonKind::primary}))
        view.send(RequestCustomTraining{unit.id, view.today});
    if (request && row.button("withdraw", words.custom_withdraw)) view.send(WithdrawCustomTraining{unit.id});
    if (gate == Gate::closed && dialog.shows_missing) draw_missing(view, column, dialog, unit);
}

}  // namespace

void draw(const ViewContext& view, CustomTrainingDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "custom training", words.custom_title, SheetWidth::narrow);
    UnitId chosen = dialog.unit;
    sheet.select("unit", words.custom_unit, unit_options(view, words.choose_something), chosen);
    if (chosen != dialog.unit) dialog = {.unit = chosen};
    if (const Unit* unit = find_unit(view.organisation, dialog.unit))
        draw_gate(view, sheet, dialog, *unit);
    else
        sheet.paragraph(words.custom_text, type::caption);
}

}  // namespace driehoek::ui
