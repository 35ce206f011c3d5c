#include "derive/triads_on_day.hpp"

#include <algorithm>

#include "base/order.hpp"

namespace driehoek {

TriadsOnDay triads_on(Date day, const Organisation& organisation, std::span<const Finding> findings) {
    TriadsOnDay triads;
    for (const Triad& triad : *organisation.triads) {
        if (triad.is_active_on(day))
            triads.active.push_back(triad.id);
        else if (triad.begins_after(day))
            triads.planned.push_back(triad.id);
        else
            triads.ended.push_back(triad.id);
    }
    for (const Finding& finding : findings) {
        if (finding.triad && std::ranges::binary_search(triads.active, finding.triad))
            triads.with_signal.push_back(finding.triad);
    }
    sort(triads.with_signal);
    const auto doubles = std::ranges::unique(triads.with_signal);
    triads.with_signal.erase(doubles.begin(), doubles.end());
    return triads;
}

}  // namespace driehoek
