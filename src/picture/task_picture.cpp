#include "picture/task_picture.hpp"

#include <algorithm>
#include <initializer_list>

#include "picture/shapes.hpp"
#include "picture/tokens.hpp"

namespace driehoek {
namespace {

constexpr Point middle{30, 34};
constexpr Point left{middle.x - 17, middle.y + 14};
constexpr Point right{middle.x + 17, middle.y + 14};
constexpr Point top{middle.x, middle.y - 15};
constexpr float token_radius = 6.8F;  // too small for letters

Point place_of(Corner corner) {
    switch (corner) {
        case Corner::lead: return left;
        case Corner::job_coach: return right;
        case Corner::third: break;
    }
    return top;
}

// Outside the corner, where it covers nothing.
Point badge_place(Corner corner) {
    switch (corner) {
        case Corner::lead: return {left.x - 5, left.y - 21};
        case Corner::job_coach: return {right.x + 5, right.y - 21};
        case Corner::third: break;
    }
    return {top.x + 24, top.y + 6};
}

Token token_at(const Organisation& organisation, const Triad* triad, Corner corner) {
    if (corner == Corner::third) return Token::third;
    if (!triad) return corner == Corner::lead ? Token::foreman : Token::job_coach;
    const Token fitting = corner == Corner::job_coach   ? Token::job_coach
                          : triad->type == TriadType::b ? Token::manager
                                                        : Token::foreman;
    const PersonId& person = triad->person_at(corner);
    return person ? token_of(find_person(organisation, person), corner) : fitting;
}

void append_triad(Picture& picture, const Organisation& organisation, const Triad* triad,
                  std::initializer_list<Corner> open = {}) {
    append_polygon(picture, std::array{left, right, top}, {}, {Ink::ink, 1.8F});
    for (const Corner corner : all_corners) {
        const Point at = place_of(corner);
        if (std::ranges::find(open, corner) != open.end()) {
            append_circle(picture, at, 7, {Ink::panel}, {Ink::amber_line, 2, Dash::open});
        } else {
            append_token(picture, token_at(organisation, triad, corner), at, token_radius, {});
        }
    }
}

void append_load(Picture& picture, const Organisation& organisation, const Finding& finding) {
    const Person* person = find_person(organisation, finding.person);
    const bool is_coach = finding.rule == Rule::job_coach_is_busy || finding.rule == Rule::job_coach_is_very_busy;
    const Token token = token_of(person, is_coach ? Corner::job_coach : Corner::lead);
    append_token(picture, token, {30, 34}, 23, std::to_string(finding.count), 17);
    append_signal(picture, Sign::busy, {48, 16}, 10);
}

}  // namespace

Picture task_picture(const Organisation& organisation, const Task& task) {
    Picture picture;
    picture.bounds = {{0, 0}, {60, 60}};
    if (task.findings.empty()) return picture;
    const Finding& first = task.findings.front();
    const Triad* triad = task.count() == 1 ? find_triad(organisation, first.triad) : nullptr;
    const Corner corner = first.corner.value_or(Corner::third);
    switch (task.kind) {
        case TaskKind::open_corner: append_triad(picture, organisation, triad, {corner}); break;
        case TaskKind::no_triad: append_triad(picture, organisation, nullptr, {Corner::lead, Corner::job_coach}); break;
        case TaskKind::extra_contacts:
            append_triad(picture, organisation, triad);
            append_line(picture, {top.x + 8, top.y + 1}, {top.x + 20, top.y + 4},
                        {Ink::amber_line, 2, Dash::third_contact});
            append_signal(picture, Sign::contacts, badge_place(Corner::third), 9, first.count);
            break;
        case TaskKind::two_corners:
        case TaskKind::two_triads:
        case TaskKind::wrong_function:
        case TaskKind::wrong_trajectory:
        case TaskKind::wrong_dates:
            append_triad(picture, organisation, triad);
            append_signal(picture, sign_of(first.rule), badge_place(corner), 9);
            break;
        case TaskKind::load: append_load(picture, organisation, first); break;
        case TaskKind::reporting_circle:
        case TaskKind::group:
        case TaskKind::not_placed:
        case TaskKind::interval:
        case TaskKind::session_date:
        case TaskKind::session_past:
        case TaskKind::double_booking:
        case TaskKind::training:
        case TaskKind::double_name: break;
    }
    return picture;
}

}  // namespace driehoek
