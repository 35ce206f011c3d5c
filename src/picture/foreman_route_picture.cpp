#include "picture/foreman_route_picture.hpp"

#include <algorithm>
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
constexpr std::size_t most_squares = 6;  // at one station; with more, one stands for all

constexpr std::array<float, large_stations> shares{0.196F, 0.446F, 0.690F, 0.920F};
constexpr float first_share = 0.047F;

class RouteDrawing {
public:
    explicit RouteDrawing(const ForemanRouteView& view)
        : view_(view), words_(view.words), places_(large_station_places(view.width)) {}

    Picture draw() {
        picture_.title = words_.route_title;
        draw_track();
        for (int stop = 0; stop < route_stop_count; ++stop) draw_people(static_cast<RouteStop>(stop));
        for (std::size_t at = 0; at < places_.size(); ++at) draw_station(at);
        draw_words({first_x(), 0}, words_.route_stations[0], busy_words());
        picture_.bounds = {{0, 0}, {view_.width, 168}};
        return std::move(picture_);
    }

private:
    float first_x() const { return std::max(54.0F, view_.width * first_share); }
    float x_of(RouteStop stop) const {
        return stop == RouteStop::training ? first_x() : places_[static_cast<std::size_t>(stop) - 1].x;
    }

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

    std::string busy_words() const {
        const ForemanRoute& route = view_.route;
        const std::string all = std::to_string(route.all());
        if (route.not_begun == 0) return fill(words_.route_busy, {std::to_string(route.in_training), all});
        return fill(words_.route_busy_and_open,
                    {std::to_string(route.in_training), all, std::to_string(route.not_begun)});
    }
    std::string station_words(std::size_t at) const {
        const ForemanRoute& route = view_.route;
        if (at == 0) return fill(words_.route_finished, {std::to_string(route.finished), std::to_string(route.all())});
        if (at == 1) return fill(words_.route_registered, {std::to_string(route.registered)});
        if (at == 2) return fill(words_.route_guiding, {std::to_string(route.guiding)});
        return std::string(words_.route_certificate);
    }

    void draw_words(Point at, std::string_view name, const std::string& detail) {
        const float room = view_.width * 0.235F;
        append_text(picture_, {at.x, route_track + 48},
                    cut_to_width(view_.measure, std::string(name), room, Weight::bold), 16, Weight::bold, Ink::ink,
                    Anchor::middle);
        append_text(picture_, {at.x, route_track + 69}, cut_to_width(view_.measure, detail, room, Weight::regular), 15,
                    Weight::regular, Ink::ink2, Anchor::middle);
    }

    void draw_station(std::size_t at) {
        const Point place = places_[at];
        append_circle(picture_, place, station_radius, {Ink::panel}, {Ink::ink, 2.5F});
        draw_words(place, words_.route_stations[at + 1], station_words(at));
        std::string spoken = std::string(words_.route_stations[at + 1]) + ": " + station_words(at);
        if (at + 1 == places_.size()) {
            const ToldCount& told = view_.route.certificates;
            const std::string said = text_of(told);
            append_plate(picture_, {place.x, people_y}, said, {.width = 70, .height = 30});
            spoken += ", " + spoken_of(words_, told);
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

Picture foreman_route_picture(const ForemanRouteView& view) { return RouteDrawing(view).draw(); }

}  // namespace driehoek
