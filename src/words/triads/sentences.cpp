#include "words/triads/sentences.hpp"

#include "words/table.hpp"

namespace driehoek {

std::string_view name_of(const Words& words, Corner corner, TriadType type) {
    switch (corner) {
        case Corner::lead: return words.corner_lead;
        case Corner::job_coach: return words.corner_job_coach;
        case Corner::third: break;
    }
    return type == TriadType::a ? words.corner_candidate : words.corner_employee;
}

std::string_view name_of(const Words& words, TriadType type) {
    return type == TriadType::a ? words.type_a : words.type_b;
}

}  // namespace driehoek
