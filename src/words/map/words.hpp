// The place 3-hoeken: its map, its list, its filter, and the pictures of 3-hoeken.
#pragma once
#include "words/word.hpp"

namespace driehoek {

struct MapWords {
    Word open_corner_short;
    Word wheel_title, wheel_summary_all, wheel_summary_some, wheel_summary_none;
    Word spoken_triad, spoken_lead, spoken_coach;
    Word triad_title, triad_summary, triad_summary_contact;
    Word nav_triads;
    Word title_triads;
    Word chips_label;
    Word chip_all, chip_filter, chip_filter_on;
    Word show_map, show_list;
    Word view_switch;
    Word legend;
    Word zoom_in, zoom_out, zoom_fit, zoom_group;
    Word list_title;
    Word column_code, column_type, column_unit, column_lead, column_job_coach, column_since, column_signals;
    Word open_triad_from_list;
    Word empty_title, empty_text, empty_start, empty_import, empty_filter_title, empty_filter_text;
    Word clear_filter;
    Word too_many_title, too_many_text;
    Word show_in_list, show_on_map;
    Word overview_heading, overview_summary;
    Word filter_title, filter_unit, filter_coach, filter_lead, filter_everything, filter_apply;
    Word minimap;
    Word action_filter, action_save_picture;
    Word wheel_summary_nearly, wheel_summary_few, wheel_summary_codes;
};

}  // namespace driehoek
