// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/evaluation/words.hpp"

namespace driehoek::nl {

inline constexpr EvaluationWords evaluation{
    .evaluation_button = "Evaluatie",
    .evaluation_title = "Evaluatie van {round}",
    .statements = {{Statement::composition, "De samenstelling van onze groep is goed."},
                   {Statement::work_of_another, "Ik weet nu beter wat een ander voor werk doet."},
                   {Statement::needing_each_other, "Ik zie beter hoe wij elkaar nodig hebben."},
                   {Statement::safety, "Ik kan vrijuit praten in deze groep."},
                   {Statement::method, "De methode paste bij de vraag."},
                   {Statement::learning, "Ik ga iets anders doen in mijn werk."}},
    .statement_labels = {{Statement::composition, "Samenstelling"},
                         {Statement::work_of_another, "Werk van een ander"},
                         {Statement::needing_each_other, "Elkaar nodig hebben"},
                         {Statement::safety, "Vrijuit praten"},
                         {Statement::method, "Methode"},
                         {Statement::learning, "Iets anders doen"}},
    .marks = {"Niet ingevuld", "1 Helemaal niet mee eens", "2 Niet mee eens", "3 Een beetje mee eens", "4 Mee eens",
              "5 Helemaal mee eens"},
    .mark_names = {"helemaal niet mee eens", "niet mee eens", "een beetje mee eens", "mee eens", "helemaal mee eens"},
    .mean_of_five = "{what}: {mean} van 5",
    .too_few_answers = "{what}: te weinig antwoorden",
    .evaluation_few = "Te weinig antwoorden",
    .evaluation_few_text = "Er zijn minder dan 10 antwoorden. ",
    .evaluation_one_group = "Er is nog maar 1 groep die iets heeft ingevuld. ",
    .evaluation_when = "We tonen het resultaat als 10 mensen uit 2 groepen iets hebben ingevuld.",
    .evaluation_few_now = "Nu ingevuld: minder dan 10",
    .evaluation_one_group_now = "Nu ingevuld: 10 of meer, uit 1 groep",
    .evaluation_told = "Zo kijken de groepen terug",
    .evaluation_told_text =
        "{people} mensen uit {groups} groepen hebben iets ingevuld. Gemiddelde van 1 (helemaal niet mee eens) "
        "tot 5 (helemaal mee eens).",
    .form_enter = "Voer een formulier in",
    .form_waits = "Je kunt formulieren invoeren als een groep definitief is.",
    .form_group = "Groep {group} · {count} van {all} formulieren",
    .form_hint = "Leg de formulieren eerst door elkaar. Driehoek telt de antwoorden op en bewaart geen namen.",
    .form_add = "Voeg formulier toe",
    .form_clear = "Wis formulieren van groep {group}",
    .action_evaluation = "Bekijk de evaluatie van een ronde",
    .evaluation_view = "Wat wil je zien?",
    .evaluation_this_round = "Deze ronde",
    .evaluation_all_rounds = "Alle rondes",
    .evaluation_rounds_title = "De drie zinnen, ronde na ronde",
    .evaluation_rounds_text =
        "Gemiddelde van 1 (helemaal niet mee eens) tot 5 (helemaal mee eens). Een open rondje: minder dan 10 "
        "antwoorden, of uit 1 groep.",
    .evaluation_rounds_none = "Er is nog geen ronde met een definitieve groep.",
    .evaluation_rounds_list = "Dezelfde getallen als lijst",
    .too_few_short = "te weinig",
    .mean_in_round = "{what}, {round}: {mean} van 5",
    .too_few_in_round = "{what}, {round}: te weinig antwoorden",
};

}  // namespace driehoek::nl
