#include "base/forbidden_key.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/citizen_number.hpp"

namespace driehoek {
namespace {

// Wherever they stand in a name whose words are written as one. Long enough to mean one thing only.
// clang-format off
constexpr auto stems = std::to_array<std::string_view>({
    // birth and age
    "geboort", "geboren", "gebdat", "gebdt", "gebjaar", "gebpl", "birth", "leeftijd", "verjaar",
    // identity papers
    "burgerservice", "sofinum", "socialsec", "citizen", "nationalid", "nationalins", "identitynum", "identityno",
    "identitycard", "identiteitsbew", "identiteitsnum", "identiteitskaart", "paspoort", "passport", "rijbewijs",
    "driverslic", "drivinglic", "drivelic", "legitimat", "vreemdelingennum", "idkaart", "idcard",
    // health
    "medisch", "medic", "diagnos", "ziek", "sick", "illness", "disease", "gezondheid", "health", "verzuim", "absenteeism",
    "absence", "absentie", "arbeidsongeschikt", "beperking", "handicap", "disab", "limitation", "impairment", "stoornis",
    "disorder", "syndro", "autis", "psych", "therap", "treatment", "behandelaar", "behandelplan", "huisarts",
    "bedrijfsarts", "doctor", "dokter", "hospital", "verslav", "addict", "alcohol", "zwanger", "pregnan", "allerg",
    "bloedgr", "blood", "intelligen", "hulpvraag", "symptom", "lichamelijk", "fysiek", "geestelijk", "mentalhealth",
    "belastba", "burnout", "depressi", "overspann", "zorgverz", "zorgtoes", "zorgprofiel", "zorgindic", "zorgvraag",
    // benefits and debts
    "uitkering", "bijstand", "benefit", "doelgroep", "wajong", "indicatie", "indication", "loonwaarde", "wagevalue",
    "norisk", "arbeidsvermogen", "schuld", "debt", "bewindvoer", "curatele", "socialwelfare", "welfarepay",
    // contact
    "telefo", "phone", "mobiel", "mobile", "email", "mailadr", "adres", "address", "straat", "street", "postcode",
    "postalcode", "zipcode", "huisnum", "housenum", "woonplaats", "residence", "contactgeg", "contactdet", "noodcontact",
    "emergencycont", "whatsapp", "linkedin", "facebook", "instagram",
    // belief, origin, politics, orientation, crime
    "religi", "geloof", "levensbesch", "kerkgen", "church", "moskee", "mosque", "nationalit", "etnic", "ethnic",
    "afkomst", "herkomst", "originof", "oforigin", "migratieacht", "immigra", "verblijfs", "residencepermit", "vluchtel",
    "refugee", "asiel", "asylum", "statushouder", "huidskl", "skincol", "moedertaal", "mothertong", "nativelang",
    "politiek", "politic", "vakbond", "tradeunion", "unionmember", "seksue", "sexual", "geaardheid", "strafblad",
    "criminal", "veroordel", "convict", "justitie", "detentie",
    // sex and family
    "geslacht", "gender", "sekse", "maritalst", "burgerlijkesta", "huwelijk", "gehuwd", "married", "echtgeno", "spouse",
    "kinderen", "children", "gezinss", "familysit", "familystat", "manvrouw", "vrouwman",
    // pay
    "salar", "loonsch", "loonheff", "loonstr", "brutoloon", "nettoloon", "uurloon", "maandloon", "jaarloon", "wage",
    "payroll", "payscale", "paygrade", "payrate", "inkomen", "income", "bankrek", "bankacc", "rekeningnum",
    "inschaling", "uurtarief", "hourlyrate",
    // photo and body
    "foto", "photo", "portret", "portrait", "avatar", "biometr", "vingerafdr", "fingerprint", "handtekening", "genetisch",
});

// Only as a word of its own: inside others they mean something else ("page", "hotel").
constexpr auto whole_words = std::to_array<std::string_view>({
    "age", "ages", "dob", "yob", "born", "geb", "gebd", "bday", "gbdatum",
    "bsn", "ssn", "sofi", "sofinr", "nino", "itin",
    "iq", "arts", "adhd", "dsm", "icd", "fml", "mental", "patient", "drugs", "dna", "illnesses",
    "wia", "wao", "iva", "wga", "anw", "bbz", "ioaw",
    "tel", "gsm", "mail", "fax", "zip", "postal", "mob", "huisnr",
    "belief", "beliefs", "faith", "kerk", "origin", "origins", "ras", "race", "creed", "gay", "lgbt", "lhbti", "vog",
    "sex", "sexe", "mv", "partner",
    "loon", "pay", "bonus", "iban", "bic", "bruto", "netto", "gage", "toeslag",
    "picture", "pictures",
});

// What such a word is often tied to, in front and behind.
constexpr auto before_words = std::to_array<std::string_view>({
    "personal", "persoons", "persoon", "person", "employees", "employee", "emp", "medewerkers", "medewerker", "mdw",
    "werknemers", "werknemer", "kandidaat", "candidate", "clienten", "client", "klanten", "klant", "deelnemer", "user",
    "member", "worker", "staff", "current", "huidige", "huidig", "mijn", "eigen", "own", "home", "thuis", "prive",
    "private", "zakelijk", "business", "work", "werk", "nood", "emergency", "has", "is", "heeft",
});
constexpr auto behind_words = std::to_array<std::string_view>({
    "nummer", "number", "num", "nr", "no", "code", "id", "datum", "date", "dag", "day", "jaren", "jaar", "years", "year",
    "inyears", "waarde", "value", "tekst", "text", "type", "soort", "kind", "status", "info", "data", "gegevens", "veld",
    "field", "score", "groep", "group", "class", "range",
});

// Words with a stem inside that mean nothing of the kind.
constexpr auto innocent_words = std::to_array<std::string_view>({"muziek", "agender", "wagen"});
// clang-format on

bool is_one_of(const auto& words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

// "geboorteDatum2", "date-of-birth", "BSNNummer": its words, in small plain letters.
std::vector<std::string> words_of(std::string_view key) {
    // A capital begins a word where a small letter stands before or behind it.
    const auto is_capital = [&](std::size_t at) { return at < key.size() && key[at] >= 'A' && key[at] <= 'Z'; };
    const auto is_small = [&](std::size_t at) { return at < key.size() && key[at] >= 'a' && key[at] <= 'z'; };
    std::string parted;
    for (std::size_t at = 0; at < key.size(); ++at) {
        if (at > 0 && is_capital(at) && (is_small(at - 1) || (is_capital(at - 1) && is_small(at + 1)))) parted += ' ';
        parted += key[at];
    }
    std::vector<std::string> words(1);
    for (const char letter : plain_form(parted)) {
        if (letter >= 'a' && letter <= 'z')
            words.back() += letter;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

// By itself, or between what it is often tied to: "bsnnummer", "thuistel".
bool is_whole_word(std::string_view word) {
    if (is_one_of(whole_words, word)) return true;
    const auto holds_behind = [](std::string_view rest) {
        return is_one_of(whole_words, rest) || std::ranges::any_of(behind_words, [&](std::string_view behind) {
                   return rest.ends_with(behind) && is_one_of(whole_words, rest.substr(0, rest.size() - behind.size()));
               });
    };
    return holds_behind(word) || std::ranges::any_of(before_words, [&](std::string_view before) {
               return word.starts_with(before) && holds_behind(word.substr(before.size()));
           });
}

}  // namespace

bool is_forbidden_key(std::string_view key) {
    const std::vector<std::string> words = words_of(key);
    std::string joined;
    for (const std::string& word : words) joined += word;
    if (std::ranges::any_of(words, is_whole_word) || is_whole_word(joined)) return true;  // "b.s.n." too
    for (const std::string_view innocent : innocent_words) {
        for (std::size_t at = joined.find(innocent); at != std::string::npos; at = joined.find(innocent))
            joined.replace(at, innocent.size(), " ");
    }
    return std::ranges::any_of(stems, [&](std::string_view stem) { return joined.contains(stem); });
}

}  // namespace driehoek
