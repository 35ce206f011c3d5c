// Everybody who works here as one list, and everybody in a third corner.
#include "derive/roster.hpp"

#include <doctest/doctest.h>

#include <map>

#include "derive/generate.hpp"
#include "derive/triads_on_day.hpp"
#include "model/rules.hpp"
#include "support/lindewaard.hpp"
#include "support/sample_day.hpp"

using namespace driehoek;

namespace {

std::vector<StaffEntry> staff_on(const Organisation& organisation, Date day) {
    const std::vector<Finding> findings = check_organisation(organisation, day);
    return staff_of(organisation, triads_on(day, organisation, findings).active, findings, day);
}

}  // namespace

TEST_CASE("staff stand by unit, the manager first, and who belongs to no unit last") {
    const Organisation organisation = tests::build_lindewaard();
    const std::vector<StaffEntry> staff = staff_on(organisation, tests::sample_day);
    std::vector<std::string> names;
    for (const StaffEntry& entry : staff) names.push_back(find_person(organisation, entry.person)->name);
    REQUIRE(names.size() == 20);
    CHECK(names[0] == "Bram Eikelaar");
    CHECK(names[1] == "Daan Rietveen");
    CHECK(names[4] == "Fenna Duinzicht");
    CHECK(names[8] == "Joris Klaverdijk");
    CHECK_FALSE(find_person(organisation, staff.back().person)->unit);
    std::map<StaffKind, int> kinds;
    for (const StaffEntry& entry : staff) ++kinds[entry.kind];
    CHECK(kinds[StaffKind::foreman] == 9);
    CHECK(kinds[StaffKind::manager] == 3);
    CHECK(kinds[StaffKind::job_coach] == 4);
    CHECK(kinds[StaffKind::other] == 4);
}

TEST_CASE("the corners of staff add up to those of the 3-hoeken, in the large sample too") {
    const Organisation organisation = generate_full_size(1);
    const Date day = tests::sample_day;
    const std::vector<Finding> findings = check_organisation(organisation, day);
    const std::vector<TriadId> active = triads_on(day, organisation, findings).active;
    int corners = 0;
    for (const TriadId& id : active) {
        for (const Corner corner : {Corner::lead, Corner::job_coach})
            corners += find_triad(organisation, id)->person_at(corner) ? 1 : 0;
    }
    int counted = 0;
    const std::vector<StaffEntry> staff = staff_of(organisation, active, findings, day);
    for (const StaffEntry& entry : staff) counted += entry.triads;
    CHECK(counted == corners);
    CHECK(staff.size() + thirds_of(organisation, day).size() >= organisation.people->size());
}

TEST_CASE("who left is told from who works here") {
    Organisation organisation = tests::build_lindewaard();
    const PersonId first = staff_on(organisation, tests::sample_day).front().person;
    find_person_to_edit(organisation, first)->employment_end = tests::sample_day - 1;
    CHECK(staff_on(organisation, tests::sample_day).front().has_left);
    CHECK_FALSE(staff_on(organisation, tests::sample_day - 1).front().has_left);
}

TEST_CASE("who is in a third corner stands with the 3-hoek that goes on") {
    const Organisation organisation = tests::build_lindewaard();
    const std::vector<ThirdEntry> thirds = thirds_of(organisation, tests::sample_day);
    REQUIRE(thirds.size() == 40);
    for (const ThirdEntry& entry : thirds) {
        if (!entry.triad) continue;
        CHECK((find_triad(organisation, entry.triad)->person_at(Corner::third) == entry.person));
    }
}
