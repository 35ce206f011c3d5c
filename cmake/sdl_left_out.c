/* What SDL and Dear ImGui's backend call of the parts of SDL that stay out of this page, where all of it
   goes unused: WebGL draws everything, and the page brings the pointer itself. But for the last two parts
   nothing here works; each answers as its real counterpart does where the machine lacks the thing. */
#include <SDL_gamecontroller.h>
#include <SDL_render.h>
#include <SDL_surface.h>
#include <emscripten/emscripten.h>
#include <emscripten/html5.h>
#include <events/SDL_events_c.h>
#include <video/emscripten/SDL_emscriptenopengles.h>

/* Gamepads: Dear ImGui's backend looks for them. */
int SDL_NumJoysticks(void) { return 0; }
SDL_bool SDL_IsGameController(int index) { return SDL_FALSE; }
SDL_GameController *SDL_GameControllerOpen(int index) { return NULL; }
void SDL_GameControllerClose(SDL_GameController *gamepad) {}
Sint16 SDL_GameControllerGetAxis(SDL_GameController *gamepad, SDL_GameControllerAxis axis) { return 0; }
Uint8 SDL_GameControllerGetButton(SDL_GameController *gamepad, SDL_GameControllerButton button) { return 0; }

/* SDL's own 2D renderer: its window code would destroy one. */
SDL_Renderer *SDL_GetRenderer(SDL_Window *window) { return NULL; }
void SDL_DestroyRendererWithoutFreeing(SDL_Renderer *renderer) {}
int SDL_GetRendererOutputSize(SDL_Renderer *renderer, int *width, int *height) { return -1; }

/* Pictures in memory: for window icons, drawn cursors and windows without GL. */
SDL_Surface *SDL_CreateRGBSurface(Uint32 flags, int width, int height, int depth, Uint32 red, Uint32 green,
                                  Uint32 blue, Uint32 alpha) { return NULL; }
SDL_Surface *SDL_CreateRGBSurfaceFrom(void *pixels, int width, int height, int depth, int pitch, Uint32 red,
                                      Uint32 green, Uint32 blue, Uint32 alpha) { return NULL; }
SDL_Surface *SDL_ConvertSurfaceFormat(SDL_Surface *surface, Uint32 format, Uint32 flags) { return NULL; }
void SDL_FreeSurface(SDL_Surface *surface) {}
SDL_bool SDL_PixelFormatEnumToMasks(Uint32 format, int *depth, Uint32 *red, Uint32 *green, Uint32 *blue,
                                    Uint32 *alpha) { return SDL_FALSE; }
void SDL_CalculateGammaRamp(float gamma, Uint16 *ramp) {}
int Emscripten_CreateWindowFramebuffer(void *device, SDL_Window *window, Uint32 *format, void **pixels,
                                       int *pitch) { return -1; }
int Emscripten_UpdateWindowFramebuffer(void *device, SDL_Window *window, const SDL_Rect *rects, int count) { return -1; }
void Emscripten_DestroyWindowFramebuffer(void *device, SDL_Window *window) {}

/* Events: what the user does comes from the page, and nobody asks SDL. Its listeners would also prevent what the
   browser does itself with keys, wheel and touch. */
int SDL_EventsInit(void) { return 0; }
void SDL_EventsQuit(void) {}
Uint8 SDL_EventState(Uint32 type, int state) { return SDL_IGNORE; }
int SDL_PushEvent(SDL_Event *event) { return 0; }
void SDL_FilterEvents(SDL_EventFilter filter, void *userdata) {}
int SDL_SendAppEvent(SDL_EventType type) { return 0; }
int SDL_SendQuit(void) { return 0; }
void Emscripten_RegisterEventHandlers(void *window) {}
void Emscripten_UnregisterEventHandlers(void *window) {}
EM_BOOL Emscripten_HandleCanvasResize(int type, const void *reserved, void *window) { return EM_FALSE; }

/* The keyboard. */
int SDL_KeyboardInit(void) { return 0; }
void SDL_KeyboardQuit(void) {}
void SDL_ResetKeyboard(void) {}
SDL_Window *SDL_GetKeyboardFocus(void) { return NULL; }
void SDL_SetKeyboardFocus(SDL_Window *window) {}

/* Mouse and cursors. */
void Emscripten_InitMouse(void) {}
void Emscripten_FiniMouse(void) {}
int SDL_MousePreInit(void) { return 0; }
void SDL_MousePostInit(void) {}
void SDL_MouseQuit(void) {}
SDL_Mouse *SDL_GetMouse(void) { static SDL_Mouse none; return &none; }
SDL_Window *SDL_GetMouseFocus(void) { return NULL; }
void SDL_SetMouseFocus(SDL_Window *window) {}
Uint32 SDL_GetMouseState(int *x, int *y) { return 0; }
Uint32 SDL_GetGlobalMouseState(int *x, int *y) { return 0; }
SDL_bool SDL_GetRelativeMouseMode(void) { return SDL_FALSE; }
int SDL_SetRelativeMouseMode(SDL_bool enabled) { return -1; }
int SDL_UpdateMouseCapture(SDL_bool force_release) { return -1; }
void SDL_WarpMouseInWindow(SDL_Window *window, int x, int y) {}
void SDL_PerformWarpMouseInWindow(SDL_Window *window, int x, int y, SDL_bool ignore_relative) {}
SDL_Cursor *SDL_CreateSystemCursor(SDL_SystemCursor cursor) { return NULL; }
void SDL_FreeCursor(SDL_Cursor *cursor) {}
void SDL_SetCursor(SDL_Cursor *cursor) {}
int SDL_ShowCursor(int toggle) { return SDL_DISABLE; }

/* Fingers. */
int SDL_TouchInit(void) { return 0; }
void SDL_TouchQuit(void) {}

/* The whole screen: for the browser and its user to decide. */
EMSCRIPTEN_RESULT emscripten_request_fullscreen_strategy(const char *target, EM_BOOL is_deferred,
                                                         const EmscriptenFullscreenStrategy *strategy) {
    return EMSCRIPTEN_RESULT_NOT_SUPPORTED;
}
EMSCRIPTEN_RESULT emscripten_exit_fullscreen(void) { return EMSCRIPTEN_RESULT_NOT_SUPPORTED; }

/* The title is the mirror's (web/mirror.js), and the page's size is what counts. Emscripten's own answers bring its whole
   library for pages with a canvas. */
void emscripten_set_window_title(const char *title) {}
void emscripten_get_screen_size(int *width, int *height) {
    double wide, high;
    emscripten_get_element_css_size("#canvas", &wide, &high);
    *width = (int)wide;
    *height = (int)high;
}

/* WebGL: what SDL asks through EGL, asked of the browser itself. The one part here that does work. */
int Emscripten_GLES_LoadLibrary(_THIS, const char *path) {
    static SDL_EGL_VideoData loaded;
    _this->egl_data = &loaded;
    return 0;
}
void SDL_EGL_UnloadLibrary(_THIS) { _this->egl_data = NULL; }
EGLSurface *SDL_EGL_CreateSurface(_THIS, NativeWindowType window) { return (EGLSurface *)_this->egl_data; }
void SDL_EGL_DestroySurface(_THIS, EGLSurface surface) {}
SDL_GLContext Emscripten_GLES_CreateContext(_THIS, SDL_Window *window) {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = _this->gl_config.major_version - 1;  /* OpenGL ES 3 is WebGL 2 */
    wanted.alpha = _this->gl_config.alpha_size > 0;
    wanted.depth = _this->gl_config.depth_size > 0;
    wanted.stencil = _this->gl_config.stencil_size > 0;
    wanted.antialias = _this->gl_config.multisamplesamples > 0;
    wanted.enableExtensionsByDefault = EM_FALSE;
    const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = emscripten_webgl_create_context("#canvas", &wanted);
    if (context <= 0) return NULL;
    emscripten_webgl_make_context_current(context);
    return (SDL_GLContext)context;
}
int Emscripten_GLES_MakeCurrent(_THIS, SDL_Window *window, SDL_GLContext context) {
    return emscripten_webgl_make_context_current((EMSCRIPTEN_WEBGL_CONTEXT_HANDLE)context) == EMSCRIPTEN_RESULT_SUCCESS ? 0 : -1;
}
void SDL_EGL_DeleteContext(_THIS, SDL_GLContext context) {
    emscripten_webgl_destroy_context((EMSCRIPTEN_WEBGL_CONTEXT_HANDLE)context);
}
int Emscripten_GLES_SwapWindow(_THIS, SDL_Window *window) { return 0; }  /* the browser shows it after the frame */
int SDL_EGL_SetSwapInterval(_THIS, int interval) { return -1; }
int SDL_EGL_GetSwapInterval(_THIS) { return 1; }
/* By name none: Emscripten's own answer would link every function that WebGL has. */
void *SDL_EGL_GetProcAddress(_THIS, const char *name) { return NULL; }
