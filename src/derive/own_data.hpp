// Mijn gegevens (P14): what the organisation keeps about one person, as ids, days and words of the model. Nothing of others but
// who shares a 3-hoek, Praktijkleren or a reporting line with him.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "derive/data_register.hpp"
#include "model/organisation.hpp"

namespace driehoek {

// Who works here and is in a trajectory too has two papers, and neither names the other (P22).
enum class OwnSide : std::uint8_t {
    staff,  // by name: functions, the corners of who leads or coaches, intervisie
    third,  // by code: the trajectory, the third corner, learning in practice
};
// Everybody has one at least. Who has one only has all that is kept of him on its paper.
bool has_side(const Person& person, OwnSide side);

// Somebody in a 3-hoek through a time: the person himself, or on the paper of a third corner whoever helps or helped him.
struct OwnPeriod {
    PersonId person{};
    std::optional<Corner> corner{};  // none: an extra contact
    ContactReason reason = ContactReason::other;  // of that
    std::optional<Date> since{}, until{};  // none: not known; and goes on, unless
    bool is_over = false;
    friend bool operator==(const OwnPeriod&, const OwnPeriod&) = default;
};
struct OwnTriad {
    TriadId triad{};
    TriadType type{};
    std::optional<Date> begin{}, end{};
    std::vector<OwnPeriod> periods{};  // corners, past corners, extra contacts
    friend bool operator==(const OwnTriad&, const OwnTriad&) = default;
};

struct OwnSession {
    int number = 1;  // in the order of the group
    std::optional<Date> date{};
    SessionStatus status{};
    std::optional<Presence> presence{};
    std::vector<SessionRole> roles{};  // as they are recorded; what is only planned is no record
    friend bool operator==(const OwnSession&, const OwnSession&) = default;
};
struct OwnGroup {
    RoundId round{};
    GroupId group{};
    bool is_member = false, is_locked = false, is_facilitator = false;
    std::vector<Replacement> replacements{};  // his own coming and leaving alone
    std::vector<OwnSession> sessions{};
    friend bool operator==(const OwnGroup&, const OwnGroup&) = default;
};
// What somebody wishes for a round. Who he is with is a wish about others too, so only that there is one.
struct OwnWish {
    RoundId round{};
    bool sits_out = false, has_company = false;
    std::vector<int> absences{};  // sessions, from 0
    friend bool operator==(const OwnWish&, const OwnWish&) = default;
};

// At a team, as its teamcoach or as a party of maatwerk.
struct OwnDuty {
    enum class Kind : std::uint8_t { coaches, visits, looks_along };
    Kind kind{};
    UnitId unit{};
    std::optional<Date> day{};
    std::optional<Party> party{};
    friend bool operator==(const OwnDuty&, const OwnDuty&) = default;
};

struct OwnData {
    PersonId person{};
    OwnSide side{};
    Person record{};  // only what belongs to this side; the rest is as in a new record
    bool has_days = false;  // working days belong to this side
    int manages = 0;  // how many report to him
    std::vector<std::string> spelled{};  // as he stands in tables that were read in
    std::vector<OwnTriad> triads{};
    std::vector<OwnGroup> groups{};
    std::vector<OwnWish> wishes{};
    std::vector<PracticeLearning> learning{};
    std::optional<Facilitator> pool{};
    std::optional<TeamCoach> coach{};
    std::vector<OwnDuty> duties{};
    friend bool operator==(const OwnData&, const OwnData&) = default;
};
// Asserts that he has that side.
OwnData own_data_of(const Organisation& organisation, const PersonId& person, OwnSide side);

// Which kinds of data such a paper is about: what it says how long they stay. All of that side, so that a kind that is missing
// tells nothing; of the other side what is kept of him after all.
std::vector<DataClass> own_data_classes(const OwnData& data);

// --- that nothing is forgotten --------------------------------------------------------------------------------------------

// What becomes of a field of the file that is about somebody: a field of a record that points at a person, or of the person.
enum class OwnField : std::uint8_t {
    shown,  // on the paper of the side that it belongs to
    internal,  // a mark by which the program knows something; it says nothing about anybody
    of_others,  // of a team, a group or somebody else
    coordinator_only,  // P11
    not_so,  // a scenario: what somebody tries out
};
struct OwnFieldRule {
    std::string_view path;  // as in the file: "people.working_days"
    OwnField use;
};
// Each field once; tests/own_data.cpp walks the records of the file and finds none that is not here.
std::span<const OwnFieldRule> own_field_rules();

}  // namespace driehoek
