#include "derive/own_data.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace driehoek {
namespace {

class Collecting {
public:
    Collecting(const Organisation& organisation, const Person& person, OwnSide side)
        : organisation_(organisation), person_(person), id_(person.id), side_(side) {
        is_whole_ = !has_side(person, side == OwnSide::staff ? OwnSide::third : OwnSide::staff);
    }

    OwnData collect() {
        data_.person = id_;
        data_.side = side_;
        collect_record();
        for (const Triad& triad : *organisation_.triads) collect_triad(triad);
        collect_learning();
        if (!has(OwnSide::staff)) return std::move(data_);
        for (const Round& round : *organisation_.rounds) collect_round(round);
        collect_duties();
        return std::move(data_);
    }

private:
    // Whether what belongs to a side stands on this paper: all of it, where there is no other paper.
    bool has(OwnSide side) const { return is_whole_ || side == side_; }

    void collect_record() {
        Person& record = data_.record;
        if (has(OwnSide::staff)) {
            record = person_;
            data_.has_days = true;
            data_.manages = static_cast<int>(std::ranges::count_if(
                *organisation_.people, [&](const Person& each) { return each.is_managed_by(id_); }));
            for (const IntakeRecipe& recipe : *organisation_.recipes) {
                for (const IntakeAnswer& answer : recipe.answers) {
                    if (answer.kind == AnswerKind::use_person && answer.value == id_.text && !answer.text.empty())
                        data_.spelled.push_back(answer.text);
                }
            }
        } else {
            record = Person{};
            record.unit = person_.unit;
            record.code = person_.code;
            record.trajectory = person_.trajectory;
        }
        record.id = {};
        if (has(OwnSide::third)) return;
        record.code.clear();
        record.trajectory.reset();
    }

    bool has(Corner corner) const { return has(corner == Corner::third ? OwnSide::third : OwnSide::staff); }

    void collect_triad(const Triad& triad) {
        OwnTriad own{triad.id, triad.type, triad.begin, triad.end, {}};
        for (const Corner corner : all_corners) {
            if (triad.person_at(corner) == id_ && has(corner))
                own.periods.push_back({id_, corner, {}, triad.seat(corner).since, triad.end});
        }
        for (const PastSeat& past : triad.past) {
            if (past.person == id_ && has(past.corner))
                own.periods.push_back({id_, past.corner, {}, past.since, past.until, true});
        }
        for (const ExtraContact& contact : triad.extra_contacts) {
            if (contact.person == id_ && has(OwnSide::staff))
                own.periods.push_back(
                    {id_, std::nullopt, contact.reason, contact.since, contact.until ? contact.until : triad.end});
        }
        if (own.periods.empty()) return;
        if (std::ranges::contains(own.periods, Corner::third, &OwnPeriod::corner)) collect_helpers(triad, own);
        data_.triads.push_back(std::move(own));
    }

    // Who helps or helped him.
    void collect_helpers(const Triad& triad, OwnTriad& own) const {
        for (const Corner corner : {Corner::lead, Corner::job_coach}) {
            const Seat& seat = triad.seat(corner);
            if (seat.person) own.periods.push_back({seat.person, corner, {}, seat.since, triad.end});
        }
        for (const PastSeat& past : triad.past) {
            if (past.corner != Corner::third && past.person != id_)
                own.periods.push_back({past.person, past.corner, {}, past.since, past.until, true});
        }
        for (const ExtraContact& contact : triad.extra_contacts)
            own.periods.push_back({contact.person, std::nullopt, contact.reason, contact.since,
                                   contact.until ? contact.until : triad.end});
    }

    void collect_learning() {
        for (const PracticeLearning& learning : *organisation_.practice_learning) {
            const bool is_own =
                (learning.trainer == id_ && has(OwnSide::staff)) || (learning.learner == id_ && has(OwnSide::third));
            if (is_own) data_.learning.push_back(learning);
        }
    }

    void collect_round(const Round& round) {
        for (const IntervisieGroup& group : round.groups) collect_group(round, group);
        OwnWish wish{.round = round.id};
        wish.sits_out = std::ranges::contains(round.proposal.sits_out, id_);
        wish.has_company = std::ranges::any_of(round.proposal.together,
                                               [&](const auto& people) { return std::ranges::contains(people, id_); });
        for (const Absence& absence : round.proposal.absences) {
            if (absence.person == id_) wish.absences.push_back(absence.session);
        }
        if (wish.sits_out || wish.has_company || !wish.absences.empty()) data_.wishes.push_back(std::move(wish));
    }

    void collect_group(const Round& round, const IntervisieGroup& group) {
        OwnGroup own;
        own.round = round.id;
        own.group = group.id;
        own.is_member = std::ranges::contains(group.members, id_);
        own.is_locked = std::ranges::contains(group.locked, id_);
        own.is_facilitator = group.facilitator == id_;
        for (const Replacement& replacement : group.replacements) {
            Replacement part;
            part.day = replacement.day;
            if (replacement.leaving == id_) part.leaving = id_;
            if (replacement.coming == id_) part.coming = id_;
            if (part.leaving || part.coming) own.replacements.push_back(std::move(part));
        }
        int number = 0;
        bool is_in_session = false;
        for (const Session& session : group.sessions) {
            OwnSession each{.number = ++number, .date = session.date, .status = session.status};
            each.presence = presence_of(session, id_);
            for (const RoleChoice& choice : session.roles) {
                if (choice.person == id_) each.roles.push_back(choice.role);
            }
            is_in_session = is_in_session || each.presence || !each.roles.empty();
            // Of who only came or went, only the sessions in which something of him is known.
            if (own.is_member || own.is_facilitator || each.presence || !each.roles.empty())
                own.sessions.push_back(std::move(each));
        }
        if (own.is_member || own.is_locked || own.is_facilitator || is_in_session || !own.replacements.empty())
            data_.groups.push_back(std::move(own));
    }

    void collect_duties() {
        if (const Facilitator* pool = find_facilitator(organisation_, id_)) data_.pool = *pool;
        for (const TeamCoach& coach : organisation_.settings.programme.coaches) {
            if (coach.person == id_) data_.coach = coach;
        }
        for (const Unit& unit : *organisation_.units) {
            if (unit.team_coach == id_) data_.duties.push_back({OwnDuty::Kind::coaches, unit.id, {}, {}});
        }
        for (const CoachingVisit& visit : *organisation_.coaching) {
            if (visit.coach == id_) data_.duties.push_back({OwnDuty::Kind::visits, visit.unit, visit.date, {}});
        }
        for (const CustomTrainingRequest& request : *organisation_.custom_training) {
            for (std::size_t party = 0; party < request.parties.size(); ++party) {
                const PartyLook& look = request.parties[party];
                if (look.person == id_)
                    data_.duties.push_back(
                        {OwnDuty::Kind::looks_along, request.unit, look.looked, static_cast<Party>(party)});
            }
        }
    }

    const Organisation& organisation_;
    const Person& person_;
    const PersonId& id_;
    OwnSide side_;
    bool is_whole_ = false;  // no other side, so no other paper
    OwnData data_;
};
}  // namespace

bool has_side(const Person& person, OwnSide side) {
    const bool is_third = !person.code.empty() || person.trajectory.has_value();
    return side == OwnSide::third ? is_third : !is_third || !person.functions.empty() || !person.name.empty();
}

OwnData own_data_of(const Organisation& organisation, const PersonId& id, OwnSide side) {
    const Person* person = find_person(organisation, id);
    assert(person && has_side(*person, side));
    return Collecting(organisation, *person, side).collect();
}

std::vector<DataClass> own_data_classes(const OwnData& data) {
    const bool is_staff = data.side == OwnSide::staff;
    const bool has_groups = is_staff || !data.groups.empty() || !data.wishes.empty();
    std::vector<DataClass> classes;
    const auto add = [&](DataClass each, bool is_about_him) {
        if (is_about_him) classes.push_back(each);
    };
    add(DataClass::staff, data.has_days);
    add(DataClass::employment, data.has_days);
    add(DataClass::staff_training, is_staff || data.record.training != Training());
    add(DataClass::third_corner, !is_staff);
    add(DataClass::triads, true);
    add(DataClass::triad_history, true);
    add(DataClass::groups, has_groups);
    add(DataClass::group_wishes, has_groups);
    add(DataClass::sessions, has_groups);
    add(DataClass::attendance, has_groups);
    add(DataClass::facilitators, is_staff || data.pool || data.coach);
    add(DataClass::ways_to_reach, data.coach.has_value());
    add(DataClass::learning, true);
    add(DataClass::team_programme, is_staff || !data.duties.empty());
    add(DataClass::custom_training, is_staff || !data.duties.empty());
    add(DataClass::table_reading, is_staff || !data.spelled.empty());
    add(DataClass::scenarios, true);
    return classes;
}

std::span<const OwnFieldRule> own_field_rules() {
    using enum OwnField;
    static constexpr std::array rules{
        OwnFieldRule{"people.id", internal},
        OwnFieldRule{"people.name", shown},
        OwnFieldRule{"people.code", shown},
        OwnFieldRule{"people.functions", shown},
        OwnFieldRule{"people.level", shown},
        OwnFieldRule{"people.unit", shown},
        OwnFieldRule{"people.location", shown},
        OwnFieldRule{"people.working_days", shown},
        OwnFieldRule{"people.line_manager", shown},
        OwnFieldRule{"people.more_managers", shown},
        OwnFieldRule{"people.employment_begin", shown},
        OwnFieldRule{"people.employment_end", shown},
        OwnFieldRule{"people.trajectory.kind", shown},
        OwnFieldRule{"people.trajectory.module", shown},
        OwnFieldRule{"people.training.status", shown},
        OwnFieldRule{"people.training.finished", shown},
        OwnFieldRule{"people.training.works_with_werkstap", shown},
        OwnFieldRule{"people.training.sbb_registered", shown},
        OwnFieldRule{"people.is_external", shown},
        OwnFieldRule{"people.number", shown},
        OwnFieldRule{"units.id", internal},
        OwnFieldRule{"units.name", of_others},
        OwnFieldRule{"units.kind", of_others},
        OwnFieldRule{"units.parent", of_others},
        OwnFieldRule{"units.team_coach", shown},
        OwnFieldRule{"units.sbb_recognised", of_others},
        OwnFieldRule{"triads.seats.lead.person", shown},
        OwnFieldRule{"triads.seats.lead.since", shown},
        OwnFieldRule{"triads.seats.job_coach.person", shown},
        OwnFieldRule{"triads.seats.job_coach.since", shown},
        OwnFieldRule{"triads.seats.third.person", shown},
        OwnFieldRule{"triads.seats.third.since", shown},
        OwnFieldRule{"triads.past.corner", shown},
        OwnFieldRule{"triads.past.person", shown},
        OwnFieldRule{"triads.past.since", shown},
        OwnFieldRule{"triads.past.until", shown},
        OwnFieldRule{"triads.extra_contacts.person", shown},
        OwnFieldRule{"triads.extra_contacts.reason", shown},
        OwnFieldRule{"triads.extra_contacts.since", shown},
        OwnFieldRule{"triads.extra_contacts.until", shown},
        OwnFieldRule{"rounds.groups.id", internal},
        OwnFieldRule{"rounds.groups.name", shown},
        OwnFieldRule{"rounds.groups.members", shown},
        OwnFieldRule{"rounds.groups.locked", shown},
        OwnFieldRule{"rounds.groups.facilitator", shown},
        OwnFieldRule{"rounds.groups.is_final", of_others},
        OwnFieldRule{"rounds.groups.sessions.attendance.person", shown},
        OwnFieldRule{"rounds.groups.sessions.attendance.presence", shown},
        OwnFieldRule{"rounds.groups.sessions.roles.role", shown},
        OwnFieldRule{"rounds.groups.sessions.roles.person", shown},
        OwnFieldRule{"rounds.groups.replacements.leaving", shown},
        OwnFieldRule{"rounds.groups.replacements.coming", shown},
        OwnFieldRule{"rounds.groups.replacements.day", shown},
        OwnFieldRule{"rounds.apart.one", coordinator_only},
        OwnFieldRule{"rounds.apart.other", coordinator_only},
        OwnFieldRule{"rounds.proposal.wants_shared_triads", of_others},
        OwnFieldRule{"rounds.proposal.changes_groups", of_others},
        OwnFieldRule{"rounds.proposal.largest_size", of_others},
        OwnFieldRule{"rounds.proposal.functions_required", of_others},
        OwnFieldRule{"rounds.proposal.keeps_facilitators", of_others},
        OwnFieldRule{"rounds.proposal.unit_level", of_others},
        OwnFieldRule{"rounds.proposal.units_apart", of_others},
        OwnFieldRule{"rounds.proposal.sits_out", shown},
        OwnFieldRule{"rounds.proposal.together", shown},
        OwnFieldRule{"rounds.proposal.seed", internal},
        OwnFieldRule{"rounds.proposal.steps", internal},
        OwnFieldRule{"rounds.proposal.share", internal},
        OwnFieldRule{"rounds.proposal.sitting", internal},
        OwnFieldRule{"rounds.proposal.made", of_others},
        OwnFieldRule{"rounds.proposal.absences.person", shown},
        OwnFieldRule{"rounds.proposal.absences.session", shown},
        OwnFieldRule{"facilitators.person", shown},
        OwnFieldRule{"facilitators.kind", shown},
        OwnFieldRule{"facilitators.most_groups", shown},
        OwnFieldRule{"practice_learning.trainer", shown},
        OwnFieldRule{"practice_learning.learner", shown},
        OwnFieldRule{"practice_learning.begin", shown},
        OwnFieldRule{"practice_learning.end", shown},
        OwnFieldRule{"practice_learning.certificate", shown},
        OwnFieldRule{"practice_learning.level", shown},
        OwnFieldRule{"custom_training.parties.manager.person", shown},
        OwnFieldRule{"custom_training.parties.manager.looked", shown},
        OwnFieldRule{"custom_training.parties.trainer.person", shown},
        OwnFieldRule{"custom_training.parties.trainer.looked", shown},
        OwnFieldRule{"custom_training.parties.third.person", shown},
        OwnFieldRule{"custom_training.parties.third.looked", shown},
        OwnFieldRule{"coaching.id", internal},
        OwnFieldRule{"coaching.unit", shown},
        OwnFieldRule{"coaching.date", shown},
        OwnFieldRule{"coaching.is_held", of_others},
        OwnFieldRule{"coaching.is_mirrored", of_others},
        OwnFieldRule{"coaching.agreements", of_others},
        OwnFieldRule{"coaching.purpose", of_others},
        OwnFieldRule{"coaching.part", of_others},
        OwnFieldRule{"coaching.coach", shown},
        OwnFieldRule{"coaching.is_about_triads", of_others},
        OwnFieldRule{"coaching.calendar_id", internal},
        OwnFieldRule{"coaching.sequence", internal},
        OwnFieldRule{"settings.programme.coaches.person", shown},
        OwnFieldRule{"settings.programme.coaches.programme", shown},
        OwnFieldRule{"scenarios", not_so},
    };
    return rules;
}

}  // namespace driehoek
