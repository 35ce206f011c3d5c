// The whole app without a browser: ImGui without a renderer, a platform in memory, and hands that press what the mirror names.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.hpp"
#include "support/test_platform.hpp"

struct ImGuiContext;

namespace driehoek::test {

bool is_control(ui::Role role);
// The bytes of a file that assets/fonts/recipe.py made.
std::string font_file(const char* name);

// After a frame of ImGui: without a renderer somebody must say that textures are there.
void accept_textures();

class HeadlessPage {
public:
    // A platform that outlives the page may be shared by two pages, one after the other: a reload.
    // `link` is what the address bar says.
    explicit HeadlessPage(TestPlatform& platform, float width = 1440, float height = 900, const std::string& link = {});
    ~HeadlessPage();
    HeadlessPage(const HeadlessPage&) = delete;
    HeadlessPage& operator=(const HeadlessPage&) = delete;

    // Draws frames until the app wants no more of them; at most twenty.
    void settle();
    // Lets time pass, drawing whenever the app says something is due.
    void wait(int milliseconds);

    // The first node with this role and name (a beginning is enough); null when there is none.
    const ui::MirrorNode* find(ui::Role role, std::string_view name) const;
    bool shows(std::string_view text) const;  // any node whose name or value contains it
    // As the keyboard or a screen reader would. False when there is no such node.
    bool press(std::string_view name);
    // As the mouse would, in the middle of the node's rectangle.
    bool click(std::string_view name);
    // From the middle of one node to that of another, in a few steps.
    bool drag(std::string_view from, std::string_view to);
    bool type(std::string_view field, std::string text);
    bool choose(std::string_view field, std::string_view option);
    bool key(const std::string& name);  // with the focus on nothing of ours
    bool key_on(std::string_view node, const std::string& name);
    // By its keys, "mn" for one; whether a dialog whose title begins so is there then.
    bool open_dialog(std::string_view keys, std::string_view title);

    std::string asked_focus = "0";  // which node the page was last asked to give the focus to
    std::vector<std::string> announced;  // to a screen reader, in order
    app::App& app() { return *app_; }
    const ui::Mirror& mirror() const { return app_->mirror(); }
    void draw() { frame(); }  // one frame, for measurements
    void type_one_frame(std::string_view field, std::string text);  // idem

private:
    void frame();
    const ui::MirrorNode* find_control(std::string_view name) const;

    TestPlatform& platform_;
    ImGuiContext* context_;
    std::string announcement_ = "0";
    std::unique_ptr<app::App> app_;
};

}  // namespace driehoek::test
