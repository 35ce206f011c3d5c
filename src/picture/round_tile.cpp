// A group of intervisie as a tile (picture 18b): enough to see what it is made of, and whether something is wrong.
#include <algorithm>
#include <utility>

#include "derive/intervisie.hpp"
#include "picture/round_table.hpp"
#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "picture/turn.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr Point table_centre{64, 66};
constexpr float seat_distance = 46;

void append_seats(Picture& picture, const TableView& view) {
    const auto count = static_cast<float>(view.group.members.size());
    // Where many sit, tokens get smaller before they touch.
    const float radius = std::min(8.0F, 2 * pi * seat_distance / std::max(count, 1.0F) * 0.42F);
    float seat = 0.5F;
    for (const PersonId& member : view.group.members) {
        const Person* person = find_person(view.organisation, member);
        const std::optional<Function> function =
            person ? function_in(view.round.target_functions, *person) : std::nullopt;
        append_token(picture, function ? token_of(*function) : Token::other,
                     around(table_centre, seat_distance, -pi / 2 + seat * 2 * pi / count), radius, {});
        seat += 1;
    }
}

// One column for each function: the number, and below it its shape.
void append_counts(Picture& picture, const TableView& view) {
    const float room = view.width - 130 - 12;
    const float step = std::min(28.0F, room / std::max(1.0F, static_cast<float>(view.plan.functions.size())));
    float x = 134;
    for (const auto& [function, count] : view.plan.functions) {
        append_text(picture, {x, 72}, std::to_string(count), 15, Weight::regular, Ink::ink2, Anchor::middle);
        append_token(picture, token_of(function), {x, 88}, 6, {});
        x += step;
    }
}

}  // namespace

Picture round_tile_picture(const TableView& view) {
    Picture picture;
    picture.bounds = {{0, 0}, {view.width, tile_height}};
    const Words& words = view.words;
    const std::string size = count_in(words.one_person, words.many_people, view.plan.size);
    picture.title = fill(words.table_summary, {fill(words.group_name, {view.group.name}), size});
    const bool is_sound = view.plan.is_sound();
    append_circle(picture, table_centre, 30, {Ink::panel}, {is_sound ? Ink::ctl : Ink::red, is_sound ? 1.4F : 2.25F});
    append_text(picture, {table_centre.x, table_centre.y + 7}, view.group.name, 20, Weight::bold, Ink::ink,
                Anchor::middle);
    append_seats(picture, view);
    const bool changes = view.size_after >= 0 && view.size_after != view.plan.size;
    append_text(
        picture, {130, 46},
        changes ? fill(words.count_becomes, {std::to_string(view.plan.size), std::to_string(view.size_after)}) : size,
        15, Weight::semibold, Ink::ink);
    append_counts(picture, view);
    const std::optional<GroupNote> note = note_of(words, view.organisation, view.names, view.plan);
    if (!note) return picture;
    if (note->is_wrong) {
        append_error(picture, {24, 136}, 10);
    } else {
        append_signal(picture, Sign::attention, {24, 136}, 9);
    }
    append_text(picture, {42, 141}, note->short_label, 15, note->is_wrong ? Weight::bold : Weight::semibold,
                note->is_wrong ? Ink::red : Ink::amber_text);
    picture.summary = note->label;
    return picture;
}

}  // namespace driehoek
