// The dialogs of the page itself: what is found, explained and told.
#pragma once
#include <string>
#include <vector>

#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// The search field above everything: commands, people, 3-hoeken, explanation.
struct PaletteDialog {
    std::string query;
    int chosen = 0;
};
void draw(const ViewContext& view, PaletteDialog& dialog);

struct HelpDialog {};
void draw(const ViewContext& view, HelpDialog& dialog);

// Something went wrong, or needs to be read before going on.
struct MessageDialog {
    std::string title, text, detail;
    bool offers_other_file = false;
};
void draw(const ViewContext& view, MessageDialog& dialog);

// A file has fields that we do not know. The app holds what is in it until this is answered.
struct LeaveOutDialog {
    std::string file;
    std::vector<std::string> fields;
};
void draw(const ViewContext& view, LeaveOutDialog& dialog);

}  // namespace driehoek::ui
