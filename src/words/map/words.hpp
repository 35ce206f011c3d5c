// The place 3-hoeken: its map, its list, its filter, and the pictures of 3-hoeken.
#pragma once
#include <array>

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
    Word show_in_list, show_on_map;
    Pattern<"well", "all"> overview_heading;
    Word overview_summary;
    Word filter_title, filter_unit, filter_coach, filter_lead, filter_everything, filter_apply;
    Word minimap;
    Word action_filter, action_save_picture;
    Pattern<"all", "limit"> wheel_summary_nearly;
    Pattern<"limit", "all"> wheel_summary_few;
    Word wheel_summary_codes;
    // the map at every size
    std::array<Word, 4> map_levels;  // in the order of MapLevel
    Word map_levels_label, map_whole, map_path_label;
    Pattern<"count"> dots_title;
    Word dots_axis;
    Pattern<"least", "most"> dots_range;
    Pattern<"limit", "count"> dots_above;
    Pattern<"limit"> dots_within;
    Pattern<"parts"> level_title;
    Word most_open;
    Pattern<"count"> most_contacts;
    Word most_attention, part_well;
    Pattern<"all", "average"> part_share;
    Pattern<"attention", "all"> part_some;
    Pattern<"all"> part_some_about;
    Word where_inside;
    Pattern<"count", "all"> count_of_all;
    Word read_map, key_mark_one;
    Pattern<"count"> key_mark_many;
    Word key_mark_open;
    Pattern<"count"> key_mark_contacts;
    Word key_mark_function, key_mark_attention;
    Pattern<"part"> zoom_into;
    Word show_open_corners, show_all_signals, zoom_hint;
    Word column_part, column_triads, column_attention;
    Word filter_signal, filter_type, filter_begin, filter_practice, practice_yes, practice_no;
    Pattern<"choice", "count"> filter_choice;
    Pattern<"count"> filter_left;
    Pattern<"count"> about_spoken;
    Word filter_about;
    Word save_view, save_view_svg, save_view_png, save_view_csv, save_view_list;
    Pattern<"organisation", "what", "day"> view_caption;
    Word view_unfiltered;
};

}  // namespace driehoek
