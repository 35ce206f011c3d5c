// How people are called on the screen: staff by name, third corners by code, or by name once the name list is open (P3).
// The name list lives here only while it is open; it is never part of the organisation.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/organisation.hpp"

namespace driehoek {

// Somebody who is called the same but for capitals, accents and blanks; null when there is nobody.
const Person* find_namesake(const Organisation& organisation, std::string_view name);

class Names {
public:
    Names() = default;

    // Pairs of code and name from an opened name list.
    void open(std::unordered_map<std::string, std::string> name_by_code);
    void close();
    bool is_open() const { return is_open_; }

    // Codes (the default) or names. Names need an open list.
    void show_names(bool show);
    bool shows_names() const { return shows_names_; }
    // For a screen at which others look: staff by first name, third corners by the letter of their code alone.
    void hide_codes(bool hide);
    bool hides_codes() const { return hides_codes_; }
    // Another number after each change of what people are called: for whatever is kept from frame to frame.
    std::uint64_t revision() const { return revision_; }

    // "Mila Sterrenbos", "K-05" or, with the list open and names shown, "Anouk Vliet". Empty for nobody.
    std::string of(const Organisation& organisation, const PersonId& person) const;
    // In a third corner. Never the name of somebody who works here too: there he has his code, like everybody (P22).
    std::string as_third(const Organisation& organisation, const PersonId& person) const;
    // Who holds a corner of a 3-hoek, the third one as above. Empty for nobody.
    std::string in_corner(const Organisation& organisation, const Triad& triad, Corner corner) const;
    std::string short_in_corner(const Organisation& organisation, const Triad& triad, Corner corner) const;
    // What a 3-hoek is called, which is after its third corner; "K-05.2" where the code had another 3-hoek before.
    std::string of(const Organisation& organisation, const Triad& triad) const;
    // "Mila", "K-05".
    std::string short_of(const Organisation& organisation, const PersonId& person) const;
    // The same, told apart from these others: "Mila S.", or the whole name where that is not enough.
    std::string short_among(const Organisation& organisation, const PersonId& person,
                            std::span<const PersonId> others) const;
    // The name behind a code, empty when the list does not have it.
    std::string_view behind(std::string_view code) const;
    const std::unordered_map<std::string, std::string>& name_by_code() const { return name_by_code_; }
    void set_name(std::string code, std::string name);

private:
    std::string third_called(const std::string& code) const;

    std::unordered_map<std::string, std::string> name_by_code_;
    bool is_open_ = false;
    bool shows_names_ = false;
    bool hides_codes_ = false;
    std::uint64_t revision_ = 0;
};

}  // namespace driehoek
