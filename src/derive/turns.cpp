#include "derive/turns.hpp"
#include "base/order.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <tuple>
#include <utility>

namespace driehoek {
namespace {

constexpr std::array single_roles{SessionRole::timekeeper, SessionRole::observer, SessionRole::recorder};

RoleHolder& holder_to_change(SessionTurns& turns, SessionRole role) {
    assert(role != SessionRole::presenter);
    if (role == SessionRole::timekeeper) return turns.timekeeper;
    return role == SessionRole::observer ? turns.observer : turns.recorder;
}

bool has_role(const SessionTurns& turns, const PersonId& person) {
    return std::ranges::contains(turns.presenters, person, &RoleHolder::person) ||
           std::ranges::any_of(single_roles, [&](SessionRole role) { return holder_of(turns, role).person == person; });
}

class TurnPlanning {
public:
    TurnPlanning(const Round& round, const IntervisieGroup& group, bool knows_absences)
        : group_(group), cases_(std::max(1, round.cases_per_session)), knows_absences_(knows_absences) {
        for (const Session& session : group.sessions) {
            if (session.status == SessionStatus::cancelled) continue;
            sessions_.push_back(&session);
        }
        driehoek::sort(sessions_, [](const Session* one, const Session* other) {
            const bool is_held = one->status == SessionStatus::held;
            if (is_held != (other->status == SessionStatus::held)) return is_held;
            if (one->date.has_value() != other->date.has_value()) return one->date.has_value();
            return one->date < other->date;
        });
        while (static_cast<int>(sessions_.size()) < round.planned_sessions) sessions_.push_back(nullptr);
    }

    std::vector<SessionTurns> plan() {
        for (const Session* session : sessions_) plan_.push_back(decided(session));
        for (std::size_t at = 0; at < plan_.size(); ++at) {
            if (!plan_[at].is_held) fill_presenters(at);
        }
        for (std::size_t at = 0; at < plan_.size(); ++at) {
            if (!plan_[at].is_held) fill_roles(at);
        }
        if (knows_absences_) {
            for (std::size_t at = 0; at < plan_.size(); ++at) repair_presenters(at);
            for (std::size_t at = 0; at < plan_.size(); ++at) repair_roles(at);
        }
        return std::move(plan_);
    }

private:
    SessionTurns decided(const Session* session) {
        SessionTurns turns{.number = static_cast<int>(plan_.size()) + 1};
        if (!session) return turns;
        turns.session = session->id;
        turns.is_held = session->status == SessionStatus::held;
        turns.date = session->date;
        for (const RoleChoice& choice : session->roles) {
            // Whoever has left the group does nothing in what is still to come.
            if (!turns.is_held && !std::ranges::contains(group_.members, choice.person)) continue;
            const RoleHolder holder{choice.person, true, !turns.is_held && is_away(*session, choice.person)};
            if (choice.role == SessionRole::presenter)
                turns.presenters.push_back(holder);
            else
                holder_to_change(turns, choice.role) = holder;
        }
        return turns;
    }
    static bool is_away(const Session& session, const PersonId& person) {
        const std::optional<Presence> presence = presence_of(session, person);
        return presence && *presence != Presence::present;
    }
    bool is_away(std::size_t at, const PersonId& person) const {
        return knows_absences_ && sessions_[at] && is_away(*sessions_[at], person);
    }

    // Whoever came in the seat of somebody who had a turn waits for those who sat there from the beginning.
    bool waits(const PersonId& person) const {
        return std::ranges::any_of(group_.replacements, [&](const Replacement& each) {
            return each.coming == person && count_turns_of(plan_, each.leaving) > 0;
        });
    }
    int seat_of(const PersonId& person) const {
        return static_cast<int>(std::ranges::find(group_.members, person) - group_.members.begin());
    }
    int count_role(SessionRole role, const PersonId& person) const {
        return static_cast<int>(std::ranges::count_if(
            plan_, [&](const SessionTurns& turns) { return holder_of(turns, role).person == person; }));
    }
    int count_roles(const PersonId& person) const {
        return static_cast<int>(
            std::ranges::count_if(plan_, [&](const SessionTurns& turns) { return has_role(turns, person); }));
    }

    // Of those who have nothing to do in this session, who comes first; nobody where nobody is left.
    template <class Rank>
    PersonId first_free(std::size_t at, Rank&& rank) const {
        const PersonId* best = nullptr;
        for (const PersonId& person : group_.members) {
            if (has_role(plan_[at], person) || is_away(at, person)) continue;
            if (!best || rank(person) < rank(*best)) best = &person;
        }
        return best ? *best : PersonId();
    }
    PersonId next_presenter(std::size_t at) const {
        return first_free(at, [&](const PersonId& person) {
            return std::tuple(count_turns_of(plan_, person), waits(person), seat_of(person));
        });
    }
    PersonId next_for(std::size_t at, SessionRole role) const {
        // Each role begins at another seat, so that nobody's name stands in one column only.
        const int members = std::max(1, static_cast<int>(group_.members.size()));
        const int shift = static_cast<int>(at) + 1 + static_cast<int>(role);
        return first_free(at, [&](const PersonId& person) {
            return std::tuple(count_role(role, person), count_roles(person),
                              (seat_of(person) - shift + 2 * members) % members);
        });
    }

    // The plan takes no account of who is away: that is put right afterwards, so that it comes back when they do come.
    void fill_presenters(std::size_t at) {
        const bool knows = std::exchange(knows_absences_, false);
        while (static_cast<int>(plan_[at].presenters.size()) < cases_) {
            const PersonId person = next_presenter(at);
            if (!person) break;
            plan_[at].presenters.push_back({.person = person});
        }
        knows_absences_ = knows;
    }
    void fill_roles(std::size_t at) {
        const bool knows = std::exchange(knows_absences_, false);
        for (const SessionRole role : single_roles) {
            RoleHolder& holder = holder_to_change(plan_[at], role);
            if (!holder.person) holder.person = next_for(at, role);
        }
        knows_absences_ = knows;
    }

    void repair_presenters(std::size_t at) {
        if (plan_[at].is_held) return;
        for (std::size_t which = 0; which < plan_[at].presenters.size(); ++which) {
            const RoleHolder holder = plan_[at].presenters[which];
            if (holder.is_by_hand || !is_away(at, holder.person)) continue;
            if (take_who_has_no_turn(at, which) || change_with_another_session(at, which) || take_anybody(at, which))
                continue;
            plan_[at].presenters.erase(plan_[at].presenters.begin() + static_cast<std::ptrdiff_t>(which));
            --which;
        }
    }
    void put(std::size_t at, std::size_t which, const PersonId& person) {
        // Whoever brings a case in does nothing else; the roles are gone through afterwards.
        for (const SessionRole role : single_roles) {
            RoleHolder& holder = holder_to_change(plan_[at], role);
            if (holder.person == person && !holder.is_by_hand) holder = {};
        }
        plan_[at].presenters[which] = {.person = person};
    }
    // Whether somebody could bring a case in here: nothing that was decided keeps him.
    bool is_free_to_present(std::size_t at, const PersonId& person) const {
        if (is_away(at, person) || std::ranges::contains(plan_[at].presenters, person, &RoleHolder::person))
            return false;
        return std::ranges::none_of(single_roles, [&](SessionRole role) {
            const RoleHolder& holder = holder_of(plan_[at], role);
            return holder.person == person && holder.is_by_hand;
        });
    }
    bool take_who_has_no_turn(std::size_t at, std::size_t which) {
        for (const bool is_free : {true, false}) {
            for (const PersonId& person : group_.members) {
                if (count_turns_of(plan_, person) > 0 || !is_free_to_present(at, person)) continue;
                if (is_free && has_role(plan_[at], person)) continue;
                put(at, which, person);
                return true;
            }
        }
        return false;
    }
    bool change_with_another_session(std::size_t at, std::size_t which) {
        const PersonId away = plan_[at].presenters[which].person;
        const auto try_with = [&](std::size_t other) {
            if (plan_[other].is_held || other == at || !is_free_to_present(other, away)) return false;
            for (std::size_t place = 0; place < plan_[other].presenters.size(); ++place) {
                const RoleHolder there = plan_[other].presenters[place];
                if (there.is_by_hand || !is_free_to_present(at, there.person)) continue;
                put(at, which, there.person);
                put(other, place, away);
                return true;
            }
            return false;
        };
        for (std::size_t later = at + 1; later < plan_.size(); ++later) {
            if (try_with(later)) return true;
        }
        for (std::size_t earlier = at; earlier-- > 0;) {
            if (try_with(earlier)) return true;
        }
        return false;
    }
    bool take_anybody(std::size_t at, std::size_t which) {
        const PersonId* best = nullptr;
        for (const PersonId& person : group_.members) {
            if (!is_free_to_present(at, person)) continue;
            if (!best || count_turns_of(plan_, person) < count_turns_of(plan_, *best)) best = &person;
        }
        if (best) put(at, which, PersonId(*best));
        return best != nullptr;
    }

    void repair_roles(std::size_t at) {
        if (plan_[at].is_held) return;
        for (const SessionRole role : single_roles) {
            RoleHolder& holder = holder_to_change(plan_[at], role);
            if (holder.is_by_hand || (holder.person && !is_away(at, holder.person))) continue;
            holder = {};
            holder.person = next_for(at, role);
        }
    }

    const IntervisieGroup& group_;
    int cases_;
    bool knows_absences_;
    std::vector<const Session*> sessions_;  // null: still to be made
    std::vector<SessionTurns> plan_;
};

}  // namespace

const RoleHolder& holder_of(const SessionTurns& turns, SessionRole role) {
    assert(role != SessionRole::presenter);
    if (role == SessionRole::timekeeper) return turns.timekeeper;
    return role == SessionRole::observer ? turns.observer : turns.recorder;
}

std::vector<SessionTurns> plan_turns(const Round& round, const IntervisieGroup& group) {
    return TurnPlanning(round, group, true).plan();
}

std::vector<SessionTurns> plan_turns_of_all(const Round& round, const IntervisieGroup& group) {
    return TurnPlanning(round, group, false).plan();
}

int count_turns_of(const std::vector<SessionTurns>& plan, const PersonId& person) {
    int count = 0;
    for (const SessionTurns& turns : plan)
        count += static_cast<int>(std::ranges::count(turns.presenters, person, &RoleHolder::person));
    return count;
}

}  // namespace driehoek
