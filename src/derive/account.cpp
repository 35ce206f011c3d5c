#include "derive/account.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/order.hpp"
#include "base/search.hpp"
#include "derive/count_sums.hpp"
#include "derive/own_measurement.hpp"

namespace driehoek {
namespace {

// Of a whole that has two sides, spread over units.
struct TwoSides {
    int one = 0, other = 0;
};
using SidesOfUnits = std::map<UnitId, TwoSides>;

int sum_of(const SidesOfUnits& units, int TwoSides::* side) {
    int sum = 0;
    for (const auto& [unit, sides] : units) sum += sides.*side;
    return sum;
}

// All, the one side and the other, for the whole and for each unit. `place`: where those of a unit go.
struct SidesPlaces {
    ToldCount *all, *one, *other;
};
void tell_sides(const SidesOfUnits& units, const SidesPlaces& whole, int smallest, auto place) {
    CountSums sums;
    const int top = sums.new_sum(), bottom = sums.new_sum(), one = sums.new_sum(), other = sums.new_sum();
    const int all_one = sum_of(units, &TwoSides::one), all_other = sum_of(units, &TwoSides::other);
    // What is left over when the rest is known is known as well, although no page says it.
    std::vector<ToldCount> unsaid(units.size());
    sums.add(bottom, top, all_one + all_other, whole.all, true);
    sums.add(top, one, all_one, whole.one);
    sums.add(top, other, all_other, whole.other);
    std::size_t at = 0;
    for (const auto& [unit, sides] : units) {
        const int here = sums.new_sum();
        const SidesPlaces places = place(unit);
        sums.add(one, here, sides.one, places.one);
        sums.add(other, here, sides.other, &unsaid[at++]);
        sums.add(here, bottom, sides.one + sides.other, places.all);
    }
    sums.tell(smallest);
}

// As a number that is hidden only for the sake of others, unless it is small itself. 0 is told: it is nobody.
ToldCount hidden(int count, int smallest) {
    if (count == 0) return {};
    return {count, count < smallest ? smallest : bound_above(count)};
}

class Accounting {
public:
    Accounting(const Organisation& organisation, const AccountPeriod& period, const Breakdown* on_screen)
        : organisation_(organisation), on_screen_(on_screen), smallest_(organisation.settings.small_number) {
        made_.period = period;
    }

    Account make() {
        list_units();
        count_training();
        count_stations();
        count_certificates();
        count_triads();
        count_open_corners();
        count_intervisie();
        count_cards();
        measure();
        return std::move(made_);
    }

private:
    Date until() const { return made_.period.until; }
    Date today() const { return made_.period.today; }
    UnitId business_unit(const UnitId& unit) const { return business_unit_of(organisation_, unit); }

    AccountOfUnit& of_unit(const UnitId& unit) {
        const auto found = std::ranges::find(made_.units, unit, &AccountOfUnit::unit);
        return found == made_.units.end() ? made_.units.emplace_back(AccountOfUnit{.unit = unit}) : *found;
    }

    void list_units() {
        for (const Unit& unit : *organisation_.units) {
            if (unit.kind == UnitKind::business_unit) made_.business_units.push_back(unit.id);
        }
        sort_by(made_.business_units, [&](const UnitId& unit) { return folded(find_unit(organisation_, unit)->name); });
        // One more for what is in no bedrijfsonderdeel; made first, so that places stay where they are.
        for (const UnitId& unit : made_.business_units) of_unit(unit);
        of_unit({});
    }

    // --- opleiding en praktijkleren

    std::vector<const Person*> foremen() const {
        std::vector<const Person*> found;
        for (const Person& person : *organisation_.people) {
            if (person.has(Function::foreman) && person.is_employed_on(until())) found.push_back(&person);
        }
        return found;
    }
    bool is_trained(const Person& person) const {
        const Training& training = person.training;
        return training.status == ProgrammeStatus::finished && (!training.finished || *training.finished <= until());
    }

    void count_training() {
        SidesOfUnits units;
        for (const Person* person : foremen()) {
            TwoSides& sides = units[business_unit(person->unit)];
            ++(is_trained(*person) ? sides.one : sides.other);
        }
        tell_sides(units, {&made_.foremen, &made_.trained, &made_.untrained}, smallest_, [&](const UnitId& unit) {
            AccountOfUnit& place = of_unit(unit);
            return SidesPlaces{&place.foremen, &place.trained, nullptr};
        });
    }

    bool guides(const PersonId& trainer) const {
        return std::ranges::any_of(*organisation_.practice_learning, [&](const PracticeLearning& learning) {
            return learning.trainer == trainer && (!learning.begin || *learning.begin <= until());
        });
    }

    // Each of these is a part of the one before it.
    void count_stations() {
        int trained = 0, registered = 0, guiding = 0;
        for (const Person* person : foremen()) {
            if (!is_trained(*person)) continue;
            ++trained;
            const std::optional<Date> sbb = person->training.sbb_registered;
            if (!sbb || *sbb > until()) continue;
            ++registered;
            if (guides(person->id)) ++guiding;
        }
        if (made_.trained.is_hidden()) {
            made_.registered = hidden(registered, smallest_);
            made_.guiding = hidden(guiding, smallest_);
            return;
        }
        CountSums sums;
        const int top = sums.new_sum(), bottom = sums.new_sum(), with_sbb = sums.new_sum();
        ToldCount known, unregistered, not_guiding;
        sums.add(bottom, top, trained, &known, true);
        sums.add(top, with_sbb, registered, &made_.registered);
        sums.add(top, bottom, trained - registered, &unregistered);
        sums.add(with_sbb, bottom, guiding, &made_.guiding);
        sums.add(with_sbb, bottom, registered - guiding, &not_guiding);
        sums.tell(smallest_);
    }

    void count_certificates() {
        std::map<UnitId, int> counts;
        int all = 0;
        for (const PracticeLearning& learning : *organisation_.practice_learning) {
            if (!learning.certificate || *learning.certificate < made_.period.from || *learning.certificate > until())
                continue;
            const Person* learner = find_person(organisation_, learning.learner);
            ++counts[learner ? business_unit(learner->unit) : UnitId()];
            ++all;
        }
        CountSums sums;
        const int top = sums.new_sum(), bottom = sums.new_sum();
        sums.add(bottom, top, all, &made_.certificates);
        for (const auto& [unit, count] : counts) sums.add(top, bottom, count, &of_unit(unit).certificates);
        sums.tell(smallest_);
    }

    // --- 3-hoek en intervisie

    bool has_agreed_contacts(const Triad& triad) const {
        return contact_persons_on(triad, until(), today()) == organisation_.settings.target_contact_persons;
    }

    void count_triads() {
        SidesOfUnits units;
        for (const Triad& triad : *organisation_.triads) {
            if (!triad.is_active_on(until())) continue;
            TwoSides& sides = units[business_unit(unit_of(organisation_, triad))];
            ++(has_agreed_contacts(triad) ? sides.one : sides.other);
        }
        tell_sides(units, {&made_.triads, &made_.two_contacts, &made_.other_contacts}, smallest_,
                   [&](const UnitId& unit) {
                       AccountOfUnit& place = of_unit(unit);
                       return SidesPlaces{&place.triads, &place.two_contacts, nullptr};
                   });
        if (!on_screen_ || !on_screen_->hides_small || until() != today()) return;
        for (const UnitNumbers& shown : on_screen_->units) {
            ToldCount& told = of_unit(shown.unit).triads;
            if (shown.all.is_hidden()) told.below = std::max(told.below, shown.all.below);
        }
    }

    // Most 3-hoeken with an open hoek also have the wrong number of contact persons, so the two are told together.
    void count_open_corners() {
        int two = 0, open = 0, open_two = 0, all = 0;
        for (const Triad& triad : *organisation_.triads) {
            if (!triad.is_active_on(until())) continue;
            const bool is_two = has_agreed_contacts(triad), is_open = has_open_corner_on(triad, until(), today());
            ++all;
            if (is_two) ++two;
            if (is_open) ++open;
            if (is_two && is_open) ++open_two;
        }
        const int closed = all - open;
        const bool is_given_away = made_.two_contacts.is_hidden() || (closed > 0 && closed < smallest_);
        if (is_given_away) {
            made_.open_corners = hidden(open, smallest_);
            return;
        }
        CountSums sums;
        const int top = sums.new_sum(), bottom = sums.new_sum(), opened = sums.new_sum();
        ToldCount known_all, known_two, open_other, closed_other, unsaid;
        sums.add(bottom, top, all, &known_all, true);
        sums.add(top, bottom, two, &known_two, true);
        sums.add(top, opened, open - open_two, &open_other);
        sums.add(top, bottom, all - two - (open - open_two), &closed_other);
        sums.add(bottom, opened, open_two, &unsaid);
        sums.add(opened, bottom, open, &made_.open_corners);
        sums.tell(smallest_);
    }

    void count_intervisie() {
        const Round* round = last_final_round(organisation_);
        if (!round) return;
        std::set<PersonId> members;
        std::vector<int> held;
        for (const IntervisieGroup& group : round->groups) {
            if (!group.is_final) continue;
            ++made_.groups;
            members.insert(group.members.begin(), group.members.end());
            held.push_back(sessions_held(group, until()));
        }
        count_members(members);
        const bool are_equal = std::ranges::adjacent_find(held, std::ranges::not_equal_to()) == held.end();
        made_.sessions_planned = round->planned_sessions * (are_equal ? 1 : made_.groups);
        for (const int each : held) made_.sessions_held += each;
        if (are_equal && !held.empty()) made_.sessions_held = held.front();
        const EvaluationResult result = evaluation_of(*round);
        if (!result.is_told()) return;
        made_.forms = result.forms;
        for (std::size_t at = 0; at < account_statements.size(); ++at)
            made_.means[at] = result.means[static_cast<std::size_t>(account_statements[at])];
    }

    // Together they are the members; and the voorlieden among them with the others are all voorlieden.
    void count_members(const std::set<PersonId>& members) {
        int foremen_in = 0, managers = 0, coaches = 0, others = 0;
        for (const PersonId& id : members) {
            const Person* person = find_person(organisation_, id);
            const bool works = person && person->is_employed_on(until());
            if (works && person->has(Function::foreman)) {
                ++foremen_in;
            } else if (works && person->has(Function::department_manager)) {
                ++managers;
            } else if (works && person->has(Function::job_coach)) {
                ++coaches;
            } else {
                ++others;
            }
        }
        const int foremen_all = static_cast<int>(foremen().size());
        CountSums sums;
        const int of_members = sums.new_sum(), of_foremen = sums.new_sum(), rest = sums.new_sum();
        ToldCount known_foremen, not_in;
        sums.add(rest, of_members, static_cast<int>(members.size()), &made_.members);
        sums.add(of_members, of_foremen, foremen_in, &made_.members_foremen);
        sums.add(of_members, rest, managers, &made_.members_managers);
        sums.add(of_members, rest, coaches, &made_.members_coaches);
        sums.add(of_members, rest, others, &made_.members_others);
        sums.add(rest, of_foremen, foremen_all - foremen_in, &not_in);
        sums.add(of_foremen, rest, foremen_all, &known_foremen, true);
        sums.tell(smallest_);
    }

    // --- the managementteam

    void count_cards() {
        for (const MtDay& day : *organisation_.mt_days) {
            if (day.date <= until() && (!made_.day || made_.day->date < day.date)) made_.day = day;
        }
        if (made_.day) {
            made_.day->agreements.clear();  // they are the MT's own (1.39)
            made_.cells = card_step_count * static_cast<int>(made_.business_units.size());
            for (const UnitId& unit : made_.business_units) {
                made_.cells_written += count_written(*made_.day, unit);
                const MtCard* card = find_card(*made_.day, unit);
                if (!card || card->sentence(CardStep::excellent).empty()) ++made_.without_excellent;
            }
        }
        for (const Indicator& indicator : *organisation_.indicators) {
            const bool is_late = is_stale(indicator, organisation_.settings.indicator_months, until());
            if (is_late || !indicator.latest()) ++made_.stale_indicators;
        }
    }

    std::optional<int> share_on(Measure measure, Date day) const {
        const PartOfAll counted = count_part(organisation_, {}, measure, day, today());
        return may_tell_share(counted, smallest_) ? std::optional(percent_of(counted)) : std::nullopt;
    }

    void measure() {
        constexpr std::array measured{Measure::training_finished, Measure::two_contacts, Measure::open_corners};
        for (std::size_t at = 0; at < measured.size(); ++at) {
            AccountMeasure& row = made_.measures[at];
            row.measure = measured[at];
            row.direction = measured[at] == Measure::open_corners ? Direction::down : Direction::up;
            row.before = share_on(measured[at], made_.period.from);
            row.now = share_on(measured[at], until());
            std::set<int> targets;
            for (const Indicator& indicator : *organisation_.indicators) {
                if (indicator.measure == measured[at] && indicator.target) targets.insert(*indicator.target);
            }
            if (targets.size() == 1) row.target = *targets.begin();
        }
        // What a picture or sentence hides, the table hides as well.
        if (!made_.percent_trained()) made_.measures[0].now.reset();
        if (!made_.percent_two_contacts()) made_.measures[1].now.reset();
        if (made_.open_corners.is_hidden()) made_.measures[2].now.reset();
    }

    const Organisation& organisation_;
    const Breakdown* on_screen_;
    int smallest_;
    Account made_;
};

// Of numbers that are told.
std::optional<int> told_percent(const ToldCount& part, const ToldCount& rest, const ToldCount& all) {
    if (part.is_hidden() || rest.is_hidden() || all.is_hidden() || all.count < fewest_answers) return std::nullopt;
    return percent_of({part.count, all.count});
}

}  // namespace

AccountPeriod usual_period(Date today) {
    const Date first = make_date(today.year() - 1, today.month(), 1);
    return {first + static_cast<int>(today.day_of_month()) - 1, today, today};
}

std::optional<int> Account::percent_trained() const { return told_percent(trained, untrained, foremen); }

std::optional<int> Account::percent_two_contacts() const { return told_percent(two_contacts, other_contacts, triads); }

bool Account::has_hidden() const {
    constexpr auto hides = [](const ToldCount& told) { return told.is_hidden(); };
    const std::array all{foremen,      trained,         untrained,        registered,      guiding,
                         certificates, triads,          two_contacts,     other_contacts,  open_corners,
                         members,      members_foremen, members_managers, members_coaches, members_others};
    return std::ranges::any_of(all, hides) || std::ranges::any_of(units, [&](const AccountOfUnit& unit) {
               return hides(unit.triads) || hides(unit.two_contacts) || hides(unit.foremen) || hides(unit.trained) ||
                      hides(unit.certificates);
           });
}

Account account_of(const Organisation& organisation, const AccountPeriod& period, const Breakdown* on_screen) {
    return Accounting(organisation, period, on_screen).make();
}

}  // namespace driehoek
