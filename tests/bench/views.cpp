// How long a frame of every view takes to build, small and full size, beside its goal; and what a letter in the palette
// costs. Everything is drawn twice: at first the engine that runs the wasm still compiles it, on threads that take turns with
// ours (worst at first); the goals are for the second time.
// Natively: build/native-release/tests/bench_views; as wasm: node build/web/tests/bench_views.cjs
// Ends with 1 when a view misses its goal: run it on a machine that does nothing else.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "derive/generate.hpp"
#include "io/json.hpp"
#include "support/headless_page.hpp"

using namespace driehoek;
using test::HeadlessPage;

namespace {

constexpr double median_goal = 4;  // milliseconds, as wasm
constexpr double worst_goal = 8;
constexpr int frames = 200;

struct Row {
    std::string view;
    double median = 0, worst = 0;
    bool is_within() const { return median <= median_goal && worst <= worst_goal; }
};

Row measure(std::string view, const std::function<void(int)>& run) {
    std::vector<double> times;
    for (int count = 0; count < frames; ++count) {
        const auto begin = std::chrono::steady_clock::now();
        run(count);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(times);
    return {std::move(view), times[times.size() / 2], times.back()};
}

struct Stop {
    const char* view;
    std::vector<const char*> presses;
};

// From one to the next, as a user would go.
const std::vector<Stop>& stops() {
    static const std::vector<Stop> all{{"overview", {"Overzicht"}},   {"3-hoeken, map", {"3-hoeken", "Alles", "Kaart"}},
                                       {"3-hoeken, list", {"Lijst"}}, {"intervisie", {"Kaart", "Intervisie"}},
                                       {"programma", {"Programma"}},  {"gegevens", {"Gegevens"}}};
    return all;
}

std::vector<Row> measure_views(const std::string& organisation) {
    test::TestPlatform platform;
    platform.set_today(make_date(2022, 10, 6));
    platform.kept.push_back({organisation, "", "1", ""});
    HeadlessPage page(platform);
    std::vector<Row> rows;
    for (const Stop& stop : stops()) {
        for (const char* press : stop.presses) page.press(press);
        rows.push_back(measure(stop.view, [&](int) { page.draw(); }));
    }
    page.press("3-hoeken");
    page.press("Kaart");
    if (page.press("Groen")) {
        rows.push_back(measure("3-hoeken, map of one afdeling", [&](int) { page.draw(); }));
    }
    page.key("ctrl+k");
    rows.push_back(measure("palette", [&](int) { page.draw(); }));
    // Each round types another word, a letter a frame; what is measured is the frame that answers the letter.
    const std::string words[] = {"jobcoach", "nadia lindehof", "k-05", "zzzzzz", "voormn", "intervisie"};
    rows.push_back(measure("palette, a letter", [&](int count) {
        const std::string& word = words[static_cast<std::size_t>(count / 16) % std::size(words)];
        page.type_one_frame("Zoek of typ een opdracht", word.substr(0, 1 + static_cast<std::size_t>(count) % 16));
    }));
    page.key("Escape");
    page.key("F1");
    rows.push_back(measure("help", [&](int) { page.draw(); }));
    return rows;
}

bool print_views(const char* size, const std::string& organisation) {
    const std::vector<Row> first = measure_views(organisation);
    const std::vector<Row> rows = measure_views(organisation);
    bool is_well = true;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const Row& row = rows[at];
        std::printf("%-12s %-32s %9.3f %9.3f %15.3f   %s\n", size, row.view.c_str(), row.median, row.worst,
                    first[at].worst, row.is_within() ? "" : "misses");
        is_well = is_well && row.is_within();
    }
    return is_well;
}

}  // namespace

int main() {
    std::printf("%-12s %-32s %9s %9s %15s   ms a frame, of %d; goals %.0f and %.0f as wasm\n", "size", "view", "median",
                "worst", "worst at first", frames, median_goal, worst_goal);
    test::TestPlatform platform;
    platform.set_today(make_date(2022, 10, 6));
    {
        HeadlessPage page(platform);
        page.press("Start met een voorbeeld");
        page.wait(2000);
    }
    const bool is_small_well = print_views("sample", platform.kept.back().organisation);
    const bool is_large_well = print_views("full size", io::write_organisation(generate_full_size(2022)));
    return is_small_well && is_large_well ? 0 : 1;
}
