// What a step did, and why a step was refused.
#pragma once
#include <array>

#include "model/history.hpp"
#include "model/refusal.hpp"
#include "words/word.hpp"

namespace driehoek {

struct DeedWords {
    std::array<Word, deed_kind_count> deeds;
    std::array<Word, refusal_count> refusals;
    Word refused_title;
    Word undo;
    Word redo;
    Word undo_what;
    Word redo_what;
    Word undone;
};

}  // namespace driehoek
