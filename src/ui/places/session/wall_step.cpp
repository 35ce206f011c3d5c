// A step of a method (picture 06): the question, what to do now, the clock, who does what, and the steps as long as they take.
#include <algorithm>
#include <array>
#include <optional>

#include "base/text.hpp"
#include "picture/perspective.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/session/wall.hpp"

namespace driehoek::ui {
namespace {

constexpr float track_height = 100;  // of the steps above the footer

// As high as the question needs. Returns its end.
float draw_wall_question(const Wall& wall, float top) {
    const Words& words = wall.words();
    const float margin = wall.px(wall.is_low ? 16.0F : 40.0F);
    const float left = wall.page.min.x + margin;
    const float right = wall.page.max.x - margin;
    const SessionCase* chosen = wall.session.chosen_case();
    const bool adds = wall.session.may_add_case(wall.now());
    const float button = adds ? wall.px(360) : 0;
    const float width = right - left - wall.px(72) - button;
    const std::string question = chosen ? chosen->question : std::string(words.no_question);
    const float size =
        fitting_size(wall, question, width, 2, {wall_type::question, wall_type::name, wall_type::body}, Weight::bold);
    const float lines = count_lines(question, width, wall.px(size), Weight::bold);
    const float high = wall.px(110) + (lines - 1) * wall.px(size) * 1.38F;
    const Rect area{{left, top}, {right, top + high}};
    wall_card(wall, area);
    const Container container(wall.ui(), Role::region, "question",
                              chosen ? fill(words.question_of, {wall_name(wall, chosen->presenter)}) : question, area);
    if (chosen)
        text(wall.ui(), {left + wall.px(36), top + wall.px(48)},
             fill(words.question_of, {wall_name(wall, chosen->presenter)}),
             wall.style(wall_type::small, Weight::semibold, Ink::ink2));
    heading_lines(wall.ui(), {left + wall.px(36), top + wall.px(chosen ? 88.0F : 66.0F)}, width, question, 2,
                  wall.style(size, Weight::bold));
    if (adds && wall_button(wall, "second",
                            {{right - wall.px(356), area.centre().y - wall.px(34)},
                             {right - wall.px(20), area.centre().y + wall.px(34)}},
                            words.second_case_button, {.glyph = icons::plus, .spoken = words.second_case})) {
        // The one with the fewest turns that was not discussed.
        for (const std::size_t which : wall.session.cases_in_order()) {
            const bool is_new = wall.session.chosen != which &&
                                std::ranges::none_of(wall.session.discussed, [&](const SessionCase& each) {
                                    return each.presenter == wall.session.cases[which].presenter;
                                });
            if (!is_new) continue;
            wall.session.add_case(which, wall.now());
            break;
        }
    }
    return area.max.y;
}

// --- the step

// Where in its method, without what the frame did.
std::string step_number(const Wall& wall) {
    const RunningSession& session = wall.session;
    int number = 0;
    int all = 0;
    for (std::size_t step = 0; step < session.steps.size(); ++step) {
        if (session.steps[step].method != session.step().method) continue;
        ++all;
        if (step <= session.at) ++number;
    }
    return fill(wall.words().step_of, {std::to_string(number), std::to_string(all)});
}

// In the place of the hints, once the time is up.
void draw_time_is_up(const Wall& wall, const Rect& card, float width) {
    const Words& words = wall.words();
    const int minutes = wall.session.minutes_to_give(wall.now());
    if (minutes == 0) return;
    const std::string label = count_in(words.catch_up_one, words.catch_up_many, minutes);
    const Rect area{{card.min.x + wall.px(36), card.max.y - wall.px(104)},
                    {card.min.x + wall.px(36) + width, card.max.y - wall.px(36)}};
    if (!wall_button(wall, "catch-up", area, label, {.glyph = icons::clock, .size = wall_type::small})) return;
    wall.session.give_up_minutes(wall.now());
    wall.ui().mirror.announce(fill(words.ready_at_time, {ready_at(wall)}));
}

void draw_step_card(const Wall& wall, const Rect& card) {
    const Words& words = wall.words();
    const StepText step = wall_step_text(wall);
    wall_card(wall, card);
    const Container container(wall.ui(), Role::region, "step", step.name, card);
    const float left = card.min.x + wall.px(36);
    const float width = card.width() - wall.px(406);
    const bool is_over = wall.session.phase(wall.now()) == StepPhase::over;
    text(wall.ui(), {left, card.min.y + wall.px(60)}, step_number(wall),
         wall.style(wall_type::lead, Weight::semibold, Ink::ink2));
    const float name = fitting_size(wall, step.name, card.width() - wall.px(72), 1,
                                    {wall_type::step, wall_type::long_name, 40}, Weight::bold);
    heading(wall.ui(), {left - wall.px(2), card.min.y + wall.px(128)}, step.name, 1, wall.style(name, Weight::bold));
    const std::string_view instruction = is_over ? words.step_over : step.instruction;
    const float size = fitting_size(wall, instruction, width, 3,
                                    {wall_type::instruction, wall_type::name, wall_type::lead}, Weight::regular);
    wall_paragraph(wall, {left, card.min.y + wall.px(192)}, width, instruction, wall.style(size));
    if (is_over)
        draw_time_is_up(wall, card, width);
    else
        draw_wall_hints(wall, {left, card.max.y - wall.px(132)}, width, wall_type::lead, 46);
    draw_wall_clock(wall, {card.max.x - wall.px(172), card.min.y + (card.height() + wall.px(84)) / 2}, false);
}

// --- who does what

struct RoleRow {
    PersonId person;
    std::string does;
    bool is_large = false;
};

void draw_wall_roles(const Wall& wall, const Rect& card) {
    const Words& words = wall.words();
    wall_card(wall, card);
    const Container container(wall.ui(), Role::region, "roles", words.roles_title, card);
    heading(wall.ui(), {card.min.x + wall.px(36), card.min.y + wall.px(48)}, words.roles_title, 2,
            wall.style(wall_type::lead, Weight::bold));
    const Voice voice = wall.session.voice();
    std::vector<RoleRow> rows;
    for (const SessionRole role : all_session_roles) {
        const PersonId& person = wall.session.roles[static_cast<std::size_t>(role)];
        const bool is_presenter = role == SessionRole::presenter;
        if (person)
            rows.push_back({person,
                            is_presenter ? fill(words.role_doing, {role_word(words, role), words.presenter_does[voice]})
                                         : std::string(role_word(words, role)),
                            is_presenter});
        if (is_presenter) rows.push_back({wall.session.facilitator, std::string(words.role_facilitator)});
    }
    const float step = std::min(
        wall.px(76), (card.height() - wall.px(110)) / static_cast<float>(std::max<std::size_t>(rows.size(), 1)));
    float y = card.min.y + wall.px(110);
    for (const RoleRow& row : rows) {
        const Scope scope(row.person.text);
        const Rect area{{card.min.x + wall.px(16), y - step * 0.55F}, {card.max.x - wall.px(16), y + step * 0.55F}};
        const std::string name = wall_name(wall, row.person);
        const bool may_change = row.person != wall.session.facilitator;
        if (row.is_large) fill_rect(area, Ink::sunk, wall.px(16));
        if (may_change) {
            const Press press = wall_press(wall, "role", area, name + ", " + row.does);
            if (press.hovered && !row.is_large) fill_rect(area, Ink::sub, wall.px(16));
            if (press.pressed) wall.view.open_dialog(WallRoleDialog{row.person});
        } else {
            record(wall.ui(), Role::text, name + ", " + row.does, area);
        }
        draw_wall_token(wall, row.person, {card.min.x + wall.px(66), y}, wall.px(row.is_large ? 30.0F : 26.0F));
        const float text_x = card.min.x + wall.px(116);
        TextStyle style = wall.style(27, row.is_large ? Weight::bold : Weight::semibold);
        style.max_width = area.max.x - text_x;
        draw_text({text_x, y - wall.px(5)}, name, style);
        style = wall.style(23, Weight::regular, Ink::ink2);
        style.max_width = area.max.x - text_x;
        draw_text({text_x, y + wall.px(25)}, row.does, style);
        y += row.is_large ? step + wall.px(6) : step;
    }
}

// --- the steps of the method, as long as their minutes

// A bar of the track, with its name below it.
struct TrackBar {
    std::size_t step;
    std::string name;
    float x, width;
};

// No word is cut: the name of the step that is on always stands there, the others where there is room for them.
void draw_track_names(const Wall& wall, const std::vector<TrackBar>& bars, float baseline, float end) {
    const auto style_of = [&](bool is_on) {
        return wall.style(wall_type::small, is_on ? Weight::bold : Weight::regular, is_on ? Ink::ink : Ink::ink2);
    };
    const auto width_of = [&](const TrackBar& bar, const TextStyle& style) {
        return text_width(bar.name, style.size, style.weight);
    };
    const auto on = std::ranges::find(bars, wall.session.at, &TrackBar::step);
    float taken_from = end;
    float taken_until = end;
    if (on != bars.end()) {
        const TextStyle style = style_of(true);
        const float width = width_of(*on, style);
        taken_from = std::min(on->x + wall.px(2), end - width);
        taken_until = taken_from + width;
        draw_text({taken_from, baseline}, on->name, style);
    }
    for (const TrackBar& bar : bars) {
        const float from = bar.x + wall.px(2);
        const TextStyle style = style_of(false);
        const float width = width_of(bar, style);
        const bool is_free = from + width + wall.px(8) < taken_from || from > taken_until + wall.px(8);
        if (bar.step != wall.session.at && is_free && width <= bar.width) draw_text({from, baseline}, bar.name, style);
    }
}

void draw_track(const Wall& wall, float top) {
    const RunningSession& session = wall.session;
    const Words& words = wall.words();
    std::vector<std::size_t> steps;
    float all = 0;
    for (std::size_t step = 0; step < session.steps.size(); ++step) {
        if (session.steps[step].method != session.step().method) continue;
        steps.push_back(step);
        all += static_cast<float>(std::max(session.steps[step].minutes, 1));
    }
    const float gap = wall.px(8);
    const float margin = wall.px(40);
    const float room = wall.page.width() - 2 * margin - gap * static_cast<float>(steps.size() - 1);
    const Rect area{{wall.page.min.x + margin, top}, {wall.page.max.x - margin, top + wall.px(56)}};
    const Container list(wall.ui(), Role::list, "track", name_of(words, *session.method()), area);
    float x = area.min.x;
    std::vector<TrackBar> bars;
    for (const std::size_t step : steps) {
        const CourseStep& each = session.steps[step];
        const bool is_on = step == session.at;
        const bool is_done = step < session.at || each.is_skipped;
        const float width = room * static_cast<float>(std::max(each.minutes, 1)) / all;
        const Rect bar{{x, top}, {x + width, top + wall.px(14)}};
        const float radius = wall.px(7);
        if (is_done) {
            fill_rect(bar, Ink::ink3, radius);
        } else {
            fill_rect(bar, Ink::panel, radius);
            stroke_rect(bar, Ink::ctl, radius, 1.5F);
        }
        if (is_on) {
            const float share = std::clamp(static_cast<float>(session.used(wall.now())) /
                                               static_cast<float>(std::max<std::int64_t>(session.planned(), 1)),
                                           0.0F, 1.0F);
            if (share > 0)
                fill_rect({bar.min, {bar.min.x + std::max(width * share, wall.px(14)), bar.max.y}}, Ink::ink, radius);
        }
        const std::string& name = bars.emplace_back(step, wall_step_name(wall, step), x, width).name;
        record(wall.ui(), Role::list_item, name + ", " + fill(words.minutes_short, {std::to_string(each.minutes)}),
               {{x, top}, {x + width, top + wall.px(56)}});
        x += width + gap;
    }
    draw_track_names(wall, bars, top + wall.px(46), area.max.x);
}

// One thing below the other, for a window that is low or narrow.
void draw_stacked_step(const Wall& wall) {
    const Rect area{{wall.page.min.x, wall.page.min.y + wall.px(100)},
                    {wall.page.max.x, wall.page.max.y - wall.px(120)}};
    ScrollArea scroll(wall.ui(), "step", area);
    const float left = wall.page.min.x + wall.px(16);
    const float right = wall.page.max.x - wall.px(16);
    float y = draw_wall_question(wall, scroll.origin().y) + wall.px(16);
    const auto card = [&](float height) {
        const Rect rect{{left, y}, {right, y + height}};
        y += height + wall.px(16);
        return rect;
    };
    const Rect step = card(wall.px(right - left > wall.px(700) ? 468.0F : 620.0F));
    draw_step_card(wall, step);
    if (has_perspective(wall.session.step().kind)) draw_perspective(wall, card(wall.px(540)));
    draw_wall_roles(wall, card(wall.px(468)));
    scroll.ends_at(y);
}

}  // namespace

void draw_method_step(const Wall& wall) {
    if (wall.is_low) return draw_stacked_step(wall);
    const float top = draw_wall_question(wall, wall.page.min.y + wall.px(100)) + wall.px(18);
    const float track = wall.page.max.y - wall.px(120) - wall.px(track_height - 36);
    const float bottom = track - wall.px(20);
    const float left = wall.page.min.x + wall.px(40);
    const float right = wall.page.max.x - wall.px(40);
    const float beside = wall.px(464);
    draw_step_card(wall, {{left, top}, {right - beside - wall.px(20), bottom}});
    const Rect side{{right - beside, top}, {right, bottom}};
    if (has_perspective(wall.session.step().kind))
        draw_perspective(wall, side);
    else
        draw_wall_roles(wall, side);
    draw_track(wall, track);
}

// --- wisselend perspectief

bool has_perspective(StepKind step) {
    return step == StepKind::divide_corners || step == StepKind::speak_from_corner || step == StepKind::switch_corner ||
           step == StepKind::what_it_asks;
}

void draw_perspective(const Wall& wall, const Rect& area) {
    const Words& words = wall.words();
    wall_card(wall, area);
    const Container container(wall.ui(), Role::region, "corners", words.corners_title, area);
    heading(wall.ui(), {area.min.x + wall.px(28), area.min.y + wall.px(46)}, words.corners_title, 2,
            wall.style(wall_type::small, Weight::bold));
    // Everybody but the inbrenger, who listens.
    std::vector<PersonId> speakers;
    const PersonId& presenter = wall.session.roles[0];
    for (const PersonHere& each : wall.session.people) {
        if (each.presence == Presence::present && each.person != presenter) speakers.push_back(each.person);
    }
    const auto at = [&](std::size_t place, int moves) {
        const auto count = static_cast<int>(std::max(speakers.size(), perspective_count));
        const auto who = static_cast<std::size_t>(((static_cast<int>(place) - moves) % count + count) % count);
        return who < speakers.size() ? wall_name(wall, speakers[who]) : std::string();
    };
    std::array<Perspective, perspective_count> places;
    const int moves = wall.session.moves;
    for (std::size_t place = 0; place < places.size(); ++place)
        places[place] = {at(place, moves), at(place, moves + 1)};
    const float room = area.height() - wall.px(64 + 136);
    const float width = std::min(area.width() - wall.px(56), room / 1.1F);
    const Picture picture = perspective_picture(words, places, width);
    const float x = area.centre().x - width / 2;
    const float y = area.min.y + wall.px(60);
    show_picture(wall.ui(), "triangle", {{x, y}, {x + picture.bounds.max.x, y + picture.bounds.max.y}}, picture);
    // What changes at the next turn.
    const std::array<Word, perspective_count> corners{words.wall_corners[Corner::lead],
                                                      words.wall_corners[Corner::job_coach],
                                                      words.wall_corners[Corner::third], words.corner_client};
    for (std::size_t place = 0; place < places.size(); ++place) {
        if (places[place].next.empty() || places[place].next == places[place].now) continue;
        TextStyle style = wall.style(wall_type::small, Weight::regular, Ink::ink2);
        style.max_width = area.width() - wall.px(56);
        text(wall.ui(), {area.min.x + wall.px(28), area.max.y - wall.px(104)},
             fill(words.speaks_next, {places[place].next, corners[place]}), style);
        break;
    }
    if (wall_button(wall, "turn",
                    {{area.min.x + wall.px(28), area.max.y - wall.px(88)},
                     {area.max.x - wall.px(28), area.max.y - wall.px(20)}},
                    words.corners_turn, {.glyph = icons::rotate_ccw}))
        ++wall.session.moves;
}

}  // namespace driehoek::ui
