// Who needs whom, and why somebody could take a 3-hoek over.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "derive/contact_persons.hpp"
#include "derive/dependencies.hpp"
#include "derive/load.hpp"
#include "derive/names.hpp"
#include "words/word.hpp"

namespace driehoek {

// "jobcoaches", "kandidaten"; of one person "jobcoach". Somebody in a corner where his function does not belong is told apart.
std::string name_of(const Words& words, const DependencyClass& each);
// "4 jobcoaches".
std::string size_of(const Words& words, const DependencyClass& each);
// "4 jobcoaches en 3 managers".
std::string name_of(const Words& words, const Dependencies& all, const DependencyLink& link);
// What the dependencies come to, each sentence by itself.
std::string all_via_sentence(const Words& words, const Dependencies& all);
std::string falls_out_sentence(const Words& words, const Organisation& organisation, const Names& names,
                               const CornersHeld& held);
std::string misfit_sentence(const Words& words, const Dependencies& all, const DependencyLink& link);
std::string open_sentence(const Words& words, const Dependencies& all);

// What speaks for somebody who could take a corner: "heeft er 7, afspraak 10", "zelfde onderdeel". `partner`: who holds the
// corner beside it.
std::vector<std::string> reasons_of(const Words& words, const Organisation& organisation, const Names& names,
                                    const Taker& taker, const PersonId& partner);

// "geen", "1", "2", "3 of meer".
std::string contact_class_name(const Words& words, std::size_t at);
// "1 bij 1 3-hoek en 2 bij 29 3-hoeken"; only those that there are.
std::string counts_sentence(const Words& words, const ContactCounts& counts);

}  // namespace driehoek
