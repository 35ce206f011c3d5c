// Any table: a plan that can be carried out, into an organisation that reads back, and that the same table does not add to. Nothing
// that looks like a citizen service number is ever kept.
//   tools/fuzz 60 read_table
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "edit/apply.hpp"
#include "intake/plan.hpp"
#include "io/csv.hpp"
#include "io/json.hpp"
#include "io/text_encoding.hpp"
#include "model/rules.hpp"

using namespace driehoek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

const Date today = make_date(2026, 11, 30);

Organisation known_organisation() {
    const auto read = io::read_organisation(R"({"format":"driehoek","version":1,"organisation":{"name":"n"},
"units":[{"id":"E1","name":"Groen","kind":"department"}],
"people":[{"id":"P1","name":"An Bos","functions":["foreman"],"unit":"E1","number":"1"},
{"id":"P2","name":"Bo Wit","functions":["job_coach"],"line_manager":"P1","number":"002"},
{"id":"K-05","code":"K-05","trajectory":{"kind":"participation_act"}}],
"triads":[{"id":"K-05","type":"a","seats":{"lead":{"person":"P1"},"third":{"person":"K-05"}}}]})");
    if (!read) std::abort();
    return *read;
}

// Every question gets its first answer; problems come one after another, so a few times.
intake::Plan answered(const Organisation& organisation, const intake::IntakeTable& table,
                      const intake::Mapping& mapping, std::vector<IntakeAnswer>& answers) {
    for (int round = 0; round < 4; ++round) {
        const intake::Plan plan = intake::plan_intake(organisation, table, mapping, answers, {.today = today});
        if (plan.needing_help == 0) return plan;
        for (const intake::Problem& problem : plan.problems) {
            if (problem.stops && problem.offers.empty()) std::abort();  // a row that nothing can help
            if (problem.stops) answers.push_back(intake::answer_to(problem, problem.offers.front()));
        }
    }
    return intake::plan_intake(organisation, table, mapping, answers, {.today = today});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Organisation known = known_organisation();
    if (size == 0) return 0;
    const Organisation organisation = data[0] % 2 ? known : Organisation();
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto table = intake::understand(io::read_csv(io::decode_text(bytes).text));
    if (!table) return 0;
    const intake::Mapping mapping = intake::propose_mapping(*table);
    std::vector<IntakeAnswer> answers;
    for (const bool answers_all : {false, true}) {
        intake::Plan plan = answers_all ? answered(organisation, *table, mapping, answers)
                                        : intake::plan_intake(organisation, *table, mapping, answers, {.today = today});
        if (plan.ready + plan.needing_help + plan.skipped + plan.empty != table->row_count()) std::abort();
        plan.change.recipe = intake::recipe_of(*table, mapping, answers, today);
        const Next next = driehoek::apply(organisation, Command(plan.change));
        if (!next) std::abort();
        const auto read = io::read_organisation(io::write_organisation(next->organisation));
        if (!read || *read != next->organisation) std::abort();
        const intake::Plan again = intake::plan_intake(next->organisation, *table, mapping, answers, {.today = today});
        if (again.needing_help == 0 && plan.needing_help == 0 && !again.changes_nothing()) std::abort();
    }
    return 0;
}
