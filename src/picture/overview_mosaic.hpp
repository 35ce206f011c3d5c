// The mosaic of the overview (picture 01): one triangle for each 3-hoek, or for about five where there are many.
#pragma once
#include <array>
#include <span>

#include "derive/names.hpp"
#include "model/findings.hpp"
#include "picture/picture.hpp"
#include "picture/tokens.hpp"

namespace driehoek {

struct Words;

struct MosaicView {
    const Organisation& organisation;
    std::span<const TriadId> triads;    // those that go on today, by id
    std::span<const Finding> findings;  // of the whole organisation
    const Names& names;
    const Words& words;
    const TextMeasure& measure;
    float width = 796;  // the picture is as high as it needs
};

// From more 3-hoeken on a triangle stands for several, so that there are never more than 250.
inline constexpr int most_single_triangles = 100;

// What the triangles stand for, in numbers: nothing is rounded here.
struct MosaicCounts {
    int per_triangle = 1;
    int all = 0;
    int well = 0;
    std::array<int, sign_count> signs{};  // by Sign: 3-hoeken of which this is the most urgent sign
    bool hides_small = false;  // some are told as "<5" or "<10" (derive/small_numbers.hpp)
};
MosaicCounts count_mosaic(const MosaicView& view);

// A row for each bedrijfsonderdeel; where a triangle stands for several, small numbers are not told. Targets: each row's unit, and in it the 3-hoeken, or the afdelingen where a triangle
// stands for several.
Picture overview_mosaic_picture(const MosaicView& view);

// A small triangle as in the mosaic, for the key below it. Without a sign: in order.
void append_key_triangle(Picture& picture, Point centre, std::optional<Sign> sign);

// "open hoek", "met 3 contactpersonen": what a sign means, behind its number.
std::string key_of(const Words& words, const Settings& settings, Sign sign, int count);

}  // namespace driehoek
