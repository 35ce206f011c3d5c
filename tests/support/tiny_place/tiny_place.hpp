// A place as small as one can be: something to see, its own dialog, something it keeps, and something that a link leads to.
// It stands in this folder alone; tests/places.cpp puts it in the table.
#pragma once
#include "ui/shared/place.hpp"

namespace driehoek::test {

extern const ui::Place tiny_place;

}  // namespace driehoek::test
