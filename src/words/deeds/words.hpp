// What a step did, and why a step was refused.
#pragma once
#include "model/dependents.hpp"
#include "model/history.hpp"
#include "model/refusal.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct DeedWords {
    ByEnum<DeedKind, deed_kind_count,
           SomeOf<"person", "other", "code", "corner", "round", "group", "groups", "unit", "location", "people",
                  "scenario", "story">>
        deeds;
    // "what": the things in the way.
    ByEnum<Refusal, refusal_count, SomeOf<"person", "other", "unit", "other_unit", "what">> refusals;
    // What is in the way, a few at most: "Groen buiten, Ploeg 2 en nog 3".
    ByEnum<DependentKind, dependent_kind_count, SomeOf<"person", "corner", "code", "round", "group", "unit">>
        dependents;
    Pattern<"count"> many_more;
    Word refused_title;
    Word undo;
    Word redo;
    Pattern<"what"> undo_what;
    Pattern<"what"> redo_what;
    Pattern<"what"> undone;
};

}  // namespace driehoek
