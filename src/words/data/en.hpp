// English.
#pragma once
#include "words/data/words.hpp"

namespace driehoek::en {

inline constexpr DataWords data{
    .read_errors =
        {{ReadError::file_is_too_large, "The file is too large for an organisation."},
         {ReadError::text_is_not_utf8, "The file contains characters that we cannot read."},
         {ReadError::text_is_not_json, "The file is damaged or incomplete."},
         {ReadError::nested_too_deep, "The file has too many layers inside each other."},
         {ReadError::field_is_double, "A field is there twice."},
         {ReadError::not_a_driehoek_file, "This is not a file of Driehoek."},
         {ReadError::version_is_newer, "This file was made with a newer version of Driehoek ({value})."},
         {ReadError::field_is_missing, "A field is missing."},
         {ReadError::field_is_forbidden,
          "This field must not be in Driehoek: it is too personal. Take it out of the file."},
         {ReadError::field_is_unknown, "Driehoek does not know this field."},
         {ReadError::text_is_too_long, "This text is too long: at most {value} characters."},
         {ReadError::text_is_forbidden,
          "This looks like a citizen service number (BSN). Driehoek does not keep one. Take it out of the file."},
         {ReadError::value_has_wrong_type, "There is something else here than we expect."},
         {ReadError::value_is_unknown, "We do not know this value: {value}."},
         {ReadError::id_is_double, "{value} is there twice."},
         {ReadError::id_points_nowhere, "{value} is mentioned but is not in the file."},
         {ReadError::history_is_damaged, "The kept steps are damaged."},
         {ReadError::history_does_not_belong, "The kept steps belong to another file."}},
    .file_is_foreign = "This is {kind}, not a file of Driehoek.",
    .file_kinds = {{FileKind::csv, "a CSV file"},
                   {FileKind::spreadsheet, "a spreadsheet"},
                   {FileKind::office, "a document of an office program"},
                   {FileKind::pdf, "a PDF"},
                   {FileKind::image, "an image"},
                   {FileKind::archive, "a packed file"},
                   {FileKind::web_page, "a web page"},
                   {FileKind::text, "a text file"},
                   {FileKind::empty, "an empty file"},
                   {FileKind::unknown, "another kind of file"}},
    .place_line = "Line {line}, character {column}",
    .place_path = "Place: {path}",
    .nav_data = "Data",
    .title_data = "Data",
    .import_title = "Read in a file",
    .import_text = "Choose a file of Driehoek (JSON) or drag it to this page.",
    .import_choose = "Choose a file",
    .import_stays = "The file does not leave this device",
    .import_done = "{organisation} has been read in: {people} people, {triads}",
    .import_failed_title = "We cannot read this file",
    .import_failed_safe =
        "Your data on this device has not changed. Choose another file or go back to a restore point.",
    .import_foreign_safe =
        "Your data has not changed. A file of Driehoek is made in Driehoek itself, at Data. Its name ends in .json. "
        "Driehoek cannot read lists of other programs.",
    .import_choose_other = "Choose another file",
    .import_too_large = "The file is too large (more than 64 MB).",
    .leave_out_title = "This file has more in it than Driehoek keeps",
    .leave_out_text = "Driehoek does not know these fields of {file}. They are not kept:",
    .leave_out_button = "Open without these fields",
    .left_out = "Driehoek does not know everything that was kept here. Left out: {fields}.",
    .export_title = "Export",
    .export_text = "Always with codes. Names are in a separate file.",
    .export_json = "Backup",
    .export_json_detail = "everything, as JSON",
    .export_svg = "Picture",
    .export_svg_detail = "the map, as SVG",
    .export_done = "{file} has been made",
    .theme_title = "Colours",
    .theme_text = "Choose what you see best.",
    .theme_choices = {"As this device", "Light", "Dark", "High contrast"},
    .scale_title = "Size",
    .scale_text = "For screens as large as this one.",
    .scale_up = "Make everything larger",
    .scale_down = "Make everything smaller",
    .language_title = "Language",
    .language_text = "Nederlands of Engels",
    .language_missing =
        "English does not work now: its words could not be fetched. Your data is safe. Check your "
        "connection and choose it again.",
};

}  // namespace driehoek::en
