// Teams as lines, instruments as stations (picture 13): the basisprogramma, teamcoaching, the interchange of intervisie,
// follow-upsessies, and maatwerk behind its gate.
#pragma once
#include "derive/programme_map.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// What can be pressed: a part by row and one of these; the interchange stands in a row of its own (-1).
enum class ProgrammeStop : std::uint8_t { base, coaching, intervisie, follow_up, custom, all };

struct ProgrammeLinesView {
    const Organisation& organisation;
    const ProgrammeMap& map;
    const Words& words;
    const TextMeasure& measure;
    float width = 1260;
    float row_height = 38;  // 48 for fingers
};
// Below this width names and stations would lie over each other: then there is the list.
inline constexpr float least_lines_width = 960;

// Targets: the stations of each line from left to right, then the interchange. A line that stands for several teams is one target.
Picture programme_lines_picture(const ProgrammeLinesView& view);

// What a station of a line says, in a few words: "3 van 3 delen af", "2 keer", "12 sep".
std::string words_of_stop(const Words& words, const Organisation& organisation, const ProgrammeLine& line,
                          ProgrammeStop stop);

}  // namespace driehoek
