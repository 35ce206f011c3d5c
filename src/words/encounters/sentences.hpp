// What is said of who met whom: pairs with their sessions, people, reasons for having no place.
#pragma once
#include <string>
#include <vector>

#include "derive/encounters.hpp"
#include "words/words.hpp"

namespace driehoek {

// What the sentences are about. Round names are left out where all sessions are of one round.
struct EncounterTelling {
    const Organisation& organisation;
    const Encounters& encounters;
    const Names& names;
    const Words& words;
    bool names_rounds = false;
};

// "Sessie 1, 2 en 3 samen", "Sessie 4: 18 oktober"; of two who share nothing: "Nog niet ontmoet".
std::vector<std::string> lines_of_pair(const EncounterTelling& telling, std::size_t one, std::size_t other);
// "5 van 15 collega's ontmoet", "Nog niemand ontmoet van: afdelingsmanager".
std::vector<std::string> lines_of_person(const EncounterTelling& telling, const ClassEncounters& functions,
                                         std::size_t person);
// "13 van 36 paren", and what is planned beside it.
std::vector<std::string> lines_of_count(const Words& words, const PairCount& count);
// Lines as one sentence of a screen reader.
std::string in_one(const std::vector<std::string>& lines);

// "jobcoach", "Groen & Buitenruimte", "zonder functie".
std::string name_of(const Words& words, const Organisation& organisation, const PersonClass& which, ClassKind kind);
// "9 voorlieden", "Groen & Buitenruimte: 31 mensen".
std::string size_of(const Words& words, const Organisation& organisation, const PersonClass& which, ClassKind kind);

// Why somebody has no place, with who is in the way.
std::string reason_of(const Words& words, const Organisation& organisation, const Names& names, const Round& round,
                      const NoPlace& place);

}  // namespace driehoek
