// Several organisations beside each other.
#pragma once
#include "words/word.hpp"

namespace driehoek {

struct OrganisationWords {
    Word sample_mark;
    Word new_organisation_name;
    Word organisation_name, organisation_rename, organisation_save;
    Word sample_small, sample_full;
    // several organisations
    Word organisations_title, organisations_text, organisations_choose, organisations_manage;
    Word organisation_open, organisation_open_button, organisation_here, organisation_changed, organisation_remove,
        organisation_removed, organisation_back, organisation_removed_note, organisation_restore,
        organisation_restore_button, organisation_copy, organisation_copy_name, organisation_begun, organisation_new,
        organisation_new_text, organisation_nameless, organisation_elsewhere, organisation_not_kept;
    Word link_unknown;
    Word action_rename;
};

}  // namespace driehoek
