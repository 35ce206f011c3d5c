// What the palette can find, ready to be searched at every letter. Made again only when something it depends on has changed.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ui/kit/memo.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

// In the order in which they are shown.
enum class PaletteSection : std::uint8_t { commands, people, codes, terms };
inline constexpr std::size_t palette_section_count = 4;

struct PaletteItem {
    enum class Kind : std::uint8_t { action, organisation, open_corner, person, triad, code, term };
    Kind kind{};
    std::size_t index = 0;  // in the actions, organisations, findings, people (of a code too), active 3-hoeken or terms
    std::string title, detail;
    std::string folded;  // both, to search in
    std::string recent_key{};  // what it is remembered by once it was chosen

    PaletteSection section() const;
};

struct PaletteCache {
    Memo<Shown, int, std::vector<bool>, std::vector<std::string>> collected;
    std::vector<PaletteItem> items;
    Memo<std::size_t, std::string> answered;  // how many rows, and what was typed, for `shown`
    std::vector<std::size_t> shown;  // by section
};

// The items for what was typed, at most so many rows, best first within each section. Nothing typed: the recent ones first.
const PaletteCache& palette_for(const ViewContext& view, std::string_view query, std::size_t rows);

}  // namespace driehoek::ui
