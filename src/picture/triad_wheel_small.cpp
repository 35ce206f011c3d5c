// The wheel as small as a stamp (pictures 23 and 24): what it is about in ink, all else quiet, no words and nothing to press.
#include "picture/shapes.hpp"
#include "picture/triad_wheel_parts.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

using namespace wheel_picture;

constexpr Stroke quiet_side{Ink::ctl, 0.75F, Dash::none, 0.4F};
constexpr Stroke loud_side{Ink::ink, 1.75F};

// What is selected, or would change.
bool is_loud(const Scene& scene, const WheelTriad& triad) {
    const PersonId person = scene.view.selected_person.value_or(PersonId());
    const bool is_theirs =
        person && ((triad.lead && triad.lead->person == person) || (triad.coach && triad.coach->person == person));
    return triad.is_changed || triad.emphasis == Emphasis::selected || is_theirs;
}

class SmallWheel {
public:
    SmallWheel(const WheelView& view, float width)
        : scene_(make_scene(view)), scale_(width / to_rect(view.layout.bounds).width()) {}

    Picture draw() {
        const WheelView& view = scene_.view;
        const Rect bounds = to_rect(view.layout.bounds);
        picture_.title = fill(view.words.wheel_title, {view.organisation.settings.name});
        picture_.bounds = {{0, 0}, at(bounds.max)};
        for (const WheelUnit& unit : view.layout.units) {
            std::vector<Point> outline;
            for (const WheelPoint& point : unit.ribbon) outline.push_back(at(to_point(point)));
            append_polygon(picture_, outline, {Ink::wedge});
        }
        for (const bool loud : {false, true}) {
            for (const WheelTriad& triad : scene_.triads) {
                if (is_loud(scene_, triad) == loud) draw_sides(triad, loud);
            }
        }
        for (const WheelTriad& triad : scene_.triads) draw_plate(triad);
        for (const WheelHub& hub : view.layout.leads) draw_hub(hub, Corner::lead, 3.2F);
        for (const WheelHub& hub : view.layout.job_coaches) draw_hub(hub, Corner::job_coach, 4.2F);
        return std::move(picture_);
    }

private:
    Point at(Point point) const { return {point.x * scale_, point.y * scale_}; }
    Point at(WheelPoint point) const { return at(to_point(point)); }

    void draw_sides(const WheelTriad& triad, bool is_loud) {
        const Stroke ghost{Ink::ctl, 1, Dash::window};
        const auto side = [&](const WheelHub* hub, Stroke stroke) {
            if (hub) append_line(picture_, at(triad.plate->centre), at(hub->centre), stroke);
        };
        const Stroke now = triad.is_gone() ? ghost : is_loud ? loud_side : quiet_side;
        // Of what would change only the new side is loud.
        const auto of_corner = [&](Corner corner) {
            return triad.is_changed && !triad.is_gone() && !triad.is_new(corner) ? quiet_side : now;
        };
        side(triad.lead, of_corner(Corner::lead));
        side(triad.coach, of_corner(Corner::job_coach));
        side(triad.lead_before, ghost);
        side(triad.coach_before, ghost);
    }

    void draw_plate(const WheelTriad& triad) {
        const Point middle = at(triad.plate->centre);
        constexpr float half = 3;
        const std::array diamond{Point{middle.x - half, middle.y}, Point{middle.x, middle.y - half},
                                 Point{middle.x + half, middle.y}, Point{middle.x, middle.y + half}};
        const bool loud = is_loud(scene_, triad) && !triad.is_gone();
        append_polygon(picture_, diamond, {loud ? Ink::ink : Ink::panel}, {loud ? Ink::ink : Ink::ctl, 1});
        for (const WheelOpenCorner& open : triad.plate->open_corners) {
            if (!triad.triad->person_at(open.corner) && !triad.is_gone())
                append_circle(picture_, at(open.centre), 4.5F, {Ink::panel}, {Ink::amber_line, 1.5F, Dash::open});
        }
    }

    void draw_hub(const WheelHub& hub, Corner corner, float radius) {
        const Token token = token_of(find_person(scene_.view.organisation, hub.person), corner);
        if (scene_.left.contains(hub.person))
            append_left_token(picture_, token, at(hub.centre), radius, {});
        else
            append_token(picture_, token, at(hub.centre), radius, {});
    }

    Scene scene_;
    float scale_;
    Picture picture_{};
};

}  // namespace

Picture small_wheel_picture(const WheelView& view, float width) { return SmallWheel(view, width).draw(); }

}  // namespace driehoek
