// The dialogs about what is kept: organisations, files, the list of names.
#pragma once
#include <string>

#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct OrganisationsDialog {
    static constexpr bool shows_kept = true;
};
void draw(const ViewContext& view, OrganisationsDialog& dialog);

// Everything into files, and then nothing stays on this device.
struct FinishDialog {
    static constexpr bool shows_kept = true;
};
void draw(const ViewContext& view, FinishDialog& dialog);

// Somebody else wrote the file of an organisation.
struct FileChangedDialog {
    std::string organisation, file;
};
void draw(const ViewContext& view, FileChangedDialog& dialog);

struct RenameDialog {
    std::string name;
};
void draw(const ViewContext& view, RenameDialog& dialog);

struct WipeDialog {};
void draw(const ViewContext& view, WipeDialog& dialog);

struct OpenNamesDialog {
    std::string password, message;
};
void draw(const ViewContext& view, OpenNamesDialog& dialog);

struct NewNamesDialog {
    std::string password, again, message;
    std::string offered{};  // a password of words, to be written down
};
void draw(const ViewContext& view, NewNamesDialog& dialog);

struct EditNamesDialog {
    std::string search;
};
void draw(const ViewContext& view, EditNamesDialog& dialog);

}  // namespace driehoek::ui
