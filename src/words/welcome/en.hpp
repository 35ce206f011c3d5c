// English.
#pragma once
#include "words/welcome/words.hpp"

namespace driehoek::en {

inline constexpr WelcomeWords welcome{
    .welcome_privacy = "Everything stays on this device, also without internet",
    .welcome_line_1 = "See who together",
    .welcome_line_2 = "form a triad",
    .welcome_lead = "Show the triads and see what needs attention. Without an account.",
    .start_sample = "Start with a sample",
    .start_sample_detail = "De Lindewaard: 60 people, 32 triads",
    .start_import = "Import your data",
    .start_import_detail = "A file of Driehoek. The app checks everything.",
    .start_empty = "Start empty",
    .start_empty_detail = "Make your first triad yourself",
    .tip = "Tip:",
    .tip_text = "with Tab and the arrow keys you do everything without a mouse.",
    .sample_is_fiction = "The data in the sample is made up.",
    .welcome_picture_summary = "A triad: candidate, foreman and job coach. In the middle an intervisie group.",
};

}  // namespace driehoek::en
