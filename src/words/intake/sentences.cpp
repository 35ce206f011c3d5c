#include "words/intake/sentences.hpp"

#include "intake/values.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr std::size_t most_lines_named = 4;

std::string lines_of(const Words& words, const intake::IntakeTable& table, const intake::Problem& problem) {
    std::vector<std::string> lines;
    for (const std::uint32_t row : problem.rows) {
        if (lines.size() == most_lines_named) break;
        lines.push_back(std::to_string(table.raw.line(row)));
    }
    if (problem.rows.size() == 1) return fill(words.intake_line, {lines.front()});
    if (problem.rows.size() == lines.size()) return fill(words.intake_lines, {listed(words, lines)});
    std::string named;
    for (const std::string& line : lines) named += (named.empty() ? "" : ", ") + line;
    return fill(words.intake_more_lines, {named, std::to_string(problem.rows.size() - lines.size())});
}

}  // namespace

std::string sentence_of(const Words& words, const intake::IntakeTable& table, const intake::Problem& problem) {
    return fill(words.intake_problems[problem.what], {{"text", problem.text},
                                                      {"other", problem.other},
                                                      {"field", words.intake_fields[problem.field]},
                                                      {"expected", std::to_string(problem.expected)},
                                                      {"found", std::to_string(problem.found)},
                                                      {"lines", lines_of(words, table, problem)}});
}

std::string label_of(const Words& words, const intake::Offer& offer) {
    std::string name = offer.name;
    if (offer.kind == AnswerKind::use_function) {
        if (const auto function = intake::function_from(offer.value)) name = words.functions[*function];
    } else if (offer.kind == AnswerKind::use_trajectory) {
        if (const auto read = intake::trajectory_from(offer.value); read.kind) name = words.trajectories[*read.kind];
    }
    return fill(words.intake_answers[offer.kind], {{"name", name}});
}

std::string name_of_column(const Words& words, const intake::IntakeTable& table, std::size_t column) {
    const std::string& name = table.columns[column].name;
    return name.empty() ? fill(words.column_without_name, {std::to_string(column + 1)}) : name;
}

std::vector<std::string> reasons_of(const Words& words, const intake::IntakeTable& table, const intake::Plan& plan) {
    std::vector<std::string> reasons(plan.states.size());
    for (const intake::Problem& problem : plan.problems) {
        if (!problem.stops) continue;
        const std::string sentence = sentence_of(words, table, problem);
        for (const std::uint32_t row : problem.rows) {
            std::string& reason = reasons[row - table.first_row()];
            if (!reason.empty()) reason += ' ';
            reason += sentence;
        }
    }
    return reasons;
}

}  // namespace driehoek
