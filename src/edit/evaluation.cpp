#include "edit/evaluation.hpp"

#include "edit/apply.hpp"

namespace driehoek {

// Of the form only its marks are counted; nothing else of it stays (P10). The history tells of which group, and nothing of
// what was answered.
Next apply(Organisation organisation, const AddEvaluationForm& add) {
    Round* round = find_round_to_edit(organisation, add.round);
    if (!round) return refuse(Refusal::round_is_gone);
    IntervisieGroup* group = find_group_to_edit(*round, add.group);
    if (!group) return refuse(Refusal::group_is_gone);
    if (const auto refusal = refusal_of(*group, add.form)) return refuse(*refusal);
    add_form(group->evaluation, add.form);
    return changed(organisation, {.kind = DeedKind::evaluation_form_added, .round = add.round, .group = add.group});
}

Next apply(Organisation organisation, const ClearEvaluation& clear) {
    Round* round = find_round_to_edit(organisation, clear.round);
    if (!round) return refuse(Refusal::round_is_gone);
    IntervisieGroup* group = find_group_to_edit(*round, clear.group);
    if (!group) return refuse(Refusal::group_is_gone);
    if (group->evaluation.forms == 0) return refuse(Refusal::forms_are_gone);
    group->evaluation = {};
    return changed(organisation, {.kind = DeedKind::evaluation_cleared, .round = clear.round, .group = clear.group});
}

}  // namespace driehoek
