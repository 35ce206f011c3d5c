// Which column is what: proposed by header and content, changed by the user, remembered for the same headers.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "intake/intake_table.hpp"
#include "model/intake.hpp"

namespace driehoek::intake {

struct Mapping {
    TableKind kind = TableKind::people;
    std::vector<IntakeField> fields;  // of each column
    std::optional<Date> remembered{};  // the day a table with these headers was read before: "Zoals op 3 november"

    std::optional<std::size_t> column_of(IntakeField field) const;
    friend bool operator==(const Mapping&, const Mapping&) = default;
};

// What a table of this kind may have.
std::span<const IntakeField> fields_of(TableKind kind);
// Function, line manager and contact person may stand in several columns; all else in one.
bool may_repeat(IntakeField field);

// With recipe: as it was the last time. Refused columns stay none.
Mapping propose_mapping(const IntakeTable& table, std::span<const IntakeRecipe> recipes = {});
Mapping propose_mapping(const IntakeTable& table, TableKind kind);
// Gives a column its meaning, and takes it from the one that had it. Nothing happens to a refused column.
void set_field(Mapping& mapping, const IntakeTable& table, std::size_t column, IntakeField field);

// What is still needed before rows can be read: a name, whole or the surname; of 3-hoeken a code.
std::optional<IntakeField> missing_field(const Mapping& mapping);

// The one for these headers; null when there is none.
const IntakeRecipe* find_recipe(std::span<const IntakeRecipe> recipes, const IntakeTable& table);
// Keeps the answers about words, not those about one row.
IntakeRecipe recipe_of(const IntakeTable& table, const Mapping& mapping, std::span<const IntakeAnswer> answers,
                       Date today);

}  // namespace driehoek::intake
