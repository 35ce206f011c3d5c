// A method of intervisie of somebody's own <-> a small file of its own, so that another organisation can read it in. Like every
// file of Driehoek it says what it is and of which version.
#pragma once
#include <string>
#include <string_view>

#include "base/read_fault.hpp"
#include "base/result.hpp"
#include "model/method.hpp"

namespace driehoek::io {

// Stands in the first bytes of such a file.
inline constexpr std::string_view method_mark = "driehoek-method";

// Its id is not in it: who reads it in gives it one.
std::string write_method(const OwnMethod& method);
// Anybody's file, so of any form: what may not be kept (io/forbidden.hpp) refuses it, what we do not know is left out. Whether the
// method can be used `refusal_of` says.
Result<OwnMethod, ReadFault> read_method(std::string_view text);

}  // namespace driehoek::io
