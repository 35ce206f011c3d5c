// A refusal together with whom and what it is about, so that a sentence can name them. Ids only.
#pragma once
#include <vector>

#include "model/dependents.hpp"
#include "model/refusal.hpp"

namespace driehoek {

struct Refused {
    Refusal why{};
    PersonId person{};
    PersonId other{};
    UnitId unit{};
    UnitId other_unit{};
    std::vector<Dependent> dependents{};  // what is in the way

    friend bool operator==(const Refused&, const Refused&) = default;
    friend bool operator==(const Refused& refused, Refusal why) { return refused.why == why; }
};

}  // namespace driehoek
