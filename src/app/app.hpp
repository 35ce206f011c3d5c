// Joins the rooms: one frame at a time, what the user did becomes commands, what changed is kept.
// Knows nothing of WebGL or the browser: main.cpp hands it ImGui frames, mirror events and a platform.
#pragma once
#include <memory>
#include <optional>
#include <string>

#include "platform/platform.hpp"
#include "ui/kit/mirror.hpp"

namespace driehoek::app {

class App {
public:
    // `sample` is the text of assets/samples/lindewaard.json, fetched beside the program.
    // `link` is what the address bar says ("#/..."): where to begin.
    explicit App(platform::Platform& platform, const std::string& link = {});
    ~App();

    void set_sample(std::string json);
    // True when the page has no WebGL: everything is laid out, nothing is painted.
    void set_plain(bool plain);

    // One frame, between ImGui::NewFrame and ImGui::Render. Draws, runs the commands that were sent, starts keeping.
    void frame();
    // More frames are wanted at once: an animation runs or a reply changed something.
    bool wants_frame() const;
    // Milliseconds until something must happen by itself (autosave, a toast that goes); negative: nothing.
    int milliseconds_until_due() const;

    // What the user's system asks for. Set before the first frame and again whenever it changes.
    struct Preferences {
        bool dark = false, more_contrast = false, reduced_motion = false;
        bool touch = false;  // the main pointer is a finger: no hover, targets of at least 44 px
    };
    void set_preferences(Preferences preferences);
    // The colours on screen now, for what the page itself draws (fields, focus ring): "light", "dark" or "contrast".
    const char* theme() const;
    // The size of the screen and of the window on it, in CSS pixels: a size of everything is remembered for each screen.
    void set_screen(int width, int height, float window_width);
    // How many CSS pixels are one of ours; 1 to 2.
    float scale() const;
    // Two fingers moved, or a wheel turned: `scale` is the change of their distance (1 = none), around x, y; dx, dy moved with
    // them. In our pixels. False: nothing there can be zoomed.
    bool pinch(float x, float y, float scale, float dx, float dy);
    // The pointer carries somebody.
    bool carries() const;

    // The machine draws words with other fonts from now on.
    void fonts_changed();

    // A key that the page saw while node `focus` had the focus (0: nothing of ours). True when the app uses it: only then does the page
    // prevent what the browser would do.
    bool offer_key(ui::NodeId focus, const std::string& key);

    // What the address bar must say now; nothing while that is still being found out.
    std::optional<std::string> link() const;
    // The user went back or forward in the browser, or typed another link.
    // False: a dialog was in the way, and the app is where it was.
    bool follow(const std::string& link);

    ui::Mirror& mirror();
    // The last state as a file, for the page that is shown after a crash; kept up to date after each change.
    const std::string& last_state() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace driehoek::app
