#include "picture/own_data_sheet.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "picture/template_sheet.hpp"
#include "words/retention/sentences.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

class OwnDataWriting {
public:
    explicit OwnDataWriting(const OwnDataView& view) : view_(view), data_(view.data) {}

    std::vector<SheetLine> write() {
        const Person* person = find_person(view_.organisation, data_.person);
        const std::string name = person ? own_name_of(*person, data_.side, words()) : std::string();
        add(SheetPart::sheet,
            {view_.organisation.settings.name, fill(words().account_as_of, {long_date(words(), view_.today)}),
             std::string(words().own_data_title), fill(words().own_data_for, {name})});
        add(SheetPart::title, {std::string(words().own_data_title), name});
        add(SheetPart::note, {fill(words().own_data_intro, {view_.organisation.settings.name})});
        write_record();
        write_triads();
        if (data_.side == OwnSide::staff || !data_.groups.empty() || !data_.wishes.empty()) write_groups();
        write_learning();
        if (data_.side == OwnSide::staff || has_duties()) write_duties();
        write_terms();
        write_end();
        return std::move(lines_);
    }

private:
    using Cells = std::vector<std::string>;

    const Words& words() const { return view_.words; }
    void add(SheetPart part, Cells cells) { lines_.push_back({part, std::move(cells)}); }
    void begin_part(Word title, Word why) {
        add(SheetPart::heading, {std::string(title), {}});
        add(SheetPart::note, {std::string(why)});
    }
    // A table of these columns; without rows `nothing` stands there.
    void add_table(std::initializer_list<Word> heads, Cells cells, Word nothing) {
        if (cells.empty()) return add(SheetPart::note, {std::string(nothing)});
        Cells all{std::to_string(heads.size())};
        for (const Word head : heads) all.emplace_back(head);
        std::ranges::move(cells, std::back_inserter(all));
        add(SheetPart::table, std::move(all));
    }
    std::string day(const std::optional<Date>& date, Word none) const {
        return date ? long_date(words(), *date) : std::string(none);
    }
    // What does not end goes on, until today or later.
    std::string until(const std::optional<Date>& date) const { return day(date, words().own_now); }
    std::string since(const std::optional<Date>& date) const { return day(date, words().unknown_date); }
    std::string unit_name(const UnitId& id) const {
        const Unit* unit = find_unit(view_.organisation, id);
        return unit ? unit->name : std::string();
    }
    // Somebody else: who works here by name, a third corner by code.
    std::string name_of(const PersonId& id, OwnSide side) const {
        const Person* person = find_person(view_.organisation, id);
        return person ? own_name_of(*person, has_side(*person, side) ? side : OwnSide::third, words()) : id.text;
    }
    // Never by the name of who works here and is in a trajectory too (P22).
    std::string code_of(const TriadId& id) const {
        const Triad* triad = find_triad(view_.organisation, id);
        const Person* third = triad ? find_person(view_.organisation, triad->person_at(Corner::third)) : nullptr;
        if (!third || third->code.empty() || id.text.starts_with(third->code + '.')) return id.text;
        return third->code;
    }

    // --- who somebody is

    void write_record() {
        const Person& record = data_.record;
        Cells cells;
        const auto row = [&](Word what, std::string value) {
            if (value.empty()) return;
            cells.emplace_back(what);
            cells.push_back(std::move(value));
        };
        row(words().roster_name, record.name);
        row(words().roster_code, record.code);
        std::vector<std::string> functions;
        for (const Function function : record.functions) functions.emplace_back(driehoek::name_of(words(), function));
        row(words().fact_functions, listed(words(), functions));
        if (record.level) row(words().own_level, std::string(words().levels[*record.level]));
        row(words().fact_unit, unit_name(record.unit));
        if (const Location* location = find_location(view_.organisation, record.location))
            row(words().fact_location, location->name);
        if (data_.has_days) row(words().fact_days, days_of(record.working_days));
        std::vector<std::string> managers;
        for (const PersonId& manager : record.managers()) managers.push_back(name_of(manager, OwnSide::staff));
        row(words().fact_manager, listed(words(), managers));
        if (data_.manages > 0)
            row(words().own_manages, count_in(words().one_person, words().own_manages_many, data_.manages));
        if (record.trajectory) {
            row(words().own_trajectory, std::string(words().trajectories[record.trajectory->kind]));
            row(words().roster_module, record.trajectory->module);
        }
        row(words().employment_begin, day(record.employment_begin, {}));
        row(words().employment_end, day(record.employment_end, {}));
        if (record.is_external) row(words().fact_external, std::string(words().person_is_external));
        const Training& training = record.training;
        if (training != Training()) row(words().fact_training, std::string(words().training_statuses[training.status]));
        row(words().own_training_finished, day(training.finished, {}));
        if (training.works_with_werkstap) row(words().own_werkstap, std::string(words().own_yes));
        if (training.sbb_registered)
            row(words().fact_registration,
                fill(words().registered_since, {long_date(words(), *training.sbb_registered)}));
        row(words().own_number, record.number);
        row(words().own_spelled, listed(words(), data_.spelled));
        begin_part(words().own_record, words().own_record_why);
        add_table({words().own_what, words().own_value}, std::move(cells), words().own_not_noted);
    }

    std::string days_of(WorkingDays days) const {
        std::vector<std::string> names;
        for (unsigned at = 0; at < 7; ++at) {
            if ((days >> at & 1U) != 0) names.emplace_back(words().weekdays[(at + 1) % 7]);
        }
        return names.empty() ? std::string(words().no_triads_here) : listed(words(), names);
    }

    // --- 3-hoeken

    std::string corner_name(const OwnTriad& triad, const OwnPeriod& period) const {
        if (!period.corner) {
            const Word reason = reason_of(period.reason);
            return reason.empty() ? std::string(words().own_extra_contact)
                                  : fill(words().own_extra_contact_for, {with_small_letter(std::string(reason))});
        }
        if (*period.corner == Corner::third) return std::string(words().own_third_corner);
        return std::string(driehoek::name_of(words(), *period.corner, triad.type));
    }
    Word reason_of(ContactReason reason) const {
        switch (reason) {
            case ContactReason::earlier_situation: return words().reason_earlier;
            case ContactReason::handover: return words().reason_handover;
            case ContactReason::other: break;
        }
        return {};
    }

    void write_triads() {
        Cells cells;
        for (const OwnTriad& triad : data_.triads) {
            for (const OwnPeriod& period : triad.periods) {
                cells.push_back(code_of(triad.triad));
                cells.push_back(period.person == data_.person ? std::string(words().own_you)
                                                              : name_of(period.person, OwnSide::staff));
                cells.push_back(corner_name(triad, period));
                cells.push_back(since(period.since ? period.since : triad.begin));
                cells.push_back(period.is_over ? since(period.until) : until(period.until));
            }
        }
        begin_part(words().own_triads, words().own_triads_why);
        add_table({words().own_triad_column, words().own_who, words().own_corner, words().own_since, words().own_until},
                  std::move(cells), words().own_triads_none);
    }

    // --- intervisie

    std::string round_name(const RoundId& id) const {
        const Round* round = find_round(view_.organisation, id);
        return round ? round->name : std::string();
    }
    std::string group_name(const OwnGroup& group) const {
        const Round* round = find_round(view_.organisation, group.round);
        const IntervisieGroup* found = round ? find_group(*round, group.group) : nullptr;
        return found ? found->name : std::string();
    }
    std::string roles_of(const OwnGroup& group, const OwnSession* session) const {
        std::vector<std::string> roles;
        if (group.is_facilitator) roles.emplace_back(words().own_leads);
        if (group.is_member) roles.emplace_back(words().own_member);
        if (session) {
            for (const SessionRole role : session->roles)
                roles.push_back(with_small_letter(std::string(words().session_roles[role])));
        }
        return roles.empty() ? std::string(words().own_not_noted) : listed(words(), roles);
    }
    std::string session_name(const OwnSession& session) const {
        return std::to_string(session.number) + ", " + day(session.date, words().spoken_without_day) + ", " +
               std::string(words().session_states[session.status]);
    }

    void write_groups() {
        Cells cells;
        Cells sentences;
        for (const OwnGroup& group : data_.groups) {
            const std::string name = fill(words().own_in_group, {round_name(group.round), group_name(group)});
            const auto row = [&](std::string session, std::string presence, std::string role) {
                for (std::string* cell : {&session, &presence, &role}) {
                    if (cell == &session) cells.push_back(name);
                    cells.push_back(std::move(*cell));
                }
            };
            for (const OwnSession& session : group.sessions)
                row(session_name(session),
                    std::string(session.presence ? words().presences[*session.presence] : words().own_not_noted),
                    roles_of(group, &session));
            if (group.sessions.empty() && (group.is_member || group.is_facilitator))
                row(std::string(words().own_not_noted), std::string(words().own_not_noted), roles_of(group, nullptr));
            for (const Replacement& replacement : group.replacements) {
                const std::string when = since(replacement.day);
                if (replacement.coming)
                    sentences.push_back(fill(words().own_came, {group_name(group), round_name(group.round), when}));
                if (replacement.leaving)
                    sentences.push_back(fill(words().own_left, {group_name(group), round_name(group.round), when}));
            }
            if (group.is_locked)
                sentences.push_back(fill(words().own_locked, {group_name(group), round_name(group.round)}));
        }
        for (const OwnWish& wish : data_.wishes) {
            const std::string round = round_name(wish.round);
            if (wish.sits_out) sentences.push_back(fill(words().own_sits_out, {round}));
            if (wish.has_company) sentences.push_back(fill(words().own_together, {round}));
            for (const int session : wish.absences)
                sentences.push_back(fill(words().own_absent, {round, std::to_string(session + 1)}));
        }
        begin_part(words().own_groups, words().own_groups_why);
        if (!cells.empty() || sentences.empty())
            add_table({words().own_group, words().own_session, words().own_presence, words().own_role},
                      std::move(cells), words().own_groups_none);
        if (!sentences.empty()) add(SheetPart::rules, std::move(sentences));
    }

    // --- Praktijkleren

    void write_learning() {
        Cells cells;
        for (const PracticeLearning& learning : data_.learning) {
            const bool guides = learning.trainer == data_.person;
            cells.emplace_back(guides ? words().own_learner : words().own_trainer);
            cells.push_back(guides ? name_of(learning.learner, OwnSide::third)
                                   : name_of(learning.trainer, OwnSide::staff));
            cells.push_back(since(learning.begin));
            cells.push_back(until(learning.end));
            cells.push_back(day(learning.certificate, words().registration_not_yet));
            cells.push_back(fill(words().own_mbo, {std::to_string(learning.level)}));
        }
        begin_part(words().own_learning, words().own_learning_why);
        add_table({words().own_what, words().own_who, words().own_since, words().own_until, words().own_certificate,
                   words().own_learning_level},
                  std::move(cells), words().own_learning_none);
    }

    // --- other duties

    bool has_duties() const { return data_.pool || data_.coach || !data_.duties.empty(); }

    void write_duties() {
        Cells cells;
        const auto row = [&](Word what, std::string value) {
            cells.emplace_back(what);
            cells.push_back(std::move(value));
        };
        if (data_.pool)
            row(words().own_in_pool, fill(words().own_in_pool_as, {words().facilitator_kinds[data_.pool->kind],
                                                                   std::to_string(data_.pool->most_groups)}));
        if (data_.coach)
            row(words().own_coach_of_programme,
                data_.coach->programme.empty() ? std::string(words().own_no_programme) : data_.coach->programme);
        for (const OwnDuty& duty : data_.duties) {
            const Word what = duty.kind == OwnDuty::Kind::coaches  ? words().own_coaches_unit
                              : duty.kind == OwnDuty::Kind::visits ? words().own_visit
                                                                   : words().own_party;
            std::string value = unit_name(duty.unit);
            if (duty.party) value += ": " + driehoek::name_of(words(), view_.organisation.settings, *duty.party);
            if (duty.day) value = fill(words().own_on_day, {value, long_date(words(), *duty.day)});
            row(what, std::move(value));
        }
        begin_part(words().own_duties, words().own_duties_why);
        add_table({words().own_what, words().own_value}, std::move(cells), words().own_duties_none);
    }

    // --- how long all of this stays

    void write_terms() {
        const Retention& retention = view_.organisation.settings.retention;
        Cells cells;
        for (const DataClass each : own_data_classes(data_)) {
            cells.emplace_back(words().data_what[each]);
            cells.push_back(how_long(words(), retention, each));
        }
        if (data_.side == OwnSide::third) {
            cells.emplace_back(words().own_terms_log);
            cells.push_back(retention.cleans(RetentionKind::log)
                                ? term_in_words(words(), retention.of(RetentionKind::log))
                                : std::string(words().data_as_long_as_used));
        }
        begin_part(words().own_terms_title, words().own_terms_text);
        add_table({words().own_what, words().data_column_long}, std::move(cells), {});
    }

    // --- what is not on it, and what is not right

    void write_end() {
        add(SheetPart::heading, {std::string(words().own_absent_title), {}});
        Cells absent;
        const auto append = [&](const auto& texts) {
            for (const Word text : texts) absent.emplace_back(text);
        };
        if (data_.side == OwnSide::staff)
            append(words().own_absent_staff);
        else
            append(words().own_absent_third);
        if (data_.side == OwnSide::staff) absent.emplace_back(words().own_absent_staff_only);
        add(SheetPart::rules, std::move(absent));
        add(SheetPart::heading, {std::string(words().own_correct_title), {}});
        add(SheetPart::note, {std::string(words().own_correct_text)});
        std::vector<std::string> officers;
        for (const Person& person : *view_.organisation.people) {
            if (person.has(Function::privacy_officer) && person.is_employed_on(view_.today))
                officers.push_back(person.name);
        }
        if (!officers.empty()) add(SheetPart::note, {fill(words().own_privacy_officer, {listed(words(), officers)})});
        std::string foot = fill(words().sheet_made, {long_date(words(), view_.today)});
        if (view_.organisation.settings.is_sample) foot += ' ' + std::string(words().sheet_sample);
        add(SheetPart::foot, {foot + ' ' + std::string(words().own_data_leave), {}});
    }

    const OwnDataView& view_;
    const OwnData& data_;
    std::vector<SheetLine> lines_;
};

}  // namespace

std::vector<SheetLine> own_data_sheet(const OwnDataView& view) { return OwnDataWriting(view).write(); }

std::string own_name_of(const Person& person, OwnSide side, const Words& words) {
    if (side == OwnSide::staff) return person.name.empty() ? person.code : person.name;
    return person.code.empty() ? std::string(words.third_legend) : person.code;
}

}  // namespace driehoek
