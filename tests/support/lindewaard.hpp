// De Lindewaard (domain 7a): the fictitious organisation of 60 people in which each signal is planted on purpose.
// assets/samples/lindewaard.json is this value, written by io; a test keeps the two the same.
#pragma once
#include "model/organisation.hpp"
#include "support/sample_day.hpp"

namespace driehoek::tests {

Organisation build_lindewaard();

}  // namespace driehoek::tests
