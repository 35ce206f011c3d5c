#include "words/intervisie/sentences.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr auto first_group_rule = static_cast<std::size_t>(Rule::group_is_too_small);

const Finding* leading_finding(const GroupPlan& plan) {
    for (const Severity severity : {Severity::wrong, Severity::warning}) {
        const auto found = std::ranges::find(plan.findings, severity, &Finding::severity);
        if (found != plan.findings.end()) return &*found;
    }
    return nullptr;
}

}  // namespace

std::optional<GroupNote> note_of(const Words& words, const Organisation& organisation, const Names& names,
                                 const GroupPlan& plan) {
    if (const Finding* finding = leading_finding(plan)) {
        const std::size_t index = static_cast<std::size_t>(finding->rule) - first_group_rule;
        const std::string label = label_of(words, *finding);
        return GroupNote{
            .is_wrong = finding->severity == Severity::wrong,
            .label = label,
            .short_label = index < words.group_labels.size() ? std::string(words.group_labels[index]) : label,
            .sentence = sentence_in_group(words, organisation, names, *finding)};
    }
    if (plan.lacks_function) {
        const std::string_view function = name_of(words, plan.counts.missing_functions.front());
        std::string label = fill(words.note_missing, {function});
        return GroupNote{
            .label = label, .short_label = std::move(label), .sentence = fill(words.note_missing_sentence, {function})};
    }
    if (plan.has_many_shared()) {
        const std::string count = std::to_string(plan.counts.shared_triads);
        return GroupNote{.label = fill(words.many_shared, {count}),
                         .short_label = fill(words.note_shared, {count}),
                         .sentence = fill(words.note_shared_sentence, {count})};
    }
    return std::nullopt;
}

}  // namespace driehoek
