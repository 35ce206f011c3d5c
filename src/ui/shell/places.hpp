// The places on the rail, in its order.
#pragma once
#include <span>

#include "ui/shared/place.hpp"

namespace driehoek::ui {

std::span<const Place* const> all_places();
// By its link; null for a link that leads nowhere.
const Place* find_place(std::string_view link);

// Stands at the end of the table as long as it lives: for tests.
class ExtraPlace {
public:
    explicit ExtraPlace(const Place& place);
    ~ExtraPlace();
    ExtraPlace(const ExtraPlace&) = delete;
    ExtraPlace& operator=(const ExtraPlace&) = delete;
};

}  // namespace driehoek::ui
