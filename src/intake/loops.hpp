// Who reports to whom, to find where it goes round.
#pragma once
#include <unordered_map>
#include <vector>

#include "base/id.hpp"

namespace driehoek::intake {

class Lines {
public:
    void set(const PersonId& person, std::vector<PersonId> managers);
    void cut(const PersonId& person, const PersonId& manager);
    // Each reports to the next one, and the last to the first; empty when nothing goes round.
    std::vector<PersonId> find_loop();

private:
    struct Place {
        PersonId person;
        std::vector<PersonId> managers;
        bool is_free = false;  // no line from here leads round
    };
    std::vector<Place> places_;
    std::unordered_map<std::string, std::size_t> place_of_;
};

}  // namespace driehoek::intake
