// What composing by hand costs: the what-if of one pointer move and the swaps that fit at 212 people in 30 groups, and the
// building of a frame at 3, 9 and 30 groups, at rest and while somebody is dragged. Goal: 4 ms median, 8 ms worst.
// Natively: build/native-release/tests/bench_rounds; as wasm: node build/web/tests/bench_rounds.cjs
#include <imgui.h>

#include <cstdio>

#include "bench/measure.hpp"
#include "compose/group_counts.hpp"
#include "derive/generate.hpp"
#include "derive/round_plan.hpp"
#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;

namespace {

const Date today = make_date(2022, 10, 6);

// The full size with so many of its groups; whoever sat elsewhere does other work.
Organisation with_groups(std::size_t count) {
    Organisation organisation = generate_full_size(2022);
    Round& round = *find_round_to_edit(organisation, organisation.rounds->front().id);
    round.groups.resize(std::min(count, round.groups.size()));
    for (Person& person : organisation.people.edit()) {
        if (is_in_target(round.target_functions, person) && !group_of(round, person.id))
            person.functions = {Function::works_council_member};
    }
    return organisation;
}

void measure_plan(const Organisation& organisation) {
    const Round& round = organisation.rounds->front();
    const RoundPlan plan = plan_round(organisation, round, today);
    report("  plan of the whole round", 25, [&] { (void)plan_round(organisation, round, today); });
    std::size_t step = 0;
    report("  what-if of one pointer move", 200, [&] {
        const IntervisieGroup& from = round.groups[step % round.groups.size()];
        const IntervisieGroup& to = round.groups[(step * 7 + 1) % round.groups.size()];
        (void)what_if(organisation, round, plan, {from.members.front(), to.id, {}}, today);
        ++step;
    });
    report("  every swap of everybody in a group", 25, [&] {
        const IntervisieGroup& group = round.groups[step++ % round.groups.size()];
        (void)find_fitting_swaps(organisation, round, group.members, today);
    });
    report("  numbers of groups, ranked", 10, [&] {
        (void)compose::rank_group_counts(organisation, round, compose::wishes_of(round.proposal), today, 8, 20'000);
    });
}

// The pointer goes over the groups with somebody, a frame for each step.
void measure_drag(test::HeadlessPage& page, const char* person) {
    const ui::MirrorNode* node = page.find(ui::Role::picture_target, person);
    if (!node) return;
    ImGuiIO& io = ImGui::GetIO();
    ImVec2 at{node->rect.x + node->rect.width / 2, node->rect.y + node->rect.height / 2};
    io.AddMousePosEvent(at.x, at.y);
    page.draw();
    io.AddMouseButtonEvent(0, true);
    page.draw();
    int step = 0;
    report("  frame while somebody is dragged", 200, [&] {
        io.AddMousePosEvent(120 + static_cast<float>(step * 37 % 1300), 130 + static_cast<float>(step * 23 % 780));
        ++step;
        page.draw();
    });
    io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    io.AddMouseButtonEvent(0, false);
    page.settle();
}

void measure(std::size_t groups) {
    const Organisation organisation = with_groups(groups);
    const Round& round = organisation.rounds->front();
    std::printf("%zu groups\n", round.groups.size());
    measure_plan(organisation);
    test::TestPlatform platform;
    platform.set_today(today);
    platform.kept.push_back({io::write_organisation(organisation), "", "1", ""});
    test::HeadlessPage page(platform, 1920, 1080);
    page.press("Intervisie");
    page.settle();
    report("  frame of the groups", 100, [&] { page.draw(); });
    page.key("n");
    report("  frame with a group that does not comply", 100, [&] { page.draw(); });
    const IntervisieGroup& group = round.groups[groups > 12 ? 8 : 0];
    page.press("Groep " + group.name + ", ");
    measure_drag(page, find_person(organisation, group.members.front())->name.c_str());
    page.press("Lijst");
    report("  frame of the list", 100, [&] { page.draw(); });
}

}  // namespace

int main() {
    for (const std::size_t groups : {std::size_t{3}, std::size_t{9}, std::size_t{30}}) measure(groups);
}
