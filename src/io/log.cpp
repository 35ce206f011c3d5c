#include "io/log.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "io/enum_words.hpp"

namespace driehoek::io {
namespace {

constexpr std::array<Word, log_event_count> event_words{
    "step",        "undone",        "redone",         "begun",      "removed",         "restored",
    "file_saved",  "view_saved",    "calendar_saved", "printed",    "text_copied",     "log_saved",
    "names_saved", "names_printed", "names_opened",   "names_made", "names_forgotten", "cleaning_final"};
static_assert(is_complete(event_words));

constexpr char between = '\t', line_end = '\n';

void append_text(std::string& line, std::string_view text) {
    line += between;
    std::ranges::replace_copy_if(
        text, std::back_inserter(line), [](char sign) { return sign == between || sign == line_end; }, ' ');
}

template <class Enum, std::size_t count>
std::optional<Enum> value_of(std::string_view word, const std::array<Word, count>& words) {
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

std::string_view take(std::string_view& text, char until) {
    const std::size_t end = std::min(text.find(until), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

std::optional<LogEntry> entry_of(std::string_view line) {
    LogEntry entry;
    const std::string_view moment = take(line, between);
    const auto read = std::from_chars(moment.data(), moment.data() + moment.size(), entry.moment);
    if (read.ec != std::errc() || read.ptr != moment.data() + moment.size()) return std::nullopt;
    const auto event = value_of<LogEvent>(take(line, between), event_words);
    const auto deed = value_of<DeedKind>(take(line, between), deed_words);
    if (!event || !deed) return std::nullopt;
    entry.event = *event;
    entry.deed = *deed;
    entry.code = take(line, between);
    entry.workplace = take(line, between);
    return entry;
}

}  // namespace

std::string log_line(const LogEntry& entry) {
    std::string line = std::to_string(entry.moment);
    append_text(line, event_words[static_cast<std::size_t>(entry.event)]);
    append_text(line, deed_words[static_cast<std::size_t>(entry.deed)]);
    append_text(line, entry.code);
    append_text(line, entry.workplace);
    return line + line_end;
}

std::vector<LogEntry> read_log(std::string_view text) {
    std::vector<LogEntry> entries;
    while (!text.empty()) {
        if (auto entry = entry_of(take(text, line_end))) entries.push_back(std::move(*entry));
    }
    return entries;
}

}  // namespace driehoek::io
