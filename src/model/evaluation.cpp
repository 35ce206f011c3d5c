#include "model/evaluation.hpp"

namespace driehoek {

int count_answers(const Tally& tally) {
    int answers = 0;
    for (const int people : tally) answers += people;
    return answers;
}

void add_form(Evaluation& evaluation, const EvaluationForm& form) {
    ++evaluation.forms;
    for (std::size_t statement = 0; statement < form.size(); ++statement) {
        const int mark = form[statement];
        if (mark > 0) ++evaluation.tallies[statement][static_cast<std::size_t>(mark) - 1];
    }
}

}  // namespace driehoek
