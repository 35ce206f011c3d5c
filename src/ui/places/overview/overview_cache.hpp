// What the overview shows, as last computed. Made again only when something it depends on has changed.
#pragma once
#include <string>
#include <vector>

#include "derive/intervisie.hpp"
#include "derive/tasks.hpp"
#include "picture/overview_mosaic.hpp"
#include "ui/kit/memo.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct OverviewTask {
    Task task;
    Picture picture;  // without shapes: the view draws an icon
    std::string title, sentence;
};

struct OverviewGroup {
    Picture ring;
    std::string id, name, next, members;
    bool waits = false;  // for the day of its next session
};

struct OverviewCache {
    Memo<Shown> made;
    Memo<Shown, float> drawn;

    Picture mosaic;
    std::vector<OverviewTask> tasks;
    bool has_round = false;
    std::string round_sentence;
    std::vector<OverviewGroup> groups;     // one for each group ...
    Picture round_ring;                    // ... or, of many, one picture of all
    std::vector<std::string> round_lines;  // and its numbers in words
    std::vector<Coverage> coverage;
};

// For a mosaic of this width.
const OverviewCache& overview_of(const ViewContext& view, float mosaic_width);

// From more groups on there is one ring for all.
inline constexpr std::size_t most_group_rings = 6;

}  // namespace driehoek::ui
