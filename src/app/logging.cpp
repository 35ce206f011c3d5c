// The log: a short line for each step and each file that leaves, kept beside the organisation in this browser.
#include <algorithm>
#include <utility>

#include "app/parts.hpp"
#include "base/citizen_number.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "io/csv.hpp"
#include "io/log.hpp"
#include "words/log/sentences.hpp"

namespace driehoek::app {
namespace {

using platform::Reply;
using platform::Request;
using platform::Status;

constexpr std::size_t month_length = 7;  // of "2022-10"
constexpr int minutes_in_day = 24 * 60;

// By the user's own clock.
std::int64_t local_minutes(const platform::Platform& platform, std::int64_t moment) {
    return moment / 60'000 + platform.minutes_ahead_of_utc(moment);
}

Date day_of(std::int64_t minutes) { return Date::from_days_since_1970(static_cast<int>(minutes / minutes_in_day)); }

std::string month_of(Date day) { return iso_from_date(day).substr(0, month_length); }

// "2022-10-06 09:05": for a spreadsheet.
std::string moment_text(std::int64_t minutes) {
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return iso_from_date(day_of(minutes)) + ' ' + two(minutes / 60 % 24) + ':' + two(minutes % 60);
}

}  // namespace

void App::Parts::log(LogEvent event) { log_of(keeper.id(), {.event = event}); }

void App::Parts::log_deed(LogEvent event, std::size_t state) {
    const Deed& deed = document->states()[state].deed;
    const std::size_t before = state > 0 ? state - 1 : 0;
    log_of(keeper.id(), {.event = event,
                         .deed = deed.kind,
                         .code = log_code_of(document->seen_by(deed, state), document->seen_by(deed, before), deed)});
}

void App::Parts::log_of(const std::string& id, LogEntry entry) {
    if (id.empty()) return;
    entry.moment = platform.now();
    entry.workplace = status.workplace;
    ask(Request::add_to_log, {id, month_of(day_of(local_minutes(platform, entry.moment))), io::log_line(entry)});
    if (id != keeper.id()) return;
    std::string told = when(entry.moment);
    status.log.insert(status.log.begin(), {std::move(entry), std::move(told)});
    ++status.log_revision;
}

void App::Parts::drop_old_log() {
    const Retention& terms = document->organisation().settings.retention;
    if (keeper.is_read_only() || !terms.cleans(RetentionKind::log)) return;
    ask(Request::drop_log, {keeper.id(), month_of(months_later(platform.today(), -terms.of(RetentionKind::log)))});
}

void App::Parts::list_log() {
    if (!document) return;
    drop_old_log();
    ask(Request::load_log, {keeper.id()}, [this, id = keeper.id(), before = status.log_revision](const Reply& reply) {
        if (reply.status != Status::done || id != keeper.id()) return;
        if (status.log_revision != before) return list_log();  // what was logged meanwhile is not in it
        status.log.clear();
        for (std::size_t at = 1; at < reply.parts.size(); at += 2) {
            for (LogEntry& entry : io::read_log(reply.parts[at])) {
                std::string told = when(entry.moment);
                status.log.push_back({std::move(entry), std::move(told)});
            }
        }
        std::ranges::reverse(status.log);
        ++status.log_revision;
    });
}

void App::Parts::save_log() {
    if (!document) return;
    ask(Request::load_log, {keeper.id()}, [this, id = keeper.id()](const Reply& reply) {
        if (reply.status != Status::done || id != keeper.id())
            return tell(std::string(words().fault_failed_title), false, true);
        std::vector<io::CsvRow> rows{{std::string(words().log_when), std::string(words().log_what),
                                      std::string(words().log_code), std::string(words().workplace_label)}};
        for (std::size_t at = 1; at < reply.parts.size(); at += 2) {
            for (const LogEntry& entry : io::read_log(reply.parts[at]))
                rows.push_back({moment_text(local_minutes(platform, entry.moment)), sentence_of(words(), entry),
                                entry.code, entry.workplace});
        }
        save_file("driehoek-logboek-" + iso_from_date(platform.today()) + ".csv", "text/csv", io::write_csv(rows),
                  LogEvent::log_saved);
    });
}

// A role or a room: nobody's name and nobody's number.
void App::Parts::set_workplace(const std::string& name) {
    const std::string tidy = tidied(name);
    const std::string searched = folded(tidy);
    const bool has_known_name = std::ranges::any_of(names.name_by_code(), [&](const auto& each) {
        return !each.second.empty() && searched.contains(folded(each.second));
    });
    if (is_longer_than(tidy, longest_workplace) || holds_citizen_number(tidy) || has_known_name ||
        (document && names_somebody(document->organisation(), tidy)))
        return tell(std::string(words().workplace_refused), false, true);
    status.workplace = tidy;
    ask(Request::write_setting, {"workplace", tidy});
    tell(std::string(words().workplace_saved), false);
}

}  // namespace driehoek::app
