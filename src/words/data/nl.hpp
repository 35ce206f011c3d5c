// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/data/words.hpp"

namespace driehoek::nl {

inline constexpr DataWords data{
    .read_errors = {"Het bestand is te groot voor een organisatie.",
                    "Het bestand bevat tekens die we niet kunnen lezen.", "Het bestand is beschadigd of niet compleet.",
                    "Het bestand heeft te veel lagen in elkaar.", "Een veld staat er twee keer.",
                    "Dit is geen bestand van Driehoek.",
                    "Dit bestand is gemaakt met een nieuwere versie van Driehoek ({}).", "Er mist een veld.",
                    "Dit veld mag niet in Driehoek staan: het is te persoonlijk. Haal het uit het bestand.",
                    "Dit veld kent Driehoek niet.", "Deze tekst is te lang: hoogstens {} tekens.",
                    "Dit lijkt op een burgerservicenummer (BSN). Dat bewaart Driehoek niet. Haal het uit het bestand.",
                    "Hier staat iets anders dan we verwachten.", "Deze waarde kennen we niet: {}.",
                    "{} staat er twee keer.", "{} wordt genoemd maar staat niet in het bestand.",
                    "De bewaarde stappen zijn beschadigd.", "De bewaarde stappen horen bij een ander bestand."},
    .file_is_foreign = "Dit is {}, geen bestand van Driehoek.",
    .file_kinds = {"een CSV-bestand", "een spreadsheet", "een document van een kantoorprogramma", "een pdf",
                   "een afbeelding", "een ingepakt bestand", "een webpagina", "een tekstbestand", "een leeg bestand",
                   "een ander soort bestand"},
    .place_line = "Regel {}, teken {}",
    .place_path = "Plaats: {}",
    .nav_data = "Gegevens",
    .title_data = "Gegevens",
    .import_title = "Bestand inlezen",
    .import_text = "Kies een bestand van Driehoek (JSON) of sleep het naar deze pagina.",
    .import_choose = "Kies een bestand",
    .import_stays = "Het bestand verlaat dit apparaat niet",
    .import_done = "{} is ingelezen: {} mensen, {}",
    .import_failed_title = "Dit bestand kunnen we niet lezen",
    .import_failed_safe =
        "Je gegevens op dit apparaat zijn niet veranderd. Kies een ander bestand of ga terug naar een herstelpunt.",
    .import_foreign_safe =
        "Je gegevens zijn niet veranderd. Een bestand van Driehoek maak je in Driehoek zelf, bij Gegevens. De naam "
        "eindigt op .json. Lijsten van andere programma's kan Driehoek niet lezen.",
    .import_choose_other = "Kies een ander bestand",
    .import_too_large = "Het bestand is te groot (meer dan 64 MB).",
    .leave_out_title = "Dit bestand heeft meer dan Driehoek bewaart",
    .leave_out_text = "Deze velden van {} kent Driehoek niet. Ze worden niet bewaard:",
    .leave_out_button = "Open zonder deze velden",
    .left_out = "Driehoek kent niet alles wat hier bewaard was. Weggelaten: {}.",
    .export_title = "Exporteren",
    .export_text = "Altijd met codes. Namen staan in een apart bestand.",
    .export_json = "Reservekopie",
    .export_json_detail = "alles, als JSON",
    .export_svg = "Plaatje",
    .export_svg_detail = "de kaart, als SVG",
    .export_done = "{} is gemaakt",
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
