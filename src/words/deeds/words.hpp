// What a step did, and why a step was refused.
#pragma once
#include "model/history.hpp"
#include "model/refusal.hpp"
#include "words/by_enum.hpp"
#include "words/word.hpp"

namespace driehoek {

struct DeedWords {
    ByEnum<DeedKind, deed_kind_count> deeds;
    ByEnum<Refusal, refusal_count> refusals;
    Word refused_title;
    Word undo;
    Word redo;
    Word undo_what;
    Word redo_what;
    Word undone;
};

}  // namespace driehoek
