#include "model/what_if.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "model/dependents.hpp"
#include "model/record_key.hpp"
#include "model/references.hpp"

namespace driehoek {
namespace {

template <class Record>
using Collection = Shared<std::vector<Record>>;

template <class Record>
auto place_of(auto& records, const RecordKey& key) {
    return std::ranges::lower_bound(records, key, {}, [](const Record& each) { return key_of(each); });
}

template <class Record>
const Record* find_record(const Collection<Record>& collection, const Record& like) {
    const auto place = place_of<Record>(*collection, key_of(like));
    return place != collection->end() && key_of(*place) == key_of(like) ? &*place : nullptr;
}

// The record itself, whichever side it stands on.
template <class Record>
const Record& one_of(const Altered<Record>& altered) {
    return altered.before ? *altered.before : *altered.after;
}

// Walks two sorted collections side by side.
template <class Record>
void add_altered(const Collection<Record>& before, const Collection<Record>& after,
                 std::vector<Altered<Record>>& found) {
    if (before.is_same_object(after)) return;
    auto old = before->begin();
    auto now = after->begin();
    while (old != before->end() || now != after->end()) {
        const bool has_old = old != before->end() && (now == after->end() || key_of(*old) <= key_of(*now));
        const bool has_now = now != after->end() && (old == before->end() || key_of(*now) <= key_of(*old));
        Altered<Record> altered;
        if (has_old && has_now && *old == *now) {
            ++old;
            ++now;
            continue;
        }
        if (has_old) altered.before = *old++;
        if (has_now) altered.after = *now++;
        found.push_back(std::move(altered));
    }
}

template <class Record>
void put(Collection<Record>& collection, const Record& like, const std::optional<Record>& record) {
    std::vector<Record>& all = collection.edit();
    const auto place = place_of<Record>(all, key_of(like));
    const bool is_there = place != all.end() && key_of(*place) == key_of(like);
    if (!record) {
        if (is_there) all.erase(place);
    } else if (is_there) {
        *place = *record;
    } else {
        all.insert(place, *record);
    }
}

// --- what a record points at ---------------------------------------------------------------------------------------

// Whether all that a record points at is there.
bool is_sound(const Organisation& organisation, const auto& record) {
    bool finds_all = true;
    visit_references(record, [&](const auto& id) {
        using Target = std::remove_cvref_t<decltype(id)>;
        const void* found = nullptr;
        if constexpr (std::same_as<Target, PersonId>)
            found = find_person(organisation, id);
        else if constexpr (std::same_as<Target, UnitId>)
            found = find_unit(organisation, id);
        else
            found = find_location(organisation, id);
        finds_all = finds_all && (!id || found);
    });
    return finds_all;
}

bool is_needed(const Organisation& organisation, const auto& gone) {
    if constexpr (requires { dependents_of(organisation, gone.id); })
        return !dependents_of(organisation, gone.id).empty();
    else
        return false;
}

// --- telling which one ---------------------------------------------------------------------------------------------

void name(Misfit&, const Settings&) {}
void name(Misfit& misfit, const Unit& unit) { misfit.unit = unit.id; }
void name(Misfit& misfit, const Location& location) { misfit.location = location.id; }
void name(Misfit& misfit, const Person& person) { misfit.person = person.id; }
void name(Misfit& misfit, const Triad& triad) { misfit.triad = triad.id; }
void name(Misfit& misfit, const Round& round) { misfit.round = round.id; }
void name(Misfit& misfit, const Facilitator& facilitator) { misfit.person = facilitator.person; }
void name(Misfit& misfit, const PracticeLearning& learning) { misfit.person = learning.trainer; }
void name(Misfit& misfit, const CustomTrainingRequest& request) { misfit.unit = request.unit; }
void name(Misfit& misfit, const CoachingVisit& visit) { misfit.unit = visit.unit; }
void name(Misfit& misfit, const FollowUp& follow_up) { misfit.unit = follow_up.unit; }
void name(Misfit& misfit, const GoodExample& example) { misfit.unit = example.unit; }
void name(Misfit& misfit, const LearningNeed& need) { misfit.unit = need.unit; }
void name(Misfit&, const Yield&) {}
void name(Misfit&, const MtDay&) {}
void name(Misfit& misfit, const Indicator& indicator) { misfit.unit = indicator.unit; }

class Trial {
public:
    Trial(const Organisation& organisation, const Alterations& changes) : result_{organisation, {}, {}} {
        for (const Altered<Settings>& altered : changes.of<Settings>()) change_settings(altered);
        visit_collections([&](auto member) { change(member, changes); });
        // What was taken back may have been pointed at in its turn.
        while (std::exchange(has_taken_back_, false)) take_back_unsound(changes);
    }
    WhatIf take() { return std::move(result_); }

private:
    void change_settings(const Altered<Settings>& altered) {
        if (result_.organisation.settings == altered.before) {
            result_.organisation.settings = *altered.after;
        } else if (result_.organisation.settings != altered.after) {
            leave(altered, MisfitKind::changed_since);
        }
    }

    template <class Record>
    void change(Collection<Record> Organisation::* member, const Alterations& changes) {
        for (const Altered<Record>& altered : changes.of<Record>()) {
            Collection<Record>& collection = result_.organisation.*member;
            const Record* now = find_record(collection, one_of(altered));
            const auto is_now = [&](const std::optional<Record>& record) {
                return record ? now && *now == *record : !now;
            };
            if (is_now(altered.after)) continue;
            if (is_now(altered.before)) {
                put(collection, one_of(altered), altered.after);
                has_taken_back_ = true;  // so that it is looked at once
            } else {
                leave(altered, now ? MisfitKind::changed_since : MisfitKind::is_gone);
            }
        }
    }

    void take_back_unsound(const Alterations& changes) {
        visit_collections([&](auto member) { take_back_unsound_of(member, changes); });
    }

    template <class Record>
    void take_back_unsound_of(Collection<Record> Organisation::* member, const Alterations& changes) {
        for (const Altered<Record>& altered : changes.of<Record>()) {
            const Record* now = find_record(result_.organisation.*member, one_of(altered));
            const bool is_carried_out = altered.after ? now && *now == *altered.after : !now;
            if (!is_carried_out || is_left(altered)) continue;
            const auto why = unsound(altered);
            if (!why) continue;
            put(result_.organisation.*member, one_of(altered), altered.before);
            leave(altered, *why);
            has_taken_back_ = true;
        }
    }

    template <class Record>
    std::optional<MisfitKind> unsound(const Altered<Record>& altered) const {
        if (!altered.after) {
            if (is_needed(result_.organisation, *altered.before)) return MisfitKind::is_needed;
            return std::nullopt;
        }
        if (is_sound(result_.organisation, *altered.after)) return std::nullopt;
        return MisfitKind::points_at_gone;
    }

    template <class Record>
    bool is_left(const Altered<Record>& altered) const {
        return std::ranges::contains(result_.left.of<Record>(), altered);
    }

    template <class Record>
    void leave(const Altered<Record>& altered, MisfitKind kind) {
        result_.left.of<Record>().push_back(altered);
        Misfit misfit{.kind = kind};
        name(misfit, one_of(altered));
        result_.misfits.push_back(std::move(misfit));
    }

    WhatIf result_;
    bool has_taken_back_ = false;
};

}  // namespace

Alterations alterations_between(const Organisation& before, const Organisation& after) {
    Alterations found;
    if (before.settings != after.settings) found.of<Settings>().push_back({before.settings, after.settings});
    visit_collections([&]<class Record>(Collection<Record> Organisation::* member) {
        add_altered(before.*member, after.*member, found.of<Record>());
    });
    return found;
}

WhatIf what_if(const Organisation& organisation, const Alterations& changes) {
    return Trial(organisation, changes).take();
}

}  // namespace driehoek
