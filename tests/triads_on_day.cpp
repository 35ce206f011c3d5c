#include "derive/triads_on_day.hpp"

#include <doctest/doctest.h>

#include "model/rules.hpp"
#include "support/builders.hpp"

namespace driehoek {
namespace {

const Date today = make_date(2022, 10, 6);

Triad triad_with(const char* id, std::optional<Date> begin, std::optional<Date> end) {
    Triad triad;
    triad.id = TriadId(id);
    triad.begin = begin;
    triad.end = end;
    return triad;
}

}  // namespace

TEST_CASE("a 3-hoek goes on from its first day to its last, and one without days always does") {
    Organisation organisation;
    insert_triad(organisation, triad_with("K-01", {}, {}));
    insert_triad(organisation, triad_with("K-02", today, today));
    insert_triad(organisation, triad_with("K-03", {}, today - 1));
    insert_triad(organisation, triad_with("K-04", today + 1, {}));
    const TriadsOnDay triads = triads_on(today, organisation, {});
    CHECK(triads.active == std::vector{TriadId("K-01"), TriadId("K-02")});
    CHECK(triads.planned == std::vector{TriadId("K-04")});
    CHECK(triads.active.size() + triads.planned.size() + triads.ended.size() == organisation.triads->size());
    for (const TriadId& ended : triads.ended) CHECK(*find_triad(organisation, ended)->end < today);
    CHECK(triads.with_signal.empty());
}

TEST_CASE("a 3-hoek that goes on has a signal once, however many findings are about it") {
    Organisation organisation;
    insert_triad(organisation, triad_with("K-01", {}, {}));
    insert_triad(organisation, triad_with("K-02", {}, {}));
    insert_triad(organisation, triad_with("K-03", {}, today - 1));
    const auto about = [](const char* triad) { return Finding{.rule = Rule::corner_is_open, .triad = TriadId(triad)}; };
    const std::vector<Finding> findings{about("K-02"), about("K-03"), about("K-02"),
                                        Finding{.person = PersonId("V-1")}};
    CHECK(triads_on(today, organisation, findings).with_signal == std::vector{TriadId("K-02")});
}

}  // namespace driehoek
