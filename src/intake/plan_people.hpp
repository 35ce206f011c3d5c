// Rows of people -> who is new, who changes, who is gone.
#pragma once
#include <string>
#include <unordered_map>
#include <vector>

#include "intake/directory.hpp"
#include "intake/row_reader.hpp"

namespace driehoek::intake {

class PeoplePlan {
public:
    PeoplePlan(const Organisation& organisation, RowReader& reader, const PlanOptions& options);

    // False where it is no row.
    bool read(std::uint32_t row);
    void finish(Plan& plan);

private:
    // What one row says.
    struct Row {
        Reading reading;
        PersonName name;
        std::string number;
        std::vector<Function> functions;
        std::optional<Level> level;
        std::optional<Named> unit, parent, location;
        std::optional<WorkingDays> days;
        std::vector<std::string> managers;  // as they stand there
        std::vector<PersonId> manager_ids;
        std::optional<Date> begin, end, training_finished, sbb_registered;
        std::optional<ProgrammeStatus> training;
        std::size_t person = 0;  // of people_
    };
    // One of them, in one row or more.
    struct Somebody {
        std::vector<std::size_t> rows;  // of rows_
        const Person* before = nullptr;
        PersonId id;
        bool waits = false;
        bool is_skipped = false;
        Person after{};
        RowOutcome outcome = RowOutcome::none;
        bool is_planned() const { return !waits && !is_skipped; }
    };

    void read_name(Row& row);
    void read_functions(Row& row);
    void read_work(Row& row);
    void decide_about_zeros();
    bool are_known_as_two(const Row& one, const Row& other) const;
    void gather();
    void recognise();
    void recognise(Somebody& somebody);
    void find_managers();
    void find_managers(Row& row);
    const PersonName& name_in(const Somebody& somebody) const;
    bool is_over(const Somebody& somebody) const;
    std::vector<std::size_t> rows_that_count(const Somebody& somebody) const;
    void read_employment(const Somebody& somebody, Person& person) const;
    void make(Somebody& somebody, Plan& plan);
    void open_loops();
    void drop_waiting_managers();
    void find_gone(Plan& plan);
    UnitId unit_for(const Named& unit, const std::optional<Named>& parent, Plan& plan);
    LocationId location_for(const Named& location, Plan& plan);
    void hold(Somebody& somebody);

    const Organisation& organisation_;
    RowReader& reader_;
    PlanOptions options_;
    NamedThings units_, locations_;
    Directory known_;  // the people of the organisation
    Directory all_;  // and those of the table
    std::vector<Row> rows_;
    std::vector<Somebody> people_;
    std::unordered_map<std::string, std::size_t> person_with_id_;  // of people_
    std::vector<bool> is_named_function_ = std::vector<bool>(function_count);  // somewhere in the table
    bool has_several_managers_ = false;
    bool zeros_count_ = true;
    std::size_t next_person_ = 1;
    std::size_t looked_for_ = 0;
};

}  // namespace driehoek::intake
