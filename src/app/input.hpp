// What was done between two frames that ImGui knows nothing of.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ui/kit/ui.hpp"

namespace driehoek::app {

class Input {
public:
    // False: nothing there can be zoomed.
    bool pinch(const ui::Pinch& by) {
        if (!ui::zooms_at(zoomable_, by.at)) return false;
        const ui::Pinch before = pinch_.value_or(ui::Pinch{});
        pinch_ = ui::Pinch{by.at, before.scale * by.scale, before.dx + by.dx, before.dy + by.dy};
        return true;
    }
    bool has_zoomable() const { return !zoomable_.empty(); }
    void press_on_picture(std::string key) { picture_key_ = std::move(key); }

    void hand_to(ui::Ui& ui) {
        ui.pinch = std::exchange(pinch_, std::nullopt);
        ui.picture_key = std::exchange(picture_key_, {});
    }
    void take_from(ui::Ui& ui) { zoomable_ = std::move(ui.zoomable); }

private:
    std::optional<ui::Pinch> pinch_;  // since the last frame
    std::vector<ui::Zoomable> zoomable_;  // in the last frame
    std::string picture_key_;  // for the next one
};

}  // namespace driehoek::app
