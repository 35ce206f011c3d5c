#include "picture/custom_training_picture.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "picture/encounter_parts.hpp"
#include "picture/shapes.hpp"
#include "picture/station.hpp"
#include "picture/tokens.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float table_radius = 92;
constexpr float table_y = 134;
constexpr float table_height = 316;

// What a party looks like: a hexagon, a double ring, a plate of its own. Dashed while it has not looked.
void append_party(Picture& picture, const Words& words, Party party, std::string_view plate, bool looked, Point at) {
    if (party == Party::third) {
        const Rect box{{at.x - 30, at.y - 24}, {at.x + 30, at.y + 24}};
        append_rect(picture, box, 12, {Ink::panel},
                    {looked ? Ink::ink : Ink::amber_line, 2.25F, looked ? Dash::none : Dash::open});
        append_text(picture, {at.x, at.y + 7}, std::string(plate), 20, Weight::bold,
                    looked ? Ink::ink : Ink::amber_text, Anchor::middle);
        return;
    }
    const Token token = party == Party::manager ? Token::manager : Token::facilitator;
    append_token(picture, token, at, 26, letter_of(words, token), 26);
    if (!looked) append_circle(picture, at, 34, no_fill, {Ink::amber_line, 2, Dash::open});
}

}  // namespace

std::array<StationState, 5> custom_steps_of(const Organisation& organisation, const Unit& unit) {
    using enum StationState;
    if (base_programme_of(organisation, unit) != ProgrammeStatus::finished)
        return {unit.parts.empty() ? not_yet : busy, shut, shut, shut, shut};
    std::array steps{done, not_yet, not_yet, not_yet, not_yet};
    const CustomTrainingRequest* request = find_custom_training(organisation, unit.id);
    if (!request || !request->requested) return steps;
    steps[1] = done;
    steps[2] = request->looks() == party_count ? done : request->looks() > 0 || !request->decided ? busy : not_yet;
    if (!request->decided) return steps;
    steps[3] = done;
    if (request->outcome == CustomOutcome::not_needed)
        steps[4] = not_needed;
    else if (request->carried_out)
        steps[4] = done;
    else if (request->planned)
        steps[4] = planned;
    return steps;
}

Picture custom_track_picture(const CustomTrainingView& view) {
    const Words& words = view.words;
    Picture picture;
    const float scale = view.width / 596;
    picture.bounds = {{0, 0}, {view.width, custom_track_height}};
    constexpr std::array<float, 5> design_xs{60, 202, 338, 456, 564};
    std::array<float, 5> xs{};
    for (std::size_t at = 0; at < xs.size(); ++at) xs[at] = std::min(design_xs[at] * scale, view.width - 32);
    constexpr float y = 36;
    const auto steps = custom_steps_of(view.organisation, view.unit);
    const CustomTrainingRequest* request = find_custom_training(view.organisation, view.unit.id);
    const bool is_open = base_programme_of(view.organisation, view.unit) == ProgrammeStatus::finished;
    std::size_t now = 0;
    while (now + 1 < steps.size() && (steps[now] == StationState::done || steps[now] == StationState::not_needed))
        ++now;
    for (std::size_t at = 1; at < xs.size(); ++at) {
        const bool is_reached = at <= now;
        append_line(picture, {xs[at - 1], y}, {xs[at], y},
                    {is_reached ? Ink::ink2 : Ink::ctl, is_reached ? 4.0F : 2.0F, is_open ? Dash::none : Dash::open});
    }
    const float gate = (xs[0] + xs[1]) / 2;
    append_gate(picture, {gate, y}, is_open, 17);
    const std::string said(is_open ? words.gate_is_open : words.gate_is_closed);
    append_text(picture, {gate + 4, y - 23}, said, 15, Weight::semibold, Ink::ink2, Anchor::middle);
    picture.title = said;
    for (std::size_t at = 0; at < xs.size(); ++at) {
        const float share =
            at == 2 && request ? static_cast<float>(request->looks()) / static_cast<float>(party_count) : 0.5F;
        append_station(picture, steps[at], {xs[at], y}, 15, share);
        const bool is_now = at == now;
        append_text(picture, {xs[at], y + 37}, std::string(words.custom_steps[at]), 15,
                    is_now ? Weight::bold : Weight::regular, is_now ? Ink::ink : Ink::ink2, Anchor::middle);
        const std::array states{0, 1, 2, 3, 4, 3};
        picture.title +=
            ". " + std::string(words.custom_steps[at]) + ": " +
            std::string(words.station_legend[static_cast<std::size_t>(states[static_cast<std::size_t>(steps[at])])]);
    }
    return picture;
}

Picture custom_table_picture(const CustomTrainingView& view) {
    const Words& words = view.words;
    Picture picture;
    picture.title = std::string(words.three_parties);
    picture.bounds = {{0, 0}, {view.width, table_height}};
    const float x = view.width / 2;
    append_circle(picture, {x, table_y}, table_radius, {Ink::panel}, {Ink::ctl, 1.75F});
    append_text(picture, {x, table_y - 6}, std::string(words.three_parties), 19, Weight::bold, Ink::ink,
                Anchor::middle);
    append_text(picture, {x, table_y + 20}, std::string(words.decide_together), 15, Weight::regular, Ink::ink2,
                Anchor::middle);
    const CustomTrainingRequest* request = find_custom_training(view.organisation, view.unit.id);
    const std::array places{Point{x - 124, table_y - 72}, Point{x + 124, table_y - 72}, Point{x, table_y + 138}};
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto party = static_cast<Party>(at);
        const PartyLook look = request ? request->look(party) : PartyLook{};
        const bool looked = look.looked.has_value();
        const std::string label = name_of(words, view.organisation.settings, party);
        append_party(picture, words, party, plate_letters(view.organisation.settings.third_party), looked, places[at]);
        const bool is_left = party == Party::manager;
        const Anchor anchor = is_left ? Anchor::end : Anchor::start;
        const float text_x = places[at].x + (is_left ? -40.0F : 40.0F);
        const float room = is_left ? text_x - 2 : view.width - text_x - 2;
        const float y = places[at].y - 14;
        const std::string person = look.person ? view.names.of(view.organisation, look.person) : std::string();
        const std::string first = !person.empty()         ? person
                                  : party == Party::third ? label
                                                          : std::string(words.party_nobody);
        const std::string second = party == Party::third && person.empty() ? std::string(words.party_roles[2]) : label;
        const std::string third = looked ? day_and_month(words, *look.looked) : std::string(words.looks_not_yet);
        append_text(picture, {text_x, y}, cut_to_width(view.measure, first, room, Weight::bold), 16, Weight::bold,
                    Ink::ink, anchor);
        append_text(picture, {text_x, y + 21}, cut_to_width(view.measure, second, room, Weight::regular), 15,
                    Weight::regular, Ink::ink2, anchor);
        const float wide = view.measure.width(third, 15, Weight::semibold);
        const float sign = is_left ? text_x - wide - 24 : text_x;
        looked ? append_tick(picture, {sign + 8, y + 38}, 8)
               : append_signal(picture, Sign::open, {sign + 8, y + 38}, 9);
        append_text(picture, {sign + 24, y + 43}, third, 15, Weight::semibold, looked ? Ink::ink : Ink::amber_text);
        Target target;
        target.subject = {.kind = Subject::Kind::part, .row = 0, .column = static_cast<int>(at)};
        const float half = party == Party::third ? 34.0F : 30.0F;
        target.area = {{places[at].x - half, places[at].y - 30}, {places[at].x + half, places[at].y + 30}};
        target.spoken = fill(words.spoken_party, {person.empty() ? label : label + ", " + person, third});
        target.has_signal = !looked && request && request->requested && !request->decided;
        picture.targets.push_back(std::move(target));
    }
    return picture;
}

Picture base_gate_picture(const CustomTrainingView& view) {
    Picture picture;
    picture.bounds = {{0, 0}, {view.width, 44}};
    const bool is_open = base_programme_of(view.organisation, view.unit) == ProgrammeStatus::finished;
    constexpr float y = 24;
    std::vector<ProgrammeStatus> parts;
    for (const BasePart& part : view.organisation.settings.programme.parts)
        parts.push_back(part_status_of(view.unit, part.id));
    const float gate = view.width - 70;
    append_line(picture, {6, y}, {gate, y}, {Ink::ctl, 2});
    append_line(picture, {gate, y}, {view.width - 16, y}, {Ink::ctl, 2, is_open ? Dash::none : Dash::open});
    append_parts(picture, parts, {4, y}, gate - 28);
    append_gate(picture, {gate, y}, is_open, 17);
    append_station(picture, is_open ? StationState::not_yet : StationState::shut, {view.width - 16, y}, 12);
    picture.title = std::string(is_open ? view.words.gate_is_open : view.words.gate_is_closed);
    return picture;
}

}  // namespace driehoek
