// The contrast of every pair of inks that stand on each other, in every theme (DESIGN.md 2.1, WCAG 2.2).
#include "picture/theme.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace driehoek;

namespace {

constexpr std::array themes{Theme::light, Theme::dark, Theme::contrast};

struct Contrast {
    Ink front;
    Ink ground;
    double needed;
};

constexpr double text = 4.5;  // WCAG 1.4.3
constexpr double part = 3.0;  // WCAG 1.4.11: borders of controls, shapes that say something

constexpr std::array pairs{
    Contrast{Ink::ink, Ink::paper, text},
    Contrast{Ink::ink, Ink::panel, text},
    Contrast{Ink::ink, Ink::sub, text},
    Contrast{Ink::ink, Ink::sunk, text},
    Contrast{Ink::ink, Ink::wedge, text},
    Contrast{Ink::ink, Ink::amber_tint, text},
    Contrast{Ink::ink, Ink::red_tint, text},
    Contrast{Ink::ink2, Ink::paper, text},
    Contrast{Ink::ink2, Ink::panel, text},
    Contrast{Ink::ink2, Ink::sub, text},
    Contrast{Ink::ink2, Ink::sunk, text},
    Contrast{Ink::ink2, Ink::wedge, text},
    Contrast{Ink::ink3, Ink::paper, text},
    Contrast{Ink::ink3, Ink::panel, text},
    Contrast{Ink::panel, Ink::ink, text},
    Contrast{Ink::ctl, Ink::panel, part},
    Contrast{Ink::ctl, Ink::paper, part},
    Contrast{Ink::on_function, Ink::foreman, text},
    Contrast{Ink::on_function, Ink::job_coach, text},
    Contrast{Ink::on_function, Ink::manager, text},
    Contrast{Ink::on_function, Ink::third, text},
    Contrast{Ink::foreman, Ink::wedge, part},
    Contrast{Ink::job_coach, Ink::wedge, part},
    Contrast{Ink::manager, Ink::wedge, part},
    Contrast{Ink::third, Ink::third_fill, text},
    Contrast{Ink::third, Ink::wedge, part},
    Contrast{Ink::ink, Ink::third_fill, text},
    Contrast{Ink::amber_text, Ink::amber_tint, text},
    Contrast{Ink::amber_text, Ink::paper, text},
    Contrast{Ink::amber_text, Ink::panel, text},
    Contrast{Ink::amber_line, Ink::paper, part},
    Contrast{Ink::amber_sign, Ink::amber_mark, text},
    Contrast{Ink::red, Ink::panel, text},
    Contrast{Ink::red, Ink::red_tint, text},
    Contrast{Ink::red, Ink::paper, text},
    Contrast{Ink::focus, Ink::paper, part},
    Contrast{Ink::focus, Ink::panel, text},  // also the name at a drop place
    Contrast{Ink::focus, Ink::wedge, part},
    Contrast{Ink::foreman, Ink::paper, part},
    Contrast{Ink::job_coach, Ink::paper, part},
    Contrast{Ink::manager, Ink::paper, part},
    Contrast{Ink::foreman, Ink::panel, text},  // outlined, with a letter of its own colour
    Contrast{Ink::job_coach, Ink::panel, text},
    Contrast{Ink::manager, Ink::panel, text},
    Contrast{Ink::third, Ink::panel, text},
    Contrast{Ink::third, Ink::paper, part},
    Contrast{Ink::facilitator, Ink::panel, part},
    Contrast{Ink::panel, Ink::facilitator, text},
    Contrast{Ink::panel, Ink::ink2, text},
    Contrast{Ink::ink2, Ink::amber_tint, text},
    Contrast{Ink::amber_text, Ink::wedge, text},
    Contrast{Ink::amber_line, Ink::wedge, part},
    Contrast{Ink::amber_line, Ink::panel, part},
    Contrast{Ink::red, Ink::sub, text},
    Contrast{Ink::ctl, Ink::sub, part},
};

}  // namespace

TEST_CASE("every pair of inks has the contrast it needs, in every theme") {
    for (const Theme theme : themes) {
        for (const Contrast& pair : pairs) {
            CAPTURE(static_cast<int>(theme));
            CAPTURE(static_cast<int>(pair.front));
            CAPTURE(static_cast<int>(pair.ground));
            CHECK(contrast_between(pair.front, pair.ground, theme) >= pair.needed);
        }
        // In high contrast the mark itself is too bright for its ground, and gets a dark edge.
        const Ink mark = theme == Theme::contrast ? Ink::amber_line : Ink::amber_mark;
        CHECK(contrast_between(mark, Ink::panel, theme) >= part);
    }
    CHECK(contrast_between(Ink::faint, Ink::wedge, Theme::contrast) >= text);
    CHECK(contrast_between(Ink::faint, Ink::panel, Theme::contrast) >= text);  // a sign that cannot be pressed
}

TEST_CASE("contrast is computed as the standard says") {
    CHECK(luminance_of("#FFFFFF") == doctest::Approx(1.0));
    CHECK(luminance_of("#000000") == doctest::Approx(0.0));
    CHECK(contrast_between(Ink::ink, Ink::panel, Theme::contrast) == doctest::Approx(21.0));
    CHECK(contrast_between(Ink::ink, Ink::panel, Theme::light) == doctest::Approx(15.96).epsilon(0.001));
    CHECK(contrast_between(Ink::ink2, Ink::paper, Theme::dark) == doctest::Approx(11.02).epsilon(0.001));
}

TEST_CASE("every ink has a value in every theme") {
    for (std::size_t index = 1; index < ink_count; ++index) {
        for (const Theme theme : themes) CHECK(value_of(static_cast<Ink>(index), theme).size() == 7);
    }
}

TEST_CASE("in high contrast nothing is see-through, links are thin and what is selected is heavy") {
    CHECK(solid({Ink::ink, 0.04F}).ink == Ink::none);
    CHECK(solid({Ink::wedge, 0.9F}).opacity == 1);
    CHECK(solid({Ink::wedge, 0}) == Fill{Ink::wedge, 1});  // the ground of a name: there only
    CHECK(heavy({Ink::job_coach, 1.5F, Dash::none, 0.6F}) == Stroke{Ink::faint, 1.5F});
    CHECK(heavy({Ink::ink, 2.75F}).width > 4);
    CHECK(heavy({Ink::amber_line, 2, Dash::third_contact}).width == 4);
    CHECK(heavy({}).ink == Ink::none);
}
