// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/organisations/words.hpp"

namespace driehoek::nl {

inline constexpr OrganisationWords organisations{
    .sample_mark = "Voorbeeldgegevens",
    .new_organisation_name = "Mijn organisatie",
    .organisation_name = "Naam van de organisatie",
    .organisation_rename = "Wijzig naam",
    .organisation_save = "Bewaar naam",
    .sample_small = "De Lindewaard",
    .sample_full = "Groot voorbeeld",
    .organisations_title = "Organisaties",
    .organisations_text = "Elke organisatie heeft eigen herstelpunten en een eigen namenlijst.",
    .organisations_choose = "Kies een organisatie",
    .organisations_manage = "Bewaar, hernoem of begin een andere",
    .organisation_open = "Open {name}",
    .organisation_open_button = "Open",
    .organisation_here = "Op dit scherm",
    .organisation_changed = "{triads}, gewijzigd {day}",
    .organisation_remove = "Verwijder {name}",
    .organisation_removed = "{name} is verwijderd",
    .organisation_back = "{name} staat weer in de lijst",
    .organisation_removed_note = "Verwijderd. Blijft nog een dag staan.",
    .organisation_restore = "Zet {name} terug",
    .organisation_restore_button = "Zet terug",
    .organisation_copy = "Maak een kopie",
    .organisation_copy_name = "Kopie van {name}",
    .organisation_begun = "{name} staat nu op het scherm. De andere organisaties vind je bij Gegevens.",
    .organisation_new = "Nieuwe organisatie",
    .organisation_new_text = "De voorbeelden zijn verzonnen, om mee te oefenen.",
    .organisation_nameless = "Organisatie zonder naam",
    .organisation_elsewhere =
        "Deze organisatie is open in een ander tabblad. Er is niets veranderd. Sluit haar daar eerst.",
    .organisation_not_kept =
        "Deze organisatie is nog niet bewaard. Daarom blijft ze open. Bewaar een bestand of probeer het opnieuw.",
    .link_unknown = "Wat deze link aanwijst, is er niet meer. Je gegevens zijn niet veranderd.",
    .action_rename = "Wijzig de naam van de organisatie",
};

}  // namespace driehoek::nl
