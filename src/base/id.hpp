// Ids that cannot be mixed up: a PersonId is never a TriadId. An id is short text, so that a saved file can be read by people.
#pragma once
#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace driehoek {

template <class Tag>
struct Id {
    std::string text;

    Id() = default;
    explicit Id(std::string value) : text(std::move(value)) {}
    explicit Id(std::string_view value) : text(value) {}
    explicit Id(const char* value) : text(value) {}

    // False for "nobody": an open corner, no line manager, no unit.
    explicit operator bool() const { return !text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
    friend bool operator==(const Id&, const Id&) = default;
};

using PersonId = Id<struct PersonTag>;
using UnitId = Id<struct UnitTag>;
using LocationId = Id<struct LocationTag>;
using TriadId = Id<struct TriadTag>;
using RoundId = Id<struct RoundTag>;
using GroupId = Id<struct GroupTag>;
using SessionId = Id<struct SessionTag>;
using RequestId = Id<struct RequestTag>;
using ScenarioId = Id<struct ScenarioTag>;
using StoryId = Id<struct StoryTag>;
using PartId = Id<struct PartTag>;
using GoalId = Id<struct GoalTag>;
using StrandId = Id<struct StrandTag>;
using PeriodId = Id<struct PeriodTag>;
using InstrumentId = Id<struct InstrumentTag>;
using VisitId = Id<struct VisitTag>;
using FollowUpId = Id<struct FollowUpTag>;
using ExampleId = Id<struct ExampleTag>;
using NeedId = Id<struct NeedTag>;
using YieldId = Id<struct YieldTag>;
using RecipeId = Id<struct RecipeTag>;
using MethodId = Id<struct MethodTag>;

}  // namespace driehoek
