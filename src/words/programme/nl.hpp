// Dutch, level B1: short sentences, je/jij, the terms of the field.
#pragma once
#include "words/programme/words.hpp"

namespace driehoek::nl {

inline constexpr ProgrammeWords programme{
    .solve_training = "Werk opleiding bij",
    .training_title = "Opleiding van {person}",
    .training_status = "Opleiding",
    .training_statuses = {{ProgrammeStatus::not_started, "Nog niet begonnen"},
                          {ProgrammeStatus::busy, "Bezig"},
                          {ProgrammeStatus::finished, "Klaar"}},
    .training_finished = "Klaar op",
    .training_registered = "Geregistreerd bij SBB op",
    .training_learner = "Begeleidt in Praktijkleren",
    .training_begin = "Vanaf",
    .training_button = "Bewaar opleiding",
    .custom_title = "Maatwerk",
    .custom_unit = "Voor welk team of MT?",
    .custom_text = "Maatwerk is een training voor een heel team of MT. Dat kan na het basisprogramma.",
    .custom_request = "Vraag maatwerk aan",
    .custom_requested_title = "Maatwerk is aangevraagd",
    .custom_requested_on = "Aangevraagd op {day}. ",
    .custom_requested_text = "De manager, de externe trainer en de {third_party} bekijken samen of en wat er nodig is.",
    .custom_withdraw = "Trek de aanvraag in",
    .gate_closed_title = "Dit maatwerk kan nog niet",
    .gate_closed_text = "{unit} heeft het basisprogramma nog niet afgerond. Daarna kun je dit aanvragen.",
    .gate_missing = "Bekijk wat er mist",
    .gate_missing_text = "Alleen het basisprogramma mist nog. Is het afgerond? Zet het dan op klaar.",
    .gate_programme = "Basisprogramma",
    .gate_save = "Bewaar",
    .gate_waits = "De aanvraag van {day} wacht daarop.",
    .gate_open_title = "Dit maatwerk kan",
    .gate_open_text = "{unit} heeft het basisprogramma afgerond.",
    .gate_stations = {"Basis", "Gesprek", "Maatwerk"},
    .action_custom = "Vraag maatwerk aan voor een team of MT",
};

}  // namespace driehoek::nl
