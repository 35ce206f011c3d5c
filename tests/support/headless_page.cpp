#include "support/headless_page.hpp"

#include <imgui.h>

#include <algorithm>
#include <cfloat>
#include <cstdio>
#include <cstdlib>

#include "support/paths.hpp"
#include "ui/kit/look.hpp"

namespace driehoek::test {
namespace {

using ui::MirrorNode;
using ui::Role;

std::string read_file(const std::string& path) {
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (!file) {
        std::fprintf(stderr, "a page needs %s: run it where it was built\n", path.c_str());
        std::exit(1);
    }
    std::string bytes;
    char block[1 << 14];
    while (const std::size_t count = std::fread(block, 1, sizeof block, file)) bytes.append(block, count);
    std::fclose(file);
    return bytes;
}

}  // namespace

std::string font_file(const char* name) { return read_file(path_of_font(name)); }

void accept_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_OK) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

bool is_control(ui::Role role) { return role >= Role::button; }

HeadlessPage::HeadlessPage(TestPlatform& platform, float width, float height, const std::string& link)
    : platform_(platform), context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {width, height};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    ui::load_fonts(
        {font_file("regular.ttf"), font_file("semibold.ttf"), font_file("bold.ttf"), font_file("icons.ttf")});
    app_ = std::make_unique<app::App>(platform_, link);
    app_->set_sample(read_file(path_in_project("assets/samples/lindewaard.json")));
    app_->set_preferences({.reduced_motion = true});  // what moves is tried apart
    settle();
}

HeadlessPage::~HeadlessPage() {
    app_.reset();
    ImGui::SetCurrentContext(context_);
    ImGui::DestroyContext(context_);
}

void HeadlessPage::frame() {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    app_->frame();
    ImGui::Render();
    accept_textures();
    // The head of a publication: title, language, focus and its number, announcement's number, urgent, announcement.
    const std::optional<std::string> tree = app_->mirror().take_publication();
    if (!tree) return;
    std::vector<std::string> head{""};
    for (const char character : std::string_view(*tree).substr(0, tree->find('\x1e'))) {
        if (character == '\x1f')
            head.emplace_back();
        else
            head.back() += character;
    }
    asked_focus = head.at(2);
    if (head.at(4) != announcement_) announced.push_back(head.at(6));
    announcement_ = head.at(4);
}

void HeadlessPage::settle() {
    for (int count = 0; count < 4 || (app_->wants_frame() && count < 20); ++count) frame();
}

void HeadlessPage::wait(int milliseconds) {
    while (milliseconds > 0) {
        const int due = app_->milliseconds_until_due();
        const int step = due < 0 ? milliseconds : std::clamp(due, 1, milliseconds);
        platform_.pass(step);
        milliseconds -= step;
        settle();
    }
}

const MirrorNode* HeadlessPage::find(Role role, std::string_view name) const {
    const auto& nodes = app_->mirror().nodes();
    const auto found = std::ranges::find_if(
        nodes, [&](const MirrorNode& node) { return node.role == role && node.name.starts_with(name); });
    return found == nodes.end() ? nullptr : &*found;
}

// An exact name wins over a beginning: "Sluit" is not "Sluit melding".
const MirrorNode* HeadlessPage::find_control(std::string_view name) const {
    const auto& nodes = app_->mirror().nodes();
    // With a dialog open the rest is out of reach; it comes last.
    std::size_t from = 0;
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        if (nodes[index].role == Role::dialog) from = index;
    }
    const MirrorNode* begin = nullptr;
    for (std::size_t index = from; index < nodes.size(); ++index) {
        const MirrorNode& node = nodes[index];
        if (!is_control(node.role)) continue;
        if (node.name == name) return &node;
        if (!begin && node.name.starts_with(name)) begin = &node;
    }
    return begin;
}

bool HeadlessPage::shows(std::string_view text) const {
    return std::ranges::any_of(app_->mirror().nodes(), [&](const MirrorNode& node) {
        return node.name.contains(text) || node.value.contains(text) || node.description.contains(text);
    });
}

bool HeadlessPage::press(std::string_view name) {
    const MirrorNode* node = find_control(name);
    if (!node || (node->state & ui::state_disabled) != 0) return false;
    app_->mirror().receive({ui::MirrorEvent::Kind::press, node->id, {}, 0});
    settle();
    return true;
}

bool HeadlessPage::click(std::string_view name) {
    const MirrorNode* node = find_control(name);
    if (!node) return false;
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(node->rect.x + node->rect.width / 2, node->rect.y + node->rect.height / 2);
    settle();
    io.AddMouseButtonEvent(0, true);
    settle();
    io.AddMouseButtonEvent(0, false);
    settle();
    io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    settle();
    return true;
}

bool HeadlessPage::drag(std::string_view from, std::string_view to) {
    const MirrorNode* begin = find_control(from);
    const MirrorNode* end = find_control(to);
    if (!begin || !end) return false;
    const auto middle = [](const MirrorNode& node) {
        return ImVec2{node.rect.x + node.rect.width / 2, node.rect.y + node.rect.height / 2};
    };
    const ImVec2 first = middle(*begin);
    const ImVec2 last = middle(*end);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(first.x, first.y);
    settle();
    io.AddMouseButtonEvent(0, true);
    settle();
    for (const float share : {0.3F, 0.7F, 1.0F}) {
        io.AddMousePosEvent(first.x + (last.x - first.x) * share, first.y + (last.y - first.y) * share);
        settle();
    }
    io.AddMouseButtonEvent(0, false);
    settle();
    io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    settle();
    return true;
}

void HeadlessPage::type_one_frame(std::string_view field, std::string text) {
    const MirrorNode* node = find_control(field);
    if (node) app_->mirror().receive({ui::MirrorEvent::Kind::text, node->id, std::move(text), 0});
    frame();
}

bool HeadlessPage::type(std::string_view field, std::string text) {
    const MirrorNode* node = find_control(field);
    if (!node) return false;
    app_->mirror().receive({ui::MirrorEvent::Kind::text, node->id, std::move(text), 0});
    settle();
    return true;
}

bool HeadlessPage::choose(std::string_view field, std::string_view option) {
    const MirrorNode* node = find(Role::select, field);
    if (!node) return false;
    // value: the chosen index, then the options, one per line
    std::string_view rest = node->value;
    rest.remove_prefix(std::min(rest.size(), rest.find('\n') + 1));
    for (int index = 0; !rest.empty(); ++index) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        if (line.starts_with(option)) {
            app_->mirror().receive({ui::MirrorEvent::Kind::choose, node->id, {}, index});
            settle();
            return true;
        }
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    return false;
}

bool HeadlessPage::key(const std::string& name) {
    const bool used = app_->offer_key(0, name);
    settle();
    return used;
}

bool HeadlessPage::open_dialog(std::string_view keys, std::string_view title) {
    for (const char each : keys) key(std::string(1, each));
    return find(ui::Role::dialog, title) != nullptr;
}

bool HeadlessPage::key_on(std::string_view node_name, const std::string& name) {
    const MirrorNode* node = find_control(node_name);
    if (!node) return false;
    const bool used = app_->offer_key(node->id, name);
    settle();
    return used;
}

}  // namespace driehoek::test
