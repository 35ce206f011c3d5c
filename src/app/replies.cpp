// What comes back from the machine: the kept document, files, faults, and the page's own events.
#include <algorithm>
#include <charconv>
#include <utility>

#include "app/parts.hpp"
#include "base/text.hpp"
#include "io/json.hpp"

namespace driehoek::app {
namespace {

using platform::Reply;
using platform::Request;
using platform::Status;

constexpr std::size_t most_restore_points = 30;
constexpr std::int64_t minutes_per_day = 1440;

std::int64_t number_of(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string two_digits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

// "vandaag 10:42", "gisteren 16:05", "3 oktober 09:20".
std::string moment_in_words(const Words& words, Date today, std::int64_t local_milliseconds) {
    const std::int64_t minutes = local_milliseconds / 60'000;
    const Date day{std::chrono::days(minutes / minutes_per_day)};
    const std::string time = two_digits(minutes / 60 % 24) + ':' + two_digits(minutes % 60);
    if (day == today) return std::string(words.today) + ' ' + time;
    if (day == today - std::chrono::days(1)) return std::string(words.yesterday) + ' ' + time;
    return long_date(words, day) + ' ' + time;
}

// Restore points are kept under a word that does not depend on the language of the day.
std::string label_in_words(const Words& words, const std::string& label) {
    if (label == "import") return std::string(words.restore_before_import);
    if (label == "sample") return std::string(words.restore_before_sample);
    if (label == "restore") return std::string(words.restore_before_restore);
    if (label == "empty") return std::string(words.restore_before_empty);
    if (label == "finalise") return std::string(words.restore_before_finalise);
    return std::string(words.restore_automatic);
}

}  // namespace

void App::Parts::open_kept_document() {
    ask(Request::read_setting, {"language"}, [this](const Reply& reply) {
        if (reply.status == Status::done && !reply.parts.empty())
            status.language = reply.parts[0] == "en" ? Language::english : Language::dutch;
    });
    ask(Request::read_setting, {"theme"}, [this](const Reply& reply) {
        const auto known = std::ranges::find(theme_keys, reply.parts.empty() ? std::string_view() : reply.parts[0]);
        if (reply.status == Status::done && known != theme_keys.end())
            status.theme = static_cast<ui::ThemeChoice>(known - theme_keys.begin());
    });
    vault.load();
    ask(Request::open_document, {}, [this](const Reply& reply) {
        is_opening = false;
        if (reply.status == Status::nothing_kept) return;
        if (reply.status == Status::is_damaged || reply.parts.empty()) {
            damaged = reply.parts.empty() ? std::string() : reply.parts[0];
            status.fault = ui::PageFault::kept_is_damaged;
            return;
        }
        auto organisation = io::read_organisation(reply.parts[0]);
        if (!organisation) {
            // Sound bytes that we cannot read, from a newer version perhaps: left as they are.
            damaged = reply.parts[0];
            status.fault = ui::PageFault::kept_is_damaged;
            state.dialogs.push_back(ui::MessageDialog{std::string(words().fault_damaged_title),
                                                      std::string(words().fault_damaged_text),
                                                      sentence_of(words(), organisation.error()), false});
            return;
        }
        revision_base = revision() + 1;
        auto history = reply.parts.size() > 1 ? io::read_history(reply.parts[1], *organisation)
                                              : Result<io::History, ReadFault>(std::unexpected(ReadFault{}));
        document.emplace(history ? Document(std::move(history->states), history->current)
                                 : Document(std::move(*organisation)));
        keeper.take_as_kept(revision());
        state.place = ui::Place::triads;
        if (reply.status == Status::older_opened) {
            damaged = reply.parts.size() > 4 ? reply.parts[4] : std::string();
            status.fault = ui::PageFault::older_opened;
        }
    });
}

void App::Parts::list_restore_points() {
    ask(Request::list_restore_points, {}, [this](const Reply& reply) {
        status.restore_points.clear();
        if (reply.status != Status::done) return;
        for (std::size_t at = 0; at + 2 < reply.parts.size() && status.restore_points.size() < most_restore_points;
             at += 3) {
            const std::int64_t moment = number_of(reply.parts[at + 1]);
            const std::int64_t local = moment + std::int64_t{60'000} * platform.minutes_ahead_of_utc(moment);
            status.restore_points.push_back({reply.parts[at], moment_in_words(words(), platform.today(), local),
                                             label_in_words(words(), reply.parts[at + 2])});
        }
    });
}

void App::Parts::take_replies() {
    for (const Reply& reply : platform.take_replies()) {
        wants_frame = true;
        if (keeper.take_reply(reply, platform.now())) {
            if (state.place == ui::Place::data) list_restore_points();
            continue;
        }
        if (vault.take_reply(reply)) continue;
        if (const auto found = pending.find(reply.ticket); found != pending.end()) {
            const auto then = std::move(found->second);
            pending.erase(found);
            if (then) then(reply);
            continue;
        }
        switch (reply.status) {
            case Status::file_opened:
                if (reply.parts.size() == 2) take_file(reply.parts[0], reply.parts[1]);
                break;
            case Status::file_is_too_large:
                state.dialogs.push_back(ui::MessageDialog{std::string(words().import_failed_title),
                                                          std::string(words().import_failed_safe),
                                                          std::string(words().import_too_large), true});
                break;
            case Status::writing_lost: keeper.set_read_only(true); break;
            case Status::writing_gained: keeper.set_read_only(false); break;
            case Status::page_hides:
                if (document) {
                    keeper.note(revision(), platform.now());
                    keeper.keep_now(*document);
                }
                break;
            case Status::update_ready: status.has_update = true; break;
            default: break;
        }
    }
}

}  // namespace driehoek::app
