// Rows -> what would change, and what is the matter with the rest. Pure: the same table, answers and organisation give the same plan,
// so that an answer is given by planning again, and undo of an answer by leaving it out.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "edit/read_table.hpp"
#include "intake/mapping.hpp"
#include "model/organisation.hpp"

namespace driehoek::intake {

// One way to solve a problem, made ready: send it as answer with what stands in `value`; show `name`.
struct Offer {
    AnswerKind kind{};
    std::string value{};  // id or word
    std::string name{};  // of the person, unit, location; of a function empty (words/ says it)
};

// The same thing the matter with one or more rows.
struct Problem {
    IntakeProblem what{};
    IntakeField field = IntakeField::none;
    std::string
        text;  // as it stands in the cell, to be shown; empty where it must not be, or where it is about a column or a line
    std::string key;  // for IntakeAnswer::text
    std::string other{};  // the second name, in a loop the one who closes it; the other number
    std::size_t expected = 0, found = 0;  // fields in the line
    bool stops = true;  // the rows wait; else the rows go on without it, and it is told
    std::vector<std::uint32_t> rows{};  // of the raw table; sorted
    std::vector<Offer> offers{};  // the likeliest first
};
// For every row with this problem; or for every row with one of its kind.
IntakeAnswer answer_to(const Problem& problem, const Offer& offer);
IntakeAnswer answer_to_all(const Problem& problem, const Offer& offer);

enum class RowState : std::uint8_t {
    ready,
    needs_help,
    skipped,  // as answered
    is_no_row,  // empty, or a note or total below the table
};

enum class RowOutcome : std::uint8_t { none, adds, changes, same };

// Somebody, a 3-hoek, or (both) a contact person of one who was there and is not in this table.
struct Gone {
    PersonId person{};
    TriadId triad{};
    std::optional<Date> since{};  // of a contact
    std::optional<Date> last_day{};  // where the table says it
    bool is_held = false;  // sits in a group that is definitief and not over, so cannot leave yet
};

struct Plan {
    std::vector<RowState> states;  // of each row from first_row() on
    std::vector<RowOutcome> outcomes;  // idem; of one who stands in several rows the same for each
    std::vector<Problem> problems;  // that stop, by first row; then those that do not

    std::size_t ready = 0, needing_help = 0, skipped = 0, empty = 0;  // rows
    // People, or 3-hoeken.
    std::size_t added = 0, changed = 0, same = 0;
    std::vector<PersonId> added_people, changed_people;
    std::vector<std::string> added_triads, changed_triads;  // codes
    std::vector<std::string> new_units, new_locations;  // names
    std::vector<Gone> gone;

    ReadTable change;  // of the rows that are ready; nobody leaves by it: add `leaving`
    bool changes_nothing() const;
};

struct PlanOptions {
    Date today;
    bool can_miss_people = true;  // false: a paste, or part of the list; then nobody is gone
};

// Plans some rows at a time, so that the page goes on. Keeps references to table and organisation: they must stay.
class Planner {
public:
    Planner(const Organisation& organisation, const IntakeTable& table, const Mapping& mapping,
            std::span<const IntakeAnswer> answers, const PlanOptions& options);
    Planner(Planner&&) noexcept;
    Planner& operator=(Planner&&) noexcept;
    ~Planner();

    // False when all rows have been read; `take` does the rest: 2,700 people take some milliseconds.
    bool step(std::size_t rows);
    std::size_t done() const;  // rows
    std::size_t size() const;
    Plan take();

private:
    struct Work;
    std::unique_ptr<Work> work_;
};

// All at once.
Plan plan_intake(const Organisation& organisation, const IntakeTable& table, const Mapping& mapping,
                 std::span<const IntakeAnswer> answers, const PlanOptions& options);

// Adds to the change that these are no longer there from this day on (people: from the day after the last one that the table names);
// 3-hoeken end the day before, a contact from that day.
void let_go(ReadTable& change, std::span<const Gone> gone, Date day);

// The rows that cannot be read, to be sent back: header, row, and in a last column why. `reasons[row]` is for each row from
// first_row() on; refused columns are not in it.
std::vector<std::vector<std::string>> rows_to_send_back(const IntakeTable& table, const Plan& plan,
                                                        std::string_view reason_header,
                                                        std::span<const std::string> reasons);

}  // namespace driehoek::intake
