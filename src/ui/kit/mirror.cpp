#include "ui/kit/mirror.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace driehoek::ui {
namespace {

constexpr char field_end = '\x1F';
constexpr char record_end = '\x1E';

void append(std::string& text, std::string_view field) {
    for (const char character : field) {
        if (character != field_end && character != record_end) text += character;
    }
    text += field_end;
}

void append(std::string& text, std::uint32_t number) {
    char digits[12];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    text.append(digits, end);
    text += field_end;
}

// A tenth of a pixel is exact enough for an outline, and keeps the tree equal when nothing visible moved.
void append(std::string& text, float number) {
    char digits[16];
    const int tenths = static_cast<int>(std::lround(number * 10.0F));
    const auto end = std::to_chars(digits, digits + sizeof digits, tenths / 10).ptr;
    if (tenths < 0 && tenths > -10) text += '-';
    text.append(digits, end);
    if (tenths % 10 != 0) {
        text += '.';
        text += static_cast<char>('0' + std::abs(tenths % 10));
    }
    text += field_end;
}

void append(std::string& text, const MirrorRect& rect, float scale) {
    append(text, rect.x * scale);
    append(text, rect.y * scale);
    append(text, rect.width * scale);
    append(text, rect.height * scale);
}

}  // namespace

void Mirror::begin(std::string_view title, std::string_view language) {
    title_ = title;
    language_ = language;
    nodes_.clear();
    open_.clear();
    for (const MirrorEvent& event : events_) {
        if (event.kind == MirrorEvent::Kind::focus) {
            focused_ = event.id;
            is_focus_by_key_ = event.index != 0;
        }
        if (event.kind == MirrorEvent::Kind::blur && focused_ == event.id) focused_ = 0;
    }
}

void Mirror::open(MirrorNode node) {
    const NodeId id = node.id;
    add(std::move(node));
    open_.push_back(id);
}

void Mirror::close() { open_.pop_back(); }

void Mirror::add(MirrorNode node) {
    node.parent = parent();
    node.clip = clip_;
    nodes_.push_back(std::move(node));
}

void Mirror::announce(std::string text, bool urgent) {
    // What the page has not been told yet is not talked over.
    if (is_untold_) text = announcement_ + ". " + text;
    urgent_ = urgent || (is_untold_ && urgent_);
    announcement_ = std::move(text);
    is_untold_ = true;
    ++announcement_serial_;
}

bool Mirror::take_press(NodeId id) {
    return std::erase_if(events_, [id](const MirrorEvent& event) {
               return event.kind == MirrorEvent::Kind::press && event.id == id;
           }) > 0;
}

std::optional<std::string> Mirror::take_text(NodeId id) {
    std::optional<std::string> text;
    std::erase_if(events_, [&](const MirrorEvent& event) {
        if (event.kind != MirrorEvent::Kind::text || event.id != id) return false;
        text = event.text;  // the last one counts
        return true;
    });
    return text;
}

std::optional<int> Mirror::take_choice(NodeId id) {
    std::optional<int> choice;
    std::erase_if(events_, [&](const MirrorEvent& event) {
        if (event.kind != MirrorEvent::Kind::choose || event.id != id) return false;
        choice = event.index;
        return true;
    });
    return choice;
}

std::optional<std::string> Mirror::take_key(NodeId id) {
    const auto found = std::ranges::find_if(
        events_, [id](const MirrorEvent& event) { return event.kind == MirrorEvent::Kind::key && event.id == id; });
    if (found == events_.end()) return std::nullopt;
    std::string key = std::move(found->text);
    events_.erase(found);
    return key;
}

std::optional<std::string> Mirror::take_paste() {
    const auto found = std::ranges::find(events_, MirrorEvent::Kind::paste, &MirrorEvent::kind);
    if (found == events_.end()) return std::nullopt;
    std::string text = std::move(found->text);
    events_.erase(found);
    return text;
}

bool Mirror::take_focus_change(NodeId id) {
    return std::erase_if(events_, [id](const MirrorEvent& event) {
               return event.kind == MirrorEvent::Kind::focus && event.id == id;
           }) > 0;
}

void Mirror::end() { events_.clear(); }

std::optional<std::string> Mirror::take_publication(float scale) {
    is_untold_ = false;
    std::string text;
    text.reserve(published_.size() + 256);
    append(text, title_);
    append(text, language_);
    append(text, focus_);
    append(text, focus_serial_);
    append(text, announcement_serial_);
    append(text, std::uint32_t{urgent_});
    append(text, announcement_);
    for (const MirrorNode& node : nodes_) {
        text += record_end;
        append(text, node.id);
        append(text, node.parent);
        append(text, static_cast<std::uint32_t>(node.role));
        append(text, std::uint32_t{node.state});
        append(text, std::uint32_t{node.level});
        append(text, node.rect, scale);
        append(text, node.clip, scale);
        append(text, node.name);
        append(text, node.value);
        append(text, node.description);
    }
    if (text == published_) return std::nullopt;
    published_ = text;
    return text;
}

}  // namespace driehoek::ui
