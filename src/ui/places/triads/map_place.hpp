// Which level of the map is shown, of which part of the organisation, and how somebody gets from one to another.
#pragma once
#include <optional>
#include <vector>

#include "derive/map_levels.hpp"
#include "picture/map_wheel.hpp"
#include "ui/kit/memo.hpp"
#include "ui/kit/motion.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// What is on the map now.
struct MapNow {
    MapLevel level = MapLevel::triads;
    MapScope scope{};
    const Breakdown* numbers = nullptr;  // of what the filter lets through
    std::vector<MapPart> parts;  // none at `triads`
    MapWheel wheel;
    LoadDots dots;
    std::vector<TriadId> triads;  // in the scope, of those that the filter lets through
    std::optional<std::size_t> standing_out;
};

// The map as last computed.
struct MapCache {
    Memo<Shown, TriadFilter> counted;
    Breakdown some;  // the numbers with a filter
    Memo<Shown, TriadFilter, std::optional<MapLevel>, std::optional<UnitId>, bool, std::optional<float>, bool> laid_out;
    int layouts = 0;  // how many there were
    MapNow now;
    Memo<int, std::optional<std::size_t>, std::optional<Sign>, float, float> drawn;
    Picture picture;
    Point size{};  // that it was made for
    FadingPicture fading;

    // On its way from one wheel to the next: into a wedge, or out of it.
    struct Growth {
        MapWheel around, inside;
        std::size_t wedge = 0;
        bool is_inwards = true;
        double began = 0;
    };
    std::optional<Growth> growth{};
    Picture between;

    // Between a wheel of parts and the 3-hoeken of one of them: both grow or shrink around one place, and one becomes the other.
    struct LastStep {
        Point around{};  // as shares of the picture
        bool is_inwards = true;
        double began = 0;
    };
    std::optional<LastStep> last_step{};
    std::optional<Point> pointed{};  // where somebody is zooming, as shares of the canvas

    std::optional<Subject> seen{};  // the selection that the map was last brought to
};

// Whether there are so many 3-hoeken that the map has levels.
bool has_levels(const ViewContext& view);
const MapNow& map_now(const ViewContext& view);
// The part that the panel is about: the one that was chosen, else the one that stands out.
std::optional<std::size_t> chosen_part(const ViewContext& view, const MapNow& now);

// All of it, at the level that shows most at once.
void show_whole_map(const ViewContext& view);
// A level, near to what is looked at: where it would not fit on one picture, inside the part that is chosen or stands out.
void show_level(const ViewContext& view, MapLevel level);
// Looks inside a part. `anchor`: an angle of the wheel that stays where it is.
void zoom_into(const ViewContext& view, std::size_t part, std::optional<float> anchor = std::nullopt);
bool can_zoom_out(const ViewContext& view);
void zoom_out(const ViewContext& view);
// Brings the map to what is selected, where it is not on it: into its afdeling.
void fly_to_selection(const ViewContext& view);

// The name of what a scope is: "Hele organisatie", "Detachering".
std::string name_of_scope(const ViewContext& view, const MapScope& scope);

// Where the pointer is that zooms: that place stays where it is.
void note_pointer(const ViewContext& view, const Rect& canvas, const PictureAct& act);
// Of the last step what is between its two pictures, as large as the one that is there at its end; null when nobody is on the way.
const Picture* last_step_picture(const ViewContext& view, const Picture& parts, const Picture& triads);
// The picture of the level, on its way or there. `size` of the canvas.
const Picture& map_picture(const ViewContext& view, Point size);

}  // namespace driehoek::ui
