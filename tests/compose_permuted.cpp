// In which order a file tells about people is nobody's business: another order gives the same problem, and so the same
// proposals.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "compose/build.hpp"
#include "compose/proposing.hpp"
#include "compose/random.hpp"
#include "io/json.hpp"
#include "model/group_making.hpp"
#include "support/lindewaard.hpp"

using namespace driehoek;

namespace {

compose::Built built_from(const Organisation& organisation) {
    Round round = organisation.rounds->front();
    round.groups.clear();
    for (int group = 0; group < 3; ++group) add_group(round);
    return compose::build_problem(organisation, round, compose::wishes_of({}), make_date(2022, 10, 6));
}

compose::Report report_of(const compose::Built& built) {
    compose::Proposing proposing(built.problem, {.seed = 2022, .steps = 2'000, .searches = 2});
    proposing.run(100'000);
    return proposing.report();
}

// The text with the records of one section, a line each, in another order.
std::string shuffled(const std::string& text, const std::string& section, compose::Random& random) {
    const std::string head = "\"" + section + "\":[\n";
    const std::size_t begin = text.find(head) + head.size();
    const std::size_t end = text.find("\n]", begin);
    std::vector<std::string> lines;
    for (std::size_t at = begin; at < end;) {
        const std::size_t stop = std::min(text.find('\n', at), end);
        lines.push_back(text.substr(at, stop - at));
        if (lines.back().ends_with(',')) lines.back().pop_back();
        at = stop + 1;
    }
    for (std::size_t last = lines.size(); last-- > 1;)
        std::swap(lines[last], lines[static_cast<std::size_t>(random.below(static_cast<int>(last) + 1))]);
    std::string joined;
    for (const std::string& line : lines) joined += (joined.empty() ? "" : ",\n") + line;
    return text.substr(0, begin) + joined + text.substr(end);
}

}  // namespace

TEST_CASE("people, 3-hoeken and begeleiders told in another order: the same problem and the same proposals") {
    const std::string text = io::write_organisation(tests::build_lindewaard());
    const compose::Built built = built_from(tests::build_lindewaard());
    const compose::Report report = report_of(built);
    compose::Random random(11);
    for (int turn = 0; turn < 3; ++turn) {
        std::string other = text;
        for (const char* section : {"people", "triads", "facilitators"}) other = shuffled(other, section, random);
        CHECK(other != text);
        const auto organisation = io::read_organisation(other);
        REQUIRE(organisation.has_value());
        const compose::Built again = built_from(*organisation);
        CHECK(again.roster == built.roster);
        CHECK(again.problem == built.problem);
        CHECK(report_of(again) == report);
    }
}
