// The two tables. Only words.cpp and the tests need them by name; everyone else asks words_in.
#pragma once
#include "words/table.hpp"

namespace driehoek {

extern const Words dutch;
extern const Words english;

}  // namespace driehoek
