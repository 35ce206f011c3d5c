#include "derive/evaluation.hpp"

#include "base/order.hpp"
#include "model/rules.hpp"
#include "model/running_session.hpp"

namespace driehoek {
namespace {

int sum_of(const Tally& tally) {
    int sum = 0;
    for (int mark = 1; mark <= highest_mark; ++mark) sum += mark * tally[static_cast<std::size_t>(mark) - 1];
    return sum;
}

StatementMean mean_of(int sum, int answers) {
    return {.tenths = (20 * sum + answers) / (2 * answers), .answers = answers};
}

std::optional<StatementMean> mean_of(const Round& round, std::size_t statement) {
    int answers = 0;
    int groups = 0;
    int sum = 0;
    for (const IntervisieGroup& group : round.groups) {
        const Tally& tally = group.evaluation.tallies[statement];
        const int here = count_answers(tally);
        answers += here;
        groups += here > 0 ? 1 : 0;
        sum += sum_of(tally);
    }
    if (answers < fewest_answers || groups < fewest_answering_groups) return std::nullopt;
    return mean_of(sum, answers);
}

}  // namespace

EvaluationResult evaluation_of(const Round& round) {
    EvaluationResult result;
    for (const IntervisieGroup& group : round.groups) {
        result.forms += group.evaluation.forms;
        result.groups += group.evaluation.forms > 0 ? 1 : 0;
    }
    for (std::size_t statement = 0; statement < result.means.size(); ++statement)
        result.means[statement] = mean_of(round, statement);
    return result;
}

std::vector<std::optional<StatementMean>> group_means_of(const Evaluation& evaluation) {
    std::vector<std::optional<StatementMean>> means;
    for (const Tally& tally : evaluation.tallies) {
        const int answers = count_answers(tally);
        means.push_back(answers >= fewest_forms ? std::optional(mean_of(sum_of(tally), answers)) : std::nullopt);
    }
    return means;
}

std::vector<RoundResult> results_by_round(const Organisation& organisation) {
    std::vector<const Round*> rounds;
    for (const Round& round : *organisation.rounds) {
        if (has_final_group(round)) rounds.push_back(&round);
    }
    driehoek::sort(rounds, [](const Round* one, const Round* other) { return is_earlier(*one, *other); });
    std::vector<RoundResult> results;
    for (const Round* round : rounds) results.push_back({round->id, round->name, evaluation_of(*round)});
    return results;
}

}  // namespace driehoek
