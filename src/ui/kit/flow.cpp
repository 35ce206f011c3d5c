#include "ui/kit/flow.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/kit/icons.hpp"

namespace driehoek::ui {
namespace {

constexpr float scroll_bar = 16;
constexpr float label_height = 24;  // of a field, above it

// From the top of a line of text to where its letters stand.
float rise_of(const TextStyle& style) {
    const float high = std::round(style.size * 1.38F);
    return std::round((high - style.size * em_to_line) / 2 + style.size * ascent);
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

void Column::line(std::string_view words, TextStyle style) {
    const Rect area = take(std::round(style.size * 1.38F));
    style.max_width = width_;
    text(*ui_, {area.min.x, area.min.y + rise_of(style)}, words, style);
}

void Column::heading(std::string_view words, int level, const TextStyle& style) {
    const Point begin = next();
    const float rise = rise_of(style);
    const float end = heading_lines(*ui_, {begin.x, begin.y + rise}, width_, words, level, style);
    gap_ = space::hair;
    reach(end - rise);
}

void Column::heading_line(std::string_view words, int level, TextStyle style) {
    const Rect area = take(std::round(style.size * 1.38F));
    style.max_width = width_;
    ui::heading(*ui_, {area.min.x, area.min.y + rise_of(style)}, words, level, style);
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
    const Rect line = take(std::round(style.size * 1.38F));
    TextStyle fitting = style;
    fitting.max_width = width_;
    status_text(*ui_, {line.min.x, line.min.y + rise_of(style)}, words, fitting);
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

void Column::note(std::string_view words, Ink ground, const TextStyle& style) {
    constexpr float padding = space::gap;
    const float inside = width_ - 2 * padding;
    const float lines = count_lines(words, inside, style.size, style.weight);
    const Rect box = take(lines * std::round(style.size * 1.38F) + 2 * space::normal);
    fill_rect(box, ground, 12);
    ui::paragraph(*ui_, {box.min.x + padding, box.min.y + space::normal + rise_of(style)}, inside, words, style);
}

bool Column::button(std::string_view id, std::string_view label, const ButtonStyle& style) {
    Row row(*this);
    return row.button(id, label, style);
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

Row::Row(Column& in, float height) : in_(&in), height_(height), row_(in.take(height)), x_(row_.min.x) {}

Rect Row::take(float width) {
    width = std::min(width, row_.width());
    if (x_ > row_.min.x && x_ + width > row_.max.x) {
        in_->leave(space::close);
        row_ = in_->take(height_);
        x_ = row_.min.x;
    }
    const Rect area{{x_, row_.min.y}, {x_ + width, row_.max.y}};
    x_ += width + space::close;
    return area;
}

bool Row::button(std::string_view id, std::string_view label, const ButtonStyle& style) {
    return ui::button(in_->ui(), id, take(button_width(label, style)), label, style);
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
    ImDrawListSplitter channels;
    Column* in;
    std::size_t node;  // in the mirror
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

Card::~Card() {
    box_.max.y = bottom_ + style_.padding;
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
