// What the teams of De Lindewaard did in the programme (pictures 13 and 13b). Only the builder of the sample needs it.
#pragma once
#include "model/organisation.hpp"

namespace driehoek::tests::lindewaard {

void add_programme(Organisation& organisation);

}  // namespace driehoek::tests::lindewaard
