// What the address bar says: "#/", the organisation, the place, then whatever of: "lijst" or "kaart", and what is selected.
// Addresses go into the browser's history, and with it to other machines; so they hold no name and no code, only a number
// made of them and of a secret of this device. There it finds its thing again; anywhere else nobody can tell what it was.
#include <algorithm>
#include <string_view>
#include <utility>

#include "app/parts.hpp"
#include "base/keyed_hash.hpp"
#include "ui/shell/places.hpp"

namespace driehoek::app {
namespace {

constexpr std::string_view sample_link = "#voorbeeld";  // for who shows the page to others

constexpr std::string_view list_name = "lijst";
constexpr std::string_view map_name = "kaart";

// Of a thing in the organisation on screen: eight hexadecimal digits.
class Tokens {
public:
    Tokens(std::string_view secret, std::string_view organisation) : secret_(secret), organisation_(organisation) {}

    std::string of(std::string_view thing) const {
        const std::uint64_t number = keyed_hash(secret_, std::string(organisation_).append("/").append(thing));
        std::string token;
        for (int shift = 28; shift >= 0; shift -= 4) token += "0123456789abcdef"[(number >> shift) & 15U];
        return token;
    }

private:
    std::string_view secret_, organisation_;
};

// Takes off the part up to the next "/".
std::string_view next_part(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

// The one that a token stands for; empty when there is none.
std::string found_by(const std::vector<std::string>& ids, const Tokens& tokens, std::string_view token) {
    const auto found = std::ranges::find_if(ids, [&](const std::string& id) { return tokens.of(id) == token; });
    return found == ids.end() ? std::string() : *found;
}

}  // namespace

std::optional<std::string> App::link() const {
    const Parts& parts = *parts_;
    if (parts.opening.is_under_way() || parts.opening.after_keeping || !parts.links.secret) return std::nullopt;
    if (!parts.document) return std::string();
    const ui::ViewState& state = parts.state;
    const std::string& id = parts.keeper.id();
    std::string link = "#/" + id;
    const auto add = [&link](std::string_view part) { link.append("/").append(part); };
    const ui::Place& place = *state.place;
    add(place.link);
    if (state.shows_list && place.has_list) add(*state.shows_list ? list_name : map_name);
    if (place.looked_at && !place.looked_at(state).empty()) add(place.looked_at(state));
    const std::string selected = place.selected ? place.selected(state) : std::string();
    if (!selected.empty()) add(Tokens(*parts.links.secret, id).of(selected));
    return link;
}

bool App::follow(const std::string& link) {
    Parts& parts = *parts_;
    if (parts.meets_dialog()) return false;
    parts.follow_link(link);
    return true;
}

// Somebody who goes back wants to leave the dialog, not what is behind it. What was filled in stays on the screen.
bool App::Parts::meets_dialog() {
    if (state.dialogs.empty()) return false;
    wants_frame = true;
    if (state.has_input()) {
        tell(std::string(words().dialog_has_input), false);
    } else {
        state.dialogs.pop_back();
    }
    return true;
}

void App::Parts::follow_link(const std::string& link) {
    std::string_view rest = link;
    if (rest.empty()) return;
    if (rest == sample_link) {
        links.wants_sample = true;
        return;
    }
    const bool is_ours = rest.starts_with("#/");
    rest.remove_prefix(is_ours ? 2 : rest.size());
    const std::string id(next_part(rest));
    if (document && id == keeper.id() && links.secret) return go_to_link(std::string(rest));
    if (id.empty()) return tell(std::string(words().link_unknown), false, true);
    links.wanted = rest;
    open_organisation(id);
}

// The sample that is here already, rather than one more.
void App::Parts::show_wanted_sample() {
    if (!links.wants_sample || opening.is_under_way() || opening.after_keeping) return;
    links.wants_sample = false;
    if (document && document->organisation().settings.is_sample) return;
    const auto found = std::ranges::find_if(
        status.organisations, [](const ui::OrganisationEntry& entry) { return entry.is_sample && !entry.is_removed; });
    found == status.organisations.end() ? start_sample() : open_organisation(found->id);
}

void App::Parts::go_to_link(const std::string& path) {
    wants_frame = true;
    std::string_view rest = path;
    const std::string_view name = next_part(rest);
    const ui::Place* place = ui::find_place(name);
    bool is_known = place != nullptr;
    state.place = place ? place : &ui::places::overview;
    state.dialogs.clear();
    state.carry.reset();
    state.highlighted.reset();
    state.select_nothing();
    state.round = {};
    state.shows_list.reset();
    state.map_place = {};
    state.explore_tab = {};
    const Organisation& organisation = document->shown();
    const std::string known_secret = links.secret.value_or(std::string());
    const Tokens tokens(known_secret, keeper.id());
    while (!rest.empty()) {
        const std::string_view part = next_part(rest);
        if (part == list_name || part == map_name) {
            state.shows_list = part == list_name;
            continue;
        }
        if (place && place->look_at && place->look_at(state, part)) continue;
        const std::string found =
            place && place->selectable ? found_by(place->selectable(organisation), tokens, part) : std::string();
        is_known = !found.empty();
        if (is_known) place->select(state, organisation, found);
    }
    if (!is_known) tell(std::string(words().link_unknown), false, true);
    enter_place();
}

}  // namespace driehoek::app
