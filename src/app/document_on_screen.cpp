#include "app/document_on_screen.hpp"

#include <utility>

#include "model/rules.hpp"
#include "picture/overview_mosaic.hpp"

namespace driehoek::app {

void DocumentOnScreen::show(Document next) {
    close();
    document_.emplace(std::move(next));
}

void DocumentOnScreen::close() {
    base_ = revision() + 1;
    document_.reset();
}

bool DocumentOnScreen::derive(Date today) {
    if (!document_ || (derived_from_ == revision() && derived_on_ == today)) return false;
    derived_from_ = revision();
    derived_on_ = today;
    const Organisation& organisation = document_->shown();
    std::vector<Finding> findings = check_organisation(organisation, today);
    TriadsOnDay triads = triads_on(today, organisation, findings);
    Breakdown numbers = breakdown_of(organisation, triads.active, findings);
    derived_ = {std::move(triads), std::move(findings), std::move(numbers)};
    return true;
}

}  // namespace driehoek::app
