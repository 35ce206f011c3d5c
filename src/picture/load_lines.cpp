#include "picture/load_lines.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "picture/encounter_parts.hpp"
#include "picture/shapes.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float narrow_lines = 460;  // below this a name stands above its line
constexpr float high_line = 62, low_line = 40;
constexpr float names_beside = 220;
constexpr float lines_top = 8, lines_top_with_words = 32, lines_foot = 34;
constexpr float disc_now = 12, disc_then = 14;

class LoadDrawing {
public:
    explicit LoadDrawing(const LoadLinesView& view)
        : view_(view), is_narrow_(view.width < narrow_lines), left_(is_narrow_ ? 16.0F : names_beside) {
        int most = 1;
        for (const LoadLine& line : view.lines)
            most = std::max({most, line.triads, line.then.value_or(0), line.limit.value_or(0)});
        step_ = (view.width - left_ - 24) / (static_cast<float>(most) * 1.04F);
    }

    Picture draw() {
        picture_.title = view_.title;
        picture_.bounds = {{0, 0}, {view_.width, top(view_.lines.size()) + lines_foot}};
        for (std::size_t at = 0; at < view_.lines.size(); ++at) {
            if (view_.lines[at].person == view_.chosen)
                append_rect(picture_, area_of(at), 9, {Ink::sub}, {Ink::ink, 2});
        }
        draw_limits();
        for (std::size_t at = 0; at < view_.lines.size(); ++at) draw_line(at);
        return std::move(picture_);
    }

private:
    float height() const { return is_narrow_ ? high_line : low_line; }
    float top(std::size_t at) const {
        return (is_narrow_ ? lines_top : lines_top_with_words) + height() * static_cast<float>(at);
    }
    Rect area_of(std::size_t at) const { return {{0, top(at)}, {view_.width, top(at) + height()}}; }
    float x_of(int triads) const { return left_ + step_ * static_cast<float>(triads); }

    // One dashed line for neighbours with the same limit, and its words.
    void draw_limits() {
        for (std::size_t first = 0; first < view_.lines.size();) {
            std::size_t end = first + 1;
            while (end < view_.lines.size() && view_.lines[end].limit == view_.lines[first].limit) ++end;
            if (const auto& limit = view_.lines[first].limit) {
                const float x = x_of(*limit);
                append_line(picture_, {x, top(first)}, {x, top(end)}, {Ink::amber_line, 1.5F, Dash::open});
                const std::string words = fill(view_.words.load_limit, {std::to_string(*limit)});
                const float half = view_.measure.width(words, 15, Weight::semibold) / 2;
                // Many lines end far below: then the words stand above the first.
                const bool is_above = !is_narrow_ && first == 0;
                if (is_above || end == view_.lines.size())
                    append_text(picture_,
                                {std::clamp(x, half, view_.width - half), is_above ? top(0) - 10 : top(end) + 22},
                                words, 15, Weight::semibold, Ink::amber_text, Anchor::middle);
            }
            first = end;
        }
    }

    void draw_line(std::size_t at) {
        const LoadLine& line = view_.lines[at];
        const float y = top(at) + (is_narrow_ ? 38.0F : low_line / 2);
        const float before_name = line.is_busy() ? 26.0F : 2.0F;
        const Point name{before_name + (is_narrow_ ? 0.0F : 6.0F), is_narrow_ ? top(at) + 16 : y + 5};
        if (line.is_busy()) append_signal(picture_, Sign::busy, {name.x - 14, name.y - 5}, 9);
        const float room = (is_narrow_ ? view_.width : names_beside - 24) - name.x;
        append_text(picture_, name, cut_to_width(view_.measure, line.name, room, Weight::regular), 15, Weight::regular,
                    Ink::ink);
        append_line(picture_, {left_, y}, {view_.width - 8, y}, {Ink::line, 1});
        const int last = line.then.value_or(line.triads);
        if (line.then && *line.then != line.triads) draw_change(line, y);
        append_token(picture_, line.token, {x_of(last), y}, disc_then, std::to_string(last), 15);
        Target target;
        target.subject = {.kind = Subject::Kind::person, .person = line.person};
        target.area = area_of(at);
        target.spoken = spoken(line);
        target.has_signal = line.is_busy();
        target.is_selected = line.person == view_.chosen;
        picture_.targets.push_back(std::move(target));
    }

    void draw_change(const LoadLine& line, float y) {
        const float from = x_of(line.triads), to = x_of(*line.then);
        append_line(picture_, {from, y}, {to, y}, {Ink::ink, 3});
        const float side = to > from ? 1.0F : -1.0F;
        const float tip = to - side * disc_then;
        const std::array head{Point{tip, y}, Point{tip - side * 8, y - 5}, Point{tip - side * 8, y + 5}};
        if ((tip - from) * side > disc_now + 8) append_polygon(picture_, head, {Ink::ink});
        append_circle(picture_, {from, y}, disc_now, {Ink::panel}, {Ink::ctl, 1.75F});
        append_text(picture_, {from, y + 5}, std::to_string(line.triads), 15, Weight::semibold, Ink::ink2,
                    Anchor::middle);
    }

    std::string spoken(const LoadLine& line) const {
        const Words& words = view_.words;
        std::string said;
        if (line.then)
            said = fill(words.load_spoken_change, {line.name, std::to_string(line.triads), std::to_string(*line.then)});
        else if (line.limit)
            said = fill(words.load_spoken_limit,
                        {line.name, triad_count(words, line.triads), std::to_string(*line.limit)});
        else
            said = fill(words.load_spoken, {line.name, triad_count(words, line.triads)});
        return line.is_busy() ? said + ", " + std::string(words.load_busy) : said;
    }

    const LoadLinesView& view_;
    bool is_narrow_;
    float left_, step_ = 1;
    Picture picture_;
};

}  // namespace

Picture load_lines_picture(const LoadLinesView& view) { return LoadDrawing(view).draw(); }

}  // namespace driehoek
