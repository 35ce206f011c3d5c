// The sheet of who is chosen (picture 19): a line for each fact that opens its edit, days as keys, what there is to do, 3-hoeken,
// group, and the two ways to go.
#include <algorithm>

#include "base/order.hpp"
#include "base/text.hpp"
#include "derive/intervisie.hpp"
#include "derive/triads_on_day.hpp"
#include "model/rules.hpp"
#include "picture/tokens.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/data/data.hpp"
#include "ui/places/data/people.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/own_papers.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float sheet_margin = 16;  // of the panel
constexpr float fact_label = 116;  // of what a fact is called
constexpr float sheet_edge = 8;  // from the sheet_margin to words

// One line: what it is called, what it is, and a pencil; all of it opens the edit.
struct FactLine {
    Word label;
    std::string value;
    TextStyle style = type::strong;
    std::optional<Function> token{};  // before the value
    bool is_done = false;  // a tick before it
    bool is_missing = false;  // the sign of attention before it
};

float fact_height(const ViewContext& view) { return view.layout.has_fingers ? 48 : 37; }

void draw_fact_ground(Column& column, const Rect& row) {
    line({row.min.x, row.max.y}, row.max, Ink::line);
    column.leave(0);
}

void draw_pencil(const Rect& row, bool is_hovered) {
    icon({row.max.x - 18, row.centre().y - 9}, icons::pencil, 18, is_hovered ? Ink::ink : Ink::ink2);
}

bool draw_fact(const ViewContext& view, Column& column, const FactLine& fact) {
    const Rect row = column.take(fact_height(view));
    const Press press = press_area(view.ui, fact.label, row, fill(view.words.spoken_fact, {fact.label, fact.value}));
    if (press.hovered)
        fill_rect({{row.min.x - sheet_edge, row.min.y + 1}, {row.max.x + sheet_edge, row.max.y}}, Ink::sub, 8);
    const float y = row.centre().y;
    draw_text({row.min.x, y + 5}, fact.label, type::caption);
    float x = row.min.x + fact_label;
    if (fact.token) draw_staff_token(view.words, fact.token, {x + 10, y}, 10.5F);
    if (fact.is_done) draw_tick_mark({x + 9, y}, 9);
    if (fact.is_missing) draw_signal_mark(Rule::trainer_is_not_registered, {x + 9, y}, 9);
    if (fact.token || fact.is_done || fact.is_missing) x += 29;
    TextStyle style = fact.style;
    style.max_width = row.max.x - 24 - x;
    draw_text({x, y + 5}, fact.value, style);
    draw_pencil(row, press.hovered);
    draw_fact_ground(column, row);
    return press.pressed;
}

// Each day a key: pressed it counts at once.
void draw_days(const ViewContext& view, Column& column, const Person& person) {
    const Words& words = view.words;
    const Rect row = column.take(view.layout.has_fingers ? 52 : 37);
    const Container group(view.ui, Role::group, "days", words.fact_days, row);
    const Scope scope("days");
    const float y = row.centre().y;
    const bool is_at_weekend = (person.working_days >> shown_days) != 0;
    draw_text({row.min.x, y + 5}, words.fact_days, type::caption);
    const int count = is_at_weekend ? 7 : shown_days;
    const float room = (row.max.x - 24 - row.min.x - fact_label + 4) / static_cast<float>(count);
    const float pitch = std::min(view.layout.has_fingers ? 44.0F : 32.0F, room);
    const float high = view.layout.has_fingers ? 40 : 24;
    for (unsigned day = 0; day < static_cast<unsigned>(count); ++day) {
        const float x = row.min.x + fact_label + pitch * static_cast<float>(day);
        const Rect key{{x, y - high / 2}, {x + pitch - 4, y + high / 2}};
        const bool works = ((person.working_days >> day) & 1U) != 0;
        const Press press =
            press_area(view.ui, words.weekdays[(day + 1) % 7], key, words.weekdays[(day + 1) % 7], Role::button,
                       static_cast<std::uint16_t>(state_switch | (works ? state_pressed : 0)));
        fill_rect(key, works ? Ink::ink2 : press.hovered ? Ink::sub : Ink::panel, 6);
        if (!works) stroke_rect(key, Ink::ctl, 6);
        draw_text({key.centre().x, y + 5}, words.days_from_monday[day],
                  {15, works ? Weight::semibold : Weight::regular, works ? Ink::panel : Ink::ink2, Anchor::middle});
        if (!press.pressed) continue;
        EditPerson edit = values_of(person);
        edit.working_days = static_cast<WorkingDays>(edit.working_days ^ (1U << day));
        view.send(std::move(edit));
    }
    const Rect pencil{{row.max.x - 22, row.min.y}, {row.max.x + 4, row.max.y}};
    const Press press =
        press_area(view.ui, "pencil", pencil,
                   fill(words.spoken_fact, {words.fact_days, spoken_days_of(words, person.working_days)}));
    draw_pencil(row, press.hovered);
    if (press.pressed) open_person_editor(view, person.id);
    draw_fact_ground(column, row);
}

// Voorlieden are trained and registered; of others only what is known.
bool has_training(const Person& person) {
    return person.has(Function::foreman) || person.has(Function::workplace_trainer) || person.training != Training();
}

void draw_training(const ViewContext& view, Column& column, const Person& person) {
    const Words& words = view.words;
    const Training& training = person.training;
    const bool is_finished = training.status == ProgrammeStatus::finished;
    const bool opens_training =
        draw_fact(view, column,
                  {.label = words.fact_training,
                   .value = std::string(words.training_statuses[static_cast<std::size_t>(training.status)]),
                   .is_done = is_finished});
    const bool is_missing = is_finished && !training.sbb_registered;
    const bool opens_registration = draw_fact(
        view, column,
        {.label = words.fact_registration,
         .value = training.sbb_registered ? fill(words.registered_since, {long_date(words, *training.sbb_registered)})
                                          : std::string(words.registration_not_yet),
         .style = is_missing ? type::attention : type::strong,
         .is_missing = is_missing});
    if (opens_training || opens_registration) view.open_dialog(training_dialog(view, person.id));
}

void draw_staff_facts(const ViewContext& view, Column& column, const Person& person) {
    const Words& words = view.words;
    const Unit* unit = find_unit(view.organisation, person.unit);
    const Person* manager = find_person(view.organisation, person.line_manager);
    const auto opens = [&](const FactLine& fact) {
        if (draw_fact(view, column, fact)) open_person_editor(view, person.id);
    };
    opens({.label = words.fact_functions, .value = functions_of(words, person)});
    opens({.label = words.fact_unit, .value = unit ? unit->name : std::string(words.whole_organisation)});
    FactLine line{.label = words.fact_manager, .value = managers_of(view, person)};
    if (manager && !manager->functions.empty()) line.token = manager->functions.front();
    opens(line);
    if (const Location* location = find_location(view.organisation, person.location))
        opens({.label = words.fact_location, .value = location->name});
    draw_days(view, column, person);
    if (person.is_external) opens({.label = words.fact_external, .value = std::string(words.person_is_external)});
    if (has_training(person)) draw_training(view, column, person);
}

void draw_third_facts(const ViewContext& view, Column& column, const Person& person) {
    const Words& words = view.words;
    const std::vector<PeopleRow>& all = people_of(view, view.own<PeopleState>()).thirds;
    const auto row = std::ranges::find(all, person.id, &PeopleRow::person);
    if (row == all.end()) return;
    const auto opens = [&](Word label, const std::string& value) {
        if (draw_fact(view, column, {.label = label, .value = value})) open_person_editor(view, person.id);
    };
    opens(words.roster_code, row->code);
    opens(words.fact_unit, row->unit);
    opens(words.roster_module, row->module);
    if (!find_triad(view.organisation, row->triad)) return;
    const auto opens_triad = [&](Word label, const std::string& value) {
        if (draw_fact(view, column, {.label = label, .value = value}))
            view.open_dialog(edit_corners_dialog(view, row->triad));
    };
    opens_triad(words.roster_type, row->type);
    opens_triad(words.roster_begin, row->begin);
    opens_triad(words.roster_end, row->end);
    const bool opens_learning =
        draw_fact(view, column, {.label = words.roster_learning, .value = row->learning}) && row->trainer;
    if (opens_learning) view.open_dialog(training_dialog(view, row->trainer));
}

// --- 3-hoeken ------------------------------------------------------------------------------------------------------------

void go_to_triad(const ViewContext& view, const TriadId& triad) {
    go_to_triads(view);
    view.state.select({Subject::Kind::triad, triad, {}, {}});
}

// A plate, and beside it who holds the corner that this person does not.
void draw_triad_box(const ViewContext& view, const Rect& box, const Triad& triad, const PersonId& person) {
    const Scope scope(triad.id.text);
    const std::string code = view.code_of(triad);
    const Corner beside = triad.person_at(Corner::job_coach) == person ? Corner::lead : Corner::job_coach;
    const Person* other = find_person(view.organisation, triad.person_at(beside));
    const std::string name =
        other ? view.names.short_of(view.organisation, other->id) : std::string(view.words.open_corner_short);
    const Press press =
        press_area(view.ui, "triad", box, fill(view.words.sheet_open_triad, {code}), Role::button, state_none, name);
    card(box, press.hovered ? Ink::sub : Ink::panel, Ink::ctl, 10);
    const float y = box.centre().y;
    draw_plate({box.min.x + 42, y}, code.size() > 6 ? std::string_view("...") : std::string_view(code), 60, 28);
    if (other)
        draw_corner_token(view.words, other, beside, {box.min.x + 92, y}, 10.5F);
    else
        draw_open_token(beside, triad.type, {box.min.x + 92, y}, 10.5F);
    draw_text(
        {box.min.x + 109, y + 5}, name,
        {15, Weight::semibold, other ? Ink::ink : Ink::amber_text, Anchor::start, box.max.x - 6 - box.min.x - 109});
    if (press.pressed) go_to_triad(view, triad.id);
}

std::string role_words(const ViewContext& view, const std::vector<TriadId>& triads, const PersonId& person) {
    bool leads = false;
    bool coaches = false;
    for (const TriadId& id : triads) {
        const Triad& triad = *find_triad(view.organisation, id);
        leads = leads || triad.person_at(Corner::lead) == person;
        coaches = coaches || triad.person_at(Corner::job_coach) == person;
    }
    if (leads && coaches) return {};
    return std::string(leads ? view.words.as_lead : coaches ? view.words.as_job_coach : view.words.as_third);
}

void draw_triads_of(const ViewContext& view, Column& column, const PersonId& person) {
    const Words& words = view.words;
    std::vector<TriadId> triads;
    for (const std::vector<TriadId>* each : {&view.derived.active, &view.derived.planned}) {
        for (const TriadId& id : *each) {
            if (find_triad(view.organisation, id)->first_corner_of(person)) triads.push_back(id);
        }
    }
    column.leave(space::gap);
    Column titles = column.indented(sheet_edge);
    titles.heading_with(triad_count(words, static_cast<int>(triads.size())), 3,
                        triads.empty() ? std::string() : role_words(view, triads, person));
    column.leave(space::close);
    if (triads.empty()) column.indented(sheet_edge).paragraph(words.person_no_triads, type::caption);
    if (!triads.empty()) {
        Grid grid(column, 2, 48, space::close, 400);
        for (const TriadId& id : triads) draw_triad_box(view, grid.next(), *find_triad(view.organisation, id), person);
    }
    for (const TriadId& id : view.derived.active) {
        const Triad& triad = *find_triad(view.organisation, id);
        const bool is_contact = std::ranges::any_of(triad.extra_contacts, [&](const ExtraContact& contact) {
            return contact.person == person && is_active_on(contact, view.today);
        });
        if (!is_contact) continue;
        const Scope scope(id.text + "contact");
        column.leave(space::hair);
        const Rect row = column.take(view.layout.has_fingers ? 44 : 32);
        const std::string sentence = fill(words.sheet_still_contact, {view.code_of(triad)});
        const Press press = press_area(view.ui, "contact", row, sentence);
        if (press.hovered) fill_rect(row, Ink::sub, 8);
        draw_signal_mark(Rule::too_many_contact_persons, {row.min.x + 18, row.centre().y}, 9,
                         count_contact_persons(triad, view.today));
        draw_text({row.min.x + 36, row.centre().y + 5}, sentence,
                  {15, Weight::regular, Ink::ink, Anchor::start, row.width() - 40});
        if (press.pressed) go_to_triad(view, id);
    }
}

// --- intervisie -----------------------------------------------------------------------------------------------------------

void draw_group_of(const ViewContext& view, Column& column, const PersonId& person) {
    const Words& words = view.words;
    const Round* round = current_round(view.organisation);
    if (!round) return;
    const auto group = std::ranges::find_if(round->groups, [&](const IntervisieGroup& each) {
        return std::ranges::find(each.members, person) != each.members.end();
    });
    if (group == round->groups.end()) return;
    const SessionProgress progress = count_sessions(*round, *group);
    column.leave(space::gap);
    column.indented(sheet_edge)
        .heading_with(words.sheet_intervisie, 3,
                      fill(words.sheet_sessions, {std::to_string(progress.held), std::to_string(progress.planned)}));
    column.leave(space::close);
    const Rect box = column.take(54);
    std::vector<std::string> names;
    for (const PersonId& member : group->members) names.push_back(view.name_of(member));
    const std::string title = fill(words.sheet_group, {group->name});
    const Press press =
        press_area(view.ui, "group", box, fill(words.spoken_group, {group->name, listed(words, names)}));
    card(box, press.hovered ? Ink::sub : Ink::panel, Ink::ctl, 12);
    const float y = box.centre().y;
    const float wide = draw_text({box.min.x + 16, y + 5}, title, {15, Weight::semibold, Ink::ink, Anchor::start, 110});
    // As the table stands: by function, so that it is read at once.
    std::vector<PersonId> seats = group->members;
    sort_by(seats, [&](const PersonId& id) {
        const Person* each = find_person(view.organisation, id);
        const Token token = each && !each->functions.empty() ? token_of(each->functions.front()) : Token::other;
        return token == Token::manager ? 0 : token == Token::job_coach ? 1 : token == Token::foreman ? 2 : 3;
    });
    const float room = box.max.x - 30 - (box.min.x + 16 + wide + 26);
    const float pitch = std::min(32.0F, room / static_cast<float>(std::max<std::size_t>(seats.size(), 1)));
    float x = box.min.x + 16 + wide + 36;
    for (const PersonId& seat : seats) {
        const Person* each = find_person(view.organisation, seat);
        const bool is_own = seat == person;
        std::optional<Function> function;
        if (each && !each->functions.empty()) function = each->functions.front();
        draw_function_token(words, function, {x, y}, std::min(10.5F, pitch * 0.33F));
        if (is_own) stroke_rect({{x - 17, y - 17}, {x + 17, y + 17}}, Ink::ink, 17, 2);
        x += pitch;
    }
    icon({box.max.x - 28, y - 9}, icons::chevron_right, 18, Ink::ink2);
    if (!press.pressed) return;
    go_to(view, places::intervisie);
    view.state.round = round->id;
    view.state.select_group(group->id);
}

// --- paper ---------------------------------------------------------------------------------------------------------------

// Of a third corner his 3-hoek, of who leads or coaches all of those; and what is kept about him.
void draw_papers_of(const ViewContext& view, Column& column, const Person& person) {
    const Words& words = view.words;
    column.leave(space::gap);
    Row row(column);
    const auto own = std::ranges::find_if(*view.organisation.triads, [&](const Triad& triad) {
        return triad.person_at(Corner::third) == person.id && has_own_sheet(triad, view.today);
    });
    const bool is_third = person.functions.empty() && own != view.organisation.triads->end();
    const bool has_caseload = count_own_sheets(view, person.id) > 0;
    if ((is_third || has_caseload) && row.button("own_triad", words.own_triad_button, {.glyph = icons::printer}))
        view.open_dialog(is_third ? OwnTriadDialog{.triad = own->id} : OwnTriadDialog{.caseload = person.id});
    if (row.button("own_data", words.own_data_button, {.glyph = icons::printer}))
        view.open_dialog(own_data_dialog(person));
}

// --- leaving --------------------------------------------------------------------------------------------------------------

void lead_to(const ViewContext& view, const Dependent& dependent) {
    if (find_triad(view.organisation, dependent.triad)) return go_to_triad(view, dependent.triad);
    if (find_round(view.organisation, dependent.round)) {
        go_to(view, places::intervisie);
        view.state.round = dependent.round;
        view.state.select_group(dependent.group);
        return;
    }
    if (dependent.person) view.state.select({Subject::Kind::person, {}, dependent.person, {}});
}

std::vector<Dependent> in_the_way(const ViewContext& view, const PersonId& person) {
    std::vector<Dependent> found = dependents_of(view.organisation, person);
    std::erase_if(found, [](const Dependent& dependent) { return goes_along(dependent.kind); });
    return found;
}

// Why "Verwijder" is off: each thing in the way leads there.
void draw_why_not(const ViewContext& view, Column& column, const std::vector<Dependent>& dependents) {
    constexpr std::size_t most = 4;
    const Words& words = view.words;
    column.leave(space::gap);
    column.divide();
    column.leave(space::gap);
    const Rect first = column.place(20);
    icon({first.min.x + sheet_edge, first.min.y}, icons::lock, 20, Ink::ink2);
    Column beside = column.indented(sheet_edge + 30);
    beside.line(words.sheet_cannot_remove, type::strong);
    const std::size_t named = dependents.size() <= most + 1 ? dependents.size() : most;
    for (std::size_t index = 0; index < named; ++index) {
        const Scope scope("why" + std::to_string(index));
        beside.leave(0);
        const Rect row = beside.take(view.layout.has_fingers ? 44 : 26);
        const std::string sentence = sentence_of(words, view.organisation, view.names, dependents[index]);
        const Press press = press_area(view.ui, "there", row, sentence, Role::link);
        const float wide = draw_text({row.min.x, row.centre().y + 5}, sentence,
                                     {15, Weight::regular, Ink::ink, Anchor::start, row.width()});
        line({row.min.x, row.centre().y + 9}, {row.min.x + wide, row.centre().y + 9},
             press.hovered ? Ink::ink : Ink::ctl);
        if (press.pressed) lead_to(view, dependents[index]);
    }
    if (named < dependents.size())
        beside.line(fill(words.many_more, {std::to_string(dependents.size() - named)}), type::caption);
}

void draw_leaving(const ViewContext& view, const Rect& row, const Person& person, bool can_be_removed) {
    const Words& words = view.words;
    const float wide = std::min(111.0F, row.width() * 0.36F);
    const Rect remove{{row.max.x - wide, row.min.y}, row.max};
    if (button(view.ui, "leave", {row.min, {remove.min.x - space::close, row.max.y}}, words.sheet_end_employment,
               {.glyph = icons::user_minus}))
        view.open_dialog(LeavePersonDialog{person.id, view.iso_today()});
    if (button(view.ui, "remove", remove, words.sheet_remove, {.is_disabled = !can_be_removed}))
        view.send(RemovePerson{person.id});
}

// Since when, or until when; where that is not known what somebody is, and where.
std::string employment_words(const ViewContext& view, const Person& person) {
    const Words& words = view.words;
    if (person.employment_end)
        return fill(*person.employment_end < view.today ? words.employed_until : words.employed_to,
                    {long_date(words, *person.employment_end)});
    if (person.employment_begin)
        return fill(*person.employment_begin > view.today ? words.employed_from : words.employed_since,
                    {long_date(words, *person.employment_begin)});
    const Unit* unit = find_unit(view.organisation, person.unit);
    return functions_of(words, person) + (unit ? ", " + unit->name : std::string());
}

// Token, name and what is said below it; the cross leaves. Returns the room below.
Rect draw_sheet_title(const ViewContext& view, const Rect& panel, const Person& person) {
    const bool is_third = person.functions.empty() && !person.code.empty();
    const float token = is_third ? 0 : 50;
    const std::string detail = is_third ? std::string(view.words.third_legend) : employment_words(view, person);
    if (!is_third) {
        std::optional<Function> function;
        if (!person.functions.empty()) function = person.functions.front();
        draw_staff_token(view.words, function, {panel.min.x + 42, panel.min.y + 43}, 18);
    }
    return draw_panel_title(view, {{panel.min.x + token, panel.min.y}, panel.max}, view.name_of(person.id), detail);
}

}  // namespace

void draw_person_sheet(const ViewContext& view, const Rect& place, const Person& person) {
    const Container aside(view.ui, Role::complementary, "sheet", view.words.sheet_label, place);
    const Scope scope("sheet" + person.id.text);
    const Rect panel = draw_inspector_ground(view, place);
    Rect body = draw_sheet_title(view, panel, person);
    body.min.x = panel.min.x;
    const float high = view.layout.has_fingers ? space::control : space::button;
    const Rect row{{panel.min.x + sheet_margin, panel.max.y - space::normal - high},
                   {panel.max.x - sheet_margin, panel.max.y - space::normal}};
    body.max.y = row.min.y - 10;
    const std::vector<Dependent> dependents = in_the_way(view, person.id);
    {
        ScrollColumn all(view.ui, "facts", body, sheet_margin, space::hair);
        Column facts(view.ui, {all.next().x + sheet_edge, all.next().y}, all.width() - 2 * sheet_edge);
        PeopleState& state = view.own<PeopleState>();
        if (std::exchange(state.wants_sheet, false))
            focus_on(view.ui, person.code.empty() ? view.words.fact_functions : view.words.roster_code);
        if (person.code.empty())
            draw_staff_facts(view, facts, person);
        else
            draw_third_facts(view, facts, person);
        all.reach(facts.bottom());
        all.leave(space::gap);
        draw_signal_cards(view, all, findings_of(view, person.id));
        draw_triads_of(view, all, person.id);
        draw_group_of(view, all, person.id);
        draw_papers_of(view, all, person);
        if (!dependents.empty()) draw_why_not(view, all, dependents);
        all.leave(space::close);
        all.take(0);
    }
    line({panel.min.x + 1, body.max.y}, {panel.max.x - 1, body.max.y}, Ink::line);
    draw_leaving(view, row, person, dependents.empty());
}

}  // namespace driehoek::ui
