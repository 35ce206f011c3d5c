#include "intake/plan_triads.hpp"

#include <algorithm>
#include <set>

#include "base/search.hpp"
#include "base/text.hpp"

namespace driehoek::intake {
namespace {

// Who can hold a corner, told by his function: enough to tell two namesakes apart.
bool fits(const Person& person, IntakeField field) {
    if (field == IntakeField::job_coach) return person.has(Function::job_coach);
    if (field == IntakeField::lead) return person.has(Function::foreman) || person.has(Function::department_manager);
    return true;
}

// In capitals, as codes are kept.
std::string as_code(std::string code) {
    if (!is_code(code)) return code;
    for (char& letter : code) {
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    }
    return code;
}

std::vector<Offer> trajectories_offered() {
    std::vector<Offer> offers;
    for (const TrajectoryKind kind :
         {TrajectoryKind::participation_act, TrajectoryKind::guaranteed_job, TrajectoryKind::new_sheltered})
        offers.push_back({.kind = AnswerKind::use_trajectory, .value = std::string(word_of(kind))});
    return offers;
}

}  // namespace

TriadsPlan::TriadsPlan(const Organisation& organisation, RowReader& reader, const PlanOptions& options)
    : organisation_(organisation), reader_(reader), options_(options) {
    for (const Unit& unit : *organisation.units) units_.add(unit.id.text, unit.name);
    for (const Person& person : *organisation.people) {
        if (!person.name.empty()) staff_.add(person.id, person_name_from(person.name), person.number);
        if (!person.code.empty()) third_with_code_.emplace(folded(person.code), &person);
    }
    for (const Triad& triad : *organisation.triads) {
        const Triad*& last = last_triad_of_[triad.person_at(Corner::third).text];
        const auto goes_on_longer = [](const Triad& one, const Triad& other) {
            return !one.end || (other.end && *one.end > *other.end);
        };
        if (!last || goes_on_longer(triad, *last)) last = &triad;
    }
}

bool TriadsPlan::read(std::uint32_t at) {
    Row row;
    row.reading.row = at;
    if (!reader_.begins(row.reading)) return false;
    read_code(row);
    if (!row.reading.waits && !row.reading.is_skipped) {
        Reading& reading = row.reading;
        read_trajectory(row);
        row.unit = reader_.named(reading, IntakeField::unit, reader_.value(reading, IntakeField::unit), units_,
                                 IntakeProblem::unit_is_nearly_known, AnswerKind::use_unit);
        row.module = std::string(beginning_of(reader_.value(reading, IntakeField::module), longest_name));
        if (says_nothing(row.module) || is_error(row.module)) row.module.clear();
        row.lead = person(row, IntakeField::lead, reader_.value(reading, IntakeField::lead));
        row.job_coach = person(row, IntakeField::job_coach, reader_.value(reading, IntakeField::job_coach));
        for (const std::string& text : reader_.values(reading, IntakeField::contact)) {
            if (const PersonId contact = person(row, IntakeField::contact, text)) row.contacts.push_back(contact);
        }
        row.begin = reader_.date(reading, IntakeField::begin);
        row.end = reader_.date(reading, IntakeField::end);
        decide_trajectory(row);
    }
    rows_.push_back(std::move(row));
    return true;
}

void TriadsPlan::read_code(Row& row) {
    row.code = reader_.value(row.reading, IntakeField::code);
    if (row.code.starts_with('\'')) row.code.erase(0, 1);  // as a spreadsheet marks a text
    row.code = as_code(row.code);
    if (is_code(row.code)) return;
    if (row.reading.waits) return;  // the line is broken
    const std::string shown(beginning_of(row.code, longest_name));
    const IntakeAnswer* answer = reader_.ask(row.reading,
                                             {.what = IntakeProblem::code_is_wrong,
                                              .field = IntakeField::code,
                                              .text = shown,
                                              .key = shown.empty() ? "*" : ""},
                                             false);
    row.code = answer && answer->kind == AnswerKind::use_code ? as_code(answer->value) : std::string();
    if (answer && !is_code(row.code)) row.reading.is_skipped = true;
}

void TriadsPlan::read_trajectory(Row& row) {
    const std::string text = reader_.value(row.reading, IntakeField::trajectory);
    if (says_nothing(text) || is_error(text)) return;
    row.trajectory = trajectory_from(text);
    if (row.trajectory.type) return;
    const IntakeAnswer* answer = reader_.ask(
        row.reading, {.what = IntakeProblem::trajectory_is_unknown, .field = IntakeField::trajectory, .text = text},
        trajectories_offered);
    if (answer && answer->kind == AnswerKind::use_trajectory) row.trajectory = trajectory_from(answer->value);
}

const Triad* TriadsPlan::triad_of(const Row& row) const {
    const auto third = third_with_code_.find(folded(row.code));
    if (third == third_with_code_.end()) return nullptr;
    const auto triad = last_triad_of_.find(third->second->id.text);
    if (triad == last_triad_of_.end()) return nullptr;
    const std::optional<Date>& end = triad->second->end;
    return end && row.begin && *row.begin > *end ? nullptr : triad->second;  // the next one of this code
}

// What the table does not say follows from what is known, from who leads, from the code; else it is asked.
void TriadsPlan::decide_trajectory(Row& row) {
    if (row.reading.waits || row.reading.is_skipped) return;
    TrajectoryReading& trajectory = row.trajectory;
    const auto third = third_with_code_.find(folded(row.code));
    const Triad* before = triad_of(row);
    if (!trajectory.type && before) trajectory.type = before->type;
    const Person* lead = find_person(organisation_, row.lead);
    if (!trajectory.type && lead && lead->has(Function::foreman)) trajectory.type = TriadType::a;
    if (!trajectory.type && lead && lead->has(Function::department_manager)) trajectory.type = TriadType::b;
    if (!trajectory.type && row.code.starts_with('K')) trajectory.type = TriadType::a;
    if (!trajectory.type && row.code.starts_with('W')) trajectory.type = TriadType::b;
    if (trajectory.kind) return;
    if (third != third_with_code_.end() && third->second->trajectory) trajectory.kind = third->second->trajectory->kind;
    if (!trajectory.kind && trajectory.type == TriadType::a) trajectory.kind = TrajectoryKind::participation_act;
    if (trajectory.kind && trajectory.type) return;
    const IntakeAnswer* answer = reader_.ask(row.reading,
                                             {.what = IntakeProblem::trajectory_is_unknown,
                                              .field = IntakeField::trajectory,
                                              .text = trajectory.type ? "B" : "",
                                              .key = trajectory.type ? "b" : "*"},
                                             trajectories_offered, false);
    if (answer && answer->kind == AnswerKind::use_trajectory) trajectory = trajectory_from(answer->value);
}

PersonId TriadsPlan::person(Row& row, IntakeField field, const std::string& text) {
    if (says_nothing(text) || is_error(text)) return {};
    std::vector<const Directory::Entry*> meant = staff_.meant_by(text);
    if (meant.size() > 1) {
        std::vector<const Directory::Entry*> fitting = meant;
        std::erase_if(fitting, [&](const Directory::Entry* entry) {
            return !fits(*find_person(organisation_, entry->id), field);
        });
        if (fitting.size() == 1) meant = fitting;
    }
    if (meant.size() == 1) return meant.front()->id;
    const IntakeProblem what =
        meant.empty() ? IntakeProblem::person_is_unknown : IntakeProblem::person_is_one_of_several;
    const IntakeAnswer* answer = reader_.ask(row.reading, {.what = what, .field = field, .text = text}, [&] {
        std::vector<Offer> offers;
        if (meant.empty() && ++looked_for_ <= most_looked_for) meant = staff_.called_nearly(text);
        for (const Directory::Entry* entry : meant)
            offers.push_back({.kind = AnswerKind::use_person, .value = entry->id.text, .name = entry->name.full()});
        return offers;
    });
    const bool is_chosen = answer && answer->kind == AnswerKind::use_person && staff_.find(PersonId(answer->value));
    return is_chosen ? PersonId(answer->value) : PersonId();
}

bool TriadsPlan::is_possible(const Row& row, const Triad* before) const {
    const PersonId lead = row.lead || !before ? row.lead : before->person_at(Corner::lead);
    const PersonId coach = row.job_coach || !before ? row.job_coach : before->person_at(Corner::job_coach);
    const auto third = third_with_code_.find(folded(row.code));
    const PersonId own = third == third_with_code_.end() ? PersonId() : third->second->id;
    const bool are_different = (!lead || (lead != coach && lead != own)) && (!coach || coach != own);
    const std::optional<Date> begin = row.begin || !before ? row.begin : before->begin;
    return are_different && (!begin || !row.end || *begin <= *row.end);
}

std::vector<ReadStep> TriadsPlan::steps_to_begin(const Row& row, const UnitId& unit) const {
    std::vector<ReadStep> steps;
    const Date begin = row.begin.value_or(options_.today);
    TriadId triad(row.code);
    for (int number = 2; find_triad(organisation_, triad); ++number)
        triad = TriadId(row.code + "." + std::to_string(number));
    steps.emplace_back(StartTriad{.type = *row.trajectory.type,
                                  .code = row.code,
                                  .kind = *row.trajectory.kind,
                                  .unit = unit,
                                  .lead = row.lead,
                                  .job_coach = row.job_coach,
                                  .begin = begin});
    for (const PersonId& contact : row.contacts) {
        if (contact != row.lead && contact != row.job_coach)
            steps.emplace_back(AddContact{.triad = triad, .person = contact, .day = begin});
    }
    const auto third = third_with_code_.find(folded(row.code));
    if (third != third_with_code_.end()) {
        add_edit(steps, row, *third->second, unit);
    } else if (!row.module.empty()) {
        steps.emplace_back(
            EditThird{.person = PersonId(row.code), .unit = unit, .kind = *row.trajectory.kind, .module = row.module});
    }
    if (row.end) steps.emplace_back(SetTriadPeriod{.triad = triad, .begin = begin, .end = row.end});
    return steps;
}

void TriadsPlan::add_edit(std::vector<ReadStep>& steps, const Row& row, const Person& third, const UnitId& unit) {
    const Trajectory known = third.trajectory.value_or(Trajectory());
    const EditThird edit{.person = third.id,
                         .unit = unit ? unit : third.unit,
                         .kind = *row.trajectory.kind,
                         .module = row.module.empty() ? known.module : row.module};
    if (edit.unit != third.unit || edit.kind != known.kind || edit.module != known.module) steps.emplace_back(edit);
}

std::vector<ReadStep> TriadsPlan::steps_to_change(const Row& row, const Triad& triad, const UnitId& unit) const {
    std::vector<ReadStep> steps;
    const Date day = triad.begins_after(options_.today) ? *triad.begin : options_.today;
    const bool goes_on = triad.is_active_on(day);
    const auto set = [&](Corner corner, const PersonId& person) {
        if (!goes_on || !person || triad.person_at(corner) == person) return;
        // Who changes places with the other one gives up his own first.
        if (const auto held = triad.first_corner_of(person); held && corner == Corner::lead)
            steps.emplace_back(EndCorner{.triad = triad.id, .corner = *held, .day = day});
        steps.emplace_back(SetCorner{.triad = triad.id, .corner = corner, .person = person, .day = day});
    };
    set(Corner::lead, row.lead);
    set(Corner::job_coach, row.job_coach);
    for (const PersonId& contact : row.contacts) {
        const bool is_there = std::ranges::any_of(triad.extra_contacts, [&](const ExtraContact& extra) {
            return extra.person == contact && is_active_on(extra, day);
        });
        if (goes_on && !is_there && contact != row.lead && contact != row.job_coach && !triad.first_corner_of(contact))
            steps.emplace_back(AddContact{.triad = triad.id, .person = contact, .day = day});
    }
    const std::optional<Date> begin = row.begin ? row.begin : triad.begin;
    const std::optional<Date> end = row.end ? row.end : triad.end;
    if (begin != triad.begin || end != triad.end)
        steps.emplace_back(SetTriadPeriod{.triad = triad.id, .begin = begin, .end = end});
    add_edit(steps, row, *find_person(organisation_, triad.person_at(Corner::third)), unit);
    return steps;
}

UnitId TriadsPlan::unit_for(const Named& unit, Plan& plan) {
    if (!unit.id.empty()) return UnitId(unit.id);
    if (const Named* known = units_.find(unit.name)) return UnitId(known->id);
    std::vector<std::string_view> taken;
    for (const Unit& each : *organisation_.units) taken.emplace_back(each.id.text);
    for (const Unit& each : plan.change.units) taken.emplace_back(each.id.text);
    const Unit made{.id = UnitId(next_id("E", taken)), .name = unit.name, .kind = UnitKind::department, .parent = {}};
    units_.add(made.id.text, made.name);
    plan.new_units.push_back(made.name);
    plan.change.units.push_back(made);
    return made.id;
}

void TriadsPlan::find_gone(Plan& plan) const {
    std::set<std::string> codes;
    for (const Row& row : rows_) codes.insert(folded(row.code));
    std::size_t active = 0;
    for (const Triad& triad : *organisation_.triads) {
        const Person* third = find_person(organisation_, triad.person_at(Corner::third));
        if (!triad.is_active_on(options_.today) || !third) continue;
        ++active;
        if (!codes.contains(folded(third->code))) plan.gone.push_back({.triad = triad.id});
    }
    if (plan.gone.size() * 2 > active) plan.gone.clear();
}

void TriadsPlan::find_gone_contacts(const Row& row, const Triad& triad, Plan& plan) const {
    for (const ExtraContact& contact : triad.extra_contacts) {
        const bool goes_on = is_active_on(contact, options_.today) && !contact.until;
        if (goes_on && !std::ranges::contains(row.contacts, contact.person))
            plan.gone.push_back({.person = contact.person, .triad = triad.id, .since = contact.since});
    }
}

void TriadsPlan::tell_apart(Row& row, std::set<std::string>& codes) {
    for (std::set<std::string> tried; !row.code.empty() && codes.contains(folded(row.code));) {
        const IntakeAnswer* answer = reader_.ask(
            row.reading, {.what = IntakeProblem::code_is_there_twice, .field = IntakeField::code, .text = row.code},
            false);
        if (!answer || answer->kind != AnswerKind::use_code) return;
        tried.insert(folded(row.code));
        row.code = as_code(answer->value);
        // Answers that lead back to where they began name no code.
        if (is_code(row.code) && !tried.contains(folded(row.code))) continue;
        row.reading.is_skipped = true;
        return;
    }
    if (!row.code.empty()) codes.insert(folded(row.code));
}

void TriadsPlan::finish(Plan& plan) {
    std::set<std::string> codes;
    std::vector<std::pair<const Row*, const Triad*>> with_contacts;
    for (Row& row : rows_) {
        Reading& reading = row.reading;
        tell_apart(row, codes);
        const Triad* before = triad_of(row);
        if (!reading.waits && !reading.is_skipped && !is_possible(row, before))
            reader_.ask(reading, {.what = IntakeProblem::triad_is_impossible, .text = row.code}, false);
        const std::size_t place = reading.row - reader_.table().first_row();
        plan.states[place] = reading.is_skipped ? RowState::skipped
                             : reading.waits    ? RowState::needs_help
                                                : RowState::ready;
        if (plan.states[place] != RowState::ready) continue;
        if (before && before->is_active_on(options_.today)) with_contacts.emplace_back(&row, before);
        const UnitId unit = row.unit ? unit_for(*row.unit, plan) : UnitId();
        const std::vector<ReadStep> steps = before ? steps_to_change(row, *before, unit) : steps_to_begin(row, unit);
        plan.outcomes[place] = !before ? RowOutcome::adds : steps.empty() ? RowOutcome::same : RowOutcome::changes;
        if (!before) plan.added_triads.push_back(row.code);
        if (before && !steps.empty()) plan.changed_triads.push_back(row.code);
        if (before && steps.empty()) ++plan.same;
        plan.change.steps.insert(plan.change.steps.end(), steps.begin(), steps.end());
    }
    plan.added = plan.added_triads.size();
    plan.changed = plan.changed_triads.size();
    if (!options_.can_miss_people) return;
    find_gone(plan);
    if (!reader_.has_column(IntakeField::contact)) return;
    for (const auto& [row, triad] : with_contacts) find_gone_contacts(*row, *triad, plan);
}

}  // namespace driehoek::intake
