// The certificate of participation: that somebody took part, and nothing of what was spoken of.
#pragma once
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct CertificateWords {
    Word certificate_button, certificate_title, certificate_text, certificate_who, certificate_everybody,
        certificate_none, certificate_names_note;
    // on paper
    Word certificate_sheet, certificate_says, certificate_what, certificate_data, certificate_name,
        certificate_organisation, certificate_round, certificate_sessions, certificate_hours, certificate_period,
        certificate_facilitator, certificate_sign, certificate_place, certificate_no_content;
    Pattern<"count", "all"> certificate_sessions_of;
    Pattern<"count"> certificate_hours_of;
    Pattern<"known", "count"> certificate_hours_known;
    Pattern<"first", "last"> certificate_from_until;
};

}  // namespace driehoek
