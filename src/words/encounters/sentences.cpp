#include "words/encounters/sentences.hpp"

#include <utility>

#include "base/text.hpp"
#include "words/table.hpp"

namespace driehoek {
namespace {

// The shared sessions of one round, taken together.
struct InRound {
    RoundId round;
    std::vector<std::string> held, without_day;
    std::vector<const GroupSession*> dated;
};

std::vector<InRound> by_round(const Encounters& encounters, const std::vector<int>& shared) {
    std::vector<InRound> rounds;
    for (const int index : shared) {
        const GroupSession& session = encounters.sessions[static_cast<std::size_t>(index)];
        if (rounds.empty() || rounds.back().round != session.round) rounds.push_back({session.round, {}, {}, {}});
        if (session.is_held) {
            rounds.back().held.push_back(std::to_string(session.number));
        } else if (session.date) {
            rounds.back().dated.push_back(&session);
        } else {
            rounds.back().without_day.push_back(std::to_string(session.number));
        }
    }
    return rounds;
}

}  // namespace

std::vector<std::string> lines_of_pair(const EncounterTelling& telling, std::size_t one, std::size_t other) {
    const Words& words = telling.words;
    std::vector<std::string> lines;
    for (const InRound& part : by_round(telling.encounters, telling.encounters.shared_sessions(one, other))) {
        const Round* round = telling.names_rounds ? find_round(telling.organisation, part.round) : nullptr;
        const auto add = [&](std::string line) {
            lines.push_back(round ? round->name + ": " + with_small_letter(line) : std::move(line));
        };
        if (!part.held.empty()) add(fill(words.sessions_together, {listed(words, part.held)}));
        for (const GroupSession* session : part.dated)
            add(fill(words.session_on, {std::to_string(session->number), day_and_month(words, *session->date)}));
        if (!part.without_day.empty())
            add(fill(words.session_on, {listed(words, part.without_day), words.session_no_day}));
    }
    if (lines.empty()) lines.emplace_back(words.never_met);
    return lines;
}

std::vector<std::string> lines_of_person(const EncounterTelling& telling, const ClassEncounters& functions,
                                         std::size_t person) {
    const Words& words = telling.words;
    int met = 0;
    for (std::size_t other = 0; other < telling.encounters.people.size(); ++other) {
        if (other != person && telling.encounters.have_met(person, other)) ++met;
    }
    const int all = static_cast<int>(telling.encounters.people.size()) - 1;
    std::vector<std::string> lines{fill(words.colleagues_met, {std::to_string(met), std::to_string(all)})};
    std::vector<std::string> unmet;
    for (const int index : find_unmet_classes(telling.encounters, functions, person)) {
        unmet.push_back(name_of(words, telling.organisation, functions.classes[static_cast<std::size_t>(index)],
                                ClassKind::function));
    }
    if (!unmet.empty()) lines.push_back(fill(words.met_nobody_of, {listed(words, unmet)}));
    return lines;
}

std::vector<std::string> lines_of_count(const Words& words, const PairCount& count) {
    std::vector<std::string> lines{fill(words.pairs_of, {std::to_string(count.met), std::to_string(count.all)})};
    if (count.planned > 0) lines.push_back(fill(words.pairs_planned, {std::to_string(count.planned)}));
    return lines;
}

std::string in_one(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) all += (all.empty() ? "" : ". ") + line;
    return all;
}

std::string name_of(const Words& words, const Organisation& organisation, const PersonClass& which, ClassKind kind) {
    if (kind == ClassKind::function)
        return std::string(which.function ? name_of(words, *which.function) : words.no_function);
    const Unit* unit = find_unit(organisation, which.unit);
    return unit ? unit->name : std::string(words.no_unit);
}

std::string size_of(const Words& words, const Organisation& organisation, const PersonClass& which, ClassKind kind) {
    if (kind == ClassKind::unit || !which.function)
        return fill(words.task_about, {name_of(words, organisation, which, kind),
                                       count_in(words.one_person, words.many_people, which.people)});
    return std::to_string(which.people) + ' ' +
           std::string(which.people == 1 ? words.functions[*which.function] : words.functions_many[*which.function]);
}

std::string reason_of(const Words& words, const Organisation& organisation, const Names& names, const Round& round,
                      const NoPlace& place) {
    const IntervisieGroup* group = find_group(round, place.group);
    std::string reason = fill(words.no_place_reasons[place.reason], {{"group", group ? group->name : std::string()}});
    if (place.reason != NoPlaceReason::fits_nowhere) return reason;
    return reason + ' ' + sentence_of(words, organisation, names, place.obstacle);
}

}  // namespace driehoek
