// "Wat als": what would be different. A scenario is kept as the records that it changes, whole, as they were and as they would
// be: so any edit fits in it, and it can be seen later what has changed meanwhile.
#pragma once
#include <concepts>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "model/intervisie.hpp"
#include "model/mt_day.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"
#include "model/triad.hpp"
#include "model/unit.hpp"

namespace driehoek {

// One record. None before: it would be new. None after: it would go.
template <class Record>
struct Altered {
    std::optional<Record> before;
    std::optional<Record> after;
    friend bool operator==(const Altered&, const Altered&) = default;
};

// The records of each kind, sorted by their key; of the settings at most one.
template <class... Records>
struct AlteredOf {
    std::tuple<std::vector<Altered<Records>>...> all;

    template <class Record>
    static constexpr bool knows = (std::same_as<Record, Records> || ...);
    template <class Record>
    std::vector<Altered<Record>>& of() {
        return std::get<std::vector<Altered<Record>>>(all);
    }
    template <class Record>
    const std::vector<Altered<Record>>& of() const {
        return std::get<std::vector<Altered<Record>>>(all);
    }
    bool is_empty() const {
        return std::apply([](const auto&... each) { return (each.empty() && ...); }, all);
    }
    friend bool operator==(const AlteredOf&, const AlteredOf&) = default;
};
using Alterations =
    AlteredOf<Settings, Unit, Location, Person, Triad, Round, Facilitator, PracticeLearning, CustomTrainingRequest,
              CoachingVisit, FollowUp, GoodExample, LearningNeed, Yield, MtDay, Indicator>;

struct Scenario {
    ScenarioId id;
    std::string name;
    std::optional<Date> made;
    Alterations changes;
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

inline constexpr std::size_t most_scenarios = 20;

}  // namespace driehoek
