// What stands around the places: rail, toasts, menu, palette.
#pragma once
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct ShellWords {
    Word places;
    Word toast_undo, toast_close;
    Word inspector;
    Word nav_more;
    Pattern<"what"> menu_open;
    Word menu_only_these;
    Word action_letters_off, action_letters_on;
    Word letters_are_off, letters_are_on;
    Word palette_title, palette_commands, palette_people, palette_terms, palette_run, palette_none, palette_keys_hint;
    Pattern<"count"> palette_found;
    Pattern<"place"> go_to_place;
    Pattern<"corner", "code"> choose_for;
};

}  // namespace driehoek
