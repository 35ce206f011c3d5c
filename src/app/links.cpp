// What the address bar says: "#/", the organisation, the place, then whatever of: "lijst" or "kaart", and what is selected.
// Addresses go into the browser's history, and with it to other machines; so they hold no name and no code, only a number
// made of them and of a secret of this device. There it finds its thing again; anywhere else nobody can tell what it was.
#include <array>
#include <string_view>
#include <utility>

#include "app/parts.hpp"
#include "base/keyed_hash.hpp"

namespace driehoek::app {
namespace {

// In the order of ui::Place; the same in every language, so that a link goes on working.
constexpr std::array<std::string_view, 5> place_names{"", "overzicht", "3-hoeken", "intervisie", "gegevens"};
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

// The one that a token stands for; nothing when there is none.
template <class Items>
auto found_by(const Items& items, const Tokens& tokens, std::string_view token) {
    using Id = decltype(items.front().id);
    for (const auto& item : items) {
        if (tokens.of(item.id.text) == token) return Id(item.id);
    }
    return Id();
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
    add(place_names[static_cast<std::size_t>(state.place)]);
    const bool is_on_map = state.place == &ui::places::triads;
    const bool is_round = state.place == &ui::places::intervisie;
    if (state.shows_list && (is_on_map || is_round)) add(*state.shows_list ? list_name : map_name);
    const std::string& selected = is_round    ? state.round.text
                                  : is_on_map ? (state.triad ? state.triad.text : state.person.text)
                                              : std::string();
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
    const bool is_ours = rest.starts_with("#/");
    rest.remove_prefix(is_ours ? 2 : rest.size());
    const std::string id(next_part(rest));
    if (document && id == keeper.id() && links.secret) return go_to_link(std::string(rest));
    if (id.empty()) return tell(std::string(words().link_unknown), false, true);
    links.wanted = rest;
    open_organisation(id);
}

void App::Parts::go_to_link(const std::string& path) {
    wants_frame = true;
    std::string_view rest = path;
    const std::string_view name = next_part(rest);
    std::size_t place = place_names.size() - 1;
    while (place > 0 && place_names[place] != name) --place;
    bool is_known = place > 0;
    state.place = is_known ? static_cast<ui::Place>(place) : ui::places::overview;
    state.dialogs.clear();
    state.carry.reset();
    state.highlighted.reset();
    state.select_nothing();
    state.round = {};
    state.shows_list.reset();
    const Organisation& organisation = document->organisation();
    const std::string known_secret = links.secret.value_or(std::string());
    const Tokens tokens(known_secret, keeper.id());
    while (!rest.empty()) {
        const std::string_view part = next_part(rest);
        if (part == list_name || part == map_name) {
            state.shows_list = part == list_name;
            continue;
        }
        if (state.place == &ui::places::triads) {
            state.triad = found_by(*organisation.triads, tokens, part);
            if (!state.triad) state.person = found_by(*organisation.people, tokens, part);
            is_known = state.has_selection();
        } else if (state.place == &ui::places::intervisie) {
            state.round = found_by(*organisation.rounds, tokens, part);
            is_known = static_cast<bool>(state.round);
        } else {
            is_known = false;
        }
    }
    if (!is_known) tell(std::string(words().link_unknown), false, true);
    enter_place();
}

}  // namespace driehoek::app
