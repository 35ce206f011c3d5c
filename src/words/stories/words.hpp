// Stories for others, and the tour of what there is.
#pragma once
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct StoryWords {
    Word stories, stories_text, stories_none, story_show, story_edit, story_remove, story_new, story_start;
    Word story_shared_screen, story_go_on, story_previous, story_next, story_stops, story_stops_text, story_close_list;
    Pattern<"at", "count"> story_position;
    Pattern<"at"> story_back;
    Word story_add, story_add_text, story_no_stops;
    Word stop_title, stop_name, stop_sentence, stop_save, stop_up, stop_down, stop_hide, stop_show, stop_remove;
    Pattern<"at", "name", "sentence"> stop_spoken;
    Pattern<"name"> stop_move;  // up and down with the arrow keys, or by dragging
    Pattern<"name", "at", "count"> stop_moved;
    Pattern<"now", "said"> stop_number_is_old;
    Word story_only_looking, story_hidden;
    Pattern<"number"> story_default_name, stop_default_name;
    // --- the tour, made of the organisation itself
    Word tour, tour_start;
    Word tour_overview, tour_triad, tour_coaches, tour_attention, tour_list, tour_groups, tour_end;
    Pattern<"count"> tour_overview_text;
    Word tour_overview_one;
    Pattern<"lead", "coach"> tour_triad_text;
    Pattern<"count", "person", "triads"> tour_coaches_text;
    Word tour_open_text, tour_contacts_text, tour_nothing_open, tour_list_text;
    Pattern<"count"> tour_groups_text;
    Word tour_no_groups, tour_end_text;
};

}  // namespace driehoek
