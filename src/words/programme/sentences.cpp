#include "words/programme/sentences.hpp"

#include <algorithm>

#include "base/order.hpp"
#include "base/text.hpp"
#include "model/session.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

// An own name, else the one of S1 at its place, else its number.
template <class Each, class Id, std::size_t size>
std::string own_name(const std::vector<Each>& all, const Id& id, const std::array<Word, size>& known,
                     const Pattern<"number">& numbered) {
    const auto found = std::ranges::find(all, id, &Each::id);
    if (found == all.end()) return {};
    if (!found->name.empty()) return found->name;
    const auto at = static_cast<std::size_t>(found - all.begin());
    return at < size ? std::string(known[at]) : fill(numbered, {std::to_string(at + 1)});
}

template <class Activity>
void add_event(std::vector<CalendarEvent>& events, const Activity& activity, const std::optional<Date>& day,
               const std::string& title, std::string_view kind) {
    if (!day) return;
    // What a sample brought has no name of its own.
    const std::string id = activity.calendar_id.empty() ? calendar_id_of({}, RoundId(kind), GroupId(activity.unit.text),
                                                                         SessionId(activity.id.text))
                                                        : activity.calendar_id;
    events.push_back({.id = id + "@driehoek",
                      .sequence = activity.sequence,
                      .date = *day,
                      .title = title,
                      .place = {},
                      .description = {}});
}

}  // namespace

int number_of(const Programme& programme, const PartId& part) {
    const auto found = std::ranges::find(programme.parts, part, &BasePart::id);
    return found == programme.parts.end() ? 0 : static_cast<int>(found - programme.parts.begin()) + 1;
}

std::string name_of(const Words& words, const Programme& programme, const PartId& part) {
    return own_name(programme.parts, part, words.base_part_names, words.base_part_numbered);
}

std::string numbered_name_of(const Words& words, const Programme& programme, const PartId& part) {
    return fill(words.part_title, {std::to_string(number_of(programme, part)), name_of(words, programme, part)});
}

std::string name_of(const Words& words, const Programme& programme, const StrandId& strand) {
    std::string name = own_name(programme.strands, strand, words.strand_names, words.strand_numbered);
    return name.empty() ? std::string(words.yield_no_strand) : name;
}

std::string name_of(const Words& words, const Settings& settings, Party party) {
    const Programme& programme = settings.programme;
    switch (party) {
        case Party::manager:
            return programme.manager_label.empty() ? std::string(words.party_roles[0]) : programme.manager_label;
        case Party::trainer:
            return programme.trainer_label.empty() ? std::string(words.party_roles[1]) : programme.trainer_label;
        case Party::third: break;
    }
    return fill(words.third_called, {settings.third_party});
}

std::string with_capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
    return text;
}

std::string plate_letters(std::string_view label) {
    constexpr std::size_t most_letters = 3;
    if (!is_longer_than(label, most_letters)) return std::string(label);
    std::string letters;
    bool begins = true;
    for (std::size_t at = 0, count = 0; at < label.size() && count < most_letters;) {
        const std::size_t size = size_of_character(label.substr(at));
        if (begins && label[at] != ' ') {
            letters += label.substr(at, size);
            ++count;
        }
        begins = label[at] == ' ';
        at += size;
    }
    return letters;
}

std::string state_of_custom(const Words& words, const Organisation& organisation, const Unit& unit) {
    const Programme& programme = organisation.settings.programme;
    const CustomTrainingRequest* request = find_custom_training(organisation, unit.id);
    if (base_programme_of(organisation, unit) != ProgrammeStatus::finished) {
        for (const BasePart& part : programme.parts) {
            if (part_status_of(unit, part.id) != ProgrammeStatus::finished)
                return fill(words.closed_by_part, {std::to_string(number_of(programme, part.id))});
        }
        return std::string(words.closed_short);
    }
    if (!request) return std::string(words.not_asked);
    if (request->decided && request->outcome == CustomOutcome::needed) return fill(words.needed_what, {request->what});
    if (request->decided) return std::string(words.not_needed);
    if (!request->requested) return std::string(words.wished);
    if (request->looks() == 0) return std::string(words.asked);
    return fill(words.parties_looked, {std::to_string(request->looks()), std::to_string(party_count)});
}

std::vector<CalendarEvent> programme_events_of(const Words& words, const Organisation& organisation,
                                               const UnitId& unit) {
    std::vector<CalendarEvent> events;
    const auto title = [&](const Pattern<"unit">& pattern, const UnitId& of) {
        const Unit* found = find_unit(organisation, of);
        return fill(pattern, {found ? found->name : of.text});
    };
    const auto is_meant = [&](const UnitId& of) { return !unit || unit == of; };
    for (const CoachingVisit& visit : *organisation.coaching) {
        if (is_meant(visit.unit) && !visit.is_held)
            add_event(events, visit, visit.date, title(words.event_coaching, visit.unit), "visit");
    }
    for (const FollowUp& session : *organisation.follow_ups) {
        if (is_meant(session.unit) && !session.is_held)
            add_event(events, session, session.date, title(words.event_follow_up, session.unit), "follow-up");
    }
    for (const CustomTrainingRequest& request : *organisation.custom_training) {
        if (is_meant(request.unit) && !request.carried_out)
            add_event(events, request, request.planned, title(words.event_custom, request.unit), "maatwerk");
    }
    sort_by(events, &CalendarEvent::date);
    return events;
}

}  // namespace driehoek
