// What the program itself costs, small and full size: bytes to the first picture, a command with all it triggers, undo, a
// what-if, what is kept, what is due after six years and cleaning it up, and the building of a frame. Natively: build/native-release/tests/bench_organisation; as wasm: node build/web/tests/bench_organisation.cjs
#include <cstdio>

#include "bench/measure.hpp"
#include "derive/generate.hpp"
#include "derive/retention.hpp"
#include "derive/scenario_effects.hpp"
#include "edit/document.hpp"
#include "io/json.hpp"
#include "model/rules.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;

namespace {

void measure(const char* size, const std::string& text) {
    std::printf("%s: %zu bytes\n", size, text.size());
    const Organisation organisation = *io::read_organisation(text);
    const Date today = make_date(2022, 10, 6);
    report("  read", 15, [&] { (void)io::read_organisation(text); });
    report("  check every rule", 25, [&] { (void)check_organisation(organisation, today); });
    report("  write", 15, [&] { (void)io::write_organisation(organisation); });
    Document document(organisation);
    const TriadId triad = organisation.triads->front().id;
    report("  command, with the check it triggers", 25, [&] {
        (void)document.run(SetTriadPeriod{triad, make_date(2020, 1, 1 + static_cast<unsigned>(document.current() % 28)),
                                          std::nullopt});
        (void)check_organisation(document.organisation(), today);
    });
    report("  history of these steps", 10, [&] { (void)io::write_history(document.states(), document.current()); });
    report("  undo, with the check it triggers", 20, [&] {
        document.undo();
        (void)check_organisation(document.organisation(), today);
    });

    Document tried(organisation);
    (void)tried.run(StartScenario{"Proef", today});
    (void)tried.enter(tried.organisation().scenarios->front().id);
    std::size_t at = 0;
    report("  what-if: a change, with its rules and what it comes to", 25, [&] {
        const Triad& triad_here = (*tried.shown().triads)[at++ % tried.shown().triads->size()];
        (void)tried.run(EndCorner{triad_here.id, Corner::job_coach, today});
        (void)check_organisation(tried.shown(), today);
        (void)effects_between(tried.organisation(), tried.shown(), today);
    });
    report("  what-if: into it and out of it", 25, [&] {
        const ScenarioId id = tried.scenario();
        tried.leave();
        (void)tried.enter(id);
    });

    // Six years on, so that something of every kind is due.
    const Date later = months_later(today, 72);
    std::printf("  of what is kept is due: %d\n", retention_report(organisation, later).due());
    report("  report of what is due", 15, [&] { (void)retention_report(organisation, later); });
    report("  cleaning up, with the check it triggers", 15, [&] {
        Document cleaned(organisation);
        (void)cleaned.run(CleanUp{later});
        (void)check_organisation(cleaned.organisation(), later);
    });

    test::TestPlatform platform;
    platform.set_today(today);
    platform.kept.push_back({text, "", "1", ""});
    report("  bytes to first picture", 5, [&] { const test::HeadlessPage page(platform); });
    test::HeadlessPage page(platform);
    report("  frame of the map", 100, [&] { page.draw(); });
    page.press("Lijst");
    report("  frame of the list", 100, [&] { page.draw(); });
    page.press("Gegevens");
    report("  frame of Gegevens", 100, [&] { page.draw(); });
}

}  // namespace

int main() {
    test::TestPlatform platform;
    platform.set_today(make_date(2022, 10, 6));
    {
        test::HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        page.wait(2000);
    }
    measure("De Lindewaard", platform.kept.back().organisation);
    measure("full size", io::write_organisation(generate_full_size(2022)));
}
