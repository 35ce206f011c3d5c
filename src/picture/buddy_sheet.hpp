// What there is to tell about buddies, on paper and as text. It is always the same: nothing of anybody is in it.
#pragma once
#include <span>

#include "picture/group_sheet.hpp"
#include "words/word.hpp"

namespace driehoek {

enum class BuddyPaper : std::uint8_t { explanation, flyer, intranet, talk };
inline constexpr int buddy_paper_count = static_cast<int>(BuddyPaper::talk) + 1;

std::span<const Word> buddy_lines(const Words& words, BuddyPaper paper);
std::string buddy_text(const Words& words, BuddyPaper paper);
// `organisation`: its name.
std::vector<SheetLine> buddy_sheet(const Words& words, std::string_view organisation, BuddyPaper paper, Date today);

}  // namespace driehoek
