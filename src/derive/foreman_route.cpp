#include "derive/foreman_route.hpp"
#include "base/order.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace driehoek {

ForemanRoute foreman_route_of(const Organisation& organisation, std::span<const Finding> findings, Date today) {
    std::map<PersonId, Rule> to_do;
    for (const Finding& finding : findings) {
        if (finding.rule >= Rule::trainer_is_not_registered && finding.rule <= Rule::learning_begins_before_finish)
            to_do.try_emplace(finding.person, finding.rule);
    }
    std::set<PersonId> guides, certified;
    for (const PracticeLearning& learning : *organisation.practice_learning) {
        guides.insert(learning.trainer);
        if (learning.certificate) certified.insert(learning.learner);
    }
    ForemanRoute route;
    for (const Person& person : *organisation.people) {
        if (!person.has(Function::foreman) || !person.is_employed_on(today)) continue;
        RoutePerson made{.person = person.id};
        const bool is_finished = person.training.status == ProgrammeStatus::finished;
        const bool is_registered = person.training.sbb_registered.has_value();
        const bool is_guiding = is_registered && guides.contains(person.id);
        made.is_begun = person.training.status != ProgrammeStatus::not_started;
        made.stop = is_guiding      ? RouteStop::guiding
                    : is_registered ? RouteStop::registered
                    : is_finished   ? RouteStop::finished
                                    : RouteStop::training;
        const auto found = to_do.find(person.id);
        if (found != to_do.end()) made.to_do = found->second;
        route.finished += is_finished ? 1 : 0;
        route.registered += is_registered ? 1 : 0;
        route.guiding += is_guiding ? 1 : 0;
        route.not_begun += made.is_begun ? 0 : 1;
        route.in_training += made.is_begun && !is_finished ? 1 : 0;
        route.people.push_back(made);
    }
    driehoek::sort(route.people, [](const RoutePerson& one, const RoutePerson& other) {
        return std::tuple(one.stop, one.is_begun, one.to_do.has_value()) <
               std::tuple(other.stop, other.is_begun, other.to_do.has_value());
    });
    // It adds up with no other number that is told.
    const auto count = static_cast<int>(certified.size());
    const int smallest = organisation.settings.small_number;
    route.certificates = {count, count > 0 && count < smallest ? smallest : 0};
    return route;
}

}  // namespace driehoek
