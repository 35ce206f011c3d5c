// A platform in memory that does what a test says: fails, waits, sends events. Replies come with the next take_replies, never
// inside start, as in the browser.
#pragma once
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compose/proposing.hpp"
#include "platform/platform.hpp"
#include "support/sample_day.hpp"

namespace driehoek::test {

struct KeptState {
    std::string organisation, history, revision, label;
    std::string id = "main", about{};
    std::int64_t at = 0;  // milliseconds since 1970
};

struct SavedFile {
    std::string name, type, bytes;
    std::string id{}, how{};
};

class TestPlatform : public platform::Platform {
public:
    // --- what the test says ---
    // This request, and all later ones of its kind, end with `status` until `heal`.
    void fail(platform::Request request, platform::Status status = platform::Status::storage_failed) {
        failures_[request] = status;
    }
    void heal() { failures_.clear(); }
    // While held, requests are accepted but no reply comes.
    void hold(bool held) { is_held_ = held; }
    void send(platform::Status event, std::vector<std::string> parts = {}) {
        waiting_.push_back({0, event, std::move(parts)});
    }
    // How many steps the composer does each time; 0: it waits.
    void set_composing_steps(std::int64_t steps) { composing_steps_ = steps; }
    void set_today(Date today) { today_ = today; }
    void pass(std::int64_t milliseconds) {
        now_ += milliseconds;
        even_ += milliseconds;
    }
    // The clock that nobody sets stands still meanwhile, as in some browsers.
    void sleep(std::int64_t milliseconds) { now_ += milliseconds; }
    void set_clock(std::int64_t by) { now_ += by; }
    // As after damage: open_document gives the state before the newest, and `older_opened`.
    void damage_newest() { is_newest_damaged_ = true; }
    // As after a state was lost: as above, without its bytes.
    void lose_newest() { is_newest_damaged_ = is_newest_lost_ = true; }
    // As where the browser can write to a file of the user's; else saving is a download.
    void give_files() { has_files_ = true; }

    // --- what the test reads ---
    std::vector<KeptState> kept;  // of all documents, oldest first
    std::vector<KeptState> aside;  // laid there by a page that no longer writes
    std::vector<SavedFile> saved;
    std::map<std::string, std::string> settings;
    std::map<std::string, std::string> names;  // sealed, by document; see seal_names below
    std::set<std::string> removed, elsewhere;  // documents; `elsewhere`: another page writes them
    std::vector<std::string> printed;  // pages, as text
    std::map<std::string, std::string> files;  // the name of the file that a document is tied to
    std::string copied;
    std::map<std::string, std::string> sealed;  // sessions on the wall, by document; readable on purpose
    std::map<std::pair<std::string, std::string>, std::string> logs;  // by document and month
    int keys = 0;  // how often another key was asked for
    bool is_awake = false;
    int full_screens = 0, windows = 0;
    std::vector<std::string> walls_shown;  // to other windows
    std::string secret = "0123456789abcdef";
    std::vector<std::string> sheets;  // of any workbook: name, CSV, how many rows are hidden
    bool is_unsaved = false;
    int reloads = 0, wipes = 0;
    std::vector<platform::Request> started;  // every request, in order

    // --- Platform ---
    platform::Ticket start(platform::Request request, std::vector<std::string> parts) override;
    std::vector<platform::Reply> take_replies() override;
    Date today() const override { return today_; }
    std::int64_t now() const override { return now_; }
    std::int64_t even() const override { return even_; }
    void set_awake(bool awake) override { is_awake = awake; }
    void toggle_full_screen() override { ++full_screens; }
    void open_window() override { ++windows; }
    int minutes_ahead_of_utc(std::int64_t) const override { return 60; }
    void set_unsaved(bool unsaved) override { is_unsaved = unsaved; }

private:
    platform::Reply answer(platform::Request request, std::vector<std::string>& parts);
    platform::Reply open_document(std::string id, const std::string& before) const;
    platform::Reply list_documents() const;
    platform::Reply save(const std::vector<std::string>& parts);
    void compose_for_a_while();
    void end_composing(platform::Status status);

    std::map<platform::Request, platform::Status> failures_;
    std::vector<platform::Reply> waiting_;
    bool is_held_ = false, is_newest_damaged_ = false, is_newest_lost_ = false, has_files_ = false;
    // The composer's worker, here: a slice of work each time the replies are taken.
    std::optional<compose::Proposing> composing_{};
    platform::Ticket composing_ticket_ = 0;
    platform::Ticket last_ticket_ = 0;
    std::int64_t composing_steps_ = 5000;
    Date today_ = make_date(2022, 3, 14);
    std::int64_t even_ = 5000;
    std::int64_t now_ = 1'647'252'000'000;  // that day, 11:00 in the Netherlands
};

// For what is shown of the sample.
struct SamplePlatform : TestPlatform {
    SamplePlatform() { set_today(tests::sample_day); }
};

}  // namespace driehoek::test
