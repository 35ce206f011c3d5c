#include "derive/own_measurement.hpp"

#include <algorithm>
#include <set>

#include "base/order.hpp"
#include "derive/breakdown.hpp"
#include "derive/contact_persons.hpp"
#include "derive/evaluation.hpp"
#include "derive/intervisie.hpp"

namespace driehoek {
namespace {

bool is_within(const std::vector<UnitId>& units, const UnitId& unit) {
    return units.empty() || std::ranges::binary_search(units, unit);
}

PartOfAll count_foremen(const Organisation& organisation, const std::vector<UnitId>& units, Date day) {
    PartOfAll counted;
    for (const Person& person : *organisation.people) {
        if (!person.has(Function::foreman) || !person.is_employed_on(day) || !is_within(units, person.unit)) continue;
        ++counted.all;
        const Training& training = person.training;
        const bool is_ready = training.status == ProgrammeStatus::finished;
        if (is_ready && (!training.finished || *training.finished <= day)) ++counted.part;
    }
    return counted;
}

PartOfAll count_certificates(const Organisation& organisation, const std::vector<UnitId>& units, Date day) {
    PartOfAll counted;
    for (const PracticeLearning& learning : *organisation.practice_learning) {
        const Person* learner = find_person(organisation, learning.learner);
        if (!learner || !is_within(units, learner->unit)) continue;
        ++counted.all;
        const bool has = learning.certificate && *learning.certificate <= day;
        if (has && learning.certificate->year() == day.year()) ++counted.part;
    }
    return counted;
}

PartOfAll count_triads(const Organisation& organisation, const std::vector<UnitId>& units, Date day, Date today,
                       bool counts_open) {
    PartOfAll counted;
    for (const Triad& triad : *organisation.triads) {
        if (!triad.is_active_on(day) || !is_within(units, unit_of(organisation, triad))) continue;
        ++counted.all;
        const bool is_part =
            counts_open ? has_open_corner_on(triad, day, today)
                        : contact_persons_on(triad, day, today) == organisation.settings.target_contact_persons;
        if (is_part) ++counted.part;
    }
    return counted;
}

PartOfAll count_intervisie(const Organisation& organisation, const std::vector<UnitId>& units, Date day) {
    PartOfAll counted;
    const Round* round = last_final_round(organisation);
    if (!round) return counted;
    for (const IntervisieGroup& group : round->groups) {
        if (!group.is_final) continue;
        const bool is_finished = sessions_held(group, day) >= round->planned_sessions;
        for (const PersonId& id : group.members) {
            const Person* person = find_person(organisation, id);
            if (!person || !is_within(units, person->unit)) continue;
            ++counted.all;
            if (is_finished) ++counted.part;
        }
    }
    return counted;
}

}  // namespace

std::vector<UnitId> units_within(const Organisation& organisation, const UnitId& unit) {
    std::vector<UnitId> found{unit};
    // As often as there are units: a circle that a file held ends.
    for (std::size_t at = 0; at < found.size() && at < organisation.units->size(); ++at) {
        for (const Unit& each : *organisation.units) {
            if (each.parent == found[at] && !std::ranges::contains(found, each.id)) found.push_back(each.id);
        }
    }
    driehoek::sort(found);
    return found;
}

int contact_persons_on(const Triad& triad, Date day, Date today) {
    if (day >= today) return count_contact_persons(triad, day);
    return count_contact_persons_then(triad, day);
}

bool has_open_corner_on(const Triad& triad, Date day, Date today) {
    return std::ranges::any_of(all_corners, [&](Corner corner) {
        return !(day >= today ? triad.person_at(corner) : holder_on(triad, corner, day));
    });
}

const Round* last_final_round(const Organisation& organisation) {
    const Round* current = current_round(organisation);
    if (current && has_final_group(*current)) return current;
    const Round* found = nullptr;
    for (const Round& round : *organisation.rounds) {
        if (has_final_group(round)) found = &round;
    }
    return found;
}

int sessions_held(const IntervisieGroup& group, Date day) {
    return static_cast<int>(std::ranges::count_if(group.sessions, [&](const Session& session) {
        return session.status == SessionStatus::held && (!session.date || *session.date <= day);
    }));
}

PartOfAll count_part(const Organisation& organisation, const std::vector<UnitId>& units, Measure measure, Date day,
                     Date today) {
    switch (measure) {
        case Measure::own: return {};
        case Measure::training_finished: return count_foremen(organisation, units, day);
        case Measure::certificates: return count_certificates(organisation, units, day);
        case Measure::two_contacts: return count_triads(organisation, units, day, today, false);
        case Measure::open_corners: return count_triads(organisation, units, day, today, true);
        case Measure::intervisie_finished: return count_intervisie(organisation, units, day);
    }
    return {};
}

bool may_tell_share(const PartOfAll& counted, int smallest) {
    const auto is_small = [&](int count) { return count > 0 && count < smallest; };
    return counted.all >= fewest_answers && !is_small(counted.part) && !is_small(counted.all - counted.part);
}

int percent_of(const PartOfAll& counted) {
    return counted.all == 0 ? 0 : (counted.part * 200 + counted.all) / (2 * counted.all);
}

OwnMeasurement own_measurement(const Organisation& organisation, const UnitId& unit, Measure measure, Date today) {
    if (measure == Measure::own) return {};
    const PartOfAll counted = count_part(organisation, units_within(organisation, unit), measure, today, today);
    if (counted.all == 0) return {};
    const PartOfAll triads = count_part(organisation, {}, Measure::open_corners, today, today);
    const int smallest = triads.all > most_single_triangles ? organisation.settings.small_number : 1;
    if (!is_share(measure)) {
        const bool is_small = counted.part > 0 && counted.part < smallest;
        return {is_small ? OwnState::too_small : OwnState::told, counted.part * 10};
    }
    // Of few people nothing is hidden that the pictures of a small organisation show.
    if (smallest > 1 && !may_tell_share(counted, smallest)) return {OwnState::too_small};
    return {OwnState::told, percent_of(counted) * 10};
}

}  // namespace driehoek
