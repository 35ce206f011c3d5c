// Any command that corrects an organisation, in any order: nothing dangles, undo brings back what was, a refusal changes nothing.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "compose/random.hpp"
#include "derive/generate.hpp"
#include "derive/round_plan.hpp"
#include "edit/document.hpp"
#include "io/json.hpp"
#include "model/rules.hpp"
#include "support/builders.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

class AnyCommand {
public:
    AnyCommand(const Organisation& organisation, compose::Random& random)
        : organisation_(organisation), random_(random) {}

    Command make() {
        switch (random_.below(21)) {
            case 0: return AddUnit{UnitId(fresh("U")), fresh("Onderdeel"), kind(), unit()};
            case 1: return RenameUnit{unit(), random_.below(4) ? fresh("Onderdeel") : "Groen"};
            case 2: return MoveUnit{unit(), unit(), random_.below(2) ? std::optional(kind()) : std::nullopt};
            case 3: return RemoveUnit{unit()};
            case 4: return JoinUnits{unit(), unit()};
            case 5: {
                EditPerson edit{.person = person(), .name = fresh("Iemand"), .functions = {function(), function()}};
                edit.unit = unit();
                edit.working_days = static_cast<WorkingDays>(random_.below(256));
                return edit;
            }
            case 6: return SetLineManagers{person(), {person(), person()}};
            case 7: return RemovePerson{person()};
            case 8: return LeavePerson{person(), sample_day + (random_.below(2000) - 1500)};
            case 9: return AddPerson{PersonId(fresh("V")), fresh("Iemand"), function(), unit()};
            case 10: return RemoveRound{round()};
            case 11: return ReopenRound{round()};
            case 12: return any_session_status();
            case 13: return EditThird{person(), unit(), static_cast<TrajectoryKind>(random_.below(4)), fresh("Module")};
            case 14: return any_session_day();
            case 15: return any_correction();
            case 16: return AddLocation{LocationId(fresh("L")), random_.below(4) ? fresh("Erf") : "Erf 1"};
            case 17: return RenameLocation{location(), random_.below(4) ? fresh("Erf") : "Erf 1"};
            case 18: return RemoveLocation{location()};
            case 19: return any_rows();
            default: return RecodeThird{person(), random_.below(4) ? fresh("N") : "K-1"};
        }
    }

private:
    template <class Things>
    auto id_of_any(const Things& things) {
        using IdOf = decltype(things.front().id);
        if (things.empty() || random_.below(20) == 0) return IdOf(random_.below(2) ? "none" : "");
        return things[static_cast<std::size_t>(random_.below(static_cast<int>(things.size())))].id;
    }
    PersonId person() { return id_of_any(*organisation_.people); }
    UnitId unit() { return id_of_any(*organisation_.units); }
    LocationId location() { return id_of_any(*organisation_.locations); }
    Person any_newcomer() {
        Person person;
        person.id = PersonId(fresh("V"));
        person.name = fresh("Iemand");
        person.functions = {function()};
        person.unit = unit();
        person.line_manager = this->person();
        return person;
    }
    // As a grid would send them.
    Command any_rows() {
        const Unit* known = find_unit(organisation_, unit());
        Unit one = known ? *known : Unit{.id = UnitId(fresh("U")), .name = fresh("Onderdeel")};
        one.kind = kind();
        one.parent = unit();
        const Unit other{.id = UnitId(fresh("U")), .name = fresh("Onderdeel"), .kind = kind(), .parent = one.id};
        return ReadTable{
            .units = {one, other}, .people = {any_newcomer(), any_newcomer()}, .deed = DeedKind::rows_entered};
    }
    RoundId round() { return id_of_any(*organisation_.rounds); }
    UnitKind kind() { return static_cast<UnitKind>(random_.below(3)); }
    Function function() { return static_cast<Function>(random_.below(function_count)); }
    std::string fresh(const char* prefix) { return std::string(prefix) + "-" + std::to_string(random_.below(100000)); }
    GroupId group_of(const RoundId& id) {
        const Round* found = find_round(organisation_, id);
        return found ? id_of_any(found->groups) : GroupId();
    }
    SessionId session() { return SessionId("S-" + std::to_string(1 + random_.below(6))); }
    Command any_session_status() {
        const RoundId id = round();
        return SetSessionStatus{id, group_of(id), session(), static_cast<SessionStatus>(random_.below(3)),
                                make_date(2030, 1, 1)};
    }
    // Some of its days moved, in whatever order.
    Command any_correction() {
        const Triad* triad = find_triad(organisation_, id_of_any(*organisation_.triads));
        CorrectTriad correct = triad ? correction_of(*triad) : CorrectTriad{};
        const auto moved = [&](std::optional<Date>& day) {
            if (random_.below(3) == 0) day = sample_day + (random_.below(2000) - 1500);
        };
        moved(correct.begin);
        moved(correct.end);
        for (PastSeat& past : correct.past) moved(past.until);
        for (ExtraContact& contact : correct.extra_contacts) moved(contact.since);
        if (random_.below(4) == 0) correct.type = TriadType::b;
        return correct;
    }
    Command any_session_day() {
        const RoundId id = round();
        const Date day = sample_day + (random_.below(600) - 500);
        return SetSessionDate{id, group_of(id), random_.below(2) ? session() : SessionId(), day};
    }

    const Organisation& organisation_;
    compose::Random& random_;
};

}  // namespace

TEST_CASE("whatever is corrected, nothing dangles, and undo brings back what was") {
    std::set<std::size_t> accepted, refused;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        compose::Random random(seed);
        Document document{generate_small(seed, static_cast<int>(seed % 16))};
        for (int step = 0; step < 40; ++step) {
            CAPTURE(step);
            const Organisation before = document.organisation();
            const Command command = AnyCommand(before, random).make();
            CAPTURE(command.index());
            if (!document.run(command)) {
                refused.insert(command.index());
                REQUIRE(document.organisation() == before);
                continue;
            }
            accepted.insert(command.index());
            const Organisation after = document.organisation();
            // A file refuses what points at nothing, and what is there twice.
            REQUIRE(organisation_from(io::write_organisation(after)) == after);
            check_organisation(after, sample_day);
            for (const Round& round : *after.rounds) plan_round(after, round, sample_day);
            REQUIRE(document.undo());
            REQUIRE(document.organisation() == before);
            REQUIRE(document.redo());
            REQUIRE(document.organisation() == after);
        }
    }
    // Each kind was carried out and refused.
    CHECK(accepted.size() == 21);
    CHECK(refused.size() == 21);
}
