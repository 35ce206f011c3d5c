// Small counts are not told, and cannot be worked out from everything that breakdowns tell together. The attacker of these
// tests knows which numbers add up and what each sign means; he reads them as pictures do, and solves for whole numbers.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <random>

#include "derive/account.hpp"
#include "derive/breakdown.hpp"
#include "derive/generate.hpp"
#include "derive/triad_filter.hpp"
#include "model/rules.hpp"
#include "picture/overview_mosaic.hpp"
#include "support/sample_day.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

constexpr int smallest = 5;

// --- the attacker --------------------------------------------------------------------------------------------------

// Whole numbers between bounds, and sums of some that equal sums of others.
class Attacker {
public:
    // What a sign says by itself: "<5" is 1 to 4, "<10" is 1 to 9.
    std::size_t hear(const ToldCount& told) {
        return told.is_hidden() ? add(1, told.below - 1) : add(told.count, told.count);
    }
    std::size_t add(int least, int most) {
        ranges_.push_back({least, most});
        return ranges_.size() - 1;
    }
    void equal(std::vector<std::size_t> one, std::vector<std::size_t> other) {
        sums_.push_back({std::move(one), std::move(other)});
    }

    // The only value that this number can have, if there is one. What fits is kept: it shows another value of many at once.
    std::optional<int> find_certain(std::size_t wanted) {
        const auto differ = [&] {
            return std::ranges::any_of(fits_,
                                       [&](const std::vector<int>& fit) { return fit[wanted] != fits_[0][wanted]; });
        };
        Ranges all = ranges_;
        REQUIRE(narrow(all));
        if (fits_.empty()) REQUIRE(solve(all));
        for (int value = all[wanted].least; value <= all[wanted].most && !differ(); ++value) {
            if (value == fits_[0][wanted]) continue;
            Ranges tried = all;
            tried[wanted] = {value, value};
            tries_left_ = 5000;
            solve(std::move(tried));
            REQUIRE(tries_left_ > 0);  // else we would not know
        }
        return differ() ? std::nullopt : std::optional(fits_[0][wanted]);
    }

private:
    using Ranges = std::vector<CountRange>;
    struct Sum {
        std::vector<std::size_t> one, other;
    };

    // Each bound from the bounds of all others of its sum, until nothing changes. False when nothing fits.
    bool narrow(Ranges& ranges) const {
        for (bool has_changed = true; has_changed;) {
            has_changed = false;
            for (const Sum& sum : sums_) {
                // One side less the other is zero.
                CountRange left;
                const auto add = [&](const std::vector<std::size_t>& part, int sign) {
                    for (const std::size_t at : part) {
                        left.least += sign > 0 ? ranges[at].least : -ranges[at].most;
                        left.most += sign > 0 ? ranges[at].most : -ranges[at].least;
                    }
                };
                add(sum.one, 1);
                add(sum.other, -1);
                if (left.least > 0 || left.most < 0) return false;
                const auto tighten = [&](const std::vector<std::size_t>& part, int sign) {
                    for (const std::size_t at : part) {
                        CountRange& range = ranges[at];
                        const CountRange old = range;
                        if (sign > 0) {
                            range = {std::max(old.least, old.most - left.most),
                                     std::min(old.most, old.least - left.least)};
                            left = {left.least + range.least - old.least, left.most + range.most - old.most};
                        } else {
                            range = {std::max(old.least, old.most + left.least),
                                     std::min(old.most, old.least + left.most)};
                            left = {left.least + old.most - range.most, left.most + old.least - range.least};
                        }
                        if (range.least > range.most) return false;
                        has_changed = has_changed || range != old;
                    }
                    return true;
                };
                if (!tighten(sum.one, 1) || !tighten(sum.other, -1)) return false;
            }
        }
        return true;
    }

    // Keeps what fits.
    bool solve(Ranges ranges) {
        if (--tries_left_ <= 0 || !narrow(ranges)) return false;
        std::optional<std::size_t> open;
        for (std::size_t at = 0; at < ranges.size(); ++at) {
            const int width = ranges[at].most - ranges[at].least;
            if (width > 0 && (!open || width < ranges[*open].most - ranges[*open].least)) open = at;
        }
        if (!open) {
            std::vector<int>& fit = fits_.emplace_back();
            for (const CountRange& range : ranges) fit.push_back(range.least);
            return true;
        }
        for (int value = ranges[*open].least; value <= ranges[*open].most; ++value) {
            Ranges tried = ranges;
            tried[*open] = {value, value};
            if (solve(std::move(tried))) return true;
        }
        return false;
    }

    std::vector<std::vector<int>> fits_;
    Ranges ranges_;
    std::vector<Sum> sums_;
    int tries_left_ = 5000;
};

bool is_small(const ToldCount& number) { return number.is_hidden() && number.count < smallest; }

// Everything that a breakdown tells, put together. How many small ones become certain.
int count_certain(const Breakdown& told) {
    Attacker attacker;
    std::vector<std::size_t> small;
    const auto hear = [&](const ToldCount& number) {
        const std::size_t at = attacker.hear(number);
        if (is_small(number)) small.push_back(at);
        return at;
    };
    const int most = told.all.count;
    const std::size_t all = hear(told.all), well = hear(told.well), attention = hear(told.attention);
    attacker.equal({all}, {well, attention});
    std::vector<std::size_t> signs;
    for (const ToldCount& sign : told.signs) signs.push_back(hear(sign));
    attacker.equal({attention}, signs);
    std::vector<std::size_t> units, units_well;
    std::map<UnitId, std::vector<std::size_t>> all_in, well_in, attention_in;
    std::map<UnitId, std::array<std::vector<std::size_t>, 3>> led_in;  // all, asking, fine
    for (const LeadNumbers& lead : told.leads) {
        const std::array here{hear(lead.all), hear(lead.attention), attacker.add(0, most)};
        attacker.equal({here[0]}, {here[1], here[2]});
        for (std::size_t at = 0; at < here.size(); ++at) led_in[lead.department][at].push_back(here[at]);
    }
    for (const DepartmentNumbers& department : told.departments) {
        const std::size_t here = hear(department.all), asking = hear(department.attention),
                          fine = attacker.add(0, most);
        attacker.equal({here}, {asking, fine});
        const auto& led = led_in[department.department];
        attacker.equal({here}, led[0]);
        attacker.equal({asking}, led[1]);
        attacker.equal({fine}, led[2]);
        all_in[department.unit].push_back(here);
        attention_in[department.unit].push_back(asking);
        well_in[department.unit].push_back(fine);
    }
    std::vector<std::vector<std::size_t>> by_sign(signs.size());
    for (const UnitNumbers& unit : told.units) {
        units.push_back(hear(unit.all));
        units_well.push_back(attacker.add(0, most));
        std::vector<std::size_t> asking;
        for (std::size_t sign = 0; sign < signs.size(); ++sign) {
            asking.push_back(hear(unit.signs[sign]));
            by_sign[sign].push_back(asking.back());
        }
        attacker.equal({units.back()}, all_in[unit.unit]);
        attacker.equal({units_well.back()}, well_in[unit.unit]);
        // Of a bedrijfsonderdeel he hears the percentage.
        const CountRange share = same_percents(unit.attention.count, unit.all.count);
        const bool hears_share = !unit.attention.is_hidden() && !unit.all.is_hidden();
        const std::size_t asking_here = hears_share ? attacker.add(share.least, share.most) : hear(unit.attention);
        attacker.equal({asking_here}, asking);
        attacker.equal({asking_here}, attention_in[unit.unit]);
    }
    attacker.equal({all}, units);
    attacker.equal({well}, units_well);
    for (std::size_t sign = 0; sign < signs.size(); ++sign) attacker.equal({signs[sign]}, by_sign[sign]);
    return static_cast<int>(
        std::ranges::count_if(small, [&](std::size_t at) { return attacker.find_certain(at).has_value(); }));
}

// What Verantwoording tells, with what the screen tells of the same day. How many small ones become certain, also of what is left
// over when the rest is known.
int count_certain(const Account& account, const Breakdown& screen) {
    Attacker attacker;
    std::vector<std::size_t> small;
    const auto hear = [&](const ToldCount& number) {
        const std::size_t at = attacker.hear(number);
        if (number.below == smallest) small.push_back(at);
        return at;
    };
    // All, one side and the other, for the whole and for each unit.
    const auto sides = [&](const ToldCount& all_told, const ToldCount& one_told, const ToldCount& other_told,
                           auto of_unit) {
        const std::size_t all = hear(all_told), one = hear(one_told), other = hear(other_told);
        attacker.equal({all}, {one, other});
        std::vector<std::size_t> alls, ones, others;
        for (const AccountOfUnit& unit : account.units) {
            const auto [unit_all, unit_one] = of_unit(unit);
            alls.push_back(hear(unit_all));
            ones.push_back(hear(unit_one));
            others.push_back(attacker.add(0, all_told.count));
            const int rest = unit_all.count - unit_one.count;
            if (rest > 0 && rest < smallest) small.push_back(others.back());
            attacker.equal({alls.back()}, {ones.back(), others.back()});
        }
        attacker.equal({all}, alls);
        attacker.equal({one}, ones);
        attacker.equal({other}, others);
        return alls;
    };
    const auto units = sides(account.triads, account.two_contacts, account.other_contacts,
                             [](const AccountOfUnit& unit) { return std::pair(unit.triads, unit.two_contacts); });
    sides(account.foremen, account.trained, account.untrained,
          [](const AccountOfUnit& unit) { return std::pair(unit.foremen, unit.trained); });
    const std::size_t certificates = hear(account.certificates);
    std::vector<std::size_t> parts;
    for (const AccountOfUnit& unit : account.units) parts.push_back(hear(unit.certificates));
    attacker.equal({certificates}, parts);
    const std::size_t members = hear(account.members);
    attacker.equal({members}, {hear(account.members_foremen), hear(account.members_managers),
                               hear(account.members_coaches), hear(account.members_others)});
    std::map<UnitId, std::vector<std::size_t>> departments;
    for (const DepartmentNumbers& department : screen.departments)
        departments[department.unit].push_back(hear(department.all));
    for (std::size_t at = 0; at < account.units.size(); ++at) {
        const UnitNumbers* shown = screen.find_unit(account.units[at].unit);
        if (!shown) continue;
        const std::size_t same = hear(shown->all);
        attacker.equal({units[at]}, {same});
        attacker.equal({same}, departments[shown->unit]);
    }
    return static_cast<int>(
        std::ranges::count_if(small, [&](std::size_t at) { return attacker.find_certain(at).has_value(); }));
}

int count_small(const Breakdown& told) {
    int small = 0;
    const auto look = [&](const ToldCount& number) { small += is_small(number) ? 1 : 0; };
    for (const ToldCount& sign : told.signs) look(sign);
    for (const UnitNumbers& unit : told.units) {
        look(unit.all);
        look(unit.attention);
        for (const ToldCount& sign : unit.signs) look(sign);
    }
    for (const DepartmentNumbers& department : told.departments) {
        look(department.all);
        look(department.attention);
    }
    for (const LeadNumbers& lead : told.leads) {
        look(lead.all);
        look(lead.attention);
    }
    return small;
}

// --- organisations to attack -----------------------------------------------------------------------------------------

struct Made {
    Organisation organisation;
    std::vector<BrokenDown> triads;
};

// `count` 3-hoeken over these afdelingen, of which the chance that one asks attention is so many in a hundred.
Made make(std::mt19937& dice, int count, int units, int departments, int chance) {
    Made made;
    std::vector<UnitId> places;
    for (int unit = 0; unit < units; ++unit) {
        const UnitId id("U-" + std::to_string(unit));
        insert_unit(made.organisation, {.id = id, .name = id.text, .parent = {}});
        if (dice() % 3 == 0) places.push_back(id);
        for (int at = 0; at < departments; ++at) {
            const UnitId below(id.text + '-' + std::to_string(at));
            insert_unit(made.organisation,
                        {.id = below, .name = below.text, .kind = UnitKind::department, .parent = id});
            places.push_back(below);
        }
    }
    for (int at = 0; at < count; ++at) {
        const std::string code = "K-" + std::to_string(1000 + at);
        Person person;
        person.id = PersonId(code);
        // Most in a few places, so that others stay small.
        const std::size_t wide = dice() % places.size();
        person.unit = places[dice() % 2 == 0 ? wide : dice() % (wide + 1)];
        insert_person(made.organisation, std::move(person));
        Triad triad;
        triad.id = TriadId(code);
        triad.seat(Corner::third).person = PersonId(code);
        // Two or three lead in each place, and one corner is open.
        const std::size_t lead = dice() % 4;
        if (lead > 0)
            triad.seat(Corner::lead).person =
                PersonId("V-" + find_person(made.organisation, PersonId(code))->unit.text + std::to_string(lead));
        insert_triad(made.organisation, std::move(triad));
        const bool asks = static_cast<int>(dice() % 100) < chance;
        made.triads.push_back({TriadId(code), asks ? std::optional(static_cast<int>(dice() % 3)) : std::nullopt});
    }
    return made;
}

Breakdown full_size_breakdown() {
    const Organisation organisation = generate_full_size(2022);
    std::vector<TriadId> active;
    for (const Triad& triad : *organisation.triads) {
        if (triad.is_active_on(sample_day)) active.push_back(triad.id);
    }
    return breakdown_of(organisation, active, check_organisation(organisation, sample_day));
}

}  // namespace

TEST_CASE("a small count is told as its bound, and another only where its sum would give it away") {
    const auto told = [](const std::vector<int>& parts) {
        std::vector<SumCount> counts{{.from = 1, .to = 0, .count = 0, .stays_told = true}};
        for (const int part : parts) {
            counts.push_back({.from = 0, .to = 1, .count = part});
            counts.front().count += part;
        }
        std::vector<int> bounds;
        for (const ToldCount& one : told_counts(counts, smallest)) bounds.push_back(one.below);
        return bounds;
    };
    CHECK(told({13, 6, 5, 4, 7, 5, 1}) == std::vector<int>{0, 0, 0, 0, 5, 0, 0, 5});
    CHECK(told({17, 8, 8, 6, 14, 9, 1}) == std::vector<int>{0, 0, 0, 0, 10, 0, 0, 5});
    CHECK(told({40, 25, 3}) == std::vector<int>{0, 0, 50, 5});
    CHECK(told({12, 0, 9}) == std::vector<int>{0, 0, 0, 0});
    CHECK(told({1, 1, 30}) == std::vector<int>{0, 5, 5, 50});  // 1 and 1, with 2 in all, would say so
    CHECK(told({}) == std::vector<int>{0});
}

TEST_CASE("nobody can work out a small number of the full-size organisation from all that is told of it") {
    const Breakdown told = full_size_breakdown();
    CHECK(count_small(told) > 20);
    CHECK(count_certain(told) == 0);
}

TEST_CASE("nobody can work out a small number from Verantwoording and the screen together") {
    for (const std::uint64_t seed : {2022U, 1U, 7U}) {
        CAPTURE(seed);
        const Organisation organisation = generate_full_size(seed);
        std::vector<TriadId> active;
        for (const Triad& triad : *organisation.triads) {
            if (triad.is_active_on(sample_day)) active.push_back(triad.id);
        }
        const Breakdown screen = breakdown_of(organisation, active, check_organisation(organisation, sample_day));
        const Account account = account_of(organisation, usual_period(sample_day), &screen);
        CHECK(account.has_hidden());
        CHECK(count_certain(account, screen) == 0);
        // As a page would be that hides small numbers and nothing else.
        Account leaking = account;
        for (AccountOfUnit& unit : leaking.units) {
            for (ToldCount* told : {&unit.triads, &unit.two_contacts, &unit.foremen, &unit.trained, &unit.certificates})
                told->below = told->below == smallest ? smallest : 0;
        }
        CHECK(count_certain(leaking, screen) > 0);
    }
}

TEST_CASE("the attacker finds a leak that is put in") {
    const Breakdown told = full_size_breakdown();
    // The numbers that are hidden only for the sake of others, each told after all.
    int leaks = 0;
    int hidden = 0;
    const auto leak = [&](auto place) {
        Breakdown leaking = told;
        ToldCount& number = place(leaking);
        if (!number.is_hidden() || is_small(number)) return;
        ++hidden;
        number.below = 0;
        if (leaks == 0) leaks += count_certain(leaking);
    };
    for (std::size_t unit = 0; unit < told.units.size(); ++unit) {
        for (std::size_t sign = 0; sign < most_signs; ++sign)
            leak([=](Breakdown& of) -> ToldCount& { return of.units[unit].signs[sign]; });
        leak([=](Breakdown& of) -> ToldCount& { return of.units[unit].attention; });
    }
    for (std::size_t at = 0; at < told.departments.size(); ++at) {
        leak([=](Breakdown& of) -> ToldCount& { return of.departments[at].attention; });
        leak([=](Breakdown& of) -> ToldCount& { return of.departments[at].all; });
    }
    for (std::size_t at = 0; at < told.leads.size(); ++at) {
        leak([=](Breakdown& of) -> ToldCount& { return of.leads[at].attention; });
        leak([=](Breakdown& of) -> ToldCount& { return of.leads[at].all; });
    }
    CHECK(hidden > 0);
    CHECK(leaks > 0);
    // Small numbers hidden, and nothing else: as it was before sums were looked at together.
    Breakdown only_small = told;
    const auto tell = [](ToldCount& number) { number.below = is_small(number) ? smallest : 0; };
    for (UnitNumbers& unit : only_small.units) {
        for (ToldCount& sign : unit.signs) tell(sign);
        tell(unit.attention);
    }
    for (DepartmentNumbers& department : only_small.departments) tell(department.attention);
    for (LeadNumbers& lead : only_small.leads) {
        tell(lead.all);
        tell(lead.attention);
    }
    CHECK(count_certain(only_small) > 0);
}

TEST_CASE("nobody can work out a small number of any organisation that hides them") {
    std::mt19937 dice(5);
    int small = 0;
    for (int times = 0; times < 30; ++times) {
        CAPTURE(times);
        const int units = 1 + static_cast<int>(dice() % 4);
        const Made made = make(dice, 101 + static_cast<int>(dice() % 60), units, static_cast<int>(1 + dice() % 3),
                               static_cast<int>(3 + dice() % 25));
        const Breakdown told = break_down(made.organisation, made.triads);
        CHECK(told.hides_small);
        small += count_small(told);
        CHECK(count_certain(told) == 0);
    }
    CHECK(small > 100);
}

TEST_CASE("up to a hundred 3-hoeken every number is told: each has its own place in the pictures") {
    std::mt19937 dice(7);
    const Made made = make(dice, most_single_triangles, 3, 2, 20);
    CHECK_FALSE(break_down(made.organisation, made.triads).has_hidden());
}

TEST_CASE("when all is well but for a few, the whole does not say how few") {
    std::mt19937 dice(3);
    Made made = make(dice, 300, 1, 1, 0);
    made.triads[7].sign = 0;
    made.triads[8].sign = 0;
    const Breakdown told = break_down(made.organisation, made.triads);
    CHECK(told.all == ToldCount{300});
    CHECK(told.attention == ToldCount{2, 5});
    CHECK(told.well == ToldCount{298, 500});
    CHECK(count_certain(told) == 0);
}

TEST_CASE("what a filter leaves is told so loosely that one 3-hoek more or less is told the same way") {
    for (int count = 0; count < 400; ++count) {
        const CountRange known = range_of(told_about(count));
        CAPTURE(count);
        CHECK(known.least <= std::max(0, count - 2));
        CHECK(known.most >= count + 2);
    }
    CHECK(told_about(0).below == 10);
    CHECK(told_about(7).below == 10);
    CHECK(told_about(8) == ToldCount{10, 0, true});
    CHECK(told_about(1030) == ToldCount{1030, 0, true});
}

// Every number that filters tell, of any choices together, fits another organisation as well in which a 3-hoek differs: so nobody
// can know of one that it is there.
TEST_CASE("filters say of no single 3-hoek what it is") {
    std::mt19937 dice(11);
    for (int times = 0; times < 20; ++times) {
        std::vector<TriadFacts> facts;
        for (int at = 0; at < 160; ++at) {
            TriadFacts& one = facts.emplace_back();
            one.triad = TriadId("K-" + std::to_string(at));
            one.unit = UnitId("U-" + std::to_string(dice() % 4));
            one.lead = PersonId("V-" + std::to_string(dice() % 12));
            one.job_coach = PersonId("JC-" + std::to_string(dice() % 6));
            one.type = dice() % 3 == 0 ? TriadType::a : TriadType::b;
            one.begin_year = 2018 + static_cast<int>(dice() % 5);
            one.has_practice = dice() % 9 == 0;
            if (dice() % 8 == 0) one.signals = 1U << dice() % 3;
        }
        std::vector<TriadFacts> others = facts;
        TriadFacts& changed = others[dice() % others.size()];
        switch (dice() % 5) {
            case 0: changed.begin_year = changed.begin_year == 2020 ? 2021 : 2020; break;
            case 1: changed.type = changed.type == TriadType::a ? TriadType::b : TriadType::a; break;
            case 2: changed.job_coach = PersonId("JC-9"); break;
            case 3: changed.has_practice = !changed.has_practice; break;
            default: changed.signals = changed.signals == 0 ? 1 : 0;
        }
        std::vector<TriadFilter> filters(1);
        for (const TriadFacts& one : facts) {
            TriadFilter& by_year = filters.emplace_back();
            by_year.unit = one.unit;
            by_year.begin_year = one.begin_year;
            TriadFilter& by_type = filters.emplace_back();
            by_type.lead = one.lead;
            by_type.type = one.type;
            by_type.has_practice = one.has_practice;
            TriadFilter& by_signal = filters.emplace_back();
            by_signal.job_coach = one.job_coach;
            by_signal.signal = Rule::corner_is_open;
        }
        int told = 0;
        const auto check = [&](const auto& counts, const auto& other_counts) {
            for (const auto& [choice, count] : counts) {
                const auto found = other_counts.find(choice);
                const int other = found == other_counts.end() ? 0 : found->second;
                const CountRange known = range_of(told_about(count));
                const bool fits = known.least <= other && other <= known.most;
                if (!fits) CHECK(fits);
                ++told;
            }
        };
        for (const TriadFilter& filter : filters) {
            const FilterCounts one = count_choices(facts, filter), other = count_choices(others, filter);
            check(one.units, other.units);
            check(one.leads, other.leads);
            check(one.job_coaches, other.job_coaches);
            check(one.signals, other.signals);
            check(one.types, other.types);
            check(one.begin_years, other.begin_years);
            check(one.practice, other.practice);
        }
        CHECK(told > 1000);
    }
}
