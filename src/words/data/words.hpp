// Reading in and giving out files, what is wrong with a file, colours, size and language.
#pragma once
#include <array>

#include "base/read_fault.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct DataWords {
    ByEnum<ReadError, read_error_count, SomeOf<"value">> read_errors;
    Pattern<"kind"> file_is_foreign;
    ByEnum<FileKind, file_kind_count> file_kinds;
    Word old_spreadsheet_advice, sealed_document_advice;
    Pattern<"line", "column"> place_line;
    Pattern<"path"> place_path;
    Word nav_data;
    Word title_data;
    Word import_title, import_text, import_choose, import_stays;
    Pattern<"organisation", "people", "triads"> import_done;
    Word import_failed_title, import_failed_safe, import_foreign_safe, import_choose_other, import_too_large;
    Word leave_out_title;
    Pattern<"file"> leave_out_text;
    Word leave_out_button;
    Pattern<"fields"> left_out;  // what an older version of the page kept, by name
    Word export_title, export_text, export_json, export_json_detail, export_svg, export_svg_detail;
    Pattern<"file"> export_done;
    Word theme_title, theme_text;
    std::array<Word, 4> theme_choices;  // as the device, light, dark, high contrast
    Word scale_title, scale_text, scale_up, scale_down;
    Word language_title, language_text;
    Word language_missing;  // only ever read in Dutch, or before the other words are there
};

}  // namespace driehoek
