// What a proposal weighs, and who sits out, is absent or stays together.
#pragma once
#include <array>

#include "model/proposal.hpp"
#include "model/unit.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct WishWords {
    Word wishes_chip;
    Pattern<"round"> wishes_title;
    Word wishes_text, wishes_mode, wishes_largest;
    Pattern<"count"> wishes_size_attention;
    Word wishes_save;
    std::array<Word, 2> wishes_modes;
    ByEnum<SoftRule, soft_rule_count> soft_rules;
    ByEnum<SoftRule, soft_rule_count> soft_rule_texts;
    ByEnum<SoftWeight, soft_weight_count> soft_weights;
    ByEnum<SoftWeight, soft_weight_count> soft_weights_told;
    Word wishes_direction;
    std::array<Word, 2> wishes_directions;
    Word wishes_firm, wishes_weights;
    std::array<Word, 2> wishes_no_yes;
    Word wishes_units, wishes_units_text, wishes_unit_level;
    Pattern<"level"> wishes_units_apart;
    Word wishes_mixes_both, wishes_no_function_one, wishes_no_unit_one;
    Pattern<"count"> wishes_no_function_many;
    Pattern<"count"> wishes_no_unit_many;
    ByEnum<UnitKind, unit_kind_count> wishes_same_units;
    Word wishes_functions, wishes_functions_text, wishes_keeps, wishes_keeps_text, wishes_out, wishes_out_text,
        wishes_out_person, wishes_out_add, wishes_absent, wishes_absent_text, wishes_absent_person,
        wishes_absent_session, wishes_absent_add;
    Pattern<"person", "session"> wishes_absent_row;
    Word wishes_together, wishes_together_text, wishes_together_add;
    Pattern<"what"> wishes_remove;
};

}  // namespace driehoek
