// Whether a legal plan exists at all: found, or proved not to be there by leaving nothing untried. For cases that are small or
// that collide in few places; a search (search.hpp) finds plans in large ones sooner, but proves nothing.
#pragma once
#include <cstdint>

#include "compose/plan.hpp"
#include "compose/problem.hpp"

namespace driehoek::compose {

enum class Existence : std::uint8_t {
    exists,
    does_not_exist,  // proved
    unknown,  // the number of tries was used up
};

struct ExactAnswer {
    Existence existence = Existence::unknown;
    Plan plan{};  // legal, when one exists
};

// Whether the same hard rules hold in two sittings, so that what is legal in one is legal in the other.
bool are_alike(const Problem& problem, int one, int other);

// Every hard rule is about one sitting, so each sitting is decided by itself. `most_tries` bounds the work of each, in
// (person, group) pairs looked at: a million take some milliseconds. The problem must be sound.
ExactAnswer find_legal_plan(const Problem& problem, std::int64_t most_tries);

}  // namespace driehoek::compose
