// Opkomst of a group, and the certificates that follow from it.
#include <algorithm>
#include <array>

#include "derive/turnout.hpp"
#include "derive/turns.hpp"
#include "picture/certificate.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/intervisie/dialogs.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

void draw_turnout_lines(const ViewContext& view, Column& column, const Round& round, const IntervisieGroup& group) {
    const Words& words = view.words;
    const auto line = [&](std::string_view what, const Turnout& turnout) {
        column.line(fill(words.turnout_line, {what, std::to_string(turnout.came), std::to_string(turnout.all)}));
        column.leave(space::close);
    };
    column.leave(space::gap);
    column.heading(words.turnout_sessions, 3);
    for (const SessionTurns& turns : plan_turns(round, group)) {
        const auto session = std::ranges::find(group.sessions, turns.session, &Session::id);
        if (!turns.session || session == group.sessions.end() || session->status != SessionStatus::held) continue;
        const Turnout turnout = turnout_of(*session);
        if (turnout.is_known()) line(fill(words.session_title, {group.name, std::to_string(turns.number)}), turnout);
    }
    column.leave(space::gap);
    column.heading(words.turnout_people, 3);
    column.paragraph(words.turnout_people_text, type::caption);
    for (const PersonTurnout& each : turnout_of_people(group)) line(view.name_of(each.person), each.turnout);
}

}  // namespace

void draw(const ViewContext& view, TurnoutDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    const IntervisieGroup* group = round ? find_group(*round, dialog.group) : nullptr;
    if (!group) return close_dialog(view);
    DialogSheet sheet(view, "turnout", fill(words.turnout_title, {group->name}), SheetWidth::narrow, true);
    sheet.paragraph(words.turnout_text, type::caption);
    const Turnout turnout = turnout_of(*group);
    if (turnout.is_known()) {
        sheet.paragraph(turnout_sentence(words, turnout), type::strong);
        draw_turnout_lines(view, sheet, *round, *group);
    } else {
        sheet.paragraph(words.turnout_none, type::strong);
    }
    if (sheet.end(words.done)) close_dialog(view);
}

void draw(const ViewContext& view, CertificateDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    const IntervisieGroup* group = round ? find_group(*round, dialog.group) : nullptr;
    if (!group) return close_dialog(view);
    const std::vector<PersonId> people = people_to_certify(view.organisation, *round, *group);
    DialogSheet sheet(view, "certificate", words.certificate_title, SheetWidth::narrow);
    sheet.paragraph(words.certificate_text, type::caption);
    if (people.empty()) {
        sheet.paragraph(words.certificate_none, type::strong);
    } else {
        Options<PersonId> options;
        options.add({}, words.certificate_everybody);
        for (const PersonId& person : people) options.add(person, view.name_of(person));
        sheet.select("who", words.certificate_who, options, dialog.person);
        sheet.paragraph(words.certificate_names_note, type::caption);
    }
    if (!sheet.done(words.print_how, people.empty())) return;
    view.ask(wish::PrintCertificates{round->id, group->id, dialog.person});
    close_dialog(view);
}

}  // namespace driehoek::ui
