#include "picture/scenario_loads.hpp"

#include <algorithm>
#include <cmath>

#include "picture/shapes.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float load_row = 48;
constexpr float load_key = 36;
constexpr float load_disc = 14;
constexpr float load_ring = 12.5F;
constexpr float load_margin = 16;  // left and right of the tracks, so that a mark at their ends is whole

class Loads {
public:
    Loads(const Words& words, const ScenarioEffects& effects, int limit, float width)
        : words_(words), limit_(limit), width_(width) {
        most_ = limit + 1;
        for (const CoachLoad& coach : effects.coaches) most_ = std::max({most_, coach.now, coach.then});
        const float height = load_row * static_cast<float>(effects.coaches.size());
        picture.bounds = {{0, 0}, {width, height + load_key}};
        picture.title = words.scenario_loads;
        append_line(picture, {at(limit), 4}, {at(limit), height}, {Ink::amber_line, 1.5F, Dash::open});
        draw_key(height);
    }

    void add(const CoachLoad& coach, const std::string& name) {
        const float y = top_ + 34;
        append_text(picture, {0, top_ + 14}, name, 15, Weight::regular, Ink::ink);
        append_line(picture, {0, y}, {width_, y}, {Ink::line, 2});
        if (coach.now != coach.then) {
            draw_way(coach, y);
            append_circle(picture, {at(coach.now), y}, load_ring, {Ink::panel}, {Ink::ctl, 1.5F});
            number(coach.now, {at(coach.now), y}, Ink::ink2);
        }
        append_token(picture, Token::job_coach, {at(coach.then), y}, load_disc, std::to_string(coach.then));
        Target& target = picture.targets.emplace_back();
        target.subject = {.kind = Subject::Kind::person, .person = coach.person};
        target.area = {{0, top_}, {width_, top_ + load_row}};
        target.spoken = fill(words_.scenario_load_row, {name, std::to_string(coach.now), std::to_string(coach.then)});
        top_ += load_row;
    }

    Picture picture;

private:
    float at(int count) const {
        return load_margin + (width_ - 2 * load_margin) * static_cast<float>(count) / static_cast<float>(most_);
    }
    void number(int count, Point middle, Ink ink) {
        append_text(picture, {middle.x, middle.y + 5}, std::to_string(count), 15, Weight::regular, ink, Anchor::middle);
    }
    // From now to then, as far as there is room between the two marks.
    void draw_way(const CoachLoad& coach, float y) {
        const float side = coach.then > coach.now ? 1.0F : -1.0F;
        const float from = at(coach.now) + side * load_ring;
        const float to = at(coach.then) - side * (load_disc + 2);
        if ((to - from) * side < 4) return;
        append_line(picture, {from, y}, {to - side * 6, y}, {Ink::ink, 3});
        const std::array head{Point{to, y}, Point{to - side * 8, y - 5}, Point{to - side * 8, y + 5}};
        append_polygon(picture, head, {Ink::ink});
    }
    void draw_key(float top) {
        const float y = top + 18;
        append_circle(picture, {10, y}, 9, {Ink::panel}, {Ink::ctl, 1.5F});
        append_text(picture, {26, y + 5}, std::string(words_.scenario_now), 15, Weight::regular, Ink::ink2);
        append_circle(picture, {74, y}, 9, {Ink::job_coach});
        append_text(picture, {90, y + 5}, std::string(words_.scenario_after), 15, Weight::regular, Ink::ink2);
        const std::string limit = fill(words_.scenario_limit, {std::to_string(limit_)});
        append_text(picture, {width_, y + 5}, limit, 15, Weight::semibold, Ink::amber_text, Anchor::end);
    }

    const Words& words_;
    int limit_;
    int most_ = 0;
    float width_;
    float top_ = 0;
};

}  // namespace

Picture scenario_loads_picture(const Words& words, const Organisation& organisation, const Names& names,
                               const ScenarioEffects& effects, float width) {
    Loads loads(words, effects, organisation.settings.job_coach_busy, width);
    for (const CoachLoad& coach : effects.coaches) loads.add(coach, names.of(organisation, coach.person));
    return std::move(loads.picture);
}

}  // namespace driehoek
