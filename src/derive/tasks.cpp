#include "derive/tasks.hpp"

#include <algorithm>
#include <map>

#include "base/order.hpp"
#include "model/rules.hpp"

namespace driehoek {
namespace {

// None for what is never a task. A switch without default: the compiler names the rule that has no place yet.
std::optional<TaskKind> kind_of(Rule rule) {
    switch (rule) {
        case Rule::corner_is_open: return TaskKind::open_corner;
        case Rule::person_holds_two_corners: return TaskKind::two_corners;
        case Rule::two_active_triads: return TaskKind::two_triads;
        case Rule::third_corner_without_triad: return TaskKind::no_triad;
        case Rule::too_many_contact_persons: return TaskKind::extra_contacts;
        case Rule::function_does_not_fit_corner: return TaskKind::wrong_function;
        case Rule::trajectory_does_not_fit_type: return TaskKind::wrong_trajectory;
        case Rule::triad_ends_before_begin: return TaskKind::wrong_dates;
        case Rule::job_coach_is_busy:
        case Rule::job_coach_is_very_busy:
        case Rule::foreman_is_busy:
        case Rule::foreman_is_very_busy: return TaskKind::load;
        case Rule::reporting_line_is_circular: return TaskKind::reporting_circle;
        case Rule::name_differs_by_blanks: return TaskKind::double_name;
        case Rule::group_is_too_small:
        case Rule::group_is_large:
        case Rule::group_is_too_large:
        case Rule::direct_reporting_line:
        case Rule::indirect_reporting_line:
        case Rule::facilitator_is_missing:
        case Rule::facilitator_is_not_in_pool:
        case Rule::facilitator_is_member:
        case Rule::facilitator_manages_member:
        case Rule::facilitator_has_many_groups:
        case Rule::apart_pair_shares_group:
        case Rule::unit_shares_group:
        case Rule::person_is_in_two_groups:
        case Rule::function_is_outside_target:
        case Rule::member_sits_out:
        case Rule::mixed_mt_too_early: return TaskKind::group;
        case Rule::person_is_not_placed: return TaskKind::not_placed;
        case Rule::session_interval_outside_window: return TaskKind::interval;
        case Rule::trainer_is_not_registered:
        case Rule::registered_before_finished:
        case Rule::trainer_without_learner:
        case Rule::learning_begins_before_finish: return TaskKind::training;
        // Maatwerk waits until the basisprogramma is finished: there is nothing to do but that.
        case Rule::custom_training_gate_is_closed: break;
    }
    return std::nullopt;
}

bool has_been(const Round& round, const Finding& finding) {
    const IntervisieGroup* group = find_group(round, finding.group);
    if (!group) return false;
    return std::ranges::any_of(group->sessions, [&](const Session& session) {
        return session.id == finding.session && session.status == SessionStatus::held;
    });
}

UnitId business_unit_of(const Organisation& organisation, const Finding& finding) {
    if (const Triad* triad = find_triad(organisation, finding.triad))
        return driehoek::business_unit_of(organisation, unit_of(organisation, *triad));
    const Person* person = find_person(organisation, finding.person);
    return person ? driehoek::business_unit_of(organisation, person->unit) : UnitId();
}

void find_unit_with_most(const Organisation& organisation, Task& task) {
    std::map<UnitId, int> counts;
    for (const Finding& finding : task.findings) ++counts[business_unit_of(organisation, finding)];
    int next = 0;
    for (const auto& [unit, count] : counts) {
        next = std::max(next, std::min(count, task.in_unit));
        if (count <= task.in_unit) continue;
        task.unit = unit;
        task.in_unit = count;
    }
    if (counts.size() > 1 && task.unit && task.in_unit > next) return;
    task.unit = {};
    task.in_unit = 0;
}

void find_colleague(const Organisation& organisation, Date today, Task& task) {
    std::map<PersonId, int> coached;
    for (const Person& person : *organisation.people) {
        if (person.has(Function::job_coach) && person.id != task.findings.front().person) coached[person.id] = 0;
    }
    for (const Triad& triad : *organisation.triads) {
        const auto coach = coached.find(triad.person_at(Corner::job_coach));
        if (coach != coached.end() && triad.is_active_on(today)) ++coach->second;
    }
    const auto fewest = std::ranges::min_element(coached, {}, [](const auto& each) { return each.second; });
    if (fewest == coached.end()) return;
    task.colleague = fewest->first;
    task.colleague_triads = fewest->second;
}

// In a round with other groups in each session; null for the first, and in other rounds.
const Round* session_before(const Organisation& organisation, const Round& round) {
    const std::vector<const Round*> sessions = sessions_in_series(organisation, round);
    const auto here = std::ranges::find(sessions, round.id, &Round::id);
    return here == sessions.begin() || here == sessions.end() ? nullptr : here[-1];
}

std::optional<Date> last_day_of(const Round& round) {
    std::optional<Date> last;
    for (const IntervisieGroup& group : round.groups) {
        for (const Session& session : group.sessions) {
            if (session.date && session.status != SessionStatus::cancelled)
                last = std::max(last.value_or(*session.date), *session.date);
        }
    }
    return last;
}

void finish(const Organisation& organisation, Date today, Task& task) {
    if (task.kind == TaskKind::load) {
        sort(task.findings, [](const Finding& one, const Finding& other) { return one.count > other.count; });
        const Rule rule = task.findings.front().rule;
        const bool is_coach = rule == Rule::job_coach_is_busy || rule == Rule::job_coach_is_very_busy;
        if (is_coach && task.findings.size() == 1) find_colleague(organisation, today, task);
    }
    if (task.count() >= many_findings) find_unit_with_most(organisation, task);
}

}  // namespace

bool is_silent(const Organisation& organisation, const Finding& finding) {
    if (!kind_of(finding.rule)) return true;
    const Round* round = find_round(organisation, finding.round);
    if (!round) return false;
    return is_completed(*round) || has_been(*round, finding);
}

std::optional<MissingDate> missing_date_of(const Round& round, const IntervisieGroup& group) {
    const SessionProgress progress = count_sessions(round, group);
    if (progress.held >= progress.planned || (progress.held == 0 && !group.is_final)) return std::nullopt;
    std::optional<Date> last_held;
    for (const Session& session : group.sessions) {
        if (session.status == SessionStatus::planned && session.date) return std::nullopt;
        if (session.status == SessionStatus::held && session.date)
            last_held = std::max(last_held.value_or(*session.date), *session.date);
    }
    MissingDate missing{.round = round.id, .group = group.id, .session = progress.held + 1};
    if (last_held) {
        missing.first = *last_held + shortest_interval;
        missing.last = *last_held + longest_interval;
    }
    return missing;
}

std::optional<MissingDate> find_session_to_date(const Round& round, const IntervisieGroup& group, const SessionId& id) {
    MissingDate found{.round = round.id, .group = group.id, .session = 1};
    for (const Session& session : group.sessions) {
        const bool is_meant = id ? session.id == id : session.status == SessionStatus::planned && !session.date;
        if (is_meant) return found;
        if (session.status == SessionStatus::cancelled) continue;
        ++found.session;
        if (!session.date) continue;
        found.first = *session.date + shortest_interval;
        found.last = *session.date + longest_interval;
    }
    if (id || found.session > round.planned_sessions) return std::nullopt;
    return found;
}

std::vector<MissingDate> missing_dates_of(const Organisation& organisation) {
    std::vector<MissingDate> missing;
    for (const Round& round : *organisation.rounds) {
        const Round* before = session_before(organisation, round);
        if (before && !is_completed(*before)) continue;
        const std::optional<Date> last_held = before ? last_day_of(*before) : std::nullopt;
        for (const IntervisieGroup& group : round.groups) {
            auto date = missing_date_of(round, group);
            if (!date) continue;
            if (last_held && !date->first) {
                date->first = *last_held + shortest_interval;
                date->last = *last_held + longest_interval;
            }
            missing.push_back(*std::move(date));
        }
    }
    return missing;
}

std::vector<PastSession> past_sessions_of(const Organisation& organisation, Date today) {
    std::vector<PastSession> past;
    for (const Round& round : *organisation.rounds) {
        for (const IntervisieGroup& group : round.groups) {
            if (!group.is_final && count_sessions(round, group).held == 0) continue;
            std::vector<const Session*> sessions;
            for (const Session& session : group.sessions) {
                if (session.status != SessionStatus::cancelled && session.date) sessions.push_back(&session);
            }
            sort(sessions, [](const Session* one, const Session* other) { return *one->date < *other->date; });
            for (std::size_t at = 0; at < sessions.size(); ++at) {
                if (sessions[at]->status != SessionStatus::planned || *sessions[at]->date >= today) continue;
                past.push_back({round.id, group.id, sessions[at]->id, static_cast<int>(at) + 1, *sessions[at]->date});
            }
        }
    }
    sort(past, [](const PastSession& one, const PastSession& other) { return one.date < other.date; });
    return past;
}

std::vector<Task> tasks_of(const Organisation& organisation, std::span<const Finding> findings, Date today) {
    std::map<TaskKind, Task> tasks;
    const auto task = [&](TaskKind kind) -> Task& {
        tasks[kind].kind = kind;
        return tasks[kind];
    };
    for (const Finding& finding : findings) {
        if (!is_silent(organisation, finding)) task(*kind_of(finding.rule)).findings.push_back(finding);
    }
    if (std::vector<MissingDate> missing = missing_dates_of(organisation); !missing.empty())
        task(TaskKind::session_date).missing_dates = std::move(missing);
    if (std::vector<PastSession> past = past_sessions_of(organisation, today); !past.empty())
        task(TaskKind::session_past).past_sessions = std::move(past);
    if (std::vector<DoubleBooking> doubles = double_bookings_of(organisation, today); !doubles.empty())
        task(TaskKind::double_booking).double_bookings = std::move(doubles);
    std::vector<Task> ordered;
    for (auto& [kind, each] : tasks) {
        finish(organisation, today, each);
        ordered.push_back(std::move(each));
    }
    return ordered;
}

}  // namespace driehoek
