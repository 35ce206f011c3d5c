// The wheel as last computed. Layout and picture are made again only when something they depend on has changed.
#pragma once
#include <optional>
#include <vector>

#include "picture/triad_wheel.hpp"
#include "ui/kit/memo.hpp"
#include "ui/kit/motion.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct WheelCache {
    Memo<Shown, std::vector<TriadId>, float, float> laid_out;
    Memo<int, TriadId, PersonId, std::optional<Rule>> drawn;
    int layouts = 0;  // how many there were
    WheelLayout layout;
    Picture picture;
    FadingPicture fading;
    Point size{};  // of the canvas that the picture is for: another size is no change to be shown
};

// The wheel of the 3-hoeken shown, for a canvas of this size.
const Picture& wheel_picture(const ViewContext& view, const std::vector<TriadId>& triads, const Rect& canvas,
                             const std::vector<Rect>& kept_free);

}  // namespace driehoek::ui
