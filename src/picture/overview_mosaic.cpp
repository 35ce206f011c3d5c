#include "picture/overview_mosaic.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <optional>

#include "base/order.hpp"
#include "base/text.hpp"
#include "picture/shapes.hpp"
#include "picture/triad_wheel.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float height_of_side = 0.866F;  // of a triangle with equal sides
constexpr float step_of_side = 0.598F;    // from one triangle to the next, which stands upside down
constexpr float largest_side = 46;
constexpr float smallest_side = 34;       // that can still be pointed at
constexpr float wrapped_side = 41;
constexpr float scaled_side = 28;
constexpr float smallest_scaled_side = 23;
constexpr float block_gap = 6;  // between afdelingen
constexpr float name_gap = 42;  // behind the longest name; less when triangles would have to be smaller
constexpr float smallest_name_gap = 24;
constexpr float smallest_target = 24;
constexpr float row_step = 70;
constexpr float most_triangles = 250;

struct Cell {
    const Triad* triad = nullptr;
    std::vector<const Finding*> findings{};
    std::optional<Badge> badge{};
};

// A bedrijfsonderdeel, or the 3-hoeken without one.
struct Row {
    UnitId unit;
    std::string name;
    std::vector<Cell> cells{};  // signals first
    const UnitNumbers* numbers = nullptr;
    int signals = 0;
};

// What is drawn as one triangle.
struct Tile {
    std::optional<Badge> badge{};
    const Cell* cell = nullptr;  // when it stands for one 3-hoek
};

// A row's triangles in blocks that stay together: the whole row, or one afdeling.
struct Block {
    UnitId unit;
    std::vector<const Cell*> cells{};
};

std::vector<Row> rows_of(const MosaicView& view) {
    std::map<TriadId, std::vector<const Finding*>> findings;
    for (const Finding& finding : view.findings) {
        if (finding.triad) findings[finding.triad].push_back(&finding);
    }
    std::map<UnitId, Row> by_unit;
    for (const TriadId& id : view.triads) {
        const Triad* triad = find_triad(view.organisation, id);
        if (!triad) continue;
        const UnitId unit = business_unit_of(view.organisation, unit_of(view.organisation, *triad));
        Row& row = by_unit[unit];
        Cell& cell = row.cells.emplace_back(Cell{.triad = triad});
        if (const auto found = findings.find(id); found != findings.end()) cell.findings = found->second;
        const std::vector<Badge> badges = badges_of(cell.findings);
        if (badges.empty()) continue;
        cell.badge = badges.front();
        ++row.signals;
    }
    std::vector<Row> rows;
    for (auto& [id, row] : by_unit) {
        const Unit* unit = find_unit(view.organisation, id);
        row.unit = id;
        row.numbers = view.numbers.find_unit(id);
        assert(row.numbers);
        row.name = unit ? unit->name : std::string(view.words.no_unit);
        sort_by(row.cells, [](const Cell& cell) { return !cell.badge; });
        rows.push_back(std::move(row));
    }
    // By name, as people look for it; those without a unit are last.
    sort(rows, [](const Row& one, const Row& other) {
        if (static_cast<bool>(one.unit) != static_cast<bool>(other.unit)) return static_cast<bool>(one.unit);
        return one.name < other.name;
    });
    return rows;
}

// How many triangles stand for so many 3-hoeken: a signal is never rounded to zero.
int tiles_for(int count, int per_triangle) {
    return count == 0 ? 0 : std::max(1, (count + per_triangle / 2) / per_triangle);
}

std::array<Point, 3> corners_of(Point at, float side, bool points_up) {
    const float height = side * height_of_side;
    if (points_up) return {Point{at.x, at.y + height}, {at.x + side, at.y + height}, {at.x + side / 2, at.y}};
    return {Point{at.x, at.y}, {at.x + side, at.y}, {at.x + side / 2, at.y + height}};
}

Point middle_of(Point at, float side, bool points_up) {
    return {at.x + side / 2, at.y + side * height_of_side * (points_up ? 0.63F : 0.37F)};
}

// A little smaller than its place, so that neighbours stay apart.
void append_triangle(Picture& picture, Point at, float side, bool points_up, Fill fill, Stroke stroke) {
    std::array<Point, 3> points = corners_of(at, side, points_up);
    const Point middle = middle_of(at, side, points_up);
    for (Point& point : points)
        point = {middle.x + (point.x - middle.x) * 0.88F, middle.y + (point.y - middle.y) * 0.88F};
    append_polygon(picture, points, fill, stroke);
}

struct Look {
    Fill fill;
    Stroke stroke;
};

Look look_of(std::optional<Sign> sign, float side) {
    if (!sign) return {{Ink::quiet}, {Ink::quiet, side < 40 ? 2.5F : 4.0F}};
    if (*sign == Sign::open) return {{Ink::panel}, {Ink::amber_line, side < 40 ? 2.0F : 2.5F, Dash::open}};
    return {{Ink::amber_tint}, {Ink::amber_line, side < 40 ? 2.0F : 2.5F}};
}

class Mosaic {
public:
    explicit Mosaic(const MosaicView& view)
        : view_(view), rows_(rows_of(view)), per_triangle_(triads_per_triangle(view.numbers)) {}

    Picture make();

private:
    bool is_scaled() const { return per_triangle_ > 1; }
    float width_of(std::string_view text, float size, Weight weight) const {
        return view_.measure.width(text, size, weight);
    }
    // Words beside the row only say who, as long as there are few.
    bool names_signals(const Row& row) const { return !is_scaled() && row.signals <= 2; }
    std::string words_of(const Cell& cell) const;
    std::string spoken_row(const Row& row) const;
    std::string spoken_block(const std::string& name, const DepartmentNumbers& numbers) const;
    std::string code_of(const Cell& cell) const { return view_.names.of(view_.organisation, *cell.triad); }

    float width_of_words(const Row& row, bool names) const;
    float width_of_counts(const Row& row) const;
    std::optional<float> side_beside_names() const;
    float side_of_scaled() const;

    void append_row_beside(const Row& row, Point at, float side);
    float append_row_below(const Row& row, Point at);
    void append_unit_target(const Row& row, Rect area);
    void append_words(const Row& row, Point at);
    void append_counts(const Row& row, Point at);
    void append_state(const Row& row, Point at);
    std::vector<Tile> tiles_of(const Block& block) const;
    float append_strip(const Row& row, Point at, float right, float side);
    void append_tile(const Tile& tile, Point at, float side, bool points_up);

    const MosaicView& view_;
    std::vector<Row> rows_;
    int per_triangle_;
    Picture picture_{};
    float name_column_ = 0;
};

// --- words -------------------------------------------------------------------------------------------------------------

std::string Mosaic::words_of(const Cell& cell) const {
    const auto of_sign = [&](const Finding* finding) { return sign_of(finding->rule) == cell.badge->sign; };
    const Finding& finding = **std::ranges::find_if(cell.findings, of_sign);
    if (finding.rule == Rule::corner_is_open) {
        return fill(view_.words.mosaic_lacks,
                    {name_of(view_.words, finding.corner.value_or(Corner::lead), cell.triad->type)});
    }
    if (finding.rule == Rule::too_many_contact_persons)
        return fill(view_.words.mosaic_contacts, {std::to_string(finding.count)});
    return with_small_letter(label_of(view_.words, finding));
}

std::string Mosaic::spoken_row(const Row& row) const {
    std::vector<std::string> parts;
    for (std::size_t sign = 0; sign < sign_count; ++sign) {
        const ToldCount& told = row.numbers->signs[sign];
        if (told.count == 0) continue;
        parts.push_back(driehoek::spoken_of(view_.words, told) + ' ' +
                        key_of(view_.words, view_.organisation.settings, static_cast<Sign>(sign), told));
    }
    const std::string state = parts.empty() ? std::string(view_.words.mosaic_well)
                                            : fill(view_.words.spoken_signal, {listed(view_.words, parts)});
    return fill(view_.words.mosaic_unit_spoken, {row.name, spoken_triads(view_.words, row.numbers->all), state});
}

std::string Mosaic::spoken_block(const std::string& name, const DepartmentNumbers& numbers) const {
    const std::string state =
        numbers.attention.count == 0 ? std::string(view_.words.mosaic_well)
        : numbers.attention == ToldCount{1}
            ? std::string(view_.words.mosaic_attention_one)
            : fill(view_.words.mosaic_attention, {driehoek::spoken_of(view_.words, numbers.attention)});
    return fill(view_.words.mosaic_unit_spoken, {name, spoken_triads(view_.words, numbers.all), state});
}

float Mosaic::width_of_counts(const Row& row) const {
    if (row.signals == 0) return 32 + width_of(view_.words.mosaic_well, 15, Weight::regular);
    float width = 0;
    for (const ToldCount& told : row.numbers->signs) {
        if (told.count > 0) width += 38 + width_of(text_of(told), 15, Weight::bold);
    }
    return width;
}

float Mosaic::width_of_words(const Row& row, bool names) const {
    if (!names || row.signals == 0) return width_of_counts(row);
    float width = 0;
    for (const Cell& cell : row.cells) {
        if (!cell.badge) break;
        width = std::max(width, std::max(48.0F, width_of(code_of(cell), 15, Weight::bold) + 14) +
                                    width_of(words_of(cell), 15, Weight::regular));
    }
    return width;
}

// A circle with a tick, or the badges with their numbers. `at` is the middle of the left side.
void Mosaic::append_counts(const Row& row, Point at) {
    if (row.signals == 0) {
        append_tick(picture_, {at.x + 12, at.y}, 10);
        append_text(picture_, {at.x + 32, at.y + 5.5F}, std::string(view_.words.mosaic_well), 15, Weight::regular,
                    Ink::ink2);
        return;
    }
    for (std::size_t sign = 0; sign < sign_count; ++sign) {
        const ToldCount& told = row.numbers->signs[sign];
        if (told.count == 0) continue;
        const std::string count = text_of(told);
        append_signal(picture_, static_cast<Sign>(sign), {at.x + 9, at.y}, 9,
                      view_.organisation.settings.target_contact_persons + 1);
        append_text(picture_, {at.x + 24, at.y + 5.5F}, count, 15, Weight::bold, Ink::ink);
        at.x += 38 + width_of(count, 15, Weight::bold);
    }
}

// Who, and what is the matter: one line each.
void Mosaic::append_words(const Row& row, Point at) {
    if (row.signals == 0 || !names_signals(row)) return append_counts(row, {at.x, at.y + 20});
    float y = at.y + (row.signals > 1 ? 15.0F : 25.5F);
    float column = 48;
    for (int index = 0; index < row.signals; ++index) {
        const Cell& cell = row.cells[static_cast<std::size_t>(index)];
        column = std::max(column, width_of(code_of(cell), 15, Weight::bold) + 14);
    }
    for (int index = 0; index < row.signals; ++index) {
        const Cell& cell = row.cells[static_cast<std::size_t>(index)];
        append_text(picture_, {at.x, y}, code_of(cell), 15, Weight::bold, Ink::ink);
        append_text(picture_, {at.x + column, y}, words_of(cell), 15, Weight::regular, Ink::ink2);
        y += 22;
    }
}

// --- triangles ---------------------------------------------------------------------------------------------------------

void Mosaic::append_tile(const Tile& tile, Point at, float side, bool points_up) {
    const auto sign = tile.badge ? std::optional(tile.badge->sign) : std::nullopt;
    const Look look = look_of(sign, side);
    append_triangle(picture_, at, side, points_up, look.fill, look.stroke);
    if (tile.badge && !is_scaled())
        append_signal(picture_, tile.badge->sign, middle_of(at, side, points_up), side < 42 ? 8.0F : 9.0F,
                      tile.badge->count);
    if (!tile.cell) return;
    const float width = std::max(side * step_of_side, smallest_target);
    Target target;
    target.subject = {Subject::Kind::triad, tile.cell->triad->id, {}, std::nullopt};
    target.area = {{at.x + (side - width) / 2, at.y}, {at.x + (side + width) / 2, at.y + side * height_of_side}};
    target.spoken = spoken_triad(view_.organisation, *tile.cell->triad, tile.cell->findings, view_.names, view_.words);
    target.has_signal = tile.badge.has_value();
    picture_.targets.push_back(std::move(target));
}

std::vector<Block> blocks_of(const MosaicView& view, const Row& row, bool is_scaled) {
    std::map<UnitId, Block> blocks;
    for (const Cell& cell : row.cells) {
        const UnitId department =
            is_scaled ? department_of(view.organisation, unit_of(view.organisation, *cell.triad)) : UnitId();
        const UnitId unit = department ? department : row.unit;
        blocks[unit].unit = unit;
        blocks[unit].cells.push_back(&cell);
    }
    std::vector<Block> ordered;
    for (auto& [unit, block] : blocks) ordered.push_back(std::move(block));
    return ordered;
}

// A number that is not told is drawn as one in the middle of what it may be.
int drawn_count(const ToldCount& told) { return told.is_hidden() ? told.below / 2 : told.count; }

std::vector<Tile> single_tiles(const Block& block) {
    std::vector<Tile> tiles;
    for (const Cell* cell : block.cells) tiles.push_back({cell->badge, cell});
    return tiles;
}

std::vector<Tile> scaled_tiles(const DepartmentNumbers& numbers, int per_triangle) {
    const int attention = numbers.attention.count == 0 ? 0 : tiles_for(drawn_count(numbers.attention), per_triangle);
    std::vector<Tile> tiles(static_cast<std::size_t>(attention), Tile{Badge{Sign::attention, 0}, nullptr});
    const auto all = static_cast<std::size_t>(tiles_for(drawn_count(numbers.all), per_triangle));
    tiles.resize(std::max(tiles.size(), all));
    return tiles;
}

// Large enough to be pointed at.
Rect at_least(Rect area) {
    const float x = std::max(0.0F, smallest_target - area.width()) / 2;
    const float y = std::max(0.0F, smallest_target - area.height()) / 2;
    return {{area.min.x - x, area.min.y - y}, {area.max.x + x, area.max.y + y}};
}

std::vector<Tile> Mosaic::tiles_of(const Block& block) const {
    const DepartmentNumbers* numbers = view_.numbers.find_department(block.unit);
    return is_scaled() && numbers ? scaled_tiles(*numbers, per_triangle_) : single_tiles(block);
}

// From left to right, and on the next line when it is full. Returns the y below.
float Mosaic::append_strip(const Row& row, Point at, float right, float side) {
    const float step = side * step_of_side;
    const float height = side * height_of_side;
    const float left = at.x;
    const auto next_line = [&] { at = {left, at.y + height + 7}; };
    const std::vector<Block> blocks = blocks_of(view_, row, is_scaled());
    for (const Block& block : blocks) {
        const DepartmentNumbers* numbers = view_.numbers.find_department(block.unit);
        const std::vector<Tile> tiles = tiles_of(block);
        const float width = step * static_cast<float>(tiles.size() - 1) + side;
        if (at.x > left && at.x + width > right + 1) next_line();
        Rect area{at, {at.x + side, at.y + height}};
        bool points_up = true;
        for (const Tile& tile : tiles) {
            if (at.x > left && at.x + side > right + 1) {
                next_line();
                points_up = true;
            }
            append_tile(tile, at, side, points_up);
            area = {{std::min(area.min.x, at.x), area.min.y}, {std::max(area.max.x, at.x + side), at.y + height}};
            at.x += step;
            points_up = !points_up;
        }
        const bool is_wrapped = area.height() > height + 1;
        at.x += side - step + block_gap;
        if (is_scaled() && numbers) {
            const Unit* unit = find_unit(view_.organisation, block.unit);
            Target target;
            target.subject = {Subject::Kind::unit, {}, {}, std::nullopt, block.unit};
            target.area = at_least(area);
            target.spoken = spoken_block(unit ? unit->name : row.name, *numbers);
            target.has_signal = numbers->attention.count > 0;
            // The bedrijfsonderdeel itself has its own target already.
            if (block.unit != row.unit) picture_.targets.push_back(std::move(target));
        }
        if (is_wrapped) next_line();
    }
    return at.x > left ? at.y + height : at.y - 7;
}

// --- rows --------------------------------------------------------------------------------------------------------------

void Mosaic::append_unit_target(const Row& row, Rect area) {
    if (!row.unit) return;
    Target target;
    target.subject = {Subject::Kind::unit, {}, {}, std::nullopt, row.unit};
    target.area = area;
    target.spoken = spoken_row(row);
    target.has_signal = row.signals > 0;
    picture_.targets.push_back(std::move(target));
}

// How large triangles can be when every row is one line: name, triangles, words. None when they would be too small.
std::optional<float> Mosaic::side_beside_names() const {
    if (is_scaled() || name_column_ > 280) return std::nullopt;
    float side = largest_side;
    for (const Row& row : rows_) {
        const float room = view_.width - name_column_ - 16 - width_of_words(row, names_signals(row));
        side = std::min(side, room / (step_of_side * static_cast<float>(row.cells.size() - 1) + 1));
    }
    if (side < smallest_side) return std::nullopt;
    return std::floor(side);
}

// As large as fits the longest row on one line; else the largest, on several lines.
float Mosaic::side_of_scaled() const {
    float side = scaled_side;
    for (const Row& row : rows_) {
        float sides = 0;
        float gaps = -block_gap;
        for (const Block& block : blocks_of(view_, row, true)) {
            const auto tiles = static_cast<float>(tiles_of(block).size());
            sides += step_of_side * (tiles - 1) + 1;
            gaps += block_gap;
        }
        side = std::min(side, (view_.width - gaps) / sides);
    }
    return side < smallest_scaled_side ? scaled_side : side;
}

void Mosaic::append_row_beside(const Row& row, Point at, float side) {
    append_text(picture_, {at.x, at.y + 17}, row.name, 16, Weight::semibold, Ink::ink);
    append_text(picture_, {at.x, at.y + 38}, told_triads(view_.words, row.numbers->all), 15, Weight::regular,
                Ink::ink2);
    append_unit_target(row, {{at.x - 6, at.y - 3}, {at.x + name_column_ - 14, at.y + 45}});
    append_strip(row, {at.x + name_column_, at.y}, view_.width, side);
    const float strip = side * (step_of_side * static_cast<float>(row.cells.size() - 1) + 1);
    append_words(row, {at.x + name_column_ + strip + 16, at.y});
}

// Name and numbers above the triangles. Returns the y below.
float Mosaic::append_row_below(const Row& row, Point at) {
    const std::string count = told_triads(view_.words, row.numbers->all);
    const float name = width_of(row.name, 16, Weight::semibold);
    const float numbers = width_of(count, 15, Weight::regular);
    const float words = width_of_counts(row);
    append_text(picture_, {at.x, at.y + 17}, row.name, 16, Weight::semibold, Ink::ink);
    const bool is_one_line = name + 14 + numbers + 20 + words <= view_.width;
    const Point second = is_one_line ? Point{at.x + name + 14, at.y + 17} : Point{at.x, at.y + 40};
    append_text(picture_, second, count, 15, Weight::regular, Ink::ink2);
    append_counts(row, {second.x + numbers + 20, second.y - 5.5F});
    append_unit_target(row,
                       {{at.x - 6, at.y - 3}, {at.x + std::min(std::max(name, 24.0F), view_.width) + 6, at.y + 25}});
    return append_strip(row, {at.x, second.y + 12}, view_.width, is_scaled() ? side_of_scaled() : wrapped_side);
}

Picture Mosaic::make() {
    picture_.title = std::string(view_.words.mosaic_title);
    picture_.summary = summary_of(view_.words, view_.numbers);
    for (const Row& row : rows_)
        name_column_ = std::max(name_column_, width_of(row.name, 16, Weight::semibold) + name_gap);
    std::optional<float> side = side_beside_names();
    if (side != largest_side) {
        name_column_ -= name_gap - smallest_name_gap;
        side = side_beside_names();
    }
    float y = 0;
    float bottom = 0;
    for (const Row& row : rows_) {
        if (side) {
            append_row_beside(row, {0, y}, *side);
            bottom = y + 40;
            y += row_step;
        } else {
            bottom = append_row_below(row, {0, y});
            y = bottom + 20;
        }
    }
    // A little more at all sides, for what stands out: strokes, badges and the frame around what is pointed at.
    picture_.bounds = {{-6, -3}, {view_.width + 6, bottom + 6}};
    return std::move(picture_);
}

}  // namespace

namespace {

std::vector<BrokenDown> signed_triads(std::span<const TriadId> triads, std::span<const Finding> findings) {
    std::map<TriadId, std::vector<const Finding*>> found;
    for (const Finding& finding : findings) {
        if (finding.triad) found[finding.triad].push_back(&finding);
    }
    std::vector<BrokenDown> all;
    for (const TriadId& id : triads) {
        const auto here = found.find(id);
        const std::vector<Badge> badges = here == found.end() ? std::vector<Badge>() : badges_of(here->second);
        all.push_back({id, badges.empty() ? std::nullopt : std::optional(static_cast<int>(badges.front().sign))});
    }
    return all;
}

}  // namespace

Breakdown breakdown_of(const Organisation& organisation, std::span<const TriadId> triads,
                       std::span<const Finding> findings) {
    return break_down(organisation, signed_triads(triads, findings));
}

Breakdown some_of(const Organisation& organisation, std::span<const TriadId> triads, std::span<const Finding> findings,
                  bool hides_small) {
    return break_down_some(organisation, signed_triads(triads, findings), hides_small);
}

int triads_per_triangle(const Breakdown& numbers) {
    if (!numbers.hides_small) return 1;
    return 5 * static_cast<int>(std::ceil(static_cast<float>(numbers.all.count) / (5 * most_triangles)));
}

Picture overview_mosaic_picture(const MosaicView& view) { return Mosaic(view).make(); }

void append_key_triangle(Picture& picture, Point centre, bool needs_attention) {
    const std::array<Point, 3> points{
        Point{centre.x - 9, centre.y + 8}, {centre.x + 9, centre.y + 8}, {centre.x, centre.y - 8}};
    const Look look = needs_attention ? look_of(Sign::attention, 18) : Look{{Ink::quiet}, {Ink::ctl, 1.2F}};
    append_polygon(picture, points, look.fill, look.stroke);
}

std::string key_of(const Words& words, const Settings& settings, Sign sign, const ToldCount& count) {
    switch (sign) {
        case Sign::open: return std::string(count == ToldCount{1} ? words.key_open_one : words.key_open);
        case Sign::contacts: return fill(words.key_contacts, {std::to_string(settings.target_contact_persons + 1)});
        case Sign::wrong_function: return std::string(words.key_function);
        default: return std::string(words.key_other);
    }
}

}  // namespace driehoek
