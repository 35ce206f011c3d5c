#include "words/explore/sentences.hpp"

#include "model/rules.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

bool is_expected_in(const DependencyClass& each) {
    Person person;
    if (each.function) person.functions.push_back(*each.function);
    return function_fits(TriadType::a, each.corner, person) || function_fits(TriadType::b, each.corner, person);
}

Word third_name(const Words& words, TriadType type, bool is_one) {
    if (type == TriadType::a) return is_one ? words.candidate_one : words.candidates;
    return is_one ? words.employee_one : words.employees;
}

}  // namespace

std::string name_of(const Words& words, const DependencyClass& each) {
    const bool is_one = each.people == 1;
    if (each.corner == Corner::third) return std::string(third_name(words, each.type, is_one));
    std::string name(words.no_function);
    if (each.function == Function::department_manager)
        name = is_one ? words.manager_short : words.managers_many;
    else if (each.function)
        name = is_one ? words.functions[*each.function] : words.functions_many[*each.function];
    return is_expected_in(each) ? name : fill(words.dependency_as, {name, name_of(words, each.corner, TriadType::a)});
}

std::string size_of(const Words& words, const DependencyClass& each) {
    return fill(words.dependency_class, {std::to_string(each.people), name_of(words, each)});
}

std::string name_of(const Words& words, const Dependencies& all, const DependencyLink& link) {
    return fill(words.dependency_link,
                {size_of(words, all.classes[link.one]), size_of(words, all.classes[link.other])});
}

std::string all_via_sentence(const Words& words, const Dependencies& all) {
    std::vector<std::string> coaches;
    for (const DependencyClass& each : all.classes) {
        if (each.corner == Corner::job_coach) coaches.push_back(size_of(words, each));
    }
    return coaches.empty() ? std::string() : fill(words.dependency_all_via, {listed(words, coaches)});
}

std::string falls_out_sentence(const Words& words, const Organisation& organisation, const Names& names,
                               const CornersHeld& held) {
    const std::string person = names.short_of(organisation, held.person);
    if (held.triads == 1) return fill(words.dependency_one_falls_out, {person});
    return fill(words.dependency_falls_out, {person, std::to_string(held.triads)});
}

std::string misfit_sentence(const Words& words, const Dependencies& all, const DependencyLink& link) {
    const DependencyClass& held = all.classes[link.one];
    const TriadType type = all.classes[link.other].type;
    const Word function = held.function ? words.functions[*held.function] : words.no_function;
    if (!link.triads.is_hidden() && link.triads.count == 1)
        return fill(words.dependency_misfit_one, {third_name(words, type, true), function});
    const std::string count = text_of(link.triads);
    return fill(words.dependency_misfit_many, {count, third_name(words, type, false), function});
}

std::string open_sentence(const Words& words, const Dependencies& all) {
    if (all.open_corners == 0) return {};
    return all.open_corners == 1 ? std::string(words.dependency_open_one)
                                 : fill(words.dependency_open_many, {std::to_string(all.open_corners)});
}

std::vector<std::string> reasons_of(const Words& words, const Organisation& organisation, const Names& names,
                                    const Taker& taker, const PersonId& partner) {
    std::vector<std::string> reasons;
    const std::string count = std::to_string(taker.triads);
    if (taker.room)
        reasons.push_back(fill(*taker.room > 0 ? words.taker_room : words.taker_full,
                               {count, std::to_string(*taker.room + taker.triads)}));
    else
        reasons.push_back(fill(words.taker_has, {count}));
    if (taker.shared > 0)
        reasons.push_back(
            fill(words.taker_works_with, {names.short_of(organisation, partner), triad_count(words, taker.shared)}));
    reasons.emplace_back(taker.is_in_unit ? words.taker_unit : words.taker_everywhere);
    reasons.push_back(count_in(words.taker_one_day, words.taker_days, taker.common_days));
    return reasons;
}

std::string contact_class_name(const Words& words, std::size_t at) {
    if (at == 0) return std::string(words.contacts_no);
    return at + 1 == contact_class_count ? std::string(words.contacts_three) : std::to_string(at);
}

std::string counts_sentence(const Words& words, const ContactCounts& counts) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < contact_class_count; ++at) {
        if (counts[at].count == 0) continue;
        parts.push_back(
            fill(words.contacts_of_class, {contact_class_name(words, at), spoken_triads(words, counts[at])}));
    }
    return listed(words, parts);
}

}  // namespace driehoek
