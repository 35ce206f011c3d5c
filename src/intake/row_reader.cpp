#include "intake/row_reader.hpp"

#include <algorithm>

#include "base/citizen_number.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "intake/directory.hpp"

namespace driehoek::intake {
namespace {

bool is_total(std::string_view value) {
    constexpr auto totals = std::to_array<std::string_view>({"totaal", "total", "subtotaal", "subtotal", "eindtotaal"});
    return std::ranges::find(totals, bare(value.substr(0, value.find(' ')))) != totals.end();
}

}  // namespace

RowReader::RowReader(const IntakeTable& table, const Mapping& mapping, std::span<const IntakeAnswer> answers)
    : table_(table), mapping_(mapping), book_(answers) {
    for (std::size_t column = 0; column < mapping.fields.size(); ++column) {
        if (column < table.columns.size() && !table.columns[column].refused)
            columns_[static_cast<std::size_t>(mapping.fields[column])].push_back(column);
    }
}

std::string RowReader::value(const Reading& reading, IntakeField field) const {
    const std::vector<std::size_t>& columns = columns_of(field);
    return columns.empty() ? std::string() : cell_value(table_.raw.cell(reading.row, columns.front()));
}

std::vector<std::string> RowReader::values(const Reading& reading, IntakeField field) const {
    std::vector<std::string> found;
    for (const std::size_t column : columns_of(field)) {
        std::string text = cell_value(table_.raw.cell(reading.row, column));
        if (!says_nothing(text) && std::ranges::find(found, text) == found.end()) found.push_back(std::move(text));
    }
    return found;
}

void RowReader::finish_offers(std::vector<Offer> offers, bool can_be_empty) {
    if (can_be_empty) offers.push_back({.kind = AnswerKind::leave_empty});
    offers.push_back({.kind = AnswerKind::skip_rows});
    book_.last_told().offers = std::move(offers);
}

void RowReader::mention(const Reading& reading, Question question) {
    question.stops = false;
    book_.tell(question, reading.row);
}

bool RowReader::begins(Reading& reading) {
    const RawTable& raw = table_.raw;
    const std::size_t row = reading.row;
    std::string first;
    bool is_read = false;
    for (std::size_t column = 0; column < raw.cell_count(row); ++column) {
        const std::string text = cell_value(raw.cell(row, column));
        if (text.empty()) continue;
        if (first.empty()) first = text;
        is_read |= column < mapping_.fields.size() && mapping_.fields[column] != IntakeField::none;
    }
    if (first.empty() || is_total(first)) return false;
    if (raw.has_open_quote(row)) {
        ask(reading, {.what = IntakeProblem::quote_is_open, .key = std::to_string(row)}, false);
        return true;
    }
    const std::size_t expected = raw.cell_count(table_.first_row() - 1);
    std::size_t found = raw.cell_count(row);
    while (found > expected && cell_value(raw.cell(row, found - 1)).empty()) --found;
    if (found != expected) {
        const Question question{.what = IntakeProblem::field_count_is_wrong, .key = std::to_string(found)};
        if (!ask(reading, question, false)) {
            book_.last_told().expected = expected;
            book_.last_told().found = found;
        }
        return true;
    }
    if (!is_read) return false;
    for (std::size_t column = 0; column < mapping_.fields.size(); ++column) {
        const IntakeField field = mapping_.fields[column];
        const std::string_view cell = raw.cell(row, column);
        if (field == IntakeField::none) continue;
        if (holds_citizen_number(cell))
            ask(reading, {.what = IntakeProblem::citizen_number_found, .field = field, .key = "*"}, false);
        if (is_error(cell_value(cell)))
            mention(reading, {.what = IntakeProblem::cell_is_error, .field = field, .text = cell_value(cell)});
    }
    return true;
}

DateOrder RowReader::order_of(IntakeField field) {
    std::optional<DateOrder>& order = orders_[static_cast<std::size_t>(field)];
    if (order) return *order;
    bool has_day_first = false;
    bool has_month_first = false;
    for (const std::size_t column : columns_of(field)) {
        for (std::size_t row = table_.first_row(); row < table_.end_row; ++row) {
            const std::string_view cell = table_.raw.cell(row, column);
            if (!cell.contains('/')) continue;
            const DateOrder shown = order_shown_by(cell);
            has_day_first |= shown == DateOrder::day_first;
            has_month_first |= shown == DateOrder::month_first;
        }
    }
    order = has_day_first == has_month_first ? DateOrder::unknown
            : has_day_first                  ? DateOrder::day_first
                                             : DateOrder::month_first;
    return *order;
}

std::optional<Date> RowReader::date(Reading& reading, IntakeField field) {
    const std::string text = value(reading, field);
    if (says_nothing(text) || is_error(text)) return std::nullopt;
    DateReading read = date_from(text, order_of(field));
    if (read.sense == DateSense::unclear) {
        const auto offers = [] {
            return std::vector<Offer>{{.kind = AnswerKind::day_first}, {.kind = AnswerKind::month_first}};
        };
        const IntakeAnswer* answer =
            ask(reading, {.what = IntakeProblem::date_is_unclear, .field = field, .text = text, .key = "*"}, offers);
        if (!answer || answer->kind == AnswerKind::leave_empty) return std::nullopt;
        read = date_from(text, answer->kind == AnswerKind::month_first ? DateOrder::month_first : DateOrder::day_first);
    }
    if (read.sense == DateSense::number) {
        const auto offers = [] {
            return std::vector<Offer>{{.kind = AnswerKind::days_since_1900}, {.kind = AnswerKind::days_since_1904}};
        };
        const IntakeAnswer* answer =
            ask(reading, {.what = IntakeProblem::date_is_number, .field = field, .text = text, .key = "*"}, offers);
        if (!answer || answer->kind == AnswerKind::leave_empty) return std::nullopt;
        if (const auto day = date_from_number(read.number, answer->kind == AnswerKind::days_since_1904)) return day;
        read.sense = DateSense::impossible;
    }
    if (read.sense == DateSense::day) return read.date;
    ask(reading, {.what = IntakeProblem::date_is_impossible, .field = field, .text = text});
    return std::nullopt;
}

std::optional<Named> RowReader::named(Reading& reading, IntakeField field, std::string_view text,
                                      const NamedThings& known, IntakeProblem nearly, AnswerKind use) {
    if (says_nothing(text) || is_error(text)) return std::nullopt;
    if (const Named* same = known.find(text)) return *same;
    Named made{.id = {}, .name = std::string(beginning_of(text, longest_name))};
    const Question question{.what = nearly, .field = field, .text = std::string(text)};
    std::vector<Offer> offers;
    if (!book_.answer_to(question)) {
        if (new_names_.contains(text)) return made;
        for (const Named& one : known.all()) {
            if (is_nearly(text, one.name)) offers.push_back({.kind = use, .value = one.id, .name = one.name});
        }
        if (offers.empty()) {
            new_names_.emplace(text);
            return made;
        }
        offers.push_back({.kind = AnswerKind::make_new});
    }
    const IntakeAnswer* answer = ask(reading, question, [&] { return offers; });
    if (!answer || answer->kind == AnswerKind::leave_empty) return std::nullopt;
    const Named* meant = answer->kind == use ? known.with_id(answer->value) : nullptr;
    return meant ? *meant : made;
}

void NamedThings::add(std::string id, std::string name) {
    places_.try_emplace(folded(tidied(name)), things_.size());
    things_.push_back({std::move(id), std::move(name)});
}

const Named* NamedThings::find(std::string_view name) const {
    const auto found = places_.find(folded(tidied(name)));
    return found == places_.end() ? nullptr : &things_[found->second];
}

const Named* NamedThings::with_id(std::string_view id) const {
    const auto found = std::ranges::find(things_, id, &Named::id);
    return found == things_.end() ? nullptr : &*found;
}

}  // namespace driehoek::intake
