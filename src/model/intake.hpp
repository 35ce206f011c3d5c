// Reading a table in: what its columns may mean, what was answered about its rows, and what is kept of that for next month.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"

namespace driehoek {

enum class TableKind : std::uint8_t { people, triads };
inline constexpr int table_kind_count = static_cast<int>(TableKind::triads) + 1;

// All that is ever read (P2: a whitelist).
enum class IntakeField : std::uint8_t {
    none,  // not read
    // people
    name,  // whole
    given_name,
    initials,
    prefix,
    surname,
    number,  // personnel number, post number: the key for the next export
    function,
    level,
    unit,
    parent_unit,
    location,
    working_days,
    line_manager,  // name or number
    begin,  // of employment, or of the 3-hoek
    end,
    training,
    training_finished,
    sbb_registered,
    // 3-hoeken; begin, end and unit too
    code,
    trajectory,  // A, B, or the kind of trajectory
    lead,  // name or number
    job_coach,
    contact,
    module,
};
inline constexpr int intake_field_count = static_cast<int>(IntakeField::module) + 1;

// What is the matter with rows. `field` says in which column.
enum class IntakeProblem : std::uint8_t {
    // the line itself
    field_count_is_wrong,  // expected, found
    quote_is_open,
    // who it is about
    name_is_missing,
    name_is_too_long,
    citizen_number_found,  // the value is kept nowhere
    number_is_bent,  // 1,23457E+11: Excel lost digits
    number_lost_zeros,  // 123 beside 000123; about the whole column
    number_has_two_names,  // a job share, or somebody renamed
    name_is_there_twice,  // without a number to tell them apart
    // what stands in a cell
    function_is_unknown,
    level_is_unknown,
    unit_is_nearly_known,  // "Bedoel je Groen?"; other unknown units are new
    location_is_nearly_known,
    days_are_unknown,
    training_is_unknown,
    person_is_unknown,
    person_is_one_of_several,
    managers_go_round,  // a loop of reporting lines
    date_is_impossible,
    date_is_unclear,  // 10/3/2022: day or month first; about the whole column
    date_is_number,  // 44837: the day as a spreadsheet counts it
    code_is_wrong,  // not letters, dash, digits
    code_is_there_twice,
    trajectory_is_unknown,
    triad_is_impossible,  // one person in two corners, or end before begin
    // told; the row goes on without the value
    manager_is_self,
    manager_waits,  // his own row cannot be read yet
    has_left_already,  // before he was known here: not added
    cell_is_error,  // #N/A
};
inline constexpr int intake_problem_count = static_cast<int>(IntakeProblem::cell_is_error) + 1;

enum class AnswerKind : std::uint8_t {
    skip_rows,
    leave_empty,  // the cell
    use_person,  // value = id
    use_unit,  // value = id
    use_location,  // value = id
    use_function,  // value = what function_from reads
    use_trajectory,  // value = what trajectory_from reads
    make_new,  // person, unit, location
    is_one_person,
    are_two_people,
    zeros_do_not_count,  // 123 is 000123
    zeros_count,
    day_first,
    month_first,
    days_since_1900,
    days_since_1904,
    use_code,  // value = the code that the row was meant to have
};
inline constexpr int answer_kind_count = static_cast<int>(AnswerKind::use_code) + 1;

// One answer solves the same problem in every row where the same text stands; with an empty text, in all of its kind.
struct IntakeAnswer {
    IntakeProblem problem{};
    IntakeField field = IntakeField::none;
    std::string text{};  // as `folded`; never a number of a citizen
    AnswerKind kind{};
    std::string value{};
    friend bool operator==(const IntakeAnswer&, const IntakeAnswer&) = default;
};

// What a table with these headers was read as, for the next one. Kept in the organisation: it goes where the file goes.
struct IntakeRecipe {
    RecipeId id{};  // follows from the headers, which are not kept
    TableKind kind = TableKind::people;
    std::vector<IntakeField> fields{};  // of each column
    std::vector<IntakeAnswer> answers{};
    std::optional<Date> used{};  // the last time
    friend bool operator==(const IntakeRecipe&, const IntakeRecipe&) = default;
};

}  // namespace driehoek
