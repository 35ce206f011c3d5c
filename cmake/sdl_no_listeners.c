/* In place of SDL's own SDL_emscriptenevents.c: the page hears pointer, wheel, keys and sizes itself (web/pointer.js,
   keys.js, surface.js). SDL's listeners prevent what the browser does with them (Tab, F5, Ctrl with a letter, typing in
   fields, scrolling, focus on a press), and there is no hint that switches off more than the keyboard's. */
#include <emscripten/html5.h>
#include <video/emscripten/SDL_emscriptenvideo.h>

void Emscripten_RegisterEventHandlers(SDL_WindowData *data) {}
void Emscripten_UnregisterEventHandlers(SDL_WindowData *data) {}
EM_BOOL Emscripten_HandleCanvasResize(int type, const void *reserved, void *data) { return EM_FALSE; }
