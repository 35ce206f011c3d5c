#include "support/test_platform.hpp"

#include <utility>

namespace driehoek::test {

using platform::Reply;
using platform::Request;
using platform::Status;
using platform::Ticket;

Ticket TestPlatform::start(Request request, std::vector<std::string> parts) {
    started.push_back(request);
    const Ticket ticket = ++last_ticket_;
    if (request == Request::reload_page) {
        ++reloads;
        return ticket;
    }
    const auto failure = failures_.find(request);
    Reply reply = failure == failures_.end() ? answer(request, parts) : Reply{.status = failure->second};
    reply.ticket = ticket;
    waiting_.push_back(std::move(reply));
    return ticket;
}

std::vector<Reply> TestPlatform::take_replies() {
    if (is_held_) return {};
    return std::exchange(waiting_, {});
}

Reply TestPlatform::open_document() const {
    if (kept.empty()) return {.status = Status::nothing_kept};
    const auto whole = [](const KeptState& state) {
        return std::vector{state.organisation, state.history, state.revision, state.label};
    };
    if (!is_newest_damaged_) return {.parts = whole(kept.back())};
    if (kept.size() == 1) return {.status = Status::is_damaged, .parts = {"damaged"}};
    Reply reply{.status = Status::older_opened, .parts = whole(kept[kept.size() - 2])};
    reply.parts.emplace_back("damaged");
    return reply;
}

// "Sealing" here is readable on purpose: a test can see what went in, and that the password was asked.
Reply TestPlatform::answer(Request request, std::vector<std::string>& parts) {
    switch (request) {
        case Request::open_document: return open_document();
        case Request::keep_document:
            kept.push_back({parts.at(0), parts.at(1), parts.at(2), parts.at(3)});
            is_newest_damaged_ = false;
            return {};
        case Request::list_restore_points: {
            Reply reply;
            for (std::size_t at = kept.size(); at-- > 0;) {
                reply.parts.insert(reply.parts.end(), {std::to_string(at), std::to_string(now_), kept[at].label});
            }
            return reply;
        }
        case Request::open_restore_point: {
            for (std::size_t at = 0; at < kept.size(); ++at) {
                if (std::to_string(at) == parts.at(0)) return {.parts = {kept[at].organisation}};
            }
            return {.status = Status::nothing_kept};
        }
        case Request::read_setting: {
            const auto found = settings.find(parts.at(0));
            if (found == settings.end()) return {.status = Status::nothing_kept};
            return {.parts = {found->second}};
        }
        case Request::write_setting: settings[parts.at(0)] = parts.at(1); return {};
        case Request::take_over_writing: return {};
        case Request::save_file: saved.push_back({parts.at(0), parts.at(1), parts.at(2)}); return {};
        case Request::seal_names: return {.parts = {parts.at(0) + '\n' + parts.at(1)}};
        case Request::unseal_names: {
            const std::size_t end = parts.at(1).find('\n');
            if (end == std::string::npos) return {.status = Status::is_damaged};
            if (parts.at(1).substr(0, end) != parts.at(0)) return {.status = Status::wrong_password};
            return {.parts = {parts.at(1).substr(end + 1)}};
        }
        case Request::keep_names: names = parts.at(0); return {};
        case Request::load_names:
            if (names.empty()) return {.status = Status::nothing_kept};
            return {.parts = {names}};
        case Request::wipe_everything:
            ++wipes;
            kept.clear();
            settings.clear();
            names.clear();
            return {};
        case Request::copy_text: copied = parts.at(0); return {};
        case Request::reload_page: break;
    }
    return {.status = Status::storage_failed};
}

}  // namespace driehoek::test
