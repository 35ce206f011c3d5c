// The units an organisation is made of, and the dialogs in which they and the people in them are corrected.
#pragma once
#include "model/unit.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct UnitWords {
    Word unit_list_title, units_text, units_none, action_units;
    ByEnum<UnitKind, unit_kind_count> unit_kinds;
    Word unit_new, unit_another;
    Pattern<"unit"> unit_title;
    Word unit_name, unit_kind, unit_parent, unit_no_parent, unit_add, unit_save, unit_remove;
    Word unit_join_title, unit_join_text, unit_join, unit_join_button;
    Pattern<"person"> person_edit_title;
    Word person_edit, person_functions, person_level, person_no_level, person_days, person_external, person_is_ours,
        person_is_external, person_module, person_save, person_remove, person_leave;
    Pattern<"person"> person_leave_title;
    Word person_leave_text, person_leave_day, person_leave_button;
};

}  // namespace driehoek
