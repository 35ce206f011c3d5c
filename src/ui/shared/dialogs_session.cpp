// One session: when and where, whether it was held, who was there, who does what.
#include <algorithm>

#include "base/text.hpp"
#include "derive/double_bookings.hpp"
#include "derive/turns.hpp"
#include "model/rules.hpp"
#include "ui/kit/icons.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

// What a field of a time says; nothing where it is empty or right.
std::string_view time_hint(const ViewContext& view, const std::string& text) {
    return text.empty() || time_from_text(text) ? std::string_view() : view.words.time_is_not_valid;
}

std::string text_of_time(const ViewContext& view, const std::optional<TimeOfDay>& time) {
    return time ? time_of(view.words, *time) : std::string();
}

struct SessionInView {
    const Round* round = nullptr;
    const IntervisieGroup* group = nullptr;
    const Session* session = nullptr;
    int number = 0;  // 0: it is cancelled
};

SessionInView find_shown(const ViewContext& view, const SessionDialog& dialog) {
    SessionInView found{.round = find_round(view.organisation, dialog.round)};
    found.group = found.round ? find_group(*found.round, dialog.group) : nullptr;
    if (!found.group) return found;
    const auto at = std::ranges::find(found.group->sessions, dialog.session, &Session::id);
    if (at != found.group->sessions.end()) found.session = &*at;
    for (const SessionTurns& turns : plan_turns(*found.round, *found.group)) {
        if (turns.session == dialog.session) found.number = turns.number;
    }
    return found;
}

void fill_in(const ViewContext& view, SessionDialog& dialog, const Session& session) {
    dialog.is_filled = true;
    dialog.day = session.date ? iso_from_date(*session.date) : std::string();
    dialog.begin = text_of_time(view, session.begin);
    dialog.end = text_of_time(view, session.end);
    dialog.location = session.location;
    dialog.place = session.place;
}

Options<LocationId> location_options(const ViewContext& view) {
    Options<LocationId> options;
    options.add({}, view.words.session_no_location);
    for (const Location& location : *view.organisation.locations) options.add(location.id, location.name);
    return options;
}

// As it was planned, so that it stands in what was once it is held.
void send_held(const ViewContext& view, const SessionInView& shown) {
    for (const SessionTurns& turns : plan_turns(*shown.round, *shown.group)) {
        if (turns.session != shown.session->id) continue;
        std::vector<PersonId> presenters;
        for (const RoleHolder& holder : turns.presenters) {
            if (!holder.is_absent) presenters.push_back(holder.person);
        }
        if (!presenters.empty())
            view.send(SetSessionRole{shown.round->id, shown.group->id, shown.session->id, SessionRole::presenter,
                                     presenters});
        for (const SessionRole role : {SessionRole::timekeeper, SessionRole::observer, SessionRole::recorder}) {
            const RoleHolder& holder = holder_of(turns, role);
            if (holder.person && !holder.is_absent)
                view.send(SetSessionRole{shown.round->id, shown.group->id, shown.session->id, role, {holder.person}});
        }
    }
    view.send(SetSessionStatus{shown.round->id, shown.group->id, shown.session->id, SessionStatus::held, view.today});
}

void draw_state_buttons(const ViewContext& view, Column& column, const SessionInView& shown) {
    const Words& words = view.words;
    const Session& session = *shown.session;
    const auto send = [&](SessionStatus status) {
        view.send(SetSessionStatus{shown.round->id, shown.group->id, session.id, status, view.today});
    };
    column.line(words.session_states[session.status], type::strong);
    Row row(column);
    if (session.status == SessionStatus::planned) {
        const bool is_over = session.date && *session.date <= view.today;
        if (row.button("held", words.session_hold,
                       {.kind = is_over ? ButtonKind::primary : ButtonKind::normal, .is_disabled = !is_over}))
            send_held(view, shown);
        if (row.button("cancelled", words.session_cancel)) send(SessionStatus::cancelled);
        if (session.date && row.button("fixed", session.date_is_fixed ? words.session_release : words.session_fix,
                                       {.glyph = session.date_is_fixed ? icons::lock_open : icons::lock}))
            view.send(FixSessionDate{shown.round->id, shown.group->id, session.id, !session.date_is_fixed});
    } else if (row.button("planned", words.session_plan_again)) {
        send(SessionStatus::planned);
    }
    if (session.date && row.button("calendar", words.calendar_button, {.glyph = icons::calendar_plus}))
        view.ask(wish::SaveCalendar{shown.round->id, shown.group->id, session.id, {}});
}

void draw_details(const ViewContext& view, Column& column, SessionDialog& dialog, const SessionInView& shown) {
    const Words& words = view.words;
    day_field(view, column, "day", words.session_date, dialog.day);
    Columns times(column, 2, least_field);
    Column begin = times.next();
    begin.field("begin", words.session_begin, dialog.begin,
                {.description = time_hint(view, dialog.begin), .is_invalid = !time_hint(view, dialog.begin).empty()});
    Column end = times.next();
    end.field("end", words.session_end, dialog.end,
              {.description = time_hint(view, dialog.end), .is_invalid = !time_hint(view, dialog.end).empty()});
    Columns places(column, 2, least_field);
    places.next().select("location", words.session_location, location_options(view), dialog.location);
    Column place = places.next();
    const auto refusal = refusal_of_place(dialog.place);
    place.field("place", words.session_place, dialog.place,
                {.description = refusal ? sentence_of(words, *refusal) : words.session_place_hint,
                 .is_invalid = refusal.has_value()});
    if (draw_toggle(view.ui, column.take(space::button), words.session_all_of_group, dialog.is_for_all))
        dialog.is_for_all = !dialog.is_for_all;
    const std::optional<Date> day = read_optional_day(view, dialog.day);
    const bool is_wrong = refusal || !day_hint(view, dialog.day).empty() || !time_hint(view, dialog.begin).empty() ||
                          !time_hint(view, dialog.end).empty();
    if (day && !is_wrong && shown.session->status == SessionStatus::planned) {
        Session planned = *shown.session;
        planned.date = day;
        planned.begin = time_from_text(dialog.begin);
        planned.end = time_from_text(dialog.end);
        draw_double_bookings(view, column, *shown.round, *shown.group, planned);
    }
    if (!column.button("save", words.session_save, {.is_disabled = is_wrong})) return;
    if (day && day != shown.session->date)
        view.send(SetSessionDate{shown.round->id, shown.group->id, shown.session->id, *day});
    view.send(SetSessionDetails{shown.round->id, shown.group->id, dialog.is_for_all ? SessionId() : shown.session->id,
                                time_from_text(dialog.begin), time_from_text(dialog.end), dialog.location,
                                dialog.place});
}

void draw_attendance(const ViewContext& view, Column& column, const SessionInView& shown) {
    const Words& words = view.words;
    column.leave(space::gap);
    column.heading(words.session_attendance, 3);
    column.paragraph(words.session_attendance_text, type::caption);
    Options<int> options;
    options.add(-1, words.session_unknown);
    for (int presence = 0; presence < presence_count; ++presence)
        options.add(presence, words.presences[static_cast<Presence>(presence)]);
    for (const PersonId& member : shown.group->members) {
        const Scope scope(member.text);
        const auto now = presence_of(*shown.session, member);
        int chosen = now ? static_cast<int>(*now) : -1;
        column.label(view.name_of(member));
        if (column.segments("presence", view.name_of(member), options, chosen))
            view.send(SetAttendance{shown.round->id, shown.group->id, shown.session->id, member,
                                    chosen < 0 ? std::nullopt : std::optional(static_cast<Presence>(chosen))});
    }
}

void draw_role(const ViewContext& view, Column& column, const SessionInView& shown, SessionRole role,
               const std::vector<RoleHolder>& holders, std::size_t which) {
    const Words& words = view.words;
    const Scope scope(std::to_string(static_cast<int>(role)) + '/' + std::to_string(which));
    const RoleHolder holder = which < holders.size() ? holders[which] : RoleHolder{};
    Options<PersonId> options;
    const bool is_planned = holder.person && !holder.is_by_hand;
    options.add({}, is_planned ? fill(words.session_role_plan, {view.name_of(holder.person)})
                               : std::string(words.session_role_nobody));
    for (const PersonId& member : shown.group->members) options.add(member, view.name_of(member));
    PersonId chosen = holder.is_by_hand ? holder.person : PersonId();
    std::string label(words.session_roles[role]);
    if (holder.is_absent) label += ": " + std::string(words.session_absent_note);
    if (!column.select("role", label, options, chosen)) return;
    std::vector<PersonId> people = people_with(*shown.session, role);
    if (which < people.size()) people.erase(people.begin() + static_cast<std::ptrdiff_t>(which));
    std::erase(people, chosen);
    if (chosen) people.insert(people.begin() + static_cast<std::ptrdiff_t>(std::min(which, people.size())), chosen);
    view.send(SetSessionRole{shown.round->id, shown.group->id, shown.session->id, role, people});
}

void draw_roles(const ViewContext& view, Column& column, const SessionInView& shown) {
    const Words& words = view.words;
    column.leave(space::gap);
    column.heading(words.session_roles_title, 3);
    column.paragraph(words.session_roles_text, type::caption);
    for (const SessionTurns& turns : plan_turns(*shown.round, *shown.group)) {
        if (turns.session != shown.session->id) continue;
        const std::size_t cases =
            std::max<std::size_t>(static_cast<std::size_t>(shown.round->cases_per_session), turns.presenters.size());
        for (std::size_t which = 0; which < cases; ++which)
            draw_role(view, column, shown, SessionRole::presenter, turns.presenters, which);
        for (const SessionRole role : {SessionRole::timekeeper, SessionRole::observer, SessionRole::recorder})
            draw_role(view, column, shown, role, {holder_of(turns, role)}, 0);
    }
}

}  // namespace

void draw_double_bookings(const ViewContext& view, Column& column, const Round& round, const IntervisieGroup& group,
                          const Session& session) {
    const std::vector<DoubleBooking> doubles = double_bookings_with(view.organisation, round, group, session);
    for (auto first = doubles.begin(); first != doubles.end();) {
        const auto next = std::find_if(first, doubles.end(), [&](const DoubleBooking& each) {
            return each.other_round != first->other_round || each.other_group != first->other_group;
        });
        std::vector<std::string> people;
        for (auto each = first; each != next; ++each) people.push_back(view.name_of(each->person));
        const Round* there = find_round(view.organisation, first->other_round);
        const IntervisieGroup* other = there ? find_group(*there, first->other_group) : nullptr;
        if (other) {
            const std::string name = name_of_group(view.words, view.organisation, *there, *other);
            column.paragraph(fill(view.words.session_double, {listed(view.words, people), name}), type::caption);
        }
        first = next;
    }
}

void draw(const ViewContext& view, SessionDialog& dialog) {
    const SessionInView shown = find_shown(view, dialog);
    if (!shown.session) return close_dialog(view);
    if (!dialog.is_filled) fill_in(view, dialog, *shown.session);
    const std::string group = name_of_group(view.words, view.organisation, *shown.round, *shown.group);
    DialogSheet sheet(view, "session" + dialog.round.text + dialog.group.text + dialog.session.text,
                      shown.number > 0 ? fill(view.words.session_title, {group, std::to_string(shown.number)})
                                       : fill(view.words.group_name, {group}),
                      SheetWidth::usual, true);
    draw_state_buttons(view, sheet, shown);
    draw_details(view, sheet, dialog, shown);
    if (shown.session->status != SessionStatus::cancelled) {
        draw_attendance(view, sheet, shown);
        draw_roles(view, sheet, shown);
    }
    if (sheet.end(view.words.done)) close_dialog(view);
}

}  // namespace driehoek::ui
