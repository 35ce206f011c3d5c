// What the composer reaches, one line a figure. Arguments choose parts (speed, mdgp, mdgp10, synth, golfer, schedules, product,
// boss, memory, floor, tight, small); without arguments all. The rounds of the last three are made anew each time, from a seed that is
// printed and can be given. Natively: build/native-release/tests/bench_composer; as wasm: node build/web/tests/bench_composer.cjs
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <tuple>
#include <utility>

#ifdef __EMSCRIPTEN__
#include <emscripten.h>
#endif

#include "bench/composer_cases.hpp"
#include "bench/plain_annealing.hpp"
#include "compose/search.hpp"
#include "compose/ways_out.hpp"
#include "support/random_rounds.hpp"
#include "support/small_problems.hpp"

using namespace driehoek;
using namespace driehoek::bench;
using compose::Search;

namespace {

// Time of this program alone: others may be busy.
double seconds() {
#ifdef __EMSCRIPTEN__
    return EM_ASM_DOUBLE({
        const used = process.cpuUsage();
        return (used.user + used.system) / 1e6;
    });
#else
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
}

int figures = 0;
int met_figures = 0;

void tell(const std::string& what, double figure, const char* unit, double goal, bool is_met) {
    ++figures;
    met_figures += is_met ? 1 : 0;
    std::printf("%-44s %12.4f %-10s goal %10.4f  %s\n", what.c_str(), figure, unit, goal, is_met ? "met" : "MISSED");
    std::fflush(stdout);
}

// Searches until the time is over or `is_enough` says so; gives the seconds used, the building of the tables included.
double search_for(Search& search, double begun, double limit, const std::function<bool()>& is_enough) {
    const int chunk = std::max(1, 20000 / search.problem().people);
    while (seconds() - begun < limit && !search.is_proved_optimal() && !is_enough()) search.run(chunk);
    return seconds() - begun;
}

double objective(const Search& search) { return -static_cast<double>(search.best_cost()) / pair_scale; }

double run_diverse(const Problem& problem, std::uint64_t seed, double limit) {
    const double begun = seconds();
    Search search(problem, seed);
    search_for(search, begun, limit, [] { return false; });
    return objective(search);
}

struct Row {
    std::string name;
    int people = 0;
    double average = 0;
    double reference = 0;
};

std::vector<Row> rows() {
    std::vector<Row> rows;
    for (const std::string& line : lines_of(bench_data + "mdgp/values.tsv")) {
        const std::vector<std::string> fields = fields_of(line);
        if (fields.size() < 11 || fields[1].find_first_not_of("0123456789") != std::string::npos) continue;
        const double reference = fields[8].empty() ? std::atof(fields[10].c_str()) : std::atof(fields[8].c_str());
        rows.push_back({fields[0], std::atoi(fields[1].c_str()), std::atof(fields[5].c_str()), reference});
    }
    if (rows.empty()) std::printf("no instances in ../shared/bench/mdgp: these figures are left out\n");
    return rows;
}

void measure_diverse(const char* only) {
    for (const Row& row : rows()) {
        const std::optional<Problem> problem = diverse_grouping(row.name);
        if (!problem || (only && row.name.find(only) == std::string::npos)) continue;
        std::vector<double> gaps;
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            gaps.push_back(100 * (1 - run_diverse(*problem, seed, 1.0) / row.reference));
        }
        std::ranges::sort(gaps);
        const double goal = row.people <= 120 ? 0.2 : row.people <= 240 ? 0.3 : 0.8;
        tell(row.name + " 1 s, median gap", gaps[2], "%", goal, gaps[2] <= goal);
    }
}

void measure_diverse_long(const char* only) {
    for (const Row& row : rows()) {
        const std::optional<Problem> problem = diverse_grouping(row.name);
        if (!problem || row.average == 0 || (only && row.name.find(only) == std::string::npos)) continue;
        double best = 0;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) best = std::max(best, run_diverse(*problem, seed, 10.0));
        tell(row.name + " 10 s, best of 3", best, "", row.average, best >= row.average - 0.0005);
    }
}

void measure_look_alike(const char* only) {
    const std::optional<Problem> problem = look_alike();
    if (!problem) std::printf("no look-alike of n=2000 in ../shared/bench: these figures are left out\n");
    if (!problem) return;
    const double begun = seconds();
    Search search(*problem, 1);
    for (const auto& [limit, goal] : {std::pair{2.0, 76500.0}, {5.0, 77500.0}, {60.0, 78250.0}}) {
        if (only && limit > std::atof(only)) break;
        search_for(search, begun, limit, [] { return false; });
        const double reached = -static_cast<double>(search.best_cost());
        tell("look-alike n=2000, " + std::to_string(static_cast<int>(limit)) + " s", reached, "", goal,
             reached >= goal);
    }
}

// Seconds until nobody meets twice; negative when that did not come.
double time_to_zero(const Problem& problem, std::uint64_t seed, double limit) {
    const double begun = seconds();
    Search search(problem, seed);
    const auto repeats = [&] {
        return compose::score_of(problem, search.best()).counts[static_cast<std::size_t>(Term::meetings)];
    };
    std::int64_t seen = -1;
    bool is_zero = false;
    const double used = search_for(search, begun, limit, [&] {
        if (std::exchange(seen, search.improvements()) != seen) is_zero = search.best_hard() == 0 && repeats() == 0;
        return is_zero;
    });
    return is_zero || (search.best_hard() == 0 && repeats() == 0)
               ? used
               : -static_cast<double>(repeats() + search.best_hard());
}

void measure_golfers(const char* only) {
    struct Case {
        int groups, size, sittings;
        double goal;
    };
    for (const Case& each : {Case{8, 4, 4, 0.05},
                             {8, 4, 7, 0.1},
                             {5, 3, 7, 0.1},
                             {7, 7, 8, 0.02},
                             {8, 8, 9, 0.02},
                             {8, 4, 8, 5},
                             {8, 4, 9, 60},
                             {20, 6, 4, 0.05},
                             {300, 8, 4, 0.2}}) {
        const std::string name =
            std::to_string(each.groups) + "-" + std::to_string(each.size) + "-" + std::to_string(each.sittings);
        if (only && name != only) continue;
        const Problem problem =
            golfer(std::vector<int>(static_cast<std::size_t>(each.groups), each.size), each.sittings);
        const double used = time_to_zero(problem, 1, each.goal * 2);
        tell("golfers " + name + (used < 0 ? " (repeats left)" : " without repeats"), used, "s", each.goal,
             used >= 0 && used <= each.goal);
    }
}

// With pairs that must not meet: what the page always sets and here is the same for all must not slow the search.
void measure_golfers_with_pairs() {
    for (const auto& [groups, size, pairs, goal] : {std::tuple{10, 8, 126, 0.5}, {9, 7, 60, 0.5}}) {
        const double used = time_to_zero(golfer_with_pairs(groups, size, 4, pairs), 1, goal * 4);
        tell("golfers " + std::to_string(groups) + "-" + std::to_string(size) + "-4, " + std::to_string(pairs) +
                 " pairs apart" + (used < 0 ? " (repeats left)" : ""),
             used, "s", goal, used >= 0 && used <= goal);
    }
}

// Beside plain annealing, in the same time, over rounds of every shape.
void measure_floor(std::uint64_t seed, int cases) {
    constexpr double limit = 0.5;
    std::printf("floor, seed %llu\n", static_cast<unsigned long long>(seed));
    compose::Random random(seed);
    int worse = 0;
    double gain = 0;
    for (int number = 0; number < cases; ++number) {
        const int most_groups = number % 4 == 3 ? 60 : 12;
        const tests::RoundShape shape = tests::random_shape(random, 2, most_groups);
        const Problem problem = tests::random_round(random, shape).build().problem;
        double begun = seconds();
        Search search(problem, seed);
        search_for(search, begun, limit, [] { return false; });
        begun = seconds();
        PlainAnnealing floor(problem, seed);
        floor.run([&] { return (seconds() - begun) / limit; });
        const bool is_worse = (search.best_hard() > 0 && floor.is_legal()) ||
                              (search.best_hard() == 0 && floor.is_legal() && search.best_cost() > floor.cost());
        worse += is_worse ? 1 : 0;
        if (floor.is_legal() && search.best_hard() == 0 && floor.cost() > 0)
            gain += 100.0 * static_cast<double>(floor.cost() - search.best_cost()) / static_cast<double>(floor.cost());
        if (is_worse)
            std::printf(
                "  case %d, %d people in %d groups, %d sessions, %zu barriers, %zu blocks: %lld (%lld broken), "
                "annealing %lld\n",
                number, problem.people, problem.group_count(0), problem.sitting_count(), problem.barriers.size(),
                problem.blocks.size(), static_cast<long long>(search.best_cost()),
                static_cast<long long>(search.best_hard()), static_cast<long long>(floor.cost()));
    }
    tell("floor: rounds that annealing solves better", worse, "", 0, worse == 0);
    tell("  cheaper than annealing, mean", gain / cases, "%", 0, gain >= 0);
}

// Beside trying everything: whether a plan exists, what collides where none does, and whether each way out is one.
void measure_small(std::uint64_t seed, int cases) {
    constexpr std::int64_t plenty = 10'000'000;
    constexpr int most_ways = 5;
    std::printf("small, seed %llu\n", static_cast<unsigned long long>(seed));
    compose::Random random(seed);
    int wrong = 0;
    int without = 0;
    int ways = 0;
    int false_ways = 0;
    for (int number = 0; number < cases; ++number) {
        const Problem problem = tests::small_problem(random);
        const bool exists = tests::exists_by_trying(problem);
        const compose::Conflict conflict = compose::find_conflict(problem, plenty);
        const compose::Existence right = exists ? compose::Existence::exists : compose::Existence::does_not_exist;
        wrong += conflict.existence == right && (exists || conflict.is_smallest) ? 0 : 1;
        without += exists ? 0 : 1;
        for (const compose::WayOut& way : compose::find_ways_out(problem, conflict, plenty, most_ways)) {
            ++ways;
            false_ways += tests::exists_by_trying(compose::changed_by(problem, way)) ? 0 : 1;
        }
    }
    const std::string all = std::to_string(cases) + " small rounds (" + std::to_string(without) + " without a plan)";
    tell(all + ", wrong", wrong, "", 0, wrong == 0);
    tell("  of " + std::to_string(ways) + " ways out, false", false_ways, "", 0, false_ways == 0);
}

// Rounds around a hidden plan, as tight as they come: each is solved, or proved impossible, within a second.
void measure_tight(std::uint64_t seed, int cases) {
    std::printf("tight, seed %llu\n", static_cast<unsigned long long>(seed));
    compose::Random random(seed);
    int open = 0;
    double longest = 0;
    for (int number = 0; number < cases; ++number) {
        tests::RoundShape shape = tests::random_shape(random, 2, 7);
        shape.apart = random.below(80);
        const Problem problem = tests::random_round(random, shape).build().problem;
        const double begun = seconds();
        Search search(problem, seed);
        const double used = search_for(search, begun, 1, [&] { return search.best_hard() == 0; });
        longest = std::max(longest, used);
        if (search.best_hard() == 0) continue;
        ++open;
        std::printf(
            "  case %d, %d people in %d groups, %d sessions, %zu barriers, %zu blocks, %zu locks: %lld broken\n",
            number, problem.people, problem.group_count(0), problem.sitting_count(), problem.barriers.size(),
            problem.blocks.size(), problem.locks.size(), static_cast<long long>(search.best_hard()));
    }
    tell("tight rounds with a hidden plan, not solved", open, "", 0, open == 0);
    tell("  the longest", longest, "s", 1, longest <= 1);
}

void measure_schedules(const char* only) {
    int all = 0;
    int reached = 0;
    double longest = 0;
    for (const std::string& line : lines_of(bench_data + "golfer/schedules_known.tsv")) {
        const std::vector<std::string> fields = fields_of(line);
        if (fields.size() < 6 || std::atoi(fields[5].c_str()) < 4) continue;
        if (only && fields[4] != only) continue;
        ++all;
        const double used = time_to_zero(golfer(sizes_of(fields[4]), 4), 1, 0.1);
        if (used >= 0) longest = std::max(longest, used);
        if (used >= 0 && used <= 0.05) {
            ++reached;
        } else {
            std::printf("  %s: %.3f\n", fields[4].c_str(), used);
        }
    }
    if (all == 0) std::printf("no schedules in ../shared/bench/golfer: this figure is left out\n");
    if (all == 0) return;
    tell("known schedules, 4 rounds without repeats, 50 ms", reached, "of all", all, reached == all);
    tell("  the longest of those reached", longest, "s", 0.05, longest <= 0.05);
}

void measure_product(int people, double legal_goal, const std::vector<std::pair<int, double>>& shares) {
    const Problem problem = product_case(people, 6, 2022);
    const double begun = seconds();
    Search search(problem, 1);
    const std::string name = "product n=" + std::to_string(people);
    const auto is_legal = [&] { return search.best_hard() == 0; };
    double used = search_for(search, begun, 10, is_legal);
    tell(name + ", legal", used, "s", legal_goal, is_legal() && used <= legal_goal);
    const auto repeats = [&] {
        return compose::score_of(problem, search.best()).counts[static_cast<std::size_t>(Term::meetings)];
    };
    used = search_for(search, begun, 10, [&] { return is_legal() && repeats() == 0; });
    tell(name + ", legal and nobody meets twice", used, "s", 0.5, repeats() == 0 && used <= 0.5);
    for (const auto& [share, goal] : shares) {
        used = search_for(search, begun, 3 * goal, [&, least = share] { return search.share() >= least; });
        tell(name + ", share " + std::to_string(share) + " (reached " + std::to_string(search.share()) + ")", used, "s",
             goal, search.share() >= share && used <= goal);
    }
}

void measure_boss() {
    for (const auto& [groups, size] : {std::pair{4, 8}, {5, 8}, {3, 8}}) {
        const Problem problem = boss_case(groups, size);
        const double begun = seconds();
        Search search(problem, 1);
        const double used = search_for(search, begun, 2, [&] { return search.best_hard() == 0; });
        tell(std::to_string(groups) + " groups of " + std::to_string(size) + ", rules broken " +
                 std::to_string(search.best_hard()),
             used, "s", 0.2, search.best_hard() == 0 && used <= 0.2);
    }
}

#ifdef __EMSCRIPTEN__
// The whole heap of the program: it grows and never shrinks. The problem itself counts too.
void measure_memory() {
    Search search(product_case(2400, 6, 2022), 1);
    search.run(1000);
    const double megabytes = EM_ASM_DOUBLE({ return HEAP8.length / 1048576; });
    tell("memory, n=2400", megabytes, "MB", 64, megabytes <= 64);
}
#else
void measure_memory() {
    std::ifstream status("/proc/self/status");
    Search search(product_case(2400, 6, 2022), 1);
    search.run(1000);
    for (std::string line; std::getline(status, line);) {
        if (!line.starts_with("VmHWM:")) continue;
        const double megabytes = std::atof(line.c_str() + 6) / 1024;
        tell("memory of the whole program, n=2400", megabytes, "MB", 64, megabytes <= 64);
    }
}
#endif

void measure_speed() {
    for (const auto& [people, goal] : {std::pair{120, 10.0}, {2400, 4.0}}) {
        const Problem problem = product_case(people, 6, 2022);
        Search search(problem, 1);
        const double begun = seconds();
        search_for(search, begun, 1, [] { return false; });
        const double rate = static_cast<double>(search.tried()) / (seconds() - begun) / 1e6;
        tell("deltas a second, n=" + std::to_string(people), rate, "million", goal, rate >= goal);
    }
}

}  // namespace

int main(int count, char** arguments) {
    const auto part = [&](const char* name) { return count < 2 || std::strcmp(arguments[1], name) == 0; };
    const char* only = count > 2 ? arguments[2] : nullptr;
    if (part("memory")) measure_memory();  // first: what others used would count too
    if (part("speed")) measure_speed();
    if (part("product")) {
        measure_product(120, 0.05, {{990, 0.3}, {995, 1.0}});
        measure_product(212, 0.5, {{995, 2.0}});
        measure_product(2400, 0.5, {{995, 2.0}});
    }
    if (part("boss")) measure_boss();
    if (part("golfer")) measure_golfers(only);
    if (part("golfer")) measure_golfers_with_pairs();
    const auto seed = static_cast<std::uint64_t>(only ? std::atoll(only) : std::time(nullptr));
    if (part("floor")) measure_floor(seed, 300);
    if (part("tight")) measure_tight(seed, 500);
    if (part("small")) measure_small(seed, 2000);
    if (part("schedules")) measure_schedules(only);
    if (part("mdgp")) measure_diverse(only);
    if (part("mdgp10")) measure_diverse_long(only);
    if (part("synth")) measure_look_alike(only);
    std::printf("%d of %d figures meet their goal\n", met_figures, figures);
    return 0;
}
