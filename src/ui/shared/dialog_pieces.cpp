#include <algorithm>
#include <map>

#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "derive/names.hpp"
#include "model/rules.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t most_people = 60;  // the search field leads to the others

std::string unit_name(const ViewContext& view, const Person& person) {
    const Unit* unit = find_unit(view.organisation, person.unit);
    return unit ? unit->name : std::string();
}

// As what he is looked for: in a third corner by code, also where he works here (P22).
std::string called(const ViewContext& view, const Person& person, std::optional<Corner> corner) {
    return corner == Corner::third ? view.name_of_third(person.id) : view.name_of(person.id);
}

bool matches(const ViewContext& view, const Person& person, std::optional<Corner> corner, const std::string& search) {
    return find_match(called(view, person, corner) + ' ' + unit_name(view, person), search).has_value();
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
        if (!may_hold(person, corner) || !person.is_employed_on(view.today) || triad.first_corner_of(person.id) ||
            !matches(view, person, corner, search))
            continue;
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
    const std::string name = called(view, person, corner);
    std::string detail = person.functions.empty() || corner == Corner::third
                             ? std::string()
                             : std::string(name_of(view.words, person.functions.front()));
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

// Who somebody may report to.
Options<PersonId> manager_options(const ViewContext& view, const PersonId& of) {
    Options<PersonId> managers;
    managers.add({}, view.words.nobody_chosen);
    for (const Person& person : *view.organisation.people) {
        if (!person.functions.empty() && person.id != of && person.is_employed_on(view.today))
            managers.add(person.id, view.name_of(person.id));
    }
    return managers;
}

}  // namespace

void close_dialog(const ViewContext& view) { view.outbox.dialog_end = DialogEnd{}; }
void close_all_dialogs(const ViewContext& view) { view.outbox.dialog_end = DialogEnd{.closes_all = true}; }
void replace_dialog(const ViewContext& view, Dialog next) {
    view.outbox.dialog_end = DialogEnd{.next = std::move(next)};
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

void Namesake::draw(Column& column) const {
    if (is_asked()) column.note(sentence(), Ink::amber_tint);
}

bool Namesake::asks() const {
    if (!known_ || is_asked()) return false;
    asked_ = name_;
    view_.ui.mirror.announce(sentence(), true);
    view_.outbox.wants_frame = true;
    return true;
}

Options<UnitId> unit_options(const ViewContext& view, Word first) {
    Options<UnitId> options;
    options.add({}, first);
    for (const Unit& unit : *view.organisation.units) {
        const Unit* above = find_unit(view.organisation, unit.parent);
        options.add(unit.id, above ? above->name + ": " + unit.name : unit.name);
    }
    return options;
}

Options<ProgrammeStatus> status_options(const Words& words) {
    Options<ProgrammeStatus> statuses;
    for (const Word status : words.training_statuses)
        statuses.add(static_cast<ProgrammeStatus>(statuses.values.size()), status);
    return statuses;
}

void manager_fields(const ViewContext& view, Column& column, const PersonId& of, std::vector<PersonId>& managers) {
    const Scope scope("managers");
    if (managers.empty()) managers.emplace_back();
    const Options<PersonId> options = manager_options(view, of);
    for (std::size_t index = 0; index < managers.size(); ++index) {
        const std::string number = std::to_string(index + 1);
        column.select(number,
                      index == 0 ? std::string(view.words.manager_field) : fill(view.words.manager_also, {number}),
                      options, managers[index]);
    }
    if (!managers.back()) return;
    Row row(column);
    if (row.button("more", view.words.manager_add, {.glyph = icons::plus})) managers.emplace_back();
}

Options<PersonId> staff_options(const ViewContext& view, Function function, Word first) {
    Options<PersonId> options;
    options.add({}, first);
    for (const Person& person : *view.organisation.people) {
        if (person.has(function) && person.is_employed_on(view.today)) options.add(person.id, view.name_of(person.id));
    }
    return options;
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

std::optional<PersonId> draw_people(const ViewContext& view, Column& column, const std::string& search,
                                    const Triad& triad, std::optional<Corner> corner) {
    std::optional<PersonId> pressed;
    const std::vector<Candidate> candidates = candidates_for(view, search, triad, corner);
    std::optional<bool> group;
    for (const Candidate& candidate : candidates) {
        if (group != candidate.is_fit && corner)
            column.heading(candidate.is_fit ? view.words.choose_fits : view.words.choose_others, 3);
        group = candidate.is_fit;
        if (draw_candidate(view, candidate, column.take(56), corner)) pressed = candidate.person->id;
        column.leave(space::close);
    }
    if (candidates.empty()) column.paragraph(view.words.choose_nobody_found, type::caption);
    return pressed;
}

}  // namespace driehoek::ui
