// What Dear ImGui calls of imgui_tables.cpp, which stays out: no table or column of its own is ever
// begun here, so none of these is ever reached. (Calling ImGui::BeginTable does not link; whoever needs
// it puts imgui_tables.cpp back into third_party.cmake and removes this file.)
#include <imgui.h>
#include <imgui_internal.h>

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
