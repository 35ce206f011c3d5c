// Which 3-hoeken there are on a day, each list by id.
#pragma once
#include <span>
#include <vector>

#include "model/findings.hpp"
#include "model/organisation.hpp"

namespace driehoek {

struct TriadsOnDay {
    std::vector<TriadId> active;  // that go on
    std::vector<TriadId> planned;  // that begin later
    std::vector<TriadId> ended;
    std::vector<TriadId> with_signal;  // of those that go on, the ones with a finding of their own
};
// `findings` are those of that day.
TriadsOnDay triads_on(Date day, const Organisation& organisation, std::span<const Finding> findings);

}  // namespace driehoek
