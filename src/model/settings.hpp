#pragma once
#include <string>
#include <vector>

#include "model/calendar.hpp"
#include "model/method.hpp"
#include "model/programme.hpp"
#include "model/retention.hpp"

namespace driehoek {

// Agreements the organisation makes itself. Defaults: domain 3.3 (ontwerp), S1 and S2.
struct Settings {
    std::string name;
    bool is_sample = false;            // shows "Voorbeeldgegevens" (P19)
    int target_contact_persons = 2;    // S1 1.12
    int job_coach_busy = 25;           // more 3-hoeken than this: druk
    int job_coach_very_busy = 40;
    int foreman_busy = 12;
    int foreman_very_busy = 20;
    int small_number = 5;              // P5: below this a number is shown as "<5"
    std::string third_party = "AS";    // 2.38: meaning unknown, so a label the organisation sets
    int indicator_months = 12;         // a measurement that is older asks for a new one
    Calendar calendar;                 // days without sessions
    Programme programme;
    Retention retention;               // P15
    std::vector<OwnMethod> methods;  // of intervisie, made by the organisation itself, in the order in which they came
    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace driehoek
