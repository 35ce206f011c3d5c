#include "words/signals/sentences.hpp"

#include "model/rules.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

// Everything a sentence may need of a finding, already as words.
class FindingWords {
public:
    FindingWords(const Words& words, const Organisation& organisation, const Names& names, const Finding& finding)
        : words_(words),
          organisation_(organisation),
          finding_(finding),
          triad_(find_triad(organisation, finding.triad)) {
        const Round* round = find_round(organisation, finding.round);
        group_ = round ? find_group(*round, finding.group) : nullptr;
        round_name = round ? round->name : std::string();
        group_name = group_ ? group_->name : finding.group.text;
        const bool is_third = triad_ && triad_->person_at(Corner::third) == finding.person;
        person = is_third ? names.as_third(organisation, finding.person) : names.of(organisation, finding.person);
        other = names.of(organisation, finding.other);
        count = std::to_string(finding.count);
        limit = std::to_string(finding.limit);
        code = triad_ ? names.of(organisation, *triad_) : finding.triad.text;
    }

    std::string_view type() const { return name_of(words_, triad_ ? triad_->type : TriadType::a); }
    std::string_view type_in_sentence() const {
        return triad_ && triad_->type == TriadType::b ? words_.type_b_in_sentence : words_.type_a_in_sentence;
    }
    std::string_view corner() const {
        return finding_.corner ? name_of(words_, *finding_.corner, triad_ ? triad_->type : TriadType::a)
                               : std::string_view();
    }
    std::string_view needed_function() const {
        if (finding_.corner == Corner::job_coach) return name_of(words_, Function::job_coach);
        return name_of(words_,
                       triad_ && triad_->type == TriadType::b ? Function::department_manager : Function::foreman);
    }
    std::string_view function() const {
        const Person* who = find_person(organisation_, finding_.person);
        return who && !who->functions.empty() ? name_of(words_, who->functions.front()) : words_.third_legend;
    }
    std::string_view contact_reason() const {
        if (!triad_) return words_.contact_other;
        for (const ExtraContact& contact : triad_->extra_contacts) {
            if (contact.person != finding_.person || contact.until) continue;
            if (contact.reason == ContactReason::earlier_situation) return words_.contact_earlier_situation;
            if (contact.reason == ContactReason::handover) return words_.contact_handover;
        }
        return words_.contact_other;
    }
    std::string triads() const { return triad_count(words_, finding_.count); }
    std::string people() const { return count_in(words_.one_person, words_.many_people, finding_.count); }
    std::string unit() const {
        const Unit* unit = find_unit(organisation_, finding_.unit);
        return unit ? unit->name : finding_.unit.text;
    }
    // 1-based number of the session and of the one before it.
    std::pair<std::string, std::string> sessions() const {
        if (!group_) return {};
        for (std::size_t index = 1; index < group_->sessions.size(); ++index) {
            if (group_->sessions[index].id == finding_.session)
                return {std::to_string(index), std::to_string(index + 1)};
        }
        return {};
    }
    std::string weeks() const { return std::to_string((finding_.count + 3) / 7); }

    std::string person, other, count, limit, code, group_name, round_name;

private:
    const Words& words_;
    const Organisation& organisation_;
    const Finding& finding_;
    const Triad* triad_;
    const IntervisieGroup* group_ = nullptr;
};

}  // namespace

std::string label_of(const Words& words, const Finding& finding) {
    return fill(words.rule_labels[finding.rule], {{"count", std::to_string(finding.count)}});
}

std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names,
                        const Finding& finding) {
    const FindingWords say(words, organisation, names, finding);
    const auto [earlier, session] = say.sessions();
    return fill(words.rule_sentences[finding.rule], {{"person", say.person},
                                                     {"other", say.other},
                                                     {"code", say.code},
                                                     {"corner", say.corner()},
                                                     {"type", say.type_in_sentence()},
                                                     {"short_type", say.type()},
                                                     {"needed", say.needed_function()},
                                                     {"function", say.function()},
                                                     {"reason", say.contact_reason()},
                                                     {"triads", say.triads()},
                                                     {"people", say.people()},
                                                     {"count", say.count},
                                                     {"limit", say.limit},
                                                     {"group", say.group_name},
                                                     {"round", say.round_name},
                                                     {"weeks", say.weeks()},
                                                     {"earlier", earlier},
                                                     {"session", session},
                                                     {"unit", say.unit()}});
}

std::string sentence_in_group(const Words& words, const Organisation& organisation, const Names& names,
                              const Finding& finding) {
    std::string sentence = sentence_of(words, organisation, names, finding);
    const Round* round = find_round(organisation, finding.round);
    const IntervisieGroup* group = round ? find_group(*round, finding.group) : nullptr;
    const std::string prefix = fill(words.group_name, {group ? group->name : finding.group.text}) + ": ";
    if (sentence.starts_with(prefix)) sentence.erase(0, prefix.size());
    if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z')
        sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    return sentence;
}

}  // namespace driehoek
