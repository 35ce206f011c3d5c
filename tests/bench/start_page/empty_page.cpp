// The least a page of this kind can be: SDL, WebGL2, one font, one Dear ImGui frame with one word in it.
// What the real page takes longer than this to start is ours; the rest is the browser's and the libraries'.
#include <SDL.h>
#include <emscripten.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_impl_sdl2.h>

static SDL_Window* window = nullptr;

int main() {}

// The page calls this once, with the size of its window in CSS pixels, which are the screen's here.
extern "C" EMSCRIPTEN_KEEPALIVE bool open_window(int width, int height) {
    if (SDL_Init(SDL_INIT_VIDEO) != 0) return false;
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
    window = SDL_CreateWindow("", 0, 0, width, height, SDL_WINDOW_OPENGL);
    const SDL_GLContext context = SDL_GL_CreateContext(window);
    if (!context) return false;

    ImGui::CreateContext();
    return ImGui_ImplSDL2_InitForOpenGL(window, context) && ImGui_ImplOpenGL3_Init("#version 300 es");
}

// And this, with a font's bytes that Dear ImGui keeps.
extern "C" EMSCRIPTEN_KEEPALIVE void draw_first_frame(void* font, int size) {
    ImGui::GetIO().Fonts->AddFontFromMemoryTTF(font, size, 20.0f);
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplSDL2_NewFrame();
    ImGui::NewFrame();
    ImDrawList* page = ImGui::GetBackgroundDrawList();
    page->AddRectFilled({0, 0}, {640, 360}, IM_COL32(30, 90, 160, 255));
    page->AddText({20, 20}, IM_COL32_WHITE, "Driehoek");
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    SDL_GL_SwapWindow(window);
}
