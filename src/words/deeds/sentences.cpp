#include "words/deeds/sentences.hpp"

#include <algorithm>
#include <cstdlib>

#include "model/organisation.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

// In a sentence; the rest is counted.
constexpr std::size_t most_dependents_named = 3;

std::string name_of_unit(const Organisation& organisation, const UnitId& id) {
    const Unit* unit = find_unit(organisation, id);
    return unit ? unit->name : id.text;
}

std::string what_is_in_the_way(const Words& words, const Organisation& organisation, const Names& names,
                               const std::vector<Dependent>& dependents) {
    // One more than are named is named as well: "nog 1" would be as long.
    const std::size_t named =
        dependents.size() <= most_dependents_named + 1 ? dependents.size() : most_dependents_named;
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < named; ++at) parts.push_back(sentence_of(words, organisation, names, dependents[at]));
    if (named < dependents.size()) parts.push_back(fill(words.many_more, {std::to_string(dependents.size() - named)}));
    return listed(words, parts);
}

}  // namespace

std::string_view sentence_of(const Words& words, Refusal refusal) { return words.refusals[refusal].text(); }

std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                        const Refused& refused) {
    return fill(words.refusals[refused.why],
                {{"person", names.of(organisation, refused.person)},
                 {"other", names.of(organisation, refused.other)},
                 {"unit", name_of_unit(organisation, refused.unit)},
                 {"other_unit", name_of_unit(organisation, refused.other_unit)},
                 {"what", what_is_in_the_way(words, organisation, names, refused.dependents)}});
}

std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                        const Dependent& dependent) {
    const Triad* triad = find_triad(organisation, dependent.triad);
    const TriadType type = triad ? triad->type : TriadType::a;
    const Round* round = find_round(organisation, dependent.round);
    const IntervisieGroup* group = round ? find_group(*round, dependent.group) : nullptr;
    return fill(words.dependents[dependent.kind],
                {{"person", names.of(organisation, dependent.person)},
                 {"corner", dependent.corner ? name_of(words, *dependent.corner, type) : std::string_view()},
                 {"code", triad ? names.of(organisation, *triad) : dependent.triad.text},
                 {"round", round ? round->name : dependent.round.text},
                 {"group", group ? group->name : dependent.group.text},
                 {"unit", name_of_unit(organisation, dependent.unit)}});
}

std::string sentence_of(const Words& words, const Organisation& organisation, const Organisation& before,
                        const Names& names, const Deed& deed) {
    const auto person = [&](const PersonId& id) {
        return names.of(find_person(organisation, id) ? organisation : before, id);
    };
    const Organisation& with_triad = find_triad(organisation, deed.triad) ? organisation : before;
    const Triad* triad = find_triad(with_triad, deed.triad);
    const TriadType type = triad ? triad->type : TriadType::a;
    const Organisation& with_round = find_round(organisation, deed.round) ? organisation : before;
    const Round* round = find_round(with_round, deed.round);
    const IntervisieGroup* group = round ? find_group(*round, deed.group) : nullptr;
    const Organisation& with_unit = find_unit(organisation, deed.unit) ? organisation : before;
    const Location* now = find_location(organisation, deed.location);
    const Location* location = now ? now : find_location(before, deed.location);
    const int people =
        std::abs(static_cast<int>(organisation.people->size()) - static_cast<int>(before.people->size()));
    const Scenario* scenario_now = find_scenario(organisation, deed.scenario);
    const Scenario* scenario = scenario_now ? scenario_now : find_scenario(before, deed.scenario);
    const auto with_story = [&](const Organisation& each) {
        const auto found = std::ranges::find(*each.stories, deed.story, &Story::id);
        return found == each.stories->end() ? std::string() : found->name;
    };
    const int groups = round ? static_cast<int>(round->groups.size()) : 0;
    std::string done = fill(
        words.deeds[deed.kind],
        {{"person", deed.corner == Corner::third ? names.as_third(organisation, deed.person) : person(deed.person)},
         {"other", person(deed.other)},
         {"code", triad ? names.of(with_triad, *triad) : deed.triad.text},
         {"corner", deed.corner ? name_of(words, *deed.corner, type) : std::string_view()},
         {"round", round ? round->name : deed.round.text},
         {"group", group ? name_of_group(words, with_round, *round, *group) : deed.group.text},
         {"groups", count_in(words.one_group, words.many_groups, groups)},
         {"unit", name_of_unit(with_unit, deed.unit)},
         {"location", location ? location->name : deed.location.text},
         {"people", count_in(words.one_person, words.many_people, people)},
         {"scenario", scenario ? scenario->name : deed.scenario.text},
         {"story", with_story(organisation).empty() ? with_story(before) : with_story(organisation)}});
    return is_within_scenario(deed) ? fill(words.what_if_deed, {done}) : done;
}

}  // namespace driehoek
