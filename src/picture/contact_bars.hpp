// From 3 to 2 through time: for each day a bar of how many 3-hoeken have no, 1, 2, 3 or more contact persons. A number that is
// hidden is an open bar of fixed length.
#pragma once
#include <vector>

#include "derive/contact_persons.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

struct ContactBarsView {
    const std::vector<ContactsOnDay>& days;
    const Words& words;
    const TextMeasure& measure;
    float width = 900;
};
inline constexpr float narrowest_contact_day = 62;
// So many days have room.
std::size_t contact_days_in(float width);

// Targets: each day, a part by its place.
Picture contact_bars_picture(const ContactBarsView& view);

}  // namespace driehoek
