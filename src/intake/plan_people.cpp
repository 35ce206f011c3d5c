#include "intake/plan_people.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/order.hpp"
#include "base/text.hpp"
#include "intake/loops.hpp"
#include "model/dependents.hpp"
#include "model/rules.hpp"

namespace driehoek::intake {
namespace {

constexpr std::size_t most_loops = 50;  // that are told one by one

// The number behind "P" in an id, 0 where it is another kind of id.
std::size_t number_of(const PersonId& id) {
    std::size_t number = 0;
    if (!id.text.starts_with('P')) return 0;
    const char* end = id.text.data() + id.text.size();
    const auto [stop, fault] = std::from_chars(id.text.data() + 1, end, number);
    return fault == std::errc() && stop == end ? number : 0;
}

std::string free_id(std::string_view prefix, const auto& things, const auto& planned) {
    std::vector<std::string_view> taken;
    for (const auto& thing : things) taken.emplace_back(thing.id.text);
    for (const auto& thing : planned) taken.emplace_back(thing.id.text);
    return next_id(prefix, taken);
}

std::vector<Offer> people_offered(const std::vector<const Directory::Entry*>& entries) {
    std::vector<Offer> offers;
    for (const Directory::Entry* entry : entries) {
        std::string name = entry->name.full();
        if (!entry->number.empty()) name += " (" + entry->number + ")";
        offers.push_back({.kind = AnswerKind::use_person, .value = entry->id.text, .name = std::move(name)});
    }
    return offers;
}

bool sits_in_final_group(const Organisation& organisation, const PersonId& person) {
    return std::ranges::any_of(dependents_of(organisation, person), [&](const Dependent& dependent) {
        if (dependent.kind != DependentKind::member && dependent.kind != DependentKind::leads_group) return false;
        const Round& round = *find_round(organisation, dependent.round);
        const IntervisieGroup& group = *find_group(round, dependent.group);
        const SessionProgress progress = count_sessions(round, group);
        return group.is_final && (progress.held == 0 || progress.held < progress.planned);
    });
}

// "Jobcoach / trainer": each of them must be known.
std::optional<std::vector<Function>> functions_in(std::string_view text) {
    if (const auto whole = function_from(text)) return std::vector{*whole};
    std::vector<Function> functions;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("/;,+&"), text.size());
        const auto one = function_from(text.substr(0, end));
        if (!one) return std::nullopt;
        functions.push_back(*one);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return functions;
}

bool is_initials_only(std::string_view given) { return given.size() <= 1 || given.contains('.'); }

}  // namespace

PeoplePlan::PeoplePlan(const Organisation& organisation, RowReader& reader, const PlanOptions& options)
    : organisation_(organisation), reader_(reader), options_(options) {
    for (const Unit& unit : *organisation.units) units_.add(unit.id.text, unit.name);
    for (const Location& location : *organisation.locations) locations_.add(location.id.text, location.name);
    for (const Person& person : *organisation.people) next_person_ = std::max(next_person_, number_of(person.id) + 1);
}

// --- a row by itself -----------------------------------------------------------------------------------------------

bool PeoplePlan::read(std::uint32_t row) {
    Row read;
    read.reading.row = row;
    if (!reader_.begins(read.reading)) return false;
    if (!read.reading.waits && !read.reading.is_skipped) {
        read_name(read);
        read_functions(read);
        read_work(read);
    } else {
        read.number = reader_.value(read.reading, IntakeField::number);
    }
    rows_.push_back(std::move(read));
    return true;
}

void PeoplePlan::read_name(Row& row) {
    const auto value = [&](IntakeField field) { return reader_.value(row.reading, field); };
    row.number = value(IntakeField::number);
    if (is_error(row.number) || row.number == "-") row.number.clear();
    if (is_bent_number(row.number)) {
        reader_.ask(row.reading,
                    {.what = IntakeProblem::number_is_bent, .field = IntakeField::number, .text = row.number});
        row.number.clear();
    }
    if (reader_.has_column(IntakeField::surname)) {
        const std::string given = value(IntakeField::given_name);
        row.name = person_name_from(given.empty() ? value(IntakeField::initials) : given, value(IntakeField::prefix),
                                    value(IntakeField::surname));
    } else {
        row.name = person_name_from(value(IntakeField::name));
    }
    const std::string whole = row.name.full();
    if (row.name.surname.empty() || is_error(whole)) {
        reader_.ask(row.reading, {.what = IntakeProblem::name_is_missing, .key = "*"}, false);
    } else if (is_longer_than(whole, longest_name)) {
        const std::string shown(beginning_of(whole, longest_name));
        reader_.ask(row.reading, {.what = IntakeProblem::name_is_too_long, .text = shown}, false);
    }
}

void PeoplePlan::read_functions(Row& row) {
    row.level = level_within(reader_.value(row.reading, IntakeField::level));
    const std::string level = reader_.value(row.reading, IntakeField::level);
    if (!row.level && !says_nothing(level) && !is_error(level))
        reader_.ask(row.reading, {.what = IntakeProblem::level_is_unknown, .field = IntakeField::level, .text = level});
    for (const std::string& text : reader_.values(row.reading, IntakeField::function)) {
        if (is_error(text)) continue;
        if (!row.level) row.level = level_within(text);
        std::optional<std::vector<Function>> functions = functions_in(text);
        if (!functions) {
            const auto offers = [&] {
                const std::optional<Function> guess = function_within(text);
                if (!guess) return std::vector<Offer>();
                return std::vector<Offer>{{.kind = AnswerKind::use_function, .value = std::string(word_of(*guess))}};
            };
            const IntakeAnswer* answer = reader_.ask(
                row.reading, {.what = IntakeProblem::function_is_unknown, .field = IntakeField::function, .text = text},
                offers);
            if (!answer || answer->kind != AnswerKind::use_function) continue;
            functions = functions_in(answer->value);
        }
        for (const Function function : functions.value_or(std::vector<Function>())) {
            if (!std::ranges::contains(row.functions, function)) row.functions.push_back(function);
            is_named_function_[static_cast<std::size_t>(function)] = true;
        }
    }
}

void PeoplePlan::read_work(Row& row) {
    Reading& reading = row.reading;
    row.unit = reader_.named(reading, IntakeField::unit, reader_.value(reading, IntakeField::unit), units_,
                             IntakeProblem::unit_is_nearly_known, AnswerKind::use_unit);
    row.parent = reader_.named(reading, IntakeField::parent_unit, reader_.value(reading, IntakeField::parent_unit),
                               units_, IntakeProblem::unit_is_nearly_known, AnswerKind::use_unit);
    row.location = reader_.named(reading, IntakeField::location, reader_.value(reading, IntakeField::location),
                                 locations_, IntakeProblem::location_is_nearly_known, AnswerKind::use_location);
    const std::string days = reader_.value(reading, IntakeField::working_days);
    row.days = working_days_from(days);
    if (!row.days && !says_nothing(days) && !is_error(days))
        reader_.ask(reading,
                    {.what = IntakeProblem::days_are_unknown, .field = IntakeField::working_days, .text = days});
    row.managers = reader_.values(reading, IntakeField::line_manager);
    std::erase_if(row.managers, is_error);
    row.begin = reader_.date(reading, IntakeField::begin);
    row.end = reader_.date(reading, IntakeField::end);
    row.training_finished = reader_.date(reading, IntakeField::training_finished);
    row.sbb_registered = reader_.date(reading, IntakeField::sbb_registered);
    const std::string training = reader_.value(reading, IntakeField::training);
    row.training = programme_status_from(training);
    if (!row.training && !says_nothing(training) && !is_error(training))
        reader_.ask(reading,
                    {.what = IntakeProblem::training_is_unknown, .field = IntakeField::training, .text = training});
}

// --- who they are --------------------------------------------------------------------------------------------------

// 123 beside 000123: of one file or of two.
void PeoplePlan::decide_about_zeros() {
    std::unordered_map<std::string, std::string> spelling;
    const auto without_zeros = [](std::string_view number) {
        return std::string(number.substr(std::min(number.find_first_not_of('0'), number.size())));
    };
    for (const Person& person : *organisation_.people) {
        if (!person.number.empty()) spelling.try_emplace(without_zeros(person.number), person.number);
    }
    for (Row& row : rows_) {
        if (row.number.empty()) continue;
        const auto [known, is_new] = spelling.try_emplace(without_zeros(row.number), row.number);
        if (is_new || known->second == row.number) continue;
        const auto offers = [] {
            return std::vector<Offer>{{.kind = AnswerKind::zeros_do_not_count}, {.kind = AnswerKind::zeros_count}};
        };
        const IntakeAnswer* answer = reader_.ask(row.reading,
                                                 {.what = IntakeProblem::number_lost_zeros,
                                                  .field = IntakeField::number,
                                                  .text = row.number,
                                                  .key = "*",
                                                  .other = known->second},
                                                 offers, false);
        if (answer && answer->kind == AnswerKind::zeros_do_not_count) zeros_count_ = false;
    }
    known_.set_zeros_count(zeros_count_);
    all_.set_zeros_count(zeros_count_);
    for (const Person& person : *organisation_.people) {
        if (!person.name.empty()) known_.add(person.id, person_name_from(person.name), person.number);
    }
}

// The last time it was said, or seen, that these are two.
bool PeoplePlan::are_known_as_two(const Row& one, const Row& other) const {
    const auto called = [&](const Row& row) {
        std::vector<const Directory::Entry*> entries = known_.called(row.name);
        std::erase_if(entries, [&](const Directory::Entry* entry) {
            return known_.key_of_number(entry->number) != known_.key_of_number(row.number);
        });
        return entries;
    };
    const std::vector<const Directory::Entry*> ones = called(one);
    const std::vector<const Directory::Entry*> others = called(other);
    return !ones.empty() && !others.empty() && (ones != others || ones.size() > 1);
}

// Rows of one person stand together: by number and name; without a number by name alone.
void PeoplePlan::gather() {
    std::unordered_map<std::string, std::vector<std::size_t>> people_with_key;
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        Row& row = rows_[at];
        const bool is_readable = !row.name.surname.empty();
        const std::string key =
            row.number.empty() ? "name " + name_key(row.name) : "number " + known_.key_of_number(row.number);
        std::vector<std::size_t>& same = people_with_key[key];
        std::optional<std::size_t> found;
        for (const std::size_t person : same) {
            if (is_readable && may_be_same(rows_[people_[person].rows.front()].name, row.name)) found = person;
        }
        if (is_readable && !same.empty()) {
            const Row& first = rows_[people_[same.front()].rows.front()];
            const auto offers = [] {
                return std::vector<Offer>{{.kind = AnswerKind::are_two_people}, {.kind = AnswerKind::is_one_person}};
            };
            Question question{.what = IntakeProblem::name_is_there_twice, .text = row.name.full()};
            if (!row.number.empty())
                question = {.what = IntakeProblem::number_has_two_names,
                            .field = IntakeField::number,
                            .text = row.name.full(),
                            .key = key,
                            .other = first.name.full()};
            if (are_known_as_two(first, row)) {
                if (row.number.empty()) found.reset();
            } else if (row.number.empty() || !found) {
                const IntakeAnswer* answer = reader_.ask(row.reading, question, offers, false);
                if (!answer) reader_.ask(rows_[people_[same.front()].rows.front()].reading, question, false);
                if (!answer || answer->kind == AnswerKind::are_two_people) found.reset();
                if (answer && answer->kind == AnswerKind::is_one_person) found = same.front();
            }
        }
        if (!found) {
            found = people_.size();
            people_.emplace_back();
            same.push_back(*found);
        }
        people_[*found].rows.push_back(at);
        row.person = *found;
    }
}

void PeoplePlan::recognise() {
    std::set<const Person*> taken;
    for (Somebody& somebody : people_) {
        recognise(somebody);
        // The second of two namesakes without a number is somebody else, or the next one of that name.
        if (somebody.before && !taken.insert(somebody.before).second) {
            somebody.before = nullptr;
            for (const Directory::Entry* entry : known_.called(rows_[somebody.rows.front()].name)) {
                const Person* person = find_person(organisation_, entry->id);
                if (person->number != rows_[somebody.rows.front()].number || !taken.insert(person).second) continue;
                somebody.before = person;
                break;
            }
        }
        somebody.id = somebody.before ? somebody.before->id : PersonId("P" + std::to_string(next_person_++));
        person_with_id_.emplace(somebody.id.text, static_cast<std::size_t>(&somebody - people_.data()));
    }
    for (const Person& person : *organisation_.people) {
        if (!person.name.empty() && !person_with_id_.contains(person.id.text))
            all_.add(person.id, person_name_from(person.name), person.number);
    }
    for (const Somebody& somebody : people_) {
        const Row& row = rows_[somebody.rows.front()];
        if (!row.name.surname.empty()) all_.add(somebody.id, row.name, row.number);
    }
}

void PeoplePlan::recognise(Somebody& somebody) {
    Row& row = rows_[somebody.rows.front()];
    if (row.name.surname.empty()) return;  // it waits
    const auto take = [&](const Directory::Entry* entry) { somebody.before = find_person(organisation_, entry->id); };
    if (!row.number.empty()) {
        const std::vector<const Directory::Entry*> numbered = known_.with_number(row.number);
        for (const Directory::Entry* entry : numbered) {
            if (may_be_same(entry->name, row.name)) return take(entry);
        }
        if (numbered.size() == 1) {
            const auto offers = [] {
                return std::vector<Offer>{{.kind = AnswerKind::is_one_person}, {.kind = AnswerKind::are_two_people}};
            };
            const IntakeAnswer* answer = reader_.ask(row.reading,
                                                     {.what = IntakeProblem::number_has_two_names,
                                                      .field = IntakeField::number,
                                                      .text = row.name.full(),
                                                      .key = "known " + known_.key_of_number(row.number),
                                                      .other = numbered.front()->name.full()},
                                                     offers, false);
            if (!answer || answer->kind == AnswerKind::is_one_person) take(numbered.front());
            return;
        }
        if (!numbered.empty()) return;
    }
    // By name: only who has no number of his own.
    std::vector<const Directory::Entry*> called = known_.called(row.name);
    std::erase_if(called, [&](const Directory::Entry* entry) { return !row.number.empty() && !entry->number.empty(); });
    if (called.empty()) return;
    const std::string key = name_key(row.name);
    for (const Directory::Entry* entry : called) {
        if (name_key(entry->name) == key) return take(entry);
    }
    const IntakeAnswer* answer = reader_.ask(
        row.reading,
        {.what = IntakeProblem::person_is_one_of_several, .field = IntakeField::name, .text = row.name.full()},
        [&] {
            std::vector<Offer> offers = people_offered(called);
            offers.push_back({.kind = AnswerKind::make_new});
            return offers;
        },
        false);
    if (answer && answer->kind == AnswerKind::use_person)
        somebody.before = find_person(organisation_, PersonId(answer->value));
    if (!answer) take(called.front());
}

// --- who leads them ------------------------------------------------------------------------------------------------

void PeoplePlan::find_managers() {
    for (Row& row : rows_) find_managers(row);
    for (const Somebody& somebody : people_) {
        std::set<PersonId> managers;
        for (const std::size_t row : somebody.rows)
            managers.insert(rows_[row].manager_ids.begin(), rows_[row].manager_ids.end());
        has_several_managers_ |= managers.size() > 1;
    }
}

void PeoplePlan::find_managers(Row& row) {
    const PersonId& own = people_[row.person].id;
    for (const std::string& text : row.managers) {
        Question question{.field = IntakeField::line_manager, .text = text};
        std::vector<const Directory::Entry*> meant = all_.meant_by(text);
        if (meant.size() != 1) {
            question.what = meant.empty() ? IntakeProblem::person_is_unknown : IntakeProblem::person_is_one_of_several;
            const IntakeAnswer* answer = reader_.ask(row.reading, question, [&] {
                if (!meant.empty()) return people_offered(meant);
                return people_offered(++looked_for_ > most_looked_for ? meant : all_.called_nearly(text));
            });
            const Directory::Entry* chosen = answer ? all_.find(PersonId(answer->value)) : nullptr;
            if (!chosen || answer->kind != AnswerKind::use_person) continue;
            meant = {chosen};
        }
        const PersonId& manager = meant.front()->id;
        if (manager == own) {
            question.what = IntakeProblem::manager_is_self;
            reader_.mention(row.reading, question);
        } else if (!std::ranges::contains(row.manager_ids, manager)) {
            row.manager_ids.push_back(manager);
        }
    }
}

// --- what they become ----------------------------------------------------------------------------------------------

void PeoplePlan::hold(Somebody& somebody) {
    somebody.waits = true;
    for (const std::size_t row : somebody.rows) {
        if (!rows_[row].reading.is_skipped) rows_[row].reading.waits = true;
    }
}

UnitId PeoplePlan::unit_for(const Named& unit, const std::optional<Named>& parent, Plan& plan) {
    if (!unit.id.empty()) return UnitId(unit.id);
    if (const Named* known = units_.find(unit.name)) return UnitId(known->id);
    Unit made;
    made.id = UnitId(free_id("E", *organisation_.units, plan.change.units));
    made.name = unit.name;
    made.kind = parent ? UnitKind::department : UnitKind::business_unit;
    if (parent) made.parent = UnitId(parent->id);
    // Nothing stands below what is smaller.
    const Unit* above = find_unit(organisation_, made.parent);
    if (above && above->kind == UnitKind::team) made.kind = UnitKind::team;
    if (!parent && !reader_.has_column(IntakeField::parent_unit)) made.kind = UnitKind::department;
    units_.add(made.id.text, made.name);
    plan.new_units.push_back(made.name);
    plan.change.units.push_back(made);
    return made.id;
}

LocationId PeoplePlan::location_for(const Named& location, Plan& plan) {
    if (!location.id.empty()) return LocationId(location.id);
    if (const Named* known = locations_.find(location.name)) return LocationId(known->id);
    const LocationId id(free_id("L", *organisation_.locations, plan.change.locations));
    locations_.add(id.text, location.name);
    plan.new_locations.push_back(location.name);
    plan.change.locations.push_back({.id = id, .name = location.name});
    return id;
}

// The fullest of his rows.
const PersonName& PeoplePlan::name_in(const Somebody& somebody) const {
    for (const std::size_t row : somebody.rows) {
        if (!is_initials_only(rows_[row].name.given)) return rows_[row].name;
    }
    return rows_[somebody.rows.front()].name;
}

bool PeoplePlan::is_over(const Somebody& somebody) const {
    return std::ranges::all_of(somebody.rows, [&](std::size_t at) {
        const Row& row = rows_[at];
        return row.reading.is_skipped || (row.end && *row.end < options_.today);
    });
}

// A row for each employment: one that is over says nothing of what he does now, unless all of them are.
std::vector<std::size_t> PeoplePlan::rows_that_count(const Somebody& somebody) const {
    const bool all = is_over(somebody);
    std::vector<std::size_t> rows;
    for (const std::size_t at : somebody.rows) {
        const Row& row = rows_[at];
        if (!row.reading.is_skipped && (all || !row.end || *row.end >= options_.today)) rows.push_back(at);
    }
    return rows;
}

// From the first day of the first one to the last day of the last one.
void PeoplePlan::read_employment(const Somebody& somebody, Person& person) const {
    std::optional<Date> begin, end;
    bool goes_on = false;
    for (const std::size_t at : somebody.rows) {
        const Row& row = rows_[at];
        if (row.reading.is_skipped) continue;
        if (row.begin && (!begin || *row.begin < *begin)) begin = row.begin;
        if (row.end && (!end || *end < *row.end)) end = row.end;
        goes_on |= !row.end;
    }
    if (begin) person.employment_begin = begin;
    if (end && !goes_on) person.employment_end = end;
}

void PeoplePlan::make(Somebody& somebody, Plan& plan) {
    Person person = somebody.before ? *somebody.before : Person();
    person.id = somebody.id;
    if (!may_be_same(person_name_from(person.name), name_in(somebody)) ||
        is_initials_only(person_name_from(person.name).given))
        person.name = name_in(somebody).full();
    std::vector<Function> functions;
    std::vector<PersonId> managers;
    for (const std::size_t at : rows_that_count(somebody)) {
        const Row& row = rows_[at];
        if (!row.number.empty() && known_.key_of_number(person.number) != known_.key_of_number(row.number))
            person.number = row.number;
        for (const Function function : row.functions) {
            if (!std::ranges::contains(functions, function)) functions.push_back(function);
        }
        for (const PersonId& manager : row.manager_ids) {
            if (!std::ranges::contains(managers, manager)) managers.push_back(manager);
        }
        if (row.level) person.level = row.level;
        std::optional<Named> parent = row.parent;
        if (parent) parent->id = unit_for(*parent, std::nullopt, plan).text;
        if (row.unit)
            person.unit = unit_for(*row.unit, parent, plan);
        else if (parent)
            person.unit = UnitId(parent->id);
        if (row.location) person.location = location_for(*row.location, plan);
        if (row.days) person.working_days = *row.days;
        if (row.training) person.training.status = *row.training;
        if (row.training_finished) person.training.finished = row.training_finished;
        if (row.sbb_registered) person.training.sbb_registered = row.sbb_registered;
    }
    read_employment(somebody, person);
    if (!functions.empty()) {
        // What this table never speaks of was given here, and stays.
        for (const Function function : person.functions) {
            if (!is_named_function_[static_cast<std::size_t>(function)] && !std::ranges::contains(functions, function))
                functions.push_back(function);
        }
        if (!std::ranges::is_permutation(functions, person.functions)) person.functions = functions;
    }
    if (!managers.empty()) {
        if (!has_several_managers_) {
            for (const PersonId& manager : person.more_managers) managers.push_back(manager);
        }
        if (!std::ranges::is_permutation(managers, person.managers())) person.set_managers(managers);
    }
    somebody.after = std::move(person);
}

// A loop is opened where the table changes a line: that row waits, and the line is left as it was.
void PeoplePlan::open_loops() {
    Lines lines;
    for (const Person& person : *organisation_.people) lines.set(person.id, person.managers());
    for (const Somebody& somebody : people_) {
        if (somebody.is_planned()) lines.set(somebody.id, somebody.after.managers());
    }
    std::size_t told = 0;
    for (std::vector<PersonId> loop = lines.find_loop(); !loop.empty(); loop = lines.find_loop()) {
        // Who is new waits rather than who is known; the first of them, so that the next time it is the same one.
        Somebody* changed = nullptr;
        std::size_t at = 0;
        const auto order = [&](const Somebody& one) { return std::pair(one.before != nullptr, one.rows.front()); };
        for (std::size_t each = 0; each < loop.size(); ++each) {
            const auto place = person_with_id_.find(loop[each].text);
            if (place == person_with_id_.end() || !people_[place->second].is_planned()) continue;
            Somebody& somebody = people_[place->second];
            const PersonId& manager = loop[(each + 1) % loop.size()];
            if (somebody.before && somebody.before->is_managed_by(manager)) continue;
            if (changed && order(*changed) < order(somebody)) continue;
            changed = &somebody;
            at = each;
        }
        const PersonId& manager = loop[(at + 1) % loop.size()];
        if (!changed) {
            lines.cut(loop[at], manager);  // it was there before
            continue;
        }
        Row& row = rows_[changed->rows.front()];
        const Question question{.what = IntakeProblem::managers_go_round,
                                .field = IntakeField::line_manager,
                                .text = changed->after.name,
                                .key = changed->id.text,
                                .other = all_.find(manager) ? all_.find(manager)->name.full() : std::string()};
        const IntakeAnswer* answer = ++told > most_loops ? nullptr : reader_.ask(row.reading, question);
        lines.cut(changed->id, manager);
        if (answer && answer->kind == AnswerKind::leave_empty) {
            std::vector<PersonId> others = changed->after.managers();
            std::erase(others, manager);
            changed->after.set_managers(std::move(others));
            continue;
        }
        if (answer)
            changed->is_skipped = true;
        else
            hold(*changed);
        lines.set(changed->id, changed->before ? changed->before->managers() : std::vector<PersonId>());
    }
}

// Who reports to somebody whose own row waits, does so after the next time.
void PeoplePlan::drop_waiting_managers() {
    const auto is_there = [&](const PersonId& id) {
        const auto place = person_with_id_.find(id.text);
        return find_person(organisation_, id) ||
               (place != person_with_id_.end() && people_[place->second].is_planned());
    };
    for (Somebody& somebody : people_) {
        if (!somebody.is_planned()) continue;
        std::vector<PersonId> managers = somebody.after.managers();
        for (const PersonId& manager : managers) {
            if (is_there(manager)) continue;
            reader_.mention(rows_[somebody.rows.front()].reading, {.what = IntakeProblem::manager_waits,
                                                                   .field = IntakeField::line_manager,
                                                                   .text = all_.find(manager)->name.full()});
        }
        if (std::erase_if(managers, [&](const PersonId& manager) { return !is_there(manager); }) > 0)
            somebody.after.set_managers(std::move(managers));
    }
}

void PeoplePlan::find_gone(Plan& plan) {
    std::set<std::string> cells_of_broken;
    for (const Row& row : rows_) {
        if (!row.name.surname.empty()) continue;
        for (std::size_t column = 0; column < reader_.table().raw.cell_count(row.reading.row); ++column)
            cells_of_broken.insert(known_.key_of_number(cell_value(reader_.table().raw.cell(row.reading.row, column))));
    }
    const bool by_number = reader_.has_column(IntakeField::number);
    std::size_t staff = 0;
    for (const Person& person : *organisation_.people) {
        const bool is_known_by = by_number ? !person.number.empty() : !person.name.empty() && person.code.empty();
        if (!is_known_by || person.is_external || !person.is_employed_on(options_.today)) continue;
        ++staff;
        if (person_with_id_.contains(person.id.text)) continue;
        if (by_number && cells_of_broken.contains(known_.key_of_number(person.number))) continue;
        plan.gone.push_back({.person = person.id, .is_held = sits_in_final_group(organisation_, person.id)});
    }
    // A table without most of them is a list of some, not of all.
    if (plan.gone.size() * 2 > staff) plan.gone.clear();
    for (const Somebody& somebody : people_) {
        if (!somebody.is_planned() || !somebody.before || !somebody.after.employment_end) continue;
        const Date last = *somebody.after.employment_end;
        if (somebody.before->employment_end == last || last >= options_.today) continue;
        plan.gone.push_back(
            {.person = somebody.id, .last_day = last, .is_held = sits_in_final_group(organisation_, somebody.id)});
    }
}

void PeoplePlan::finish(Plan& plan) {
    decide_about_zeros();
    gather();
    recognise();
    find_managers();
    for (Somebody& somebody : people_) {
        const auto waits = [&](std::size_t row) { return rows_[row].reading.waits && !rows_[row].reading.is_skipped; };
        if (std::ranges::any_of(somebody.rows, waits)) hold(somebody);
        somebody.is_skipped =
            std::ranges::all_of(somebody.rows, [&](std::size_t row) { return rows_[row].reading.is_skipped; });
        const Row& first = rows_[somebody.rows.front()];
        if (!somebody.before && somebody.is_planned() && is_over(somebody)) {
            reader_.mention(first.reading,
                            {.what = IntakeProblem::has_left_already, .text = first.name.full(), .key = "*"});
            somebody.is_skipped = true;
        }
    }
    for (Somebody& somebody : people_) {
        if (somebody.is_planned()) make(somebody, plan);
    }
    open_loops();
    drop_waiting_managers();
    for (Somebody& somebody : people_) {
        const bool is_new = !somebody.before;
        if (somebody.is_planned())
            somebody.outcome = is_new                               ? RowOutcome::adds
                               : *somebody.before == somebody.after ? RowOutcome::same
                                                                    : RowOutcome::changes;
        for (const std::size_t at : somebody.rows) {
            const Reading& reading = rows_[at].reading;
            const std::size_t place = reading.row - reader_.table().first_row();
            plan.outcomes[place] = somebody.outcome;
            plan.states[place] = reading.waits && !reading.is_skipped        ? RowState::needs_help
                                 : reading.is_skipped || somebody.is_skipped ? RowState::skipped
                                                                             : RowState::ready;
        }
        if (somebody.outcome == RowOutcome::adds) plan.added_people.push_back(somebody.id);
        if (somebody.outcome == RowOutcome::changes) plan.changed_people.push_back(somebody.id);
        if (somebody.outcome == RowOutcome::same) ++plan.same;
        if (somebody.outcome == RowOutcome::adds || somebody.outcome == RowOutcome::changes)
            plan.change.people.push_back(std::move(somebody.after));
    }
    plan.added = plan.added_people.size();
    plan.changed = plan.changed_people.size();
    if (options_.can_miss_people) find_gone(plan);
}

}  // namespace driehoek::intake
