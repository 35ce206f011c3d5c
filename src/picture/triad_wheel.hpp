// The triad wheel (picture 02) and the small triangle of the inspector, as pictures.
#pragma once
#include <optional>
#include <span>

#include "derive/names.hpp"
#include "derive/wheel_layout.hpp"
#include "model/findings.hpp"
#include "picture/picture.hpp"

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
};

// All fills, then links, then plates, then hubs, then badges, then labels (DESIGN.md 2.4).
Picture triad_wheel_picture(const WheelView& view);

// The 3-hoek of the inspector: third corner on top, lead left, job coach right, extra contacts beside it. 356 x 250.
Picture triad_picture(const Organisation& organisation, const Triad& triad, std::span<const Finding> findings, const Names& names,
                      const Words& words, Date today);

}  // namespace driehoek
