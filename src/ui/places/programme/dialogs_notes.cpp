// Good examples, learning needs and opbrengsten: short, without a name.
#include <algorithm>

#include "ui/kit/icons.hpp"
#include "ui/places/programme/dialogs.hpp"
#include "ui/places/programme/programme.hpp"
#include "ui/shared/dialog_sheet.hpp"

namespace driehoek::ui {

namespace {

Options<Instrument> instrument_options(const Words& words) {
    Options<Instrument> options;
    for (int instrument = 0; instrument < instrument_count; ++instrument)
        options.add(static_cast<Instrument>(instrument), words.instrument_names[static_cast<Instrument>(instrument)]);
    return options;
}

// Takes it away, and the dialog with it.
template <class Remove>
bool draw_removal(const ViewContext& view, Column& column, bool is_known, Remove remove) {
    if (!is_known ||
        !column.button("remove", view.words.activity_remove, {.kind = ButtonKind::danger, .glyph = icons::trash_2}))
        return false;
    view.send(std::move(remove));
    close_dialog(view);
    return true;
}

}  // namespace

void draw(const ViewContext& view, ExampleDialog& dialog) {
    const Words& words = view.words;
    GoodExample& example = dialog.example;
    DialogSheet sheet(view, "example", words.example_title);
    sheet.field("text", words.example_text, example.text);
    Columns columns(sheet, 2, least_field);
    columns.next().select("goal", words.example_goal, goal_options(view, words.all_goals), example.goal);
    columns.next().select("team", words.for_whom, team_options(view, words.everybody), example.unit);
    day_field(view, sheet, "day", words.activity_date, dialog.day);
    // Of what was kept somebody said so before.
    bool is_agreed = dialog.is_agreed || example.id;
    if (!example.id) {
        if (draw_toggle(view.ui, sheet.take(space::button), words.example_agreed, dialog.is_agreed))
            dialog.is_agreed = !dialog.is_agreed;
        is_agreed = dialog.is_agreed;
        sheet.paragraph(words.example_agreed_text, type::caption);
    }
    if (draw_removal(view, sheet, static_cast<bool>(example.id), RemoveExample{example.id})) return;
    if (!sheet.done(words.example_save, !is_agreed || example.text.empty() || !day_hint(view, dialog.day).empty()))
        return;
    example.date = read_optional_day(view, dialog.day);
    view.send(SetExample{example});
    close_dialog(view);
}

void draw(const ViewContext& view, NeedDialog& dialog) {
    const Words& words = view.words;
    LearningNeed& need = dialog.need;
    DialogSheet sheet(view, "need", words.need_title);
    sheet.field("text", words.need_text, need.text, {.description = words.visit_agreements_text});
    Columns columns(sheet, 2, least_field);
    columns.next().select("team", words.for_whom, team_options(view, words.choose_something), need.unit);
    columns.next().select("where", words.need_where, instrument_options(words), need.instrument);
    day_field(view, sheet, "day", words.activity_date, dialog.day);
    if (draw_removal(view, sheet, static_cast<bool>(need.id), RemoveNeed{need.id})) return;
    if (!sheet.done(words.need_save, !need.unit || need.text.empty() || !day_hint(view, dialog.day).empty())) return;
    need.date = read_optional_day(view, dialog.day);
    view.send(SetNeed{need});
    close_dialog(view);
}

void draw(const ViewContext& view, YieldDialog& dialog) {
    const Words& words = view.words;
    Yield& yield = dialog.yield;
    const Programme& programme = view.organisation.settings.programme;
    DialogSheet sheet(view, "yield", words.yield_title);
    sheet.field("text", words.yield_what, yield.text);
    sheet.field("source", words.yield_source, yield.source);
    Columns columns(sheet, 2, least_field);
    Column day = columns.next();
    day_field(view, day, "day", words.yield_date, dialog.day);
    Options<StrandId> strands;
    strands.add({}, words.yield_no_strand);
    for (const Strand& strand : programme.strands) strands.add(strand.id, name_of(words, programme, strand.id));
    columns.next().select("strand", words.yield_strand, strands, yield.strand);
    if (draw_removal(view, sheet, static_cast<bool>(yield.id), RemoveYield{yield.id})) return;
    if (!sheet.done(words.yield_save, yield.text.empty() || !day_hint(view, dialog.day).empty())) return;
    yield.date = read_day(view, dialog.day).value_or(view.today);
    view.send(SetYield{yield});
    close_dialog(view);
}

void draw(const ViewContext& view, CustomRequestDialog& dialog) {
    const Words& words = view.words;
    const Unit* unit = find_unit(view.organisation, dialog.unit);
    if (!unit) return close_dialog(view);
    const bool is_open = base_programme_of(view.organisation, *unit) == ProgrammeStatus::finished;
    const CustomTrainingRequest* known = find_custom_training(view.organisation, unit->id);
    if (!dialog.is_filled && known && !known->is_over()) {
        dialog.wish = known->wish;
        dialog.instrument = known->instrument;
    }
    dialog.is_filled = true;
    DialogSheet sheet(view, "request", is_open ? words.request_title : words.custom_wish_title);
    sheet.paragraph(is_open ? fill(words.gate_open_text, {unit->name}) : fill(words.gate_closed_text, {unit->name}),
                    type::caption);
    sheet.field("wish", words.custom_wish_field, dialog.wish, {.description = words.custom_is_of_team});
    Options<std::optional<Instrument>> instruments;
    instruments.add(std::nullopt, words.choose_something);
    for (int instrument = 0; instrument < instrument_count; ++instrument)
        instruments.add(static_cast<Instrument>(instrument),
                        words.instrument_names[static_cast<Instrument>(instrument)]);
    sheet.select("where", words.custom_where, instruments, dialog.instrument);
    if (!sheet.done(is_open ? words.custom_request : words.custom_wish_button)) return;
    if (is_open)
        view.send(RequestCustomTraining{unit->id, view.today, dialog.wish, dialog.instrument});
    else
        view.send(WishCustomTraining{unit->id, view.today, dialog.wish, dialog.instrument});
    close_dialog(view);
}

void draw(const ViewContext& view, PartyDialog& dialog) {
    const Words& words = view.words;
    const CustomTrainingRequest* request = find_custom_training(view.organisation, dialog.unit);
    if (!request) return close_dialog(view);
    if (!dialog.is_filled) {
        const PartyLook& look = request->look(dialog.party);
        dialog.person = look.person;
        dialog.looked = look.looked ? iso_from_date(*look.looked) : std::string();
    }
    dialog.is_filled = true;
    const std::string party = name_of(words, view.organisation.settings, dialog.party);
    DialogSheet sheet(view, "party", std::string(words.party_title) + ": " + party);
    sheet.select("person", words.party_person, people_options(view, words.party_nobody), dialog.person);
    day_field(view, sheet, "looked", words.party_looked, dialog.looked);
    if (sheet.button("copy", words.party_copy, {.glyph = icons::copy})) {
        const std::string who = dialog.person ? view.name_of(dialog.person) : party;
        view.ask(wish::CopyText{
            fill(words.party_invitation, {who, unit_name(view, dialog.unit), view.organisation.settings.name}),
            std::string(words.party_copied)});
    }
    if (!sheet.done(words.party_save, !day_hint(view, dialog.looked).empty())) return;
    view.send(SetParty{dialog.unit, dialog.party, dialog.person, read_optional_day(view, dialog.looked)});
    close_dialog(view);
}

void draw(const ViewContext& view, CarryOutDialog& dialog) {
    const Words& words = view.words;
    const CustomTrainingRequest* request = find_custom_training(view.organisation, dialog.unit);
    if (!request) return close_dialog(view);
    if (!dialog.is_filled) {
        if (request->planned) dialog.planned = iso_from_date(*request->planned);
        if (request->carried_out) dialog.carried_out = iso_from_date(*request->carried_out);
    }
    dialog.is_filled = true;
    DialogSheet sheet(view, "carry out", words.carry_out_title);
    sheet.paragraph(fill(words.needed_what, {request->what}), type::strong);
    if (!request->how_much.empty()) sheet.paragraph(request->how_much, type::caption);
    Columns columns(sheet, 2, least_field);
    Column planned = columns.next();
    day_field(view, planned, "planned", words.carry_out_planned, dialog.planned);
    Column done = columns.next();
    day_field(view, done, "done", words.carry_out_done, dialog.carried_out);
    if (request->planned && sheet.button("calendar", words.activity_calendar, {.glyph = icons::calendar_plus}))
        view.ask(wish::SaveProgrammeCalendar{dialog.unit});
    const bool is_wrong = !day_hint(view, dialog.planned).empty() || !day_hint(view, dialog.carried_out).empty();
    if (!sheet.done(words.activity_save, is_wrong)) return;
    view.send(PlanCustomTraining{
        dialog.unit, read_optional_day(view, dialog.planned), read_optional_day(view, dialog.carried_out), {}});
    close_dialog(view);
}

}  // namespace driehoek::ui
