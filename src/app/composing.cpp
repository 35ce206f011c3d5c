#include "app/composing.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

namespace driehoek::app {
namespace {

using platform::Reply;
using platform::Request;
using platform::Status;

// Numbers travel as the bytes they are in memory: both sides are the same machine.
std::string bytes_of(const std::vector<std::int32_t>& numbers) {
    std::string bytes(numbers.size() * sizeof(std::int32_t), '\0');
    if (!bytes.empty()) std::memcpy(bytes.data(), numbers.data(), bytes.size());
    return bytes;
}

std::vector<std::int32_t> numbers_of(const std::string& bytes) {
    std::vector<std::int32_t> numbers(bytes.size() / sizeof(std::int32_t));
    if (!numbers.empty()) std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(std::int32_t));
    return numbers;
}

// Who sits with others than in the first plan, in any session.
int count_different_people(const compose::Plan& one, const compose::Plan& other) {
    int count = 0;
    for (std::size_t person = 0; person < one.group_of.front().size(); ++person) {
        bool differs = false;
        for (std::size_t sitting = 0; sitting < one.group_of.size() && !differs; ++sitting) {
            const auto& first = one.group_of[sitting];
            const auto& second = other.group_of[sitting];
            for (std::size_t mate = 0; mate < first.size() && !differs; ++mate)
                differs = (first[mate] == first[person]) != (second[mate] == second[person]);
        }
        count += differs ? 1 : 0;
    }
    return count;
}

// What the round's own rules find in it, whatever the problem asked.
int count_broken(const Organisation& organisation, const Round& round) {
    return static_cast<int>(std::ranges::count(check_round(organisation, round), Severity::wrong, &Finding::severity));
}

compose::Built problem_of(const Organisation& organisation, const Round& round, Date today) {
    return compose::build_problem(organisation, round, compose::wishes_of(round.proposal), today);
}

}  // namespace

void Composing::start(const Organisation& organisation, const Round& round, Date today, std::int32_t seed) {
    compose::Built built = problem_of(organisation, round, today);
    int earlier_searches = 0;
    compose::Order order{.seed = seed, .steps = compose::steps_for(built.problem.people)};
    if (view_.is_about(round.id) && !view_.is_mending() && built.problem == view_.built.problem) {
        for (const ui::ProposalChoice& choice : view_.choices) order.known.push_back(choice.found);
        earlier_searches = view_.earlier_searches + view_.searches;
    }
    begin(round, std::move(built), std::move(order));
    view_.earlier_searches = earlier_searches;
}

void Composing::mend(const Organisation& organisation, const Round& round, Date today) {
    compose::Built built = problem_of(organisation, round, today);
    compose::Order order{.steps = 1, .mend = compose::plan_of(built, round)};
    begin(round, std::move(built), std::move(order));
}

void Composing::begin(const Round& round, compose::Built built, compose::Order order) {
    view_ = {};
    view_.round = round.id;
    view_.built = std::move(built);
    view_.bounds = compose::bounds_of(view_.built.problem);
    view_.order = std::move(order);
    view_.order.run = ++runs_;
    view_.is_running = true;
    ticket_ = platform_.start(Request::compose, {bytes_of(compose::write_order(view_.order, view_.built.problem))});
}

void Composing::stop() {
    if (!view_.is_running) return;
    view_.was_stopped = true;
    platform_.start(Request::stop_composing, {});
}

void Composing::close() {
    if (view_.is_running) platform_.start(Request::stop_composing, {});
    ticket_.reset();
    view_ = {};
}

void Composing::follow(const Organisation& organisation, Date today) {
    if (!view_.round) return;
    const Round* round = find_round(organisation, view_.round);
    if (!round || has_final_group(*round)) return close();
    const compose::Built built = problem_of(organisation, *round, today);
    if (built.problem.people == 0) return close();  // everybody sits out
    const bool is_same = built.problem == view_.built.problem && built.roster == view_.built.roster;
    if (view_.is_mending()) {
        if (!is_same || compose::plan_of(built, *round) != *view_.order.mend) mend(organisation, *round, today);
        return;
    }
    if (is_same) return;
    start(organisation, *round, today, view_.order.seed);
}

bool Composing::take_report(const std::string& bytes, const Organisation& organisation) {
    const Round* round = find_round(organisation, view_.round);
    const auto report = compose::read_report(view_.built.problem, numbers_of(bytes));
    if (!round || !report || report->run != view_.order.run) return false;
    view_.tried = report->tried;
    view_.searches = report->searches_done;
    view_.curve = report->curve;
    view_.conflict = report->conflict;
    view_.ways = report->ways;
    view_.better_groups = report->better_groups;
    const bool is_same = std::ranges::equal(report->proposals, view_.choices, {}, &compose::Proposed::plan,
                                            [](const ui::ProposalChoice& choice) { return choice.found.plan; });
    if (is_same) {
        for (std::size_t at = 0; at < view_.choices.size(); ++at) view_.choices[at].found = report->proposals[at];
        return true;
    }
    view_.version = ++versions_;
    view_.choices.clear();
    for (const compose::Proposed& proposed : report->proposals) {
        ui::ProposalChoice choice;
        choice.found = proposed;
        choice.score = compose::score_of(view_.built.problem, proposed.plan);
        for (int sitting = 0; sitting < view_.built.problem.sitting_count(); ++sitting) {
            choice.sittings.push_back(compose::round_with(view_.built, *round, proposed.plan, sitting));
            choice.lacking += count_broken(organisation, choice.sittings.back());
        }
        choice.different_people = count_different_people(report->proposals.front().plan, proposed.plan);
        view_.choices.push_back(std::move(choice));
    }
    return true;
}

bool Composing::take_reply(const Reply& reply, const Organisation& organisation) {
    if (reply.status == Status::composer_reports) {
        if (view_.is_running && !reply.parts.empty()) take_report(reply.parts[0], organisation);
        return true;
    }
    if (!ticket_ || reply.ticket != *ticket_) return false;
    ticket_.reset();
    view_.is_running = false;
    // Stopped before there was anything to keep.
    if (view_.was_stopped && reply.status == Status::done && reply.parts.empty()) {
        close();
        return true;
    }
    view_.has_failed =
        reply.status != Status::done || reply.parts.empty() || !take_report(reply.parts[0], organisation);
    return true;
}

}  // namespace driehoek::app
