// Finding text the way people type it: without capitals, without accents, with a slip of the finger.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace driehoek {

// Small letters without accents or strokes, "Zoë Đặng" as "zoe dang", every blank as a plain one, and nothing that is not seen:
// what two people would call the same is the same, however it was typed.
std::string folded(std::string_view text);

inline constexpr int cost_of_slip = 8;

struct Match {
    int cost = 0;  // 0 is best: begins with it; then: begins a word, stands inside one, needs one slip to be forgiven
    std::size_t begin = 0,
                length = 0;  // of the first word of the query in `text`, in bytes; after a slip: what it stands for
};

// Every word of the query must be found in the text; a code also as it is typed in haste: "k5" and "k05" find "K-05". An empty
// query matches everything.
std::optional<Match> find_match(std::string_view text, std::string_view query);

// One query for many texts that were folded before: no memory is asked for while it looks.
class Query {
public:
    explicit Query(std::string_view typed);
    bool is_empty() const { return words_.empty(); }
    // As find_match. Without `forgives` a slip is no match.
    std::optional<int> cost_in(std::string_view folded_text, bool forgives) const;

private:
    std::vector<std::string> words_;
};

}  // namespace driehoek
