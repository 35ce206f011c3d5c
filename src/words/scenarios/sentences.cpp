#include "words/scenarios/sentences.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr std::size_t most_named = 3;
constexpr std::size_t most_steps_told = 3;

// "K-05, K-09 en nog 4".
std::string codes_of(const Words& words, const Organisation& organisation, const Names& names,
                     const std::vector<TriadId>& triads) {
    const std::size_t named = triads.size() <= most_named + 1 ? triads.size() : most_named;
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < named; ++at) {
        const Triad* triad = find_triad(organisation, triads[at]);
        parts.push_back(triad ? names.of(organisation, *triad) : triads[at].text);
    }
    if (named < triads.size()) parts.push_back(fill(words.many_more, {std::to_string(triads.size() - named)}));
    return listed(words, parts);
}

std::string with_codes(const Words& words, const Organisation& organisation, const Names& names,
                       const std::vector<TriadId>& triads, const Pattern<"codes">& one, const Pattern<"codes">& many) {
    return fill(triads.size() == 1 ? one : many, {codes_of(words, organisation, names, triads)});
}

std::string called(const Organisation& now, const Organisation& then, const Names& names, const PersonId& person) {
    return names.short_of(find_person(then, person) ? then : now, person);
}

void add_records(const Words& words, int count, Word what, std::vector<std::string>& parts) {
    if (count == 0) return;
    parts.push_back(count_in(words.scenario_one_record, words.scenario_many_records, count) + ' ' + std::string(what));
}

}  // namespace

std::vector<std::string> steps_of(const Words& words, const Organisation& now, const Organisation& then,
                                  const Names& names, const ScenarioEffects& effects) {
    std::vector<std::string> steps;
    for (const CoachMove& move : effects.moves) {
        if (steps.size() == most_steps_told) break;
        const std::string to = called(now, then, names, move.to);
        if (!move.to)
            steps.push_back(fill(words.scenario_coach_goes, {codes_of(words, now, names, move.triads)}));
        else if (move.from && move.triads.size() > 1)
            steps.push_back(fill(words.scenario_takes_over,
                                 {to, std::to_string(move.triads.size()), called(now, then, names, move.from)}));
        else
            steps.push_back(fill(words.scenario_becomes_coach, {to, codes_of(words, then, names, move.triads)}));
    }
    return steps;
}

std::vector<std::string> consequences_of(const Words& words, const Organisation& now, const Organisation& then,
                                         const Names& names, const ScenarioEffects& effects) {
    std::vector<std::string> told;
    const auto count_of = [](const std::vector<TriadId>& triads) { return static_cast<int>(triads.size()); };
    if (!effects.new_job_coach.empty())
        told.push_back(
            count_in(words.scenario_one_new_coach, words.scenario_new_coaches, count_of(effects.new_job_coach)));
    if (!effects.new_lead.empty())
        told.push_back(count_in(words.scenario_one_new_lead, words.scenario_new_leads, count_of(effects.new_lead)));
    if (!effects.opened.empty())
        told.push_back(
            with_codes(words, then, names, effects.opened, words.scenario_one_opened, words.scenario_many_opened));
    if (!effects.filled.empty()) {
        std::string sentence =
            with_codes(words, then, names, effects.filled, words.scenario_one_filled, words.scenario_many_filled);
        if (effects.of(ScenarioMeasure::open_corners, true) == 0)
            sentence += ' ' + std::string(words.scenario_no_open_left);
        told.push_back(std::move(sentence));
    }
    if (!effects.started.empty())
        told.push_back(
            with_codes(words, then, names, effects.started, words.scenario_one_started, words.scenario_many_started));
    if (!effects.ended.empty())
        told.push_back(
            with_codes(words, now, names, effects.ended, words.scenario_one_ended, words.scenario_many_ended));
    if (!effects.moves.empty()) {
        const PersonId& from = effects.moves.front().from;
        const auto load = std::ranges::find(effects.coaches, from, &CoachLoad::person);
        int going = 0;
        for (const CoachMove& move : effects.moves) going += move.from == from ? count_of(move.triads) : 0;
        if (from && load != effects.coaches.end() && load->now > going)
            told.push_back(
                fill(words.scenario_others_keep, {std::to_string(load->now - going), called(now, then, names, from)}));
    }
    std::vector<std::string> records;
    add_records(words, effects.people, words.scenario_records_people, records);
    add_records(words, effects.units, words.scenario_records_units, records);
    add_records(words, effects.rounds, words.scenario_records_rounds, records);
    if (!records.empty()) told.push_back(fill(words.scenario_also_changes, {listed(words, records)}));
    if (told.empty()) told.emplace_back(effects.is_nothing() ? words.scenario_is_empty : words.scenario_nobody_notices);
    return told;
}

std::string change_of(const Words& words, const Organisation& organisation, const Names& names, const Triad* now,
                      const Triad* then) {
    if (!now) return std::string(then ? words.what_if_begins : Word());
    if (!then) return std::string(words.what_if_ends);
    std::string change;
    for (const Corner corner : all_corners) {
        if (now->person_at(corner) == then->person_at(corner)) continue;
        const std::string was =
            now->person_at(corner) ? names.in_corner(organisation, *now, corner) : std::string(words.spoken_open);
        change += (change.empty() ? "" : ", ") +
                  fill(words.what_if_was, {with_small_letter(std::string(name_of(words, corner, then->type))), was});
    }
    return change;
}

std::string price_of(const Words& words, const ScenarioEffects& effects) {
    if (!effects.new_job_coach.empty())
        return count_in(words.scenario_one_new_coach, words.scenario_new_coaches,
                        static_cast<int>(effects.new_job_coach.size()));
    if (!effects.new_lead.empty())
        return count_in(words.scenario_one_new_lead, words.scenario_new_leads,
                        static_cast<int>(effects.new_lead.size()));
    return std::string(words.scenario_nobody_notices);
}

std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                        const Misfit& misfit) {
    std::string what(words.scenario_settings);
    if (misfit.triad) {
        const Triad* triad = find_triad(organisation, misfit.triad);
        what = fill(words.triad_title, {triad ? names.of(organisation, *triad) : misfit.triad.text});
    } else if (misfit.person) {
        what = find_person(organisation, misfit.person) ? names.of(organisation, misfit.person) : misfit.person.text;
    } else if (misfit.unit) {
        const Unit* unit = find_unit(organisation, misfit.unit);
        what = unit ? unit->name : misfit.unit.text;
    } else if (misfit.location) {
        const Location* location = find_location(organisation, misfit.location);
        what = location ? location->name : misfit.location.text;
    } else if (misfit.round) {
        const Round* round = find_round(organisation, misfit.round);
        what = round ? round->name : misfit.round.text;
    }
    return fill(words.misfits[misfit.kind], {what});
}

Word verdict_of(const Words& words, int now, int then) {
    if (now == then) return words.scenario_equal;
    return then < now ? words.scenario_better : words.scenario_worse;
}

std::string free_scenario_name(const Words& words, const Organisation& organisation) {
    for (std::size_t number = organisation.scenarios->size() + 1;; ++number) {
        std::string name = fill(words.what_if_name, {std::to_string(number)});
        if (!std::ranges::contains(*organisation.scenarios, name, &Scenario::name)) return name;
    }
}

}  // namespace driehoek
