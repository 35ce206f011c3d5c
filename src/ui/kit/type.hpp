// The roles of text and the steps of space of DESIGN.md 2.2 and 2.3, by name: views know no sizes.
#pragma once
#include "ui/kit/ui.hpp"

namespace driehoek::ui::type {

inline constexpr TextStyle body{15, Weight::regular, Ink::ink, Anchor::start};
inline constexpr TextStyle strong{15, Weight::semibold, Ink::ink, Anchor::start};
inline constexpr TextStyle caption{15, Weight::regular, Ink::ink2, Anchor::start};  // asks less attention
inline constexpr TextStyle label{15, Weight::semibold, Ink::ink2, Anchor::start};  // what a column or a key is called
inline constexpr TextStyle fault{15, Weight::semibold, Ink::red, Anchor::start};
inline constexpr TextStyle attention{15, Weight::semibold, Ink::amber_text, Anchor::start};
inline constexpr TextStyle section{16, Weight::bold, Ink::ink, Anchor::start};  // a heading inside a card or dialog
inline constexpr TextStyle lead{17, Weight::semibold, Ink::ink, Anchor::start};
inline constexpr TextStyle lead_text{17, Weight::regular, Ink::ink2, Anchor::start};
inline constexpr TextStyle message{17, Weight::regular, Ink::ink, Anchor::start};
inline constexpr TextStyle card_title{18, Weight::bold, Ink::ink, Anchor::start};
inline constexpr TextStyle large_title{20, Weight::bold, Ink::ink, Anchor::start};
inline constexpr TextStyle page_title{22, Weight::bold, Ink::ink, Anchor::start};
inline constexpr TextStyle key_sentence{30, Weight::bold, Ink::ink, Anchor::start};

constexpr TextStyle centred(TextStyle style) {
    style.anchor = Anchor::middle;
    return style;
}

}  // namespace driehoek::ui::type

namespace driehoek::ui::space {

inline constexpr float hair = 4;  // between a heading and what it is about
inline constexpr float close = 8;  // between things of one row
inline constexpr float normal = 12;  // between what follows one another
inline constexpr float gap = 16;  // between cards, and after a field
inline constexpr float padding = 24;  // inside a card
inline constexpr float section = 32;  // before something else begins

inline constexpr float control = 44;  // height of a field, and of a button that ends something
inline constexpr float button = 40;

}  // namespace driehoek::ui::space
