// Writing and reading again changes nothing: small organisations of every shape, and one of full size.
#include <doctest/doctest.h>

#include "derive/generate.hpp"
#include "io/json.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;

TEST_CASE("small organisations of many seeds survive writing and reading, and are written the same way twice") {
    for (int seed = 0; seed < 400; ++seed) {
        CAPTURE(seed);
        const Organisation organisation = generate_small(static_cast<std::uint64_t>(seed), seed % 61);
        const std::string text = io::write_organisation(organisation);
        const Organisation read = organisation_from(text);
        CHECK(read == organisation);
        CHECK(io::write_organisation(read) == text);
    }
}

TEST_CASE("the small organisations have wishes of every kind") {
    Proposal seen;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Organisation organisation = generate_small(seed, 30);
        for (const Round& round : *organisation.rounds) {
            const Proposal& wishes = round.proposal;
            seen.functions_required |= wishes.functions_required;
            seen.keeps_facilitators |= wishes.keeps_facilitators;
            seen.sits_out.insert(seen.sits_out.end(), wishes.sits_out.begin(), wishes.sits_out.end());
            seen.absences.insert(seen.absences.end(), wishes.absences.begin(), wishes.absences.end());
            seen.together.insert(seen.together.end(), wishes.together.begin(), wishes.together.end());
        }
    }
    CHECK(seen.functions_required);
    CHECK(seen.keeps_facilitators);
    CHECK_FALSE(seen.sits_out.empty());
    CHECK_FALSE(seen.absences.empty());
    CHECK_FALSE(seen.together.empty());
}

TEST_CASE("an organisation of full size survives writing and reading") {
    const Organisation organisation = generate_full_size(1);
    const std::string text = io::write_organisation(organisation);
    CHECK(text.size() < 2'000'000);
    CHECK(organisation_from(text) == organisation);
}

TEST_CASE("fifty steps at full size are a short history, and come back") {
    Organisation organisation = generate_full_size(2);
    std::vector<PastState> states{{organisation, Deed{}}};
    for (std::size_t step = 0; step < 50; ++step) {
        Triad& triad = organisation.triads.edit().at(step * 20);
        triad.seat(Corner::job_coach).person = {};
        states.push_back({organisation, {DeedKind::corner_ended, triad.id, Corner::job_coach, {}}});
    }
    const std::string text = io::write_history(states, 25);
    CHECK(text.size() < 40'000);
    const auto history = io::read_history(text, states[25].organisation);
    REQUIRE(history.has_value());
    CHECK(history->states.size() == states.size());
    for (std::size_t at = 0; at < states.size(); ++at) {
        CHECK(history->states[at].organisation == states[at].organisation);
        CHECK(history->states[at].organisation.people.is_same_object(states[25].organisation.people));
    }
}
