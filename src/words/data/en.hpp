// English.
#pragma once
#include "words/data/words.hpp"

namespace driehoek::en {

inline constexpr DataWords data{
    .read_errors = {"The file is too large for an organisation.", "The file contains characters that we cannot read.",
                    "The file is damaged or incomplete.", "The file has too many layers inside each other.",
                    "A field is there twice.", "This is not a file of Driehoek.",
                    "This file was made with a newer version of Driehoek ({}).", "A field is missing.",
                    "This field must not be in Driehoek: it is too personal. Take it out of the file.",
                    "Driehoek does not know this field.", "This text is too long: at most {} characters.",
                    "This looks like a citizen service number (BSN). Driehoek does not keep one. Take it out of the "
                    "file.",
                    "There is something else here than we expect.", "We do not know this value: {}.",
                    "{} is there twice.", "{} is mentioned but is not in the file.", "The kept steps are damaged.",
                    "The kept steps belong to another file."},
    .file_is_foreign = "This is {}, not a file of Driehoek.",
    .file_kinds = {"a CSV file", "a spreadsheet", "a document of an office program", "a PDF", "an image",
                   "a packed file", "a web page", "a text file", "an empty file", "another kind of file"},
    .place_line = "Line {}, character {}",
    .place_path = "Place: {}",
    .nav_data = "Data",
    .title_data = "Data",
    .import_title = "Read in a file",
    .import_text = "Choose a file of Driehoek (JSON) or drag it to this page.",
    .import_choose = "Choose a file",
    .import_stays = "The file does not leave this device",
    .import_done = "{} has been read in: {} people, {}",
    .import_failed_title = "We cannot read this file",
    .import_failed_safe =
        "Your data on this device has not changed. Choose another file or go back to a restore point.",
    .import_foreign_safe =
        "Your data has not changed. A file of Driehoek is made in Driehoek itself, at Data. Its name ends in .json. "
        "Driehoek cannot read lists of other programs.",
    .import_choose_other = "Choose another file",
    .import_too_large = "The file is too large (more than 64 MB).",
    .leave_out_title = "This file has more in it than Driehoek keeps",
    .leave_out_text = "Driehoek does not know these fields of {}. They are not kept:",
    .leave_out_button = "Open without these fields",
    .left_out = "Driehoek does not know everything that was kept here. Left out: {}.",
    .export_title = "Export",
    .export_text = "Always with codes. Names are in a separate file.",
    .export_json = "Backup",
    .export_json_detail = "everything, as JSON",
    .export_svg = "Picture",
    .export_svg_detail = "the map, as SVG",
    .export_done = "{} has been made",
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
