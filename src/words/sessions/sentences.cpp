#include "words/sessions/sentences.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "base/order.hpp"
#include "base/text.hpp"
#include "model/rules.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

// In a sentence; the rest is counted.
constexpr std::size_t most_people_named = 3;

std::string weeks_in(int days) { return std::to_string(static_cast<int>(std::lround(static_cast<float>(days) / 7))); }

std::string what_is_on(const Words& words, const DateIssue& issue) {
    return issue.holiday ? std::string(words.holidays[*issue.holiday]) : issue.period;
}

}  // namespace

std::string time_of(const Words& words, TimeOfDay time) {
    const std::string minutes = std::to_string(time.minute());
    return std::to_string(time.hour()) + std::string(words.time_separator) + (minutes.size() < 2 ? "0" : "") + minutes;
}

std::string span_of(const Words& words, const Session& session) {
    if (!session.begin) return {};
    const std::string begin = time_of(words, *session.begin);
    if (!session.end) return fill(words.time_from, {begin});
    return fill(words.time_span, {begin, time_of(words, *session.end)});
}

std::string place_of(const Organisation& organisation, const Session& session) {
    const Location* location = find_location(organisation, session.location);
    if (!location) return session.place;
    return session.place.empty() ? location->name : location->name + ", " + session.place;
}

std::string weekday_date(const Words& words, Date date) {
    return std::string(words.weekdays_short[date.weekday()]) + ' ' + short_date(words, date);
}

std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const DatePlan& plan,
                        const DateIssue& issue) {
    const PlannedSession& session = at(plan, issue.place);
    const Date day = session.date.value_or(Date());
    const std::string_view weekday = words.weekdays[day.weekday()];
    if (issue.kind == DateIssueKind::member_is_off && issue.people.size() > 1) {
        if (issue.people.size() > most_people_named)
            return fill(words.many_are_off, {std::to_string(issue.people.size()), weekday}) + '.';
        std::vector<std::string> people;
        for (const PersonId& person : issue.people) people.push_back(names.of(organisation, person));
        return fill(words.people_are_off, {listed(words, people), weekday});
    }
    std::string other_group;
    if (issue.other) {
        other_group = plan.rows[static_cast<std::size_t>(issue.other->row)].group;
    } else if (const Round* round = find_round(organisation, issue.other_round)) {
        const IntervisieGroup* group = find_group(*round, issue.other_group);
        if (group) other_group = fill(words.group_of_round, {group->name, round->name});
    }
    const std::string person = issue.people.empty() ? std::string() : names.of(organisation, issue.people.front());
    const std::string what = what_is_on(words, issue);
    const std::string weeks = weeks_in(issue.days);
    const std::string date = day_and_month(words, day);
    return fill(words.date_issues[issue.kind], {{"person", person},
                                                {"group", plan.rows[static_cast<std::size_t>(issue.place.row)].group},
                                                {"other_group", other_group},
                                                {"day", date},
                                                {"weekday", weekday},
                                                {"what", what},
                                                {"weeks", weeks}});
}

std::string short_sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                              const DateIssue& issue, Date day) {
    const std::string_view weekday = words.weekdays[day.weekday()];
    if (issue.kind == DateIssueKind::member_is_off && issue.people.size() > 1)
        return fill(words.many_are_off, {std::to_string(issue.people.size()), weekday});
    const std::string person =
        issue.people.empty() ? std::string() : names.short_of(organisation, issue.people.front());
    const std::string what = what_is_on(words, issue);
    const std::string weeks = weeks_in(issue.days);
    return fill(words.date_issues_short[issue.kind],
                {{"person", person}, {"weekday", weekday}, {"what", what}, {"weeks", weeks}});
}

CalendarEvent event_of(const Words& words, const Organisation& organisation, const Round& round,
                       const IntervisieGroup& group, const Session& session) {
    assert(session.date);
    return {
        .id = (session.calendar_id.empty() ? calendar_id_of({}, round.id, group.id, session.id) : session.calendar_id) +
              "@driehoek",
        .sequence = session.sequence,
        .date = session.date.value_or(Date()),
        .begin = session.begin,
        .end = session.end,
        .title = fill(words.event_title, {group.name}),
        .place = place_of(organisation, session),
        .description = std::string(words.event_text),
        .is_cancelled = session.status == SessionStatus::cancelled};
}

std::vector<CalendarEvent> events_of(const Words& words, const Organisation& organisation, const EventChoice& choice) {
    std::vector<CalendarEvent> events;
    const Round* round = find_round(organisation, choice.round);
    if (!round) return events;
    for (const Round* part : sessions_in_series(organisation, *round)) {
        // A group of a round with other groups in each session is its own.
        if (choice.group && part->id != choice.round) continue;
        for (const IntervisieGroup& group : part->groups) {
            if (choice.group && group.id != choice.group) continue;
            if (choice.facilitator && group.facilitator != choice.facilitator) continue;
            for (const Session& session : group.sessions) {
                const bool is_meant = !choice.session || session.id == choice.session;
                if (is_meant && session.date) events.push_back(event_of(words, organisation, *part, group, session));
            }
        }
    }
    sort_by(events, &CalendarEvent::date);
    return events;
}

}  // namespace driehoek
