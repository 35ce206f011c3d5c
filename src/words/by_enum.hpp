// Words that belong to the values of an enum, each written beside its own: {{Corner::lead, "leiding"}, ...}, in any order.
// Does not compile when one is missing, or is there twice.
#pragma once
#include <array>
#include <cstddef>
#include <initializer_list>
#include <utility>

#include "words/word.hpp"

namespace driehoek {

// Called only where a table is not right: then the compiler names it.
void a_word_is_missing_or_double();

// Of `count` values, beginning with `first`.
template <class Enum, int count, class Text = Word, Enum first = Enum{}>
class ByEnum {
public:
    struct Entry {
        Enum key;
        Text text;
    };

    consteval ByEnum(std::initializer_list<Entry> entries) : ByEnum(entries, std::make_index_sequence<size()>()) {}

    constexpr const Text& operator[](Enum key) const { return texts_[position_of(key)]; }
    // The one at a position, where all of them are walked.
    constexpr const Text& operator[](std::size_t position) const { return texts_[position]; }
    static constexpr bool has(Enum key) { return position_of(key) < size(); }

    static constexpr std::size_t size() { return static_cast<std::size_t>(count); }
    constexpr const Text* begin() const { return texts_.data(); }
    constexpr const Text* end() const { return texts_.data() + size(); }
    constexpr const Text& front() const { return texts_.front(); }

private:
    template <std::size_t... positions>
    consteval ByEnum(std::initializer_list<Entry> entries, std::index_sequence<positions...>)
        : texts_{text_at(positions, entries)...} {
        if (entries.size() != size()) a_word_is_missing_or_double();
    }

    static consteval Text text_at(std::size_t position, std::initializer_list<Entry> entries) {
        const Entry* found = nullptr;
        for (const Entry& entry : entries) {
            if (position_of(entry.key) != position) continue;
            if (found) a_word_is_missing_or_double();
            found = &entry;
        }
        if (!found) a_word_is_missing_or_double();
        return found->text;
    }

    static constexpr std::size_t position_of(Enum key) {
        return static_cast<std::size_t>(key) - static_cast<std::size_t>(first);
    }

    std::array<Text, static_cast<std::size_t>(count)> texts_;
};

}  // namespace driehoek
