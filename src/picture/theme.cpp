#include "picture/theme.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace driehoek {
namespace {

// Light, dark, high contrast; in the order of Ink.
constexpr std::array<std::array<std::string_view, 3>, ink_count> values{{
    {"none", "none", "none"},  // none
    {"#F5F4F0", "#14171C", "#FFFFFF"},  // paper
    {"#FFFFFF", "#1D2128", "#FFFFFF"},  // panel
    {"#FAF9F6", "#22272F", "#FFFFFF"},  // sub
    {"#ECEAE4", "#0F1216", "#E6E6E6"},  // sunk
    {"#EEECE6", "#1A1E25", "#F2F2F2"},  // wedge
    {"#DFDCD4", "#343A44", "#000000"},  // line
    {"#858B95", "#7E8794", "#000000"},  // ctl
    {"#1A2230", "#F1F2F4", "#000000"},  // ink
    {"#454E5D", "#C6CBD3", "#1A1A1A"},  // ink2
    {"#5F6877", "#A3ABB7", "#333333"},  // ink3
    {"#0A7F74", "#4CC9B8", "#00534B"},  // foreman
    {"#2456C4", "#8AB1FF", "#0B2E91"},  // job_coach
    {"#7A1B6A", "#E79AD8", "#5A0A4C"},  // manager
    {"#38414F", "#D5DAE2", "#000000"},  // third
    {"#1A2230", "#F1F2F4", "#000000"},  // facilitator
    {"#FFFFFF", "#10141A", "#FFFFFF"},  // on_function
    {"#FFFFFF", "#1D2128", "#FFFFFF"},  // third_fill
    {"#E9ECF0", "#2C323B", "#E6E6E6"},  // quiet
    {"#C87A00", "#F5B53D", "#FFB81C"},  // amber_mark
    {"#B87400", "#D99A2B", "#5C3500"},  // amber_line
    {"#9A5A00", "#FFC960", "#5C3500"},  // amber_text
    {"#FFF2D4", "#3B2E12", "#FFF2D4"},  // amber_tint
    {"#1A1300", "#1A1300", "#1A1300"},  // amber_sign
    {"#B3261E", "#FF9C92", "#8C0D08"},  // red
    {"#FCE9E6", "#44201D", "#FFFFFF"},  // red_tint
    {"#1D5FE0", "#7FB0FF", "#0B2E91"},  // focus
    {"#10151E", "#000000", "#000000"},  // shade
    {"#858B95", "#7E8794", "#6E6E6E"},  // faint
    {"#DDDDD8", "#2C323B", "#DCDCDC"},  // quiet_on_wedge
}};

double channel(std::string_view value, std::size_t at) {
    int level = 0;
    std::from_chars(value.data() + at, value.data() + at + 2, level, 16);
    const double share = level / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

}  // namespace

std::string_view value_of(Ink ink, Theme theme) {
    return values[static_cast<std::size_t>(ink)][static_cast<std::size_t>(theme)];
}

double luminance_of(std::string_view value) {
    return 0.2126 * channel(value, 1) + 0.7152 * channel(value, 3) + 0.0722 * channel(value, 5);
}

double contrast_between(Ink one, Ink other, Theme theme) {
    const double first = luminance_of(value_of(one, theme));
    const double second = luminance_of(value_of(other, theme));
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Stroke heavy(Stroke stroke) {
    if (stroke.ink == Ink::none) return stroke;
    if (stroke.opacity < 1) return {Ink::faint, std::min(stroke.width, 1.5F), stroke.dash, 1};
    if (stroke.dash == Dash::third_contact) stroke.width = 4;
    if (stroke.ink == Ink::ink && stroke.width > 2.5F) stroke.width = 4.5F;
    return stroke;
}

Fill solid(Fill fill) {
    const bool is_ground_of_words = fill.opacity == 0 || fill.ink == Ink::third_fill;
    if (fill.opacity < 0.5F && !is_ground_of_words) return {};
    fill.opacity = 1;
    return fill;
}

}  // namespace driehoek
