// Help: keys, and what a term means.
#pragma once
#include <array>

#include "words/word.hpp"

namespace driehoek {

struct HelpWords {
    Word nav_help;
    Word key_arrows, key_does_tab, key_does_arrows, key_does_enter, key_does_zoom, key_does_fit, key_does_space,
        key_does_escape;
    std::array<Word, 10> term_questions;
    std::array<Word, 10> term_answers;
    Word help_title, help_triad_title, help_triad_text, help_keys_title, help_picture_keys_title, help_terms_title,
        help_privacy_title, help_privacy_text;
};

}  // namespace driehoek
