#include "picture/dependency_map.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "picture/encounter_parts.hpp"
#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/explore/sentences.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float map_height = 536;
constexpr float coaches_y = 80, leads_y = 240, thirds_y = 462;
constexpr float thickest_line = 20.7F, thinnest_line = 3;
constexpr float node_radius = 32, third_radius = 30;
constexpr float link_opacity = 0.34F;
constexpr float grid_row = 44, grid_head = 40, narrowest_grid_cell = 52;

class DependencyDrawing {
public:
    explicit DependencyDrawing(const DependencyView& view) : view_(view), all_(view.dependencies) {}

    Picture draw() {
        picture_.title = view_.words.dependency_title;
        picture_.summary = all_via_sentence(view_.words, all_);
        if (is_dependency_grid(all_))
            draw_grid();
        else
            draw_map();
        return std::move(picture_);
    }

private:
    Token token(const DependencyClass& each) const {
        if (each.corner == Corner::third) return Token::third;
        return each.function ? token_of(*each.function) : Token::other;
    }
    std::string letter(const DependencyClass& each) const {
        if (each.corner != Corner::third) return letter_of(view_.words, token(each));
        const Word name = each.type == TriadType::a ? view_.words.candidate_one : view_.words.employee_one;
        std::string first(name.substr(0, 1));
        if (!first.empty() && first[0] >= 'a' && first[0] <= 'z') first[0] = static_cast<char>(first[0] - 'a' + 'A');
        return first;
    }
    static Subject part(std::size_t row, std::size_t column) {
        return {.kind = Subject::Kind::part, .row = static_cast<int>(row), .column = static_cast<int>(column)};
    }

    void add_target(std::size_t one, std::size_t other, Rect area) {
        Target target;
        target.subject = part(one, other);
        target.area = area;
        if (one == other) {
            target.spoken = size_of(view_.words, all_.classes[one]);
        } else if (const DependencyLink* link = all_.find_link(one, other)) {
            target.spoken = name_of(view_.words, all_, *link) + ": " + spoken_triads(view_.words, link->triads);
            if (link->is_misfit) {
                target.spoken += ", " + std::string(view_.words.dependency_misfit);
                target.has_signal = true;
            }
        }
        target.is_selected = target.subject == view_.chosen;
        if (target.is_selected) append_rect(picture_, grown(area, 3), 12, no_fill, {Ink::ink, 2.75F});
        picture_.targets.push_back(std::move(target));
    }
    static Rect grown(const Rect& area, float by) {
        return {{area.min.x - by, area.min.y - by}, {area.max.x + by, area.max.y + by}};
    }

    // --- up to six classes

    void draw_map() {
        picture_.bounds = {{0, 0}, {view_.width, map_height}};
        place();
        for (const DependencyLink& link : all_.links) draw_line(link);
        for (const DependencyLink& link : all_.links) draw_number(link);
        for (std::size_t at = 0; at < all_.classes.size(); ++at) draw_node(at);
        // Classes first: a walk with the keys begins at people.
        std::ranges::stable_partition(picture_.targets,
                                      [](const Target& target) { return target.subject.row == target.subject.column; });
    }

    // As in picture 07 where it is 496 wide; a row of one stands in the middle.
    void place() {
        places_.resize(all_.classes.size());
        const float middle = view_.width / 2;
        spread(Corner::job_coach, coaches_y, middle - 92, middle + 92);
        spread(Corner::lead, leads_y, 92, view_.width - 92);
        spread(Corner::third, thirds_y, 140, view_.width - 140);
    }
    void spread(Corner corner, float y, float left, float right) {
        std::vector<std::size_t> row;
        for (std::size_t at = 0; at < all_.classes.size(); ++at) {
            if (all_.classes[at].corner == corner) row.push_back(at);
        }
        for (std::size_t at = 0; at < row.size(); ++at) {
            const float share = row.size() == 1 ? 0.5F : static_cast<float>(at) / static_cast<float>(row.size() - 1);
            places_[row[at]] = {left + share * (right - left), y};
        }
        // Managers lead employees: both stand at the left, so voorlieden and candidates at the right.
    }

    struct Line {
        Point from, bend, to;
        float at = 0.5F;  // where its number stands
        Point point() const {
            const float rest = 1 - at;
            return {rest * rest * from.x + 2 * rest * at * bend.x + at * at * to.x,
                    rest * rest * from.y + 2 * rest * at * bend.y + at * at * to.y};
        }
    };
    Line line_of(const DependencyLink& link) const {
        const Point from = places_[link.one], to = places_[link.other];
        const float middle = view_.width / 2;
        float aside = 0;
        Line line{from, {}, to};
        const bool ends_in_third = all_.classes[link.other].corner == Corner::third;
        if (ends_in_third && all_.classes[link.one].corner == Corner::lead) {
            const bool crosses = (from.x < middle) != (to.x < middle);
            aside = crosses ? 20 : from.x < middle ? -30.0F : 30.0F;
            line.at = crosses ? 0.68F : 0.5F;
        } else if (ends_in_third) {
            aside = to.x < middle ? 10.0F : -10.0F;
            line.at = 0.55F;
        }
        line.bend = {(from.x + to.x) / 2 + aside, (from.y + to.y) / 2};
        return line;
    }

    float thickness(const ToldCount& told) const {
        int most = 18;
        for (const DependencyLink& link : all_.links)
            most = std::max(most, link.triads.is_hidden() ? 0 : link.triads.count);
        if (told.is_hidden()) return thinnest_line;
        return std::max(thinnest_line, thickest_line * static_cast<float>(told.count) / static_cast<float>(most));
    }

    void draw_line(const DependencyLink& link) {
        const Line line = line_of(link);
        const auto control = [&](Point end) {
            return Point{end.x + (line.bend.x - end.x) * 2 / 3, end.y + (line.bend.y - end.y) * 2 / 3};
        };
        // The lead's colour where he is at one of its ends.
        const bool has_lead = all_.classes[link.other].corner == Corner::lead;
        const Ink ink = ink_of(token(all_.classes[has_lead ? link.other : link.one]));
        const Stroke stroke = link.is_misfit ? Stroke{Ink::amber_line, thinnest_line, Dash::third_contact}
                                             : Stroke{ink, thickness(link.triads), Dash::none, link_opacity};
        append_curve(picture_, {line.from, control(line.from), control(line.to), line.to}, stroke);
    }

    void draw_number(const DependencyLink& link) {
        const Point at = line_of(link).point();
        const std::string number = text_of(link.triads);
        const float half = std::max(38.0F, view_.measure.width(number, 17, Weight::bold) + 18) / 2;
        if (link.is_misfit) {
            append_signal(picture_, Sign::wrong_function, {at.x - 2, at.y}, 12);
            append_text(picture_, {at.x + 16, at.y + 6}, number, 17, Weight::bold, Ink::ink);
            add_target(link.one, link.other, {{at.x - 18, at.y - 16}, {at.x + 16 + 2 * half - 18, at.y + 16}});
            return;
        }
        const Rect area{{at.x - half, at.y - 15}, {at.x + half, at.y + 15}};
        append_rect(picture_, area, 9, {Ink::panel}, {Ink::line, 1});
        append_text(picture_, {at.x, at.y + 6}, number, 17, Weight::bold, Ink::ink, Anchor::middle);
        add_target(link.one, link.other, area);
    }

    void draw_node(std::size_t at) {
        const DependencyClass& each = all_.classes[at];
        const Point place = places_[at];
        const bool is_third = each.corner == Corner::third;
        const float radius = is_third ? third_radius : node_radius;
        append_token(picture_, token(each), place, radius, letter(each), 30);
        const std::string size = size_of(view_.words, each);
        const float y = is_third ? place.y + 56 : place.y - 50;
        // Clear of the lines: beside the middle the words begin, or end, at the far side of the shape.
        const float middle = view_.width / 2, aside = 72;
        const bool is_beside = each.corner == Corner::lead && std::abs(place.x - middle) > aside;
        const Anchor anchor = !is_beside ? Anchor::middle : place.x < middle ? Anchor::start : Anchor::end;
        const float x = !is_beside ? place.x : place.x < middle ? place.x - aside : place.x + aside;
        append_text(picture_, {x, y}, size, 16, Weight::semibold, Ink::ink, anchor);
        add_target(at, at,
                   {{place.x - radius - 4, place.y - radius - 4}, {place.x + radius + 4, place.y + radius + 4}});
    }

    // --- more of them

    void draw_grid() {
        const std::size_t count = all_.classes.size();
        picture_.is_grid = true;
        float label = 100;
        for (const DependencyClass& each : all_.classes)
            label = std::max(label, view_.measure.width(size_of(view_.words, each), 15, Weight::semibold) + 52);
        const auto columns = static_cast<float>(count);
        label = std::min(label, std::max(150.0F, view_.width - narrowest_grid_cell * columns));
        const float cell = std::clamp((view_.width - label) / columns, narrowest_grid_cell, 96.0F);
        picture_.bounds = {{0, 0}, {std::max(view_.width, label + cell * columns), grid_head + grid_row * columns + 4}};
        for (std::size_t column = 0; column < count; ++column)
            draw_head(column, {label + cell * (static_cast<float>(column) + 0.5F), grid_head / 2});
        for (std::size_t row = 0; row < count; ++row) {
            const float y = grid_head + grid_row * static_cast<float>(row);
            append_line(picture_, {0, y}, {label + cell * columns, y}, {Ink::line, 1});
            draw_head(row, {16, y + grid_row / 2});
            append_text(
                picture_, {40, y + grid_row / 2 + 5},
                cut_to_width(view_.measure, size_of(view_.words, all_.classes[row]), label - 48, Weight::semibold), 15,
                Weight::semibold, Ink::ink);
            add_target(row, row, {{0, y}, {label - 4, y + grid_row}});
            for (std::size_t column = 0; column < count; ++column) {
                const DependencyLink* link = all_.find_link(row, column);
                const float x = label + cell * static_cast<float>(column);
                const Rect area{{x, y}, {x + cell, y + grid_row}};
                if (link) draw_cell(*link, area);
            }
        }
    }
    void draw_head(std::size_t at, Point centre) {
        append_token(picture_, token(all_.classes[at]), centre, 13, letter(all_.classes[at]));
    }
    void draw_cell(const DependencyLink& link, Rect area) {
        const Point centre = area.centre();
        if (link.is_misfit) append_signal(picture_, Sign::wrong_function, {area.min.x + 12, centre.y}, 9);
        append_text(picture_, {centre.x + (link.is_misfit ? 8.0F : 0.0F), centre.y + 6}, text_of(link.triads), 17,
                    Weight::bold, Ink::ink, Anchor::middle);
        // Each link once: the other half of the grid only shows it again.
        const auto column = static_cast<std::size_t>(&link - all_.links.data());
        if (!shown_.empty() && std::ranges::find(shown_, column) != shown_.end()) return;
        shown_.push_back(column);
        add_target(link.one, link.other, area);
    }

    const DependencyView& view_;
    const Dependencies& all_;
    std::vector<Point> places_;
    std::vector<std::size_t> shown_;
    Picture picture_;
};

}  // namespace

bool is_dependency_grid(const Dependencies& dependencies) {
    return dependencies.classes.size() > most_on_dependency_map;
}

Picture dependency_picture(const DependencyView& view) { return DependencyDrawing(view).draw(); }

}  // namespace driehoek
