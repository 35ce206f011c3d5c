// Decides when the document is kept, and knows what has been. "Bewaard" is said only after the storage confirmed it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "app/about.hpp"
#include "edit/document.hpp"
#include "platform/platform.hpp"

namespace driehoek::app {

class Keeper {
public:
    explicit Keeper(platform::Platform& platform) : platform_(platform) {}

    // Another document is on screen: read back, then this revision of it is kept; or new, then it is not.
    void begin(std::string id, About about, std::uint64_t revision, bool is_kept, std::int64_t now);
    const std::string& id() const { return id_; }
    const About& about() const { return about_; }
    // A file was made of what was there when `about` said so.
    void note_file(const About& about, std::int64_t now);
    // The reminder waits until there are this many changes.
    void be_quiet_until(int changes) { about_.quiet_until = changes; }

    // Something was cleaned up at this moment that can still come back; 0: nothing.
    void note_cleaning(std::int64_t moment) { about_.cleaned = moment; }

    // Call each frame with the revision on screen.
    void note(std::uint64_t revision, std::int64_t now);
    // Starts keeping when it is time: after a moment of quiet, or after a second of work.
    void keep_when_due(const Document& document, std::int64_t now);
    // Starts keeping now: the page hides, or something is about to be replaced (then with the name of a restore point).
    void keep_now(const Document& document, const std::string& label = {});
    // Keeps once more what is kept already: fewer steps go with it.
    void keep_again(const Document& document);
    // Another page writes from now on: what is not yet kept is laid aside, as a restore point.
    void lose();
    // True when the reply was about keeping.
    bool take_reply(const platform::Reply& reply, std::int64_t now);

    void set_read_only(bool read_only) {
        is_read_only_ = read_only;
        is_lost_ = false;
    }
    bool is_read_only() const { return is_read_only_; }
    bool is_kept() const { return kept_ == seen_; }
    // Nothing on screen would be lost: it is kept, or was only looked at.
    bool is_safe() const { return is_kept() || (is_read_only_ && !is_lost_); }
    bool is_keeping() const { return ticket_.has_value(); }
    // Why the last attempt failed; none once one succeeded.
    std::optional<platform::Status> failure() const { return failure_; }
    void retry() { retry_at_ = 0; }
    // Milliseconds until keep_when_due has something to do; negative: nothing.
    int milliseconds_until_due(std::int64_t now) const;
    // The text that was kept or is being kept: what a crash page can offer.
    const std::string& last_text() const { return text_; }

private:
    std::int64_t due_at() const;
    void start(platform::Request request, const Document& document, const std::string& label);

    platform::Platform& platform_;
    std::string id_;
    About about_;
    std::uint64_t seen_ = 0;
    std::uint64_t kept_ = 0;
    std::uint64_t in_flight_ = 0;
    std::optional<std::uint64_t> refused_;  // the revision that would be too large to read again
    std::optional<platform::Ticket> ticket_;
    std::int64_t changed_at_ = 0;
    std::int64_t first_change_at_ = 0;
    std::int64_t retry_at_ = 0;
    std::optional<platform::Status> failure_;
    bool is_read_only_ = false;
    bool is_lost_ = false;  // read only while there was something to keep
    std::string text_;
};

}  // namespace driehoek::app
