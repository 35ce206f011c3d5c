// English.
#pragma once
#include "words/organisations/words.hpp"

namespace driehoek::en {

inline constexpr OrganisationWords organisations{
    .sample_mark = "Sample data",
    .new_organisation_name = "My organisation",
    .organisation_name = "Name of the organisation",
    .organisation_rename = "Change name",
    .organisation_save = "Save name",
    .sample_small = "De Lindewaard",
    .sample_full = "Large sample",
    .organisations_title = "Organisations",
    .organisations_text = "Each organisation has its own restore points and its own name list.",
    .organisations_choose = "Choose an organisation",
    .organisations_manage = "Save, rename or start another one",
    .organisation_open = "Open {name}",
    .organisation_open_button = "Open",
    .organisation_here = "On this screen",
    .organisation_changed = "{triads}, changed {day}",
    .organisation_remove = "Delete {name}",
    .organisation_removed = "{name} is deleted",
    .organisation_back = "{name} is back in the list",
    .organisation_removed_note = "Deleted. Stays here for one more day.",
    .organisation_restore = "Bring {name} back",
    .organisation_restore_button = "Bring back",
    .organisation_copy = "Make a copy",
    .organisation_copy_name = "Copy of {name}",
    .organisation_begun = "{name} is on the screen now. You find the other organisations under Data.",
    .organisation_new = "New organisation",
    .organisation_new_text = "The samples are made up, to practise with.",
    .organisation_nameless = "Organisation without a name",
    .organisation_elsewhere = "This organisation is open in another tab. Nothing has changed. Close it there first.",
    .organisation_not_kept = "This organisation is not saved yet. So it stays open. Save a file or try again.",
    .link_unknown = "What this link points at is not here any more. Your data has not changed.",
    .action_rename = "Rename the organisation",
};

}  // namespace driehoek::en
