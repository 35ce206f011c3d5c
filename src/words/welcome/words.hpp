// The first page.
#pragma once
#include "words/word.hpp"

namespace driehoek {

struct WelcomeWords {
    Word welcome_privacy, welcome_line_1, welcome_line_2, welcome_lead;
    Word start_sample, start_sample_detail, start_import, start_import_detail, start_empty, start_empty_detail;
    Word tip, tip_text;
    Word sample_is_fiction;
    Word welcome_picture_summary;
};

}  // namespace driehoek
