// The least a page of this kind can be: WebGL2, one font, one Dear ImGui frame with one word in it.
// What the real page takes longer than this to start is ours; the rest is the browser's and the libraries'.
#include <emscripten.h>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

int main() {}

// The page calls this once, with the size of its canvas in CSS pixels, which are the screen's here, and a font's bytes that
// Dear ImGui keeps.
extern "C" EMSCRIPTEN_KEEPALIVE void draw_first_frame(float width, float height, void* font, int size) {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = 2;
    wanted.alpha = wanted.depth = wanted.antialias = false;  // as the real page
    emscripten_webgl_make_context_current(emscripten_webgl_create_context("#canvas", &wanted));

    ImGui::CreateContext();
    if (!ImGui_ImplOpenGL3_Init("#version 300 es")) return;
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {width, height};
    io.Fonts->AddFontFromMemoryTTF(font, size, 20.0f);
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    ImDrawList* page = ImGui::GetBackgroundDrawList();
    page->AddRectFilled({0, 0}, {640, 360}, IM_COL32(30, 90, 160, 255));
    page->AddText({20, 20}, IM_COL32_WHITE, "Driehoek");
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}
