// Undo that survives a reload: states written as differences, and rebuilt around the current one.
#include <doctest/doctest.h>

#include "base/text.hpp"
#include "io/history_file.hpp"
#include "io/json.hpp"
#include "support/builders.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

Deed deed(DeedKind kind) { return {kind, TriadId("T"), Corner::job_coach, PersonId("P")}; }

// A walk through every kind of change: of a record, a new and a lost one, and of settings.
std::vector<PastState> every_kind_of_step() {
    Organisation organisation = organisation_from(text_of_fixture("v1-known.json"));
    std::vector<PastState> states{{organisation, Deed{}}};
    const auto keep = [&](DeedKind kind) { states.push_back({organisation, deed(kind)}); };
    organisation.triads.edit().at(1).seat(Corner::job_coach).person = PersonId("JC-1");
    keep(DeedKind::corner_set);
    insert_triad(organisation, {TriadId("A-9"), TriadType::b, {}, {}, {}, {}, {}});
    keep(DeedKind::triad_started);
    organisation.triads.edit().erase(organisation.triads.edit().begin() + 1);
    keep(DeedKind::triad_ended);
    organisation.settings.name = "Andere naam";
    keep(DeedKind::organisation_renamed);
    organisation.settings.small_number = 7;
    keep(DeedKind::organisation_imported);
    organisation.practice_learning.edit().pop_back();
    organisation.facilitators.edit().at(0).most_groups = 2;
    organisation.rounds.edit().at(0).groups.at(0).members.pop_back();
    keep(DeedKind::restore_point_opened);
    organisation = Organisation{};
    keep(DeedKind::organisation_imported);
    organisation = states.front().organisation;
    keep(DeedKind::restore_point_opened);
    return states;
}

// Reads what was written, around the same current state.
io::History written_and_read(const std::vector<PastState>& states, std::size_t current) {
    const auto history = io::read_history(io::write_history(states, current), states.at(current).organisation);
    REQUIRE(history.has_value());
    return history.value_or(io::History{});
}

ReadFault fault_of_history(std::string_view text, const Organisation& organisation) {
    const auto history = io::read_history(text, organisation);
    REQUIRE_FALSE(history.has_value());
    return history ? ReadFault{} : history.error();
}

// With a check that fits: somebody who changes a history on purpose.
std::string resealed(std::string text) {
    const std::size_t body = text.find('\n') + 1;
    std::uint64_t hash = hash_of(std::string_view(text).substr(body));
    const std::size_t check = text.find("\"check\":\"") + 9;
    for (std::size_t at = 16; at-- > 0; hash >>= 4U) text[check + at] = static_cast<char>('a' + (hash & 0xFU));
    return text;
}

}  // namespace

TEST_CASE("every state comes back, whichever is the current one") {
    const std::vector<PastState> states = every_kind_of_step();
    for (std::size_t current = 0; current < states.size(); ++current) {
        const io::History history = written_and_read(states, current);
        CHECK(history.current == current);
        REQUIRE(history.states.size() == states.size());
        for (std::size_t at = 0; at < states.size(); ++at) {
            CAPTURE(at);
            CHECK(history.states[at].organisation == states[at].organisation);
            CHECK(history.states[at].deed == states[at].deed);
        }
    }
}

TEST_CASE("what a step did not touch is the same object in its neighbours") {
    const std::vector<PastState> states = every_kind_of_step();
    const io::History history = written_and_read(states, 2);
    const Organisation& two = history.states[2].organisation;
    CHECK(two.people.is_same_object(states[2].organisation.people));
    CHECK(two.people.is_same_object(history.states[0].organisation.people));
    CHECK(two.people.is_same_object(history.states[5].organisation.people));
    CHECK_FALSE(two.triads.is_same_object(history.states[1].organisation.triads));
    CHECK(history.states[4].organisation.triads.is_same_object(history.states[5].organisation.triads));
}

TEST_CASE("a step of one corner is a line of two records") {
    const std::vector<PastState> states = every_kind_of_step();
    const std::string text = io::write_history(std::span(states).first(2), 1);
    CHECK(text.find(R"(
{"deed":{"kind":"opened"}},
{"deed":{"kind":"corner_set","triad":"T","corner":"job_coach","person":"P"},"triads":[[{"id":"K-02","type":"a",)") !=
          std::string::npos);
    CHECK(text.size() < 1100);
}

TEST_CASE("sixty states are kept on each side of the current one") {
    std::vector<PastState> states;
    Organisation organisation = sound_organisation();
    for (int step = 0; step < 200; ++step) {
        organisation.settings.name = std::to_string(step);
        states.push_back({organisation, deed(DeedKind::organisation_renamed)});
    }
    const io::History history = written_and_read(states, 100);
    CHECK(history.states.size() == 2 * io::most_steps + 1);
    CHECK(history.current == io::most_steps);
    CHECK(history.states.front().organisation == states[40].organisation);
    CHECK(history.states.back().organisation == states[160].organisation);
    CHECK(written_and_read(states, 0).states.size() == io::most_steps + 1);
    CHECK(written_and_read(states, 199).current == io::most_steps);
}

TEST_CASE("a history of another organisation is refused") {
    const std::vector<PastState> states = every_kind_of_step();
    const std::string text = io::write_history(states, 1);
    CHECK(fault_of_history(text, states[0].organisation).error == ReadError::history_does_not_belong);
    CHECK(fault_of_history(text, Organisation{}).error == ReadError::history_does_not_belong);
    CHECK(fault_of_history(io::write_organisation(states[1].organisation), states[1].organisation).error ==
          ReadError::not_a_driehoek_file);
    CHECK(fault_of_history(replaced(text, "\"version\":3", "\"version\":4"), states[1].organisation).error ==
          ReadError::version_is_newer);
}

TEST_CASE("fields that an older version kept are left out of every state, and the steps stay") {
    const std::vector<PastState> states = every_kind_of_step();
    for (const std::size_t current : {std::size_t{0}, std::size_t{3}, states.size() - 1}) {
        CAPTURE(current);
        const Organisation& organisation = states[current].organisation;
        const std::string written = io::write_organisation(organisation);
        const auto with_colours = [](std::string text) {
            for (std::size_t at = 0; (at = text.find(R"({"id":)", at)) != std::string::npos; ++at)
                text.insert(at + 1, R"("colour":"rood",)");
            return text;
        };
        const std::string kept = with_colours(written);
        const std::string history = resealed(with_colours(replaced(
            io::write_history(states, current), io::letters_of(hash_of(written)), io::letters_of(hash_of(kept)))));
        const auto read = io::read_kept(kept);
        REQUIRE(read.has_value());
        CHECK_FALSE(read->left_out.empty());
        CHECK(fault_of_history(history, read->organisation).error == ReadError::history_does_not_belong);
        const auto rebuilt = io::read_history(history, read->organisation, kept);
        REQUIRE(rebuilt.has_value());
        CHECK(rebuilt->current == current);
        REQUIRE(rebuilt->states.size() == states.size());
        for (std::size_t at = 0; at < states.size(); ++at) {
            CHECK(rebuilt->states[at].organisation == states[at].organisation);
            CHECK(rebuilt->states[at].deed == states[at].deed);
        }
    }
}

TEST_CASE("a history with a byte changed or missing anywhere is refused") {
    const std::vector<PastState> states = every_kind_of_step();
    const Organisation& organisation = states[4].organisation;
    const std::string text = io::write_history(states, 4);
    for (std::size_t at = 0; at < text.size(); at += 29) {
        std::string damaged = text;
        damaged[at] = damaged[at] == 'b' ? 'c' : 'b';
        CAPTURE(at);
        CHECK_FALSE(io::read_history(damaged, organisation).has_value());
        CHECK_FALSE(io::read_history(std::string_view(text).substr(0, at), organisation).has_value());
    }
    CHECK(fault_of_history(replaced(text, "Andere naam", "andere naam"), organisation).error ==
          ReadError::history_is_damaged);
}

TEST_CASE("a step that does not fit the state before it is refused, even with a check that fits") {
    const std::vector<PastState> states = every_kind_of_step();
    const Organisation& organisation = states[0].organisation;
    const std::string text = io::write_history(states, 0);
    REQUIRE(resealed(text) == text);
    const auto refuses = [&](std::string_view part, std::string_view by, ReadError error, std::string_view path) {
        CAPTURE(by);
        const ReadFault fault = fault_of_history(resealed(replaced(text, part, by)), organisation);
        CHECK(fault.error == error);
        CHECK(fault.path == path);
    };
    using enum ReadError;
    refuses(R"("seats":{"lead":{"person":"V-G2"})", R"("seats":{"lead":{"person":"V-G1"})", history_is_damaged,
            "steps[1].triads[0]");
    refuses(R"([[null,{"id":"A-9")", R"([[null,{"id":"K-01")", history_is_damaged, "steps[2].triads[0]");
    refuses(R"([[null,{"id":"A-9","type":"b"}]])", "[[null,null]]", history_is_damaged, "steps[2].triads[0]");
    refuses(R"([[null,{"id":"A-9","type":"b"}]])", "[[null]]", history_is_damaged, "steps[2].triads[0]");
    refuses(R"([[null,{"id":"A-9","type":"b"}]])", R"([[null,{"id":"A-9"}]])", field_is_missing,
            "steps[2].triads[0].type");
    const std::string steps = "{\"deed\":{\"kind\":\"opened\"}},\n";
    std::string many = steps;
    for (std::size_t count = 0; count < 2 * io::most_steps; ++count) many += steps;
    refuses(steps, many, history_is_damaged, "steps");
    refuses(R"("current":0)", R"("current":99999999999999999999)", value_is_unknown, "current");
    refuses(R"("current":0,)", "", history_is_damaged, "current");
    refuses(R"("current":0)", R"("current":99)", history_is_damaged, "current");
    refuses(R"({"kind":"opened"})", R"({"kind":"closed"})", value_is_unknown, "steps[0].deed.kind");
    refuses(R"({"deed":{"kind":"opened"}})", "{}", field_is_missing, "steps[0].deed");
    refuses(R"({"deed":{"kind":"opened"}})", "7", field_is_missing, "steps[0].deed");
}
