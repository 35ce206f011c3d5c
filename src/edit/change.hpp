// What a command comes to: the next organisation together with what was done, so that the two can never differ; or a refusal.
#pragma once
#include <utility>

#include "base/result.hpp"
#include "model/history.hpp"
#include "model/organisation.hpp"
#include "model/refused.hpp"

namespace driehoek {

struct Change {
    Organisation organisation;
    Deed deed;
};
using Next = Result<Change, Refused>;

// How each `apply` ends. The organisation is handed over.
inline Next changed(Organisation& organisation, Deed deed) { return Change{std::move(organisation), std::move(deed)}; }
inline std::unexpected<Refused> refuse(Refused refused) { return std::unexpected(std::move(refused)); }
// One that names nobody and nothing.
inline std::unexpected<Refused> refuse(Refusal why) { return refuse(Refused{.why = why}); }

}  // namespace driehoek
