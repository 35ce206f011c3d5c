// A step of the frame (picture 22): the course of the session at the left, who is there below, and the step itself.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/session/wall.hpp"

namespace driehoek::ui {
namespace {

// Whose content has so much to show that the clock stands with the course.
bool has_large_clock(StepKind step) { return step == StepKind::check_in || step == StepKind::take_away; }

std::string row_name(const Wall& wall, const RunningSession::Row& row) {
    if (row.method > 1)
        return std::string(name_of(wall.words(), wall.session.methods[static_cast<std::size_t>(row.method) - 1]));
    return std::string(wall.words().steps[row.method == 1 ? StepKind::method : row.kind].name);
}

void draw_course(const Wall& wall, const Rect& area) {
    const Words& words = wall.words();
    wall_card(wall, area);
    const auto rows = wall.session.rows(wall.now());
    int longest = 1;
    for (const RunningSession::Row& row : rows) longest = std::max(longest, row.minutes);
    const Session* planned = wall.planned();
    const float planned_line = planned ? wall.px(34) : 0;
    const float foot = wall.px(134) + planned_line;
    const float step = std::min(wall.px(54), (area.height() - wall.px(18) - foot) / static_cast<float>(rows.size()));
    {
        const Container list(wall.ui(), Role::list, "course", words.course_title, area);
        for (std::size_t index = 0; index < rows.size(); ++index) {
            const RunningSession::Row& row = rows[index];
            const float y = area.min.y + wall.px(18) + step * static_cast<float>(index);
            const Rect whole{{area.min.x + wall.px(12), y - wall.px(3)},
                             {area.max.x - wall.px(12), y + step - wall.px(1)}};
            if (row.is_on) fill_rect(whole, Ink::sunk, wall.px(14));
            const Weight weight = row.is_on ? Weight::bold : Weight::regular;
            const Ink ink = row.is_on || !row.is_done ? Ink::ink : Ink::ink2;
            const std::string name = row_name(wall, row);
            const std::string minutes = fill(words.minutes_short, {std::to_string(row.minutes)});
            const float baseline = y + std::min(wall.px(24), step * 0.46F);
            TextStyle style = wall.style(wall_type::body, weight, ink);
            const float end = area.max.x - wall.px(32);
            style.max_width = end - text_width(minutes, wall.px(wall_type::small), weight) - area.min.x - wall.px(40);
            draw_text({area.min.x + wall.px(32), baseline}, name, style);
            draw_text({end, baseline}, minutes,
                      wall.style(wall_type::small, weight, row.is_on ? Ink::ink : Ink::ink2, Anchor::end));
            const float width =
                (area.width() - wall.px(64)) * static_cast<float>(row.minutes) / static_cast<float>(longest);
            const float high = std::min(wall.px(11), step * 0.2F);
            const Rect bar{{area.min.x + wall.px(32), baseline + step * 0.2F},
                           {area.min.x + wall.px(32) + std::max(width, high), baseline + step * 0.2F + high}};
            if (row.is_done) {
                fill_rect(bar, Ink::ink3, high / 2);
            } else {
                fill_rect(bar, Ink::panel, high / 2);
                stroke_rect(bar, row.is_on ? Ink::ink : Ink::ctl, high / 2, 1.5F);
                if (row.share > 0)
                    fill_rect({bar.min, {bar.min.x + std::max(bar.width() * row.share, high), bar.max.y}}, Ink::ink,
                              high / 2);
            }
            record(wall.ui(), Role::list_item, name + ", " + minutes, whole);
        }
    }
    const float top = area.max.y - foot;
    line({area.min.x + wall.px(32), top}, {area.max.x - wall.px(32), top}, Ink::line);
    const float middle = top + (foot - planned_line) / 2;
    float x = area.min.x + wall.px(32);
    if (!has_large_clock(wall.session.step().kind)) {
        draw_wall_clock(wall, {area.min.x + wall.px(86), middle}, true);
        x = area.min.x + wall.px(152);
    }
    const StepPhase phase = wall.session.phase(wall.now());
    const std::string of = count_in(words.of_one_minute, words.of_minutes, wall.session.step().minutes);
    const Word words_of_phase = phase == StepPhase::closing ? words.step_closing
                                : phase == StepPhase::last  ? words.step_last
                                                            : Word();
    TextStyle style = wall.style(wall_type::small, Weight::regular, Ink::ink2);
    style.max_width = area.max.x - wall.px(12) - x;
    if (!has_large_clock(wall.session.step().kind))
        draw_text({x, middle - wall.px(26)}, words_of_phase.empty() ? Word(of) : words_of_phase, style);
    text(wall.ui(), {x, middle + wall.px(12)}, words.ready_at, style);
    text(wall.ui(), {x, middle + wall.px(45)}, ready_at(wall), wall.style(32, Weight::bold));
    if (!planned) return;
    style.max_width = area.width() - wall.px(64);
    text(wall.ui(), {area.min.x + wall.px(32), area.max.y - wall.px(18)},
         fill(words.planned_until, {iso_from_time(*planned->end)}), style);
}

// --- who is there

struct WallSeat {
    const PersonHere* who;
    std::string name, word;
    float width = 0;
};

std::vector<WallSeat> wall_seats(const Wall& wall) {
    std::vector<WallSeat> seats;
    for (const PersonHere& each : wall.session.people) {
        WallSeat seat{
            &each, wall_name(wall, each.person),
            each.presence == Presence::present ? std::string() : std::string(wall.words().presences[each.presence])};
        seat.width = wall.px(50 + 24) + text_width(seat.name, wall.px(wall_type::body), Weight::semibold);
        if (!seat.word.empty())
            seat.width += wall.px(12) + text_width(seat.word, wall.px(wall_type::small), Weight::regular);
        seats.push_back(std::move(seat));
    }
    return seats;
}

std::string here_words(const Wall& wall) {
    return fill(wall.words().people_here,
                {std::to_string(wall.session.count_present()), std::to_string(wall.session.people.size())});
}

std::string hands_words(const Wall& wall) {
    const Words& words = wall.words();
    const int hands = wall.session.hands();
    return hands == 0 ? std::string(words.hands_none) : count_in(words.hands_one, words.hands_many, hands);
}

// How many rows the seats take between the words at both ends.
float rows_of_seats(const std::vector<WallSeat>& seats, float room) {
    float rows = 1;
    float x = 0;
    for (const WallSeat& seat : seats) {
        if (x > 0 && x + seat.width > room) {
            ++rows;
            x = 0;
        }
        x += seat.width;
    }
    return rows;
}

struct PeopleRow {
    std::vector<WallSeat> seats;
    float begin = 0, room = 0, height = 0;
};

PeopleRow people_row(const Wall& wall, float width) {
    PeopleRow row{wall_seats(wall)};
    row.begin = wall.px(56) + text_width(here_words(wall), wall.px(wall_type::body), Weight::bold);
    const bool counts = wall.session.step().kind == StepKind::case_choice;
    const float end =
        counts ? wall.px(64) + text_width(hands_words(wall), wall.px(wall_type::small), Weight::semibold) : wall.px(20);
    row.room = width - row.begin - end;
    row.height = wall.px(82) + (rows_of_seats(row.seats, row.room) - 1) * wall.px(52);
    return row;
}

void draw_people_row(const Wall& wall, const Rect& area, const PeopleRow& row) {
    wall_card(wall, area);
    const Container container(wall.ui(), Role::group, "people", here_words(wall), area);
    text(wall.ui(), {area.min.x + wall.px(32), area.min.y + wall.px(49)}, here_words(wall),
         wall.style(wall_type::body, Weight::bold));
    float x = area.min.x + row.begin;
    float y = area.min.y + wall.px(41);
    PersonId changed;
    Presence to{};
    for (const WallSeat& seat : row.seats) {
        if (x > area.min.x + row.begin && x + seat.width > area.min.x + row.begin + row.room) {
            x = area.min.x + row.begin;
            y += wall.px(52);
        }
        const Scope scope(seat.who->person.text);
        const bool is_here = seat.who->presence == Presence::present;
        const Rect press_here{{x - wall.px(6), y - wall.px(26)}, {x + seat.width - wall.px(14), y + wall.px(26)}};
        const Press press =
            wall_press(wall, "here", press_here,
                       fill(wall.words().person_presence, {seat.name, wall.words().presences[seat.who->presence]}),
                       static_cast<std::uint16_t>(state_switch | (is_here ? state_pressed : 0)));
        if (press.hovered) fill_rect(press_here, Ink::sub, wall.px(14));
        draw_wall_token(wall, seat.who->person, {x + wall.px(20), y}, wall.px(21), !is_here);
        draw_text(
            {x + wall.px(50), y + wall.px(8)}, seat.name,
            wall.style(wall_type::body, is_here ? Weight::semibold : Weight::regular, is_here ? Ink::ink : Ink::ink2));
        if (!seat.word.empty())
            draw_text(
                {x + wall.px(62) + text_width(seat.name, wall.px(wall_type::body), Weight::regular), y + wall.px(8)},
                seat.word, wall.style(wall_type::small, Weight::regular, Ink::ink2));
        if (press.pressed) {
            changed = seat.who->person;
            to = is_here                                   ? Presence::excused
                 : seat.who->presence == Presence::excused ? Presence::absent
                                                           : Presence::present;
        }
        x += seat.width;
    }
    if (wall.session.step().kind == StepKind::case_choice) {
        const float end = area.max.x - wall.px(32);
        const std::string hands = hands_words(wall);
        const float begin = end - text_width(hands, wall.px(wall_type::small), Weight::semibold) - wall.px(24);
        line({begin, area.min.y + wall.px(16)}, {begin, area.max.y - wall.px(16)}, Ink::line);
        text(wall.ui(), {end, area.min.y + wall.px(49)}, hands,
             wall.style(wall_type::small, Weight::semibold, Ink::ink, Anchor::end));
    }
    if (changed) wall.session.set_presence(changed, to);
}

// --- the step

void draw_simple(const Wall& wall, const Rect& area) {
    constexpr float size = 30;
    wall_card(wall, area);
    const float left = area.min.x + wall.px(48);
    const float clock = area.max.x - wall.px(210);
    const float room = clock - wall.px(wall_clock_edge + 16) - left;
    if (wall_hints_width(wall, size) <= room) {
        draw_wall_hints(wall, {left, area.centre().y - wall.px(56)}, room, size, 66);
        return draw_wall_clock(wall, {clock, area.centre().y}, false);
    }
    const float middle = area.min.y + wall.px(24 + wall_clock_edge);
    draw_wall_clock(wall, {area.centre().x, middle}, false);
    draw_wall_hints(wall, {area.min.x + wall.px(24), middle + wall.px(wall_clock_edge + 56)},
                    area.width() - wall.px(48), wall_type::lead, 52);
}

void draw_frame_content(const Wall& wall, const Rect& area) {
    switch (wall.session.step().kind) {
        case StepKind::case_choice: return draw_case_choice(wall, area);
        case StepKind::method: return draw_method_choice(wall, area);
        case StepKind::ground_rules: return draw_ground_rules(wall, area);
        case StepKind::evaluation: return draw_wall_evaluation(wall, area);
        case StepKind::next_time: return draw_next_time(wall, area);
        case StepKind::look_back: return draw_look_back(wall, area);
        default: return draw_simple(wall, area);
    }
}

// What to do now: once the result of the evaluation is there, to talk about that.
Word instruction_of(const Wall& wall) {
    const Words& words = wall.words();
    const StepKind kind = wall.session.step().kind;
    if (wall.state().lacks_choice && !wall.session.chosen) return words.choose_case_first;
    const bool talks = kind == StepKind::evaluation && wall.session.shows_result;
    return talks ? words.result_talk : words.steps[kind].instruction;
}

// In the place of the instruction once the time is up, with the way to be ready in time after all.
void draw_instruction(const Wall& wall, float x, float baseline, float width) {
    const Words& words = wall.words();
    const StepKind kind = wall.session.step().kind;
    const bool is_over = wall.session.phase(wall.now()) == StepPhase::over && kind != StepKind::method;
    const bool lacks = wall.state().lacks_choice && !wall.session.chosen;
    const int minutes = is_over ? wall.session.minutes_to_give(wall.now()) : 0;
    const std::string catch_up = count_in(words.catch_up_one, words.catch_up_many, minutes);
    const float button =
        minutes > 0
            ? std::min(text_width(catch_up, wall.px(wall_type::small), Weight::semibold) + wall.px(76), width / 2)
            : 0;
    const Word said = is_over && !lacks ? words.step_over : instruction_of(wall);
    const float room = width - button - (button > 0 ? wall.px(16) : 0);
    const float size = fitting_size(
        wall, said, room, 1,
        {wall_type::instruction, wall_type::name, wall_type::lead, wall_type::body, wall_type::small}, Weight::regular);
    const float lines = count_lines(said, room, wall.px(size), Weight::regular);
    const TextStyle style = wall.style(size, lacks ? Weight::bold : Weight::regular, lacks ? Ink::red : Ink::ink);
    wall_paragraph(wall, {x, baseline - (lines - 1) * wall.px(size) * 1.38F}, room, said, style);
    if (minutes > 0 && wall_button(wall, "catch-up",
                                   {{x + width - button, baseline - wall.px(44)}, {x + width, baseline + wall.px(16)}},
                                   catch_up, {.glyph = icons::clock, .size = wall_type::small})) {
        wall.session.give_up_minutes(wall.now());
        wall.ui().mirror.announce(fill(words.ready_at_time, {ready_at(wall)}));
    }
}

void draw_stacked_frame(const Wall& wall) {
    const Rect area{{wall.page.min.x, wall.page.min.y + wall.px(100)},
                    {wall.page.max.x, wall.page.max.y - wall.px(120)}};
    ScrollArea scroll(wall.ui(), "frame", area);
    const float left = wall.page.min.x + wall.px(16);
    const float right = wall.page.max.x - wall.px(16);
    float y = scroll.origin().y;
    const Word name = wall.words().steps[wall.session.step().kind].name;
    heading(wall.ui(), {left, y + wall.px(46)}, name, 1, wall.style(40, Weight::bold));
    y = wall_paragraph(wall, {left, y + wall.px(90)}, right - left, instruction_of(wall), wall.style(wall_type::lead));
    // A wide window that is low shows the clock at once, without scrolling.
    const float shown = area.max.y - y - wall.px(16);
    const bool is_wide = wall.page.width() >= least_wall_width;
    const float content = is_wide && has_large_clock(wall.session.step().kind)
                              ? std::clamp(shown, wall.px(2 * wall_clock_edge + 32), wall.px(560))
                              : wall.px(560);
    draw_frame_content(wall, {{left, y}, {right, y + content}});
    y += content + wall.px(16);
    const PeopleRow people = people_row(wall, right - left);
    draw_people_row(wall, {{left, y}, {right, y + people.height}}, people);
    y += people.height + wall.px(16);
    draw_course(wall, {{left, y}, {right, y + wall.px(520)}});
    scroll.ends_at(y + wall.px(536));
}

}  // namespace

void draw_frame_step(const Wall& wall) {
    if (wall.is_low) return draw_stacked_frame(wall);
    const Rect& page = wall.page;
    const float left = page.min.x + wall.px(40);
    const float right = page.max.x - wall.px(40);
    const Word name = wall.words().steps[wall.session.step().kind].name;
    const TextStyle title = wall.style(wall_type::step, Weight::bold);
    heading(wall.ui(), {left - wall.px(2), wall.px(154)}, name, 1, title);
    const float beside = std::max(left + wall.px(364), left + text_width(name, title.size, title.weight) + wall.px(32));
    draw_instruction(wall, beside, wall.px(151), right - beside);
    const PeopleRow people = people_row(wall, right - left);
    const float people_top = page.max.y - wall.px(136) - people.height;
    const float top = wall.px(180);
    const float bottom = people_top - wall.px(14);
    draw_course(wall, {{left, top}, {left + wall.px(344), bottom}});
    draw_frame_content(wall, {{left + wall.px(364), top}, {right, bottom}});
    draw_people_row(wall, {{left, people_top}, {right, people_top + people.height}}, people);
}

}  // namespace driehoek::ui
