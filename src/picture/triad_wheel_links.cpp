// The sides of the 3-hoeken: lead to plate straight, plate to coach curved through the middle, and the third side bowed
// outwards, so that the area of a 3-hoek is always visible.
#include <algorithm>
#include <cmath>

#include "picture/shapes.hpp"
#include "picture/triad_wheel_parts.hpp"

namespace driehoek::wheel_picture {
namespace {

constexpr float towards_middle = 0.52F;

constexpr Stroke ghost_side{Ink::ctl, 1.5F, Dash::window};  // that would go
constexpr Stroke new_side{Ink::ink, 2.25F};

Point mix(Point from, Point to, float part) {
    return {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
}

std::array<Point, 4> curve_to(const Scene& scene, const WheelTriad& triad, const WheelHub& hub) {
    const Point plate = to_point(triad.plate->centre);
    const Point coach = to_point(hub.centre);
    const Point middle = to_point(scene.view.layout.centre);
    const Point end_control{coach.x + (plate.x - coach.x) * 0.18F + (plate.x - middle.x) * 0.1F,
                            coach.y + (plate.y - coach.y) * 0.18F + (plate.y - middle.y) * 0.1F};
    return {plate, mix(plate, middle, towards_middle), end_control, coach};
}

std::array<Point, 4> curve_to_coach(const Scene& scene, const WheelTriad& triad) {
    return curve_to(scene, triad, *triad.coach);
}

float length_of_third_side(const WheelTriad& triad) {
    const float x = triad.coach->centre.x - triad.lead->centre.x;
    const float y = triad.coach->centre.y - triad.lead->centre.y;
    return std::sqrt(x * x + y * y);
}

// The control point of the third side: away from the plate, so that the three sides enclose something.
Point control_of_bow(const WheelTriad& triad, float bow) {
    const Point lead = to_point(triad.lead->centre);
    const Point coach = to_point(triad.coach->centre);
    const Point plate = to_point(triad.plate->centre);
    const Point middle = mix(lead, coach, 0.5F);
    const float x = lead.y - coach.y;
    const float y = coach.x - lead.x;
    const float length = std::max(std::sqrt(x * x + y * y), 1.0F);
    const Point normal{x / length, y / length};
    const float side = (plate.x - middle.x) * normal.x + (plate.y - middle.y) * normal.y;
    const float far = (side < 0 ? 1.0F : -1.0F) * bow * 1.4F;
    return {middle.x + normal.x * far, middle.y + normal.y * far};
}

struct Opacity {
    float lead;
    float coach;
};
Opacity opacity_of(Emphasis emphasis) {
    switch (emphasis) {
        case Emphasis::plain: return {0.55F, 0.4F};
        case Emphasis::selected: return {1, 1};
        case Emphasis::beside_selected: return {0.38F, 0.26F};
        case Emphasis::filtered_out: return {0.16F, 0.1F};
    }
    return {1, 1};
}

void append_open_links(Picture& picture, const WheelTriad& triad) {
    for (const WheelOpenCorner& open : triad.plate->open_corners) {
        const bool is_filled = triad.triad->person_at(open.corner) || triad.is_gone();
        append_line(picture, to_point(triad.plate->centre), to_point(open.centre),
                    is_filled ? ghost_side : Stroke{Ink::amber_line, 2, Dash::open});
    }
}

// The sides to who would not be there any more.
void append_ghosts(Picture& picture, const Scene& scene, const WheelTriad& triad) {
    if (triad.lead_before)
        append_line(picture, to_point(triad.plate->centre), to_point(triad.lead_before->centre), ghost_side);
    if (triad.coach_before) append_curve(picture, curve_to(scene, triad, *triad.coach_before), ghost_side);
}

// Dots to a contact person beside the two of the 3-hoek.
void append_contact_links(Picture& picture, const Scene& scene, const WheelTriad& triad) {
    const Stroke dots{Ink::amber_line, 2.5F, Dash::third_contact};
    for (const ExtraContact& contact : triad.triad->extra_contacts) {
        const WheelHub* hub = find_hub(scene, contact.person);
        if (hub && is_active_on(contact, scene.view.today))
            append_line(picture, to_point(triad.plate->centre), to_point(hub->centre), dots);
    }
    for (const WheelGuest& guest : triad.plate->guests)
        append_line(picture, to_point(triad.plate->centre), to_point(guest.centre), dots);
}

}  // namespace

Shape area_of(const Scene& scene, const WheelTriad& triad, float bow) {
    const Point lead = to_point(triad.lead->centre);
    const Point control = control_of_bow(triad, bow);
    const std::array<Point, 4> curve = curve_to_coach(scene, triad);
    Shape shape;
    shape.verbs = {Shape::Verb::move, Shape::Verb::line, Shape::Verb::curve, Shape::Verb::curve};
    shape.points = {
        lead, curve[0], curve[1], curve[2], curve[3], mix(curve[3], control, 2.0F / 3), mix(lead, control, 2.0F / 3),
        lead};
    shape.closed = true;
    return shape;
}

void append_tints(Picture& picture, const Scene& scene) {
    for (const WheelTriad& triad : scene.triads) {
        if (!triad.lead || !triad.coach || triad.emphasis == Emphasis::selected ||
            triad.emphasis == Emphasis::filtered_out || triad.is_gone())
            continue;
        Shape area = area_of(scene, triad, std::max(26.0F, length_of_third_side(triad) * 0.14F));
        area.fill = {ink_of(triad.lead_token), triad.lead_token == Token::manager ? 0.022F : 0.035F};
        picture.shapes.push_back(std::move(area));
    }
}

void append_links(Picture& picture, const Scene& scene) {
    for (const WheelTriad& triad : scene.triads) {
        if (triad.emphasis == Emphasis::selected && triad.lead && triad.coach) {
            append_ghosts(picture, scene, triad);
            continue;
        }
        const Opacity opacity = opacity_of(triad.emphasis);
        const auto side = [&](Corner corner, Stroke stroke) {
            return triad.is_gone() ? ghost_side : triad.is_new(corner) ? new_side : stroke;
        };
        if (triad.lead) {
            append_line(picture, to_point(triad.plate->centre), to_point(triad.lead->centre),
                        side(Corner::lead, {ink_of(triad.lead_token), 1.6F, Dash::none, opacity.lead}));
        }
        if (triad.coach)
            append_curve(picture, curve_to_coach(scene, triad),
                         side(Corner::job_coach, {Ink::job_coach, 1.5F, Dash::none, opacity.coach}));
        append_ghosts(picture, scene, triad);
        append_open_links(picture, triad);
    }
}

void append_selected_sides(Picture& picture, const Scene& scene) {
    const WheelTriad* triad = selected_triad(scene);
    if (!triad) return;
    const Stroke side{Ink::ink, 2.75F};
    if (triad->lead && triad->coach) {
        Shape area = area_of(scene, *triad, scene.selected_bow);
        area.fill = {Ink::ink, 0.1F};
        area.stroke = side;
        picture.shapes.push_back(std::move(area));
    } else if (triad->lead) {
        append_line(picture, to_point(triad->lead->centre), to_point(triad->plate->centre), side);
    } else if (triad->coach) {
        append_curve(picture, curve_to_coach(scene, *triad), side);
    }
    append_contact_links(picture, scene, *triad);
}

}  // namespace driehoek::wheel_picture
