// Certificates of participation on paper: that somebody took part, how often, how long and with which begeleider. Never what was
// spoken of (domain 2.1).
#pragma once
#include <vector>

#include "derive/names.hpp"
#include "picture/sheet.hpp"

namespace driehoek {

struct Words;

struct CertificateView {
    const Organisation& organisation;
    const Round& round;
    const IntervisieGroup& group;
    PersonId person{};  // none: everybody who was there, a page each
    const Names& names;
    const Words& words;
    Date today{};
};
// Who was at a session that was held, in the order of their seats: only of them there is something to certify.
std::vector<PersonId> people_to_certify(const Organisation& organisation, const Round& round,
                                        const IntervisieGroup& group);
std::vector<SheetLine> certificates(const CertificateView& view);

}  // namespace driehoek
