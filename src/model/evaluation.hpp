// What people think of a round, as tallies: no person, no time and no single form is kept (domain 2.5, P10).
#pragma once
#include <array>
#include <cstdint>

namespace driehoek {

// What the form asks, in its order. The first three are those of S1.
enum class Statement : std::uint8_t { composition, work_of_another, needing_each_other, safety, method, learning };
inline constexpr int statement_count = static_cast<int>(Statement::learning) + 1;
inline constexpr int highest_mark = 5;  // from 1, "helemaal niet mee eens"

// A form until it is counted: a mark for each statement, 0 where it was left open.
using EvaluationForm = std::array<int, statement_count>;
// How many people gave each mark, from 1 on.
using Tally = std::array<int, highest_mark>;

struct Evaluation {
    int forms = 0;
    std::array<Tally, statement_count> tallies{};  // each sums to `forms` at most: a statement may be left open
    friend bool operator==(const Evaluation&, const Evaluation&) = default;
};

int count_answers(const Tally& tally);
// Counts a form; its marks are 0 to 5.
void add_form(Evaluation& evaluation, const EvaluationForm& form);

}  // namespace driehoek
