// Moving people between tables: by dragging, with Space, arrows and Enter, and what is said meanwhile.
#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "ui/kit/pointer.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

// Ids that are the same wherever somebody sits or a group stands, so that the focus goes along.
constexpr std::string_view seats = "seats of a round";
constexpr std::string_view tables = "tables of a round";

// Where somebody can go, in order: every other group, then (for who has a place) out of them.
std::vector<GroupId> places_for(const Round& round, const PersonId& person) {
    const IntervisieGroup* from = group_of(round, person);
    std::vector<GroupId> places;
    for (const IntervisieGroup& group : round.groups) {
        if (&group != from) places.push_back(group.id);
    }
    if (from) places.emplace_back();
    return places;
}

void pick_up(const ViewContext& view, const Round& round, const PersonId& person, bool by_key) {
    view.state.select({Subject::Kind::person, {}, person, {}});
    if (view.own<RoundCache>().preview != 0)
        return view.ui.mirror.announce(std::string(view.words.proposal_is_shown), true);
    if (!may_move(round, person)) {
        // The document would refuse the move; this tells it before the user has done the work.
        const Refusal refusal = has_final_group(round) ? Refusal::group_is_final : Refusal::person_is_locked;
        view.ui.mirror.announce(std::string(sentence_of(view.words, refusal)), true);
        return;
    }
    view.state.carry = Carry{person, by_key};
    if (by_key) view.ui.mirror.announce(fill(view.words.picked_up, {view.name_of(person)}));
}

void put_down(const ViewContext& view, const Round& round) {
    const Carry carry = *view.state.carry;
    view.state.carry.reset();
    if (carry.move) {
        view.send(command_of(round, *carry.move));
    } else if (carry.is_by_key) {
        view.ui.mirror.announce(fill(view.words.put_back, {view.name_of(carry.person)}));
    }
}

std::size_t next_index(std::string_view key, std::size_t from, std::size_t count) {
    if (key == "Home") return 0;
    if (key == "End") return count - 1;
    const bool is_back = key == "ArrowLeft" || key == "ArrowUp";
    return (from + (is_back ? count - 1 : 1)) % count;
}

void choose_place(const ViewContext& view, const Round& round, std::string_view key) {
    Carry& carry = *view.state.carry;
    const std::vector<GroupId> places = places_for(round, carry.person);
    if (places.empty()) return;
    std::size_t at = key == "ArrowLeft" || key == "ArrowUp" ? 0 : places.size() - 1;
    if (carry.move) {
        const auto now = std::ranges::find(places, carry.move->group);
        at = static_cast<std::size_t>(now - places.begin());
    }
    const GroupId& place = places[next_index(key, at, places.size())];
    carry.move = Move{carry.person, place, {}};
    view.state.revealed_group = place;
    const std::string outcome = outcome_of(view, round, *carry.move);
    view.ui.mirror.announce(fill(view.words.carried_to, {view.name_of(carry.person), place_name(view, round, place)}) +
                            (outcome.empty() ? "" : " " + outcome));
}

// One step along a list of so many, in rows of so many; the same place where the key leads nowhere.
std::size_t walked_from(std::string_view key, std::size_t from, std::size_t count, std::size_t columns) {
    if (key == "ArrowUp") return from >= columns ? from - columns : from;
    if (key == "ArrowDown") return from + columns < count ? from + columns : from;
    return next_index(key, from, count);
}

bool is_walking(std::string_view key) { return key.starts_with("Arrow") || key == "Home" || key == "End"; }

void obey_key(const ViewContext& view, const Round& round, const PersonId& person, const std::string& key) {
    const bool is_carried = view.state.carry && view.state.carry->person == person;
    if (key == " ") {
        if (is_carried) return put_down(view, round);
        return pick_up(view, round, person, true);
    }
    if (!is_walking(key)) return;
    if (is_carried) return choose_place(view, round, key);
    const std::vector<PersonId>& people = view.own<RoundCache>().walk;
    const auto at = static_cast<std::size_t>(std::ranges::find(people, person) - people.begin());
    if (at == people.size()) return;
    view.state.walked = people[next_index(key, at, people.size())];
    view.ui.mirror.request_focus(id_of(view.state.walked.text));
}

bool is_tab_stop(const ViewContext& view, const PersonId& person) {
    const std::vector<PersonId>& people = view.own<RoundCache>().walk;
    if (people.empty()) return false;
    const bool has_walked = std::ranges::find(people, view.state.walked) != people.end();
    return person == (has_walked ? view.state.walked : people.front());
}

// By hand above a tile for a while, by key at once: then its table is shown, with the place to put down.
void grow(const ViewContext& view, Carry& carry) {
    const GroupId over = carry.move && !carry.move->other ? carry.move->group : GroupId();
    if (carry.is_by_key) {
        carry.held_over = over;
        carry.is_grown = static_cast<bool>(over);
        return;
    }
    // On a seat of the table that has grown it stays that table.
    if (carry.is_grown && carry.move && carry.move->other) return;
    if (over != carry.held_over) {
        carry.held_over = over;
        carry.held_since = view.status.now;
        carry.is_grown = false;
    } else if (over && !carry.is_grown && view.status.now >= carry.held_since + growing_takes) {
        carry.is_grown = true;
        view.outbox.wants_frame = true;
    }
}

}  // namespace

bool pointer_carries(const ViewContext& view) { return view.state.carry && !view.state.carry->is_by_key; }

bool is_under_pointer(const Rect& area) { return is_pointer_in(area); }

bool is_drop_place(const ViewContext& view, const GroupId& group) {
    const std::optional<Carry>& carry = view.state.carry;
    return carry && carry->move && !carry->move->other && carry->move->group == group;
}

const GroupPlan* plan_at_drop(const ViewContext& view, const Round& round, const GroupId& group) {
    if (!is_drop_place(view, group)) return nullptr;
    return find_group_plan(plan_after(view, round, *view.state.carry->move), group);
}

Command command_of(const Round& round, const Move& move) {
    if (move.other) return SwapMembers{round.id, move.person, move.other};
    return PlaceMember{round.id, move.person, move.group};
}

Press take_seat_input(const ViewContext& view, const Round& round, const PersonId& person, const Rect& area,
                      std::string_view spoken) {
    const FixedScope scope(seats);
    ViewState& state = view.state;
    const NodeId id = id_of(person.text);
    if (view.ui.used_ids.contains(id)) return {};
    view.own<RoundCache>().walk_so_far.push_back(person);
    while (const auto key = view.ui.mirror.take_key(id)) obey_key(view, round, person, *key);
    const bool is_selected = state.person == person;
    const Press press = press_area(view.ui, person.text, area, spoken, Role::picture_target,
                                   static_cast<std::uint16_t>(state_takes_keys | state_takes_space | state_switch |
                                                              (is_selected ? state_pressed : 0) |
                                                              (is_tab_stop(view, person) ? state_tab_stop : 0)));
    if (press.wants_menu) view.open_dialog(MoveMemberDialog{round.id, person});
    if (press.hovered && !state.carry)
        stroke_rect({{area.min.x - 3, area.min.y - 3}, {area.max.x + 3, area.max.y + 3}}, Ink::ink, 10, 2, 0.55F);
    if (is_dragged(5) && !state.carry && !state.waits_for_release) {
        pick_up(view, round, person, false);
        view.ui.is_drag_taken = true;  // from this frame on
        if (!state.carry) state.waits_for_release = true;  // not one that moves: said once
    }
    if (!press.pressed || pointer_carries(view) || state.waits_for_release) return press;
    if (state.carry && state.carry->person == person) {
        put_down(view, round);
        return press;
    }
    state.carry.reset();
    state.walked = person;
    state.select({Subject::Kind::person, {}, person, {}});
    return press;
}

bool take_group_input(const ViewContext& view, const Round& round, const std::vector<std::size_t>& shown,
                      std::size_t place, std::size_t columns, const Rect& area, std::string_view spoken) {
    const FixedScope scope(tables);
    ViewState& state = view.state;
    const GroupId& group = round.groups[shown[place]].id;
    const NodeId id = id_of(group.text);
    while (const auto key = view.ui.mirror.take_key(id)) {
        if (!is_walking(*key)) continue;
        state.walked_group = round.groups[shown[walked_from(*key, place, shown.size(), columns)]].id;
        view.ui.mirror.request_focus(id_of(state.walked_group.text));
    }
    const bool has_walked =
        std::ranges::any_of(shown, [&](std::size_t index) { return round.groups[index].id == state.walked_group; });
    const bool is_stop = has_walked ? group == state.walked_group : place == 0;
    // Seats and buttons lie on top of it.
    allow_overlap();
    const Press press = press_area(
        view.ui, group.text, area, spoken, Role::picture_target,
        static_cast<std::uint16_t>(state_takes_keys | state_switch | (state.group == group ? state_pressed : 0) |
                                   (is_stop ? state_tab_stop : 0)));
    if (state.revealed_group == group) {
        scroll_into_sight(area);
        state.revealed_group = {};
        // It takes the focus along where a group had it.
        const bool has_focus = std::ranges::any_of(
            shown, [&](std::size_t index) { return view.ui.mirror.focused() == id_of(round.groups[index].id.text); });
        if (has_focus && view.ui.mirror.focused() != id) view.ui.mirror.request_focus(id);
    }
    if (!press.pressed || pointer_carries(view) || state.waits_for_release) return press.hovered;
    if (state.carry) {
        const IntervisieGroup* from = group_of(round, state.carry->person);
        if (!from || from->id != group) state.carry->move = Move{state.carry->person, group, {}};
        put_down(view, round);
        return press.hovered;
    }
    state.walked_group = group;
    state.select_group(group);
    return press.hovered;
}

void note_drop_place(const ViewContext& view, const Round& round, const GroupId& group) {
    if (!pointer_carries(view)) return;
    const PersonId& person = view.state.carry->person;
    const IntervisieGroup* from = group_of(round, person);
    const bool stays = from ? from->id == group : !group;
    view.state.carry->over = stays ? std::nullopt : std::optional(Move{person, group, {}});
}

void note_drop_seat(const ViewContext& view, const Round& round, const PersonId& other) {
    if (!pointer_carries(view)) return;
    const PersonId& person = view.state.carry->person;
    if (group_of(round, person) == group_of(round, other) || !may_move(round, other)) return;
    view.state.carry->over = Move{person, {}, other};
}

void begin_carry(const ViewContext& view) {
    view.own<RoundCache>().walk_so_far.clear();
    // Nowhere until the pointer is over something.
    if (pointer_carries(view)) view.state.carry->over.reset();
}

void finish_carry(const ViewContext& view, const Round& round) {
    ViewState& state = view.state;
    const bool is_down = is_pointer_down();
    if (state.carry) {
        Carry& carry = *state.carry;
        if (!carry.is_by_key) {
            // From where he is let go he walks to his seat.
            const Point pointer = pointer_place();
            view.own<RoundCache>().seats.set_place(carry.person, {pointer.x, pointer.y});
            if (carry.move != carry.over)
                view.outbox.wants_frame = true;  // tables and inspector were drawn before it was known
            carry.move = carry.over;
        }
        grow(view, carry);
        if (!carry.is_by_key && !is_down) put_down(view, round);
    }
    if (!is_down) state.waits_for_release = false;
    if (view.own<RoundCache>().walk != view.own<RoundCache>().walk_so_far) {
        view.own<RoundCache>().walk = view.own<RoundCache>().walk_so_far;
        view.outbox.wants_frame = true;  // where Tab stops was not known yet
    }
}

void draw_carried(const ViewContext& view, const Round& round) {
    if (!pointer_carries(view)) return;
    const PersonId& person = view.state.carry->person;
    const std::string name = view.name_of(person);
    const std::string function = function_name(view, round, person);
    const float width =
        80 + std::max(text_width(name, 15, Weight::semibold), text_width(function, 15, Weight::regular));
    const Point pointer = pointer_place();
    const Point corner{std::clamp(pointer.x - 40, 4.0F, view.layout.page.width() - width - 4), pointer.y - 30};
    const Rect area{corner, {corner.x + width, corner.y + 54}};
    const Layer layer("carried", {{area.min.x - 12, area.min.y - 8}, {area.max.x + 12, area.max.y + 16}});
    shadow(area, 14, 2.4F);
    card(area, Ink::panel, Ink::ink, 14);
    stroke_rect(area, Ink::ink, 14, theme_in_use() == Theme::contrast ? 4 : 2);
    draw_person_token(view, round, person, {corner.x + 32, corner.y + 27}, 17);
    draw_text({corner.x + 60, corner.y + 24}, name, {15, Weight::semibold, Ink::ink, Anchor::start});
    draw_text({corner.x + 60, corner.y + 43}, function, {15, Weight::regular, Ink::ink2, Anchor::start});
    show_moving_pointer();
}

}  // namespace driehoek::ui
