#include <algorithm>
#include <map>

#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "derive/names.hpp"
#include "model/rules.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"
#include "ui/views/rounds.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t most_people = 60;  // the search field leads to the others

std::string unit_name(const ViewContext& view, const Person& person) {
    const Unit* unit = find_unit(view.organisation, person.unit);
    return unit ? unit->name : std::string();
}

bool matches(const ViewContext& view, const Person& person, const std::string& search) {
    return find_match(view.name_of(person.id) + ' ' + unit_name(view, person), search).has_value();
}

bool may_hold(const Person& person, std::optional<Corner> corner) {
    const bool is_third = corner == Corner::third;
    return is_third ? person.trajectory.has_value() : !person.functions.empty();
}

bool fits(const ViewContext& view, const Person& person, const Triad& triad, std::optional<Corner> corner) {
    if (!corner) return true;
    if (*corner == Corner::third) {
        return person.trajectory && triad_type_for(person.trajectory->kind) == triad.type &&
               count_active_triads(view.organisation, Corner::third, person.id, view.today) == 0;
    }
    return function_fits(triad.type, *corner, person);
}

struct Candidate {
    const Person* person = nullptr;
    bool is_fit = false;
    bool is_near = false;  // works in the unit of the 3-hoek
    int triads = 0;
};

// One pass over the 3-hoeken instead of one per person.
std::map<PersonId, int> count_triads(const ViewContext& view) {
    std::map<PersonId, int> counts;
    for (const TriadId& id : view.derived.active) {
        const Triad& triad = *find_triad(view.organisation, id);
        for (const Corner corner : {Corner::lead, Corner::job_coach}) {
            if (triad.person_at(corner)) ++counts[triad.person_at(corner)];
        }
    }
    return counts;
}

std::vector<Candidate> candidates_for(const ViewContext& view, const std::string& search, const Triad& triad,
                                      std::optional<Corner> corner) {
    const std::map<PersonId, int> counts = count_triads(view);
    const UnitId home = business_unit_of(view.organisation, unit_of(view.organisation, triad));
    std::vector<Candidate> candidates;
    for (const Person& person : *view.organisation.people) {
        if (!may_hold(person, corner) || triad.first_corner_of(person.id) || !matches(view, person, search)) continue;
        const auto count = counts.find(person.id);
        candidates.push_back({&person, fits(view, person, triad, corner),
                              home && business_unit_of(view.organisation, person.unit) == home,
                              count == counts.end() ? 0 : count->second});
    }
    // Whoever fits comes first; of those the ones nearby, then the ones with the fewest 3-hoeken.
    sort(candidates, [](const Candidate& one, const Candidate& other) {
        if (one.is_fit != other.is_fit) return one.is_fit;
        if (one.is_near != other.is_near) return one.is_near;
        return one.triads < other.triads;
    });
    if (candidates.size() > most_people) candidates.resize(most_people);
    return candidates;
}

bool draw_candidate(const ViewContext& view, const Candidate& candidate, const Rect& row,
                    std::optional<Corner> corner) {
    const Person& person = *candidate.person;
    const Scope scope(person.id.text);
    const std::string name = view.name_of(person.id);
    std::string detail =
        person.functions.empty() ? std::string() : std::string(name_of(view.words, person.functions.front()));
    if (const std::string unit = unit_name(view, person); !unit.empty()) detail += (detail.empty() ? "" : ", ") + unit;
    const std::string load = corner == Corner::third ? std::string() : triad_count(view.words, candidate.triads);
    const Press press =
        press_area(view.ui, "choose", row, name, Role::button, state_none, detail + (load.empty() ? "" : ", ") + load);
    card(row, press.hovered ? Ink::sub : Ink::panel, press.hovered ? Ink::ink : Ink::ctl, 10);
    if (corner == Corner::third)
        draw_plate({row.min.x + 40, row.centre().y}, person.code, 58, 28);
    else
        draw_corner_token(view.words, &person, corner.value_or(Corner::lead), {row.min.x + 30, row.centre().y}, 13);
    const float x = row.min.x + (corner == Corner::third ? 80.0F : 56.0F);
    const float right = text_width(load, 15, Weight::semibold) + 32;
    draw_text({x, row.min.y + 22}, name, {15, Weight::semibold, Ink::ink, Anchor::start, row.max.x - x - right});
    draw_text({x, row.min.y + 42}, detail, {15, Weight::regular, Ink::ink2, Anchor::start, row.max.x - x - right});
    draw_text({row.max.x - 16, row.centre().y + 5}, load, {15, Weight::semibold, Ink::ink2, Anchor::end});
    return press.pressed;
}

}  // namespace

void close_dialog(const ViewContext& view) { view.outbox.dialog_end = DialogEnd{}; }
void close_all_dialogs(const ViewContext& view) { view.outbox.dialog_end = DialogEnd{.closes_all = true}; }
void replace_dialog(const ViewContext& view, Dialog next) {
    view.outbox.dialog_end = DialogEnd{.next = std::move(next)};
}

float labelled_field(const ViewContext& view, Point at, float width, std::string_view id, Word label,
                     std::string& value, Role role, std::string_view description, bool is_invalid) {
    draw_text({at.x, at.y + 12}, label, {15, Weight::semibold, Ink::ink, Anchor::start});
    text_field(view.ui, id, {{at.x, at.y + 24}, {at.x + width, at.y + 68}}, label, value,
               {.role = role, .description = description, .is_invalid = is_invalid});
    float y = at.y + 68;
    if (!description.empty()) {
        y = draw_paragraph({at.x, y + 20}, width, description,
                           {15, Weight::regular, is_invalid ? Ink::red : Ink::ink2, Anchor::start}) -
            12;
    }
    return y + 16;
}

float labelled_day(const ViewContext& view, Point at, float width, std::string_view id, Word label, std::string& day) {
    const std::string_view wrong = day_hint(view, day);
    return labelled_field(view, at, width, id, label, day, Role::date_field, wrong, !wrong.empty());
}

float labelled_select(const ViewContext& view, Point at, float width, std::string_view id, Word label,
                      const std::vector<std::string>& options, int& chosen) {
    draw_text({at.x, at.y + 12}, label, {15, Weight::semibold, Ink::ink, Anchor::start});
    select_field(view.ui, id, {{at.x, at.y + 24}, {at.x + width, at.y + 68}}, label, options, chosen);
    return at.y + select_height;
}

Namesake::Namesake(const ViewContext& view, const std::string& name, std::string& asked)
    : view_(view), name_(name), asked_(asked), known_(find_namesake(view.organisation, name)) {}

bool Namesake::is_certain() const { return is_asked() && tidied(known_->name) == tidied(name_); }

std::string Namesake::sentence() const {
    const Unit* unit = find_unit(view_.organisation, known_->unit);
    std::string who = known_->name;
    if (!known_->functions.empty()) who += ", " + std::string(name_of(view_.words, known_->functions.front()));
    if (unit) who += ", " + unit->name;
    return fill(is_certain() ? view_.words.person_same : view_.words.person_known, {who});
}

float Namesake::draw(Point at, float width) const {
    if (!is_asked()) return at.y;
    const std::string text = sentence();
    const float lines = count_lines(text, width - 32, 15, Weight::regular);
    const Rect area{{at.x, at.y - 8}, {at.x + width, at.y + lines * 21 + 16}};
    fill_rect(area, Ink::amber_tint, 12);
    paragraph(view_.ui, {area.min.x + 16, area.min.y + 26}, width - 32, text);
    return area.max.y + 16;
}

bool Namesake::asks() const {
    if (!known_ || is_asked()) return false;
    asked_ = name_;
    view_.ui.mirror.announce(sentence(), true);
    view_.outbox.wants_frame = true;
    return true;
}

bool draw_done_row(const ViewContext& view, Point at, float width, Word done, bool is_disabled, ButtonKind kind,
                   Word leave) {
    if (leave.empty()) leave = view.words.cancel;
    const float cancel_width = std::min(std::max(110.0F, button_width(leave)), width / 2 - 8);
    const float done_width = std::min(std::max(120.0F, button_width(done)), width - cancel_width - 8);
    const float x = at.x + width - done_width;
    if (button(view.ui, "cancel", {{x - 8 - cancel_width, at.y}, {x - 8, at.y + 44}}, leave)) close_dialog(view);
    const bool is_pressed = button(view.ui, "done", {{x, at.y}, {x + done_width, at.y + 44}}, done,
                                   {.kind = kind, .is_disabled = is_disabled});
    return is_pressed || (view.state.wants_done && !is_disabled);
}

Options<UnitId> unit_options(const ViewContext& view, Word first) {
    Options<UnitId> options;
    options.add({}, std::string(first));
    for (const Unit& unit : *view.organisation.units) {
        const Unit* above = find_unit(view.organisation, unit.parent);
        options.add(unit.id, above ? above->name + ": " + unit.name : unit.name);
    }
    return options;
}

Options<PersonId> staff_options(const ViewContext& view, Function function, Word first) {
    Options<PersonId> options;
    options.add({}, std::string(first));
    for (const Person& person : *view.organisation.people) {
        if (person.has(function)) options.add(person.id, view.name_of(person.id));
    }
    return options;
}

Options<PersonId> round_options(const ViewContext& view, const Round& round) {
    Options<PersonId> options;
    options.add({}, std::string(view.words.choose_something));
    for (const Person& person : *view.organisation.people) {
        if (is_in_target(round.target_functions, person) || group_of(round, person.id))
            options.add(person.id, view.name_of(person.id));
    }
    return options;
}

bool draw_removable(const ViewContext& view, Point& at, float width, const std::string& line,
                    const std::string& remove) {
    text(view.ui, {at.x, at.y + 27}, line, {15, Weight::semibold, Ink::ink, Anchor::start, width - 60});
    const Rect area{{at.x + width - 44, at.y}, {at.x + width, at.y + 44}};
    at.y += removable_height;
    return icon_button(view.ui, "remove", area, icons::trash_2, remove, {});
}

float draw_pair_fields(const ViewContext& view, Point at, float width, const Options<PersonId>& people, int& one,
                       int& other) {
    at.y = labelled_select(view, at, width, "one", view.words.pair_one, people.labels, one);
    return labelled_select(view, at, width, "other", view.words.pair_other, people.labels, other);
}

bool draw_person_choice(const ViewContext& view, const Rect& row, std::string_view id, const std::string& name,
                        const std::string& detail, float inset, const Round* round, const PersonId& person) {
    const Press press = press_area(view.ui, id, row, name, Role::button, state_none, detail);
    card(row, press.hovered ? Ink::sub : Ink::panel, press.hovered ? Ink::ink : Ink::ctl, 10);
    if (round && person) draw_person_token(view, *round, person, {row.min.x + 30, row.centre().y}, 13);
    const float width = row.width() - inset - 16;
    const bool has_detail = !detail.empty();
    draw_text({row.min.x + inset, has_detail ? row.min.y + 24 : row.centre().y + 5}, name,
              {15, Weight::semibold, Ink::ink, Anchor::start, width});
    if (has_detail)
        draw_text({row.min.x + inset, row.min.y + 44}, detail, {15, Weight::regular, Ink::ink2, Anchor::start, width});
    return press.pressed;
}

std::string_view day_hint(const ViewContext& view, const std::string& text) {
    if (trimmed(text).empty()) return {};
    const std::optional<Date> day = date_from_iso(trimmed(text));
    if (!day) return view.words.date_is_not_valid;
    return is_plausible(*day, view.today) ? std::string_view() : view.words.date_is_not_plausible;
}

std::optional<Date> read_optional_day(const ViewContext& view, const std::string& text) {
    return day_hint(view, text).empty() ? date_from_iso(trimmed(text)) : std::nullopt;
}

std::optional<Date> read_day(const ViewContext& view, const std::string& text) {
    return trimmed(text).empty() ? std::optional(view.today) : read_optional_day(view, text);
}

std::optional<PersonId> draw_people(const ViewContext& view, Point& at, float width, const std::string& search,
                                    const Triad& triad, std::optional<Corner> corner) {
    std::optional<PersonId> pressed;
    const std::vector<Candidate> candidates = candidates_for(view, search, triad, corner);
    std::optional<bool> group;
    for (const Candidate& candidate : candidates) {
        if (group != candidate.is_fit && corner) {
            heading(view.ui, {at.x, at.y + 18}, candidate.is_fit ? view.words.choose_fits : view.words.choose_others, 3,
                    {16, Weight::bold, Ink::ink, Anchor::start});
            at.y += 32;
        }
        group = candidate.is_fit;
        if (draw_candidate(view, candidate, {at, {at.x + width, at.y + 56}}, corner)) pressed = candidate.person->id;
        at.y += 64;
    }
    if (candidates.empty()) {
        text(view.ui, {at.x, at.y + 20}, view.words.choose_nobody_found,
             {15, Weight::regular, Ink::ink2, Anchor::start});
        at.y += 40;
    }
    return pressed;
}

}  // namespace driehoek::ui
