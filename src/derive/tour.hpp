// What a tour of an organisation shows: examples from its own 3-hoeken, found in it and never made up.
#pragma once
#include <optional>
#include <span>

#include "model/findings.hpp"
#include "model/organisation.hpp"

namespace driehoek {

struct Tour {
    int triads = 0;           // that go on
    TriadId example;          // the first one that is in order, else the first
    int job_coaches = 0;      // with a 3-hoek
    PersonId busiest;         // of them; the first of equals
    int busiest_triads = 0;
    TriadId attention;        // with an open corner, else with too many contact persons; none where all is well
    bool is_open = false;     // the former
    RoundId round;            // the latest with groups
    int groups = 0;           // of it
};

// None where nobody has a 3-hoek. `active`: those that go on, by id; `findings`: of the whole organisation on that day.
std::optional<Tour> tour_of(const Organisation& organisation, std::span<const TriadId> active,
                            std::span<const Finding> findings);

}  // namespace driehoek
