// The page's program: draws into the page's canvas with WebGL through ImGui's backend, and the page's JavaScript calls the
// functions at the end. There is no main loop: web/frames.js asks for a frame when something happened. Pointers, sizes and
// keys come from the page.
#include <GLES3/gl3.h>
#include <emscripten.h>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "app/app.hpp"
#include "platform/web_host.hpp"
#include "ui/kit/look.hpp"

// After a lost context the names of GL objects mean nothing; forgotten, they are not deleted twice.
EM_JS(void, forget_gl_objects, (), {
    for (const table of[GL.buffers, GL.programs, GL.shaders, GL.textures, GL.vaos]) table.length = 0;
})

namespace driehoek {
namespace {

struct Page {
    std::unique_ptr<platform::Platform> platform;
    std::unique_ptr<app::App> app;
    ui::FontBytes fonts;
    app::App::Preferences preferences;
    bool paints = false;  // else the page has no WebGL and shows the mirror instead
    bool context_is_lost = false;
    ImVec2 size{1, 1}, pixels_per_unit{1, 1};  // CSS pixels; pixels of the screen for each
    int screen_width = 0, screen_height = 0;
    float scale = 1;  // CSS pixels for each of ours
    double last_frame = 0;
    ImGuiMouseSource pointer = ImGuiMouseSource_Mouse;
    std::string theme;
    std::string link;  // as the address bar says it
    bool follows_link = true;  // what comes of it takes its place
    const char* cursor = "";
};

Page& page() {
    static Page only;
    return only;
}

bool open_canvas() {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = 2;
    wanted.alpha = wanted.depth = wanted.stencil = wanted.antialias = false;
    const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = emscripten_webgl_create_context("#canvas", &wanted);
    return context > 0 && emscripten_webgl_make_context_current(context) == EMSCRIPTEN_RESULT_SUCCESS &&
           ImGui_ImplOpenGL3_Init("#version 300 es");
}

void set_up_imgui() {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange | ImGuiConfigFlags_NoKeyboard;  // the page does both
    // As a finger's, so that a press waits until its place was drawn with the pointer there: among widgets that lie over each
    // other Dear ImGui takes no press on what the pointer only now came upon.
    io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    ui::load_fonts(page().fonts);
}

// Without a renderer somebody must still say that textures are there, or ImGui waits for them.
void accept_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate || texture->Status == ImTextureStatus_WantUpdates) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        } else if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
    }
}

void begin_frame(double now) {
    ImGuiIO& io = ImGui::GetIO();
    if (page().paints && !page().context_is_lost) ImGui_ImplOpenGL3_NewFrame();
    const float scale = page().scale;
    const ImVec2 density{page().pixels_per_unit.x * scale, page().pixels_per_unit.y * scale};
    io.DisplaySize = {page().size.x / scale, page().size.y / scale};
    io.DisplayFramebufferScale = density;
    io.DeltaTime = static_cast<float>(std::max(now - page().last_frame, 1.0) / 1000);
    page().last_frame = now;
    ImGui::NewFrame();
    io.MouseSource = page().pointer;
    // Edges fade over one pixel of the screen, not of ours.
    ImGui::GetCurrentContext()->DrawListSharedData.InitialFringeScale = 1 / std::max(density.x, 1.0F);
}

void end_frame() {
    ImGui::Render();
    if (!page().paints) return accept_textures();
    if (page().context_is_lost) return;
    const ImDrawData* data = ImGui::GetDrawData();
    glViewport(0, 0, static_cast<int>(data->DisplaySize.x * data->FramebufferScale.x + 0.5F),
               static_cast<int>(data->DisplaySize.y * data->FramebufferScale.y + 0.5F));
    glClearColor(0, 0, 0, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

const char* css_cursor() {
    switch (ImGui::GetMouseCursor()) {
        case ImGuiMouseCursor_Hand: return "pointer";
        case ImGuiMouseCursor_TextInput: return "text";
        case ImGuiMouseCursor_ResizeAll: return ImGui::IsMouseDown(ImGuiMouseButton_Left) ? "grabbing" : "grab";
        case ImGuiMouseCursor_ResizeEW: return "ew-resize";
        case ImGuiMouseCursor_ResizeNS: return "ns-resize";
        case ImGuiMouseCursor_NotAllowed: return "not-allowed";
        case ImGuiMouseCursor_Wait: return "progress";
        default: return "default";
    }
}

void tell_screen() { page().app->set_screen(page().screen_width, page().screen_height, page().size.x); }

// Only what changed: each of these touches the page.
void tell_page() {
    if (const char* cursor = css_cursor(); std::string_view(cursor) != page().cursor) {
        platform::set_cursor(page().cursor = cursor);
    }
    if (page().theme != page().app->theme()) platform::set_theme((page().theme = page().app->theme()).c_str());
    if (const auto link = page().app->link()) {
        if (*link != page().link) platform::set_link(page().link = *link, page().follows_link);
        page().follows_link = false;
    }
    if (const auto tree = page().app->mirror().take_publication(page().scale)) platform::publish_mirror(*tree);
}

using Kind = ui::MirrorEvent::Kind;
void receive(Kind kind, ui::NodeId id, std::string text = {}, int index = 0) {
    page().app->mirror().receive({kind, id, std::move(text), index});
}

}  // namespace
}  // namespace driehoek

// --- What the page calls: web/program.js ---------------------------------------------------------------------------

using namespace driehoek;
#define EXPORTED extern "C" EMSCRIPTEN_KEEPALIVE

int main() { return 0; }  // the page starts the program itself, when it has the fonts

// index: in the order of ui::FontBytes.
EXPORTED void driehoek_font(int index, const char* bytes, std::size_t length) {
    page().fonts[static_cast<std::size_t>(index)].assign(bytes, length);
}
// 1: dark, 2: more contrast, 4: less motion, 8: fingers.
EXPORTED void driehoek_preferences(int flags) {
    page().preferences = {(flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, (flags & 8) != 0};
    if (page().app) page().app->set_preferences(page().preferences);
}
// The size in CSS pixels and in pixels of the screen; the size of the whole screen in CSS pixels.
EXPORTED void driehoek_resize(float width, float height, float pixels_wide, float pixels_high, int screen_width,
                              int screen_height) {
    page().size = {width, height};
    page().pixels_per_unit = {pixels_wide / width, pixels_high / height};
    page().screen_width = screen_width;
    page().screen_height = screen_height;
    if (page().app) tell_screen();
}
// What the address bar says: at the start, and after back or forward.
EXPORTED void driehoek_link(const char* link, std::size_t length) {
    page().link.assign(link, length);
    // Where the app stays where it is, the address becomes a new one again: so going back later goes on from here.
    page().follows_link = !page().app || page().app->follow(page().link);
}
// After fonts, preferences and size. False: no WebGL (or not wanted), the mirror is what the user sees.
EXPORTED bool driehoek_start(bool paint) {
    set_up_imgui();
    page().paints = paint && open_canvas();
    if (!page().paints) ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    page().platform = platform::make_web_platform();
    page().app = std::make_unique<app::App>(*page().platform, page().link);
    page().app->set_plain(!page().paints);
    page().app->set_preferences(page().preferences);
    tell_screen();
    return page().paints;
}
EXPORTED void driehoek_sample(const char* json, std::size_t length) { page().app->set_sample({json, length}); }

// Milliseconds until the next frame is due; 0: at once; negative: not before something happens.
EXPORTED int driehoek_frame(double now) {
    if (page().scale != page().app->scale()) platform::set_scale(page().scale = page().app->scale());
    // What was pressed in this frame is shown by the next; a quick press is spread over several.
    const bool has_input = !ImGui::GetCurrentContext()->InputEventsQueue.empty();
    begin_frame(now);
    page().app->frame();
    end_frame();
    tell_page();
    if (has_input || page().app->wants_frame()) return 0;
    return page().app->milliseconds_until_due();
}

EXPORTED void driehoek_press(ui::NodeId id) { receive(Kind::press, id); }
EXPORTED void driehoek_text(ui::NodeId id, const char* text, std::size_t length) {
    receive(Kind::text, id, {text, length});
}
// Not into a field, or into a cell of a grid and more than one cell.
EXPORTED void driehoek_paste(ui::NodeId id, const char* text, std::size_t length) {
    receive(Kind::paste, id, {text, length});
}
EXPORTED void driehoek_choose(ui::NodeId id, int index) { receive(Kind::choose, id, {}, index); }
EXPORTED void driehoek_focus(ui::NodeId id, int by_key) { receive(Kind::focus, id, {}, by_key); }
EXPORTED void driehoek_blur(ui::NodeId id) { receive(Kind::blur, id); }
EXPORTED bool driehoek_key(ui::NodeId id, const char* key, std::size_t length) {
    return page().app->offer_key(id, {key, length});
}

// source: 0 mouse, 1 finger, 2 pen. Position in CSS pixels, with fractions.
EXPORTED void driehoek_pointer_moved(float x, float y, int source) {
    page().pointer = static_cast<ImGuiMouseSource>(source);
    ImGui::GetIO().AddMousePosEvent(x / page().scale, y / page().scale);
}
EXPORTED void driehoek_pointer_button(int button, bool down) { ImGui::GetIO().AddMouseButtonEvent(button, down); }
EXPORTED void driehoek_pointer_left() { ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX); }
EXPORTED void driehoek_wheel(float x, float y) { ImGui::GetIO().AddMouseWheelEvent(x, y); }
// Around a place, with how it moved, in CSS pixels. False: nothing there can be zoomed.
EXPORTED bool driehoek_pinch(float x, float y, float scale, float dx, float dy) {
    const float unit = page().scale;
    return page().app->pinch(x / unit, y / unit, scale, dx / unit, dy / unit);
}
// Whether the pointer carries somebody.
EXPORTED bool driehoek_carries() { return page().app->carries(); }

// The page has fonts that it had not when it drew words for us.
EXPORTED void driehoek_fonts_changed() { page().app->fonts_changed(); }

// No context will come any more: the mirror is what the user sees from now on.
EXPORTED void driehoek_go_plain() {
    page().paints = false;
    page().app->set_plain(true);
    tell_screen();
}
EXPORTED void driehoek_context_lost() { page().context_is_lost = true; }
EXPORTED void driehoek_context_restored() {
    if (!page().paints) return;
    forget_gl_objects();
    ImGui_ImplOpenGL3_Shutdown();  // marks the textures as gone: they are uploaded again with the next frame
    ImGui_ImplOpenGL3_Init("#version 300 es");
    page().context_is_lost = false;
}

// Readable even after a crash: nothing is computed here.
EXPORTED const char* driehoek_last_state() { return page().app ? page().app->last_state().data() : nullptr; }
EXPORTED std::size_t driehoek_last_state_length() { return page().app ? page().app->last_state().size() : 0; }
