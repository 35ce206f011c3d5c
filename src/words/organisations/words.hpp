// Several organisations beside each other.
#pragma once
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct OrganisationWords {
    Word sample_mark;
    Word new_organisation_name;
    Word organisation_name, organisation_rename, organisation_save;
    Word sample_small, sample_full;
    Word organisations_title, organisations_text, organisations_choose, organisations_manage;
    Pattern<"name"> organisation_open;
    Word organisation_open_button, organisation_here;
    Pattern<"triads", "day"> organisation_changed;
    Pattern<"name"> organisation_remove;
    Pattern<"name"> organisation_removed;
    Pattern<"name"> organisation_back;
    Word organisation_removed_note;
    Pattern<"name"> organisation_restore;
    Word organisation_restore_button, organisation_copy;
    Pattern<"name"> organisation_copy_name;
    Pattern<"name"> organisation_begun;
    Word organisation_new, organisation_new_text, organisation_nameless, organisation_elsewhere, organisation_not_kept;
    Word link_unknown;
    Word action_rename;
};

}  // namespace driehoek
