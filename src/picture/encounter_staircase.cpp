#include "picture/encounter_staircase.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "picture/encounter_parts.hpp"
#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/encounters/sentences.hpp"
#include "words/table.hpp"

namespace driehoek {
namespace {

constexpr float usual_cell = 28.5F;  // for which the sizes of dots are meant
constexpr float largest_cell = 40;
constexpr float smallest_cell = 22;
constexpr float inset = 12;  // names stand in the bar that marks a row
constexpr float stairs_top = 6;
constexpr float legend_line = 46;
constexpr int most_dots = 4;
constexpr std::size_t most_lines = 6;  // of a card
constexpr float dot = 4.4F;
constexpr float open_dot = 3.6F;
constexpr float small_dot = 1.6F;
constexpr float apart = 5.6F;  // dots from the middle of their cell

class StaircaseDrawing {
public:
    explicit StaircaseDrawing(const StaircaseView& view)
        : view_(view),
          people_(view.encounters.people),
          telling_{view.organisation, view.encounters, view.names, view.words, view.names_rounds} {
        for (const EncounterPerson& person : people_)
            names_width_ = std::max(names_width_, measured(view_.names.of(view_.organisation, person.id)));
        names_width_ = std::min(names_width_, 200.0F);
        left_ = inset + names_width_ + 14;
        const float count = static_cast<float>(std::max<std::size_t>(people_.size(), 1));
        has_discs_ = view.names_rounds || view.encounters.most_sessions > most_dots;
        count_ = lines_of_count(view.words, view.encounters.count_all()).front();
        const float legend_width = 2 * inset + 84 + view.measure.width(legend_words(), 15, Weight::regular) +
                                   view.measure.width(view.words.staircase_never, 15, Weight::regular) + 20 +
                                   view.measure.width(count_, 15, Weight::semibold);
        is_legend_long_ = legend_width > view.width;
        const float legend_height = legend_line + (is_legend_long_ ? 24.0F : 0.0F);
        const float room = std::min(view.width - left_ - 8, view.height - stairs_top - legend_height);
        cell_ = std::clamp(room / count, smallest_cell, largest_cell);
        scale_ = cell_ / usual_cell;
        width_ = std::max(view.width, left_ + count * cell_ + 8);
        bottom_ = stairs_top + count * cell_;
        height_ = bottom_ + legend_height;
    }

    Picture draw() {
        const Words& words = view_.words;
        picture_.title = words.staircase_title;
        picture_.summary = in_one(lines_of_count(words, view_.encounters.count_all())) + ". " +
                           std::string(words.staircase_counted) + ' ' + std::string(words.staircase_counted_too);
        picture_.bounds = {{0, 0}, {width_, height_}};
        picture_.is_grid = true;
        const Subject& marked = view_.pointed.kind == Subject::Kind::none ? view_.chosen : view_.pointed;
        row_ = view_.encounters.index_of(marked.person);
        if (marked.kind == Subject::Kind::pair) column_ = view_.encounters.index_of(marked.other);
        if (row_ && column_ && *row_ < *column_) std::swap(row_, column_);
        draw_bars();
        for (std::size_t row = 0; row < people_.size(); ++row) draw_row(row);
        draw_legend();
        draw_marked();
        return std::move(picture_);
    }

private:
    float measured(const std::string& name) const { return view_.measure.width(name, 15, Weight::bold); }
    Point cell_at(std::size_t row, std::size_t column) const {
        return {left_ + static_cast<float>(column) * cell_, stairs_top + static_cast<float>(row) * cell_};
    }
    Rect area_of(std::size_t row, std::size_t column) const {
        const Point at = cell_at(row, column);
        return {at, {at.x + cell_, at.y + cell_}};
    }

    // Behind the row and the column of what is pointed at.
    void draw_bars() {
        if (!row_) return;
        const Point row = cell_at(*row_, column_ ? *row_ : *row_ + 1);
        append_rect(picture_, {{2, row.y + 1}, {row.x - 1, row.y + cell_ - 1}}, 6, {Ink::sunk});
        const std::size_t column = column_.value_or(*row_);
        const Point from = cell_at(column, column);
        append_rect(picture_, {{from.x + 1, from.y}, {from.x + cell_ - 1, bottom_}}, 6, {Ink::sunk});
    }

    void draw_row(std::size_t row) {
        const EncounterPerson& person = people_[row];
        const float y = stairs_top + (static_cast<float>(row) + 0.5F) * cell_;
        const bool is_marked = row_ == row || column_ == row;
        append_text(
            picture_, {inset, y + 5},
            cut_to_width(view_.measure, view_.names.of(view_.organisation, person.id), names_width_, Weight::bold), 15,
            is_marked ? Weight::bold : Weight::regular, Ink::ink);
        for (std::size_t column = 0; column < row; ++column) {
            draw_cell(row, column);
            add_target(row, column);
        }
        const Token token = person.function ? token_of(*person.function) : Token::other;
        append_token(picture_, token, area_of(row, row).centre(), std::clamp(11 * scale_, 10.5F, 14.0F),
                     letter_of(view_.words, token), 13);
        add_target(row);
    }

    void draw_cell(std::size_t row, std::size_t column) {
        const Point middle = area_of(row, column).centre();
        const std::vector<int> shared = view_.encounters.shared_sessions(row, column);
        if (shared.empty()) return append_circle(picture_, middle, small_dot, {Ink::ctl});
        if (has_discs_) return draw_disc(middle, row, column, shared);
        for (const int index : shared) {
            const GroupSession& session = view_.encounters.sessions[static_cast<std::size_t>(index)];
            draw_dot({middle.x + (session.number % 2 == 0 ? apart : -apart) * scale_,
                      middle.y + (session.number > 2 ? apart : -apart) * scale_},
                     session.is_held);
        }
    }
    void draw_dot(Point at, bool is_held) {
        if (is_held) {
            append_circle(picture_, at, dot * scale_, {Ink::ink});
        } else {
            append_circle(picture_, at, open_dot * scale_, {Ink::panel}, {Ink::ctl, 1.6F});
        }
    }
    // Too many sessions for a dot each: their number.
    void draw_disc(Point middle, std::size_t row, std::size_t column, const std::vector<int>& shared) {
        const bool has_met = view_.encounters.have_met(row, column);
        const auto held = std::ranges::count_if(
            shared, [&](int index) { return view_.encounters.sessions[static_cast<std::size_t>(index)].is_held; });
        append_disc(middle, has_met, has_met ? static_cast<int>(held) : static_cast<int>(shared.size()));
    }
    void append_disc(Point middle, bool has_met, int number) {
        append_circle(picture_, middle, 10.5F * std::max(scale_, 0.9F), {has_met ? Ink::ink : Ink::panel},
                      {has_met ? Ink::ink : Ink::ctl, 1.6F});
        append_text(picture_, {middle.x, middle.y + 5}, std::to_string(number), 15, Weight::semibold,
                    has_met ? Ink::panel : Ink::ink, Anchor::middle);
    }

    void add_target(std::size_t row, std::size_t column) {
        Target target;
        target.subject = {.kind = Subject::Kind::pair, .person = people_[row].id, .other = people_[column].id};
        target.area = area_of(row, column);
        target.spoken =
            fill(view_.words.task_about, {pair_name(row, column, true), in_one(lines_of_pair(telling_, row, column))});
        target.is_selected = target.subject == view_.chosen;
        picture_.targets.push_back(std::move(target));
    }
    void add_target(std::size_t row) {
        const EncounterPerson& person = people_[row];
        Target target;
        target.subject = {.kind = Subject::Kind::person, .person = person.id};
        target.area = area_of(row, row);
        target.spoken = view_.names.of(view_.organisation, person.id) + ", " + function_of(row) + ": " +
                        in_one(lines_of_person(telling_, view_.functions, row));
        target.is_selected = target.subject == view_.chosen;
        picture_.targets.push_back(std::move(target));
    }
    std::string function_of(std::size_t row) const {
        return name_of(view_.words, view_.organisation, {.function = people_[row].function}, ClassKind::function);
    }
    std::string pair_name(std::size_t row, std::size_t column, bool in_full) const {
        const auto name = [&](std::size_t index) {
            return in_full ? view_.names.of(view_.organisation, people_[index].id)
                           : view_.names.short_among(view_.organisation, people_[index].id,
                                                     std::array{people_[row].id, people_[column].id});
        };
        return name(row) + std::string(view_.words.and_between) + name(column);
    }

    Word legend_words() const { return has_discs_ ? view_.words.staircase_discs : view_.words.staircase_dots; }
    void draw_legend() {
        const Words& words = view_.words;
        const float y = bottom_ + 24;
        float x = inset + 12;
        if (has_discs_) {
            append_disc({x, y}, true, 2);
        } else {
            for (int session = 1; session <= most_dots; ++session)
                draw_dot(
                    {x + (session % 2 == 0 ? apart : -apart) * scale_, y + (session > 2 ? apart : -apart) * scale_},
                    session < most_dots);
        }
        const auto add = [&](Word label) {
            append_text(picture_, {x + 20, y + 5}, std::string(label), 15, Weight::regular, Ink::ink2);
            x += 20 + view_.measure.width(label, 15, Weight::regular) + 24;
        };
        add(legend_words());
        append_circle(picture_, {x + 6, y}, small_dot, {Ink::ctl});
        add(words.staircase_never);
        append_text(picture_, {is_legend_long_ ? inset : width_ - inset, y + (is_legend_long_ ? 29.0F : 5.0F)}, count_,
                    15, Weight::semibold, Ink::ink, is_legend_long_ ? Anchor::start : Anchor::end);
    }

    // The card stands in the half of the square that stays empty.
    void draw_marked() {
        const float right = width_ - 4;
        float y = stairs_top;
        if (row_) {
            std::vector<std::string> lines;
            if (column_) {
                const Rect cell = area_of(*row_, *column_);
                append_rect(picture_, {{cell.min.x - 1, cell.min.y - 1}, {cell.max.x + 1, cell.max.y + 1}}, 7, no_fill,
                            {Ink::focus, 2.5F});
                lines = lines_of_pair(telling_, *row_, *column_);
                lines.insert(lines.begin(), pair_name(*row_, *column_, false));
            } else {
                lines = lines_of_person(telling_, view_.functions, *row_);
                lines.insert(lines.begin(), view_.names.of(view_.organisation, people_[*row_].id));
            }
            if (lines.size() > most_lines) {
                lines.resize(most_lines - 1);
                lines.emplace_back("...");
            }
            append_card(picture_, view_.measure, {right, y}, lines);
            return;
        }
        if (people_.size() < 8) return;  // no room beside the stairs
        for (const Word line : {view_.words.staircase_counted, view_.words.staircase_counted_too}) {
            append_text(picture_, {right - 8, y + 20}, std::string(line), 15, Weight::regular, Ink::ink2, Anchor::end);
            y += 21;
        }
    }

    const StaircaseView& view_;
    const std::vector<EncounterPerson>& people_;
    EncounterTelling telling_;
    float names_width_ = 100, left_ = 0, cell_ = 0, scale_ = 1, width_ = 0, bottom_ = 0, height_ = 0;
    bool has_discs_ = false, is_legend_long_ = false;
    std::string count_;  // "35 van 120 paren"
    std::optional<std::size_t> row_, column_;
    Picture picture_;
};

}  // namespace

Picture encounter_staircase_picture(const StaircaseView& view) { return StaircaseDrawing(view).draw(); }

}  // namespace driehoek
