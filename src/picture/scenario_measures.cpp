#include "picture/scenario_measures.hpp"

#include <algorithm>
#include <array>

#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/scenarios/sentences.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float measure_head = 60;
constexpr float measure_row = 92;
constexpr float measure_disc = 15;
constexpr float measure_lift = 11;  // up or down

std::string_view letter_at(std::size_t which) { return which == 0 ? "A" : "B"; }

void append_mark(Picture& picture, Point at, const std::string& text, bool is_now) {
    append_circle(picture, at, measure_disc, {is_now ? Ink::panel : Ink::ink}, {is_now ? Ink::ctl : Ink::ink, 1.5F});
    append_text(picture, {at.x, at.y + 5.5F}, text, 15, is_now ? Weight::regular : Weight::bold,
                is_now ? Ink::ink2 : Ink::panel, Anchor::middle);
}

// Where A, now and B stand.
float column_x(std::size_t which, float width) { return width * (which == 0 ? 0.24F : 0.76F); }

void append_sign_of(Picture& picture, ScenarioMeasure measure, Point at) {
    switch (measure) {
        case ScenarioMeasure::busy_coaches: return append_signal(picture, Sign::busy, at);
        case ScenarioMeasure::open_corners: return append_signal(picture, Sign::open, at);
        case ScenarioMeasure::many_contacts: return append_signal(picture, Sign::contacts, at);
        case ScenarioMeasure::new_job_coach: return append_token(picture, Token::job_coach, at, 9, {});
        case ScenarioMeasure::new_lead: return append_token(picture, Token::foreman, at, 9, {});
    }
}

void append_row(Picture& picture, const Words& words, ScenarioMeasure measure,
                std::span<const ScenarioEffects* const> scenarios, float top, float width) {
    const Word title = words.scenario_measures[measure];
    const int now = scenarios.front()->of(measure, false);
    const float middle = width / 2;
    const float y = top + 58;
    append_line(picture, {0, top}, {width, top}, {Ink::line, 1});
    // Room for the sign beside words whose width only the font knows: it stands at the left of the row.
    append_sign_of(picture, measure, {14, top + 22});
    append_text(picture, {34, top + 27}, std::string(title), 16, Weight::semibold, Ink::ink);
    append_line(picture, {column_x(0, width), y}, {column_x(1, width), y}, {Ink::line, 1.5F, Dash::open});
    std::vector<std::string> cells;
    for (std::size_t which = 0; which < scenarios.size(); ++which) {
        const int then = scenarios[which]->of(measure, true);
        const float lift = then == now ? 0 : then < now ? -measure_lift : measure_lift;
        const float x = column_x(which, width);
        const std::string verdict(verdict_of(words, now, then));
        append_line(picture, {middle, y}, {x, y + lift},
                    {then == now ? Ink::ctl : Ink::ink, then == now ? 1.5F : 3.0F});
        append_mark(picture, {x, y + lift}, std::to_string(then), false);
        append_text(picture, {which == 0 ? x - measure_disc - 8 : x + measure_disc + 8, y + lift + 5}, verdict, 15,
                    then == now ? Weight::regular : Weight::bold, then == now ? Ink::ink2 : Ink::ink,
                    which == 0 ? Anchor::end : Anchor::start);
        cells.push_back(fill(words.scenario_measure_cell, {letter_at(which), std::to_string(then), verdict}));
    }
    append_mark(picture, {middle, y}, std::to_string(now), true);
    Target& target = picture.targets.emplace_back();
    target.subject = {.kind = Subject::Kind::part, .row = static_cast<int>(measure)};
    target.area = {{0, top}, {width, top + measure_row}};
    target.spoken = fill(words.scenario_measures_row, {title, std::to_string(now), listed(words, cells)});
}

}  // namespace

Picture scenario_measures_picture(const Words& words, std::span<const ScenarioEffects* const> scenarios, float width) {
    Picture picture;
    picture.title = words.scenarios_compare;
    picture.summary = words.scenario_up_is_better;
    picture.bounds = {{0, 0}, {width, measure_head + measure_row * scenario_measure_count}};
    for (std::size_t which = 0; which < scenarios.size(); ++which)
        append_mark(picture, {column_x(which, width), 26}, std::string(letter_at(which)), false);
    append_circle(picture, {width / 2, 26}, 18, {Ink::panel}, {Ink::ctl, 1.5F});
    append_text(picture, {width / 2, 31}, std::string(words.scenario_now), 15, Weight::semibold, Ink::ink2,
                Anchor::middle);
    for (int measure = 0; measure < scenario_measure_count; ++measure)
        append_row(picture, words, static_cast<ScenarioMeasure>(measure), scenarios,
                   measure_head + measure_row * static_cast<float>(measure), width);
    return picture;
}

}  // namespace driehoek
