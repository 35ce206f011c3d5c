// Finding text the way people type it: without capitals, without accents, with a slip of the finger.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace driehoek {

// Small letters without accents: "Zoë Ñandú" becomes "zoe nandu". One byte for each letter of Latin; other scripts as
// they are.
std::string folded(std::string_view text);

inline constexpr int cost_of_slip = 8;

struct Match {
    int cost = 0;  // 0 is best: begins with it; then: begins a word, stands inside one, needs one slip to be forgiven
    std::size_t begin = 0, length = 0;  // of the first word of the query in `text`, in bytes; length 0 after a slip
};

// Every word of the query must be found in the text. An empty query matches everything.
std::optional<Match> find_match(std::string_view text, std::string_view query);

}  // namespace driehoek
