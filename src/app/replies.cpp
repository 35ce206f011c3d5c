// What comes back from the machine: the kept document, files, faults, and the page's own events.
#include <algorithm>
#include <charconv>
#include <utility>

#include "app/parts.hpp"
#include "base/text.hpp"
#include "io/json.hpp"
#include "ui/shell/dialogs.hpp"

namespace driehoek::app {

std::int64_t number_of(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

namespace {

using platform::Reply;
using platform::Request;
using platform::Status;

constexpr std::size_t most_restore_points = 30;
constexpr std::int64_t minutes_per_day = 1440;

std::string two_digits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

// Restore points are kept under a word that does not depend on the language of the day.
std::string label_in_words(const Words& words, const std::string& label) {
    if (label == "import") return std::string(words.restore_before_import);
    if (label == "sample") return std::string(words.restore_before_sample);
    if (label == "restore") return std::string(words.restore_before_restore);
    if (label == "empty") return std::string(words.restore_before_empty);
    if (label == "proposal") return std::string(words.restore_before_proposal);
    if (label == "finalise") return std::string(words.restore_before_finalise);
    if (label == "round") return std::string(words.restore_before_round);
    if (label == "people") return std::string(words.restore_before_people);
    if (label == "clean") return std::string(words.restore_before_cleaning);
    if (label == "scenario") return std::string(words.restore_before_scenario);
    if (label == "aside") return std::string(words.restore_aside);
    return std::string(words.restore_automatic);
}

}  // namespace

std::string App::Parts::when(std::int64_t milliseconds) const {
    const std::int64_t ahead = std::int64_t{60'000} * platform.minutes_ahead_of_utc(milliseconds);
    const std::int64_t minutes = (milliseconds + ahead) / 60'000;
    const Date day = Date::from_days_since_1970(static_cast<int>(minutes / minutes_per_day));
    const std::string time = two_digits(minutes / 60 % 24) + ':' + two_digits(minutes % 60);
    const Date today = platform.today();
    if (day == today) return std::string(words().today) + ' ' + time;
    if (day == today - 1) return std::string(words().yesterday) + ' ' + time;
    return long_date(words(), day) + ' ' + time;
}

void App::Parts::read_settings() {
    ask(Request::read_setting, {"language"}, [this](const Reply& reply) {
        if (reply.status != Status::done || reply.parts.empty() || reply.parts[0] != "en") return;
        speak(Language::english);
        languages.are_awaited = true;
    });
    ask(Request::device_secret, {}, [this](const Reply& reply) {
        links.secret = reply.parts.empty() ? std::string() : reply.parts[0];
        if (!document || opening.is_under_way()) return;
        if (const auto link = links.take_wanted()) go_to_link(*link);
    });
    ask(Request::read_setting, {"theme"}, [this](const Reply& reply) {
        const auto known = std::ranges::find(theme_keys, reply.parts.empty() ? std::string_view() : reply.parts[0]);
        if (reply.status == Status::done && known != theme_keys.end())
            status.theme = static_cast<ui::ThemeChoice>(known - theme_keys.begin());
    });
    ask(Request::read_setting, {"workplace"}, [this](const Reply& reply) {
        if (reply.status == Status::done && !reply.parts.empty()) status.workplace = reply.parts[0];
    });
    ask(Request::read_setting, {"letters"}, [this](const Reply& reply) {
        status.letters_are_off = reply.status == Status::done && !reply.parts.empty() && reply.parts[0] == "off";
    });
}

void App::Parts::speak(Language language, std::function<void()> then) {
    languages.wanted = language;
    const auto begin = [this, then = std::move(then)] {
        status.language = languages.wanted;
        if (then) then();
    };
    if (languages.has(language)) return begin();
    ask(Request::fetch_words, {"en"}, [this, begin](const Reply& reply) {
        languages.are_awaited = false;
        if (reply.status == Status::done && !reply.parts.empty()) languages.take_english(reply.parts[0]);
        if (!languages.has(Language::english)) return tell(std::string(words().language_missing), false, true);
        if (languages.wanted == Language::english) begin();
    });
}

void App::Parts::list_restore_points() {
    ask(Request::list_restore_points, {keeper.id()}, [this](const Reply& reply) {
        status.restore_points.clear();
        if (reply.status != Status::done) return;
        for (std::size_t at = 0; at + 2 < reply.parts.size() && status.restore_points.size() < most_restore_points;
             at += 3) {
            status.restore_points.push_back(
                {reply.parts[at], when(number_of(reply.parts[at + 1])), label_in_words(words(), reply.parts[at + 2])});
        }
        // Those of one minute are told apart by their seconds.
        std::vector<std::string> moments;
        for (const ui::RestorePoint& point : status.restore_points) moments.push_back(point.when);
        for (std::size_t index = 0; index < moments.size(); ++index) {
            const std::int64_t seconds = number_of(reply.parts[3 * index + 1]) / 1000 % 60;
            if (std::ranges::count(moments, moments[index]) > 1)
                status.restore_points[index].when += ':' + two_digits(seconds);
        }
    });
}

// Told to who listens: the first legal plan, that there can be none, and the end; not each step between them.
bool App::Parts::take_composer_reply(const Reply& reply) {
    if (!document) return false;
    const ui::ProposalView& view = composing.view();
    const bool had_complete = view.has_complete();
    const bool was_running = view.is_running;
    const auto is_impossible = [&] { return view.conflict.existence == compose::Existence::does_not_exist; };
    const bool was_impossible = was_running && is_impossible();
    if (!composing.take_reply(reply, document->shown())) return false;
    if (!view.round) return true;
    if (is_impossible()) {  // told once; the draft that still comes is no news
        if (!was_impossible) mirror.announce(std::string(words().proposal_none));
    } else if (was_running && !view.is_running && view.is_mending() && !view.has_failed) {
        mirror.announce(std::string(view.has_complete() ? words().mend_ended
                                    : view.has_legal()  ? words().proposal_lacks
                                                        : words().mend_none));
    } else if (was_running && !view.is_running) {
        mirror.announce(std::string(view.has_failed       ? words().proposal_failed
                                    : view.has_complete() ? words().proposal_ended
                                    : view.has_legal()    ? words().proposal_lacks
                                                          : words().proposal_not_yet),
                        view.has_failed);
    } else if (view.has_complete() && !had_complete && !view.is_mending()) {
        mirror.announce(std::string(words().proposal_first));
    }
    return true;
}

void App::Parts::take_replies() {
    const auto is_on_screen = [this](const Reply& reply) {
        return !reply.parts.empty() && reply.parts[0] == keeper.id();
    };
    for (const Reply& reply : platform.take_replies()) {
        wants_frame = true;
        const bool was_safe = keeper.is_safe();
        if (keeper.take_reply(reply, platform.now())) {
            if (!keeper.failure()) trouble.has_no_storage = false;
            forget_points_when_kept();
            if (keeper.is_read_only() && keeper.is_safe() && !was_safe) tell(std::string(words().laid_aside), false);
            const bool is_listed = std::ranges::any_of(
                status.organisations, [this](const ui::OrganisationEntry& each) { return each.id == keeper.id(); });
            if (state.place == &ui::places::data)
                enter_place();
            else if (!is_listed)
                list_organisations();
            continue;
        }
        if (vault.take_reply(reply)) continue;
        if (take_composer_reply(reply)) continue;
        if (requests.take_reply(reply)) continue;
        switch (reply.status) {
            case Status::file_opened:
                if (reply.parts.size() == 2) take_file(reply.parts[0], reply.parts[1]);
                break;
            case Status::file_is_too_large:
                state.dialogs.push_back(ui::MessageDialog{std::string(words().import_failed_title),
                                                          std::string(words().import_failed_safe),
                                                          std::string(words().import_too_large), true});
                break;
            case Status::writing_lost:
                if (!is_on_screen(reply)) break;
                trouble.is_writer_gone = false;
                keeper.lose();
                break;
            case Status::writer_kept:
                if (is_on_screen(reply)) follow_writer();
                break;
            case Status::writer_gone:
                if (is_on_screen(reply)) trouble.is_writer_gone = true;
                break;
            case Status::storage_answers:
                trouble.has_no_storage = false;
                keeper.retry();
                vault.retry();
                list_organisations();
                if (!document && !opening.is_under_way()) request_open(opening.asked_for());
                break;
            case Status::wall_shown:
                if (reply.parts.size() == 2) watch_wall(reply.parts[0], reply.parts[1]);
                break;
            case Status::wall_asked:
                if (!reply.parts.empty() && reply.parts[0] == wall.document) show_wall();
                break;
            case Status::documents_changed: list_organisations(); break;
            case Status::page_hides:
                if (document) {
                    keeper.note(revision(), platform.now());
                    keeper.keep_now(*document);
                    vault.keep_now();
                    note_wall();
                    keep_wall_now();
                }
                break;
            case Status::update_ready: status.has_update = true; break;
            default: break;
        }
    }
}

}  // namespace driehoek::app
