#include "picture/buddy_sheet.hpp"

#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {

std::span<const Word> buddy_lines(const Words& words, BuddyPaper paper) {
    switch (paper) {
        case BuddyPaper::explanation: return words.buddy_explanation;
        case BuddyPaper::flyer: return words.buddy_flyer;
        case BuddyPaper::intranet: return words.buddy_intranet;
        case BuddyPaper::talk: return words.buddy_talk;
    }
    return {};
}

std::string buddy_text(const Words& words, BuddyPaper paper) {
    std::string text;
    for (const Word line : buddy_lines(words, paper)) {
        if (!text.empty()) text += "\n\n";
        text += line;
    }
    return text;
}

std::vector<SheetLine> buddy_sheet(const Words& words, std::string_view organisation, BuddyPaper paper, Date today) {
    const std::span<const Word> lines = buddy_lines(words, paper);
    std::vector<SheetLine> sheet;
    sheet.push_back({SheetPart::sheet,
                     {std::string(organisation), std::string(words.buddy_title),
                      std::string(words.buddy_papers[static_cast<std::size_t>(paper)]), std::string(words.buddy_for)}});
    // A flyer and a card begin with a line that calls; the others with their subject.
    const bool has_call = paper != BuddyPaper::explanation;
    sheet.push_back({SheetPart::title, {std::string(has_call ? lines.front() : words.buddy_title), std::string()}});
    std::vector<std::string> rest;
    for (const Word line : lines.subspan(has_call ? 1 : 0)) rest.emplace_back(line);
    if (paper == BuddyPaper::intranet || paper == BuddyPaper::explanation) {
        for (std::string& line : rest) sheet.push_back({SheetPart::note, {std::move(line)}});
    } else {
        sheet.push_back({SheetPart::list, std::move(rest)});
    }
    sheet.push_back({SheetPart::foot, {std::string(words.buddy_nothing_kept), long_date(words, today)}});
    return sheet;
}

}  // namespace driehoek
