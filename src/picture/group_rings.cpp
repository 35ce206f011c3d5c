#include "picture/group_rings.hpp"

#include <algorithm>
#include <map>

#include "base/order.hpp"
#include "derive/intervisie.hpp"
#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "picture/turn.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr Point centre{60, 60};
constexpr float radius = 54;
constexpr float gap = 0.18F;  // between two arcs
constexpr Stroke held{Ink::ink, 7};
constexpr Stroke planned{Ink::ctl, 3};
constexpr Stroke waiting{Ink::amber_mark, 3};

struct Turn {
    float begin, end;
};

// Where session `index` of `count` stands, clockwise from the top.
Turn turn_of(int index, int count) {
    const float turn = 2 * pi / static_cast<float>(count);
    const float begin = -pi / 2 + turn * static_cast<float>(index);
    const float apart = std::min(gap, turn / 2);
    return {begin + apart / 2, begin + turn - apart / 2};
}

Token token_of_member(const Organisation& organisation, const Round& round, const PersonId& id) {
    const Person* person = find_person(organisation, id);
    const std::optional<Function> function = person ? function_in(round.target_functions, *person) : std::nullopt;
    return function ? token_of(*function) : Token::other;
}

// Like sit together, so that a look tells how the group is mixed: managers on top, then clockwise.
std::vector<Token> tokens_of(const Organisation& organisation, const Round& round, const IntervisieGroup& group) {
    std::vector<Token> tokens;
    for (const PersonId& member : group.members) tokens.push_back(token_of_member(organisation, round, member));
    const auto place = [](Token token) {
        switch (token) {
            case Token::manager: return 0;
            case Token::job_coach: return 1;
            case Token::foreman: return 2;
            default: return 3;
        }
    };
    sort_by(tokens, place);
    return tokens;
}

// "voorman 3, afdelingsmanager 1 en jobcoach 1"; of target functions only.
std::string mix_of(const Organisation& organisation, const Round& round, const IntervisieGroup& group,
                   const Words& words) {
    std::vector<std::string> parts;
    for (const Function target : round.target_functions) {
        const auto count = std::ranges::count_if(group.members, [&](const PersonId& id) {
            const Person* person = find_person(organisation, id);
            return person && person->has(target);
        });
        if (count > 0) parts.push_back(std::string(name_of(words, target)) + ' ' + std::to_string(count));
    }
    return listed(words, parts);
}

std::string progress_of(const SessionProgress& progress) {
    return std::to_string(progress.held) + "/" + std::to_string(progress.planned);
}

}  // namespace

Picture group_ring_picture(const Organisation& organisation, const Round& round, const IntervisieGroup& group,
                           bool waits, const Words& words) {
    const SessionProgress progress = count_sessions(round, group);
    Picture picture;
    picture.title = fill(words.task_group_name, {group.name});
    picture.summary = fill(words.group_progress, {std::to_string(progress.held), std::to_string(progress.planned)}) +
                      ". " + mix_of(organisation, round, group, words);
    picture.bounds = group_ring_bounds;
    const int arcs = std::max(progress.planned, 1);
    for (int index = 0; index < arcs; ++index) {
        const Turn turn = turn_of(index, arcs);
        const bool is_next = index == progress.held;
        append_long_arc(picture, centre, radius, turn.begin, turn.end,
                        index < progress.held ? held
                        : is_next && waits    ? waiting
                                              : planned);
    }
    const std::vector<Token> tokens = tokens_of(organisation, round, group);
    const float room = pi * 31 / std::max(static_cast<float>(tokens.size()), 1.0F) - 1;
    const float size = std::clamp(room, 3.0F, 8.5F);
    for (std::size_t index = 0; index < tokens.size(); ++index) {
        const float turn = 2 * pi * static_cast<float>(index) / static_cast<float>(tokens.size());
        append_token(picture, tokens[index], around(centre, 31, -pi / 2 + turn), size, {});
    }
    append_text(picture, {centre.x, centre.y + 6}, progress_of(progress), 17, Weight::bold, Ink::ink, Anchor::middle);
    return picture;
}

Picture round_ring_picture(const Round& round, const Words& words) {
    Picture picture;
    picture.title = fill(words.groups_all, {std::to_string(round.groups.size())});
    picture.bounds = group_ring_bounds;
    int arcs = 1;
    for (const IntervisieGroup& group : round.groups) arcs = std::max(arcs, count_sessions(round, group).planned);
    for (int index = 0; index < arcs; ++index) {
        const int past = count_groups_past(round, index + 1);
        const Turn turn = turn_of(index, arcs);
        const float share =
            static_cast<float>(past) / static_cast<float>(std::max<std::size_t>(round.groups.size(), 1));
        const float until = turn.begin + (turn.end - turn.begin) * share;
        append_long_arc(picture, centre, radius, turn.begin, turn.end, planned);
        if (past > 0) append_long_arc(picture, centre, radius, turn.begin, until, held);
        picture.summary += (index > 0 ? ", " : "") +
                           fill(words.groups_past_session,
                                {std::to_string(index + 1), std::to_string(past), std::to_string(round.groups.size())});
    }
    append_text(picture, {centre.x, centre.y + 9}, std::to_string(round.groups.size()), 26, Weight::bold, Ink::ink,
                Anchor::middle);
    return picture;
}

}  // namespace driehoek
