#include "app/keeper.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "io/json.hpp"

namespace driehoek::app {
namespace {

// Milliseconds. One gesture gives several changes; long work must not wait for its end.
constexpr std::int64_t quiet_before_keeping = 300;
constexpr std::int64_t longest_wait = 1000;
constexpr std::int64_t retry_after = 10'000;

// As many steps, on each side, as can be read back.
std::string history_of(const Document& document) {
    const std::span states(document.states());
    const std::size_t current = document.current();
    for (std::size_t steps = io::most_steps;; steps /= 2) {
        const std::size_t first = current - std::min(current, steps);
        const std::size_t last = std::min(current + steps, states.size() - 1);
        std::string text = io::write_history(states.subspan(first, last - first + 1), current - first);
        if (steps == 0 || io::can_be_read(text)) return text;
    }
}

}  // namespace

void Keeper::begin(std::string id, About about, std::uint64_t revision, bool is_kept, std::int64_t now) {
    id_ = std::move(id);
    about_ = std::move(about);
    seen_ = revision;
    kept_ = is_kept ? revision : revision - 1;
    changed_at_ = now;
    first_change_at_ = now;
    retry_at_ = 0;
    ticket_.reset();
    failure_.reset();
    refused_.reset();
}

void Keeper::note_file(const About& about, std::int64_t now) {
    about_.changes -= about.changes;
    about_.filed = now;
    about_.quiet_until = 0;
}

void Keeper::note(std::uint64_t revision, std::int64_t now) {
    if (revision == seen_) return;
    if (is_kept()) first_change_at_ = now;
    about_.changes += static_cast<int>(revision - seen_);
    seen_ = revision;
    changed_at_ = now;
    retry_at_ = 0;  // a new change is a new reason to try
}

std::int64_t Keeper::due_at() const {
    return std::max(std::min(changed_at_ + quiet_before_keeping, first_change_at_ + longest_wait), retry_at_);
}

int Keeper::milliseconds_until_due(std::int64_t now) const {
    if (is_safe() || ticket_ || refused_ == seen_) return -1;
    return static_cast<int>(std::max<std::int64_t>(due_at() - now, 0));
}

void Keeper::keep_when_due(const Document& document, std::int64_t now) {
    if (milliseconds_until_due(now) != 0) return;
    if (is_lost_)
        start(platform::Request::lay_aside, document, "aside");
    else
        keep_now(document);
}

void Keeper::keep_now(const Document& document, const std::string& label) {
    if (is_read_only_ || (label.empty() && is_kept())) return;
    start(platform::Request::keep_document, document, label);
}

void Keeper::keep_again(const Document& document) {
    if (!is_read_only_) start(platform::Request::keep_document, document, {});
}

void Keeper::lose() {
    is_read_only_ = true;
    is_lost_ = !is_kept();
    ticket_.reset();  // whatever comes of it
    retry_at_ = 0;
}

void Keeper::start(platform::Request request, const Document& document, const std::string& label) {
    const Organisation& organisation = document.organisation();
    about_.name = organisation.settings.name;
    about_.is_sample = organisation.settings.is_sample;
    about_.triads = static_cast<int>(organisation.triads->size());
    text_ = io::write_organisation(organisation);
    if (!io::can_be_read(text_)) {
        failure_ = platform::Status::file_is_too_large;
        refused_ = seen_;
        return;
    }
    in_flight_ = seen_;
    ticket_ = platform_.start(
        request, {id_, text_from_about(about_), text_, history_of(document), std::to_string(seen_), label});
}

bool Keeper::take_reply(const platform::Reply& reply, std::int64_t now) {
    if (!ticket_ || reply.ticket != *ticket_) return false;
    ticket_.reset();
    if (reply.status == platform::Status::done) {
        kept_ = in_flight_;
        first_change_at_ = now;
        failure_.reset();
    } else {
        failure_ = reply.status;
        retry_at_ = now + retry_after;
        if (reply.status == platform::Status::read_only) lose();
    }
    return true;
}

}  // namespace driehoek::app
