// Verantwoording: the page that answers the question of a council (picture 14).
#pragma once
#include "model/mt_day.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct AccountWords {
    Word account_title, account_button, account_tile, account_text;
    Word account_question_label, account_question, account_asked_by;
    Word account_from, account_until, account_form, account_one_page, account_per_unit;
    Word account_print, account_copy, account_picture, account_copied, account_copy_failed, account_period_fault;
    Pattern<"day"> account_as_of;
    Pattern<"first", "last"> account_period;
    Word account_sample;
    // the three sentences
    Word account_goes_on;
    Pattern<"percent"> account_trained, account_contacts;
    Pattern<"held", "planned"> account_sessions;
    Word account_trained_hidden, account_contacts_hidden, account_no_sessions;
    // strands
    Word strand_training, strand_triads, strand_mt;
    Pattern<"part", "all"> account_of;
    Word foremen_are_ready;
    Pattern<"count"> square_is_foremen;
    Word one_square_is_one;
    Word station_ready, station_sbb, station_guiding, station_certificate, stations_name;
    Word certificates_title, certificates_name;
    Pattern<"count", "period"> certificates_sum;
    Word certificates_none;
    Pattern<"count", "all"> triads_have_contacts;
    Pattern<"percent"> triads_before;
    Word triads_have_open_corner, triads_name;
    Pattern<"groups", "people"> intervisie_title;
    Word intervisie_none, sessions_word;
    Pattern<"count"> in_foremen, in_managers, in_coaches, in_others;
    Word opinions_title, opinions_none;
    Pattern<"count"> opinions_answers;
    Word cells_filled, cells_name;
    Pattern<"step", "year"> cells_row;
    Word cells_explained, cells_no_day;
    Word one_without_target;
    Pattern<"count"> many_without_target;
    Word measures_title, column_before, column_now, column_target, column_what, measures_no_person;
    // what is not good yet
    Word not_yet_title, not_yet_nothing;
    Pattern<"count"> not_yet_untrained, not_yet_open, not_yet_contacts, not_yet_cells, not_yet_stale;
    // the longer form
    Word account_units_title, account_column_unit, account_column_triads, column_two_contacts, column_foremen,
        column_ready;
    Word column_certificates, unit_nothing_written;
    // the foot
    Pattern<"day", "limit"> account_source;
    Pattern<"filter"> account_filter;
    Word account_everything;
};

}  // namespace driehoek
