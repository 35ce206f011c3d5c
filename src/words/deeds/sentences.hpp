#pragma once
#include <string>
#include <string_view>

#include "derive/names.hpp"
#include "model/history.hpp"
#include "model/refused.hpp"
#include "words/word.hpp"

namespace driehoek {

// What a step did: "Nadia Lindehof is jobcoach van K-09". For the undo toast and the restore points.
// What it removed is looked up in the organisation as it was before.
std::string sentence_of(const Words& words, const Organisation& organisation, const Organisation& before,
                        const Names& names, const Deed& deed);

// The same of a step that removed nothing.
inline std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                               const Deed& deed) {
    return sentence_of(words, organisation, organisation, names, deed);
}

// Why nothing changed, for a command that was refused: whom and what it names stands in the organisation as it is.
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                        const Refused& refused);
// The same of a refusal that names nobody and nothing.
std::string_view sentence_of(const Words& words, Refusal refusal);

// "jobcoach van K-05", "groep 2 van Ronde 1": one thing that is in the way, for a list.
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                        const Dependent& dependent);

}  // namespace driehoek
