// Dutch names: what is given, what is prefix ("van 't"), what is surname; written in whatever order.
#pragma once
#include <string>
#include <string_view>

namespace driehoek {

struct PersonName {
    std::string given;    // "Jurre", "J.", "Anna Maria"; may be empty
    std::string prefix;   // "van der"; may be empty
    std::string surname;  // "Aa", "Veld-de Boer"; empty when there is none

    // "Jurre van der Aa".
    std::string full() const;
    friend bool operator==(const PersonName&, const PersonName&) = default;
};

// From "Jurre van der Aa", "Aa, Jurre van der", "van der Aa, J." or "Aa, van der". The last word is a surname whatever it is.
PersonName person_name_from(std::string_view text);
// From columns of their own; a prefix may stand with the surname, before or behind it. A surname of one word is a surname, also
// where it looks like a prefix ("Ng", "Op", "Te"). Initials without a letter (".") are none.
PersonName person_name_from(std::string_view given, std::string_view prefix, std::string_view surname);

// "idrissi amina el" of "Amina el Idrissi": what names are sorted by.
std::string sorting_name(const PersonName& name);

// Equal for what is the same name but for capitals, accents, blanks and kinds of apostrophe.
std::string name_key(const PersonName& name);
std::string surname_key(const PersonName& name);

// Whether both can be one person: "van 't Hof, J." and "Jan van 't Hof", not "Piet van 't Hof". A prefix that one of them leaves out is
// no difference; nor are capitals, accents and kinds of apostrophe.
bool may_be_same(const PersonName& one, const PersonName& other);

}  // namespace driehoek
