// The list of names and its password.
#pragma once
#include "base/password.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct NameWords {
    Word codes;
    Word names;
    Word export_names, export_names_detail;
    Word codes_title, codes_text, codes_choice;
    Word names_choice, names_closed;
    Pattern<"count"> names_open;
    Word names_open_button, names_new_button, names_edit_button, names_close_button, names_open_title, names_open_text,
        names_file, names_password, names_password_again, names_unlock, names_wrong, names_new_title, names_new_text,
        names_passwords_differ, names_create, names_edit_title, names_edit_text, names_file_bad, names_forget;
    Word password_offer, password_offered, password_offer_failed;
    ByEnum<PasswordFault, password_fault_count> password_faults;
    Word names_need_organisation;
};

}  // namespace driehoek
