// Methods of intervisie that the organisation made itself. Those of the list are words and never change.
#pragma once
#include "base/id.hpp"
#include "model/method.hpp"

namespace driehoek {

// Without an id: a new one, at the end. Two are never called the same.
struct SetMethod {
    OwnMethod method;
};
// A session that is on the wall keeps its copy.
struct RemoveMethod {
    MethodId method;
};

}  // namespace driehoek
