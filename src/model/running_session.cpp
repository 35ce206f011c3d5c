#include "model/running_session.hpp"
#include "base/order.hpp"

#include <algorithm>
#include <utility>

namespace driehoek {

// --- the clock

bool RunningSession::has_begun() const {
    return since || std::ranges::any_of(steps, [](const CourseStep& each) { return each.used > 0; });
}

void RunningSession::settle(std::int64_t now) {
    if (!since) return;
    steps[at].used += now - *since;
    since = now;
}

void RunningSession::go_on(std::int64_t now) {
    if (!since) since = now;
}

void RunningSession::pause(std::int64_t now) {
    settle(now);
    since.reset();
}

void RunningSession::go_to(std::size_t step, std::int64_t now) {
    settle(now);
    at = std::min(step, steps.size() - 1);
}

std::optional<std::size_t> RunningSession::next() const {
    for (std::size_t step = at + 1; step < steps.size(); ++step) {
        if (!steps[step].is_skipped) return step;
    }
    return std::nullopt;
}

std::optional<std::size_t> RunningSession::previous() const {
    for (std::size_t step = at; step-- > 0;) {
        if (!steps[step].is_skipped) return step;
    }
    return std::nullopt;
}

bool RunningSession::change_minutes(int by) {
    const int minutes = steps[at].minutes + by;
    if (minutes < 0 || minutes > most_step_minutes) return false;
    steps[at].minutes = minutes;
    return true;
}

// A step that was begun before and gone back from still has what it did not use.
std::int64_t RunningSession::to_go(std::int64_t now) const {
    std::int64_t sum = std::max<std::int64_t>(left(now), 0);
    for (std::size_t step = at + 1; step < steps.size(); ++step) {
        if (!steps[step].is_skipped) sum += std::max<std::int64_t>(steps[step].minutes * minute - steps[step].used, 0);
    }
    return sum;
}

std::int64_t RunningSession::spare(std::int64_t now) const {
    std::int64_t gone = used_elsewhere + (since ? now - *since : 0);
    for (const CourseStep& step : steps) gone += step.used;
    return length * minute - gone - to_go(now);
}

int RunningSession::minutes_to_give(std::int64_t now) const {
    const std::int64_t over = -left(now);
    if (over <= 0) return 0;
    int there = 0;
    for (std::size_t step = at + 1; step < steps.size(); ++step) {
        if (!steps[step].is_skipped) there += std::max(steps[step].minutes - 1, 0);
    }
    return std::min(static_cast<int>((over + minute - 1) / minute), there);
}

void RunningSession::give_up_minutes(std::int64_t now) {
    for (int taken = minutes_to_give(now); taken > 0; --taken) {
        CourseStep* longest = nullptr;
        for (std::size_t step = at + 1; step < steps.size(); ++step) {
            CourseStep& each = steps[step];
            if (!each.is_skipped && each.minutes > 1 && (!longest || each.minutes > longest->minutes)) longest = &each;
        }
        --longest->minutes;
        ++steps[at].minutes;
    }
}

// --- methods

namespace {

std::vector<CourseStep> steps_of(const ChosenMethod& method, int number) {
    std::vector<CourseStep> steps;
    if (!method.own) {
        for (const MethodStep& each : info_of(method.listed).steps)
            steps.push_back({.kind = each.step, .minutes = each.minutes, .method = number});
        return steps;
    }
    for (const OwnStep& each : method.own->steps)
        steps.push_back({.kind = kind_of(each.like),
                         .minutes = each.minutes,
                         .method = number,
                         .own = static_cast<int>(steps.size()) + 1});
    return steps;
}

}  // namespace

void RunningSession::use_method(const ChosenMethod& method, std::int64_t now) {
    if (step().kind != StepKind::method) return;
    const auto has = [&](StepKind kind) { return std::ranges::contains(steps, kind, &CourseStep::kind); };
    const bool has_frame = has(StepKind::look_back) && has(StepKind::case_choice);
    std::vector<CourseStep> mine = steps_of(method, static_cast<int>(methods.size()) + 1);
    for (CourseStep& each : mine) each.is_skipped = has_frame && is_done_by_frame(each.kind);
    // One that is nothing but looking back and choosing has nothing to be skipped for.
    if (std::ranges::all_of(mine, &CourseStep::is_skipped)) {
        for (CourseStep& each : mine) each.is_skipped = false;
    }
    settle(now);
    used_elsewhere += step().used;
    methods.push_back(method);
    const auto here = steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(at));
    steps.insert(here, mine.begin(), mine.end());
    while (steps[at].is_skipped) ++at;
}

const ChosenMethod* RunningSession::method() const {
    if (methods.empty()) return nullptr;
    return &methods[is_in_method() ? static_cast<std::size_t>(step().method) - 1 : methods.size() - 1];
}

const OwnStep* RunningSession::own_step(std::size_t step) const {
    const CourseStep& each = steps[step];
    if (each.own == 0) return nullptr;
    return &methods[static_cast<std::size_t>(each.method) - 1].own->steps[static_cast<std::size_t>(each.own) - 1];
}

Voice RunningSession::voice() const {
    const OwnStep* own = own_step(at);
    return own ? own->voice : voice_of(step().kind);
}

bool RunningSession::may_add_case(std::int64_t now) const {
    const bool is_last_of_method = is_in_method() && (at + 1 == steps.size() || steps[at + 1].method != step().method);
    return is_last_of_method && chosen && cases.size() > discussed.size() + 1 &&
           spare(now) >= minutes_of(info_of(Method::lightning)) * minute;
}

void RunningSession::add_case(std::size_t which, std::int64_t now) {
    if (!may_add_case(now) || which >= cases.size()) return;
    discussed.push_back(cases[*chosen]);
    methods.push_back({Method::lightning});
    const std::vector<CourseStep> mine = steps_of(methods.back(), static_cast<int>(methods.size()));
    steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(at) + 1, mine.begin(), mine.end());
    choose(which);
    go_to(at + 1, now);
}

// --- people and cases

int RunningSession::count_present() const {
    return static_cast<int>(std::ranges::count(people, Presence::present, &PersonHere::presence));
}

bool RunningSession::is_present(const PersonId& person) const {
    const auto found = std::ranges::find(people, person, &PersonHere::person);
    return found != people.end() && found->presence == Presence::present;
}

void RunningSession::set_presence(const PersonId& person, Presence presence) {
    const auto found = std::ranges::find(people, person, &PersonHere::person);
    if (found == people.end()) return;
    found->presence = presence;
    roles = proposed_roles(people, roles, number);
    while (hands() > count_present()) {
        const auto most = std::ranges::max_element(cases, {}, &SessionCase::hands);
        --most->hands;
    }
}

int RunningSession::hands() const {
    int sum = 0;
    for (const SessionCase& each : cases) sum += each.hands;
    return sum;
}

bool RunningSession::raise_hand(std::size_t which) {
    if (which >= cases.size() || hands() >= count_present()) return false;
    ++cases[which].hands;
    return true;
}

bool RunningSession::lower_hand(std::size_t which) {
    if (which >= cases.size() || cases[which].hands == 0) return false;
    --cases[which].hands;
    return true;
}

namespace {

int turns_of(const std::vector<PersonHere>& people, const PersonId& person) {
    const auto found = std::ranges::find(people, person, &PersonHere::person);
    return found == people.end() ? 0 : found->turns;
}

}  // namespace

std::vector<std::size_t> RunningSession::cases_in_order() const {
    std::vector<std::size_t> order(cases.size());
    for (std::size_t which = 0; which < order.size(); ++which) order[which] = which;
    sort_by(order, [&](std::size_t which) { return turns_of(people, cases[which].presenter); });
    return order;
}

PersonId RunningSession::waits_longest() const {
    const std::vector<std::size_t> order = cases_in_order();
    if (order.empty()) return {};
    const PersonId& first = cases[order[0]].presenter;
    const bool is_alone = order.size() == 1 || turns_of(people, cases[order[1]].presenter) > turns_of(people, first);
    return is_alone ? first : PersonId();
}

void RunningSession::choose(std::size_t which) {
    if (which >= cases.size()) return;
    chosen = which;
    auto& presenter = roles[static_cast<std::size_t>(SessionRole::presenter)];
    // Who had to bring a case changes with who does.
    for (PersonId& role : roles) {
        if (role == cases[which].presenter) role = presenter;
    }
    presenter = cases[which].presenter;
}

// --- the evaluation

void RunningSession::hand_in(const EvaluationForm& form) {
    if (shows_result) return;
    add_form(evaluation, form);
    if (evaluation.forms >= count_present()) show_result();
}

// --- the course

std::vector<RunningSession::Row> RunningSession::rows(std::int64_t now) const {
    std::vector<Row> rows;
    std::vector<std::int64_t> gone;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const CourseStep& each = steps[step];
        const bool continues = !rows.empty() && each.method != 0 && rows.back().method == each.method;
        if (!continues) {
            rows.push_back({.kind = each.kind, .method = each.method, .first = step});
            gone.push_back(0);
        }
        Row& row = rows.back();
        row.last = step;
        row.is_on = row.is_on || step == at;
        row.is_done = step < at;
        if (each.is_skipped) continue;
        row.minutes += each.minutes;
        gone.back() += step == at ? used(now) : step < at ? each.minutes * minute : each.used;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].minutes > 0)
            rows[row].share =
                std::clamp(static_cast<float>(gone[row]) / static_cast<float>(rows[row].minutes * minute), 0.0F, 1.0F);
    }
    return rows;
}

void drop_what_ended(WallContent& content, const Organisation& organisation) {
    std::erase_if(content.kept, [&](const KeptText& kept) {
        const Round* round = find_round(organisation, kept.round);
        const IntervisieGroup* group = round ? find_group(*round, kept.group) : nullptr;
        return !group || std::ranges::none_of(group->sessions, [](const Session& session) {
            return session.status == SessionStatus::planned;
        });
    });
}

void fit_minutes(std::vector<CourseStep>& steps, int length) {
    int planned = 0;
    for (const CourseStep& step : steps) planned += step.minutes;
    if (planned <= length) {
        const auto method = std::ranges::find(steps, StepKind::method, &CourseStep::kind);
        if (method != steps.end()) method->minutes += length - planned;
        return;
    }
    // Rounded sums differ by whole minutes, so that nothing is lost by rounding.
    int before = 0;
    int given = 0;
    for (CourseStep& step : steps) {
        before += step.minutes;
        const int until = (2 * before * length + planned) / (2 * planned);
        step.minutes = std::max(until - given, 1);
        given += step.minutes;
    }
}

Roles proposed_roles(const std::vector<PersonHere>& people, const Roles& now, int number) {
    std::vector<PersonId> here;
    for (const PersonHere& each : people) {
        if (each.presence == Presence::present) here.push_back(each.person);
    }
    Roles roles;
    for (std::size_t role = 0; role < roles.size(); ++role) {
        if (std::ranges::contains(here, now[role])) roles[role] = now[role];
    }
    std::size_t turn = here.empty() ? 0 : static_cast<std::size_t>(number - 1) % here.size();
    for (PersonId& role : roles) {
        for (std::size_t tries = 0; !role && tries < here.size(); ++tries, turn = (turn + 1) % here.size()) {
            if (!std::ranges::contains(roles, here[turn])) role = here[turn];
        }
    }
    return roles;
}

std::vector<EvaluationForm> forms_of(const Evaluation& evaluation) {
    std::vector<EvaluationForm> forms(static_cast<std::size_t>(evaluation.forms));
    if (forms.empty()) return forms;
    // Each statement goes on where the one before it ended: no form is left empty, and none comes back as it was.
    std::size_t form = 0;
    for (std::size_t statement = 0; statement < evaluation.tallies.size(); ++statement) {
        for (std::size_t mark = 0; mark < evaluation.tallies[statement].size(); ++mark) {
            for (int count = 0; count < evaluation.tallies[statement][mark]; ++count, form = (form + 1) % forms.size())
                forms[form][statement] = static_cast<int>(mark) + 1;
        }
    }
    return forms;
}

}  // namespace driehoek
