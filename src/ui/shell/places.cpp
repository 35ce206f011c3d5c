#include "ui/shell/places.hpp"

#include <algorithm>

namespace driehoek::ui {
namespace {

std::vector<const Place*>& place_table() {
    static std::vector<const Place*> all{&places::overview, &places::triads,    &places::intervisie, &places::session,
                                         &places::explore,  &places::programme, &places::mt_day,     &places::data};
    return all;
}

}  // namespace

std::span<const Place* const> all_places() { return place_table(); }

const Place* find_place(std::string_view link) {
    const auto found = std::ranges::find(place_table(), link, &Place::link);
    return found == place_table().end() ? nullptr : *found;
}

ExtraPlace::ExtraPlace(const Place& place) { place_table().push_back(&place); }

ExtraPlace::~ExtraPlace() { place_table().pop_back(); }

}  // namespace driehoek::ui
