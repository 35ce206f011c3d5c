// What a step did, and why a step was refused.
#pragma once
#include "model/history.hpp"
#include "model/refusal.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct DeedWords {
    ByEnum<DeedKind, deed_kind_count, SomeOf<"person", "other", "code", "corner", "round", "group", "groups", "unit">>
        deeds;
    ByEnum<Refusal, refusal_count> refusals;
    Word refused_title;
    Word undo;
    Word redo;
    Pattern<"what"> undo_what;
    Pattern<"what"> redo_what;
    Pattern<"what"> undone;
};

}  // namespace driehoek
