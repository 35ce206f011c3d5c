// Between the sources of the triad wheel's picture; nobody else includes this.
#pragma once
#include <array>
#include <map>
#include <set>
#include <vector>

#include "picture/tokens.hpp"
#include "picture/triad_wheel.hpp"

namespace driehoek::wheel_picture {

inline Point to_point(WheelPoint point) { return {point.x, point.y}; }
inline Rect to_rect(const WheelBox& box) { return {to_point(box.min), to_point(box.max)}; }

// How much one 3-hoek asks for attention in this view.
enum class Emphasis : std::uint8_t {
    plain,
    selected,
    beside_selected,  // something else is selected
    filtered_out,
};

struct WheelTriad {
    const Triad* triad = nullptr;
    const WheelPlate* plate = nullptr;
    const WheelHub* lead = nullptr;   // null: open
    const WheelHub* coach = nullptr;  // null: open
    Token lead_token = Token::other;
    Emphasis emphasis = Emphasis::plain;
    std::vector<const Finding*> findings;
    // Of what is tried out: how it was, where that is different; none where it would begin.
    bool is_changed = false;
    const Triad* before = nullptr;
    const WheelHub* lead_before = nullptr;  // who would not be there any more
    const WheelHub* coach_before = nullptr;
    bool is_gone() const { return plate->is_gone; }
    // Whether somebody would be in this corner who is not there now.
    bool is_new(Corner corner) const {
        return is_changed && !is_gone() && (!before || before->person_at(corner) != triad->person_at(corner));
    }
};

// The view with everything looked up once.
struct Scene {
    const WheelView& view;
    std::vector<WheelPlate> plates;  // of the layout; some moved aside for what is selected
    std::vector<WheelTriad> triads;  // as in the layout
    std::map<PersonId, const WheelHub*> lead_hubs;
    std::map<PersonId, const WheelHub*> coach_hubs;
    std::set<PersonId> left;  // who has no 3-hoek any more in what is tried out
    bool has_selection = false;
    float selected_bow = 84;  // how far the third side of the selected 3-hoek is bent
};
Scene make_scene(const WheelView& view);

const WheelHub* find_hub(const Scene& scene, const PersonId& person);
// The 3-hoek that is selected, null when none is.
const WheelTriad* selected_triad(const Scene& scene);

// The area of a 3-hoek with lead and coach: lead, plate, curve to the coach, and the third side bent by `bow`.
Shape area_of(const Scene& scene, const WheelTriad& triad, float bow);
// Bends the third side of the selected 3-hoek so that it covers few plates, and moves those it still covers aside.
void make_room_for_selection(Scene& scene);

void append_links(Picture& picture, const Scene& scene);
void append_tints(Picture& picture, const Scene& scene);
void append_selected_sides(Picture& picture, const Scene& scene);
// What is said about somebody on the ring or in the middle: too many 3-hoeken.
std::vector<const Finding*> findings_of(const Scene& scene, const WheelHub& hub, Corner corner);
// Reading order: unit by unit, lead by lead, 3-hoeken by code; then the job coaches.
std::vector<Target> targets_of(const Scene& scene);

std::string code_on_plate(const WheelView& view, const Triad& triad);

}  // namespace driehoek::wheel_picture
