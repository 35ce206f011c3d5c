// The place 3-hoeken: its map, its list, its filter, and the pictures of 3-hoeken.
#pragma once
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct MapWords {
    Word open_corner_short;
    Pattern<"organisation"> wheel_title;
    Pattern<"all"> wheel_summary_all;
    Pattern<"well", "all", "attention"> wheel_summary_some;
    Word wheel_summary_none;
    Pattern<"code", "type", "lead", "job_coach"> spoken_triad;
    Pattern<"person", "function", "count"> spoken_lead;
    Pattern<"person", "count"> spoken_coach;
    Pattern<"code"> triad_title;
    Pattern<"third", "lead", "job_coach"> triad_summary;
    Pattern<"person"> triad_summary_contact;
    Word nav_triads;
    Word title_triads;
    Word chips_label;
    Word chip_all, chip_filter;
    Pattern<"what"> chip_filter_on;
    Word show_map, show_list;
    Word view_switch;
    Word legend;
    Word zoom_in, zoom_out, zoom_fit, zoom_group;
    Word list_title;
    Word column_code, column_type, column_unit, column_lead, column_job_coach, column_since, column_signals;
    Pattern<"code"> open_triad_from_list;
    Word empty_title, empty_text, empty_start, empty_import, empty_filter_title, empty_filter_text;
    Word clear_filter;
    Word too_many_title, too_many_text;
    Word show_in_list, show_on_map;
    Pattern<"well", "all"> overview_heading;
    Word overview_summary;
    Word filter_title, filter_unit, filter_coach, filter_lead, filter_everything, filter_apply;
    Word minimap;
    Word action_filter, action_save_picture;
    Pattern<"all", "limit"> wheel_summary_nearly;
    Pattern<"limit", "all"> wheel_summary_few;
    Word wheel_summary_codes;
};

}  // namespace driehoek
