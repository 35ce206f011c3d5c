#include "model/person.hpp"

#include <algorithm>
#include <utility>

namespace driehoek {

bool Person::has(Function function) const { return std::ranges::find(functions, function) != functions.end(); }

std::vector<PersonId> Person::managers() const {
    std::vector<PersonId> all;
    if (line_manager) all.push_back(line_manager);
    for (const PersonId& manager : more_managers) {
        if (manager && !std::ranges::contains(all, manager)) all.push_back(manager);
    }
    return all;
}

void Person::set_managers(std::vector<PersonId> managers) {
    line_manager = {};
    more_managers = std::move(managers);
    std::vector<PersonId> all = this->managers();
    if (!all.empty()) {
        line_manager = all.front();
        all.erase(all.begin());
    }
    more_managers = std::move(all);
}

bool Person::is_managed_by(const PersonId& manager) const {
    return manager && (line_manager == manager || std::ranges::contains(more_managers, manager));
}

bool Person::is_employed_on(Date day) const {
    return (!employment_begin || *employment_begin <= day) && (!employment_end || day <= *employment_end);
}

}  // namespace driehoek
