// Visits of the teamcoach, follow-upsessies, good examples, learning needs and opbrengsten: each is made, changed and removed alike.
#include <algorithm>

#include "base/order.hpp"
#include "edit/apply.hpp"
#include "edit/programme.hpp"
#include "edit/programme_texts.hpp"
#include "model/session.hpp"

namespace driehoek {
namespace {

template <class Record>
Record* find_record(Shared<std::vector<Record>>& all, const auto& id) {
    std::vector<Record>& records = all.edit();
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

// A new one gets an id and its sorted place. Null when it was to be there and is not.
template <class Record>
Record* put_record(Shared<std::vector<Record>>& all, Record record, std::string_view prefix) {
    if (record.id) {
        Record* known = find_record(all, record.id);
        if (known) *known = std::move(record);
        return known;
    }
    std::vector<Record>& records = all.edit();
    std::vector<std::string_view> taken;
    for (const Record& each : records) taken.emplace_back(each.id.text);
    record.id = decltype(record.id)(next_id(prefix, taken));
    return &*records.insert(std::ranges::lower_bound(records, record.id, {}, &Record::id), std::move(record));
}

// Why this cannot be of an activity with a day.
std::optional<Refusal> refusal_of_day(const auto& activity) {
    if (activity.is_held && !activity.date) return Refusal::activity_has_no_day;
    return std::nullopt;
}

// Calendars know it by one name for ever, and by a higher number after each change of its day.
template <class Activity>
void tell_calendars(const Shared<std::vector<Activity>>& all, Activity& activity, std::string_view kind,
                    std::string_view key) {
    const auto before = std::ranges::find(*all, activity.id, &Activity::id);
    if (before == all->end() || !activity.id) {
        activity.sequence = 0;
        // The number it will get is known by nobody yet; what was made before stands in its place.
        activity.calendar_id =
            calendar_id_of(key, RoundId(kind), GroupId(activity.unit.text), SessionId(std::to_string(all->size())));
        return;
    }
    activity.calendar_id = before->calendar_id;
    activity.sequence = before->sequence + (before->date && before->date != activity.date ? 1 : 0);
}

template <class Record>
Next remove_record(Organisation& organisation, Shared<std::vector<Record>> Organisation::* all, const auto& id,
                   DeedKind deed) {
    const Record* found = find_record(organisation.*all, id);
    if (!found) return refuse(Refusal::activity_is_gone);
    UnitId unit;
    if constexpr (requires { found->unit; }) unit = found->unit;
    std::erase_if((organisation.*all).edit(), [&](const Record& each) { return each.id == id; });
    return changed(organisation, {.kind = deed, .unit = unit});
}

}  // namespace

Next apply(Organisation organisation, const SetVisit& set) {
    CoachingVisit visit = set.visit;
    if (!find_unit(organisation, visit.unit)) return refuse(Refusal::unit_is_gone);
    if (visit.coach && !find_person(organisation, visit.coach)) return refuse(Refusal::person_is_gone);
    if (const auto refusal = tidy_text(visit.agreements, true)) return refuse(*refusal);
    if (const auto refusal = refusal_of_day(visit)) return refuse(*refusal);
    if (!visit.is_held) visit.is_mirrored = false;  // that comes afterwards
    tell_calendars(organisation.coaching, visit, "visit", set.calendar_key);
    if (!put_record(organisation.coaching, visit, "C")) return refuse(Refusal::activity_is_gone);
    return changed(organisation, {.kind = DeedKind::coaching_set, .unit = visit.unit});
}

Next apply(Organisation organisation, const SetFollowUp& set) {
    FollowUp session = set.session;
    if (!find_unit(organisation, session.unit)) return refuse(Refusal::unit_is_gone);
    if (const auto refusal = refusal_of_day(session)) return refuse(*refusal);
    sort_by(session.goals, &GoalProgress::goal);
    tell_calendars(organisation.follow_ups, session, "follow-up", set.calendar_key);
    if (!put_record(organisation.follow_ups, session, "F")) return refuse(Refusal::activity_is_gone);
    return changed(organisation, {.kind = DeedKind::follow_up_set, .unit = session.unit});
}

Next apply(Organisation organisation, const SetExample& set) {
    GoodExample example = set.example;
    if (example.unit && !find_unit(organisation, example.unit)) return refuse(Refusal::unit_is_gone);
    if (const auto refusal = tidy_text(example.text, false)) return refuse(*refusal);
    if (!put_record(organisation.good_examples, example, "E")) return refuse(Refusal::activity_is_gone);
    return changed(organisation, {.kind = DeedKind::example_set, .unit = example.unit});
}

Next apply(Organisation organisation, const SetNeed& set) {
    LearningNeed need = set.need;
    if (!find_unit(organisation, need.unit)) return refuse(Refusal::unit_is_gone);
    if (const auto refusal = tidy_text(need.text, false)) return refuse(*refusal);
    if (!put_record(organisation.learning_needs, need, "N")) return refuse(Refusal::activity_is_gone);
    return changed(organisation, {.kind = DeedKind::need_set, .unit = need.unit});
}

Next apply(Organisation organisation, const SetYield& set) {
    Yield yield = set.yield;
    if (const auto refusal = tidy_text(yield.text, false)) return refuse(*refusal);
    if (const auto refusal = tidy_text(yield.source, true)) return refuse(*refusal);
    if (!put_record(organisation.yields, yield, "O")) return refuse(Refusal::activity_is_gone);
    return changed(organisation, {.kind = DeedKind::yield_set});
}

Next apply(Organisation organisation, const RemoveVisit& remove) {
    return remove_record(organisation, &Organisation::coaching, remove.visit, DeedKind::coaching_removed);
}
Next apply(Organisation organisation, const RemoveFollowUp& remove) {
    return remove_record(organisation, &Organisation::follow_ups, remove.session, DeedKind::follow_up_removed);
}
Next apply(Organisation organisation, const RemoveExample& remove) {
    return remove_record(organisation, &Organisation::good_examples, remove.example, DeedKind::example_removed);
}
Next apply(Organisation organisation, const RemoveNeed& remove) {
    return remove_record(organisation, &Organisation::learning_needs, remove.need, DeedKind::need_removed);
}
Next apply(Organisation organisation, const RemoveYield& remove) {
    return remove_record(organisation, &Organisation::yields, remove.yield, DeedKind::yield_removed);
}

}  // namespace driehoek
