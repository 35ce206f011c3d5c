#include "words/rounds/sentences.hpp"

#include "words/table.hpp"

namespace driehoek {

std::string name_of_group(const Words& words, const Organisation& organisation, const Round& round,
                          const IntervisieGroup& group) {
    if (organisation.rounds->size() == 1) return group.name;
    return fill(words.group_of_round, {group.name, round.name});
}

}  // namespace driehoek
