// A picture on the page: drawn, pointed at, zoomed, panned, and walked with the keyboard through its mirror twin.
#pragma once
#include <optional>

#include "picture/picture.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/motion.hpp"
#include "ui/kit/ui.hpp"

namespace driehoek::ui {

// How a map is looked at. Not stored: a new visit shows everything.
struct MapView {
    float zoom = 1;          // 1 shows the whole picture
    Point centre{0.5F, 0.5F};  // the part of the picture in the middle, as shares of its bounds
    Subject walked{};        // where the arrow keys are
    bool is_dragged = false;
    bool is_life_size = false;  // set: at the first sight larger than its area, because smaller could not be read
    bool is_still = false;      // neither zoomed nor moved: a picture in a part that scrolls
    Subject seen{};             // the selection that was last brought into sight
    float fit = 0;              // zoom at which the whole picture fitted its area in the last frame

    // Where it comes from while it goes where it should be (DESIGN.md section 5); `left_at` in seconds of ImGui.
    float from_zoom = 1;
    Point from_centre{0.5F, 0.5F};
    double left_at = -1;

    friend bool operator==(const MapView&, const MapView&) = default;
};
inline constexpr float closest_zoom = 4;
inline constexpr float zoom_step = 1.25F;

// Zooms so that the point under `anchor` (page coordinates) stays where it is.
void zoom_by(MapView& view, float factor, Point anchor, const Picture& picture, const Rect& area);
void pan_by(MapView& view, float dx, float dy, const Picture& picture, const Rect& area);

// Before a change that is not made by a finger or a wheel: what is seen now goes there instead of jumping.
void glide(Ui& ui, MapView& view);

void show_everything(Ui& ui, MapView& view);
// The first time: life size, where the whole picture would be too small to read.
void show_life_size(MapView& view, const Picture& picture, const Rect& area);

Placement placement_of(const MapView& view, const Picture& picture, const Rect& area);

// What the user did to the picture.
struct PictureAct {
    std::optional<Subject> chosen{};     // clicked, or Enter
    std::optional<Subject> pointed{};    // under the pointer, else the one that has the focus
    std::optional<Subject> menu{};       // asked what can be done with it
    std::optional<Subject> walked{};     // the arrow keys came there
    bool is_pressed{};                   // what is chosen was pressed by Enter or a screen reader, not clicked
    bool is_double{};                    // ... or clicked twice
    std::optional<Point> at{};           // of the pointer or the fingers that chose or zoomed, on the page
    float zoomed = 1;                    // by wheel, fingers or keys, in this frame
    bool chose_nothing = false;          // clicked beside everything
    bool wants_list = false;             // L
    bool wants_everything = false;       // 0
    float wants_zoom = 1;                // + and -
};

// A picture that can be explored. `fading`: what it was until just now. `on_its_way`: what is drawn instead while it becomes
// this picture, as large as it.
PictureAct explore_picture(Ui& ui, std::string_view id, const Rect& area, const Picture& picture, MapView& view,
                           FadingPicture* fading = nullptr, const Picture* on_its_way = nullptr);

// A small map of the map, with the part in sight in a frame; pressed or dragged, that part becomes the one in sight.
void draw_minimap(Ui& ui, const Rect& card, std::string_view name, const Picture& picture, const Rect& area,
                  MapView& view);

// A picture that is only looked at: one image in the mirror.
void show_picture(Ui& ui, std::string_view id, const Rect& area, const Picture& picture);

}  // namespace driehoek::ui
