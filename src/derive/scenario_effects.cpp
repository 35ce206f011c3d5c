#include "derive/scenario_effects.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/order.hpp"

namespace driehoek {
namespace {

using Loads = std::map<PersonId, int>;

bool counts(const Triad* triad, Date today) { return triad && triad->is_active_on(today); }

int open_corners_of(const Triad& triad) {
    return static_cast<int>(
        std::ranges::count_if(all_corners, [&](Corner corner) { return !triad.person_at(corner); }));
}

// The job coaches with how many 3-hoeken they have, none included.
Loads loads_in(const Organisation& organisation, Date today) {
    Loads loads;
    for (const Person& person : *organisation.people) {
        if (person.has(Function::job_coach) && person.is_employed_on(today)) loads[person.id] = 0;
    }
    for (const Triad& triad : *organisation.triads) {
        const PersonId& coach = triad.person_at(Corner::job_coach);
        if (coach && triad.is_active_on(today)) ++loads[coach];
    }
    return loads;
}

// What is counted of one organisation alone.
void count(const Organisation& organisation, const Loads& loads, Date today,
           std::array<int, scenario_measure_count>& numbers) {
    const Settings& agreed = organisation.settings;
    const auto at = [&](ScenarioMeasure measure) -> int& { return numbers[static_cast<std::size_t>(measure)]; };
    for (const auto& [person, load] : loads) at(ScenarioMeasure::busy_coaches) += load > agreed.job_coach_busy ? 1 : 0;
    for (const Triad& triad : *organisation.triads) {
        if (!triad.is_active_on(today)) continue;
        at(ScenarioMeasure::open_corners) += open_corners_of(triad);
        if (count_contact_persons(triad, today) > agreed.target_contact_persons) ++at(ScenarioMeasure::many_contacts);
    }
}

class Comparison {
public:
    explicit Comparison(Date today) : today_(today) {}

    void compare(const Triad* now, const Triad* then) {
        if (now && then && *now == *then) return;
        const bool was = counts(now, today_);
        const bool will_be = counts(then, today_);
        if (!was && !will_be) return;
        const TriadId& id = (now ? now : then)->id;
        if (!was) return effects.started.push_back(id);
        if (!will_be) return effects.ended.push_back(id);
        note_corner(id, now->person_at(Corner::job_coach), then->person_at(Corner::job_coach), effects.new_job_coach);
        note_corner(id, now->person_at(Corner::lead), then->person_at(Corner::lead), effects.new_lead);
        const PersonId& from = now->person_at(Corner::job_coach);
        const PersonId& to = then->person_at(Corner::job_coach);
        if (from != to) moves_[{from, to}].push_back(id);
    }

    void finish() {
        for (auto& [between, triads] : moves_)
            effects.moves.push_back({between.first, between.second, std::move(triads)});
        sort(effects.moves,
             [](const CoachMove& one, const CoachMove& other) { return one.triads.size() > other.triads.size(); });
    }

    ScenarioEffects effects;

private:
    void note_corner(const TriadId& id, const PersonId& was, const PersonId& will_be, std::vector<TriadId>& replaced) {
        if (was == will_be) return;
        if (was && will_be) return replaced.push_back(id);
        std::vector<TriadId>& noted = will_be ? effects.filled : effects.opened;
        if (noted.empty() || noted.back() != id) noted.push_back(id);
    }

    Date today_;
    std::map<std::pair<PersonId, PersonId>, std::vector<TriadId>> moves_;
};

// Records that are in one of them only, or differ.
template <class Record>
int count_differences(const Shared<std::vector<Record>>& now, const Shared<std::vector<Record>>& then) {
    if (now.is_same_object(then)) return 0;
    std::map<std::string_view, const Record*> left;
    for (const Record& record : *now) left.emplace(record.id.text, &record);
    int different = 0;
    for (const Record& record : *then) {
        const auto found = left.find(record.id.text);
        if (found == left.end() || *found->second != record) ++different;
        if (found != left.end()) left.erase(found);
    }
    return different + static_cast<int>(left.size());
}

}  // namespace

bool ScenarioEffects::is_nothing() const {
    return now == then && moves.empty() && new_lead.empty() && filled.empty() && opened.empty() && started.empty() &&
           ended.empty() && people + units + rounds == 0;
}

ScenarioEffects effects_between(const Organisation& now, const Organisation& then, Date today) {
    Comparison comparison(today);
    for (const Triad& triad : *now.triads) comparison.compare(&triad, find_triad(then, triad.id));
    for (const Triad& triad : *then.triads) {
        if (!find_triad(now, triad.id)) comparison.compare(nullptr, &triad);
    }
    comparison.finish();
    ScenarioEffects effects = std::move(comparison.effects);
    sort(effects.started);

    const Loads loads_now = loads_in(now, today);
    Loads loads_then = loads_in(then, today);
    count(now, loads_now, today, effects.now);
    count(then, loads_then, today, effects.then);
    effects.then[static_cast<std::size_t>(ScenarioMeasure::new_job_coach)] =
        static_cast<int>(effects.new_job_coach.size());
    effects.then[static_cast<std::size_t>(ScenarioMeasure::new_lead)] = static_cast<int>(effects.new_lead.size());

    for (const auto& [person, load] : loads_now) loads_then.try_emplace(person, 0);
    for (const auto& [person, load] : loads_then) {
        const auto before = loads_now.find(person);
        const int was = before == loads_now.end() ? 0 : before->second;
        if (loads_then.size() <= most_coaches || was != load) effects.coaches.push_back({person, was, load});
    }
    effects.people = count_differences(now.people, then.people);
    effects.units = count_differences(now.units, then.units);
    effects.rounds = count_differences(now.rounds, then.rounds);
    return effects;
}

}  // namespace driehoek
