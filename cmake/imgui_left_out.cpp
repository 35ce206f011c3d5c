// What Dear ImGui calls of imgui_tables.cpp, which stays out: no table or column of its own is ever
// begun here, so none of these is ever reached. (Calling ImGui::BeginTable does not link; whoever needs
// it puts imgui_tables.cpp back into third_party.cmake and removes this file.)
#include <imgui.h>
#include <imgui_internal.h>

#include <cstdarg>
#include <cstdlib>

void ImGui::EndColumns() {}
void ImGui::EndTable() {}
void ImGui::PopColumnsBackground() {}
void ImGui::PushColumnsBackground() {}
void ImGui::TableEndCell(ImGuiTable*) {}
void ImGui::TableEndRow(ImGuiTable*) {}
void ImGui::TableGcCompactSettings() {}
void ImGui::TableGcCompactTransientBuffers(ImGuiTable*) {}
void ImGui::TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void ImGui::TablePopBackgroundChannel() {}
void ImGui::TablePopColumnChannel() {}
void ImGui::TablePushBackgroundChannel() {}
void ImGui::TablePushColumnChannel(int) {}
void ImGui::TableSettingsAddSettingsHandler() {}

// What imgui.cpp calls of imgui_widgets.cpp for things that no window here has: a title bar, a list of windows, tabs, fields
// of its own, messages about its use. It asks for them by these names (third_party.cmake).
namespace ImGui {
bool CloseButtonLeftOut(ImGuiID, const ImVec2&) { return false; }
bool CollapseButtonLeftOut(ImGuiID, const ImVec2&) { return false; }
ImGuiMultiSelectIO* EndMultiSelectLeftOut() { return nullptr; }
void EndTabBarLeftOut() {}
void InputTextDeactivateHookLeftOut(ImGuiID) {}
bool SelectableLeftOut(const char*, bool, ImGuiSelectableFlags, const ImVec2&) { return false; }
void SeparatorLeftOut() {}
void TextLeftOut(const char*, ...) {}
void TextVLeftOut(const char*, va_list) {}
}  // namespace ImGui

#ifdef __EMSCRIPTEN__
// The backend reads the version of its shaders with this ("#version %d"); the settings of windows, which Dear ImGui
// would read too, the page has none of (IniFilename). So: text that must be there, and whole numbers.
extern "C" int sscanf(const char* text, const char* format, ...) {
    va_list targets;
    va_start(targets, format);
    int found = 0;
    for (; *format; ++format) {
        if (format[0] == '%' && format[1] == 'd') {
            char* end = nullptr;
            const long number = std::strtol(text, &end, 10);
            if (end == text) break;
            *va_arg(targets, int*) = static_cast<int>(number);
            text = end;
            ++found;
            ++format;
        } else if (*text++ != *format) {
            break;
        }
    }
    va_end(targets);
    return found;
}
#endif
