// English.
#pragma once
#include "words/certificate/words.hpp"

namespace driehoek::en {

inline constexpr CertificateWords certificate{
    .certificate_button = "Certificate of participation",
    .certificate_title = "Print a certificate of participation",
    .certificate_text =
        "The certificate says who took part, how often and for how many hours. Never what was spoken of.",
    .certificate_who = "For whom?",
    .certificate_everybody = "Everybody who was there once, a page each",
    .certificate_none = "There is nobody with a session that was held yet. Say first who was there.",
    .certificate_names_note = "The certificate has names. Give it to that person only.",
    .certificate_sheet = "Certificate of participation",
    .certificate_says = "took part in intervisie.",
    .certificate_what = "What",
    .certificate_data = "Details",
    .certificate_name = "Name",
    .certificate_organisation = "Organisation",
    .certificate_round = "Round",
    .certificate_sessions = "Present at",
    .certificate_hours = "Hours",
    .certificate_period = "Period",
    .certificate_facilitator = "Facilitator",
    .certificate_sign = "Signature of the facilitator",
    .certificate_place = "Place and date",
    .certificate_no_content = "This certificate says nothing of what was spoken of.",
    .certificate_sessions_of = "{count} of {all} sessions",
    .certificate_hours_of = "{count} hours",
    .certificate_hours_known = "{known} hours, and {count} times without an end",
    .certificate_from_until = "{first} to {last}",
};

}  // namespace driehoek::en
