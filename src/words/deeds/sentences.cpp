#include "words/deeds/sentences.hpp"

#include "model/organisation.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
std::string_view sentence_of(const Words& words, Refusal refusal) { return words.refusals[refusal]; }

std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const Deed& deed) {
    const Triad* triad = find_triad(organisation, deed.triad);
    const TriadType type = triad ? triad->type : TriadType::a;
    const Round* round = find_round(organisation, deed.round);
    const IntervisieGroup* group = round ? find_group(*round, deed.group) : nullptr;
    const Unit* unit = find_unit(organisation, deed.unit);
    const int groups = round ? static_cast<int>(round->groups.size()) : 0;
    return fill(words.deeds[deed.kind],
                {{"person", names.of(organisation, deed.person)},
                 {"other", names.of(organisation, deed.other)},
                 {"code", triad ? names.of(organisation, *triad) : deed.triad.text},
                 {"corner", deed.corner ? name_of(words, *deed.corner, type) : std::string_view()},
                 {"round", round ? round->name : deed.round.text},
                 {"group", group ? name_of_group(words, organisation, *round, *group) : deed.group.text},
                 {"groups", count_in(words.one_group, words.many_groups, groups)},
                 {"unit", unit ? unit->name : deed.unit.text}});
}

}  // namespace driehoek
