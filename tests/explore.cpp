// What Verkennen follows from: who needs whom, the structure as rows, contact persons through time, load, and who takes over.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "derive/absence.hpp"
#include "derive/assignment.hpp"
#include "derive/contact_persons.hpp"
#include "derive/dependencies.hpp"
#include "derive/generate.hpp"
#include "derive/load.hpp"
#include "derive/structure.hpp"
#include "derive/triads_on_day.hpp"
#include "edit/document.hpp"
#include "model/rules.hpp"
#include "picture/contact_bars.hpp"
#include "picture/dependency_map.hpp"
#include "picture/load_lines.hpp"
#include "picture/svg.hpp"
#include "support/builders.hpp"
#include "support/even_measure.hpp"
#include "support/files.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

struct Explored {
    explicit Explored(Organisation made) : organisation(std::move(made)) {
        findings = check_organisation(organisation, sample_day);
        active = triads_on(sample_day, organisation, findings).active;
    }
    Organisation organisation;
    std::vector<Finding> findings;
    std::vector<TriadId> active;

    std::size_t class_of(Corner corner, std::optional<Function> function, TriadType type = TriadType::a) const {
        const Dependencies made = dependencies_of(organisation, active);
        for (std::size_t at = 0; at < made.classes.size(); ++at) {
            const DependencyClass& each = made.classes[at];
            if (each.corner == corner && each.function == function && (corner != Corner::third || each.type == type))
                return at;
        }
        return made.classes.size();
    }
    const StructureNode* node(const std::vector<StructureNode>& nodes, std::string_view person) const {
        const auto found = std::ranges::find_if(
            nodes, [&](const StructureNode& each) { return each.person.text == person && !each.is_again; });
        return found == nodes.end() ? nullptr : &*found;
    }
};

// The least cost of doing as many tasks as possible, by trying everything.
struct Tried {
    std::size_t done = 0;
    std::int64_t cost = 0;
};
void try_all(const AssignmentProblem& problem, std::size_t task, std::vector<std::optional<std::size_t>>& given,
             std::vector<std::size_t>& used, std::optional<Tried>& best) {
    if (task == problem.costs.size()) {
        const auto done =
            static_cast<std::size_t>(std::ranges::count_if(given, [](const auto& each) { return each.has_value(); }));
        const std::int64_t cost = cost_of(problem, given);
        if (!best || done > best->done || (done == best->done && cost < best->cost)) best = {done, cost};
        return;
    }
    given[task].reset();
    try_all(problem, task + 1, given, used, best);
    for (std::size_t worker = 0; worker < used.size(); ++worker) {
        if (!problem.costs[task][worker] || used[worker] == problem.next_task[worker].size()) continue;
        given[task] = worker;
        ++used[worker];
        try_all(problem, task + 1, given, used, best);
        --used[worker];
        given[task].reset();
    }
}

}  // namespace

TEST_CASE("functions of the sample share the 3-hoeken of picture 07") {
    const Explored sample(build_lindewaard());
    const Dependencies made = dependencies_of(sample.organisation, sample.active);
    REQUIRE(made.classes.size() == 5);
    const std::size_t coaches = sample.class_of(Corner::job_coach, Function::job_coach);
    const std::size_t managers = sample.class_of(Corner::lead, Function::department_manager);
    const std::size_t foremen = sample.class_of(Corner::lead, Function::foreman);
    const std::size_t employees = sample.class_of(Corner::third, std::nullopt, TriadType::b);
    const std::size_t candidates = sample.class_of(Corner::third, std::nullopt, TriadType::a);
    CHECK(made.classes[coaches].people == 4);
    CHECK(made.classes[managers].people == 3);
    CHECK(made.classes[foremen].people == 9);
    CHECK(made.classes[employees].people == 18);
    CHECK(made.classes[candidates].people == 14);
    const auto shared = [&](std::size_t one, std::size_t other) {
        const DependencyLink* link = made.find_link(one, other);
        return link ? link->triads.count : 0;
    };
    CHECK(shared(coaches, managers) == 17);
    CHECK(shared(coaches, foremen) == 14);
    CHECK(shared(managers, employees) == 17);
    CHECK(shared(foremen, candidates) == 14);
    CHECK(shared(coaches, employees) == 18);
    CHECK(shared(coaches, candidates) == 13);
    CHECK(shared(foremen, employees) == 1);
    CHECK(made.find_link(managers, candidates) == nullptr);
    CHECK(made.find_link(foremen, employees)->is_misfit);
    CHECK_FALSE(made.find_link(foremen, candidates)->is_misfit);
    CHECK(made.open_corners == 1);
    const auto most = most_corners_held(sample.organisation, sample.active);
    REQUIRE(most);
    CHECK(most->person == PersonId("JC-1"));
    CHECK(most->triads == 12);
    const auto pairs = shared_between(sample.organisation, sample.active, made, foremen, employees);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().one == PersonId("V-P2"));
    CHECK(pairs.front().triads == std::vector{TriadId("W-13")});
}

TEST_CASE("the people behind a link add up to it, and small links at full size are hidden") {
    const Explored full(generate_full_size(2022));
    const Dependencies made = dependencies_of(full.organisation, full.active);
    CHECK(made.hides_small);
    std::size_t told = 0;
    for (const DependencyLink& link : made.links) {
        int sum = 0;
        for (const SharedTriads& pair : shared_between(full.organisation, full.active, made, link.one, link.other))
            sum += static_cast<int>(pair.triads.size());
        if (!link.triads.is_hidden()) {
            CHECK(sum == link.triads.count);
            CHECK((sum == 0 || sum >= full.organisation.settings.small_number));
            ++told;
        } else {
            CHECK(sum < link.triads.below);
        }
    }
    CHECK(told >= 4);
}

TEST_CASE("neighbours come nearer step by step") {
    const Explored sample(build_lindewaard());
    const auto near = neighbours_of(sample.organisation, sample.active, PersonId("K-09"), 1);
    REQUIRE(near.size() == 1);  // K-09 has no jobcoach
    CHECK(near.front().triads == 1);
    CHECK(near.front().via == PersonId("K-09"));
    std::set<PersonId> seen;
    int before = 0;
    for (const Neighbour& each : neighbours_of(sample.organisation, sample.active, PersonId("K-09"), 3)) {
        CHECK(seen.insert(each.person).second);
        CHECK(each.degree >= before);
        before = each.degree;
    }
    CHECK(before == 3);
    CHECK_FALSE(seen.contains(PersonId("K-09")));
    CHECK_FALSE(seen.contains(PersonId("W-19")));  // Wsw shares nothing
}

TEST_CASE("by lines the director is above the managers, and they above their voorlieden") {
    const Explored sample(build_lindewaard());
    const auto nodes = structure_of(sample.organisation, sample.active, sample.findings, StructureOrder::lines);
    REQUIRE(nodes.size() == 20);
    CHECK(nodes.front().person == PersonId("D1"));
    CHECK(nodes.front().people == 18);
    CHECK(sample.node(nodes, "AM-G")->depth == 1);
    CHECK(sample.node(nodes, "AM-G")->triads == 5);
    CHECK(sample.node(nodes, "V-P2")->depth == 2);
    CHECK(sample.node(nodes, "V-P2")->signal == Rule::function_does_not_fit_corner);
    CHECK(sample.node(nodes, "JC-1")->triads == 12);
    CHECK(sample.node(nodes, "JC-1")->signal == Rule::job_coach_is_busy);
    const auto nothing = unfolded(nodes, [](const StructureNode&) { return false; });
    CHECK(nothing.size() == 2);  // the director and the teamcoach
    CHECK(unfolded(nodes, [](const StructureNode&) { return true; }).size() == nodes.size());
    const auto found = leading_to(nodes, [](const StructureNode& node) { return node.person == PersonId("V-P2"); });
    REQUIRE(found.size() == 3);
    CHECK(nodes[found[0]].person == PersonId("D1"));
    CHECK(nodes[found[1]].person == PersonId("AM-P"));
    CHECK(depth_for_rows(nodes, 100) == 2);
    CHECK(depth_for_rows(nodes, 12) == 1);
}

TEST_CASE("who has two managers stands below both, and a circle is shown once") {
    Organisation organisation = build_lindewaard();
    find_person_to_edit(organisation, PersonId("V-G1"))->more_managers = {PersonId("AM-P")};
    find_person_to_edit(organisation, PersonId("D1"))->line_manager = PersonId("V-S1");
    const Explored sample(std::move(organisation));
    const auto nodes = structure_of(sample.organisation, sample.active, sample.findings, StructureOrder::lines);
    CHECK(nodes.size() >= 21);
    CHECK(std::ranges::count(nodes, PersonId("V-G1"), &StructureNode::person) == 2);
    std::map<PersonId, int> firsts;
    for (const StructureNode& node : nodes) firsts[node.person] += node.is_again ? 0 : 1;
    CHECK(firsts.size() == 20);
    for (const auto& [person, count] : firsts) CHECK(count == 1);
    CHECK(sample.node(nodes, "V-G1")->managers == 2);
}

TEST_CASE("by unit everybody stands there once, at full size too, whatever the order of input") {
    for (const bool is_large : {false, true}) {
        const Explored each(is_large ? generate_full_size(3) : build_lindewaard());
        const auto nodes = structure_of(each.organisation, each.active, each.findings, StructureOrder::units);
        std::set<PersonId> people;
        for (std::size_t at = 0; at < nodes.size(); ++at) {
            CHECK(nodes[at].end > at);
            if (nodes[at].person) CHECK(people.insert(nodes[at].person).second);
        }
        CHECK(people.size() == each.organisation.people->size());
    }
}

TEST_CASE("contact persons of a day in the past follow from the history of the corners") {
    Triad triad = make_triad("K-01", TriadType::a, "V-1", "J-2");
    triad.begin = make_date(2021, 1, 1);
    triad.seat(Corner::lead).since = make_date(2021, 1, 1);
    triad.seat(Corner::job_coach).since = make_date(2022, 3, 1);
    triad.past.push_back({Corner::job_coach, PersonId("J-1"), make_date(2021, 1, 1), make_date(2022, 1, 1)});
    triad.extra_contacts.push_back(
        {PersonId("J-1"), ContactReason::handover, make_date(2021, 6, 1), make_date(2022, 6, 1)});
    CHECK(count_contact_persons_then(triad, make_date(2021, 3, 1)) == 2);
    CHECK(count_contact_persons_then(triad, make_date(2021, 7, 1)) == 2);  // J-1 is there twice
    CHECK(count_contact_persons_then(triad, make_date(2022, 2, 1)) ==
          2);  // the corner is open, J-1 is an extra contact
    CHECK(count_contact_persons_then(triad, make_date(2022, 4, 1)) == 3);
    CHECK(count_contact_persons_then(triad, make_date(2022, 7, 1)) == 2);
    triad.seat(Corner::job_coach).since.reset();  // then he came when the one before had gone
    CHECK(count_contact_persons_then(triad, make_date(2021, 12, 31)) == 2);
    CHECK(count_contact_persons_then(triad, make_date(2022, 2, 1)) == 3);
}

TEST_CASE("today's contact persons are those of the rules, and each 3-hoek counts once") {
    for (const bool is_large : {false, true}) {
        const Explored each(is_large ? generate_full_size(5) : build_lindewaard());
        for (const TriadId& id : each.active) {
            const Triad& triad = *find_triad(each.organisation, id);
            CHECK(count_contact_persons_then(triad, sample_day) == count_contact_persons(triad, sample_day));
        }
        const ContactsOnDay now = contacts_on(each.organisation, sample_day);
        CHECK(now.all == static_cast<int>(each.active.size()));
        CHECK(now.hides_small == is_large);
        for (const ContactsOfUnit& unit : now.units) {
            for (const ToldCount& told : unit.counts) {
                CHECK((told.is_hidden() || told.count == 0 || !is_large ||
                       told.count >= each.organisation.settings.small_number));
            }
        }
    }
    const ContactsOnDay sample = contacts_on(build_lindewaard(), sample_day);
    CHECK(sample.counts[0].count == 0);
    CHECK(sample.counts[1].count == 1);
    CHECK(sample.counts[2].count == 29);
    CHECK(sample.counts[3].count == 2);
}

TEST_CASE("days of contact persons are first days of months up to today") {
    const std::vector<Date> days = days_of_contacts(build_lindewaard(), sample_day, 6);
    REQUIRE(days.size() == 6);
    CHECK(days.back() == sample_day);
    for (std::size_t at = 0; at + 1 < days.size(); ++at) CHECK(days[at].day_of_month() == 1);
    CHECK(days[4] == make_date(2022, 10, 1));
    CHECK(days_of_contacts(Organisation(), sample_day, 6) == std::vector{sample_day});
}

TEST_CASE("loads add up to the corners that are held, and limits are the organisation's own") {
    const Explored sample(build_lindewaard());
    const std::vector<Load> coaches = loads_of(sample.organisation, sample.active, Corner::job_coach, sample_day);
    REQUIRE(coaches.size() == 4);
    CHECK(coaches.front().person == PersonId("JC-3"));  // Eva: by name
    CHECK(std::ranges::count_if(coaches, [](const Load& load) { return load.is_busy(); }) == 1);
    int held = 0;
    for (const Load& load : coaches) held += load.triads;
    CHECK(held == 31);
    const std::vector<Load> leads = loads_of(sample.organisation, sample.active, Corner::lead, sample_day);
    CHECK(leads.size() == 12);
    CHECK_FALSE(leads.front().limits.busy);  // a manager
    CHECK(leads.back().limits.busy == sample.organisation.settings.foreman_busy);
}

TEST_CASE("who could take the open corner of K-09 has room first, with reasons") {
    const Explored sample(build_lindewaard());
    const std::vector<OpenCorner> open = open_corners_of(sample.organisation, sample.active);
    REQUIRE(open.size() == 1);
    CHECK(open.front() == OpenCorner{TriadId("K-09"), Corner::job_coach});
    const Triad& triad = *find_triad(sample.organisation, TriadId("K-09"));
    const std::vector<Taker> takers =
        takers_of(sample.organisation, sample.active, triad, Corner::job_coach, sample_day);
    REQUIRE(takers.size() == 4);
    CHECK(takers.back().person == PersonId("JC-1"));  // no room
    CHECK(takers.back().room == -2);
    for (const Taker& taker : takers) {
        int shared = 0;
        for (const TriadId& id : sample.active) {
            const Triad& each = *find_triad(sample.organisation, id);
            shared += each.person_at(Corner::job_coach) == taker.person &&
                              each.person_at(Corner::lead) == triad.person_at(Corner::lead)
                          ? 1
                          : 0;
        }
        CHECK(taker.shared == shared);
    }
}

TEST_CASE("an assignment costs as little as any, by trying all of them") {
    std::mt19937 random(7);
    const auto below = [&](std::uint32_t end) { return static_cast<int>(random() % end); };
    for (int round = 0; round < 400; ++round) {
        const auto tasks = static_cast<std::size_t>(below(6));
        const auto workers = 1 + static_cast<std::size_t>(below(3));
        AssignmentProblem problem;
        for (std::size_t worker = 0; worker < workers; ++worker) {
            std::vector<int>& next = problem.next_task.emplace_back();
            int cost = 0;
            for (int count = below(4); count > 0; --count) next.push_back(cost += below(9));
        }
        for (std::size_t task = 0; task < tasks; ++task) {
            auto& row = problem.costs.emplace_back();
            for (std::size_t worker = 0; worker < workers; ++worker)
                row.push_back(below(5) == 0 ? std::nullopt : std::optional(below(12)));
        }
        const auto given = assign(problem);
        std::vector<std::size_t> used(workers, 0);
        std::size_t done = 0;
        for (std::size_t task = 0; task < tasks; ++task) {
            if (!given[task]) continue;
            ++done;
            ++used[*given[task]];
            REQUIRE(problem.costs[task][*given[task]]);
        }
        for (std::size_t worker = 0; worker < workers; ++worker)
            REQUIRE(used[worker] <= problem.next_task[worker].size());
        std::vector<std::optional<std::size_t>> tried(tasks);
        std::vector<std::size_t> none(workers, 0);
        std::optional<Tried> best;
        try_all(problem, 0, tried, none, best);
        REQUIRE(best);
        CHECK(done == best->done);
        CHECK(cost_of(problem, given) == best->cost);
    }
}

TEST_CASE("without Nadia 12 people miss a corner, and the proposal keeps everybody within what is agreed") {
    const Explored sample(build_lindewaard());
    const TimeAway absence{PersonId("JC-1"), sample_day, sample_day + 30};
    const std::vector<LostCorner> lost = corners_lost(sample.organisation, absence);
    REQUIRE(lost.size() == 12);
    const std::vector<LostCorner> proposed = propose_takers(sample.organisation, sample.active, absence, lost);
    // 7 + 7 + 5, and 12 more: 31 for three, of whom each may have 10.
    int above = 0;
    for (const LoadChange& change : load_changes(sample.organisation, sample.active, absence, proposed)) {
        if (change.load.person == absence.person)
            CHECK(change.then == 0);
        else
            above += std::max(0, change.then - *change.load.limits.busy);
    }
    CHECK(above == 1);
    for (const LostCorner& each : proposed) {
        CHECK(each.taker);
        CHECK(each.taker != absence.person);
    }
    // By hand first: the rest goes around it.
    std::vector<LostCorner> by_hand = lost;
    for (std::size_t at = 0; at < 3; ++at) by_hand[at].taker = PersonId("JC-2");
    const std::vector<LostCorner> around = propose_takers(sample.organisation, sample.active, absence, by_hand);
    for (std::size_t at = 0; at < 3; ++at) CHECK(around[at].taker == PersonId("JC-2"));
    CHECK(std::ranges::count(around, PersonId("JC-2"), &LostCorner::taker) <= 4);
    // All of it as one step.
    Document document(sample.organisation);
    std::vector<Command> commands;
    for (const LostCorner& each : proposed)
        commands.emplace_back(SetCorner{each.triad, each.corner, each.taker, absence.first});
    REQUIRE(document.run_together(commands));
    CHECK(count_active_triads(document.organisation(), Corner::job_coach, absence.person, sample_day) == 0);
    CHECK(document.undo());
    CHECK_FALSE(document.can_undo());
}

TEST_CASE("a 3-hoek that ends before, or begins after, loses nothing") {
    Organisation organisation = sound_organisation();
    const Triad first = organisation.triads->front();
    const PersonId& coach = first.person_at(Corner::job_coach);
    const auto lost_in = [&](Date from, Date to) {
        const auto lost = corners_lost(organisation, {coach, from, to});
        return std::ranges::any_of(lost, [&](const LostCorner& each) { return each.triad == first.id; });
    };
    find_triad_to_edit(organisation, first.id)->begin = make_date(2022, 1, 1);
    find_triad_to_edit(organisation, first.id)->end = make_date(2022, 6, 30);
    CHECK(lost_in(make_date(2022, 6, 30), make_date(2022, 7, 9)));
    CHECK_FALSE(lost_in(make_date(2022, 7, 1), make_date(2022, 7, 9)));
    CHECK_FALSE(lost_in(make_date(2021, 7, 1), make_date(2021, 12, 31)));
    CHECK(lost_in(make_date(2021, 7, 1), make_date(2022, 1, 1)));
    CHECK(corners_lost(organisation, {coach, make_date(2022, 7, 9), make_date(2022, 7, 1)}).empty());
}

TEST_CASE("what is agreed about load is one step, and impossible numbers are refused") {
    Document document(build_lindewaard());
    REQUIRE(document.run(SetLimits{12, 15, 4, 6}));
    CHECK(document.organisation().settings.job_coach_busy == 12);
    CHECK(check_loads(document.organisation(), sample_day).empty());
    CHECK(document.undo());
    CHECK(document.organisation().settings.job_coach_busy == 10);
    CHECK_FALSE(document.run(SetLimits{0, 15, 4, 6}));
    CHECK_FALSE(document.run(SetLimits{16, 15, 4, 6}));
    CHECK_FALSE(document.run(SetLimits{16, 501, 4, 6}));
}

// --- pictures

namespace {

Picture dependency_map(const Explored& each, Subject chosen = {}, Language language = Language::dutch) {
    const EvenMeasure measure;
    const Dependencies made = dependencies_of(each.organisation, each.active);
    return dependency_picture(
        {.dependencies = made, .words = words_in(language), .measure = measure, .chosen = std::move(chosen)});
}

// Numbers and names lie in the picture; nothing that can be pressed lies over something else.
void check_places(const Picture& picture) {
    for (const Target& target : picture.targets) {
        CHECK(target.area.min.x >= picture.bounds.min.x - 1);
        CHECK(target.area.max.x <= picture.bounds.max.x + 1);
        CHECK(target.area.min.y >= picture.bounds.min.y - 1);
        CHECK(target.area.max.y <= picture.bounds.max.y + 1);
        CHECK_FALSE(target.spoken.empty());
    }
    for (const Shape& shape : picture.shapes) {
        if (shape.kind == Shape::Kind::text) CHECK(shape.size >= 15);
    }
}

}  // namespace

TEST_CASE("the map of dependencies is that of picture 07") {
    const Explored sample(build_lindewaard());
    const Picture picture = dependency_map(sample);
    check_places(picture);
    CHECK(says(picture, "4 jobcoaches"));
    CHECK(says(picture, "3 managers"));
    CHECK(says(picture, "9 voorlieden"));
    CHECK(says(picture, "18 werknemers"));
    CHECK(says(picture, "14 kandidaten"));
    CHECK(picture.targets.size() == 12);
    CHECK(picture.summary == "Alles loopt via 4 jobcoaches.");
    const auto misfit = std::ranges::find(picture.targets, true, &Target::has_signal);
    REQUIRE(misfit != picture.targets.end());
    CHECK(misfit->spoken == "9 voorlieden en 18 werknemers: 1 3-hoek, verkeerde functie in een hoek");
    check_golden(svg_from_picture(picture), "lindewaard-dependencies.svg");
    CHECK(dependency_map(sample, misfit->subject).shapes.size() == picture.shapes.size() + 1);
    CHECK(says(dependency_map(sample, {}, Language::english), "18 employees"));
}

TEST_CASE("with more than six classes the dependencies are a grid") {
    Organisation organisation = build_lindewaard();
    const auto give = [&](const char* person, Function function) {
        find_person_to_edit(organisation, PersonId(person))->functions = {function};
    };
    give("V-G1", Function::work_leader);
    give("V-G2", Function::work_supervisor);
    give("JC-4", Function::case_manager);
    const Explored each(std::move(organisation));
    const Picture picture = dependency_map(each);
    CHECK(picture.is_grid);
    check_places(picture);
    CHECK(std::ranges::find(picture.targets, "1 trajectbegeleider als jobcoach", &Target::spoken) !=
          picture.targets.end());
    // Every class and every link once.
    const Dependencies made = dependencies_of(each.organisation, each.active);
    CHECK(picture.targets.size() == made.classes.size() + made.links.size());
}

TEST_CASE("at full size a small number of the map is said as less than five") {
    const Explored full(generate_full_size(2022));
    const Picture picture = dependency_map(full);
    check_places(picture);
    check_golden(svg_from_picture(picture), "full-size-dependencies.svg");
    const Dependencies made = dependencies_of(full.organisation, full.active);
    for (const DependencyLink& link : made.links) {
        if (link.triads.is_hidden()) CHECK(says(picture, "<" + std::to_string(link.triads.below)));
    }
}

TEST_CASE("load is a line each with what is agreed, and a change goes from a ring to a disc") {
    const EvenMeasure measure;
    const std::vector<LoadLine> lines{
        {.person = PersonId("1"), .name = "Nadia Lindehof", .token = Token::job_coach, .triads = 12, .limit = 10},
        {.person = PersonId("2"), .name = "Kaan Veldspaat", .token = Token::job_coach, .triads = 5, .limit = 10}};
    const auto draw = [&](const std::vector<LoadLine>& drawn, float width) {
        return load_lines_picture({.lines = drawn,
                                   .words = words_in(Language::dutch),
                                   .measure = measure,
                                   .title = "3-hoeken per jobcoach",
                                   .width = width});
    };
    const Picture now = draw(lines, 700);
    check_places(now);
    REQUIRE(now.targets.size() == 2);
    CHECK(now.targets.front().spoken == "Nadia Lindehof, 12 3-hoeken, afspraak 10, druk");
    CHECK(now.targets.front().has_signal);
    CHECK(says(now, "afspraak 10"));
    check_golden(svg_from_picture(now), "load-lines.svg");
    std::vector<LoadLine> changed = lines;
    changed[0].then = 9;
    changed[1].then = 8;
    const Picture then = draw(changed, 352);
    check_places(then);
    CHECK_FALSE(then.targets.front().has_signal);
    CHECK(then.targets.back().spoken == "Kaan Veldspaat, nu 5, straks 8");
    check_golden(svg_from_picture(then), "load-change.svg");
}

TEST_CASE("contact persons through time are bars, a hidden number an open one") {
    const EvenMeasure measure;
    for (const bool is_large : {false, true}) {
        const Organisation organisation = is_large ? generate_full_size(2022) : build_lindewaard();
        std::vector<ContactsOnDay> days;
        for (const Date day : days_of_contacts(organisation, sample_day, contact_days_in(900)))
            days.push_back(contacts_on(organisation, day));
        const Picture picture =
            contact_bars_picture({.days = days, .words = words_in(Language::dutch), .measure = measure, .width = 900});
        check_places(picture);
        CHECK(picture.targets.size() == days.size());
        if (!is_large)
            CHECK(picture.targets.back().spoken.starts_with(
                "6 oktober 2022, aantal contactpersonen: 1 bij 1 3-hoek, 2 bij 29"));
        check_golden(svg_from_picture(picture), is_large ? "full-size-contacts.svg" : "lindewaard-contacts.svg");
    }
}
