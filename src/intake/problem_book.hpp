// The problems of a plan as they are found, and the answers to them.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "intake/plan.hpp"

namespace driehoek::intake {

struct Question {
    IntakeProblem what{};
    IntakeField field = IntakeField::none;
    std::string text{};  // to be shown
    std::string key{};  // of the answer; that of `text` where it is empty
    std::string other{};
    bool stops = true;
};

class ProblemBook {
public:
    explicit ProblemBook(std::span<const IntakeAnswer> answers);

    // The answer to this very thing, else to all of its kind; null when there is none.
    const IntakeAnswer* answer_to(const Question& question) const;
    // Writes down that this row has it. True when it is new, so that it needs offers.
    bool tell(const Question& question, std::uint32_t row);
    Problem& last_told() { return problems_[last_]; }
    std::vector<Problem> take();

private:
    std::unordered_map<std::string, const IntakeAnswer*> answers_;
    std::unordered_map<std::string, std::size_t> places_;
    std::vector<Problem> problems_;
    std::size_t last_ = 0;
};

std::string key_of(const Question& question);

}  // namespace driehoek::intake
