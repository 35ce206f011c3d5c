#include "words/intervisie/sentences.hpp"

#include <algorithm>

#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

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
        const std::string label = label_of(words, *finding);
        return GroupNote{.is_wrong = finding->severity == Severity::wrong,
                         .label = label,
                         .short_label = words.group_labels.has(finding->rule)
                                            ? std::string(words.group_labels[finding->rule])
                                            : label,
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
