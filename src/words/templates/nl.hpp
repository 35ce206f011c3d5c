// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/templates/words.hpp"

namespace driehoek::nl {

inline constexpr TemplateWords templates{
    .templates_title = "Sjablonen",
    .templates_button = "Sjablonen",
    .templates_text =
        "Een begin voor teksten die je organisatie zelf afmaakt. Wat Driehoek bewaart en hoe lang, is al ingevuld en "
        "klopt met je bewaartermijnen.",
    .templates_which = "Welke tekst?",
    .templates_action = "Sjablonen: DPIA, verwerkingsregister, OR",
    .template_print = "Druk af",
    .template_copy = "Kopieer als tekst",
    .template_copied = "De tekst staat op het klembord",
    .template_no_advice =
        "Dit is een ingevuld begin en geen juridisch advies. Laat het nakijken door de functionaris "
        "gegevensbescherming. Vul aan wat tussen [haken] staat.",
    .template_made_on = "Gemaakt met Driehoek op {day}",
    .template_nameless = "[vul in: naam van de organisatie]",
    .template_names = {{TemplateKind::dpia, "DPIA, ingevuld begin"},
                       {TemplateKind::register_entry, "Regel voor het verwerkingsregister"},
                       {TemplateKind::works_council, "Informatie voor de OR"},
                       {TemplateKind::privacy_text, "Privacytekst voor collega's"},
                       {TemplateKind::accessibility, "Toegankelijkheidsverklaring"}},
    .section_titles = {{TemplateSection::dpia_what, "Wat gebeurt er?"},
                       {TemplateSection::dpia_data, "Welke gegevens, over wie, waarom en hoe lang"},
                       {TemplateSection::dpia_purpose, "Doel"},
                       {TemplateSection::dpia_ground, "Grondslag"},
                       {TemplateSection::dpia_need, "Is het nodig, en kan het met minder?"},
                       {TemplateSection::dpia_parties, "Wie werkt ermee?"},
                       {TemplateSection::dpia_risks, "Risico's voor de mensen"},
                       {TemplateSection::dpia_measures, "Maatregelen in Driehoek"},
                       {TemplateSection::dpia_advice, "Advies en besluit"},
                       {TemplateSection::entry_controller, "Verwerkingsverantwoordelijke"},
                       {TemplateSection::entry_purpose, "Doel en grondslag"},
                       {TemplateSection::entry_data, "Betrokkenen, gegevens en bewaartermijnen"},
                       {TemplateSection::entry_recipients, "Ontvangers"},
                       {TemplateSection::entry_transfer, "Doorgifte buiten de EER"},
                       {TemplateSection::entry_security, "Beveiliging"},
                       {TemplateSection::council_what, "Waar gaat het over?"},
                       {TemplateSection::council_consent, "Waarom de OR erover gaat"},
                       {TemplateSection::council_data, "Wat wordt bewaard"},
                       {TemplateSection::council_not, "Wat er niet in kan"},
                       {TemplateSection::council_uses, "Waar het niet voor is"},
                       {TemplateSection::council_agree, "Om samen af te spreken"},
                       {TemplateSection::text_intro, "Waar gebruiken we Driehoek voor?"},
                       {TemplateSection::text_data, "Wat staat erin over jou?"},
                       {TemplateSection::text_never, "Wat staat er nooit in?"},
                       {TemplateSection::text_who, "Wie kan het zien?"},
                       {TemplateSection::text_terms, "Hoe lang bewaren we het?"},
                       {TemplateSection::text_rights, "Wat mag jij?"},
                       {TemplateSection::text_questions, "Heb je een vraag of een klacht?"},
                       {TemplateSection::access_scope, "Waar gaat deze verklaring over?"},
                       {TemplateSection::access_norm, "Aan welke norm willen we voldoen?"},
                       {TemplateSection::access_done, "Wat er gedaan is"},
                       {TemplateSection::access_tested, "Wat er is onderzocht"},
                       {TemplateSection::access_known, "Wat nog niet goed of niet bekend is"},
                       {TemplateSection::access_report, "Loop je ergens tegenaan?"}},
    .section_texts =
        {{TemplateSection::dpia_what,
          "Driehoek laat zien wie met wie werkt in een 3-hoek: leiding, jobcoach en kandidaat of werknemer. Het helpt "
          "ook bij intervisie, het leiderschapsprogramma en MT-dagen. Het draait in de browser. Er is geen server en "
          "er "
          "zijn geen accounts: gegevens staan op het apparaat en in bestanden van de organisatie. Wie ze gebruikt en "
          "waar de bestanden staan: [vul in: functies, apparaten en map]."},
         {TemplateSection::dpia_data,
          "Deze tabel komt uit het programma zelf. De termijnen zijn die van de organisatie."},
         {TemplateSection::dpia_purpose,
          "Zorgen dat iedereen in een traject twee vaste contactpersonen heeft, dat taken eerlijk verdeeld zijn, dat "
          "groepen voor intervisie goed zijn samengesteld, en dat het programma voor leidinggevenden op gang blijft. "
          "[vul in: wat de organisatie er nog meer mee wil]"},
         {TemplateSection::dpia_ground,
          "[vul in: grondslag per soort gegevens, met de functionaris gegevensbescherming]. Toestemming is in een "
          "werkrelatie meestal geen geldige grondslag. Dat iemand in een 3-hoek zit, kan iets zeggen over een traject. "
          "Behandel dat als gevoelig, en beoordeel of het een bijzonder persoonsgegeven is: [vul in: oordeel]."},
         {TemplateSection::dpia_need,
          "Kandidaten en werknemers staan er alleen in met een code. De namen staan in een aparte, versleutelde lijst. "
          "Er is geen veld voor wat niet nodig is. Cijfers naar buiten tellen op en verbergen kleine aantallen. Kan "
          "het "
          "met nog minder? [vul in: welke onderdelen niet gebruikt worden]"},
         {TemplateSection::dpia_parties,
          "Verwerkingsverantwoordelijke: de organisatie. Verwerkers: geen, want er is geen server van een ander. Wie "
          "de "
          "pagina aanbiedt: [vul in: eigen server of leverancier]. Wie mag wat zien: [vul in: functies en rechten op "
          "de "
          "map met bestanden]."},
         {TemplateSection::dpia_risks,
          "Iemand ziet een bestand dat niet voor hem is. Een code blijkt toch herkenbaar. Gegevens blijven te lang. "
          "Aanwezigheid of drukte wordt gebruikt om mensen te beoordelen. Een apparaat raakt weg. [vul in: kans en "
          "gevolg van elk risico, en andere risico's]"},
         {TemplateSection::dpia_measures,
          "Codes in plaats van namen. Een namenlijst met wachtwoord. Weigeren van BSN en van velden over gezondheid, "
          "uitkering, afkomst en meer. Geen scores van mensen. Kleine aantallen verborgen. Bewaartermijnen per soort "
          "en "
          "opruimen in één stap. Een logboek zonder inhoud. Wissen van een scherm dat niet van jou is. Geen verkeer "
          "naar andere servers. Dit regelt Driehoek niet: rechten op bestanden, versleuteling van schijven en "
          "reservekopieën: [vul in: maatregelen]."},
         {TemplateSection::dpia_advice,
          "Advies van de functionaris gegevensbescherming: [vul in: naam, datum en advies]. Mening van betrokkenen of "
          "de "
          "OR: [vul in]. Besluit: [vul in: naam, datum en besluit]. Opnieuw bekijken op: [vul in: datum]."},
         {TemplateSection::entry_controller,
          "[vul in: naam, adres en contact van de organisatie]. Functionaris gegevensbescherming: [vul in: naam en "
          "contact van de functionaris gegevensbescherming]."},
         {TemplateSection::entry_purpose,
          "Organiseren van 3-hoeken, intervisie en het leiderschapsprogramma. Grondslag: [vul in: grondslag]."},
         {TemplateSection::entry_data,
          "Betrokkenen: medewerkers, en kandidaten en werknemers in een traject (met een code)."},
         {TemplateSection::entry_recipients,
          "Binnen de organisatie: [vul in: functies]. Buiten de organisatie: alleen optellingen. [vul in: anderen, of: "
          "geen]"},
         {TemplateSection::entry_transfer, "Geen door Driehoek. [vul in: waar de bestanden staan]"},
         {TemplateSection::entry_security,
          "Gegevens staan op het apparaat en in bestanden van de organisatie. De namenlijst is versleuteld met een "
          "wachtwoord. Bestanden gaan met codes naar buiten. Handelingen staan in een logboek zonder inhoud. [vul in: "
          "beveiliging van apparaten, map en reservekopieën]"},
         {TemplateSection::council_what,
          "De organisatie wil Driehoek gebruiken om 3-hoeken, intervisie en het leiderschapsprogramma te organiseren. "
          "Vanaf: [vul in: datum]. Door: [vul in: functies]."},
         {TemplateSection::council_consent,
          "Driehoek bewaart persoonsgegevens van medewerkers, ook wie bij een sessie was. Daarmee kan het een "
          "personeelsvolgsysteem zijn, ook als niemand het zo gebruikt. Dan heeft het besluit instemming van de OR "
          "nodig: "
          "artikel 27, lid 1, onder k en l van de Wet op de ondernemingsraden. [vul in: verzoek om instemming, datum]"},
         {TemplateSection::council_data, "Alleen dit wordt over mensen bewaard:"},
         {TemplateSection::council_not,
          "Er is geen veld voor ziekte, verzuim, beperking, uitkering, loonwaarde, geboortedatum, adres, afkomst of "
          "foto, "
          "en geen reden van afwezigheid. Wat in een casus of een persoonlijk gesprek gezegd is, wordt niet bewaard. "
          "Van "
          "buddy's en gesprekken met een teamcoach bestaat geen registratie. Een formulier van een evaluatie is niet "
          "terug te vinden: alleen optellingen blijven."},
         {TemplateSection::council_uses,
          "Driehoek geeft niemand een score, kleur of plaats op een lijst. Afspraak: de gegevens worden niet gebruikt "
          "om "
          "mensen te beoordelen, te vergelijken of te controleren. [vul in: hoe dat is vastgelegd]"},
         {TemplateSection::council_agree,
          "Wie mag wat zien: [vul in]. Wie bewaart de namenlijst: [vul in]. Bewaartermijnen: zie de tabel. Wanneer "
          "wordt "
          "het besproken: [vul in: datum]. Wat gebeurt er bij misbruik: [vul in]."},
         {TemplateSection::text_intro,
          "In een 3-hoek werken drie mensen samen: iemand die leiding geeft, een jobcoach en iemand die werkt en "
          "leert. "
          "Driehoek houdt bij wie dat zijn. Zo weet iedereen bij wie hij terecht kan. We gebruiken Driehoek ook om "
          "intervisie en trainingen te plannen."},
         {TemplateSection::text_data, "Dit kan erin staan, als het voor jou geldt:"},
         {TemplateSection::text_never,
          "Er staat nooit iets in over ziekte, een beperking, geld, je afkomst of je geloof. Ook geen geboortedatum, "
          "adres, "
          "BSN of foto. Niemand krijgt een cijfer."},
         {TemplateSection::text_who,
          "Werk of leer je in een traject? Dan staat er een code in plaats van je naam. Alleen wie met jou werkt en "
          "[vul "
          "in: functie van de beheerder] weten welke code van jou is. Andere gegevens zien: [vul in: functies]. Buiten "
          "de "
          "organisatie gaan alleen optellingen."},
         {TemplateSection::text_terms,
          "Hoe lang iets blijft, staat hierboven achter elk gegeven. Daarna wordt het opgeruimd."},
         {TemplateSection::text_rights,
          "Je mag zien wat er over jou in staat. Klopt het niet, dan passen we het aan. Je mag ook vragen om iets weg "
          "te "
          "halen, of zeggen dat je het er niet mee eens bent. Vraag het aan: [vul in: naam en telefoonnummer]."},
         {TemplateSection::text_questions,
          "Bel of mail de functionaris gegevensbescherming: [vul in: naam functionaris gegevensbescherming en "
          "contact]. "
          "Je kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens."},
         {TemplateSection::access_scope,
          "Driehoek, zoals [vul in: naam van de organisatie] het aanbiedt op [vul in: adres van de pagina]."},
         {TemplateSection::access_norm,
          "EN 301 549 en WCAG 2.2, niveau A en AA. Status: [vul in: A, B, C, D of E, na eigen onderzoek]."},
         {TemplateSection::access_done,
          "Alles kan met het toetsenbord. Wat je sleept, kan ook met toetsen en knoppen. Elk beeld heeft een lijst die "
          "hetzelfde zegt. Kleur is nooit het enige teken. Er is een lichte, donkere en contrastrijke weergave, en "
          "vergroten tot 200 procent. Wat op papier komt, heeft koppen en tabellen die voorleessoftware begrijpt."},
         {TemplateSection::access_tested,
          "Bij het maken wordt elke weergave automatisch getest met axe-core en met het toetsenbord, in Chromium. "
          "Eigen "
          "onderzoek: [vul in: wie, wanneer, welke browsers en hulpmiddelen]."},
         {TemplateSection::access_known,
          "Firefox, Safari, voorleessoftware en aanraakborden zijn door de makers nog niet getest. Een automatische "
          "test "
          "vindt niet alles. Andere bekende problemen: [vul in]."},
         {TemplateSection::access_report,
          "Laat het weten aan [vul in: naam, telefoonnummer en e-mail]. Je krijgt antwoord binnen [vul in: termijn]. "
          "Deze "
          "verklaring is van [vul in: datum]."}},
    .data_what = {{DataClass::agreements,
                   "Afspraken van de organisatie: naam, grenzen, termijnen, vrije dagen, programma"},
                  {DataClass::ways_to_reach, "Hoe je de teamcoach en de vertrouwenspersoon bereikt"},
                  {DataClass::structure, "Onderdelen, locaties en hoe ver teams zijn met het basisprogramma"},
                  {DataClass::staff,
                   "Naam, functie, niveau, onderdeel, locatie, leidinggevende, personeelsnummer, extern of niet"},
                  {DataClass::employment, "Werkdagen, begin en einde van het dienstverband"},
                  {DataClass::staff_training, "Opleiding van voorlieden en erkenning als praktijkopleider"},
                  {DataClass::third_corner, "Code, soort traject en module van kandidaten en werknemers"},
                  {DataClass::triads, "Wie in welke 3-hoek zit, begin en einde"},
                  {DataClass::triad_history, "Wie eerder in een hoek zat, en extra contactpersonen met de reden"},
                  {DataClass::groups, "Wie in welke intervisiegroep zit of zat, en wie begeleidt"},
                  {DataClass::group_wishes,
                   "Wensen bij het samenstellen: niet samen, wel samen, wie een keer niet kan; zonder reden"},
                  {DataClass::sessions, "Datum, tijd en plaats van sessies"},
                  {DataClass::attendance, "Wie bij een sessie was en welke rol iemand had; geen reden van afwezigheid"},
                  {DataClass::case_themes, "Thema's van besproken casussen; geen inhoud"},
                  {DataClass::evaluations, "Optellingen van formulieren; geen formulier en geen naam"},
                  {DataClass::facilitators, "Wie intervisie begeleidt of teamcoach is"},
                  {DataClass::learning, "Praktijkleren: wie leert bij wie, begin, einde en Praktijkverklaring"},
                  {DataClass::team_programme, "Teamcoaching en follow-upsessies van teams, met de teamcoach"},
                  {DataClass::custom_training, "Aanvragen voor maatwerk van teams, en wie meekeek"},
                  {DataClass::notes, "Goede voorbeelden en leerbehoeften van teams, zonder naam"},
                  {DataClass::results, "Opbrengsten van het programma"},
                  {DataClass::mt_days, "Kaarten en afspraken van MT-dagen, over onderdelen"},
                  {DataClass::indicators, "Indicatoren en metingen, over onderdelen"},
                  {DataClass::table_reading, "Hoe een tabel is ingelezen; daarin kunnen woorden uit die tabel staan"},
                  {DataClass::scenarios, "Scenario's: gegevens zoals ze zijn en zoals ze zouden worden"},
                  {DataClass::stories, "Verhalen: wat je op de pagina laat zien, met een zin erbij"},
                  {DataClass::technical, "Technische nummers, zonder betekenis buiten het programma"}},
    .data_why = {{DataClass::agreements, "Zodat Driehoek rekent met wat de organisatie afsprak"},
                 {DataClass::ways_to_reach, "Zodat iedereen hulp vindt"},
                 {DataClass::structure, "Om te laten zien waar iets hoort"},
                 {DataClass::staff, "Om te weten wie een hoek of een plek in een groep kan hebben"},
                 {DataClass::employment, "Om dagen te plannen en alleen te vragen wie er werkt"},
                 {DataClass::staff_training, "Om te zien wie de opleiding deed en mag begeleiden"},
                 {DataClass::third_corner, "Om te zien welk type 3-hoek past, zonder naam"},
                 {DataClass::triads, "Zodat iedereen in een traject twee vaste contactpersonen heeft"},
                 {DataClass::triad_history, "Om een overdracht goed te doen en van 3 naar 2 contactpersonen te gaan"},
                 {DataClass::groups, "Om groepen samen te stellen waarin mensen van elkaar leren"},
                 {DataClass::group_wishes, "Om rekening te houden met wat mensen vroegen"},
                 {DataClass::sessions, "Om sessies te plannen"},
                 {DataClass::attendance, "Om rollen te verdelen en te weten of een ronde klaar is"},
                 {DataClass::case_themes, "Om te zien welke thema's vaak terugkomen"},
                 {DataClass::evaluations, "Om de volgende ronde beter te maken"},
                 {DataClass::facilitators, "Om begeleiding te verdelen"},
                 {DataClass::learning, "Om te zien dat het praktijkleren loopt"},
                 {DataClass::team_programme, "Om het programma van teams te plannen"},
                 {DataClass::custom_training, "Om samen te beslissen wat een team nodig heeft"},
                 {DataClass::notes, "Om van elkaar te leren"},
                 {DataClass::results, "Om te laten zien wat het programma oplevert"},
                 {DataClass::mt_days, "Om samen te kijken waar onderdelen staan"},
                 {DataClass::indicators, "Om te volgen of een ontwikkeling lukt"},
                 {DataClass::table_reading, "Om dezelfde tabel later zonder vragen in te lezen"},
                 {DataClass::scenarios, "Om iets te proberen voordat het verandert"},
                 {DataClass::stories, "Om anderen te laten zien hoe het werkt"},
                 {DataClass::technical, "Om gegevens bij elkaar te houden"}},
    .data_whom = {{DataSubject::staff, "medewerkers"},
                  {DataSubject::third_corners, "kandidaten en werknemers, met een code"},
                  {DataSubject::both, "medewerkers, en kandidaten en werknemers met een code"},
                  {DataSubject::nobody, "niemand"}},
    .data_column_what = "Wat",
    .data_column_whom = "Over wie",
    .data_column_why = "Waarom",
    .data_column_long = "Hoe lang",
    .data_as_long_as_used = "zolang de organisatie het gebruikt",
    .data_term = "{term} {from}",
    .data_line = "{what}. {why}. Hoe lang: {long}.",
    .data_sensitive = "gevoelig",
};

}  // namespace driehoek::nl
