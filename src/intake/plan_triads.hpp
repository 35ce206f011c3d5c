// Rows of 3-hoeken -> which begin, which change, which are gone.
#pragma once
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "intake/directory.hpp"
#include "intake/row_reader.hpp"

namespace driehoek::intake {

class TriadsPlan {
public:
    TriadsPlan(const Organisation& organisation, RowReader& reader, const PlanOptions& options);

    // False where it is no row.
    bool read(std::uint32_t row);
    void finish(Plan& plan);

private:
    struct Row {
        Reading reading;
        std::string code;
        TrajectoryReading trajectory;
        PersonId lead, job_coach;
        std::vector<PersonId> contacts;
        std::optional<Named> unit;
        std::string module;
        std::optional<Date> begin, end;
    };

    void read_code(Row& row);
    void read_trajectory(Row& row);
    void decide_trajectory(Row& row);
    PersonId person(Row& row, IntakeField field, const std::string& text);
    bool is_possible(const Row& row, const Triad* before) const;
    const Triad* triad_of(const Row& row) const;
    std::vector<ReadStep> steps_to_begin(const Row& row, const UnitId& unit) const;
    std::vector<ReadStep> steps_to_change(const Row& row, const Triad& triad, const UnitId& unit) const;
    // What is kept of the third corner, where it differs.
    static void add_edit(std::vector<ReadStep>& steps, const Row& row, const Person& third, const UnitId& unit);
    UnitId unit_for(const Named& unit, Plan& plan);
    void find_gone(Plan& plan) const;
    void find_gone_contacts(const Row& row, const Triad& triad, Plan& plan) const;
    // Another code where this one is there already, as answered.
    void tell_apart(Row& row, std::set<std::string>& codes);

    const Organisation& organisation_;
    RowReader& reader_;
    PlanOptions options_;
    NamedThings units_;
    Directory staff_;
    std::unordered_map<std::string, const Person*> third_with_code_;  // small letters
    std::unordered_map<std::string, const Triad*> last_triad_of_;  // by the id of its third corner
    std::vector<Row> rows_;
    std::size_t looked_for_ = 0;
};

}  // namespace driehoek::intake
