#include "model/cleaning.hpp"

#include <algorithm>
#include <concepts>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "base/order.hpp"
#include "model/record_key.hpp"
#include "model/references.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

constexpr int quiet_months = 6;  // in which nothing was planned: a round that nobody finishes

template <class Record>
using Records = Shared<std::vector<Record>>;

// What must stay although its term has passed.
struct Needed {
    std::set<RoundId> rounds;
    std::set<std::pair<PersonId, PersonId>> learning;  // trainer, learner
    friend bool operator==(const Needed&, const Needed&) = default;
};

bool points_at_one_of(const auto& record, const std::set<PersonId>& people) {
    bool is_found = false;
    const auto look = [&](const PersonId& person) { is_found = is_found || people.contains(person); };
    visit_references(record, people_only(look));
    return is_found;
}

class Cleaner {
public:
    Cleaner(const Organisation& organisation, Date today, const Needed& needed)
        : before_(organisation), terms_(organisation.settings.retention), today_(today), needed_(needed) {
        result_.organisation = organisation;
    }

    Cleaning take() {
        clean_triads();
        clean_rounds();
        clean_programme();
        clean_mt();
        clean_recipes();
        clean_people();
        clean_scenarios();
        clean_stories();
        return std::move(result_);
    }

private:
    // Whether the term of something that ended on this day has passed.
    bool is_due(RetentionKind kind, const std::optional<Date>& ended) const {
        return ended && terms_.cleans(kind) && months_later(*ended, terms_.of(kind)) <= today_;
    }
    Organisation& now() { return result_.organisation; }
    void go(DueRecord record) { result_.gone.push_back(std::move(record)); }
    void wait(DueRecord record) { result_.waiting.push_back(std::move(record)); }

    // Takes out of a collection what `due` gives a record for. A collection in which nothing is due stays shared.
    template <class Record>
    void take_out(Records<Record> Organisation::* member, auto&& due) {
        const Records<Record>& all = before_.*member;
        std::vector<bool> goes(all->size(), false);
        bool any = false;
        for (std::size_t at = 0; at < all->size(); ++at) {
            std::optional<DueRecord> record = due((*all)[at]);
            if (!record) continue;
            note_named((*all)[at]);
            go(std::move(*record));
            goes[at] = any = true;
        }
        if (!any) return;
        std::vector<Record>& left = (now().*member).edit();
        std::size_t at = 0;
        std::erase_if(left, [&](const Record&) { return goes[at++]; });
    }

    // Who may be named nowhere else from now on.
    void note_named(const auto& record) {
        const auto note = [this](const PersonId& person) { named_in_gone_.insert(person); };
        visit_references(record, people_only(note));
    }
    void note_named(const IntakeRecipe&) {}
    void note_named(const Scenario&) {}

    void clean_triads() {
        take_out(&Organisation::triads, [&](const Triad& triad) -> std::optional<DueRecord> {
            if (!is_due(RetentionKind::triads, triad.end)) return std::nullopt;
            return DueRecord{.kind = RetentionKind::triads,
                             .ended = *triad.end,
                             .triad = triad.id,
                             .person = triad.person_at(Corner::third)};
        });
        const auto is_past = [&](const auto& each) { return is_due(RetentionKind::past_seats, each.until); };
        for (std::size_t at = 0; at < now().triads->size(); ++at) {
            const Triad& triad = (*now().triads)[at];
            if (std::ranges::none_of(triad.past, is_past) && std::ranges::none_of(triad.extra_contacts, is_past))
                continue;
            const auto tell = [&](const auto& each) {
                if (!is_past(each)) return;
                named_in_gone_.insert(each.person);
                go({.kind = RetentionKind::past_seats, .ended = *each.until, .triad = triad.id, .person = each.person});
            };
            std::ranges::for_each(triad.past, tell);
            std::ranges::for_each(triad.extra_contacts, tell);
            Triad& left = now().triads.edit()[at];
            std::erase_if(left.past, is_past);
            std::erase_if(left.extra_contacts, is_past);
        }
    }

    void clean_rounds() {
        std::map<RoundId, Date> ends;
        for (const Round& round : *before_.rounds) {
            if (const auto end = end_of_round(before_, round, today_)) ends.emplace(round.id, *end);
        }
        const auto end_of = [&](const Round& round) {
            const auto found = ends.find(round.id);
            return found == ends.end() ? std::optional<Date>() : found->second;
        };
        take_out(&Organisation::rounds, [&](const Round& round) -> std::optional<DueRecord> {
            const std::optional<Date> end = end_of(round);
            if (!is_due(RetentionKind::rounds, end)) return std::nullopt;
            DueRecord record{.kind = RetentionKind::rounds, .ended = *end, .round = round.id};
            if (!needed_.rounds.contains(round.id)) return record;
            wait(std::move(record));
            return std::nullopt;
        });
        for (std::size_t at = 0; at < now().rounds->size(); ++at) clean_inside(at, end_of((*now().rounds)[at]));
    }

    // What goes of a round that stays.
    void clean_inside(std::size_t at, const std::optional<Date>& end) {
        const Round& round = (*now().rounds)[at];
        const auto has_people = [](const Session& session) {
            return !session.attendance.empty() || !session.roles.empty();
        };
        if (is_due(RetentionKind::apart_pairs, end) && !round.apart.empty()) {
            for (const ApartPair& pair : round.apart)
                go({.kind = RetentionKind::apart_pairs,
                    .ended = *end,
                    .person = pair.one,
                    .other = pair.other,
                    .round = round.id});
            now().rounds.edit()[at].apart.clear();
        }
        for (std::size_t place = 0; place < (*now().rounds)[at].groups.size(); ++place) {
            const IntervisieGroup& group = (*now().rounds)[at].groups[place];
            const RoundId id = (*now().rounds)[at].id;
            if (is_due(RetentionKind::attendance, end) && std::ranges::any_of(group.sessions, has_people)) {
                go({.kind = RetentionKind::attendance, .ended = *end, .round = id, .group = group.id});
                for (Session& session : now().rounds.edit()[at].groups[place].sessions) {
                    session.attendance.clear();
                    session.roles.clear();
                }
            }
            if (is_due(RetentionKind::evaluations, end) &&
                (*now().rounds)[at].groups[place].evaluation != Evaluation()) {
                go({.kind = RetentionKind::evaluations,
                    .ended = *end,
                    .round = id,
                    .group = (*now().rounds)[at].groups[place].id});
                now().rounds.edit()[at].groups[place].evaluation = {};
            }
        }
    }

    void clean_programme() {
        take_out(&Organisation::practice_learning, [&](const PracticeLearning& learning) -> std::optional<DueRecord> {
            const std::optional<Date> ended = std::max(learning.end, learning.certificate);
            if (!is_due(RetentionKind::learning, ended)) return std::nullopt;
            DueRecord record{.kind = RetentionKind::learning,
                             .ended = *ended,
                             .person = learning.learner,
                             .other = learning.trainer};
            if (!needed_.learning.contains({learning.trainer, learning.learner})) return record;
            wait(std::move(record));
            return std::nullopt;
        });
        const auto of_unit = [&](RetentionKind kind, const auto& each, const std::optional<Date>& day, bool is_over) {
            return is_over && is_due(kind, day)
                       ? std::optional(DueRecord{.kind = kind, .ended = *day, .unit = each.unit})
                       : std::nullopt;
        };
        take_out(&Organisation::custom_training, [&](const CustomTrainingRequest& request) {
            return of_unit(RetentionKind::custom_training, request,
                           request.carried_out ? request.carried_out : request.decided, request.is_over());
        });
        take_out(&Organisation::coaching,
                 [&](const CoachingVisit& visit) { return of_unit(RetentionKind::coaching, visit, visit.date, true); });
        take_out(&Organisation::follow_ups, [&](const FollowUp& session) {
            return of_unit(RetentionKind::follow_ups, session, session.date, true);
        });
        take_out(&Organisation::good_examples, [&](const GoodExample& example) {
            return of_unit(RetentionKind::notes, example, example.date, true);
        });
        take_out(&Organisation::learning_needs,
                 [&](const LearningNeed& need) { return of_unit(RetentionKind::notes, need, need.date, true); });
        take_out(&Organisation::yields, [&](const Yield& yield) {
            return is_due(RetentionKind::yields, yield.date)
                       ? std::optional(DueRecord{.kind = RetentionKind::yields, .ended = yield.date})
                       : std::nullopt;
        });
    }

    void clean_mt() {
        take_out(&Organisation::mt_days, [&](const MtDay& day) {
            return is_due(RetentionKind::mt_days, day.date)
                       ? std::optional(DueRecord{.kind = RetentionKind::mt_days, .ended = day.date})
                       : std::nullopt;
        });
        const auto is_old = [&](const Measurement& each) { return is_due(RetentionKind::measurements, each.day); };
        for (std::size_t at = 0; at < now().indicators->size(); ++at) {
            const Indicator& indicator = (*now().indicators)[at];
            if (std::ranges::none_of(indicator.measurements, is_old)) continue;
            for (const Measurement& each : indicator.measurements) {
                if (is_old(each)) go({.kind = RetentionKind::measurements, .ended = each.day, .unit = indicator.unit});
            }
            std::erase_if(now().indicators.edit()[at].measurements, is_old);
        }
    }

    void clean_recipes() {
        take_out(&Organisation::recipes, [&](const IntakeRecipe& recipe) {
            return is_due(RetentionKind::recipes, recipe.used)
                       ? std::optional(DueRecord{.kind = RetentionKind::recipes, .ended = *recipe.used})
                       : std::nullopt;
        });
    }

    // Everybody whom something that stays points at; not the wishes that go along.
    std::set<PersonId> named_in_what_stays() {
        std::set<PersonId> named;
        const auto note = [&](const PersonId& person) { named.insert(person); };
        const auto noting = people_only(note);
        visit_references(now().settings, noting);
        visit_collections([&]<class Record>(Records<Record> Organisation::* member) {
            if constexpr (std::same_as<Record, Round>) {
                for (const Round& round : *(now().*member)) visit_seats_and_pairs(round, noting);
            } else {
                for (const Record& record : *(now().*member)) visit_references(record, noting);
            }
        });
        return named;
    }

    void clean_people() {
        std::set<PersonId> going;
        std::vector<DueRecord> due;
        for (const Person& person : *before_.people) {
            if (!is_due(RetentionKind::people, person.employment_end)) continue;
            going.insert(person.id);
            due.push_back({.kind = RetentionKind::people, .ended = *person.employment_end, .person = person.id});
        }
        // A code of which nothing is left has no use and no day of its own.
        std::set<PersonId> codes;
        for (const PersonId& id : named_in_gone_) {
            const Person* person = find_person(before_, id);
            if (person && !person->code.empty()) codes.insert(id);
        }
        // Who left may be named by others who left: his leaving makes room for theirs.
        std::set<PersonId> gone;
        for (bool goes_on = !going.empty() || !codes.empty(); goes_on;) {
            goes_on = false;
            const std::set<PersonId> named = named_in_what_stays();
            const auto is_free = [&](const PersonId& id) {
                if (gone.contains(id) || named.contains(id)) return false;
                const Person* person = find_person(before_, id);
                return going.contains(id) || (person->functions.empty() && person->name.empty());
            };
            std::set<PersonId> free;
            std::ranges::copy_if(going, std::inserter(free, free.end()), is_free);
            std::ranges::copy_if(codes, std::inserter(free, free.end()), is_free);
            if (free.empty()) break;
            std::erase_if(now().people.edit(), [&](const Person& person) { return free.contains(person.id); });
            forget_wishes(free);
            gone.insert(free.begin(), free.end());
            goes_on = true;
        }
        forget_trajectories(codes, gone);
        for (DueRecord& record : due) (gone.contains(record.person) ? result_.gone : result_.waiting).push_back(record);
        gone_people_ = std::move(gone);
    }

    void forget_wishes(const std::set<PersonId>& people) {
        for (std::size_t at = 0; at < now().rounds->size(); ++at) {
            const Proposal& wishes = (*now().rounds)[at].proposal;
            const auto is_absent = [&](const Absence& absence) { return people.contains(absence.person); };
            const auto is_out = [&](const PersonId& person) { return people.contains(person); };
            if (std::ranges::none_of(wishes.absences, is_absent) && std::ranges::none_of(wishes.sits_out, is_out))
                continue;
            Proposal& left = now().rounds.edit()[at].proposal;
            std::erase_if(left.absences, is_absent);
            std::erase_if(left.sits_out, is_out);
        }
    }

    // Who works here and had a trajectory as well keeps nothing of it once no 3-hoek and no Praktijkleren tells of it.
    void forget_trajectories(const std::set<PersonId>& codes, const std::set<PersonId>& gone) {
        std::set<PersonId> in_trajectory;
        for (const Triad& triad : *now().triads) in_trajectory.insert(triad.person_at(Corner::third));
        for (const PracticeLearning& learning : *now().practice_learning) in_trajectory.insert(learning.learner);
        for (const PersonId& id : codes) {
            const Person* person = find_person(before_, id);
            const bool is_staff = !person->functions.empty() && !person->name.empty();
            if (!is_staff || gone.contains(id) || in_trajectory.contains(id) || !was_third(id)) continue;
            Person& left = *find_person_to_edit(now(), id);
            left.trajectory.reset();
            left.code.clear();
        }
    }
    bool was_third(const PersonId& person) const {
        return std::ranges::any_of(result_.gone, [&](const DueRecord& record) {
            return record.kind == RetentionKind::triads && record.person == person;
        });
    }

    // A scenario holds whole records, as they were: one that holds something of what goes, goes with it.
    void clean_scenarios() {
        take_out(&Organisation::scenarios, [&](const Scenario& scenario) -> std::optional<DueRecord> {
            DueRecord record{
                .kind = RetentionKind::scenarios, .ended = scenario.made.value_or(today_), .scenario = scenario.id};
            if (is_due(RetentionKind::scenarios, scenario.made)) return record;
            record.goes_along = true;
            return holds_what_goes(scenario) ? std::optional(record) : std::nullopt;
        });
    }

    bool holds_what_goes(const Scenario& scenario) {
        bool holds = false;
        visit_collections([&]<class Record>(Records<Record> Organisation::* member) {
            for (const Altered<Record>& altered : scenario.changes.template of<Record>()) {
                if (holds) return;
                const Record& one = altered.before ? *altered.before : *altered.after;
                const auto find = [&](const Organisation& organisation) -> const Record* {
                    const std::vector<Record>& all = *(organisation.*member);
                    const auto place =
                        std::ranges::lower_bound(all, key_of(one), {}, [](const Record& each) { return key_of(each); });
                    return place != all.end() && key_of(*place) == key_of(one) ? &*place : nullptr;
                };
                const Record* was = find(before_);
                const Record* is = find(now());
                holds = was && (!is || *was != *is);
                for (const auto& side : {altered.before, altered.after})
                    holds = holds || (side && points_at_one_of(*side, gone_people_));
            }
        });
        return holds;
    }

    // What a story would show by its id and is not there any more.
    void clean_stories() {
        std::set<std::string_view> gone;
        for (const DueRecord& record : result_.gone) {
            if (record.kind == RetentionKind::triads) gone.insert(record.triad.text);
        }
        for (const PersonId& person : gone_people_) gone.insert(person.text);
        const auto shows_gone = [&](const StoryStop& stop) { return gone.contains(stop.seen); };
        for (std::size_t at = 0; at < now().stories->size(); ++at) {
            if (std::ranges::none_of((*now().stories)[at].stops, shows_gone)) continue;
            for (StoryStop& stop : now().stories.edit()[at].stops) {
                if (shows_gone(stop)) stop.seen.clear();
            }
        }
    }

    const Organisation& before_;
    const Retention& terms_;
    Date today_;
    const Needed& needed_;
    Cleaning result_;
    std::set<PersonId> named_in_gone_;
    std::set<PersonId> gone_people_;
};

// The learner of a praktijkopleider who stays and would have none left (S1 1.10).
void add_needed_learning(const Organisation& before, const Organisation& after, Needed& needed) {
    const auto trainers_of = [](const Organisation& organisation) {
        std::map<PersonId, const PracticeLearning*> latest;
        for (const PracticeLearning& learning : *organisation.practice_learning) {
            const PracticeLearning*& kept = latest[learning.trainer];
            if (!kept || std::max(kept->end, kept->certificate) < std::max(learning.end, learning.certificate))
                kept = &learning;
        }
        return latest;
    };
    const auto left = trainers_of(after);
    for (const auto& [trainer, learning] : trainers_of(before)) {
        const Person* person = find_person(after, trainer);
        if (person && person->training.sbb_registered && !left.contains(trainer))
            needed.learning.emplace(trainer, learning->learner);
    }
}

// The latest round that was completed before a gemengd MT, with all of its series (2.20).
void add_needed_rounds(const Organisation& before, const Organisation& after, Needed& needed) {
    for (const Round& round : *after.rounds) {
        if (round.composition != Composition::mixed_mt) continue;
        const auto is_before = [&](const Round& other) { return is_completed(other) && is_earlier(other, round); };
        if (std::ranges::any_of(*after.rounds, is_before)) continue;
        const Round* latest = nullptr;
        for (const Round& other : *before.rounds) {
            if (is_before(other) && (!latest || is_earlier(*latest, other))) latest = &other;
        }
        if (!latest) continue;
        for (const Round* session : sessions_in_series(before, *latest)) needed.rounds.insert(session->id);
    }
}

}  // namespace

std::optional<Date> end_of_round(const Organisation& organisation, const Round& round, Date today) {
    std::optional<Date> last;
    bool is_done = true;
    for (const Round* each : sessions_in_series(organisation, round)) {
        is_done = is_done && !each->groups.empty();
        for (const IntervisieGroup& group : each->groups) {
            const auto is_past = [](const Session& session) { return session.status != SessionStatus::planned; };
            is_done = is_done && std::ranges::count_if(group.sessions, is_past) >= each->planned_sessions &&
                      std::ranges::all_of(group.sessions, is_past);
            for (const Session& session : group.sessions) last = std::max(last, session.date);
        }
    }
    if (!last || (!is_done && months_later(*last, quiet_months) > today)) return std::nullopt;
    return last;
}

Cleaning clean(const Organisation& organisation, Date today) {
    Needed needed;
    for (;;) {
        Cleaning cleaning = Cleaner(organisation, today, needed).take();
        Needed more = needed;
        add_needed_learning(organisation, cleaning.organisation, more);
        add_needed_rounds(organisation, cleaning.organisation, more);
        if (more == needed) {
            sort_by(cleaning.gone, &DueRecord::kind);
            sort_by(cleaning.waiting, &DueRecord::kind);
            return cleaning;
        }
        needed = std::move(more);
    }
}

}  // namespace driehoek
