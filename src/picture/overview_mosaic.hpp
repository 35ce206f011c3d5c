// The mosaic of the overview (picture 01): one triangle for each 3-hoek, or for about five where there are many.
#pragma once
#include <span>

#include "derive/breakdown.hpp"
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
    const Breakdown& numbers;  // of these 3-hoeken
    float width = 796;  // the picture is as high as it needs
};

static_assert(sign_count == most_signs);

// The numbers of these 3-hoeken as they may be told, each by its most urgent sign.
Breakdown breakdown_of(const Organisation& organisation, std::span<const TriadId> triads,
                       std::span<const Finding> findings);
// Of some of them, as a filter leaves them (derive/breakdown.hpp).
Breakdown some_of(const Organisation& organisation, std::span<const TriadId> triads, std::span<const Finding> findings,
                  bool hides_small);

// Above a hundred 3-hoeken a triangle stands for several, so that there are never more than 250.
int triads_per_triangle(const Breakdown& numbers);

// A row for each bedrijfsonderdeel. Targets: each row's unit, and in it the 3-hoeken; where a triangle stands for several, the
// afdelingen, and then nothing is drawn or spoken but what `numbers` tell.
Picture overview_mosaic_picture(const MosaicView& view);

// A small triangle as in the mosaic, for the key below it; else it is in order.
void append_key_triangle(Picture& picture, Point centre, bool needs_attention);

// "open hoek", "met 3 contactpersonen": what a sign means, behind its number.
std::string key_of(const Words& words, const Settings& settings, Sign sign, const ToldCount& count);

}  // namespace driehoek
