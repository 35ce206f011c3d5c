// Rounds, groups, sessions and the programme of a small random organisation.
#include "base/order.hpp"
#include "derive/generate_small.hpp"

#include <algorithm>

namespace driehoek::generating {
namespace {

void add_sessions(Small& making, IntervisieGroup& group) {
    Date day = making.dice.day_between(make_date(2021, 9, 1), make_date(2022, 5, 31));
    const std::size_t count = making.dice.below(6);
    for (std::size_t number = 1; number <= count; ++number) {
        Session session;
        session.id = SessionId(numbered("S-", number, 1));
        if (making.dice.chance(92)) session.date = day;
        if (making.dice.chance(50)) session.location = making.dice.pick(*making.organisation.locations).id;
        session.status = static_cast<SessionStatus>(making.dice.below(3));
        group.sessions.push_back(std::move(session));
        day += making.dice.between(30, 80);
    }
}

// Of every other group that is definitief. Without dice, so that what follows is as it was before there were forms.
void add_forms(IntervisieGroup& group, std::size_t number) {
    if (!group.is_final || number % 2 == 0) return;
    for (std::size_t person = 0; person < group.members.size(); ++person) {
        EvaluationForm form{};
        for (std::size_t at = 0; at < form.size(); ++at)
            form[at] = static_cast<int>((person * 5 + at + number) % (highest_mark + 1));
        add_form(group.evaluation, form);
    }
}

// When and where sessions are, who was there and who did what. Without dice too.
void add_details(IntervisieGroup& group) {
    for (std::size_t at = 0; at < group.sessions.size(); ++at) {
        Session& session = group.sessions[at];
        if (at % 2 == 1) continue;
        session.begin = TimeOfDay::from_minutes(810);
        session.end = TimeOfDay::from_minutes(930);
        session.place = "kamer " + std::to_string(at + 1);
        session.date_is_fixed = session.date && session.status == SessionStatus::planned;
        session.calendar_id = calendar_id_of("small", RoundId("R"), group.id, session.id);
        session.sequence = static_cast<int>(at);
        if (session.status == SessionStatus::cancelled || group.members.empty()) continue;
        session.attendance = {{group.members.front(), static_cast<Presence>(at % presence_count)}};
        session.roles = {{static_cast<SessionRole>(at % session_role_count), group.members.back()}};
    }
}

IntervisieGroup make_group(Small& making, std::size_t number, std::vector<PersonId> members) {
    IntervisieGroup group;
    group.id = GroupId(numbered("G-", number, 1));
    group.name = std::to_string(number);
    group.members = std::move(members);
    for (const PersonId& member : group.members) {
        if (making.dice.chance(15)) group.locked.push_back(member);
    }
    if (making.dice.chance(85))
        group.facilitator = making.dice.chance(90) ? PersonId("TC-1") : making.dice.pick(making.staff);
    group.is_final = group.facilitator && making.dice.chance(50);
    add_sessions(making, group);
    add_details(group);
    if (group.is_final && making.dice.chance(30))
        group.replacements.push_back({making.dice.pick(making.staff), group.members.front(), making.maybe_day(90)});
    add_forms(group, number);
    return group;
}

void add_wishes(Small& making, Round& round) {
    Proposal& wishes = round.proposal;
    wishes.functions_required = making.dice.chance(20);
    wishes.keeps_facilitators = making.dice.chance(20);
    wishes.changes_groups = making.dice.chance(20);
    std::vector<PersonId> people = making.staff;
    making.dice.shuffle(people);
    const auto take = [&] {
        PersonId person = people.back();
        people.pop_back();
        return person;
    };
    if (people.size() > 1 && making.dice.chance(25)) wishes.together.push_back({take(), take()});
    if (!people.empty() && making.dice.chance(15)) wishes.sits_out.push_back(take());
    if (!people.empty() && making.dice.chance(25))
        wishes.absences.push_back({take(), making.dice.between(0, round.planned_sessions - 1)});
    wishes.units_apart = making.dice.chance(15);
    if (making.dice.chance(30)) wishes.unit_level = static_cast<UnitKind>(making.dice.below(unit_kind_count));
}

Round make_round(Small& making, std::size_t number) {
    Round round;
    round.id = RoundId(numbered("R-", number, 1));
    round.name = numbered("Ronde ", number, 1);
    round.composition = making.dice.chance(60) ? Composition::mixed : static_cast<Composition>(making.dice.below(4));
    round.target_functions = {Function::foreman, Function::department_manager, Function::job_coach};
    if (making.dice.chance(15)) round.target_functions.push_back(Function::director);
    round.planned_sessions = making.dice.chance(80) ? sessions_per_round : making.dice.between(1, 6);
    round.cases_per_session = making.dice.between(1, 2);
    std::vector<PersonId> people = making.staff;
    making.dice.shuffle(people);
    for (std::size_t group = 1; !people.empty(); ++group) {
        const std::size_t size = std::min(people.size(), 3 + making.dice.below(9));
        std::vector<PersonId> members(people.end() - static_cast<std::ptrdiff_t>(size), people.end());
        people.resize(people.size() - size);
        // Now and then somebody sits in the next group as well, and now and then the rest is left over.
        if (making.dice.chance(5)) people.push_back(members.front());
        round.groups.push_back(make_group(making, group, std::move(members)));
        if (making.dice.chance(20)) break;
    }
    for (std::size_t left = making.dice.below(3); left > 0; --left) {
        round.apart.push_back({making.dice.pick(making.staff), making.dice.pick(making.staff)});
    }
    if (making.dice.chance(40)) add_wishes(making, round);
    return round;
}

void add_training(Small& making) {
    for (const PersonId& id : making.foremen) {
        Training& training = find_person_to_edit(making.organisation, id)->training;
        training.status = static_cast<ProgrammeStatus>(making.dice.below(3));
        training.works_with_werkstap = making.dice.chance(50);
        if (training.status == ProgrammeStatus::finished) training.finished = making.maybe_day(80);
        training.sbb_registered = making.maybe_day(40);
        if (!training.sbb_registered || making.dice.chance(40)) continue;
        making.organisation.practice_learning.edit().push_back(
            {id, making.dice.pick(making.thirds), making.maybe_day(90), making.maybe_day(30), making.maybe_day(20)});
    }
    sort_by(making.organisation.practice_learning.edit(), &PracticeLearning::trainer);
}

}  // namespace

void add_small_rounds(Small& making) {
    making.organisation.facilitators.edit().push_back(
        {PersonId("TC-1"), FacilitatorKind::team_coach, making.dice.between(1, 5)});
    const std::size_t rounds = making.dice.below(4);
    for (std::size_t number = 1; number <= rounds; ++number) {
        insert_round(making.organisation, make_round(making, number));
    }
}

void add_small_programme(Small& making) {
    add_training(making);
    const std::size_t requests = making.dice.below(4);
    for (std::size_t number = 1; number <= requests; ++number) {
        making.organisation.custom_training.edit().push_back({.id = RequestId(numbered("M-", number, 1)),
                                                              .unit = making.dice.pick(making.units),
                                                              .requested = making.maybe_day(90)});
    }
}

}  // namespace driehoek::generating
