#include "derive/evaluation.hpp"

namespace driehoek {
namespace {

std::optional<StatementMean> mean_of(const Round& round, std::size_t statement) {
    int answers = 0;
    int groups = 0;
    int sum = 0;
    for (const IntervisieGroup& group : round.groups) {
        const Tally& tally = group.evaluation.tallies[statement];
        const int here = count_answers(tally);
        answers += here;
        groups += here > 0 ? 1 : 0;
        for (int mark = 1; mark <= highest_mark; ++mark) sum += mark * tally[static_cast<std::size_t>(mark) - 1];
    }
    if (answers < fewest_answers || groups < fewest_answering_groups) return std::nullopt;
    return StatementMean{.tenths = (20 * sum + answers) / (2 * answers), .answers = answers};
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

}  // namespace driehoek
