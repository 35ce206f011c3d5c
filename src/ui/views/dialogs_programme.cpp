// Maatwerk for a team or MT: closed until the basisprogramma is finished, with what is missing (sheet 11; domain 2.36, 2.37).
#include <algorithm>

#include "base/text.hpp"
#include "picture/programme_gate.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"
#include "ui/views/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float widest_picture = 344;

Gate gate_of(const Unit& unit, const CustomTrainingRequest* request) {
    if (unit.base_programme != ProgrammeStatus::finished) return Gate::closed;
    return request ? Gate::requested : Gate::open;
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
    if (request && request->requested) text += ' ' + fill(words.gate_waits, {long_date(words, *request->requested)});
    return text;
}

// What is missing, and how far it is. Returns the y below.
float draw_missing(const ViewContext& view, CustomTrainingDialog& dialog, const Unit& unit, Point at, float width) {
    const Words& words = view.words;
    at.y = paragraph(view.ui, {at.x, at.y + 32}, width, words.gate_missing_text, {.ink = Ink::ink});
    const std::vector<std::string> statuses(words.training_statuses.begin(), words.training_statuses.end());
    if (!dialog.status) dialog.status = static_cast<int>(unit.base_programme);
    at.y = labelled_select(view, at, width, "status", words.gate_programme, statuses, *dialog.status);
    const auto status = static_cast<ProgrammeStatus>(*dialog.status);
    const ButtonStyle save{.kind = ButtonKind::primary, .is_disabled = status == unit.base_programme};
    ButtonRow row(at, width, 44);
    if (row.add(view.ui, "save", words.gate_save, save)) view.send(SetBaseProgramme{unit.id, status});
    return row.bottom();
}

// The picture, what it means, and what can be done. Returns the y below.
float draw_gate(const ViewContext& view, CustomTrainingDialog& dialog, const Unit& unit, Point at, float width) {
    const Words& words = view.words;
    const CustomTrainingRequest* request = find_custom_training(view.organisation, unit.id);
    const Gate gate = gate_of(unit, request);
    const float picture = std::min(width, widest_picture);
    draw_marks(programme_gate_picture(words, gate, picture), {at.x + (width - picture) / 2, at.y + 8});
    at.y += 8 + 128;
    at.y = heading_lines(view.ui, {at.x, at.y + 24}, width, title_of(words, gate), 3,
                         {20, Weight::bold, Ink::ink, Anchor::start});
    at.y = paragraph(view.ui, {at.x, at.y + 4}, width, text_of(view, unit, request, gate), {.ink = Ink::ink2}) + 6;
    ButtonRow row(at, width, 44);
    if (gate == Gate::closed) {
        const auto state = static_cast<std::uint16_t>(state_expandable | (dialog.shows_missing ? state_expanded : 0));
        if (row.add(view.ui, "missing", words.gate_missing, {.state = state}))
            dialog.shows_missing = !dialog.shows_missing;
    }
    if (gate == Gate::open && row.add(view.ui, "request", words.custom_request, {.kind = ButtonKind::primary}))
        view.send(RequestCustomTraining{unit.id, view.today});
    if (request && row.add(view.ui, "withdraw", words.custom_withdraw)) view.send(WithdrawCustomTraining{unit.id});
    const bool shows_missing = gate == Gate::closed && dialog.shows_missing;
    return shows_missing ? draw_missing(view, dialog, unit, {at.x, row.bottom()}, width) : row.bottom();
}

}  // namespace

void draw(const ViewContext& view, CustomTrainingDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "custom training", words.custom_title, words.dialog_close, 480);
    Point at = frame.origin();
    const Options<UnitId> units = unit_options(view, words.choose_something);
    int chosen = units.index_of(dialog.unit);
    at.y = labelled_select(view, at, frame.width(), "unit", words.custom_unit, units.labels, chosen);
    if (units.at(chosen) != dialog.unit) dialog = {.unit = units.at(chosen)};
    const Unit* unit = find_unit(view.organisation, dialog.unit);
    at.y = unit ? draw_gate(view, dialog, *unit, at, frame.width())
                : paragraph(view.ui, {at.x, at.y + 14}, frame.width(), words.custom_text, {.ink = Ink::ink2});
    frame.ends_at(at.y + 16);
    if (frame.wants_to_close()) close_dialog(view);
}

}  // namespace driehoek::ui
