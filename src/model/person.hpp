// A person: staff with functions, someone in a third corner with a code, or both (a voorman may have a trajectory himself).
// No field of domain rule P1 exists here: no birth date, no diagnosis, no benefit, no wage value, nothing about absence.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"

namespace driehoek {

enum class Function : std::uint8_t {
    director,  // directeur
    unit_manager,  // (bedrijfs)manager
    department_manager,  // afdelingsmanager, afdelingshoofd
    foreman,  // voorman
    work_leader,  // werkleider
    work_supervisor,  // werkbegeleider
    job_coach,  // jobcoach
    case_manager,  // trajectbegeleider, consulent
    workplace_trainer,  // praktijkopleider
    team_coach,  // teamcoach
    trainer,  // trainer
    facilitator,  // intervisiebegeleider
    hr_adviser,  // HR-adviseur
    training_coordinator,  // opleidingscoordinator
    privacy_officer,  // functionaris gegevensbescherming
    confidential_adviser,  // vertrouwenspersoon
    works_council_member,  // OR-lid
};
inline constexpr int function_count = 17;

enum class Level : std::uint8_t { junior, medior, senior };
inline constexpr int level_count = static_cast<int>(Level::senior) + 1;

enum class TrajectoryKind : std::uint8_t {
    participation_act,  // PW-traject: 3-hoek type A
    guaranteed_job,  // garantiebaan: type B
    new_sheltered,  // nieuw beschut: type B
    sheltered_act,  // Wsw: no 3-hoek, which is no error (finding 5)
};
inline constexpr int trajectory_kind_count = static_cast<int>(TrajectoryKind::sheltered_act) + 1;

// Sensitive in itself (finding 8): views show "type A" or "type B" instead.
struct Trajectory {
    TrajectoryKind kind = TrajectoryKind::participation_act;
    std::string module;  // name of the module of a modulekandidaat; may be empty
    friend bool operator==(const Trajectory&, const Trajectory&) = default;
};

enum class ProgrammeStatus : std::uint8_t { not_started, busy, finished };
inline constexpr int programme_status_count = static_cast<int>(ProgrammeStatus::finished) + 1;

// The training of a voorman and his registration as praktijkopleider (S1, 1.5 to 1.9).
struct Training {
    ProgrammeStatus status = ProgrammeStatus::not_started;
    std::optional<Date> finished;
    bool works_with_werkstap = false;  // a fact about the voorman, never a score of a candidate
    std::optional<Date> sbb_registered;  // date of registration as erkend praktijkopleider
    friend bool operator==(const Training&, const Training&) = default;
};

// Bit 0 is Monday, bit 6 is Sunday.
using WorkingDays = std::uint8_t;
inline constexpr WorkingDays monday_to_friday = 0b0011111;

struct Person {
    PersonId id;
    std::string name;  // staff only; somebody in a third corner has a code instead
    std::string code;  // "K-05", "W-13"; empty for staff
    std::vector<Function> functions;  // 0..n
    std::optional<Level> level;
    UnitId unit;
    LocationId location;
    WorkingDays working_days = monday_to_friday;
    PersonId line_manager;
    std::vector<PersonId> more_managers;  // beside the line manager: who leads two teams, or works for two
    std::optional<Date> employment_begin;
    std::optional<Date> employment_end;  // the last day
    std::optional<Trajectory> trajectory;
    Training training;
    bool is_external = false;
    std::string number;  // of the personnel system: by it the next table recognises him; empty where it is not known

    bool has(Function function) const;
    // The line manager first; empty where none is known.
    std::vector<PersonId> managers() const;
    void set_managers(std::vector<PersonId> managers);  // each once
    bool is_managed_by(const PersonId& manager) const;
    // Where no end of employment is known he goes on; where no begin is known he was always there.
    bool is_employed_on(Date day) const;
    friend bool operator==(const Person&, const Person&) = default;
};

}  // namespace driehoek
