#include "edit/methods.hpp"

#include <algorithm>
#include <utility>

#include "base/search.hpp"
#include "edit/apply.hpp"

namespace driehoek {

Next apply(Organisation organisation, const SetMethod& set) {
    OwnMethod method = tidied(set.method);
    if (const auto refusal = refusal_of(method)) return refuse(*refusal);
    std::vector<OwnMethod>& all = organisation.settings.methods;
    const bool is_called_so = std::ranges::any_of(
        all, [&](const OwnMethod& each) { return each.id != method.id && folded(each.name) == folded(method.name); });
    if (is_called_so) return refuse(Refusal::name_is_taken);
    if (method.id) {
        const auto place = std::ranges::find(all, method.id, &OwnMethod::id);
        if (place == all.end()) return refuse(Refusal::method_is_gone);
        *place = std::move(method);
    } else {
        if (all.size() >= most_own_methods) return refuse(Refusal::methods_are_full);
        std::vector<std::string_view> taken;
        for (const OwnMethod& each : all) taken.emplace_back(each.id.text);
        method.id = MethodId(next_id("methode", taken));
        all.push_back(std::move(method));
    }
    return changed(organisation, {.kind = DeedKind::method_set});
}

Next apply(Organisation organisation, const RemoveMethod& remove) {
    const auto is_it = [&](const OwnMethod& method) { return method.id == remove.method; };
    if (std::erase_if(organisation.settings.methods, is_it) == 0) return refuse(Refusal::method_is_gone);
    return changed(organisation, {.kind = DeedKind::method_removed});
}

}  // namespace driehoek
