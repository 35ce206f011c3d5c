// The triangle of the inspector: always the third corner on top, leiding left, job coach right.
#include <algorithm>

#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "picture/triad_wheel.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr Point third_place{178, 36};
constexpr Point lead_place{82, 164};
constexpr Point job_coach_place{274, 164};
constexpr std::size_t longest_line = 19;  // letters of 15 px that fit beside each other's names

struct TriadScene {
    const Organisation& organisation;
    const Triad& triad;
    std::span<const Finding> findings;
    const Names& names;
    const Words& words;
    Date today;
};

// The last space before the line is full.
std::size_t break_of(std::string_view name) {
    if (name.size() <= longest_line) return std::string_view::npos;
    const std::size_t before = name.rfind(' ', longest_line);
    return before == std::string_view::npos ? name.find(' ') : before;
}

void append_name(Picture& picture, Point below, std::string_view name, std::string_view role) {
    float y = below.y + 42;
    const std::size_t at = break_of(name);
    append_text(picture, {below.x, y}, std::string(name.substr(0, at)), 15, Weight::semibold, Ink::ink, Anchor::middle);
    if (at != std::string_view::npos) {
        append_text(picture, {below.x, y += 19}, std::string(name.substr(at + 1)), 15, Weight::semibold, Ink::ink,
                    Anchor::middle);
    }
    append_text(picture, {below.x, y + 19}, std::string(role), 15, Weight::regular, Ink::ink2, Anchor::middle);
}

std::string_view role_of(const TriadScene& scene, const Person* person, Corner corner) {
    const std::optional<Function> function = person ? function_at(*person, corner) : std::nullopt;
    return function ? name_of(scene.words, *function) : name_of(scene.words, corner, scene.triad.type);
}

bool has_wrong_function(const TriadScene& scene, Corner corner) {
    return std::ranges::any_of(scene.findings, [&](const Finding& finding) {
        return finding.rule == Rule::function_does_not_fit_corner && finding.triad == scene.triad.id &&
               finding.corner == corner;
    });
}

void append_staff_corner(Picture& picture, const TriadScene& scene, Corner corner, Point at, float radius) {
    const PersonId& id = scene.triad.person_at(corner);
    if (!id) {
        const Token lead = scene.triad.type == TriadType::a ? Token::foreman : Token::manager;
        append_open_token(picture, corner == Corner::lead ? lead : Token::job_coach, at, radius);
        append_text(picture, {at.x, at.y + 42}, std::string(scene.words.open_corner_short), 15, Weight::semibold,
                    Ink::amber_text, Anchor::middle);
        append_text(picture, {at.x, at.y + 61}, std::string(name_of(scene.words, corner, scene.triad.type)), 15,
                    Weight::regular, Ink::ink2, Anchor::middle);
        return;
    }
    const Person* person = find_person(scene.organisation, id);
    const Token token = token_of(person, corner);
    append_token(picture, token, at, radius, letter_of(scene.words, token));
    if (has_wrong_function(scene, corner)) append_signal(picture, Sign::wrong_function, {at.x + 18, at.y - 18}, 10);
    append_name(picture, at, scene.names.of(scene.organisation, id), role_of(scene, person, corner));
}

// The area when all corners are taken; else the sides one by one, dashed towards what is missing.
void append_sides(Picture& picture, const Triad& triad) {
    const std::array<Point, 3> corners{lead_place, job_coach_place, third_place};  // as in all_corners
    const bool is_whole =
        std::ranges::all_of(triad.seats, [](const Seat& seat) { return static_cast<bool>(seat.person); });
    append_polygon(picture, corners, {Ink::sub}, is_whole ? Stroke{Ink::ink, 2.25F} : Stroke{});
    if (is_whole) return;
    for (const auto& [one, other] : {std::pair{0U, 1U}, std::pair{1U, 2U}, std::pair{2U, 0U}}) {
        const bool is_side = triad.seats[one].person && triad.seats[other].person;
        append_line(picture, corners[one], corners[other],
                    is_side ? Stroke{Ink::ink, 2.25F} : Stroke{Ink::amber_line, 2, Dash::open});
    }
}

// Right of the top first, then left of it.
void append_contacts(Picture& picture, const TriadScene& scene) {
    float side = 1;
    int shown = 0;
    for (const ExtraContact& contact : scene.triad.extra_contacts) {
        if (!is_active_on(contact, scene.today) || shown == 2) continue;
        const Point at{third_place.x + 122 * side, third_place.y + 26};
        append_line(picture, {third_place.x + 30 * side, third_place.y + 3}, {at.x - 22 * side, at.y - 4},
                    {Ink::amber_line, 2.5F, Dash::third_contact});
        const Person* person = find_person(scene.organisation, contact.person);
        const Token token = token_of(person, Corner::lead);
        append_token(picture, token, at, 14, letter_of(scene.words, token), 15);
        append_circle(picture, at, 21, {}, {Ink::amber_line, 2, Dash::window});
        append_text(picture, {at.x, at.y + 40}, scene.names.short_of(scene.organisation, contact.person), 15,
                    Weight::semibold, Ink::amber_text, Anchor::middle);
        side = -side;
        ++shown;
    }
}

void append_third(Picture& picture, const TriadScene& scene) {
    const PersonId& third = scene.triad.person_at(Corner::third);
    PlateLook look{
        .width = 68, .height = 32, .is_selected = static_cast<bool>(third), .is_open = !third, .recedes = false};
    const std::string code = third ? scene.names.short_in_corner(scene.organisation, scene.triad, Corner::third) : "?";
    // About 8.5 px for a letter, and the two points.
    look.width = std::max(look.width, 8.5F * static_cast<float>(code.size()) + 30);
    append_plate(picture, third_place, code, look);
}

std::string summary_of(const TriadScene& scene) {
    const auto person = [&](Corner corner) {
        return scene.triad.person_at(corner) ? scene.names.in_corner(scene.organisation, scene.triad, corner)
                                             : std::string(scene.words.spoken_open);
    };
    std::string text =
        fill(scene.words.triad_summary, {person(Corner::third), person(Corner::lead), person(Corner::job_coach)});
    for (const ExtraContact& contact : scene.triad.extra_contacts) {
        if (!is_active_on(contact, scene.today)) continue;
        text += ' ' + fill(scene.words.triad_summary_contact, {scene.names.of(scene.organisation, contact.person)});
    }
    return text;
}

}  // namespace

Picture triad_picture(const Organisation& organisation, const Triad& triad, std::span<const Finding> findings,
                      const Names& names, const Words& words, Date today) {
    const TriadScene scene{organisation, triad, findings, names, words, today};
    Picture picture;
    picture.title = fill(words.triad_title, {names.of(organisation, triad)});
    picture.summary = summary_of(scene);
    picture.bounds = triad_picture_bounds;
    append_sides(picture, triad);
    append_contacts(picture, scene);
    append_third(picture, scene);
    append_staff_corner(picture, scene, Corner::lead, lead_place, 20);
    append_staff_corner(picture, scene, Corner::job_coach, job_coach_place, 21);
    return picture;
}

}  // namespace driehoek
