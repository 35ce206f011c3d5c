// Every word the user reads, in Dutch (B1, je/jij) and English. One table, two values: the compiler sees a missing one.
// Holes "{}" are filled in order; a test proves that both languages have the same number of them.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/read_fault.hpp"
#include "derive/breakdown.hpp"
#include "derive/names.hpp"
#include "derive/round_plan.hpp"
#include "derive/tasks.hpp"
#include "model/findings.hpp"
#include "model/history.hpp"
#include "model/refusal.hpp"

namespace driehoek {

enum class Language : std::uint8_t { dutch, english };
inline constexpr int language_count = static_cast<int>(Language::english) + 1;

struct Words;  // the table itself: words/table.hpp

// --- sentences made from codes -------------------------------------------------------------------------------------

// Short label of a signal: "Open hoek", "3 contactpersonen".
std::string label_of(const Words& words, const Finding& finding);
// What is wrong, with names: "Afspraak: 2. Sami Waterlelie is nog contact uit de oude situatie."
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                        const Finding& finding);

// A task: "K-09 heeft geen jobcoach", "2 keer 3 contactpersonen".
std::string title_of(const Words& words, const Organisation& organisation, const Names& names, const Task& task);
// What else there is to know: who, what was agreed, or where most of them are.
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const Task& task,
                        Date today);
// The same where the group is already named: "Fenna Duinzicht is leidinggevende van Mila Sterrenbos. ..."
std::string sentence_in_group(const Words& words, const Organisation& organisation, const Names& names,
                              const Finding& finding);

// What is most worth telling about a group that does not comply or asks for attention; none when it simply complies.
struct GroupNote {
    bool is_wrong = false;
    std::string label;  // "Leidinggevende in de groep"
    std::string short_label;  // "leidinggevende": for a tile
    std::string sentence;
};
std::optional<GroupNote> note_of(const Words& words, const Organisation& organisation, const Names& names,
                                 const GroupPlan& plan);

std::string_view name_of(const Words& words, Function function);  // "voorman"
std::string_view name_of(const Words& words, Corner corner, TriadType type);  // "leiding", "jobcoach", "kandidaat"
std::string_view name_of(const Words& words, TriadType type);  // "Type A"

// "14 maart 2022", "14 mrt", "maart 2022". Month names in lower case in Dutch.
std::string full_date(const Words& words, Date date);  // "donderdag 6 oktober 2022"
std::string long_date(const Words& words, Date date);
std::string short_date(const Words& words, Date date);
std::string day_and_month(const Words& words, Date date);  // "14 maart"
std::string month_and_year(const Words& words, Date date);
std::string short_month_and_year(const Words& words, Date date);  // "mrt 2022"

// "6 en 20 oktober 2022", "25 september en 9 oktober 2022", "20 december 2022 en 3 januari 2023".
std::string two_dates(const Words& words, Date first, Date last);
// "3", and where there are more rounds "3 van Ronde 2".
std::string name_of_group(const Words& words, const Organisation& organisation, const Round& round,
                          const IntervisieGroup& group);
// "K-01, K-02 en K-03".
std::string listed(const Words& words, const std::vector<std::string>& parts);

// "41" or "<5"; and as it is spoken, "minder dan 5".
std::string text_of(const ToldCount& told);
std::string spoken_of(const Words& words, const ToldCount& told);

// "41 3-hoeken" or "<5 3-hoeken"; and as it is spoken.
std::string told_triads(const Words& words, const ToldCount& told);
std::string spoken_triads(const Words& words, const ToldCount& told);
// "29 van de 32 3-hoeken zijn in orde, 3 vragen aandacht.": the whole, as far as it may be told.
std::string summary_of(const Words& words, const Breakdown& numbers);
// The same without what asks attention: by this pattern, or "Bijna alle 600 3-hoeken zijn in orde".
std::string well_of(const Words& words, const Breakdown& numbers, std::string_view pattern);

// "4,2" of 42 tenths.
std::string one_decimal(const Words& words, int tenths);

// "1 groep", "9 groepen": the word for one, or the pattern for any other number.
std::string count_in(std::string_view one, std::string_view many, int count);
// "1 3-hoek", "9 3-hoeken".
std::string triad_count(const Words& words, int count);

// What a step did: "Nadia Lindehof is jobcoach van K-09". For the undo toast and the restore points.
std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const Deed& deed);

// Why nothing changed, for a command that was refused.
std::string_view sentence_of(const Words& words, Refusal refusal);
// What is wrong with a file, and where: "Regel 3, teken 14: ...".
std::string sentence_of(const Words& words, const ReadFault& fault);
std::string sentence_of(const Words& words, FileKind foreign);

}  // namespace driehoek
