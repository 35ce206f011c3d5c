#include "picture/evaluation_bars.hpp"

#include "picture/shapes.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float row_height = 56;
constexpr float bar_height = 20;
constexpr float number_width = 44;  // right of a bar that tells

// Open bars are all as long: their length says nothing.
void append_bar(Picture& picture, const Rect& bar, const std::optional<StatementMean>& mean) {
    constexpr float radius = bar_height / 2;
    if (!mean) return append_rect(picture, bar, radius, {Ink::panel}, {Ink::ctl, 1.5F, Dash::open});
    const Rect track{bar.min, {bar.max.x - number_width, bar.max.y}};
    append_rect(picture, track, radius, {Ink::sunk}, {Ink::ctl, 1});
    const float share = static_cast<float>(mean->tenths - 10) / (10 * (highest_mark - 1));
    if (share > 0) append_rect(picture, {track.min, {track.width() * share, track.max.y}}, radius, {Ink::ink});
}

}  // namespace

Picture evaluation_bars_picture(const Words& words, const EvaluationResult& result, std::span<const Statement> shown,
                                float width) {
    Picture picture;
    picture.bounds = {{0, 0}, {width, row_height * static_cast<float>(shown.size())}};
    float y = 0;
    for (const Statement statement : shown) {
        const auto index = static_cast<std::size_t>(statement);
        const std::optional<StatementMean>& mean = result.means[index];
        const std::string label(words.statement_labels[statement]);
        const std::string number = mean ? one_decimal(words, mean->tenths) : std::string();
        append_text(picture, {0, y + 16}, label, 15, Weight::semibold, Ink::ink);
        if (mean) append_text(picture, {width, y + 42}, number, 16, Weight::bold, Ink::ink, Anchor::end);
        append_bar(picture, {{0, y + 26}, {width, y + 26 + bar_height}}, mean);
        Target& target = picture.targets.emplace_back();
        target.subject = {.kind = Subject::Kind::part, .row = static_cast<int>(index)};
        target.area = {{0, y}, {width, y + row_height}};
        target.spoken = mean ? fill(words.mean_of_five, {label, number}) : fill(words.too_few_answers, {label});
        y += row_height;
    }
    return picture;
}

}  // namespace driehoek
