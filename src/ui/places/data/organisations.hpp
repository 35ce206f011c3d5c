// The organisations in this browser, as a list.
#pragma once
#include "ui/kit/flow.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// Every organisation in this browser, the one on screen as it is now.
std::vector<OrganisationEntry> organisations_of(const ViewContext& view);
// Every organisation with what can be done with each.
void draw_organisations(const ViewContext& view, Column& column);

}  // namespace driehoek::ui
