// Verantwoording on paper, as text for a letter and as a picture (picture 14). Every number comes from derive/account.hpp.
#pragma once
#include <string>
#include <vector>

#include "derive/account.hpp"
#include "picture/sheet.hpp"

namespace driehoek {

struct AccountView {
    const Organisation& organisation;
    const Account& account;
    const Words& words;
    std::string question{};
    bool has_units = false;  // the longer form
};
// One page; with units more, of which none is longer than a page.
std::vector<SheetLine> account_sheets(const AccountView& view);
// Plain text, a line for each paragraph.
std::string account_letter(const AccountView& view);
// The pictures of the three strands below each other, black on white.
Picture account_picture(const AccountView& view);
// The sentences that answer the question: that it goes on, then three of numbers.
std::vector<std::string> account_answer(const AccountView& view);

}  // namespace driehoek
