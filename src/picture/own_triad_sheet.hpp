// Mijn 3-hoek (picture 16): one page at level A2 for who has the third corner. Who helps him, by first name, with what and how to find
// them. No code, no trajectory, no module, no unit. On paper, and as a picture.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "model/organisation.hpp"
#include "picture/sheet.hpp"
#include "picture/tokens.hpp"
#include "words/word.hpp"

namespace driehoek {

// Phone, place and day: typed for this sheet, kept nowhere. Empty: a line for a pen.
using OwnReach = std::array<std::string, 3>;

struct OwnTriadView {
    const Organisation& organisation;
    const Triad& triad;
    const Words& words;
    Date today{};
    std::array<OwnReach, 2> reach{};  // of leiding and job coach
};

// What stands on a sheet, in words: paper and picture both follow it.
struct OwnHelper {
    bool is_open = false;  // nobody has this corner
    Token token{};  // for an open corner: of who is looked for
    std::string name{}, role{};  // "Hugo", "mijn voorman"
    std::string title{};  // "Hugo helpt mij met"; "Er is nog geen jobcoach."
    std::vector<std::string> lines{};  // three things he helps with; or what to do meanwhile
    std::string find{};  // "Zo vind ik Hugo"; empty for nobody
    OwnReach reach{};
};
struct OwnTriadPaper {
    std::string title{}, lead{}, also{};  // also: who helps beside the two; mostly empty
    std::string figure{};  // the triangle as it is read out
    std::array<OwnHelper, 2> helpers{};  // leiding left, job coach right
    std::string ask{}, correct{}, sample{};  // sample: only on a page of invented data
};
OwnTriadPaper own_triad_paper(const OwnTriadView& view);

// What the lines of a person's contact are called: "Bel:", "Plek:", "Dag:".
std::array<Word, 3> reach_labels(const Words& words);
// Place and day as they are known of who holds that corner: his location, his working days.
OwnReach known_reach(const OwnTriadView& view, Corner corner);

// One page each, in the order of the views.
std::vector<SheetLine> own_triad_sheets(const std::vector<OwnTriadView>& views);
// The whole page, 620 x 877.
Picture own_triad_picture(const OwnTriadView& view, const TextMeasure& measure);

}  // namespace driehoek
