/* What is called of the parts of SDL that stay out: gamepads (Dear ImGui's backend looks for them) and
   SDL's own 2D renderer (its window code would destroy one). There are none of either. */
#include <SDL_gamecontroller.h>
#include <EGL/egl.h>
#include <SDL_render.h>

int SDL_NumJoysticks(void) { return 0; }
SDL_bool SDL_IsGameController(int index) { (void)index; return SDL_FALSE; }
SDL_GameController *SDL_GameControllerOpen(int index) { (void)index; return NULL; }
void SDL_GameControllerClose(SDL_GameController *gamepad) { (void)gamepad; }
Sint16 SDL_GameControllerGetAxis(SDL_GameController *gamepad, SDL_GameControllerAxis axis)
{
    (void)gamepad; (void)axis;
    return 0;
}
Uint8 SDL_GameControllerGetButton(SDL_GameController *gamepad, SDL_GameControllerButton button)
{
    (void)gamepad; (void)button;
    return 0;
}

SDL_Renderer *SDL_GetRenderer(SDL_Window *window) { (void)window; return NULL; }
void SDL_DestroyRendererWithoutFreeing(SDL_Renderer *renderer) { (void)renderer; }
int SDL_GetRendererOutputSize(SDL_Renderer *renderer, int *width, int *height)
{
    (void)renderer; (void)width; (void)height;
    return -1;
}

/* SDL asks for GL functions by name, for questions that this page never puts. Emscripten's answer
   would link every function WebGL has. */
__eglMustCastToProperFunctionPointerType eglGetProcAddress(const char *name) { (void)name; return NULL; }
