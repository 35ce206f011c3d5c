// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/names/words.hpp"

namespace driehoek::nl {

inline constexpr NameWords names{
    .codes = "Codes",
    .names = "Namen",
    .export_names = "Namenlijst",
    .export_names_detail = "met wachtwoord",
    .codes_title = "Codes of namen",
    .codes_text = "Namen zie je alleen met de namenlijst. Die bewaar je apart, met een wachtwoord.",
    .codes_choice = "Codes: K-05",
    .names_choice = "Namen",
    .names_closed = "Namenlijst: niet geopend",
    .names_open = "Namenlijst: geopend, {count} namen",
    .names_open_button = "Open namenlijst",
    .names_new_button = "Nieuwe namenlijst",
    .names_edit_button = "Wijzig namen",
    .names_close_button = "Sluit namenlijst",
    .names_open_title = "Open de namenlijst",
    .names_open_text = "Typ het wachtwoord van de lijst op dit apparaat, of kies een namenlijst uit een bestand.",
    .names_file = "Kies een bestand",
    .names_password = "Wachtwoord",
    .names_password_again = "Nog een keer hetzelfde wachtwoord",
    .names_unlock = "Open",
    .names_wrong = "Dit wachtwoord past niet bij de lijst. De lijst is niet veranderd. Probeer het nog een keer.",
    .names_new_title = "Nieuwe namenlijst",
    .names_new_text =
        "De lijst wordt versleuteld met je wachtwoord. Wij kunnen een vergeten wachtwoord niet terughalen.",
    .names_passwords_differ = "De wachtwoorden zijn niet gelijk. Typ ze nog een keer.",
    .names_create = "Maak namenlijst",
    .names_edit_title = "Namen bij codes",
    .names_edit_text = "Deze namen staan alleen in de versleutelde namenlijst op dit apparaat.",
    .names_file_bad = "Dit is geen namenlijst van Driehoek. Er is niets veranderd. Kies een ander bestand.",
    .names_forget = "Wis namenlijst",
    .password_offer = "Stel vijf woorden voor",
    .password_offered =
        "Schrijf deze woorden op, of zet ze in een wachtwoordkluis. Zonder wachtwoord gaat de lijst nooit meer open.",
    .password_offer_failed = "Een voorstel lukt nu niet. Controleer je verbinding of bedenk zelf een wachtwoord.",
    .password_faults =
        {{PasswordFault::none, "Sterk genoeg."},
         {PasswordFault::is_short, "Te kort: gebruik minstens 10 tekens."},
         {PasswordFault::repeats, "Te zwak: hetzelfde staat er steeds weer. Gebruik andere woorden."},
         {PasswordFault::is_row, "Te zwak: dit is een rijtje. Gebruik woorden die niets met elkaar te maken hebben."},
         {PasswordFault::is_known_word,
          "Te zwak: dit proberen mensen het eerst. Gebruik woorden die niets met elkaar te maken hebben."},
         {PasswordFault::is_guessable, "Te zwak: maak het langer. Vier of vijf losse woorden zijn goed."}},
    .names_need_organisation =
        "Een namenlijst hoort bij een organisatie. Er is niets veranderd. Open of begin eerst een organisatie.",
};

}  // namespace driehoek::nl
