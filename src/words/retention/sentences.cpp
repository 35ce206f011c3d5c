#include "words/retention/sentences.hpp"

#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {

std::string term_in_words(const Words& words, int months) {
    if (months >= kept_for_good) return std::string(words.term_never);
    if (months == 0) return std::string(words.term_at_once);
    if (months == 1) return std::string(words.term_one_month);
    if (months == 12) return std::string(words.term_one_year);
    if (months % 12 == 0) return fill(words.term_years, {std::to_string(months / 12)});
    return fill(words.term_months, {std::to_string(months)});
}

std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                        const DueRecord& record) {
    const Triad* triad = find_triad(organisation, record.triad);
    const Round* round = find_round(organisation, record.round);
    const IntervisieGroup* group = round ? find_group(*round, record.group) : nullptr;
    const Unit* unit = find_unit(organisation, record.unit);
    const Scenario* scenario = find_scenario(organisation, record.scenario);
    if (record.goes_along) return fill(words.due_scenario_along, {scenario ? scenario->name : std::string()});
    return fill(words.due_records[record.kind], {{"code", triad ? names.of(organisation, *triad) : record.triad.text},
                                                 {"person", names.of(organisation, record.person)},
                                                 {"other", names.of(organisation, record.other)},
                                                 {"round", round ? round->name : record.round.text},
                                                 {"group", group ? group->name : record.group.text},
                                                 {"unit", unit ? unit->name : record.unit.text},
                                                 {"day", long_date(words, record.ended)},
                                                 {"scenario", scenario ? scenario->name : record.scenario.text}});
}

std::string_view why_it_waits(const Words& words, RetentionKind kind) {
    switch (kind) {
        case RetentionKind::learning: return words.waiting_learning;
        case RetentionKind::rounds: return words.waiting_rounds;
        default: return words.waiting_people;
    }
}

}  // namespace driehoek
