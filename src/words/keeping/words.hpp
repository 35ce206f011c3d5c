// What is kept and what failed: restore points, the file, leaving a screen, faults of the machine.
#pragma once
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct KeepingWords {
    Word kept;
    Word not_yet_kept;
    Word keeping_failed;
    Word read_only;
    Word restore_title, restore_text, restore_now, restore_go_back;
    Pattern<"day", "what"> restore_go_back_to;
    Word restore_none, restore_automatic;
    Pattern<"day"> restore_opened;
    Pattern<"count"> restore_changes;
    Word restore_change, restore_before_import, restore_before_sample, restore_before_restore, restore_before_empty,
        restore_before_finalise, restore_before_proposal, restore_before_people, restore_before_round,
        restore_before_scenario, restore_before_cleaning;
    Word wipe_text, wipe_button, wipe_sure_title, wipe_sure_text, wipe_sure_button;
    // the file of an organisation, and leaving a screen
    Word file_title;
    Pattern<"day"> file_last;
    Word file_none, file_one_change;
    Pattern<"count"> file_changes;
    Word file_save;
    Pattern<"name"> file_save_of;
    Word file_save_other;
    Pattern<"file"> file_is;
    Word file_cancelled, file_failed, file_changed_title;
    Pattern<"file"> file_changed_text;
    Word file_overwrite;
    Pattern<"count"> remind_old;
    Word remind_none, remind_text, remind_later;
    Word finish_title, finish_text, finish_button, finish_what;
    Pattern<"name"> finish_names;
    Word finish_not_yet, finish_check, finish_have;
    Pattern<"name"> finish_have_of;
    Word finish_safe, finish_wipe, finish_first;
    Word fault_full_title, fault_full_text, fault_failed_title, fault_failed_text, fault_save_file, fault_retry,
        fault_older_title, fault_older_text, fault_older_save, fault_read_only_title, fault_read_only_text,
        fault_take_over, fault_damaged_title, fault_damaged_text, fault_absent_title, fault_absent_text,
        fault_large_title, fault_large_text, fault_slow_title, fault_slow_text, fault_missing_title, fault_missing_text,
        fault_newer_title, fault_newer_text, fault_gone_title, fault_gone_text;
    Word take_over_refused;
    Word laid_aside;
    Word restore_aside;
    Word update_ready, update_reload;
};

}  // namespace driehoek
