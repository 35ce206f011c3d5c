#include "intake/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "base/formula_guard.hpp"
#include "base/search.hpp"
#include "base/text.hpp"

namespace driehoek::intake {
namespace {

bool is_digit_sign(char each) { return each >= '0' && each <= '9'; }

template <class Value>
struct Meaning {
    Value value;
    std::string_view words;  // bare, divided by blanks; the first stands for all
};

constexpr std::array functions{
    Meaning{Function::director, "directeur directie algemeendirecteur bestuurder director managingdirector"},
    Meaning{Function::unit_manager, "bedrijfsmanager manager unitmanager sectormanager divisiemanager clustermanager"},
    Meaning{Function::department_manager,
            "afdelingsmanager afdelingshoofd afdelingsleider departmentmanager headofdepartment"},
    Meaning{Function::foreman,
            "voorman voorvrouw voorlieden voormanvrouw voormanvoorvrouw meewerkendvoorman "
            "teamvoorganger foreman forewoman"},
    Meaning{Function::work_leader, "werkleider werkmeester workleader"},
    Meaning{Function::work_supervisor, "werkbegeleider worksupervisor"},
    Meaning{Function::job_coach, "jobcoach jobcoaches"},
    Meaning{Function::case_manager, "trajectbegeleider consulent trajectconsulent casemanager"},
    Meaning{Function::workplace_trainer, "praktijkopleider workplacetrainer"},
    Meaning{Function::team_coach, "teamcoach"},
    Meaning{Function::trainer, "trainer"},
    Meaning{Function::facilitator, "intervisiebegeleider facilitator"},
    Meaning{Function::hr_adviser, "hradviseur personeelsadviseur poadviseur hradviser hradvisor"},
    Meaning{Function::training_coordinator, "opleidingscoordinator trainingcoordinator"},
    Meaning{Function::privacy_officer, "functionarisgegevensbescherming privacyofficer dataprotectionofficer fg"},
    Meaning{Function::confidential_adviser, "vertrouwenspersoon confidentialadviser confidentialadvisor"},
    Meaning{Function::works_council_member, "orlid lidor lidondernemingsraad workscouncilmember"},
};
static_assert(functions.size() == function_count);

constexpr std::array statuses{
    Meaning{ProgrammeStatus::not_started, "nietgestart nee nognietgestart notstarted no"},
    Meaning{ProgrammeStatus::busy, "bezig loopt gestart inuitvoering busy inprogress started"},
    Meaning{ProgrammeStatus::finished, "afgerond klaar ja behaald voltooid gereed finished completed done yes"},
};

constexpr std::array trajectories{
    Meaning{TrajectoryKind::participation_act, "pwtraject pw participatiewet participationact a typea"},
    Meaning{TrajectoryKind::guaranteed_job, "garantiebaan banenafspraak guaranteedjob"},
    Meaning{TrajectoryKind::new_sheltered, "nieuwbeschut beschutwerk nieuwbeschutwerk newsheltered"},
    Meaning{TrajectoryKind::sheltered_act, "wsw sw socialewerkvoorziening shelteredact"},
};

std::string_view take_next(std::string_view& words, char divider = ' ') {
    const std::size_t end = std::min(words.find(divider), words.size());
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    return word;
}

template <class Value, std::size_t count>
std::optional<Value> meaning_of(const std::array<Meaning<Value>, count>& meanings, std::string_view word) {
    for (const Meaning<Value>& meaning : meanings) {
        for (std::string_view rest = meaning.words; !rest.empty();) {
            if (take_next(rest) == word) return meaning.value;
        }
    }
    return std::nullopt;
}

template <class Value, std::size_t count>
std::string_view first_word_of(const std::array<Meaning<Value>, count>& meanings, Value value) {
    std::string_view words = std::ranges::find(meanings, value, &Meaning<Value>::value)->words;
    return take_next(words);
}

// The words of a text, bare.
std::vector<std::string> bare_words(std::string_view text) {
    std::vector<std::string> words(1);
    const std::string small = folded(text);
    for (std::string_view rest = small; !rest.empty();) {
        const char32_t code = take_code_point(rest);
        const bool is_sign = code >= 0x2000 && code < 0x2C00;  // dashes, quotes, coins
        if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9') || (code >= 0xC0 && !is_sign))
            append_code_point(words.back(), code);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::optional<Level> level_of_word(std::string_view word) {
    if (word == "junior" || word == "jr") return Level::junior;
    if (word == "medior") return Level::medior;
    if (word == "senior" || word == "sr") return Level::senior;
    return std::nullopt;
}

// "(m/v)", and the level, say nothing of the function.
bool is_beside_function(std::string_view word) {
    constexpr auto beside = std::to_array<std::string_view>({"m", "v", "x", "mv", "mvx"});
    return level_of_word(word).has_value() || std::ranges::find(beside, word) != beside.end();
}

std::optional<unsigned> day_of_week(std::string_view word) {
    constexpr auto days = std::to_array<std::string_view>(
        {"ma maandag mo mon monday", "di dinsdag tu tue tues tuesday", "wo woensdag we wed wednesday",
         "do donderdag th thu thurs thursday", "vr vrijdag fr fri friday", "za zaterdag sa sat saturday",
         "zo zondag su sun sunday"});
    for (unsigned day = 0; day < days.size(); ++day) {
        for (std::string_view rest = days[day]; !rest.empty();) {
            if (take_next(rest) == word) return day;
        }
    }
    return std::nullopt;
}

std::optional<unsigned> month_of(std::string_view word) {
    constexpr auto months = std::to_array<std::string_view>(
        {"jan januari january", "feb februari february", "mrt maart mar march", "apr april", "mei may", "jun juni june",
         "jul juli july", "aug augustus august", "sep sept september", "okt oktober oct october", "nov november",
         "dec december"});
    for (unsigned month = 0; month < months.size(); ++month) {
        for (std::string_view rest = months[month]; !rest.empty();) {
            if (take_next(rest) == word) return month + 1;
        }
    }
    return std::nullopt;
}

std::optional<int> whole_number(std::string_view text) {
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
    return number;
}

// Three parts of a date in the order in which they stand, and what stands between them.
struct DateParts {
    std::array<std::string_view, 3> parts{};
    char between = 0;
};

// Without a time of day behind it.
std::string_view without_time(std::string_view text) {
    const std::size_t time = text.find_first_of("tT ");
    const bool follows_digits = time != std::string_view::npos && time >= 8 && text.substr(time + 1).contains(':');
    return follows_digits ? text.substr(0, time) : text;
}

std::optional<DateParts> parts_of_date(std::string_view text) {
    for (const char between : {'-', '/', '.', ' '}) {
        if (std::ranges::count(text, between) != 2) continue;
        DateParts found{.parts = {}, .between = between};
        std::string_view rest = text;
        for (std::string_view& part : found.parts) part = trimmed(take_next(rest, between));
        return found;
    }
    return std::nullopt;
}

std::optional<Date> day_from(int year, int month, int day) {
    std::string iso = std::to_string(year);
    for (const int part : {month, day}) {
        iso += part < 10 ? "-0" : "-";
        iso += std::to_string(part);
    }
    return date_from_iso(iso);
}

DateReading reading_of(std::optional<Date> date) {
    return date ? DateReading{.sense = DateSense::day, .date = *date} : DateReading{};
}

// "22" is 2022, "98" is 1998.
int whole_year(int year, std::size_t digits) { return digits == 4 ? year : year + (year < 50 ? 2000 : 1900); }

}  // namespace

std::string cell_value(std::string_view cell) {
    std::string value = tidied(without_formula_guard(cell));
    if (value.size() >= 3 && value.starts_with("=\"") && value.ends_with('"'))
        value = value.substr(2, value.size() - 3);
    return value;
}

std::string bare(std::string_view text) {
    std::string letters;
    for (const std::string& word : bare_words(text)) letters += word;
    return letters;
}

bool says_nothing(std::string_view value) {
    constexpr auto nothings = std::to_array<std::string_view>(
        {"", "geen", "nvt", "null", "none", "na", "xx", "x", "onbekend", "unknown", "leeg", "nietvantoepassing"});
    return std::ranges::find(nothings, bare(value)) != nothings.end();
}

bool is_error(std::string_view value) {
    if (value.size() < 3 || value[0] != '#' || value[1] < 'A' || value[1] > 'Z') return false;
    return value.ends_with('!') || value.ends_with('?') || value == "#N/A" || value == "#N/B" || value == "#NB";
}

bool is_bent_number(std::string_view value) {
    const std::size_t point = value.find_first_of(".,");
    if (point != 1 || !is_digit_sign(value[0])) return false;
    std::string_view rest = value.substr(2);
    rest.remove_prefix(std::min(rest.find_first_not_of("0123456789"), rest.size()));
    if (rest.size() < 3 || (rest[0] != 'E' && rest[0] != 'e') || (rest[1] != '+' && rest[1] != '-')) return false;
    return std::ranges::all_of(rest.substr(2), is_digit_sign);
}

bool is_bent_code(std::string_view value) {
    const std::vector<std::string> words = bare_words(value);
    return words.size() == 2 && value.contains('-') &&
           ((month_of(words[0]) && whole_number(words[1])) || (month_of(words[1]) && whole_number(words[0])));
}

std::optional<Function> function_from(std::string_view text) {
    std::string joined;
    for (const std::string& word : bare_words(text)) {
        if (!is_beside_function(word)) joined += word;
    }
    return meaning_of(functions, joined);
}

std::string_view word_of(Function function) { return first_word_of(functions, function); }

std::optional<Function> function_within(std::string_view text) {
    for (const std::string& word : bare_words(text)) {
        if (const auto function = meaning_of(functions, word)) return function;
    }
    return std::nullopt;
}

std::optional<Level> level_within(std::string_view text) {
    for (const std::string& word : bare_words(text)) {
        if (const auto level = level_of_word(word)) return level;
    }
    return std::nullopt;
}

std::optional<WorkingDays> working_days_from(std::string_view text) {
    const std::string joined = bare(text);
    if (joined == "voltijd" || joined == "fulltime") return monday_to_friday;
    WorkingDays days = 0;
    std::optional<unsigned> last;
    // "ma-vr" and "ma t/m vr" go on; between two words alone the dash divides days.
    const bool has_dashes = std::ranges::count(text, '-') == 1;
    bool goes_on = false;
    for (const std::string& word : bare_words(text)) {
        if (word == "tm" || word == "tot" || word == "to" || word == "t") {
            goes_on = true;
            continue;
        }
        if (word == "en" || word == "and" || word == "m" || word == "met") continue;
        const std::optional<unsigned> day = day_of_week(word);
        if (!day) return std::nullopt;
        const bool is_range = (goes_on || has_dashes) && last && *last < *day;
        for (unsigned each = is_range ? *last : *day; each <= *day; ++each)
            days = static_cast<WorkingDays>(days | (1U << each));
        last = day;
        goes_on = false;
    }
    return days == 0 ? std::nullopt : std::optional(days);
}

std::optional<ProgrammeStatus> programme_status_from(std::string_view text) { return meaning_of(statuses, bare(text)); }

TrajectoryReading trajectory_from(std::string_view text) {
    const std::string word = bare(text);
    if (word == "b" || word == "typeb") return {.type = TriadType::b, .kind = std::nullopt};
    const std::optional<TrajectoryKind> kind = meaning_of(trajectories, word);
    if (!kind || *kind == TrajectoryKind::sheltered_act) return {.type = std::nullopt, .kind = kind};
    return {.type = *kind == TrajectoryKind::participation_act ? TriadType::a : TriadType::b, .kind = kind};
}

std::string_view word_of(TrajectoryKind kind) { return first_word_of(trajectories, kind); }

DateReading date_from(std::string_view text, DateOrder order) {
    text = without_time(trimmed(text));
    if (const auto date = date_from_iso(text)) return reading_of(date);
    const std::optional<DateParts> found = parts_of_date(text);
    if (!found) {
        if (text.size() == 8 && whole_number(text))
            return reading_of(day_from(*whole_number(text.substr(0, 4)), *whole_number(text.substr(4, 2)),
                                       *whole_number(text.substr(6))));
        if (const auto number = whole_number(text.substr(0, text.find_first_of(".,"))); number && text.size() >= 2)
            return {.sense = DateSense::number, .date = {}, .number = static_cast<double>(*number)};
        return {};
    }
    const auto& [one, two, three] = found->parts;
    const auto first = whole_number(one);
    const auto last = whole_number(three);
    if (!first || !last) return {};
    if (one.size() == 4) {
        const auto month = whole_number(two);
        return month ? reading_of(day_from(*first, *month, *last)) : DateReading{};
    }
    if (three.size() != 4 && three.size() != 2) return {};
    const int year = whole_year(*last, three.size());
    if (const auto month = month_of(bare(two))) return reading_of(day_from(year, static_cast<int>(*month), *first));
    const auto second = whole_number(two);
    if (!second || found->between == ' ') return {};
    if (order == DateOrder::unknown && found->between != '/') order = DateOrder::day_first;
    const bool can_be_both = *first <= 12 && *second <= 12 && *first != *second;
    if (order == DateOrder::unknown && can_be_both) return {.sense = DateSense::unclear, .date = {}};
    const bool is_month_first = order == DateOrder::unknown ? *second > 12 : order == DateOrder::month_first;
    return reading_of(is_month_first ? day_from(year, *first, *second) : day_from(year, *second, *first));
}

DateOrder order_shown_by(std::string_view text) {
    const std::optional<DateParts> found = parts_of_date(without_time(trimmed(text)));
    if (!found || found->parts[0].size() > 2 || found->between == ' ') return DateOrder::unknown;
    const auto first = whole_number(found->parts[0]);
    const auto second = whole_number(found->parts[1]);
    if (!first || !second || *first == 0 || *second == 0) return DateOrder::unknown;
    if (*first > 12 && *first <= 31 && *second <= 12) return DateOrder::day_first;
    return *second > 12 && *second <= 31 && *first <= 12 ? DateOrder::month_first : DateOrder::unknown;
}

std::optional<Date> date_from_number(double number, bool since_1904) {
    const int day = static_cast<int>(number);
    if (day < 1 || day > 100'000 || (!since_1904 && day == 60)) return std::nullopt;
    if (since_1904) return make_date(1904, 1, 1) + day;
    return make_date(1899, 12, 31) + (day > 60 ? day - 1 : day);
}

}  // namespace driehoek::intake
