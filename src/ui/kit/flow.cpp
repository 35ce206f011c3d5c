#include "ui/kit/flow.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/kit/icons.hpp"

namespace driehoek::ui {
namespace {

constexpr float scroll_bar = 16;
constexpr float label_height = 24;  // of a field, above it

float line_height(const TextStyle& style) { return std::round(style.size * 1.38F); }

// From the top of a line of text to where its letters stand.
float rise_of(const TextStyle& style) {
    const float high = line_height(style);
    return std::round((high - style.size * em_to_line) / 2 + style.size * ascent);
}

// Where a line stands whose top is there: at the left of an area, in its middle or at its right.
Point baseline_of(const Rect& area, float top, const TextStyle& style) {
    const float x = style.anchor == Anchor::start    ? area.min.x
                    : style.anchor == Anchor::middle ? area.centre().x
                                                     : area.max.x;
    return {x, top + rise_of(style)};
}

// What was measured to fit does, also after it was added to a place and taken off again.
TextStyle fitting(TextStyle style, float width) {
    style.max_width = std::min(style.max_width, width + 0.5F);
    return style;
}

}  // namespace

void Column::reach(float y) {
    is_begun_ = true;
    bottom_ = std::max(bottom_, y);
    if (within_) within_->reach(bottom_);
}

Rect Column::take(float height) {
    const Point begin = next();
    const Rect area{begin, {begin.x + width_, begin.y + height}};
    gap_ = space::normal;
    reach(area.max.y);
    return area;
}

void Column::divide() {
    const Rect area = take(1);
    ui::line(area.min, {area.max.x, area.min.y}, Ink::line);
}

Column Column::indented(float indent) {
    Column column(*ui_, {next().x + indent, next().y}, width_ - indent);
    column.within_ = this;
    gap_ = space::normal;
    return column;
}

void Column::paragraph(std::string_view words, const TextStyle& style) {
    if (words.empty()) return;
    const Point begin = next();
    const float rise = rise_of(style);
    const float end = ui::paragraph(*ui_, {begin.x, begin.y + rise}, width_, words, style);
    gap_ = space::normal;
    reach(end - rise);
}

Column Column::widened(float by) {
    Column column = indented(-by);
    column.width_ += by;
    return column;
}

void Column::line(std::string_view words, TextStyle style) {
    const Rect area = take(line_height(style));
    text(*ui_, baseline_of(area, area.min.y, style), words, fitting(style, width_));
}

void Column::drawn_line(std::string_view words, const TextStyle& style) {
    const Rect area = take(line_height(style));
    draw_text(baseline_of(area, area.min.y, style), words, fitting(style, width_));
}

void Column::heading(std::string_view words, int level, const TextStyle& style) {
    const Point begin = next();
    const float rise = rise_of(style);
    const float end = heading_lines(*ui_, {begin.x, begin.y + rise}, width_, words, level, style);
    gap_ = space::hair;
    reach(end - rise);
}

void Column::heading_line(std::string_view words, int level, TextStyle style) {
    const Rect area = take(line_height(style));
    ui::heading(*ui_, baseline_of(area, area.min.y, style), words, level, fitting(style, width_));
    gap_ = space::hair;
}

void Column::heading_with(std::string_view words, int level, std::string_view beside) {
    const float both = text_width(words, type::section.size, type::section.weight) + space::gap +
                       text_width(beside, type::caption.size, type::caption.weight);
    if (!beside.empty() && both > width_) {
        heading(words, level);
        return paragraph(beside, type::caption);
    }
    const Rect area = take(line_height(type::section));
    Strip strip(area, 0, space::hair);
    const Rect end = strip.right(text_width(beside, type::caption.size, type::caption.weight));
    const Point baseline = baseline_of(area, area.min.y, type::section);
    ui::heading(*ui_, baseline, words, level, fitting(type::section, strip.rest().width()));
    text(*ui_, {end.min.x, baseline.y}, beside, type::caption);
    gap_ = space::hair;
}

void Column::marked_heading(std::string_view glyph, std::string_view words, int level, const TextStyle& style) {
    constexpr float sign = 24;
    const Point begin = next();
    icon({begin.x, begin.y + 2}, glyph, sign, style.ink);
    Column beside(*ui_, {begin.x + sign + space::normal, begin.y}, width_ - sign - space::normal);
    beside.heading(words, level, style);
    gap_ = space::hair;
    reach(beside.bottom());
}

void Column::status(std::string_view words, const TextStyle& style) {
    const Rect line = take(line_height(style));
    status_text(*ui_, baseline_of(line, line.min.y, style), words, fitting(style, width_));
}

void Column::drawn_paragraph(std::string_view words, const TextStyle& style) {
    const Point begin = next();
    const float rise = rise_of(style);
    reach(draw_paragraph({begin.x, begin.y + rise}, width_, words, style) - rise);
    gap_ = space::normal;
}

void Column::marked_paragraph(std::string_view glyph, std::string_view words, const TextStyle& style) {
    constexpr float sign = 20;
    const Point begin = next();
    const float indent = sign + space::close;
    const float rise = rise_of(style);
    icon({begin.x, begin.y + 1}, glyph, sign, style.ink);
    const float end = ui::paragraph(*ui_, {begin.x + indent, begin.y + rise}, width_ - indent, words, style);
    gap_ = space::normal;
    reach(end - rise);
}

Point Column::note(std::string_view words, Ink ground, const TextStyle& style, bool has_sign) {
    constexpr float padding = space::gap;
    const float indent = has_sign ? sign_indent : 0;
    const float lines = count_lines(words, width_ - indent - 2 * padding, style.size, style.weight);
    const Rect box = take(lines * line_height(style) + 2 * space::normal);
    fill_rect(box, ground, 12);
    Column inside(*ui_, box, padding, space::normal);
    const Point sign = inside.sign();
    inside.indented(indent).paragraph(words, style);
    return sign;
}

bool Column::button(std::string_view id, std::string_view label, const ButtonStyle& style) {
    Row row(*this);
    return row.button(id, label, style);
}

bool Column::wide_button(std::string_view id, std::string_view label, const ButtonStyle& style) {
    const Rect area = take(space::control);
    gap_ = space::close;
    return ui::button(*ui_, id, area, label, style);
}

bool Column::field(std::string_view id, std::string_view label, std::string& value, const FieldStyle& style) {
    const Rect area = field_below(label);
    const bool is_changed = text_field(*ui_, id, area, label, value, style);
    if (!style.description.empty()) {
        const TextStyle words = style.is_invalid ? TextStyle{.ink = Ink::red} : type::caption;
        const float rise = rise_of(words);
        reach(draw_paragraph({area.min.x, area.max.y + space::hair + rise}, width_, style.description, words) - rise);
    }
    return is_changed;
}

Rect Column::field_below(std::string_view label) {
    Rect area = take(space::control + (label.empty() ? 0 : label_height));
    if (!label.empty()) {
        draw_text({area.min.x, area.min.y + 12}, label, type::strong);
        area.min.y += label_height;
    }
    gap_ = space::gap;
    return area;
}

bool Column::segments_index(std::string_view id, std::string_view label, const std::vector<std::string>& options,
                            int& chosen, std::span<const std::string_view> glyphs) {
    return radio_row(*ui_, id, take(space::control), label, options, chosen, glyphs);
}

void Column::label(std::string_view words) {
    const Point begin = next();
    const float end = draw_paragraph({begin.x, begin.y + 12}, width_, words, type::strong);
    reach(end - 9);
    leave(0);
}

bool Column::line_with_button(std::string_view line, std::string_view id, std::string_view label) {
    const Rect row = take(space::button);
    gap_ = space::close;
    const float wide = button_width(label);
    TextStyle style = type::strong;
    style.max_width = width_ - wide - space::normal;
    text(*ui_, {row.min.x, row.centre().y + 5}, line, style);
    return ui::button(*ui_, id, {{row.max.x - wide, row.min.y}, row.max}, label);
}

bool Column::removable(std::string_view line, std::string_view remove) {
    const Rect row = take(space::control);
    gap_ = space::close;
    TextStyle style = type::strong;
    style.max_width = width_ - space::control - space::gap;
    text(*ui_, {row.min.x, row.centre().y + 5}, line, style);
    return icon_button(*ui_, "remove", {{row.max.x - space::control, row.min.y}, row.max}, icons::trash_2, remove, {});
}

Row::Row(Column& in, float height, float gap)
    : in_(&in), height_(height), gap_(gap), row_(in.take(height)), x_(row_.min.x) {}

Rect Row::take(float width) {
    width = std::min(width, row_.width());
    if (x_ > row_.min.x && x_ + width > row_.max.x) {
        in_->leave(space::close);
        row_ = in_->take(height_);
        x_ = row_.min.x;
    }
    const Rect area{{x_, row_.min.y}, {x_ + width, row_.max.y}};
    x_ += width + gap_;
    return area;
}

bool Row::button(std::string_view id, std::string_view label, const ButtonStyle& style) {
    return ui::button(in_->ui(), id, take(button_width(label, style)), label, style);
}

Strip::Strip(const Rect& area, float side, float gap)
    : rest_{{area.min.x + side, area.min.y}, {area.max.x - side, area.max.y}}, gap_(gap) {}

Rect Strip::left(float width) {
    const Rect area{rest_.min, {rest_.min.x + width, rest_.max.y}};
    rest_.min.x = area.max.x + gap_;
    return area;
}

Rect Strip::right(float width) {
    const Rect area{{rest_.max.x - width, rest_.min.y}, rest_.max};
    rest_.max.x = area.min.x - gap_;
    return area;
}

void Strip::words(std::string_view words, const TextStyle& style) {
    draw_lines(left(std::min(text_width(words, style.size, style.weight), rest_.width())), {{words, style}});
}

void Strip::words_at_end(std::string_view words, const TextStyle& style) {
    draw_lines(right(std::min(text_width(words, style.size, style.weight), rest_.width())), {{words, style}});
}

void draw_lines(const Rect& area, std::initializer_list<LineOfWords> lines) {
    float height = 0;
    for (const LineOfWords& each : lines) height += line_height(each.style);
    float top = std::floor(area.centre().y - height / 2);
    for (const LineOfWords& each : lines) {
        draw_text(baseline_of(area, top, each.style), each.words, fitting(each.style, area.width()));
        top += line_height(each.style);
    }
}

void line_in(Ui& ui, const Rect& area, std::string_view words, const TextStyle& style) {
    const float top = std::floor(area.centre().y - line_height(style) / 2);
    text(ui, baseline_of(area, top, style), words, fitting(style, area.width()));
}

void icon_in(const Rect& area, std::string_view glyph, float size, Ink ink) {
    const Point middle = area.centre();
    icon({middle.x - size / 2, middle.y - size / 2}, glyph, size, ink);
}

void record(Ui& ui, Role role, std::string_view words, const Rect& area) {
    MirrorNode node;
    node.id = ui.unique_id(words);
    node.role = role;
    node.name = words;
    node.rect = {area.min.x, area.min.y, area.width(), area.height()};
    ui.mirror.add(std::move(node));
}

float segments_width(std::span<const Segment> segments) {
    constexpr float padding = 28;
    constexpr float only_glyph = 42;
    float widest = only_glyph;
    for (const Segment& each : segments) {
        if (each.glyph.empty())
            widest = std::max(widest, text_width(each.label, type::body.size, Weight::bold) + padding);
    }
    return widest * static_cast<float>(segments.size()) + space::hair;
}

std::optional<std::size_t> draw_segments(Ui& ui, std::string_view id, std::string_view name, const Rect& area,
                                         std::span<const Segment> segments) {
    constexpr float edge = 2;
    const Container group(ui, Role::group, id, name, area);
    const Scope scope(id);
    fill_rect(area, Ink::sunk, 9);
    Column inside(ui, area, edge, edge);
    Grid grid(inside, static_cast<int>(segments.size()), area.height() - 2 * edge, 0, area.width());
    std::optional<std::size_t> pressed;
    for (std::size_t index = 0; index < segments.size(); ++index) {
        const Segment& each = segments[index];
        if (segment(ui, each.id, grid.next(), each.glyph, each.label, each.is_on, each.glyph.empty())) pressed = index;
    }
    return pressed;
}

Columns::Columns(Column& in, int count, float least, float last_width)
    : in_(&in), count_(count), last_width_(last_width), at_(in.next()) {
    const float gaps = space::gap * static_cast<float>(count - 1);
    const int equal = last_width > 0 ? count - 1 : count;
    width_ = (in.width() - gaps - last_width) / static_cast<float>(equal);
    is_stacked_ = width_ < least;
    if (is_stacked_) width_ = in.width();
}

Column Columns::next() {
    const bool is_last = ++given_ == count_;
    Column column(in_->ui(), at_, is_last && last_width_ > 0 && !is_stacked_ ? last_width_ : width_);
    column.within_ = in_;
    in_->leave(space::gap);
    if (is_stacked_ && given_ > 1) column.at_.y = column.bottom_ = in_->bottom() + space::gap;
    at_.x += is_stacked_ ? 0 : width_ + space::gap;
    return column;
}

Grid::Grid(Column& in, float least_width, float height, float gap)
    : in_(&in), height_(height), gap_(gap), row_{in.next(), in.next()} {
    count_ = std::max(1, static_cast<int>((in.width() + gap) / (least_width + gap)));
    width_ = (in.width() - gap * static_cast<float>(count_ - 1)) / static_cast<float>(count_);
}

Grid::Grid(Column& in, int columns, float height, float gap, float widest)
    : in_(&in),
      width_(std::min(widest, (in.width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns))),
      height_(height),
      gap_(gap),
      count_(columns),
      row_{in.next(), in.next()} {}

Rect Grid::next() {
    const int column = given_++ % count_;
    if (column == 0) {
        if (given_ > 1) in_->leave(gap_);
        row_ = in_->take(height_);
    }
    const float x = row_.min.x + static_cast<float>(column) * (width_ + gap_);
    return {{x, row_.min.y}, {x + width_, row_.max.y}};
}

ScrollColumn::ScrollColumn(Ui& ui, std::string_view id, const Rect& area, float side, float top)
    : ScrollArea(ui, id, area),
      Column(ui, {origin().x + side, origin().y + top}, area.width() - side - std::max(side, scroll_bar)),
      top_(top) {}

ScrollColumn::~ScrollColumn() { ends_at(bottom() + top_); }

Rect middle_of(const Rect& area, float width, float height) {
    const Point middle = area.centre();
    return {{middle.x - width / 2, middle.y - height / 2}, {middle.x + width / 2, middle.y + height / 2}};
}

bool draw_tile(Ui& ui, const Rect& area, std::string_view glyph, std::string_view title, std::string_view detail) {
    constexpr float padding = 16;
    constexpr float sign = 26;
    const Press press = press_area(ui, title, area, title, Role::button, state_none, detail);
    card(area, press.hovered ? Ink::sub : Ink::panel, Ink::ctl, 12);
    icon({area.min.x + padding, area.min.y + padding}, glyph, sign, Ink::ink);
    TextStyle style{16, Weight::semibold, Ink::ink, Anchor::start, area.width() - sign - 3 * padding};
    draw_text({area.min.x + 54, area.min.y + 36}, title, style);
    style = type::caption;
    style.max_width = area.width() - 2 * padding;
    draw_text({area.min.x + padding, area.min.y + 68}, detail, style);
    return press.pressed;
}

bool draw_toggle(Ui& ui, const Rect& area, std::string_view name, bool is_on) {
    const Press press = press_area(ui, name, area, name, Role::button,
                                   static_cast<std::uint16_t>(state_switch | (is_on ? state_pressed : 0)));
    fill_rect(area, is_on ? Ink::ink : press.hovered ? Ink::sub : Ink::panel, area.height() / 2);
    stroke_rect(area, is_on ? Ink::ink : Ink::ctl, area.height() / 2);
    const Ink ink = is_on ? Ink::panel : Ink::ink;
    icon({area.min.x + 10, area.centre().y - 9}, is_on ? icons::check : icons::plus, 18, ink);
    draw_text({area.min.x + 34, area.centre().y + 5}, name, {15, Weight::semibold, ink, Anchor::start});
    return press.pressed;
}

float toggle_width(std::string_view name) { return text_width(name, type::strong.size, type::strong.weight) + 46; }

Group::Group(Column& in, Role role, std::string_view id, std::string_view name)
    : in_(&in), at_(in.next()), node_(in.ui().mirror.nodes().size()) {
    MirrorNode node;
    node.id = in.ui().unique_id(id);
    node.role = role;
    node.name = name;
    in.ui().mirror.open(std::move(node));
}

Group::~Group() {
    in_->ui().mirror.place(node_, {at_.x, at_.y, in_->width(), std::max(in_->bottom() - at_.y, 0.0F)});
    in_->ui().mirror.close();
}

// The content is drawn in a channel above that of the ground, whose height is known only at the end.
struct Card::Ground {
    ImDrawListSplitter channels{};
    Column* in = nullptr;
    std::size_t node = 0;  // in the mirror
};

Card::Card(Column& in, std::string_view id, std::string_view title, const CardStyle& style)
    : Column(in.ui(), {in.next().x + style.padding, in.next().y + style.padding}, in.width() - 2 * style.padding),
      scope_(id),
      style_(style),
      box_{in.next(), {in.right(), in.next().y}},
      ground_(std::make_unique<Ground>()) {
    ground_->in = &in;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    ground_->channels.Split(&list, 2);
    ground_->channels.SetCurrentChannel(&list, 1);
    MirrorNode node;
    node.id = ui_->unique_id("region");
    node.role = style.role;
    node.name = style.spoken.empty() ? title : style.spoken;
    ground_->node = ui_->mirror.nodes().size();
    ui_->mirror.open(std::move(node));
    if (!title.empty()) heading(title, style.level, style.title);
}

float Card::height_around(const CardStyle& style) { return 2 * style.padding + line_height(style.title) + space::hair; }

Card::~Card() {
    box_.max.y = std::max(bottom_ + style_.padding, style_.least_bottom);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    ground_->channels.SetCurrentChannel(&list, 0);
    card(box_, style_.fill, style_.border, style_.radius);
    ground_->channels.Merge(&list);
    ui_->mirror.place(ground_->node, {box_.min.x, box_.min.y, box_.width(), box_.height()});
    ui_->mirror.close();
    ground_->in->leave(space::gap);
    ground_->in->reach(box_.max.y);
}

}  // namespace driehoek::ui
