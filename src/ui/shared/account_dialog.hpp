// Verantwoording: the question, the period and how long the answer is; on paper, as text, as a picture.
#pragma once
#include <string>

#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct AccountDialog {
    std::string question{}, from{}, until{};
    bool has_units = false;
};
void draw(const ViewContext& view, AccountDialog& dialog);
void open_account(const ViewContext& view);

}  // namespace driehoek::ui
