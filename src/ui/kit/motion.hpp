// What moves, and how long (DESIGN.md section 5). Only pixels move: where something can be pressed, and where the mirror says
// it is, is at once where it goes. With less motion wanted everything is there at once; when a motion ends, so do the frames.
#pragma once
#include "picture/picture.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/ui.hpp"

namespace driehoek::ui {

inline constexpr float hover_seconds = 0.08F;
inline constexpr float selection_seconds = 0.12F;
inline constexpr float toast_seconds = 0.16F;
inline constexpr float panel_seconds = 0.18F;
inline constexpr float zoom_seconds = 0.32F;  // and what is laid out anew
inline constexpr float seat_seconds = 0.4F;

// When something begins to move: now. Asks for the next frame.
double begin_motion(Ui& ui);

// How far a motion is that began at a time of ImGui, 0 to 1, easing out; asks for the next frame until it is over.
float share_of_motion(Ui& ui, double began, float seconds);

// The current window (of ImGui) comes in from a little aside when it was not there in the last frame. At its end.
void come_in(Ui& ui, Point from, float seconds);

// What a picture was before it was made anew, while it fades over what it is.
class FadingPicture {
public:
    // Nothing fades that was not there.
    void replace(Picture before, float seconds);
    void draw(Ui& ui, ImDrawList& list, const Placement& placement);

private:
    Picture before_{};
    double began_ = 0;
    float seconds_ = 0;
};

// How much of its look for the pointer something shows, 0 to 1.
float hover_share(Ui& ui, NodeId id, bool is_hovered);

}  // namespace driehoek::ui
