// Reads the cells of one row, asks what cannot be read, and keeps what was asked. What rows of people and of 3-hoeken share.
#pragma once
#include <array>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "intake/problem_book.hpp"
#include "intake/values.hpp"

namespace driehoek::intake {

// How far a row has come.
struct Reading {
    std::uint32_t row = 0;
    bool waits = false;  // something in it must be answered first
    bool is_skipped = false;
};

// A known thing with a name: a unit or a location.
struct Named {
    std::string id;
    std::string name;
};

// Found by name, whatever its capitals and blanks.
class NamedThings {
public:
    void add(std::string id, std::string name);
    const Named* find(std::string_view name) const;
    const Named* with_id(std::string_view id) const;
    std::span<const Named> all() const { return things_; }

private:
    std::vector<Named> things_;
    std::unordered_map<std::string, std::size_t> places_;
};

class RowReader {
public:
    RowReader(const IntakeTable& table, const Mapping& mapping, std::span<const IntakeAnswer> answers);

    // False where it is no row: empty, a total, or with nothing in the columns that are read.
    bool begins(Reading& reading);
    // Of the first column with this field.
    std::string value(const Reading& reading, IntakeField field) const;
    // Of all of them, without empty ones.
    std::vector<std::string> values(const Reading& reading, IntakeField field) const;
    bool has_column(IntakeField field) const { return !columns_of(field).empty(); }

    // The answer; null when the row waits for it. Asks only once for the same thing; `leave_empty` and `skip_rows` are offered last.
    const IntakeAnswer* ask(Reading& reading, const Question& question, auto&& offers, bool can_be_empty = true) {
        const IntakeAnswer* answer = book_.answer_to(question);
        if (answer) {
            reading.is_skipped |= answer->kind == AnswerKind::skip_rows;
            return answer;
        }
        reading.waits = true;
        if (book_.tell(question, reading.row)) finish_offers(offers(), can_be_empty);
        return nullptr;
    }
    const IntakeAnswer* ask(Reading& reading, const Question& question, bool can_be_empty = true) {
        return ask(reading, question, [] { return std::vector<Offer>(); }, can_be_empty);
    }
    // Told, and the row goes on.
    void mention(const Reading& reading, Question question);

    std::optional<Date> date(Reading& reading, IntakeField field);
    // Of a unit or a location: a known one, a new one with an empty id, or none.
    std::optional<Named> named(Reading& reading, IntakeField field, std::string_view text, const NamedThings& known,
                               IntakeProblem nearly, AnswerKind use);

    const IntakeTable& table() const { return table_; }
    const Mapping& mapping() const { return mapping_; }
    ProblemBook& book() { return book_; }

private:
    const std::vector<std::size_t>& columns_of(IntakeField field) const {
        return columns_[static_cast<std::size_t>(field)];
    }
    void finish_offers(std::vector<Offer> offers, bool can_be_empty);
    DateOrder order_of(IntakeField field);

    const IntakeTable& table_;
    const Mapping& mapping_;
    ProblemBook book_;
    std::set<std::string, std::less<>> new_names_;  // of units and locations that are like no other
    std::array<std::vector<std::size_t>, intake_field_count> columns_;
    std::array<std::optional<DateOrder>, intake_field_count> orders_;
};

}  // namespace driehoek::intake
