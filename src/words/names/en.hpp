// English.
#pragma once
#include "words/names/words.hpp"

namespace driehoek::en {

inline constexpr NameWords names{
    .codes = "Codes",
    .names = "Names",
    .export_names = "Name list",
    .export_names_detail = "with password",
    .codes_title = "Codes or names",
    .codes_text = "You see names only with the name list. You keep it separately, with a password.",
    .codes_choice = "Codes: K-05",
    .names_choice = "Names",
    .names_closed = "Name list: not opened",
    .names_open = "Name list: opened, {count} names",
    .names_open_button = "Open name list",
    .names_new_button = "New name list",
    .names_edit_button = "Edit names",
    .names_close_button = "Close name list",
    .names_open_title = "Open the name list",
    .names_open_text = "Type the password of the list on this device, or choose a name list from a file.",
    .names_file = "Choose a file",
    .names_password = "Password",
    .names_password_again = "The same password once more",
    .names_unlock = "Open",
    .names_wrong = "This password does not fit the list. The list has not changed. Try again.",
    .names_new_title = "New name list",
    .names_new_text = "The list is encrypted with your password. A forgotten password cannot be recovered.",
    .names_passwords_differ = "The passwords are not the same. Type them again.",
    .names_create = "Make name list",
    .names_edit_title = "Names with codes",
    .names_edit_text = "These names are only in the encrypted name list on this device.",
    .names_file_bad = "This is not a name list of Driehoek. Nothing has changed. Choose another file.",
    .names_forget = "Erase name list",
    .password_offer = "Propose five words",
    .password_offered =
        "Write these words down, or put them in a password manager. Without the password the list never opens again.",
    .password_offer_failed = "A proposal does not work now. Check your connection or think of a password yourself.",
    .password_faults = {{PasswordFault::none, "Strong enough."},
                        {PasswordFault::is_short, "Too short: use at least 10 characters."},
                        {PasswordFault::repeats, "Too weak: the same is there again and again. Use other words."},
                        {PasswordFault::is_row,
                         "Too weak: this is a row. Use words that have nothing to do with each other."},
                        {PasswordFault::is_known_word,
                         "Too weak: this is what people try first. Use words that have nothing to do with each other."},
                        {PasswordFault::is_guessable,
                         "Too weak: make it longer. Four or five words that do not belong together are good."}},
    .names_need_organisation =
        "A name list belongs to an organisation. Nothing has changed. Open or start an organisation first.",
};

}  // namespace driehoek::en
