#pragma once
#include <optional>
#include <string>

#include "derive/names.hpp"
#include "derive/round_plan.hpp"
#include "words/word.hpp"

namespace driehoek {

// What is most worth telling about a group that does not comply or asks for attention; none when it simply complies.
struct GroupNote {
    bool is_wrong = false;
    std::string label;  // "Leidinggevende in de groep"
    std::string short_label;  // "leidinggevende": for a tile
    std::string sentence;
};
std::optional<GroupNote> note_of(const Words& words, const Organisation& organisation, const Names& names,
                                 const GroupPlan& plan);

}  // namespace driehoek
