// What Driehoek keeps, field by field of the file's schema, by what it is for: what the templates of P20 are made from. A test
// holds it beside assets/schema, so that neither has a field that the other does not know.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/retention.hpp"

namespace driehoek {

// A kind of data: what it is, about whom and why words/templates says.
enum class DataClass : std::uint8_t {
    agreements,  // of the organisation, about nobody
    ways_to_reach,  // the teamcoach and the vertrouwenspersoon
    structure,
    staff,
    employment,
    staff_training,
    third_corner,  // codes and trajectories
    triads,
    triad_history,
    groups,
    group_wishes,
    sessions,
    attendance,
    case_themes,
    evaluations,
    facilitators,
    learning,
    team_programme,
    custom_training,
    notes,
    results,  // of the programme
    mt_days,
    indicators,
    table_reading,
    scenarios,
    stories,
    technical,  // ids, formats, marks for other programs
};
inline constexpr int data_class_count = static_cast<int>(DataClass::technical) + 1;

struct DataFields {
    std::string_view record;  // as the schema calls it; empty: the file itself
    DataClass data{};
    std::string_view fields;  // with blanks between them
};
// Every field of every record once.
std::span<const DataFields> data_register();

// Whether it is about people: then it stands in the templates as personal data.
bool is_about_people(DataClass data);
// Whether it may tell that somebody has a trajectory, so that it is treated as special (P4, finding 8).
bool is_sensitive(DataClass data);
// The terms that it stays for; none: as long as the organisation uses it.
std::vector<RetentionKind> terms_of(DataClass data);

}  // namespace driehoek
