#include "ui/shared/session_on_wall.hpp"

#include <utility>

#include "ui/shared/views.hpp"

namespace driehoek::ui {

void show_session(const ViewContext& view, const NextSession& session) {
    SessionOnWall& wall = view.state.wall;
    if (!wall.content.running || !wall.content.running->holds_something()) {
        auto begun = begin_session(view.organisation, session);
        if (begun) wall.content.running = std::move(begun);
    }
    go_to(view, places::session);
}

}  // namespace driehoek::ui
