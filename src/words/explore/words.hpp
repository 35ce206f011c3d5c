// Verkennen: who needs whom, where corners are open, who has many 3-hoeken, from 3 to 2 contact persons, and what if somebody is
// away.
#pragma once
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct ExploreWords {
    // the place
    Word nav_explore;
    Word title_explore;
    Word explore_tabs;
    Word tab_dependency;
    Word tab_open;
    Word tab_load;
    Word tab_contacts;
    Word tab_absence;

    // structure
    Word structure_title;
    Word structure_number;
    Word structure_orders;
    Word structure_lines;
    Word structure_units;
    Word structure_search;
    Word structure_none;
    Word structure_open;
    Word structure_close;
    Word structure_widen;
    Word structure_narrow;
    Word structure_again;
    Pattern<"people"> spoken_people_below;
    Pattern<"count"> spoken_more_managers;

    // near somebody
    Pattern<"person"> near_title;
    Word near_text;
    Word near_one_step;
    Pattern<"count"> near_many_steps;
    Word near_more;
    Word near_fewer;
    Word near_back;
    Pattern<"triads", "via"> near_shared;
    Pattern<"via"> near_line;
    Word near_nobody;
    Word near_show;

    // dependency
    Word dependency_title;
    Word dependency_number;
    Word dependency_grid_number;
    Pattern<"count", "name"> dependency_class;
    Pattern<"name", "corner"> dependency_as;
    Word candidates;
    Word employees;
    Word candidate_one;
    Word employee_one;
    Word managers_many;
    Pattern<"one", "other"> dependency_link;
    Word dependency_misfit;
    Word dependency_column_one;
    Word dependency_column_other;
    Word dependency_column_triads;
    Word dependency_list;
    Pattern<"people"> dependency_all_via;
    Pattern<"person"> dependency_one_falls_out;
    Pattern<"person", "count"> dependency_falls_out;
    Pattern<"third", "function"> dependency_misfit_one;
    Pattern<"count", "thirds", "function"> dependency_misfit_many;
    Word dependency_open_one;
    Pattern<"count"> dependency_open_many;
    Pattern<"one", "other"> pair_row;

    // open corners
    Word open_all_filled;
    Word open_all_filled_text;
    Word open_one;
    Pattern<"count"> open_many;
    Word open_text;
    Pattern<"corner"> open_lacks;
    Word takers_title;
    Pattern<"corner", "code"> takers_for;
    Word takers_order;
    Word takers_none;
    Pattern<"person"> taker_choose;
    Word taker_other;
    Pattern<"count", "limit"> taker_room;
    Pattern<"count", "limit"> taker_full;
    Pattern<"count"> taker_has;
    Word taker_unit;
    Word taker_everywhere;
    Pattern<"person", "triads"> taker_works_with;
    Word taker_one_day;
    Pattern<"count"> taker_days;

    // load
    Word load_title_coaches;
    Word load_title_leads;
    Word load_kinds;
    Word load_coaches;
    Word load_leads;
    Pattern<"count"> load_limit;
    Word load_none_busy;
    Pattern<"all"> load_one_busy;
    Pattern<"count", "all"> load_some_busy;
    Pattern<"triads", "average"> load_average;
    Word load_order;
    Word load_nobody;
    Word load_no_limit;
    Pattern<"person", "triads"> load_spoken;
    Pattern<"person", "triads", "limit"> load_spoken_limit;
    Pattern<"person", "before", "after"> load_spoken_change;
    Word load_busy;
    Word load_now;
    Word load_then;
    Word load_column_person;
    Word load_column_triads;
    Word load_column_limit;
    Word load_no_agreement;
    Word limits_change;
    Word limits_title;
    Word limits_text;
    Word limits_coach_busy;
    Word limits_coach_very_busy;
    Word limits_foreman_busy;
    Word limits_foreman_very_busy;
    Word limits_hint;
    Word limits_save;
    Word hand_over_choose;

    // from 3 to 2
    Pattern<"part", "all"> contacts_heading;
    Pattern<"all"> contacts_heading_told;
    Word contacts_text;
    Word contacts_over_time;
    Word contacts_no;
    Word contacts_three;
    Pattern<"day", "counts"> contacts_of_day;
    Pattern<"class", "triads"> contacts_of_class;
    Word contacts_units;
    Word contacts_column_day;
    Word contacts_column_all;
    Word contacts_empty;
    Word contacts_history;

    // absence
    Word absence_title;
    Word absence_text;
    Word absence_person;
    Word absence_choose;
    Word absence_from;
    Word absence_to;
    Word absence_days_wrong;
    Pattern<"person"> absence_nothing;
    Pattern<"person"> absence_loses_one;
    Pattern<"person", "count"> absence_loses_many;
    Pattern<"count"> absence_replaced;
    Pattern<"people"> absence_above;
    Word absence_talk;
    Word absence_afterwards;
    Word absence_stays_open;
    Pattern<"code", "corner", "person"> absence_taker;
    Pattern<"code"> absence_change_taker;
    Pattern<"corner", "code"> absence_taker_title;
    Word absence_leave_open;
    Word absence_propose;
    Word absence_apply_one;
    Pattern<"count"> absence_apply_many;
    Word absence_nothing_yet;
    Word absence_load;
    Word absence_column_code;
    Word absence_column_corner;
    Word absence_column_taker;
    Word absence_column_why;
    Pattern<"person"> absence_of;

    // a person
    Word explore_triads;
    Word explore_managers;
    Word explore_see_triads;
};

}  // namespace driehoek
