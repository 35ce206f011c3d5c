// What is set for this device and this screen, beside what the views show of it (ui::PageStatus).
#pragma once
#include <array>
#include <string>
#include <string_view>

#include "app/app.hpp"
#include "picture/theme.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::app {

// How the choice of colours is kept; in the order of ThemeChoice.
inline constexpr std::array<std::string_view, 4> theme_keys{"system", "light", "dark", "contrast"};

struct DeviceSettings {
    App::Preferences preferences;
    std::string scale_key;  // the setting that holds the size of everything on this screen

    Theme theme_for(ui::ThemeChoice choice) const {
        switch (choice) {
            case ui::ThemeChoice::light: return Theme::light;
            case ui::ThemeChoice::dark: return Theme::dark;
            case ui::ThemeChoice::contrast: return Theme::contrast;
            case ui::ThemeChoice::system: break;
        }
        if (preferences.more_contrast) return Theme::contrast;
        return preferences.dark ? Theme::dark : Theme::light;
    }
};

}  // namespace driehoek::app
