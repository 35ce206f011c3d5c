#include "derive/triad_filter.hpp"

#include <algorithm>
#include <set>

namespace driehoek {
namespace {

static_assert(rule_count <= 64, "a bit for each rule");

constexpr std::uint64_t bit_of(Rule rule) { return std::uint64_t{1} << static_cast<unsigned>(rule); }

// Of each choice whether it lets this one through, in the order of the members of the filter.
enum Choice : unsigned { unit, job_coach, lead, signal, type, begin_year, practice };

unsigned stopped_by(const TriadFacts& facts, const TriadFilter& filter) {
    unsigned stops = 0;
    const auto ask = [&](Choice choice, bool lets_through) {
        if (!lets_through) stops |= 1U << choice;
    };
    ask(unit, !filter.unit || facts.unit == filter.unit || facts.department == filter.unit ||
                  facts.business_unit == filter.unit);
    ask(job_coach, !filter.job_coach || facts.job_coach == filter.job_coach);
    ask(lead, !filter.lead || facts.lead == filter.lead);
    ask(signal, !filter.signal || (facts.signals & bit_of(*filter.signal)) != 0);
    ask(type, !filter.type || facts.type == *filter.type);
    ask(begin_year, !filter.begin_year || facts.begin_year == *filter.begin_year);
    ask(practice, !filter.has_practice || facts.has_practice == *filter.has_practice);
    return stops;
}

}  // namespace

std::vector<TriadFacts> facts_of(const Organisation& organisation, std::span<const TriadId> triads,
                                 std::span<const Finding> findings) {
    std::set<PersonId> learners;
    for (const PracticeLearning& each : *organisation.practice_learning) learners.insert(each.learner);
    std::map<TriadId, std::uint64_t> signals;
    for (const Finding& finding : findings) {
        if (finding.triad) signals[finding.triad] |= bit_of(finding.rule);
    }
    std::vector<TriadFacts> all;
    all.reserve(triads.size());
    for (const TriadId& id : triads) {
        const Triad* triad = find_triad(organisation, id);
        if (!triad) continue;
        TriadFacts& facts = all.emplace_back();
        facts.triad = id;
        facts.unit = unit_of(organisation, *triad);
        facts.department = department_of(organisation, facts.unit);
        facts.business_unit = business_unit_of(organisation, facts.unit);
        facts.job_coach = triad->person_at(Corner::job_coach);
        facts.lead = triad->person_at(Corner::lead);
        facts.type = triad->type;
        if (triad->begin) facts.begin_year = static_cast<int>(triad->begin->year());
        facts.has_practice = learners.contains(triad->person_at(Corner::third));
        if (const auto found = signals.find(id); found != signals.end()) facts.signals = found->second;
    }
    return all;
}

bool passes(const TriadFacts& facts, const TriadFilter& filter) { return stopped_by(facts, filter) == 0; }

FilterCounts count_choices(std::span<const TriadFacts> facts, const TriadFilter& filter) {
    FilterCounts counts;
    for (const TriadFacts& each : facts) {
        const unsigned stops = stopped_by(each, filter);
        const auto is_left = [stops](Choice choice) { return (stops & ~(1U << choice)) == 0; };
        if (stops == 0) ++counts.all;
        if (is_left(unit)) {
            ++counts.any_unit;
            for (const UnitId& id : std::set{each.unit, each.department, each.business_unit}) {
                if (id) ++counts.units[id];
            }
        }
        if (is_left(job_coach)) {
            ++counts.any_job_coach;
            if (each.job_coach) ++counts.job_coaches[each.job_coach];
        }
        if (is_left(lead)) {
            ++counts.any_lead;
            if (each.lead) ++counts.leads[each.lead];
        }
        if (is_left(signal)) {
            ++counts.any_signal;
            for (unsigned rule = 0; rule < rule_count; ++rule) {
                if ((each.signals >> rule & 1U) != 0) ++counts.signals[static_cast<Rule>(rule)];
            }
        }
        if (is_left(type)) {
            ++counts.any_type;
            ++counts.types[each.type];
        }
        if (is_left(begin_year)) {
            ++counts.any_year;
            ++counts.begin_years[each.begin_year];
        }
        if (is_left(practice)) {
            ++counts.any_practice;
            ++counts.practice[each.has_practice];
        }
    }
    return counts;
}

}  // namespace driehoek
