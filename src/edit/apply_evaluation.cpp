#include <algorithm>

#include "edit/apply_rounds.hpp"

namespace driehoek {

// Of the form only its marks are counted; nothing else of it stays (P10).
Next apply(Organisation organisation, const AddEvaluationForm& add) {
    Round* round = find_round_to_edit(organisation, add.round);
    if (!round) return refuse(Refusal::round_is_gone);
    IntervisieGroup* group = find_group_to_edit(*round, add.group);
    if (!group) return refuse(Refusal::group_is_gone);
    if (!group->is_final) return refuse(Refusal::forms_need_final_group);
    if (add.form == EvaluationForm{}) return refuse(Refusal::form_is_empty);
    if (std::ranges::any_of(add.form, [](int mark) { return mark < 0 || mark > highest_mark; }))
        return refuse(Refusal::number_is_impossible);
    if (group->evaluation.forms >= most_forms(*group)) return refuse(Refusal::forms_are_all_there);
    add_form(group->evaluation, add.form);
    return organisation;
}

Next apply(Organisation organisation, const ClearEvaluation& clear) {
    Round* round = find_round_to_edit(organisation, clear.round);
    if (!round) return refuse(Refusal::round_is_gone);
    IntervisieGroup* group = find_group_to_edit(*round, clear.group);
    if (!group) return refuse(Refusal::group_is_gone);
    if (group->evaluation.forms == 0) return refuse(Refusal::forms_are_gone);
    group->evaluation = {};
    return organisation;
}

// The history tells of which group, and nothing of what was answered.
Deed deed_of_round(const AddEvaluationForm& add) {
    return {.kind = DeedKind::evaluation_form_added, .round = add.round, .group = add.group};
}
Deed deed_of_round(const ClearEvaluation& clear) {
    return {.kind = DeedKind::evaluation_cleared, .round = clear.round, .group = clear.group};
}

}  // namespace driehoek
