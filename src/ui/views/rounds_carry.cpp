// Moving people between tables: by dragging, with Space, arrows and Enter, and what is said meanwhile.
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

#include "base/text.hpp"
#include "ui/views/rounds.hpp"

namespace driehoek::ui {
namespace {

// Ids that are the same wherever somebody sits, so that the focus goes along with him.
class SeatScope {
public:
    SeatScope() { ImGui::PushOverrideID(ImHashStr("seats of a round")); }
    ~SeatScope() { ImGui::PopID(); }
    SeatScope(const SeatScope&) = delete;
    SeatScope& operator=(const SeatScope&) = delete;
};

// Everybody in reading order: table by table, then who has no place.
std::vector<PersonId> everybody(const ViewContext& view, const Round& round) {
    std::vector<PersonId> people;
    for (const IntervisieGroup& group : round.groups)
        people.insert(people.end(), group.members.begin(), group.members.end());
    const std::vector<PersonId>& unplaced = round_plan(view, round).unplaced;
    people.insert(people.end(), unplaced.begin(), unplaced.end());
    return people;
}

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
    const std::string outcome = outcome_of(view, round, *carry.move);
    view.ui.mirror.announce(fill(view.words.carried_to, {view.name_of(carry.person), place_name(view, round, place)}) +
                            (outcome.empty() ? "" : " " + outcome));
}

// The next group in which a rule is broken, round and round.
void select_next_problem(const ViewContext& view, const Round& round) {
    const RoundPlan& plan = round_plan(view, round);
    const std::size_t count = plan.groups.size();
    std::size_t from = count;
    for (std::size_t at = 0; at < count; ++at) {
        if (plan.groups[at].group == view.state.group) from = at;
    }
    for (std::size_t step = 1; step <= count; ++step) {
        const GroupPlan& group = plan.groups[(from == count ? step - 1 : from + step) % count];
        if (group.is_sound()) continue;
        view.state.select_group(group.group);
        view.ui.mirror.announce(sentence_of(view.words, view.organisation, view.names, *leading_finding(group)));
        return;
    }
    view.ui.mirror.announce(std::string(view.words.no_next_problem));
}

void obey_key(const ViewContext& view, const Round& round, const PersonId& person, const std::string& key) {
    const bool is_carried = view.state.carry && view.state.carry->person == person;
    if (key == " ") {
        if (is_carried) return put_down(view, round);
        return pick_up(view, round, person, true);
    }
    if (key == "n") return select_next_problem(view, round);
    if (key == "l") {
        view.state.shows_list = true;
        return;
    }
    if (!key.starts_with("Arrow") && key != "Home" && key != "End") return;
    if (is_carried) return choose_place(view, round, key);
    const std::vector<PersonId> people = everybody(view, round);
    const auto at = static_cast<std::size_t>(std::ranges::find(people, person) - people.begin());
    view.state.walked = people[next_index(key, at, people.size())];
    view.ui.mirror.request_focus(ImGui::GetID(view.state.walked.text.c_str()));
}

bool is_tab_stop(const ViewContext& view, const Round& round, const PersonId& person) {
    const std::vector<PersonId> people = everybody(view, round);
    const bool has_walked = std::ranges::find(people, view.state.walked) != people.end();
    return person == (has_walked ? view.state.walked : people.front());
}

bool pointer_carries(const ViewContext& view) { return view.state.carry && !view.state.carry->is_by_key; }

}  // namespace

Command command_of(const Round& round, const Move& move) {
    if (move.other) return SwapMembers{round.id, move.person, move.other};
    return PlaceMember{round.id, move.person, move.group};
}

void take_seat_input(const ViewContext& view, const Round& round, const PersonId& person, const Rect& area,
                     std::string_view spoken) {
    const SeatScope scope;
    ViewState& state = view.state;
    const NodeId id = ImGui::GetID(person.text.c_str());
    while (const auto key = view.ui.mirror.take_key(id)) obey_key(view, round, person, *key);
    const bool is_selected = state.person == person;
    const Press press = press_area(view.ui, person.text, area, spoken, Role::picture_target,
                                   static_cast<std::uint16_t>(state_takes_keys | state_takes_space | state_switch |
                                                              (is_selected ? state_pressed : 0) |
                                                              (is_tab_stop(view, round, person) ? state_tab_stop : 0)));
    if (press.wants_menu) view.open_dialog(MoveMemberDialog{round.id, person});
    if (press.hovered && !state.carry)
        stroke_rect({{area.min.x - 3, area.min.y - 3}, {area.max.x + 3, area.max.y + 3}}, Ink::ink, 10, 2, 0.55F);
    if (ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 5) && !state.carry &&
        !state.waits_for_release) {
        pick_up(view, round, person, false);
        if (!state.carry) state.waits_for_release = true;  // not one that moves: said once
    }
    if (!press.pressed || pointer_carries(view) || state.waits_for_release) return;
    if (state.carry && state.carry->person == person) return put_down(view, round);
    state.carry.reset();
    state.walked = person;
    state.select({Subject::Kind::person, {}, person, {}});
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

void finish_carry(const ViewContext& view, const Round& round) {
    ViewState& state = view.state;
    const bool is_down = ImGui::IsMouseDown(ImGuiMouseButton_Left);
    if (pointer_carries(view)) {
        Carry& carry = *state.carry;
        if (carry.move != carry.over)
            view.outbox.wants_frame = true;  // tables and inspector were drawn before it was known
        carry.move = carry.over;
        if (!is_down) put_down(view, round);
    }
    if (!is_down) state.waits_for_release = false;
}

void draw_carried(const ViewContext& view, const Round& round) {
    if (!pointer_carries(view)) return;
    const PersonId& person = view.state.carry->person;
    const std::string name = view.name_of(person);
    const std::string function = function_name(view, round, person);
    const float width =
        80 + std::max(text_width(name, 15, Weight::semibold), text_width(function, 15, Weight::regular));
    const ImVec2 pointer = ImGui::GetIO().MousePos;
    const Point corner{std::clamp(pointer.x - 40, 4.0F, view.layout.page.width() - width - 4), pointer.y - 30};
    const Rect area{corner, {corner.x + width, corner.y + 54}};
    const Layer layer("carried", {{area.min.x - 12, area.min.y - 8}, {area.max.x + 12, area.max.y + 16}});
    shadow(area, 14, 2.4F);
    card(area, Ink::panel, Ink::ink, 14);
    stroke_rect(area, Ink::ink, 14, theme_in_use() == Theme::contrast ? 4 : 2);
    draw_person_token(view, round, person, {corner.x + 32, corner.y + 27}, 17);
    draw_text({corner.x + 60, corner.y + 24}, name, {15, Weight::semibold, Ink::ink, Anchor::start});
    draw_text({corner.x + 60, corner.y + 43}, function, {15, Weight::regular, Ink::ink2, Anchor::start});
    ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeAll);
}

}  // namespace driehoek::ui
