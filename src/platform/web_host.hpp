// The page's platform: packs requests for the page's JavaScript (web/host.js) and unpacks its replies.
#pragma once
#include <memory>

#include "platform/platform.hpp"

namespace driehoek::platform {

// platform_web.cpp. Lives as long as the page.
std::unique_ptr<Platform> make_web_platform();

// The mirror's tree, as text, to web/mirror.js (format: ui/mirror.hpp).
void publish_mirror(const std::string& tree);

// The CSS cursor of the canvas: "default", "pointer", "grab", "grabbing".
void set_cursor(const char* css_cursor);

// The colours on screen: "light", "dark" or "contrast". The page's own fields and focus ring follow (web/shell.css).
void set_theme(const char* theme);

// What the address bar says after the page's address: "#/...", or nothing. A new step of the browser's history unless it
// replaces the one there is.
void set_link(const std::string& link, bool replace);
// How many CSS pixels are one of ours, for the text in the page's own fields.
void set_scale(float scale);

}  // namespace driehoek::platform
