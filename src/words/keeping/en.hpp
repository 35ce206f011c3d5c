// English.
#pragma once
#include "words/keeping/words.hpp"

namespace driehoek::en {

inline constexpr KeepingWords keeping{
    .kept = "Saved on this device",
    .not_yet_kept = "Not saved yet",
    .keeping_failed = "Not saved",
    .read_only = "Read only",
    .restore_title = "Restore points",
    .restore_text = "Go back to an earlier moment",
    .restore_now = "Now",
    .restore_go_back = "Go back",
    .restore_go_back_to = "Go back to {day}, {what}",
    .restore_none = "No restore points yet. They come by themselves while you work.",
    .restore_automatic = "saved by itself",
    .restore_opened = "You are back at {day}",
    .restore_changes = "{count} steps done",
    .restore_change = "1 step done",
    .restore_before_import = "before reading in",
    .restore_before_sample = "before the sample",
    .restore_before_restore = "before going back",
    .restore_before_empty = "before starting empty",
    .restore_before_finalise = "before making final",
    .restore_before_proposal = "before using a proposal",
    .restore_before_people = "before entering rows in the grid",
    .restore_before_round = "before reopening or removing a round",
    .restore_before_scenario = "before carrying out a scenario",
    .restore_before_cleaning = "before cleaning up",
    .wipe_text = "Erases everything that Driehoek keeps in this browser.",
    .wipe_button = "Erase everything",
    .wipe_sure_title = "Erase everything?",
    .wipe_sure_text =
        "All organisations, restore points and name lists are written over and erased. You cannot undo this. The "
        "browser's "
        "history and downloaded files remain. Whether there are remains on the disk Driehoek cannot see.",
    .wipe_sure_button = "Yes, erase everything",
    .file_title = "Saving",
    .file_last = "Last file: {day}.",
    .file_none = "There is no file yet.",
    .file_one_change = "1 change since then.",
    .file_changes = "{count} changes since then.",
    .file_save = "Save file",
    .file_save_of = "Save file of {name}",
    .file_save_other = "Save in another file",
    .file_is = "The file is called {file}",
    .file_cancelled = "No file was saved",
    .file_failed = "The file was not saved. Your data is still on this device. Try once more.",
    .file_changed_title = "Somebody else changed this file",
    .file_changed_text =
        "{file} changed after you opened or saved it. Nothing has been overwritten yet. Save in another file, then "
        "both "
        "remain.",
    .file_overwrite = "Overwrite it",
    .remind_old = "The last file is {count} changes old",
    .remind_none = "There is no file of this organisation yet",
    .remind_text = "Your work is only in this browser. A file stays yours.",
    .remind_later = "Later",
    .finish_title = "Done on this screen",
    .finish_text =
        "For a screen that is not yours. First everything goes into a file. Then Driehoek erases what it keeps in this "
        "browser.",
    .finish_button = "Done: save file and erase this screen",
    .finish_what =
        "This disappears from this browser: the organisations below with their restore points and name list, what "
        "you deleted, and your settings. Files that you save remain, and so does the browser's history. Whether there "
        "are "
        "remains on the disk Driehoek cannot see: so end the session of the screen as well.",
    .finish_names = "Name list of {name}",
    .finish_not_yet = "Not in a file yet",
    .finish_check = "See whether the file is in your Downloads folder",
    .finish_have = "Yes, I have the file",
    .finish_have_of = "Yes, I have the file of {name}",
    .finish_safe = "Is in a file",
    .finish_wipe = "Erase this screen",
    .finish_first = "You can do this when everything is in a file.",
    .fault_full_title = "There is no room left to save",
    .fault_full_text =
        "Your changes are still here while this page is open. Save a file now. Then make room on this device.",
    .fault_failed_title = "Saving does not work now",
    .fault_failed_text = "Your changes are still here while this page is open. Save a file now or try again.",
    .fault_save_file = "Save a file",
    .fault_retry = "Try again",
    .fault_older_title = "The last version was damaged",
    .fault_older_text = "We have opened the version before it. You can save the damaged version as a file.",
    .fault_older_save = "Save the damaged version",
    .fault_read_only_title = "This organisation is also open in another tab",
    .fault_read_only_text = "Here you can only look. That keeps your data from getting mixed up.",
    .fault_take_over = "Continue here",
    .fault_damaged_title = "The saved data is damaged",
    .fault_damaged_text =
        "We cannot open it and change nothing about it. Save it as a file. Then start again or read in a backup.",
    .fault_absent_title = "Nothing is saved on this device",
    .fault_absent_text =
        "This browser does not allow it, or its storage does not answer. You can work as usual. Save a file before "
        "you close the page.",
    .fault_large_title = "This organisation is too large to save",
    .fault_large_text = "It could not be opened later. What was saved before is safe. Undo your last change.",
    .fault_slow_title = "Your saved work is not open yet",
    .fault_slow_text = "The storage of this browser is slow. Wait a moment. What was saved stays there.",
    .fault_missing_title = "The last version is missing",
    .fault_missing_text = "We have opened the version before it. Check whether your last changes are in it.",
    .fault_newer_title = "A newer version of Driehoek saved this",
    .fault_newer_text =
        "This page cannot read it and changes nothing about it. If possible, the version before it is on the screen. "
        "Reload the page.",
    .fault_gone_title = "The other tab is closed",
    .fault_gone_text = "You see what was last saved there. You can continue here.",
    .take_over_refused =
        "In the other tab there is work that is not saved yet. Nothing has changed. Go there and save a file first.",
    .laid_aside = "Another tab continues now. Your last changes are under Data, as a restore point.",
    .restore_aside = "from another tab",
    .update_ready = "There is a new version of Driehoek.",
    .update_reload = "Reload",
};

}  // namespace driehoek::en
