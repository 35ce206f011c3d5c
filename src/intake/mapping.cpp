#include "intake/mapping.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/citizen_number.hpp"
#include "base/text.hpp"
#include "intake/header_words.hpp"
#include "intake/values.hpp"

namespace driehoek::intake {
namespace {

constexpr std::array people_fields{IntakeField::name,
                                   IntakeField::given_name,
                                   IntakeField::initials,
                                   IntakeField::prefix,
                                   IntakeField::surname,
                                   IntakeField::number,
                                   IntakeField::function,
                                   IntakeField::level,
                                   IntakeField::unit,
                                   IntakeField::parent_unit,
                                   IntakeField::location,
                                   IntakeField::working_days,
                                   IntakeField::line_manager,
                                   IntakeField::begin,
                                   IntakeField::end,
                                   IntakeField::training,
                                   IntakeField::training_finished,
                                   IntakeField::sbb_registered};
constexpr std::array triad_fields{IntakeField::code,      IntakeField::trajectory, IntakeField::lead,
                                  IntakeField::job_coach, IntakeField::contact,    IntakeField::module,
                                  IntakeField::unit,      IntakeField::begin,      IntakeField::end};

bool is_free(const Mapping& mapping, IntakeField field) {
    return field != IntakeField::none && (may_repeat(field) || !mapping.column_of(field));
}

// Without the group above it, which says nothing by itself: "Persoon – Naam".
std::string_view own_name(std::string_view header) {
    constexpr std::string_view divider = " – ";
    const std::size_t at = header.rfind(divider);
    return at == std::string_view::npos ? header : header.substr(at + divider.size());
}

bool are_mostly(const IntakeColumn& column, auto&& is_one) {
    const auto count = std::ranges::count_if(column.examples, is_one);
    return !column.examples.empty() && static_cast<std::size_t>(count) * 2 > column.examples.size();
}

// What its examples can only be. Names are like any other words, so never told by what they look like.
IntakeField field_by_content(const IntakeColumn& column, TableKind kind) {
    if (kind == TableKind::triads) {
        const bool are_codes = are_mostly(column, [](const std::string& value) { return is_code(value); });
        return are_codes ? IntakeField::code : IntakeField::none;
    }
    if (are_mostly(column, [](const std::string& value) { return function_from(value).has_value(); }))
        return IntakeField::function;
    if (are_mostly(column, [](const std::string& value) {
            return level_within(value) && bare(value).size() <= std::string_view("junior").size();
        }))
        return IntakeField::level;
    const auto is_days = [](const std::string& value) { return value.size() > 2 && working_days_from(value); };
    return are_mostly(column, is_days) ? IntakeField::working_days : IntakeField::none;
}

bool is_about_triads(const IntakeTable& table) {
    const auto has = [&](TableKind kind, IntakeField field) {
        return std::ranges::any_of(table.columns, [&](const IntakeColumn& column) {
            return field_named(own_name(column.name), kind) == field;
        });
    };
    if (has(TableKind::people, IntakeField::name) || has(TableKind::people, IntakeField::surname)) return false;
    return has(TableKind::triads, IntakeField::code) || has(TableKind::triads, IntakeField::job_coach);
}

// Of refused columns not even the header counts.
RecipeId recipe_id_of(const IntakeTable& table) {
    std::uint64_t hash = hash_of("headers");
    for (const IntakeColumn& column : table.columns)
        hash = hash_of(column.refused ? std::string("-|") : bare(column.name) + '|', hash);
    // What looks like a citizen service number no file may hold, not even by chance.
    for (;; hash = hash_of("another", hash)) {
        std::string id = "T";
        for (std::uint64_t rest = hash; rest > 0; rest /= 36) id += "0123456789abcdefghijklmnopqrstuvwxyz"[rest % 36];
        if (!holds_citizen_number(id)) return RecipeId(id);
    }
}

}  // namespace

std::optional<std::size_t> Mapping::column_of(IntakeField field) const {
    const auto found = std::ranges::find(fields, field);
    if (found == fields.end()) return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

std::span<const IntakeField> fields_of(TableKind kind) {
    return kind == TableKind::people ? std::span<const IntakeField>(people_fields)
                                     : std::span<const IntakeField>(triad_fields);
}

bool may_repeat(IntakeField field) {
    return field == IntakeField::function || field == IntakeField::line_manager || field == IntakeField::contact;
}

Mapping propose_mapping(const IntakeTable& table, TableKind kind) {
    Mapping mapping{.kind = kind, .fields = std::vector<IntakeField>(table.columns.size(), IntakeField::none)};
    const auto give = [&](std::size_t column, IntakeField field) {
        if (!table.columns[column].refused && mapping.fields[column] == IntakeField::none && is_free(mapping, field))
            mapping.fields[column] = field;
    };
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const IntakeField field = field_named(own_name(table.columns[column].name), kind).value_or(IntakeField::none);
        // Names beside codes are a list of names (P3), and no numbers of staff.
        const bool holds_codes = field == IntakeField::number &&
                                 field_by_content(table.columns[column], TableKind::triads) == IntakeField::code;
        if (!holds_codes) give(column, field);
    }
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const IntakeField field = field_by_content(table.columns[column], kind);
        if (!mapping.column_of(field)) give(column, field);
    }
    return mapping;
}

Mapping propose_mapping(const IntakeTable& table, std::span<const IntakeRecipe> recipes) {
    const IntakeRecipe* recipe = find_recipe(recipes, table);
    if (!recipe || recipe->fields.size() != table.columns.size())
        return propose_mapping(table, is_about_triads(table) ? TableKind::triads : TableKind::people);
    Mapping mapping{.kind = recipe->kind, .fields = recipe->fields, .remembered = recipe->used};
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column].refused) mapping.fields[column] = IntakeField::none;
    }
    return mapping;
}

void set_field(Mapping& mapping, const IntakeTable& table, std::size_t column, IntakeField field) {
    if (column >= mapping.fields.size() || table.columns[column].refused) return;
    if (!may_repeat(field)) std::ranges::replace(mapping.fields, field, IntakeField::none);
    mapping.fields[column] = field;
}

std::optional<IntakeField> missing_field(const Mapping& mapping) {
    if (mapping.kind == TableKind::triads)
        return mapping.column_of(IntakeField::code) ? std::nullopt : std::optional(IntakeField::code);
    return mapping.column_of(IntakeField::name) || mapping.column_of(IntakeField::surname)
               ? std::nullopt
               : std::optional(IntakeField::name);
}

const IntakeRecipe* find_recipe(std::span<const IntakeRecipe> recipes, const IntakeTable& table) {
    const auto found = std::ranges::find(recipes, recipe_id_of(table), &IntakeRecipe::id);
    return found == recipes.end() ? nullptr : &*found;
}

namespace {

// What was said of a word holds the next time; what was said of one row does not, and may name somebody who is not kept.
bool is_about_a_word(const IntakeAnswer& answer) {
    switch (answer.problem) {
        case IntakeProblem::function_is_unknown:
        case IntakeProblem::level_is_unknown:
        case IntakeProblem::unit_is_nearly_known:
        case IntakeProblem::location_is_nearly_known:
        case IntakeProblem::days_are_unknown:
        case IntakeProblem::training_is_unknown:
        case IntakeProblem::trajectory_is_unknown:
        case IntakeProblem::date_is_unclear:
        case IntakeProblem::date_is_number:
        case IntakeProblem::number_lost_zeros: return true;
        case IntakeProblem::person_is_unknown:
        case IntakeProblem::person_is_one_of_several: return answer.field != IntakeField::name;
        default: return false;
    }
}

}  // namespace

IntakeRecipe recipe_of(const IntakeTable& table, const Mapping& mapping, std::span<const IntakeAnswer> answers,
                       Date today) {
    std::vector<IntakeAnswer> kept;
    std::ranges::copy_if(answers, std::back_inserter(kept), is_about_a_word);
    return {.id = recipe_id_of(table),
            .kind = mapping.kind,
            .fields = mapping.fields,
            .answers = std::move(kept),
            .used = today};
}

}  // namespace driehoek::intake
