// Samples are made for one day. Opened later, their days have moved along: what is late stays as late, and what comes next
// comes soon.
#pragma once
#include "model/organisation.hpp"

namespace driehoek {

// By whole weeks, so that days of the week stay; never back.
Organisation moved_to(Organisation sample, Date today);

}  // namespace driehoek
