#include "edit/organisation.hpp"

#include "base/text.hpp"
#include "edit/apply.hpp"

namespace driehoek {

Next apply(Organisation organisation, const RenameOrganisation& rename) {
    if (const auto refusal = check_name(rename.name)) return refuse(*refusal);
    organisation.settings.name = tidied(rename.name);
    return changed(organisation, {.kind = DeedKind::organisation_renamed});
}

Next apply(const Organisation&, const OpenOrganisation& open) { return Change{open.organisation, {.kind = open.deed}}; }

}  // namespace driehoek
