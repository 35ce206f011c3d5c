// Citizen service numbers (BSN): nine digits that pass the elfproef. Driehoek never keeps one (P1, P2), so it must know
// them however they are written.
#pragma once
#include <string>
#include <string_view>

namespace driehoek {

// Letters, digits and signs as a plain keyboard has them: full-width and other digits become 0 to 9, every blank a
// space, every dash a hyphen; what is invisible goes. Small letters without accents.
std::string plain_form(std::string_view text);

// By itself or in a sentence: "123456782", "1234.56.782", "123 456 782", "123456782,00", "1.23456782E+8".
bool holds_citizen_number(std::string_view text);

// Of a number as JSON writes it, only when it is whole: "52.0116731" is a place on the map.
bool is_citizen_number(std::string_view number);

}  // namespace driehoek
