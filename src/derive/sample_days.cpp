#include "derive/sample_days.hpp"

#include <algorithm>

namespace driehoek {
namespace {

// For which both samples, that of De Lindewaard and that of full size, are made.
const Date made_for = make_date(2022, 10, 6);

class Moving {
public:
    explicit Moving(int days) : days_(days) {}

    void move(Organisation& organisation) const {
        for (Triad& triad : organisation.triads.edit()) move(triad);
        for (Person& person : organisation.people.edit()) {
            move(person.training.finished);
            move(person.training.sbb_registered);
            move(person.employment_begin);
            move(person.employment_end);
        }
        for (Round& round : organisation.rounds.edit()) move(round);
        for (PracticeLearning& learning : organisation.practice_learning.edit()) {
            move(learning.begin);
            move(learning.end);
            move(learning.certificate);
        }
        for (CustomTrainingRequest& request : organisation.custom_training.edit()) move(request);
        for (Unit& unit : organisation.units.edit()) {
            for (PartProgress& progress : unit.parts) move(progress.finished);
            move(unit.sbb_recognised);
        }
        for (CoachingVisit& visit : organisation.coaching.edit()) move(visit.date);
        for (FollowUp& session : organisation.follow_ups.edit()) move(session.date);
        for (GoodExample& example : organisation.good_examples.edit()) move(example.date);
        for (LearningNeed& need : organisation.learning_needs.edit()) move(need.date);
        for (Yield& yield : organisation.yields.edit()) yield.date += days_;
        for (ProgrammePeriod& period : organisation.settings.programme.periods) {
            period.first += days_;
            move(period.last);
        }
        for (MtDay& day : organisation.mt_days.edit()) move(day);
        for (Indicator& indicator : organisation.indicators.edit()) move(indicator);
    }

private:
    void move(std::optional<Date>& date) const {
        if (date) *date += days_;
    }
    void move(CustomTrainingRequest& request) const {
        for (std::optional<Date>* day :
             {&request.requested, &request.wished, &request.decided, &request.planned, &request.carried_out})
            move(*day);
        for (PartyLook& look : request.parties) move(look.looked);
    }
    void move(Triad& triad) const {
        move(triad.begin);
        move(triad.end);
        for (Seat& seat : triad.seats) move(seat.since);
        for (PastSeat& seat : triad.past) {
            move(seat.since);
            move(seat.until);
        }
        for (ExtraContact& contact : triad.extra_contacts) {
            move(contact.since);
            move(contact.until);
        }
    }
    void move(Round& round) const {
        move(round.proposal.made);
        for (IntervisieGroup& group : round.groups) {
            for (Session& session : group.sessions) move(session.date);
            for (Replacement& replacement : group.replacements) move(replacement.day);
        }
    }

    // Years go along with the year of the day, as they are relative to it.
    void move(MtDay& day) const {
        const int before = day.date.year();
        day.date += days_;
        for (int& year : day.years) year += day.date.year() - before;
    }
    void move(Indicator& indicator) const {
        if (indicator.target_year != 0) indicator.target_year += (made_for + days_).year() - made_for.year();
        if (indicator.baseline) indicator.baseline->day += days_;
        for (Measurement& measurement : indicator.measurements) measurement.day += days_;
    }

    int days_;
};

}  // namespace

Organisation moved_to(Organisation sample, Date today) {
    const int weeks = (today - made_for) / 7;
    if (weeks > 0) Moving(7 * weeks).move(sample);
    return sample;
}

}  // namespace driehoek
