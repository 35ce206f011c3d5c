// What happened to a 3-hoek, newest first, as lines for the inspector.
#pragma once
#include <string>
#include <vector>

#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct HistoryLine {
    Date when;
    std::string date;      // "14 mrt", with the year when it is not the newest line's
    std::string sentence;
    bool is_signal = false;  // an extra contact that is still there
};

std::vector<HistoryLine> history_of(const ViewContext& view, const Triad& triad);

// The dot on the line of time.
void draw_dot(Point centre, bool is_signal);

}  // namespace driehoek::ui
