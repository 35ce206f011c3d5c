// The session on the wall: read back when its organisation opens, kept sealed while it runs, and what becomes of it at its end.
#include <algorithm>
#include <utility>

#include "app/parts.hpp"
#include "io/wall_file.hpp"

namespace driehoek::app {
namespace {

using platform::Reply;
using platform::Request;
using platform::Status;

constexpr std::int64_t quiet_before_sealing = 200;  // milliseconds

// Who was there, and who did what: those whose cases were spoken of, the other roles as they were on the wall.
void add_who_was_there(const RunningSession& running, std::vector<Command>& commands) {
    for (const PersonHere& here : running.people)
        commands.emplace_back(
            SetAttendance{running.round, running.group, running.session, here.person, here.presence});
    std::vector<PersonId> presenters;
    const auto add_presenter = [&](const PersonId& person) {
        if (person && !std::ranges::contains(presenters, person)) presenters.push_back(person);
    };
    for (const SessionCase& discussed : running.discussed) add_presenter(discussed.presenter);
    if (const SessionCase* chosen = running.chosen_case()) add_presenter(chosen->presenter);
    for (const SessionRole role : all_session_roles) {
        std::vector<PersonId> people = presenters;
        if (role != SessionRole::presenter) people = {running.roles[static_cast<std::size_t>(role)]};
        std::erase(people, PersonId());
        if (!people.empty() && people.size() <= most_cases_per_session)
            commands.emplace_back(
                SetSessionRole{running.round, running.group, running.session, role, std::move(people)});
    }
}

// Of forms only tallies were counted, so no command shows what somebody filled in. A session that was planned for later was held
// on the day that it was.
std::vector<Command> closing_commands(const RunningSession& running, const Organisation& organisation, bool is_held,
                                      Date today) {
    std::vector<Command> commands;
    for (const EvaluationForm& form : forms_of(running.evaluation))
        commands.emplace_back(AddEvaluationForm{running.round, running.group, form});
    const Round* round = find_round(organisation, running.round);
    const IntervisieGroup* group = round ? find_group(*round, running.group) : nullptr;
    if (!is_held || !group) return commands;
    const auto session = std::ranges::find(group->sessions, running.session, &Session::id);
    if (session == group->sessions.end()) return commands;
    if (!session->date || *session->date > today)
        commands.emplace_back(
            SetSessionDate{.round = running.round, .group = running.group, .session = running.session, .date = today});
    commands.emplace_back(
        SetSessionStatus{running.round, running.group, running.session, SessionStatus::held, today});
    add_who_was_there(running, commands);
    return commands;
}

}  // namespace

void App::Parts::load_wall() {
    keep_wall_now();
    wall = {.document = document ? keeper.id() : std::string()};
    state.wall = {};
    if (wall.document.empty()) return;
    ask(Request::load_sealed, {wall.document}, [this, id = wall.document](const Reply& reply) {
        if (id != wall.document) return;
        state.wall.is_known = true;
        if (reply.status != Status::done || reply.parts.empty()) return;
        wall.is_kept = true;
        auto read = io::read_wall(reply.parts[0], {steady_now(), platform.now()});
        if (!read) return;
        drop_what_ended(*read, document->organisation());
        if (state.wall.content.running && state.wall.content.running->holds_something()) return;  // she was quicker
        state.wall.content = wall.seen = std::move(*read);
        // What was on the wall when the page went is on it again.
        if (state.wall.content.running && state.wall.content.running->is_running()) state.place = &ui::places::session;
    });
}

void App::Parts::note_wall() {
    if (wall.document.empty()) return;
    if (state.wall.content != wall.seen) {
        wall.seen = state.wall.content;
        wall.changed_at = platform.now();
    }
    if (wall.changed_at && platform.now() >= *wall.changed_at + quiet_before_sealing) keep_wall_now();
}

int App::Parts::milliseconds_until_wall_is_due() const {
    if (!wall.changed_at) return -1;
    return static_cast<int>(
        std::clamp<std::int64_t>(*wall.changed_at + quiet_before_sealing - platform.now(), 1, quiet_before_sealing));
}

void App::Parts::keep_wall_now() {
    if (!std::exchange(wall.changed_at, std::nullopt)) return;
    const bool is_something = wall.seen.is_worth_keeping();
    if (!is_something && !wall.is_kept) return;
    const bool wants_other_key = std::exchange(wall.wants_other_key, false);
    wall.is_kept = is_something;
    ask(Request::keep_sealed,
        {wall.document, is_something ? io::write_wall(wall.seen, {steady_now(), platform.now()}) : std::string(),
         wants_other_key ? "1" : ""});
}

// Everything that stays goes into the organisation as one step; then the text goes.
void App::Parts::close_wall(const ui::wish::CloseWall& wish) {
    std::optional<RunningSession>& running = state.wall.content.running;
    if (!running) return;
    if (running->holds_something() && document && may_change()) {
        outbox.commands = closing_commands(*running, document->organisation(), wish.is_held, platform.today());
        if (!run_commands()) return;  // refused: all is as it was, and the page says why
    }
    const SessionCase* chosen = running->chosen_case();
    std::vector<KeptText>& kept = state.wall.content.kept;
    std::erase_if(kept,
                  [&](const KeptText& each) { return each.round == running->round && each.group == running->group; });
    const bool keeps = wish.keeps_text && (chosen || !running->agreement.empty());
    if (keeps)
        kept.push_back({running->round, running->group, chosen ? chosen->question : std::string(), running->agreement});
    const bool held_something = running->holds_something();
    const ui::Place* came_from = state.wall.came_from;
    std::vector<KeptText> rest = std::move(kept);
    state.wall = {};
    state.wall.is_known = true;
    state.wall.content.kept = std::move(rest);
    if (document) drop_what_ended(state.wall.content, document->organisation());
    wall.wants_other_key = true;
    state.place = came_from ? came_from : &ui::places::intervisie;
    if (held_something) tell(std::string(keeps ? words().wall_closed_kept : words().wall_closed), false);
}

}  // namespace driehoek::app
