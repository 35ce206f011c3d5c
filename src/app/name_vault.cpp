#include "app/name_vault.hpp"

#include <algorithm>
#include <utility>

#include "io/json.hpp"

namespace driehoek::app {
namespace {

constexpr std::int64_t quiet_before_sealing = 500;  // milliseconds after the last letter

io::NameList list_of(const Names& names) { return {names.name_by_code().begin(), names.name_by_code().end()}; }

}  // namespace

void NameVault::use(const std::string& document) {
    if (document != document_) {
        names_.close();
        document_ = document;
        for (std::string* text : {&kept_, &file_, &password_, &tried_}) text->clear();
        changed_at_.reset();
        for (auto* ticket : {&load_ticket_, &ticket_, &keep_ticket_, &unseal_ticket_}) ticket->reset();
        then_ = {};
        has_failed_ = false;
    }
    if (!document_.empty()) load_ticket_ = platform_.start(platform::Request::load_names, {document_});
}

void NameVault::unseal(std::string password, std::function<void(Outcome)> then) {
    tried_ = std::move(password);
    then_ = std::move(then);
    unseal_ticket_ = platform_.start(platform::Request::unseal_names, {tried_, file_.empty() ? kept_ : file_});
}

void NameVault::create(std::string password) {
    password_ = std::move(password);
    names_.open({});
    seal();
}

void NameVault::set_name(const std::string& code, const std::string& name, std::int64_t now) {
    names_.set_name(code, name);
    changed_at_ = now;
}

void NameVault::close() {
    if (changed_at_) seal();  // nothing typed is lost
    names_.close();
    password_.clear();
}

void NameVault::forget() {
    close();
    kept_.clear();
    changed_at_.reset();
    keep_ticket_ = platform_.start(platform::Request::keep_names, {document_, std::string()});
}

void NameVault::seal() {
    changed_at_.reset();
    ticket_ = platform_.start(platform::Request::seal_names, {password_, io::write_name_list(list_of(names_))});
}

void NameVault::retry() {
    if (has_failed_ && names_.is_open() && !ticket_) seal();
}

void NameVault::keep_when_due(std::int64_t now) {
    if (milliseconds_until_due(now) == 0) seal();
}

void NameVault::keep_now() {
    if (changed_at_ && !ticket_) seal();
}

int NameVault::milliseconds_until_due(std::int64_t now) const {
    if (!changed_at_ || ticket_) return -1;
    return static_cast<int>(std::max<std::int64_t>(*changed_at_ + quiet_before_sealing - now, 0));
}

void NameVault::take_unsealed(const platform::Reply& reply) {
    Outcome outcome = Outcome::storage_failed;
    fault_.reset();
    if (reply.status == platform::Status::done && !reply.parts.empty()) {
        const auto list = file_.empty() ? io::read_kept_names(reply.parts[0]) : io::read_name_list(reply.parts[0]);
        outcome = list ? Outcome::opened : Outcome::not_a_list;
        if (!list) fault_ = list.error();
        if (list) {
            names_.open({list->begin(), list->end()});
            password_ = tried_;
            if (!file_.empty()) {
                kept_ = std::exchange(file_, {});
                keep_ticket_ = platform_.start(platform::Request::keep_names, {document_, kept_});
            }
        }
    } else if (reply.status == platform::Status::wrong_password) {
        outcome = Outcome::wrong_password;
    } else if (reply.status == platform::Status::is_damaged) {
        outcome = Outcome::not_a_list;
        file_.clear();
    }
    tried_.clear();
    if (then_) std::exchange(then_, {})(outcome);
}

bool NameVault::take_reply(const platform::Reply& reply) {
    const bool is_done = reply.status == platform::Status::done;
    if (reply.ticket == load_ticket_) {
        load_ticket_.reset();
        if (is_done && !reply.parts.empty()) kept_ = reply.parts[0];
        return true;
    }
    if (reply.ticket == unseal_ticket_) {
        unseal_ticket_.reset();
        take_unsealed(reply);
        return true;
    }
    if (reply.ticket == ticket_) {
        ticket_.reset();
        has_failed_ = !is_done;
        if (is_done && !reply.parts.empty()) {
            kept_ = reply.parts[0];
            keep_ticket_ = platform_.start(platform::Request::keep_names, {document_, kept_});
        }
        return true;
    }
    if (reply.ticket == keep_ticket_) {
        keep_ticket_.reset();
        has_failed_ = !is_done;
        return true;
    }
    return false;
}

}  // namespace driehoek::app
