// The parts of the leadership programme that the signals need: learning in practice and requests for custom training.
#pragma once
#include <optional>

#include "base/date.hpp"
#include "base/id.hpp"
#include "model/person.hpp"

namespace driehoek {

// Praktijkleren: a praktijkopleider guides one learner towards a Praktijkverklaring (S1 1.10, 1.11).
struct PracticeLearning {
    PersonId trainer;
    PersonId learner;
    std::optional<Date> begin;
    std::optional<Date> end;
    std::optional<Date> certificate;  // date of the Praktijkverklaring
    friend bool operator==(const PracticeLearning&, const PracticeLearning&) = default;
};

// Maatwerk for a team or MT, never for one person (2.36). Closed until the base programme is finished (2.37).
struct CustomTrainingRequest {
    RequestId id;
    UnitId unit;
    std::optional<Date> requested;
    friend bool operator==(const CustomTrainingRequest&, const CustomTrainingRequest&) = default;
};

}  // namespace driehoek
