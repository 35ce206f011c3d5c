// Fictitious organisations from a seed: the full-size one of domain 7b, and small random ones for tests.
// Same seed, same organisation, on every machine: no floating point, no library distributions.
#pragma once
#include <cstdint>

#include "model/organisation.hpp"

namespace driehoek {

// 2,700 people (2,400 employees and 300 PW-kandidaten), 1,030 3-hoeken, 7 bedrijfsonderdelen with their afdelingen.
Organisation generate_full_size(std::uint64_t seed);

// Sound or not: with open corners, extra contacts, ended 3-hoeken, history and rounds. 0 to 60 3-hoeken.
Organisation generate_small(std::uint64_t seed, int triads);

}  // namespace driehoek
