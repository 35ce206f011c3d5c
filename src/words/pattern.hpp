// Sentences with holes. The subject says which holes a pattern has, in the order in which fill() gets what goes into them;
// a language names them where they stand, in any order and as often as it needs: "{person} zit in {group}".
// Does not compile when a text names another hole, or leaves one out. A pattern is no text: only fill() makes one of it.
#pragma once
#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "words/word.hpp"

namespace driehoek {

// The name of a hole, as an argument of a template.
template <std::size_t size>
struct Hole {
    char name[size]{};
    consteval Hole(const char (&letters)[size]) { std::copy_n(letters, size, name); }
    constexpr operator std::string_view() const { return {name, size - 1}; }
};

namespace patterns {

using Names = std::span<const std::string_view>;

template <Hole... holes>
inline constexpr std::array<std::string_view, sizeof...(holes)> names{holes...};

// Takes what stands before the next hole off the text, and then the name of that hole; false when there is no hole any more.
constexpr bool take_hole(std::string_view& text, std::string_view& before, std::string_view& name) {
    const std::size_t open = text.find('{');
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) return false;
    before = text.substr(0, open);
    name = text.substr(open + 1, close - open - 1);
    text.remove_prefix(close + 1);
    return true;
}

constexpr bool has_only(std::string_view text, Names known) {
    std::string_view before, name;
    while (take_hole(text, before, name)) {
        if (std::ranges::find(known, name) == known.end()) return false;
    }
    return text.find_first_of("{}") == std::string_view::npos;
}

constexpr bool has_all(std::string_view text, Names wanted) {
    return std::ranges::all_of(wanted, [text](std::string_view each) {
        std::string_view rest = text, before, name;
        while (take_hole(rest, before, name)) {
            if (name == each) return true;
        }
        return false;
    });
}

// Called only where a text is not right: then the compiler names it.
void a_hole_is_missing_or_unknown();

// Puts each value where the hole of the same position in `names` stands.
std::string filled(std::string_view text, Names names, const std::string_view* values);

}  // namespace patterns

// Names each of the holes.
template <Hole... holes>
class Pattern {
public:
    consteval Pattern(const char* text) : text_(text) {
        if (!patterns::has_only(text_, patterns::names<holes...>) ||
            !patterns::has_all(text_, patterns::names<holes...>))
            patterns::a_hole_is_missing_or_unknown();
    }
    constexpr std::string_view text() const { return text_; }

private:
    std::string_view text_;
};

// One of several texts that need different things: names some of the holes, or none.
template <Hole... holes>
class SomeOf {
public:
    consteval SomeOf(const char* text) : text_(text) {
        if (!patterns::has_only(text_, patterns::names<holes...>)) patterns::a_hole_is_missing_or_unknown();
    }
    constexpr std::string_view text() const { return text_; }

private:
    std::string_view text_;
};

// fill(words.move_title, {name}).
template <Hole... holes, std::size_t count>
std::string fill(const Pattern<holes...>& pattern, const std::string_view (&values)[count]) {
    static_assert(count == sizeof...(holes), "a value for each hole of the pattern");
    return patterns::filled(pattern.text(), patterns::names<holes...>, values);
}

// What goes into one of these holes, by its name.
template <Hole... holes>
struct Filling {
    struct Known {
        std::size_t position;
        consteval Known(const char* name)
            : position(static_cast<std::size_t>(std::ranges::find(patterns::names<holes...>, std::string_view(name)) -
                                                patterns::names<holes...>.begin())) {
            if (position == sizeof...(holes)) patterns::a_hole_is_missing_or_unknown();
        }
    };
    Known hole;
    std::string_view value;
};

// fill(words.deeds[kind], {{"person", name}, {"group", group}}): what the text needs, and perhaps more.
template <Hole... holes>
std::string fill(const SomeOf<holes...>& pattern, std::initializer_list<Filling<holes...>> fillings) {
    std::array<std::string_view, sizeof...(holes)> values;
    for (const Filling<holes...>& filling : fillings) values[filling.hole.position] = filling.value;
    return patterns::filled(pattern.text(), patterns::names<holes...>, values.data());
}

}  // namespace driehoek
