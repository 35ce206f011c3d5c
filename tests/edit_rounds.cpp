#include <doctest/doctest.h>

#include <algorithm>

#include "edit/document.hpp"
#include "support/builders.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

// The round of the sound organisation with a later session of its own, both definitief.
Organisation two_sessions() {
    Organisation organisation = sound_organisation();
    Round later = organisation.rounds->front();
    later.id = RoundId("R-9");
    later.name += " (2)";
    later.series = organisation.rounds->front().id;
    later.proposal.sitting = 1;
    insert_round(organisation, later);
    for (Round& round : organisation.rounds.edit()) {
        for (IntervisieGroup& group : round.groups) group.is_final = true;
    }
    return organisation;
}

}  // namespace

TEST_CASE("a round is removed with all its sessions, whichever is named, and undo brings them back") {
    const Organisation organisation = two_sessions();
    const RoundId first = organisation.rounds->front().id;
    for (const RoundId& named : {first, RoundId("R-9")}) {
        Document document{organisation};
        const auto removed = document.run(RemoveRound{named});
        REQUIRE(removed);
        CHECK(document.organisation().rounds->empty());
        CHECK(sentence_of(words_in(Language::dutch), document.organisation(), document.organisation_before(), Names(),
                          *removed) == organisation.rounds->front().name + " is verwijderd");
        CHECK(document.run(RemoveRound{named}).error() == Refusal::round_is_gone);
        document.undo();
        CHECK(document.organisation() == organisation);
    }
}

TEST_CASE("a round that is definitief is a draft again, with all its sessions, and keeps what was decided") {
    const Organisation organisation = two_sessions();
    Document document{organisation};
    const RoundId first = organisation.rounds->front().id;
    CHECK(document.run(ReopenRound{RoundId("R-9")}));
    Organisation expected = organisation;
    for (Round& round : expected.rounds.edit()) {
        CHECK_FALSE(has_final_group(*find_round(document.organisation(), round.id)));
        for (IntervisieGroup& group : round.groups) group.is_final = false;
    }
    CHECK(document.organisation() == expected);
    CHECK(document.run(ReopenRound{first}).error() == Refusal::round_is_draft);
    CHECK(document.run(ReopenRound{RoundId("R-8")}).error() == Refusal::round_is_gone);
    document.undo();
    CHECK(document.organisation() == organisation);
}

TEST_CASE("a session was held, is still to come, or is cancelled, and that can be corrected") {
    Organisation organisation = sound_organisation();
    Round& round = organisation.rounds.edit().front();
    IntervisieGroup& group = round.groups.front();
    round.planned_sessions = 2;
    group.is_final = true;
    group.sessions = {make_session("S-1", "2022-05-10"), make_session("S-2", "2022-06-28", SessionStatus::planned),
                      make_session("S-3", "2022-06-28", SessionStatus::cancelled)};
    Document document{organisation};
    const auto set = [&](const char* session, SessionStatus status) {
        return document.run(SetSessionStatus{round.id, group.id, SessionId(session), status, make_date(2030, 1, 1)});
    };
    const auto now = [&](std::size_t at) -> const Session& {
        return document.organisation().rounds->front().groups.front().sessions[at];
    };
    CHECK(set("S-3", SessionStatus::planned).error() == Refusal::session_is_gone);
    CHECK(set("S-2", SessionStatus::held));
    CHECK(now(1).status == SessionStatus::held);
    CHECK(set("S-1", SessionStatus::cancelled));
    CHECK(set("S-3", SessionStatus::planned).error() == Refusal::session_is_on_day);
    // The day of a session that is past is corrected.
    CHECK(document.run(SetSessionDate{round.id, group.id, SessionId("S-2"), make_date(2022, 6, 27)}));
    CHECK(set("S-3", SessionStatus::planned));
    CHECK(set("S-9", SessionStatus::planned).error() == Refusal::session_is_unknown);
    CHECK(
        document
            .run(SetSessionStatus{round.id, GroupId("x"), SessionId("S-1"), SessionStatus::held, make_date(2030, 1, 1)})
            .error() == Refusal::group_is_gone);
    group.sessions.front().date.reset();
    group.sessions.front().status = SessionStatus::planned;
    CHECK(apply(organisation,
                SetSessionStatus{round.id, group.id, SessionId("S-1"), SessionStatus::held, make_date(2030, 1, 1)})
              .error() == Refusal::session_has_no_day);
}
