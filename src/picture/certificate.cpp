#include "picture/certificate.hpp"

#include <string>
#include <utility>

#include "derive/turnout.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

// "7,5": whole hours without a decimal.
std::string hours_in(const Words& words, int minutes) {
    const int tenths = (minutes + 3) / 6;
    return tenths % 10 == 0 ? std::to_string(tenths / 10) : one_decimal(words, tenths);
}

std::string hours_of(const Words& words, const Participation& took) {
    const std::string hours = hours_in(words, took.minutes);
    if (took.without_end == 0) return fill(words.certificate_hours_of, {hours});
    return fill(words.certificate_hours_known, {hours, std::to_string(took.without_end)});
}

void append_certificate(std::vector<SheetLine>& lines, const CertificateView& view, const PersonId& person) {
    const Words& words = view.words;
    const Participation took = participation_of(view.organisation, view.round, person);
    const std::string& organisation = view.organisation.settings.name;
    const std::string round = fill(words.sheet_of_round, {view.round.name});
    const std::string name = view.names.of(view.organisation, person);
    lines.push_back({SheetPart::sheet, {organisation, round, std::string(words.certificate_sheet), {}}});
    lines.push_back({SheetPart::title, {name, std::string(words.certificate_says)}});
    std::vector<std::string> cells{"2", std::string(words.certificate_what), std::string(words.certificate_data)};
    const auto row = [&](Word what, std::string data) {
        cells.emplace_back(what);
        cells.push_back(std::move(data));
    };
    row(words.certificate_name, name);
    row(words.certificate_organisation, organisation);
    row(words.certificate_round, view.round.name);
    row(words.certificate_sessions,
        fill(words.certificate_sessions_of, {std::to_string(took.came), std::to_string(took.held)}));
    row(words.certificate_hours, hours_of(words, took));
    if (took.first)
        row(words.certificate_period,
            took.first == took.last
                ? long_date(words, *took.first)
                : fill(words.certificate_from_until, {long_date(words, *took.first), long_date(words, *took.last)}));
    const PersonId& facilitator = view.group.facilitator;
    if (facilitator) row(words.certificate_facilitator, view.names.of(view.organisation, facilitator));
    lines.push_back({SheetPart::table, std::move(cells)});
    lines.push_back({SheetPart::note, {std::string(words.certificate_no_content)}});
    lines.push_back({SheetPart::signature, {std::string(words.certificate_sign)}});
    lines.push_back({SheetPart::signature, {std::string(words.certificate_place)}});
    std::string made = fill(words.sheet_made, {long_date(words, view.today)});
    if (view.organisation.settings.is_sample) made += ' ' + std::string(words.sheet_sample);
    lines.push_back({SheetPart::foot, {std::move(made), {}}});
}

}  // namespace

std::vector<PersonId> people_to_certify(const Organisation& organisation, const Round& round,
                                        const IntervisieGroup& group) {
    std::vector<PersonId> people;
    for (const PersonTurnout& each : turnout_of_people(group)) {
        if (participation_of(organisation, round, each.person).came > 0) people.push_back(each.person);
    }
    return people;
}

std::vector<SheetLine> certificates(const CertificateView& view) {
    std::vector<SheetLine> lines;
    for (const PersonId& person : people_to_certify(view.organisation, view.round, view.group)) {
        if (!view.person || view.person == person) append_certificate(lines, view, person);
    }
    return lines;
}

}  // namespace driehoek
