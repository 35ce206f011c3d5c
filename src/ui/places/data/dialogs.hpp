// The dialogs about what is kept: organisations, files, the list of names.
#pragma once
#include <cstddef>
#include <string>

#include "derive/templates.hpp"
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

// How long each kind of record stays, and what is due.
struct RetentionDialog {
    static constexpr bool stays_for_changes = true;
};
void draw(const ViewContext& view, RetentionDialog& dialog);

// What goes, before it goes.
struct CleanUpDialog {};
void draw(const ViewContext& view, CleanUpDialog& dialog);

struct LogDialog {
    std::string workplace;
    LogFilter filter = LogFilter::everything;
    std::size_t first = 0;  // of the lines that pass
};
void draw(const ViewContext& view, LogDialog& dialog);
// As it is now.
void open_log(const ViewContext& view);

struct TemplatesDialog {
    TemplateKind kind{};
};
void draw(const ViewContext& view, TemplatesDialog& dialog);

}  // namespace driehoek::ui
