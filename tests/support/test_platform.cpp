#include "support/test_platform.hpp"

#include <cstring>
#include <utility>

#include "words/tables.hpp"
#include "words/word_file.hpp"

namespace driehoek::test {

using platform::Reply;
using platform::Request;
using platform::Status;
using platform::Ticket;

namespace {

std::vector<std::int32_t> numbers_of(const std::string& bytes) {
    std::vector<std::int32_t> numbers(bytes.size() / sizeof(std::int32_t));
    if (!numbers.empty()) std::memcpy(numbers.data(), bytes.data(), bytes.size());
    return numbers;
}
std::string bytes_of(const std::vector<std::int32_t>& numbers) {
    std::string bytes(numbers.size() * sizeof(std::int32_t), '\0');
    if (!bytes.empty()) std::memcpy(bytes.data(), numbers.data(), bytes.size());
    return bytes;
}

}  // namespace

Ticket TestPlatform::start(Request request, std::vector<std::string> parts) {
    started.push_back(request);
    const Ticket ticket = ++last_ticket_;
    if (request == Request::reload_page) {
        ++reloads;
        return ticket;
    }
    const auto failure = failures_.find(request);
    if (request == Request::compose && failure == failures_.end()) {
        end_composing(Status::storage_failed);  // one at a time
        composing_ = compose::read_order(numbers_of(parts.at(0)));
        composing_ticket_ = ticket;
        if (!composing_) waiting_.push_back({ticket, Status::storage_failed, {}});
        return ticket;
    }
    Reply reply = failure == failures_.end() ? answer(request, parts) : Reply{.status = failure->second};
    reply.ticket = ticket;
    waiting_.push_back(std::move(reply));
    return ticket;
}

std::vector<Reply> TestPlatform::take_replies() {
    if (is_held_) return {};
    compose_for_a_while();
    return std::exchange(waiting_, {});
}

void TestPlatform::end_composing(Status status) {
    if (!composing_) return;
    Reply reply{.ticket = composing_ticket_, .status = status};
    if (status == Status::done) reply.parts = {bytes_of(compose::write_report(composing_->report()))};
    waiting_.push_back(std::move(reply));
    composing_.reset();
}

void TestPlatform::compose_for_a_while() {
    if (!composing_ || composing_steps_ == 0) return;
    composing_->run(composing_steps_);
    if (composing_->is_done()) return end_composing(Status::done);
    waiting_.push_back({0, Status::composer_reports, {bytes_of(compose::write_report(composing_->report()))}});
}

Reply TestPlatform::open_document(std::string id, const std::string& before) const {
    std::vector<const KeptState*> states;
    const std::size_t end = before.empty() ? kept.size() : std::stoul(before);
    for (std::size_t at = end; at-- > 0;) {
        const KeptState& state = kept[at];
        if (id.empty() && !removed.contains(state.id)) id = state.id;
        if (state.id == id) states.push_back(&state);
    }
    if (states.empty() || removed.contains(id)) return {.status = Status::nothing_kept};
    const auto whole = [&](const KeptState& state) {
        return std::vector{state.id,
                           state.about,
                           state.organisation,
                           state.history,
                           state.revision,
                           state.label,
                           std::string(elsewhere.contains(id) ? "" : "1"),
                           std::to_string(&state - kept.data())};
    };
    const std::string bytes = is_newest_lost_ ? "" : "damaged";
    if (!is_newest_damaged_) return {.parts = whole(*states[0])};
    if (states.size() == 1) return {.status = Status::is_damaged, .parts = {id, bytes}};
    Reply reply{.status = Status::older_opened, .parts = whole(*states[1])};
    reply.parts.push_back(bytes);
    return reply;
}

Reply TestPlatform::list_documents() const {
    Reply reply;
    std::set<std::string> listed;
    for (std::size_t at = kept.size(); at-- > 0;) {
        const KeptState& state = kept[at];
        if (!listed.insert(state.id).second) continue;
        const auto file = files.find(state.id);
        reply.parts.insert(reply.parts.end(),
                           {state.id, state.about, std::to_string(now_), removed.contains(state.id) ? "1" : "0",
                            names.contains(state.id) ? "1" : "0", file == files.end() ? std::string() : file->second});
    }
    return reply;
}

// The file of a document keeps the name it got first.
Reply TestPlatform::save(const std::vector<std::string>& parts) {
    saved.push_back({parts.at(0), parts.at(1), parts.at(2), parts.at(3), parts.at(4)});
    if (parts.at(3).empty() || !has_files_) return {.parts = {parts.at(0), ""}};
    std::string& name = files[parts.at(3)];
    if (name.empty() || parts.at(4) == "new") name = parts.at(0);
    return {.parts = {name, "1"}};
}

// "Sealing" here is readable on purpose: a test can see what went in, and that the password was asked.
Reply TestPlatform::answer(Request request, std::vector<std::string>& parts) {
    const auto unless_elsewhere = [&](const std::string& id) {
        return Reply{.status = elsewhere.contains(id) ? Status::read_only : Status::done};
    };
    switch (request) {
        case Request::open_document: return open_document(parts.at(0), parts.at(1));
        case Request::read_document: return open_document(parts.at(0), {});
        case Request::lay_aside:
            aside.push_back({parts.at(2), parts.at(3), parts.at(4), parts.at(5), parts.at(0), parts.at(1)});
            return {};
        case Request::keep_document:
            kept.push_back({parts.at(2), parts.at(3), parts.at(4), parts.at(5), parts.at(0), parts.at(1), now_});
            is_newest_damaged_ = false;
            return {};
        case Request::describe_document:
            for (KeptState& state : kept) {
                if (state.id == parts.at(0)) state.about = parts.at(1);
            }
            return unless_elsewhere(parts.at(0));
        case Request::list_documents: return list_documents();
        case Request::fetch_words: return {.parts = {write_words(words_in(Language::english))}};
        case Request::remove_document:
            if (!elsewhere.contains(parts.at(0))) removed.insert(parts.at(0));
            return unless_elsewhere(parts.at(0));
        case Request::restore_document: removed.erase(parts.at(0)); return {};
        case Request::begin_document:
        case Request::close_document:
        case Request::link_file: return {};
        case Request::list_restore_points: {
            Reply reply;
            for (std::size_t at = kept.size(); at-- > 0;) {
                if (kept[at].id != parts.at(0)) continue;
                reply.parts.insert(reply.parts.end(), {std::to_string(at), std::to_string(now_), kept[at].label});
            }
            return reply;
        }
        case Request::open_restore_point: {
            for (std::size_t at = 0; at < kept.size(); ++at) {
                if (std::to_string(at) == parts.at(1)) return {.parts = {kept[at].organisation}};
            }
            return {.status = Status::nothing_kept};
        }
        case Request::read_setting: {
            const auto found = settings.find(parts.at(0));
            if (found == settings.end()) return {.status = Status::nothing_kept};
            return {.parts = {found->second}};
        }
        case Request::write_setting: settings[parts.at(0)] = parts.at(1); return {};
        case Request::take_over_writing: elsewhere.erase(parts.at(0)); return {};
        case Request::save_file: return save(parts);
        case Request::print_pages: printed.push_back(parts.at(0)); return {};
        case Request::seal_names: return {.parts = {parts.at(0) + '\n' + parts.at(1)}};
        case Request::unseal_names: {
            const std::size_t end = parts.at(1).find('\n');
            if (end == std::string::npos) return {.status = Status::is_damaged};
            if (parts.at(1).substr(0, end) != parts.at(0)) return {.status = Status::wrong_password};
            return {.parts = {parts.at(1).substr(end + 1)}};
        }
        case Request::keep_names:
            if (parts.at(1).empty())
                names.erase(parts.at(0));
            else
                names[parts.at(0)] = parts.at(1);
            return {};
        case Request::load_names:
            if (!names.contains(parts.at(0))) return {.status = Status::nothing_kept};
            return {.parts = {names[parts.at(0)]}};
        case Request::forget_points: {
            if (elsewhere.contains(parts.at(0))) return {.status = Status::read_only};
            std::size_t newest = 0;
            for (std::size_t at = 0; at < kept.size(); ++at) {
                if (kept[at].id == parts.at(0)) newest = at;
            }
            std::size_t at = 0;
            std::erase_if(kept, [&](const KeptState& state) {
                const bool is_newest = at++ == newest;
                return state.id == parts.at(0) && !is_newest && state.at < std::stoll(parts.at(1));
            });
            return {};
        }
        case Request::add_to_log: logs[{parts.at(0), parts.at(1)}] += parts.at(2); return {};
        case Request::load_log: {
            Reply reply;
            for (const auto& [key, lines] : logs) {
                if (key.first == parts.at(0)) reply.parts.insert(reply.parts.end(), {key.second, lines});
            }
            return reply;
        }
        case Request::drop_log:
            std::erase_if(logs, [&](const auto& each) {
                return each.first.first == parts.at(0) && each.first.second < parts.at(1);
            });
            return {};
        case Request::keep_sealed:
            if (!parts.at(2).empty()) ++keys;
            if (parts.at(1).empty())
                sealed.erase(parts.at(0));
            else
                sealed[parts.at(0)] = parts.at(1);
            return {};
        case Request::load_sealed:
            if (!sealed.contains(parts.at(0))) return {.status = Status::nothing_kept};
            return {.parts = {sealed[parts.at(0)]}};
        case Request::show_wall: walls_shown.push_back(parts.at(1)); return {};
        case Request::ask_wall: return {};
        case Request::wipe_everything:
            sealed.clear();
            ++wipes;
            kept.clear();
            removed.clear();
            files.clear();
            settings.clear();
            names.clear();
            secret = "another device!!";
            return {};
        case Request::device_secret: return {.parts = {secret}};
        case Request::offer_password: return {.parts = {"paars olifant anker wolk fluit"}};
        case Request::read_workbook:
            return sheets.empty() ? Reply{.status = Status::is_damaged} : Reply{.parts = sheets};
        case Request::stop_reading: return {};
        case Request::copy_text: copied = parts.at(0); return {};
        case Request::prepare_composer: return {};
        case Request::stop_composing: end_composing(Status::done); return {};
        case Request::compose:
        case Request::reload_page: break;
    }
    return {.status = Status::storage_failed};
}

}  // namespace driehoek::test
