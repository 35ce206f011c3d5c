#include "picture/round_table.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/text.hpp"
#include "derive/intervisie.hpp"
#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "picture/turn.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr std::size_t longest_name = 10;  // code points beside or below a seat
constexpr std::size_t most_named = 12;    // with more seats names would lie over each other; the list has them

struct TableMeasures {
    float height, centre_y, table, seat_x, seat_y, token, title, title_y, size_y;
    float curve;  // how far the rule-break curve keeps from the middle, in table radii
    float error;
};

TableMeasures measures_of(TableForm form) {
    if (form == TableForm::large) return {368, 188, 74, 118, 112, 19, 19, -14, 10, 1.15F, 12};
    return {218, 116, 50, 112, 74, 16, 17, -2, 19, 1.32F, 11};
}

// As much of a name as there is room for.
std::string cut(std::string_view name) { return std::string(beginning_of(name, longest_name)); }

// A padlock of 12 px on a white disc.
void append_lock(Picture& picture, Point at) {
    append_circle(picture, at, 10, {Ink::panel}, {Ink::ctl, 1});
    const Stroke stroke{Ink::ink, 1.3F};
    append_rect(picture, {{at.x - 4.5F, at.y - 1}, {at.x + 4.5F, at.y + 4.5F}}, 1, no_fill, stroke);
    append_polyline(picture, std::array{Point{at.x - 2.5F, at.y - 1}, Point{at.x - 2.5F, at.y - 3}}, stroke);
    append_polyline(picture, std::array{Point{at.x + 2.5F, at.y - 1}, Point{at.x + 2.5F, at.y - 3}}, stroke);
    append_arc(picture, {at.x, at.y - 3}, 2.5F, -pi, -pi / 2, stroke);
    append_arc(picture, {at.x, at.y - 3}, 2.5F, -pi / 2, 0, stroke);
}

// Draws one table into a picture.
class TableDrawing {
public:
    explicit TableDrawing(const TableView& view)
        : view_(view), measures_(measures_of(view.form)), centre_{view.width / 2, measures_.centre_y} {
        count_ = view.group.members.size() + (view.coming && !view.leaving ? 1 : 0);
        // Where many sit, tokens get smaller before they touch.
        const float room =
            2 * pi * (measures_.seat_x + measures_.seat_y) / 2 / static_cast<float>(std::max<std::size_t>(count_, 1));
        token_ = std::min(measures_.token, room * 0.4F);
    }

    Picture draw() {
        picture_.bounds = {{0, 0}, {view_.width, measures_.height}};
        const std::string name = fill(view_.words.group_name, {view_.group.name});
        const std::string size = count_in(view_.words.one_person, view_.words.many_people, view_.plan.size);
        picture_.title = fill(view_.words.table_summary, {name, size});
        picture_.summary = view_.plan.is_sound() ? view_.words.sound : view_.words.unsound;
        draw_table(name, size);
        draw_breaks();
        for (std::size_t seat = 0; seat < count_; ++seat) draw_seat(seat);
        draw_break_marks();
        draw_facilitator();
        return std::move(picture_);
    }

private:
    float angle_of(std::size_t seat) const {
        return -pi / 2 + (static_cast<float>(seat) + 0.5F) * 2 * pi / static_cast<float>(count_);
    }
    Point seat_at(std::size_t seat) const {
        const Point direction = direction_at(angle_of(seat));
        return {centre_.x + measures_.seat_x * direction.x, centre_.y + measures_.seat_y * direction.y};
    }
    std::optional<std::size_t> seat_of(const PersonId& person) const {
        const auto at = std::ranges::find(view_.group.members, person);
        if (at == view_.group.members.end()) return std::nullopt;
        return static_cast<std::size_t>(at - view_.group.members.begin());
    }

    void draw_table(const std::string& name, const std::string& size) {
        const bool is_sound = view_.plan.is_sound();
        append_circle(picture_, centre_, measures_.table, {Ink::panel},
                      {is_sound ? Ink::ctl : Ink::red, is_sound ? 1.5F : 2.5F});
        append_text(picture_, {centre_.x, centre_.y + measures_.title_y}, name, measures_.title, Weight::bold, Ink::ink,
                    Anchor::middle);
        std::string count = size;
        if (view_.size_after >= 0 && view_.size_after != view_.plan.size) {
            count = fill(view_.words.count_becomes,
                         {std::to_string(view_.plan.size),
                          count_in(view_.words.one_person, view_.words.many_people, view_.size_after)});
        }
        append_text(picture_, {centre_.x, centre_.y + measures_.size_y}, std::move(count), 15, Weight::regular,
                    Ink::ink2, Anchor::middle);
    }

    // Two people who may not share this table, as long as both sit at it.
    std::vector<std::pair<std::size_t, std::size_t>> breaks() const {
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (const Finding& finding : view_.plan.findings) {
            if (finding.severity != Severity::wrong || !finding.other) continue;
            const auto one = seat_of(finding.person);
            const auto other = seat_of(finding.other);
            if (one && other) pairs.emplace_back(*one, *other);
        }
        return pairs;
    }

    // Over the table, around its words: at the side where both sit, at the right when they face each other.
    std::array<Point, 4> curve_between(std::size_t one, std::size_t other) const {
        const float first = angle_of(std::min(one, other));
        const float second = angle_of(std::max(one, other));
        float turn = second - first;
        float middle = first + turn / 2;
        if (turn > pi + 0.01F) middle += pi;
        const bool is_opposite = std::abs(turn - pi) < 0.01F;
        if (is_opposite && direction_at(middle).x < 0) middle += pi;
        // The controls lean towards the seat they belong to.
        const bool first_is_before = direction_at(first).x * direction_at(middle + pi / 2).x +
                                         direction_at(first).y * direction_at(middle + pi / 2).y <
                                     0;
        const float lean = first_is_before ? -0.4F : 0.4F;
        const float radius = measures_.table * measures_.curve;
        const Point from = seat_at(std::min(one, other));
        const Point to = seat_at(std::max(one, other));
        const Point pull_from = around(centre_, radius, middle + lean);
        const Point pull_to = around(centre_, radius, middle - lean);
        return {beside(from, pull_from), pull_from, pull_to, beside(to, pull_to)};
    }
    // The edge of a token on the way to a point.
    Point beside(Point token, Point towards) const {
        const float length = std::hypot(towards.x - token.x, towards.y - token.y);
        const float share = length > 0 ? (token_ + 1) / length : 0;
        return {token.x + (towards.x - token.x) * share, token.y + (towards.y - token.y) * share};
    }
    void draw_breaks() {
        for (const auto& [one, other] : breaks())
            append_curve(picture_, curve_between(one, other), {Ink::red, 2.5F, Dash::rule_break});
    }
    void draw_break_marks() {
        for (const auto& [one, other] : breaks()) {
            const std::array<Point, 4> curve = curve_between(one, other);
            const auto middle = [](float begin, float first, float second, float end) {
                return (begin + 3 * first + 3 * second + end) / 8;
            };
            append_error(picture_,
                         {middle(curve[0].x, curve[1].x, curve[2].x, curve[3].x),
                          middle(curve[0].y, curve[1].y, curve[2].y, curve[3].y)},
                         measures_.error);
        }
    }

    void draw_seat(std::size_t seat) {
        const Point at = seat_at(seat);
        const std::size_t first_shape = picture_.shapes.size();
        const bool is_new = seat == view_.group.members.size();
        const PersonId& person = is_new ? view_.coming : view_.group.members[seat];
        const bool is_left = !is_new && view_.leaving && person == view_.leaving;
        if (is_new || (is_left && view_.coming)) {
            append_rect(picture_, square(at, token_ + 2), 9, {Ink::panel}, {Ink::focus, 2.5F, Dash::open});
            draw_name(seat, at, view_.coming, Ink::focus, false);
        } else if (is_left) {
            append_rect(picture_, square(at, token_ - 1), 8, {Ink::panel}, {Ink::ctl, 1.75F, Dash::window});
            draw_name(seat, at, person, Ink::ink3, false);
        } else {
            draw_member(seat, at, person);
        }
        if (is_new) return;
        add_target(at, person);
        picture_.targets.back().first_shape = first_shape;
        picture_.targets.back().shapes = picture_.shapes.size() - first_shape;
    }

    void draw_member(std::size_t seat, Point at, const PersonId& id) {
        const Person* person = find_person(view_.organisation, id);
        const std::optional<Function> function =
            person ? function_in(view_.round.target_functions, *person) : std::nullopt;
        const Token token = function ? token_of(*function) : Token::other;
        if (id == view_.selected) append_circle(picture_, at, token_ + 4, {Ink::panel}, {Ink::ink, 2.25F});
        append_token(picture_, token, at, token_, letter_of(view_.words, token));
        const bool is_locked = std::ranges::find(view_.group.locked, id) != view_.group.locked.end();
        if (is_locked) append_lock(picture_, {at.x + token_ * 0.8F, at.y - token_ * 0.8F});
        draw_name(seat, at, id, Ink::ink, is_locked);
    }

    // Nobody at the table is called as somebody else there.
    std::string short_name(const PersonId& person) const {
        std::vector<PersonId> others = view_.group.members;
        others.push_back(view_.group.facilitator);
        return view_.names.short_among(view_.organisation, person, others);
    }

    void draw_name(std::size_t seat, Point at, const PersonId& person, Ink ink, bool is_locked) {
        if (count_ > most_named) return;
        const Point direction = direction_at(angle_of(seat));
        std::string name = cut(short_name(person));
        Point place{at.x, direction.y < -0.35F ? at.y - 27 : at.y + 38};
        Anchor anchor = Anchor::middle;
        if (view_.form == TableForm::small) {
            const bool is_left = direction.x < -0.3F;
            place = {is_left ? at.x - 23 : at.x + (is_locked ? 28.0F : 23.0F), at.y + 5};
            anchor = is_left ? Anchor::end : Anchor::start;
        }
        append_text(picture_, place, std::move(name), 15, Weight::semibold, ink, anchor);
    }

    void add_target(Point at, const PersonId& id) {
        const Person* person = find_person(view_.organisation, id);
        const std::optional<Function> function =
            person ? function_in(view_.round.target_functions, *person) : std::nullopt;
        Target target;
        target.subject = {Subject::Kind::person, {}, id, {}};
        const float side = token_ + 5;
        target.area = square(at, side);
        target.spoken = fill(view_.words.spoken_seat, {view_.names.of(view_.organisation, id),
                                                       function ? name_of(view_.words, *function) : std::string_view(),
                                                       fill(view_.words.group_in_sentence, {view_.group.name})});
        const auto add = [&](std::string_view part) { (target.spoken += ", ") += part; };
        if (std::ranges::find(view_.group.locked, id) != view_.group.locked.end()) add(view_.words.spoken_locked);
        for (const Finding& finding : view_.plan.findings) {
            if (finding.person != id && finding.other != id) continue;
            target.has_signal = true;
            add(fill(view_.words.spoken_signal, {label_of(view_.words, finding)}));
        }
        target.is_selected = id == view_.selected;
        picture_.targets.push_back(std::move(target));
    }

    void draw_facilitator() {
        const Point at = facilitator_place(view_.form, view_.width);
        const PersonId& person = view_.group.facilitator;
        const Point label{at.x - 24, at.y + 5};
        if (!person) {
            append_open_token(picture_, Token::facilitator, at, 16);
            append_text(picture_, label, std::string(view_.words.no_facilitator), 15, Weight::semibold, Ink::amber_text,
                        Anchor::end);
            return;
        }
        append_token(picture_, Token::facilitator, at, 16, letter_of(view_.words, Token::facilitator));
        append_text(picture_, label, cut(short_name(person)), 15, Weight::regular, Ink::ink2, Anchor::end);
        const bool is_wrong = std::ranges::any_of(view_.plan.findings, [&](const Finding& finding) {
            return finding.severity == Severity::wrong && finding.person == person;
        });
        if (is_wrong) append_error(picture_, {at.x + 11, at.y + 13}, 9);
    }

    static Rect square(Point centre, float half) {
        return {{centre.x - half, centre.y - half}, {centre.x + half, centre.y + half}};
    }

    const TableView& view_;
    TableMeasures measures_;
    Point centre_;
    std::size_t count_ = 0;
    float token_ = 0;
    Picture picture_;
};

}  // namespace

TableForm table_form(int groups) {
    if (groups > most_tables) return TableForm::tile;
    return groups <= most_large_tables ? TableForm::large : TableForm::small;
}

float table_height(TableForm form) { return measures_of(form).height; }

Point facilitator_place(TableForm form, float width) {
    const float inset = form == TableForm::large ? 32.0F : 30.0F;
    return {width - inset, inset};
}

Picture round_table_picture(const TableView& view) { return TableDrawing(view).draw(); }

}  // namespace driehoek
