#include "intake/problem_book.hpp"

#include <algorithm>

#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"

namespace driehoek::intake {
namespace {

std::string address(IntakeProblem what, IntakeField field, std::string_view key) {
    std::string text{static_cast<char>('A' + static_cast<int>(what)), static_cast<char>('A' + static_cast<int>(field))};
    return text += key;
}

}  // namespace

std::string key_of(const Question& question) {
    return question.key.empty() ? folded(beginning_of(question.text, longest_name)) : question.key;
}

ProblemBook::ProblemBook(std::span<const IntakeAnswer> answers) {
    for (const IntakeAnswer& answer : answers)
        answers_.insert_or_assign(address(answer.problem, answer.field, answer.text), &answer);
}

const IntakeAnswer* ProblemBook::answer_to(const Question& question) const {
    for (const std::string& key : {key_of(question), std::string()}) {
        const auto found = answers_.find(address(question.what, question.field, key));
        if (found != answers_.end()) return found->second;
    }
    return nullptr;
}

bool ProblemBook::tell(const Question& question, std::uint32_t row) {
    const std::string key = key_of(question);
    const auto [place, is_new] = places_.try_emplace(address(question.what, question.field, key), problems_.size());
    last_ = place->second;
    if (is_new)
        problems_.push_back({.what = question.what,
                             .field = question.field,
                             .text = question.text,
                             .key = key,
                             .other = question.other,
                             .stops = question.stops});
    std::vector<std::uint32_t>& rows = problems_[last_].rows;
    if (rows.empty() || rows.back() != row) rows.push_back(row);
    return is_new;
}

std::vector<Problem> ProblemBook::take() {
    for (Problem& problem : problems_) {
        sort(problem.rows);
        const auto [first, last] = std::ranges::unique(problem.rows);
        problem.rows.erase(first, last);
    }
    sort(problems_, [](const Problem& one, const Problem& other) {
        return one.stops != other.stops ? one.stops : one.rows.front() < other.rows.front();
    });
    return std::move(problems_);
}

}  // namespace driehoek::intake
