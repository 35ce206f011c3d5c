// What is shown of who met whom, kept until something it depends on has changed.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "derive/encounters.hpp"
#include "picture/encounter_classes.hpp"
#include "picture/encounter_staircase.hpp"
#include "picture/session_timeline.hpp"
#include "ui/kit/memo.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// Which table the list shows.
enum class EncounterList : std::uint8_t { pairs, missing, without_place, coverage };
inline constexpr std::size_t encounter_list_count = static_cast<std::size_t>(EncounterList::coverage) + 1;

struct EncounterRow {
    Subject subject{};  // what a press shows; none: the row is only read
    std::array<std::string, 4> cells{};
};

struct ShownEncounters {
    Shown shown;
    RoundId round;
    bool all_rounds = false;

    friend bool operator==(const ShownEncounters&, const ShownEncounters&) = default;
};

struct EncounterCache {
    Memo<ShownEncounters> found;
    Memo<ShownEncounters, EncounterList> listed;
    Memo<ShownEncounters, Point, Subject, Subject> stairs_drawn;
    std::array<Memo<ShownEncounters, float, Subject, Subject>, 2> classes_drawn;
    Memo<ShownEncounters, float> timeline_drawn;
    Encounters encounters;
    ClassEncounters functions, units;
    std::vector<NoPlace> without_place;
    int asked_without_place = 0;  // of those, how many belong to the target population
    int missing = 0;  // people who met nobody of some function
    std::vector<EncounterRow> rows;
    Picture stairs, timeline;
    std::array<Picture, 2> classes;  // by ClassKind

    bool has_stairs() const { return encounters.people.size() <= most_on_stairs; }
};

const EncounterCache& encounters_of(const ViewContext& view, const Round& round);
const std::vector<EncounterRow>& encounter_rows(const ViewContext& view, const Round& round, EncounterList list);
const Picture& stairs_picture(const ViewContext& view, const Round& round, Point size);
const Picture& classes_picture(const ViewContext& view, const Round& round, ClassKind kind, float width);
const Picture& timeline_picture(const ViewContext& view, const Round& round, float width);

}  // namespace driehoek::ui
