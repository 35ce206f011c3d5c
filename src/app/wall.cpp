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

constexpr std::int64_t quiet_on_wall = 200;  // milliseconds

const Session* find_session_of(const Organisation& organisation, const RunningSession& running) {
    const Round* round = find_round(organisation, running.round);
    const IntervisieGroup* group = round ? find_group(*round, running.group) : nullptr;
    if (!group) return nullptr;
    const auto found = std::ranges::find(group->sessions, running.session, &Session::id);
    return found == group->sessions.end() ? nullptr : &*found;
}

// What was there to be counted, who was there and who did what. Of forms only tallies were counted, so no command shows what
// somebody filled in.
std::vector<Command> closing_commands(const Organisation& organisation, const RunningSession& running, bool is_held,
                                      Date today) {
    const RoundId& round = running.round;
    const GroupId& group = running.group;
    const SessionId& session = running.session;
    std::vector<Command> commands;
    for (const EvaluationForm& form : forms_of(running.evaluation))
        commands.emplace_back(AddEvaluationForm{round, group, form});
    for (const PersonHere& each : running.people)
        commands.emplace_back(SetAttendance{round, group, session, each.person, each.presence});
    std::vector<SessionCase> cases = running.discussed;
    if (const SessionCase* chosen = running.chosen_case()) cases.push_back(*chosen);
    std::vector<CaseTold> told;
    std::vector<PersonId> presenters;
    for (const SessionCase& each : cases) {
        told.push_back({each.theme, each.side});
        if (!std::ranges::contains(presenters, each.presenter)) presenters.push_back(each.presenter);
    }
    if (!told.empty()) commands.emplace_back(SetSessionCases{round, group, session, told});
    // Last the inbrengers: who has this role has no other.
    for (const SessionRole role : {SessionRole::timekeeper, SessionRole::observer, SessionRole::recorder}) {
        if (const PersonId& person = running.roles[static_cast<std::size_t>(role)])
            commands.emplace_back(SetSessionRole{round, group, session, role, {person}});
    }
    if (!presenters.empty())
        commands.emplace_back(SetSessionRole{round, group, session, SessionRole::presenter, presenters});
    // Held is held today, whatever day was planned.
    const Session* planned = find_session_of(organisation, running);
    if (is_held && planned && (!planned->date || *planned->date > today))
        commands.emplace_back(SetSessionDate{round, group, session, today});
    if (is_held) commands.emplace_back(SetSessionStatus{round, group, session, SessionStatus::held, today});
    return commands;
}

}  // namespace

void App::Parts::load_wall() {
    keep_wall_now();
    wall = {.document = document ? keeper.id() : std::string()};
    state.wall = {};
    if (wall.document.empty()) return;
    ask(Request::ask_wall, {wall.document});
    if (keeper.is_read_only()) {  // it looks at what another window shows
        state.wall.is_known = state.wall.is_watched = true;
        return;
    }
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
        show_wall();
        // What was on the wall when the page went is on it again.
        if (state.wall.content.running && state.wall.content.running->is_running()) state.place = &ui::places::session;
    });
}

// Only what runs: what is kept for next time is for nobody's eyes now.
void App::Parts::show_wall() {
    if (wall.document.empty() || keeper.is_read_only()) return;
    const WallContent shown{state.wall.content.running, {}};
    ask(Request::show_wall, {wall.document, io::write_wall(shown, {steady_now(), platform.now()})});
}

// The one that shows it tells; who only looks believes it.
void App::Parts::watch_wall(const std::string& id, const std::string& text) {
    if (id != wall.document || !keeper.is_read_only()) return;
    auto read = io::read_wall(text, {steady_now(), platform.now()});
    if (!read) return;  // of another version of this page
    state.wall.content = std::move(*read);
    state.wall.is_known = state.wall.is_watched = true;
}

void App::Parts::note_wall() {
    if (wall.document.empty()) return;
    if (keeper.is_read_only()) {
        state.wall.is_watched = true;
        return;
    }
    if (state.wall.content != wall.seen) {
        wall.seen = state.wall.content;
        wall.changed_at = platform.now();
        show_wall();
    }
    if (wall.changed_at && platform.now() >= *wall.changed_at + quiet_on_wall) keep_wall_now();
}

int App::Parts::milliseconds_until_wall_is_due() const {
    if (!wall.changed_at) return -1;
    return static_cast<int>(
        std::clamp<std::int64_t>(*wall.changed_at + quiet_on_wall - platform.now(), 1, quiet_on_wall));
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
    if (state.wall.is_watched) {  // it goes on elsewhere
        state.place = state.wall.came_from ? state.wall.came_from : &ui::places::intervisie;
        return;
    }
    if (running->holds_something() && document && may_change()) {
        outbox.commands = closing_commands(document->organisation(), *running, wish.is_held, platform.today());
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
