// What the evaluation of a round comes to, as far as it may be told (domain 2.5, P10).
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/organisation.hpp"

namespace driehoek {

// Domain 2.5: a result over groups is told from so many answers of so many groups on.
inline constexpr int fewest_answers = 10;
inline constexpr int fewest_answering_groups = 2;

struct StatementMean {
    int tenths = 0;  // 42: 4.2 of 5. Rounded, so that neither words nor pictures tell more.
    int answers = 0;
    friend bool operator==(const StatementMean&, const StatementMean&) = default;
};

struct EvaluationResult {
    std::array<std::optional<StatementMean>, statement_count> means;  // none: too few answers
    int forms = 0;
    int groups = 0;  // with a form

    bool has_enough_forms() const { return forms >= fewest_answers; }
    bool is_told() const { return has_enough_forms() && groups >= fewest_answering_groups; }
};

EvaluationResult evaluation_of(const Round& round);

// For the group itself: none where fewer than `fewest_forms` of model/running_session answered. In the order of Statement.
std::vector<std::optional<StatementMean>> group_means_of(const Evaluation& evaluation);

// The rounds that there can be forms about, by their first day and then by name; those without a day last.
struct RoundResult {
    RoundId round;
    std::string name;
    EvaluationResult result;
};
std::vector<RoundResult> results_by_round(const Organisation& organisation);

}  // namespace driehoek
