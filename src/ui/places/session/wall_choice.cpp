// Choosing: first a question, by hands, and by the begeleider in the end (picture 22); then a method, with why it suits.
#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "base/order.hpp"
#include "base/text.hpp"
#include "picture/shapes.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/session/wall.hpp"
#include "ui/shared/methods_dialog.hpp"

namespace driehoek::ui {
namespace {

constexpr float hands_width = 298;  // width of the hands at the end of a card
constexpr float line_spacing = 1.38F;  // of a paragraph, times the size of its text

// The bar of what scrolls stands in the margin of the page.
Rect with_room_for_bar(const Wall& wall, const Rect& area) {
    return {area.min, {area.max.x + wall.px(wall.is_low ? 12.0F : 20.0F), area.max.y}};
}

// --- cases

struct CaseShape {
    bool is_chosen = false, has_note = false;
    float size = 29, high = 116;
};

CaseShape shape_of_case(const Wall& wall, std::size_t which, float width) {
    const SessionCase& one = wall.session.cases[which];
    CaseShape shape;
    shape.is_chosen = wall.session.chosen == which;
    const PersonId waiting = wall.session.waits_longest();
    const auto person = std::ranges::find(wall.session.people, one.presenter, &PersonHere::person);
    shape.has_note = waiting == one.presenter && person != wall.session.people.end() && person->turns == 0 &&
                     wall.session.cases.size() > 1;
    shape.size = shape.is_chosen ? 32 : 29;
    const float lines = count_lines(one.question, width - wall.px(370), wall.px(shape.size),
                                    shape.is_chosen ? Weight::bold : Weight::semibold);
    shape.high = wall.px(shape.is_chosen ? 88.0F : 80.0F) + lines * wall.px(shape.size) * line_spacing +
                 (shape.has_note ? wall.px(52) : 0);
    return shape;
}

void draw_hands(const Wall& wall, const Rect& card, std::size_t which, const std::string& name) {
    const Words& words = wall.words();
    RunningSession& session = wall.session;
    const int hands = session.cases[which].hands;
    const float x = card.max.x - wall.px(hands_width);
    const float y = card.centre().y;
    line({x - wall.px(20), card.min.y + wall.px(22)}, {x - wall.px(20), card.max.y - wall.px(22)}, Ink::line);
    const auto key = [&](float at) {
        return Rect{{x + wall.px(at), y - wall.px(36)}, {x + wall.px(at + 72), y + wall.px(36)}};
    };
    if (wall_button(
            wall, "less", key(0), {},
            {.glyph = icons::minus, .is_disabled = hands == 0, .size = 29, .spoken = fill(words.hand_less, {name})}))
        session.lower_hand(which);
    if (wall_button(wall, "more", key(202), {},
                    {.glyph = icons::plus,
                     .is_disabled = session.hands() >= session.count_present(),
                     .size = 29,
                     .spoken = fill(words.hand_more, {name})}))
        session.raise_hand(which);
    const Word unit = hands == 1 ? words.one_hand : words.many_hands;
    draw_text({x + wall.px(137), y + wall.px(7)}, std::to_string(hands),
              wall.style(60, Weight::bold, Ink::ink, Anchor::middle));
    draw_text({x + wall.px(137), y + wall.px(40)}, unit,
              wall.style(wall_type::small, Weight::regular, Ink::ink2, Anchor::middle));
    record(wall.ui(), Role::text, std::to_string(hands) + ' ' + std::string(unit),
           {{x + wall.px(80), y - wall.px(36)}, {x + wall.px(194), y + wall.px(44)}});
}

void draw_case(const Wall& wall, const Rect& card, std::size_t which, const CaseShape& shape) {
    const Words& words = wall.words();
    RunningSession& session = wall.session;
    const SessionCase& one = session.cases[which];
    const std::string name = wall_name(wall, one.presenter);
    const std::vector<std::size_t> order = session.cases_in_order();
    const bool has_keys = wall.state().card < order.size() && order[wall.state().card] == which;
    wall_card(wall, card, Ink::panel, shape.is_chosen ? Ink::none : has_keys ? Ink::focus : Ink::line);
    if (shape.is_chosen)
        stroke_rect({{card.min.x + 2, card.min.y + 2}, {card.max.x - 2, card.max.y - 2}}, Ink::ink, wall.px(19),
                    wall.px(4));
    const float row = card.min.y + wall.px(shape.is_chosen ? 48.0F : 42.0F);
    const Rect choose{{card.min.x, card.min.y}, {card.max.x - wall.px(hands_width + 20 + 70), card.max.y}};
    if (has_keys && std::exchange(wall.state().wants_card, false)) focus_on(wall.ui(), "choose");
    const Press press =
        wall_press(wall, "choose", choose, name + ": " + one.question,
                   static_cast<std::uint16_t>(state_switch | (shape.is_chosen ? state_pressed : state_none)),
                   words.case_themes[one.theme]);
    if (press.pressed) {
        session.choose(which);
        wall.state().lacks_choice = false;
    }
    Picture radio;
    const Point dot{card.min.x + wall.px(48), row};
    append_circle(radio, dot, wall.px(17), {Ink::panel},
                  {shape.is_chosen ? Ink::ink : Ink::ctl, shape.is_chosen ? 3.0F : 2.0F});
    if (shape.is_chosen) append_circle(radio, dot, wall.px(9.5F), {Ink::ink});
    draw_marks(radio);
    draw_wall_token(wall, one.presenter, {card.min.x + wall.px(104), row}, wall.px(24));
    float x = card.min.x + wall.px(142);
    const TextStyle name_style = wall.style(wall_type::name, Weight::bold);
    draw_text({x, row + wall.px(9)}, name, name_style);
    x += text_width(name, name_style.size, name_style.weight) + wall.px(16);
    float end = choose.max.x - wall.px(8);
    if (shape.is_chosen) {
        const float width = text_width(words.case_chosen, wall.px(wall_type::small), Weight::bold) + wall.px(58);
        const Rect pill{{end - width, row - wall.px(20)}, {end, row + wall.px(20)}};
        fill_rect(pill, Ink::ink, wall.px(20));
        icon({pill.min.x + wall.px(14), row - wall.px(12)}, icons::check, wall.px(24), Ink::panel);
        draw_text({pill.min.x + wall.px(44), row + wall.px(7.5F)}, words.case_chosen,
                  wall.style(wall_type::small, Weight::bold, Ink::panel));
        end = pill.min.x - wall.px(12);
    }
    TextStyle theme = wall.style(wall_type::body, Weight::regular, Ink::ink2);
    theme.max_width = std::max(end - x, 0.0F);
    draw_text({x, row + wall.px(8.5F)}, words.case_themes[one.theme], theme);
    draw_paragraph({card.min.x + wall.px(32), row + wall.px(shape.is_chosen ? 64.0F : 55.0F)},
                   card.width() - wall.px(370), one.question,
                   wall.style(shape.size, shape.is_chosen ? Weight::bold : Weight::semibold));
    if (shape.has_note) {
        const std::string note = fill(words.no_turn_yet, {name});
        const float width = text_width(note, wall.px(wall_type::small), Weight::semibold) + wall.px(66);
        const Rect area{{card.min.x + wall.px(32), card.max.y - wall.px(60)},
                        {card.min.x + wall.px(32) + width, card.max.y - wall.px(18)}};
        fill_rect(area, Ink::sunk, wall.px(12));
        icon({area.min.x + wall.px(14), area.min.y + wall.px(7)}, icons::hand, wall.px(28), Ink::ink);
        text(wall.ui(), {area.min.x + wall.px(52), area.min.y + wall.px(28.5F)}, note,
             wall.style(wall_type::small, Weight::semibold));
    }
    if (wall_button(wall, "edit",
                    {{choose.max.x + wall.px(4), row - wall.px(26)}, {choose.max.x + wall.px(56), row + wall.px(26)}},
                    {}, {.glyph = icons::pencil, .spoken = fill(words.case_edit, {name})}))
        wall.view.open_dialog(CaseDialog{which, one});
    draw_hands(wall, card, which, name);
}

}  // namespace

void draw_case_choice(const Wall& wall, const Rect& area) {
    const Words& words = wall.words();
    RunningSession& session = wall.session;
    ScrollArea scroll(wall.ui(), "cases", with_room_for_bar(wall, area));
    float y = scroll.origin().y;
    if (session.cases.empty())
        y = wall_paragraph(wall, {area.min.x + wall.px(8), y + wall.px(40)}, area.width() - wall.px(16),
                           words.case_none, wall.style(wall_type::name, Weight::regular, Ink::ink2));
    {
        const Container list(wall.ui(), Role::group, "cases", words.steps[StepKind::case_choice].name, area);
        for (const std::size_t which : session.cases_in_order()) {
            const Scope scope(std::to_string(which));
            const CaseShape shape = shape_of_case(wall, which, area.width());
            draw_case(wall, {{area.min.x, y}, {area.max.x, y + shape.high}}, which, shape);
            y += shape.high + wall.px(14);
        }
    }
    if (session.cases.size() < most_cases_on_wall) {
        if (wall_button(wall, "add", {{area.min.x, y}, {area.min.x + wall.px(340), y + wall.px(68)}}, words.case_add,
                        {.glyph = icons::plus, .is_primary = session.cases.empty()})) {
            CaseDialog dialog;
            for (const PersonHere& each : session.people) {
                const bool has_case = std::ranges::contains(session.cases, each.person, &SessionCase::presenter);
                if (!dialog.content.presenter && each.presence == Presence::present && !has_case)
                    dialog.content.presenter = each.person;
            }
            wall.view.open_dialog(std::move(dialog));
        }
        y += wall.px(68);
    }
    scroll.ends_at(y);
}

// --- methods

int MethodOffer::rank() const { return (is_too_long || needs_people || needs_experience ? 2 : 0) + (suits ? 0 : 1); }

namespace {

std::span<const Method> methods_for(CaseTheme theme) {
    using enum Method;
    static constexpr std::array cooperation{changing_perspective, incident, core_quadrant};
    static constexpr std::array development{successes, qualities, incident};
    static constexpr std::array clarity{incident, core_quadrant, five_steps};
    static constexpr std::array time{five_steps, five_rounds, incident};
    static constexpr std::array behaviour{difficult_behaviour, incident, raguse};
    static constexpr std::array own_role{socratic, balint, five_steps};
    static constexpr std::array other{incident, five_steps, ten_steps};
    switch (theme) {
        case CaseTheme::cooperation: return cooperation;
        case CaseTheme::development: return development;
        case CaseTheme::clarity: return clarity;
        case CaseTheme::time: return time;
        case CaseTheme::behaviour: return behaviour;
        case CaseTheme::own_role: return own_role;
        case CaseTheme::other: break;
    }
    return other;
}

std::string reason_of_offer(const Words& words, const MethodOffer& offer, CaseTheme theme) {
    if (offer.is_too_long) return std::string(words.method_too_long);
    if (offer.needs_people) return fill(words.method_needs_people, {std::to_string(offer.least_people)});
    if (offer.needs_experience) return std::string(words.method_needs_experience);
    return offer.suits ? std::string(words.method_suits_theme[theme]) : std::string();
}

}  // namespace

std::vector<MethodOffer> method_offers(const ViewContext& view, const RunningSession& session) {
    const SessionCase* chosen = session.chosen_case();
    const std::span<const Method> suiting = methods_for(chosen ? chosen->theme : CaseTheme::other);
    // What the steps after it leave.
    const std::int64_t room = session.spare(view.status.steady) + session.step().minutes * minute;
    const auto needs_people = [&](int least, int most) {
        return session.count_present() < least || session.count_present() > most;
    };
    std::vector<MethodOffer> offers;
    // Of those that suit as well as others, the organisation's own come first.
    for (const OwnMethod& own : view.organisation.settings.methods) {
        if (refusal_of(own)) continue;  // it came in with a file, and nobody made it complete
        int minutes = 0;
        for (const OwnStep& step : own.steps) minutes += is_done_by_frame(kind_of(step.like)) ? 0 : step.minutes;
        offers.push_back({.method = {.own = own},
                          .minutes = minutes_of(own),
                          .least_people = own.least_people,
                          .is_too_long = minutes * minute > room,
                          .needs_people = needs_people(own.least_people, own.most_people)});
    }
    for (int index = 0; index < method_count; ++index) {
        const auto method = static_cast<Method>(index);
        const MethodInfo& info = info_of(method);
        int minutes = 0;
        for (const MethodStep& step : info.steps) minutes += is_done_by_frame(step.step) ? 0 : step.minutes;
        offers.push_back({.method = {method},
                          .minutes = minutes_of(info),
                          .least_people = info.least_people,
                          .is_concept = info.is_concept,
                          .suits = std::ranges::contains(suiting, method),
                          .is_too_long = minutes * minute > room,
                          .needs_people = needs_people(info.least_people, info.most_people),
                          .needs_experience = session.number <= info.least_sessions});
    }
    const auto place = [&](const MethodOffer& offer) {
        const auto found = offer.method.own ? suiting.end() : std::ranges::find(suiting, offer.method.listed);
        return std::pair(offer.rank(), found - suiting.begin());
    };
    sort_by(offers, place);
    return offers;
}

namespace {

// What stands on the card of a method, and how high that makes it: no word of a name or of a reason is cut.
struct MethodCard {
    MethodOffer offer;
    std::string name{}, minutes{}, fits{}, note{}, spoken{};
    float name_room = 0, room = 0, name_lines = 1, fits_lines = 0, note_lines = 0;
    float high = 0;
};

MethodCard method_card(const Wall& wall, const MethodOffer& offer, CaseTheme theme, float width) {
    const Words& words = wall.words();
    const std::optional<OwnMethod>& own = offer.method.own;
    MethodCard card{.offer = offer,
                    .name = std::string(name_of(words, offer.method)),
                    .minutes = fill(words.minutes_short, {std::to_string(offer.minutes)}),
                    .fits = own ? own->fits : std::string(words.method_fits[offer.method.listed])};
    const std::string mark(own ? words.method_is_own : offer.is_concept ? words.method_is_concept : Word());
    const std::string reason = reason_of_offer(words, offer, theme);
    card.note = mark + (mark.empty() || reason.empty() ? "" : ". ") + reason;
    card.spoken = card.name + ", " + card.minutes;
    if (!card.note.empty()) card.spoken += (mark.empty() ? ". " : ", ") + card.note;
    card.room = width - wall.px(48);
    card.name_room = card.room - text_width(card.minutes, wall.px(wall_type::small), Weight::regular) - wall.px(16);
    card.name_lines = count_lines(card.name, card.name_room, wall.px(wall_type::name), Weight::bold);
    if (!card.fits.empty())
        card.fits_lines = count_lines(card.fits, card.room, wall.px(wall_type::small), Weight::regular);
    if (!card.note.empty())
        card.note_lines = count_lines(card.note, card.room, wall.px(wall_type::small), Weight::semibold);
    const float text = card.name_lines * wall.px(wall_type::name) +
                       (card.fits_lines + card.note_lines - 1) * wall.px(wall_type::small);
    card.high = std::max(wall.px(154), wall.px(54) + text * line_spacing);
    return card;
}

// True when it is chosen.
bool draw_method_card(const Wall& wall, const MethodCard& card, const Rect& area) {
    const MethodOffer& offer = card.offer;
    const Press press =
        wall_press(wall, "use", area, fill(wall.words().method_choose, {card.spoken}), state_none, card.fits);
    wall_card(wall, area, press.hovered ? Ink::sub : Ink::panel, offer.rank() == 0 ? Ink::ink : Ink::line);
    const float left = area.min.x + wall.px(24);
    draw_text({area.max.x - wall.px(24), area.min.y + wall.px(40)}, card.minutes,
              wall.style(wall_type::small, Weight::regular, Ink::ink2, Anchor::end));
    const float below = draw_paragraph({left, area.min.y + wall.px(40)}, card.name_room, card.name,
                                       wall.style(wall_type::name, Weight::bold));
    draw_paragraph({left, below - wall.px(5)}, card.room, card.fits,
                   wall.style(wall_type::small, Weight::regular, Ink::ink2));
    if (!card.note.empty())
        draw_paragraph(
            {left, area.max.y - wall.px(18) - (card.note_lines - 1) * wall.px(wall_type::small) * line_spacing},
            card.room, card.note,
            wall.style(wall_type::small, Weight::semibold, offer.rank() >= 2 ? Ink::amber_text : Ink::ink));
    return press.pressed;
}

}  // namespace

void draw_method_choice(const Wall& wall, const Rect& area) {
    const Words& words = wall.words();
    RunningSession& session = wall.session;
    const SessionCase* chosen = session.chosen_case();
    ScrollArea scroll(wall.ui(), "methods", with_room_for_bar(wall, area));
    const Container list(wall.ui(), Role::group, "methods", words.steps[StepKind::method].name, area);
    const float gap = wall.px(14);
    const std::size_t columns = area.width() > wall.px(760) ? 2 : 1;
    const float width =
        (area.width() - gap * static_cast<float>(columns - 1) - wall.px(8)) / static_cast<float>(columns);
    std::vector<MethodCard> cards;
    for (const MethodOffer& offer : method_offers(wall.view, session))
        cards.push_back(method_card(wall, offer, chosen ? chosen->theme : CaseTheme::other, width));
    std::optional<ChosenMethod> used;
    float y = scroll.origin().y + wall.px(2);
    for (std::size_t first = 0; first < cards.size(); first += columns) {
        const auto row = std::span(cards).subspan(first, std::min(columns, cards.size() - first));
        const float high = std::ranges::max_element(row, {}, &MethodCard::high)->high;
        float x = area.min.x + wall.px(2);
        for (const MethodCard& card : row) {
            const ChosenMethod& method = card.offer.method;
            const Scope scope(method.own ? method.own->id.text : std::to_string(static_cast<int>(method.listed)));
            if (draw_method_card(wall, card, {{x, y}, {x + width, y + high}})) used = method;
            x += width + gap;
        }
        y += high + gap;
    }
    if (wall_button(wall, "methods", {{area.min.x + wall.px(2), y}, {area.min.x + wall.px(402), y + wall.px(68)}},
                    words.methods_own, {.glyph = icons::copy}))
        wall.view.open_dialog(MethodsDialog{});
    scroll.ends_at(y + wall.px(72));
    if (used) session.use_method(*used, wall.now());
}

}  // namespace driehoek::ui
