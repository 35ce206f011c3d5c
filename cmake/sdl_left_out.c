/* What SDL and Dear ImGui's backend call of the parts of SDL that stay out of this page, where all of it
   goes unused: WebGL draws everything, and the page brings the pointer itself. Nothing here works; each
   answers as its real counterpart does where the machine lacks the thing. */
#include <EGL/egl.h>
#include <SDL_events.h>
#include <SDL_gamecontroller.h>
#include <SDL_render.h>
#include <SDL_surface.h>

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

/* Gestures of several fingers. */
int SDL_GestureAddTouch(SDL_TouchID touch) { return 0; }
int SDL_GestureDelTouch(SDL_TouchID touch) { return 0; }
void SDL_GestureProcessEvent(SDL_Event *event) {}
void SDL_GestureQuit(void) {}

/* GL functions by name. Emscripten's own answer would link every function that WebGL has. */
__eglMustCastToProperFunctionPointerType eglGetProcAddress(const char *name) { return NULL; }
