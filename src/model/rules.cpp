#include "model/rules.hpp"

#include <algorithm>
#include <iterator>

namespace driehoek {

std::vector<Finding> check_organisation(const Organisation& organisation, Date today) {
    std::vector<Finding> findings;
    const auto add = [&](std::vector<Finding> more) { std::ranges::move(more, std::back_inserter(findings)); };
    for (const Triad& triad : *organisation.triads) add(check_triad(organisation, triad, today));
    add(check_third_corners(organisation, today));
    add(check_loads(organisation, today));
    add(check_reporting_lines(organisation));
    add(check_names(organisation));
    for (const Round& round : *organisation.rounds) add(check_round(organisation, round));
    add(check_programme(organisation));
    return findings;
}

}  // namespace driehoek
