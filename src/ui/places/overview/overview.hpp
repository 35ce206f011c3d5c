// Between the sources of the overview; nobody else includes this.
#pragma once
#include <string_view>

#include "ui/places/overview/overview_cache.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {

// Where a card of the overview may stand: at least as high as `area`, or higher when its content is.
// Each returns the y below the card.
float draw_overview_mosaic(const ViewContext& view, const Rect& area);
float draw_overview_intervisie(const ViewContext& view, const Rect& area);
float draw_overview_tasks(const ViewContext& view, const Rect& area);
// The same in a card that keeps its height and scrolls inside.
void draw_overview_tasks_panel(const ViewContext& view, const Rect& area);

inline float overview_padding(const Rect& area, float wide) { return area.width() < 500 ? 20.0F : wide; }

// A white card that is a region of the page, as high as its content was in the last frame.
class OverviewCard {
public:
    OverviewCard(const ViewContext& view, std::string_view id, std::string_view name, const Rect& area)
        : scope_(id), area_(at_least(area)), region_(view.ui, Role::region, "region", name, area_) {
        card(area_);
    }
    // Returns the y below the card.
    float ends_at(float y) const {
        remember_height("height", y - area_.min.y);
        return area_.max.y;
    }

private:
    static Rect at_least(const Rect& area) {
        return {area.min, {area.max.x, std::max(area.max.y, area.min.y + remembered_height("height", 300))}};
    }

    Scope scope_;
    Rect area_;
    Container region_;
};

}  // namespace driehoek::ui
