// A place on the rail: all that the page has to know of one. Each folder of ui/places makes its value, and ui/shell/places.cpp
// has them in a table; rail, bar below, keys, palette, help, links and tests read that. What is not in the table is nowhere.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "picture/picture.hpp"
#include "words/table.hpp"

namespace driehoek::ui {

struct ViewContext;
struct ViewState;

struct Place {
    std::string_view link;  // in the address bar; the same in every language, so that a link goes on working
    std::string_view key;  // leads there: "g o"
    std::string_view glyph;
    Word Words::* name;  // on the rail
    Word (*title)(const ViewContext&);  // at the top of the page
    void (*draw)(const ViewContext&, const Rect& area);
    bool is_readable = false;  // made of text: no wider than can be read
    bool has_list = false;  // may be shown as a picture or as a list
    bool is_about_today = false;  // says the day beside its title, else whose data it shows
    // Whether it is shown without rail and bars, for all who are in the room.
    bool (*covers_page)(const ViewContext&) = nullptr;
    // A key that nothing with the focus is asked about first; false when it is none of this place.
    bool (*take_key)(const ViewContext&, std::string_view key) = nullptr;
    // What is asked for when somebody comes there.
    void (*enter)(const ViewContext&) = nullptr;
    // What is looked at there, for a link: its id, everything that may be looked at, and how that is done.
    std::string (*selected)(const ViewState&) = nullptr;
    std::vector<std::string> (*selectable)(const Organisation&) = nullptr;
    void (*select)(ViewState&, const Organisation&, const std::string& id) = nullptr;
    // How it is looked at, for a link: a word that names nobody; empty for as usual. False when a word is none of these.
    std::string_view (*looked_at)(const ViewState&) = nullptr;
    bool (*look_at)(ViewState&, std::string_view link) = nullptr;
};

// Those that other places lead to.
namespace places {
extern const Place welcome, overview, triads, intervisie, session, explore, programme, mt_day, data;
}

}  // namespace driehoek::ui
