// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/data/words.hpp"

namespace driehoek::nl {

inline constexpr DataWords data{
    .read_errors =
        {{ReadError::file_is_too_large, "Het bestand is te groot voor een organisatie."},
         {ReadError::text_is_not_utf8, "Het bestand bevat tekens die we niet kunnen lezen."},
         {ReadError::text_is_not_json, "Het bestand is beschadigd of niet compleet."},
         {ReadError::nested_too_deep, "Het bestand heeft te veel lagen in elkaar."},
         {ReadError::field_is_double, "Een veld staat er twee keer."},
         {ReadError::not_a_driehoek_file, "Dit is geen bestand van Driehoek."},
         {ReadError::version_is_newer, "Dit bestand is gemaakt met een nieuwere versie van Driehoek ({value})."},
         {ReadError::field_is_missing, "Er mist een veld."},
         {ReadError::field_is_forbidden,
          "Dit veld mag niet in Driehoek staan: het is te persoonlijk. Haal het uit het bestand."},
         {ReadError::field_is_unknown, "Dit veld kent Driehoek niet."},
         {ReadError::text_is_too_long, "Deze tekst is te lang: hoogstens {value} tekens."},
         {ReadError::text_is_forbidden,
          "Dit lijkt op een burgerservicenummer (BSN). Dat bewaart Driehoek niet. Haal het uit het bestand."},
         {ReadError::value_has_wrong_type, "Hier staat iets anders dan we verwachten."},
         {ReadError::value_is_unknown, "Deze waarde kennen we niet: {value}."},
         {ReadError::id_is_double, "{value} staat er twee keer."},
         {ReadError::id_points_nowhere, "{value} wordt genoemd maar staat niet in het bestand."},
         {ReadError::history_is_damaged, "De bewaarde stappen zijn beschadigd."},
         {ReadError::history_does_not_belong, "De bewaarde stappen horen bij een ander bestand."}},
    .file_is_foreign = "Dit is {kind}, geen bestand van Driehoek.",
    .file_kinds = {{FileKind::csv, "een CSV-bestand"},
                   {FileKind::spreadsheet, "een spreadsheet"},
                   {FileKind::office, "een document van een kantoorprogramma"},
                   {FileKind::pdf, "een pdf"},
                   {FileKind::image, "een afbeelding"},
                   {FileKind::archive, "een ingepakt bestand"},
                   {FileKind::web_page, "een webpagina"},
                   {FileKind::text, "een tekstbestand"},
                   {FileKind::empty, "een leeg bestand"},
                   {FileKind::unknown, "een ander soort bestand"}},
    .place_line = "Regel {line}, teken {column}",
    .place_path = "Plaats: {path}",
    .nav_data = "Gegevens",
    .title_data = "Gegevens",
    .import_title = "Bestand inlezen",
    .import_text = "Kies een bestand van Driehoek (JSON) of sleep het naar deze pagina.",
    .import_choose = "Kies een bestand",
    .import_stays = "Het bestand verlaat dit apparaat niet",
    .import_done = "{organisation} is ingelezen: {people} mensen, {triads}",
    .import_failed_title = "Dit bestand kunnen we niet lezen",
    .import_failed_safe =
        "Je gegevens op dit apparaat zijn niet veranderd. Kies een ander bestand of ga terug naar een herstelpunt.",
    .import_foreign_safe =
        "Je gegevens zijn niet veranderd. Een bestand van Driehoek maak je in Driehoek zelf, bij Gegevens. De naam "
        "eindigt op .json. Lijsten van andere programma's kan Driehoek niet lezen.",
    .import_choose_other = "Kies een ander bestand",
    .import_too_large = "Het bestand is te groot (meer dan 64 MB).",
    .leave_out_title = "Dit bestand heeft meer dan Driehoek bewaart",
    .leave_out_text = "Deze velden van {file} kent Driehoek niet. Ze worden niet bewaard:",
    .leave_out_button = "Open zonder deze velden",
    .left_out = "Driehoek kent niet alles wat hier bewaard was. Weggelaten: {fields}.",
    .export_title = "Exporteren",
    .export_text = "Altijd met codes. Namen staan in een apart bestand.",
    .export_json = "Reservekopie",
    .export_json_detail = "alles, als JSON",
    .export_svg = "Plaatje",
    .export_svg_detail = "de kaart, als SVG",
    .export_done = "{file} is gemaakt",
    .theme_title = "Kleuren",
    .theme_text = "Kies wat jij het best ziet.",
    .theme_choices = {"Zoals dit apparaat", "Licht", "Donker", "Hoog contrast"},
    .scale_title = "Grootte",
    .scale_text = "Geldt voor schermen zo groot als dit.",
    .scale_up = "Maak alles groter",
    .scale_down = "Maak alles kleiner",
    .language_title = "Taal",
    .language_text = "Dutch or English",
    .language_missing =
        "Engels lukt nu niet: de woorden zijn niet opgehaald. Je gegevens zijn veilig. Controleer je "
        "verbinding en kies het nog eens. (The English words could not be fetched.)",
};

}  // namespace driehoek::nl
