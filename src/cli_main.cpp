// The same core for scripts: what is in a file, is it sound, write it in its fixed form, make an invented one.
// 0: done, findings or not. 1: a file could not be read or written; one line on stderr says where. 2: wrong usage.
// Fields that we do not know are not kept: check names them, convert refuses them until it is told to leave them out.
// Judging never fails a script: an organisation with open corners is a good file.
#include <charconv>
#include <cstdio>
#include <ctime>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "derive/generate.hpp"
#include "derive/names.hpp"
#include "edit/apply.hpp"
#include "intake/plan.hpp"
#include "io/calendar_file.hpp"
#include "io/csv.hpp"
#include "io/file_kind.hpp"
#include "io/format_words.hpp"
#include "io/json.hpp"
#include "io/text_encoding.hpp"
#include "model/rules.hpp"
#include "words/intake/sentences.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr int is_done = 0;
constexpr int is_unreadable = 1;
constexpr int is_misused = 2;

// English only: it explains program words, which are English too.
constexpr std::string_view usage =
    "driehoek check FILE [--english] [--today YYYY-MM-DD]   say what is in a file and what asks for attention\n"
    "driehoek convert IN OUT [--leave-out] [--english]      read a file of any version, write it in its fixed form;\n"
    "                                                       --leave-out: without the fields that Driehoek does not "
    "know\n"
    "driehoek generate full SEED                            an invented organisation of full size, to stdout\n"
    "driehoek generate small SEED [N]                       an invented one with N 3-hoeken, 0 to 60\n"
    "driehoek calendar FILE [--now MILLISECONDS]            all sessions of all rounds as an iCalendar file, to "
    "stdout\n"
    "driehoek holidays YEAR                                 the Dutch public holidays of a year, one a line\n"
    "driehoek read-table TABLE [IN OUT]                     say what a CSV file would change in the organisation IN,\n"
    "                                                       or in an empty one; OUT: read its ready rows in\n"
    "driehoek words                                         the words a file may use, as JSON\n"
    "driehoek --help                                        this text\n"
    "FILE, IN and OUT may be - for stdin and stdout\n";

void print(std::FILE* file, std::string_view text) { std::fwrite(text.data(), 1, text.size(), file); }

// What is wrong with a file, in one line: "sample.json: Regel 3, teken 14. ..."
int complain(std::string_view path, std::string_view sentence) {
    std::string line(path);
    line.append(": ").append(sentence) += '\n';
    print(stderr, line);
    return is_unreadable;
}

int complain_of_writing(std::string_view path, Language language) {
    const bool is_dutch = language == Language::dutch;
    return complain(path, is_dutch ? "Dit bestand kan niet worden geschreven." : "This file cannot be written.");
}

struct Arguments {
    std::vector<std::string_view> words;  // without the options
    Language language = Language::dutch;
    std::optional<Date> today;
    std::int64_t now = 0;  // milliseconds since 1970
    bool leaves_out = false;  // fields that we do not know
    bool wants_help = false;
};

Date local_day() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon) + 1,
                     static_cast<unsigned>(local.tm_mday));
}

// None when an option is unknown or has no good value.
std::optional<Arguments> arguments_from(std::span<const char* const> given) {
    Arguments arguments;
    for (std::size_t at = 0; at < given.size(); ++at) {
        const std::string_view word = given[at];
        if (word == "--english") {
            arguments.language = Language::english;
        } else if (word == "--leave-out") {
            arguments.leaves_out = true;
        } else if (word == "--help" || word == "-h") {
            arguments.wants_help = true;
        } else if (word == "--today" && at + 1 < given.size()) {
            arguments.today = date_from_iso(given[++at]);
            if (!arguments.today) return std::nullopt;
        } else if (word == "--now" && at + 1 < given.size()) {
            const std::string_view text = given[++at];
            const auto result = std::from_chars(text.data(), text.data() + text.size(), arguments.now);
            if (result.ec != std::errc() || result.ptr != text.data() + text.size()) return std::nullopt;
        } else if (word.starts_with("--")) {
            return std::nullopt;
        } else {
            arguments.words.push_back(word);
        }
    }
    return arguments;
}

// At most one byte more than can be read: enough for the reader to refuse it.
std::optional<std::string> text_in(const std::string& path) {
    std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
    if (!file) return std::nullopt;
    std::string text;
    char piece[65536];
    while (text.size() <= io::largest_file) {
        const std::size_t count = std::fread(piece, 1, sizeof piece, file);
        if (count == 0) break;
        text.append(piece, count);
    }
    const bool is_whole = std::ferror(file) == 0;
    if (file != stdin) std::fclose(file);
    return is_whole ? std::optional(std::move(text)) : std::nullopt;
}

bool put_in(const std::string& path, std::string_view text) {
    std::FILE* file = path == "-" ? stdout : std::fopen(path.c_str(), "wb");
    if (!file) return false;
    const bool is_written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    return (file == stdout ? std::fflush(file) : std::fclose(file)) == 0 && is_written;
}

// Says itself why there is none.
std::optional<io::OrganisationFile> organisation_in(const std::string& path, Language language) {
    const bool is_dutch = language == Language::dutch;
    const std::optional<std::string> text = text_in(path);
    if (!text) {
        complain(path, is_dutch ? "Dit bestand kan niet worden geopend." : "This file cannot be opened.");
        return std::nullopt;
    }
    Result<io::OrganisationFile, ReadFault> file = io::read_file(*text);
    if (file) return std::move(*file);
    const std::optional<FileKind> foreign = io::foreign_kind_of(*text);
    const Words& words = words_in(language);
    complain(path, foreign ? sentence_of(words, *foreign) : sentence_of(words, file.error()));
    return std::nullopt;
}

// "Velden die Driehoek niet kent en niet bewaart: people[3].kleur."
std::string left_out_line(const io::OrganisationFile& file, Language language) {
    using Line = Pattern<"fields">;
    return fill(language == Language::dutch ? Line("Velden die Driehoek niet kent en niet bewaart: {fields}.")
                                            : Line("Fields not known and not kept: {fields}."),
                {listed(words_in(language), file.left_out)});
}

int check(const Arguments& arguments) {
    if (arguments.words.size() != 2) return is_misused;
    const std::optional<io::OrganisationFile> file =
        organisation_in(std::string(arguments.words[1]), arguments.language);
    if (!file) return is_unreadable;
    const Organisation& organisation = file->organisation;
    const Words& words = words_in(arguments.language);
    const auto findings = check_organisation(organisation, arguments.today.value_or(local_day()));
    std::string text;
    if (!file->left_out.empty()) text += left_out_line(*file, arguments.language) + '\n';
    for (const Finding& finding : findings) {
        if (finding.triad) text.append(finding.triad.text).append(": ");  // as on its plate on the map
        text.append(label_of(words, finding)).append(". ");
        text.append(sentence_of(words, organisation, Names(), finding)) += '\n';
    }
    const bool is_dutch = arguments.language == Language::dutch;
    using Line = Pattern<"people", "triads", "signals">;
    text += fill(is_dutch ? Line("Personen: {people}, 3-hoeken: {triads}, signalen: {signals}\n")
                          : Line("People: {people}, 3-hoeken: {triads}, signals: {signals}\n"),
                 {std::to_string(organisation.people->size()), std::to_string(organisation.triads->size()),
                  std::to_string(findings.size())});
    return put_in("-", text) ? is_done : complain_of_writing("-", arguments.language);
}

int convert(const Arguments& arguments) {
    if (arguments.words.size() != 3) return is_misused;
    const std::string from(arguments.words[1]);
    const std::optional<io::OrganisationFile> file = organisation_in(from, arguments.language);
    if (!file) return is_unreadable;
    if (!file->left_out.empty() && !arguments.leaves_out) {
        const bool is_dutch = arguments.language == Language::dutch;
        return complain(from, left_out_line(*file, arguments.language) +
                                  (is_dutch ? " Zonder deze velden: --leave-out." : " Without them: --leave-out."));
    }
    const std::string path(arguments.words[2]);
    if (put_in(path, io::write_organisation(file->organisation))) return is_done;
    return complain_of_writing(path, arguments.language);
}

std::optional<std::uint64_t> number_from(std::string_view text) {
    std::uint64_t number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_whole = result.ec == std::errc() && result.ptr == text.data() + text.size();
    return is_whole ? std::optional(number) : std::nullopt;
}

int generate(const Arguments& arguments) {
    const std::vector<std::string_view>& words = arguments.words;
    if (words.size() < 3) return is_misused;
    const auto seed = number_from(words[2]);
    const auto triads = words.size() > 3 ? number_from(words[3]) : 32;
    const bool is_full = words[1] == "full" && words.size() == 3;
    const bool is_small = words[1] == "small" && words.size() <= 4;
    if (!seed || !triads || *triads > 60 || (!is_full && !is_small)) return is_misused;
    const auto organisation = is_full ? generate_full_size(*seed) : generate_small(*seed, static_cast<int>(*triads));
    const bool is_written = put_in("-", io::write_organisation(organisation));
    return is_written ? is_done : complain_of_writing("-", arguments.language);
}

int write_sessions(const Arguments& arguments) {
    if (arguments.words.size() != 2) return is_misused;
    const auto file = organisation_in(std::string(arguments.words[1]), arguments.language);
    if (!file) return is_unreadable;
    std::vector<CalendarEvent> events;
    for (const Round& round : *file->organisation.rounds) {
        if (is_later_session(file->organisation, round)) continue;
        const auto more = events_of(words_in(arguments.language), file->organisation, {.round = round.id});
        events.insert(events.end(), more.begin(), more.end());
    }
    const bool is_written = put_in("-", io::write_calendar(events, arguments.now));
    return is_written ? is_done : complain_of_writing("-", arguments.language);
}

int write_holidays(const Arguments& arguments) {
    const auto year = arguments.words.size() == 2 ? number_from(arguments.words[1]) : std::nullopt;
    if (!year || *year < 1583 || *year > 9999) return is_misused;
    std::string text;
    for (const HolidayOnDay& each : holidays_of(static_cast<int>(*year)))
        text += iso_from_date(each.day) + ' ' + std::string(words_in(arguments.language).holidays[each.holiday]) + '\n';
    return put_in("-", text) ? is_done : complain_of_writing("-", arguments.language);
}

// What its columns are read as, one a line.
std::string columns_told(const Words& words, const intake::IntakeTable& table, const intake::Mapping& mapping) {
    std::string text;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const intake::IntakeColumn& one = table.columns[column];
        const std::string name = name_of_column(words, table, column);
        if (one.refused)
            text += fill(words.column_refusals[*one.refused], {{"column", name}});
        else
            text.append(name).append(" -> ").append(words.intake_fields[mapping.fields[column]]);
        text += '\n';
    }
    return text;
}

std::string plan_told(const Words& words, const intake::IntakeTable& table, const intake::Plan& plan) {
    std::string text;
    for (const intake::Problem& problem : plan.problems) text += sentence_of(words, table, problem) + '\n';
    text +=
        fill(words.intake_ready, {std::to_string(plan.ready), std::to_string(plan.states.size() - plan.empty)}) + '\n';
    text += fill(words.intake_summary, {std::to_string(plan.added), std::to_string(plan.changed),
                                        std::to_string(plan.gone.size()), std::to_string(plan.same)}) +
            '\n';
    return text;
}

int read_table(const Arguments& arguments) {
    const std::vector<std::string_view>& given = arguments.words;
    if (given.size() != 2 && given.size() != 4) return is_misused;
    const Words& words = words_in(arguments.language);
    const std::string path(given[1]);
    std::optional<std::string> bytes = text_in(path);
    if (!bytes)
        return complain(path, arguments.language == Language::dutch ? "Dit bestand kan niet worden geopend."
                                                                    : "This file cannot be opened.");
    const std::optional<FileKind> kind = io::foreign_kind_of(*bytes);
    if (kind && *kind != FileKind::csv && *kind != FileKind::text && *kind != FileKind::unknown)
        return complain(path, sentence_of(words, *kind));
    Organisation organisation;
    if (given.size() == 4) {
        std::optional<io::OrganisationFile> file = organisation_in(std::string(given[2]), arguments.language);
        if (!file) return is_unreadable;
        organisation = std::move(file->organisation);
    }
    const std::optional<intake::IntakeTable> table = intake::understand(io::read_csv(io::decode_text(*bytes).text));
    if (!table) return complain(path, sentence_of(words, FileKind::empty));
    const Date today = arguments.today.value_or(local_day());
    const intake::Mapping mapping = intake::propose_mapping(*table, *organisation.recipes);
    const IntakeRecipe* recipe = intake::find_recipe(*organisation.recipes, *table);
    const std::vector<IntakeAnswer> answers = recipe ? recipe->answers : std::vector<IntakeAnswer>();
    intake::Plan plan = intake::plan_intake(organisation, *table, mapping, answers, {.today = today});
    if (!put_in("-", columns_told(words, *table, mapping) + plan_told(words, *table, plan)))
        return complain_of_writing("-", arguments.language);
    if (given.size() != 4) return is_done;
    const Next next = driehoek::apply(organisation, Command(std::move(plan.change)));
    if (!next) return complain(path, sentence_of(words, organisation, Names(), next.error()));
    const std::string out(given[3]);
    return put_in(out, io::write_organisation(next->organisation)) ? is_done
                                                                   : complain_of_writing(out, arguments.language);
}

int run(const Arguments& arguments) {
    const std::string_view command = arguments.words.empty() ? std::string_view() : arguments.words.front();
    if (command == "check") return check(arguments);
    if (command == "convert") return convert(arguments);
    if (command == "generate") return generate(arguments);
    if (command == "calendar") return write_sessions(arguments);
    if (command == "holidays") return write_holidays(arguments);
    if (command == "read-table") return read_table(arguments);
    if (command != "words" || arguments.words.size() != 1) return is_misused;
    return put_in("-", io::write_format_words()) ? is_done : complain_of_writing("-", arguments.language);
}

}  // namespace
}  // namespace driehoek

int main(int count, char** values) {
    const std::vector<const char*> given(values + 1, values + count);
    const auto arguments = driehoek::arguments_from(given);
    if (arguments && arguments->wants_help) {
        driehoek::print(stdout, driehoek::usage);
        return driehoek::is_done;
    }
    const int result = arguments ? driehoek::run(*arguments) : driehoek::is_misused;
    if (result == driehoek::is_misused) driehoek::print(stderr, driehoek::usage);
    return result;
}
