// English.
#pragma once
#include "words/shell/words.hpp"

namespace driehoek::en {

inline constexpr ShellWords shell{
    .places = "Parts of Driehoek",
    .toast_undo = "Undo",
    .toast_close = "Close message",
    .inspector = "Details",
    .nav_more = "More",
    .menu_open = "Open {what}",
    .menu_only_these = "Show only these triads",
    .action_letters_off = "Turn off keys of one letter",
    .action_letters_on = "Turn on keys of one letter",
    .letters_are_off = "Keys of one letter are off",
    .letters_are_on = "Keys of one letter are on",
    .palette_title = "Search or type a command",
    .palette_commands = "Commands",
    .palette_people = "People",
    .palette_terms = "Explanation",
    .palette_run = "run",
    .palette_none = "Nothing found. Type a name, a code such as K-05 or what you want to do.",
    .palette_keys_hint = "Type ? for all keys",
    .palette_found = "{count} found",
    .go_to_place = "Go to {place}",
    .choose_for = "Choose {corner} for {code}",
};

}  // namespace driehoek::en
