// The reasons for which a change is refused. edit/ decides, words/ says it.
#pragma once
#include <cstdint>

namespace driehoek {

// Why a command was not carried out. Nothing has changed then.
enum class Refusal : std::uint8_t {
    triad_is_gone,
    person_is_gone,
    triad_has_ended,
    person_holds_another_corner,  // three different people (domain 3.1)
    person_holds_corner_already,
    corner_is_open_already,
    contact_is_there_already,
    contact_is_gone,
    person_is_in_the_triad,   // an extra contact is somebody beside the three
    end_is_before_begin,
    name_is_empty,
    name_is_taken,
    code_is_not_a_code,       // letters, a dash, digits; never a name and never a number of nine digits
    code_is_staff,            // the code belongs to a member of staff
    triad_exists_already,     // this code already has a 3-hoek that goes on
};
inline constexpr int refusal_count = static_cast<int>(Refusal::triad_exists_already) + 1;

}  // namespace driehoek
