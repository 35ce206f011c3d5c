#include "edit/retention.hpp"

#include <algorithm>

#include "edit/apply.hpp"
#include "model/cleaning.hpp"

namespace driehoek {

Next apply(Organisation organisation, const SetRetention& set) {
    const auto is_possible = [](int months) {
        return (months >= 0 && months <= longest_term) || months == kept_for_good;
    };
    if (!std::ranges::all_of(set.retention.months, is_possible)) return refuse(Refusal::term_is_impossible);
    organisation.settings.retention = set.retention;
    return changed(organisation, {.kind = DeedKind::retention_set});
}

Next apply(const Organisation& organisation, const CleanUp& clean_up) {
    Cleaning cleaning = clean(organisation, clean_up.today);
    if (cleaning.gone.empty()) return refuse(Refusal::nothing_is_due);
    return changed(cleaning.organisation, {.kind = DeedKind::cleaned_up});
}

}  // namespace driehoek
