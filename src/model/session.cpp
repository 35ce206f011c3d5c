#include "model/session.hpp"

#include <algorithm>

#include "base/citizen_number.hpp"
#include "base/keyed_hash.hpp"
#include "base/text.hpp"

namespace driehoek {
namespace {

constexpr std::size_t longest_place = 100;
constexpr int digits_of_phone = 9;  // and of anything else by which somebody is found

int most_digits_in_row(std::string_view text) {
    int most = 0;
    int digits = 0;
    for (const char character : text) {
        if (character >= '0' && character <= '9')
            most = std::max(most, ++digits);
        else if (character != ' ' && character != '-')
            digits = 0;
    }
    return most;
}

}  // namespace

std::optional<int> planned_minutes(const Session& session) {
    if (!session.begin || !session.end || *session.end <= *session.begin) return std::nullopt;
    return session.end->minutes() - session.begin->minutes();
}

std::optional<Presence> presence_of(const Session& session, const PersonId& person) {
    const auto found = std::ranges::find(session.attendance, person, &Attendance::person);
    return found == session.attendance.end() ? std::nullopt : std::optional(found->presence);
}

std::vector<PersonId> people_with(const Session& session, SessionRole role) {
    std::vector<PersonId> people;
    for (const RoleChoice& choice : session.roles) {
        if (choice.role == role) people.push_back(choice.person);
    }
    return people;
}

// Letters, so that no number of somebody can stand in it.
std::string calendar_id_of(std::string_view key, const RoundId& round, const GroupId& group, const SessionId& session) {
    const std::string name = round.text + '\n' + group.text + '\n' + session.text + '\n';
    std::string letters;
    for (const char half : {'1', '2'}) {
        std::uint64_t hash = keyed_hash(name + half, key);
        for (int digit = 0; digit < 16; ++digit, hash >>= 4U) letters += static_cast<char>('a' + (hash & 15U));
    }
    return letters;
}

std::optional<Refusal> refusal_of_place(std::string_view place) {
    if (is_longer_than(place, longest_place)) return Refusal::place_is_too_long;
    const bool names_somebody =
        place.contains('@') || most_digits_in_row(place) >= digits_of_phone || holds_citizen_number(place);
    return names_somebody ? std::optional(Refusal::place_is_forbidden) : std::nullopt;
}

}  // namespace driehoek
