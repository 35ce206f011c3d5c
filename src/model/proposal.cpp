#include "model/proposal.hpp"

namespace driehoek {

void set_wishes(Proposal& proposal, const Proposal& wishes) {
    proposal.weights = wishes.weights;
    proposal.wants_shared_triads = wishes.wants_shared_triads;
    proposal.changes_groups = wishes.changes_groups;
    proposal.largest_size = wishes.largest_size;
    proposal.functions_required = wishes.functions_required;
    proposal.keeps_facilitators = wishes.keeps_facilitators;
    proposal.unit_level = wishes.unit_level;
    proposal.units_apart = wishes.units_apart;
    proposal.sits_out = wishes.sits_out;
    proposal.absences = wishes.absences;
    proposal.together = wishes.together;
}

}  // namespace driehoek
