// The route of the voorman (S1 1.5 to 1.11): training, SBB, guiding somebody in Praktijkleren. At its end the subject changes from
// voorman to medewerker, and the number is told as P5 says.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "derive/small_numbers.hpp"
#include "model/findings.hpp"

namespace driehoek {

// The furthest that somebody came.
enum class RouteStop : std::uint8_t { training, finished, registered, guiding };
inline constexpr int route_stop_count = static_cast<int>(RouteStop::guiding) + 1;

struct RoutePerson {
    PersonId person;
    RouteStop stop{};
    bool is_begun = true;  // with the training
    std::optional<Rule> to_do{};  // 1.9 to 1.11: the first thing
    friend bool operator==(const RoutePerson&, const RoutePerson&) = default;
};

struct ForemanRoute {
    std::vector<RoutePerson> people;  // voorlieden who work here, by stop, what is to be done last in each
    int in_training = 0, not_begun = 0;
    int finished = 0, registered = 0, guiding = 0;  // that came so far, or further
    ToldCount certificates{};  // medewerkers with a Praktijkverklaring

    int all() const { return static_cast<int>(people.size()); }
};
ForemanRoute foreman_route_of(const Organisation& organisation, std::span<const Finding> findings, Date today);

}  // namespace driehoek
