// Stories for others (picture 24): told over the real page, made beside it.
#pragma once
#include <optional>
#include <string>

#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// The tour of what there is in this organisation, told at once.
void show_tour(const ViewContext& view);
// Leads to a scene of the story on screen.
void show_stop(const ViewContext& view, std::size_t at);

// While a story is told: the page without rail and bars, and below it what is said.
void draw_told_story(const ViewContext& view);
// While one is made: its scenes, at the right. Returns what is left for the place.
Rect draw_story_list(const ViewContext& view, Rect area);
// Afterwards: the way back. Returns what is left.
Rect draw_way_back(const ViewContext& view, Rect area);
// What a key does while a story is told. False when it is none of its keys.
bool take_story_key(const ViewContext& view, std::string_view key);

// All stories, and the tour.
struct StoriesDialog {};
void draw(const ViewContext& view, StoriesDialog& dialog);

// One scene of the story that is made; without a number a new one, of what is seen.
struct StoryStopDialog {
    std::optional<std::size_t> at{};
    std::string name{}, sentence{};
};
void draw(const ViewContext& view, StoryStopDialog& dialog);

}  // namespace driehoek::ui
