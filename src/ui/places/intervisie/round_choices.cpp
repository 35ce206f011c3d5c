#include "ui/places/intervisie/round_choices.hpp"

#include "model/rules.hpp"

namespace driehoek::ui {

Options<PersonId> round_options(const ViewContext& view, const Round& round) {
    Options<PersonId> options;
    options.add({}, view.words.choose_something);
    for (const Person& person : *view.organisation.people) {
        if (is_in_target(round.target_functions, person) || group_of(round, person.id))
            options.add(person.id, view.name_of(person.id));
    }
    return options;
}

void pair_fields(const Words& words, Column& column, const Options<PersonId>& people, PersonId& one, PersonId& other) {
    column.select("one", words.pair_one, people, one);
    column.select("other", words.pair_other, people, other);
}

bool draw_choice(const ViewContext& view, Column& column, std::string_view id, const std::string& name,
                 const std::string& detail, const Round* round, const PersonId& person) {
    const bool has_detail = !detail.empty();
    const Rect row = column.take(has_detail ? 58 : 48);
    column.leave(space::close);
    const Press press = press_area(view.ui, id, row, name, Role::button, state_none, detail);
    card(row, press.hovered ? Ink::sub : Ink::panel, press.hovered ? Ink::ink : Ink::ctl, 10);
    const bool has_sign = round && person;
    if (has_sign) draw_person_token(view, *round, person, {row.min.x + 30, row.centre().y}, 13);
    const float inset = has_sign ? 56 : 18;
    TextStyle style = type::strong;
    style.max_width = row.width() - inset - space::gap;
    draw_text({row.min.x + inset, has_detail ? row.min.y + 24 : row.centre().y + 5}, name, style);
    style.weight = Weight::regular;
    style.ink = Ink::ink2;
    if (has_detail) draw_text({row.min.x + inset, row.min.y + 44}, detail, style);
    return press.pressed;
}

}  // namespace driehoek::ui
