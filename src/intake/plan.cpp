#include "intake/plan.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/citizen_number.hpp"
#include "intake/plan_people.hpp"
#include "intake/plan_triads.hpp"

namespace driehoek::intake {

struct Planner::Work {
    Work(const Organisation& organisation, const IntakeTable& table, const Mapping& given,
         std::span<const IntakeAnswer> known, const PlanOptions& options)
        : mapping(given), answers(known.begin(), known.end()), reader(table, mapping, answers) {
        if (mapping.kind == TableKind::people)
            rows.emplace<PeoplePlan>(organisation, reader, options);
        else
            rows.emplace<TriadsPlan>(organisation, reader, options);
        plan.states.resize(table.row_count(), RowState::is_no_row);
        plan.outcomes.resize(table.row_count());
    }

    Mapping mapping;
    std::vector<IntakeAnswer> answers;
    RowReader reader;
    std::variant<std::monostate, PeoplePlan, TriadsPlan> rows;
    std::size_t at = 0;
    Plan plan;
};

Planner::Planner(const Organisation& organisation, const IntakeTable& table, const Mapping& mapping,
                 std::span<const IntakeAnswer> answers, const PlanOptions& options)
    : work_(std::make_unique<Work>(organisation, table, mapping, answers, options)) {}

Planner::Planner(Planner&&) noexcept = default;
Planner& Planner::operator=(Planner&&) noexcept = default;
Planner::~Planner() = default;

std::size_t Planner::done() const { return work_->at; }
std::size_t Planner::size() const { return work_->plan.states.size(); }

bool Planner::step(std::size_t rows) {
    Work& work = *work_;
    const std::size_t first = work.reader.table().first_row();
    const auto read = [&](std::uint32_t row) {
        if (auto* people = std::get_if<PeoplePlan>(&work.rows)) return people->read(row);
        return std::get<TriadsPlan>(work.rows).read(row);
    };
    for (; rows > 0 && work.at < size(); --rows) read(static_cast<std::uint32_t>(first + work.at++));
    return work.at < size();
}

Plan Planner::take() {
    Work& work = *work_;
    Plan& plan = work.plan;
    if (auto* people = std::get_if<PeoplePlan>(&work.rows))
        people->finish(plan);
    else
        std::get<TriadsPlan>(work.rows).finish(plan);
    plan.problems = work.reader.book().take();
    const auto count = [&](RowState state) { return static_cast<std::size_t>(std::ranges::count(plan.states, state)); };
    plan.ready = count(RowState::ready);
    plan.needing_help = count(RowState::needs_help);
    plan.skipped = count(RowState::skipped);
    plan.empty = count(RowState::is_no_row);
    return std::move(plan);
}

Plan plan_intake(const Organisation& organisation, const IntakeTable& table, const Mapping& mapping,
                 std::span<const IntakeAnswer> answers, const PlanOptions& options) {
    Planner planner(organisation, table, mapping, answers, options);
    planner.step(planner.size());
    return planner.take();
}

bool Plan::changes_nothing() const { return change.people.empty() && change.steps.empty(); }

IntakeAnswer answer_to(const Problem& problem, const Offer& offer) {
    return {
        .problem = problem.what, .field = problem.field, .text = problem.key, .kind = offer.kind, .value = offer.value};
}

IntakeAnswer answer_to_all(const Problem& problem, const Offer& offer) {
    IntakeAnswer answer = answer_to(problem, offer);
    answer.text.clear();
    return answer;
}

void let_go(ReadTable& change, std::span<const Gone> gone, Date day) {
    for (const Gone& one : gone) {
        if (one.person && one.triad)
            change.steps.emplace_back(
                EndContact{.triad = one.triad, .person = one.person, .day = std::max(day, one.since.value_or(day))});
        else if (one.person)
            change.steps.emplace_back(LeavePerson{.person = one.person, .day = one.last_day ? *one.last_day + 1 : day});
        else
            change.steps.emplace_back(EndTriad{.triad = one.triad, .day = day - 1});
    }
}

std::vector<std::vector<std::string>> rows_to_send_back(const IntakeTable& table, const Plan& plan,
                                                        std::string_view reason_header,
                                                        std::span<const std::string> reasons) {
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](std::size_t row, std::string_view reason) {
        std::vector<std::string>& cells = rows.emplace_back();
        const std::size_t width = std::max(table.columns.size(), table.raw.cell_count(row));
        for (std::size_t column = 0; column < width; ++column) {
            if (column < table.columns.size() && table.columns[column].refused) continue;
            const std::string_view cell = table.raw.cell(row, column);
            cells.emplace_back(holds_citizen_number(cell) ? std::string_view() : cell);
        }
        cells.emplace_back(reason);
    };
    add(table.first_row() - 1, reason_header);
    for (std::size_t at = 0; at < plan.states.size(); ++at) {
        if (plan.states[at] == RowState::needs_help) add(table.first_row() + at, reasons[at]);
    }
    return rows;
}

}  // namespace driehoek::intake
