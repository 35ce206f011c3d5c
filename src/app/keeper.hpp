// Decides when the document is kept, and knows what has been. "Bewaard" is said only after the storage confirmed it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "edit/document.hpp"
#include "platform/platform.hpp"

namespace driehoek::app {

class Keeper {
public:
    explicit Keeper(platform::Platform& platform) : platform_(platform) {}

    // A document that was just read back: this revision of it needs no keeping.
    void take_as_kept(std::uint64_t revision);
    // Call each frame with the revision on screen.
    void note(std::uint64_t revision, std::int64_t now);
    // Starts keeping when it is time: after a moment of quiet, or after a second of work.
    void keep_when_due(const Document& document, std::int64_t now);
    // Starts keeping now: the page hides, or something is about to be replaced (then with the name of a restore point).
    void keep_now(const Document& document, const std::string& label = {});
    // True when the reply was about keeping.
    bool take_reply(const platform::Reply& reply, std::int64_t now);

    void set_read_only(bool read_only) { is_read_only_ = read_only; }
    bool is_read_only() const { return is_read_only_; }
    bool is_kept() const { return kept_ == seen_; }
    // Why the last attempt failed; none once one succeeded.
    std::optional<platform::Status> failure() const { return failure_; }
    void retry() { retry_at_ = 0; }
    // Milliseconds until keep_when_due has something to do; negative: nothing.
    int milliseconds_until_due(std::int64_t now) const;
    // The text that was kept or is being kept: what a crash page can offer.
    const std::string& last_text() const { return text_; }

private:
    std::int64_t due_at() const;

    platform::Platform& platform_;
    std::uint64_t seen_ = 0;
    std::uint64_t kept_ = 0;
    std::uint64_t in_flight_ = 0;
    std::optional<platform::Ticket> ticket_;
    std::int64_t changed_at_ = 0;
    std::int64_t first_change_at_ = 0;
    std::int64_t retry_at_ = 0;
    std::optional<platform::Status> failure_;
    bool is_read_only_ = false;
    std::string text_;
};

}  // namespace driehoek::app
