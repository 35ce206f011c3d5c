#include "picture/map_wheel.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/order.hpp"
#include "base/text.hpp"
#include "picture/overview_mosaic.hpp"
#include "picture/shapes.hpp"
#include "picture/turn.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float room_above = 72;  // for labels
constexpr float room_aside = 175;
constexpr float largest_scale = 1.5F;
constexpr float line_of_label = 20;
constexpr float between_labels = 8;
constexpr float from_rim = 20;
constexpr float recedes = 0.3F;

struct MarkLook {
    Fill fill;
    Stroke stroke;
};

MarkLook look_of_mark(std::optional<Sign> sign, bool is_chosen) {
    const Ink quiet = is_chosen ? Ink::quiet : Ink::quiet_on_wedge;
    if (!sign) return {{quiet}, {quiet, 2}};
    switch (*sign) {
        case Sign::open: return {{Ink::panel}, {Ink::amber_line, 2.2F, Dash::open}};
        case Sign::contacts: return {{Ink::amber_mark}, {Ink::amber_mark, 2}};
        default: return {{Ink::amber_tint}, {Ink::amber_line, 2.2F}};
    }
}

std::string text_of_load(const LoadDots& dots, int load) {
    return load < dots.smallest ? '<' + std::to_string(dots.smallest) : std::to_string(load);
}

// A label beside the wheel.
struct Label {
    std::size_t part = 0;
    std::vector<std::string> lines;
    std::vector<std::vector<std::size_t>> signs;  // in rows; the first row begins with how many there are
    float width = 0;
    float height = 0;
    bool is_right = false;
    Point rim{};  // where its wedge ends
    Rect box{};
};

class MapPainter {
public:
    explicit MapPainter(const MapWheelView& view)
        : view_(view), middle_(middle_of_map(view.size)), scale_(scale_of_map(view.size)) {}

    Picture paint() {
        picture_.title = fill(view_.words.level_title,
                              {with_small_letter(view_.words.map_levels[static_cast<std::size_t>(view_.level)])});
        picture_.summary = view_.numbers.all.is_about ? spoken_triads(view_.words, view_.numbers.all) + '.'
                                                      : summary_of(view_.words, view_.numbers);
        picture_.bounds = {{0, 0}, view_.size};
        append_circle(picture_, middle_, map_hub_radius * scale_, {Ink::panel}, {Ink::line, 1});
        for (std::size_t at = 0; at < view_.wheel.wedges.size(); ++at) append_wedge(at, is_chosen(at));
        for (const MapMark& mark : view_.wheel.marks) append_mark(mark);
        append_dots();
        if (view_.is_moving) return std::move(picture_);
        const std::vector<Label> labels = place_labels();
        for (const Label& label : labels) append_label(label);
        for (std::size_t at = 0; at < view_.parts.size(); ++at) append_target(at, labels);
        append_dots_target();
        return std::move(picture_);
    }

private:
    bool is_chosen(std::size_t part) const { return !view_.is_moving && view_.chosen == part; }
    Point at(WheelPolar polar) const { return around(middle_, polar.radius * scale_, polar.angle); }
    float rim() const { return map_outer_radius * scale_; }

    std::vector<Point> outline_of(const MapWedge& wedge) const {
        std::vector<Point> points;
        const int steps = std::max(2, static_cast<int>((wedge.end - wedge.begin) * 24));
        const auto add = [&](float radius, int step) {
            const float share = static_cast<float>(step) / static_cast<float>(steps);
            points.push_back(at({radius, wedge.begin + (wedge.end - wedge.begin) * share}));
        };
        for (int step = 0; step <= steps; ++step) add(map_outer_radius, step);
        for (int step = steps; step >= 0; --step) add(map_inner_radius, step);
        return points;
    }

    void append_wedge(std::size_t part, bool is_chosen) {
        const MapWedge& wedge = view_.wheel.wedges[part];
        if (wedge.end - wedge.begin < 0.002F) return;
        append_polygon(picture_, outline_of(wedge), {is_chosen ? Ink::panel : Ink::wedge},
                       is_chosen ? Stroke{Ink::ink, 3} : Stroke{Ink::wedge, 6});
    }

    void append_mark(const MapMark& mark) {
        std::array<Point, 3> points{at(mark.corners[0]), at(mark.corners[1]), at(mark.corners[2])};
        const Point middle{(points[0].x + points[1].x + points[2].x) / 3,
                           (points[0].y + points[1].y + points[2].y) / 3};
        for (Point& point : points)
            point = {middle.x + (point.x - middle.x) * 0.9F, middle.y + (point.y - middle.y) * 0.9F};
        const auto sign = mark.sign ? std::optional(static_cast<Sign>(*mark.sign)) : std::nullopt;
        MarkLook look = look_of_mark(sign, is_chosen(mark.part));
        if (view_.highlighted && sign != view_.highlighted) {
            look.fill.opacity = sign ? recedes : 1;
            look.stroke.opacity = sign ? recedes : 1;
        }
        append_polygon(picture_, points, look.fill, look.stroke);
    }

    // --- the dot chart -----------------------------------------------------------------------------------------------

    void append_dots() {
        const LoadDots& dots = view_.dots;
        const auto words = [&](Point place, std::string text, float size, Weight weight, Ink ink) {
            append_text(picture_, place, std::move(text), size, weight, ink, Anchor::middle);
        };
        words({middle_.x, middle_.y - 104 * scale_}, fill(view_.words.dots_title, {std::to_string(dots.coaches)}), 16,
              Weight::bold, Ink::ink);
        if (dots.columns.empty()) return;
        const auto columns = static_cast<float>(dots.columns.size());
        const float wide = std::min(17.5F, 200 / columns) * scale_;
        const int highest = std::ranges::max_element(dots.columns, {}, &LoadColumn::coaches)->coaches;
        const float high = std::min(16.0F, 142 / static_cast<float>(highest)) * scale_;
        const float radius = std::min(wide * 0.38F, high * 0.42F);
        const float left = middle_.x - wide * (columns - 1) / 2;
        const float ground = middle_.y + 62 * scale_;
        const auto x_of = [&](std::size_t column) { return left + wide * static_cast<float>(column); };
        std::optional<std::size_t> first_above;
        for (std::size_t column = 0; column < dots.columns.size(); ++column) {
            const LoadColumn& each = dots.columns[column];
            const Ink ink = each.is_above ? Ink::amber_mark : Ink::job_coach;
            if (each.is_above && !first_above) first_above = column;
            for (int coach = 0; coach < each.coaches; ++coach) {
                const float y = ground - 3 - high * (static_cast<float>(coach) + 0.5F);
                // Above the agreement is never colour alone: those have a ring, and the column its sign.
                append_circle(picture_, {x_of(column), y}, radius, {ink},
                              each.is_above ? Stroke{Ink::amber_line, 1.5F} : no_stroke);
            }
        }
        append_line(picture_, {left - wide * 0.8F, ground}, {x_of(dots.columns.size() - 1) + wide * 0.8F, ground},
                    {Ink::ctl, 1.2F});
        if (first_above) {
            const float x = x_of(*first_above) - wide / 2;
            append_line(picture_, {x, ground - 61 * scale_}, {x, ground}, {Ink::amber_line, 1.6F, Dash::window});
            std::size_t last = *first_above;
            for (std::size_t column = last; column < dots.columns.size(); ++column) {
                if (dots.columns[column].coaches > 0) last = column;
            }
            const float top = ground - 3 - high * static_cast<float>(dots.columns[last].coaches);
            append_signal(picture_, Sign::busy, {x_of(last), top - 14}, 8);
        }
        append_load_axis(x_of(0), x_of(dots.columns.size() - 1), ground);
        words({middle_.x, ground + 44}, std::string(view_.words.dots_axis), 15, Weight::regular, Ink::ink2);
    }

    // The least, the most, and in between the agreement when some are above it.
    void append_load_axis(float first, float last, float ground) {
        const LoadDots& dots = view_.dots;
        const auto number = [&](float x, const std::string& text) {
            append_text(picture_, {x, ground + 22}, text, 15, Weight::regular, Ink::ink2, Anchor::middle);
        };
        number(first, text_of_load(dots, dots.least));
        if (dots.most != dots.least) number(std::max(last, first + 34), text_of_load(dots, dots.most));
    }

    void append_dots_target() {
        Target target;
        target.subject.kind = Subject::Kind::part;
        target.subject.row = -1;
        const float reach = map_hub_radius * scale_ * 0.7F;
        target.area = {{middle_.x - reach, middle_.y - reach}, {middle_.x + reach, middle_.y + reach}};
        target.spoken = fill(view_.words.dots_title, {std::to_string(view_.dots.coaches)}) + ". " +
                        spoken_dots(view_.words, view_.dots);
        picture_.targets.push_back(std::move(target));
    }

    // --- labels --------------------------------------------------------------------------------------------------------

    float width_of(std::string_view text, float size, Weight weight) const {
        return view_.measure.width(text, size, weight);
    }

    std::string shortened(std::string name, float room) const {
        if (width_of(name, 16, Weight::bold) <= room) return name;
        while (!name.empty() && width_of(name + "...", 16, Weight::bold) > room) {
            do name.pop_back();
            while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0U) == 0x80U);
            if (!name.empty() && (static_cast<unsigned char>(name.back()) & 0x80U) != 0) name.pop_back();
        }
        return name + "...";
    }

    // On one line, or on two that break at a space.
    std::vector<std::string> lines_of(const std::string& name, float room) const {
        if (width_of(name, 16, Weight::bold) <= room) return {name};
        std::size_t best = std::string::npos;
        for (std::size_t at = name.find(' '); at != std::string::npos; at = name.find(' ', at + 1)) {
            if (width_of(std::string_view(name).substr(0, at), 16, Weight::bold) <= room) best = at;
        }
        if (best == std::string::npos) return {shortened(name, room)};
        return {name.substr(0, best), shortened(name.substr(best + 1), room)};
    }

    float width_of_sign(const ToldCount& told) const { return 44 + width_of(text_of(told), 15, Weight::bold); }

    // The signs that occur, as many beside each other as there is room for.
    void place_signs(const MapPart& part, float room, Label& label) const {
        label.signs.emplace_back();
        float x = width_of(text_of(part.all), 15, Weight::regular);
        label.width = x;
        for (std::size_t sign = 0; sign < most_signs; ++sign) {
            if (part.signs[sign].count == 0) continue;
            const float wide = width_of_sign(part.signs[sign]);
            if (x + wide > room && !label.signs.back().empty()) {
                label.signs.emplace_back();
                x = -20;
            }
            label.signs.back().push_back(sign);
            x += wide;
            label.width = std::max(label.width, x);
        }
    }

    Label label_of(std::size_t part) const {
        const MapWedge& wedge = view_.wheel.wedges[part];
        const Point out = direction_at(wedge.middle());
        Label label;
        label.part = part;
        const float across = std::abs(out.y) < 1 ? std::abs(out.x) * (rim() + from_rim) : 0;
        const float room = std::clamp(view_.size.x / 2 - across - 8, 120.0F, 230.0F);
        label.lines = lines_of(name_of_part(view_.organisation, view_.names, view_.words, view_.parts[part]), room);
        place_signs(view_.parts[part], room, label);
        for (const std::string& line : label.lines)
            label.width = std::max(label.width, width_of(line, 16, Weight::bold));
        label.height = line_of_label * static_cast<float>(label.lines.size() + label.signs.size()) + 2;
        label.is_right = out.x >= 0;
        label.rim = {middle_.x + out.x * rim(), middle_.y + out.y * rim()};
        const Point near{middle_.x + out.x * (rim() + from_rim), middle_.y + out.y * (rim() + from_rim)};
        const float x = out.x > 0.35F ? near.x : out.x < -0.35F ? near.x - label.width : near.x - label.width / 2;
        const float y = out.y < -0.6F ? near.y - label.height : out.y > 0.6F ? near.y : near.y - label.height / 2;
        label.box = {{x, y}, {x + label.width, y + label.height}};
        return label;
    }

    // Which one hides last where there is no room for all.
    int importance(const Label& label) const {
        if (view_.chosen == label.part) return 1'000'000;
        const MapPart& part = view_.parts[label.part];
        return (part.asks() ? 100'000 : 0) +
               std::min(99'999, part.all.is_hidden() ? part.all.below / 2 : part.all.count);
    }

    // Below each other on one side, without lying over each other: as near to where they belong as that allows.
    void spread(std::vector<Label>& side) const {
        constexpr float edge = 4;
        const float room = view_.size.y - 2 * edge;
        const auto needed = [&] {
            float sum = -between_labels;
            for (const Label& label : side) sum += label.height + between_labels;
            return sum;
        };
        while (!side.empty() && needed() > room) {
            const auto least = std::ranges::min_element(
                side, [&](const Label& one, const Label& other) { return importance(one) < importance(other); });
            side.erase(least);
        }
        sort(side, [](const Label& one, const Label& other) { return one.rim.y < other.rim.y; });
        float top = edge;
        for (Label& label : side) {
            const float y = std::max(label.box.min.y, top);
            label.box = {{label.box.min.x, y}, {label.box.max.x, y + label.height}};
            top = label.box.max.y + between_labels;
        }
        float bottom = view_.size.y - edge;
        for (auto label = side.rbegin(); label != side.rend(); ++label) {
            const float y = std::min(label->box.min.y, bottom - label->height);
            label->box = {{label->box.min.x, y}, {label->box.max.x, y + label->height}};
            bottom = y - between_labels;
        }
        for (Label& label : side) keep_off_wheel(label);
    }

    void keep_off_wheel(Label& label) const {
        const float nearest = std::clamp(middle_.y, label.box.min.y, label.box.max.y) - middle_.y;
        const float reach = rim() + 12;
        float x = label.box.min.x;
        if (std::abs(nearest) < reach) {
            const float across = std::sqrt(reach * reach - nearest * nearest);
            x = label.is_right ? std::max(x, middle_.x + across) : std::min(x, middle_.x - across - label.width);
        }
        x = std::clamp(x, 4.0F, std::max(4.0F, view_.size.x - 4 - label.width));
        label.box = {{x, label.box.min.y}, {x + label.width, label.box.max.y}};
    }

    std::vector<Label> place_labels() const {
        std::vector<Label> left, right;
        for (std::size_t part = 0; part < view_.parts.size(); ++part) {
            Label label = label_of(part);
            (label.is_right ? right : left).push_back(std::move(label));
        }
        spread(left);
        spread(right);
        // At the top and at the bottom one of the left may meet one of the right.
        for (const Label& label : right) {
            std::erase_if(left, [&](const Label& other) {
                return label.box.min.x < other.box.max.x && other.box.min.x < label.box.max.x &&
                       label.box.min.y < other.box.max.y && other.box.min.y < label.box.max.y;
            });
        }
        left.insert(left.end(), std::make_move_iterator(right.begin()), std::make_move_iterator(right.end()));
        return left;
    }

    void append_label(const Label& label) {
        const MapPart& part = view_.parts[label.part];
        const float x = label.box.min.x;
        const Point near{std::clamp(label.rim.x, label.box.min.x, label.box.max.x),
                         std::clamp(label.rim.y, label.box.min.y, label.box.max.y)};
        const Point apart{near.x - label.rim.x, near.y - label.rim.y};
        const float far = std::sqrt(apart.x * apart.x + apart.y * apart.y);
        if (far > from_rim + 12)
            append_line(picture_, label.rim, {near.x - apart.x * 5 / far, near.y - apart.y * 5 / far}, {Ink::ctl, 1});
        float y = label.box.min.y + 15;
        for (const std::string& line : label.lines) {
            append_text(picture_, {x, y}, line, 16, Weight::bold, Ink::ink);
            y += line_of_label;
        }
        y += 2;
        const std::string all = text_of(part.all);
        append_text(picture_, {x, y}, all, 15, Weight::regular, Ink::ink2);
        float at = x + width_of(all, 15, Weight::regular) + 20;
        for (const std::vector<std::size_t>& row : label.signs) {
            for (const std::size_t sign : row) {
                append_signal(picture_, static_cast<Sign>(sign), {at + 8, y - 5}, 9,
                              view_.organisation.settings.target_contact_persons + 1);
                append_text(picture_, {at + 23, y}, text_of(part.signs[sign]), 15, Weight::bold, Ink::ink);
                at += width_of_sign(part.signs[sign]);
            }
            y += line_of_label;
            at = x;
        }
    }

    void append_target(std::size_t part, const std::vector<Label>& labels) {
        Target target;
        target.subject = subject_of(view_.parts[part]);
        if (target.subject.kind == Subject::Kind::part) target.subject.row = static_cast<int>(part);
        target.outline = outline_of(view_.wheel.wedges[part]);
        Point min = target.outline.front(), max = min;
        for (const Point point : target.outline) {
            min = {std::min(min.x, point.x), std::min(min.y, point.y)};
            max = {std::max(max.x, point.x), std::max(max.y, point.y)};
        }
        target.area = {min, max};
        target.spoken = fill(view_.words.mosaic_unit_spoken,
                             {name_of_part(view_.organisation, view_.names, view_.words, view_.parts[part]),
                              spoken_triads(view_.words, view_.parts[part].all),
                              state_of_part(view_.words, view_.organisation.settings, view_.parts[part])});
        target.has_signal = view_.parts[part].asks();
        target.is_selected = view_.chosen == part;
        const auto label = std::ranges::find(labels, part, &Label::part);
        if (label != labels.end()) target.label = label->box;
        picture_.targets.push_back(std::move(target));
    }

    const MapWheelView& view_;
    Point middle_;
    float scale_;
    Picture picture_{};
};

}  // namespace

Picture map_wheel_picture(const MapWheelView& view) { return MapPainter(view).paint(); }

Subject subject_of(const MapPart& part) {
    Subject subject;
    subject.kind = part.level != MapLevel::leads ? Subject::Kind::unit
                   : part.lead                   ? Subject::Kind::person
                                                 : Subject::Kind::part;
    subject.unit = part.unit;
    subject.person = part.lead;
    return subject;
}

std::optional<std::size_t> part_of(std::span<const MapPart> parts, const Subject& subject) {
    for (std::size_t at = 0; at < parts.size(); ++at) {
        Subject own = subject_of(parts[at]);
        if (own.kind == Subject::Kind::part) own.row = static_cast<int>(at);
        if (own == subject) return at;
    }
    return std::nullopt;
}

std::string name_of_part(const Organisation& organisation, const Names& names, const Words& words,
                         const MapPart& part) {
    if (part.level == MapLevel::leads)
        return part.lead ? names.of(organisation, part.lead) : std::string(words.open_corner_short);
    const Unit* unit = find_unit(organisation, part.unit);
    return unit ? unit->name : std::string(words.no_unit);
}

std::string state_of_part(const Words& words, const Settings& settings, const MapPart& part) {
    if (!part.asks()) return std::string(words.mosaic_well);
    std::vector<std::string> states;
    for (std::size_t sign = 0; sign < most_signs; ++sign) {
        const ToldCount& told = part.signs[sign];
        if (told.count == 0) continue;
        states.push_back(spoken_of(words, told) + ' ' + key_of(words, settings, static_cast<Sign>(sign), told));
    }
    return fill(words.spoken_signal, {listed(words, states)});
}

std::string spoken_dots(const Words& words, const LoadDots& dots) {
    if (dots.columns.empty()) return {};
    const std::string limit = std::to_string(dots.limit);
    return fill(words.dots_range, {text_of_load(dots, dots.least), text_of_load(dots, dots.most)}) + ' ' +
           (dots.above > 0 ? fill(words.dots_above, {limit, std::to_string(dots.above)})
                           : fill(words.dots_within, {limit}));
}

Point middle_of_map(Point size) { return {size.x / 2, size.y / 2}; }

float scale_of_map(Point size) {
    return std::clamp(std::min(size.y / 2 - room_above, size.x / 2 - room_aside) / map_outer_radius, 0.4F,
                      largest_scale);
}

void append_map_key(Picture& picture, Point centre, std::optional<Sign> sign) {
    const std::array<Point, 3> points{
        Point{centre.x - 10, centre.y + 8}, {centre.x + 10, centre.y + 8}, {centre.x, centre.y - 9}};
    MarkLook look = look_of_mark(sign, true);
    if (!sign) look.stroke = {Ink::ctl, 1.2F};
    append_polygon(picture, points, look.fill, look.stroke);
}

}  // namespace driehoek
