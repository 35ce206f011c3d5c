// Dialogs around the days of a round: from which day, the days off of the organisation, files for calendars, paper.
#include <algorithm>

#include "base/order.hpp"
#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/intervisie/dates.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

struct FileChoice {
    GroupId group{};
    PersonId facilitator{};
};

}  // namespace

void draw(const ViewContext& view, DatesFromDialog& dialog) {
    DialogSheet sheet(view, "dates from", view.words.dates_from_title, SheetWidth::narrow);
    sheet.paragraph(view.words.dates_from_text, type::caption);
    day_field(view, sheet, "day", view.words.dates_from_field, dialog.day);
    if (!sheet.done(view.words.done, !day_hint(view, dialog.day).empty())) return;
    view.state.dates.from = read_day(view, dialog.day);
    // What was proposed before is proposed anew.
    view.state.dates.draft.rows.clear();
    close_dialog(view);
}

void draw(const ViewContext& view, CalendarDialog& dialog) {
    const Words& words = view.words;
    Calendar& calendar = dialog.calendar;
    DialogSheet sheet(view, "calendar", words.calendar_title, SheetWidth::usual, true);
    sheet.paragraph(words.calendar_text, type::caption);
    if (draw_toggle(view.ui, sheet.take(space::button), words.calendar_good_friday, calendar.good_friday_is_free))
        calendar.good_friday_is_free = !calendar.good_friday_is_free;
    Options<LiberationDay> liberation;
    for (std::size_t at = 0; at < words.liberation_days.size(); ++at)
        liberation.add(static_cast<LiberationDay>(at), words.liberation_days[at]);
    sheet.label(words.calendar_liberation);
    sheet.segments("liberation", words.calendar_liberation, liberation, calendar.liberation_day);
    sheet.leave(space::gap);
    sheet.heading(words.calendar_free, 3);
    if (calendar.free.empty()) sheet.paragraph(words.calendar_none, type::caption);
    for (std::size_t at = 0; at < calendar.free.size(); ++at) {
        const Scope scope(std::to_string(at));
        const FreePeriod& period = calendar.free[at];
        const std::string line =
            fill(words.calendar_line, {period.name, long_date(words, period.first), long_date(words, period.last)}) +
            (period.is_school_holiday ? "" : ", " + std::string(words.calendar_closed));
        if (!sheet.removable(line, fill(words.calendar_remove, {period.name}))) continue;
        calendar.free.erase(calendar.free.begin() + static_cast<std::ptrdiff_t>(at));
        break;
    }
    sheet.leave(space::gap);
    sheet.field("name", words.calendar_name, dialog.name);
    Columns days(sheet, 2, least_field);
    Column first = days.next();
    day_field(view, first, "first", words.calendar_first, dialog.first);
    Column last = days.next();
    day_field(view, last, "last", words.calendar_last, dialog.last);
    Options<bool> kinds;
    kinds.add(true, words.calendar_school);
    kinds.add(false, words.calendar_closed);
    sheet.segments("kind", words.calendar_kind, kinds, dialog.is_school_holiday);
    const auto first_day = read_optional_day(view, dialog.first);
    const auto last_day = read_optional_day(view, dialog.last);
    const bool can_add = !tidied(dialog.name).empty() && first_day && last_day && *first_day <= *last_day;
    if (sheet.button("add", words.calendar_add, {.glyph = icons::plus, .is_disabled = !can_add})) {
        calendar.free.push_back({tidied(dialog.name), *first_day, *last_day, dialog.is_school_holiday});
        sort_by(calendar.free, &FreePeriod::first);
        dialog.name.clear();
        dialog.first.clear();
        dialog.last.clear();
    }
    if (!sheet.done(words.done)) return;
    view.send(SetCalendar{calendar});
    close_dialog(view);
}

void draw(const ViewContext& view, CalendarFileDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    Options<int> options;
    std::vector<FileChoice> choices{{}};
    options.add(0, words.calendar_all);
    std::vector<PersonId> facilitators;
    for (const IntervisieGroup& group : round->groups) {
        options.add(static_cast<int>(choices.size()), fill(words.calendar_group, {group.name}));
        choices.push_back({.group = group.id});
        if (group.facilitator && !std::ranges::contains(facilitators, group.facilitator))
            facilitators.push_back(group.facilitator);
    }
    for (const PersonId& person : facilitators) {
        options.add(static_cast<int>(choices.size()), fill(words.calendar_person, {view.name_of(person)}));
        choices.push_back({.facilitator = person});
    }
    DialogSheet sheet(view, "calendar file", words.calendar_button, SheetWidth::narrow);
    sheet.select("what", words.calendar_what, options, dialog.choice);
    sheet.paragraph(words.calendar_import, type::caption);
    if (!sheet.done(words.calendar_button)) return;
    const FileChoice& choice = choices[static_cast<std::size_t>(dialog.choice)];
    view.ask(wish::SaveCalendar{round->id, choice.group, {}, choice.facilitator});
    close_dialog(view);
}

void draw(const ViewContext& view, PrintDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    DialogSheet sheet(view, "print", words.print_title, SheetWidth::narrow);
    sheet.paragraph(words.print_text, type::caption);
    Options<GroupId> groups;
    groups.add({}, words.print_all_groups);
    for (const IntervisieGroup& group : round->groups) groups.add(group.id, fill(words.print_group, {group.name}));
    sheet.select("what", words.print_what, groups, dialog.group);
    if (draw_toggle(view.ui, sheet.take(space::button), words.print_people, dialog.is_for_each))
        dialog.is_for_each = !dialog.is_for_each;
    Options<bool> names;
    names.add(false, words.print_with_codes);
    names.add(true, words.print_with_names);
    sheet.segments("names", words.print_what, names, dialog.has_names);
    if (dialog.has_names) sheet.paragraph(words.print_names_note, type::caption);
    if (!sheet.done(words.print_how)) return;
    view.ask(wish::PrintSheets{round->id, dialog.group, dialog.is_for_each, dialog.has_names});
    close_dialog(view);
}

}  // namespace driehoek::ui
