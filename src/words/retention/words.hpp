// Bewaartermijnen: how long each kind of record stays, what is due, and what cleaning up means.
#pragma once
#include "model/retention.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct RetentionWords {
    Word keeping_title, keeping_text;  // of the card in Gegevens
    Word retention_title, retention_button, retention_text, retention_action;
    ByEnum<RetentionKind, retention_kind_count> retention_kinds;
    ByEnum<RetentionKind, retention_kind_count> retention_from;  // from which day the term runs
    Pattern<"kind"> retention_term;  // the name of a field
    Word term_at_once, term_never, term_one_month, term_one_year;
    Pattern<"count"> term_months, term_years;
    Word retention_decide;
    // what is due
    Word due_title, due_nothing, due_by_itself;
    Pattern<"count", "day"> due_many;
    Pattern<"day"> due_one;
    Pattern<"count"> due_waiting, due_more;
    Word waiting_one, waiting_title, waiting_people, waiting_learning, waiting_rounds;
    ByEnum<RetentionKind, retention_kind_count,
           SomeOf<"code", "person", "other", "round", "group", "unit", "day", "scenario">>
        due_records;
    Pattern<"scenario"> due_scenario_along;
    // cleaning up
    Word clean_button, clean_sure_title, clean_sure_button, clean_means, clean_files;
    Pattern<"count"> clean_many;
    Word clean_one;
    Pattern<"day", "until"> clean_pending;
    Word clean_final, clean_file_now;
    Pattern<"count"> names_without_code;
    Word name_without_code, names_remove;
    Word names_closed_hint;
};

}  // namespace driehoek
