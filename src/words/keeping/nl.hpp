// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/keeping/words.hpp"

namespace driehoek::nl {

inline constexpr KeepingWords keeping{
    .kept = "Bewaard op dit apparaat",
    .not_yet_kept = "Nog niet bewaard",
    .keeping_failed = "Niet bewaard",
    .read_only = "Alleen lezen",
    .restore_title = "Herstelpunten",
    .restore_text = "Ga terug naar een eerder moment",
    .restore_now = "Nu",
    .restore_go_back = "Ga terug",
    .restore_go_back_to = "Ga terug naar {day}, {what}",
    .restore_none = "Nog geen herstelpunten. Ze komen vanzelf terwijl je werkt.",
    .restore_automatic = "vanzelf bewaard",
    .restore_opened = "Je bent terug bij {day}",
    .restore_changes = "{count} stappen gedaan",
    .restore_change = "1 stap gedaan",
    .restore_before_import = "voor het inlezen",
    .restore_before_sample = "voor het voorbeeld",
    .restore_before_restore = "voor het teruggaan",
    .restore_before_empty = "voor het leeg beginnen",
    .restore_before_finalise = "voor het definitief maken",
    .restore_before_proposal = "voor het gebruiken van een voorstel",
    .restore_before_people = "voor het invoeren in het raster",
    .restore_before_round = "voor het heropenen of verwijderen van een ronde",
    .restore_before_scenario = "voor het doorvoeren van een scenario",
    .restore_before_cleaning = "voor het opruimen",
    .wipe_text = "Wist alles wat Driehoek in deze browser bewaart.",
    .wipe_button = "Wis alles",
    .wipe_sure_title = "Alles wissen?",
    .wipe_sure_text =
        "Alle organisaties, herstelpunten en namenlijsten worden overschreven en gewist. Dit kun je niet ongedaan "
        "maken. "
        "De geschiedenis van de browser en gedownloade bestanden blijven. Of er op de schijf nog resten liggen, kan "
        "Driehoek niet zien.",
    .wipe_sure_button = "Ja, wis alles",
    .file_title = "Bewaren",
    .file_last = "Laatste bestand: {day}.",
    .file_none = "Er is nog geen bestand.",
    .file_one_change = "Daarna 1 wijziging.",
    .file_changes = "Daarna {count} wijzigingen.",
    .file_save = "Bewaar bestand",
    .file_save_of = "Bewaar bestand van {name}",
    .file_save_other = "Bewaar in een ander bestand",
    .file_is = "Het bestand heet {file}",
    .file_cancelled = "Er is geen bestand bewaard",
    .file_failed = "Het bestand is niet bewaard. Je gegevens staan nog op dit apparaat. Probeer het nog een keer.",
    .file_changed_title = "Iemand anders heeft dit bestand veranderd",
    .file_changed_text =
        "{file} is veranderd nadat jij het opende of bewaarde. Er is nog niets overschreven. Bewaar in een ander "
        "bestand, dan blijven allebei bestaan.",
    .file_overwrite = "Overschrijf het",
    .remind_old = "Het laatste bestand is {count} wijzigingen oud",
    .remind_none = "Er is nog geen bestand van deze organisatie",
    .remind_text = "Je werk staat alleen in deze browser. Een bestand blijft van jou.",
    .remind_later = "Later",
    .finish_title = "Klaar op dit scherm",
    .finish_text =
        "Voor een scherm dat niet van jou is. Eerst gaat alles in een bestand. Daarna wist Driehoek wat het in deze "
        "browser bewaart.",
    .finish_button = "Klaar: bewaar bestand en wis dit scherm",
    .finish_what =
        "Dit verdwijnt uit deze browser: de organisaties hieronder met hun herstelpunten en namenlijst, wat je "
        "verwijderd hebt en je instellingen. Bestanden die je bewaart, blijven, net als de geschiedenis van de "
        "browser. "
        "Of er op de schijf nog resten liggen, kan Driehoek niet zien: sluit daarom ook de sessie van het scherm af.",
    .finish_names = "Namenlijst van {name}",
    .finish_not_yet = "Staat nog niet in een bestand",
    .finish_check = "Kijk of het bestand in je map Downloads staat",
    .finish_have = "Ja, ik heb het bestand",
    .finish_have_of = "Ja, ik heb het bestand van {name}",
    .finish_safe = "Staat in een bestand",
    .finish_wipe = "Wis dit scherm",
    .finish_first = "Dit kan als alles in een bestand staat.",
    .fault_full_title = "Er is geen ruimte meer om te bewaren",
    .fault_full_text =
        "Je wijzigingen zijn er nog, zolang deze pagina open is. Bewaar nu een bestand. Maak daarna ruimte op dit "
        "apparaat.",
    .fault_failed_title = "Bewaren lukt nu niet",
    .fault_failed_text =
        "Je wijzigingen zijn er nog, zolang deze pagina open is. Bewaar nu een bestand of probeer het opnieuw.",
    .fault_save_file = "Bewaar een bestand",
    .fault_retry = "Probeer opnieuw",
    .fault_older_title = "De laatste versie was beschadigd",
    .fault_older_text = "We hebben de versie daarvoor geopend. De beschadigde versie kun je als bestand bewaren.",
    .fault_older_save = "Bewaar de beschadigde versie",
    .fault_read_only_title = "Deze organisatie is ook open in een ander tabblad",
    .fault_read_only_text = "Hier kun je alleen kijken. Zo gaan je gegevens niet door elkaar.",
    .fault_take_over = "Werk hier verder",
    .fault_damaged_title = "De bewaarde gegevens zijn beschadigd",
    .fault_damaged_text =
        "We kunnen ze niet openen en veranderen er niets aan. Bewaar ze als bestand. Begin daarna opnieuw of lees een "
        "reservekopie in.",
    .fault_absent_title = "Er wordt niets bewaard op dit apparaat",
    .fault_absent_text =
        "Deze browser staat het niet toe, of zijn opslag antwoordt niet. Je kunt gewoon werken. Bewaar een bestand "
        "voordat je de pagina sluit.",
    .fault_large_title = "Deze organisatie is te groot om te bewaren",
    .fault_large_text =
        "Ze zou later niet meer opengaan. Wat al bewaard was, is veilig. Maak je laatste wijziging ongedaan.",
    .fault_slow_title = "Je bewaarde werk is nog niet open",
    .fault_slow_text = "De opslag van deze browser is traag. Wacht nog even. Wat bewaard is, blijft staan.",
    .fault_missing_title = "De laatste versie ontbreekt",
    .fault_missing_text = "We hebben de versie daarvoor geopend. Kijk na of je laatste wijzigingen erin staan.",
    .fault_newer_title = "Een nieuwere versie van Driehoek heeft dit bewaard",
    .fault_newer_text =
        "Deze pagina kan het niet lezen en verandert er niets aan. Kon het, dan staat de versie daarvoor op het "
        "scherm. Vernieuw de pagina.",
    .fault_gone_title = "Het andere tabblad is dicht",
    .fault_gone_text = "Je ziet wat daar het laatst bewaard is. Je kunt hier verder werken.",
    .take_over_refused =
        "In het andere tabblad staat werk dat nog niet bewaard is. Er is niets veranderd. Ga daarheen en bewaar eerst "
        "een bestand.",
    .laid_aside = "Een ander tabblad werkt nu verder. Jouw laatste wijzigingen staan als herstelpunt bij Gegevens.",
    .restore_aside = "uit een ander tabblad",
    .update_ready = "Er is een nieuwe versie van Driehoek.",
    .update_reload = "Vernieuw",
};

}  // namespace driehoek::nl
