#include "picture/triad_wheel.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "picture/shapes.hpp"
#include "picture/triad_wheel_parts.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace wheel_picture {
namespace {

constexpr float baseline = 13;  // below the top of a label's box

void append_ribbons(Picture& picture, const Scene& scene) {
    for (const WheelUnit& unit : scene.view.layout.units) {
        std::vector<Point> outline;
        for (const WheelPoint& point : unit.ribbon) outline.push_back(to_point(point));
        append_polygon(picture, outline, {Ink::wedge});
    }
}

void append_plates(Picture& picture, const Scene& scene) {
    for (const WheelTriad& triad : scene.triads) {
        const PersonId& third = triad.triad->person_at(Corner::third);
        PlateLook look;
        look.is_selected = triad.emphasis == Emphasis::selected;
        look.is_open = !third;
        look.is_planned = triad.plate->is_planned;
        look.is_gone = triad.is_gone();
        look.recedes = triad.emphasis == Emphasis::filtered_out;
        const std::string code = third ? code_on_plate(scene.view, *triad.triad) : "?";
        append_plate(picture, to_point(triad.plate->centre), code, look);
        for (const WheelOpenCorner& open : triad.plate->open_corners) {
            const Token token = open.corner == Corner::lead ? Token::foreman : Token::job_coach;
            if (triad.triad->person_at(open.corner) || triad.is_gone())  // it was open, and would not be
                append_left_token(picture, token, to_point(open.centre), open_corner_radius, "?");
            else
                append_open_token(picture, token, to_point(open.centre), open_corner_radius);
        }
    }
}

bool is_on_selected(const Scene& scene, const WheelHub& hub) {
    if (scene.view.selected_person == hub.person) return true;
    const WheelTriad* selected = selected_triad(scene);
    return selected && (selected->lead == &hub || selected->coach == &hub);
}

bool is_contact_of_selected(const Scene& scene, const WheelHub& hub) {
    const WheelTriad* selected = selected_triad(scene);
    return selected && std::ranges::any_of(selected->triad->extra_contacts, [&](const ExtraContact& contact) {
               return contact.person == hub.person && is_active_on(contact, scene.view.today) &&
                      find_hub(scene, contact.person) == &hub;
           });
}

void append_lead_hubs(Picture& picture, const Scene& scene) {
    for (const WheelHub& hub : scene.view.layout.leads) {
        const Point at = to_point(hub.centre);
        const Token token = token_of(find_person(scene.view.organisation, hub.person), Corner::lead);
        if (is_on_selected(scene, hub)) append_circle(picture, at, 30, {}, {Ink::ink, 2.5F});
        if (is_contact_of_selected(scene, hub)) append_circle(picture, at, 28, {}, {Ink::amber_line, 2, Dash::window});
        if (scene.left.contains(hub.person))
            append_left_token(picture, token, at, hub.radius, letter_of(scene.view.words, token));
        else
            append_token(picture, token, at, hub.radius, letter_of(scene.view.words, token));
    }
}

void append_coach_hubs(Picture& picture, const Scene& scene) {
    for (const WheelHub& hub : scene.view.layout.job_coaches) {
        const Point at = to_point(hub.centre);
        append_circle(picture, at, hub.radius + 2.5F, {Ink::paper});
        if (is_on_selected(scene, hub)) append_circle(picture, at, hub.radius + 7, {}, {Ink::ink, 2.5F});
        if (is_contact_of_selected(scene, hub))
            append_circle(picture, at, hub.radius + 7, {}, {Ink::amber_line, 2, Dash::window});
        const Token token = token_of(find_person(scene.view.organisation, hub.person), Corner::job_coach);
        if (scene.left.contains(hub.person))
            append_left_token(picture, token, at, hub.radius, std::to_string(hub.triads));
        else
            append_token(picture, token, at, hub.radius, std::to_string(hub.triads), 17);
    }
}

void append_badges(Picture& picture, const Scene& scene) {
    for (const WheelTriad& triad : scene.triads) {
        if (triad.emphasis == Emphasis::filtered_out) continue;
        const std::vector<Badge> badges = badges_of(triad.findings);
        for (std::size_t i = 0; i < badges.size(); ++i) {
            const float x = i == 0 ? badge_offset.x : -badge_offset.x;
            const Point at{triad.plate->centre.x + x, triad.plate->centre.y + badge_offset.y};
            append_signal(picture, badges[i].sign, at, badge_radius, badges[i].count);
        }
    }
    const auto append_busy = [&](const WheelHub& hub, Corner corner, float offset) {
        if (findings_of(scene, hub, corner).empty()) return;
        append_signal(picture, Sign::busy, {hub.centre.x + offset, hub.centre.y - offset}, badge_radius);
    };
    for (const WheelHub& hub : scene.view.layout.leads) append_busy(hub, Corner::lead, 17);
    for (const WheelHub& hub : scene.view.layout.job_coaches) append_busy(hub, Corner::job_coach, hub.radius * 0.8F);
}

void append_lead_label(Picture& picture, const WheelHub& hub) {
    const WheelLabel& label = hub.label;
    // In high contrast no link runs through a name (DESIGN.md 9.4).
    const Rect box = to_rect(label.box);
    append_rect(picture, {{box.min.x - 4, box.min.y - 3}, {box.max.x + 4, box.max.y + 1}}, 5, {Ink::wedge, 0});
    float y = label.box.min.y + baseline;
    const std::string count = std::to_string(hub.triads);
    if (label.second_line.empty()) {
        append_text(picture, {label.box.min.x, y}, label.line, 15, Weight::semibold, Ink::ink);
    } else {
        const float middle = (label.box.min.x + label.box.max.x) / 2;
        append_text(picture, {middle, y}, label.line, 15, Weight::semibold, Ink::ink, Anchor::middle);
        y += label_line;
        append_text(picture, {label.box.min.x, y}, label.second_line, 15, Weight::semibold, Ink::ink);
    }
    append_text(picture, {label.box.max.x, y}, count, 15, Weight::regular, Ink::ink2, Anchor::end);
}

void append_backed_label(Picture& picture, const WheelLabel& label) {
    const Rect box = to_rect(label.box);
    append_rect(picture, {{box.min.x - 6, box.min.y - 3}, {box.max.x + 6, box.max.y + 1}}, 6, {Ink::paper, 0.9F});
    float y = box.min.y + baseline;
    for (const std::string& line : {label.line, label.second_line}) {
        if (line.empty()) continue;
        append_text(picture, {box.centre().x, y}, line, 15, Weight::semibold, Ink::ink, Anchor::middle);
        y += label_line;
    }
}

void append_unit_label(Picture& picture, const Scene& scene, const WheelUnit& unit) {
    const Anchor anchor = unit.ends_right ? Anchor::end : Anchor::start;
    const float x = unit.ends_right ? unit.label.max.x : unit.label.min.x;
    float y = unit.label.min.y + 14;
    const std::string line = unit.unit ? unit.line : std::string(scene.view.words.no_unit);
    append_text(picture, {x, y}, line, 17, Weight::bold, Ink::ink, anchor);
    if (!unit.second_line.empty())
        append_text(picture, {x, y += 20}, unit.second_line, 17, Weight::bold, Ink::ink, anchor);
    append_text(picture, {x, y + 21}, triad_count(scene.view.words, unit.triads), 15, Weight::regular, Ink::ink2,
                anchor);
}

void append_labels(Picture& picture, const Scene& scene) {
    for (const WheelUnit& unit : scene.view.layout.units) append_unit_label(picture, scene, unit);
    for (const WheelHub& hub : scene.view.layout.leads) append_lead_label(picture, hub);
    for (const WheelHub& hub : scene.view.layout.job_coaches) append_backed_label(picture, hub.label);
    for (const WheelTriad& triad : scene.triads) {
        for (const WheelOpenCorner& open : triad.plate->open_corners) {
            if (triad.triad->person_at(open.corner) || triad.is_gone()) continue;
            append_text(picture, {(open.label.min.x + open.label.max.x) / 2, open.label.min.y + baseline - 1},
                        std::string(scene.view.words.open_corner_short), 15, Weight::semibold, Ink::amber_text,
                        Anchor::middle);
        }
    }
}

// The contacts of the selected 3-hoek who have no other place in the wheel.
void append_guests(Picture& picture, const Scene& scene) {
    const WheelTriad* selected = selected_triad(scene);
    if (!selected) return;
    for (const WheelGuest& guest : selected->plate->guests) {
        const Person* person = find_person(scene.view.organisation, guest.person);
        const Token token = token_of(person, Corner::lead);
        append_circle(picture, to_point(guest.centre), guest_radius + 7, {Ink::paper},
                      {Ink::amber_line, 2, Dash::window});
        append_token(picture, token, to_point(guest.centre), guest_radius, letter_of(scene.view.words, token));
        append_backed_label(picture, guest.label);
    }
}

std::string summary_of(const Scene& scene) {
    const auto total = static_cast<std::size_t>(std::ranges::count_if(
        scene.triads, [](const WheelTriad& triad) { return !triad.plate->is_planned && !triad.is_gone(); }));
    const auto with_signal = static_cast<std::size_t>(
        std::ranges::count_if(scene.triads, [](const WheelTriad& triad) { return !triad.findings.empty(); }));
    const Words& words = scene.view.words;
    if (!scene.view.tells_counts) return std::string(words.wheel_summary_codes);
    if (total == 0) return std::string(words.wheel_summary_none);
    if (with_signal == 0) return fill(words.wheel_summary_all, {std::to_string(total)});
    return fill(words.wheel_summary_some,
                {std::to_string(total - with_signal), std::to_string(total), std::to_string(with_signal)});
}

}  // namespace

// A name is cut to what a plate holds.
std::string code_on_plate(const WheelView& view, const Triad& triad) {
    constexpr std::size_t longest = 7;
    return std::string(beginning_of(view.names.short_in_corner(view.organisation, triad, Corner::third), longest));
}

}  // namespace wheel_picture

std::vector<Badge> badges_of(std::span<const Finding* const> findings) {
    std::vector<Badge> badges;
    for (const Sign sign : {Sign::open, Sign::wrong_function, Sign::contacts, Sign::attention}) {
        const auto found =
            std::ranges::find_if(findings, [&](const Finding* finding) { return sign_of(finding->rule) == sign; });
        if (found != findings.end() && badges.size() < 2) badges.push_back({sign, (*found)->count});
    }
    return badges;
}

int badge_count(std::span<const Finding> findings, const TriadId& triad) {
    std::vector<const Finding*> about;
    for (const Finding& finding : findings) {
        if (finding.triad == triad && finding.severity != Severity::to_do) about.push_back(&finding);
    }
    return static_cast<int>(badges_of(about).size());
}

Picture triad_wheel_picture(const WheelView& view) {
    using namespace wheel_picture;
    const Scene scene = make_scene(view);
    Picture picture;
    picture.title = fill(view.words.wheel_title, {view.organisation.settings.name});
    picture.summary = summary_of(scene);
    picture.bounds = to_rect(view.layout.bounds);
    append_ribbons(picture, scene);
    append_tints(picture, scene);
    append_links(picture, scene);
    append_selected_sides(picture, scene);
    append_plates(picture, scene);
    append_lead_hubs(picture, scene);
    append_coach_hubs(picture, scene);
    append_badges(picture, scene);
    append_labels(picture, scene);
    append_guests(picture, scene);
    picture.targets = targets_of(scene);
    return picture;
}

}  // namespace driehoek
