#include "picture/evaluation_rounds.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "picture/shapes.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float title_height = 26;  // of a statement
constexpr float plot_height = 84;  // from the lowest mark to the highest
constexpr float above_plot = 24;  // room for a number
constexpr float between_lines = 26;
constexpr float names_height = 30;
constexpr float marks_width = 24;  // of the scale
constexpr float point_radius = 6;
constexpr float round_name_gap = 10;

class RoundsDrawing {
public:
    explicit RoundsDrawing(const EvaluationRoundsView& view) : view_(view) {}

    Picture draw() {
        picture_.title = view_.words.evaluation_rounds_title;
        float y = 0;
        for (const Statement statement : view_.shown) {
            draw_statement(statement, y);
            y += title_height + above_plot + plot_height + between_lines;
        }
        draw_names(y - between_lines);
        picture_.bounds = {{0, 0}, {view_.width, y - between_lines + names_height}};
        return std::move(picture_);
    }

private:
    float step() const {
        return (view_.width - marks_width) / static_cast<float>(std::max<std::size_t>(view_.results.size(), 1));
    }
    float x_of(std::size_t round) const { return marks_width + step() * (static_cast<float>(round) + 0.5F); }

    void draw_statement(Statement statement, float top) {
        const auto index = static_cast<std::size_t>(statement);
        const std::string label(view_.words.statement_labels[statement]);
        append_text(picture_, {0, top + 16}, label, 15, Weight::semibold, Ink::ink);
        const float high = top + title_height + above_plot;
        const float low = high + plot_height;
        append_line(picture_, {marks_width, high}, {view_.width, high}, {Ink::line, 1});
        append_line(picture_, {marks_width, low}, {view_.width, low}, {Ink::ctl, 1});
        append_text(picture_, {0, high + 5}, std::to_string(highest_mark), 15, Weight::regular, Ink::ink2);
        append_text(picture_, {0, low + 5}, "1", 15, Weight::regular, Ink::ink2);
        const auto y_of = [&](const StatementMean& mean) {
            return low - plot_height * static_cast<float>(mean.tenths - 10) / (10 * (highest_mark - 1));
        };
        const auto mean_in = [&](std::size_t round) { return view_.results[round].result.means[index]; };
        for (std::size_t round = 1; round < view_.results.size(); ++round) {
            const auto before = mean_in(round - 1);
            const auto now = mean_in(round);
            // What lies between them is not known where one of them is not told.
            if (before && now)
                append_line(picture_, {x_of(round - 1), y_of(*before)}, {x_of(round), y_of(*now)}, {Ink::ink, 2});
        }
        for (std::size_t round = 0; round < view_.results.size(); ++round) {
            const auto mean = mean_in(round);
            const float x = x_of(round);
            std::string number;
            if (mean) {
                number = one_decimal(view_.words, mean->tenths);
                append_circle(picture_, {x, y_of(*mean)}, point_radius, {Ink::ink});
                append_text(picture_, {x, y_of(*mean) - 12}, number, 15, Weight::bold, Ink::ink, Anchor::middle);
            } else {
                append_circle(picture_, {x, low}, point_radius, {Ink::panel}, {Ink::ctl, 1.5F, Dash::open});
            }
            Target& target = picture_.targets.emplace_back();
            target.subject = {
                .kind = Subject::Kind::part, .row = static_cast<int>(index), .column = static_cast<int>(round)};
            target.area = {{x - step() / 2, top}, {x + step() / 2, low + point_radius}};
            const std::string& name = view_.results[round].name;
            target.spoken = mean ? fill(view_.words.mean_in_round, {label, name, number})
                                 : fill(view_.words.too_few_in_round, {label, name});
        }
    }

    // Below the last statement, for all of them: as many as there is room for, the latest round always.
    void draw_names(float top) {
        const std::size_t count = view_.results.size();
        const std::size_t every = std::max<std::size_t>(1, static_cast<std::size_t>(72 / std::max(step(), 1.0F)) + 1);
        const std::size_t stride = step() >= 72 ? 1 : every;
        const float room = step() * static_cast<float>(stride) - round_name_gap;
        for (std::size_t round = 0; round < count; ++round) {
            if ((count - 1 - round) % stride != 0) continue;
            // At the ends a name moves inwards, up to its neighbour.
            const float reach = (room + 2 * round_name_gap) / 2;
            const float at = x_of(round);
            const std::string name =
                fitted(view_.results[round].name,
                       std::min({room, at + reach - round_name_gap, view_.width - at + reach - round_name_gap}));
            const float half = view_.measure.width(name, 15, Weight::regular) / 2;
            const float x = std::clamp(at, half, std::max(half, view_.width - half));
            append_text(picture_, {x, top + 22}, name, 15, Weight::regular, Ink::ink, Anchor::middle);
        }
    }

    std::string fitted(std::string name, float room) const {
        if (view_.measure.width(name, 15, Weight::regular) <= room) return name;
        while (!name.empty() && view_.measure.width(name + "...", 15, Weight::regular) > room)
            name = std::string(trimmed(beginning_of(name, code_points_in(name) - 1)));
        return name + "...";
    }

    const EvaluationRoundsView& view_;
    Picture picture_;
};

}  // namespace

Picture evaluation_rounds_picture(const EvaluationRoundsView& view) { return RoundsDrawing(view).draw(); }

}  // namespace driehoek
