// What reading a table costs: CSV in rows a second and in memory, and the plan of 2,700 people. tables_peers.mjs has others beside it.
// Natively: build/native-release/tests/bench_tables [file to write the CSV to, for the peers]; as wasm: node build/web/tests/bench_tables.cjs
#include <cstdio>
#include <string>

#include "bench/measure.hpp"
#include "edit/apply.hpp"
#include "intake/plan.hpp"
#include "io/csv.hpp"
#include "io/text_encoding.hpp"

using namespace driehoek;

namespace {

std::string people_as_csv(int people) {
    std::string text =
        "Personeelsnummer;Roepnaam;Voorvoegsel;Achternaam;Functie;Afdeling;Bedrijfsonderdeel;Locatie;Werkdagen;"
        "Leidinggevende;In dienst;Opmerking\r\n";
    constexpr std::string_view given[] = {"Anke", "Zoë", "Driss", "Lieke", "Jan", "Bo", "Žygimantė"};
    constexpr std::string_view prefixes[] = {"", "", "van der", "de"};
    constexpr std::string_view surnames[] = {"Hazelhof", "Ouali", "Winia", "Aa", "Veld-de Boer", "Müller"};
    constexpr std::string_view functions[] = {"voorman", "jobcoach", "afdelingsmanager", "werkleider"};
    for (int person = 0; person < people; ++person) {
        const auto one_of = [&](const auto& words, int step) {
            return words[static_cast<std::size_t>(person / step) % std::size(words)];
        };
        char number[16];
        std::snprintf(number, sizeof number, "%06d", person + 1);
        text.append(number).append(";").append(one_of(given, 1)).append(";").append(one_of(prefixes, 7)).append(";");
        text.append(one_of(surnames, 28)).append(std::to_string(person / 168)).append(";");
        text.append(one_of(functions, 3))
            .append(";Team ")
            .append(std::to_string(person % 40))
            .append(";Groen;Kade;ma di do;");
        std::snprintf(number, sizeof number, "%06d", person / 10 + 1);
        text.append(person < 10 ? "" : number).append(";3-10-2022;\"vrij; tekst \"\"met\"\" quotes\"\r\n");
    }
    return text;
}

void rows_a_second(const std::string& text, int rows) {
    double best = 1e9;
    for (int run = 0; run < 7; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        const RawTable table = io::read_csv(io::decode_text(text).text);
        if (table.row_count() != static_cast<std::size_t>(rows) + 1) std::puts("rows are missing");
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::printf("CSV of %d rows, %zu bytes: %.0f rows a second\n", rows, text.size(), rows / best);
}

}  // namespace

int main(int count, char** values) {
    const std::string large = people_as_csv(100'000);
    if (count > 1) {
        std::FILE* file = std::fopen(values[1], "wb");
        if (!file) return 1;
        std::fwrite(large.data(), 1, large.size(), file);
        std::fclose(file);
    }
    rows_a_second(large, 100'000);
    report("100,000 rows: a step of 64 KB", 100, [&, reader = io::CsvReader(large)]() mutable { reader.step(65536); });
    report("100,000 rows: columns understood", 5, [&] { intake::understand(io::read_csv(large)); });
    const auto table = *intake::understand(io::read_csv(people_as_csv(2700)));
    const intake::Mapping mapping = intake::propose_mapping(table);
    const Date today = make_date(2026, 11, 30);
    const Organisation empty;
    report("2,700 people: from bytes to the plan", 15, [&] {
        const auto again = *intake::understand(io::read_csv(io::decode_text(people_as_csv(2700)).text));
        (void)intake::plan_intake(empty, again, intake::propose_mapping(again), {}, {.today = today});
    });
    report("2,700 people: the plan", 15,
           [&] { (void)intake::plan_intake(empty, table, mapping, {}, {.today = today}); });
    intake::Planner planner(empty, table, mapping, {}, {.today = today});
    report("2,700 people: 100 rows of the plan", 20, [&] { planner.step(100); });
    report("2,700 people: the end of the plan", 1, [&] {
        planner.step(planner.size());
        (void)planner.take();
    });
    const intake::Plan plan = intake::plan_intake(empty, table, mapping, {}, {.today = today});
    std::printf("%zu ready, %zu need help, %zu problems\n", plan.ready, plan.needing_help, plan.problems.size());
    report("2,700 people: read in", 10, [&] { (void)driehoek::apply(empty, Command(plan.change)); });
    const Organisation full = driehoek::apply(empty, Command(plan.change))->organisation;
    report("2,700 people: the same table again", 15,
           [&] { (void)intake::plan_intake(full, table, mapping, {}, {.today = today}); });
    const auto many = *intake::understand(io::read_csv(large));
    report("100,000 people: the plan", 1,
           [&] { (void)intake::plan_intake(empty, many, intake::propose_mapping(many), {}, {.today = today}); });
    return 0;
}
