// The facts of De Lindewaard, as tables. Only support/lindewaard.cpp reads them.
#pragma once
#include <string_view>

#include "model/method.hpp"
#include "model/organisation.hpp"

namespace driehoek::tests::lindewaard {

struct StaffRow {
    std::string_view id, name;
    Function function;
    std::string_view unit, line_manager;
};
constexpr StaffRow staff_rows[] = {
    {"D1", "Roos Wilgenhart", Function::director, "", ""},
    {"AM-G", "Bram Eikelaar", Function::department_manager, "G", "D1"},
    {"AM-S", "Fenna Duinzicht", Function::department_manager, "S", "D1"},
    {"AM-P", "Joris Klaverdijk", Function::department_manager, "P", "D1"},
    {"V-G1", "Tess Molenkamp", Function::foreman, "G", "AM-G"},
    {"V-G2", "Daan Rietveen", Function::foreman, "G", "AM-G"},
    {"V-G3", "Hugo Beukenrode", Function::foreman, "G", "AM-G"},
    {"V-S1", "Mila Sterrenbos", Function::foreman, "S", "AM-S"},
    {"V-S2", "Sami Waterlelie", Function::foreman, "S", "AM-S"},
    {"V-S3", "Lotte Hazelhof", Function::foreman, "S", "AM-S"},
    {"V-P1", "Ruben Vlasbloem", Function::foreman, "P", "AM-P"},
    {"V-P2", "Yara Korenmaat", Function::foreman, "P", "AM-P"},
    {"V-P3", "Gijs Populierse", Function::foreman, "P", "AM-P"},
    {"JC-1", "Nadia Lindehof", Function::job_coach, "", "D1"},
    {"JC-2", "Pieter Zandoog", Function::job_coach, "", "D1"},
    {"JC-3", "Eva Meidoorn", Function::job_coach, "", "D1"},
    {"JC-4", "Kaan Veldspaat", Function::job_coach, "", "D1"},
    {"ST-1", "Ingrid Appelgaard", Function::training_coordinator, "", "D1"},
    {"ST-2", "Tom Essenveld", Function::hr_adviser, "", "D1"},
    {"TC-1", "Sanne Kweekgras", Function::team_coach, "", ""},
};

// V-S2 is not registered and V-G1 guides nobody: both are planted. V-P1 and V-P2 are still busy. Sorted by person.
struct TrainingRow {
    std::string_view person;
    Level level;
    ProgrammeStatus status;
    std::string_view finished, sbb_registered, learner, learning_began, certificate;
};
constexpr TrainingRow training_rows[] = {
    {"V-G1", Level::medior, ProgrammeStatus::finished, "2021-06-30", "2022-02-14", "", "", ""},
    {"V-G2", Level::junior, ProgrammeStatus::finished, "2021-06-30", "2021-09-13", "K-03", "2022-01-10", ""},
    {"V-G3", Level::senior, ProgrammeStatus::finished, "2021-06-30", "2021-09-13", "K-04", "2021-11-01", "2022-07-01"},
    {"V-P1", Level::medior, ProgrammeStatus::busy, "", "", "", "", ""},
    {"V-P2", Level::junior, ProgrammeStatus::busy, "", "", "", "", ""},
    {"V-P3", Level::senior, ProgrammeStatus::finished, "2021-07-07", "2021-10-04", "K-13", "2021-11-15", "2022-06-24"},
    {"V-S1", Level::medior, ProgrammeStatus::finished, "2021-07-07", "2021-10-04", "K-06", "2022-03-07", ""},
    {"V-S2", Level::medior, ProgrammeStatus::finished, "2021-12-15", "", "", "", ""},
    {"V-S3", Level::junior, ProgrammeStatus::finished, "2021-12-15", "", "", "", ""},
};

struct TriadRow {
    std::string_view code;
    TrajectoryKind kind;
    std::string_view lead, job_coach, unit, begin, module;
};
constexpr auto candidate = TrajectoryKind::participation_act;
constexpr auto guaranteed = TrajectoryKind::guaranteed_job;
constexpr auto sheltered = TrajectoryKind::new_sheltered;
constexpr TriadRow triad_rows[] = {
    {"K-01", candidate, "V-G1", "JC-1", "G", "2021-09-06", "Groen"},
    {"K-02", candidate, "V-G1", "JC-2", "G", "2022-01-10", "Groen"},
    {"K-03", candidate, "V-G2", "JC-1", "G", "2021-11-15", "Werkritme"},
    {"K-04", candidate, "V-G3", "JC-3", "G", "2021-08-30", "Groen"},
    {"K-05", candidate, "V-S1", "JC-1", "S", "2022-02-01", "Schoonmaak"},
    {"K-06", candidate, "V-S1", "JC-2", "S", "2021-10-18", "Schoonmaak"},
    {"K-07", candidate, "V-S2", "JC-1", "S", "2022-04-04", "Werkritme"},
    {"K-08", candidate, "V-S2", "JC-4", "S", "2022-05-16", "Schoonmaak"},
    {"K-09", candidate, "V-S3", "", "S", "2022-03-21", "Schoonmaak"},
    {"K-10", candidate, "V-P1", "JC-1", "P", "2021-12-06", "Assemblage"},
    {"K-11", candidate, "V-P1", "JC-3", "P", "2022-06-13", "Assemblage"},
    {"K-12", candidate, "V-P2", "JC-1", "P", "2022-01-24", "Werkritme"},
    {"K-13", candidate, "V-P3", "JC-2", "P", "2021-08-23", "Assemblage"},
    {"K-14", candidate, "V-P3", "JC-1", "P", "2022-08-29", "Werkritme"},
    {"W-01", guaranteed, "AM-G", "JC-2", "G", "2020-03-02", ""},
    {"W-02", guaranteed, "AM-S", "JC-1", "S", "2020-06-15", ""},
    {"W-03", guaranteed, "AM-P", "JC-3", "P", "2020-09-07", ""},
    {"W-04", guaranteed, "AM-G", "JC-1", "G", "2020-11-02", ""},
    {"W-05", guaranteed, "AM-S", "JC-2", "S", "2021-01-11", ""},
    {"W-06", guaranteed, "AM-P", "JC-4", "P", "2021-02-15", ""},
    {"W-07", guaranteed, "AM-G", "JC-1", "G", "2021-04-12", ""},
    {"W-08", guaranteed, "AM-S", "JC-3", "S", "2021-05-31", ""},
    {"W-09", guaranteed, "AM-P", "JC-2", "P", "2021-09-20", ""},
    {"W-10", guaranteed, "AM-G", "JC-3", "G", "2022-02-21", ""},
    {"W-11", sheltered, "AM-S", "JC-3", "S", "2020-01-13", ""},
    {"W-12", sheltered, "AM-P", "JC-4", "P", "2020-05-04", ""},
    {"W-13", sheltered, "V-P2", "JC-1", "P", "2020-10-19", ""},
    {"W-14", sheltered, "AM-S", "JC-2", "S", "2021-03-08", ""},
    {"W-15", sheltered, "AM-P", "JC-4", "P", "2021-06-14", ""},
    {"W-16", sheltered, "AM-G", "JC-3", "G", "2021-10-04", ""},
    {"W-17", sheltered, "AM-S", "JC-1", "S", "2022-01-17", ""},
    {"W-18", sheltered, "AM-P", "JC-4", "P", "2022-05-09", ""},
};

// Who held a corner before; where the corner is not open now, its holder came on the day the other went.
struct PastRow {
    std::string_view triad;
    Corner corner;
    std::string_view person, since, until;
};
constexpr PastRow past_rows[] = {
    {"K-05", Corner::job_coach, "JC-3", "2022-02-01", "2022-03-14"},
    {"K-09", Corner::job_coach, "JC-2", "2022-03-21", "2022-09-19"},
    {"K-10", Corner::lead, "V-P3", "2021-12-06", "2022-04-11"},
    {"W-02", Corner::job_coach, "JC-2", "2020-06-15", "2021-09-01"},
    {"W-12", Corner::job_coach, "JC-2", "2020-05-04", "2020-12-07"},
    {"W-12", Corner::job_coach, "JC-3", "2020-12-07", "2022-01-03"},
    {"W-13", Corner::lead, "AM-P", "2020-10-19", "2022-06-20"},
};

// From three contact persons to two (S1 1.12): most third ones have ended.
struct ContactRow {
    std::string_view triad, person;
    ContactReason reason;
    std::string_view since, until;
};
constexpr ContactRow contact_rows[] = {
    {"K-01", "V-G3", ContactReason::earlier_situation, "2021-09-06", "2021-12-20"},
    {"K-05", "V-S2", ContactReason::earlier_situation, "2022-03-14", ""},
    {"K-12", "ST-2", ContactReason::other, "2022-05-02", ""},
    {"W-02", "V-S1", ContactReason::handover, "2020-06-15", "2020-09-14"},
    {"W-12", "JC-3", ContactReason::handover, "2022-01-03", "2022-02-14"},
};

struct SessionRow {
    int group;
    std::string_view id, date;
    SessionStatus status;
};
// One for each session that was held, in their order: what its case was about. Invented.
constexpr CaseTold case_rows[] = {
    {CaseTheme::cooperation, Side::lead_job_coach},
    {CaseTheme::development, {}},
    {CaseTheme::cooperation, Side::lead_third},
    {CaseTheme::time, {}},
    {CaseTheme::cooperation, Side::lead_job_coach},
    {CaseTheme::development, {}},
    {CaseTheme::own_role, {}},
    {CaseTheme::cooperation, Side::job_coach_third},
    {CaseTheme::development, {}},
};
constexpr SessionRow session_rows[] = {
    {1, "S-1", "2022-05-10", SessionStatus::held}, {1, "S-2", "2022-06-28", SessionStatus::held},
    {1, "S-3", "2022-09-13", SessionStatus::held}, {1, "S-4", "2022-11-01", SessionStatus::planned},
    {2, "S-1", "2022-05-24", SessionStatus::held}, {2, "S-2", "2022-07-12", SessionStatus::held},
    {2, "S-3", "2022-08-30", SessionStatus::held}, {2, "S-4", "2022-10-18", SessionStatus::planned},
    {3, "S-1", "2022-05-19", SessionStatus::held}, {3, "S-2", "2022-07-07", SessionStatus::held},
    {3, "S-3", "2022-08-25", SessionStatus::held}, {3, "S-4", "", SessionStatus::planned},
};

}  // namespace driehoek::tests::lindewaard
