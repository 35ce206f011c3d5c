// The triad wheel (picture 02) and the small triangle of the inspector, as pictures.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "derive/names.hpp"
#include "derive/wheel_layout.hpp"
#include "model/findings.hpp"
#include "picture/picture.hpp"
#include "picture/tokens.hpp"

namespace driehoek {

struct Words;

struct WheelView {
    const Organisation& organisation;
    const WheelLayout& layout;
    std::span<const Finding> findings;  // of the whole organisation
    const Names& names;
    const Words& words;
    std::optional<TriadId> selected{};
    std::optional<PersonId> selected_person{};
    std::optional<Rule> highlighted{};  // filter chip: 3-hoeken without this finding recede
    Date today{};                       // for the extra contacts that have not ended
    // What the organisation is without what is tried out in it: what goes is drawn as it was, dashed and grey, and its new side in
    // ink. The layout is then made with it as well.
    const Organisation* before = nullptr;
    bool tells_counts = true;  // how many there are and how many are well: a part's small numbers may be hidden
};

// All fills, then links, then plates, then hubs, then badges, then labels (DESIGN.md 2.4).
Picture triad_wheel_picture(const WheelView& view);

// The same, so small that it has no words: what is selected or would change in ink, the rest quiet. `width` in pixels.
Picture small_wheel_picture(const WheelView& view, float width);

// The badges on one 3-hoek's plate, most urgent first, at most two. `findings` are those about this 3-hoek.
struct Badge {
    Sign sign = Sign::attention;
    int count = 0;  // of contact persons
    friend bool operator==(const Badge&, const Badge&) = default;
};
std::vector<Badge> badges_of(std::span<const Finding* const> findings);
// For WheelInput::badge_count.
int badge_count(std::span<const Finding> findings, const TriadId& triad);

// "3-hoek K-05, type A, leiding Mila Sterrenbos, jobcoach Nadia Lindehof, let op: 3 contactpersonen". `findings` are
// those about this 3-hoek.
std::string spoken_triad(const Organisation& organisation, const Triad& triad, std::span<const Finding* const> findings,
                         const Names& names, const Words& words);

inline constexpr Rect triad_picture_bounds{{0, 0}, {356, 250}};
// The 3-hoek of the inspector: third corner on top, lead left, job coach right, extra contacts beside it.
Picture triad_picture(const Organisation& organisation, const Triad& triad, std::span<const Finding> findings,
                      const Names& names, const Words& words, Date today);

}  // namespace driehoek
