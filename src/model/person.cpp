#include "model/person.hpp"

#include <algorithm>

namespace driehoek {

bool Person::has(Function function) const { return std::ranges::find(functions, function) != functions.end(); }

}  // namespace driehoek
