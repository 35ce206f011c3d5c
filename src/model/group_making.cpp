#include "model/group_making.hpp"

#include <algorithm>
#include <utility>

#include "model/organisation.hpp"

namespace driehoek {
namespace {

// The smallest number that no group has yet.
std::string free_name(const Round& round) {
    int number = 1;
    while (std::ranges::find(round.groups, std::to_string(number), &IntervisieGroup::name) != round.groups.end())
        ++number;
    return std::to_string(number);
}

}  // namespace

int comfortable_group_count(int people) {
    constexpr int comfortable_size = 6;
    return std::max(1, (people + comfortable_size - 1) / comfortable_size);
}

std::vector<int> even_sizes(int people, int groups) {
    std::vector<int> sizes;
    for (int group = 0; group < groups; ++group) sizes.push_back(people / groups + (group < people % groups ? 1 : 0));
    return sizes;
}

void add_group(Round& round) {
    std::vector<std::string_view> taken;
    for (const IntervisieGroup& group : round.groups) taken.emplace_back(group.id.text);
    IntervisieGroup group;
    group.id = GroupId(next_id("G", taken));
    group.name = free_name(round);
    round.groups.push_back(std::move(group));
}

}  // namespace driehoek
