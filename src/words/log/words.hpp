// The log: what was done, when and where; never what it said.
#pragma once
#include "model/log.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct LogWords {
    Word log_title, log_button, log_text, log_stays, log_action;
    Word workplace_label, workplace_text, workplace_save, workplace_saved, workplace_refused;
    Word log_filter_label;
    ByEnum<LogFilter, log_filter_count> log_filters;
    ByEnum<LogEvent, log_event_count, SomeOf<"what">> log_events;
    ByEnum<LogSubject, log_subject_count> log_subjects;
    ByEnum<LogAction, log_action_count> log_actions;
    Pattern<"what", "became"> log_step;
    Word log_when, log_what, log_code, log_empty, log_csv, log_older, log_newer;
    Pattern<"first", "last", "all"> log_range;
};

}  // namespace driehoek
