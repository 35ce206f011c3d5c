#include "picture/foreman_route_picture.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "picture/encounter_parts.hpp"
#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float route_track = 92;  // from the top
constexpr float people_y = 44;
constexpr float station_radius = 25;
constexpr float name_y = route_track + 48;
constexpr float line_step = 21;
constexpr float gap_of_words = 12;  // between those of two stops
constexpr std::size_t most_squares = 6;  // at one station; with more, one stands for all

constexpr std::array<float, large_stations> shares{0.196F, 0.446F, 0.690F, 0.920F};
constexpr float first_share = 0.047F;

std::string busy_words(const Words& words, const ForemanRoute& route) {
    const std::string all = std::to_string(route.all());
    if (route.not_begun == 0) return fill(words.route_busy, {std::to_string(route.in_training), all});
    return fill(words.route_busy_and_open, {std::to_string(route.in_training), all, std::to_string(route.not_begun)});
}

std::string words_of_stop(const Words& words, const ForemanRoute& route, std::size_t stop) {
    switch (stop) {
        case 0: return busy_words(words, route);
        case 1: return fill(words.route_finished, {std::to_string(route.finished), std::to_string(route.all())});
        case 2: return fill(words.route_registered, {std::to_string(route.registered)});
        case 3: return fill(words.route_guiding, {std::to_string(route.guiding)});
        default: return std::string(words.route_certificate);
    }
}

// Of a name that is too wide for one line: where its second line begins, after the space nearest to its middle. 0: it has none.
std::size_t second_line_of(std::string_view name) {
    std::size_t best = 0;
    const auto distance = [&](std::size_t at) {
        return at > name.size() / 2 ? at - name.size() / 2 : name.size() / 2 - at;
    };
    for (std::size_t at = name.find(' '); at != std::string_view::npos; at = name.find(' ', at + 1)) {
        if (best == 0 || distance(at + 1) < distance(best)) best = at + 1;
    }
    return best;
}

struct StopWords {
    std::string name, rest_of_name, detail;
};
using AllWords = std::array<StopWords, route_names>;

class RouteDrawing {
public:
    explicit RouteDrawing(const ForemanRouteView& view)
        : view_(view), words_(view.words), places_(large_station_places(view.width)) {}

    Picture draw() {
        picture_.title = words_.route_title;
        draw_track();
        for (int stop = 0; stop < route_stop_count; ++stop) draw_people(static_cast<RouteStop>(stop));
        for (std::size_t at = 0; at < places_.size(); ++at) draw_station(at);
        const float lower = draw_words();
        picture_.bounds = {{0, 0}, {view_.width, 168 + lower}};
        return std::move(picture_);
    }

private:
    float first_x() const { return std::max(54.0F, view_.width * first_share); }
    float x_of(RouteStop stop) const {
        return stop == RouteStop::training ? first_x() : places_[static_cast<std::size_t>(stop) - 1].x;
    }

    float x_of_name(std::size_t name) const { return name == 0 ? first_x() : places_[name - 1].x; }

    void draw_track() {
        append_line(picture_, {14, route_track}, {places_[2].x, route_track}, {Ink::ink2, 6});
        append_line(picture_, {places_[2].x, route_track}, {places_[3].x, route_track},
                    {Ink::ink2, 2.25F, Dash::window});
        for (std::size_t at = 0; at < places_.size(); ++at) {
            const float before = at == 0 ? first_x() - 16 : places_[at - 1].x;
            const Point middle{(before + places_[at].x) / 2, route_track};
            append_circle(picture_, middle, 9, {Ink::panel});
            append_polyline(picture_,
                            std::array{Point{middle.x - 2, middle.y - 5}, Point{middle.x + 3, middle.y},
                                       Point{middle.x - 2, middle.y + 5}},
                            {Ink::ink, 2.4F});
        }
    }

    float width_of(const StopWords& stop) const {
        return std::max({view_.measure.width(stop.name, 16, Weight::bold),
                         view_.measure.width(stop.rest_of_name, 16, Weight::bold),
                         view_.measure.width(stop.detail, 15, Weight::regular)});
    }
    bool collide(const AllWords& all) const {
        float taken_until = 0;
        for (std::size_t stop = 0; stop < all.size(); ++stop) {
            const float x = x_of_name(stop);
            const float half = width_of(all[stop]) / 2;
            if (x - half < taken_until || x + half > view_.width) return true;
            taken_until = x + half + gap_of_words;
        }
        return false;
    }
    // Names on one line, on two where that is too wide, and cut where even that is.
    AllWords all_words() const {
        AllWords all;
        for (std::size_t stop = 0; stop < all.size(); ++stop)
            all[stop] = {std::string(words_.route_stations[stop]), {}, words_of_stop(words_, view_.route, stop)};
        if (!collide(all)) return all;
        for (StopWords& stop : all) {
            const std::size_t second = second_line_of(stop.name);
            if (second == 0) continue;
            stop.rest_of_name = stop.name.substr(second);
            stop.name.resize(second - 1);
        }
        if (!collide(all)) return all;
        for (std::size_t stop = 0; stop < all.size(); ++stop) {
            float room = 2 * std::min(x_of_name(stop), view_.width - x_of_name(stop));
            for (std::size_t other = 0; other < all.size(); ++other) {
                if (other != stop) room = std::min(room, std::abs(x_of_name(other) - x_of_name(stop)) - gap_of_words);
            }
            all[stop].name = cut_to_width(view_.measure, all[stop].name, room, Weight::bold);
            all[stop].rest_of_name = cut_to_width(view_.measure, all[stop].rest_of_name, room, Weight::bold);
            all[stop].detail = cut_to_width(view_.measure, all[stop].detail, room, Weight::regular);
        }
        return all;
    }

    // Returns how much lower it ends than with names of one line.
    float draw_words() {
        const AllWords all = all_words();
        const bool is_on_two_lines =
            std::ranges::any_of(all, [](const StopWords& stop) { return !stop.rest_of_name.empty(); });
        const float lower = is_on_two_lines ? line_step : 0;
        for (std::size_t stop = 0; stop < all.size(); ++stop) {
            const float x = x_of_name(stop);
            append_text(picture_, {x, name_y}, all[stop].name, 16, Weight::bold, Ink::ink, Anchor::middle);
            if (!all[stop].rest_of_name.empty())
                append_text(picture_, {x, name_y + line_step}, all[stop].rest_of_name, 16, Weight::bold, Ink::ink,
                            Anchor::middle);
            append_text(picture_, {x, name_y + line_step + lower}, all[stop].detail, 15, Weight::regular, Ink::ink2,
                        Anchor::middle);
        }
        return lower;
    }

    void draw_station(std::size_t at) {
        const Point place = places_[at];
        append_circle(picture_, place, station_radius, {Ink::panel}, {Ink::ink, 2.5F});
        std::string spoken = route_in_words(words_, view_.route)[at + 1];
        if (at + 1 == places_.size()) {
            const ToldCount& told = view_.route.certificates;
            const std::string said = text_of(told);
            append_plate(picture_, {place.x, people_y}, said, {.width = 70, .height = 30});
        }
        Target target;
        target.subject = {.kind = Subject::Kind::part, .row = 0, .column = static_cast<int>(at)};
        target.area = {{place.x - station_radius, route_track - station_radius},
                       {place.x + station_radius, route_track + station_radius}};
        target.spoken = std::move(spoken);
        picture_.targets.push_back(std::move(target));
    }

    void draw_square(Point at, const RoutePerson& person) {
        const std::string letter = letter_of(words_, Token::foreman);
        person.is_begun ? append_token(picture_, Token::foreman, at, 12.5F, letter, 15)
                        : append_hollow_token(picture_, Token::foreman, at, 12.5F, letter);
        if (!person.to_do) return;
        append_circle(picture_, at, 19, no_fill, {Ink::amber_line, 2, Dash::open});
        append_signal(picture_, Sign::attention, {at.x + 14, at.y - 14}, 9);
    }

    void draw_people(RouteStop stop) {
        std::vector<const RoutePerson*> here;
        for (const RoutePerson& person : view_.route.people) {
            if (person.stop == stop) here.push_back(&person);
        }
        if (here.empty()) return;
        const Word station = words_.route_stations[static_cast<std::size_t>(stop)];
        const float x = x_of(stop);
        if (here.size() > most_squares) return draw_many(stop, here, x);
        const bool has_to_do =
            std::ranges::any_of(here, [](const RoutePerson* each) { return each->to_do.has_value(); });
        const float step = has_to_do ? 42 : 30;
        for (std::size_t at = 0; at < here.size(); ++at) {
            const Point place{x + (static_cast<float>(at) - static_cast<float>(here.size() - 1) / 2) * step, people_y};
            draw_square(place, *here[at]);
            Target target;
            target.subject = {.kind = Subject::Kind::person, .person = here[at]->person};
            target.area = {{place.x - 15, place.y - 15}, {place.x + 15, place.y + 15}};
            target.spoken =
                fill(words_.spoken_foreman, {view_.names.of(view_.organisation, here[at]->person), station});
            target.has_signal = here[at]->to_do.has_value();
            picture_.targets.push_back(std::move(target));
        }
    }

    // One square with the number of all of them, and of those with something to do.
    void draw_many(RouteStop stop, const std::vector<const RoutePerson*>& here, float x) {
        const auto to_do = std::ranges::count_if(here, [](const RoutePerson* each) { return each->to_do.has_value(); });
        append_token(picture_, Token::foreman, {x - 18, people_y}, 12.5F, letter_of(words_, Token::foreman), 15);
        append_text(picture_, {x + 2, people_y + 5.5F}, std::to_string(here.size()), 16, Weight::bold, Ink::ink);
        if (to_do == 0 || stop == RouteStop::training) return;
        append_signal(picture_, Sign::attention, {x - 4, people_y - 14}, 9);
    }

    const ForemanRouteView& view_;
    const Words& words_;
    std::array<Point, large_stations> places_;
    Picture picture_;
};

}  // namespace

std::array<Point, large_stations> large_station_places(float width) {
    std::array<Point, large_stations> places{};
    for (std::size_t at = 0; at < places.size(); ++at) places[at] = {width * shares[at], route_track};
    return places;
}

std::array<std::string, route_names> route_in_words(const Words& words, const ForemanRoute& route) {
    std::array<std::string, route_names> told;
    for (std::size_t stop = 0; stop < told.size(); ++stop) {
        told[stop] = std::string(words.route_stations[stop]) + ": " + words_of_stop(words, route, stop);
    }
    told.back() += ", " + spoken_of(words, route.certificates);
    return told;
}

Picture foreman_route_picture(const ForemanRouteView& view) { return RouteDrawing(view).draw(); }

}  // namespace driehoek
