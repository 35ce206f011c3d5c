#include "intake/header_words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "intake/values.hpp"

namespace driehoek::intake {
namespace {

struct Header {
    IntakeField field;
    std::string_view words;  // bare, divided by blanks
};

// clang-format off
constexpr std::array people_headers{
    Header{IntakeField::name, "naam volledigenaam weergavenaam medewerker werknemer collega persoon medewerkernaam "
                             "naammedewerker naamwerknemer name fullname displayname employee employeename"},
    Header{IntakeField::given_name, "voornaam voornamen roepnaam firstname givenname forename"},
    Header{IntakeField::initials, "voorletters voorletter initialen initials"},
    Header{IntakeField::prefix, "voorvoegsel voorvoegsels tussenvoegsel tussenvoegsels vvgsl prefix infix"},
    Header{IntakeField::surname, "achternaam familienaam surname lastname familyname"},
    Header{IntakeField::number, "personeelsnummer personeelsnr persnr pnr medewerkernummer medewerkernr mdwnr "
                               "werknemernummer werknemersnummer werknemernr stamnummer nummer nr id employeeid "
                               "employeenumber employeeno empid empno staffnumber staffid staffno personnelnumber "
                               "postuniquereference postreference postnummer positienummer code medewerkercode"},
    Header{IntakeField::function, "functie functienaam functieomschrijving functietitel functiebenaming beroep rol "
                                 "function jobtitle job role position profession title"},
    Header{IntakeField::level, "niveau functieniveau senioriteit level seniority"},
    Header{IntakeField::unit, "afdeling afdelingsnaam team ploeg onderdeel unit organisatieonderdeel "
                             "organisatieeenheid oe plaatsinorganisatie department departement team organizationalunit"},
    Header{IntakeField::parent_unit, "bedrijfsonderdeel hoofdafdeling sector divisie directie bovenliggendonderdeel "
                                    "businessunit parentunit parentdepartment division"},
    Header{IntakeField::location, "locatie vestiging standplaats werklocatie gebouw location site office workplace"},
    Header{IntakeField::working_days, "werkdagen dagen werkrooster rooster arbeidspatroon workingdays workdays"},
    Header{IntakeField::line_manager, "leidinggevende naamleidinggevende leidinggevendenaam nummerleidinggevende "
                                     "personeelsnummerleidinggevende directleidinggevende rapporteertaan valtonder "
                                     "chef baas manager managername managerid managernumber linemanager supervisor "
                                     "reportsto reportstoseniorpost boss bossid"},
    Header{IntakeField::begin, "indienst indienstdatum datumindienst begindatum startdatum ingangsdatum "
                              "begindienstverband begin startdate hiredate dateofhire employmentstart joined"},
    Header{IntakeField::end, "uitdienst uitdienstdatum datumuitdienst einddatum eindedienstverband einde enddate "
                            "terminationdate employmentend leavingdate left"},
    Header{IntakeField::training, "opleiding opleidingstraject opleidingsstatus statusopleiding training "
                                 "trainingstatus leiderschapsprogramma"},
    Header{IntakeField::training_finished, "opleidingafgerond afgerondop datumafgerond trainingfinished"},
    Header{IntakeField::sbb_registered, "sbb sbbdatum datumsbb sbbgeregistreerd sbbregistratie sbbregistered"},
};
constexpr std::array triad_headers{
    Header{IntakeField::code, "code kandidaat kandidaatcode codekandidaat werknemercode codewerknemer deelnemercode "
                             "3hoek driehoek triad candidate candidatecode"},
    Header{IntakeField::trajectory, "soort type traject trajectsoort soorttraject regeling trajectory kind"},
    Header{IntakeField::lead, "leiding voorman voorvrouw afdelingsmanager leidinggevende werkleider lead foreman"},
    Header{IntakeField::job_coach, "jobcoach coach jobcoachnaam naamjobcoach"},
    Header{IntakeField::contact, "contact contactpersoon extracontact derdecontact derdecontactpersoon extracontactpersoon "
                                "contactperson thirdcontact"},
    Header{IntakeField::module, "module modulenaam modulename"},
    Header{IntakeField::unit, "afdeling team ploeg onderdeel unit bedrijfsonderdeel department"},
    Header{IntakeField::begin, "begin begindatum startdatum start ingangsdatum sinds startdate since"},
    Header{IntakeField::end, "einde einddatum eind enddate end"},
};
// clang-format on

bool holds_word(std::string_view words, std::string_view word) {
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        const bool begins = at == 0 || words[at - 1] == ' ';
        const std::size_t end = at + word.size();
        if (begins && (end == words.size() || words[end] == ' ')) return true;
    }
    return false;
}

}  // namespace

std::optional<IntakeField> field_named(std::string_view header, TableKind kind) {
    std::string word = bare(header);
    while (!word.empty() && word.back() >= '0' && word.back() <= '9') word.pop_back();  // "Functie 2"
    if (word.empty()) return std::nullopt;
    const std::span<const Header> headers =
        kind == TableKind::people ? std::span<const Header>(people_headers) : std::span<const Header>(triad_headers);
    for (const Header& named : headers) {
        if (holds_word(named.words, word)) return named.field;
    }
    return std::nullopt;
}

}  // namespace driehoek::intake
