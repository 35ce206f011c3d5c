// Domain 7b: who is in a third corner, who leads and coaches them, and what is not as agreed.
#include <algorithm>
#include <functional>

#include "base/order.hpp"
#include "derive/generate_full_size.hpp"

namespace driehoek::generating {
namespace {

const Date earliest_begin = make_date(2019, 1, 7);
const Date last_begin = make_date(2022, 8, 29);
const Date last_change = make_date(2022, 9, 30);

// Somebody who still has to get a code, so that codes tell nothing about unit or trajectory.
struct Third {
    TrajectoryKind kind;
    std::size_t department;
    std::size_t team;
};

struct Thirds {
    std::vector<Third> candidates;  // K
    std::vector<Third> employees;   // W
};

// Round the voorlieden of the whole unit for PW, round the afdelingen for the others: 7b counts per voorman and per
// manager. Steps of eleven, so that who gets one more is not always in the first afdeling.
void gather_thirds(const FullSize& making, std::size_t plan, Thirds& thirds) {
    std::vector<std::size_t> departments;
    std::vector<std::pair<std::size_t, std::size_t>> teams;  // department, and team in it
    for (std::size_t at = 0; at < making.departments.size(); ++at) {
        if (making.departments[at].plan != plan) continue;
        departments.push_back(at);
        for (std::size_t team = 0; team < making.departments[at].teams.size(); ++team) teams.emplace_back(at, team);
    }
    const UnitPlan& counts = unit_plans[plan];
    for (std::size_t number = 0; number < static_cast<std::size_t>(counts.candidates); ++number) {
        const auto [department, team] = teams[number * 11 % teams.size()];
        thirds.candidates.push_back({TrajectoryKind::participation_act, department, team});
    }
    std::size_t number = 0;
    const auto add_employees = [&](TrajectoryKind kind, int count) {
        for (int left = count; left > 0; --left, ++number) {
            const std::size_t department = departments[number % departments.size()];
            const std::size_t team = number / departments.size() % making.departments[department].teams.size();
            thirds.employees.push_back({kind, department, team});
        }
    };
    add_employees(TrajectoryKind::guaranteed_job, counts.guaranteed);
    add_employees(TrajectoryKind::new_sheltered, counts.new_sheltered);
    add_employees(TrajectoryKind::sheltered_act, counts.sheltered_act - counts.foremen_in_target);
}

void add_third(FullSize& making, const Third& third, std::string code) {
    constexpr std::array<std::string_view, 6> modules{"Groen",     "Schoonmaak", "Assemblage",
                                                      "Logistiek", "Horeca",     "Werkritme"};
    Department& department = making.departments[third.department];
    Person& person = making.people.emplace_back();
    person.id = PersonId(code);
    person.code = std::move(code);
    person.unit = department.teams[third.team];
    person.trajectory = Trajectory{.kind = third.kind, .module = {}};
    if (third.kind == TrajectoryKind::sheltered_act) return;  // no 3-hoek (finding 5)

    const bool is_candidate = third.kind == TrajectoryKind::participation_act;
    if (is_candidate) person.trajectory->module = making.dice.pick(modules);
    Triad& triad = making.triads.emplace_back();
    triad.id = TriadId(person.code);
    triad.type = is_candidate ? TriadType::a : TriadType::b;
    triad.begin = making.dice.day_between(earliest_begin, last_begin);
    triad.seat(Corner::lead) = {is_candidate ? department.foremen[third.team] : department.manager, triad.begin};
    triad.seat(Corner::third) = {person.id, triad.begin};
    department.triads.push_back(making.triads.size() - 1);
}

// The loads of picture 03: 15 to 42 3-hoeken, 990 in all.
std::vector<int> loads_in_order(Dice& dice) {
    constexpr std::array<int, 10> coaches_with{3, 5, 7, 9, 7, 4, 2, 1, 1, 1};  // 15, 18, 21, ... 42
    std::vector<int> loads;
    for (std::size_t step = 0; step < coaches_with.size(); ++step) {
        loads.insert(loads.end(), static_cast<std::size_t>(coaches_with[step]), 15 + 3 * static_cast<int>(step));
    }
    dice.shuffle(loads);
    return loads;
}

PersonId another(Dice& dice, const std::vector<PersonId>& people, const PersonId& not_this) {
    const std::size_t start = dice.below(people.size());
    return people[start] == not_this ? people[(start + 1) % people.size()] : people[start];
}

struct Signals {
    std::vector<std::size_t> without_coach, third_contacts;
};

// Different 3-hoeken for different signals, as the picture counts them.
void spread_signals(FullSize& making, std::size_t plan, Signals& signals) {
    std::vector<std::pair<std::size_t, std::size_t>> places;  // department, 3-hoek
    for (std::size_t at = 0; at < making.departments.size(); ++at) {
        if (making.departments[at].plan != plan) continue;
        for (const std::size_t triad : making.departments[at].triads) places.emplace_back(at, triad);
    }
    making.dice.shuffle(places);
    // Type B first: only there does a voorman not fit.
    sort_by(places, [&](const auto& place) { return making.triads[place.second].type != TriadType::b; });
    const UnitPlan& counts = unit_plans[plan];
    const auto wrong = static_cast<std::ptrdiff_t>(counts.wrong_functions);
    std::for_each_n(places.begin(), wrong, [&](const auto& place) {
        making.triads[place.second].seat(Corner::lead).person =
            making.dice.pick(making.departments[place.first].foremen);
    });
    places.erase(places.begin(), places.begin() + wrong);
    making.dice.shuffle(places);
    for (std::size_t at = 0; at < static_cast<std::size_t>(counts.open_corners); ++at) {
        // One 3-hoek of all has nobody who leads; the others wait for a job coach.
        if (plan == 0 && at == 0) {
            making.triads[places[at].second].seat(Corner::lead) = {};
        } else {
            signals.without_coach.push_back(places[at].second);
        }
    }
    const auto after = static_cast<std::size_t>(counts.open_corners);
    for (std::size_t at = after; at < after + static_cast<std::size_t>(counts.third_contacts); ++at) {
        signals.third_contacts.push_back(places[at].second);
    }
}

// A seat that somebody else held before, for about one in five.
void add_earlier_coach(FullSize& making, Triad& triad) {
    if (!making.dice.chance(20)) return;
    Seat& seat = triad.seat(Corner::job_coach);
    const Date change = making.dice.day_between(*triad.begin, last_change);
    triad.past.push_back(
        {Corner::job_coach, another(making.dice, making.job_coaches, seat.person), triad.begin, change});
    seat.since = change;
}

// A contact person of the time before the 3-hoek. Most have ended; in some 3-hoeken one has not, and that is the signal.
void add_third_contact(FullSize& making, const Department& department, Triad& triad, bool has_ended) {
    const PersonId& lead = triad.person_at(Corner::lead);
    ExtraContact contact;
    contact.person =
        making.dice.chance(25) ? making.dice.pick(making.staff) : another(making.dice, department.foremen, lead);
    contact.reason = making.dice.chance(60) ? ContactReason::earlier_situation : ContactReason::handover;
    contact.since = triad.begin;
    if (has_ended) contact.until = making.dice.day_between(*triad.begin, last_change);
    triad.extra_contacts.push_back(std::move(contact));
}

std::vector<Seat*> coached_seats(FullSize& making, const Department& department) {
    std::vector<Seat*> seats;
    for (const std::size_t at : department.triads) {
        Seat& seat = making.triads[at].seat(Corner::job_coach);
        if (seat.person) seats.push_back(&seat);
    }
    return seats;
}

// A small afdeling may have fallen to one job coach. It exchanges some with the afdeling beside it, so that loads stay;
// at most half of what that one has, or it would be the next with one job coach.
void mix_coaches(FullSize& making) {
    for (std::size_t at = 0; at < making.departments.size(); ++at) {
        const std::vector<Seat*> seats = coached_seats(making, making.departments[at]);
        const PersonId only = seats.front()->person;
        const auto is_another = [&](const Seat* seat) { return seat->person != only; };
        if (std::ranges::any_of(seats, is_another)) continue;
        std::vector<Seat*> others = coached_seats(making, making.departments[at == 0 ? 1 : at - 1]);
        std::erase_if(others, std::not_fn(is_another));
        const std::size_t exchanges = std::min(seats.size() / 3, (others.size() + 1) / 2);
        for (std::size_t exchange = 0; exchange < exchanges; ++exchange) {
            std::swap(others[exchange]->person, seats[exchange]->person);
        }
    }
}

}  // namespace

void add_third_corners(FullSize& making) {
    Thirds thirds;
    for (std::size_t plan = 0; plan < unit_plans.size(); ++plan) gather_thirds(making, plan, thirds);
    making.dice.shuffle(thirds.candidates);
    making.dice.shuffle(thirds.employees);
    std::size_t number = 0;
    for (const Third& third : thirds.candidates) add_third(making, third, numbered("K-", ++number, 4));
    number = 0;
    for (const Third& third : thirds.employees) add_third(making, third, numbered("W-", ++number, 4));
}

void add_job_coaches(FullSize& making) {
    Signals signals;
    for (std::size_t plan = 0; plan < unit_plans.size(); ++plan) spread_signals(making, plan, signals);
    sort(signals.without_coach);
    sort(signals.third_contacts);
    // One afdeling after the other: a job coach then serves one or two, and an afdeling has two to five of them.
    std::vector<int> left = loads_in_order(making.dice);
    std::size_t coach = 0;
    for (Department& department : making.departments) {
        making.dice.shuffle(department.triads);
        for (const std::size_t at : department.triads) {
            if (std::ranges::binary_search(signals.without_coach, at)) continue;
            while (left[coach] == 0) ++coach;
            --left[coach];
            making.triads[at].seat(Corner::job_coach) = {making.job_coaches[coach], making.triads[at].begin};
        }
    }
    mix_coaches(making);
    for (const Department& department : making.departments) {
        for (const std::size_t at : department.triads) {
            Triad& triad = making.triads[at];
            if (triad.person_at(Corner::job_coach)) add_earlier_coach(making, triad);
            const bool is_signal = std::ranges::binary_search(signals.third_contacts, at);
            if (is_signal || making.dice.chance(15)) add_third_contact(making, department, triad, !is_signal);
        }
    }
}

}  // namespace driehoek::generating
