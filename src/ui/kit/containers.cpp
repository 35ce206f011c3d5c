#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/kit/icons.hpp"
#include "ui/kit/motion.hpp"
#include "ui/kit/ui.hpp"

namespace driehoek::ui {
namespace {

constexpr ImGuiWindowFlags bare_window = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                         ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                         ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus;

// A finger moves what lies under it; the innermost part that can move.
void follow_finger(Ui& ui) {
    const ImGuiIO& io = ImGui::GetIO();
    if (ui.is_drag_taken || io.MouseSource != ImGuiMouseSource_TouchScreen || ImGui::GetScrollMaxY() <= 0) return;
    if (!ImGui::IsMouseDragging(ImGuiMouseButton_Left, 8)) return;
    // Where it went down, not where it is.
    const ImVec2 from = io.MouseClickedPos[0];
    const ImGuiWindow* dialog = ImGui::FindWindowByName("##dialog");
    if (dialog && dialog->WasActive && ImGui::GetCurrentWindow()->RootWindow != dialog) return;  // it lies on top
    if (!ImGui::GetCurrentWindow()->InnerClipRect.Contains(from)) return;
    ImGui::ClearActiveID();  // what it went down on is not pressed
    ImGui::SetScrollY(ImGui::GetScrollY() - io.MouseDelta.y);
    ui.is_drag_taken = true;
}

}  // namespace

MirrorRect intersection(const MirrorRect& one, const Rect& other) {
    const float left = std::max(one.x, other.min.x);
    const float top = std::max(one.y, other.min.y);
    const float right = std::min(one.x + one.width, other.max.x);
    const float bottom = std::min(one.y + one.height, other.max.y);
    return {left, top, std::max(0.0F, right - left), std::max(0.0F, bottom - top)};
}

void scroll_into_sight(const Rect& area) {
    const ImGuiWindow* window = ImGui::GetCurrentWindow();
    const float margin = 12;
    if (area.min.y < window->InnerClipRect.Min.y + margin) {
        ImGui::SetScrollY(ImGui::GetScrollY() - (window->InnerClipRect.Min.y + margin - area.min.y));
    } else if (area.max.y > window->InnerClipRect.Max.y - margin) {
        ImGui::SetScrollY(ImGui::GetScrollY() + (area.max.y - window->InnerClipRect.Max.y + margin));
    }
}

void focus_on(Ui& ui, std::string_view id) { ui.mirror.request_focus(ImGui::GetID(id.data(), id.data() + id.size())); }

Scope::Scope(std::string_view id) { ImGui::PushID(id.data(), id.data() + id.size()); }

Scope::~Scope() { ImGui::PopID(); }

Container::Container(Ui& ui, Role role, std::string_view id, std::string_view name, const Rect& area,
                     std::uint16_t state)
    : ui_(ui) {
    MirrorNode node;
    node.id = ui.unique_id(id);
    node.role = role;
    node.state = state;
    node.rect = {area.min.x, area.min.y, area.width(), area.height()};
    node.name = name;
    ui.mirror.open(std::move(node));
}

Container::~Container() { ui_.mirror.close(); }

Layer::Layer(std::string_view id, const Rect& area, Ui* ui, Point from, float seconds)
    : ui_(ui), from_(from), seconds_(seconds) {
    ImGui::SetCursorScreenPos({area.min.x, area.min.y});
    ImGui::BeginChild(std::string(id).c_str(), {area.width(), area.height()}, ImGuiChildFlags_None, bare_window);
}

Layer::~Layer() {
    if (ui_) come_in(*ui_, from_, seconds_);
    ImGui::EndChild();
}

float remembered_height(std::string_view id, float guess) {
    return ImGui::GetStateStorage()->GetFloat(ImGui::GetID(id.data(), id.data() + id.size()), guess);
}

void remember_height(std::string_view id, float height) {
    ImGui::GetStateStorage()->SetFloat(ImGui::GetID(id.data(), id.data() + id.size()), height);
}

ScrollArea::ScrollArea(Ui& ui, std::string_view id, const Rect& area) : ui_(ui), outer_clip_(ui.mirror.clip()) {
    ImGui::SetCursorScreenPos({area.min.x, area.min.y});
    ImGui::BeginChild(std::string(id).c_str(), {area.width(), area.height()}, ImGuiChildFlags_None,
                      ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    origin_ = {start.x, start.y};
    end_ = origin_.y;
    ui.mirror.set_clip(intersection(outer_clip_, area));
}

ScrollArea::~ScrollArea() {
    ImGui::SetCursorScreenPos({origin_.x, origin_.y});
    ImGui::Dummy({1, std::max(1.0F, end_ - origin_.y)});
    follow_finger(ui_);
    ImGui::EndChild();
    ui_.mirror.set_clip(outer_clip_);
}

void DialogFrame::begin(std::string_view id) {
    const ImVec2 page = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(page);
    if (ImGui::FindWindowByName("##dialog") == nullptr || !ImGui::FindWindowByName("##dialog")->WasActive)
        ImGui::SetNextWindowFocus();
    ImGui::Begin("##dialog", nullptr, bare_window);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    ImGui::PushID(id.data(), id.data() + id.size());
    fill_rect({{0, 0}, {page.x, page.y}}, Ink::shade, 0, theme_in_use() == Theme::dark ? 0.6F : 0.38F);
}

Rect DialogFrame::open(std::string_view title, float width, float around, float top) {
    // As high as its content was in the last frame; the first frame uses a guess that is seldom far off.
    const ImVec2 page = ImGui::GetIO().DisplaySize;
    const float outer_width = std::min(width, page.x - 16);
    const float height = std::min(remembered_height("height", 320) + around, page.y - 16 - std::max(top, 0.0F));
    const float y = top < 0 ? std::round((page.y - height) / 2) : top;
    const Point corner{std::round((page.x - outer_width) / 2), y};
    const Rect area{corner, {corner.x + outer_width, corner.y + height}};
    shadow(area, 18, 3);
    card(area);
    MirrorNode node;
    node.id = ui_.unique_id("dialog");
    ui_.dialog = node.id;
    node.role = Role::dialog;
    node.rect = {area.min.x, area.min.y, area.width(), area.height()};
    node.name = title;
    ui_.mirror.open(std::move(node));
    return area;
}

DialogFrame::DialogFrame(Ui& ui, std::string_view id, std::string_view title, float top, float width)
    : ui_(ui), margin_(0) {
    begin(id);
    const Rect area = open(title, width, 2, top);
    content_width_ = area.width();
    open_content({{area.min.x, area.min.y + 1}, {area.max.x, area.max.y - 1}});
}

void DialogFrame::open_content(Rect area) {
    area.max.y -= footer_;
    if (ui_.toast)
        area.max.y = std::min(area.max.y, std::max(ui_.toast->min.y - 8 - footer_, area.min.y + ui_.least_target()));
    content_ = area;
    scroll_ = std::make_unique<ScrollArea>(ui_, "content", area);
    end_ = scroll_->origin().y;
}

DialogFrame::DialogFrame(Ui& ui, std::string_view id, std::string_view title, std::string_view close_label, float width,
                         float footer)
    : ui_(ui), footer_(footer) {
    begin(id);
    constexpr float padding = 28;
    const float page_width = ImGui::GetIO().DisplaySize.x;
    const TextStyle style{20, Weight::bold, Ink::ink, Anchor::start};
    const float title_width = std::min(width, page_width - 16) - 2 * padding - 56;
    const float header = 76 + 28 * std::max(count_lines(title, title_width, style.size, style.weight) - 1, 0.0F);
    const Rect area = open(title, width, header + padding + footer, -1);
    heading_lines(ui, {area.min.x + padding, area.min.y + 46}, title_width, title, 2, style);
    wants_to_close_ = icon_button(ui, "close", {{area.max.x - 64, area.min.y + 16}, {area.max.x - 20, area.min.y + 60}},
                                  icons::x, close_label);
    content_width_ = area.width() - 2 * padding;
    open_content({{area.min.x + padding - 6, area.min.y + header - 6}, {area.max.x - padding + 14, area.max.y - 12}});
    if (ImGui::IsWindowAppearing()) ImGui::SetScrollY(0);  // not where it was left
    ImGui::SetCursorScreenPos({scroll_->origin().x + 6, scroll_->origin().y + 6});
}

void DialogFrame::ends_at(float y) {
    end_ = y;
    scroll_->ends_at(y);
}

Point DialogFrame::begin_footer(float content_ends_at) {
    ends_at(content_ends_at);
    height_ = end_ - scroll_->origin().y;
    scroll_.reset();
    line({content_.min.x + margin_, content_.max.y + 1}, {content_.max.x - 14, content_.max.y + 1}, Ink::line);
    return {content_.min.x + margin_, content_.max.y + 10};
}

DialogFrame::~DialogFrame() {
    const float height = height_ ? *height_ : end_ - scroll_->origin().y;
    scroll_.reset();
    remember_height("height", height);
    ui_.mirror.close();
    come_in(ui_, {}, panel_seconds);
    ImGui::PopID();
    ImGui::End();
}

AboveDialog::AboveDialog(Ui& ui) : ui_(ui) {
    if (!ui.dialog) return;
    ImGui::Begin("##dialog", nullptr, bare_window);
    ui.mirror.reopen(ui.dialog);
}

AboveDialog::~AboveDialog() {
    if (!ui_.dialog) return;
    ui_.mirror.close();
    ImGui::End();
}

}  // namespace driehoek::ui
